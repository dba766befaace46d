/** A lexicon's names over those that the analysis found; what people annotated in the release comes over both. */
import type { Analysis, Mention } from '../../analysis/annotation';
import { Groups } from '../layer/groups';
import { repointedCommitment, repointedQuotation } from '../layer/repointed';
import { SpanIndex } from '../layer/spans';
import type { Lexicon } from './lexicon';
import { NameTrie, type NameMatch } from './nameTrie';

const WHY = 'name in the lexicon';

/**
 * An analysis in which every name of the lexicon is a mention of its type, and all names of one entry are one entity with its name and role.
 * A name within a longer name of the same type is part of that. The analysis is not changed; without any name it is given back.
 * Takes time linear in the text, whatever the number of names.
 */
export function applyLexicon(analysis: Analysis, lexicon: Lexicon): Analysis {
  const { text } = analysis.document;
  const matches = matchesIn(analysis, lexicon);
  if (matches.length === 0) return analysis;
  const places = new SpanIndex(matches, (match) => match);
  const groups = new Groups<Mention>(analysis);
  const groupOf = new Map<number, number>();
  for (const { value } of matches) if (!groupOf.has(value)) groupOf.set(value, groups.open());
  const heirs = new Set<number>();
  analysis.entities.forEach(({ mentions }, group) => mentions.forEach((mention) => {
    const match = places.at(mention);
    if (!match) groups.members.push({ mention, group });
    else if (!heirs.has(group) && match.start === mention.start && match.end === mention.end) {
      // Its other mentions go with it, but only to one entry: the lexicon knows two entries apart.
      heirs.add(group);
      groups.join(groupOf.get(match.value)!, group);
    }
  }));
  for (const { start, end, value } of matches) groups.members.push({ mention: { start, end, type: lexicon[value].type, certainty: 1, why: WHY }, group: groupOf.get(value)! });
  for (const [entry, group] of groupOf) {
    const { type, name, role } = lexicon[entry];
    groups.correct(group, { type, name, ...(role !== null && { role }) });
  }
  const { entities, ...now } = groups.entities();
  return {
    document: analysis.document,
    entities,
    quotations: analysis.quotations.map((quotation) => repointedQuotation(text, quotation, now)),
    commitments: analysis.commitments.map((commitment) => repointedCommitment(commitment, now)),
  };
}

/** Names in the text with the index of their entry, without those that are part of a longer name of their type. */
function matchesIn({ document: { text }, entities }: Analysis, lexicon: Lexicon): NameMatch<number>[] {
  const names = new NameTrie<number>();
  lexicon.forEach(({ name, aliases, ignoreCase }, entry) => [name, ...aliases].forEach((form) => names.add(form, ignoreCase, entry)));
  const mentions = new SpanIndex(entities.flatMap((entity) => entity.mentions), (mention) => mention);
  return names.find(text).filter(({ start, end, value }) => {
    const mention = mentions.at({ start, end });
    return !(mention && mention.type === lexicon[value].type && mention.start <= start && mention.end >= end && mention.end - mention.start > end - start);
  });
}
