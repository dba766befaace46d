/** Opens a window in another display language without its language pack, which only holds VS Code's own texts: extensions speak it, the rest stays English. */
import type { Page } from 'playwright-core';

/** @param language as VS Code names it, such as "zh-cn" */
export const displayLanguage = (language: string) => async (page: Page): Promise<void> => {
  await page.addInitScript((locale) => { (globalThis as { _VSCODE_NLS_LANGUAGE?: string })._VSCODE_NLS_LANGUAGE = locale; }, language);
};
