/** Show Overview, and saving its pictures. */
import { commands, l10n, Uri, window } from 'vscode';
import { releaseStem } from '../../annotations/releaseName';
import type { PictureId } from '../../overview/picture';
import type { PictureFormat } from '../../overviewTab/messages';
import { EXPORT_FOLDER, exportFolder } from '../exportFolder';
import { fileName } from '../fileName';
import { tellNoRelease } from '../noRelease';
import { OVERVIEW_TAB, OverviewTab } from '../overview/overviewTab';
import { whileWorking } from '../progress';
import { writeWhole } from '../writeWhole';
import type { CommandHost, Commands } from './commands';

/** What a caller decides; the user is asked for the rest. */
interface SaveOptions {
  readonly picture: PictureId;
  readonly format: PictureFormat;
  /** The file to write. */
  readonly target?: Uri;
}

/** The commands of the overview. */
export function overviewCommands({ context, log, release, summaries }: CommandHost): Commands {
  const tab: OverviewTab = new OverviewTab(context, release, summaries, (picture, format) => save({ picture, format }));
  context.subscriptions.push(tab, window.registerWebviewPanelSerializer(OVERVIEW_TAB, { deserializeWebviewPanel: (panel, state) => tab.restore(panel, state) }));

  const save = async ({ picture, format, target: given }: SaveOptions): Promise<Uri | null> => {
    const document = tab.shown?.document;
    if (!document) return null;
    const kind = format.toUpperCase();
    const folder = exportFolder(document, context);
    const target = given ?? await window.showSaveDialog({
      title: l10n.t('Save Picture as {0}', kind), filters: { [kind]: [format] },
      ...(folder && { defaultUri: Uri.joinPath(folder, `${releaseStem(fileName(document.uri))}.${picture}.${format}`) }),
    });
    if (!target) return null;
    const rendered = await whileWorking(l10n.t('Drawing the picture…'), tab.render(picture, format));
    if (!rendered) {
      void window.showWarningMessage(l10n.t('The picture could not be drawn. Close the overview, open it again and save once more.'));
      return null;
    }
    try {
      await writeWhole(target, rendered.content);
    } catch (error) {
      log.error(error as Error);
      void window.showErrorMessage(l10n.t('“{0}” could not be written: {1} Choose another folder.', fileName(target), (error as Error).message.split('\n')[0]));
      return null;
    }
    await context.workspaceState.update(EXPORT_FOLDER, Uri.joinPath(target, '..').toString());
    void offerToOpen(target);
    return target;
  };

  return {
    /** Gives how many quotations and commitments the overview shows, or null where there is no release. */
    showOverview: async (): Promise<{ readonly quotations: number; readonly commitments: number } | null> => {
      const { document } = release;
      // Where the tab is in front of the release, it still shows it.
      if (!document && !tab.shown) {
        tellNoRelease();
        return null;
      }
      tab.show();
      const summary = document ? await summaries.current(document) : tab.shown?.summary;
      return summary ? { quotations: summary.quotations.length, commitments: summary.commitments.length } : null;
    },
    saveOverviewPicture: save,
  };
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  if ((await window.showInformationMessage(l10n.t('“{0}” is written.', fileName(target)), open)) === open) await commands.executeCommand('vscode.open', target);
}
