/** Writing what is ours over what was there, so that what other programs wrote into an annotation stays. */
import { canonical, fieldOf, isObject, listOf, type Json, type JsonObject } from './json';
import { BODY_TYPES, isOfType, OWN_FIELDS, RESOURCE } from './vocabulary';

/** The types of objects that the sidecar writes into lists. */
const OWN_TYPES = [...Object.values(BODY_TYPES), RESOURCE, 'TextPositionSelector', 'TextQuoteSelector'];

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
  const twins = new Map<string, Json[]>();
  const foreign: Json[] = [];
  for (const member of listOf(before).toReversed()) {
    if (!isObject(member) || !isOwn(member)) foreign.push(member);
    else if (twins.has(keyOf(member))) twins.get(keyOf(member))!.push(member);
    else twins.set(keyOf(member), [member]);
  }
  const members = listOf(ours).map((member) => over(member, isObject(member) ? twins.get(keyOf(member))?.pop() : undefined));
  return isObject(ours) && foreign.length === 0 ? members[0] : [...members, ...foreign.reverse()];
}

/** What tells the members of a list apart: their type and purpose, and of tags what they say. */
const keyOf = (member: JsonObject): string => canonical([listOf(fieldOf(member, 'type')), ...['purpose', ...(fieldOf(member, 'purpose') === 'tagging' ? ['value'] : [])].map((key) => fieldOf(member, key) ?? null)]);

function isOwn(json: JsonObject): boolean {
  if (fieldOf(json, 'type') !== 'TextualBody') return isOfType(json, OWN_TYPES);
  const purpose = fieldOf(json, 'purpose');
  return purpose === 'commenting' || purpose === 'tagging';
}
