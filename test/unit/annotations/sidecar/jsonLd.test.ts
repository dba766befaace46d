import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import { annotation } from '../../../../src/annotations/annotation';
import { EMPTY_SIDECAR, writeSidecar } from '../../../../src/annotations/sidecar/sidecar';
import { W3C_CONTEXT } from '../../../../src/annotations/sidecar/vocabulary';
import { at, commitment, identity, mention, quotation, stamp } from '../../../support/annotated';
import { WEB_ANNOTATION_TERMS } from './webAnnotationTerms';

const TEXT = 'Ana Lund said: "Velmora Grid will open the line by May." Ms Lund agreed.';

const CONTENT = writeSidecar({
  ...EMPTY_SIDECAR,
  annotations: [
    mention(TEXT, 'Ana Lund', { status: 'changed', name: 'Ana Lund', role: 'minister', replaces: at(TEXT, 'Lund') }),
    mention(TEXT, 'Velmora Grid', { status: 'accepted', type: 'ORG' }),
    mention(TEXT, 'May', { status: 'rejected' }),
    quotation(TEXT, ['Velmora Grid will open', 'the line by May'], { sourceWords: at(TEXT, 'Ana Lund'), sourceEntity: at(TEXT, 'Ana Lund'), cue: at(TEXT, 'said'), replaces: at(TEXT, 'the line') }),
    commitment(TEXT, 'Velmora Grid will open the line by May', 'will', { status: 'open', actors: [{ words: 'Velmora Grid', entity: at(TEXT, 'Velmora Grid') }, { words: 'they', entity: null }], deadline: at(TEXT, 'by May'), date: '2027-05-31', replaces: at(TEXT, 'open') }),
    identity(TEXT, 'Ana Lund', ['Lund', 2], true),
  ].map((statement, i) => annotation({ ...stamp(i), creator: { name: 'Ada Quill', id: 'mailto:ada@example.org' } }, statement, { note: 'Seen.', tags: ['check', 'energy'] })),
}, TEXT, 'grid news.pr.txt');

/** Expands as JSON-LD; a term that the contexts do not define is an error in safe mode. */
const expanded = (content: string): Promise<jsonld.JsonLdDocument> => jsonld.expand(JSON.parse(content) as jsonld.JsonLdDocument, {
  base: 'https://example.org/news/',
  safe: true,
  documentLoader: async (url: string) => {
    assert.equal(url, W3C_CONTEXT, 'nothing else is loaded');
    return { documentUrl: url, document: WEB_ANNOTATION_TERMS, contextUrl: undefined };
  },
} as jsonld.Options.Expand);

describe('a sidecar as JSON-LD', () => {
  it('expands with no term dropped', async () => {
    const text = JSON.stringify(await expanded(CONTENT));
    for (const value of ['Seen.', 'energy', 'changed', 'minister', 'PERSON', 'pledged', '2027-05-31', 'direct', 'they', 'https://example.org/news/grid%20news.pr.txt', 'mailto:ada@example.org']) {
      assert.ok(text.includes(JSON.stringify(value)), value);
    }
    assert.doesNotMatch(text, /"(?:urn:press-release-annotator:)?undefined"/);
  });

  it('is refused by the same test where a term is unknown', async () => {
    await assert.rejects(expanded(CONTENT.replace('"entityType":', '"unheardOf":')), /Safe mode validation error/);
  });

  it('gives positions as non-negative integers and dates as dates', async () => {
    const text = JSON.stringify(await expanded(CONTENT));
    assert.ok(text.includes('{"@type":"http://www.w3.org/2001/XMLSchema#nonNegativeInteger","@value":0}'));
    assert.ok(text.includes('{"@type":"http://www.w3.org/2001/XMLSchema#dateTime","@value":"2027-03-01T00:00:00Z"}'));
  });
});
