/** Pages of the extension in webviews. */
import { l10n, Uri, type Webview } from 'vscode';
import { pageFrame } from './pageFrame';

/** A random word of letters and digits for a page's policy. */
export const newNonce = (): string => globalThis.crypto.randomUUID().replaceAll('-', '');

/**
 * A page that draws itself with a script and a style sheet of the same name in `dist`.
 * @param extension the extension's folder
 * @param name of both files, without their endings
 */
export function webviewPage(webview: Webview, extension: Uri, name: string, title: string): string {
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString();
  return pageFrame({ title, script: address(`${name}.js`), style: address(`${name}.css`), cspSource: webview.cspSource, nonce: newNonce(), texts: l10n.bundle ?? {} });
}
