/** What Ctrl+C asks for: first to end soon, then at once. */
export interface Interruption {
  /** Ends the work after the documents that are begun. */
  readonly soon: AbortSignal;
  /** Ends the work where it stands. */
  readonly atOnce: AbortSignal;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Listens to the signals of this process from now on.
 * @param told called at the first
 */
export function interruptionBySignals(told: () => void): Interruption {
  const [soon, atOnce] = [new AbortController(), new AbortController()];
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (soon.signal.aborted) {
        atOnce.abort();
        return;
      }
      soon.abort();
      told();
    });
  }
  return { soon: soon.signal, atOnce: atOnce.signal };
}
