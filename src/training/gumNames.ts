/** Finds the names in GUM, whose entity annotation covers every noun phrase: a named one is reduced to its name. */
import type { ConlluSentence } from './conllu';
import type { NamedSpan, NamedText } from './namedSentences';
import { textOf } from './taggedSentences';
import { TITLES } from '../analysis/mentions/titles';

const CLASSES: Readonly<Record<string, number>> = { person: 0, organization: 1, place: 2, event: 3, object: 3, abstract: 3 };
const NAME_TAGS = new Set(['NNP', 'NNPS']);
/** Words inside a name between proper nouns. */
const CONNECTORS = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'on', '&', '-', "'s", 'in', 'to', 'van', 'von', 'al', 'del', 'du']);

interface GumMention { readonly type: string; readonly first: number; end: number; readonly anchor: number; readonly title: string | null }

/** @param isPlace whether a name is a country or city: GUM calls them organizations where they act */
export function namesOf(sentence: ConlluSentence, isPlace: (name: string) => boolean): NamedText {
  const { text, starts } = textOf(sentence);
  const ends = sentence.map((token, i) => starts[i] + token.form.length);
  const found: { first: number; end: number; nameClass: number }[] = [];
  for (const mention of mentionsOf(sentence)) {
    const span = nameSpan(sentence, mention);
    if (!span) continue;
    const name = text.slice(starts[span.first], ends[span.end - 1]);
    found.push({ ...span, nameClass: isPlace(name) && mention.type !== 'person' ? 2 : CLASSES[mention.type] });
  }
  found.sort((a, b) => b.end - b.first - (a.end - a.first));
  const names: NamedSpan[] = [], taken = new Set<number>();
  for (const { first, end, nameClass } of found) {
    if (taken.has(first) || taken.has(end - 1)) continue;
    for (let i = first; i < end; i++) taken.add(i);
    names.push({ start: starts[first], end: ends[end - 1], nameClass });
  }
  return { text, names, marksOther: true };
}

/** Reads `Entity=(1-person-new-…-1,2-coref-Wiki_Title` and its closing brackets. */
function mentionsOf(sentence: ConlluSentence): GumMention[] {
  const open = new Map<string, GumMention[]>(), mentions: GumMention[] = [];
  sentence.forEach(({ misc }, i) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [, opened, closedAtOnce, closed] of entity.matchAll(/\(([^()]+)(\)?)|([\d]+)\)/g)) {
      if (closed !== undefined) {
        const mention = open.get(closed)?.pop();
        if (mention) { mention.end = i + 1; mentions.push(mention); }
        continue;
      }
      const [id, type, , , , least, , ...title] = opened.split('-');
      const mention: GumMention = { type, first: i, end: i + 1, anchor: i + Number(/\d+/.exec(least)?.[0] ?? 1) - 1, title: title.length ? title.join('-') : null };
      if (closedAtOnce) mentions.push(mention);
      else open.set(id, [...(open.get(id) ?? []), mention]);
    }
  });
  return mentions.filter((mention) => mention.type in CLASSES);
}

/** The name inside a mention: the proper nouns around its head, with what joins them. */
function nameSpan(sentence: ConlluSentence, { type, first, end, anchor, title }: GumMention): { first: number; end: number } | null {
  if (anchor >= end || !NAME_TAGS.has(sentence[anchor].xpos)) return null;
  const titleWords = new Set((title ?? '').toLowerCase().split(/[_\s]/));
  const isName = (i: number): boolean => NAME_TAGS.has(sentence[i].xpos) || (titleWords.has(sentence[i].form.toLowerCase()) && sentence[i].form !== sentence[i].form.toLowerCase());
  const joins = (i: number): boolean => CONNECTORS.has(sentence[i].form.toLowerCase()) && (title === null ? /^(?:of|&|-|de|al)$/.test(sentence[i].form) && type !== 'person' : titleWords.has(sentence[i].form.toLowerCase()));
  let from = anchor, to = anchor + 1;
  const step = (i: number, by: number): number => {
    if (i < first || i >= end) return 0;
    if (isName(i)) return 1;
    if (joins(i) && i + by >= first && i + by < end && isName(i + by)) return 2;
    return joins(i) && i + by > first && i + 2 * by < end && i + 2 * by >= first && joins(i + by) && isName(i + 2 * by) ? 3 : 0;
  };
  for (let by = step(from - 1, -1); by > 0; by = step(from - 1, -1)) from -= by;
  for (let by = step(to, 1); by > 0; by = step(to, 1)) to += by;
  while (from < to && (/^(?:the|a|an)$/i.test(sentence[from].form) || (type === 'person' && TITLES.has(sentence[from].form.toLowerCase().replace(/\.$/, ''))))) from++;
  while (to > from && (sentence[to - 1].xpos === 'POS' || sentence[to - 1].xpos === 'HYPH')) to--;
  return from < to && /\p{Lu}/u.test(sentence[from].form) ? { first: from, end: to } : null;
}
