import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparedReleases } from '../../src/server/comparison/protocol';
import { LANGUAGE, openFile, RELEASE, writeFile } from './editing';

const readout = (city: string, date: string, body: string): string => `READOUT\n\n${city}, ${date}\n\nForeign Minister Ana Lund of Norway met Foreign Minister Joseph Maina of Kenya in Oslo. ${body}\n`;
const OSLO = readout('Oslo', '12 March 2027', 'The two ministers agreed to launch a joint survey of fish stocks.');
const NAIROBI = readout('Nairobi', '13 March 2027', 'The two sides exchanged views on a joint survey of fish stocks.');

const compare = (...args: unknown[]): Thenable<ComparedReleases | null> => vscode.commands.executeCommand<ComparedReleases | null>('pressRelease.compareReadouts', ...args);
const visible = (): string[] => vscode.window.visibleTextEditors.filter(({ document }) => document.languageId !== 'log').map(({ document }) => document.uri.path.split('/').pop()!).sort();
const tabs = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all).filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label);

describe('Compare Readouts', () => {
  let nairobi: vscode.Uri;

  before(async () => {
    // A plain text: comparing makes it a release.
    nairobi = await writeFile('compared-nairobi.txt', NAIROBI);
  });
  const clean = async (): Promise<void> => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.action.closeAllGroups');
  };
  beforeEach(clean);
  after(clean);

  it('shows the current release and another side by side, with both texts in sight', async () => {
    await openFile('compared-oslo.pr.txt', OSLO);
    const { sections } = (await compare({ with: nairobi }))!;
    assert.match(sections.find(({ title }) => title === 'Commitments')!.rows.flatMap(({ differences }) => differences).join(), /agreed; compared-nairobi: discussed only/);
    assert.deepEqual(tabs(), ['compared-oslo ↔ compared-nairobi']);
    assert.deepEqual(visible(), ['compared-nairobi.txt', 'compared-oslo.pr.txt']);
    assert.equal(vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === nairobi.toString())!.languageId, LANGUAGE);
  });

  it('shows a comparison that is open already instead of a second one', async () => {
    await openFile('compared-oslo.pr.txt', OSLO);
    await compare({ with: nairobi });
    await vscode.window.showTextDocument(vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('compared-oslo.pr.txt'))!);
    await compare({ with: nairobi });
    assert.equal(tabs().length, 1);
  });

  it('compares two files that are selected in the explorer', async () => {
    const { document } = await openFile('compared-oslo.pr.txt', OSLO);
    assert.equal((await compare(nairobi, [nairobi, document.uri]))!.a.name, 'compared-nairobi');
  });

  it('compares what is unrelated only when asked to', async () => {
    await openFile('compared-oslo.pr.txt', OSLO);
    const port = await writeFile('compared-port.pr.txt', RELEASE);
    assert.equal((await compare({ with: port, anyway: true }))!.related, false);
  });

  it('gives nothing for a file that is not there', async () => {
    await openFile('compared-oslo.pr.txt', OSLO);
    assert.equal(await compare({ with: vscode.Uri.joinPath(nairobi, '..', 'missing.pr.txt') }), null);
  });
});
