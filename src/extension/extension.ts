/** The entry under Node (the desktop, a remote machine); that of a browser, `webExtension.ts`, differs only in the client that it makes. */
import './displayLanguage';
import type { ExtensionContext } from 'vscode';
import { openWorker } from './intake/nodeWorker';
import { start, type Api } from './start';

/** Called by VS Code when a press release, a command or a view of the extension is first used. */
export const activate = (context: ExtensionContext): Api => start(context, async (host) => (await import('./client')).createClient(host), openWorker);

/** The client is stopped with the other subscriptions of the context. */
export const deactivate = (): void => {};
