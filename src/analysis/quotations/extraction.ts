/** Reports inside relative clauses: "the changes, which officials said will take effect in May": what is said is "which … will take effect in May". */
import { trimEnd } from './contentEnd';
import type { Found, Reading } from './reading';
import { Frame, reportingVerb } from './reportingVerbs';

/** Reads the verb group at an index as a report whose subject matter, a relative pronoun, stands before it, or gives null. */
export function extracted(reading: Reading, v: number, sentenceEnd: number): Found | null {
  return clauseExtracted(reading, v, sentenceEnd) ?? labelExtracted(reading, v, sentenceEnd);
}

/** "what officials called a breakthrough", "whom she described as “tireless”": what is named is the pronoun. */
function labelExtracted(reading: Reading, v: number, sentenceEnd: number): Found | null {
  const group = reading.verb(v);
  const verb = reportingVerb(group.lemma);
  if (verb === null || (verb.frames & (Frame.label | Frame.labelAs)) === 0 || group.passive || group.negated || !reading.isFinite(group)) return null;
  const i = group.end;
  const as = reading.lower(i) === 'as' && (verb.frames & Frame.labelAs) !== 0;
  if (!as && ((verb.frames & Frame.label) === 0 || !(reading.isQuoteMark(i) || (reading.phraseAt[i] >= 0 && /^an?$/.test(reading.lower(i)))))) return null;
  const source = reading.subject(v);
  if (source === null || source.end > group.first || /^(?:i|we|you)$/.test(reading.lower(source.first))) return null;
  const relative = source.first - 1;
  if (!/^(?:which|what|that|whom|who)$/.test(reading.lower(relative)) || reading.markedAt[relative] !== reading.markedAt[group.head]) return null;
  const marked = reading.isQuoteMark(i) ? reading.markedAt[i + 1] : -1;
  let end = i + 1;
  if (marked >= 0) end = reading.marks[marked].close + 1;
  else while (end < sentenceEnd && !/^[,;:]$|^[-–—]+$/.test(reading.lower(end)) && (reading.verbAt[end] < 0 || reading.verb(reading.verbAt[end]).form !== 'finite')) end++;
  const stop = trimEnd(reading, { first: i, end: Math.min(end, sentenceEnd) });
  return stop <= i ? null : {
    kind: reading.holdsMarks({ first: i, end: stop }) ? 'mixed' : 'indirect', source, goesOn: null, cue: { first: group.head, end: group.head + 1 }, reportingClass: verb.reportingClass,
    content: [{ first: relative, end: relative + 1 }, { first: i, end: stop }], certainty: 0.75, why: 'verb of naming inside a relative clause',
  };
}

function clauseExtracted(reading: Reading, v: number, sentenceEnd: number): Found | null {
  const group = reading.verb(v);
  const verb = reportingVerb(group.lemma);
  if (verb === null || (verb.frames & Frame.bare) === 0 || group.passive || group.negated || !reading.isFinite(group)) return null;
  let i = group.end;
  while (reading.isAdverb(i)) i++;
  const next = i < sentenceEnd ? reading.verbAt[i] : -1;
  if (next < 0 || reading.verb(next).first !== i || reading.verb(next).form !== 'finite') return null;
  const source = reading.subject(v);
  if (source === null || source.end > group.first || /^(?:i|we|you)$/.test(reading.lower(source.first))) return null;
  const relative = source.first - 1;
  if (!/^(?:which|what|that|who)$/.test(reading.lower(relative)) || reading.markedAt[relative] !== reading.markedAt[group.head]) return null;
  let end = reading.verb(next).end;
  while (end < sentenceEnd && !/^[,;:]$|^[-–—]+$/.test(reading.lower(end)) && !reading.isQuoteMark(end)) end++;
  const stop = trimEnd(reading, { first: i, end });
  return stop <= i ? null : {
    kind: 'indirect', source, goesOn: null, cue: { first: group.head, end: group.head + 1 }, reportingClass: verb.reportingClass,
    content: [{ first: relative, end: relative + 1 }, { first: i, end: stop }], certainty: 0.75, why: 'verb of speech inside a relative clause',
  };
}
