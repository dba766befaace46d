/** Who speaks how much. */
import * as l10n from '@vscode/l10n';
import { numberWords } from '../../translation/locale';
import { quotationCount } from '../../translation/counts';
import { share, wordsCounted } from '../counted';
import type { Picture, Told } from '../picture';
import { drawSpeech } from './speechDrawing';
import { speechOf, type Speech } from './speech';

export function speechPicture({ quotations }: Told): Picture {
  const speech = speechOf(quotations);
  return {
    id: 'speech',
    heading: l10n.t('Who Speaks How Much'),
    sentence: quotations.length === 0 ? l10n.t('No quotations in this release. Select the words of one and run “Annotate as Quotation…” to add it.') : sentenceOf(speech, quotations.length),
    note: l10n.t('Counted are the words that the release gives to each speaker, not how long anybody really spoke.'),
    filled: quotations.length > 0,
    table: () => ({
      columns: [l10n.t('Speaker'), l10n.t('Words'), l10n.t('In quotation marks'), l10n.t('Partly'), l10n.t('Reported'), l10n.t('Quotations')],
      rows: speech.speakers.map(({ name, words, quotations, segments }) => {
        const of = (kind: string): string => numberWords(segments.filter((segment) => segment.kind === kind).reduce((total, segment) => total + segment.words, 0));
        return { cells: [name, numberWords(words), of('direct'), of('mixed'), of('indirect'), String(quotations)], items: segments.flatMap((segment) => segment.quotations.map(({ id }) => id)) };
      }),
    }),
    draw: (canvas) => drawSpeech(speech, canvas),
  };
}

function sentenceOf({ speakers, words, byKind }: Speech, count: number): string {
  const [first] = speakers;
  const most = speakers.length === 1
    ? l10n.t('One speaker: {0}, with {1} in {2}.', first.name, wordsCounted(words), quotationCount(count))
    : l10n.t('Most words: {0}, with {1} % of {2}.', first.name, share(first.words, words), wordsCounted(words));
  const own = share(byKind['direct'] + byKind['mixed'], words);
  return `${most} ${own === 0 ? l10n.t('All of it is reported without quotation marks.') : own === 100 ? l10n.t('All of it is in quotation marks, at least partly.') : l10n.t('{0} % is in quotation marks, at least partly.', own)}`;
}
