/** Opening texts in the running VS Code and asking what the extension gives for them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const EXTENSION = 'press-release-annotator.press-release-annotator';
export const LANGUAGE = 'press-release';

/** A release of a port that does not exist, with a quotation, a commitment and everything around the body. */
export const RELEASE = `FOR IMMEDIATE RELEASE

Aldersund Port Authority to Open New Terminal

ALDERSUND, Norway, March 4, 2026 -- The Aldersund Port Authority will open a second terminal by June 2027.

"The terminal is ready for ships of any size," said Ingrid Solberg, chief executive of the Aldersund Port Authority. Solberg said that the port expects more traffic.

The Aldersund Port Authority pledged to publish the noise measurements every year. Ingrid Solberg called on the Ministry of Transport to extend the railway before the end of 2028.

About the Aldersund Port Authority
The Aldersund Port Authority runs the port of Aldersund.

Media contact
Kari Lund, +47 00 00 00 00, press@aldersund.example

###
`;

/** A release in which nobody undertakes anything. */
export const RELEASE_WITHOUT_COMMITMENTS = `PRESS RELEASE

Museum of Lanterns Reports Visitors

The Museum of Lanterns had 4,000 visitors last year. Most of them came in summer.
`;

/** Activates the extension; a document that was just opened does not mean that it is active yet. */
export async function activate(): Promise<void> {
  const extension = vscode.extensions.getExtension(EXTENSION);
  assert.ok(extension, `${EXTENSION} is not installed`);
  await extension.activate();
}

/** Writes a file into the open folder, whatever file system that is on, and gives its address. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/** Opens a file of the open folder in an editor, with the extension active. */
export async function openFile(name: string, content: string | Uint8Array): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await writeFile(name, content));
  await activate();
  return editor;
}

/** The position of the n-th occurrence (from 0) of a string. */
export function positionOf(document: vscode.TextDocument, string: string, n = 0): vscode.Position {
  let offset = -1;
  for (let i = 0; i <= n; i++) {
    offset = document.getText().indexOf(string, offset + 1);
    assert.ok(offset >= 0, `"${string}" is not in ${document.uri.path}`);
  }
  return document.positionAt(offset);
}

/**
 * Asks again and again until there is an answer: providers come up some time after a document is opened.
 * @throws AssertionError that says what did not come
 */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined | null | false> | Thenable<T | undefined | null | false>, milliseconds = 20_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    assert.ok(Date.now() < end, `${what}: nothing came within ${milliseconds / 1000} s`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** A semantic token with the words that it covers. */
export interface Token {
  readonly range: vscode.Range;
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, once its provider is up. */
export async function semanticTokens(document: vscode.TextDocument): Promise<Token[]> {
  const legend = await eventually('the legend of semantic tokens', () =>
    vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri),
  );
  const { data } = await eventually('semantic tokens', () => vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri));
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1] : data[i + 1];
    line += data[i];
    const range = new vscode.Range(line, character, line, character + data[i + 2]);
    const modifiers = legend.tokenModifiers.filter((_, bit) => data[i + 4] & (1 << bit));
    tokens.push({ range, text: document.getText(range), type: legend.tokenTypes[data[i + 3]], modifiers });
  }
  return tokens;
}

/** The text of all hovers at a position, once there is one. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await eventually('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return hovers.length > 0 && hovers;
  });
  return hovers.flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}
