/**
 * A project of the REFI-QDA standard 1.5 (qdasoftware.org), which NVivo, MAXQDA, ATLAS.ti and other programs for qualitative analysis open: a ZIP archive of the text and of
 * `project.qde`, in which each annotation is a selection of the text that bears codes. Positions count code points of a text whose lines end with LF, without a byte order mark.
 */
import { strToU8, zipSync } from 'fflate';
import { ENTITY_TYPES, FORCES, QUOTATION_KINDS, type Analysis, type Entity } from '../analysis/annotation';
import type { Span } from '../analysis/document';
import { CodePoints } from '../annotations/sidecar/codePoints';
import { guidOf } from './guid';
import { ENTITY_TYPE_NAMES, FORCE_MEANINGS, excerpt, oneLine } from './wording';
import { attributesOf, escapeXml } from './xml';
import { firstIndex } from '../analysis/firstIndex';

/** Archives of the same content are the same: the earliest time that ZIP knows stands for all. */
const NO_TIME = new Date(1980, 0, 1);

const COLOURS = { names: '#14508C', quotations: '#B7852A', commitments: '#00694C', parts: '#6E7781' } as const;

interface Code {
  /** Names the code among all others. */
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  readonly description: string;
  readonly codes: readonly Code[];
}

/** @param id names the project and its source */
export function refiQda(analysis: Analysis, id: string): Uint8Array {
  const text = analysis.document.text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const project = guidOf(`${id}\n${text}`);
  const guid = (key: string): string => guidOf(`${project} ${key}`);
  const source = guid('source');
  return zipSync({ 'project.qde': strToU8(projectXml(analysis, id, guid)), [`sources/${source}.txt`]: strToU8(text) }, { mtime: NO_TIME });
}

function projectXml(analysis: Analysis, id: string, guid: (key: string) => string): string {
  const { document: { text } } = analysis;
  const lines = new Positions(text);
  const user = guid('user');
  const title = oneLine(id) || 'Press release';
  const selections = selectionsOf(analysis).map(({ span, codes, description }, i) => {
    const { start, end } = lines.span(span);
    if (start >= end) return '';
    const coding = codes.map((key) => `<Coding${attributesOf({ guid: guid(`coding ${i} ${key}`), creatingUser: user })}><CodeRef targetGUID="${guid(`code ${key}`)}"/></Coding>`).join('');
    const name = excerpt(text.slice(span.start, span.end), 60);
    return `<PlainTextSelection${attributesOf({ guid: guid(`selection ${i}`), name, startPosition: start, endPosition: end, creatingUser: user })}>${describe(description)}${coding}</PlainTextSelection>\n`;
  });
  const codes = codesOf(analysis).map((code) => codeXml(code, guid)).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<Project${attributesOf({ xmlns: 'urn:QDA-XML:project:1.0', name: title, origin: 'Press Release Annotator', creatingUserGUID: user })}>
<Users><User${attributesOf({ guid: user, name: 'Press Release Annotator' })}/></Users>
<CodeBook><Codes>
${codes}</Codes></CodeBook>
<Sources>
<TextSource${attributesOf({ guid: guid('source'), name: title, plainTextPath: `internal://${guid('source')}.txt`, creatingUser: user })}>
${selections.join('')}</TextSource>
</Sources>
</Project>
`;
}

const describe = (description: string): string => (description ? `<Description>${escapeXml(oneLine(description))}</Description>` : '');

function codeXml({ key, name, colour, description, codes }: Code, guid: (key: string) => string): string {
  const attributes = attributesOf({ guid: guid(`code ${key}`), name: oneLine(name) || '?', isCodable: 'true', color: colour });
  return `<Code${attributes}>${describe(description)}${codes.map((code) => codeXml(code, guid)).join('')}</Code>\n`;
}

/** Kinds of annotations as codes, and below “Names”, “Said by” and “To act” one for each entity, so that all of one speaker or actor can be retrieved. */
function codesOf({ entities, quotations, commitments }: Analysis): Code[] {
  const code = (key: string, name: string, colour: string, description = '', codes: readonly Code[] = []): Code => ({ key, name, colour, description, codes });
  const sources = new Set(quotations.map(({ source }) => source));
  const actors = new Set(commitments.flatMap((commitment) => commitment.actors.map(({ entity }) => entity)));
  const entityCode = (group: string, colour: string) => ({ id, name, role }: Entity): Code => code(`${group} ${id}`, name, colour, role ?? '');
  const types = ENTITY_TYPES.filter((type) => entities.some((entity) => entity.type === type));
  return [
    code('names', 'Names', COLOURS.names, '', types.map((type) => code(`type ${type}`, ENTITY_TYPE_NAMES[type], COLOURS.names, '', entities.filter((entity) => entity.type === type).map(entityCode('name', COLOURS.names))))),
    code('quotations', 'Quotations', COLOURS.quotations, '', QUOTATION_KINDS.map((kind) => code(`kind ${kind}`, kind, COLOURS.quotations))),
    code('sources', 'Said by', COLOURS.quotations, '', entities.filter(({ id }) => sources.has(id)).map(entityCode('source', COLOURS.quotations))),
    code('commitments', 'Commitments', COLOURS.commitments, '', FORCES.map((force) => code(`force ${force}`, force, COLOURS.commitments, FORCE_MEANINGS[force]))),
    code('actors', 'To act', COLOURS.commitments, '', entities.filter(({ id }) => actors.has(id)).map(entityCode('actor', COLOURS.commitments))),
    code('parts', 'Words that tell', COLOURS.parts, '', [code('cue', 'cue', COLOURS.parts), code('sourceSpan', 'source', COLOURS.parts), code('deadline', 'deadline', COLOURS.parts)]),
  ];
}

interface Selection {
  readonly span: Span;
  readonly codes: readonly string[];
  readonly description: string;
}

function selectionsOf({ entities, quotations, commitments }: Analysis): Selection[] {
  const part = (span: Span | null, key: string, description: string): Selection[] => (span ? [{ span, codes: [key], description }] : []);
  return [
    ...entities.flatMap(({ id, mentions }) => mentions.map((span) => ({ span, codes: [`name ${id}`], description: '' }))),
    ...quotations.flatMap(({ id, kind, source, sourceSpan, cue, reportingClass, content }) => [
      ...content.map((span) => ({ span, codes: [`kind ${kind}`, ...(source === null ? [] : [`source ${source}`])], description: id + (reportingClass ? `, ${reportingClass}` : '') })),
      ...part(cue, 'cue', id),
      ...part(sourceSpan, 'sourceSpan', id),
    ]),
    ...commitments.flatMap(({ id, force, actors, cue, deadline, ...span }) => [
      {
        span, codes: [`force ${force}`, ...new Set(actors.flatMap(({ entity }) => (entity === null ? [] : [`actor ${entity}`])))],
        description: [id, actors.map(({ words }) => words).join('; '), deadline?.date].filter(Boolean).join(', '),
      },
      ...part(cue, 'cue', id),
      ...part(deadline, 'deadline', id + (deadline?.date ? `, ${deadline.date}` : '')),
    ]),
  ];
}

/** UTF-16 offsets of a text as positions in the source of the project. */
class Positions {
  private readonly points: CodePoints;
  /** The UTF-16 offsets of all characters that the source leaves out, ascending. */
  private readonly dropped: readonly number[];

  constructor(text: string) {
    this.points = new CodePoints(text);
    this.dropped = [.../^\uFEFF*/.exec(text)![0].split('').keys(), ...Array.from(text.matchAll(/\r\n/g), ({ index }) => index)];
  }

  span({ start, end }: Span): Span {
    const { start: from, end: to } = this.points.span({ start, end });
    return { start: from - this.droppedBefore(start), end: to - this.droppedBefore(end) };
  }

  private droppedBefore(offset: number): number {
    return firstIndex(0, this.dropped.length, (i) => this.dropped[i] >= offset);
  }
}
