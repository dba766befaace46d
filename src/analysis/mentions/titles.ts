/** Words that stand before a person's name, or for the person, and are no part of the name. In lower case, without full stop. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles, ranks and offices of one word. */
export const TITLES = list(`
  mr mrs ms miss mx messrs sir dame lord lady dr doctor prof professor rev reverend fr father sister brother pastor bishop archbishop cardinal pope rabbi imam ayatollah sheikh shaikh sheik sayyid haji
  king queen prince princess emperor sultan emir crown duke duchess count baron baroness president president-elect vice-president vice premier chancellor minister ministers secretary undersecretary ambassador
  ambassador-designate consul envoy representative rapporteur commissioner governor lieutenant-governor mayor senator congressman congresswoman rep sen gov hon honorable honourable excellency majesty highness
  deputy councillor councilman councilwoman alderman speaker chairman chairwoman chairperson chair co-chair director director-general secretary-general spokesman spokeswoman spokesperson chief judge justice attorney
  general gen admiral adm colonel col lieutenant lt major maj captain capt commander cmdr cdr commodore brigadier brig sergeant sgt corporal cpl private pvt marshal officer sheriff detective inspector superintendent constable
  supervisor rector provost comptroller assemblyman assemblywoman vice-chancellor attorney-general solicitor-general
  ceo cfo coo cto founder co-founder coach manager analyst economist lawyer former acting foreign prime under assistant undersecretary-general high special home rear shri smt datuk dato tun herr frau monsieur madame madam mme don dona sheikha hon'ble h.e amb eng defence defense finance interior state
`.trim());

/** Titles that stand before other words as well: "Chief Executive", "General Assembly". */
export const AMBIGUOUS_TITLES = list('general chief high special home defence defense finance interior state foreign prime under former acting deputy vice representative private major first king queen prince crown lady judge justice coach counsel');

/** Common nouns of what people do, in small letters right before a person's full name: "senior author Ana Lund". */
export const CALLINGS = list(`
  author co-author professor lecturer researcher scientist investigator engineer historian activist campaigner organiser organizer lawyer barrister solicitor nurse teacher student graduate farmer owner winner actor actress singer
  designer architect journalist photographer novelist writer poet physicist chemist biologist epidemiologist geologist astronomer trustee patron officer treasurer candidate leader resident veteran athlete swimmer rower cyclist
  goalkeeper striker midfielder defender skipper entrepreneur investor philanthropist inventor curator conductor composer artist editor reporter correspondent judge coach deputy representative adviser advisor strategist surgeon paramedic
`);
