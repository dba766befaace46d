/** The light bulb: what can be annotated of the selection, and what can be done to the suggestion at the cursor. */
import { CodeAction, CodeActionKind, l10n, languages, type Disposable, type Range, type TextDocument } from 'vscode';
import { LANGUAGE } from '../language';
import { itemAt } from './itemAt';
import type { Reviews } from './reviews';

const ANNOTATE: readonly (readonly [command: string, title: string])[] = [
  ['annotatePerson', l10n.t('Annotate as Person')], ['annotateOrganization', l10n.t('Annotate as Organization')], ['annotatePlace', l10n.t('Annotate as Place')], ['annotateName', l10n.t('Annotate as Another Name…')],
  ['annotateQuotation', l10n.t('Annotate as Quotation…')], ['annotateCommitment', l10n.t('Annotate as Commitment…')],
];
const OF_KIND = {
  mention: [['changeType', l10n.t('Change Type…')], ['mergeEntity', l10n.t('Is the Same as…')], ['splitMention', l10n.t('Split from Its Entity')]],
  quotation: [['changeSource', l10n.t('Change Source…')]],
  commitment: [['changeForce', l10n.t('Change Force…')], ['changeActors', l10n.t('Change Actors…')], ['changeDeadline', l10n.t('Change Deadline…')]],
} as const;

export function registerLightBulb(reviews: Reviews): Disposable {
  return languages.registerCodeActionsProvider({ language: LANGUAGE }, { provideCodeActions: (document, range) => actionsFor(document, range, reviews) }, { providedCodeActionKinds: [CodeActionKind.Refactor, CodeActionKind.QuickFix] });
}

function actionsFor(document: TextDocument, range: Range, reviews: Reviews): CodeAction[] {
  const action = (command: string, title: string, kind: CodeActionKind, args: unknown[] = []): CodeAction => {
    const made = new CodeAction(title, kind);
    made.command = { command: `pressRelease.${command}`, title, arguments: args };
    return made;
  };
  const actions = range.isEmpty ? [] : ANNOTATE.map(([command, title]) => action(command, title, CodeActionKind.Refactor));
  const item = itemAt(reviews.get(document)?.items ?? [], range.start);
  if (item) {
    const words = item.text.length > 30 ? `${item.text.slice(0, 29)}…` : item.text;
    const choice = { id: item.id };
    if (item.state === 'open') actions.push(action('acceptSuggestion', l10n.t('Accept “{0}”', words), CodeActionKind.QuickFix), action('rejectSuggestion', l10n.t('Reject “{0}”', words), CodeActionKind.QuickFix));
    actions.push(...OF_KIND[item.kind].map(([command, title]) => action(command, title, CodeActionKind.Refactor, [choice])), action('editNote', l10n.t('Note and Tags…'), CodeActionKind.Refactor, [choice]));
    if (item.annotated) actions.push(action('deleteAnnotation', l10n.t('Delete Annotation'), CodeActionKind.Refactor, [choice]));
  }
  return actions;
}
