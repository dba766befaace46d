import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, LANGUAGE, openFile, positionOf, RELEASE, RELEASE_WITHOUT_COMMITMENTS, semanticTokens } from './editing';

const run = (name: string): Thenable<unknown> => vscode.commands.executeCommand(`pressRelease.${name}`);

/** The report that a command has opened beside the text. */
const openReport = (): Promise<vscode.TextDocument> =>
  eventually('a Markdown document', async () => vscode.window.visibleTextEditors.find(({ document }) => document.languageId === 'markdown')?.document);

/** The rows of a Markdown table below its head. */
const rowsOf = (markdown: string): string[] => markdown.split('\n').filter((line) => line.startsWith('|')).slice(2);

describe('commands', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    editor = await openFile('commands.pr.txt', RELEASE);
    // VS Code brings back what was selected when the file was last open.
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await semanticTokens(editor.document);
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('Extract Commitments opens a table of them beside the text', async () => {
    await run('extractCommitments');
    const rows = rowsOf((await openReport()).getText());
    assert.ok(rows.length >= 2, rows.join('\n'));
    assert.ok(rows.some((row) => row.includes('Aldersund Port Authority') && row.includes('noise measurements')), rows.join('\n'));
    assert.ok(vscode.window.visibleTextEditors.some(({ document }) => document === editor.document), 'the release is still visible');
  });

  it('Extract Commitments reads only the selection', async () => {
    const start = positionOf(editor.document, 'The Aldersund Port Authority pledged');
    editor.selection = new vscode.Selection(start, positionOf(editor.document, ' Ingrid Solberg called'));
    await run('extractCommitments');
    const rows = rowsOf((await openReport()).getText());
    assert.equal(rows.length, 1, rows.join('\n'));
    assert.match(rows[0], /noise measurements/);
  });

  it('Extract Commitments reads all of the text after a jump to one of them', async () => {
    await run('goToNextCommitment');
    assert.equal(editor.selection.isEmpty, false);
    assert.ok((await run('extractCommitments') as number) > 1);
  });

  it('Extract Commitments makes no table where there are none', async () => {
    const { document } = await openFile('none.pr.txt', RELEASE_WITHOUT_COMMITMENTS);
    await semanticTokens(document);
    assert.equal(await run('extractCommitments'), 0);
    assert.equal(vscode.window.visibleTextEditors.some(({ document }) => document.languageId === 'markdown'), false);
  });

  it('Extract Quotations opens a table with the speaker', async () => {
    await run('extractQuotations');
    const rows = rowsOf((await openReport()).getText());
    assert.ok(rows.some((row) => row.includes('Ingrid Solberg') && row.includes('ready for ships')), rows.join('\n'));
  });

  for (const what of ['Commitment', 'Quotation']) {
    it(`Go to Next and Previous ${what} moves there and back`, async () => {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const moved = async (command: string): Promise<vscode.Position> => {
        const before = editor.selection.active;
        await run(command);
        return eventually(command, async () => !editor.selection.active.isEqual(before) && editor.selection.active);
      };
      const first = await moved(`goToNext${what}`);
      const second = await moved(`goToNext${what}`);
      assert.ok(second.isAfter(first));
      assert.deepEqual(await moved(`goToPrevious${what}`), first);
    });
  }

  it('Copy as Markdown puts the commitments on the clipboard', async () => {
    await vscode.env.clipboard.writeText('');
    await run('copyAsMarkdown');
    const copied = await eventually('text on the clipboard', () => vscode.env.clipboard.readText());
    assert.match(copied, /noise measurements/);
  });

  it('Edit a Copy of the Report opens it as a document of its own', async () => {
    await run('extractCommitments');
    const report = await openReport();
    await vscode.window.showTextDocument(report);
    await run('editReport');
    const copy = vscode.window.activeTextEditor?.document;
    assert.equal(copy?.isUntitled, true);
    assert.equal(copy.getText(), report.getText());
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  describe('the panel', () => {
    /** What a copy of all rows of a view says, once it is as expected. */
    const copied = (view: string, expected: RegExp): Promise<string> =>
      eventually(`${view} that match ${expected}`, async () => {
        const text = await vscode.commands.executeCommand<string>(`pressRelease.copy${view}`);
        return expected.test(text) && text;
      });

    beforeEach(() => run('showPanel'));

    it('Show Annotation Panel shows the action items', async () => {
      assert.match(await copied('ActionItems', /noise measurements/), /^- \[ \] \*\*Aldersund Port Authority\*\* \(pledged\)/m);
    });

    for (const [command, expected] of [
      ['groupActionItemsByForce', /^- .*second terminal[^]*noise[^]*railway/],
      ['groupActionItemsByActor', /^- .*second terminal[^]*noise[^]*railway/],
      ['groupActionItemsInOrder', /^- .*second terminal[^]*noise[^]*railway/],
    ] as const) {
      it(`${command} lists all action items`, async () => {
        await run(command);
        await copied('ActionItems', expected);
      });
    }

    for (const command of ['groupQuotationsBySpeaker', 'groupQuotationsInOrder']) {
      it(`${command} lists all quotations`, async () => {
        await run(command);
        await copied('Quotations', /ready for ships[^]*expects more traffic/);
      });
    }

    it('Copy All as Markdown lists the names', async () => {
      await copied('Entities', /^- \*\*Ingrid Solberg\*\*/m);
    });

    it('Filter Annotation Panel asks for words, and Clear Filter shows all again', async () => {
      await run('filterPanel');
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await run('clearFilter');
      await copied('ActionItems', /second terminal[^]*railway/);
    });

    it('Group Annotation Panel By asks how', async () => {
      const chosen = run('setGrouping');
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await chosen;
    });
  });

  it('Show Log opens the log', async () => {
    await run('showLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('Open Sample opens the sample in its language', async () => {
    await run('openSample');
    const sample = await eventually('the sample', async () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.getText().includes('Xi Jinping Meets with President Vladimir Putin')),
    );
    assert.equal(sample.document.languageId, LANGUAGE);
  });
});
