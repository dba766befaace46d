/** Hover: what is known of the name, formula, quotation and commitment under the pointer, the innermost first. */
import type { Hover } from 'vscode-languageserver-types';
import type { Commitment, Evidence, Quotation } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import { escapeMarkdown } from '../../formats/escapeMarkdown';
import { ENTITY_TYPE_NAMES, excerpt, FORCE_MEANINGS, longDate, REPORTING_CLASS_MEANINGS } from '../../formats/wording';
import type { AnalysedDocument, NamedMention } from '../analysedDocument';
import { linkTo } from '../links';
import { formulaAt, formulaTexts } from './formulaHover';
import { actorNamesOf, aliasesOf, contentOf, extentOf, sourceNameOf } from '../wording';

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
const evidence = ({ certainty, why }: Evidence): string => `*${Math.round(certainty * 100)} % sure: ${escapeMarkdown(why)}*`;
const lines = (...parts: readonly (string | null)[]): string => parts.filter((part) => part).join('  \n');

function mentionTopic(document: AnalysedDocument, { mention, entity }: NamedMention): Topic {
  const description = [ENTITY_TYPE_NAMES[entity.type], ...(entity.role ? [entity.role] : [])].map(escapeMarkdown).join(', ');
  const heading = `**${escapeMarkdown(entity.name)}** — ${description}`;
  const aliases = aliasesOf(entity).map((name) => `“${escapeMarkdown(name)}”`);
  const full = paragraphs(
    lines(heading, aliases.length > 0 ? `Also ${aliases.join(', ')}` : null, mentionCount(document, { mention, entity })),
    list('Said', document.quotationsBy(entity), (quotation) => quotationLine(document, quotation)),
    list('Is to act', document.commitmentsBy(entity), (commitment) => commitmentLine(document, commitment)),
    evidence(mention),
  );
  return { span: mention, full, short: heading };
}

function mentionCount(document: AnalysedDocument, { mention, entity }: NamedMention): string {
  const { mentions } = entity;
  if (mentions.length === 1) return 'Named once';
  const at = mentions.indexOf(mention);
  const next = mentions[(at + 1) % mentions.length];
  const links = [
    ...(at > 0 ? [linkTo(document.uri, document.range(mentions[0]), 'first')] : []),
    ...(next !== mentions[0] ? [linkTo(document.uri, document.range(next), 'next')] : []),
  ];
  return `Named ${mentions.length} times, this is number ${at + 1}: ${links.join(', ')}`;
}

function list<T>(title: string, items: readonly T[], line: (item: T) => string): string | null {
  if (items.length === 0) return null;
  const more = items.length > LISTED ? [`- and ${items.length - LISTED} more`] : [];
  return [`**${title}**`, '', ...items.slice(0, LISTED).map((item) => `- ${line(item)}`), ...more].join('\n');
}

function quotationLine(document: AnalysedDocument, quotation: Quotation): string {
  const link = linkTo(document.uri, document.range(extentOf(quotation)), excerpt(contentOf(document, quotation), LINE));
  return quotation.kind === 'direct' ? `“${link}”` : link;
}

function commitmentLine(document: AnalysedDocument, commitment: Commitment): string {
  const deadline = deadlineOf(document, commitment);
  return `${commitment.force}: ${linkTo(document.uri, document.range(commitment), excerpt(document.words(commitment), LINE))}${deadline ? `, ${deadline}` : ''}`;
}

function quotationTopic(document: AnalysedDocument, quotation: Quotation, span: Span): Topic {
  const cue = quotation.cue && `“${escapeMarkdown(document.words(quotation.cue))}”`;
  const does = quotation.reportingClass && REPORTING_CLASS_MEANINGS[quotation.reportingClass];
  const source = escapeMarkdown(sourceNameOf(document, quotation));
  const role = document.entity(quotation.source)?.role;
  const heading = `**${source}** — ${quotation.kind} quotation`;
  const reported = cue ? `Reported with ${cue}${does ? `: the source ${does}` : ''}` : 'Runs on from the quotation before, with no reporting verb of its own';
  const full = paragraphs(lines(heading, role ? escapeMarkdown(role) : null, reported), evidence(quotation));
  // Over the words that name the source, the quotation is not around the place but goes out from it.
  const relation = quotation.sourceSpan === span ? 'Source of' : 'In';
  const article = quotation.kind === 'indirect' ? 'an' : 'a';
  return { span, full, short: `${relation} ${article} ${quotation.kind} quotation${relation === 'In' ? ` of **${source}**` : ''}${cue ? `, reported with ${cue}` : ''}` };
}

function commitmentTopic(document: AnalysedDocument, commitment: Commitment, span: Span): Topic {
  const actors = actorNamesOf(document, commitment).map((name) => `**${escapeMarkdown(name)}**`).join(', ');
  const deadline = deadlineOf(document, commitment);
  const full = paragraphs(
    lines(
      `**${commitment.force}** — ${FORCE_MEANINGS[commitment.force]}`,
      `Who: ${actors || 'nobody is named'}`,
      deadline ? `When: ${deadline}` : null,
      `Cue: “${escapeMarkdown(document.words(commitment.cue))}”`,
    ),
    evidence(commitment),
  );
  return { span, full, short: `In a commitment: **${commitment.force}**${actors ? ` by ${actors}` : ''}${deadline ? `, ${deadline}` : ''}` };
}

function deadlineOf(document: AnalysedDocument, { deadline }: Commitment): string | null {
  if (!deadline) return null;
  const words = escapeMarkdown(document.words(deadline));
  return deadline.date ? `${words} (${longDate(deadline.date)})` : words;
}
