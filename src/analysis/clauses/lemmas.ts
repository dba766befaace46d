/** Verb lemmas by rule, with the irregular forms that rules cannot reach. */
import type { Lexeme } from '../document';
import { LexemeMemo } from '../tokens/lexemeMemo';
import { SILENT_E_VERBS } from './silentEVerbs';

const IRREGULAR = `be:am,is,are,was,were,been,'m,'re,'s have:has,had,'ve,'d do:does,did,done go:goes,went,gone flee:fled blow:blew,blown shoot:shot learn:learnt bend:bent
sweep:swept forgive:forgave,forgiven forbid:forbade,forbidden lie:lying die:died,dying tie:tied,tying sink:sank,sunk shrink:shrank,shrunk freeze:froze,frozen
plead:pled mistake:mistook,mistaken prove:proven dig:dug wind:wound say:said tell:told make:made take:took,taken come:came give:gave,given
see:saw,seen find:found think:thought bring:brought buy:bought seek:sought teach:taught fight:fought catch:caught keep:kept leave:left feel:felt
hold:held stand:stood understand:understood undertake:undertook,undertaken withstand:withstood meet:met lead:led speak:spoke,spoken break:broke,broken
choose:chose,chosen write:wrote,written rise:rose,risen arise:arose,arisen drive:drove,driven send:sent spend:spent lend:lent build:built
rebuild:rebuilt lose:lost win:won run:ran begin:began,begun know:knew,known grow:grew,grown show:shown draw:drew,drawn withdraw:withdrew,withdrawn
throw:threw,thrown fly:flew,flown get:got,gotten forget:forgot,forgotten become:became overcome:overcame pay:paid lay:laid lie:lay,lain,lying sit:sat
sell:sold mean:meant deal:dealt hear:heard fall:fell,fallen eat:ate,eaten bear:bore,borne wear:wore,worn swear:swore,sworn bind:bound
foresee:foresaw,foreseen uphold:upheld withhold:withheld strike:struck shake:shook,shaken agree:agreed decree:decreed guarantee:guaranteed
oversee:oversaw,overseen focus:focuses control:controlled,controlling travel:travelled,travelling signal:signalled,signalling label:labelled,labelling
cancel:cancelled,cancelling model:modelled,modelling`;

const irregular = new Map<string, string>();
for (const entry of IRREGULAR.split(/\s+/)) {
  const [lemma, forms] = entry.split(':');
  for (const form of forms.split(',')) irregular.set(form, lemma);
}

const VOWEL = /[aeiouy]/;

/** Endings that lost an "e" in verbs that the list does not know ("digitis-", "recalibrat-"). */
const LOST_E = /(?:[^aeiou][ai][sz]|[^aeo]at|[uv]|[^aeiou]c|dg|rg)$/;
/** A consonant doubled before -ed or -ing ("planned"); "ll", "ss", "zz" and "ff" may belong to the lemma. */
const DOUBLED = /([bdgkmnprtv])\1$/;

/** The lemma behind what is left of a form without -ed or -ing. */
function fromStem(stem: string): string {
  if (SILENT_E_VERBS.has(stem)) return `${stem}e`;
  if (DOUBLED.test(stem) && stem.length > 3) return stem.slice(0, -1);
  return LOST_E.test(stem) ? `${stem}e` : stem;
}

function byRule(form: string): string {
  const n = form.length;
  if (form.endsWith('eed')) return form; // "need", "proceed"
  if (n > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(form)) return form.slice(0, -2);
  if (n > 3 && form.endsWith('s') && !form.endsWith('ss') && !form.endsWith('us')) return form.slice(0, -1);
  if (n > 4 && form.endsWith('ied')) return `${form.slice(0, -3)}y`;
  const stem = n > 3 && form.endsWith('ed') ? form.slice(0, -2) : n > 4 && form.endsWith('ing') ? form.slice(0, -3) : '';
  if (stem === '' || !VOWEL.test(stem)) return form;
  return fromStem(stem);
}

/**
 * The lemma of a verb form ("announced" → "announce", "undertook" → "undertake").
 * @param form a verb in lower case; anything that is not a known form or a regular one comes back as it is
 */
export function verbLemma(form: string): string {
  return irregular.get(form) ?? byRule(form);
}

const lemmas = new LexemeMemo((lexeme) => verbLemma(lexeme.lower));

/** The lemma of a word read as a verb; see {@link verbLemma}. */
export function lemmaOf(lexeme: Lexeme): string {
  return lemmas.of(lexeme);
}
