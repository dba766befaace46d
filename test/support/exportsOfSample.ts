/** The sample that ships, in every format, as text: what is kept in `test/fixtures/exports`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { exportAs } from '../../src/formats/exports';
import { FORMATS } from '../../src/formats/registry';
import { analysed } from './analysed';

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLE = 'xi-jinping-meets-vladimir-putin.pr.txt';

export const FIXTURES = join(ROOT, 'test', 'fixtures', 'exports');

/** The files by name: of a project its XML, and of a Word document what another program reads in it. */
export async function exportsOfSample(): Promise<Map<string, string>> {
  const analysis = analysed(readFileSync(join(ROOT, 'media', SAMPLE), 'utf8'));
  const fixtures = new Map<string, string>();
  for (const { id } of FORMATS) {
    for (const { name, content } of (await exportAs(id, analysis, { id: 'sample', file: SAMPLE })).files) {
      if (typeof content === 'string') fixtures.set(name, content);
      else if (id === 'docx') fixtures.set(`${name}.html`, await readByMammoth(content));
      else fixtures.set(`${name}.project.qde`, strFromU8(unzipSync(content)['project.qde']));
    }
  }
  return fixtures;
}

async function readByMammoth(content: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) }, { styleMap: ['comment-reference => sup'] });
  return value.replace(/(?=<(?:p|h1|table|tr|dt|dd)>)/g, '\n').trim() + '\n';
}
