import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, openFile, RELEASE, writeFile } from './editing';

/** What a tool answers, or the message of its failure. */
async function ask(name: string, input: object): Promise<{ total: number; releaseDate: string; items: Record<string, unknown>[] } | string> {
  try {
    const { content } = await vscode.lm.invokeTool(`pressRelease_${name}`, { input, toolInvocationToken: undefined });
    return JSON.parse(content.map((part) => (part as vscode.LanguageModelTextPart).value).join(''));
  } catch (error) {
    return (error as Error).message;
  }
}

describe('language-model tools', () => {
  before(async function () {
    await activate();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // Hosts without any chat have no tools.
    if (typeof vscode.lm?.invokeTool !== 'function' || !vscode.lm.tools.some(({ name }) => name === 'pressRelease_listEntities')) this.skip();
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('say that no release is open', async () => assert.match(String(await ask('listEntities', {})), /No press release is open/));

  it('list entities, quotations and commitments of the open release', async () => {
    await openFile('asked.pr.txt', RELEASE);
    const listed = async (name: string) => {
      const answer = await ask(name, {});
      assert.ok(typeof answer === 'object', String(answer));
      return answer;
    };
    assert.equal((await listed('listEntities')).items[0]['name'], 'Ingrid Solberg');
    assert.equal((await listed('listQuotations')).items[0]['speaker'], 'Ingrid Solberg');
    const { releaseDate, items } = await listed('listCommitments');
    assert.equal(releaseDate, '2026-03-04');
    assert.ok(items.some(({ force }) => force === 'pledged'));
  });

  it('search the commitments of all releases of the workspace', async () => {
    await writeFile('asked/searched.pr.txt', RELEASE);
    const answer = await ask('searchRegister', { source: 'asked/searched', force: 'pledged' });
    assert.ok(typeof answer === 'object' && answer.total > 0, JSON.stringify(answer));
    assert.ok(answer.items.every(({ file, force }) => file === 'asked/searched.pr.txt' && force === 'pledged'), JSON.stringify(answer.items));
    const nothing = await ask('searchRegister', { text: 'words that no release has' });
    assert.ok(typeof nothing === 'object' && nothing.total === 0, String(nothing));
  });

  it('read a file of the workspace, and none outside of it', async () => {
    await writeFile('unopened.txt', RELEASE);
    const answer = await ask('listQuotations', { file: 'unopened.txt' });
    assert.ok(typeof answer === 'object' && answer.total > 0, String(answer));
    // Where the folder is the root of its file system, as in browsers, nothing is outside of it.
    assert.match(String(await ask('listQuotations', { file: '../../etc/passwd' })), vscode.workspace.workspaceFolders![0].uri.path === '/' ? /There is no file/ : /outside of the open folders/);
    const root = vscode.workspace.workspaceFolders![0].uri.path;
    if (root !== '/') assert.match(String(await ask('listQuotations', { file: `${root}/../../../../../../../../etc/passwd` })), /outside of the open folders/);
    assert.match(String(await ask('listQuotations', { file: 'missing.txt' })), /There is no file/);
  });
});
