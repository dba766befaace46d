/** The words that carry a commitment's force: Searle's commissives and directives, by the frame in which each stands. */
import type { Force } from '../annotation';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Modals. "would" counts only where reported speech shifts "will" back. */
export const MODAL_FORCE: ReadonlyMap<string, Force> = new Map([['will', 'pledged'], ['shall', 'pledged'], ['would', 'pledged'], ['should', 'called-for'], ['must', 'called-for'], ['ought', 'called-for']]);

/** Verbs by which several people say that they will do something: "confirmed that they would". */
export const CONFIRMING = words('confirm affirm reaffirm share concur');
/** Of the undertakings, those whose past form tells of a state that has passed, not of an act: "planned to". */
export const STATES_OF_MIND = words('plan intend aim aspire need hope wish want');
/** What one wishes or would like to do in the act of writing so: no wish for later. */
export const PERFORMED = words('thank express congratulate commend acknowledge recall emphasise emphasize stress underline underscore reiterate note pay remind highlight point say offer extend convey make add announce be');
/** The preposition that an appeal needs before its object. */
export const APPEAL_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([['call', words('on upon for')], ['appeal', words('to for')]]);
/** Of the appeals before a clause, those that also assert: what follows must be subjunctive. */
export const MAY_ASSERT = words('insist suggest advise');

/** Adjectives behind "be", "stand" or "remain" and before "to". */
export const READY = words('willing ready prepared committed determined resolved dedicated');
/** Adjectives and participles that tell what is arranged: "is scheduled to open". */
export const ARRANGED = words('set scheduled due slated');
/** Verbs before {@link READY}. */
export const COPULAS = words('be stand remain');
/** Adjectives of "it is … that" and "it is … for X to" that make a call of it. */
export const NEEDED = words('essential necessary imperative incumbent');

/** Verbs that voice or bring about the noun of a noun cue: "expressed its readiness to". */
export const VOICING = words('express voice reaffirm reiterate confirm declare state announce make give renew repeat share convey restate affirm have unveil outline');
/** Verbs that stress what one is ready for; "underlined its commitment to" only describes. */
export const STRESSING = words('emphasise emphasize stress underline underscore');
export const READINESS = words('readiness willingness preparedness intention');
/** Verbs that close a bargain: "signed an agreement to". */
export const SEALING = words('sign reach conclude strike announce finalise finalize seal approve enter execute ink');
export const UNDERTAKING_NOUNS = words('readiness willingness determination commitment intention intent plan plans resolve promise pledge undertaking preparedness');
export const BARGAIN_NOUNS = words('agreement deal accord memorandum pact treaty contract mou letter understanding');
/** What one calls for again, and the verbs by which one does. */
export const APPEAL_NOUNS = words('call calls appeal appeals request demand');
export const RENEWING = words('reaffirm reiterate renew repeat restate express voice');
export const HOPE_NOUNS = words('hope hopes wish');

/** Nouns for all the parties to a joint text: what they say they will do is agreed. */
export const COLLECTIVE = words('sides parties leaders ministers presidents countries governments delegations participants administrations states members nations principals heads secretaries chiefs');
/** Nouns that stand for what somebody wants, not for who acts: "the aim is to …". */
export const AIMS = words('aim goal objective purpose task mission role challenge key way priority idea plan intention focus ambition step point job hope aspiration dream vision question intent response approach strategy answer solution alternative option effect result thing');
