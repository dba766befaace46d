/** Runs every stage of the tests, fast ones first, goes on when one fails, and ends with a summary. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COUNTS_FILE, type Counts, takeCounts } from '../test/rig/counts';

/** The npm scripts in order; the counts of one that has no tests to count are those of its exit code. */
const STAGES = ['lint', 'test:unit', 'test:grammar', 'test:cli', 'test:integration', 'test:web', 'test:ui'];

interface Result extends Counts {
  readonly stage: string;
  readonly seconds: number;
}

function runStage(stage: string): Result {
  console.log(`\n=== npm run ${stage}`);
  const begin = Date.now();
  const file = resolve(`test-results/${stage.replace(':', '-')}.json`);
  takeCounts(file); // A file of an earlier run says nothing of this one.
  const { status } = spawnSync('npm', ['run', '--silent', stage], {
    stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', env: { ...process.env, [COUNTS_FILE]: file },
  });
  const seconds = (Date.now() - begin) / 1000;
  const ok = status === 0;
  const counts = takeCounts(file) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  // A stage that fails after its last test has failed all the same.
  return { stage, seconds, ...counts, failed: ok ? counts.failed : Math.max(counts.failed, 1) };
}

const results = STAGES.map(runStage);
const sum = (of: 'passed' | 'failed' | 'skipped'): number => results.reduce((total, result) => total + result[of], 0);

console.log('\n=== Summary');
for (const { stage, passed, failed, skipped, seconds } of results) {
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${stage.padEnd(18)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped ${seconds.toFixed(1).padStart(7)} s`);
}
const summary = `${sum('passed')} passed, ${sum('failed')} failed`;
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/summary.txt', `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
