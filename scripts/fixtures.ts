/** npm run fixtures: writes the exports of the sample, and the comparison of two, anew. Read the difference before you commit it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedSamples, COMPARISON_FIXTURE } from '../test/support/comparedSamples';
import { exportsOfSample, FIXTURES } from '../test/support/exportsOfSample';

async function main(): Promise<void> {
  const fixtures = await exportsOfSample();
  rmSync(FIXTURES, { recursive: true, force: true });
  mkdirSync(FIXTURES, { recursive: true });
  for (const [name, content] of fixtures) writeFileSync(join(FIXTURES, name), content);
  writeFileSync(COMPARISON_FIXTURE, comparedSamples('markdown'));
  console.log(`${fixtures.size} files in ${FIXTURES}`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
