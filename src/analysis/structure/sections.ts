/** Tells what each paragraph of a release is for. */
import type { Section, SectionKind, Span } from '../document';
import { datelineLength, isDatelineAlone } from './dateline';
import { givesDetails, isEndMark, isLetterhead, isQuestionTurn, isReleaseLine, isSafeHarbour, isWebLeftover, namesPressOfficer, opensBackground, opensBoilerplate, opensContact, opensSafeHarbour } from './lineMarks';
import { isListItem, type Block } from './paragraphs';
import { singleSpaced } from '../singleSpaced';

/** Longest headline, longest heading and longest line of a contact, in UTF-16 code units. */
const HEADLINE = 250;
const HEADING = 80;
const CONTACT_LINE = 120;
/** A line that has so many code units is prose even with no full stop. */
const PROSE = 100;
/** Sub-headlines and all, and how many paragraphs into the body a dateline may still come (after a summary). */
const MAX_HEADLINES = 4;
const DATELINE_WITHIN = 8;
/** Where so much of the text is past, "Background" opens notes, and an end mark ends the release. */
const LATE = 0.5;
/** UTF-16 code units of a paragraph that are looked at for its kind. */
const LOOKED_AT = 2000;

/** A release ends once, or once in each of two languages. */
const MAX_END_MARKS = 2;

/** What stands behind a release's body: each goes on until something else begins. */
type Zone = 'body' | 'contact' | 'boilerplate' | 'background' | 'safeHarbour' | 'ended';

const KIND_OF: Readonly<Record<Zone, SectionKind>> = { body: 'body', contact: 'contact', boilerplate: 'boilerplate', background: 'boilerplate', safeHarbour: 'safeHarbour', ended: 'boilerplate' };

/** What {@link readSections} gives. */
export interface Layout {
  readonly sections: readonly Section[];
  /** For each paragraph the section that holds its end. */
  readonly sectionOf: readonly number[];
  /** For each paragraph its first {@link LOOKED_AT} code units, single-spaced. */
  readonly words: readonly string[];
}

/** Reads the sections of paragraphs in text order. */
export function readSections(text: string, blocks: readonly Block[]): Layout {
  return new Reader(text, blocks).read();
}

/** The first code units of a paragraph, single-spaced, where its {@link Layout.words} are no fewer. */
export const firstWords = (text: string, { start, end }: Span, words: string, most: number): string => (end - start <= most ? words : singleSpaced(text, start, start + most));

class Reader {
  private readonly sections: Section[] = [];
  private readonly sectionOf: number[] = [];
  private readonly words: readonly string[];
  private readonly endMarks: readonly boolean[];
  /** Marks that part one piece of the body from the next. */
  private readonly separating: ReadonlySet<string>;
  /** Whether questions are put, as in a transcript; told when first asked. */
  private asksQuestions: boolean | null = null;
  /** The length of all paragraphs before each, white space at the ends of lines not counted: where a release is late. */
  private readonly lengthBefore: readonly number[];

  constructor(private readonly text: string, private readonly blocks: readonly Block[]) {
    this.words = blocks.map(({ start, end }) => singleSpaced(text, start, Math.min(end, start + LOOKED_AT)));
    this.endMarks = this.words.map(isEndMark);
    let length = 0;
    this.lengthBefore = [0, ...this.words.map((words) => (length += words.length))];
    this.separating = this.separators();
  }

  /** "___" between the entries of a list of news: a mark that stands so often ends nothing. */
  private separators(): ReadonlySet<string> {
    const counts = new Map<string, number>();
    this.words.forEach((words, i) => { if (this.endMarks[i]) counts.set(words, (counts.get(words) ?? 0) + 1); });
    return new Set([...counts].filter(([, count]) => count > MAX_END_MARKS).map(([words]) => words));
  }

  private isEnd(i: number): boolean {
    return this.endMarks[i] && !this.separating.has(this.words[i]);
  }

  read(): Layout {
    this.readRest(this.readHead());
    return { sections: this.sections, sectionOf: this.sectionOf, words: this.words };
  }

  /** Reads what stands before the body; gives the body's first paragraph. */
  private readHead(): number {
    let headlines = 0;
    let i = 0;
    for (; i < this.blocks.length; i++) {
      const words = this.words[i];
      const isLast = i === this.blocks.length - 1;
      if ((!isLast && this.endMarks[i]) || isReleaseLine(words) || isWebLeftover(words) || this.isLetterhead(i, headlines > 0)) this.add(i, 'releaseLine');
      else if (isDatelineAlone(words)) this.add(i, 'dateline', true);
      else if (!isLast && this.opensContact(words) && words.length <= CONTACT_LINE) i = this.readContactOnTop(i);
      else if (!isLast && !isQuestionTurn(words) && (headlines === 0 ? isHeadline(words) : headlines < MAX_HEADLINES && isSubHeadline(words))) {
        headlines++;
        this.add(i, 'headline', true);
      } else break;
    }
    return i;
  }

  /** The name of the office that speaks, or another short line in one block with a release line below it. */
  private isLetterhead(i: number, afterHeadline: boolean): boolean {
    const isShort = (k: number): boolean => this.words[k].length <= 60 && !/[.:!?]$/.test(this.words[k]) && datelineLength(this.words[k]) === 0;
    if (i === this.blocks.length - 1 || !isShort(i)) return false;
    if (isLetterhead(this.words[i])) return true;
    if (!afterHeadline) return false;
    for (let k = i + 1; k < Math.min(this.blocks.length, i + 6) && !this.blocks[k].apart; k++) {
      if (isReleaseLine(this.words[k])) return true;
      if (!isShort(k)) return false;
    }
    return false;
  }

  /** Reads a contact above the headline, which ends with its block of lines; gives its last paragraph. */
  private readContactOnTop(from: number): number {
    let i = from;
    this.add(i, 'contact', true);
    while (i + 2 < this.blocks.length && (!this.blocks[i + 1].apart || givesDetails(this.words[i + 1])) && this.words[i + 1].length <= CONTACT_LINE && !isReleaseLine(this.words[i + 1])) this.add(++i, 'contact');
    return i;
  }

  private readRest(first: number): void {
    let zone: Zone = 'body';
    let ended = false;
    let datelined = this.sections.some(({ kind }) => kind === 'dateline');
    for (let i = first; i < this.blocks.length; i++) {
      const words = this.words[i];
      const isLate = this.lengthBefore[i] >= this.lengthBefore[this.blocks.length] * LATE;
      const isEnd = this.isEnd(i);
      const opened = isEnd ? null : this.opens(i, ended, isLate);
      if (this.separating.size > 0 && this.separating.has(words)) {
        this.add(i, 'heading', true);
      } else if (isEnd) {
        this.add(i, 'endMark');
        ended ||= isLate;
        zone = ended ? 'ended' : 'body';
      } else if (isWebLeftover(words)) {
        this.add(i, 'releaseLine');
      } else if (opened !== null) {
        zone = opened;
        this.add(i, KIND_OF[opened], true);
      } else if (isSafeHarbour(words)) {
        this.add(i, 'safeHarbour');
      } else {
        zone = this.zoneAt(i, zone, ended);
        if (zone !== 'body') {
          this.add(i, zone === 'ended' && words.length <= CONTACT_LINE && givesDetails(words) ? 'contact' : KIND_OF[zone]);
        } else if (isLate && words.length <= CONTACT_LINE && givesDetails(words)) {
          this.add(i, 'contact');
        } else if ((isLate || i - first < DATELINE_WITHIN) && (isReleaseLine(words) || (isLate && isDatelineAlone(words)))) {
          this.add(i, 'releaseLine');
        } else {
          const dateline = datelined || i - first >= DATELINE_WITHIN ? 0 : datelineLength(this.text.slice(this.blocks[i].start, this.blocks[i].end));
          datelined ||= dateline > 0;
          if (dateline === 0 && this.isHeading(i)) this.add(i, 'heading', true);
          else this.addBody(i, dateline);
        }
      }
    }
  }

  /** Whether a paragraph opens a contact; where questions are put, "SPOKESPERSON: …" is a speaker's turn. */
  private opensContact(words: string): boolean {
    return opensContact(words) && !(namesPressOfficer(words) && (this.asksQuestions ??= this.words.some(isQuestionTurn)));
  }

  /** The zone that a paragraph opens by its words. */
  private opens(i: number, ended: boolean, isLate: boolean): Zone | null {
    const words = this.words[i];
    if (opensSafeHarbour(words) && (words.length <= PROSE || isSafeHarbour(words))) return 'safeHarbour';
    if (opensBoilerplate(words)) return 'boilerplate';
    if (opensBackground(words) && (ended || isLate)) return 'background';
    if (this.opensContact(words)) return 'contact';
    // "Communications Department" above "Media relations".
    return isLate && i + 1 < this.blocks.length && !this.blocks[i + 1].apart && this.isHeadingShaped(i) && opensContact(this.words[i + 1]) ? 'contact' : null;
  }

  /** Whether a paragraph that opens nothing still belongs to the zone that it stands in. */
  private zoneAt(i: number, zone: Zone, ended: boolean): Zone {
    const words = this.words[i];
    const left = ended ? 'ended' : 'body';
    if (zone === 'contact') return words.length <= CONTACT_LINE && (givesDetails(words) || !endsSentence(words)) ? zone : left;
    if (zone === 'background' || zone === 'safeHarbour') return this.isHeading(i) ? left : zone;
    return zone;
  }

  private isHeadingShaped(i: number): boolean {
    const words = this.words[i];
    return words.length <= HEADING && /^[\p{Lu}\p{Lo}\p{N}]/u.test(words) && /[\p{L}\p{M}\p{N})]$/u.test(words) && !isListItem(words);
  }

  /** Whether a paragraph is a heading: short, with no full stop, and prose or a list below it. */
  private isHeading(i: number): boolean {
    if (!this.isHeadingShaped(i) || i + 1 >= this.blocks.length) return false;
    const next = this.words[i + 1];
    return isListItem(next) || next.length >= PROSE || (endsSentence(next) && next.length > this.words[i].length);
  }

  private addBody(i: number, dateline: number): void {
    const { start, end } = this.blocks[i];
    if (dateline > 0) {
      this.sections.push({ kind: 'dateline', start, end: start + dateline });
      const rest = this.text.slice(start + dateline, end);
      this.push({ start: end - rest.trimStart().length, end }, 'body', true);
    } else {
      this.push({ start, end }, 'body', false);
    }
  }

  private add(i: number, kind: SectionKind, opens = false): void {
    this.push(this.blocks[i], kind, opens);
  }

  /** Adds a paragraph to the section before it if that is of its kind, else to one of its own. */
  private push({ start, end }: Span, kind: SectionKind, opens: boolean): void {
    const last = this.sections.length - 1;
    if (!opens && last >= 0 && this.sections[last].kind === kind) this.sections[last] = { kind, start: this.sections[last].start, end };
    else this.sections.push({ kind, start, end });
    this.sectionOf.push(this.sections.length - 1);
  }
}

const endsSentence = (words: string): boolean => /[.!?…:;。！？][”"’'»)\]]*$/u.test(words);

/** A headline has no full stop, unless its words are capitalised as only a title's are. */
function isHeadline(words: string): boolean {
  if (words.length > HEADLINE || isListItem(words) || /^\p{Ll}/u.test(words) || /[,;:]$/.test(words) || datelineLength(words) > 0) return false;
  if (!endsSentence(words)) return true;
  return words.length <= HEADLINE / 2 && (/[!?]$/.test(words) || isTitleCase(words));
}

const isSubHeadline = (words: string): boolean => isHeadline(words) && !/[.!?…][”"’')]*$/u.test(words);

/** Whether nearly all longer words are capitalised. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}
