/** Show Phrase History, and exporting it. */
import { l10n, window, type Uri } from 'vscode';
import type { History } from '../../phrases/history';
import { editorRange } from '../editorRange';
import { isRelease } from '../language';
import { oneLine } from '../oneLine';
import type { TableExport } from '../exportTable';
import { exportHistory } from '../phrases/exportHistory';
import { PHRASE_TAB, PhraseTab } from '../phrases/phraseTab';
import { openPlace } from '../register/openRelease';
import type { CommandHost, Commands } from './commands';

/** UTF-16 code units: more is no phrase. */
const LONGEST = 1000;
const LAST = 'phraseHistory.last';

/** What a caller can decide beforehand; the user is asked for the rest. */
interface PhraseOptions {
  readonly phrase?: string;
}

export function phraseCommands({ context, log, server, summaries, indexer }: CommandHost): Commands {
  let made: PhraseTab | undefined;
  const tab = (): PhraseTab => {
    if (made) return made;
    made = new PhraseTab(context, server, indexer(), {
      open: (entry) => openPlace({ ...entry, text: entry.words }, entry.path, log),
      export: (history) => exportHistory(history, context, log),
    });
    context.subscriptions.push(made);
    return made;
  };

  /** The selected words, else the commitment at the cursor; null where there is neither. */
  const atCursor = async (): Promise<string | null> => {
    const editor = window.activeTextEditor;
    if (!editor) return null;
    const { document, selection } = editor;
    if (!selection.isEmpty) return oneLine(document.getText(selection));
    if (!isRelease(document)) return null;
    const at = (await summaries.current(document))?.commitments.find(({ range }) => editorRange(range).contains(selection.active));
    return at ? oneLine(document.getText(editorRange(at.range))) : null;
  };

  const asked = (): Thenable<string | undefined> => window.showInputBox({
    title: l10n.t('Phrase History'), value: context.workspaceState.get<string>(LAST, ''), placeHolder: l10n.t('for example: frank exchange of views'),
    prompt: l10n.t('Which words? They are found in any inflection. Or select words in a release first.'), validateInput: (value) => (value.length > LONGEST ? l10n.t('At most {0} characters.', LONGEST) : null),
  });

  context.subscriptions.push(window.registerWebviewPanelSerializer(PHRASE_TAB, { deserializeWebviewPanel: async (panel) => tab().adopt(panel) }));

  return {
    /** @returns the history once all releases are read, or null where nothing was looked for */
    showPhraseHistory: async ({ phrase: given }: PhraseOptions = {}): Promise<History | null> => {
      const phrase = oneLine(given ?? (await atCursor()) ?? (await asked()) ?? '');
      if (phrase === '') return null;
      if (phrase.length > LONGEST) {
        void window.showInformationMessage(l10n.t('At most {0} characters are looked for. Select fewer words.', LONGEST));
        return null;
      }
      await context.workspaceState.update(LAST, phrase);
      return tab().show(phrase);
    },
    exportPhraseHistory: async (options: TableExport = {}): Promise<Uri | null> => {
      const history = made?.shown;
      if (history) return exportHistory(history, context, log, options);
      void window.showInformationMessage(l10n.t('Show the history of a phrase first.'));
      return null;
    },
  };
}
