/** The scales on which formulas of diplomacy are placed, from the first step to the last, and the publications that their order and readings come from. */
import * as l10n from '@vscode/l10n';

export type ScaleId = 'talks' | 'reaction' | 'request';

export interface Scale {
  /** What it measures. */
  readonly title: () => string;
  readonly steps: readonly (() => string)[];
}

export const SCALES: Readonly<Record<ScaleId, Scale>> = {
  talks: {
    title: () => l10n.t('how talks went'),
    steps: [() => l10n.t('excellent'), () => l10n.t('productive'), () => l10n.t('correct'), () => l10n.t('differences aired'), () => l10n.t('strained')],
  },
  reaction: {
    title: () => l10n.t('how strongly a government objects'),
    steps: [() => l10n.t('approval'), () => l10n.t('neither'), () => l10n.t('concern'), () => l10n.t('disapproval'), () => l10n.t('condemnation'), () => l10n.t('warning')],
  },
  request: {
    title: () => l10n.t('how pressing a request is'),
    steps: [() => l10n.t('calls upon'), () => l10n.t('requests'), () => l10n.t('urges'), () => l10n.t('warns'), () => l10n.t('demands')],
  },
};

/** A publication as a reader can find it; titles are not translated. */
export const SOURCES = {
  nicolson: 'Harold Nicolson, *Diplomacy* (1939), chapter X',
  fletcher: 'Tom Fletcher, “Decoding Diplomacy: A Bluffer’s Guide to International Meetings” (2013)',
  scmp: '*South China Morning Post*, “Xi and Trump: A beginner’s guide to translating Chinese diplomatic speak” (1 December 2018)',
  academy: '*The China Academy*, “How Does Beijing Feel About the US-China Trade Talks?” (2025)',
  wertime: 'David Wertime, “Decoding China’s Diplomatic Speak”, *Tea Leaf Nation* (2012), after Lu Guoping',
  worldOfChinese: '*The World of Chinese*, “Diplomat Dialect” (2014)',
  carter: 'Liz Carter, “China’s diplomatic language: one interpretation” (2012)',
  gruenberg: 'Justin S. Gruenberg, “An Analysis of United Nations Security Council Resolutions”, 41 *Case W. Res. J. Int’l L.* 513 (2009), as summarised by *The New Humanitarian*, “The Grammar of Impotence” (2016)',
  decision55488: 'United Nations General Assembly, decision 55/488 (2001)',
  katowice: 'Frank Jordans, Associated Press (9 December 2018), on the climate conference in Katowice',
} as const;

export type SourceId = keyof typeof SOURCES;
