import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, EXTENSION } from './editing';

const COMMANDS = [
  'extractCommitments', 'extractQuotations', 'showPanel', 'goToNextCommitment', 'goToPreviousCommitment', 'goToNextQuotation', 'goToPreviousQuotation', 'copyAsMarkdown', 'openSample',
].map((name) => `pressRelease.${name}`);

describe('activation', () => {
  before(activate);

  it('activates without an error', () => {
    assert.equal(vscode.extensions.getExtension(EXTENSION)!.isActive, true);
  });

  it('registers its commands', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(COMMANDS.filter((command) => !registered.has(command)), []);
  });

  it('names every command under "Press Release" in the palette', () => {
    const contributed: { command: string; title: string; category?: string }[] = vscode.extensions.getExtension(EXTENSION)!.packageJSON.contributes.commands;
    for (const command of COMMANDS) {
      const contribution = contributed.find((contribution) => contribution.command === command);
      assert.match(`${contribution?.category}: ${contribution?.title}`, /^Press Release: \S/, command);
    }
  });
});
