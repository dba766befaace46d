/** BENCHMARKS.md, whose table is written anew and whose words are not. */
import { cpus, loadavg, totalmem } from 'node:os';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from '../evaluation/corpora';

const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';

/** Where, when and on which texts something was measured, in one line. */
export function circumstances(date: Date): string {
  const [{ model }] = cpus();
  const texts = existsSync(join(corporaFolder(), 'open', 'releases')) ? 'releases of the corpora folder and of the project' : 'releases of the project alone';
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${day}; ${cpus().length} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)} (above 2, something else was running); ${texts}.`;
}

/** @returns the document with new figures @throws Error where it has no place for them */
export function withFigures(document: string, figures: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`BENCHMARKS.md has no place for figures: it needs a line "${BEGIN}" and a line "${END}".`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${document.slice(end)}`;
}
