/** Opens a file in a real VS Code with the extension as it is in the working tree, and saves a picture: to see one's work. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { displayLanguage } from '../test/rig/displayLanguage';
import { editorOf, goTo, hover, openFile, positionOf, runCommand, settle } from '../test/rig/driver';
import { buildExtension } from '../test/rig/extensionFolder';
import { themeNamed } from '../test/rig/themes';
import { openWindow } from '../test/rig/window';

const USAGE = `usage: npm run look -- FILE OUT.png [options]
  --theme NAME      dark (default), light, hc, hc-light, or any theme's name
  --command TITLE   run a command from the palette first; may be repeated, e.g. "Press Release: Show Annotation Panel"
  --goto TEXT       put the cursor on the first TEXT
  --hover TEXT      hover over the first TEXT, and print what the hover says
  --language ID     language mode of FILE; by default what VS Code detects
  --display-language ID  language of the extension's texts, such as zh-cn
  --size WxH        size of the window, 1280x800 by default
  --print           print the visible rows of the side bar and the notifications`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      theme: { type: 'string', default: 'dark' }, command: { type: 'string', multiple: true, default: [] }, goto: { type: 'string' }, hover: { type: 'string' },
      language: { type: 'string' }, 'display-language': { type: 'string', default: 'en' }, size: { type: 'string', default: '1280x800' }, print: { type: 'boolean', default: false },
    },
  });
  const [file, out] = positionals;
  if (!file || !out) {
    throw new Error(USAGE);
  }
  const [width, height] = values.size.split('x').map(Number);
  const work = mkdtempSync(join(tmpdir(), 'press-release-look-'));
  try {
    const extension = buildExtension(join(work, 'extension'));
    const folder = join(work, 'folder');
    mkdirSync(folder);
    const name = basename(file);
    copyFileSync(file, join(folder, name));
    const settings = {
      'workbench.colorTheme': themeNamed(values.theme),
      ...(values.language && { 'files.associations': { [name]: values.language } }),
    };
    const { page, close } = await openWindow({ folder, extension, settings, size: { width, height }, ...(values['display-language'] !== 'en' && { prepare: displayLanguage(values['display-language']) }) });
    try {
      const editor = await openFile(page, name);
      await settle(page);
      if (values.goto) {
        const { line, column } = positionOf(readFileSync(file, 'utf8'), values.goto);
        await goTo(page, editor, line, column);
      }
      for (const title of values.command) {
        await runCommand(page, title);
        await settle(page);
      }
      if (values.hover) {
        const { line, column } = positionOf(readFileSync(file, 'utf8'), values.hover);
        console.log(await hover(page, await editorOf(page, name), line, column));
      }
      await settle(page);
      if (values.print) {
        console.log((await page.locator('.sidebar .monaco-list-row, .notification-toast').allInnerTexts()).map((row) => row.replace(/\s*\n\s*/g, ' ')).join('\n'));
      }
      mkdirSync(dirname(resolve(out)), { recursive: true });
      await page.screenshot({ path: out });
      console.log(`Saved ${out}.`);
    } finally {
      await close();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message, error.cause instanceof Error ? `\n${error.cause.message}` : '');
  process.exitCode = 1;
});
