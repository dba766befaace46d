import assert from 'node:assert/strict';
import { markdownReport } from '../../../src/formats/markdownReport';
import { analysisOf } from '../../support/analysisOf';

describe('markdownReport', () => {
  it('shows both tables with lines, dates and what each force means', () => {
    const report = markdownReport(analysisOf('Norvia meets.\nEbba Quist said: “Norvia will pay by June.”', {
      releaseDate: '2026-03-04',
      entities: [{ names: ['Ebba Quist'] }, { names: ['Norvia'], type: 'GPE' }],
      quotations: [{ kind: 'direct', source: 'Ebba Quist', cue: 'said', content: ['Norvia will pay by June.'] }],
      commitments: [{ words: 'Norvia will pay by June', cue: 'will', actors: ['Norvia'], deadline: 'by June', date: '2026-06-30' }],
    }), 'norvia_1');
    assert.equal(report, `# norvia\\_1

Released 4 March 2026.

## Commitments (1)

| No. | Force | Who | What | By when | Where |
| --- | --- | --- | --- | --- | --- |
| 1 | pledged | Norvia | Norvia will pay by June | by June (30 June 2026) | line 2 |

- **pledged**: a party binds itself

## Quotations (1)

| No. | Who | How | What | Where |
| --- | --- | --- | --- | --- |
| 1 | Ebba Quist | said (direct) | “Norvia will pay by June.” | line 2 |
`);
  });

  it('says so where there is nothing', () => {
    assert.match(markdownReport(analysisOf('It rains.'), 'rain'), /No commitments were found\.[\s\S]*No quotations were found\./);
  });
});
