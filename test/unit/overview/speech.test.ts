import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { countWords, foremost, speechOf } from '../../../src/overview/speech/speech';
import { speechPicture } from '../../../src/overview/speech/speechPicture';
import { quotation, told } from './told';

const SAID = [
  quotation('q1', 'Ana Lund', 'indirect', 'the port expects more traffic'),
  quotation('q2', 'Ana Lund', 'direct', 'we are ready'),
  quotation('q3', 'officials', 'mixed', 'it “works”', null),
  quotation('q4', 'Officials', 'indirect', 'so', null),
];

describe('who speaks how much', () => {
  for (const [text, count] of [['we are ready', 3], ['we … agree – now', 3], ['  ', 0], ['won’t 410 million', 3], ['同意', 1]] as const) it(`counts the words of “${text}”`, () => assert.equal(countWords(text), count));

  it('adds up what each speaker says, who says most first, by kind and then as in the text', () => {
    const { speakers, words, byKind } = speechOf(SAID);
    assert.deepEqual(speakers.map(({ name, words, quotations, segments }) => [name, words, quotations, segments.map(({ kind, words }) => `${kind} ${words}`)]), [['Ana Lund', 8, 2, ['direct 3', 'indirect 5']], ['officials', 3, 2, ['mixed 2', 'indirect 1']]]);
    assert.deepEqual([words, byKind], [11, { direct: 3, mixed: 2, indirect: 6 }]);
  });
  it('keeps two people of one name apart', () => assert.equal(speechOf([quotation('q1', 'Ana Lund', 'direct', 'yes', 'e1'), quotation('q2', 'Ana Lund', 'direct', 'no', 'e2')]).speakers.length, 2));
  it('draws the quotations of a kind as one where there are too many', () => {
    const { speakers: [{ segments }] } = speechOf(Array.from({ length: 40 }, (_, i) => quotation(`q${i}`, 'Ana Lund', i % 2 === 0 ? 'direct' : 'indirect', 'one two')));
    assert.deepEqual(segments.map(({ kind, words, quotations }) => [kind, words, quotations.length]), [['direct', 40, 20], ['indirect', 40, 20]]);
  });
  it('takes those who say least as one where there are too many', () => {
    const speech = speechOf(Array.from({ length: 12 }, (_, i) => quotation(`q${i}`, `Speaker ${i}`, 'direct', 'word '.repeat(i + 1))));
    const shown = foremost(speech, 4);
    assert.deepEqual(shown.map(({ name, words }) => [name, words]), [['Speaker 11', 12], ['Speaker 10', 11], ['Speaker 9', 10], ['9 others', 45]]);
  });

  const SENTENCES: [string, ReturnType<typeof quotation>[], RegExp][] = [
    ['that nobody is quoted', [], /^No quotations in this release\./],
    ['who is the only speaker', SAID.slice(0, 1), /^One speaker: Ana Lund, with 5 words in 1 quotation\. All of it is reported/],
    ['who speaks most, and how much is in quotation marks', SAID, /^Most words: Ana Lund, with 73\u00A0% of 11 words\. 45\u00A0% is in quotation marks/],
    ['that all is in quotation marks', SAID.slice(1, 2), /All of it is in quotation marks/],
  ];
  for (const [name, quotations, words] of SENTENCES) it(`says ${name}`, () => assert.match(speechPicture(told({ quotations })).sentence, words));

  it('has a row of the table for each speaker, which leads to all that was said', () => {
    const { columns, rows } = speechPicture(told({ quotations: SAID })).table();
    assert.deepEqual(rows, [{ cells: ['Ana Lund', '8', '3', '0', '5', '2'], items: ['q2', 'q1'] }, { cells: ['officials', '3', '0', '2', '1', '2'], items: ['q3', 'q4'] }]);
    assert.equal(columns.length, rows[0].cells.length);
  });
});
