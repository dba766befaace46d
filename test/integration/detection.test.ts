import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, eventually, LANGUAGE, RELEASE, writeFile } from './editing';

/** The release without the line that names it, as a plain text. */
const TEXT = RELEASE.replace('FOR IMMEDIATE RELEASE\n\n', '');

const detect = (value: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('pressRelease').update('detect', value, vscode.ConfigurationTarget.Global);

/** Waits until the extension has had time to act. */
const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done, 500));

describe('detection of press releases among plain texts', () => {
  before(activate);
  afterEach(async () => {
    await detect(undefined);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('switches a text that looks like one where the setting is "always"', async () => {
    await detect('always');
    const { document: { uri } } = await vscode.window.showTextDocument(await writeFile('always.txt', TEXT));
    await eventually('the language mode', async () => vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && document.languageId === LANGUAGE));
  });

  it('leaves other texts alone', async () => {
    await detect('always');
    const { document } = await vscode.window.showTextDocument(await writeFile('shopping.txt', 'Milk, bread, two lemons.\nCall Anna on Monday.\n'));
    await aMoment();
    assert.equal(document.languageId, 'plaintext');
  });

  it('leaves every text alone where the setting is "never"', async () => {
    await detect('never');
    const { document } = await vscode.window.showTextDocument(await writeFile('never.txt', TEXT));
    await aMoment();
    assert.equal(document.languageId, 'plaintext');
  });

  it('switches nothing before the user has answered where the setting is "ask"', async () => {
    const { document } = await vscode.window.showTextDocument(await writeFile('ask.txt', TEXT));
    await aMoment();
    assert.equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
