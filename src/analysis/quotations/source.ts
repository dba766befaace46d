/** The source of a quotation: the words that name it, and the entity they stand for. */
import type { TokenRange } from '../clauses/clauses';
import type { Reading } from './reading';

/** The words of a subject that name the source: a person's name without its title; else the phrase with its article, no apposition. */
export function sourceWords(reading: Reading, range: TokenRange): TokenRange {
  const { entityAt, entities } = reading.referents;
  let { first, end } = range;
  while (end > first && !reading.isWord(end - 1)) end--;
  end = withoutDay(reading, first, end);
  while (end - first > 1 && (reading.isAdverb(end - 1) || reading.lower(end - 1) === 'further')) end--;
  while (first < end && (!reading.isWord(first) || reading.isTag(first, 'CC'))) first++;
  if (first >= end) return range;
  const phrase = reading.phraseAt[first];
  const head = phrase >= 0 ? reading.clauses.nounPhrases[phrase].head : first;
  const coordinated = hasCoordination(reading, first, end) && !isPersonOf(reading, first, head, end);
  const last = personBehindClause(reading, first, end);
  if (last !== null) return last;
  if (!coordinated) {
    // A person named in the phrase or in an apposition to it: "the Foreign Secretary, Anna Berg,".
    for (let i = first; i < end; i++) {
      const e = entityAt[i];
      if (e < 0 || entities[e].type !== 'PERSON') continue;
      if (i > head + 1 && !isApposition(reading, first, i)) break;
      let last = i + 1;
      while (last < end && entityAt[last] === e) last++;
      // "Greenwater's director, Ana Lund": what owns the phrase is not who speaks.
      if (last < end && reading.isTag(last, 'POS')) {
        i = last;
        continue;
      }
      return { first: i, end: last };
    }
  }
  return { first, end: coordinated ? end : firstComma(reading, first, end) };
}

/** Whether a subject is one person, by a name that the text knows or as "he" or "she". */
export function isOnePerson(reading: Reading, subject: TokenRange): boolean {
  const { entityAt, entities } = reading.referents;
  const e = entityAt[sourceWords(reading, subject).first];
  return (e >= 0 && entities[e].type === 'PERSON') || /^(?:he|she)$/.test(reading.lower(subject.first));
}

const DAY = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "Twelve groups today", "the ministry on Friday": when is no part of who. @returns the end without it */
export function withoutDay(reading: Reading, first: number, end: number): number {
  if (end - first < 2 || !DAY.test(reading.lower(end - 1))) return end;
  return end - (end - first > 2 && reading.lower(end - 2) === 'on' ? 2 : 1);
}

/** "Responding to reports that … were killed, Minister Ana Lund said": the name at the end of a range that holds a clause. */
function personBehindClause(reading: Reading, first: number, end: number): TokenRange | null {
  const { entityAt, entities } = reading.referents;
  const e = entityAt[end - 1];
  if (e < 0 || entities[e].type !== 'PERSON') return null;
  let start = end - 1;
  while (start > first && entityAt[start - 1] === e) start--;
  for (let i = first; i < start; i++) if (reading.verbAt[i] >= 0 && reading.verb(reading.verbAt[i]).form === 'finite' && reading.lower(start - 1) === ',') return { first: start, end };
  return null;
}

function hasCoordination(reading: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    if (reading.lower(i) === ',' ) return false;
    if (reading.lower(i) === 'and' && reading.phraseAt[i] < 0) return true;
  }
  return false;
}

/** "opposition leader Ana Lund of the Greens and Farmers alliance": a person's name ends the phrase, and "of" or "from" tells whose. */
function isPersonOf(reading: Reading, first: number, head: number, end: number): boolean {
  const { entityAt, entities } = reading.referents;
  const e = entityAt[head];
  if (e < 0 || entities[e].type !== 'PERSON' || head + 1 >= end || !/^(?:of|from|at)$/.test(reading.lower(head + 1))) return false;
  for (let i = head + 2; i < end; i++) if (entityAt[i] >= 0 && entities[entityAt[i]].type === 'PERSON') return false;
  return reading.phraseAt[first] === reading.phraseAt[head];
}

/** Whether only titles and commas stand between the start of the phrase and a name: no preposition that would make it another's. */
function isApposition(reading: Reading, first: number, name: number): boolean {
  let comma = -1;
  for (let i = first; i < name; i++) if (reading.lower(i) === ',') comma = i;
  if (comma < 0) return false;
  for (let i = comma + 1; i < name; i++) if (reading.isTag(i, 'IN') || reading.verbAt[i] >= 0) return false;
  return true;
}

function firstComma(reading: Reading, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (/^(?:,|\(|\[|[-–—]+|;)$/.test(reading.lower(i)) || reading.isTag(i, 'WP') || reading.isTag(i, 'WDT')) return i;
  return end;
}
