/** The scales on which formulas of diplomacy are placed, from the first step to the last, and the publications that their order and readings come from. */
import { t } from '@vscode/l10n';

export type ScaleId = 'talks' | 'reaction' | 'request';

export interface Scale {
  /** What it measures. */
  readonly title: () => string;
  readonly steps: readonly (() => string)[];
}

export const SCALES: Readonly<Record<ScaleId, Scale>> = {
  talks: {
    title: () => t('how talks went'),
    steps: [() => t('excellent'), () => t('productive'), () => t('correct'), () => t('differences aired'), () => t('strained')],
  },
  reaction: {
    title: () => t('how strongly a government objects'),
    steps: [() => t('approval'), () => t('neither'), () => t('concern'), () => t('disapproval'), () => t('condemnation'), () => t('warning')],
  },
  request: {
    title: () => t('how pressing a request is'),
    steps: [() => t('calls upon'), () => t('requests'), () => t('urges'), () => t('warns'), () => t('demands')],
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
