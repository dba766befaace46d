/** The page that shows two releases side by side: a document of its own, which loads nothing. */
import * as l10n from '@vscode/l10n';
import { escapeXml } from '../../formats/xml';
import { locale } from '../../translation/locale';
import { fieldsOf } from '../../registerTab/fieldsOf';
import type { ComparedCell, ComparedReleases, ComparedRow, ComparedSection } from '../../server/comparison/protocol';

/** What the page tells the extension: show a row in both texts. */
export interface RowChosen {
  readonly section: number;
  readonly row: number;
}

/** What the page said, or null where it is nothing that it may say. */
export function fromPage(message: unknown): RowChosen | null {
  const { section, row } = fieldsOf(message);
  return Number.isSafeInteger(section) && Number.isSafeInteger(row) ? { section: section as number, row: row as number } : null;
}

const STYLE = `
body { padding: 0 1rem 2rem; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.45; }
header { padding: .6rem 0; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
h1 { margin: 0; font-size: 1.2em; } h2 { margin: 1.4rem 0 .3rem; font-size: 1.1em; } h2 small, .note, .reason, .none { color: var(--vscode-descriptionForeground); font-weight: normal; }
p { margin: .2rem 0; } label { display: inline-flex; gap: .35rem; align-items: center; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .4rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
th.go, td.go { width: 2rem; padding-inline: 0; }
tbody tr { cursor: pointer; } tbody tr:hover, tbody tr:focus-within { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
button { min-width: 1.8rem; padding: .15rem .3rem; color: var(--vscode-textLink-foreground); background: none; border: 1px solid transparent; font: inherit; cursor: pointer; }
button:focus-visible, input:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
.note { display: block; font-size: .92em; } .way { font-weight: 600; color: var(--vscode-editor-foreground); border-bottom: 2px solid transparent; }
.agreed .way { border-bottom: 3px double var(--vscode-pressRelease-commitmentAgreed); } .pledged .way { border-color: var(--vscode-pressRelease-commitmentPledged); }
.called-for .way { border-bottom: 2px dashed var(--vscode-pressRelease-commitmentCalledFor); } .hoped .way { border-bottom: 2px dotted var(--vscode-pressRelease-commitmentHoped); }
.differs { margin: .25rem 0 0; padding-inline-start: .5rem; border-inline-start: 3px solid var(--vscode-editorWarning-foreground, currentColor); }
body:has(#only:checked) tr.same { display: none; }
`;

/** Posts which row was chosen, goes from row to row with the arrow keys, and stays where it was when the page is made anew. */
const SCRIPT = `
const vscode = acquireVsCodeApi();
const { a, b } = document.body.dataset;
const only = document.getElementById('only');
const before = vscode.getState() ?? {};
only.checked = before.only === true;
scrollTo(0, before.y ?? 0);
const remember = () => vscode.setState({ a, b, only: only.checked, y: scrollY });
remember();
addEventListener('scroll', remember);
only.addEventListener('change', remember);
document.addEventListener('click', ({ target }) => {
  const row = target.closest('tbody tr');
  if (!row || String(getSelection()) !== '') return;
  row.querySelector('button').focus();
  vscode.postMessage({ section: Number(row.dataset.section), row: Number(row.dataset.row) });
});
document.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...document.querySelectorAll('tbody button')].filter((button) => button.offsetParent !== null);
  const at = buttons.indexOf(document.activeElement);
  if (!step || at < 0 || !buttons[at + step]) return;
  event.preventDefault();
  buttons[at + step].focus();
  buttons[at + step].closest('tr').scrollIntoView({ block: 'nearest' });
});
`;

/**
 * Makes the page.
 * @param nonce a random word of letters and digits: only what carries it is styled and run
 */
export function comparisonPage(compared: ComparedReleases, nonce: string): string {
  const { a, b, reason, sections } = compared;
  const dated = ({ name, date }: ComparedReleases['a']): string => (date ? `${name} (${date})` : name);
  return `<!DOCTYPE html>
<html lang="${escapeXml(locale())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>${escapeXml(l10n.t('{0} and {1}', a.name, b.name))}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body data-a="${escapeXml(a.uri)}" data-b="${escapeXml(b.uri)}">
<header>
<h1>${escapeXml(l10n.t('{0} and {1}', dated(a), dated(b)))}</h1>
<p class="reason">${escapeXml(`${reason} ${l10n.t('Choose a row to see its places in both texts.')}`)}</p>
<label><input type="checkbox" id="only"> ${escapeXml(l10n.t('Only what differs'))}</label>
</header>
<main>
${sections.map((section, i) => sectionOf(section, i, a.name, b.name)).join('\n')}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

function sectionOf({ title, counts, rows }: ComparedSection, index: number, a: string, b: string): string {
  const heading = `<h2 id="s${index}">${escapeXml(title)} <small>${escapeXml(counts)}</small></h2>`;
  if (rows.length === 0) return `<section aria-labelledby="s${index}">${heading}\n<p class="none">${escapeXml(l10n.t('Nothing in either text.'))}</p></section>`;
  return `<section aria-labelledby="s${index}">${heading}
<table aria-labelledby="s${index}">
<thead><tr><th class="go"></th><th scope="col">${escapeXml(a)}</th><th scope="col">${escapeXml(b)}</th></tr></thead>
<tbody>
${rows.map((row, i) => rowOf(row, index, i, a, b)).join('\n')}
</tbody>
</table>
</section>`;
}

function rowOf({ a, b, differences }: ComparedRow, section: number, row: number, nameA: string, nameB: string): string {
  const same = a && b && differences.length === 0;
  const words = (a ?? b)!.words;
  const label = escapeXml(a && b ? l10n.t('Show in both texts: {0}', words) : l10n.t('Show in {0}: {1}', a ? nameA : nameB, words));
  const differs = differences.map((difference) => `<p class="differs">${escapeXml(difference)}</p>`).join('');
  return `<tr${same ? ' class="same"' : ''} data-section="${section}" data-row="${row}"><td class="go"><button type="button" title="${label}" aria-label="${label}">${same ? '=' : a && b ? '≠' : a ? '◧' : '◨'}</button></td>`
    + `${cellOf(a, nameA)}${cellOf(b, nameB, differs)}</tr>`;
}

function cellOf(cell: ComparedCell | null, name: string, after = ''): string {
  if (!cell) return `<td class="none">${escapeXml(l10n.t('not in {0}', name))}${after}</td>`;
  const [put, ...rest] = cell.note.split(' · ');
  const note = cell.way ? `<span class="way">${escapeXml(put)}</span>${rest.map((part) => ` · ${escapeXml(part)}`).join('')}` : escapeXml(cell.note);
  return `<td${cell.way ? ` class="${escapeXml(cell.way)}"` : ''}>${escapeXml(cell.words)}<span class="note">${note}</span>${after}</td>`;
}
