import assert from 'node:assert/strict';
import { readStructure } from '../../../src/analysis/structure/structure';
import { releaseText, Unreadable } from '../../../src/intake/incoming';
import { contributes } from '../../../package.json';
import { EXTENSIONS, kindOf } from '../../../src/intake/protocol';

const NOTHING = { title: null, date: null, source: null, url: null };

describe('releaseText', () => {
  it('writes a header that the structure reads, with the date of the release', () => {
    const text = releaseText({ title: 'Council Opens the Gates', date: '2026-03-04T09:00:00Z', source: 'Nordic Water Council', url: 'https://water.example/gates', text: 'The council met on Tuesday.' });
    const { sections, releaseDate } = readStructure(text);
    assert.deepEqual(sections.map(({ kind }) => kind), ['releaseLine', 'headline', 'body']);
    assert.equal(releaseDate, '2026-03-04');
  });

  it('writes no header where nothing is known', () => assert.equal(releaseText({ ...NOTHING, text: 'The council met.' }), 'The council met.\n'));
  it('writes a headline once', () => assert.equal(releaseText({ ...NOTHING, title: 'Council  meets', text: 'Council Meets\n\nIt agreed.' }), 'Council Meets\n\nIt agreed.\n'));
  it('takes no other address than of the web', () => assert.doesNotMatch(releaseText({ ...NOTHING, url: 'javascript:alert(1)', text: 'It met.' }), /URL/));
  it('takes no line breaks into the header', () => assert.match(releaseText({ ...NOTHING, source: 'Water\nCouncil', text: 'It met.' }), /^Source: Water Council\n/));
  it('says where there is no text', () => assert.throws(() => releaseText({ ...NOTHING, title: 'Council', text: ' \n–' }), Unreadable));
});

describe('kindOf', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const [name, content, kind] of [
    ['a.html', '', 'page'], ['A.HTM', '', 'page'], ['a.eml', '', 'mail'], ['a.docx', 'PK', 'word'], ['a.pdf', '%PDF-1.7', 'pdf'], ['a.html', '%PDF-1.7', 'pdf'], ['A.PDF', '', 'pdf'], ['a.txt', 'text', null], ['page', '<!DOCTYPE html>', 'page'], ['constructor', '', null], ['a.constructor', '', null],
  ] as const) it(`${name} with “${content}”: ${kind}`, () => assert.equal(kindOf(name, bytes(content)), kind));
});

describe('the Explorer’s menu', () => {
  const { when } = contributes.menus['explorer/context'].find(({ command }) => command === 'pressRelease.importDocument')!;
  const [, pattern] = /=~ \/(.+)\/i$/.exec(when)!;
  for (const extension of Object.values(EXTENSIONS).flat()) it(`offers to import a .${extension}`, () => assert.match(`.${extension}`, new RegExp(pattern, 'i')));
});
