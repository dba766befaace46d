/** Which sentences hold a commitment: its force, cue, span, the words for its actors, and its deadline. */
import assert from 'node:assert/strict';
import { analysed } from '../../../support/analysed';

type Row = readonly [text: string, force: string, cue: string, span: string, actors: readonly string[], deadline: string | null];

const FOUND: readonly Row[] = [
  ['The two sides agreed to open a joint office in Oslo by June 2027.', 'agreed', 'agreed to', 'The two sides agreed to open a joint office in Oslo by June 2027', ['The two sides'], 'by June 2027'],
  ['Norway agrees to carry out the survey.', 'pledged', 'agrees to', 'Norway agrees to carry out the survey', ['Norway'], null],
  ['Norway is willing to work with Kenya to build the bridge, and deepen trade.', 'pledged', 'is willing to', 'Norway is willing to work with Kenya to build the bridge, and deepen trade', ['Norway'], null],
  ['The company plans to close its depot in Bergen next month.', 'pledged', 'plans to', 'The company plans to close its depot in Bergen next month', ['The company'], 'next month'],
  ['The Bank expressed its readiness to finance the road.', 'pledged', 'expressed its readiness to', 'The Bank expressed its readiness to finance the road', ['The Bank'], null],
  ['Member states should ratify the treaty at an early date.', 'called-for', 'should', 'Member states should ratify the treaty at an early date', ['Member states'], 'at an early date'],
  ['The President urged all parties to lay down their arms without delay.', 'called-for', 'urged', 'The President urged all parties to lay down their arms without delay', ['all parties'], 'without delay'],
  ['The union demanded that wages be raised.', 'called-for', 'demanded that', 'The union demanded that wages be raised', [], null],
  ['Shipowners are invited to register.', 'called-for', 'are invited to', 'Shipowners are invited to register', ['Shipowners'], null],
  ['The victims must be compensated.', 'called-for', 'must', 'The victims must be compensated', [], null],
  ['It is hoped that the ministers will meet in Oslo.', 'hoped', 'It is hoped that', 'It is hoped that the ministers will meet in Oslo', ['the ministers'], null],
  ['The Minister looks forward to welcoming her guests later this year.', 'hoped', 'looks forward to', 'The Minister looks forward to welcoming her guests later this year', ['The Minister'], 'later this year'],
  ['The Ministry will not close the border.', 'pledged', 'will not', 'The Ministry will not close the border', ['The Ministry'], null],
  ['The Mayor said that the city council would vote on the plan next week.', 'pledged', 'would', 'the city council would vote on the plan next week', ['the city council'], 'next week'],
  ['The report will be published within two weeks.', 'pledged', 'will', 'The report will be published within two weeks', [], 'within two weeks'],
  ['The two leaders agreed to: (a) open talks on trade; and (b) resume flights.', 'agreed', 'agreed to', 'The two leaders agreed to: (a) open talks on trade; and (b) resume flights', ['The two leaders'], null],
  ['The ministers tasked their deputies with drawing up a plan by May 2027.', 'called-for', 'tasked', 'The ministers tasked their deputies with drawing up a plan by May 2027', ['their deputies'], 'by May 2027'],
  ['The treaty will be signed by the two ministers in May 2027.', 'pledged', 'will', 'The treaty will be signed by the two ministers in May 2027', ['the two ministers'], 'in May 2027'],
  ['The Republic of Kenya and the Kingdom of Norway have agreed to exchange envoys.', 'agreed', 'have agreed to', 'The Republic of Kenya and the Kingdom of Norway have agreed to exchange envoys', ['The Republic of Kenya and the Kingdom of Norway', 'The Republic of Kenya and the Kingdom of Norway'], null],
  ['Lund called on Kenya “to open its ports”.', 'called-for', 'called on', 'Lund called on Kenya “to open its ports”', ['Kenya'], null],
  ['The EU reiterated its call on all parties to lay down their arms.', 'called-for', 'reiterated its call on', 'The EU reiterated its call on all parties to lay down their arms', ['all parties'], null],
  ['Ana Lund renewed the call for an end to the strike.', 'called-for', 'renewed the call for', 'Ana Lund renewed the call for an end to the strike', [], null],
  ['It is hoped that the new rules will help the Council build a school.', 'hoped', 'It is hoped that', 'It is hoped that the new rules will help the Council build a school', ['the Council'], null],
  ['Norway will go on watching, and will cut its aid if nothing changes.', 'pledged', 'will', 'Norway will go on watching', ['Norway'], null],
  ['“Kenya is committed to working with the city,” said Ana Lund.', 'pledged', 'is committed to', 'Kenya is committed to working with the city', ['Kenya'], null],
  ['China supports the talks in Oslo and hopes that all parties will return to them.', 'hoped', 'hopes that', 'hopes that all parties will return to them', ['all parties'], null],
  ['Oslo, 4 March 2026 -- Both ministers noted the growth of trade, which had doubled in 2025, and resolved to double it again by 2030.', 'agreed', 'resolved to', 'resolved to double it again by 2030', ['Both ministers'], 'by 2030'],
  ['Operators will be obliged to report spills by end-June 2027.', 'called-for', 'will be obliged to', 'Operators will be obliged to report spills by end-June 2027', ['Operators'], 'by end-June 2027'],
  ['Schools are required to keep a register.', 'called-for', 'are required to', 'Schools are required to keep a register', ['Schools'], null],
  ['Hospitals will have to publish figures by May.', 'called-for', 'will have to', 'Hospitals will have to publish figures by May', ['Hospitals'], 'by May'],
  ['Shipowners will be expected to publish their routes.', 'called-for', 'will be expected to', 'Shipowners will be expected to publish their routes', ['Shipowners'], null],
  ['We recommend that the central bank keep rates unchanged until prices fall.', 'called-for', 'recommend that', 'We recommend that the central bank keep rates unchanged until prices fall', [], null],
  ['The union’s director, Ana Lund, however called on the city to wait.', 'called-for', 'called on', 'The union’s director, Ana Lund, however called on the city to wait', ['the city'], null],
  ['Ana Lund said that the company “regrets the delay” but would rebuild the quay.', 'pledged', 'would', 'would rebuild the quay', ['the company'], null],
  ['“We expect both governments to honour the truce,” said Ana Lund.', 'called-for', 'expect', 'We expect both governments to honour the truce', ['both governments'], null],
  ['A spokesperson told reporters that the company “regrets the delay” but would pay.', 'pledged', 'would', 'would pay', ['the company'], null],
  ['The Kenyan side hopes that more companies will invest in ports.', 'hoped', 'hopes that', 'The Kenyan side hopes that more companies will invest in ports', ['more companies'], null],
  ['Norway stands ready to act, should the parties fail to agree.', 'pledged', 'stands ready to', 'Norway stands ready to act', ['Norway'], null],
  ['The navy and the army must both withdraw.', 'called-for', 'must', 'The navy and the army must both withdraw', ['The navy and the army'], null],
  ['The Minister expressed his hope to further deepen cooperation.', 'hoped', 'expressed his hope to', 'The Minister expressed his hope to further deepen cooperation', ['The Minister'], null],
  ['“Passengers have asked us for years to connect Oslo with Bergen,” said Ana Lund.', 'called-for', 'have asked', 'Passengers have asked us for years to connect Oslo with Bergen', ['us'], null],
  ['The Chairperson appeals to all groups to stop.', 'called-for', 'appeals to', 'The Chairperson appeals to all groups to stop', ['all groups'], null],
  ['The company will hire 200 people over the next 18 months.', 'pledged', 'will', 'The company will hire 200 people over the next 18 months', ['The company'], 'over the next 18 months'],
  ['Norway today pledged a further 25 million euros to the fund.', 'pledged', 'pledged', 'Norway today pledged a further 25 million euros to the fund', ['Norway'], null],
  ['The Foundation today committed $40 million.', 'pledged', 'committed', 'The Foundation today committed $40 million', ['The Foundation'], null],
  ['The Minister stressed Kenya’s readiness to host the talks.', 'pledged', 'stressed Kenya’s readiness to', 'The Minister stressed Kenya’s readiness to host the talks', ['Kenya'], null],
  ['The bridge, whose arches will cost two million euros, is to open in May 2030.', 'pledged', 'is to', 'The bridge, whose arches will cost two million euros, is to open in May 2030', [], 'in May 2030'],
  ['The firms have committed themselves to hiring 40 apprentices.', 'pledged', 'have committed themselves to', 'The firms have committed themselves to hiring 40 apprentices', ['The firms'], null],
  ['The Council wants the ministry to pay the farmers.', 'called-for', 'wants', 'The Council wants the ministry to pay the farmers', ['the ministry'], null],
  ['Drivers are advised to leave early.', 'called-for', 'are advised to', 'Drivers are advised to leave early', ['Drivers'], null],
  ['“I’d urge drivers to call us,” said Ana Lund.', 'called-for', '’d urge', 'I’d urge drivers to call us', ['drivers'], null],
  ['Teachers will walk out on 3, 4 and 5 March after talks broke down.', 'pledged', 'will', 'Teachers will walk out on 3, 4 and 5 March after talks broke down', ['Teachers'], 'on 3, 4 and 5 March'],
  ['A second trial will enroll 900 women.', 'pledged', 'will', 'A second trial will enroll 900 women', [], null],
  ['The Nordic Water Agency said it was pleased with the steps that the firm had taken but would continue to watch it.', 'pledged', 'would', 'would continue to watch it', ['it'], null],
  ['The Finance Committee also:\n\n- noted the report;\n\n- decided to close the fund.', 'agreed', 'decided to', 'decided to close the fund', ['The Finance Committee'], null],
  ['By the end of 2028, Kenya will build the port.', 'pledged', 'will', 'Kenya will build the port', ['Kenya'], 'By the end of 2028'],
];

const SEVERAL: readonly [text: string, spans: readonly string[]][] = [
  ['Kenya offered to host the review and Uganda undertook to pay for it.', ['Kenya offered to host the review', 'Uganda undertook to pay for it']],
  ['The Ministers called on all states to ratify the treaty, and urged the industry to cut waste.', ['The Ministers called on all states to ratify the treaty', 'urged the industry to cut waste']],
  ['Both sides agreed that dialogue is the only way, and decided to hold talks in Oslo.', ['decided to hold talks in Oslo']],
  ['Kenya will build the quay, while Uganda will pay for it.', ['Kenya will build the quay', 'Uganda will pay for it']],
  ['The Minister vowed to train nurses and called on donors to follow.', ['The Minister vowed to train nurses', 'called on donors to follow']],
  ['Owners should unplug the oven and call the company, which will send a technician.', ['Owners should unplug the oven and call the company', 'which will send a technician']],
  ['The port will build a quay, which it plans to complete by June 2027.', ['The port will build a quay', 'it plans to complete by June 2027']],
];

const NONE: readonly string[] = [
  'Kenya made a request for help last year.',
  'The firms confirmed the demand for gas.',
  '“We keep our word,” Ana Lund will say.',
  'The plant is expected to create 130 jobs.',
  'Traffic could triple by 2030.',
  '“We expect sales to grow,” said Ana Lund.',
  'The council is expected to meet in May.',
  'We will have to work harder.',
  'The agreement will bring benefits to the region.',
  'The company has no plans to close the depot.',
  'Kenya refused to sign the treaty.',
  'If prices fall, the Ministry will act.',
  'Should prices fall, the Ministry will act.',
  'The parties had agreed to meet in 2019.',
  'The official would not say how much the company will pay.',
  'Defeating hunger will take time.',
  'The Minister underlined his commitment to peace.',
  'The ministers met in Oslo to discuss trade.',
  'The Minister underlined the country’s commitment to supporting its neighbours.',
  'Will the Ministry close the border?',
];

describe('commitments', () => {
  for (const [text, force, cue, span, actors, deadline] of FOUND) {
    it(`reads “${text}”`, () => {
      const words = (range: { start: number; end: number } | null): string | null => range && text.slice(range.start, range.end);
      const found = analysed(text).commitments.map((one) => [one.force, words(one.cue), words(one), one.actors.map((actor) => actor.words), words(one.deadline)]);
      assert.deepEqual(found, [[force, cue, span, actors, deadline]]);
    });
  }
  for (const [text, spans] of SEVERAL) {
    it(`tells apart those of “${text}”`, () => assert.deepEqual(analysed(text).commitments.map(({ start, end }) => text.slice(start, end)), spans));
  }
  it('reads each point below its verb', () => {
    const text = 'The two sides agreed to:\n\n- open a school by May 2027;\n- resume flights.\n\nThey call on all parties to:\n\n(a) lay down their arms; and\n(b) free the crew at once.\n\nThe fair was large.';
    assert.deepEqual(analysed(text).commitments.map(({ force, start, end, cue, actors, deadline }) => [force, text.slice(cue.start, cue.end), actors.map(({ words }) => words), text.slice(start, end), deadline && text.slice(deadline.start, deadline.end)]), [
      ['agreed', 'agreed to', ['The two sides'], 'open a school by May 2027', 'by May 2027'],
      ['agreed', 'agreed to', ['The two sides'], 'resume flights', null],
      ['called-for', 'call on', ['all parties'], 'lay down their arms', null],
      ['called-for', 'call on', ['all parties'], 'free the crew at once', 'at once'],
    ]);
  });

  for (const text of NONE) it(`finds none in “${text}”`, () => assert.deepEqual(analysed(text).commitments.map(({ start, end }) => text.slice(start, end)), []));
});
