/** The frame of a page in a webview: a policy under which nothing but the extension's own script and style works, and the texts of the display language. */
import { l10n, Uri, type Webview } from 'vscode';
import { escapeXml } from '../formats/xml';
import { locale } from '../translation/locale';

/** A random word of letters and digits: only what carries it is run. */
export const newNonce = (): string => globalThis.crypto.randomUUID().replaceAll('-', '');

/**
 * A page that draws itself, with a script and a style sheet of the same name in `dist`. The script begins with `import '../translation/pageTexts'`.
 * @param extension the extension's folder
 * @param name of both files, without their endings
 */
export function webviewPage(webview: Webview, extension: Uri, name: string, title: string): string {
  const nonce = newNonce();
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString();
  // A script of data is not run; a tag in it must not end it.
  const texts = JSON.stringify(l10n.bundle ?? {}).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${escapeXml(locale())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${address(`${name}.css`)}">
<title>${escapeXml(title)}</title>
</head>
<body>
<script type="application/json" id="texts">${texts}</script>
<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>
</body>
</html>`;
}
