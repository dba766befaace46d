/** The command `clean`: a text without what a web page or a mail left in it, or the release in a document. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { changed, cleanUp } from '../intake/cleanUp';
import { releaseText, Unreadable } from '../intake/incoming';
import { kindOf, MOST_BYTES } from '../intake/protocol';
import { bytesOfFile, bytesOfStream } from './boundedBytes';
import { decodeText } from './decodeText';
import { describeProblem, Problem } from './problem';
import { readDocument } from './readDocument';

/**
 * Cleans one file, or standard input where the path is "-". A web page, a mail, a Word document or a PDF is read as the editor imports it.
 * @throws Problem that names the file, where it cannot be read
 */
export async function runClean(path: string, stdin: Readable): Promise<string> {
  const isInput = path === '-';
  try {
    const bytes = isInput ? await bytesOfStream(stdin, MOST_BYTES) : bytesOfFile(path, MOST_BYTES);
    const kind = kindOf(isInput ? '' : basename(path), bytes);
    if (!kind) {
      const text = decodeText(bytes);
      return changed(text, cleanUp(text).changes);
    }
    if (bytes.length > MOST_BYTES) throw new Problem(`It has more than ${MOST_BYTES / 1024 / 1024} MB, which are the most that are read of a document.`);
    const incoming = await readDocument({ kind, bytes });
    return releaseText({ ...incoming, source: incoming.source ?? (isInput ? null : basename(path)) });
  } catch (error) {
    throw new Problem(`${isInput ? 'standard input' : path}: ${error instanceof Unreadable ? error.message : describeProblem(error)}`);
  }
}
