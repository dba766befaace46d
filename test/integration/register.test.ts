import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Shown } from '../../src/register/exports/shown';
import { activate, eventually, writeFile } from './editing';

const release = (date: string, body: string): string => `FOR IMMEDIATE RELEASE\n\nVelmora Grid to Expand\n\nELMHAVEN, Norway, ${date} -- ${body}\n\n###\n`;

const open = async (filter: Partial<Record<string, string>> = {}, more: object = {}): Promise<readonly Shown[]> =>
  (await vscode.commands.executeCommand<readonly Shown[]>('pressRelease.openCommitmentRegister', { filter: { source: 'register/', ...filter }, ...more })) ?? [];
const sources = (shown: readonly Shown[]): string[] => shown.map(({ source }) => source.split('/').pop()!);
const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const folder = (): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'register');

describe('the commitment register', () => {
  before(async () => {
    await activate();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await writeFile('register/first.pr.txt', release('March 4, 2024', 'Velmora Grid will build a second line to Elmhaven by June 2025.'));
    await writeFile('register/second.pr.txt', release('May 6, 2025', 'Velmora Grid will build the second line to Elmhaven by the end of 2026.'));
    await writeFile('register/other.press', release('May 7, 2025', 'The Nordic Water Council called on Norway to publish its measurements.'));
    await writeFile('register/drafts/draft.pr.txt', release('May 8, 2025', 'Velmora Grid will open a shop.'));
    await writeFile('register/.gitignore', 'drafts/\n');
    await writeFile('register/notes.txt', release('May 9, 2025', 'Velmora Grid will open an office.'));
    await writeFile('register/binary.press', Uint8Array.from({ length: 300 }, (_, i) => i % 7));
  });

  after(async () => {
    await vscode.workspace.getConfiguration('pressRelease').update('include', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it('has the commitments of all releases, without those that are ignored, and links what is repeated', async () => {
    const shown = await eventually('linked commitments', async () => {
      const found = await open();
      return found.some(({ repeated }) => repeated > 0) && found;
    });
    assert.deepEqual(sources(shown), ['first.pr.txt', 'second.pr.txt', 'other.press']);
    assert.deepEqual(shown.map(({ firstMade, repeated }) => [firstMade, repeated]), [['2024-03-04', 1], ['2024-03-04', 1], [null, 0]]);
    assert.equal(shown[0].overdue, true);
  });

  it('filters', async () => {
    assert.deepEqual(sources(await open({ force: 'called-for' })), ['other.press']);
    assert.deepEqual(sources(await open({ actors: 'velmora', deadline: '2026' })), ['second.pr.txt']);
    assert.deepEqual(sources(await open({ status: 'done' })), []);
  });

  it('takes in the files that the setting names', async () => {
    await vscode.workspace.getConfiguration('pressRelease').update('include', ['register/*.txt'], vscode.ConfigurationTarget.Workspace);
    await eventually('the notes', async () => sources(await open()).includes('notes.txt'));
  });

  it('keeps status and note in the sidecar of a release that is not open, and loses nothing that is there', async () => {
    const [{ uri, start }] = await open({ source: 'register/first' });
    const sidecar = vscode.Uri.joinPath(folder(), 'first.annotations.jsonld');
    const foreign = { id: 'https://example.org/1', type: 'Annotation', body: { type: 'TextualBody', value: 'mine' }, target: 'first.pr.txt' };
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items: [foreign] })));
    assert.equal(await vscode.commands.executeCommand('pressRelease.setCommitmentStatus', { uri, start, status: 'broken', note: 'Not a pylon stands.' }), true);
    const [{ status, note, overdue }] = await eventually('the status', async () => {
      const found = await open({ source: 'register/first' });
      return found[0]?.status === 'broken' && found;
    });
    assert.deepEqual([status, note, overdue], ['broken', 'Not a pylon stands.', false]);
    const content = await read(sidecar);
    assert.match(content, /"fulfilment":"broken"/);
    assert.match(content, /example\.org\/1/);
  });

  it('exports what is shown', async () => {
    await open({ source: 'register/second' });
    for (const [format, words] of [['csv', /^source,title,release_date,[^]*second\.pr\.txt/], ['md', /^# Commitments[^]*second\.pr\.txt, line 5/], ['ics', /DTSTART;VALUE=DATE:20261231/]] as const) {
      const target = vscode.Uri.joinPath(folder(), `exported.${format}`);
      assert.equal((await vscode.commands.executeCommand<vscode.Uri>('pressRelease.exportCommitmentRegister', { format, target }))?.toString(), target.toString());
      const content = await read(target);
      assert.match(content, words);
      assert.doesNotMatch(content, /first\.pr\.txt/);
    }
  });
});
