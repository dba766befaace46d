import assert from 'node:assert/strict';
import { commitmentsCsv, quotationsCsv } from '../../../src/formats/csv';
import { analysisOf } from '../../support/analysisOf';

const analysis = analysisOf('=Norvia said, "no" by June', {
  quotations: [{ kind: 'direct', sourceSpan: '=Norvia', cue: 'said', reportingClass: 'assert', content: ['no'] }],
  commitments: [{ words: '=Norvia said, "no"', cue: 'said', actors: ['Norvia', 'Ostrand'], deadline: 'by June', certainty: 0.123456 }],
});

describe('CSV', () => {
  it('lists commitments, quotes cells and keeps spreadsheets from running them', () => {
    assert.equal(commitmentsCsv(analysis, 'a'), `document,number,force,actors,commitment,cue,deadline,deadline_date,line,start,end,certainty,why
a,1,pledged,Norvia; Ostrand,"'=Norvia said, ""no""",said,by June,,1,0,18,0.12,the test says so
`);
  });

  it('lists quotations, and leaves the header out on request', () => {
    assert.equal(quotationsCsv(analysis, 'a', { header: false }), "a,1,direct,'=Norvia,said,assert,no,1,15,17,1,the test says so\n");
  });

  it('is a header alone where there is nothing', () => {
    assert.match(commitmentsCsv(analysisOf('It rains.'), 'a'), /^document,[\w,]+\n$/);
  });
});
