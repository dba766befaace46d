/** Forms of verbs of saying that tell syntax who speaks; the frames in which such verbs report are the quotations' (`quotations/reportingVerbs.ts`). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Past forms that hardly ever stand as a bare participle after a noun: "the official said". */
export const SAID = words('said told added argued insisted noted stressed replied asked warned wrote confirmed recalled explained agreed hoped announced declared stated commented concluded remarked');
/** Present forms that name their subject behind them as the past ones do: "…, says Ana Lund". */
export const SAYS = words('says adds explains notes writes');
/** Base forms, some of them nouns too: "makers argue that". */
export const SAY = words('say think believe argue claim worry note warn hope fear admit insist complain contend suggest concede acknowledge maintain estimate predict expect doubt');
