import assert from 'node:assert/strict';
import { ENTITY_TYPES, FORCES, QUOTATION_KINDS } from '../../../../src/analysis/annotation';
import { inOrder, titleOf } from '../../../../src/extension/annotating/itemTitles';

describe('titles of items', () => {
  it('are there for all that the analysis gives, each its own', () => {
    const types = [...ENTITY_TYPES, ...QUOTATION_KINDS, ...FORCES];
    assert.ok(types.every((type) => titleOf(type) !== type));
    assert.equal(new Set(types.map(titleOf)).size, types.length);
    assert.equal(inOrder(types).length, types.length);
  });

  it('leave alone what has none', () => assert.equal(titleOf('WORK_OF_ART'), 'WORK_OF_ART'));
  it('are listed names first, each once', () => assert.deepEqual(inOrder(['pledged', 'direct', 'ORG', 'PERSON', 'ORG']), ['PERSON', 'ORG', 'direct', 'pledged']));
});
