/** Two readouts of one invented meeting, in the manner of the two ministries, and their comparison as a report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareReleases } from '../../src/comparison/compareReleases';
import { comparisonReport, type Compared, type ComparisonFormat } from '../../src/formats/comparisonReport';
import { analysed } from './analysed';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'comparison');

/** The report as `npm run fixtures` writes it. */
export const COMPARISON_FIXTURE = join(FOLDER, 'comparison.md');

export const sample = (name: 'oslo' | 'nairobi'): Compared => ({ name, analysis: analysed(readFileSync(join(FOLDER, `${name}.pr.txt`), 'utf8')) });

export function comparedSamples(format: ComparisonFormat): string {
  const a = sample('oslo'), b = sample('nairobi');
  return comparisonReport(format, compareReleases(a.analysis, b.analysis), a, b);
}
