/** Bytes to text, exactly as stored: a byte order mark and all line ends stay, since offsets count them. */
import { isUtf8 } from 'node:buffer';
import { MOST_BYTES } from './boundedBytes';
import { Problem } from './problem';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LINE_FEED = 0x0a;

/**
 * Decodes UTF-8.
 * @throws Problem where the bytes are no text in UTF-8, or more than a release has
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new Problem(`The text is larger than ${MOST_BYTES / 1024 / 1024} MB, which no press release is; split it into its releases.`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new Problem('The text is in UTF-16; save it as UTF-8.');
  }
  if (bytes.includes(0)) throw new Problem('This is a binary file, not a text; give the text of the release in UTF-8.');
  if (!isUtf8(bytes)) throw new Problem(`Line ${firstBadLine(bytes)} is not UTF-8; save the text as UTF-8 (for example with "iconv -f WINDOWS-1252 -t UTF-8").`);
  return UTF8.decode(bytes);
}

/** The first line, from 1, that is not UTF-8: no character has a line feed among its bytes, so lines can be judged alone. */
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const next = bytes.indexOf(LINE_FEED, start);
    if (next < 0 || !isUtf8(bytes.subarray(start, next))) return line;
    start = next + 1;
  }
}
