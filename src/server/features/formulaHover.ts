/** What the hover tells of a formula of diplomacy: its place on a scale, how it is customarily read, and who says so. */
import * as l10n from '@vscode/l10n';
import { firstIndex } from '../../analysis/firstIndex';
import { findFormulas, type FoundFormula } from '../../formulas/findFormulas';
import type { Formula } from '../../formulas/formulas';
import { SCALES, SOURCES } from '../../formulas/scales';
import { escapeMarkdown } from '../../formats/escapeMarkdown';
import { holds, type AnalysedDocument } from '../analysedDocument';

/** The formula at an offset, or null; one that lies in a name is none. */
export function formulaAt(document: AnalysedDocument, offset: number): FoundFormula | null {
  const { text, sentences } = document.analysis.document;
  const sentence = sentences[firstIndex(0, sentences.length, (i) => sentences[i].start > offset) - 1];
  if (!sentence || !holds(sentence, offset)) return null;
  const found = findFormulas(text, sentence.start, sentence.end).findLast((formula) => holds(formula, offset)) ?? null;
  const named = found && document.mentionAt(found.start)?.mention;
  return named && named.start <= found.start && found.end <= named.end ? null : found;
}

/** The Markdown of a formula, as the first thing that is told and after something nearer. @param words as in the text */
export function formulaTexts(words: string, { scale, step, reading, sources }: Formula): { readonly full: string; readonly short: string } {
  const { title, steps } = SCALES[scale];
  const names = steps.map((name) => name());
  const heading = `**${escapeMarkdown(words)}** — ${l10n.t('{0}: {1}, step {2} of {3}', title(), names[step - 1], step, names.length)}`;
  const bar = names.map((name, i) => (i + 1 === step ? `**● ${name}**` : `○ ${name}`)).join(' · ');
  return {
    full: [heading, bar, reading(), `*${l10n.t('Customary reading, not what this text says for certain.')}*`, l10n.t('After {0}', sources.map((source) => SOURCES[source]).join('; '))].join('\n\n'),
    short: heading,
  };
}
