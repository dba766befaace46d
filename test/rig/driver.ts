/** What a user does in a VS Code window, for Playwright: commands, moving, hovering, waiting for what comes. */
import type { Locator, Page } from 'playwright-core';

const TIMEOUT = 45_000;
/** What waits for the extension to start, in milliseconds: on a busy machine the first start of a server build takes long. */
const START_TIMEOUT = 60_000;

/** Opens Quick Open, the palette or “Go to Line” and fills it; again, where something else took the keyboard and closed it. @param from what has to have the keyboard first */
async function quickInput(page: Page, key: string, words: string, from?: Locator): Promise<Locator> {
  const input = page.locator('.quick-input-widget input').first();
  for (const end = Date.now() + TIMEOUT; ; ) {
    try {
      await from?.focus({ timeout: 2000 });
      await page.keyboard.press(key);
      await input.fill(words, { timeout: 2000 });
      return input;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Fills Quick Open or the palette and clicks the row with some words; again, where the row does not come or something else took the keyboard and closed the list before the click. */
async function pick(page: Page, key: string, words: string, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
  for (const end = Date.now() + TIMEOUT; ; ) {
    await quickInput(page, key, words);
    try {
      return await row.click({ timeout: 4000 });
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Runs a command from the palette by its full title, e.g. "Press Release: Extract Commitments"; waits for it, since the palette does not show what is contributed while it is open. */
export function runCommand(page: Page, title: string): Promise<void> {
  return pick(page, 'F1', `>${title}`, title);
}

/** Opens a file of the folder in the window through Quick Open, and puts the keyboard into its editor. */
export async function openFile(page: Page, name: string): Promise<Locator> {
  await pick(page, 'Control+P', name, name);
  return editorOf(page, name);
}

/** The editor that shows a file, once its lines are there. */
export async function editorOf(page: Page, name: string): Promise<Locator> {
  await page.getByRole('tab', { name }).first().waitFor({ timeout: TIMEOUT });
  const editor = page.locator(`.monaco-editor[data-uri$="${encodeURI(name)}"]`).first();
  await editor.locator('.view-line').first().waitFor({ timeout: TIMEOUT });
  return editor;
}

/** Puts the cursor of the active editor on a line and column, both counted from 1, and gives where the cursor is drawn. */
export async function goTo(page: Page, editor: Locator, line: number, column: number): Promise<{ x: number; y: number }> {
  const input = await quickInput(page, 'Control+G', `:${line}:${column}`, editor.locator('.native-edit-context, textarea.inputarea').first());
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: TIMEOUT });
  await page.locator('.statusbar-item').filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor({ timeout: TIMEOUT });
  await settle(page, 150);
  const box = await editor.locator('.cursors-layer .cursor').first().boundingBox();
  if (!box) {
    throw new Error(`The cursor is not visible after going to line ${line}, column ${column}.`);
  }
  return { x: box.x, y: box.y + box.height / 2 };
}

/** The rows of a view in the side bar, by the view's title. */
export function rowsOf(page: Page, view: string): Locator {
  return page.locator('.pane').filter({ has: page.locator('.pane-header').filter({ hasText: view }) }).getByRole('treeitem');
}

/** The words of the first row of a view that holds some words; waits for it. */
export async function rowWith(page: Page, view: string, words: string | RegExp): Promise<string> {
  const row = rowsOf(page, view).filter({ hasText: words }).first();
  await row.waitFor({ timeout: START_TIMEOUT });
  return (await row.innerText()).replace(/\s+/g, ' ').trim();
}

/** Where a string first stands in a text, as line and column counted from 1. */
export function positionOf(text: string, string: string): { line: number; column: number } {
  const offset = text.indexOf(string);
  if (offset < 0) {
    throw new Error(`The text does not hold "${string}".`);
  }
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/**
 * Hovers with the mouse over the character at a position and gives the hover's text.
 * @throws Error when no hover with words in it shows in time
 */
export async function hover(page: Page, editor: Locator, line: number, column: number): Promise<string> {
  const { x, y } = await goTo(page, editor, line, column);
  const contents = page.locator('.monaco-hover:visible .hover-contents').filter({ hasText: /\S/ });
  const end = Date.now() + TIMEOUT;
  while (Date.now() < end) {
    // A hover asked for before the provider is up stays empty: move away and ask again.
    await page.mouse.move(x + 300, y + 200);
    await page.mouse.move(x + 4, y, { steps: 4 });
    const shown = await contents.first().waitFor({ timeout: 2500 }).then(() => true, () => false);
    if (shown) {
      await settle(page, 300);
      return (await contents.allInnerTexts()).join('\n');
    }
  }
  throw new Error(`No hover at line ${line}, column ${column}.`);
}

/**
 * Loads the window again, and waits until it takes keys.
 * @param kept what the window has to have written down of its tabs before, e.g. a tab's type or its page's state: in a browser, VS Code writes them down every five seconds, and loses what is newer
 */
export async function reload(page: Page, kept?: string): Promise<void> {
  for (const end = Date.now() + TIMEOUT; kept !== undefined && !(await isWrittenDown(page, kept)); await page.waitForTimeout(200)) {
    if (Date.now() > end) throw new Error(`The window has not written down "${kept}".`);
  }
  await page.reload();
  await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
  await settle(page);
}

/** Whether some words are in what VS Code keeps of the open tabs in the browser's databases. */
function isWrittenDown(page: Page, words: string): Promise<boolean> {
  return page.evaluate(`(async () => {
    const answer = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      try {
        for (const store of database.objectStoreNames) {
          if (String(await answer(database.transaction(store).objectStore(store).get('memento/workbench.parts.editor'))).includes(${JSON.stringify(words)})) return true;
        }
      } finally {
        database.close();
      }
    }
    return false;
  })()`);
}

/** Waits until nothing in the window has changed for some milliseconds, at most 20 s. */
export async function settle(page: Page, quiet = 1000): Promise<void> {
  // A string, because this runs in the page: neither our types nor the loader's helpers exist there.
  await page.evaluate(`new Promise((done) => {
    let timer = setTimeout(finish, ${quiet});
    const last = setTimeout(finish, 20000);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, ${quiet});
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function finish() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      done();
    }
  })`);
}
