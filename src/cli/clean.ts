/** The command `clean`: a text without what a web page or a mail left in it. */
import type { Readable } from 'node:stream';
import { changed, cleanUp } from '../intake/cleanUp';
import { bytesOfFile, bytesOfStream } from './boundedBytes';
import { decodeText } from './decodeText';
import { describeProblem, Problem } from './problem';

/**
 * Cleans one file, or standard input where the path is "-".
 * @throws Problem that names the file, where it cannot be read
 */
export async function runClean(path: string, stdin: Readable): Promise<string> {
  try {
    const text = decodeText(path === '-' ? await bytesOfStream(stdin) : bytesOfFile(path));
    return changed(text, cleanUp(text).changes);
  } catch (error) {
    throw new Problem(`${path === '-' ? 'standard input' : path}: ${describeProblem(error)}`);
  }
}
