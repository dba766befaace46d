/** A window on a folder with the sample, with the extension as it is in the working tree, for the tests of one suite. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../rig/extensionFolder';
import { openWindow, type Window, type WindowOptions } from '../rig/window';
import { saveEvidence } from './evidence';
import { type Folder, sampleFolder } from './sample';

/** What is there while the suite's tests run. */
export interface SampleWindow {
  readonly folder: Folder;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly window: Window;
  /** Another window on the same folder, for the caller to close. */
  another(options?: Partial<WindowOptions>): Promise<Window>;
}

/**
 * Opens the window before the suite's tests and closes it after them; a test that fails leaves a picture. Call it in a `describe`.
 * @param size in CSS pixels
 * @param fill puts further files into the folder, before the window opens: the server build has no file watcher that would find them later
 * @returns the same object all the time; what it holds is there once the tests run
 */
export function useSampleWindow(size: NonNullable<WindowOptions['size']>, fill: (folder: Folder) => void = () => {}): SampleWindow {
  let folder: Folder | undefined;
  let extension: string | undefined;
  let window: Window | undefined;
  const another = (options: Partial<WindowOptions> = {}): Promise<Window> => openWindow({ folder: folder!.path, extension: extension!, size, ...options });

  before(async () => {
    mkdirSync('test-results', { recursive: true });
    folder = sampleFolder();
    fill(folder);
    extension = buildExtension(mkdtempSync(join(tmpdir(), 'press-release-extension-')));
    window = await another();
  });

  after(async () => {
    await window?.close();
    folder?.remove();
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  afterEach(function () {
    return saveEvidence(this.currentTest, window);
  });

  return { get folder() { return folder!; }, get extension() { return extension!; }, get window() { return window!; }, another };
}
