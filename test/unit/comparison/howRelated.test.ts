import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { howRelated } from '../../../src/comparison/compareReleases';
import { analysed } from '../../support/analysed';
import { sample } from '../../support/comparedSamples';

const readout = (date: string, who = 'Joseph Maina of Kenya'): string => `READOUT\n\nOslo, ${date}\n\nForeign Minister Ana Lund of Norway met Foreign Minister ${who} in Oslo. They discussed trade.\n`;

describe('howRelated', () => {
  const pairs = [
    ['two days apart', readout('12 March 2027'), readout('14 March 2027'), { related: true, sameMeeting: true, days: 2 }],
    ['a week apart', readout('12 March 2027'), readout('19 March 2027'), { related: true, sameMeeting: false, days: 7 }],
    ['undated', readout('12 March 2027'), readout('12 March 2027').replace('Oslo, 12 March 2027\n\n', ''), { related: true, sameMeeting: false, days: null }],
  ] as const;
  for (const [title, a, b, expected] of pairs) {
    it(`knows accounts of the same people ${title}`, () => {
      const { related, sameMeeting, days } = howRelated(analysed(a), analysed(b));
      assert.deepEqual({ related, sameMeeting, days }, expected);
    });
  }

  it('takes none of the annotated releases, which are all of other meetings, for an account of another', () => {
    const folder = join(import.meta.dirname, '..', '..', 'releases');
    const releases = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => ({ name, analysis: analysed(readFileSync(join(folder, name), 'utf8')) }));
    const related = releases.flatMap((a, i) => releases.slice(i + 1).filter((b) => howRelated(a.analysis, b.analysis).related).map((b) => `${a.name} ${b.name}`));
    assert.deepEqual(related, []);
  });

  it('knows two readouts of one meeting', () => assert.equal(howRelated(sample('oslo').analysis, sample('nairobi').analysis).sameMeeting, true));
});
