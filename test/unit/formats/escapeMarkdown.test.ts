import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, it } from 'mocha';
import { escapeMarkdown } from '../../../src/formats/escapeMarkdown';

const preview = new MarkdownIt({ html: true, linkify: true, breaks: true });
preview.linkify.set({ fuzzyLink: false });

/** The two renderers of VS Code: one for hovers, one for its Markdown preview. */
const RENDERERS: readonly (readonly [string, (markdown: string) => string])[] = [
  ['marked', (markdown) => marked.parse(markdown, { gfm: true, breaks: true, async: false })],
  ['markdown-it', (markdown) => preview.render(markdown)],
];
const PLACES: readonly (readonly [string, (label: string) => string])[] = [
  ['in a paragraph', (label) => label],
  ['in a list item', (label) => `- ${label}`],
  ['in a link label', (label) => `[${label}](file:///a)`],
  ['in bold', (label) => `**${label}** — x`],
  ['in a table cell', (label) => `| a | b |\n| --- | --- |\n| ${label} | x |`],
];
const NASTY = [
  '[x](command:y)', '![x](http://x.y/z.png)', '<img src=x onerror=y>', '<script>', '`code`', '**bold**', '_it_', '~~s~~', 'https://a.example/b', 'www.a.example', 'a@b.example',
  '# h', '- i', '1. i', '> q', '| c |', '&amp;', '&#60;', '\\', '\r\n', '\n\n', '    ', '---', '===', '[^1]', '$x$', '<https://a.example>', '\0', '\ud800', ':', '//', 'mailto:a@b.example', '!',
];
const text = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 6 }).map((parts) => parts.join(''));

const tags = (html: string): string[] => [...html.matchAll(/<\/?([a-z]\w*)/g)].map((match) => match[1]);
const words = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();

describe('escapeMarkdown', () => {
  for (const [renderer, render] of RENDERERS) {
    for (const [place, put] of PLACES) {
      it(`makes nothing but text ${place} under ${renderer}`, () => {
        fc.assert(fc.property(text, (string) => {
          assert.deepEqual(tags(render(put(escapeMarkdown(string) || 'x'))), tags(render(put('x'))));
        }), { numRuns: 100 });
      });
    }
    it(`shows the text as it is under ${renderer}`, () => {
      fc.assert(fc.property(fc.array(fc.constantFrom(...NASTY, 'word', ' '), { maxLength: 6 }).map((parts) => parts.join('')), (string) => {
        const shown = string.replace(/[\0\ud800]/g, '\uFFFD').replace(/\s+/g, ' ').trim();
        assert.equal(words(render(`a ${escapeMarkdown(string)}`)), `a ${shown}`.trim());
      }), { numRuns: 100 });
    });
  }

  for (const plain of ['Minister Solvang’s “plan” (2027): $5 million, 3.5 % — really!', 'R&D + S.A. #1; 4-5; a/b', 'e.g. the U.S. side']) {
    it(`leaves ${plain} readable in the source`, () => assert.equal(escapeMarkdown(plain), plain));
  }
});
