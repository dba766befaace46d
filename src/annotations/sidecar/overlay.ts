/** Writing what is ours over what was there, so that what other programs wrote into an annotation stays. */
import { fieldOf, isObject, listOf, type Json, type JsonObject } from './json';
import { BODY_TYPES, OWN_FIELDS } from './vocabulary';

/** The types of objects that the sidecar writes into lists. */
const OWN_TYPES: ReadonlySet<string> = new Set([...Object.values(BODY_TYPES), 'SpecificResource', 'TextPositionSelector', 'TextQuoteSelector']);
const OWN_PURPOSES: ReadonlySet<string> = new Set(['commenting', 'tagging']);

/** An object of ours with all fields and members of lists that were there before and are not ours, at every level. */
export function overlay(ours: JsonObject, before: JsonObject): JsonObject {
  return Object.fromEntries([
    ...Object.entries(ours).map(([key, value]) => [key, over(value, fieldOf(before, key))] as const),
    ...Object.entries(before).filter(([key]) => !OWN_FIELDS.has(key) || (key === 'creator' && !('creator' in ours))),
  ]);
}

function over(ours: Json, before: Json | undefined): Json {
  if (isObject(ours) && isObject(before)) return overlay(ours, before);
  if (before === undefined || !(isObject(ours) || Array.isArray(ours)) || typeof before !== 'object') return ours;
  const own = listOf(ours);
  const rest = listOf(before).slice();
  const members = own.map((member) => {
    const twin = rest.findIndex((candidate) => areTwins(member, candidate));
    return twin < 0 ? member : over(member, rest.splice(twin, 1)[0]);
  });
  const foreign = rest.filter((member) => !isOwn(member));
  return isObject(ours) && foreign.length === 0 ? members[0] : [...members, ...foreign];
}

const areTwins = (a: Json, b: Json): boolean =>
  isObject(a) && isObject(b) && isOwn(b) && ['type', 'purpose'].every((key) => fieldOf(a, key) === fieldOf(b, key)) && (fieldOf(a, 'purpose') !== 'tagging' || fieldOf(a, 'value') === fieldOf(b, 'value'));

function isOwn(json: Json): boolean {
  if (!isObject(json)) return false;
  const type = fieldOf(json, 'type');
  if (type === 'TextualBody') return OWN_PURPOSES.has(String(fieldOf(json, 'purpose')));
  return type === undefined || OWN_TYPES.has(String(type));
}
