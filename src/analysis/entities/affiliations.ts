/** For whom a person speaks: the "we" of an executive is the company, that of a minister the country. */
import { NameList, type Gazetteer } from '../../model/gazetteer';
import type { Document } from '../document';
import type { Party } from './entities';
import { isDemonymOf } from './descriptions';
import { folded } from './nameForms';

export class Affiliations {
  private readonly issuer: number;

  constructor(private readonly document: Document, private readonly parties: readonly Party[], private readonly entityAt: Int32Array, gazetteer: Gazetteer) {
    const { genre } = document.structure;
    const isIssuer = genre === 'corporate' || genre === 'ngo'
      ? ({ entity }: Party): boolean => entity.type === 'ORG'
      : ({ entity }: Party): boolean => entity.type === 'GPE' && (gazetteer.kindsOf(folded(entity.name)) & NameList.Country) !== 0;
    this.issuer = mostNamed(parties, isIssuer);
  }

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
    return party.roles.length > 0 ? this.issuer : -1;
  }
}

/** The party named most often, the first among equals; -1 where none is named twice. */
function mostNamed(parties: readonly Party[], isMeant: (party: Party) => boolean): number {
  let best = -1;
  parties.forEach((party, i) => {
    if (isMeant(party) && party.mentions.length > (best < 0 ? 1 : parties[best].mentions.length)) best = i;
  });
  return best;
}
