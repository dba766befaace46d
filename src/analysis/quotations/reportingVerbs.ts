/**
 * The reporting verbs of English: what each does (after Searle's speech acts) and in which frames it reports
 * (after Levin's communication verbs and the frames counted in news attribution corpora).
 */
import type { ReportingClass } from '../annotation';

/** Bits: the shapes in which a verb brings in what was said. */
export const Frame = {
  /** “…,” X said; X said: “…” */
  marks: 1,
  /** X said that … */
  that: 2,
  /** X said … , with no "that" */
  bare: 4,
  /** X told Y that …: somebody spoken to stands before the clause. */
  addressee: 8,
  /** X urged Y to … */
  addresseeToDo: 16,
  /** X vowed to … */
  toDo: 32,
  /** X underlined the need for …: the object alone is the content. */
  object: 64,
  /** X expressed condolences over …: the object is the content where its head is a noun of feeling or saying. */
  speechNoun: 128,
  /** X called the deal a success. */
  label: 256,
  /** X described the deal as a success. */
  labelAs: 512,
  /** X asked whether … */
  wh: 1024,
  /** X called for …, warned of …: with one of the verb's prepositions. */
  preposition: 2048,
  /** X proposed holding … */
  gerund: 4096,
  /** X assured Y of …, warned Y against …: somebody spoken to, then one of the verb's prepositions. */
  addresseeOf: 8192,
  /** X welcomed the decision: as `object`, but not of a person. */
  judged: 16384,
} as const;

/** One reporting verb, or one verb with its particle. */
export interface ReportingVerb {
  readonly reportingClass: ReportingClass;
  /** Bits of {@link Frame}. */
  readonly frames: number;
  /** The prepositions of {@link Frame.preposition}. */
  readonly prepositions: readonly string[];
}

const LETTERS: Readonly<Record<string, number>> = {
  m: Frame.marks, t: Frame.that, b: Frame.bare, a: Frame.addressee, u: Frame.addresseeToDo, i: Frame.toDo, o: Frame.object, s: Frame.speechNoun,
  l: Frame.label, k: Frame.labelAs, w: Frame.wh, g: Frame.gerund, f: Frame.addresseeOf, j: Frame.judged,
};

/** `lemma:frames[:prepositions]`, a particle joined by "_". */
const VERBS: Readonly<Record<ReportingClass, string>> = {
  assert: `say:mtbw tell:mtaw add:mtb state:mtb announce:mtb declare:mtblk report:mt note:mtb remark:mtb observe:mtb mention:mt comment:mt write:mtb reply:mtb respond:mt
    answer:mtb continue:m explain:mtbw describe:k:of inform:taf:of notify:taf:of brief:ta advise:mtau disclose:mt reveal:mtb indicate:mtb signal:t clarify:mt specify:mt confirm:mtb
    affirm:mto repeat:mto recount:mt relate:mt estimate:tb predict:mtb forecast:tb project:tb point_out:mtb put_it:m go_on:m set_out:w lay_out:w spell_out:tw testify:mtb attest:t
    certify:t conclude:mtb judge:t speak:-:of call:l:for label:lk brand:lk dub:l term:l characterise:k characterize:k portray:k depict:k tweet:mtb post:mt joke:mtb quip:mtb
    recall:mt remember:mt cite:- begin:m finish:m interject:m chime_in:m sum_up:m proclaim:mtbl pronounce:ml opine:mt reason:mt muse:m quote:m read:mt blog:mt retort:mt
    shout:m yell:m cry:m whisper:m laugh:m murmur:m mutter:m exclaim:m chant:m email:m charge:t rule:t`,
  emphasise: `stress:mtbo emphasise:mtbo emphasize:mtbo underline:mto underscore:mto highlight:to reiterate:mto reaffirm:to restate:to insist:mtb:on point:-:to make_clear:mtbw
    warn:mtbauf:of,against caution:mtbauf:against remind:mtaf:of boast:mt`,
  argue: `argue:mtb contend:mtb maintain:mt assert:mtb claim:mtb allege:mtb suggest:mtb hint:mt imply:mt posit:t counter:mt counsel:tau propose:tg recommend:tg reason:mt
    counterclaim:t rejoin:m accuse:f:of speculate:t theorise:t theorize:t`,
  agree: `agree:mtb acknowledge:mtb admit:mtb concede:mtb accept:t recognise:t recognize:t concur:mt confess:mt grant:t`,
  deny: `deny:mtb dispute:t refute:t dismiss:k rebut:t`,
  urge: `urge:mtu demand:mt:- call_on:u call_upon:u appeal_to:u encourage:u exhort:u implore:mu beseech:mu beg:mu press:u ask:mtwua:for request:tu instruct:u order:tu
    direct:u command:u invite:u insist:t advocate:t plead:mt recommend:t`,
  promise: `promise:mtba pledge:mtb vow:mtb guarantee:t assure:mtaf:of swear:mtb undertake:t commit:t threaten:t`,
  express: `express:mts voice:s convey:mts extend:s offer:ms send:s register:s share:s present:s reaffirm:s hope:tb wish:t regret:tj welcome:tj condemn:j deplore:tj denounce:j commend:j praise:j reject:j applaud:j criticise:j criticize:j decry:j hail:j lambast:j slam:j blast:j fear:tb worry:tb lament:mt
    complain:mt joke:mt rejoice:t marvel:mt apologise:m apologize:m enthuse:m gush:m`,
  ask: `wonder:mtw inquire:mw enquire:mw question:w`,
  think: `think:mtbw believe:tb consider:t feel:tb expect:tbuo suspect:tb anticipate:t assume:tb presume:t guess:tb reckon:tb imagine:tb envisage:t conclude:t doubt:tb
    suppose:tb deem:- view:k regard:k see:k`,
  learn: `demonstrate:t determine:tw calculate:t hear:t learn:tb find:t discover:tb realise:tb realize:tb know:tbw understand:tb show:tb suggest:tb`,
};

interface Entry {
  alone: ReportingVerb | null;
  /** By particle or preposition that belongs to the cue: "point out", "call on"; null where the verb has none. */
  withParticle: Map<string, ReportingVerb> | null;
}

const entries = new Map<string, Entry>();
for (const [reportingClass, list] of Object.entries(VERBS) as [ReportingClass, string][])
  for (const item of list.split(/\s+/)) {
    const [name, letters, prepositions = ''] = item.split(':');
    const [lemma, particle] = name.split('_');
    let frames = prepositions ? Frame.preposition : 0;
    for (const letter of letters) frames |= LETTERS[letter] ?? 0;
    if (!entries.has(lemma)) entries.set(lemma, { alone: null, withParticle: null });
    const entry = entries.get(lemma)!;
    const known = particle ? entry.withParticle?.get(particle) : entry.alone;
    // A verb listed twice keeps its first class and has the frames of both.
    const verb: ReportingVerb = { reportingClass: known?.reportingClass ?? reportingClass, frames: frames | (known?.frames ?? 0), prepositions: [...(known?.prepositions ?? []), ...prepositions.split(',').filter(Boolean)] };
    if (particle) (entry.withParticle ??= new Map<string, ReportingVerb>()).set(particle, verb);
    else entry.alone = verb;
  }

/** Whether a verb with this lemma can report at all, with a particle or without. */
export function mayReport(lemma: string): boolean {
  return entries.has(lemma);
}

/** The reporting verb with this lemma and no particle, or null. */
export function reportingVerb(lemma: string): ReportingVerb | null {
  return entries.get(lemma)?.alone ?? null;
}

/** The reporting verb with this lemma and particle ("point", "out"), or null. */
export function reportingVerbWith(lemma: string, particle: string): ReportingVerb | null {
  return entries.get(lemma)?.withParticle?.get(particle) ?? null;
}
