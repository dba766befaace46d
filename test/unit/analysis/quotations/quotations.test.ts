import assert from 'node:assert/strict';
import { analysed, wordsAt } from '../../../support/analysed';

/** Each quotation as "kind | source words | cue | content". */
function quotationsIn(text: string): string[] {
  return analysed(text).quotations.map(({ kind, sourceSpan, cue, content }) =>
    [kind, sourceSpan ? wordsAt(text, sourceSpan) : '-', cue ? wordsAt(text, cue) : '-', content.map((span) => wordsAt(text, span)).join(' … ')].join(' | '));
}

const CASES: readonly (readonly [name: string, text: string, quotations: readonly string[]])[] = [
  ['a clause after “that”', 'Ana Lund said that the harbour would open in May.', ['indirect | Ana Lund | said | the harbour would open in May']],
  ['a clause with no “that”', 'The ministry said the harbour would open in May.', ['indirect | The ministry | said | the harbour would open in May']],
  ['a particle belongs to the cue', 'Ana Lund pointed out that trade had doubled.', ['indirect | Ana Lund | pointed out | trade had doubled']],
  ['a noun of feeling', 'Ana Lund expressed condolences over the loss of life.', ['indirect | Ana Lund | expressed | condolences over the loss of life']],
  ['somebody urged to act', 'The agency urged farmers to save water.', ['indirect | The agency | urged | farmers to save water']],
  ['marks before the attribution', '“We are glad,” said Ana Lund.', ['direct | Ana Lund | said | We are glad,']],
  ['an interrupted quotation', '“We are glad,” Ana Lund said. “We will start at once.”', ['direct | Ana Lund | said | We are glad, … We will start at once']],
  ['words partly in marks', 'Ana Lund said the deal was “good for both towns”.', ['mixed | Ana Lund | said | the deal was “good for both towns”']],
  ['a participle after marks', 'Ana Lund told reporters that costs were “small, and front-loaded,” adding that prices would not change.',
    ['mixed | Ana Lund | told | costs were “small, and front-loaded,”', 'indirect | Ana Lund | adding | prices would not change']],
  ['“while” with a report of its own', 'Ana Lund replied that the work had begun, while noting that the bridge is old.',
    ['indirect | Ana Lund | replied | the work had begun', 'indirect | Ana Lund | noting | the bridge is old']],
  ['“according to” past a relative clause', 'According to Ana Lund, who runs the agency, the first phase is over.', ['indirect | Ana Lund | According to | the first phase is over']],
  ['an attribution after the clause', 'The parts were made in May, an official said on Friday.', ['indirect | an official | said | The parts were made in May']],
  ['marks behind a semicolon', 'A spokesman denied that aid had been held up; “there is no truth in it”, he insisted.',
    ['indirect | A spokesman | denied | aid had been held up', 'direct | he | insisted | there is no truth in it']],
  ['a block after a colon', 'The Minister said:\n\nWe shall rebuild the school by spring.', ['direct | The Minister | said | We shall rebuild the school by spring']],
  ['a plural that opens the sentence', 'Analysts said the firm was left with little choice.', ['indirect | Analysts | said | the firm was left with little choice']],
  ['“there” as a subject', 'He said there were two ferries.', ['indirect | He | said | there were two ferries']],
  ['a present tense that looks like a noun', 'Cement makers argue that the tax is too high.', ['indirect | Cement makers | argue | the tax is too high']],
  ['a report in a relative clause', 'Lund, who said the plan was sound, opened the fair.', ['indirect | who | said | the plan was sound']],
  ['a mark between subject and verb', 'Lund said the tone of the debate “was harsh”.', ['mixed | Lund | said | the tone of the debate “was harsh”']],
  ['a participle behind “before”', 'Lund opened the fair before adding that the school would close.', ['indirect | Lund | adding | the school would close']],
  ['“it” behind “in a statement”', 'The airport said in a statement it was “delighted”.', ['mixed | The airport | said | it was “delighted”']],
  ['blame in the strongest terms', 'The Council condemned in the strongest possible terms the attack in Oslo.', ['indirect | The Council | condemned | the attack in Oslo']],
  ['a day is no part of who said it', 'The ministry on Friday said that talks would go on. Twelve groups today called on Kenya to pay.',
    ['indirect | The ministry | said | talks would go on', 'indirect | Twelve groups | called on | Kenya to pay']],
  ['a participle goes on with who called, not with a clause about a noun', 'The groups called on donors to keep the promises they made, warning that only a third had arrived.',
    ['indirect | The groups | called on | donors to keep the promises they made', 'indirect | The groups | warning | only a third had arrived']],
  ['who denies that something was done and accuses is one', 'The club denied that samples had been swapped and accused the panel of “a witch hunt”.',
    ['indirect | The club | denied | samples had been swapped', 'mixed | The club | accused | the panel of “a witch hunt”']],
  ['a verb in the name of a body', 'Human Rights Watch has called the plan “a step back”.', ['mixed | Human Rights Watch | called | the plan “a step back”']],
  ['a person with whom she leads', 'Opposition leader Ana Lund of the Greens and Farmers alliance criticised the cost.', ['indirect | Ana Lund | criticised | the cost']],
  ['marks behind a colon end what is reported before it', 'The union called on the city to pay: “They promised it,” its spokesman Odd Bjerke said.',
    ['indirect | The union | called on | the city to pay', 'direct | Odd Bjerke | said | They promised it,']],
  ['marks behind a colon, with who speaks as the subject', 'Ana Lund made no secret of her joy: “We won the cup.”', ['direct | Ana Lund | : | We won the cup']],
  ['what one may ask for is not asked', 'Those who prefer a refund may ask for one until May.', []],
  ['marks behind a sentence that tells what a person said', '“It is late,” said Ana Lund.\n\nHis firm, Odd Bjerke said, was small. “We were nine.”',
    ['direct | Ana Lund | said | It is late,', 'indirect | Odd Bjerke | said | His firm … was small', 'direct | Odd Bjerke | - | We were nine']],
  ['a participle behind an attribution turned round', '“They will see their children,” said Ana Lund, adding that she would recommend the deal.',
    ['direct | Ana Lund | said | They will see their children,', 'indirect | Ana Lund | adding | she would recommend the deal']],
  ['who warns of what would be and asks is one', 'Ana Lund warned that the deal would cost millions and asked the firm to publish it.',
    ['indirect | Ana Lund | warned | the deal would cost millions', 'indirect | Ana Lund | asked | the firm to publish it']],
  ['a day between “has” and its verb', 'The agency has today condemned the attack.', ['indirect | The agency | condemned | the attack']],
  ['a verdict', 'The Committee judges that the risks are small.', ['indirect | The Committee | judges | the risks are small']],
  ['a participle behind its noun is none', 'The reforms agreed in Oslo are carried out.', []],
  ['what I think is none', 'The men who I think are right came early.', []],
  ['names and titles in marks are none', 'The “Belt and Road” forum opened in Oslo. She likes “War and Peace” best.', []],
  ['what was not said is none', 'Ana Lund did not say that the plan was dead.', []],
  ['narrative is none', 'Ana Lund met farmers in Oslo on Monday and opened a school.', []],
];

describe('quotations', () => {
  for (const [name, text, expected] of CASES) {
    it(name, () => {
      assert.deepEqual(quotationsIn(text), expected);
    });
  }

  it('every quotation says what it does and why', () => {
    const [quotation] = analysed('Ana Lund warned that the dam could break.').quotations;
    assert.equal(quotation.reportingClass, 'emphasise');
    assert.ok(quotation.certainty > 0 && quotation.certainty <= 1);
    assert.ok(quotation.why.length > 0);
  });

  const LONG: readonly (readonly [name: string, text: string])[] = [
    ['one sentence of 100,000 words', `The cat ${'and dog saw '.repeat(33_000)}.`],
    ['100,000 quotation marks', '"a '.repeat(100_000)],
    ['“said that” 50,000 times', 'He said that '.repeat(50_000)],
    ['20,000 quotations with one attribution each', '“Yes,” said Lund. '.repeat(20_000)],
  ];
  for (const [name, text] of LONG) {
    it(`reads ${name} in seconds`, () => {
      analysed(text);
    }).timeout(10_000);
  }
});
