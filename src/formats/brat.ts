/**
 * Standoff for the brat rapid annotation tool (Stenetorp et al. 2012): names, quotations, commitments, cues, sources and deadlines are text-bound annotations, discontinuous
 * where need be; who said it and who is to act are relations; kind, class and force are attributes; names of one entity are equivalent. Offsets count code points.
 */
import { ENTITY_TYPES, FORCES, QUOTATION_KINDS, REPORTING_CLASSES, type Analysis, type Entity } from '../analysis/annotation';
import type { Span } from '../analysis/document';
import { CodePoints } from '../annotations/sidecar/codePoints';
import { oneLine } from './wording';

/** What Python takes for the end of a line: a span is cut there, since an annotation is one line of the file. */
// eslint-disable-next-line no-control-regex
export const LINE_END = /[\r\n\v\f\x1C-\x1E\x85\u2028\u2029]+/g;

/** The types of annotations that brat is to offer: `annotation.conf`. */
export const BRAT_CONFIGURATION = `# Press releases: names, quotations and commitments
<NAME>=${ENTITY_TYPES.join('|')}
<ALL>=${[...ENTITY_TYPES, 'Quotation', 'Commitment', 'Cue', 'Source', 'Deadline'].join('|')}

[entities]
${ENTITY_TYPES.join('\n')}
Quotation
Commitment
Cue
Source
Deadline

[relations]
<OVERLAP>\tArg1:<ALL>, Arg2:<ALL>, <OVL-TYPE>:<ANY>
Equiv\tArg1:<NAME>, Arg2:<NAME>, <REL-TYPE>:symmetric-transitive
SaidBy\tArg1:Quotation, Arg2:<NAME>
ToldBy\tArg1:Quotation, Arg2:Source
HasCue\tArg1:Quotation|Commitment, Arg2:Cue
Actor\tArg1:Commitment, Arg2:<NAME>
DueBy\tArg1:Commitment, Arg2:Deadline

[events]

[attributes]
Kind\tArg:Quotation, Value:${QUOTATION_KINDS.join('|')}
ReportingClass\tArg:Quotation, Value:${REPORTING_CLASSES.join('|')}
Force\tArg:Commitment, Value:${FORCES.join('|')}
`;

/** The annotations as lines of an `.ann` file; annotations of nothing but line ends are left out. */
export function bratStandoff({ document: { text }, entities, quotations, commitments }: Analysis): string {
  const points = new CodePoints(text);
  const lines: string[] = [];
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const line = (kind: keyof typeof counts, content: string): string => {
    const id = `${kind}${++counts[kind]}`;
    lines.push(`${id}\t${content}`);
    return id;
  };
  const bound = (type: string, spans: readonly (Span | null)[]): string | null => {
    const pieces = spans.flatMap((span) => (span ? piecesOf(text, span) : []));
    if (pieces.length === 0) return null;
    const offsets = pieces.map((piece) => points.span(piece)).map(({ start, end }) => `${start} ${end}`).join(';');
    return line('T', `${type} ${offsets}\t${pieces.map(({ start, end }) => text.slice(start, end).replaceAll('\t', ' ')).join(' ')}`);
  };
  const relate = (type: string, from: string, to: string | null): void => void (to && line('R', `${type} Arg1:${from} Arg2:${to}`));
  const attribute = (type: string, of: string, value: string | null): void => void (value && line('A', `${type} ${of} ${value}`));
  const note = (of: string, key: string, value: string | null): void => void (value && line('#', `AnnotatorNotes ${of}\t${key}: ${oneLine(value)}`));

  const names = new Map<string, Map<number, string>>();
  for (const entity of entities) {
    const ids = new Map<number, string>();
    for (const mention of entity.mentions) {
      const id = bound(mention.type, [mention]);
      if (id) ids.set(mention.start, id);
    }
    const [first] = ids.values();
    if (ids.size > 1) lines.push(`*\tEquiv ${[...ids.values()].join(' ')}`);
    if (first) note(first, 'name', entity.name);
    if (first) note(first, 'role', entity.role);
    names.set(entity.id, ids);
  }
  const nameOf = (entity: string | null, near: Span): string | null => (entity === null ? null : nearest(entities.find(({ id }) => id === entity), names.get(entity), near));

  for (const { kind, source, sourceSpan, cue, reportingClass, content } of quotations) {
    const id = bound('Quotation', content);
    if (!id) continue;
    attribute('Kind', id, kind);
    attribute('ReportingClass', id, reportingClass);
    relate('HasCue', id, bound('Cue', [cue]));
    relate('ToldBy', id, bound('Source', [sourceSpan]));
    relate('SaidBy', id, nameOf(source, sourceSpan ?? content[0]));
  }
  for (const { force, actors, cue, deadline, ...span } of commitments) {
    const id = bound('Commitment', [span]);
    if (!id) continue;
    attribute('Force', id, force);
    relate('HasCue', id, bound('Cue', [cue]));
    relate('DueBy', id, bound('Deadline', [deadline]));
    note(id, 'due', deadline && deadline.date);
    for (const actor of actors) {
      if (actor.entity === null) note(id, 'actor', actor.words);
      else relate('Actor', id, nameOf(actor.entity, span));
    }
  }
  return lines.map((content) => `${content}\n`).join('');
}

/** The stretches of a span between line ends. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index, 0: lineEnd } of text.slice(start, end).matchAll(LINE_END)) {
    if (start + index > from) pieces.push({ start: from, end: start + index });
    from = start + index + lineEnd.length;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

/** The mention that an arc should go to: the last one before the end of what it comes from, else the first. */
function nearest(entity: Entity | undefined, ids: ReadonlyMap<number, string> | undefined, { end }: Span): string | null {
  if (!entity || !ids) return null;
  const known = entity.mentions.filter(({ start }) => ids.has(start));
  const before = known.filter(({ start }) => start < end).at(-1) ?? known[0];
  return before ? ids.get(before.start)! : null;
}
