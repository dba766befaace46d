/** Reads web pages, and pieces of them as a clipboard holds them. No script runs and nothing is fetched: the DOM is a library's, which does neither. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlText, type HtmlNode } from './htmlText';
import { Unreadable, type Incoming } from './incoming';

/** What is used of a document; types of browsers' own are not in sight where code runs in Node as well. */
interface Page {
  readonly body: (HtmlNode & { prepend(...nodes: HtmlNode[]): void }) | null;
  readonly documentElement: HtmlNode;
  querySelector(selector: string): (HtmlNode & { getAttribute(name: string): string | null }) | null;
  querySelectorAll(selector: string): Iterable<HtmlNode>;
}

/** Elements of a page that is read at most. */
const MOST_ELEMENTS = 200_000;
/** What belongs into the body, wherever it stands. */
const MISPLACED = 'head > :not(base, link, meta, noscript, script, style, template, title), html > :not(head, body)';
/** UTF-16 code units of an article: less than this is sought again with less strict rules. */
const SHORT_ARTICLE = 200;
/** Bytes at the head of a page that may name its encoding. */
const HEAD = 2048;

/** A whole page: its article, found by Mozilla's Readability, without navigation and links to share it. */
export function readPage(bytes: Uint8Array): Incoming {
  const document = parsed(decodeHtml(bytes));
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const known = {
    url: address(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? address(meta('og:url')),
    date: meta('article:published_time', 'datePublished', 'dc.date', 'DC.date.issued', 'date', 'pubdate') ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    source: meta('og:site_name', 'application-name', 'dc.publisher', 'publisher', 'author'),
    title: document.querySelector('h1')?.textContent?.trim() || meta('og:title') || document.querySelector('title')?.textContent?.trim() || null,
  };
  // Readability takes the document apart: what it does not find is read from the page as it was.
  const whole = htmlText(document.body ?? document.documentElement);
  const article = new Readability<HtmlNode>(document as never, { maxElemsToParse: MOST_ELEMENTS, charThreshold: SHORT_ARTICLE, serializer: (node) => node as unknown as HtmlNode }).parse();
  const text = article?.content ? htmlText(article.content) : '';
  return {
    ...known,
    title: known.title ?? (article?.title || null),
    date: known.date ?? article?.publishedTime ?? null,
    source: known.source ?? article?.siteName ?? null,
    text: text.length >= SHORT_ARTICLE || text.length * 2 >= whole.length ? text : whole,
  };
}

/** The text of a piece of a page, as it was chosen. */
export function readFragment(html: string): string {
  const document = parsed(html);
  return htmlText(document.body ?? document.documentElement);
}

function parsed(html: string): Page {
  const { document } = parseHTML(completed(html)) as unknown as { readonly document: Page };
  if (!document.documentElement) throw new Unreadable('There is no HTML in it.');
  document.body?.prepend(...document.querySelectorAll(MISPLACED));
  return document;
}

/** A page with the tags of its root, head and body, which HTML lets people leave out and the library needs. What follows the body's end is still of the body. */
function completed(html: string): string {
  const inner = html.replace(/<!doctype[^>]{0,500}>|<\/?html(?=[\s>])[^>]{0,2000}>|<\/body\s*>/gi, '');
  if (/<body[\s>]/i.test(inner)) return `<html>${/<head[\s>]/i.test(inner) ? '' : '<head></head>'}${inner}</html>`;
  const endOfHead = /<\/head\s*>/i.exec(inner);
  const end = endOfHead ? endOfHead.index + endOfHead[0].length : 0;
  return `<html>${endOfHead ? inner.slice(0, end) : '<head></head>'}<body>${inner.slice(end)}</body></html>`;
}

/** Text of the bytes of a page, by its byte order mark, the encoding that it names, or else UTF-8 and, where that is not it, Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  for (const [label, fatal] of [[named, false], ['utf-8', true], ['windows-1252', false]] as const) {
    if (!label) continue;
    try {
      return new TextDecoder(label, { fatal }).decode(bytes);
    } catch {
      // Another encoding than it says; the last one takes any bytes.
    }
  }
  throw new Unreadable('Its encoding is not known.');
}

const address = (url: string | null | undefined): string | null => (url && /^https?:\/\/\S+$/i.test(url.trim()) ? url.trim() : null);
