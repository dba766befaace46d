/** A page of a webview that is a bundle of its own: nothing but its own script and style, nothing remote. */
import { Uri, type Webview } from 'vscode';
import { escapeXml } from '../formats/xml';

/** What a page is made of. */
export interface BundledPage {
  /** Of its script and its style sheet in `dist`. */
  readonly bundle: string;
  readonly title: string;
  /** Whether it draws pictures that it has made itself. */
  readonly ownImages?: boolean;
}

/**
 * Makes a page.
 * @param extension the extension's folder
 */
export function bundledPage(webview: Webview, extension: Uri, { bundle, title, ownImages = false }: BundledPage): string {
  const nonce = globalThis.crypto.randomUUID().replaceAll('-', '');
  const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'${ownImages ? '; img-src blob:' : ''}">
<link rel="stylesheet" href="${address(`${bundle}.css`)}">
<title>${escapeXml(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${address(`${bundle}.js`)}"></script>
</body>
</html>`;
}
