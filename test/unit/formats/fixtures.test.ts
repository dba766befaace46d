import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportsOfSample, FIXTURES } from '../../support/exportsOfSample';

const ADVICE = 'the export of the sample is another than in test/fixtures/exports; where that is right, run “npm run fixtures” and read the difference';

describe('exports of the sample', () => {
  let exported: Map<string, string>;
  before(async () => {
    exported = await exportsOfSample();
  });

  it('are all kept, and no others', () => assert.deepEqual(readdirSync(FIXTURES).sort(), [...exported.keys()].sort(), ADVICE));

  for (const name of readdirSync(FIXTURES)) {
    it(`make ${name} as it is kept`, () => {
      const lines = exported.get(name)?.split('\n') ?? [];
      const kept = readFileSync(join(FIXTURES, name), 'utf8').split('\n');
      // One line tells more than two whole files.
      const different = kept.findIndex((line, i) => line !== lines[i]);
      if (different >= 0) assert.equal(lines[different], kept[different], `${name}, line ${different + 1}: ${ADVICE}`);
      assert.equal(lines.length, kept.length, `${name}: ${ADVICE}`);
    });
  }
});
