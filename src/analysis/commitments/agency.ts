/** Tells who can bind themselves from what can only be forecast: "the Ministry will publish" from "the plant will create 130 jobs". */
import type { Entity, EntityType } from '../annotation';
import { TAGS, type Document } from '../document';
import { firstPhraseIn, type Clauses, type TokenRange, type VerbGroup } from '../clauses/clauses';
import type { Referents } from '../entities/referents';
import { LexemeMemo } from '../tokens/lexemeMemo';

/** Nouns for people and bodies that act, beside the named ones. */
const AGENTS: ReadonlySet<string> = new Set(
  ('side party country state nation government leader minister ministry president chancellor premier secretary ambassador envoy official authority administration cabinet ' +
    'parliament congress senate council commission committee court agency department office bureau board bank fund company firm group corporation manufacturer supplier ' +
    'operator developer partner partnership consortium coalition alliance member participant delegation delegate team staff management director executive officer chairman ' +
    'chair chairperson spokesman spokeswoman spokesperson mayor governor commissioner union federation association organisation organization institute institution university ' +
    'college school hospital charity foundation society network community people citizen resident parent family worker employee union volunteer expert scientist researcher ' +
    'engineer inspector investigator regulator shareholder investor donor lender creditor signatory force troop army military navy police service mission embassy consulate ' +
    'airline sailor retailer publisher broadcaster museum city town municipality province region county district trust subsidiary business industry sector stakeholder actor ' +
    'republic kingdom monarch king queen prince emir sultan pope bishop airport port utility we they he she i who').split(' '),
);
const EVERYBODY: ReadonlySet<string> = new Set(['those', 'everyone', 'everybody', 'nobody', 'anyone', 'anybody']);
/** Verbs that say what will be, not what somebody will do. */
const STATIVE: ReadonlySet<string> = new Set(
  ('be have need require mean depend include contain involve remain become seem appear see face suffer benefit gain receive know understand feel find want like love believe ' +
    'expect think remember suffice cost last matter result lead cause lose win fall rise grow decline recover struggle miss reflect show prove allow enable exceed reach total ' +
    'represent amount affect belong deserve succeed fail die live get consist comprise hit feature mark bring create generate help improve strengthen increase reduce drive boost change differ').split(' '),
);
/** Of these, the ones that are an undertaking behind a named or first-person subject ("we will reach out", "Kenya will remain a partner"). */
const WILLED: ReadonlySet<string> = new Set('remain reach show lead allow enable find win bring create generate help improve strengthen increase reduce drive boost change mark receive'.split(' '));
/** Passives that tell of a state or a feeling, not of a deed; and those that do tell of one, though the active only forecasts. */
const STATES: ReadonlySet<string> = new Set('base need delight please surprise interest use expose tempt force oblige concern disappoint limit confine forget remember dwarf overwhelm inspire affect'.split(' '));
const CHANGED: ReadonlySet<string> = new Set('include bring create generate improve strengthen increase reduce boost change require allow mark'.split(' '));
/** What a product or a plant does when its maker keeps a promise. */
const AVAILABILITY: ReadonlySet<string> = new Set(['open', 'launch', 'ship', 'begin', 'start', 'commence', 'close', 'go', 'enter', 'arrive', 'debut', 'roll', 'take', 'run', 'cease', 'resume', 'expire']);
/** What those who run a study do, said of the study. */
const STUDIES: ReadonlySet<string> = new Set('trial study survey project pilot programme program research experiment'.split(' '));
const STUDIED: ReadonlySet<string> = new Set('enrol enroll recruit map examine investigate test track compare assess evaluate explore survey measure study'.split(' '));
const AVAILABLE: ReadonlySet<string> = new Set(['available', 'open', 'operational', 'ready', 'effective', 'live', 'free', 'closed']);

/** Endings of nouns for people by what they do, and nouns that have the ending but not the sense. */
const AGENTIVE = /(?:[a-z]{3}er|[a-z]{2}tor|ist|ian|eer|yard|owner|men|women)$/;
const NO_AGENTS: ReadonlySet<string> = new Set(
  ('number paper center order matter factor chapter water power letter border offer river quarter winter summer october november december september corner shelter laser filter tower ' +
    'computer charter answer disaster cluster silver timber rubber layer pointer trailer container meter transfer cancer fibre fiber buffer carrier barrier tanker indicator reactor ' +
    'motor list gender danger register order counter center user header newsletter career').split(' '),
);

/** Names of those who act. */
const ACTING: ReadonlySet<EntityType> = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);

const [NNS, NNP, NNPS] = (['NNS', 'NNP', 'NNPS'] as const).map((tag) => TAGS.indexOf(tag));
const singular = (lower: string): string =>
  lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : /(?:ss|sh|ch|x)es$/.test(lower) ? lower.slice(0, -2) : lower.endsWith('s') ? lower.slice(0, -1) : lower;

const isAgentive = (noun: string): boolean => AGENTS.has(noun) || (AGENTIVE.test(noun) && !NO_AGENTS.has(noun));

/** Whether a noun is one for people or bodies that act, by its spelling: as it stands, and read as a plural. */
const AS_IT_IS = 1, AS_PLURAL = 2;
const agentive = new LexemeMemo(({ lower }) => EVERYBODY.has(lower) ? AS_IT_IS | AS_PLURAL : (isAgentive(lower) ? AS_IT_IS : 0) | (isAgentive(singular(lower)) ? AS_PLURAL : 0));

function bodiesAmong(entities: readonly Entity[]): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const { id, type } of entities) if (type === 'ORG' || type === 'GPE') bodies.add(id);
  return bodies;
}

/** Answers, for one document, whether a subject can bind itself to what a verb says. */
export class Agency {
  private bodies: ReadonlySet<string> | null = null;

  constructor(
    private readonly document: Document,
    private readonly clauses: Clauses,
    private readonly referents: Referents,
  ) {}

  /** Whether the subject is one who acts: a named person, body or country, a personal pronoun, or a noun for people or bodies. */
  isAgent(subject: TokenRange): boolean {
    const head = this.headOf(subject);
    const lexeme = this.document.tokens.lexemes[head];
    const entity = this.referents.entityAt[head];
    if (entity >= 0) return ACTING.has(this.referents.entities[entity].type);
    if (lexeme.lower === 'it' || lexeme.lower === 'which' || lexeme.lower === 'that') {
      const id = this.referents.resolve(subject.first, subject.end);
      return id !== null ? this.isBody(id) : lexeme.lower === 'which' && this.isAgentBefore(head);
    }
    const tag = this.clauses.tags[head];
    return tag === NNP || tag === NNPS || (agentive.of(lexeme) & (tag === NNS ? AS_PLURAL : AS_IT_IS)) !== 0;
  }

  /** "the company, which will …": the noun right before the pronoun is one for people or bodies. */
  private isAgentBefore(which: number): boolean {
    const { lexemes } = this.document.tokens;
    const noun = which > 0 && lexemes[which - 1].lower === ',' ? which - 2 : which - 1;
    return noun >= 0 && (agentive.of(lexemes[noun]) & (this.clauses.tags[noun] === NNS ? AS_PLURAL : AS_IT_IS)) !== 0;
  }

  /** Whether an entity is a body or a country: sought for "it" alone, so the list is made when first asked for. */
  private isBody(id: string): boolean {
    this.bodies ??= bodiesAmong(this.referents.entities);
    return this.bodies.has(id);
  }

  /** The head token of a subject: that of its first noun phrase. */
  headOf(subject: TokenRange): number {
    return firstPhraseIn(this.clauses, subject)?.head ?? subject.end - 1;
  }

  /** Whether "will" and its like tell of an undertaking here rather than of what is forecast. */
  isUndertaking(group: VerbGroup, subject: TokenRange | null): boolean {
    if (group.passive) return !STATIVE.has(group.lemma) && !STATES.has(group.lemma) || CHANGED.has(group.lemma);
    if (subject === null) return false;
    const { lexemes } = this.document.tokens;
    if (group.lemma === 'be') return AVAILABLE.has(lexemes[group.head + 1]?.lower ?? '') || this.isAgent(subject) && READY.has(lexemes[group.head + 1]?.lower ?? '');
    if (this.isLongTake(group)) return false;
    if (this.isAgent(subject)) return !STATIVE.has(group.lemma) || WILLED.has(group.lemma);
    if (STUDIED.has(group.lemma) && STUDIES.has(lexemes[this.headOf(subject)].lower)) return !group.negated;
    return AVAILABILITY.has(group.lemma) && !group.negated && !this.isPronoun(subject) && !this.isEventfulTake(group);
  }

  /** "will take time" forecasts, "will take place", "take effect" and "take part" promise. */
  private isEventfulTake(group: VerbGroup): boolean {
    return group.lemma === 'take' && !['place', 'effect', 'part', 'over'].includes(this.document.tokens.lexemes[group.head + 1]?.lower ?? '');
  }

  private isLongTake(group: VerbGroup): boolean {
    return group.lemma === 'take' && /^(?:time|long|years|months|decades|longer|more|a)$/.test(this.document.tokens.lexemes[group.head + 1]?.lower ?? '');
  }

  private isPronoun(subject: TokenRange): boolean {
    return firstPhraseIn(this.clauses, subject)?.pronoun ?? true;
  }
}

const READY: ReadonlySet<string> = new Set(['willing', 'ready', 'prepared', 'committed']);
