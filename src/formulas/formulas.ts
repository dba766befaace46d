/** The formulas that are known: where each stands on its scale, and what published guides say of it, in other words than theirs. */
import * as l10n from '@vscode/l10n';
import type { ScaleId, SourceId } from './scales';

/** Formulas of one meaning. */
export interface Formula {
  /** Names it in tests and records. */
  readonly id: string;
  readonly scale: ScaleId;
  /** From 1, the first step of the scale. */
  readonly step: number;
  readonly reading: () => string;
  readonly sources: readonly SourceId[];
  /** How it is worded: a description of talks, or words in a row. */
  readonly wordings: readonly (Description | Sequence)[];
}

/** An adjective or a pair of them, which counts where it describes talks ("frank", "full and frank"). */
export interface Description {
  readonly describes: string;
  /** Whether it is a formula of relations between countries as well ("cordial relations"). */
  readonly relations?: true;
}

/** Words in a row: alternatives are parted by "|", a word with "?" may be missing, "~" stands for up to three words of any kind. */
export interface Sequence {
  readonly row: string;
  /** Words of which none may stand right before it. */
  readonly notAfter?: string;
  /** Words of which one must come soon after it. */
  readonly before?: string;
}

const DETERMINERS = 'a an the no any its their his her our my this that these those such your of';
/** What a government welcomes or regrets, rather than a host. */
const MATTERS = 'that agreement announcement adoption appointment ceasefire commitment conclusion continuation contribution decision declaration decrease deployment efforts effort engagement entry establishment extension findings fact failure helpful'
  + ' implementation improvement increase initiative initiatives intention launch loss measures measure move news offer opening outcome outcomes participation plan plans position progress proposal proposals publication ratification readiness'
  + ' reduction refusal release removal report resolution restoration result results resumption return role ruling signature signing start statement step steps support truce visit vote willingness withdrawal work';
const OTHERS_ACT = 'to that restraint calm caution dialogue de-escalation against';

export const FORMULAS: readonly Formula[] = [
  {
    id: 'excellent', scale: 'talks', step: 1, sources: ['fletcher'], wordings: [{ describes: 'excellent', relations: true }],
    reading: () => l10n.t('The top of the scale on which a British ambassador ranks how meetings are described.'),
  },
  {
    id: 'cordial-friendly', scale: 'talks', step: 1, sources: ['scmp', 'worldOfChinese'],
    wordings: [{ describes: 'cordial and friendly', relations: true }, { describes: 'friendly and cordial', relations: true }, { describes: 'friendly', relations: true }, { describes: 'amiable and friendly' }],
    reading: () => l10n.t('In Chinese readouts one of the best signs: the meeting went smoothly, though it may have been mainly social.'),
  },
  {
    id: 'productive', scale: 'talks', step: 2, sources: ['fletcher'], wordings: [{ describes: 'productive' }],
    reading: () => l10n.t('Second only to “excellent” on the scale of a British ambassador: something came of the meeting.'),
  },
  {
    id: 'constructive', scale: 'talks', step: 2, sources: ['fletcher', 'academy'], wordings: [{ describes: 'constructive', relations: true }],
    reading: () => l10n.t('High on a British ambassador’s scale; in Chinese readouts rather that nothing concrete was achieved, but that talking can go on.'),
  },
  {
    id: 'warm', scale: 'talks', step: 2, sources: ['fletcher'], wordings: [{ describes: 'warm', relations: true }, { describes: 'practical' }],
    reading: () => l10n.t('In the upper half of a British ambassador’s scale, below “productive” and “constructive”.'),
  },
  {
    id: 'businesslike', scale: 'talks', step: 3, sources: ['fletcher'], wordings: [{ describes: 'businesslike', relations: true }, { describes: 'business-like', relations: true }],
    reading: () => l10n.t('Correct without warmth: on a British ambassador’s scale it stands just above “cordial”, below which a serious quarrel is implied.'),
  },
  {
    id: 'useful', scale: 'talks', step: 3, sources: ['carter'], wordings: [{ describes: 'useful' }, { describes: 'fruitful' }, { describes: 'beneficial' }],
    reading: () => l10n.t('Half in jest, a Chinese glossary reads “beneficial” talks so: aims are still far apart, but it is good to have sat down together.'),
  },
  {
    id: 'cordial', scale: 'talks', step: 4, sources: ['fletcher'], wordings: [{ describes: 'cordial', relations: true }],
    reading: () => l10n.t('By itself near the lower end of a British ambassador’s scale, where understatement makes it cool; together with “friendly” it is warm in Chinese usage.'),
  },
  {
    id: 'in-depth', scale: 'talks', step: 4, sources: ['academy'], wordings: [{ describes: 'in-depth' }],
    reading: () => l10n.t('In Chinese readouts a sign that sensitive matters were discussed.'),
  },
  {
    id: 'frank', scale: 'talks', step: 4, sources: ['academy', 'wertime', 'worldOfChinese'],
    wordings: [{ describes: 'frank' }, { describes: 'candid' }, { describes: 'open and frank' }, { row: 'talked|spoke|speak|discussed ~ frankly|candidly' }, { row: 'frankly|candidly discussed|exchanged|addressed|raised' }],
    reading: () => l10n.t('Customarily a polite word for disagreement: each side said what divides them.'),
  },
  {
    id: 'exchange-of-views', scale: 'talks', step: 4, sources: ['wertime'],
    wordings: [{ row: 'exchange|exchanged|exchanges|exchanging frank? candid? and? in-depth? views|opinions' }, { row: 'exchange|exchanges of views|opinions' }],
    reading: () => l10n.t('Each side stated its position; nothing is said of an agreement.'),
  },
  {
    id: 'full-and-frank', scale: 'talks', step: 5, sources: ['fletcher'], wordings: [{ describes: 'full and frank' }, { describes: 'frank and full' }],
    reading: () => l10n.t('Last but one on a British ambassador’s scale: below “cordial”, which implies a serious quarrel.'),
  },
  {
    id: 'full-exchange', scale: 'talks', step: 5, sources: ['wertime'],
    wordings: [{ row: 'full|thorough exchange|exchanges of views|opinions' }, { row: 'fully|thoroughly exchanged views|opinions' }],
    reading: () => l10n.t('A Chinese glossary reads it as a fierce argument.'),
  },
  {
    id: 'difficult', scale: 'talks', step: 5, sources: ['fletcher'], wordings: [{ describes: 'difficult', relations: true }],
    reading: () => l10n.t('The bottom of a British ambassador’s scale.'),
  },
  {
    id: 'welcome', scale: 'reaction', step: 1, sources: ['katowice'],
    wordings: [{ row: 'welcome|welcomed|welcomes|welcoming', notAfter: `${DETERMINERS} warm be is are was were`, before: MATTERS }],
    reading: () => l10n.t('More than taking note: in 2018 the United States would “note” a report but not “welcome” it, since that would have meant endorsing it.'),
  },
  {
    id: 'take-note', scale: 'reaction', step: 2, sources: ['decision55488'], wordings: [{ row: 'take|took|takes|taking|taken note of' }],
    reading: () => l10n.t('Neutral: neither approval nor disapproval, as the General Assembly has laid down for its own texts.'),
  },
  {
    id: 'concern', scale: 'reaction', step: 3, sources: ['nicolson', 'gruenberg'],
    wordings: [
      { row: 'serious|grave|deep|strong|profound concern|concerns' }, { row: 'seriously|gravely|deeply|profoundly|strongly concerned' },
      { row: 'express|expressed|expresses|expressing|voiced|voices|voicing its|their|his|her? serious|grave|deep|strong? concern|concerns' }, { row: 'view|views|viewed|note|noted|notes with serious|grave|deep|great? concern' },
    ],
    reading: () => l10n.t('Mild by itself, and the weakest word in the order of Security Council resolutions; but “view with grave concern” tells that a government means to take a strong line.'),
  },
  {
    id: 'regret', scale: 'reaction', step: 4, sources: ['gruenberg'],
    wordings: [
      { row: 'regret|regrets|regretted|regretting', notAfter: `${DETERMINERS} without with some great deep express expressed`, before: `${MATTERS} the this these such` },
      { row: 'express|expressed|expresses|expressing its|their|his|her? deep|profound|serious? regret' },
    ],
    reading: () => l10n.t('Placed beside “deplore”, which ranks between concern and condemnation in Security Council resolutions; the study does not rank “regret” itself.'),
  },
  {
    id: 'deplore', scale: 'reaction', step: 4, sources: ['gruenberg'], wordings: [{ row: 'strongly? deplore|deplored|deplores|deploring' }],
    reading: () => l10n.t('Stronger than concern, weaker than condemnation, in the order of Security Council resolutions.'),
  },
  {
    id: 'condemn', scale: 'reaction', step: 5, sources: ['gruenberg'],
    wordings: [
      { row: 'strongly|firmly|unequivocally|resolutely? condemn|condemns|condemned|condemning', notAfter: `${DETERMINERS} been` },
      { row: 'strong|strongest|firm|unequivocal condemnation' },
    ],
    reading: () => l10n.t('One of the stronger words of Security Council resolutions, above “deplore”; an adverb such as “strongly” raises it further.'),
  },
  {
    id: 'reservations', scale: 'reaction', step: 6, sources: ['nicolson'],
    wordings: [{ row: 'reserve|reserves|reserved|reserving the|its|their|our|all right|rights to|of', before: 'respond response take act action actions measures countermeasures retaliate defend steps further reply' }, { row: 'formulate|formulates|formulated|formulating|express|expressed|expresses express|formal reservations' }],
    reading: () => l10n.t('A warning that the matter will not be let pass. Nicolson reads “express reservations” as “my government will not allow it”; “reserves the right” is kin to that, though he does not list it.'),
  },
  {
    id: 'not-indifferent', scale: 'reaction', step: 6, sources: ['nicolson'], wordings: [{ row: 'cannot|not remain|stay|be indifferent to' }],
    reading: () => l10n.t('Understood to say that the government will certainly intervene.'),
  },
  {
    id: 'unfriendly-act', scale: 'reaction', step: 6, sources: ['nicolson'], wordings: [{ row: 'an unfriendly act' }],
    reading: () => l10n.t('In the language of the 1930s a threat of war.'),
  },
  {
    id: 'reconsider', scale: 'reaction', step: 6, sources: ['nicolson'], wordings: [{ row: 'reconsider|reconsidering its|their position|positions' }, { row: 'claim|claims|claiming a free hand' }],
    reading: () => l10n.t('A warning that friendship may end, or that a break of relations is considered.'),
  },
  {
    id: 'consequences', scale: 'reaction', step: 6, sources: ['nicolson'],
    wordings: [{ row: 'decline|declines|declined|cannot ~ responsible|responsibility for ~ consequences' }, { row: 'not be responsible for ~ consequences' }],
    reading: () => l10n.t('The last of the warnings that Nicolson lists before an ultimatum: an incident that may lead to war is being announced.'),
  },
  {
    id: 'call-upon', scale: 'request', step: 1, sources: ['gruenberg'], wordings: [{ row: 'call|calls|called|calling on|upon', notAfter: DETERMINERS, before: OTHERS_ACT }],
    reading: () => l10n.t('Nearly the weakest request in the order of Security Council resolutions.'),
  },
  {
    id: 'urge', scale: 'request', step: 3, sources: ['gruenberg'], wordings: [{ row: 'strongly? urge|urges|urged|urging', notAfter: `${DETERMINERS} strong`, before: OTHERS_ACT }],
    reading: () => l10n.t('Stronger than “calls upon” and “requests”, weaker than “warns” and “demands”, in the order of Security Council resolutions.'),
  },
  {
    id: 'warn', scale: 'request', step: 4, sources: ['gruenberg'], wordings: [{ row: 'warn|warns|warned against|that' }],
    reading: () => l10n.t('Only “demands” is stronger in the order of Security Council resolutions.'),
  },
  {
    id: 'demand', scale: 'request', step: 5, sources: ['gruenberg'],
    wordings: [{ row: 'demand|demands|demanded|demanding that|an|immediate|full', notAfter: `${DETERMINERS} and in on high` }, { row: 'demanded|demanding the' }],
    reading: () => l10n.t('The strongest request in the order of Security Council resolutions.'),
  },
];
