/** Annotations from brat standoff (`.ann`), ours or anybody's: text-bound annotations, relations, equivalences, attributes, events, normalizations and notes. */
import type { Span } from '../analysis/document';
import { LINE_END } from './brat';
import { kindOf, type Imported, type ImportedAnnotation, type ImportProblem } from './imported';
import { offsetsIn, wordsAt, type Quoted } from './offsetUnits';
import { singleSpaced } from '../analysis/singleSpaced';

/** What our relations and attributes are called everywhere else. */
const ROLES: ReadonlyMap<string, string> = new Map([['SaidBy', 'source'], ['ToldBy', 'sourceWords'], ['HasCue', 'cue'], ['Actor', 'actor'], ['DueBy', 'deadline']]);
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([['Kind', 'kind'], ['Force', 'force'], ['ReportingClass', 'reportingClass']]);
const OUR_NOTE = /^(name|role|due|actor): (.*)$/;

const TEXT_BOUND = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/;

interface Draft {
  readonly type: string;
  readonly places: readonly Quoted[];
  readonly words: string | null;
  readonly line: number;
  readonly content: string;
  readonly attributes: [string, string][];
  readonly links: { role: string; target: string }[];
}

/**
 * Reads an `.ann` file. Offsets are in the unit in which its words are where it says they are.
 * @param text of the document, exactly as stored
 * @param file names the `.ann` file in problems
 */
export function importBrat(text: string, ann: string, file: string): Imported {
  const drafts = new Map<string, Draft>();
  const problems: ImportProblem[] = [];
  const lines = ann.replace(/^\uFEFF/, '').split(/\r?\n/).map((content, i) => ({ content, line: i + 1 })).filter(({ content }) => content.trim() !== '');
  const bad = (content: string, line: number, message: string): void => void problems.push({ file, line, message, content });

  for (const { content, line } of lines.filter((row) => row.content.startsWith('T'))) {
    const [id, data = '', ...rest] = content.split('\t');
    const [, type, offsets] = TEXT_BOUND.exec(data) ?? [];
    if (!type) bad(content, line, 'A text-bound annotation is “T1”, a tab, “TYPE START END”, a tab and the words; correct the line.');
    else if (drafts.has(id)) bad(content, line, `“${id}” is the name of two annotations; give this one another.`);
    else {
      const places = offsets.split(';').map((pair) => pair.split(' ').map(Number)).map(([start, end]) => ({ start, end, words: '' }));
      drafts.set(id, { type, places, words: rest.length > 0 ? rest.join('\t') : null, line, content, attributes: [], links: [] });
    }
  }

  const triggers = new Map<string, string>();
  for (const { content, line } of lines.filter((row) => row.content.startsWith('E'))) {
    const [id, data = ''] = content.split('\t');
    const trigger = data.split(' ')[0].split(':').at(-1)!;
    if (drafts.has(trigger)) triggers.set(id, trigger);
    else bad(content, line, `The event’s trigger “${trigger}” is not in the file; add it, or delete the event.`);
  }
  const found = (id: string): Draft | undefined => drafts.get(triggers.get(id) ?? id);
  const link = (from: string, role: string, to: string, content: string, line: number): void => {
    const [source, target] = [found(from), found(to)];
    if (source && target) source.links.push({ role: ROLES.get(role) ?? role, target: triggers.get(to) ?? to });
    else bad(content, line, `“${source ? to : from}” is not in the file; add it, or delete the line.`);
  };
  const describe = (of: string, name: string, value: string, content: string, line: number): void => {
    const draft = found(of);
    if (draft) draft.attributes.push([name, value]);
    else bad(content, line, `“${of}” is not in the file; add it, or delete the line.`);
  };

  for (const { content, line } of lines) {
    const [id, data = '', ...rest] = content.split('\t');
    const [name, ...args] = data.trim().split(/\s+/);
    const after = (argument: string): string => argument.slice(argument.indexOf(':') + 1);
    switch (id[0]) {
      case 'T': break;
      case 'E':
        if (triggers.has(id)) for (const argument of args) link(id, argument.slice(0, argument.indexOf(':')), after(argument), content, line);
        break;
      case 'R':
        if (args.length === 2) link(after(args[0]), name, after(args[1]), content, line);
        else bad(content, line, 'A relation is “R1”, a tab, and “TYPE Arg1:T1 Arg2:T2”; correct the line.');
        break;
      case '*':
        for (const other of args.slice(1)) link(other, name === 'Equiv' ? 'same' : name, args[0], content, line);
        break;
      case 'A': case 'M':
        if (args.length > 0) describe(args[0], ATTRIBUTES.get(name) ?? name, args.slice(1).join(' ') || 'true', content, line);
        else bad(content, line, 'An attribute is “A1”, a tab, and “NAME T1 VALUE”; correct the line.');
        break;
      case 'N':
        describe(args[0] ?? '', 'normalization', [...args.slice(1), ...rest].join(' '), content, line);
        break;
      case '#': {
        const note = rest.join('\t');
        const [, key, value] = OUR_NOTE.exec(note) ?? [];
        describe(args[0] ?? '', key ?? 'note', value ?? note, content, line);
        break;
      }
      default: bad(content, line, `Lines begin with T, R, *, E, A, M, N or #, not with “${id.slice(0, 20)}”; correct the line, or delete it.`);
    }
  }
  return { annotations: placed(text, drafts, bad), problems: problems.sort((a, b) => a.line - b.line) };
}

/** The drafts whose words are where they say. */
function placed(text: string, drafts: ReadonlyMap<string, Draft>, bad: (content: string, line: number, message: string) => void): ImportedAnnotation[] {
  const quoted = [...drafts.values()].flatMap(({ places, words }) => (words === null || places.length > 1 ? [] : [{ ...places[0], words }]));
  const toUtf16 = offsetsIn(text, quoted);
  const annotations: ImportedAnnotation[] = [];
  for (const [id, { type, places, words, line, content, attributes, links }] of drafts) {
    const there = places.map((place) => wordsAt(text, place, toUtf16));
    if (there.includes(null) || places.some(({ start, end }) => start >= end)) {
      bad(content, line, 'The offsets are outside the text, or the end is not behind the start; is this the file of another text?');
    } else if (words !== null && singleSpaced(there.join(' ')) !== singleSpaced(words)) {
      bad(content, line, `The text has “${there.join(' ')}” there, not “${words}”; is this the file of another version of the text?`);
    } else {
      const kind = kindOf(type);
      const spans = places.map(({ start, end }) => ({ start: toUtf16(start)!, end: toUtf16(end)! })).sort((a, b) => a.start - b.start);
      annotations.push({ id, kind, type, spans: joined(text, spans, kind !== 'quotation'), attributes, links, line });
    }
  }
  return annotations;
}

/**
 * brat cuts spans at line ends: pieces with nothing else between them are one again.
 * @param far whether several line ends are bridged too; a quotation's paragraphs stay apart
 */
function joined(text: string, spans: readonly Span[], far: boolean): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const between = last && text.slice(last.end, span.start);
    const bridge = between !== undefined && between !== '' && between.replace(LINE_END, '') === '' && (far || between === '\r\n' || between.length === 1);
    if (last && bridge) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}
