/**
 * TEI P5. The text is marked inline; an annotation that crosses another, or is interrupted, is written in pieces that `@next` and `@prev` tie together (Guidelines,
 * 21.3), which every TEI tool reads without knowing offsets. Who is who, and what no mark can say, stands in `standOff`.
 */
import { FORCES, QUOTATION_KINDS, REPORTING_CLASSES, type Analysis, type Entity, type EntityType } from '../analysis/annotation';
import type { Section, Span } from '../analysis/document';
import { writeNested, type Layer, type TreeWriter } from './nesting';
import { sweep } from './sweep';
import { ENTITY_TYPE_NAMES, FORCE_MEANINGS, oneLine, REPORTING_CLASS_MEANINGS } from './wording';
import { attributesOf, escapeXml } from './xml';

type Attributes = Readonly<Record<string, string | null>>;

/** How a name of each type is marked, and in which list its entity stands. */
const NAMES: Readonly<Record<EntityType, { readonly tag: string; readonly type?: string; readonly list?: string; readonly item?: string }>> = {
  PERSON: { tag: 'persName', list: 'listPerson', item: 'person' },
  ORG: { tag: 'orgName', list: 'listOrg', item: 'org' },
  GPE: { tag: 'placeName', list: 'listPlace', item: 'place' },
  LOC: { tag: 'placeName', type: 'location', list: 'listPlace', item: 'place' },
  FAC: { tag: 'placeName', type: 'facility', list: 'listPlace', item: 'place' },
  NORP: { tag: 'name', type: 'group' },
  LAW: { tag: 'name', type: 'law' },
  EVENT: { tag: 'name', type: 'event' },
  PRODUCT: { tag: 'name', type: 'product' },
};

/** Whether a quotation is direct speech, as `@direct` says it, and in words. */
const KINDS = {
  direct: { direct: 'true', meaning: 'inside quotation marks' },
  indirect: { direct: 'false', meaning: 'reported without quotation marks' },
  mixed: { direct: 'unknown', meaning: 'partly inside quotation marks' },
} as const;

/** An element around words of the text. */
interface Mark {
  readonly tag: string;
  readonly id: string;
  /** Whether something points to it, so that it needs its id even in one piece. */
  readonly pointedTo: boolean;
  readonly attributes: Attributes;
}

/** @param id names the document in its title */
export function tei(analysis: Analysis, id: string): string {
  const { document: { text, structure } } = analysis;
  // Real annotations are all in paragraphs; one that is not has no element that the rest could point to.
  const inText = spansIn(structure.paragraphs, [...analysis.quotations.flatMap(({ content }) => content), ...analysis.commitments]);
  const shown = { ...analysis, quotations: analysis.quotations.filter(({ content }) => content.some((span) => inText.has(span))), commitments: analysis.commitments.filter((span) => inText.has(span)) };
  const layers = layersOf(shown);
  const totals = new Map<Mark, number>();
  const countedIn = sweep(layers);
  for (const paragraph of structure.paragraphs) writeNested(countedIn(paragraph), paragraph, { open: () => {}, text: () => {}, close: () => {} }, totals);

  const pieces = new Map<Mark, number>();
  let body = '';
  const writer: TreeWriter<Mark> = {
    open: (mark, piece) => void (body += `<${mark.tag}${attributesOf({ ...linksOf(mark, piece, totals.get(mark)!), ...mark.attributes })}>`),
    text: (start, end) => void (body += escapeXml(text.slice(start, end).replace(/\r\n?/g, '\n')).replaceAll('\n', '<lb/>\n')),
    close: ({ tag }) => void (body += `</${tag}>`),
  };
  const layersIn = sweep(layers);
  let section = -1;
  for (const paragraph of structure.paragraphs) {
    const kind = structure.sections[paragraph.section]?.kind ?? 'body';
    if (paragraph.section !== section) body += `${section < 0 ? '' : '</div>\n'}<div type="${kind}">\n`;
    section = paragraph.section;
    const tag = kind === 'headline' || kind === 'heading' ? 'head' : 'p';
    body += `<${tag}>`;
    writeNested(layersIn(paragraph), paragraph, writer, pieces);
    body += `</${tag}>\n`;
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${header(analysis, id)}${standOff(shown)}<text xml:lang="en">
<body>
${section < 0 ? '<p/>\n' : `${body}</div>\n`}</body>
</text>
</TEI>
`;
}

/** The spans that have words in a paragraph. */
function spansIn(paragraphs: readonly Span[], spans: readonly Span[]): Set<Span> {
  const overlapping = sweep(spans);
  return new Set(paragraphs.flatMap((paragraph) => overlapping(paragraph)));
}

/** What ties the pieces of a mark together. */
function linksOf({ id, pointedTo }: Mark, piece: number, total: number): Attributes {
  const idOf = (number: number): string => (number === 0 ? id : `${id}-${number + 1}`);
  return {
    'xml:id': pointedTo || total > 1 ? idOf(piece) : null,
    prev: piece > 0 ? `#${idOf(piece - 1)}` : null,
    next: piece + 1 < total ? `#${idOf(piece + 1)}` : null,
  };
}

function layersOf({ document: { structure }, entities, quotations, commitments }: Analysis): Layer<Mark>[] {
  const layers: Layer<Mark>[] = [];
  const add = (spans: readonly (Span | null)[], annotation: Mark): void => {
    for (const span of spans) if (span) layers.push({ start: span.start, end: span.end, annotation });
  };
  const part = (of: string, type: string, attributes: Attributes = {}, tag = 'seg'): Mark => ({ tag, id: `${of}.${type}`, pointedTo: false, attributes: { type, ...attributes, corresp: `#${of}` } });
  structure.sections.filter(isDateline).forEach((dateline, i) => add([dateline], { tag: 'seg', id: `dateline${i + 1}`, pointedTo: false, attributes: { type: 'dateline' } }));
  for (const { id, kind, source, sourceSpan, cue, reportingClass, content, certainty } of quotations) {
    const ana = `#kind.${kind}${reportingClass ? ` #class.${reportingClass}` : ''}`;
    add(content, { tag: 'said', id, pointedTo: true, attributes: { who: source && `#${source}`, direct: KINDS[kind].direct, ana, cert: sure(certainty) } });
    add([cue], part(id, 'cue'));
    add([sourceSpan], part(id, 'source', { ref: source && `#${source}` }, 'rs'));
  }
  for (const commitment of commitments) {
    const { id, force, cue, deadline, certainty } = commitment;
    add([commitment], { tag: 'seg', id, pointedTo: true, attributes: { type: 'commitment', subtype: force, ana: `#force.${force}`, cert: sure(certainty) } });
    add([cue], part(id, 'cue'));
    add([deadline], part(id, 'deadline'));
  }
  for (const { id, mentions } of entities) {
    mentions.forEach((mention, i) => {
      const { tag, type = null } = NAMES[mention.type];
      add([mention], { tag, id: `${id}.m${i + 1}`, pointedTo: false, attributes: { type, ref: `#${id}`, cert: sure(mention.certainty) } });
    });
  }
  return layers;
}

const isDateline = ({ kind }: Section): boolean => kind === 'dateline';

/** A probability as `@cert` takes it. */
const sure = (certainty: number): string => String(Math.round(certainty * 100) / 100);

function header({ document: { structure: { genre, releaseDate } } }: Analysis, id: string): string {
  const category = (group: string, name: string, meaning: string): string => `<category xml:id="${group}.${name}"><catDesc>${escapeXml(`${name}: ${meaning}`)}</catDesc></category>\n`;
  const title = escapeXml(oneLine(id) || 'Press release');
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${title}</title></titleStmt>
<publicationStmt><p>Annotated by Press Release Annotator.</p></publicationStmt>
<sourceDesc><bibl><title>${title}</title>${releaseDate ? `, <date${attributesOf({ when: releaseDate })}>${escapeXml(releaseDate)}</date>` : ''}</bibl></sourceDesc>
</fileDesc>
<encodingDesc>
<classDecl>
<taxonomy xml:id="kind">
${QUOTATION_KINDS.map((kind) => category('kind', kind, KINDS[kind].meaning)).join('')}</taxonomy>
<taxonomy xml:id="class">
${REPORTING_CLASSES.map((name) => category('class', name, `the reporting verb ${REPORTING_CLASS_MEANINGS[name]}`)).join('')}</taxonomy>
<taxonomy xml:id="force">
${FORCES.map((force) => category('force', force, FORCE_MEANINGS[force])).join('')}</taxonomy>
</classDecl>
</encodingDesc>
<profileDesc><textClass><keywords><term>${genre}</term></keywords></textClass></profileDesc>
</teiHeader>
`;
}

function standOff({ document: { text }, entities, quotations, commitments }: Analysis): string {
  const lists = ['listPerson', 'listOrg', 'listPlace'].map((list) => {
    const items = entities.filter(({ type }) => NAMES[type].list === list).map(entityItem);
    return items.length > 0 ? `<${list}>\n${items.join('')}</${list}>\n` : '';
  });
  const others = entities.filter(({ type }) => !NAMES[type].list).map(entityItem);
  const why = (reason: string): string => (reason.trim() ? `<note type="why">${escapeXml(oneLine(reason))}</note>` : '');
  const said = quotations.map((quotation) => `<item corresp="#${quotation.id}">${why(quotation.why)}</item>\n`);
  const undertaken = commitments.map((commitment) => {
    const actors = commitment.actors.map(({ entity, words }) => `<rs${attributesOf({ type: 'actor', ref: entity && `#${entity}` })}>${escapeXml(oneLine(words))}</rs>`);
    const { deadline } = commitment;
    const due = deadline ? [`<date${attributesOf({ type: 'deadline', when: deadline.date })}>${escapeXml(oneLine(text.slice(deadline.start, deadline.end)))}</date>`] : [];
    return `<item corresp="#${commitment.id}">${[...actors, ...due, why(commitment.why)].join('')}</item>\n`;
  });
  const list = (type: string, items: readonly string[]): string => (items.length > 0 ? `<list type="${type}">\n${items.join('')}</list>\n` : '');
  const content = [...lists, list('names', others), list('quotations', said), list('commitments', undertaken)].join('');
  return content && `<standOff>\n${content}</standOff>\n`;
}

function entityItem({ id, type, name, names, role }: Entity): string {
  const { tag, type: kind, item = 'item' } = NAMES[type];
  const all = [name, ...names.filter((other) => other !== name)].map((form, i) => `<${tag}${attributesOf({ type: item === 'item' ? kind : i > 0 ? 'short' : null })}>${escapeXml(oneLine(form))}</${tag}>`);
  const note = `<note type="kind">${ENTITY_TYPE_NAMES[type]}</note>`;
  return `<${item}${attributesOf({ 'xml:id': id, type: item === 'item' ? null : kind })}>${all.join('')}${role === null || item !== 'person' ? '' : `<occupation>${escapeXml(oneLine(role))}</occupation>`}${note}</${item}>\n`;
}
