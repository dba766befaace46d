/** Tells the genre of a release from its headline, its lead and what its lines are for. */
import type { Genre, Section, Span } from '../document';
import { singleSpaced } from '../singleSpaced';
import { firstWords } from './sections';

// Patterns without a case flag read text in small letters: they run several times faster so.

/** UTF-16 code units of the release that are looked at, and of its head, its lead and each title. */
const LOOKED_AT = 20_000;
const HEAD = 1500;
const LEAD = 700;
const TITLE = 300;
/** So many paragraphs and sections are looked at for titles. */
const FIRST = 12;

const JOINT_TITLE = /^(?:\W|\p{L}[^.:]{0,60}[:–—-] ?|[^.]{0,80}['’]s? )?(?:final |press |leaders['’]? |co-?chairs['’]? )*(?:joint|trilateral|quadrilateral|common) (?:\p{L}+['’]? ){0,3}(?:statement|communiqu[eé]|declaration|vision|press release)(?!\p{L})/u;
/** What {@link JOINT_TITLE} and {@link JOINT_KIND} find holds one of these, whatever its case. */
const JOINT_TEXT = /statement|communiqu|declaration|vision|press release|summary|outcome/i;
const JOINT_KIND = /\b(?:ministerial|ministers['’]?|leaders['’]?|summit|heads of (?:state|government)|final|chair(?:man|person|s)?['’]?s?|co-?chairs['’]?) (?:joint )?(?:statement|communiqu[eé]|declaration|summary|outcome)(?!\p{L})|^(?:final )?communiqu[eé]$|^communiqu[eé] (?:of|on|adopted)\b|^outcome document\b/u;
const WE_THE = /^(?:\W*\d{1,2}\.\s)?(?:\(?we\)?),? the (?:\p{L}+[, ]+){0,8}?(?:leaders|heads|ministers|presidents|governments|members?|representatives|participants|states|parties|delegates|governors)\b/mu;
const VERB_BEFORE = /\b(?:sign|signs|signed|issue|issues|issued|adopt|adopts|adopted|release|releases|released|welcome|welcomes|welcomed|endorse|endorses|endorsed|join|joins|on|about|regarding|comments?)\b[^.]{0,40}\b(?:joint|declaration|communiqu)/;

const PLURAL_ACT = /\b(?:ministers|leaders|heads of state|heads of delegation|two sides|both sides|parties|participants|council) (?:also |further )?(?:agreed|recalled|reaffirmed|reiterated|welcomed|noted|expressed|underlined|underscored|stressed|committed|decided|called|emphasi[sz]ed|condemned|thanked)\b/g;

const OFFICE = /\b(?:president|vice[- ]president|premier|prime minister|minister|secretary|secretary[- ]general|under[- ]?secretary|chancellor|king|queen|emir|amir|sultan|crown prince|prince|ambassador|councill?or|high representative|commissioner|speaker|special envoy|envoy|pm|fm|eam|counterpart|chairperson|chairman|head of state|governor|taoiseach|director[- ]general)s?\b/;
const READOUT_TITLE = /^\W*(?:white house )?read-?out\b|\b(?:phone|telephone|video) (?:call|talks?|conversation|conference)\b|\b(?:courtesy call|working lunch|bilateral (?:meeting|talks|consultations))\b|\b(?:call|meeting|meetings|talks?|conversation|summit|consultations|dialogue)(?: \p{L}+){0,2} (?:with|between)\b/u;
const MEETS = /\b(?:meets?|met|calls?|called|speaks?|spoke|talks?|talked|receives?|received|visits?|visited|hosts|hosted|holds? (?:\p{L}+ ){0,3}(?:talks?|meetings?|calls?|conversation|consultations|dialogue)|held (?:\p{L}+ ){0,3}(?:talks?|meetings?|calls?|conversation|consultations|dialogue)|had (?:an? )?(?:\p{L}+ ){0,2}(?:talks?|meetings?|call|conversation))\b/u;
const PLANNED = /\b(?:will|to) (?:\p{L}+ )?(?:meet|host|visit|travel|hold|receive|speak|attend|convene)\b|\btravels? to\b/u;
const DIPLOMATIC = /\b(?:bilateral|two sides|both sides|two countries|counterpart|exchanged? views|cooperation|partnership|relations|discussed|reaffirmed|reiterated|underscored|underlined|pointed out|stressed|emphasi[sz]ed|commitment|welcomed|thanked|congratulated|appreciat\w+|concurred|regional|security|stability)\b/g;
const JOURNALISM = /\b(?:told (?:reporters|cnn|fox|nbc|abc|cbs|the (?:associated press|new york times|washington post))|\((?:ap|reuters|upi|afp|cnn)\)|polls?\b|nominee|campaign trail|tweeted|republicans?|democrats?)\b/g;

const TICKER = /\((?:[^()]{0,40}[;,] )?(?:nyse|nasdaq|amex|otc\w*|lse|aim|tsx(?:-?v)?|asx|sgx|ose|hkex|sehk|bse|nse|jse|bme|euronext(?: \p{L}+)?|xetra|fwb|six|tse|tyo|krx|tase|b3|[a-z]{3,5}): ?[a-z0-9.]{1,8}[);,]/u;
const COMPANY = /\b(?:Inc|Corp|Ltd|LLC|Plc|PLC|GmbH|ASA|Oyj|S\.A|S\.p\.A|B\.V|N\.V|A\/S|K\.K|Pty|Limited|Incorporated|Corporation|KGaA|(?<=[a-zß-ÿ] )(?:AG|AB|AS|SE|SA|NV|BV|Oy))\b/g;
const WIRE = /\p{L}wire\b|\b(?:business wire|newsfile|marketwired|cision)\b/u;
/** What {@link WIRE} finds holds one of these, which are found much sooner. */
const NEWS_SERVICE = /wire|newsfile|cision/;
const BUSINESS = /\b(?:chief (?:executive|financial|operating|technology) officer|ceo|cfo|shareholders?|investors?|customers|revenue|net sales|fiscal|earnings|acquisition|acquire|founded in|headquartered|managing director|market leader|the company)\b/g;
const CIVIL = /\b(?:charity|charities|charitable|foundation|ngos?|non-?governmental|non-?profit|not-for-profit|aid (?:organi[sz]ation|agency|group|workers)|humanitarian organi[sz]ation|campaign(?:ers|ing)|donors?|donations?|volunteers|human rights (?:organi[sz]ation|group)|advocacy|activists|researchers|study|university|hospital|institute|trust|society|association|coalition of)\b/g;
const PUBLIC = /\b(?:ministry|minister|government|department|secretary|president of|municipal\w*|mayor|parliament|senate|congress|embassy|army|navy|air force|military|defen[cs]e|police|commission(?:er)?|federal|governor|foreign office|united nations|spokesman for the|imf|central bank|council)\b/g;

/** How many different words a pattern finds, up to so many. */
function count(pattern: RegExp, lower: string, most: number): number {
  const found = new Set<string>();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match !== null; match = found.size < most ? pattern.exec(lower) : null) found.add(match[0]);
  return found.size;
}

/**
 * Reads the genre of a release; `government` where nothing else is shown.
 * @param words for each paragraph its first words, single-spaced
 */
export function readGenre(text: string, sections: readonly Section[], paragraphs: readonly (Span & { readonly section: number })[], words: readonly string[]): Genre {
  const firstBody = paragraphs.findIndex(({ section }) => sections[section].kind === 'body');
  const titles: string[] = [], headlines: string[] = [];
  for (let i = 0; i < (firstBody < 0 ? paragraphs.length : firstBody); i++) {
    const { section } = paragraphs[i], { kind } = sections[section];
    if (kind !== 'headline' && kind !== 'releaseLine') continue;
    const title = firstWords(text, paragraphs[i], words[i], TITLE);
    if (i < FIRST) titles.push(title);
    if (section < FIRST && kind === 'headline') headlines.push(title);
  }
  const lead = firstBody < 0 ? '' : singleSpaced(text, paragraphs[firstBody].start, Math.min(text.length, paragraphs[firstBody].start + LEAD));
  let small: string | undefined;
  // Most releases are told apart without it.
  const lower = (): string => (small ??= text.slice(0, LOOKED_AT).toLowerCase());
  const lowerLead = lead.toLowerCase();
  if (isJoint(titles, lowerLead, text.slice(0, LOOKED_AT), lower)) return 'joint';
  if (isReadout((headlines[0] ?? '').toLowerCase(), lowerLead, lower)) return 'readout';
  return issuer(text, sections, headlines.join(' '), lead, lowerLead, lower);
}

function isJoint(titles: readonly string[], lead: string, head: string, lower: () => string): boolean {
  if (WE_THE.test(lead)) return true;
  if (titles.some(isJointTitle)) return true;
  return head.includes('1.') && /^[ \t]*1\.\s/m.test(head) && (lower().match(PLURAL_ACT)?.length ?? 0) >= 5;
}

function isJointTitle(title: string): boolean {
  if (!JOINT_TEXT.test(title)) return false;
  const lower = title.toLowerCase();
  return !VERB_BEFORE.test(lower) && (JOINT_TITLE.test(lower) || JOINT_KIND.test(lower));
}

function isReadout(headline: string, lead: string, lower: () => string): boolean {
  if (/^\W*(?:[\p{L} ]{1,30})?read-?out\b/u.test(headline)) return true;
  const sentence = lead.slice(0, 350);
  if (!OFFICE.test(headline) && !OFFICE.test(sentence)) return false;
  if (PLANNED.test(sentence.slice(0, 200)) || !MEETS.test(sentence)) return false;
  const told = READOUT_TITLE.test(headline) || MEETS.test(headline);
  if (!told && count(DIPLOMATIC, lead, 2) < 2) return false;
  return count(DIPLOMATIC, lower(), 2) >= 2 && count(JOURNALISM, lower(), 2) < 2;
}

function issuer(text: string, sections: readonly Section[], headlines: string, lead: string, lowerLead: string, lower: () => string): Genre {
  const about = sections.filter(({ kind }) => kind === 'boilerplate').slice(0, 5).map((section) => text.slice(section.start, Math.min(section.end, section.start + LEAD))).join(' ');
  const front = `${headlines} ${lead} ${about}`;
  const lowerFront = `${headlines.toLowerCase()} ${lowerLead} ${about.toLowerCase()}`;
  const head = text.slice(0, HEAD).toLowerCase();
  const describesItself = /\bAbout \p{Lu}/u.test(about) ? 1 : 0;
  const signs = (TICKER.test(head) ? 4 : 0) + (sections.some(({ kind }) => kind === 'safeHarbour') ? 3 : 0) + (NEWS_SERVICE.test(head) && WIRE.test(head) ? 2 : 0)
    + 2 * count(COMPANY, front, 2) + describesItself;
  // Words of business alone make no company, so most texts need not be searched for them.
  const corporate = signs === 0 ? 0 : signs + count(BUSINESS, lower(), 3);
  const civil = 2 * count(CIVIL, lowerFront, 3) + describesItself;
  if (corporate < 4 && civil < 4) return 'government';
  const publicBody = 2 * count(PUBLIC, lowerFront, 4);
  if (corporate >= 4 && corporate >= civil && corporate > publicBody) return 'corporate';
  return civil >= 4 && civil > publicBody ? 'ngo' : 'government';
}
