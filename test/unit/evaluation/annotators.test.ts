import assert from 'node:assert/strict';
import { compromiseAnnotator } from '../../evaluation/annotators';

/** The words that the mentions of each type point at. */
function names(text: string, type: string): string[] {
  const { entities } = compromiseAnnotator({ name: 'tiny', text, genre: 'news', sha256: null, coverage: null, annotations: { entities: [], quotations: [], commitments: [] } });
  return entities.filter((entity) => entity.type === type).flatMap(({ mentions }) => mentions.map((span) => text.slice(...span)));
}

describe('compromise as an annotator', () => {
  const cases: [string, string, string, string[]][] = [
    ['takes titles off', 'They saw President Vladimir Putin yesterday.', 'PERSON', ['Vladimir Putin']],
    ['takes brackets and punctuation off', 'He lives in (London), near Paris.', 'GPE', ['London', 'Paris']],
    ['takes possessives off', 'They praised Germany’s plan.', 'GPE', ['Germany']],
    ['finds nothing where there is nothing', 'It rained.', 'PERSON', []],
  ];
  for (const [what, text, type, expected] of cases) {
    it(what, () => assert.deepEqual(names(text, type), expected));
  }
});
