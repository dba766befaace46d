/** Compare Annotations…: the current release's annotations beside another annotator's, and settling where they differ. */
import { Uri, commands, l10n, window } from 'vscode';
import { sidecarName } from '../../annotations/sidecar/sidecarName';
import { pickFile } from '../annotating/pickFile';
import { fileName } from '../fileName';
import { whileWorking } from '../progress';
import type { Row } from '../views/row';
import type { CommandHost, Commands } from './commands';

/** Comparing gives the number of disagreements, settling that of the settled ones; null where nothing was done. */
export function compareCommands({ context, log, release, comparisons, agreement }: CommandHost): Commands {
  const settle = (take: 'mine' | 'theirs') => async (row?: Row | 'selection', rows?: readonly Row[]): Promise<number | null> => {
    // A key in the view means what is selected there.
    const chosen = row === 'selection' || !row ? agreement.tree.view.selection : rows && rows.length > 0 ? rows : [row];
    const ids = chosen.filter(({ kind }) => kind.startsWith('disagreement.')).map(({ id }) => id.slice('agreement:'.length));
    if (ids.length === 0) {
      void window.showInformationMessage(l10n.t('Choose a disagreement in the Agreement view first.'));
      return null;
    }
    if (!(await comparisons.settle(take, ids))) return null;
    const left = comparisons.current?.comparison.disagreements.filter((item) => !comparisons.isSettled(item)).length ?? 0;
    window.setStatusBarMessage(left === 0 ? l10n.t('All disagreements are settled') : left === 1 ? l10n.t('1 disagreement left') : l10n.t('{0} disagreements left', left), 4000);
    return ids.length;
  };

  return {
    /** @param given the other's file, else the user is asked */
    compareAnnotations: async (given?: Uri): Promise<number | null> => {
      const { document } = release;
      if (!document) {
        void window.showInformationMessage(l10n.t('Open the press release that both annotated first.'));
        return null;
      }
      const own = sidecarName(fileName(document.uri));
      const stem = own.replace(/annotations\.jsonld$/, '');
      const file = given instanceof Uri ? given : await pickFile(document, context.workspaceState, {
        title: l10n.t('Compare “{0}” with Another Annotator’s', own), openLabel: l10n.t('Compare'), key: 'compare.folder', filters: { [l10n.t('Annotations')]: ['jsonld'], [l10n.t('All files')]: ['*'] },
        isLikely: (name) => name.endsWith('.annotations.jsonld') && name !== own && name.startsWith(stem),
      });
      if (!file) return null;
      try {
        const { disagreements } = await whileWorking(l10n.t('Comparing with “{0}”…', fileName(file)), comparisons.compare(document, file));
        await commands.executeCommand('pressRelease.agreement.focus');
        return disagreements.length;
      } catch (error) {
        log.error(error as Error);
        void window.showWarningMessage((error as Error).message);
        return null;
      }
    },
    takeMine: settle('mine'),
    takeTheirs: settle('theirs'),
    closeComparison: () => comparisons.close(),
  };
}
