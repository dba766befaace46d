import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openFile, positionOf, RELEASE, semanticTokens, writeFile } from './editing';

const run = <R>(name: string, ...args: unknown[]): Thenable<R> => vscode.commands.executeCommand<R>(`pressRelease.${name}`, ...args);

const contentOf = async (uri: vscode.Uri): Promise<string> => Promise.resolve(vscode.workspace.fs.readFile(uri)).then((bytes) => new TextDecoder().decode(bytes), () => '');

describe('several annotators of one release', () => {
  let count = 0;
  let editor: vscode.TextEditor;
  let stem: string;

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    stem = `annotators-${++count}`;
    editor = await openFile(`${stem}.pr.txt`, RELEASE);
    await semanticTokens(editor.document);
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const named = async (words: string, type: string): Promise<boolean> => (await semanticTokens(editor.document)).some((token) => token.text === words && token.type === type);

  it('compares with another’s sidecar, and takes theirs as a change that can be undone', async () => {
    const start = positionOf(editor.document, 'noise measurements');
    editor.selection = new vscode.Selection(start, start.translate(0, 'noise measurements'.length));
    await run('annotateOrganization');
    const own = vscode.Uri.joinPath(editor.document.uri, '..', `${stem}.annotations.jsonld`);
    const theirs = await writeFile(`${stem}.kari.annotations.jsonld`, await eventually('a sidecar', () => contentOf(own)));
    await run('undoAnnotation');
    assert.equal(await run('compareAnnotations', theirs), 1);
    const { line, character } = start;
    const id = `agreement:mentions  ${editor.document.offsetAt(start)}-${editor.document.offsetAt(start) + 'noise measurements'.length}-ORG`;
    const row = { id, kind: 'disagreement.open' };
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await eventually('the row', () => run<boolean>('reveal', 'pressRelease.agreement', id));
    assert.deepEqual([editor.selection.start.line, editor.selection.start.character], [line, character]);
    assert.equal(await run('takeTheirs', row), 1);
    assert.equal(await named('noise measurements', 'organization'), true);
    assert.equal(await run('compareAnnotations', theirs), 0);
    await run('undoAnnotation');
    assert.equal(await named('noise measurements', 'organization'), false);
    assert.equal(await run('compareAnnotations', theirs), 1);
    await run('closeComparison');
  });

  it('compares with no damaged file', async () => {
    assert.equal(await run('compareAnnotations', await writeFile(`${stem}.kari.annotations.jsonld`, '{ "items": [')), null);
    assert.equal(await run('compareAnnotations', await writeFile(`${stem}.bytes.annotations.jsonld`, Uint8Array.of(0xff, 0xfe, 0x80))), null);
  });

  it('imports annotations of another program as one change', async () => {
    const start = RELEASE.indexOf('noise measurements');
    const file = await writeFile(`${stem}.ann`, `T1\tEVENT ${start} ${start + 18}\tnoise measurements\nT2\tORG 0 3\tVelmora\n`);
    const result = await run<{ done: boolean; message: string }>('importAnnotations', file);
    assert.deepEqual([result.done, result.message], [true, `Imported 1 annotation from “${stem}.ann”: 1 name. 1 could not be placed.`]);
    assert.equal(await named('noise measurements', 'event'), true);
    await run('undoAnnotation');
    assert.equal(await named('noise measurements', 'event'), false);
  });

  it('imports nothing of another text', async () => {
    const file = await writeFile(`${stem}.jsonl`, '{"text":"Ana Lund leads Velmora Grid.","spans":[{"start":0,"end":8,"label":"PERSON"}]}\n');
    const result = await run<{ done: boolean; message: string }>('importAnnotations', file);
    assert.deepEqual([result.done, result.message], [false, `Nothing was imported from “${stem}.jsonl”: it holds another text. Open the release that it is about.`]);
  });

  it('shows the place of a row of the Review view', async () => {
    await run('clearReviewFilter');
    await run('showReview');
    const { start, end } = new vscode.Range(positionOf(editor.document, 'Ingrid Solberg'), positionOf(editor.document, 'Ingrid Solberg').translate(0, 14));
    const id = `review:m${editor.document.offsetAt(start)}-${editor.document.offsetAt(end)}`;
    await eventually('the row', () => run<boolean>('reveal', 'pressRelease.review', id));
    assert.ok(editor.selection.start.isEqual(start));
  });
});
