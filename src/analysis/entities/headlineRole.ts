/** A headline that names its subject by role alone ("Foreign Secretary meets …"): the person who is the lead's subject bears that role. */
import { firstPhraseIn, type Clauses, type TokenRange } from '../clauses/clauses';
import type { Document, SectionKind } from '../document';
import { isRoleNoun } from './roleNouns';

/**
 * @param isPerson whether a token is part of a person's name
 * @returns the name's head in the lead and the words of the role in the headline, or null
 */
export function headlineRole(document: Document, clauses: Clauses, isPerson: (token: number) => boolean): { readonly name: number; readonly role: TokenRange } | null {
  const title = openingPhrase(document, clauses, 'headline');
  const subject = openingPhrase(document, clauses, 'body');
  if (title === null || subject === null || !isPerson(subject.head)) return null;
  let { head } = title;
  // A tagger that takes the headline's verb for a noun lengthens the phrase: the last noun of role ends it.
  while (head > title.first && !isRoleNoun(document.tokens.lexemes[head].lower)) head--;
  if (!isRoleNoun(document.tokens.lexemes[head].lower)) return null;
  for (let i = title.first; i < title.end; i++) if (isPerson(i)) return null;
  return { name: subject.head, role: { first: title.first, end: head + 1 } };
}

/** The noun phrase that the first sentence of a kind begins with. */
function openingPhrase({ structure: { sections, paragraphs }, sentences }: Document, clauses: Clauses, kind: SectionKind) {
  const sentence = sentences.find(({ paragraph }) => sections[paragraphs[paragraph].section].kind === kind);
  const phrase = sentence && firstPhraseIn(clauses, { first: sentence.firstToken, end: sentence.endToken });
  return phrase && phrase.first === sentence.firstToken ? phrase : null;
}
