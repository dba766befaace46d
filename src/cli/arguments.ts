/** The arguments of the command line, checked, and the help that explains them. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../formats/comparisonReport';
import { FORMATS, formatOf, type FormatId } from '../formats/registry';
import type { CompareOptions } from './compare';
import { UsageError } from './problem';

/** Formats as the help lists them: the default first, and as many columns as fit the rest of its lines. */
const FORMAT_LINES = FORMATS.map(({ id, description }) => `${' '.repeat(25)}${id.padEnd(13)} ${description}`).join('\n');

export const HELP = `Annotates press releases: who said what, and who undertook what by when.

Usage:
  press-release annotate [options] FILE|DIR|- ...
  press-release clean FILE|- > CLEANED
  press-release mcp [FOLDER]
  press-release compare [options] FILE|- FILE|-

  FILE  a text in UTF-8
  DIR   all .txt, .press and .pressrelease files in the folder and its folders
  -     standard input

  compare sets two accounts of one meeting side by side: what both say, with which force, who is
  credited, and what only one says.

  clean writes a copied text without what a web page or a mail left in it ("Share on ...", line
  breaks within paragraphs, hyphenation, needless empty lines) to standard output. Of a web page
  (.html), a mail (.eml), a Word document (.docx) or a PDF it writes the release.

  mcp serves an assistant over standard input and output (Model Context Protocol): tools that list
  entities, quotations and commitments of a text or of a release in FOLDER, and search there. It
  writes nothing and reads no file outside of FOLDER but the lexicon above it.

Options of annotate:
  -f, --format FORMAT  what to write (default: json)
${FORMAT_LINES}
  -o, --output DIR     write DIR/NAME.json (or whatever the format's extension is) for each NAME.txt,
                       NAME.pr.txt, NAME.press or NAME.pressrelease, instead of standard output,
                       which shows only the first file of a format that has several
  -j, --jobs N         files to work on at a time (default: one for each processor core, here ${availableParallelism()})
      --resume         with --output: leave out what this version has written, if it is whole and of
                       the same text
      --no-annotations leave out people's annotations beside a release (NAME.annotations.jsonld)
                       and the lexicon (.vscode/press-release-lexicon.json) in or above its folder

Options of compare:
  -f, --format FORMAT  text (the default), json or markdown
      --anyway         also two releases that do not look like accounts of one meeting
      --no-annotations as above

  -h, --help           show this help
  -V, --version        show the version

Examples:
  press-release annotate release.txt
  press-release annotate --format markdown release.txt > report.md
  press-release annotate --output annotations --resume releases/
  press-release annotate --format csv releases/ > commitments.csv
  press-release clean release.pdf | press-release annotate -
  press-release compare oslo.txt nairobi.txt

As a filter, lines {"id": ..., "text": ...} give one line of annotations each, in order and as they
come; a bad line gives {"line": ..., "error": ...}:
  press-release annotate --format ndjson - < releases.ndjson > annotations.ndjson

Exit status: 0 when all is done, 1 when an input could not be annotated or compared (each is named, the
others are done), 2 for wrong usage, 130 when interrupted.
`;

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'clean'; readonly input: string }
  | { readonly name: 'mcp'; readonly folder: string | null }
  | { readonly name: 'compare'; readonly inputs: readonly [string, string]; readonly options: CompareOptions }
  | { readonly name: 'annotate'; readonly inputs: readonly string[]; readonly options: AnnotateOptions };

export interface AnnotateOptions {
  readonly format: FormatId;
  /** The folder to write to; null for standard output. */
  readonly output: string | null;
  /** How many files to work on at a time; 1 uses no worker. */
  readonly jobs: number;
  readonly resume: boolean;
  /** False to leave out what people say: sidecars and the lexicon. */
  readonly annotations: boolean;
}

const MOST_JOBS = 512;

/**
 * Reads the arguments.
 * @param args without the names of Node and of the script
 * @throws UsageError that says what is wrong
 */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [command, ...inputs] = positionals;
  if (command === undefined) throw new UsageError('What is to be done? Say "annotate" and name a file, or "compare" and name two.');
  if (command === 'clean') {
    if (inputs.length !== 1) throw new UsageError('Name one file to clean, or "-" for standard input.');
    return { name: 'clean', input: inputs[0] };
  }
  if (command === 'mcp') {
    if (inputs.length > 1) throw new UsageError('Name one folder, or none.');
    return { name: 'mcp', folder: inputs[0] ?? null };
  }
  if (command === 'compare') return compareCommand(inputs, values);
  if (values.anyway) throw new UsageError('--anyway is for "compare".');
  if (command !== 'annotate') throw new UsageError(`There is no command "${command}"; did you mean "annotate ${command}"?`);
  if (inputs.length === 0) throw new UsageError('Name at least one file or folder, or "-" for standard input.');
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-')) throw new UsageError('Standard input ("-") can be read only once.');
  if (values.resume && values.output === undefined) throw new UsageError('--resume needs --output, to know what is already written.');
  if (values.format === 'ndjson' && values.output !== undefined && inputs.includes('-')) throw new UsageError('Lines of NDJSON on standard input go to standard output; leave out --output, or choose another format for one text.');
  if (values.output === '') throw new UsageError('--output needs the name of a folder.');
  return { name: 'annotate', inputs, options: { format: formatNamed(values.format ?? 'json'), output: values.output ?? null, jobs: jobsOf(values.jobs), resume: values.resume, annotations: !values['no-annotations'] } };
}

/** What `compare` has no use for. */
const NOT_FOR_COMPARE = ['output', 'jobs', 'resume'] as const;

function compareCommand(inputs: readonly string[], values: ReturnType<typeof parse>['values']): Command {
  const [a, b] = inputs;
  if (inputs.length !== 2) throw new UsageError(`"compare" takes two files, not ${inputs.length}.`);
  if (a === '-' && b === '-') throw new UsageError('Standard input ("-") can be read only once.');
  for (const option of NOT_FOR_COMPARE) if (values[option]) throw new UsageError(`--${option} is for "annotate".`);
  const format = values.format ?? 'text';
  if (!COMPARISON_FORMATS.includes(format as ComparisonFormat)) throw new UsageError(`"compare" has no format "${format}"; choose one of ${COMPARISON_FORMATS.join(', ')}.`);
  return { name: 'compare', inputs: [a, b], options: { format: format as ComparisonFormat, anyway: values.anyway, annotations: !values['no-annotations'] } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        output: { type: 'string', short: 'o' },
        jobs: { type: 'string', short: 'j' },
        resume: { type: 'boolean', default: false },
        anyway: { type: 'boolean', default: false },
        'no-annotations': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'V', default: false },
      },
    });
  } catch (error) {
    // Node's message goes on with advice about "--" that misleads here.
    throw new UsageError(`${(error as Error).message.split(/\. |\n/)[0].replace(/\.?$/, '.')}`);
  }
}

function formatNamed(given: string): FormatId {
  const format = formatOf(given);
  if (!format) throw new UsageError(`There is no format "${given}"; choose one of ${FORMATS.map(({ id }) => id).join(', ')}.`);
  return format.id;
}

function jobsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const jobs = Number(given);
  if (!/^\d+$/.test(given) || jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs is a whole number from 1 to ${MOST_JOBS}, not "${given}".`);
  return jobs;
}
