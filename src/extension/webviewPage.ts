/** Pages of editor tabs: nothing but their own script and style, nothing remote. */
import { l10n, Uri, type WebviewPanel } from 'vscode';
import { pageFrame } from './pageFrame';

/** A random word of letters and digits for a page's policy. */
export const newNonce = (): string => globalThis.crypto.randomUUID().replaceAll('-', '');

/**
 * Fills a panel with a page that draws itself with a script and a style sheet of the same name in `dist`.
 * @param extension the extension's folder
 * @param name of both files, without their endings
 * @param ownImages whether it draws pictures that it has made itself
 */
export function showPage(panel: WebviewPanel, extension: Uri, name: string, ownImages = false): void {
  const { webview, title } = panel;
  panel.iconPath = Uri.joinPath(extension, 'media', 'icon.svg');
  webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString();
  webview.html = pageFrame({ title, script: address(`${name}.js`), style: address(`${name}.css`), cspSource: webview.cspSource, nonce: newNonce(), texts: l10n.bundle ?? {}, ownImages });
}
