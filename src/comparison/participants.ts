/** Who is named by both texts, who by one alone, and what each credits them with. */
import type { Analysis, Entity, Mention } from '../analysis/annotation';
import type { Section } from '../analysis/document';
import { inOrder, type Cell, type Difference, type Row } from './comparison';
import type { Parties, Party } from './parties';
import { singleSpaced } from '../analysis/singleSpaced';

/** Sections in which a name says nothing of the meeting. */
const OUTSIDE = new Set(['releaseLine', 'dateline', 'boilerplate', 'safeHarbour', 'contact', 'endMark']);

/** How much a text credits each entity with, and where it names it. */
class Credits {
  private readonly quotations = new Map<string, number>();
  private readonly commitments = new Map<string, number>();
  private readonly outside: readonly Section[];

  constructor(analysis: Analysis) {
    this.outside = analysis.document.structure.sections.filter(({ kind }) => OUTSIDE.has(kind));
    for (const { source } of analysis.quotations) if (source !== null) count(this.quotations, source);
    for (const { actors } of analysis.commitments) for (const id of new Set(actors.map(({ entity }) => entity))) if (id !== null) count(this.commitments, id);
  }

  /** What a party is shown with, or null where the text names it only beside the matter. */
  cell({ entities, kind }: Party): Cell | null {
    const mentions = entities.flatMap((entity) => entity.mentions).filter((mention) => this.isInside(mention)).toSorted((a, b) => a.start - b.start);
    if (mentions.length === 0 || kind === 'matter') return null;
    const [entity] = entities;
    const { start, end } = mentions[0];
    return { span: { start, end }, item: entity.id, words: singleSpaced(entity.name), who: [], way: null, cue: null, detail: entity.role, times: mentions.length };
  }

  /** "2 quotations, 1 commitment", or nothing. */
  words({ entities }: Party): string {
    const sum = (counts: ReadonlyMap<string, number>): number => entities.reduce((total, { id }: Entity) => total + (counts.get(id) ?? 0), 0);
    return [counted(sum(this.quotations), 'quotation'), counted(sum(this.commitments), 'commitment')].filter(Boolean).join(', ');
  }

  private isInside({ start, end }: Mention): boolean {
    return !this.outside.some((section) => section.start < end && start < section.end);
  }
}

const count = (counts: Map<string, number>, key: string): Map<string, number> => counts.set(key, (counts.get(key) ?? 0) + 1);
const counted = (number: number, noun: string): string => (number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`);

/** The rows of persons, bodies and countries. */
export function compareParticipants(a: Analysis, b: Analysis, parties: Parties): Row[] {
  const ofA = new Credits(a), ofB = new Credits(b);
  const pairedA = new Set(parties.pairs.map(([i]) => i)), pairedB = new Set(parties.pairs.map(([, j]) => j));
  const rows = [
    ...parties.pairs.map(([i, j]): Row => {
      const row = { a: ofA.cell(parties.a[i]), b: ofB.cell(parties.b[j]) };
      return { ...row, differences: row.a && row.b ? difference(ofA.words(parties.a[i]), ofB.words(parties.b[j])) : [] };
    }),
    ...parties.a.filter((_, i) => !pairedA.has(i)).map((party): Row => ({ a: ofA.cell(party), b: null, differences: [] })),
    ...parties.b.filter((_, j) => !pairedB.has(j)).map((party): Row => ({ a: null, b: ofB.cell(party), differences: [] })),
  ];
  return inOrder(rows.filter((row) => row.a || row.b), { a: a.document.text.length, b: b.document.text.length });
}

const difference = (a: string, b: string): Difference[] => (a === b ? [] : [{ kind: 'credited', a, b }]);
