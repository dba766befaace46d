/** Fades what a web page left in a release, and offers to take it out. */
import {
  CodeAction, CodeActionKind, Diagnostic, DiagnosticSeverity, DiagnosticTag, Disposable, l10n, languages, Range, workspace,
  type TextDocument,
} from 'vscode';
import { leftoversOf } from '../../intake/cleanUp';
import { isRelease, LANGUAGE } from '../language';

/** Milliseconds that an edit waits for the next one. */
const QUIET_TIME = 300;
const SOURCE = 'Press Release';
/** UTF-16 code units: a longer text is no copied page. */
const LONGEST = 1_000_000;

/** Marks the leftovers of all open releases for as long as it is not disposed. */
export function markLeftovers(): Disposable {
  const marks = languages.createDiagnosticCollection('pressRelease.leftovers');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const mark = (document: TextDocument): void => {
    timers.delete(document.uri.toString());
    if (document.isClosed || !isRelease(document)) return;
    const text = document.getText();
    marks.set(document.uri, text.length > LONGEST ? [] : leftoversOf(text).map(({ start, end }) => {
      // Hints stand in no list of problems: nothing is wrong with the text.
      const diagnostic = new Diagnostic(new Range(document.positionAt(start), document.positionAt(end)), l10n.t('Left over from a web page. “Clean Up Press Release” takes it out.'), DiagnosticSeverity.Hint);
      diagnostic.tags = [DiagnosticTag.Unnecessary];
      diagnostic.source = SOURCE;
      return diagnostic;
    }));
  };
  const soon = (document: TextDocument, wait: number): void => {
    if (!isRelease(document)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(() => mark(document), wait));
  };
  const actions = languages.registerCodeActionsProvider({ language: LANGUAGE }, {
    provideCodeActions: (_document, _range, { diagnostics }) => {
      const own = diagnostics.filter(({ source }) => source === SOURCE);
      if (own.length === 0) return [];
      const action = new CodeAction(l10n.t('Clean Up Press Release'), CodeActionKind.QuickFix);
      action.diagnostics = own;
      action.command = { command: 'pressRelease.cleanUp', title: action.title };
      return [action];
    },
  }, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
  workspace.textDocuments.forEach((document) => soon(document, 0));
  return Disposable.from(
    marks, actions,
    workspace.onDidOpenTextDocument((document) => soon(document, 0)),
    workspace.onDidChangeTextDocument(({ document }) => soon(document, QUIET_TIME)),
    workspace.onDidCloseTextDocument(({ uri }) => marks.delete(uri)),
    new Disposable(() => timers.forEach((timer) => clearTimeout(timer))),
  );
}
