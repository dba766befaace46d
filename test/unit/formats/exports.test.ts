import assert from 'node:assert/strict';
import { exportAs, namesOf, notHeldBy } from '../../../src/formats/exports';
import { FORMATS, formatOf } from '../../../src/formats/registry';
import { analysisOf } from '../../support/analysisOf';

const ANALYSIS = analysisOf('Ana Lund said it will rain. Lund left.', {
  entities: [{ names: ['Ana Lund', 'Lund'], role: 'mayor' }],
  quotations: [{ source: 'Ana Lund', cue: 'said', content: ['it will rain'] }],
});

describe('exports', () => {
  for (const { id, label, binary } of FORMATS) {
    it(`makes all files of ${label}, ${binary ? 'bytes' : 'text'}`, async () => {
      const { files } = await exportAs(id, ANALYSIS, { id: 'rain' });
      assert.deepEqual(files.map(({ name }) => name), namesOf(id, 'rain').map(({ name }) => name));
      for (const { content, name } of files) {
        assert.equal(typeof content === 'string', !binary, name);
        assert.ok(content.length > 0, name);
      }
    });
  }

  it('has one format for each id, and each kind of file for one format', () => {
    assert.equal(new Set(FORMATS.map(({ id }) => id)).size, FORMATS.length);
    const extensions = FORMATS.map(({ extensions: [first] }) => first);
    assert.equal(new Set(extensions).size, extensions.length);
    assert.equal(formatOf('constructor'), undefined);
  });

  it('says what a format cannot hold, of what there is', () => {
    assert.deepEqual(notHeldBy('conll', ANALYSIS), [
      'How sure the analysis is, and why, is not in the file.', 'Which names mean the same person, organization or place is not in the file.',
      'The roles of persons are not in the file.', 'Quotations are not in the file.',
    ]);
    assert.deepEqual(notHeldBy('spacy', analysisOf('Nothing.')), []);
  });
});
