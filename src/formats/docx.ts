/**
 * A Word document: the text with names in colour, quotations shaded and commitments underlined, each commitment with a comment that says what it is, and tables below.
 * Loaded only when it is asked for, since the library is large.
 */
import {
  AlignmentType, BorderStyle, CommentRangeEnd, CommentRangeStart, CommentReference, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, ShadingType, Table, TableCell,
  TableLayoutType, TableRow, TextRun, UnderlineType, WidthType, type IBordersOptions, type ParagraphChild,
} from 'docx';
import { FORCES, type Analysis, type Commitment, type Force } from '../analysis/annotation';
import type { SectionKind, Span } from '../analysis/document';
import { commitmentRecords, quotationRecords, type CommitmentRecord } from './records';
import { sweep } from './sweep';
import { ENTITY_TYPE_NAMES, FORCE_MEANINGS, longDate, oneLine } from './wording';
import { writable } from './xml';

/** Lines as in the editor: double, solid, dashed and dotted, so that forces are told apart without colour. */
const LINES: Readonly<Record<Force, { readonly type: (typeof UnderlineType)[keyof typeof UnderlineType]; readonly color: string }>> = {
  agreed: { type: UnderlineType.DOUBLE, color: '00694C' },
  pledged: { type: UnderlineType.SINGLE, color: '0A56AD' },
  'called-for': { type: UnderlineType.DASH, color: '8A5000' },
  hoped: { type: UnderlineType.DOTTED, color: '6546AE' },
};
const NAME_COLOURS: Readonly<Record<string, string>> = { PERSON: '8A2F6B', ORG: '14508C', GPE: '25643B', LOC: '25643B', FAC: '25643B' };
const OTHER_NAME = '5D4A8F';
const QUOTATION_SHADE = 'FDF3D7';
const SOFT = '59636E';
const AUTHOR = 'Press Release Annotator';

/** A4 between margins of 2 cm, in twentieths of a point. */
const MARGIN = 1134;
const PAGE_WIDTH = 11906 - 2 * MARGIN;

const LOOKS: Readonly<Partial<Record<SectionKind, { readonly size?: number; readonly bold?: boolean; readonly color?: string }>>> = {
  headline: { size: 30, bold: true },
  heading: { bold: true },
  releaseLine: { size: 18, color: SOFT }, boilerplate: { size: 19, color: SOFT }, safeHarbour: { size: 19, color: SOFT }, contact: { size: 19, color: SOFT }, endMark: { color: SOFT },
};

/** @param id names the document in its title */
export async function docx(analysis: Analysis, id: string): Promise<Uint8Array> {
  const { document: { structure: { releaseDate } }, entities } = analysis;
  const commitments = commitmentRecords(analysis);
  const quotations = quotationRecords(analysis);
  const title = oneLine(writable(id)) || 'Press release';
  const counted = `${commitments.length} commitment${commitments.length === 1 ? '' : 's'}, ${quotations.length} quotation${quotations.length === 1 ? '' : 's'}.`;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    new Paragraph({ spacing: { after: 200 }, children: [run(`${releaseDate ? `Released ${longDate(releaseDate)}. ` : ''}${counted} Annotations are made by a program: check them against the text.`, { color: SOFT, size: 18 })] }),
    ...textParagraphs(analysis),
    heading('Commitments'),
    ...(commitments.length > 0 ? [commitmentTable(commitments), legend(analysis)] : [nothing('No commitments were found.')]),
    heading('Quotations'),
    quotations.length > 0 ? table(['No.', 'Who', 'How', 'What', 'Line'], [6, 18, 16, 53, 7], quotations.map(({ number, sourceName, cue, kind, text, line }) =>
      [`${number}`, sourceName, `${cue ?? 'runs on'} (${kind})`, kind === 'direct' ? `“${text}”` : text, `${line}`].map((cell) => [run(cell)]))) : nothing('No quotations were found.'),
    heading('Names'),
    entities.length > 0 ? table(['Name', 'Kind', 'Role', 'Times'], [34, 24, 34, 8], entities.map(({ name, type, role, mentions }) =>
      [name, ENTITY_TYPE_NAMES[type], role ?? '–', `${mentions.length}`].map((cell) => [run(cell)]))) : nothing('No names were found.'),
  ];
  const document = new Document({
    title, creator: AUTHOR, lastModifiedBy: AUTHOR, description: `Commitments and quotations in ${title}`,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } } },
        title: { run: { size: 40, bold: true, font: 'Calibri' }, paragraph: { spacing: { after: 60 } } },
        heading1: { run: { size: 28, bold: true, color: '1C2126', font: 'Calibri' }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
      },
      paragraphStyles: [{ id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 18 } }],
    },
    comments: { children: commitments.map((record, i) => comment(record, i, analysis.commitments[i])) },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 16, color: SOFT, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })] }) },
      children,
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Look = Omit<ConstructorParameters<typeof TextRun>[0] & object, 'text' | 'children'>;

/** Words of the text, or ours, with what XML cannot hold replaced. */
const run = (text: string, look: Look = {}): TextRun => new TextRun({ ...look, text: writable(text) });
const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(text)] });
const nothing = (text: string): Paragraph => new Paragraph({ children: [run(text, { color: SOFT })] });

/** What a comment says: what the force means, who is to act, and by when. */
function comment({ force, actors, deadline }: CommitmentRecord, index: number, { certainty }: Commitment) {
  const line = (label: string, words: string): Paragraph => new Paragraph({ children: [run(`${label}: `, { bold: true }), run(words)] });
  return {
    id: index, author: AUTHOR, initials: 'PR',
    children: [
      line(`Commitment ${index + 1}, ${force.replace('-', ' ')}`, FORCE_MEANINGS[force as Force]),
      ...(actors.length > 0 ? [line('Who', actors.join('; '))] : []),
      ...(deadline ? [line('By when', deadline.words + (deadline.date ? ` (${longDate(deadline.date)})` : ''))] : []),
      line('Certainty', `${Math.round(certainty * 100)} %`),
    ],
  };
}

/** A stretch of a paragraph in which nothing begins or ends. */
interface Piece extends Span {
  readonly paragraph: number;
}

/** The text cut wherever an annotation begins or ends. */
function piecesOf({ document: { structure }, entities, quotations, commitments }: Analysis): Piece[] {
  const spans = [...entities.flatMap(({ mentions }) => mentions), ...quotations.flatMap(({ content }) => content), ...commitments];
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let next = 0;
  return structure.paragraphs.flatMap((paragraph, index) => {
    const cuts = [paragraph.start];
    while (next < edges.length && edges[next] <= paragraph.start) next++;
    while (next < edges.length && edges[next] < paragraph.end) cuts.push(edges[next++]);
    return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? paragraph.end, paragraph: index }));
  });
}

function textParagraphs(analysis: Analysis): Paragraph[] {
  const { document: { text, structure }, entities, quotations, commitments } = analysis;
  const pieces = piecesOf(analysis);
  const namesIn = sweep(entities.flatMap(({ mentions }) => mentions));
  const saidIn = sweep(quotations.flatMap(({ content }) => content));
  const undertakenIn = sweep(commitments);
  const numbers = new Map(commitments.map((commitment, n) => [commitment, n]));
  // A comment has one range, which may go through several paragraphs: from the first to the last piece that the commitment is in.
  const undertaken = pieces.map((piece) => [...undertakenIn(piece)]);
  const last = new Map(undertaken.flatMap((here, index) => here.map((commitment) => [commitment, index])));
  const opened = new Set<Commitment>();
  const lines: ParagraphChild[][] = structure.paragraphs.map(() => []);
  pieces.forEach((piece, index) => {
    const children = lines[piece.paragraph];
    const [name] = namesIn(piece);
    const said = saidIn(piece).length > 0;
    const here = undertaken[index];
    for (const commitment of here.filter((one) => !opened.has(one))) {
      opened.add(commitment);
      children.push(new CommentRangeStart(numbers.get(commitment)!));
    }
    children.push(...text.slice(piece.start, piece.end).split(/\r\n?|\n/).map((line, n) => run(line, {
      ...LOOKS[structure.sections[structure.paragraphs[piece.paragraph].section]?.kind ?? 'body'],
      ...(n > 0 && { break: 1 }),
      ...(name && { bold: true, color: NAME_COLOURS[name.type] ?? OTHER_NAME }),
      ...(said && { shading: { type: ShadingType.CLEAR, fill: QUOTATION_SHADE, color: 'auto' } }),
      ...(here.length > 0 && { underline: LINES[here[0].force] }),
    })));
    for (const commitment of here.filter((one) => last.get(one) === index)) {
      const number = numbers.get(commitment)!;
      children.push(new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] }));
    }
  });
  return lines.map((children) => new Paragraph({ spacing: { after: 140, line: 290 }, children }));
}

const commitmentTable = (rows: readonly CommitmentRecord[]): Table =>
  table(['No.', 'Force', 'Who', 'What', 'By when', 'Line'], [6, 13, 18, 41, 15, 7], rows.map(({ number, force, actors, text, deadline, line }) => [
    [run(`${number}`)], [run(force.replace('-', ' '), { bold: true, color: LINES[force as Force].color })], [run(actors.join('; ') || '–')], [run(text)],
    [run(deadline ? deadline.words + (deadline.date ? ` (${longDate(deadline.date)})` : '') : '–')], [run(`${line}`)],
  ]));

/** Which line under the words means what. */
function legend({ commitments }: Analysis): Paragraph {
  const forces = FORCES.filter((force) => commitments.some((commitment) => commitment.force === force));
  return new Paragraph({
    spacing: { before: 120 },
    children: forces.flatMap((force, i) => [
      run(force.replace('-', ' '), { size: 18, underline: LINES[force] }),
      run(`: ${FORCE_MEANINGS[force]}${i + 1 < forces.length ? '; ' : '. '}`, { size: 18, color: SOFT }),
    ]),
  });
}

/**
 * @param widths of the columns in percent
 * @param rows one list of runs for each cell
 */
function table(header: readonly string[], widths: readonly number[], rows: readonly (readonly (readonly TextRun[])[])[]): Table {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D5DAE0' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders: IBordersOptions = { top: rule, bottom: rule, left: none, right: none };
  const columns = widths.map((percent) => Math.floor(PAGE_WIDTH * percent / 100));
  const cell = (content: readonly TextRun[], column: number, shaded: boolean): TableCell => new TableCell({
    borders, width: { size: columns[column], type: WidthType.DXA }, margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...(shaded && { shading: { type: ShadingType.CLEAR, fill: 'F5F7F9', color: 'auto' } }),
    children: [new Paragraph({ style: 'TableText', children: [...content] })],
  });
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths: columns, width: { size: columns.reduce((sum, width) => sum + width), type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text, i) => cell([run(text, { bold: true, color: SOFT })], i, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((content, i) => cell(content, i, false)) })),
    ],
  });
}
