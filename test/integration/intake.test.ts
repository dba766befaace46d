import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, RELEASE } from './editing';

const run = <T>(name: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(`pressRelease.${name}`, ...args);

describe('getting a text in', () => {
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('Clean Up Press Release removes what a web page left, in one step that can be undone', async () => {
    const copied = `Home > News\n${RELEASE}\n\nSuggest to a friend:`;
    const { document } = await openFile('copied.pr.txt', copied);
    assert.ok((await run<number>('cleanUp')) > 0);
    assert.equal(document.getText(), RELEASE);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), copied);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('Clean Up Press Release leaves a clean text as it is', async () => {
    const { document } = await openFile('clean.pr.txt', RELEASE);
    assert.equal(await run('cleanUp'), 0);
    assert.equal(document.isDirty, false);
  });
});
