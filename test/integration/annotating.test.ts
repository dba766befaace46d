import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openFile, positionOf, RELEASE, semanticTokens, writeFile } from './editing';

const run = <R>(name: string, ...args: unknown[]): Thenable<R> => vscode.commands.executeCommand<R>(`pressRelease.${name}`, ...args);

const sidecarOf = ({ uri }: vscode.TextDocument): vscode.Uri => vscode.Uri.joinPath(uri, '..', uri.path.split('/').pop()!.replace('.pr.txt', '.annotations.jsonld'));

const contentOf = async (uri: vscode.Uri): Promise<string | null> => Promise.resolve(vscode.workspace.fs.readFile(uri)).then((bytes) => new TextDecoder().decode(bytes), () => null);

/** The sidecar once it holds (or no longer holds) some words. */
const sidecar = (document: vscode.TextDocument, words: RegExp, holds = true): Promise<string> =>
  eventually(`a sidecar ${holds ? 'with' : 'without'} ${words}`, async () => {
    const content = await contentOf(sidecarOf(document)) ?? '';
    return words.test(content) === holds && (content || ' ');
  });

const select = (editor: vscode.TextEditor, words: string): void => {
  const start = positionOf(editor.document, words);
  editor.selection = new vscode.Selection(start, editor.document.positionAt(editor.document.offsetAt(start) + words.length));
};

describe('annotating', () => {
  let count = 0;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    editor = await openFile(`annotating-${++count}.pr.txt`, RELEASE);
    await semanticTokens(editor.document);
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('adds the selected words as a name, colours them and keeps them beside the text', async () => {
    select(editor, 'noise measurements');
    await run('annotateOrganization');
    const tokens = await semanticTokens(editor.document);
    assert.ok(tokens.some(({ text, type }) => text === 'noise measurements' && type === 'organization'), JSON.stringify(tokens.slice(0, 5)));
    assert.match(await sidecar(editor.document, /noise measurements/), /"@context"/);
  });

  it('writes nothing for a release that nobody annotated', async () => {
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    await editor.document.save();
    assert.equal(await contentOf(sidecarOf(editor.document)), null);
  });

  it('rejects the suggestion at the cursor, goes on to the next, and undoes', async () => {
    editor.selection = new vscode.Selection(positionOf(editor.document, 'Ingrid Solberg'), positionOf(editor.document, 'Ingrid Solberg'));
    assert.equal(await run('rejectSuggestion'), 1);
    assert.ok(editor.selection.start.isAfter(positionOf(editor.document, 'Ingrid Solberg')), 'the cursor went on');
    const named = async (): Promise<boolean> => (await semanticTokens(editor.document)).some(({ range }) => range.start.isEqual(positionOf(editor.document, 'Ingrid Solberg')));
    assert.equal(await named(), false);
    await sidecar(editor.document, /Ingrid Solberg/);
    await run('undoAnnotation');
    assert.equal(await named(), true);
    await sidecar(editor.document, /Ingrid Solberg/, false);
    await run('redoAnnotation');
    assert.equal(await named(), false);
  });

  it('accepts all that is open', async () => {
    await run('clearReviewFilter');
    const accepted = await run<number>('acceptAllShown');
    assert.ok(accepted > 10, String(accepted));
    assert.equal(await run('goToNextSuggestion'), null);
    await run('undoAnnotation');
    assert.notEqual(await run('goToNextSuggestion'), null);
  });

  it('keeps annotations at their words through edits and a reopening', async () => {
    select(editor, 'noise measurements');
    await run('annotateOrganization');
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Today: '));
    await editor.edit((edit) => edit.insert(positionOf(editor.document, 'noise'), 'new '));
    await editor.document.save();
    await sidecar(editor.document, /noise measurements/);
    const { uri } = editor.document;
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    editor = await vscode.window.showTextDocument(uri);
    await eventually('the name', async () => (await semanticTokens(editor.document)).some(({ text, type }) => text === 'noise measurements' && type === 'organization'));
  });

  it('keeps annotations at their words when the text is edited by another program', async () => {
    select(editor, 'noise measurements');
    await run('annotateOrganization');
    await sidecar(editor.document, /noise measurements/);
    await editor.document.save();
    const text = RELEASE.replace('Aldersund Port Authority to Open', 'Port Authority of Aldersund to Open').replace('pledged to publish the', 'pledged yesterday to publish all the');
    await vscode.workspace.fs.writeFile(editor.document.uri, new TextEncoder().encode(text));
    await eventually('the new text', async () => editor.document.getText() === text);
    const tokens = await semanticTokens(editor.document);
    assert.ok(tokens.some(({ text: words, type }) => words === 'noise measurements' && type === 'organization'), JSON.stringify(tokens.map((token) => token.text)));
  });

  it('takes over what somebody else writes into the sidecar', async () => {
    select(editor, 'noise measurements');
    await run('annotateOrganization');
    const content = await sidecar(editor.document, /noise measurements/);
    await run('undoAnnotation');
    await sidecar(editor.document, /noise measurements/, false);
    await vscode.workspace.fs.writeFile(sidecarOf(editor.document), new TextEncoder().encode(content));
    await eventually('the name', async () => (await semanticTokens(editor.document)).some(({ text }) => text === 'noise measurements'));
  });

  it('sets a damaged sidecar aside and loses nothing', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const damaged = '{ "items": [ { "id"';
    await writeFile('damaged.annotations.jsonld', damaged);
    editor = await openFile('damaged.pr.txt', RELEASE);
    await semanticTokens(editor.document);
    select(editor, 'noise measurements');
    await run('annotateOrganization');
    await sidecar(editor.document, /noise measurements/);
    assert.equal(await contentOf(vscode.Uri.joinPath(editor.document.uri, '..', 'damaged.annotations.damaged.jsonld')), damaged);
  });

  it('recognises the names of the workspace’s lexicon', async () => {
    const content = '{ "names": [{ "name": "noise measurements", "type": "EVENT" }] }';
    const lexicon = await writeFile('.vscode/press-release-lexicon.json', content);
    // A watcher may miss the first file of a folder that is new itself: then it sees the next writing.
    let tries = 0;
    await eventually('the name', async () => {
      if (++tries % 40 === 0) await writeFile('.vscode/press-release-lexicon.json', content + ' '.repeat(tries));
      return (await semanticTokens(editor.document)).some(({ text, type }) => text === 'noise measurements' && type === 'event');
    });
    await vscode.workspace.fs.delete(lexicon);
    await eventually('no name', async () => !(await semanticTokens(editor.document)).some(({ text }) => text === 'noise measurements'));
  });

  it('keeps annotations of an untitled text while it is open', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'press-release', content: RELEASE });
    editor = await vscode.window.showTextDocument(document);
    await semanticTokens(document);
    select(editor, 'noise measurements');
    await run('annotateOrganization');
    assert.ok((await semanticTokens(document)).some(({ text }) => text === 'noise measurements'));
  });

  it('offers in the light bulb what can be done to a selection and to what is there', async () => {
    select(editor, 'Ingrid Solberg');
    const actions = await eventually('actions', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection);
      return found.some(({ title }) => title.startsWith('Accept')) && found;
    });
    const titles = actions.map(({ title }) => title);
    for (const title of ['Annotate as Person', 'Accept “Ingrid Solberg”', 'Reject “Ingrid Solberg”', 'Change Type…']) assert.ok(titles.includes(title), titles.join('\n'));
  });
});
