/** Show Overview, and saving its pictures. */
import { l10n, window, type Uri } from 'vscode';
import { releaseStem } from '../../annotations/releaseName';
import type { PictureId } from '../../overview/picture';
import type { PictureFormat } from '../../overviewTab/messages';
import { exportFolder } from '../exportFolder';
import { fileName } from '../fileName';
import { tellNoRelease } from '../noRelease';
import { OVERVIEW_TAB, OverviewTab } from '../overview/overviewTab';
import { whileWorking } from '../progress';
import { saveFile } from '../saveFile';
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

  const save = async ({ picture, format, target }: SaveOptions): Promise<Uri | null> => {
    const document = tab.shown?.document;
    if (!document) return null;
    const kind = format.toUpperCase();
    return saveFile(context, log, {
      target, title: l10n.t('Save Picture as {0}', kind), kind, name: `${releaseStem(fileName(document.uri))}.${picture}.${format}`, folder: exportFolder(document, context),
      content: async () => {
        const rendered = await whileWorking(l10n.t('Drawing the picture…'), tab.render(picture, format));
        if (!rendered) void window.showWarningMessage(l10n.t('The picture could not be drawn. Close the overview, open it again and save once more.'));
        return rendered && rendered.content;
      },
    });
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
