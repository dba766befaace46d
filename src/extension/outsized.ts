/** Tells the user of a release that VS Code shows but keeps from extensions, because it is so long: else it would seem that nothing is found in it. */
import { l10n, TabInputText, window, workspace, type Disposable } from 'vscode';
import { fileName } from './fileName';

const MEGABYTE = 1024 * 1024;
/** Bytes: VS Code shares no longer text. */
const SHARED = 50 * MEGABYTE;
/** The names that package.json gives to the language. */
const RELEASE = /\.(?:pressrelease|press|pr\.txt)$/i;

/** Looks at each tab that comes to the front, and tells once of each file. */
export function tellOutsized(): Disposable {
  const told = new Set<string>();
  const consider = async (): Promise<void> => {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof TabInputText) || !RELEASE.test(input.uri.path) || told.has(input.uri.toString())) return;
    const size = await Promise.resolve(workspace.fs.stat(input.uri)).then((stat) => stat.size, () => 0);
    if (size <= SHARED || told.has(input.uri.toString())) return;
    told.add(input.uri.toString());
    void window.showWarningMessage(l10n.t('“{0}” has {1} MB. VS Code keeps texts of more than {2} MB from extensions, so it is not analysed. Split it into its releases.', fileName(input.uri), Math.round(size / MEGABYTE), SHARED / MEGABYTE));
  };
  void consider();
  return window.tabGroups.onDidChangeTabs(() => void consider());
}
