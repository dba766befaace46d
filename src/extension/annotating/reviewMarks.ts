/** Shows in the text what was decided: accepted and people's own with a mark behind the words, rejected struck through; open suggestions stay as they are. */
import { DecorationRangeBehavior, ThemeColor, window, type DecorationRenderOptions, type Disposable, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { ReviewState } from '../../server/annotating/protocol';
import { editorRange } from '../editorRange';
import { isRelease } from '../language';
import type { Reviews } from './reviews';
import { stateLook } from './stateLooks';

const MARKS: Readonly<Record<Exclude<ReviewState, 'open'>, string>> = { accepted: '✓', added: '+', changed: '✎', rejected: '✗' };

export class ReviewMarks implements Disposable {
  private readonly types = new Map<string, TextEditorDecorationType>();
  private readonly subscriptions: Disposable[];

  constructor(private readonly reviews: Reviews) {
    for (const [state, mark] of Object.entries(MARKS)) {
      const options: DecorationRenderOptions = {
        rangeBehavior: DecorationRangeBehavior.ClosedClosed,
        // Raised and small, so that the words beside it keep their places.
        after: { contentText: mark, color: new ThemeColor(stateLook(state).color), margin: '0 0 0 1px', textDecoration: 'none; font-size: 0.75em; vertical-align: super; line-height: 0' },
        ...(state === 'rejected' && { textDecoration: 'line-through 1px; opacity: 0.75' }),
      };
      this.types.set(state, window.createTextEditorDecorationType(options));
    }
    this.subscriptions = [
      reviews.onDidChange((uri) => this.update((editor) => editor.document.uri.toString() === uri)),
      window.onDidChangeVisibleTextEditors(() => this.update()),
      ...this.types.values(),
    ];
    this.update();
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private update(concerns: (editor: TextEditor) => boolean = () => true): void {
    for (const editor of window.visibleTextEditors.filter((editor) => isRelease(editor.document) && concerns(editor))) {
      const review = this.reviews.get(editor.document);
      // Ranges of an older version are not set: the editor moves those that it has with the text.
      if (!review || review.version !== editor.document.version) continue;
      for (const [state, type] of this.types) editor.setDecorations(type, review.items.filter((item) => item.state === state).map(({ range }) => editorRange(range)));
    }
  }
}
