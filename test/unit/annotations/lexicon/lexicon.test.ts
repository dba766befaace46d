import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ENTITY_TYPES } from '../../../../src/analysis/annotation';
import { readLexicon } from '../../../../src/annotations/lexicon/lexicon';
import { LEXICON_PATH } from '../../../../src/annotations/lexicon/lexiconPath';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const names = (content: string): string[] => readLexicon(content).lexicon.map(({ name }) => name);
const listed = (...entries: unknown[]): string => JSON.stringify({ names: entries });
const GRID = { name: 'Velmora Grid', aliases: ['VG'], type: 'ORG', role: 'operator', ignoreCase: true };

describe('a lexicon', () => {
  it('has names, aliases, types and roles', () => {
    assert.deepEqual(readLexicon(listed(GRID, { name: 'Ana Lund', type: 'PERSON' })), {
      lexicon: [GRID, { name: 'Ana Lund', aliases: [], type: 'PERSON', role: null, ignoreCase: false }],
      problems: [],
    });
  });

  it('may have comments and trailing commas', () => {
    assert.deepEqual(readLexicon('{ // ours\n "names": [{"name": "Ana Lund", "type": "PERSON",},], }').problems, []);
  });

  it('is empty where the file is', () => {
    for (const content of ['', ' \n', '\uFEFF', '{"names": []}']) assert.deepEqual(readLexicon(content), { lexicon: [], problems: [] });
  });

  const wrong: [what: string, content: string, kept: string[], problem: RegExp][] = [
    ['another type of file', '[]', [], /There is no list “names”/],
    ['an unknown type', listed({ name: 'X', type: 'COMPANY' }, GRID), ['Velmora Grid'], /, entry 1 \(“X”\): “type” is none of PERSON, /],
    ['a type that all objects inherit', listed({ name: 'X', type: 'constructor' }), [], /“type” is none of/],
    ['no name', listed({ type: 'ORG' }, { name: '–', type: 'ORG' }, { name: 7, type: 'ORG' }, { name: 'x'.repeat(201), type: 'ORG' }), [], /“name” is no name/],
    ['entries that are no objects', listed('Ana Lund', null, GRID), ['Velmora Grid'], /, entry 1: This is no object/],
    ['a bad alias', listed({ ...GRID, aliases: ['VG', 3] }), ['Velmora Grid'], /“aliases” has something/],
    ['a role that is no text', listed({ ...GRID, role: 4 }), ['Velmora Grid'], /“role” is no text/],
    ['a name twice', listed(GRID, { name: 'VG', type: 'PERSON' }), ['Velmora Grid', 'VG'], /“VG” is a name of an earlier entry/],
    ['a damaged end', listed(GRID).slice(0, -1), ['Velmora Grid'], /, line 1: The JSON is damaged/],
    ['deep nesting', '['.repeat(1e5), [], /nested too deeply/],
  ];
  for (const [what, content, kept, problem] of wrong) {
    it(`tells of ${what}, and goes on`, () => {
      const { problems } = readLexicon(content);
      assert.deepEqual(names(content), kept);
      assert.match(problems[0] ?? '', problem);
      assert.ok(problems.every((line) => line.startsWith(LEXICON_PATH) && !line.includes('\n')));
    });
  }

  it('is read whatever stands in it', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.jsonValue().map((value) => JSON.stringify({ names: [value, { name: value, type: 'ORG', aliases: value }] }))), (content) => {
      assert.ok(Array.isArray(readLexicon(content).problems));
    }));
    assert.equal(names('{"names": [{"name": "X", "type": "ORG", "__proto__": {"role": "bad"}}]}').length, 1);
    assert.equal(readLexicon('{"names": [{"name": "X", "type": "ORG", "__proto__": {"role": "bad"}}]}').lexicon[0].role, null);
  });

  it('has a schema with the same types, which the editor uses', () => {
    const schema = json('schemas/press-release-lexicon.schema.json') as { properties: { names: { items: { properties: Record<string, { enum?: string[] }> } } } };
    assert.deepEqual(schema.properties.names.items.properties['type'].enum, [...ENTITY_TYPES]);
    assert.deepEqual(Object.keys(schema.properties.names.items.properties).sort(), Object.keys(GRID).sort());
    const [validation] = (json('package.json') as { contributes: { jsonValidation: { fileMatch: string; url: string }[] } }).contributes.jsonValidation;
    assert.equal(validation.fileMatch, `/${LEXICON_PATH}`);
    assert.ok(json(validation.url));
  });
});
