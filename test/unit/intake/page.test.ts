import assert from 'node:assert/strict';
import { releaseText } from '../../../src/intake/incoming';
import { decodeHtml, readFragment, readPage } from '../../../src/intake/page';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const BODY = `<p>ELMHAVEN, 4 March 2026 – The Nordic Water Council agreed on Tuesday to open the gates of the lake by June 2027, and thanked Velmora Grid for its patience over the years.</p>
<p>“The water belongs to all of us,” said Ana Lund, who chairs the council.<br>She spoke after the meeting.</p>
<ul><li>Velmora Grid will repair the dam.</li><li><p>The council will pay for it.</p></li></ul>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council Opens the Gates | Nordic Water Council</title>
<meta property="og:site_name" content="Nordic Water Council"><meta property="article:published_time" content="2026-03-04T09:00:00+01:00">
<link rel="canonical" href="https://water.example/news/gates"><script>document.title = 'changed'; throw new Error('ran');</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<div class="breadcrumb">Home &gt; News</div>
<article><h1>Council Opens the Gates</h1>${BODY}<div class="share"><a href="https://social.example">Share on Facebook</a></div></article>
<aside><p>Subscribe to our newsletter and hear of everything that we do.</p></aside>
<footer><p>© 2026 Nordic Water Council. All rights reserved.</p></footer></body></html>`;

describe('reading web pages', () => {
  it('makes a release of a page: header, headline and text, without navigation, links to share and scripts', () => {
    assert.equal(releaseText(readPage(encoded(PAGE))), `Source: Nordic Water Council
Date: 2026-03-04
URL: https://water.example/news/gates

Council Opens the Gates

ELMHAVEN, 4 March 2026 – The Nordic Water Council agreed on Tuesday to open the gates of the lake by June 2027, and thanked Velmora Grid for its patience over the years.

“The water belongs to all of us,” said Ana Lund, who chairs the council.
She spoke after the meeting.

• Velmora Grid will repair the dam.
• The council will pay for it.
`);
  });

  it('reads a page whose article is short', () => assert.match(readPage(encoded('<html><body><p>The council met.</p></body></html>')).text, /^The council met\.$/));

  for (const [what, html, title] of [
    ['body and head', '<!DOCTYPE html><html lang="en"><title>Gates</title><p>The council met.</p></html>', 'Gates'],
    ['body', '<html><head><title>Gates</title></head><p>The council met.</p></html>', 'Gates'],
    ['root', '<head><title>Gates</title></head><body><p>The council met.</p></body>', 'Gates'],
    ['head', '<html><body class="news"><p>The council met.</p></body></html>', null],
    ['anything else', '<p>The council met.</p>', null],
    ['its head’s end', '<head><title>Gates</title><body><p>The council met.</p></body>', 'Gates'],
    ['its body, whose text is in the head', '<head><title>Gates</title><p>The council met.</p></head>', 'Gates'],
    ['anything before the head’s end', '<p>The council met.</p></head>', null],
    ['its body around the text, which comes behind', '<html><body></body><p>The council met.</p></html>', null],
  ] as const) {
    it(`reads a page without tags of ${what}`, () => {
      const page = readPage(encoded(html));
      assert.deepEqual([page.title, page.text], [title, 'The council met.']);
    });
  }

  for (const [what, html, expected] of [
    ['paragraphs and headings', '<h2>One</h2><p>Two <b>three</b></p><div>Four</div>', 'One\n\nTwo three\n\nFour'],
    ['words beside tags', 'a<span>b</span> <a href="javascript:alert(1)">c</a>', 'ab c'],
    ['breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['lists', '<p>One</p><ul><li>two</li><li>three<ul><li>four</li></ul></li></ul>', 'One\n\n• two\n• three\n• four'],
    ['rows of a table', '<table><tr><th>Dam</th><th>Year</th></tr><tr><td>Elmhaven</td><td>2027</td></tr></table>', 'Dam | Year\nElmhaven | 2027'],
    ['tables that lay out a page', '<table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>', 'One\n\nTwo'],
    ['white space and entities', '<p> a&nbsp;b\n\t c &amp; d </p>', 'a b c & d'],
    ['no scripts, styles, comments, forms and hidden parts', '<script>x()</script><style>y</style><!-- z --><p>One</p><form><button>Go</button></form><p hidden>Two</p><p style="display: none">Three</p>', 'One'],
  ]) it(`keeps ${what}`, () => assert.equal(readFragment(html), expected));

  it('takes any encoding that a page names, and Windows-1252 where one names none', () => {
    assert.equal(decodeHtml(Uint8Array.of(0xe9)), 'é');
    assert.equal(decodeHtml(encoded('é')), 'é');
    assert.match(decodeHtml(Uint8Array.from([...encoded('<meta charset="iso-8859-5">'), 0xd0])), /а$/);
    assert.equal(decodeHtml(Uint8Array.of(0xff, 0xfe, 0x41, 0)), 'A');
    assert.equal(decodeHtml(encoded('<meta charset="no-such">a')), '<meta charset="no-such">a');
  });

  for (const [what, html] of [['nothing', ''], ['no element', 'text'], ['binary bytes', '\u0000\u0001'], ['elements that end nowhere', '<p'.repeat(1000)], ['deep nesting', '<div>'.repeat(500)]]) {
    it(`takes ${what}`, () => assert.equal(typeof readPage(encoded(html)).text, 'string'));
  }
});
