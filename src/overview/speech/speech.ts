/** Who speaks how much: words of quotations by their source and kind. */
import * as l10n from '@vscode/l10n';
import type { QuotationItem } from '../../server/protocol';
import { speakerWord } from '../../translation/speaker';
import { grouped, keyOf } from '../names';

/** From the speaker's own words to what is only reported. */
export const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** One quotation, or several of a kind where a speaker has too many to tell apart. */
export interface Segment {
  readonly kind: string;
  readonly words: number;
  readonly quotations: readonly QuotationItem[];
}

export interface Speaker {
  readonly name: string;
  readonly words: number;
  readonly quotations: number;
  /** By kind, then as in the text. */
  readonly segments: readonly Segment[];
}

export interface Speech {
  /** Who speaks most comes first. */
  readonly speakers: readonly Speaker[];
  readonly words: number;
  /** Of each kind. */
  readonly byKind: Readonly<Record<string, number>>;
}

/** Quotations of one speaker that are drawn one by one. */
const MOST_SEGMENTS = 30;

/** Runs of characters that hold a letter or a digit. */
export const countWords = (text: string): number => text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

export function speechOf(quotations: readonly QuotationItem[]): Speech {
  const speakers = grouped(quotations, ({ source, sourceName }) => (source === null ? `words:${keyOf(sourceName)}` : `entity:${source}`))
    .map((said) => speakerOf(speakerWord(said[0].sourceName), said))
    .sort((a, b) => b.words - a.words);
  return {
    speakers,
    words: sum(speakers),
    byKind: Object.fromEntries(KINDS.map((kind) => [kind, sum(speakers.flatMap(({ segments }) => segments).filter((segment) => segment.kind === kind))])),
  };
}

/** The first speakers, and all others as one where there are more. */
export function foremost({ speakers }: Speech, most: number): readonly Speaker[] {
  if (speakers.length <= most) return speakers;
  const others = speakers.slice(most - 1);
  return [...speakers.slice(0, most - 1), speakerOf(l10n.t('{0} others', others.length), others.flatMap(({ segments }) => segments.flatMap((segment) => segment.quotations)))];
}

function speakerOf(name: string, said: readonly QuotationItem[]): Speaker {
  const segments = KINDS.flatMap((kind) => {
    const ofKind = said.filter((quotation) => quotation.kind === kind);
    const parts = said.length > MOST_SEGMENTS ? (ofKind.length > 0 ? [ofKind] : []) : ofKind.map((quotation) => [quotation]);
    return parts.map((part) => ({ kind, quotations: part, words: part.reduce((total, { text }) => total + countWords(text), 0) }));
  });
  return { name, quotations: said.length, words: sum(segments), segments };
}

const sum = (parts: readonly { readonly words: number }[]): number => parts.reduce((total, { words }) => total + words, 0);
