/** Does to the current press release what a person asks for, and says what came of it. */
import { l10n, window, workspace, type TextDocument } from 'vscode';
import { AnnotateRequest, type Action, type AnnotateParams, type AnnotateResult } from '../../server/annotating/protocol';
import type { AnnotationServer } from '../annotationServer';
import type { Reviews } from './reviews';

/** Milliseconds that the status bar tells what was done. */
const MESSAGE_TIME = 4000;

export class Annotator {
  constructor(private readonly server: AnnotationServer, private readonly reviews: Reviews) {}

  /**
   * @param revision of the review that the action's ids are from
   * @returns null where nothing was done; the user was told why
   */
  async annotate(document: TextDocument, revision: number, action: Action): Promise<AnnotateResult | null> {
    const params: AnnotateParams = { uri: document.uri.toString(), revision, creator: creatorOf(document), action };
    const result = await this.server.request<AnnotateResult>(AnnotateRequest, params);
    if (!result || result.problem !== null) {
      void window.showWarningMessage(result?.problem ?? l10n.t('The annotation was not made: the language server does not answer. Try again.'));
      return null;
    }
    window.setStatusBarMessage(action.do === 'undo' ? l10n.t('Undone: {0}', `${result.done}`) : action.do === 'redo' ? l10n.t('Done again: {0}', `${result.done}`) : `${result.done}`, MESSAGE_TIME);
    await this.reviews.current(document);
    return result;
  }

  /** Takes the last change back, whatever has become of the release since. */
  async undo(document: TextDocument): Promise<void> {
    const review = await this.reviews.current(document);
    if (review) await this.annotate(document, review.revision, { do: 'undo' });
  }
}

/** Who annotates a document, as the settings say; empty for nobody in particular. */
export const creatorOf = (document: TextDocument): string => workspace.getConfiguration('pressRelease', document).get<string>('annotator', '');
