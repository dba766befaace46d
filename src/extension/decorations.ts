/** What tells commitments and quotations apart by more than colour: lines under the words, bars beside them, marks in the margin. */
import { DecorationRangeBehavior, OverviewRulerLane, ThemeColor, window, workspace, type Disposable, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { Summary } from '../server/protocol';
import { editorRange } from './editorRange';
import { colorId, FORCE_LOOKS } from './forces';
import { isRelease } from './language';
import { marginIcon } from './marginIcon';
import { strongestByLine } from './strongestByLine';
import type { Summaries } from './summaries';

export class Decorations implements Disposable {
  private readonly lines = new Map<string, TextEditorDecorationType>();
  private readonly margins = new Map<string, TextEditorDecorationType>();
  private readonly quotation: TextEditorDecorationType;
  private readonly subscriptions: Disposable[];

  constructor(private readonly summaries: Summaries) {
    for (const { force, line, color } of FORCE_LOOKS) {
      const themed = new ThemeColor(colorId(color));
      this.lines.set(force, window.createTextEditorDecorationType({
        borderColor: themed, borderStyle: line, borderWidth: `0 0 ${line === 'double' ? 3 : line === 'dotted' ? 2 : 1}px 0`,
        overviewRulerColor: themed, overviewRulerLane: OverviewRulerLane.Right,
        rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      }));
      this.margins.set(force, window.createTextEditorDecorationType({
        dark: { gutterIconPath: marginIcon(force, 'dark') }, light: { gutterIconPath: marginIcon(force, 'light') }, gutterIconSize: '70%',
      }));
    }
    this.quotation = window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor(colorId('quotationBackground')),
      borderColor: new ThemeColor(colorId('quotationBorder')), borderStyle: 'solid', borderWidth: '0 0 0 2px',
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    });
    this.subscriptions = [
      summaries.onDidChange((uri) => this.update((editor) => editor.document.uri.toString() === uri)),
      window.onDidChangeVisibleTextEditors(() => this.update()),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('pressRelease.marks') && this.update()),
      ...this.lines.values(), ...this.margins.values(), this.quotation,
    ];
    this.update();
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private update(concerns: (editor: TextEditor) => boolean = () => true): void {
    for (const editor of window.visibleTextEditors.filter(concerns)) {
      const summary = isRelease(editor.document) ? this.summaries.get(editor.document) : null;
      // Ranges of an older version are not set: the editor moves those that it has with the text.
      if (!summary || summary.version === editor.document.version) this.decorate(editor, summary);
    }
  }

  private decorate(editor: TextEditor, summary: Summary | null): void {
    const settings = workspace.getConfiguration('pressRelease.marks', editor.document);
    const commitments = (settings.get<boolean>('commitments', true) && summary?.commitments) || [];
    const quotations = (settings.get<boolean>('quotations', true) && summary?.quotations) || [];
    const marked = strongestByLine(commitments);
    for (const { force } of FORCE_LOOKS) {
      editor.setDecorations(this.lines.get(force)!, commitments.filter((item) => item.force === force).map(({ range }) => editorRange(range)));
      editor.setDecorations(this.margins.get(force)!, marked.filter((item) => item.force === force).map(({ range }) => editorRange({ start: range.start, end: range.start })));
    }
    editor.setDecorations(this.quotation, quotations.map(({ range }) => editorRange(range)));
  }
}
