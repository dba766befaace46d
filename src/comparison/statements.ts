/** Commitments and quotations of two texts, aligned: who says what with which force, and what only one of them says. */
import type { Commitment, Quotation, ReportingClass } from '../analysis/annotation';
import { align } from './alignment';
import { inOrder, type Cell, type Difference, type Row } from './comparison';
import type { Content, Weights } from './content';
import { passageFor } from './passages';
import { sameCredit, type Credited, type Side } from './side';

/** A score from which two statements are taken for one, and what who is credited counts in it. */
const LEAST = 0.38;
const CREDIT = 0.2;
/** Statements of one text that are sought in the other where nothing was aligned with them. */
const MOST_SOUGHT = 400;
/** Below it the same words hardly mean the same, whoever says them. */
const LEAST_CONTENT = 0.4;

/** A commitment or quotation as it is compared. */
interface Statement {
  readonly cell: Cell;
  readonly content: Content;
  readonly credited: Credited;
  /** Alike in all: force, source and words. */
  readonly key: string;
  /** Which day; ISO, or the words where they name none. */
  readonly deadline: string | null;
  readonly reportingClass: ReportingClass | null;
}

type Finder = (side: Side) => Statement[];

const statement = (fields: Omit<Statement, 'key'>): Statement =>
  ({ ...fields, key: [fields.cell.way, fields.cell.cue, ...fields.credited.keys, fields.cell.words].join('\n').toLowerCase() });

const commitmentsOf: Finder = (side) => side.analysis.commitments.map(({ id, start, end, force, actors, cue, deadline }: Commitment) => {
  const credited = side.credited(actors);
  const words = deadline && side.words(deadline);
  const cell: Cell = { span: { start, end }, item: id, words: side.words({ start, end }), who: credited.names, way: force, cue: side.words(cue), detail: words, times: 1 };
  return statement({ cell, content: side.stems.in([{ start, end }], [cue, deadline]), credited, deadline: deadline && (deadline.date ?? words), reportingClass: null });
});

const quotationsOf: Finder = (side) => side.analysis.quotations.map(({ id, content, source, sourceSpan, cue, reportingClass }: Quotation) => {
  const credited = side.credited(source === null && sourceSpan === null ? [] : [{ entity: source, words: sourceSpan ? side.words(sourceSpan) : '' }]);
  const cell: Cell = {
    span: { start: content[0].start, end: content[content.length - 1].end }, item: id, words: content.map((span) => side.words(span)).join(' … '), who: credited.names, way: 'said', cue: cue && side.words(cue), detail: null, times: 1,
  };
  return statement({ cell, content: side.stems.in(content), credited, deadline: null, reportingClass });
});

/** The rows of the commitments of two texts. */
export const compareCommitments = (a: Side, b: Side, weights: Weights): Row[] => compare(commitmentsOf, a, b, weights);
/** The rows of the quotations of two texts. */
export const compareQuotations = (a: Side, b: Side, weights: Weights): Row[] => compare(quotationsOf, a, b, weights);

function compare(find: Finder, a: Side, b: Side, weights: Weights): Row[] {
  const ofA = find(a), ofB = find(b);
  const score = (one: Statement, other: Statement): number => {
    const { score: content, shared } = weights.overlap(one.content, other.content);
    // A single word in common says little, unless there is hardly another.
    if (content < LEAST_CONTENT || (shared < 2 && content < 0.8)) return 0;
    return (1 - CREDIT) * content + CREDIT * sameCredit(one.credited.keys, other.credited.keys);
  };
  const pairs = align(ofA, ofB, ({ key }) => key, score, LEAST);
  const pairedA = new Set(pairs.map(([i]) => i)), pairedB = new Set(pairs.map(([, j]) => j));
  return inOrder([
    ...pairs.map(([i, j]): Row => ({ a: ofA[i].cell, b: ofB[j].cell, differences: differencesOf(ofA[i], ofB[j]) })),
    ...ofA.filter((_, i) => !pairedA.has(i)).map(({ cell, content }, n): Row => withDifference(cell, n < MOST_SOUGHT ? passageFor(content, b, weights) : null)),
    ...ofB.filter((_, j) => !pairedB.has(j)).map(({ cell, content }, n): Row => withDifference(n < MOST_SOUGHT ? passageFor(content, a, weights) : null, cell)),
  ], { a: a.analysis.document.text.length, b: b.analysis.document.text.length });
}

function differencesOf(a: Statement, b: Statement): Difference[] {
  const differences: Difference[] = [];
  if (a.cell.way !== b.cell.way) differences.push({ kind: 'force', a: a.cell.way!, b: b.cell.way! });
  if (sameCredit(a.credited.keys, b.credited.keys) < 1) differences.push({ kind: 'credited', a: a.credited.names.join('; '), b: b.credited.names.join('; ') });
  if (a.deadline !== b.deadline) differences.push({ kind: 'deadline', a: a.cell.detail ?? '', b: b.cell.detail ?? '' });
  if (a.reportingClass !== b.reportingClass && a.reportingClass && b.reportingClass) differences.push({ kind: 'verb', a: a.cell.cue ?? '', b: b.cell.cue ?? '' });
  return differences;
}

/** A statement against a passage that is none of its kind. */
function withDifference(a: Cell | null, b: Cell | null): Row {
  return { a, b, differences: a && b && a.way !== b.way ? [{ kind: 'force', a: a.way!, b: b.way! }] : [] };
}
