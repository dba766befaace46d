import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { references } from '../../../../src/server/features/references';
import { analysedDocument } from '../../../support/analysisOf';

const DOCUMENT = analysedDocument('Anna Berg met Lee.\nBerg left.', { entities: [{ names: ['Anna Berg', 'Berg'] }, { names: ['Lee'] }] });

describe('references', () => {
  for (const [what, offset, includeDeclaration, expected] of [
    ['are all mentions of the entity', 0, true, [[0, 0, 9], [1, 0, 4]]],
    ['leave out the first mention where the declaration is not wanted', 0, false, [[1, 0, 4]]],
    ['are none where no entity is named', 11, true, []],
  ] as const) {
    it(what, () => {
      const found = references(DOCUMENT, offset, includeDeclaration).map(({ range }) => [range.start.line, range.start.character, range.end.character]);
      assert.deepEqual(found, expected);
    });
  }
});
