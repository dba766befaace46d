import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverText, LANGUAGE, openFile, positionOf, RELEASE, semanticTokens, activate } from './editing';

// Without zeros, which make VS Code itself refuse to open a file as text.
const BINARY = Uint8Array.from({ length: 4096 }, (_, i) => 1 + ((i * 7919) % 255));

const FILES: Record<string, string | Uint8Array> = {
  'empty': '',
  'one 5 MB line': 'The port will open a second terminal by June 2027. '.repeat(100_000),
  'binary bytes': BINARY,
  'no sentence': '\n\n---\n\n***\n',
  'white space alone': ' \t\n\r\n \u00a0\n',
};

/** Texts that VS Code reads as they are, with the same names in them. */
const LINE_ENDS: Record<string, string> = {
  'CRLF': RELEASE.replaceAll('\n', '\r\n'),
  'CR': RELEASE.replaceAll('\n', '\r'),
  'a BOM': `\ufeff${RELEASE}`,
};

describe('bad input', () => {
  let sound: vscode.TextDocument;

  before(async () => {
    ({ document: sound } = await openFile('sound.pr.txt', RELEASE));
  });

  /** The server is alive and does its work when another document still has its hovers. */
  async function assertAlive(): Promise<void> {
    assert.match(await hoverText(sound, positionOf(sound, 'Solberg said')), /Ingrid Solberg/);
  }

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeActiveEditor'));

  for (const [what, content] of Object.entries(FILES)) {
    it(`a file with ${what} leaves the extension working`, async () => {
      const { document } = await openFile(`${what.replaceAll(' ', '-')}.press`, content);
      assert.equal(document.languageId, LANGUAGE);
      await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri);
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 0));
      await assertAlive();
    });
  }

  it('a text with lone surrogates leaves the extension working', async () => {
    const content = `${RELEASE}\n\ud800 said Ingrid Solberg \udc00\ud800.\n`;
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
    await activate();
    const tokens = await semanticTokens(document);
    assert.ok(tokens.every(({ range }) => document.validateRange(range).isEqual(range)));
    await assertAlive();
  });

  for (const [what, content] of Object.entries(LINE_ENDS)) {
    it(`a file with ${what} has its names in the right places`, async () => {
      const { document } = await openFile(`line-ends-${what.replaceAll(' ', '-')}.press`, content);
      const speakers = (await semanticTokens(document)).filter(({ type }) => type === 'speaker').map(({ text }) => text);
      assert.ok(speakers.includes('Ingrid Solberg'), speakers.join());
      assert.match(await hoverText(document, positionOf(document, 'Solberg said')), /Ingrid Solberg/);
    });
  }
});
