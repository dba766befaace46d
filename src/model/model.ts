/** The trained weights and gazetteers as the analysis uses them, read from one packed file. */
import { ByteReader, ByteWriter } from './bytes';
import { Dictionary } from './dictionary';
import { Gazetteer } from './gazetteer';
import { readLinearModel, type LinearModel } from './linear';

/** Everything the analysis knows that is not code. Immutable; share one for all texts. */
export interface Model {
  /** Format and training run of the file. */
  readonly version: string;
  readonly dictionary: Dictionary;
  readonly tagger: LinearModel;
  readonly names: LinearModel;
  readonly gazetteer: Gazetteer;
}

/** "PRAW", press release annotator weights. */
const MAGIC = [0x50, 0x52, 0x41, 0x57];
const FORMAT = 3;

/**
 * Unpacks a weights file.
 * @param bytes the content of `weights.bin`
 * @throws Error where the bytes are not such a file
 */
export function readModel(bytes: Uint8Array): Model {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('The weights file is not one of this program: weights.bin must be installed again.');
  const body = bytes.subarray(MAGIC.length + 5);
  if (bytes[MAGIC.length] !== FORMAT) throw new Error('The weights file is of another version: weights.bin must be installed again together with the program.');
  if (checksum(body) !== new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length + 1)) throw damaged();
  try {
    const reader = new ByteReader(body);
    const model: Model = {
      version: reader.text(), dictionary: Dictionary.read(reader), tagger: readLinearModel(reader), names: readLinearModel(reader), gazetteer: Gazetteer.read(reader),
    };
    if (!reader.done) throw new RangeError('there is more than one model');
    return model;
  } catch (error) {
    throw damaged(error);
  }
}

const damaged = (cause?: unknown): Error => new Error('The weights file is damaged: weights.bin must be installed again.', { cause });

/** Packs a weights file: `write` writes what {@link readModel} reads, in its order. */
export function packModel(version: string, write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  writer.text(version);
  write(writer);
  const body = writer.finish();
  const bytes = new Uint8Array(MAGIC.length + 5 + body.length);
  bytes.set(MAGIC);
  bytes[MAGIC.length] = FORMAT;
  new DataView(bytes.buffer).setUint32(MAGIC.length + 1, checksum(body));
  bytes.set(body, MAGIC.length + 5);
  return bytes;
}

/** Adler-32 (RFC 1950). */
function checksum(bytes: Uint8Array): number {
  let a = 1, b = 0;
  for (let i = 0; i < bytes.length;) {
    // 3800 steps cannot overflow before the remainder is taken.
    for (const end = Math.min(i + 3800, bytes.length); i < end; i++) b += a += bytes[i];
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
