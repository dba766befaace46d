/** Shows a place in the text. */
import { Selection, TextEditorRevealType, window, type TextDocument, type TextEditor, type ViewColumn } from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import { editorRange } from './editorRange';

/**
 * Selects a range in the editor that shows a document, with the cursor at its start, and gives that editor the keyboard.
 * @param elsewhere the column to open it in where no editor shows it; the active one where none is given
 */
export async function revealRange(document: TextDocument, range: Range, elsewhere?: ViewColumn): Promise<TextEditor> {
  const column = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ?? elsewhere;
  const editor = await window.showTextDocument(document, { ...(column && { viewColumn: column }), preview: false });
  const place = editorRange(range);
  // The cursor at the start: the next step goes on from there, also where two items overlap.
  editor.selection = new Selection(place.end, place.start);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
