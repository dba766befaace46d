import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, eventually, LANGUAGE, openFile, RELEASE, writeFile } from './editing';

const run = <T>(name: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(`pressRelease.${name}`, ...args);

/** Letters that a PDF's usual encoding has at other places than Unicode. */
const CP1252: Readonly<Record<string, string>> = { '–': '96', '—': '97', '‘': '91', '’': '92', '“': '93', '”': '94', '€': '80' };

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

  it('leftovers are faded, and a quick fix takes them out', async () => {
    const { document } = await openFile('faded.pr.txt', `Home > News\n${RELEASE}`);
    const mark = await eventually('a mark', async () => vscode.languages.getDiagnostics(document.uri)[0]);
    assert.deepEqual([document.getText(mark.range), mark.tags, mark.severity], ['Home > News', [vscode.DiagnosticTag.Unnecessary], vscode.DiagnosticSeverity.Hint]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, mark.range);
    assert.ok(actions.some(({ title, command }) => title === 'Clean Up Press Release' && command?.command === 'pressRelease.cleanUp'));
    await run('cleanUp');
    await eventually('no mark', async () => vscode.languages.getDiagnostics(document.uri).length === 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('Clean Up Press Release leaves a clean text as it is', async () => {
    const { document } = await openFile('clean.pr.txt', RELEASE);
    assert.equal(await run('cleanUp'), 0);
    assert.equal(document.isDirty, false);
  });

  /** Runs a command that opens a new release, and gives its text. */
  const opened = async (name: string, ...args: unknown[]): Promise<string> => {
    await activate();
    const uri = await run<vscode.Uri | null>(name, ...args);
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(uri && document, `${name} opens a document`);
    assert.deepEqual([document.uri.toString(), document.isUntitled, document.languageId], [uri.toString(), true, LANGUAGE]);
    const text = document.getText();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return text;
  };

  it('New Press Release from Clipboard opens what was copied, cleaned', async () => {
    await activate();
    await vscode.env.clipboard.writeText(`Home > News\n${RELEASE}\nShare on Facebook\n`);
    assert.equal(await opened('newFromClipboard'), RELEASE);
  });

  it('New Press Release from Clipboard opens nothing where there is no text', async () => {
    await activate();
    await vscode.env.clipboard.writeText(' ');
    assert.equal(await run('newFromClipboard'), null);
  });

  const paragraphs = RELEASE.split(/\n+/).filter(Boolean).map((line) => `<p>${line}</p>`).join('\n');

  it('Import Document reads a web page, runs none of its scripts and names its source', async () => {
    const page = `<!doctype html><title>Terminal</title><meta property="og:site_name" content="Aldersund News"><script>document.body.textContent = ''</script>
      <nav><a href="/">Home</a></nav><article>${paragraphs}</article><p><a href="/share">Share on Facebook</a></p>`;
    const text = await opened('importDocument', await writeFile('page.html', page));
    assert.match(text, /^Source: Aldersund News\n\n/);
    assert.match(text, /Solberg said that the port expects more traffic\./);
    assert.doesNotMatch(text, /Home|Share|textContent/);
  });

  it('Import Document reads a mail', async () => {
    const mail = `From: Kari Lund <press@aldersund.example>\r\nSubject: New Terminal\r\nDate: Wed, 4 Mar 2026 09:00:00 +0100\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${paragraphs}`;
    assert.match(await opened('importDocument', await writeFile('mail.eml', mail)), /^Source: Kari Lund\nDate: 2026-03-04\n\nNew Terminal\n\n[^]*ready for ships/);
  });

  it('Import Document reads a Word document, as Export writes it', async () => {
    await openFile('word.pr.txt', RELEASE);
    const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'word.docx');
    await run('export', { format: 'docx', target });
    assert.match(await opened('importDocument', target), /^Source: word\.docx\n[^]*“?The terminal is ready for ships of any size/);
  });

  it('Import Document reads a PDF, and names its file', async () => {
    const content = `BT /F 11 Tf 14 TL 72 700 Td ${RELEASE.split('\n').map((line) => `<${[...line].map((letter) => CP1252[letter] ?? letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')}> Tj T*`).join(' ')} ET`;
    const pdf = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 1200 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
trailer <</Root 1 0 R>>
%%EOF
`;
    const text = await opened('importDocument', await writeFile('release.pdf', pdf));
    assert.match(text, /^Source: release\.pdf\n\n/);
    assert.match(text, /Solberg said that the port expects more traffic\./);
  });

  for (const [name, content] of [['empty.html', ''], ['scripts.html', '<script>while (true);</script>'], ['broken.docx', 'PK'], ['odd.eml', '\u0000'], ['release.odt', 'PK'], ['broken.pdf', '%PDF-1.7']]) {
    it(`Import Document opens nothing of ${name}, and says why`, async () => {
      await activate();
      assert.equal(await run('importDocument', await writeFile(name, content)), null);
      assert.equal(vscode.window.activeTextEditor, undefined);
    });
  }

  it('Import Document does not even read a file that is too large', async () => {
    await activate();
    const huge = await writeFile('huge.html', new Uint8Array(64 * 1024 * 1024 + 1));
    assert.equal(await run('importDocument', huge), null);
    await vscode.workspace.fs.delete(huge);
  });
});
