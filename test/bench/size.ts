/** What a user downloads. */
import { readFileSync } from 'node:fs';
import { packageExtension } from './built';
import type { Row } from './row';

const MB = 1024 * 1024;

/** @returns the size of the `.vsix`, and how many files are in it */
export function size(): Row[] {
  const archive = readFileSync(packageExtension());
  const files = filesIn(archive);
  const foreign = files.filter((name) => name.includes('node_modules/')).length;
  return [
    { measurement: 'size of the .vsix', ours: archive.length / MB, unit: 'MB', required: { most: 3 } },
    { measurement: 'files in the .vsix', ours: files.length, unit: 'files' },
    { measurement: 'files of node_modules in it', ours: foreign, unit: 'files', required: { most: 0 } },
  ];
}

/** The names in the central directory of a ZIP archive without comment (APPNOTE.TXT 4.3.12 and 4.3.16). */
function filesIn(archive: Buffer): string[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const names: string[] = [];
  for (let i = archive.readUInt16LE(end + 10), at = archive.readUInt32LE(end + 16); i > 0; i--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
