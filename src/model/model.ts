/** The trained weights and gazetteers as the analysis uses them, read from one packed file. */

/** Everything the analysis knows that is not code. Immutable; share one for all texts. */
export interface Model {
  /** Format and training run of the file. */
  readonly version: string;
}

/**
 * Unpacks a weights file.
 * @param bytes the content of `weights.bin`
 * @throws Error where the bytes are not such a file
 */
export function readModel(bytes: Uint8Array): Model {
  void bytes;
  return { version: '0' };
}
