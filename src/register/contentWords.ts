/** The words of a commitment that tell it from others: what two wordings of the same undertaking share. */

/** Words that tell nothing of what a commitment is about, in lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set((
  'a an the this that these those its it his her their our your we they he she i you who which what and or but nor so as if than then of to in on at by for from with within without into onto over under up out off'
  + ' about after before during until through between among against per via is are was were be been being am has have had having do does did will would shall should can could may might must not no all any each every'
  + ' both also further furthermore more most very such other others own same new together agreed agree agrees pledge pledged pledges commit committed commits continue continued call called calls hope hopes'
  + ' intend intends plan plans promise promised promises said says side sides party parties'
).split(' '));

/** Words of one text in lower case, numbers among them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** Without the commonest endings, so that "build", "builds" and "building" are one. */
function stem(word: string): string {
  const plain = word.replace(/'s?$/, '');
  if (plain.length < 5) return plain;
  return plain.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '').replace(/(?<=.{3})(?:ing|ed|e)$/, '');
}

/**
 * The content words of a text, each once, in their order.
 * @param without texts whose words do not count
 */
export function contentWords(text: string, without: readonly string[] = []): string[] {
  const out = new Set(without.flatMap(wordsOf).map(stem));
  return [...new Set(wordsOf(text).filter((word) => !SMALL_WORDS.has(word)).map(stem))].filter((word) => !out.has(word));
}
