import assert from 'node:assert/strict';
import { readLexicon } from '../../../../src/annotations/lexicon/lexicon';
import { EMPTY_LEXICON, withName } from '../../../../src/extension/annotating/lexiconFile';

describe('a lexicon with a name more', () => {
  it('has the name, in a new file and in one without names', () => {
    for (const content of [EMPTY_LEXICON, '{}', '{ "$schema": "x" }']) assert.deepEqual(readLexicon(withName(content, 'Velmora Grid', 'ORG')!), { lexicon: readLexicon('{"names":[{"name":"Velmora Grid","type":"ORG"}]}').lexicon, problems: [] }, content);
  });

  it('keeps comments, order and what is ours to leave', () => {
    const content = '{\n  // bodies\n  "names": [\n    { "name": "Velmora Grid", "type": "ORG", "role": "utility" }, // since 2020\n  ],\n}\n';
    const changed = withName(content, 'Elmhaven', 'GPE')!;
    for (const kept of ['// bodies', '"role": "utility"', '// since 2020']) assert.ok(changed.includes(kept), changed);
    assert.deepEqual(readLexicon(changed).lexicon.map(({ name, type }) => `${name} ${type}`), ['Velmora Grid ORG', 'Elmhaven GPE']);
  });

  it('gives a name that is there another type', () => {
    const changed = withName('{ "names": [{ "name": "Elmhaven", "type": "GPE", "role": "seat" }] }', 'Elmhaven', 'ORG')!;
    assert.deepEqual(JSON.parse(changed), { names: [{ name: 'Elmhaven', type: 'ORG', role: 'seat' }] });
  });

  it('takes names for words, whatever is in them', () => {
    assert.deepEqual(JSON.parse(withName(EMPTY_LEXICON, '"}], __proto__ \\ “Ana”', 'PERSON')!), { names: [{ name: '"}], __proto__ \\ “Ana”', type: 'PERSON' }] });
  });

  for (const damaged of ['', '{ "names": [', '[]', 'null', '{ "names": {} }', '{ "names": "Ana" }']) {
    it(`is not made of ${damaged || 'an empty file'}`, () => assert.equal(withName(damaged, 'Ana Lund', 'PERSON'), null));
  }
});
