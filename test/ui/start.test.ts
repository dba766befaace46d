import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from '../rig/chromium';
import { editorOf } from '../rig/driver';
import { SAMPLE } from './sample';

describe('npm start', () => {
  it('serves the sample where there is no desktop, and ends on Ctrl+C', async function () {
    if (process.platform !== 'linux') {
      this.skip(); // Elsewhere there is always a desktop.
    }
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', VSCODE_EXECUTABLE: '' };
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = once(child, 'exit');
    try {
      const url = await new Promise<string>((done, fail) => {
        let output = '';
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          const url = /http:\S+(?=\s)/.exec((output += chunk))?.[0];
          if (url) {
            done(url);
          }
        });
        child.once('exit', () => fail(new Error(`it ended with:\n${output}`)));
      });
      const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGUMENTS] });
      try {
        const page = await browser.newPage();
        await page.goto(url);
        await editorOf(page, SAMPLE);
      } finally {
        await browser.close();
      }
    } finally {
      child.kill('SIGINT');
    }
    assert.deepEqual(await exit, [0, null]);
  });
});
