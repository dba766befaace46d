/** Whether a plain text looks like a press release, from its first lines. */

/** UTF-16 code units that are looked at. */
export const DETECTION_LENGTH = 4096;
/** Points from which a text is taken for a release: one sure sign, or several weak ones. */
const ENOUGH = 4;
/** UTF-16 code units of a line that are looked at, and lines that count as its head. */
const LINE = 240;
const HEAD = 6;

interface Sign {
  readonly points: number;
  readonly pattern: RegExp;
  /** Looks at the first lines alone. */
  readonly head?: true;
}

const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})`;

/** Signs of a line; each counts once, however many lines have it. */
const SIGNS: readonly Sign[] = [
  { points: 4, pattern: /^\W{0,4}(?:for (?:immediate|general|media|press) (?:release|use)|(?:press|media|news) release\b|embargoed\b|not for publication before|strictly embargoed)/i, head: true },
  { points: 4, pattern: /\b(?:\/ ?PR ?Newswire ?\/|\(?GLOBE NEWSWIRE\)?|\(?BUSINESS WIRE\)?|ACCESS(?:WIRE)? Newswire)\b/i },
  { points: 3, pattern: /^\W{0,4}(?:read-?out\b|(?:joint|presidency|chair(?:man|person)?['’]?s?) (?:press )?(?:statement|communiqu[eé]|declaration)\b|statement (?:by|of|from|on)\b|communiqu[eé]\b)/i, head: true },
  { points: 3, pattern: /\b(?:joint (?:statement|communiqu[eé]|declaration)|press (?:statement|communiqu[eé]))\b/i, head: true },
  { points: 3, pattern: new RegExp(`^[A-Z][\\p{L}.' ]{1,40}(?:, [\\p{L}. ]{2,40})?(?:,|\\s[-–—(/]{1,3})\\s?${DAY}(?:,? \\d{4})?[^.]{0,40}\\s?[-–—]`, 'u') },
  { points: 2, pattern: /^\W{0,3}(?:#{3}|- ?30 ?-|ends|-? ?ends ?-?|\* \* \*)\W{0,3}$/i },
  { points: 2, pattern: /^\W{0,4}(?:media|press) (?:contacts?|inquiries|enquiries|office|relations)\b|^\W{0,4}(?:contact|notes) (?:for|to) (?:media|press|editors|journalists)\b/i },
  { points: 2, pattern: /\b(?:met|meets|held talks|holds talks|spoke by (?:tele)?phone|had a (?:tele)?phone (?:call|conversation)|held a (?:tele)?phone)\b.{0,60}\b(?:President|Prime Minister|Foreign Minister|Minister|Secretary|Chancellor|King|Ambassador|Counterpart|State Councilor)\b/i },
  { points: 1, pattern: /^About (?:the )?[A-Z]/ },
  { points: 1, pattern: new RegExp(`\\b${DAY},? \\d{4}\\b`, 'u'), head: true },
  { points: 1, pattern: /["“”][^"“”]{10,200}["”],? (?:said|says|added|stated|commented|noted)\b|\b(?:said|says),? ["“]/i },
  { points: 1, pattern: /\b(?:announced today|today announced|is pleased to announce|announces)\b/i },
  { points: 1, pattern: /\b(?:stressed|pointed out|reaffirmed|underlined|welcomed|reiterated|expressed (?:his|her|their|its)|called (?:on|for)|agreed to)\b/i },
  { points: 1, pattern: /\b(?:spokes(?:man|woman|person)|President|Prime Minister|Minister|Secretary-General|chief executive|CEO|Commissioner)\b/ },
];

/**
 * Tells whether a text looks like a press release: release line, dateline, end mark, media contact, a readout's or joint statement's headline and verbs.
 * @param text the text, or its first {@link DETECTION_LENGTH} UTF-16 code units
 */
export function looksLikeRelease(text: string): boolean {
  const lines = text.slice(0, DETECTION_LENGTH).split(/[\r\n]+/).map((line) => line.trim()).filter(Boolean);
  let points = 0;
  for (const { points: worth, pattern, head } of SIGNS) {
    if (lines.slice(0, head ? HEAD : undefined).some((line) => pattern.test(head ? line.slice(0, LINE) : line))) points += worth;
  }
  return points >= ENOUGH;
}
