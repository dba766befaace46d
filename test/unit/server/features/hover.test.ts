import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { marked } from 'marked';
import type { MarkupContent } from 'vscode-languageserver-types';
import { describe, it } from 'mocha';
import { hover } from '../../../../src/server/features/hover';
import { analysedDocument, spanOf, type Sketch } from '../../../support/analysisOf';

const TEXT = 'Ingrid Solvang met the press. Solvang stressed that Norway will open an embassy by 2027. She said “we are ready”.';
const SKETCH: Sketch = {
  entities: [
    { names: ['Ingrid Solvang', 'Solvang'], role: 'Foreign Minister' },
    { names: ['Norway'], type: 'GPE', certainty: 0.5 },
  ],
  quotations: [
    { source: 'Solvang', sourceSpan: ['Solvang', 2], cue: 'stressed', reportingClass: 'emphasise', content: ['Norway will open an embassy by 2027'] },
    { kind: 'direct', source: 'Solvang', sourceSpan: 'She', cue: 'said', reportingClass: 'assert', content: ['we are ready'] },
  ],
  commitments: [{ words: 'Norway will open an embassy by 2027', cue: 'will', actors: ['Norway'], deadline: 'by 2027', date: '2027-12-31' }],
};

const shown = (text: string, sketch: Sketch, words: string | readonly [string, number]): string => {
  const document = analysedDocument(text, sketch);
  const answer = hover(document, spanOf(text, words).start + 1);
  return answer ? (answer.contents as MarkupContent).value : '';
};

describe('hover', () => {
  for (const [what, words, expected] of [
    ['the name, type and role of a mention', ['Solvang', 2], '**Ingrid Solvang** — person, Foreign Minister'],
    ['all names', ['Solvang', 2], 'Also “Solvang”'],
    ['how often it is named, with a link to the first mention', ['Solvang', 2], 'Named 2 times, this is number 2: [first](file:///news/release.pr.txt#L1,1-L1,15)'],
    ['a link to the next mention', 'Ingrid', '[next](file:///news/release.pr.txt#L1,31-L1,38)'],
    ['what the speaker said, each a link that jumps there', ['Solvang', 2], '- [Norway will open an embassy by 2027](file:///news/release.pr.txt#L1,53-L1,88)'],
    ['direct speech in quotation marks', ['Solvang', 2], '- “[we are ready](file:///news/release.pr.txt#L1,100-L1,112)”'],
    ['what an actor is to do, and by when', 'Norway', '- pledged: [Norway will open an embassy by 2027](file:///news/release.pr.txt#L1,53-L1,88), by 2027 (31 December 2027)'],
    ['what the name is the source of', ['Solvang', 2], '---\n\nSource of an indirect quotation, reported with “stressed”'],
    ['how sure it is and why', 'Norway', '*50 % sure: the test says so*'],
    ['who is quoted and how', 'we are', '**Ingrid Solvang** — direct quotation  \nForeign Minister  \nReported with “said”: the source states it'],
    ['the force of a commitment with its meaning', 'open', '**pledged** — a party binds itself  \nWho: **Norway**  \nWhen: by 2027 (31 December 2027)  \nCue: “will”'],
  ] as const) {
    it(`shows ${what}`, () => assert.ok(shown(TEXT, SKETCH, words).includes(expected), shown(TEXT, SKETCH, words)));
  }

  it('shows the innermost first and what is around it in short', () => {
    const sections = shown(TEXT, SKETCH, 'Norway').split('\n\n---\n\n');
    assert.equal(sections.length, 3);
    assert.match(sections[0], /^\*\*Norway\*\*/);
    assert.deepEqual(sections.slice(1), [
      'In a commitment: **pledged** by **Norway**, by 2027 (31 December 2027)',
      'In an indirect quotation of **Ingrid Solvang**, reported with “stressed”',
    ]);
  });

  it('says nothing where nothing is annotated', () => assert.equal(hover(analysedDocument(TEXT, SKETCH), spanOf(TEXT, 'press').start), null));

  it('says that a quotation without a cue runs on', () => {
    const text = 'Talks will go on.';
    assert.match(shown(text, { quotations: [{ content: ['Talks will go on'] }] }, 'Talks'), /^\*\*Unattributed\*\* — indirect quotation {2}\nRuns on/);
  });

  it('lists the first five quotations and counts the others', () => {
    const text = 'Lee said a1, a2, a3, a4, a5, a6 and a7.';
    const value = shown(text, { entities: [{ names: ['Lee'] }], quotations: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ source: 'Lee', content: [`a${n}`] })) }, 'Lee');
    assert.equal(value.match(/^- \[/gm)?.length, 5);
    assert.ok(value.includes('- and 2 more'));
  });

  it('makes no link, picture, HTML or code of words of the document', () => {
    const nasty = fc.array(fc.constantFrom('[x](command:y)', '![x](http://x.y)', '<img src=x>', '`c`', 'https://a.example', 'a@b.example', '**', '|', '\n', '# ', 'word ', '&lt;'), { minLength: 1, maxLength: 6 });
    const links = (value: string): string[] => [...marked.parse(value, { async: false }).matchAll(/(?:href|src)="([^"]*)"|<(?:img|code|script)/g)].map((match) => match[1] ?? match[0]);
    fc.assert(fc.property(nasty, nasty, nasty, (...parts) => {
      const [name, said, cue] = parts.map((part, i) => `${i}${part.join('')}${i}`);
      const text = `${name} ${cue} ${said}`;
      const sketch: Sketch = {
        entities: [{ names: [name, '0'], role: said }],
        quotations: [{ source: name, cue, content: [said] }],
        commitments: [{ words: text, cue, actors: [name, said], deadline: said }],
      };
      const document = analysedDocument(text, sketch);
      for (const offset of [1, name.length + 2, text.length - 1]) {
        const value = (hover(document, offset)!.contents as MarkupContent).value;
        for (const link of links(value)) assert.match(link, /^file:\/\/\/news\/release\.pr\.txt#L\d+,\d+-L\d+,\d+$/);
      }
    }), { numRuns: 100 });
  });
});
