import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { openFile, rowWith, runCommand } from '../rig/driver';
import { openWindow, type Window } from '../rig/window';
import { saveEvidence } from './evidence';
import { type Folder, SAMPLE, sampleFolder } from './sample';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const VSIX = `${name}-${version}.vsix`;

describe('the packaged extension', () => {
  let folder: Folder;
  let window: Window | undefined;

  before(() => {
    assert.ok(existsSync(VSIX), `${VSIX} is missing: run "npm run package" first`);
    folder = sampleFolder();
  });

  afterEach(function () {
    return saveEvidence(this.currentTest, window);
  });

  after(async () => {
    await window?.close();
    folder.remove();
  });

  it('installs, activates and reads the sample', async () => {
    window = await openWindow({ folder: folder.path, vsix: VSIX });
    const { page } = window;
    await openFile(page, SAMPLE);
    await runCommand(page, 'Press Release: Show Annotation Panel');
    assert.match(await rowWith(page, 'Speakers & Organizations', 'Xi Jinping'), /Xi Jinping/);
    await page.screenshot({ path: 'test-results/packaged.png' });
  });
});
