/** Compare Readouts…: the current release side by side with another account of the same meeting. */
import { Uri, l10n, window, workspace } from 'vscode';
import type { ComparedReleases } from '../../server/comparison/protocol';
import { LONGEST } from '../../server/protocol';
import { fileName } from '../fileName';
import { pickCompanion } from '../comparison/companions';
import { ReadoutComparisons } from '../comparison/readoutComparisons';
import { whileWorking } from '../progress';
import type { CommandHost, Commands } from './commands';

/** What a caller can decide beforehand; the user is asked for the rest. */
interface CompareOptions {
  /** The release to compare with. */
  readonly with?: Uri;
  /** True to compare also what does not look like the same meeting. */
  readonly anyway?: boolean;
}

/** Bytes of a file; 0 where it is none. */
const lengthOf = async (uri: Uri): Promise<number> => Promise.resolve(workspace.fs.stat(uri)).then(({ size }) => size, () => 0);

/** The command that compares; it gives what was found, or null where nothing was compared. */
export function compareReadoutsCommands({ context, log, server, release }: CommandHost): Commands {
  const comparisons = new ReadoutComparisons(server);
  context.subscriptions.push(comparisons);

  const compare = async (a: Uri, b: Uri, anyway: boolean): Promise<ComparedReleases | null> => {
    for (const uri of [a, b]) {
      if (await lengthOf(uri) <= LONGEST) continue;
      void window.showWarningMessage(l10n.t('“{0}” is larger than {1} MB, which no press release is, so it is not compared. Choose another file.', fileName(uri), LONGEST / 1024 / 1024));
      return null;
    }
    const params = { a: a.toString(), b: b.toString() };
    const compared = await whileWorking(l10n.t('Comparing the readouts…'), comparisons.compare(params));
    if (!compared) {
      void tell(l10n.t('“{0}” and “{1}” could not be compared: one of them cannot be opened as a text, or be analysed; the log says why.', fileName(a), fileName(b)));
      return null;
    }
    if (!compared.related && !anyway) {
      const question = l10n.t('“{0}” and “{1}” do not look like two accounts of one meeting.', fileName(a), fileName(b));
      if (!(await window.showWarningMessage(question, { modal: true, detail: compared.reason }, l10n.t('Compare Anyway')))) return null;
    }
    await comparisons.show(params, compared);
    return compared;
  };

  const tell = async (message: string): Promise<void> => {
    if (await window.showWarningMessage(message, l10n.t('Show Log'))) log.show();
  };

  return {
    /** @param selected where the explorer gives the files that are selected there, exactly two are compared */
    compareReadouts: async (options: CompareOptions | Uri = {}, selected?: readonly Uri[]): Promise<ComparedReleases | null> => {
      if (options instanceof Uri && selected?.length === 2) return compare(selected[0], selected[1], false);
      const { document } = release;
      if (!document) {
        void window.showInformationMessage(l10n.t('Open one of the two press releases first. A text can be made one with “Change Language Mode” in the status bar.'));
        return null;
      }
      const { with: given, anyway = false } = options instanceof Uri ? {} as CompareOptions : options;
      const other = given ?? await pickCompanion(server, document);
      return other ? compare(document.uri, other, anyway) : null;
    },
  };
}
