/** The command `compare`: two releases on the same meeting, side by side. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/annotation';
import { compareReleases } from '../comparison/compareReleases';
import { comparisonReport, type ComparisonFormat, type Compared } from '../formats/comparisonReport';
import { loadModel } from './annotate';
import { bytesOfFile, bytesOfStream } from './boundedBytes';
import { decodeText } from './decodeText';
import { releaseStem } from '../annotations/releaseName';
import { peopleOf } from './people';
import { describeProblem, Problem } from './problem';

export interface CompareOptions {
  readonly format: ComparisonFormat;
  /** True to compare what does not look like the same meeting. */
  readonly anyway: boolean;
  /** False to leave out what people say: sidecars and the lexicon. */
  readonly annotations: boolean;
}

interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * Compares two releases.
 * @returns true where that could be done; what could not is told on standard error
 */
export async function runCompare([a, b]: readonly [string, string], options: CompareOptions, { stdin, stdout, stderr }: Surroundings): Promise<boolean> {
  const names = distinctNames(a, b);
  const read = async (path: string): Promise<Analysis | null> => {
    try {
      return await annotated(path, options, stdin, (problem) => void stderr.write(`press-release: ${path}: ${problem}\n`));
    } catch (error) {
      stderr.write(`press-release: ${path === '-' ? 'standard input' : path}: ${describeProblem(error)}\n`);
      return null;
    }
  };
  // One after the other, so that what is wrong with each is told.
  const ofA = await read(a), ofB = await read(b);
  if (!ofA || !ofB) return false;
  const comparison = compareReleases(ofA, ofB);
  if (!comparison.related && !options.anyway) {
    stderr.write(`press-release: ${a} and ${b} do not look like two accounts of one meeting. ${comparison.reason} To compare them all the same, use --anyway.\n`);
    return false;
  }
  const compared = (name: string, analysis: Analysis): Compared => ({ name, analysis });
  stdout.write(comparisonReport(options.format, comparison, compared(names[0], ofA), compared(names[1], ofB)));
  return true;
}

async function annotated(path: string, { annotations }: CompareOptions, stdin: Readable, tell: (problem: string) => void): Promise<Analysis> {
  if (path !== '-' && statSync(path).isDirectory()) throw new Problem('This is a folder; name the file of a release.');
  const suggested = analyse(decodeText(path === '-' ? await bytesOfStream(stdin) : bytesOfFile(path)), loadModel());
  if (!annotations) return suggested;
  const { analysis, problems } = peopleOf(path).over(suggested);
  problems.forEach(tell);
  return analysis;
}

/** What the releases are called: by their files, or by their paths where those are of one name. */
function distinctNames(a: string, b: string): readonly [string, string] {
  const [shortA, shortB] = [a, b].map((path) => (path === '-' ? 'standard input' : releaseStem(basename(path))));
  return shortA === shortB ? [a, b] : [shortA, shortB];
}
