import assert from 'node:assert/strict';
import { analysed } from '../../../support/analysed';

/** The names of each entity, in order of first mention. */
const namesIn = (text: string): string[] => analysed(text).entities.map(({ names }) => names.join(' = '));

describe('resolveEntities', () => {
  describe('groups the names of', () => {
    for (const [what, text, ...expected] of [
      ['a person, by surname', 'President Ana Lund met Omar Haddad. Lund thanked Haddad.', 'Ana Lund = Lund', 'Omar Haddad = Haddad'],
      ['a person whose family name comes first', 'Prime Minister Doan Minh Khai spoke. Minister Khai thanked all.', 'Doan Minh Khai = Khai'],
      ['a body, by an acronym in brackets', 'The Nordic Water Council (NWC) met. The NWC agreed.', 'Nordic Water Council = NWC'],
      ['a country, by its official name', 'The United Republic of Tanzania agreed. Tanzania will act.', 'United Republic of Tanzania = Tanzania'],
      ['a country, by its letters', 'The United States agreed. U.S. officials left.', 'United States = U.S.'],
      ['a people, one or many', 'An Iraqi spoke to Iraqis.', 'Iraqis = Iraqi'],
      ['a company, without the word for a company that it begins with', 'Grupo Almirón grew. Almirón said it expects to grow again.', 'Grupo Almirón = Almirón'],
      ['a hospital, by its saint', 'St. Oda’s Hospital opened. Nurses at St. Oda’s were glad.', 'St. Oda’s Hospital = St. Oda’s'],
      ['a company, without its legal form', 'Velmora Grid ASA grew. Velmora Grid will build.', 'Velmora Grid ASA = Velmora Grid'],
    ] as const) {
      it(what, () => assert.deepEqual(namesIn(text), expected));
    }
  });

  for (const [text, name] of [
    ['Stichting Halden, the pension fund for nurses, grew. It lent to the Nordic Rescue Fund. Rates fell. Prices rose. The fund said that it would build homes.', 'Stichting Halden'],
    ['The University of Halden grew. Students of the University of Halden were glad. The University of Halden works with the Technical University of Kisalo. Rates fell. Prices rose. The university said that it would build homes.', 'University of Halden'],
  ] as const) {
    it(`tells which body is meant: ${name}`, () => {
      const { entities, quotations } = analysed(text);
      assert.equal(entities.find(({ id }) => id === quotations[0].source)?.name, name);
    });
  }

  it('keeps two persons with one surname apart, and gives a surname alone to the one named last', () => {
    const { entities } = analysed('Senator Ana Lund met Mayor Per Lund. Mayor Lund agreed.');
    assert.deepEqual(entities.map(({ name, mentions }) => [name, mentions.length]), [['Ana Lund', 1], ['Per Lund', 2]]);
  });

  describe('reads the role', () => {
    for (const [text, role] of [
      ['President Ana Lund of Norway spoke.', 'President of Norway'],
      ['The talks were led by Ana Lund, head of the Nordic Water Council, in Oslo.', 'head of the Nordic Water Council'],
      ['She met the Kenyan Foreign Minister, Ana Lund, in Oslo.', 'Kenyan Foreign Minister'],
      ['They thanked the Special Envoy of the Secretary-General for Kenya, Ana Lund.', 'Special Envoy of the Secretary-General for Kenya'],
      ['Minister for the Armed Forces Ana Lund spoke.', 'Minister for the Armed Forces'],
      ['Minister of Trade of the Republic of Kenya Ana Lund spoke.', 'Minister of Trade of the Republic of Kenya'],
      ['The visit of the Prime Minister, Ana Lund, is over.', 'Prime Minister'],
      ['The Chairperson of the Nordic Water Council, H.E. Ana Lund, spoke.', 'Chairperson of the Nordic Water Council'],
      ['Secretary-General of the Nordic Water Council Ana Lund spoke.', 'Secretary-General of the Nordic Water Council'],
      ['The Ministry of the Interior and Governor Ana Lund agreed.', 'Governor'],
      ['Readout of Trade Minister Ana Lund’s Call with Kenya', 'Trade Minister'],
      ['The result was good, said Ana Lund, M.D., Chief Medical Officer of Velmora.', 'Chief Medical Officer of Velmora'],
      ['Foreign Secretary meets envoy\n\nAna Lund met the envoy in London today.', 'Foreign Secretary'],
    ] as const) {
      it(role, () => assert.equal(analysed(text).entities.find(({ name }) => name === 'Ana Lund')?.role, role));
    }
  });
});

describe('Referents', () => {
  /** The names of the sources of all quotations. */
  const sourcesIn = (text: string): (string | null)[] => {
    const { entities, quotations } = analysed(text);
    return quotations.map(({ source }) => entities.find(({ id }) => id === source)?.name ?? null);
  };

  for (const [what, text, ...expected] of [
    ['"she" for the subject before', 'Ms. Ana Lund met Mr. Per Bo. She said that the talks were useful.', 'Ana Lund'],
    ['"he" for the man', 'Ms. Ana Lund met Mr. Per Bo. He said that the talks were useful.', 'Per Bo'],
    ['a role for who bears it', 'Energy Minister Ana Lund came to Oslo. The Minister said that the talks were useful.', 'Ana Lund'],
    ['a role for who bears it in full, not for the deputy named last', 'Energy Minister Ana Lund came with Deputy Minister Omar Haddad. The Minister said that the talks were useful.', 'Ana Lund'],
    ['a role with a people', 'President Ana Lund of Norway met President Per Otieno of Kenya. The Kenyan President said that the talks were useful.', 'Per Otieno'],
    ['"the company" for the one in focus', 'Velmora Grid ASA will build a plant. The company said that it would open in May.', 'Velmora Grid ASA'],
    ['nobody for a body with a capital that the text names nowhere', 'The Nordic Water Council met. The Coalition said that it would open in May.', null],
    ['who speaks for what follows “, and”', 'Ana Lund said that Kenya stood ready to help, and urged all parties to talk.', 'Ana Lund', 'Ana Lund'],
    ['nobody for a name that only modifies', 'The Foreign Office is closed. A Foreign Office spokesman said that it would open in May.', null],
    ['nobody for two sides', 'Kenya and Uganda met. The two sides said that the talks were useful.', null],
  ] as const) {
    it(`takes ${what}`, () => assert.deepEqual(sourcesIn(text), expected));
  }

  it('gives both who met as the actors of "they"', () => {
    const { entities, commitments } = analysed('Foreign Minister Ana Lund met Foreign Minister Per Bo in Oslo. They agreed to build a bridge.');
    assert.deepEqual(commitments.map(({ actors }) => actors.map(({ entity }) => entities.find(({ id }) => id === entity)?.name)), [['Ana Lund', 'Per Bo']]);
  });
});

describe('the “we” of a person who speaks', () => {
  const BODY = 'Council Opens Flood School\n\nELMHAVEN, Norway, 4 March 2026 -- The Nordic Water Council opened a school in Norway. Norway paid for it.\n\n';
  for (const [what, speaker, actor] of [
    ['is the body of the role', 'Ana Lund, director of the Nordic Water Council', 'Nordic Water Council'],
    ['is the body that the role calls by its kind', 'Ana Lund, director of the council', 'Nordic Water Council'],
    ['is the country where the role is of its government', 'Ana Lund, spokeswoman for the government', 'Norway'],
    ['is nobody who is named where the role’s body is not', 'Ana Lund, director of the institute', 'We'],
  ] as const) {
    it(what, () => {
      const { entities, commitments } = analysed(`${BODY}“We will train two hundred engineers by 2028,” said ${speaker}.`);
      const [{ entity, words }] = commitments[0].actors;
      assert.equal(entities.find(({ id }) => id === entity)?.name ?? words, actor);
    });
  }
});
