import assert from 'node:assert/strict';
import { toBase64 } from '../../../../src/server/base64';
import { exported } from '../../../../src/server/features/exported';
import { analysedDocument } from '../../../support/analysisOf';

const DOCUMENT = analysedDocument('Ana Lund spoke.', { entities: [{ names: ['Ana Lund'], role: 'mayor' }] });

describe('exported', () => {
  it('gives text as text, and what the format cannot hold', async () => {
    const { files, notHeld } = (await exported(DOCUMENT, 'conll', 'rain'))!;
    assert.deepEqual(files, [{ name: 'rain.conll', shared: false, base64: false, content: '-DOCSTART- -X- -X- O\n\nAna CC O B-PERSON\nLund CC O I-PERSON\nspoke CC O O\n. CC O O\n\n' }]);
    assert.ok(notHeld.includes('The roles of persons are not in the file.'));
  });

  it('gives nothing for a format that is not there', async () => assert.equal(await exported(DOCUMENT, 'toString', 'rain'), null));

  it('writes bytes in base64, however many', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 31) % 256);
    assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
  });
});
