/** For whom a person speaks: the "we" of an executive is the company, that of a minister the country. */
import { NameList, type Gazetteer } from '../../model/gazetteer';
import { LexemeFlag, type Document } from '../document';
import type { Party } from './entities';
import { isDemonymOf } from './descriptions';
import { folded } from './spelling';
import { BODIES, COMPANIES } from './roleNouns';

/** Bodies whose people speak for the country. */
const OF_THE_STATE = new Set('government ministry department embassy cabinet parliament army navy police force administration delegation mission office'.split(' '));

export class Affiliations {
  private issuer: number | null = null;

  constructor(private readonly document: Document, private readonly parties: readonly Party[], private readonly entityAt: Int32Array, private readonly gazetteer: Gazetteer) {}

  /** The index of the party, or -1 where the text does not say. */
  of(person: number): number {
    const party = this.parties[person];
    if (party === undefined || party.entity.type !== 'PERSON') return -1;
    for (const { first, end } of party.roles) {
      for (let i = first; i < end; i++) {
        const named = this.entityAt[i];
        if (named < 0 || /^(?:for|to|on)$/.test(this.document.tokens.lexemes[i - 1]?.lower ?? '')) continue;
        const { type } = this.parties[named].entity;
        if (type === 'ORG' || type === 'GPE') return named;
        if (type !== 'NORP') continue;
        const country = this.parties.findIndex(({ entity }) => entity.type === 'GPE' && isDemonymOf(this.document.tokens.lexemes[i].lower, entity.name));
        if (country >= 0) return country;
      }
    }
    if (party.roles.length === 0) return -1;
    const kind = this.kindIn(party);
    return kind === null || COMPANIES.has(kind) || OF_THE_STATE.has(kind) ? this.issuer ??= this.readIssuer() : this.bodyCalled(kind);
  }

  /** Who issues the release: the company or country that it names most. */
  private readIssuer(): number {
    const { genre } = this.document.structure;
    const isIssuer = genre === 'corporate' || genre === 'ngo'
      ? ({ entity }: Party): boolean => entity.type === 'ORG'
      : ({ entity }: Party): boolean => entity.type === 'GPE' && (this.gazetteer.kindsOf(folded(entity.name)) & NameList.Country) !== 0;
    return mostNamed(this.parties, isIssuer);
  }

  /** The kind of body that a role names without its name: "council" in "director of the council". */
  private kindIn({ roles }: Party): string | null {
    const { lexemes } = this.document.tokens;
    for (const { first, end } of roles) {
      for (let i = first + 2; i < end; i++) {
        const { lower, flags } = lexemes[i];
        if (!(flags & LexemeFlag.Capitalised) && (BODIES.has(lower) || COMPANIES.has(lower)) && /^(?:the|its|our)$/.test(lexemes[i - 1].lower)) return lower;
      }
    }
    return null;
  }

  /** The body whose name is headed by a word, the one named most; -1 where there is none: rather nobody than the wrong one. */
  private bodyCalled(kind: string): number {
    let best = -1;
    this.parties.forEach(({ entity, mentions }, i) => {
      if (entity.type === 'ORG' && entity.names.some((name) => isHeadedBy(folded(name).split(' '), kind)) && mentions.length > (best < 0 ? 0 : this.parties[best].mentions.length)) best = i;
    });
    return best;
  }
}

/** "Nordic Water Council", "Council of Elders": the word says what the body is. */
const isHeadedBy = (words: readonly string[], kind: string): boolean => words.at(-1) === kind || (words[0] === kind && /^(?:of|for|on)$/.test(words[1] ?? ''));

/** The party named most often, the first among equals; -1 where none is named twice. */
function mostNamed(parties: readonly Party[], isMeant: (party: Party) => boolean): number {
  let best = -1;
  parties.forEach((party, i) => {
    if (isMeant(party) && party.mentions.length > (best < 0 ? 1 : parties[best].mentions.length)) best = i;
  });
  return best;
}
