import { strict as assert } from 'node:assert';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { describe, it } from 'mocha';
import { documentSymbols } from '../../../../src/server/features/documentSymbols';
import { analysedDocument, type Sketch } from '../../../support/analysisOf';

const drawn = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children }) => [`${indent}${name}${detail ? ` | ${detail}` : ''}`, ...drawn(children ?? [], `${indent}  `)]);
const outline = (text: string, sketch: Sketch): string[] => drawn(documentSymbols(analysedDocument(text, sketch)));

const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
const within = (inner: Range, outer: Range): boolean => before(outer.start, inner.start) && before(inner.end, outer.end);

describe('documentSymbols', () => {
  it('show sections, paragraphs, and in them quotations and commitments', () => {
    const shown = outline('FOR IMMEDIATE RELEASE\nEnvoy Visits\nAnna Berg came. Berg said Norway will help.\nAll left.\n###', {
      paragraphs: ['releaseLine', 'headline', 'body', 'body', 'endMark'],
      entities: [{ names: ['Anna Berg', 'Berg'] }, { names: ['Norway'], type: 'GPE' }],
      quotations: [{ source: 'Berg', cue: 'said', content: ['Norway will help'] }],
      commitments: [{ words: 'Norway will help', cue: 'will', actors: ['Norway'] }],
    });
    assert.deepEqual(shown, [
      'Release line | FOR IMMEDIATE RELEASE',
      'Envoy Visits | Headline',
      'Body',
      '  Anna Berg came. Berg said Norway will help.',
      '    Anna Berg: Norway will help | indirect quotation',
      '      pledged: Norway will help | Norway',
      '  All left.',
      'End mark | ###',
    ]);
  });

  it('put the text below a heading under it', () => {
    assert.deepEqual(outline('Trade\nOne.\nTwo.\nPeace\nThree.', { paragraphs: ['heading', 'body', 'body', 'heading', 'body'] }), ['Trade | Heading', '  One.', '  Two.', 'Peace | Heading', '  Three.']);
  });

  it('keep each symbol inside its parent and its selection inside itself', () => {
    const document = analysedDocument('He said:\n“One.\nTwo.”\nEnd.', { quotations: [{ kind: 'direct', content: ['One.', 'Two.'] }] });
    const check = (symbol: DocumentSymbol, parent: Range): void => {
      assert.ok(within(symbol.range, parent) && within(symbol.selectionRange, symbol.range));
      symbol.children?.forEach((child) => check(child, symbol.range));
    };
    for (const symbol of documentSymbols(document)) check(symbol, symbol.range);
  });

  it('name every symbol, also in a text of white space', () => {
    const names = (symbols: readonly DocumentSymbol[]): string[] => symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children ?? [])]);
    assert.ok(names(documentSymbols(analysedDocument(' \n\t', { paragraphs: ['body', 'headline'] }))).every((name) => name.trim() !== ''));
  });

  it('are none for an empty text', () => assert.deepEqual(outline('', {}), []));
});
