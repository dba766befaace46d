/** How the annotations of one document are put into words: the same in hover, outline, panel and report. */
import * as l10n from '@vscode/l10n';
import type { Commitment, Entity, Evidence, Quotation, QuotationKind } from '../analysis/annotation';
import type { Span } from '../analysis/document';
import { oneLine } from '../formats/wording';
import { speakerWord, UNATTRIBUTED } from '../translation/speaker';
import { translated } from '../translation/translated';
import type { AnalysedDocument } from './analysedDocument';

/** Who said it, for documents: the entity's name, else the words of the text, else {@link UNATTRIBUTED}. */
export function sourceNameOf(document: AnalysedDocument, quotation: Quotation): string {
  const entity = document.entity(quotation.source);
  if (entity) return oneLine(entity.name);
  return quotation.sourceSpan ? oneLine(document.words(quotation.sourceSpan)) : UNATTRIBUTED;
}

/** As {@link sourceNameOf}, in the display language. */
export const sourceWordsOf = (document: AnalysedDocument, quotation: Quotation): string => speakerWord(sourceNameOf(document, quotation));

const KINDS: Readonly<Record<QuotationKind, () => string>> = { direct: () => l10n.t('direct quotation'), indirect: () => l10n.t('indirect quotation'), mixed: () => l10n.t('mixed quotation') };

/** "direct quotation". */
export const kindOf = ({ kind }: Quotation): string => KINDS[kind]();

/** Why an annotation is there. */
export function whyOf({ why }: Pick<Evidence, 'why'>): string {
  // The layer of annotations names people in no marks.
  const [, annotator] = /^annotated by (.*)$/s.exec(why) ?? [];
  if (annotator === undefined) return translated(why);
  return annotator === 'a person' ? l10n.t('annotated by a person') : l10n.t('annotated by {0}', annotator);
}

/** What was said, in one line; an ellipsis stands where other words interrupt it. */
export const contentOf = (document: AnalysedDocument, quotation: Quotation): string =>
  quotation.content.reduce((said, span, i) => {
    const gap = i > 0 ? document.words({ start: quotation.content[i - 1].end, end: span.start }) : '';
    return `${said}${i > 0 ? (/\w/.test(gap) ? ' … ' : ' ') : ''}${oneLine(document.words(span))}`;
  }, '');

/** From the first to the last character of what was said. */
export const extentOf = (quotation: Quotation): Span => ({
  start: quotation.content[0].start,
  end: quotation.content[quotation.content.length - 1].end,
});

/** The names of those who are to act, else the words of the text. */
export const actorNamesOf = (document: AnalysedDocument, commitment: Commitment): string[] =>
  commitment.actors.map((actor) => oneLine(document.entity(actor.entity)?.name ?? actor.words));

/** All other names of an entity. */
export const aliasesOf = (entity: Entity): string[] => entity.names.filter((name) => name !== entity.name).map(oneLine);
