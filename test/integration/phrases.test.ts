import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { History } from '../../src/phrases/history';
import { activate, eventually, hoverText, openFile, positionOf, writeFile } from './editing';

const release = (date: string, sentence: string): string => `Ministers Meet in Elmhaven\n\nELMHAVEN, ${date} -- Foreign Minister Ingrid Solvang met her counterpart Tom Okello. ${sentence}\n\nNorway will send a survey ship to the Lunde Strait by June 2030.\n`;
const FRANK = 'The two sides had a candid, in-depth exchange of views on the Lunde Strait.';

const history = async (phrase?: string): Promise<History | null> => (await vscode.commands.executeCommand<History | null>('pressRelease.showPhraseHistory', phrase === undefined ? {} : { phrase })) ?? null;
const told = (found: History | null): string[] => (found?.entries ?? []).filter(({ path }) => path.includes('phrases-')).map(({ kind, date, source, words }) => `${date} ${source} ${kind}: ${words}`);
const folder = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, name);

describe('the phrase history', () => {
  before(async () => {
    await activate();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile('phrases-norway/2024/first.pr.txt', release('March 4, 2024', FRANK));
    await writeFile('phrases-norway/2025/second.pr.txt', release('May 6, 2025', 'The two sides had a constructive\nexchange on the Lunde Strait.'));
    await writeFile('phrases-kenya/third.press', release('May 7, 2025', 'The Candid, in-depth exchanges of views went on.'));
    await writeFile('phrases-kenya/.gitignore', 'drafts/\n');
    await writeFile('phrases-kenya/drafts/draft.pr.txt', release('May 8, 2025', FRANK));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['phrases-norway', 'phrases-kenya', 'phrases-history.csv', 'phrases-history.md']) await vscode.workspace.fs.delete(folder(name), { recursive: true });
  });

  it('finds the phrase in all releases by date and source, and what stands in its place', async () => {
    const expected = ['2024-03-04 phrases-norway exact: candid, in-depth exchange of views', '2025-05-06 phrases-norway instead: The two sides had a constructive exchange on the Lunde Strait.', '2025-05-07 phrases-kenya exact: Candid, in-depth exchanges of views'];
    await eventually('the releases', async () => {
      const found = told(await history('candid in depth exchange of views'));
      return found.length === expected.length && (assert.deepEqual(found, expected), true);
    });
  });

  it('takes the selected words', async () => {
    const editor = await openFile('phrases-norway/2024/first.pr.txt', release('March 4, 2024', FRANK));
    const start = positionOf(editor.document, 'exchange of views');
    editor.selection = new vscode.Selection(start, start.translate(0, 'exchange of views'.length));
    const found = await history();
    assert.equal(found?.phrase, 'exchange of views');
    assert.equal(told(found).filter((one) => one.includes('exact')).length, 2);
  });

  it('takes the wording of the commitment at the cursor', async () => {
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder('phrases-norway'), '2024', 'first.pr.txt')).then((editor) => {
      const at = positionOf(editor.document, 'survey ship');
      editor.selection = new vscode.Selection(at, at);
      return editor;
    });
    assert.ok(document.getText().includes('survey ship'));
    const found = await history();
    assert.match(found?.phrase ?? '', /^Norway will send a survey ship to the Lunde Strait/);
    assert.equal(found?.entries.filter(({ kind, path, force }) => kind === 'exact' && path.includes('phrases-') && force === 'pledged').length, 3);
  });

  it('exports what it shows', async () => {
    await history('in-depth exchange of views');
    for (const [format, words] of [['csv', /^phrase,date,source[^]*\n.*in-depth exchange of views,2024-03-04,phrases-norway/], ['md', /^# “in-depth exchange of views”[^]*candid, \*\*in-depth exchange of views\*\*/]] as const) {
      const target = folder(`phrases-history.${format}`);
      assert.equal((await vscode.commands.executeCommand<vscode.Uri>('pressRelease.exportPhraseHistory', { format, target }))?.toString(), target.toString());
      assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)), words);
    }
  });

  it('explains a formula of diplomacy on hover', async () => {
    const { document } = await openFile('phrases-norway/2024/first.pr.txt', release('March 4, 2024', FRANK));
    await eventually('the formula', async () => (await hoverText(document, positionOf(document, 'candid'))).includes('differences aired'));
    assert.match(await hoverText(document, positionOf(document, 'exchange of views')), /Each side stated its position[^]*Customary reading, not what this text says for certain/);
  });
});
