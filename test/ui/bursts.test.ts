import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openFile, rowWith, runCommand } from '../rig/driver';
import { buildExtension } from '../rig/extensionFolder';
import { openWindow, type Window } from '../rig/window';
import { saveEvidence } from './evidence';
import { type Folder, SAMPLE, sampleFolder } from './sample';

/** Milliseconds for which messages are held back. */
const HELD = 250;

/** Lets what the server sends arrive in bursts once `on` says so, as on a busy machine; messages are parts of one stream, so they can be joined. */
const inBursts = (on: () => boolean) => (page: Page): Promise<void> =>
  page.routeWebSocket(/./, (socket) => {
    let held: Buffer[] = [];
    socket.connectToServer().onMessage((message) => {
      if (typeof message === 'string' || (!on() && held.length === 0)) return socket.send(message);
      if (held.push(message) > 1) return;
      setTimeout(() => {
        socket.send(Buffer.concat(held));
        held = [];
      }, HELD);
    });
  });

describe('a window that gets its messages in bursts', () => {
  let folder: Folder;
  let extension: string;
  let window: Window | undefined;

  before(() => {
    folder = sampleFolder();
    extension = buildExtension(mkdtempSync(join(tmpdir(), 'press-release-extension-')));
  });

  afterEach(function () {
    return saveEvidence(this.currentTest, window);
  });

  after(async () => {
    await window?.close();
    folder.remove();
    rmSync(extension, { recursive: true, force: true });
  });

  /** Now and then a window whose messages are passed on by hand does not load its files at all: another is taken. */
  const windowOnSample = async (prepare: (page: Page) => Promise<void>, attempts = 3): Promise<Window> => {
    const opened = await openWindow({ folder: folder.path, extension, prepare });
    try {
      await openFile(opened.page, SAMPLE);
      return opened;
    } catch (error) {
      await opened.close();
      if (attempts === 1) throw error;
      return windowOnSample(prepare, attempts - 1);
    }
  };

  it('fills the panel, although VS Code loses a change of rows that comes together with an older answer', async () => {
    let bursts = false;
    window = await windowOnSample(inBursts(() => bursts));
    const { page } = window;
    bursts = true;
    await runCommand(page, 'Press Release: Show Annotation Panel');
    assert.match(await rowWith(page, 'Action Items', 'Russia'), /Russia/);
    assert.match(await rowWith(page, 'Quotations', 'Xi Jinping'), /Xi Jinping/);
    assert.match(await rowWith(page, 'Speakers & Organizations', 'Xi Jinping'), /Xi Jinping/);
  }).timeout(240_000);
});
