/** The page of the register: nothing but its own script and style, nothing remote. */
import { Uri, type Webview } from 'vscode';

/** @param extension the extension's folder */
export function registerPage(webview: Webview, extension: Uri): string {
  const nonce = globalThis.crypto.randomUUID().replaceAll('-', '');
  const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${address('registerTab.css')}">
<title>Commitment Register</title>
</head>
<body>
<script nonce="${nonce}" src="${address('registerTab.js')}"></script>
</body>
</html>`;
}
