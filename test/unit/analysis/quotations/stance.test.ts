import assert from 'node:assert/strict';
import { analysed, wordsAt } from '../../../support/analysed';
import { doneWithin } from '../../../support/doneWithin';

/** Three speakers make a text news. */
const NEWS = 'Ana Lund said the harbour would open in May. Per Bo said the harbour was too small. Eva Holm said the town had no money.\n\n';

/** Each quotation of a paragraph of news as "source words | cue | content". */
function reportsIn(paragraph: string, before = NEWS): string[] {
  const text = before + paragraph;
  return analysed(text).quotations.filter(({ content }) => content[0].start >= before.length).map(({ sourceSpan, cue, content }) =>
    [sourceSpan ? wordsAt(text, sourceSpan) : '-', cue ? wordsAt(text, cue) : '-', content.map((span) => wordsAt(text, span)).join(' … ')].join(' | '));
}

const CASES: readonly (readonly [name: string, paragraph: string, reports: readonly string[]])[] = [
  ['a stance on an object', 'Lund opposes the harbour tax.', ['Lund | opposes | the harbour tax']],
  ['a stance on doing something', 'Bo proposed raising the harbour tax.', ['Bo | proposed | raising the harbour tax']],
  ['a question dwelt on', 'Bo described how the harbour had grown.', ['Bo | described | how the harbour had grown']],
  ['a refusal', 'Lund declined to sign the letter.', ['Lund | declined | to sign the letter']],
  ['a preposition', 'Holm voted against the harbour tax.', ['Holm | voted against | the harbour tax']],
  ['a particle', 'Holm ruled out a new tax.', ['Holm | ruled out | a new tax']],
  ['up to a participle that goes on', 'Lund backed the harbour tax, angering the fishermen.', ['Lund | backed | the harbour tax']],
  ['up to an adverbial', 'Lund endorsed the mayor during a rally in Oslo.', ['Lund | endorsed | the mayor']],
  ['up to an occasion', 'Bo thanked the crew at a news conference in Oslo.', ['Bo | thanked | the crew']],
  ['past an occasion where more of the verb’s own follows', 'Bo criticised the ferry in May as too slow.', ['Bo | criticised | the ferry in May as too slow']],
  ['up to a subordinate clause', 'Holm refused to speak as she left the town hall.', ['Holm | refused | to speak']],
  ['up to a contrast', 'Lund backed the ferry, but not without a ramp.', ['Lund | backed | the ferry']],
  ['up to the main clause', 'In opposing the tax, the mayor wrote a letter.', ['the mayor | opposing | the tax']],
  ['a passive with “by”', 'The ferry was endorsed by Lund.', ['Lund | endorsed | The ferry']],
  ['a passive without “by” tells no source', 'The ferry was endorsed in May.', []],
  ['an infinitive that tells what one did', 'Bo continued to oppose the ferry.', ['Bo | oppose | the ferry']],
  ['an infinitive that tells to what end one spoke', 'Bo held a meeting to discuss the ferry.', ['Bo | discuss | the ferry']],
  ['an end that is something to do is none', 'Bo held a concert to support the school.', []],
  ['a name that a relative pronoun stands for', 'The letter came from Velmora Grid, which opposes the ferry.', ['Velmora Grid | opposes | the ferry']],
  ['a thing that a relative pronoun stands for takes no stance', 'Many feared the rules, which support the ferry.', ['Many | feared | the rules']],
  ['a past form behind a noun and before an infinitive', 'The harbour office declined to comment.', ['The harbour office | declined | to comment']],
  ['a refusal to do what a noun names too', 'He declined to comment.', ['He | declined | to comment']],
  ['a possessor’s noun', 'The vote came after Lund’s criticism of the harbour tax.', ['Lund | criticism of | the harbour tax']],
  ['a possessive pronoun’s noun', 'The march began with her promise to build a school.', ['her | promise | to build a school']],
  ['a noun behind a light verb', 'Lund made the case that the harbour was worth it.', ['Lund | case that | the harbour was worth it']],
  ['who stands for something', 'Bo is a supporter of the new ferry.', ['Bo | supporter of | the new ferry']],
  ['a noun ends before the sentence’s own verb', 'Bo’s attack on the mayor failed.', ['Bo | attack on | the mayor']],
  ['an adjective before “that”', 'Lund is confident that the ferry will pay.', ['Lund | is confident | the ferry will pay']],
  ['an adjective with its preposition', 'Holm was critical of the harbour tax.', ['Holm | was critical | the harbour tax']],
  ['an adjective before an infinitive', 'Bo remained eager to sell the ferry.', ['Bo | remained eager | to sell the ferry']],
  ['up to a verb of the sentence’s own', 'Holm is wary of the tax and wants a vote.', ['Holm | is wary | the tax', 'Holm | wants | a vote']],
  ['a poll, past when it was made', 'In a new poll, conducted in May, most voters were for the ferry.', ['a new poll | In | most voters were for the ferry']],
  ['what one is in favour of', 'Bo is in favour of the new ferry.', ['Bo | favour of | the new ferry']],
  ['a bare question word is no content', 'Bo would not say where, but smiled.', []],
  ['no author, no report', 'Criticism of the harbour tax grew in May.', []],
];

describe('stances in news', () => {
  for (const [name, paragraph, expected] of CASES) {
    it(name, () => {
      assert.deepEqual(reportsIn(paragraph), expected);
    });
  }

  for (const words of ['Lund opposes the tax during ', 'her criticism of the tax when ', 'Lund is wary of the tax despite ', 'Lund condemned the tax in May '])
    it(`are read in seconds where “${words.trim()}” comes 10,000 times in a sentence`, () => void doneWithin(10_000, () => analysed(NEWS + words.repeat(10_000))));

  it('are read where two speak, one by the surname alone', () => {
    assert.deepEqual(reportsIn('Lund opposes the tax.', 'The mayor said the town was ready. Ana Lund came late. Lund said it was not.\n\n'), ['Lund | opposes | the tax']);
  });
  it('are none in a text with one speaker', () => {
    assert.deepEqual(reportsIn('Lund opposes the harbour tax.', 'Ana Lund said the harbour would open in May.\n\n'), []);
  });
});
