import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FrameLocator } from 'playwright-core';
import { writeReleases } from '../bench/manyReleases';
import { openFile, rowWith, runCommand, settle } from '../rig/driver';
import { buildExtension } from '../rig/extensionFolder';
import { runSuite } from '../rig/suite';
import { openWindow, type Window, type WindowOptions } from '../rig/window';
import { saveEvidence } from './evidence';
import type { Stalls } from './stallProbe';

const MEGABYTE = 1024 * 1024;
/** Milliseconds: twice what is aimed at, since engines collect garbage and compile. */
const LONG = 100;
const RELEASE = 'FOR IMMEDIATE RELEASE\n\nVelmora Grid to Expand\n\nELMHAVEN, Norway, March 4, 2026 -- Velmora Grid will build a second line to Elmhaven by June 2027.\n\n###\n';

describe('a workspace that is unlike others', function () {
  this.timeout(300_000);
  let extension = '';
  let folder = '';
  let window: Window | undefined;

  before(() => {
    mkdirSync('test-results', { recursive: true });
    extension = buildExtension(mkdtempSync(join(tmpdir(), 'press-release-extension-')));
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'press-release-extremes-'));
  });
  afterEach(async function () {
    await saveEvidence(this.currentTest, window);
    await window?.close();
    window = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  after(() => rmSync(extension, { recursive: true, force: true }));

  const write = (name: string, content: string): void => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  };
  const open = async (options: Partial<WindowOptions> = {}): Promise<Window> => (window = await openWindow({ folder, extension, ...options }));
  const register = async ({ page }: Window): Promise<FrameLocator> => {
    await runCommand(page, 'Press Release: Open Commitment Register');
    return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  };

  /** For how long the extension host answers nothing while the register is opened. */
  const stalls = async (): Promise<Stalls> => {
    const tests = join(extension, 'stallProbe.js');
    buildSync({ entryPoints: ['test/ui/stallProbe.ts'], outfile: tests, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'] });
    let found: Stalls | undefined;
    const code = await runSuite({
      name: 'stalls',
      open: async (prepare) => {
        const { page, server, close } = await openWindow({ folder, extension, tests, prepare });
        return { page, close, ended: server.ended };
      },
      hear: (message) => {
        const figures = /^STALLS (.+)/.exec(message)?.[1];
        if (figures !== undefined) found = JSON.parse(figures) as Stalls;
        return true;
      },
    });
    assert.equal(code, 0);
    return found!;
  };

  const writeOthers = (): void => {
    for (let i = 0; i < 100_000; i++) {
      if (i % 500 === 0) mkdirSync(join(folder, String(i / 500)));
      writeFileSync(join(folder, String(Math.floor(i / 500)), `${i}.log`), '');
    }
  };

  for (const [what, fill] of [['100,000 other files', writeOthers], ['10,000 releases', () => writeReleases(folder)]] as const) {
    it(`with ${what} never keeps the extension host busy for long`, async () => {
      fill();
      const { longest, took, commitments } = await stalls();
      console.log(`      ${commitments} commitments in ${took.toFixed(0)} ms; the host was busy for at most ${longest.toFixed(0)} ms at a stretch`);
      assert.ok(longest < LONG, String(longest));
    });
  }

  it('with 100,000 files and no release says what to do, and soon', async () => {
    writeOthers();
    const { page } = await open();
    await settle(page);
    const began = Date.now();
    const inside = await register(window!);
    await inside.locator('.message').filter({ hasText: 'There are no press releases in this workspace' }).waitFor({ timeout: 60_000 });
    const took = Date.now() - began;
    console.log(`      100,000 files were searched, and the window said so, in ${took} ms`);
    await page.screenshot({ path: 'test-results/register-empty.png' });
    assert.ok(took < 20_000, String(took));
    await inside.getByRole('button', { name: 'Name Other Files…' }).click();
    await page.locator('.settings-editor').getByText('Include', { exact: false }).first().waitFor();
  });

  it('in Restricted Mode works, with the files that its settings name', async () => {
    write('.vscode/settings.json', JSON.stringify({ 'pressRelease.include': ['news/*.txt', '../**/*.txt', '/etc/**'] }));
    write('news/grid.txt', RELEASE);
    write('other/grid.txt', RELEASE);
    write('grid.pr.txt', RELEASE);
    const { page } = await open({ trusted: false });
    await page.locator('.part.banner').filter({ hasText: 'Restricted Mode' }).waitFor();
    await openFile(page, 'grid.pr.txt');
    const inside = await register(window!);
    await inside.locator('.summary').filter({ hasText: '2 commitments in 2 releases' }).waitFor({ timeout: 60_000 });
    await settle(page);
    await page.screenshot({ path: 'test-results/restricted.png' });
    await inside.locator('.body .row').filter({ hasText: 'news/grid.txt' }).waitFor();
    await openFile(page, 'grid.pr.txt');
    await runCommand(page, 'Press Release: Show Annotation Panel');
    await rowWith(page, 'Action Items', 'build a second line');
  });

  it('with a file of 200 MB names it, leaves it out and goes on', async () => {
    write('huge.pr.txt', `${RELEASE}${'Velmora Grid will build a second line to Elmhaven by June 2027.\n'.repeat(200 * MEGABYTE / 64)}`);
    write('large.pr.txt', `${RELEASE}${'Velmora Grid will build a second line to Elmhaven by June 2027.\n'.repeat(20 * MEGABYTE / 64)}`);
    write('grid.pr.txt', RELEASE);
    const { page } = await open({ settings: { 'workbench.editorLargeFileConfirmation': 1000 } });
    await openFile(page, 'grid.pr.txt');
    const inside = await register(window!);
    await inside.locator('.problems').filter({ hasText: '2 files are larger than 10 MB and left out: huge.pr.txt, large.pr.txt' }).waitFor({ timeout: 60_000 });
    await inside.locator('.body .row').filter({ hasText: 'grid.pr.txt' }).waitFor();
    await page.screenshot({ path: 'test-results/register-huge.png' });
    await openFile(page, 'large.pr.txt');
    await page.locator('.statusbar-item').filter({ hasText: 'Not analysed' }).waitFor();
    await openFile(page, 'huge.pr.txt');
    await settle(page);
    await runCommand(page, 'Notifications: Show Notifications');
    for (const told of ['“large.pr.txt” is larger than 10 MB', '“huge.pr.txt” has 200 MB']) await page.locator('.notifications-center').getByText(told).first().waitFor();
    await page.screenshot({ path: 'test-results/huge.png' });
    await openFile(page, 'grid.pr.txt');
    await runCommand(page, 'Press Release: Show Annotation Panel');
    await rowWith(page, 'Action Items', 'build a second line');
  });
});
