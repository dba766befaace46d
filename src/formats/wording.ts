/** How annotations are put into words for people: the same in hover, outline, panel, report and exports. */
import type { EntityType, Force, ReportingClass } from '../analysis/annotation';
import { singleSpaced } from '../analysis/singleSpaced';

export const ENTITY_TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORG: 'organization',
  GPE: 'country, region or city',
  LOC: 'place',
  NORP: 'nationality or group',
  LAW: 'treaty, law or resolution',
  EVENT: 'event',
  FAC: 'building or facility',
  PRODUCT: 'product, initiative or programme',
};

/** What each force means, in the words of the annotation guidelines. */
export const FORCE_MEANINGS: Readonly<Record<Force, string>> = {
  agreed: 'the parties decided it together',
  pledged: 'a party binds itself',
  'called-for': 'one party says that others, or all, ought to',
  hoped: 'a wish without obligation',
};

/** What a reporting verb of each class does, as a clause with the source as its subject. */
export const REPORTING_CLASS_MEANINGS: Readonly<Record<ReportingClass, string>> = {
  assert: 'states it',
  emphasise: 'stresses it',
  argue: 'argues for it',
  agree: 'agrees to it',
  deny: 'denies or refuses it',
  urge: 'urges others to it',
  promise: 'promises it',
  express: 'expresses a feeling or a wish',
  ask: 'asks it',
  think: 'thinks or believes it',
  learn: 'is told or finds it',
};

/** Joins all white space, line ends included, to single spaces. */
export const oneLine = (words: string): string => singleSpaced(words).trim();

/** One line of at most `length` UTF-16 code units, cut between words where that is near, with an ellipsis. */
export function excerpt(words: string, length: number): string {
  // Cut first: a quotation can be megabytes long.
  const line = oneLine(words.slice(0, length * 4));
  if (line.length <= length && words.length <= length * 4) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`;
}

/** Made when it is first used: making it takes milliseconds. */
let format: Intl.DateTimeFormat | undefined;

/** "31 December 2020" for "2020-12-31". */
export const longDate = (iso: string): string => {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : (format ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })).format(time);
};
