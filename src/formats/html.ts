/** A page of one file to mail, read and print: the text with its marks, and tables of what was found. It runs no script and loads nothing. */
import { FORCES, type Analysis, type Commitment, type Entity, type Quotation } from '../analysis/annotation';
import type { Paragraph } from '../analysis/document';
import { HTML_STYLE } from './htmlStyle';
import { writeNested, type Layer, type TreeWriter } from './nesting';
import { commitmentRecords, quotationRecords, type CommitmentRecord, type QuotationRecord } from './records';
import { sweep } from './sweep';
import { ENTITY_TYPE_NAMES, FORCE_MEANINGS, longDate, oneLine } from './wording';
import { escapeXml } from './xml';

/** Nothing may be loaded, run or sent, whatever the text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

type Mark =
  | { readonly kind: 'name'; readonly entity: Entity }
  | { readonly kind: 'quotation'; readonly quotation: Quotation; readonly record: QuotationRecord }
  | { readonly kind: 'commitment'; readonly commitment: Commitment; readonly record: CommitmentRecord };

/** @param id names the document in the title */
export function html(analysis: Analysis, id: string): string {
  const { document: { structure: { releaseDate } }, entities } = analysis;
  const commitments = commitmentRecords(analysis);
  const quotations = quotationRecords(analysis);
  const title = escapeXml(oneLine(id) || 'Press release');
  const counted = [count(commitments.length, 'commitment'), count(quotations.length, 'quotation'), count(entities.length, 'name')].join(', ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${releaseDate ? `Released ${escapeXml(longDate(releaseDate))}. ` : ''}${counted}.</p>
</header>
<main>
${legend(analysis)}<section class="text" aria-label="The text of the release">
${paragraphs(analysis, commitments, quotations)}</section>
<section aria-labelledby="commitments">
<h2 id="commitments">Commitments</h2>
${commitmentTable(commitments)}</section>
<section aria-labelledby="quotations">
<h2 id="quotations">Quotations</h2>
${quotationTable(quotations)}</section>
<section aria-labelledby="names">
<h2 id="names">Names</h2>
${nameTable(entities)}</section>
</main>
<footer>Read by Press Release Annotator. Annotations are made by a program: check them against the text.</footer>
</body>
</html>
`;
}

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

function legend({ entities, quotations, commitments }: Analysis): string {
  const items = [
    ...(entities.length > 0 ? ['<span class="name PERSON">person</span>, <span class="name ORG">organization</span>, <span class="name GPE">place</span>, <span class="name">other name</span>'] : []),
    ...(quotations.length > 0 ? ['<span class="quotation first">quotation</span>'] : []),
    ...FORCES.filter((force) => commitments.some((commitment) => commitment.force === force)).map((force) => `<span class="commitment ${force}">${force.replace('-', ' ')}</span>: ${FORCE_MEANINGS[force]}`),
  ];
  return items.length > 0 ? `<ul class="legend" aria-label="Legend">\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n` : '';
}

function paragraphs({ document, entities, quotations, commitments }: Analysis, commitmentRows: readonly CommitmentRecord[], quotationRows: readonly QuotationRecord[]): string {
  const { text, structure } = document;
  const layers: Layer<Mark>[] = [
    ...quotations.flatMap((quotation, i) => { const annotation: Mark = { kind: 'quotation', quotation, record: quotationRows[i] }; return quotation.content.map((span) => ({ ...span, annotation })); }),
    ...commitments.map((commitment, i) => ({ start: commitment.start, end: commitment.end, annotation: { kind: 'commitment', commitment, record: commitmentRows[i] } as const })),
    ...entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, annotation: { kind: 'name', entity } as const }))),
  ];
  const layersIn = sweep(layers);
  const pieces = new Map<Mark, number>();
  let page = '';
  const writer: TreeWriter<Mark> = {
    open: (mark, piece) => void (page += openingOf(mark, piece)),
    text: (start, end) => void (page += escapeXml(text.slice(start, end))),
    close: () => void (page += '</span>'),
  };
  for (const paragraph of structure.paragraphs) {
    page += `<p class="${kindOf(structure.sections, paragraph)}">`;
    writeNested(layersIn(paragraph), paragraph, writer, pieces);
    page += '</p>\n';
  }
  return page;
}

const kindOf = (sections: Analysis['document']['structure']['sections'], { section }: Paragraph): string => sections[section]?.kind ?? 'body';

/** The first piece of a quotation or commitment bears its number, which leads to its row. */
function openingOf(mark: Mark, piece: number): string {
  if (mark.kind === 'name') return `<span class="name ${mark.entity.type}" title="${escapeXml(oneLine(`${mark.entity.name}: ${mark.entity.role ?? ENTITY_TYPE_NAMES[mark.entity.type]}`))}">`;
  if (mark.kind === 'quotation') {
    const { kind, number, sourceName } = mark.record;
    const opening = `<span class="quotation${piece === 0 ? ' first' : ''}"`;
    return piece > 0 ? `${opening}>` : `${opening} id="q${number}">${numberLink('q', number, '', `Quotation ${number}, ${kind}, ${sourceName}`)}`;
  }
  const { force, number, actors } = mark.record;
  const opening = `<span class="commitment ${force}"`;
  return piece > 0 ? `${opening}>` : `${opening} id="c${number}">${numberLink('c', number, force, `Commitment ${number}, ${force}${actors.length > 0 ? `, ${actors.join(' and ')}` : ''}`)}`;
}

const numberLink = (kind: 'c' | 'q', number: number, force: string, label: string): string =>
  `<a class="number ${force}" href="#row-${kind}${number}" aria-label="${escapeXml(label)}" title="${escapeXml(label)}">${kind.toUpperCase()}${number}</a>`;

const commitmentTable = (rows: readonly CommitmentRecord[]): string =>
  table('commitment', ['No.', 'Force', 'Who', 'What', 'By when', 'Where'], rows.map(({ number, force, actors, text, deadline, line }) => ({
    id: `c${number}`,
    cells: [
      `C${number}`, `<span class="force ${force}">${force.replace('-', ' ')}</span>`, actors.map(escapeXml).join('; ') || '–', escapeXml(text),
      deadline ? escapeXml(deadline.words + (deadline.date ? ` (${longDate(deadline.date)})` : '')) : '–', `<a href="#c${number}">line ${line}</a>`,
    ],
  })));

const quotationTable = (rows: readonly QuotationRecord[]): string =>
  table('quotation', ['No.', 'Who', 'How', 'What', 'Where'], rows.map(({ number, kind, sourceName, cue, text, line }) => ({
    id: `q${number}`,
    cells: [`Q${number}`, escapeXml(sourceName), `${cue ? escapeXml(cue) : 'runs on'} (${kind})`, kind === 'direct' ? `“${escapeXml(text)}”` : escapeXml(text), `<a href="#q${number}">line ${line}</a>`],
  })));

const nameTable = (entities: readonly Entity[]): string =>
  table('name', ['Name', 'Kind', 'Role', 'Also', 'Times'], entities.map(({ id, name, names, type, role, mentions }) => ({
    id,
    cells: [
      escapeXml(oneLine(name)), ENTITY_TYPE_NAMES[type], role === null ? '–' : escapeXml(oneLine(role)),
      names.filter((other) => other !== name).map((other) => escapeXml(oneLine(other))).join(', ') || '–', String(mentions.length),
    ],
  })));

/** @param rows with cells in HTML */
function table(thing: string, header: readonly string[], rows: readonly { readonly id: string; readonly cells: readonly string[] }[]): string {
  if (rows.length === 0) return `<p>No ${thing}s were found.</p>\n`;
  const head = header.map((cell) => `<th scope="col">${cell}</th>`).join('');
  return `<div class="table">\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${
    rows.map(({ id, cells }) => `<tr id="row-${id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`).join('')
  }</tbody>\n</table>\n</div>\n`;
}
