import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/analysis/structure/structure';

const CASES: readonly (readonly [genre: string, text: string])[] = [
  ['readout', 'Readout of the President’s Call with Prime Minister Moe\n\nThe President spoke today with Prime Minister Ada Moe about trade.'],
  ['readout', 'Foreign Minister Ide Meets with President Moe\n\nOn 5 May 2026, Foreign Minister Bo Ide met with President Ada Moe in Elmhaven.\n\nThe two sides exchanged views on bilateral relations.'],
  ['readout', 'Elmland-Nordland Foreign Ministers’ Telephone Talk\n\nOn May 5, Mr. Ide, Minister for Foreign Affairs, held a telephone talk with his counterpart Ms. Moe. The two reaffirmed their cooperation.'],
  ['government', 'Minister to Meet Envoy\n\nThe Minister will meet the Ambassador of Nordland tomorrow to discuss bilateral relations and cooperation.'],
  ['government', 'Minister opens bridge\n\nThe Minister of Rivers opened a bridge.'],
  ['government', 'Minister Meets Envoy\n\nThe President met Minister Moe. Cooperation and security were discussed, Moe told reporters. The nominee led in the polls.'],
  ['joint', 'Joint Statement on Rivers\n\nElmhaven, 5 May 2026\n\n1. The Ministers met.'],
  ['joint', 'Rivers Summit\n\nWe, the Leaders of the River States, met in Elmhaven.'],
  ['joint', 'COMMUNIQUÉ\n\nThe Council of the River Union met in Elmhaven.'],
  ['government', 'Minister welcomes joint statement on rivers\n\nThe Minister of Rivers welcomed the statement.'],
  ['corporate', 'Nordfisk grows\n\nELMHAVEN, 5 May 2026 – Nordfisk ASA (OSE: NFSK) today announced a new plant.'],
  ['corporate', 'Nordfisk grows\n\nNordfisk Inc. will open a plant, said its chief executive officer, Ada Moe. Customers asked for it.\n\nAbout Nordfisk\nNordfisk Inc. was founded in 1990.'],
  ['ngo', 'Hunger grows\n\nThe aid organisation Full Bowl, a charity, warned today that donors must act.'],
  ['government', ''],
];

describe('genre', () => {
  for (const [genre, text] of CASES) it(`${genre}: ${text.slice(0, 60).replace(/\n/g, ' ')}`, () => assert.equal(readStructure(text).genre, genre));
});
