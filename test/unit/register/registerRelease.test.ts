import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse';
import { commitmentStatement } from '../../../src/annotations/statements';
import { EMPTY_SIDECAR, writeSidecar } from '../../../src/annotations/sidecar/sidecar';
import { annotation, type CommitmentStatement } from '../../../src/annotations/annotation';
import { registerRelease } from '../../../src/register/registerRelease';
import { readModelFromDisk } from '../../../src/model/readFromDisk';
import { stamp } from '../../support/annotated';

const TEXT = `Aldersund Port Authority to Open New Terminal

ALDERSUND, Norway, March 4, 2026 -- The Aldersund Port Authority will open a second terminal by June 2027.

The Aldersund Port Authority pledged to publish the noise measurements every year.
`;
const NAME = 'terminal.pr.txt';

describe('a release in the register', () => {
  const model = readModelFromDisk('src/model');
  const analysed = (text: string): ReturnType<typeof analyse> => analyse(text, model);
  const read = (sidecar: string | null, text = TEXT): ReturnType<typeof registerRelease> => registerRelease({ name: NAME, text, sidecar }, [], analysed);
  const sidecarWith = (change: Partial<CommitmentStatement>, note = ''): string => {
    const analysis = analysed(TEXT);
    return writeSidecar({ ...EMPTY_SIDECAR, annotations: [annotation(stamp(1), { ...commitmentStatement(analysis, analysis.commitments[0], 'accepted'), ...change }, { note })] }, TEXT, NAME);
  };

  it('has its headline, its date and its commitments in words', () => {
    const { title, date, entries } = read(null);
    assert.deepEqual([title, date], ['Aldersund Port Authority to Open New Terminal', '2026-03-04']);
    assert.equal(entries.length, 2);
    const [{ force, actors, deadline, line, status }] = entries;
    assert.deepEqual({ force, actors, deadline, line, status }, { force: 'pledged', actors: ['Aldersund Port Authority'], deadline: { words: 'by June 2027', date: '2027-06-30' }, line: 3, status: 'open' });
    assert.equal(TEXT.slice(entries[0].start, entries[0].end), entries[0].text);
  });

  it('has status and note of its sidecar', () => {
    const [{ status, note }] = read(sidecarWith({ fulfilment: 'done' }, 'Opened on 1 May')).entries;
    assert.deepEqual([status, note], ['done', 'Opened on 1 May']);
  });

  it('counts what people changed: a rejected commitment is gone, another force is taken over', () => {
    assert.equal(read(sidecarWith({ status: 'rejected' })).entries.length, 1);
    assert.equal(read(sidecarWith({ status: 'changed', force: 'agreed' })).entries[0].force, 'agreed');
  });

  it('keeps the status through edits of the text', () => {
    const [{ status }] = read(sidecarWith({ fulfilment: 'broken' }), TEXT.replace('ALDERSUND, Norway', 'NEW: ALDERSUND, Norway')).entries;
    assert.equal(status, 'broken');
  });

  for (const [title, sidecar] of [['damaged', '{"items": ['], ['of another kind', '[1]'], ['empty', '']] as const) {
    it(`is read without a sidecar that is ${title}`, () => assert.equal(read(sidecar).entries.length, 2));
  }

  for (const text of ['', '\n\n', '\uD800', 'No release at all.']) {
    it(`is empty for ${JSON.stringify(text)}`, () => assert.deepEqual(read(null, text).entries, []));
  }
});
