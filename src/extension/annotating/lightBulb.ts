/** The light bulb: what can be annotated of the selection, and what can be done to the suggestion at the cursor. */
import { CodeAction, CodeActionKind, languages, type Disposable, type Range, type TextDocument } from 'vscode';
import { LANGUAGE } from '../language';
import { itemAt } from './itemAt';
import type { Reviews } from './reviews';

const ANNOTATE: readonly (readonly [command: string, title: string])[] = [
  ['annotatePerson', 'Annotate as Person'], ['annotateOrganization', 'Annotate as Organization'], ['annotatePlace', 'Annotate as Place'], ['annotateName', 'Annotate as Another Name…'],
  ['annotateQuotation', 'Annotate as Quotation…'], ['annotateCommitment', 'Annotate as Commitment…'],
];
const OF_KIND = {
  mention: [['changeType', 'Change Type…'], ['mergeEntity', 'Is the Same as…'], ['splitMention', 'Split from Its Entity']],
  quotation: [['changeSource', 'Change Source…']],
  commitment: [['changeForce', 'Change Force…'], ['changeActors', 'Change Actors…'], ['changeDeadline', 'Change Deadline…']],
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
    if (item.state === 'open') actions.push(action('acceptSuggestion', `Accept “${words}”`, CodeActionKind.QuickFix), action('rejectSuggestion', `Reject “${words}”`, CodeActionKind.QuickFix));
    actions.push(...OF_KIND[item.kind].map(([command, title]) => action(command, title, CodeActionKind.Refactor, [choice])), action('editNote', 'Note and Tags…', CodeActionKind.Refactor, [choice]));
    if (item.annotated) actions.push(action('deleteAnnotation', 'Delete Annotation', CodeActionKind.Refactor, [choice]));
  }
  return actions;
}
