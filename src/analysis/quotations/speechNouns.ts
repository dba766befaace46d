/** Nouns of feeling and of saying: what one expresses, extends, conveys or voices. */

const FEELINGS =
  'admiration alarm anger anguish anxiety appreciation apology assurance belief concern condemnation condolence confidence congratulation conviction desire determination disappointment ' +
  'disapproval dismay displeasure dissatisfaction doubt encouragement enthusiasm expectation fear fury gratitude greeting grief hope horror indignation intention interest irritation joy ' +
  'misgiving objection opinion opposition optimism outrage pleasure praise pride readiness regard regret reservation resolve respect sadness satisfaction shock skepticism scepticism ' +
  'solidarity sorrow support surprise sympathy thanks thank unease view willingness wish worry commitment preference frustration apprehension remorse best-wishes';

const feelings = new Set(FEELINGS.split(' '));

/** Whether a noun, in lower case, says what one feels or means: what "express" takes. */
export function isFeeling(noun: string): boolean {
  return feelings.has(noun) || (noun.endsWith('ies') && feelings.has(`${noun.slice(0, -3)}y`)) || (noun.endsWith('s') && feelings.has(noun.slice(0, -1)));
}

const sayings = new Set('hope view belief opinion conviction confidence concern fear expectation wish regret doubt desire determination'.split(' '));

/** Whether a "that" clause after the noun is what was thought: "the hope that …". */
export function isThought(noun: string): boolean {
  return sayings.has(noun) || (noun.endsWith('s') && sayings.has(noun.slice(0, -1)));
}

const texts = new Set('statement interview speech remark remarks address letter email e-mail memo tweet post message release report testimony briefing conference book article op-ed column blog essay ad video call telephone comment comments filing interviews memoir toast declaration communique communiqué note'.split(' '));

/** Whether a noun names something said or written, in which its author speaks: "in a statement". */
export function isText(noun: string): boolean {
  return texts.has(noun);
}
