/** Offers the press-release mode for a plain text that looks like one: once a file, and never in the way. */
import { ConfigurationTarget, l10n, languages, window, workspace, type Disposable, type Memento, type TextDocument } from 'vscode';
import { isRelease, LANGUAGE } from '../language';
import { DETECTION_LENGTH, looksLikeRelease } from './looksLikeRelease';
import { fileName } from '../fileName';

const KEY = 'pressRelease.detected';

/** What became of the offer for a file: taken, turned down, or made and not answered. */
type Answer = 'switch' | 'leave';

export class DetectionOffer implements Disposable {
  private readonly subscriptions: Disposable[];
  /** Addresses of releases that were closed in this very turn: a language changed by hand closes and opens a document at once. */
  private readonly justClosed = new Set<string>();

  constructor(private readonly state: Memento) {
    this.subscriptions = [
      workspace.onDidCloseTextDocument((document) => this.noteClosed(document)),
      workspace.onDidOpenTextDocument((document) => this.noteOpened(document)),
      window.onDidChangeActiveTextEditor((editor) => editor && void this.consider(editor.document)),
    ];
    if (window.activeTextEditor) void this.consider(window.activeTextEditor.document);
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => subscription.dispose());
  }

  private noteClosed(document: TextDocument): void {
    if (!isRelease(document)) return;
    const uri = document.uri.toString();
    this.justClosed.add(uri);
    setTimeout(() => this.justClosed.delete(uri), 0);
  }

  private noteOpened(document: TextDocument): void {
    if (document.languageId !== 'plaintext') return;
    // The user took the mode back: that is an answer too.
    if (this.justClosed.has(document.uri.toString())) void this.remember(document, 'leave');
    else if (window.activeTextEditor?.document === document) void this.consider(document);
  }

  private async consider(document: TextDocument): Promise<void> {
    const settings = workspace.getConfiguration('pressRelease', document);
    const detect = settings.get<string>('detect', 'ask');
    if (detect === 'never' || document.languageId !== 'plaintext' || !document.uri.path.toLowerCase().endsWith('.txt')) return;
    const answer = this.answers()[document.uri.toString()];
    if (answer === 'leave') return;
    if (answer !== 'switch' && !looksLikeRelease(headOf(document))) return;
    if (answer === 'switch' || detect === 'always') return this.switch(document);

    // Remembered before the question is answered, so that it is asked once even when it is only dismissed.
    await this.remember(document, 'leave');
    const name = fileName(document.uri);
    const [once, always, never] = [l10n.t('Switch'), l10n.t('Always'), l10n.t('Never')];
    const choice = await window.showInformationMessage(
      l10n.t('“{0}” looks like a press release. Show its speakers, quotations and commitments?', name), once, always, l10n.t('Not for This File'), never,
    );
    if (choice === once || choice === always) {
      await this.remember(document, 'switch');
      await this.switch(document);
    }
    if (choice === always || choice === never) await settings.update('detect', choice === always ? 'always' : 'never', ConfigurationTarget.Global);
  }

  private async switch(document: TextDocument): Promise<void> {
    if (!document.isClosed && document.languageId === 'plaintext') await languages.setTextDocumentLanguage(document, LANGUAGE);
  }

  private answers(): Readonly<Record<string, Answer>> {
    return this.state.get<Record<string, Answer>>(KEY, {});
  }

  private async remember(document: TextDocument, answer: Answer): Promise<void> {
    await this.state.update(KEY, { ...this.answers(), [document.uri.toString()]: answer });
  }
}

function headOf(document: TextDocument): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < DETECTION_LENGTH; line++) head += `${document.lineAt(line).text.slice(0, DETECTION_LENGTH)}\n`;
  return head;
}
