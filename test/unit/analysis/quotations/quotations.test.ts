import assert from 'node:assert/strict';
import { analysed, wordsAt } from '../../../support/analysed';
import { doneWithin } from '../../../support/doneWithin';

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
  ['a block up to the paragraph that quotes others', 'Ana Lund, director of the school, said:\n\nWe shall rebuild the school by spring.\n\nThe union was not pleased. Its president, Per Bo, called the plan “a dream”.', ['direct | Ana Lund | said | We shall rebuild the school by spring', 'mixed | Its president | called | the plan “a dream”']],
  ['a clause without the comma behind “that”', 'The inquiry revealed that, between March and June, the firms had met.', ['indirect | The inquiry | revealed | between March and June, the firms had met']],
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
  ['a verb that goes on behind the content has the reporter as its source', 'The mayor said that the bridge had been closed and added that nobody was hurt.',
    ['indirect | The mayor | said | the bridge had been closed', 'indirect | The mayor | added | nobody was hurt']],
  ['a verb that goes on behind the content and a comma', 'She noted that the bank had doubled its loans, underlined the importance of trust and welcomed the reform.',
    ['indirect | She | noted | the bank had doubled its loans', 'indirect | She | underlined | the importance of trust', 'indirect | She | welcomed | the reform']],
  ['a second report behind “and” with no comma', 'One in three said the price was high and one in four said it was low.',
    ['indirect | One in three | said | the price was high', 'indirect | one in four | said | it was low']],
  ['another source behind “but”, its name behind its office', 'The port said it would wait, but a spokesman for the city, Per Bo, insisted talks had begun.',
    ['indirect | The port | said | it would wait', 'indirect | a spokesman for the city | insisted | talks had begun']],
  ['somebody told behind the clause', 'The pilot was well, an airport official told the Herald.', ['indirect | an airport official | told | The pilot was well']],
  ['a thought put into the clause', 'The bridge, they believe, will last.', ['indirect | they | believe | The bridge … will last']],
  ['when somebody is to act', 'She urged donors to meet in Oslo on Monday.', ['indirect | She | urged | donors to meet in Oslo on Monday']],
  ['marks that hold the predicate, behind the attribution', 'Trade between the two, the Minister told reporters, “has doubled in a decade”.',
    ['mixed | the Minister | told | Trade between the two … “has doubled in a decade”']],
  ['marks that hold the predicate and words behind them', 'The port, Ana Lund added, “is not for sale” and never will be.', ['mixed | Ana Lund | added | The port … “is not for sale” and never will be']],
  ['marks that hold the predicate, before the attribution', 'The new plans “will not be enough,” said Ana Lund.', ['mixed | Ana Lund | said | The new plans “will not be enough,”']],
  ['marks that hold a clause, behind the attribution', 'Speaking in Oslo, Ana Lund said, “we will build it.”', ['direct | Ana Lund | said | we will build it']],
  ['marks interrupted behind a word of the sentence', 'But “the first question,” Ana Lund added, “is who will pay.”', ['direct | Ana Lund | added | the first question, … is who will pay']],
  ['who speaks goes on behind what was said', 'Ministers warned that aid had been delayed and urged banks to help. Ana Lund said that Kenya would send boats, and shared the view that time was short. Ana Lund said that the fund, which was the first to lend, liked the plan, and asked for support for it.',
    ['indirect | Ministers | warned | aid had been delayed', 'indirect | Ministers | urged | banks to help', 'indirect | Ana Lund | said | Kenya would send boats', 'indirect | Ana Lund | shared the view | time was short',
      'indirect | Ana Lund | said | the fund, which was the first to lend, liked the plan', 'indirect | Ana Lund | asked for | support for it']],
  ['who speaks goes on behind “such acts”', 'They stressed the need to punish those behind such acts and urged banks to help.',
    ['indirect | They | stressed | the need to punish those behind such acts', 'indirect | They | urged | banks to help']],
  ['what the narrative goes on with is not who speaks', 'Ana Lund said that costs had risen, and the port opened its books and asked for help.',
    ['indirect | Ana Lund | said | costs had risen', 'indirect | the port | asked for | help']],
  ['a source with “for her part”', 'Ana Lund, for her part, expressed gratitude for the boats.', ['indirect | Ana Lund | expressed | gratitude for the boats']],
  ['a participle that opens the sentence', 'Sharing concerns over the storm, they urged banks to help.', ['indirect | they | Sharing | concerns over the storm', 'indirect | they | urged | banks to help']],
  ['the time of what is blamed', 'The Council condemned the raid carried out on 8 June against a ferry near Oslo.', ['indirect | The Council | condemned | the raid carried out on 8 June against a ferry near Oslo']],
  ['a time between a verb and its object', 'The leaders directed their staff to finish, by March 2027, the map of the coast.', ['indirect | The leaders | directed | their staff to finish, by March 2027, the map of the coast']],
  ['an insertion before “that”', 'Ana Lund said, in remarks carried by the radio, that the port would open.', ['indirect | Ana Lund | said | the port would open']],
  ['“ahead of” says when', 'Speaking ahead of the talks, Ana Lund said the port was safe.', ['indirect | Ana Lund | said | the port was safe']],
  ['speech that goes on, up to the issuer’s own words', 'Readout of the Minister’s Call\n\nForeign Minister Ana Lund spoke with President Omar Haddad.\n\nAna Lund said that trade had grown. Kenya is a good partner. We thank all guests.',
    ['indirect | Ana Lund | said | trade had grown', 'indirect | - | - | Kenya is a good partner']],
  ['what is told of who spoke is no speech', 'Readout of the Minister’s Call\n\nForeign Minister Ana Lund spoke with President Omar Haddad.\n\nAna Lund said that trade had grown. Kenya is a good partner. She will return to Oslo on Friday.',
    ['indirect | Ana Lund | said | trade had grown', 'indirect | - | - | Kenya is a good partner']],
  ['who is quoted, in the line below', '“We welcome this step.”\n\n– Ana Lund, Minister of Trade', ['direct | Ana Lund | – | We welcome this step']],
  ['a subjunctive, and what somebody else did', 'Ana Lund proposed that talks be held in May, and Kenya offered to host them.', ['indirect | Ana Lund | proposed | talks be held in May']],
  ['a list of deeds is none', 'The two sides agreed to:\n\n- open a school;\n- resume flights.', []],
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
  ['a view that is held', 'The two sides were of the view that a fund was needed.', ['indirect | The two sides | were of the view | a fund was needed']],
  ['what one is sure of', 'The Minister, while recognising the risks, was confident that the fund would help.', ['indirect | The Minister | was confident | the fund would help']],
  ['a point that is made', 'Ana Lund made the point that prices had doubled.', ['indirect | Ana Lund | made the point | prices had doubled']],
  ['“as X put it”', 'As Ana Lund put it, “a border is no chip”.', ['direct | Ana Lund | put it | a border is no chip']],
  ['“as X put it” behind the marks', '“A tax by another name,” as Ana Lund put it.', ['direct | Ana Lund | put it | A tax by another name,']],
  ['“quoted as saying”', 'The mayor, Omar Haddad, was quoted by the agency as saying that the town would not wait.', ['indirect | Omar Haddad | saying | the town would not wait']],
  ['a comma behind “that”', 'Ana Lund said that, if approved by the council, work would start in May.', ['indirect | Ana Lund | said | if approved by the council, work would start in May']],
  ['who was asked before', 'Ana Lund, when asked about the levy, said that it was late.', ['indirect | Ana Lund | said | it was late']],
  ['marks that go on behind a semicolon', '“My mother fished here,” Ana Lund said; “my children will not.”', ['direct | Ana Lund | said | My mother fished here, … my children will not']],
  ['what “with” brings in', 'The result was mixed, with half of the farmers saying they would sell.', ['indirect | half of the farmers | saying | they would sell']],
  ['“according to” between subject and verb', 'The mayor, according to two officials, had told nobody.', ['indirect | two officials | according to | The mayor … had told nobody']],
  ['a view of somebody’s', 'In Ana Lund’s view, the deal closes a gap. In their words, the price is “a joke”.',
    ['indirect | Ana Lund | view | the deal closes a gap', 'mixed | their | words | the price is “a joke”']],
  ['in the words of somebody', 'In the words of Ana Lund, the port is a gate.', ['indirect | Ana Lund | In the words of | the port is a gate']],
  ['an aside behind a comma in the marks', 'Ana Lund called the bridge “a last dream,” a label that has stuck.', ['mixed | Ana Lund | called | the bridge “a last dream,”']],
  ['more marks behind a comma in marks', 'Ana Lund called the bridge “a last dream,” a “folly” and “a toy”.', ['mixed | Ana Lund | called | the bridge “a last dream,” a “folly” and “a toy”']],
  ['a person behind the body that owns the office', 'Omar Haddad’s lawyer, Ana Lund, wrote that the case was over.', ['indirect | Ana Lund | wrote | the case was over']],
  ['nobody’s view', 'It is the view that counts. She was sure of it. We are confident that it will rain.', []],
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
    ['20,000 views and as many reports', 'He was confident that it rained. She said it did. '.repeat(20_000)],
    ['20,000 quotations with one attribution each', '“Yes,” said Lund. '.repeat(20_000)],
  ];
  for (const [name, text] of LONG) {
    it(`reads ${name} in seconds`, () => void doneWithin(10_000, () => analysed(text)));
  }
});
