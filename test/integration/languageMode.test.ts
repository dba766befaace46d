import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LANGUAGE, writeFile } from './editing';

const languageOf = async (name: string, content: string): Promise<string> => (await vscode.workspace.openTextDocument(await writeFile(name, content))).languageId;

describe('language mode', () => {
  for (const name of ['a.pressrelease', 'b.press', 'c.pr.txt']) {
    it(`is taken for ${name.replace(/^\w/, '*')}`, async () => {
      assert.equal(await languageOf(name, 'The port opened.\n'), LANGUAGE);
    });
  }

  for (const line of ['FOR IMMEDIATE RELEASE', 'PRESS RELEASE', 'MEDIA RELEASE', 'READOUT']) {
    it(`is taken for a file without extension that begins with ${line}`, async () => {
      assert.equal(await languageOf(`first-line-${line.replaceAll(' ', '-')}`, `${line}\n\nThe port opened.\n`), LANGUAGE);
    });
  }

  it('is not taken for plain text', async () => {
    assert.equal(await languageOf('plain.txt', 'Milk, bread, two lemons.\n'), 'plaintext');
  });
});
