import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { workspaceSymbols } from '../../../../src/server/features/workspaceSymbols';
import { analysedDocument } from '../../../support/analysisOf';

const DOCUMENTS = [
  analysedDocument('Anna Berg of NATO', { entities: [{ names: ['Anna Berg'], role: 'Envoy' }, { names: ['NATO'], type: 'ORG' }] }, 'file:///a%201.press'),
  analysedDocument('Nordic Council (NC)', { entities: [{ names: ['Nordic Council', 'NC'], type: 'ORG' }] }, 'file:///b.press'),
];

describe('workspaceSymbols', () => {
  for (const [query, expected] of [
    ['', ['Anna Berg', 'NATO', 'Nordic Council']],
    ['abe', ['Anna Berg']],
    ['nc', ['Nordic Council']],
    ['NO', ['NATO', 'Nordic Council']],
    ['xyz', []],
  ] as const) {
    it(`finds ${expected.join(', ') || 'nothing'} for “${query}”`, () => assert.deepEqual(workspaceSymbols(DOCUMENTS, query).map(({ name }) => name), expected));
  }

  it('says the role and the file', () => assert.deepEqual(workspaceSymbols(DOCUMENTS, 'Anna').map(({ containerName }) => containerName), ['Envoy, a 1.press']));
});
