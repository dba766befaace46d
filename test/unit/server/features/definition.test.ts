import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { definition } from '../../../../src/server/features/definition';
import { analysedDocument, spanOf } from '../../../support/analysisOf';

const TEXT = 'The Nordic Council (NC) met. The NC left. It said no.';
const DOCUMENT = analysedDocument(TEXT, {
  entities: [{ names: ['Nordic Council', 'NC'], type: 'ORG' }],
  quotations: [{ source: 'NC', sourceSpan: 'It', cue: 'said', content: ['no'] }],
});
const FIRST = { uri: DOCUMENT.uri, range: DOCUMENT.range(spanOf(TEXT, 'Nordic Council')) };

describe('definition', () => {
  for (const [what, offset, expected] of [
    ['leads from a mention to the first', spanOf(TEXT, ['NC', 2]).start, FIRST],
    ['counts the place behind a name as part of it', spanOf(TEXT, ['NC', 2]).end, FIRST],
    ['leads from a pronoun that speaks to the first mention', spanOf(TEXT, 'It').start, FIRST],
    ['leads nowhere from other words', spanOf(TEXT, 'met').start, null],
  ] as const) {
    it(what, () => assert.deepEqual(definition(DOCUMENT, offset), expected));
  }
});
