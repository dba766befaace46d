/** Reads datelines: the place, the date and the news agency before a release's first sentence. */
import { findDate, hasDigit, MONTH } from './calendarDate';

/** UTF-16 code units of a paragraph that are looked at. */
const LONGEST = 200;
/** A dateline of nothing but a place in small letters is no longer than this. */
const LONGEST_BARE = 40;

const SEPARATOR = /\s*-{2,3}\s*|\s*[–—―]\s*|\s-\s|:\s/g;
/** Found much sooner than a separator with the white space around it. */
const HAS_SEPARATOR = /--|[–—―]|\s-\s|:\s/;
const AGENCY = /\([^()]{2,60}\)|(?:^|[\s-])\/[\p{L}][^/]{1,60}\//gu;
const MONTH_AND_YEAR = new RegExp(`${MONTH}\\s\\d{4}\\b`, 'i');
/** A date of the Islamic calendar, which agencies of the Gulf put before the other: "Shawwal 12, 1447". */
const HIJRI = /\b(?:muharram|safar|rabi['’]? ?(?:al|i)[\w-]*(?: \w+)?|jumada [\w-]+(?: \w+)?|rajab|sha['’]?a?ban|ramadan|shawwal|dhu[l -][\w'’ -]{2,14}) \d{1,2}, ?\d{4}(?: ?a?h\b)?/i;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/gi;
const EDGE = /^[\s,;:|./–—-]+|[\s,;:|/–—-]+$/g;
const BETWEEN_PLACES = /\s*[,;/|&]\s*|\s+and\s+/;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’ʻ‘-]*|\p{Lo}[\p{L}\p{M}-]*|de|del|della|da|do|dos|di|du|des|la|le|les|las|los|el|al|an|am|auf|bei|der|im|in|of|on|sur|the|upon|y|zu)$/u;
/** Words that begin the line of a speaker, a kind of text or a sentence, never the name of a place. */
const NO_PLACE = /^(?:in|on|at|by|as|after|before|during|since|until|with|under|this|these|that|but|and|or|if|it|we|he|she|they|i|our|his|her|their|yes|today|yesterday|tomorrow|now|note|notes|update|correction|background|question|answer|q|a|statement|release|press|media|news|contacts?|about|for|from|subject|re|ref|no|date|time|place|location|venue|what|when|where|who|why|how|mr|mrs|ms|dr|prof|president|vice-president|premier|prime|minister|ministry|foreign|secretary|secretary-general|ambassador|spokesperson|spokesman|spokeswoman|ceo|cfo|coo|chief|director|chair|chairman|chairwoman|chairperson|commissioner|governor|mayor|senator|king|queen|pope)$/i;

/** Words in small letters, with no bracket or slash before them, that are of no place, date or weekday: soon found in most prose. */
const PROSE = /^[^(/]*?\s(?:a|are|as|at|be|been|by|for|from|had|has|have|his|is|it|its|said|that|their|this|was|were|which|who|will|with|[a-z]{10,})\s/;

/** What remains of a dateline when its date and news agency are taken out. */
interface Parts {
  readonly dated: boolean;
  readonly agency: boolean;
  readonly places: readonly string[];
}

/**
 * How much of a paragraph is a dateline, its last dash or colon included.
 * @returns UTF-16 code units from the paragraph's start; 0 where there is none or nothing follows it
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST);
  let length = 0;
  if (!HAS_SEPARATOR.test(head)) return length;
  for (const { 0: separator, index } of head.matchAll(SEPARATOR)) {
    const parts = partsOf(head.slice(0, index));
    if (parts && isDateline(parts, separator, index, head.slice(index + separator.length))) length = index + separator.trimEnd().length;
  }
  return length;
}

/** Whether a line is a place and a date and no more ("Kisumu, 12 May 2024"). */
export function isDatelineAlone(line: string): boolean {
  if (line.length > LONGEST / 2 || !hasDigit(line)) return false;
  const parts = partsOf(line);
  return parts !== null && parts.dated && parts.places.length > 0;
}

/** Whether a line is a date and no more, but for the day of the week and the time. */
export function isDateAlone(line: string): boolean {
  if (line.length > LONGEST / 2 || !hasDigit(line)) return false;
  const parts = partsOf(line.replace(/(?<![.\d])\d{1,2}[:.h]\d{2}(?::\d{2})?(?![.\d])(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?/g, ' ').replace(/\b\d{1,2}\s?[ap]\.?m\.?(?:\s?\(?[A-Z]{2,4}\)?)?/gi, ' '));
  return parts !== null && parts.dated && parts.places.length === 0;
}

function isDateline({ dated, agency, places }: Parts, separator: string, length: number, rest: string): boolean {
  if (!/^[\p{L}\p{N}“"‘'«(]/u.test(rest) || places.length > 6) return false;
  if (dated && places.length === 0) return true;
  if (places.length === 0) return false;
  if (separator.startsWith(':')) return (dated || places.length > 1) && /^[\p{Lu}“"]/u.test(rest);
  if (dated || agency) return true;
  // A second dash closes what the first one opened: "Ana Lund — surgeon and author — has written …".
  if (!/^[\p{Lu}\p{Lo}\p{N}“"‘'«]/u.test(rest) || /^[^.!?]*?\s[–—―-]/u.test(rest)) return false;
  if (places[0].length > 2 && places[0] === places[0].toUpperCase()) return true;
  return separator.trim() !== '-' && length <= LONGEST_BARE && places.every((place) => place.split(/\s+/).length <= 3);
}

/** The parts of what may be a dateline, or null where other words stand among them. */
function partsOf(words: string): Parts | null {
  if (PROSE.test(words)) return null;
  let rest = /^\([^()]*\)$/.test(words) ? words.slice(1, -1) : words;
  let dated = false;
  if (hasDigit(rest)) {
    rest = rest.replace(HIJRI, ',');
    for (let date = findDate(rest), n = 0; date && n < 2; date = findDate(rest), n++) {
      dated = true;
      rest = `${rest.slice(0, date.start)},${rest.slice(date.end)}`;
    }
    const month = MONTH_AND_YEAR.exec(rest);
    if (month) {
      dated = true;
      rest = rest.replace(month[0], ',');
    }
  }
  // "NAIROBI (17 April 2026)"
  rest = rest.replace(/\([\s,]*\)/g, ',');
  const open = rest.length;
  rest = rest.replace(AGENCY, ' , ');
  const agency = rest.length !== open;
  // A dash may stand beside what was taken out, but not between two places.
  rest = rest.replace(WEEKDAY, ',').replace(/,\s*(?:-{2,3}|[–—-])|(?:-{2,3}|\s[–—-])\s*,/g, ',').replace(EDGE, '');
  if (/--|\s[–—-]\s|[–—]/.test(rest)) return null;
  const places = rest.split(BETWEEN_PLACES).map((place) => place.trim()).filter(Boolean);
  for (const [i, place] of places.entries()) {
    const placeWords = place.split(/\s+/);
    if (placeWords.length > 5 || !/^(?:\p{Lu}|\p{Lo})/u.test(place) || !placeWords.every((word) => PLACE_WORD.test(word))) return null;
    if (i < 2 && NO_PLACE.test(placeWords[0])) return null;
  }
  return { dated, agency, places };
}
