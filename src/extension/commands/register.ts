/** Open Commitment Register, and what is done in it. */
import { l10n, languages, Uri, window, workspace, type TextDocument } from 'vscode';
import { STATUSES, type Registered, type Status } from '../../register/entry';
import type { Shown } from '../../register/exports/shown';
import { ALL, type Query } from '../../register/query';
import { statusWord } from '../../registerTab/words';
import { editorRange } from '../editorRange';
import { isRelease, LANGUAGE } from '../language';
import { whileWorking } from '../progress';
import { revealRange } from '../revealRange';
import { Indexer } from '../register/indexer';
import { exportRegister, type RegisterExport } from '../register/exportRegister';
import { REGISTER_TAB, RegisterTab } from '../register/registerTab';
import { indexStorage } from '../register/storage';
import type { CommandHost, Commands } from './commands';

/** Changes with what the index holds. */
const INDEX_VERSION = 1;
/** What each status means, for whoever chooses one. */
const MEANINGS: Readonly<Record<Status, string>> = {
  open: l10n.t('nothing is known yet'), 'in-progress': l10n.t('it has been begun'), done: l10n.t('it was kept'), broken: l10n.t('it was not kept'), superseded: l10n.t('another one took its place'),
};

/** What a caller can decide beforehand; the user is asked for the rest. */
interface StatusOptions {
  readonly uri: string;
  readonly start: number;
  readonly status: Status;
  readonly note: string;
}

export function commitmentRegisterCommands({ context, log, server, reviews, annotator, sidecars }: CommandHost): Commands {
  let made: { readonly indexer: Indexer; readonly tab: RegisterTab } | undefined;
  /** Nothing is read or watched before the register is first opened. */
  const parts = (): NonNullable<typeof made> => {
    if (made) return made;
    const { version } = context.extension.packageJSON as { version: string };
    const indexer = new Indexer(server, log, indexStorage(context.storageUri ?? null), `${INDEX_VERSION} ${version}`);
    const tab: RegisterTab = new RegisterTab(context, indexer, { open: (commitment) => void open(commitment), status: (commitment) => void chooseStatus(commitment), export: () => exportRegister(tab.shown(), context, log) });
    context.subscriptions.push(indexer, tab, sidecars.onDidWrite((uri) => void (indexer.register.has(uri.toString()) && indexer.look(uri))));
    return (made = { indexer, tab });
  };

  const open = async (commitment: Registered): Promise<void> => {
    const document = await documentOf(commitment);
    if (!document) return;
    const there = placeOf(document, commitment);
    await revealRange(document, { start: document.positionAt(there), end: document.positionAt(there + (commitment.end - commitment.start)) });
  };

  const documentOf = async ({ uri, source }: Registered): Promise<TextDocument | null> => {
    try {
      const document = await workspace.openTextDocument(Uri.parse(uri));
      return isRelease(document) ? document : await languages.setTextDocumentLanguage(document, LANGUAGE);
    } catch (error) {
      log.error(error as Error);
      void window.showWarningMessage(l10n.t('“{0}” cannot be opened: {1} It may have been moved or deleted.', source, (error as Error).message.split('\n')[0]));
      return null;
    }
  };

  const chooseStatus = async (commitment: Registered): Promise<void> => {
    const pick = await window.showQuickPick(
      STATUSES.map((status) => ({ label: statusWord(status), description: MEANINGS[status], status, picked: status === commitment.status })), { title: l10n.t('Status of “{0}”', commitment.text.slice(0, 80)) });
    if (!pick) return;
    const note = await window.showInputBox({ title: l10n.t('{0}: Note', pick.label), value: commitment.note, prompt: l10n.t('What is known of it; may stay empty. Enter saves, Escape changes nothing.') });
    if (note !== undefined) await setStatus(commitment, pick.status, note);
  };

  /** Says it in the sidecar of the release, as any annotation: the release is opened for it, in no editor. */
  const setStatus = async (commitment: Registered, status: Status, note: string): Promise<boolean> => {
    const document = await documentOf(commitment);
    if (!document) return false;
    // What the file holds must be known before anything is added to it.
    await sidecars.read(document);
    const review = await reviews.current(document);
    const there = placeOf(document, commitment);
    const item = review?.items.find(({ kind, state, range }) => kind === 'commitment' && state !== 'rejected' && document.offsetAt(editorRange(range).start) === there);
    if (!review || !item) {
      void window.showWarningMessage(l10n.t('The commitment is no longer in “{0}”; the register is brought up to date.', commitment.source));
      await parts().indexer.look(document.uri);
      return false;
    }
    const done = await annotator.annotate(document, review.revision, { do: 'setFulfilment', id: item.id, fulfilment: status === 'open' ? null : status, note });
    return done !== null;
  };

  context.subscriptions.push(window.registerWebviewPanelSerializer(REGISTER_TAB, { deserializeWebviewPanel: async (panel) => parts().tab.adopt(panel) }));

  return {
    /** @returns what is shown once all releases are read; nothing where no query is given, since VS Code would carry it all to the window */
    openCommitmentRegister: async (query?: Partial<Query>): Promise<readonly Shown[]> => {
      const { indexer, tab } = parts();
      tab.show(query && { ...ALL, ...query, filter: { ...ALL.filter, ...query.filter } });
      await indexer.settled();
      return query ? tab.shown() : [];
    },
    exportCommitmentRegister: async (options: RegisterExport = {}): Promise<Uri | null> => {
      const { indexer, tab } = parts();
      await whileWorking(l10n.t('Reading press releases…'), indexer.start());
      return exportRegister(tab.shown(), context, log, options);
    },
    setCommitmentStatus: async ({ uri, start, status, note }: StatusOptions): Promise<boolean> => {
      const { indexer } = parts();
      await indexer.start();
      const commitment = indexer.register.commitments.find((one) => one.uri === uri && one.start === start);
      return commitment !== undefined && setStatus(commitment, status, note);
    },
  };
}

/** Where a commitment stands in the text of an editor, which may have other line ends or edits: the place nearest to where it was. */
function placeOf(document: TextDocument, { start, end, text }: Registered): number {
  const now = document.getText();
  const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
  if (oneLine(now.slice(start, end)) === text) return start;
  const first = text.split(' ').slice(0, 4).join(' ');
  const [before, after] = [now.lastIndexOf(first, start), now.indexOf(first, start)];
  if (before < 0 && after < 0) return Math.min(start, now.length);
  return after < 0 || (before >= 0 && start - before < after - start) ? before : after;
}
