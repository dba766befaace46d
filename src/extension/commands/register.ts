/** Open Commitment Register, and what is done in it. */
import { l10n, window, type Uri } from 'vscode';
import { STATUSES, type Registered, type Status } from '../../register/entry';
import type { Shown } from '../../register/exports/shown';
import { ALL, type Query } from '../../register/query';
import { statusWord } from '../../registerTab/words';
import { editorRange } from '../editorRange';
import { whileWorking } from '../progress';
import type { Indexer } from '../register/indexer';
import { openPlace, placeIn, releaseDocument } from '../register/openRelease';
import type { TableExport } from '../exportTable';
import { exportRegister } from '../register/exportRegister';
import { REGISTER_TAB, RegisterTab } from '../register/registerTab';
import type { CommandHost, Commands } from './commands';

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

export function commitmentRegisterCommands({ context, log, indexer: theIndexer, reviews, annotator, sidecars }: CommandHost): Commands {
  let made: { readonly indexer: Indexer; readonly tab: RegisterTab } | undefined;
  const parts = (): NonNullable<typeof made> => {
    if (made) return made;
    const indexer = theIndexer();
    const tab: RegisterTab = new RegisterTab(context, indexer, {
      open: (commitment) => void openPlace(commitment, commitment.source, log), status: (commitment) => void chooseStatus(commitment), export: () => exportRegister(tab.shown(), context, log),
    });
    context.subscriptions.push(tab);
    return (made = { indexer, tab });
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
    const document = await releaseDocument(commitment.uri, commitment.source, log);
    if (!document) return false;
    // What the file holds must be known before anything is added to it.
    await sidecars.read(document);
    const review = await reviews.current(document);
    const there = placeIn(document, commitment);
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
    exportCommitmentRegister: async (options: TableExport = {}): Promise<Uri | null> => {
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

