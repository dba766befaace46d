import assert from 'node:assert/strict';
import { analysed, wordsAt } from '../../../support/analysed';

/** The mentions of a text, each as "words/TYPE". */
const mentionsIn = (text: string): string[] =>
  analysed(text).entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start).map((mention) => `${wordsAt(text, mention)}/${mention.type}`);

describe('findMentions', () => {
  for (const [text, ...expected] of [
    ['The talks in Oslo were led by President Ana Lund of Norway.', 'Oslo/GPE', 'Ana Lund/PERSON', 'Norway/GPE'],
    ['Norway\'s Ministry of Water, Irrigation and Energy answered.', 'Norway/GPE', 'Ministry of Water, Irrigation and Energy/ORG'],
    ['The Nordic Water Council (NWC) met. The NWC will meet again.', 'Nordic Water Council/ORG', 'NWC/ORG', 'NWC/ORG'],
    ['The Norwegian and Kenyan delegations met.', 'Norwegian/NORP', 'Kenyan/NORP'],
    ['The High Representative of the European Union for Foreign Affairs spoke.', 'European Union/ORG'],
    ['They signed the Treaty on Safe Harbours in Nairobi.', 'Treaty on Safe Harbours/LAW', 'Nairobi/GPE'],
    ['The ministers of Kenya and Uganda met.', 'Kenya/GPE', 'Uganda/GPE'],
    ['Mr. Tomasz Halloran-Vey, chief of staff, spoke.', 'Tomasz Halloran-Vey/PERSON'],
    ['Foreign Minister Ibrahim al-Rashedi spoke to reporters.', 'Ibrahim al-Rashedi/PERSON'],
    ['The aid organisation Open Harbour warned of hunger.', 'Open Harbour/ORG'],
    ['The Ministry of Finance and the Defence Ministry answered.', 'Ministry of Finance/ORG', 'Defence Ministry/ORG'],
    ['Ana Lund, country director of Open Harbour, answered.', 'Ana Lund/PERSON', 'Open Harbour/ORG'],
    ['Open Harbour is urging the bank to pay.', 'Open Harbour/ORG'],
    ['The Kingdom of Tresk and the Republic of Corvania will pay.', 'Kingdom of Tresk/GPE', 'Republic of Corvania/GPE'],
    ['She met President Amara Diallo-Conté of Sembara.', 'Amara Diallo-Conté/PERSON', 'Sembara/GPE'],
    ['STATEMENT BY THE FOREIGN MINISTERS OF ALBENIA AND CORVANIA', 'ALBENIA/GPE', 'CORVANIA/GPE'],
    ['The Governments of Kenya and Nigora agreed.', 'Kenya/GPE', 'Nigora/GPE'],
    ['A third company, Halden Industri, was not fined.', 'Halden Industri/ORG'],
    ['Korva Oy will appeal.', 'Korva Oy/ORG'],
    ['The bank lent to Halden Doors N.V. and Korva Oy.', 'Halden Doors N.V./ORG', 'Korva Oy/ORG'],
    ['The Nordic Water Council Press Statement was read at 5 p.m. Eastern Time.', 'Nordic Water Council/ORG'],
    ['Minister of Housing Signe Halvorsen spoke.', 'Signe Halvorsen/PERSON'],
    ['The plan failed, spokesman Odd Bjerke said.', 'Odd Bjerke/PERSON'],
    ['Minister of Foreign Affairs of the Republic of Corvania Daniela Halvorsen spoke.', 'Republic of Corvania/GPE', 'Daniela Halvorsen/PERSON'],
    ['Minister of Foreign Affairs Han Jae-won spoke.', 'Han Jae-won/PERSON'],
    ['Minister for the Armed Forces Colin Tarrant spoke.', 'Armed Forces/ORG', 'Colin Tarrant/PERSON'],
    ['She met Minister of Trade of Kenya Ana Vargas.', 'Kenya/GPE', 'Ana Vargas/PERSON'],
    ['He met Prince Sultan bin Nasser Al Rashid and the Sultan of Oman.', 'Sultan bin Nasser Al Rashid/PERSON', 'Oman/GPE'],
    ['The Secretary of the Martin Luther College spoke.', 'Martin Luther College/ORG'],
    ['Sembara’s Minister of Health agreed.', 'Sembara/GPE'],
    ['The Department of Defense answered.', 'Department of Defense/ORG'],
    ['The Minister of Finance answered.'],
    ['The Islamic State of Iraq and the Levant lost ground.', 'Islamic State of Iraq and the Levant/ORG'],
    ['He received Minister for Foreign Affairs and Trade of Zambia Mwansa Chileshe in Beijing.', 'Zambia/GPE', 'Mwansa Chileshe/PERSON', 'Beijing/GPE'],
    ['Prime Minister of Fiji Sitiveni Tarakini will speak.', 'Fiji/GPE', 'Sitiveni Tarakini/PERSON'],
    ['She met Secretary-General of the United Nations Joachim Mbeki.', 'United Nations/ORG', 'Joachim Mbeki/PERSON'],
    ['The Chairman of Kenya Airways answered.', 'Kenya Airways/ORG'],
    ['Foreign Minister of Zambia Visits Kenya', 'Zambia/GPE', 'Kenya/GPE'],
    ['Shadow Health Secretary Ana Lund and Social Care Minister Per Bo spoke.', 'Ana Lund/PERSON', 'Per Bo/PERSON'],
    ['Central Bank Governor Ignace Aurelio spoke.', 'Ignace Aurelio/PERSON'],
    ['The statement was read by Imogen Sallow MP.', 'Imogen Sallow/PERSON'],
    ['The Teachers’ Union answered.', 'Teachers’ Union/ORG'],
    ['The End-of-Mission statement was read.'],
    ['The Nordic Water Mission in Sembara (NWMIS) left.', 'Nordic Water Mission in Sembara/ORG', 'NWMIS/ORG'],
    ['Ambassador to Vietnam Klaus Reinhardt answered.', 'Vietnam/GPE', 'Klaus Reinhardt/PERSON'],
    ['Marlowe & Finch bought the firm.', 'Marlowe & Finch/ORG'],
    ['The price of US$40 million was paid.'],
    ['Fares start at NOK 899 and reach SEK 12 million a year.'],
    ['The Prime Minister and the Foreign Secretary spoke on Monday in March.'],
    ['The guide is available in Greek, Turkish and English.'],
    ['Contact for the media (German, Hausa): Ana Lund', 'Ana Lund/PERSON'],
    ['The Greek and Turkish guides are long.', 'Greek/NORP', 'Turkish/NORP'],
    ['Velmora unveils Tarnik, its first camera.', 'Velmora/ORG', 'Tarnik/PRODUCT'],
    ['Its brands include Tarnik, Velsa and Orlun.', 'Tarnik/PRODUCT', 'Velsa/PRODUCT', 'Orlun/PRODUCT'],
    ['A third study, TARN-4, will begin in May.', 'TARN-4/PRODUCT'],
    ['Orlenta said it expects to grow.', 'Orlenta/ORG'],
    ['Talks with Orlun Robotics and Tarnik International went on.', 'Orlun Robotics/ORG', 'Tarnik International/ORG'],
    ['She runs a ward at St. Oda’s, which is small.', 'St. Oda’s/ORG'],
    ['He was flown to Queen Oda Hospital in Bergen.', 'Queen Oda Hospital/ORG', 'Bergen/GPE'],
    ['The Norwegian Nurses’ Association will strike.', 'Norwegian Nurses’ Association/ORG'],
    ['The Ministry of Justice answered.', 'Ministry of Justice/ORG'],
    ['The Kisalo Constabulary and Grupo Almirón answered.', 'Kisalo Constabulary/ORG', 'Grupo Almirón/ORG'],
    ['Work on Rue des Lilas goes on.', 'Rue des Lilas/FAC'],
    ['It helps, said senior author Adaeze Brandt-Hartley.', 'Adaeze Brandt-Hartley/PERSON'],
    ['The panel is led by former judge Willem-Jan Oosterling.', 'Willem-Jan Oosterling/PERSON'],
    ['Provincial governor Wiebe ten Holt called the plan cheap.', 'Wiebe ten Holt/PERSON'],
    ['Caroline Lund MP met Supervisor Chen Li-wei.', 'Caroline Lund/PERSON', 'Chen Li-wei/PERSON'],
    ['The chair, Prof. dr. Marijke de Jong, spoke.', 'Marijke de Jong/PERSON'],
    ['The talks were led by Halloran, the project leader.', 'Halloran/PERSON'],
    ['They moved to Tarsk, the first model village.', 'Tarsk/GPE'],
    ['They met Mei-Ling Tan and Tan Sri Azlan Yusof.', 'Mei-Ling Tan/PERSON', 'Azlan Yusof/PERSON'],
  ] as const) {
    it(text, () => assert.deepEqual(mentionsIn(text), expected));
  }

  it('reads a short form as what the full name is', () =>
    assert.deepEqual(mentionsIn('Velmora Grid ASA bought a quay. Velmora will build on it.'), ['Velmora Grid ASA/ORG', 'Velmora/ORG']));

  it('takes a capitalised head alone for a name where the full name stands before it', () =>
    assert.deepEqual(mentionsIn('The Ministry of Energy answered. The Ministry will publish the plan.'), ['Ministry of Energy/ORG', 'Ministry/ORG']));

  it('leaves the way to a page alone', () => assert.deepEqual(mentionsIn('Home > World News > Releases\nOslo, 5 May 2026 – The talks went on.'), ['Oslo/GPE']));

  it('leaves ticker symbols alone', () => assert.deepEqual(mentionsIn('Velmora Grid ASA (OSE: VLMG) grew.'), ['Velmora Grid ASA/ORG']));

  for (const [headline, ...expected] of [
    ['Ambassador Tomasz Halloran Returns to Kenya', 'Tomasz Halloran/PERSON', 'Kenya/GPE'],
    ['Norway Condemns Terrorist Attacks in Kenya', 'Norway/GPE', 'Kenya/GPE'],
    ['Halloran-Vey Holds Talks in Oslo', 'Halloran-Vey/PERSON', 'Oslo/GPE'],
    ['Foreign Minister Halloran Visits Oslo', 'Halloran/PERSON', 'Oslo/GPE'],
    ['Government of Japan Hosts Pacific Leaders', 'Government of Japan/ORG', 'Pacific/LOC'],
    ['Velmora Grid and Port of Kisalo Sign Memorandum', 'Velmora Grid/ORG', 'Port of Kisalo/ORG'],
    ['Aid Groups Urge Donors to Honour Pledges'],
    ['Norway Urges Kenya to Lift Sanctions', 'Norway/GPE', 'Kenya/GPE'],
    ['Virgin Islands Elects Governor', 'Virgin Islands/LOC'],
    ['Office of the Press Secretary', 'Office of the Press Secretary/ORG'],
    ['South Sudan Welcomes Ceasefire', 'South Sudan/GPE'],
    ['Niagara Falls Reopens to Visitors', 'Niagara Falls/GPE'],
    ['Norway Hosts Ana Lund in Oslo', 'Norway/GPE', 'Ana Lund/PERSON', 'Oslo/GPE'],
    ['Serena Williams Visits Oslo', 'Serena Williams/PERSON', 'Oslo/GPE'],
  ] as const) {
    it(`ends a name before the verb of a headline: ${headline}`, () => assert.deepEqual(mentionsIn(`${headline}\n\nOSLO, 5 May 2026 – They spoke for an hour about the harvest.`).slice(0, -1), expected));
  }

  it('keeps the words of a headline together that the text writes as one name', () =>
    assert.deepEqual(mentionsIn('Halden Controls Wins Order in Oslo\n\nOSLO, 5 May 2026 – The firm Halden Controls won an order for meters.').filter((name) => name.startsWith('Halden')), ['Halden Controls/ORG', 'Halden Controls/ORG']));
});
