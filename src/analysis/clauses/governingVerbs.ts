/** Verbs that govern what somebody is to do, by their complement: what carries a commitment, and what the tagger most often takes for nouns. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that say what several decide together, before "to", "that", "on" or "in": "agreed to establish". */
export const DECISIONS = words('agree decide resolve concur');
/** Verbs before an infinitive that their subject binds itself to: "plans to open". */
export const UNDERTAKINGS = words('undertake pledge commit vow promise plan intend offer volunteer endeavour endeavor swear guarantee propose aim aspire arrange');
/** Verbs before an infinitive that one will not do. */
export const REFUSALS = words('decline refuse');
/** Verbs before an infinitive that voice a wish of their subject's. */
export const WISHES = words('hope wish');
/** Verbs before an object and an infinitive that the object is to carry out: "urged Iran to release". */
export const APPEALS = words('urge encourage ask request invite exhort press implore beseech entreat direct instruct order call appeal challenge mandate task');
/** Verbs whose passive lays a duty on its subject: "operators are required to report". */
export const DUTIES = words('require oblige obligate');
/** Verbs before a clause that says what ought to be: "demanded that Iran release". */
export const CLAUSE_APPEALS = words('demand insist recommend request urge ask propose suggest advise require');
