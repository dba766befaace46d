/** Verbs of stance: what the news reports of somebody who backs, refuses, compares or dwells on something, by class and by the shape of the words that follow. */
import type { ReportingClass } from '../annotation';

type Table = Partial<Record<ReportingClass, string>>;

/** Before an object, a gerund or a question: "opposes the bill", "proposed raising the tax", "discussed how to pay". */
const OBJECT: Table = {
  assert: `cite mention discuss describe recall note tweet list detail outline disclose reveal recount report quote invoke announce explain publish confirm predict promote repeat retweet
    reference recite compare liken contrast portray paint attribute identify answer reassure trumpet foresee spotlight remember say show email estimate illustrate`,
  argue: `defend dismiss mock tout blame oppose endorse question rebut assail lament bemoan chide credit propose claim accuse attack support back criticize criticise blast slam denounce condemn reject praise
    ridicule deride rip downplay debunk recommend suggest advocate disavow contradict counter repudiate knock savage laud herald reprimand refute justify insult bash`,
  agree: 'acknowledge echo concede approve recognize recognise',
  deny: 'deny dispute decline refuse',
  express: 'express prefer fear deem favor favour want welcome appreciate regret love hate like admire thank congratulate applaud disregard',
  think: 'consider expect contemplate imagine',
  urge: 'urge propose demand order persuade convince',
  promise: 'promise vow offer',
  emphasise: 'highlight emphasise emphasize stress',
};
/** Before an infinitive: "refused to comment". */
const TO_DO: Table = {
  promise: 'pledge vow promise threaten offer agree plan intend aim opt propose',
  deny: 'refuse decline',
  express: 'hope seek prefer look want wish like',
  think: 'expect decide',
  argue: 'claim',
};
/** Before a preposition or with a particle: "spoke about jobs", "ruled out a run". */
const PREPOSITION: Table = {
  assert: 'talk:about,of speak:about,of refer:to write:about comment:on touch:on hint:at allude:to dwell:on joke:about report:on boast:about,of brag:about lay:out roll:out bring:up tick:off sum:up speculate:about',
  argue: `rail:against argue:for,against push:for,against vouch:for call:out point:out advocate:for campaign:for,against lobby:for,against disagree:with agree:with side:with stand:by vote:for,against
    rip:into balk:at cheer:for brush:off rule:out press:for`,
  urge: 'call:for,on',
  emphasise: 'focus:on',
  express: 'apologise:for apologize:for complain:about worry:about hope:for gush:about',
  think: 'believe:in think:about,of look:for,to',
};

const index = (table: Table): ReadonlyMap<string, readonly [ReportingClass, readonly string[]]> =>
  new Map(Object.entries(table).flatMap(([reportingClass, list]) => list.trim().split(/\s+/).map((item) => {
    const [lemma, prepositions = ''] = item.split(':');
    return [lemma, [reportingClass as ReportingClass, prepositions.split(',')] as const] as const;
  })));

/** Class and prepositions (empty but in the last table) of each verb, by lemma. */
export const stanceObjects = index(OBJECT);
export const stanceInfinitives = index(TO_DO);
export const stancePrepositions = index(PREPOSITION);
