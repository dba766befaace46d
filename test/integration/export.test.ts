import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, eventually, LANGUAGE, openFile, RELEASE, writeFile } from './editing';

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0].uri;
const exportTo = (format: string, name: string, root = folder()): Thenable<vscode.Uri[] | null> =>
  vscode.commands.executeCommand('pressRelease.export', { format, target: vscode.Uri.joinPath(root, name) });
const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
const namesIn = async (uri: vscode.Uri): Promise<string[]> => (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name);

/** A file system in memory, as a workspace that is on no disk. */
class Memory implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = (): vscode.Disposable => new vscode.Disposable(() => {});
  createDirectory = (): void => {};
  readDirectory = (): [string, vscode.FileType][] => [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(vscode.Uri.from({ scheme: 'memory', path })).length };
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }
  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.files.set(path, content);
  }
  delete({ path }: vscode.Uri): void {
    this.files.delete(path);
  }
  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  }
}

describe('Export', () => {
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('writes the file that was named, and nothing else', async () => {
    await openFile('terminal.pr.txt', RELEASE);
    const before = await namesIn(folder());
    const [uri] = (await exportTo('html', 'terminal.html'))!;
    assert.match(await read(uri), /<title>terminal<\/title>[^]*Ingrid Solberg/);
    assert.deepEqual((await namesIn(folder())).filter((name) => !before.includes(name)), ['terminal.html']);
  });

  it('writes the other files of a format beside it, and leaves those that are there with the same content', async () => {
    await openFile('harbour.txt', RELEASE);
    await vscode.languages.setTextDocumentLanguage(vscode.window.activeTextEditor!.document, LANGUAGE);
    const before = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder(), 'harbour.txt'));
    const uris = (await exportTo('brat', 'harbour.ann'))!;
    assert.deepEqual(uris.map((uri) => uri.path.split('/').pop()), ['harbour.ann', 'harbour.txt', 'annotation.conf']);
    assert.match(await read(uris[0]), /^T1\t/);
    assert.equal((await vscode.workspace.fs.stat(uris[1])).mtime, before.mtime);
  });

  it('exports what is typed, saved or not', async () => {
    await activate();
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: RELEASE });
    await vscode.window.showTextDocument(document);
    const [uri] = (await exportTo('conll', 'typed.conll'))!;
    assert.match(await read(uri), /Ingrid NNP O B-PERSON\nSolberg NNP O I-PERSON/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('writes bytes as they are', async () => {
    await openFile('memo.pr.txt', RELEASE);
    const [uri] = (await exportTo('docx', 'memo.docx'))!;
    const bytes = await vscode.workspace.fs.readFile(uri);
    // A ZIP archive from its first entry to the end of its directory.
    assert.deepEqual([...bytes.subarray(0, 4)], [0x50, 0x4b, 3, 4]);
    assert.ok(new TextDecoder('latin1').decode(bytes).lastIndexOf('PK\x05\x06') === bytes.length - 22);
  });

  it('works in a virtual workspace', async () => {
    const memory = new Memory();
    const registration = vscode.workspace.registerFileSystemProvider('memory', memory, { isCaseSensitive: true });
    try {
      const root = vscode.Uri.from({ scheme: 'memory', path: '/' });
      memory.writeFile(vscode.Uri.joinPath(root, 'remote.pr.txt'), new TextEncoder().encode(RELEASE));
      await vscode.window.showTextDocument(vscode.Uri.joinPath(root, 'remote.pr.txt'));
      await activate();
      await exportTo('csv', 'remote.commitments.csv', root);
      assert.deepEqual([...memory.files.keys()].sort(), ['/remote.commitments.csv', '/remote.pr.txt', '/remote.quotations.csv']);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      registration.dispose();
    }
  });

  it('writes nothing where the folder cannot be written to', async () => {
    await openFile('lost.pr.txt', RELEASE);
    const file = await writeFile('no-folder', 'This is a file.');
    assert.equal(await exportTo('json', 'lost.json', file), null);
  });

  it('offers the format that was chosen last first, and the folder that was used last', async () => {
    // Where there is a desktop, its own dialog could not be answered from here.
    await vscode.workspace.getConfiguration('files').update('simpleDialog.enable', true, vscode.ConfigurationTarget.Global);
    await openFile('again.pr.txt', RELEASE);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder(), 'exports'));
    const [made] = (await exportTo('spacy', 'exports/again.spacy.jsonl'))!;
    await vscode.workspace.fs.delete(made);
    let written: readonly vscode.Uri[] | null | undefined;
    void vscode.commands.executeCommand<vscode.Uri[] | null>('pressRelease.export').then((uris) => (written = uris));
    const [uri] = (await eventually('the export', async () => {
      // Takes the first format, and then the name that the dialog proposes.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return written;
    }))!;
    assert.equal(uri.path, made.path);
  });

  it('knows no format of another name', async () => {
    await openFile('odd.pr.txt', RELEASE);
    assert.equal(await exportTo('constructor', 'odd.txt'), null);
  });
});
