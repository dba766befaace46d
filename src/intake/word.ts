/** Reads Word documents. */
import mammoth from 'mammoth';
import { Unreadable, type Incoming } from './incoming';

/** What is used of mammoth's model of a document. */
interface WordNode {
  readonly type: string;
  readonly value?: string;
  readonly breakType?: string;
  readonly numbering?: object | null;
  readonly children?: readonly WordNode[];
}

/** A Word document: its paragraphs, list items and rows of tables. Notes, comments and pictures are left out. @throws Unreadable where it is none */
export async function readWord(bytes: Uint8Array): Promise<Incoming> {
  let text = '';
  const copy = bytes.slice();
  try {
    // Under Node mammoth takes a buffer, in browsers an array buffer. It is asked for its model; the HTML that it would make of it is not needed.
    await mammoth.convertToHtml({ buffer: copy, arrayBuffer: copy.buffer } as unknown as { arrayBuffer: ArrayBuffer }, {
      externalFileAccess: false,
      transformDocument: (document: WordNode) => {
        text = blocks(document).trim();
        return { ...document, children: [] };
      },
    });
  } catch (error) {
    const encrypted = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    throw new Unreadable(encrypted ? 'It is encrypted, or of an older Word. Save it as .docx without a password.' : `This is not a whole Word document (“${(error as Error).message.split('\n')[0].slice(0, 100)}”).`);
  }
  return { title: null, date: null, source: null, url: null, text };
}

function blocks(node: WordNode): string {
  if (node.type === 'paragraph') {
    const words = inline(node).trim();
    return words === '' ? '' : node.numbering ? `• ${words}\n` : `\n${words}\n`;
  }
  if (node.type === 'tableRow') return `${(node.children ?? []).map((cell) => blocks(cell).replace(/\s+/g, ' ').trim()).filter(Boolean).join(' | ')}\n`;
  return (node.children ?? []).map(blocks).join('');
}

function inline({ type, value, breakType, children }: WordNode): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return ' ';
  if (type === 'break') return breakType === 'line' ? '\n' : ' ';
  return (children ?? []).map(inline).join('');
}
