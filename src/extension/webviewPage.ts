/** A page of an editor tab: nothing but its own script and style, nothing remote. */
import { Uri, type Webview, type WebviewPanel } from 'vscode';

/**
 * Fills a panel with a page of its own bundle.
 * @param extension the extension's folder
 * @param name of the script and the style sheet in `dist`, without extension
 */
export function showPage(panel: WebviewPanel, extension: Uri, name: string): void {
  panel.iconPath = Uri.joinPath(extension, 'media', 'icon.svg');
  panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  panel.webview.html = pageOf(panel.webview, extension, name, panel.title);
}

function pageOf(webview: Webview, extension: Uri, name: string, title: string): string {
  const nonce = globalThis.crypto.randomUUID().replaceAll('-', '');
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${address(`${name}.css`)}">
<title>${title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</title>
</head>
<body>
<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>
</body>
</html>`;
}
