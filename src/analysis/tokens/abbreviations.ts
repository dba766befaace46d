/** Abbreviations whose full stop is part of the word. Spellings without the full stop. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name or a number, so the full stop never ends a sentence. */
export const PREFIXES = list(
  'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs dr drs prof Gen Col Lt Maj Capt Sgt Cpl Pvt Adm Cmdr Cdr Brig Rev Fr Hon Sen Sens Rep Reps Gov Govs Pres Amb Supt Insp Sec Atty St Ste Mt Ft Pt vs viz cf Gov-Gen Lt-Gen Maj-Gen',
);

/** Are abbreviations only before a number: "No. 5", "Art. 12", "Mar. 3"; elsewhere they are words. */
export const BEFORE_NUMBER = list('No Nos no nos Art Arts art Fig Figs fig Sec sec Vol vol Ch pp p para paras Para Paras Mar Sat Sun Res Add Rev');

/** May also end a sentence. */
export const SUFFIXES = list(
  'Inc Corp Ltd Co Cos Bros Jr Sr Esq etc al Ave Blvd Rd approx est dept Dept Assn Univ Intl Natl Govt Plc plc Pty Cie Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ext Ext tel Tel Bhd Sdn Pte',
);

/** US states as newspapers shorten them: abbreviations only after a comma ("Portland, Ore."). */
export const STATES = list('Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que');

/** Top-level domains that make "word.word" an address rather than two sentences without a space. */
export const DOMAINS = list('com org net gov int edu mil info eu uk us ca au nz de fr it es nl be ch at se no dk fi ie pl pt gr ru ua cn jp kr in br mx za ke ng il ae sa tr io ai co tv me');
