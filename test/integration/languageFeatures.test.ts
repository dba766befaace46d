import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, hoverText, openFile, positionOf, RELEASE, semanticTokens, type Token } from './editing';

describe('language features', () => {
  let document: vscode.TextDocument;
  let tokens: Token[];

  before(async () => {
    ({ document } = await openFile('features.pr.txt', RELEASE));
    tokens = await semanticTokens(document);
  });

  /** Asks a built-in command of VS Code about a place, until it gives a list that is not empty. */
  function ask<T>(command: string, ...args: unknown[]): Promise<T[]> {
    return eventually(command, async () => {
      const list = await vscode.commands.executeCommand<T[] | undefined>(command, document.uri, ...args);
      return list && list.length > 0 && list;
    });
  }

  it('marks a person who is quoted as a speaker', () => {
    assert.ok(tokens.some(({ text, type }) => text === 'Ingrid Solberg' && type === 'speaker'), JSON.stringify(tokens));
  });

  it('marks an organization by its whole name', () => {
    assert.ok(tokens.some(({ text, type }) => text === 'Aldersund Port Authority' && (type === 'organization' || type === 'speaker')), JSON.stringify(tokens));
  });

  it('gives semantic tokens in order that never overlap', () => {
    for (const [i, { range }] of tokens.entries()) {
      assert.ok(i === 0 || tokens[i - 1].range.end.isBeforeOrEqual(range.start), `token ${i}`);
    }
  });

  it('hovers over a name with the canonical name', async () => {
    assert.match(await hoverText(document, positionOf(document, 'Solberg said')), /Ingrid Solberg/);
  });

  it('hovers over a commitment with its force', async () => {
    assert.match(await hoverText(document, positionOf(document, 'pledged')), /pledged/i);
  });

  it('gives document symbols', async () => {
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider');
    assert.ok(symbols.every(({ range, selectionRange }) => range.contains(selectionRange)));
  });

  it('goes to the first mention as the definition', async () => {
    const [definition] = await ask<vscode.Location>('vscode.executeDefinitionProvider', positionOf(document, 'Solberg said'));
    assert.equal(document.getText(definition.range), 'Ingrid Solberg');
    assert.deepEqual(definition.range.start, positionOf(document, 'Ingrid Solberg'));
  });

  it('finds all references', async () => {
    const references = await ask<vscode.Location>('vscode.executeReferenceProvider', positionOf(document, 'Ingrid Solberg'));
    assert.deepEqual(references.map(({ range }) => document.getText(range)), ['Ingrid Solberg', 'Solberg', 'Ingrid Solberg']);
  });

  it('highlights the same entity', async () => {
    const highlights = await ask<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', positionOf(document, 'Solberg said'));
    assert.deepEqual(highlights.map(({ range }) => document.getText(range)), ['Ingrid Solberg', 'Solberg', 'Ingrid Solberg']);
  });

  it('folds sections', async () => {
    const ranges = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider');
    assert.ok(ranges.every(({ start, end }) => start < end && end < document.lineCount), JSON.stringify(ranges));
  });

  it('widens the selection from the word to the paragraph', async () => {
    const [innermost] = await ask<vscode.SelectionRange>('vscode.executeSelectionRangeProvider', [positionOf(document, 'Solberg, chief')]);
    const texts: string[] = [];
    for (let range: vscode.SelectionRange | undefined = innermost; range; range = range.parent) {
      texts.push(document.getText(range.range));
    }
    assert.ok(texts.includes('Ingrid Solberg'), texts.join('\n'));
    assert.ok(texts.some((text) => text.startsWith('"The terminal') && text.endsWith('more traffic.')), texts.join('\n'));
  });

  it('finds an entity as a workspace symbol', async () => {
    const symbols = await eventually('workspace symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Solberg');
      return found.length > 0 && found;
    });
    assert.ok(symbols.some(({ name }) => name.includes('Ingrid Solberg')), symbols.map(({ name }) => name).join());
  });

  it('refuses to rename an entity', async () => {
    await assert.rejects(async () => vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, 'Solberg said'), 'Somebody'));
  });

  it('follows an edit', async () => {
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(positionOf(document, 'About the'), '"We are glad," said Olav Brekke, chair of the board.\n\n'));
    await eventually('a token for the new speaker', async () => (await semanticTokens(document)).some(({ text }) => text === 'Olav Brekke'));
  });
});
