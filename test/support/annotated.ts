/** Annotations of small texts, made by quoting the text's own words. */
import { annotation, type Anchor, type Annotation, type CommitmentStatement, type IdentityStatement, type MentionStatement, type QuotationStatement, type Stamp } from '../../src/annotations/annotation';
import { anchorAt } from '../../src/annotations/anchors';
import { spanOf } from './analysisOf';

type Words = Parameters<typeof spanOf>[1];

/** A stamp with a number for its id and, as a minute, its time. */
export const stamp = (n: number, name = 'Ada Quill'): Stamp => ({
  id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  creator: { name },
  now: `2027-03-01T${String(Math.floor(n / 60) % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00Z`,
});

/** The anchor of words of the text. */
export const at = (text: string, words: Words): Anchor => anchorAt(text, spanOf(text, words));

export const mention = (text: string, words: Words, more: Partial<MentionStatement> = {}): MentionStatement =>
  ({ kind: 'mention', status: 'added', at: at(text, words), type: 'PERSON', name: null, role: null, replaces: null, ...more });

export const quotation = (text: string, content: readonly Words[], more: Partial<QuotationStatement> = {}): QuotationStatement =>
  ({ kind: 'quotation', status: 'added', content: content.map((words) => at(text, words)), quotationKind: 'direct', sourceWords: null, sourceEntity: null, cue: null, replaces: null, ...more });

export const commitment = (text: string, words: Words, cue: Words, more: Partial<CommitmentStatement> = {}): CommitmentStatement =>
  ({ kind: 'commitment', status: 'added', at: at(text, words), force: 'pledged', cue: at(text, cue), actors: [], deadline: null, date: null, fulfilment: null, replaces: null, ...more });

export const identity = (text: string, words: Words, other: Words, same: boolean): IdentityStatement =>
  ({ kind: 'identity', at: at(text, words), other: at(text, other), same });

/** Statements as annotations of one person, a minute after each other. */
export const saying = (...statements: readonly Parameters<typeof annotation>[1][]): Annotation[] => statements.map((statement, i) => annotation(stamp(i + 1), statement));
