/** Hover: what is known of the name, formula, quotation and commitment under the pointer, the innermost first. */
import * as l10n from '@vscode/l10n';
import type { Hover } from 'vscode-languageserver-types';
import type { Commitment, Evidence, Quotation, QuotationKind } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import { escapeMarkdown } from '../../formats/escapeMarkdown';
import { wayWords } from '../../formats/comparisonWording';
import { ENTITY_TYPE_NAMES, excerpt, FORCE_MEANINGS, REPORTING_CLASS_MEANINGS } from '../../formats/wording';
import { longDate } from '../../translation/locale';
import { translated } from '../../translation/translated';
import type { AnalysedDocument, NamedMention } from '../analysedDocument';
import { linkTo } from '../links';
import { actorNamesOf, aliasesOf, contentOf, extentOf, kindOf, sourceWordsOf, whyOf } from '../wording';
import { formulaAt, formulaTexts } from './formulaHover';

/** How many quotations and commitments of one entity are listed. */
const LISTED = 5;
/** The longest excerpt, in UTF-16 code units: one line of a hover. */
const LINE = 90;

/** One thing to tell, the words it is about, and how it is told first or after something nearer. */
interface Topic {
  readonly span: Span;
  readonly full: string;
  readonly short: string;
}

/** @returns what is known of the place at `offset`, or null where nothing is annotated */
export function hover(document: AnalysedDocument, offset: number): Hover | null {
  const named = document.mentionAt(offset);
  const formula = formulaAt(document, offset);
  const topics: Topic[] = [
    ...(named ? [mentionTopic(document, named)] : []),
    ...(formula ? [{ span: formula, ...formulaTexts(document.words(formula), formula.formula) }] : []),
    // Of equal spans the commitment comes first: it says more than that the words are quoted.
    ...document.commitmentsAt(offset).map(({ annotation, span }) => commitmentTopic(document, annotation, span)),
    ...document.quotationsAt(offset).map(({ annotation, span }) => quotationTopic(document, annotation, span)),
  ].sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
  if (topics.length === 0) return null;
  const [first, ...others] = topics;
  return {
    contents: { kind: 'markdown', value: [first.full, ...others.map((topic) => topic.short)].join('\n\n---\n\n') },
    range: document.range(first.span),
  };
}

const lengthOf = (span: Span): number => span.end - span.start;
const paragraphs = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join('\n\n');
const evidence = ({ certainty, why }: Evidence): string => `*${l10n.t('{0} % sure: {1}', Math.round(certainty * 100), escapeMarkdown(whyOf({ why })))}*`;
const lines = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join('  \n');

function mentionTopic(document: AnalysedDocument, { mention, entity }: NamedMention): Topic {
  const description = [translated(ENTITY_TYPE_NAMES[entity.type]), ...(entity.role ? [entity.role] : [])].map(escapeMarkdown).join(', ');
  const heading = `**${escapeMarkdown(entity.name)}** — ${description}`;
  const aliases = aliasesOf(entity).map((name) => `“${escapeMarkdown(name)}”`);
  const full = paragraphs(
    lines(heading, aliases.length > 0 ? l10n.t('Also {0}', aliases.join(', ')) : null, mentionCount(document, { mention, entity })),
    list(l10n.t('Said'), document.quotationsBy(entity), (quotation) => quotationLine(document, quotation)),
    list(l10n.t('Is to act'), document.commitmentsBy(entity), (commitment) => commitmentLine(document, commitment)),
    evidence(mention),
  );
  return { span: mention, full, short: heading };
}

function mentionCount(document: AnalysedDocument, { mention, entity }: NamedMention): string {
  const { mentions } = entity;
  if (mentions.length === 1) return l10n.t('Named once');
  const at = mentions.indexOf(mention);
  const next = mentions[(at + 1) % mentions.length];
  const links = [
    ...(at > 0 ? [linkTo(document.uri, document.range(mentions[0]), l10n.t('first'))] : []),
    ...(next !== mentions[0] ? [linkTo(document.uri, document.range(next), l10n.t('next'))] : []),
  ];
  return l10n.t('Named {0} times, this is number {1}: {2}', mentions.length, at + 1, links.join(', '));
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string): string | null {
  if (items.length === 0) return null;
  const more = items.length > LISTED ? [`- ${l10n.t('and {0} more', items.length - LISTED)}`] : [];
  return [`**${title}**`, '', ...items.slice(0, LISTED).map((item) => `- ${line(item)}`), ...more].join('\n');
}

function quotationLine(document: AnalysedDocument, quotation: Quotation): string {
  const link = linkTo(document.uri, document.range(extentOf(quotation)), excerpt(contentOf(document, quotation), LINE));
  return quotation.kind === 'direct' ? `“${link}”` : link;
}

function commitmentLine(document: AnalysedDocument, commitment: Commitment): string {
  const deadline = deadlineOf(document, commitment);
  return `${wayWords(commitment.force)}: ${linkTo(document.uri, document.range(commitment), excerpt(document.words(commitment), LINE))}${deadline ? `, ${deadline}` : ''}`;
}

function quotationTopic(document: AnalysedDocument, quotation: Quotation, span: Span): Topic {
  const cue = quotation.cue && `“${escapeMarkdown(document.words(quotation.cue))}”`;
  const does = quotation.reportingClass && translated(REPORTING_CLASS_MEANINGS[quotation.reportingClass]);
  const source = escapeMarkdown(sourceWordsOf(document, quotation));
  const role = document.entity(quotation.source)?.role;
  const heading = `**${source}** — ${kindOf(quotation)}`;
  const reported = cue ? (does ? l10n.t('Reported with {0}: the source {1}', cue, does) : l10n.t('Reported with {0}', cue)) : l10n.t('Runs on from the quotation before, with no reporting verb of its own');
  const full = paragraphs(lines(heading, role ? escapeMarkdown(role) : null, reported), evidence(quotation));
  // Over the words that name the source, the quotation is not around the place but goes out from it.
  const { within, sourceOf } = PLACES[quotation.kind];
  return { span, full, short: [quotation.sourceSpan === span ? sourceOf() : within(`**${source}**`), ...(cue ? [l10n.t('reported with {0}', cue)] : [])].join(', ') };
}

const PLACES: Readonly<Record<QuotationKind, { within(source: string): string; sourceOf(): string }>> = {
  direct: { within: (source) => l10n.t('In a direct quotation of {0}', source), sourceOf: () => l10n.t('Source of a direct quotation') },
  indirect: { within: (source) => l10n.t('In an indirect quotation of {0}', source), sourceOf: () => l10n.t('Source of an indirect quotation') },
  mixed: { within: (source) => l10n.t('In a mixed quotation of {0}', source), sourceOf: () => l10n.t('Source of a mixed quotation') },
};

function commitmentTopic(document: AnalysedDocument, commitment: Commitment, span: Span): Topic {
  const actors = actorNamesOf(document, commitment).map((name) => `**${escapeMarkdown(name)}**`).join(', ');
  const deadline = deadlineOf(document, commitment);
  const force = `**${wayWords(commitment.force)}**`;
  const full = paragraphs(
    lines(
      `${force} — ${translated(FORCE_MEANINGS[commitment.force])}`,
      l10n.t('Who: {0}', actors || l10n.t('nobody is named')),
      deadline ? l10n.t('When: {0}', deadline) : null,
      l10n.t('Cue: “{0}”', escapeMarkdown(document.words(commitment.cue))),
    ),
    evidence(commitment),
  );
  return { span, full, short: [actors ? l10n.t('In a commitment: {0} by {1}', force, actors) : l10n.t('In a commitment: {0}', force), ...(deadline ? [deadline] : [])].join(', ') };
}

function deadlineOf(document: AnalysedDocument, { deadline }: Commitment): string | null {
  if (!deadline) return null;
  const words = escapeMarkdown(document.words(deadline));
  return deadline.date ? `${words} (${longDate(deadline.date)})` : words;
}
