/** Signs by which a single line shows what it is for, wherever in a release it stands. All read no more than a bounded head of the line. */
import { hasDigit } from './calendarDate';
import { isDateAlone } from './dateline';

const ORGANISATION = 'ministry|department|office|secretariat|commission|council|union|authority|agency|embassy|consulate|bureau|directorate|government|republic|kingdom|parliament|cabinet|division|section|delegation|mission|communications';

const BREADCRUMB: readonly RegExp[] = [
  /^(?:home|start|main page|index)\s?[>»›→|/]/i,
  /^[^.!?>»›]{2,40}(?:\s[>»›→]\s[^.!?>»›]{2,60}){1,5}$/,
];

const RELEASE_LINE: readonly RegExp[] = [
  /^\W*for (?:immediate|general|media|press|use|release)\b.{0,20}(?:release|use|distribution|on\b|at\b|after\b|$)/i,
  /^\W*(?:strictly |under |not for (?:publication|release|broadcast)|media )*embargo(?:ed)?\b/i,
  /^\W*not (?:to be (?:released|published)|for (?:publication|release|broadcast|distribution))\b/i,
  /^\W*(?:press|media|news) (?:release|statement|communiqu[eé]|note|notice|information|advisory|briefing|office)\W*$/i,
  /^\W*(?:press|media|news) (?:release|statement|communiqu[eé]|note|notice|information|advisory|briefing)\W+(?:nos?\b|n[°º]|nr\b|number|ref\b|#|embargo|for (?:immediate|release)|under embargo|\d).{0,80}$/i,
  /^\W*check against delivery\W*$/i,
  /^\W*(?:unclassified|advance copy|translated? (?:from|version)|(?:un)?official translation|courtesy translation)\b.{0,30}$/i,
  /^[A-Z]{2,6}(?:[/-][A-Z\d]{1,6}){1,5}$/,
  /^(?:by|from|issued by|published by|source|url|author|location|topics?|tags|languages?|categor(?:y|ies)|document type|release date|delivered by)\s*:\s?.{1,120}$/i,
  /^(?:By|BY) \p{Lu}[^.!?]{2,80}$/u,
  ...BREADCRUMB,
];

// Read in small letters: engines take milliseconds to prepare a pattern of Unicode classes that ignores case.
const REFERENCE = /^(?:ref(?:erence)?|document|press release|release|pr|communiqu[eé]|statement)?\W{0,3}(?:nos?\.?|n[°º]|nr\.?|number|ref\.?|id)\W{0,3}[\p{L}\p{N}/. -]{0,20}\d[\p{L}\p{N}/. -]{0,20}$/u;
const PUBLISHED = /^(?:date|published|posted|issued|released?|updated|release date)(?: on)?\s*:?\s+/i;
const PRESS_OFFICE = /^(?:\p{L}+ ){0,3}(?:press|media) (?:office|service|section|team|unit|relations)\s*:?$/u;

const WEB_LEFTOVER: readonly RegExp[] = [
  /^suggest to a friend\b.{0,20}$/i,
  /^(?:share|tweet|print|e-?mail|like|follow(?: us)?|facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|copy link|save|bookmark|download|subscribe|search|menu|close|pdf|rss)(?: (?:this|the|on|via|to|a|by|page|article|story|link|release|pdf|version|friend|us|it|facebook|twitter|x|linkedin|whatsapp|e-?mail|as)\b)*\W*$/i,
  /^(?:skip to|back to|go to|return to) (?:main |the )?(?:content|top|home|navigation|list|previous page|page)\b.{0,20}$/i,
  /^(?:font size|text size|views?|hits|page views|read time|reading time|last (?:updated|modified)|updated|share this|related (?:links?|articles?|news|content|documents?)|read more|see also|associated links|available languages)\s*(?::.{0,80})?$/i,
  /^(?:©|\(c\) ?\d{4}|copyright\b).{0,120}$/i,
  /^.{0,40}\ball rights reserved\W{0,3}$/i,
  /^https?:\/\/\S+$/i,
];

const END_MARK = /^[\s\W]{0,8}(?:30|ends?|end of (?:press |media |news )?(?:release|statement)|fin)[\s\W]{0,8}$/i;
const ORNAMENT = /^(?:[#*_=~•·.\s–—-]{3,80})$/u;
const INITIALS = /^\(?[A-Z]{2,4}\/[A-Z]{2,4}(?:\/[A-Z]{2,4})?\)?$/;

const CONTACT_OF = '(?:press|media|news|investors?|analysts?|public|journalists?|communications?|interview|editorial|corporate|public affairs|sales)';
const OPENS_CONTACT: readonly RegExp[] = [
  new RegExp(`^\\W{0,3}(?:for |all |your )?(?:${CONTACT_OF}(?:,? (?:and |& )?))+(?:contacts?|contact (?:details|information|persons?|points?)|enquir(?:y|ies)|inquir(?:y|ies)|queries|requests?|relations|officers?|spokes\\w+)\\s*(?:[:–—-].*|[^.]{0,60})$`, 'i'),
  /^\W{0,3}contacts?(?: (?:details|information|persons?|us|points?|for \w+))?\s*(?:[:–—-].*)?$/i,
  /^\W{0,3}for (?:any |all )?(?:(?:more|further|additional|other|general|press|media|press and media) )*(?:information|details|interviews?|enquiries|inquiries|queries|requests)\b/i,
  /^\W{0,3}to (?:arrange|request|schedule) (?:an )?interviews?\b/i,
  /^\W{0,3}(?:enquiries|inquiries|spokes\w+|press secretary|press officer)\s*:/i,
];
/** How each of {@link OPENS_CONTACT} begins: most paragraphs are told from them by two letters. */
const MAY_OPEN_CONTACT = /^\W{0,3}(?:al|an|co|ed|en|fo|in|jo|me|ne|pr|pu|sa|sp|to|yo)/i;
const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}.-]{2,64}/u;
const TELEPHONE_NUMBER = /(?:\+|\(|\b0)\d[\d\s().-]{6,20}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/;
const DETAILS_LABEL = /\b(?:tel|phone|telephone|mobile|mob|fax|cell|e-?mail)\b\s?[.:]/i;

const OPENS_BOILERPLATE = /^about (?:(?:the )?[\p{L}\p{N}][^!?]{1,90}|us)$/u;
const OPENS_BOILERPLATE_INLINE = /^about (?:the )?\p{L}[^.!?]{1,60}\s?[:–—]\s/u;
const OPENS_NOTES = /^\W{0,3}(?:notes?|information|background)(?: (?:to|for) (?:the )?(?:editors?|media|press|journalists|newsrooms?)|:?$)|^\W{0,3}editors?['’]?s? notes?\b/i;
const OPENS_BACKGROUND = /^\W{0,3}(?:background(?: (?:information|notes?|facts))?|further information|additional information|quick facts|associated links|facts and figures|photo (?:caption|credit)s?|multimedia|resources|references)\s*:?$/i;

const FORWARD_LOOKING = /\bforward[- ‑]looking (?:statements?|information)\b/i;
const OPENS_SAFE_HARBOUR = /^\W{0,3}(?:(?:note|caution|cautionary (?:note|statements?|language)|statements?|disclosure|disclaimer|information)\b.{0,40})?(?:forward[- ‑]looking (?:statements?|information)|safe harbou?r)|^\W{0,3}(?:safe harbou?r|cautionary (?:note|statements?|language)|disclaimer|legal notice)\b/i;

/** The last line that was read in small letters: one test after another asks about the same. */
let last = '', lastLower = '';
function lowerOf(words: string): string {
  if (words !== last) [last, lastLower] = [words, words.toLowerCase()];
  return lastLower;
}

/** Patterns as few: those that ignore case as one that reads small letters, the others as another, since a call costs as much as a short pattern. */
function union(patterns: readonly RegExp[]): (words: string) => boolean {
  const joined = (some: readonly RegExp[], flags: string): RegExp | null => (some.length === 0 ? null : new RegExp(some.map(({ source }) => source).join('|'), flags));
  const small = joined(patterns.filter(({ ignoreCase }) => ignoreCase), ''), exact = joined(patterns.filter(({ ignoreCase }) => !ignoreCase), 'u');
  return (words) => (small?.test(lowerOf(words)) ?? false) || (exact?.test(words) ?? false);
}

const inReleaseLine = union(RELEASE_LINE), inWebLeftover = union(WEB_LEFTOVER), inBreadcrumb = union(BREADCRUMB), inContact = union(OPENS_CONTACT);

/** FOR IMMEDIATE RELEASE, embargoes, numbers, bylines, breadcrumbs, dates alone. */
export const isReleaseLine = (words: string): boolean => words.length <= 160 && (inReleaseLine(words) || (hasDigit(words) && (REFERENCE.test(lowerOf(words)) || isDateAlone(words.replace(PUBLISHED, '')))));

/** "Share on …", "Suggest to a friend:" and what else web pages leave in a copied text. */
export const isWebLeftover = (words: string): boolean => words.length <= 160 && inWebLeftover(words);

/** "Home > News": where a web page stands among others. */
export const isBreadcrumb = (words: string): boolean => words.length <= 160 && inBreadcrumb(words);

/** The name of a ministry, office or body and no more, as at the head of a letter. */
export const isLetterhead = (words: string): boolean => words.length <= 80 && LETTERHEAD.test(lowerOf(words));
const LETTERHEAD = new RegExp(`^(?:the )?(?:\\p{L}[\\p{L}’'-]* ){0,2}(?:${ORGANISATION}) (?:of|for|to)\\b[^.!?:]{2,60}$|^(?:the )?(?:\\p{L}[\\p{L}’'-]* ){1,4}(?:${ORGANISATION})$`, 'u');

/** ###, -30-, ENDS; initials of those who wrote it. */
export const isEndMark = (words: string): boolean => words.length <= 80 && (ORNAMENT.test(words) || END_MARK.test(words) || INITIALS.test(words));

/** UTF-16 code units of the longest name of a press office. */
const LONGEST_OFFICE = 120;

/** "Media contact:", "For more information …". */
export const opensContact = (words: string): boolean => (MAY_OPEN_CONTACT.test(words) && inContact(words.slice(0, 200))) || (words.length <= LONGEST_OFFICE && PRESS_OFFICE.test(lowerOf(words)));

/** "SPOKESPERSON: She will.": a contact in a release, a speaker where questions are put. */
export const namesPressOfficer = (words: string): boolean => PRESS_OFFICER.test(words);
const PRESS_OFFICER = /^\W{0,3}(?:spokes\w+|press secretary|press officer)\s*:/i;

/** "QUESTION: What comes next?": the turn of one who asks. */
export const isQuestionTurn = (words: string): boolean => QUESTION_TURN.test(words.slice(0, 60));
const QUESTION_TURN = /^\W{0,3}(?:q|question|journalist|reporter|correspondent|interviewer|moderator)(?: \([^)]{1,40}\))?\s?:\s/i;

/** Whether a line holds a telephone number or an address for mail. */
export const givesDetails = (words: string): boolean => {
  const head = words.slice(0, 300);
  return (head.includes('@') && MAIL_ADDRESS.test(head)) || TELEPHONE_NUMBER.test(head) || DETAILS_LABEL.test(head);
};

const beginsWithA = (words: string): boolean => (words.charCodeAt(0) | 0x20) === 0x61;

/** "About Nordfisk", "Notes to editors". */
export const opensBoilerplate = (words: string): boolean => (beginsWithA(words) && ((words.length <= 110 && OPENS_BOILERPLATE.test(lowerOf(words)) && !/\.$/.test(words)) || OPENS_BOILERPLATE_INLINE.test(words.slice(0, 110).toLowerCase()))) || (words.length <= 80 && OPENS_NOTES.test(words) && !/^\W{0,3}(?:information|background):?$/i.test(words));

/** "Background", "Quick facts": notes where they stand near the end, part of the release elsewhere. */
export const opensBackground = (words: string): boolean => words.length <= 60 && OPENS_BACKGROUND.test(words);

/** "Forward-Looking Statements", "Cautionary note …" as a heading or at the head of a paragraph. */
export const opensSafeHarbour = (words: string): boolean => OPENS_SAFE_HARBOUR.test(words.slice(0, 120));

/** Whether a paragraph speaks of its forward-looking statements. */
export const isSafeHarbour = (words: string): boolean => FORWARD_LOOKING.test(words);
