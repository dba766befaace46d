/** Takes annotations of other programs into a release: what is new becomes a person's, what a person said otherwise stays. Without a side effect. */
import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis/annotation';
import type { Span } from '../../analysis/document';
import { annotation, type Annotation, type Stamp, type Statement } from '../../annotations/annotation';
import { isOrphanedAnnotation } from '../../annotations/anchors';
import { applyAnnotations } from '../../annotations/layer/applyAnnotations';
import { SpanIndex } from '../../annotations/layer/spans';
import { readImport } from './importFile';
import { reviewables, type Reviewable } from './reviewItems';

/** What came of an import: other annotations, where there was something new. */
export interface Imported {
  readonly annotations: readonly Annotation[] | null;
  readonly message: string;
  readonly problems: readonly string[];
}

type Kind = Statement['kind'];
/** How many there are of each kind. */
const COUNTS: Readonly<Record<Kind, (count: number) => string>> = {
  mention: (count) => (count === 1 ? l10n.t('1 name') : l10n.t('{0} names', count)),
  quotation: (count) => (count === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', count)),
  commitment: (count) => (count === 1 ? l10n.t('1 commitment') : l10n.t('{0} commitments', count)),
  identity: (count) => (count === 1 ? l10n.t('1 link between names') : l10n.t('{0} links between names', count)),
};

/**
 * What a suggestion says already is accepted by it; all else is added.
 * @param analysis of the release, with the workspace's names
 * @param before what people say of it now
 * @param file names the file to the user
 * @param stamp gives a new id each time
 */
export function importInto(analysis: Analysis, before: readonly Annotation[], content: string, file: string, stamp: () => Stamp): Imported {
  const read = readImport(analysis.document.text, content, file);
  if ('problem' in read) return { annotations: null, message: read.problem, problems: [] };
  const taking = new Taking(analysis, before, stamp);
  for (const one of read.own) taking.own(one);
  for (const statement of read.statements) if (statement.kind !== 'identity') taking.statement(statement);
  for (const statement of read.statements) if (statement.kind === 'identity') taking.identity(statement);
  const { taken, accepted, present, otherwise } = taking;
  const total = [...taken.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...taken].map(([kind, count]) => COUNTS[kind](count)).join(', ');
  const labels = read.labels.slice(0, 3).map((label) => `“${label.slice(0, 30)}”`).join(', ') + (read.labels.length > 3 ? ' …' : '');
  const message = [
    total === 0 ? l10n.t('Nothing new in “{0}”.', file) : total === 1 ? l10n.t('Imported 1 annotation from “{0}”: {1}.', file, kinds) : l10n.t('Imported {0} annotations from “{1}”: {2}.', total, file, kinds),
    ...(accepted === 0 ? [] : [accepted === total ? l10n.t('All of them had been suggested, and are accepted now.')
      : accepted === 1 ? l10n.t('1 of them had been suggested, and is accepted now.') : l10n.t('{0} of them had been suggested, and are accepted now.', accepted)]),
    ...(present === 0 ? [] : [present === 1 ? l10n.t('1 was there already.') : l10n.t('{0} were there already.', present)]),
    ...(otherwise === 0 ? [] : [otherwise === 1 ? l10n.t('1 is left out, because somebody decided otherwise here.') : l10n.t('{0} are left out, because somebody decided otherwise here.', otherwise)]),
    ...(read.lost === 0 ? [] : [l10n.t('{0} could not be placed.', read.lost)]),
    ...(read.others === 0 ? [] : [read.others === 1 ? l10n.t('1 has a label that means nothing here ({0}).', labels) : l10n.t('{0} have labels that mean nothing here ({1}).', read.others, labels)]),
  ].join(' ');
  return { annotations: total > 0 ? taking.annotations : null, message, problems: [...read.problems, ...taking.problems] };
}

class Taking {
  readonly taken = new Map<Kind, number>();
  readonly problems: string[] = [];
  accepted = 0;
  present = 0;
  otherwise = 0;
  private readonly all: Map<string, Annotation>;
  private readonly known: Set<string>;
  private readonly suggestions: ReadonlyMap<string, Reviewable>;
  /** The entity of each name by its place. */
  private entities: Map<string, { id: string }> | null = null;
  /** Names that people decided on. */
  private readonly decided: SpanIndex<Span>;

  constructor(private readonly analysis: Analysis, before: readonly Annotation[], private readonly stamp: () => Stamp) {
    this.all = new Map(before.map((one) => [one.id, one]));
    const standing = before.filter((one) => !isOrphanedAnnotation(one));
    this.known = new Set(standing.map(keyOf));
    const items = reviewables(applyAnnotations(analysis, before));
    this.suggestions = new Map(items.filter(({ item }) => item.review === 'open').map((one) => [keyOfItem(one), one]));
    this.decided = new SpanIndex(items.filter(({ kind, item }) => kind === 'mention' && item.review !== 'open').map(({ span }) => span), (span) => span);
  }

  get annotations(): readonly Annotation[] {
    return [...this.all.values()];
  }

  /** What this program wrote is taken as it is. */
  own(one: Annotation): void {
    if (this.all.has(one.id) || this.known.has(keyOf(one))) this.present++;
    else if (this.isOtherwise(one)) this.leaveOut(one);
    else this.put(one);
  }

  statement(statement: Exclude<Statement, { kind: 'identity' }>): void {
    const key = keyOf(statement), suggestion = this.suggestions.get(key);
    if (this.known.has(key)) this.present++;
    else if (this.isOtherwise(statement)) this.leaveOut(statement);
    else {
      // A suggestion that is open and has an annotation has a note or tags.
      const noted = suggestion?.item.annotation ? this.all.get(suggestion.item.annotation) : undefined;
      if (noted) this.all.delete(noted.id);
      if (suggestion) this.accepted++;
      this.put(annotation(this.stamp(), { ...statement, status: suggestion ? 'accepted' : 'added' }, noted));
    }
  }

  /** Two names of one entity, where they are not one already; to be called when all names are there. */
  identity(statement: Extract<Statement, { kind: 'identity' }>): void {
    const entities = (this.entities ??= new Map(applyAnnotations(this.analysis, this.annotations).entities.flatMap(({ id, mentions }) => mentions.map((mention): [string, { id: string }] => [placeOf(mention), { id }]))));
    const [one, other] = [entities.get(placeOf(statement.at)), entities.get(placeOf(statement.other))];
    if (!one || !other || one.id === other.id || this.known.has(keyOf(statement))) return;
    this.put(annotation(this.stamp(), statement));
    for (const entity of entities.values()) if (entity.id === other.id && entity !== other) entity.id = one.id;
    other.id = one.id;
  }

  /** True where a person decided on other words there, on another type, or against it. */
  private isOtherwise(statement: Statement): boolean {
    if (statement.kind === 'mention') return this.decided.at(statement.at) !== null;
    return statement.kind !== 'identity' && this.known.has(`${keyOf(statement)} rejected`);
  }

  private leaveOut(statement: Statement): void {
    this.otherwise++;
    const words = statement.kind === 'quotation' ? statement.content[0].exact : statement.at.exact;
    this.problems.push(`“${words.slice(0, 80)}” is left out: somebody decided otherwise here.`);
  }

  private put(one: Annotation): void {
    this.all.set(one.id, one);
    this.known.add(keyOf(one));
    this.taken.set(one.kind, (this.taken.get(one.kind) ?? 0) + 1);
  }
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Kind, places and label: what two that say the same have in common. */
function keyOf(statement: Statement): string {
  switch (statement.kind) {
    case 'mention': return `mention ${placeOf(statement.at)} ${statement.type}${rejected(statement)}`;
    case 'quotation': return `quotation ${statement.content.map(placeOf).join()} ${statement.quotationKind}${rejected(statement)}`;
    case 'commitment': return `commitment ${placeOf(statement.at)} ${statement.force}${rejected(statement)}`;
    case 'identity': return `identity ${placeOf(statement.at)} ${placeOf(statement.other)} ${statement.same}`;
  }
}

const rejected = ({ status }: Exclude<Statement, { kind: 'identity' }>): string => (status === 'rejected' ? ' rejected' : status === 'open' ? ' open' : '');

function keyOfItem(one: Reviewable): string {
  if (one.kind === 'mention') return `mention ${placeOf(one.span)} ${one.item.type}`;
  return one.kind === 'quotation' ? `quotation ${one.item.content.map(placeOf).join()} ${one.item.kind}` : `commitment ${placeOf(one.span)} ${one.item.force}`;
}
