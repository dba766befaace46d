/** Who speaks how much. */
import { t } from '@vscode/l10n';
import { quotationsCounted, share, wordsCounted } from '../counted';
import type { Picture, Told } from '../picture';
import { drawSpeech } from './speechDrawing';
import { speechOf, type Speech } from './speech';

export function speechPicture({ quotations }: Told): Picture {
  const speech = speechOf(quotations);
  return {
    id: 'speech',
    heading: t('Who Speaks How Much'),
    sentence: quotations.length === 0 ? t('No quotations in this release. Select the words of one and run “Annotate as Quotation…” to add it.') : sentenceOf(speech, quotations.length),
    note: t('Counted are the words that the release gives to each speaker, not how long anybody really spoke.'),
    filled: quotations.length > 0,
    table: () => ({
      columns: [t('Speaker'), t('Words'), t('In quotation marks'), t('Partly'), t('Reported'), t('Quotations')],
      rows: speech.speakers.map(({ name, words, quotations, segments }) => {
        const of = (kind: string): string => segments.filter((segment) => segment.kind === kind).reduce((total, segment) => total + segment.words, 0).toLocaleString('en');
        return { cells: [name, words.toLocaleString('en'), of('direct'), of('mixed'), of('indirect'), String(quotations)], items: segments.flatMap((segment) => segment.quotations.map(({ id }) => id)) };
      }),
    }),
    draw: (canvas) => drawSpeech(speech, canvas),
  };
}

function sentenceOf({ speakers, words, byKind }: Speech, count: number): string {
  const [first] = speakers;
  const most = speakers.length === 1
    ? t('One speaker: {0}, with {1} in {2}.', first.name, wordsCounted(words), quotationsCounted(count))
    : t('Most words: {0}, with {1} % of {2}.', first.name, share(first.words, words), wordsCounted(words));
  const own = share(byKind['direct'] + byKind['mixed'], words);
  return `${most} ${own === 0 ? t('All of it is reported without quotation marks.') : own === 100 ? t('All of it is in quotation marks, at least partly.') : t('{0} % is in quotation marks, at least partly.', own)}`;
}
