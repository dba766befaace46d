/** The frame of a page in a webview: a policy under which nothing but the extension's own script and style works, and the texts of the display language. */
import { escapeXml } from '../formats/xml';
import { locale } from '../translation/locale';

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  /** The addresses of its script and its style sheet. The script begins with `import '../translation/pageTexts'`. */
  readonly script: string;
  readonly style: string;
  /** Where the style sheet may come from, as the webview says. */
  readonly cspSource: string;
  /** A random word of letters and digits: only what carries it is run. */
  readonly nonce: string;
  /** The texts of the display language by their English. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether it draws pictures that it has made itself. */
  readonly ownImages?: boolean;
}

/** A page that draws itself. */
export function pageFrame({ title, script, style, cspSource, nonce, texts, ownImages = false }: PageParts): string {
  // A script element of data is not run, but a tag in the data would end it.
  const data = JSON.stringify(texts).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${escapeXml(locale())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'${ownImages ? '; img-src blob:' : ''}">
<link rel="stylesheet" href="${style}">
<title>${escapeXml(title)}</title>
</head>
<body>
<script type="application/json" id="texts">${data}</script>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
