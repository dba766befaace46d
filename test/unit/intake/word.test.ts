import assert from 'node:assert/strict';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { readWord } from '../../../src/intake/word';

const packed = async (children: (Paragraph | Table)[]): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

describe('reading Word documents', () => {
  it('reads paragraphs, list items and rows of tables', async () => {
    const { text } = await readWord(await packed([
      new Paragraph({ text: 'Council Opens the Gates', heading: 'Heading1' }),
      new Paragraph({ children: [new TextRun('The council '), new TextRun({ text: 'met', bold: true }), new TextRun('.')] }),
      new Paragraph({ text: 'Velmora Grid will repair the dam.', bullet: { level: 0 } }),
      new Paragraph({ text: 'The council will pay.', bullet: { level: 0 } }),
      new Table({ rows: [new TableRow({ children: [cell('Dam'), cell('Year')] }), new TableRow({ children: [cell('Elmhaven'), cell('2027')] })] }),
    ]));
    assert.equal(text.replace(/\n{2,}/g, '\n\n'), 'Council Opens the Gates\n\nThe council met.\n• Velmora Grid will repair the dam.\n• The council will pay.\nDam | Year\nElmhaven | 2027');
  });

  for (const [what, bytes] of [['nothing', []], ['a text', [84, 104, 101]], ['an archive that is cut off', [0x50, 0x4b, 3, 4, 0, 0]]] as const) {
    it(`refuses ${what}`, () => assert.rejects(readWord(Uint8Array.from(bytes)), /not a whole Word document/));
  }
  it('says that an older or encrypted document has to be saved anew', () => assert.rejects(readWord(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), /Save it as \.docx/));
});
