/** What assistants are told of a release: lists in plain terms, with the lines to quote them by. */
import type { Analysis } from '../analysis/annotation';
import { commitmentRecords, quotationRecords } from '../formats/records';
import { ENTITY_TYPE_NAMES, oneLine } from '../formats/wording';

/** Items of one answer at most: more would fill a model's memory. */
export const MOST_ITEMS = 300;

/** A list, and how many items there are in all. */
export interface Listing {
  readonly total: number;
  readonly items: readonly object[];
}

/** The lists by what they list. */
export const LISTINGS = { entities, quotations, commitments } as const satisfies Record<string, (analysis: Analysis) => Listing>;

export type ListingName = keyof typeof LISTINGS;

export const LISTING_NAMES = Object.keys(LISTINGS) as ListingName[];

/** Who and what is named, speakers first. */
function entities(analysis: Analysis): Listing {
  const { text } = analysis.document;
  const said = new Map<string, number>();
  for (const { source } of analysis.quotations) if (source !== null) said.set(source, (said.get(source) ?? 0) + 1);
  const items = analysis.entities.map(({ id, type, name, role, mentions }) => ({
    name: oneLine(name),
    type: ENTITY_TYPE_NAMES[type],
    ...(role != null && { role: oneLine(role) }),
    alsoCalled: [...new Set(mentions.map(({ start, end }) => oneLine(text.slice(start, end))))].filter((words) => words !== oneLine(name)).slice(0, 10),
    mentions: mentions.length,
    quotations: said.get(id) ?? 0,
  }));
  return listing(items.sort((a, b) => b.quotations - a.quotations));
}

/** Who said what. */
function quotations(analysis: Analysis): Listing {
  return listing(quotationRecords(analysis).map(({ sourceName, kind, text, line, certainty }) => ({ speaker: sourceName, kind, text, line, certainty: rounded(certainty) })));
}

/** Who undertakes, asks for or hopes for what, by when. */
function commitments(analysis: Analysis): Listing {
  return listing(commitmentRecords(analysis).map(({ force, actors, text, deadline, line, certainty }) => ({
    force, actors, text, ...(deadline && { deadline: deadline.words, ...(deadline.date && { deadlineDate: deadline.date }) }), line, certainty: rounded(certainty),
  })));
}

const listing = (items: readonly object[]): Listing => ({ total: items.length, items: items.slice(0, MOST_ITEMS) });
const rounded = (certainty: number): number => Math.round(certainty * 100) / 100;
