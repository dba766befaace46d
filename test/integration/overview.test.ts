import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, openFile, RELEASE, RELEASE_WITHOUT_COMMITMENTS } from './editing';

const show = (): Thenable<{ quotations: number; commitments: number } | null> => vscode.commands.executeCommand('pressRelease.showOverview');
const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('pressRelease.overview'));
/** Pages of webviews come from the web in VS Code's web build, and so do not come up in tests there. */
const hasPages = typeof process === 'object' && process.versions?.node !== undefined;

async function save(picture: string, format: string): Promise<Uint8Array> {
  const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, `overview.${picture}.${format}`);
  const written = await eventually(`a picture of ${picture}`, () => vscode.commands.executeCommand<vscode.Uri | null>('pressRelease.saveOverviewPicture', { picture, format, target }), 60_000);
  assert.equal(written.toString(), target.toString());
  const content = await vscode.workspace.fs.readFile(target);
  await vscode.workspace.fs.delete(target);
  return content;
}

/** True where all tags of a text close in the order in which they open, and all its attributes are quoted. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml [^>]*\?>/, '').replace(/<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*) ?(\/?)>/g, (_, closes: string, name: string, __, empty: string) => {
    if (closes) assert.equal(open.pop(), name);
    else if (!empty) open.push(name);
    return '';
  });
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|#\d+|nbsp);)/.test(rest);
}

describe('the overview', () => {
  before(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the text, once', async () => {
    await openFile('overview.pr.txt', RELEASE);
    const shown = await eventually('an overview', show);
    assert.ok(shown.quotations >= 2 && shown.commitments === 3, JSON.stringify(shown));
    await show();
    // A tab gets its title a moment after it is there.
    await eventually('the tab', async () => tabs().some(({ label }) => label === 'Overview: overview.pr.txt'));
    assert.equal(tabs().length, 1);
  });

  it('says that there is no release where there is none', async () => {
    assert.equal(await show(), null);
    assert.deepEqual(tabs(), []);
  });

  it('follows the release that the user goes to', async () => {
    await openFile('overview.pr.txt', RELEASE);
    await eventually('an overview', show);
    await openFile('lanterns.pr.txt', RELEASE_WITHOUT_COMMITMENTS);
    await eventually('the other release', async () => tabs()[0]?.label === 'Overview: lanterns.pr.txt');
  });

  it('saves nothing where it is not open', async () => {
    assert.equal(await vscode.commands.executeCommand('pressRelease.saveOverviewPicture', { picture: 'forces', format: 'svg', target: vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, 'never.svg') }), null);
  });

  it('saves each picture as an SVG that stands by itself', async function () {
    if (!hasPages) this.skip();
    await openFile('overview.pr.txt', RELEASE);
    await eventually('an overview', show);
    for (const [picture, words] of [['speech', 'Ingrid Solberg'], ['forces', 'Called for'], ['deadlines', '30 Jun 2027'], ['ties', 'Who is to act']]) {
      const svg = new TextDecoder().decode(await save(picture, 'svg'));
      assert.ok(svg.startsWith('<?xml') && svg.includes(words) && svg.includes('overview.pr.txt'), svg.slice(0, 400));
      assert.ok(isWellFormed(svg), svg);
      // Neither the theme's variables nor the page's classes mean anything elsewhere.
      assert.doesNotMatch(svg, /var\(|class=|<script|https?:\/\/(?!www\.w3\.org\/)/);
    }
  });

  it('saves a picture as a PNG', async function () {
    if (!hasPages) this.skip();
    await openFile('overview.pr.txt', RELEASE);
    await eventually('an overview', show);
    const png = await save('ties', 'png');
    assert.deepEqual([...png.subarray(0, 8)], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
    assert.ok(png.length > 5000, String(png.length));
  });
});
