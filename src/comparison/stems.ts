/** Words brought to a form in which two texts on the same matter have them in common. */
import { verbLemma } from '../analysis/clauses/lemmas';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that carry no matter of their own. */
const STOP_WORDS = words(`a an the this that these those it its itself he him his she her hers they them their theirs we us our ours you your i me my who whom whose which what when where why how
  and or nor but if then than as at by for from in into of off on onto out over per through to toward towards under until up upon via with within without about above across after against along
  among around before behind below between beyond during since while be am is are was were been being have has had do does did will would shall should can could may might must not no
  also both all any each every either neither other another such same some several many much more most very so too only own here there again further as well
  one two three four five say said says tell told state stated note noted add added mr ms mrs dr h.e excellency n't 's s`);

/** Words that every readout has, whatever it is about. */
const FRAME_WORDS = words(`side sides party parties minister ministers ministry secretary cabinet president premier leader leaders government foreign affairs meeting meetings meet meets met hold holds held talk talks call visit country countries
  view views importance role issue issues matter matters relation relations today year years month months week day days end time bilateral counterpart delegation release press readout statement
  opportunity part occasion behalf regard light area areas field proposal proposals january february march april june july august september october november december mr mr. mrs. ms. dr dr. h.e. st.`);

/** British spellings, and endings that make a noun or adjective of a verb; at least four letters must stay. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [[/isation/, 'ization'], [/ise$/, 'ize'], [/ising$/, 'izing'], [/our$/, 'or'], [/ours$/, 'ors'], [/ogramme/, 'ogram'], [/defence/, 'defense'], [/centre/, 'center']];
const ENDINGS = ['izations', 'ization', 'ations', 'ation', 'ments', 'ment', 'ances', 'ance', 'ences', 'ence', 'ities', 'ity', 'ions', 'ion', 'ively', 'ives', 'ive', 'ally', 'als', 'al', 'ly', 'ers', 'er', 'ors', 'or', 'ate', 'ize', 'e'];

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LONGEST = 60;

const cache = new Map<string, string | null>();

/** The stem of a word in lower case ("cooperation" and "cooperate" have one), or null where it says nothing of what a meeting was about. */
export function stemOf(lower: string): string | null {
  let stem = cache.get(lower);
  if (stem === undefined) {
    stem = STOP_WORDS.has(lower) || FRAME_WORDS.has(lower) || !HAS_LETTER_OR_DIGIT.test(lower) ? null : stemmed(lower.slice(0, LONGEST));
    if (cache.size > 20_000) cache.clear();
    cache.set(lower, stem);
  }
  return stem;
}

function stemmed(lower: string): string {
  if (/\p{N}/u.test(lower)) return lower;
  let form = lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']s?$/, '');
  for (const [british, american] of SPELLINGS) form = form.replace(british, american);
  form = verbLemma(form);
  const ending = ENDINGS.find((one) => form.endsWith(one) && form.length - one.length >= 4);
  return ending ? form.slice(0, -ending.length) : form;
}
