/** Measures speed, memory and size, beside other libraries where there are some. `npm run bench -- --help` says how. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { batch } from '../test/bench/batch';
import { circumstances, withFigures } from '../test/bench/benchmarks';
import { linearity } from '../test/bench/linearity';
import { memory } from '../test/bench/memory';
import { profile } from '../test/bench/profile';
import { isMet, ratioOf, type Measure, type Row } from '../test/bench/row';
import { register } from '../test/bench/register';
import { scrolling } from '../test/bench/scrolling';
import { size } from '../test/bench/size';
import { start } from '../test/bench/start';
import { table } from '../test/bench/table';
import { throughput, throughputAlone } from '../test/bench/throughput';
import { typing } from '../test/bench/typing';

const MEASURES: Readonly<Record<string, Measure>> = { throughput, linearity, typing, start, memory, size, batch, register, scrolling };
const DOCUMENT = 'BENCHMARKS.md';
const PROFILE = 'throughput.cpuprofile';
/** Milliseconds. */
const PROFILED = 10_000;

const USAGE = `usage: npm run bench -- [options]
  --only NAME  one measurement of ${Object.keys(MEASURES).join(', ')}; may be given again
  --json       figures as JSON
  --write      write the table into ${DOCUMENT}
  --profile    instead, write a profile of the analysis to ${PROFILE}`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true }, json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.profile) {
    await profile(() => throughputAlone(PROFILED), PROFILE);
    console.log(`Wrote ${PROFILE}: open it in VS Code, or in Chrome's DevTools under Performance.`);
    return;
  }
  const names = values.only ?? Object.keys(MEASURES);
  const unknown = names.find((name) => !Object.hasOwn(MEASURES, name));
  if (unknown !== undefined) throw new Error(`There is no measurement "${unknown}".\n${USAGE}`);
  if (values.write && values.only) throw new Error('--write needs all measurements; leave out --only.');
  const rows: Row[] = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    rows.push(...(await MEASURES[name]()));
  }
  if (values.json) console.log(JSON.stringify({ circumstances: circumstances(new Date()), rows: rows.map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) })) }, null, 1));
  else console.log(`${circumstances(new Date())}\n\n${table(rows)}`);
  if (values.write) writeFileSync(DOCUMENT, withFigures(readFileSync(DOCUMENT, 'utf8'), `${circumstances(new Date())}\n\n${table(rows)}`));
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit());
main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
