/** The text of HTML as people read it: paragraphs, list items and rows of tables, each on a line of its own. */

/** What is used of a DOM; this code runs where there is none but a library's. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT_FRAGMENT = 11;
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|TITLE|IFRAME|OBJECT|EMBED|SVG|MATH|CANVAS|AUDIO|VIDEO|MAP|BUTTON|INPUT|SELECT|TEXTAREA|DIALOG|NAV|ASIDE|MENU)$/;
const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|BODY|CAPTION|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|HTML|LI|MAIN|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const LIST_ITEM = 'LI';
/** Blocks that stand close together: no empty line between them. */
const CLOSE = /^(?:LI|TR|DD|DT)$/;
/** "display: none" in an element's own style. */
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The text of a node; hidden parts, navigation, forms and scripts are left out. */
export function htmlText(root: HtmlNode): string {
  const writer = new Writer();
  writer.node(root);
  return writer.end();
}

class Writer {
  private text = '';
  private line = '';
  private bullet = '';
  /** List items that are open: what they hold stands close together. */
  private items = 0;
  /** Line breaks that are due before the next words. */
  private due = 0;

  end(): string {
    this.flush(1);
    return this.text;
  }

  node(node: HtmlNode): void {
    if (node.nodeType === TEXT) {
      this.line += node.textContent ?? '';
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === ELEMENT ? SKIPPED.test(name) || isHidden(node) : node.nodeType < 9 || node.nodeType > DOCUMENT_FRAGMENT) return;
    if (name === 'BR') return this.lineBreak();
    if (name === 'TR' && isRowOfWords(node)) return this.row(node);
    const breaks = BLOCK.test(name) ? (this.items > 0 || CLOSE.test(name) ? 1 : 2) : 0;
    if (breaks > 0) this.flush(breaks);
    if (name === LIST_ITEM) {
      this.bullet = '• ';
      this.items++;
    }
    for (const child of node.childNodes) this.node(child);
    if (breaks > 0) this.flush(breaks);
    if (name === LIST_ITEM) {
      this.bullet = '';
      this.items--;
    }
  }

  private row(node: HtmlNode): void {
    this.flush(1);
    const cells = [...node.childNodes].filter(({ nodeType }) => nodeType === ELEMENT).map((cell) => htmlText(cell).replace(/\s+/g, ' ').trim());
    this.line = cells.filter(Boolean).join(' | ');
    this.flush(1);
  }

  /** A second break in a row parts paragraphs, as <p> does. */
  private lineBreak(): void {
    this.flush(this.line.trim() === '' ? 2 : 1);
  }

  /** Ends the line, with so many breaks at least before what comes next. */
  private flush(breaks: number): void {
    const words = this.line.replace(/\s+/g, ' ').trim();
    this.line = '';
    if (words === '') {
      this.due = Math.max(this.due, breaks);
      return;
    }
    if (this.text !== '') this.text += '\n'.repeat(Math.max(1, this.due));
    this.text += this.bullet + words;
    this.bullet = '';
    this.due = breaks;
  }
}

function isHidden(node: HtmlNode): boolean {
  const attribute = (name: string): string | null => node.getAttribute?.(name) ?? null;
  return attribute('hidden') !== null || attribute('aria-hidden') === 'true' || HIDDEN.test(attribute('style') ?? '');
}

/** Whether no cell of a row holds paragraphs, as the cells of tables that lay out a page do. */
function isRowOfWords(row: HtmlNode): boolean {
  return [...row.childNodes].every((cell) => [...cell.childNodes].every(({ nodeName }) => !BLOCK.test(nodeName.toUpperCase())));
}
