/** A bar for each speaker, of one segment for each quotation. */
import * as l10n from '@vscode/l10n';
import { numberWords } from '../../translation/locale';
import { scaleLinear } from 'd3-scale';
import { fitted } from '../fitted';
import { legend } from '../legend';
import { quotationCount } from '../../translation/counts';
import { wordsCounted } from '../counted';
import type { Canvas, Drawing, Mark } from '../picture';
import { rounded, shape, words, type Shape } from '../shape';
import { kindFills, kindName, kindsLegend } from './kinds';
import { foremost, KINDS, type Segment, type Speech } from './speech';

const [ROW, BAR, GAP, MOST] = [30, 16, 1.5, 10];

export function drawSpeech(speech: Speech, { width, measure }: Canvas): Drawing {
  const speakers = foremost(speech, MOST);
  const figures = speakers.map(({ words, quotations }) => `${numberWords(words)} · ${quotationCount(quotations)}`);
  const names = Math.min(width * 0.32, Math.max(...speakers.map(({ name }) => measure(name))) + 2);
  const left = names + 10;
  const scale = scaleLinear([0, Math.max(1, ...speakers.map(({ words }) => words))], [0, Math.max(40, width - left - Math.max(...figures.map(measure)) - 10)]);
  const marks: Mark[] = [];
  const shapes: Shape[] = [kindFills()];
  speakers.forEach((speaker, row) => {
    const top = row * ROW;
    shapes.push(words(names, top + 20, fitted(speaker.name, names, measure), 'label', 'end'));
    let x = left;
    for (const segment of speaker.segments) {
      const wide = scale(segment.words);
      shapes.push(shape('rect', { x: rounded(x), y: top + (ROW - BAR) / 2, width: Math.max(1, rounded(wide - GAP)), height: BAR, rx: 2, class: `mark speech ${segment.kind}`, fill: `url(#kind-${segment.kind})`, 'data-mark': marks.length }));
      marks.push(markOf(speaker.name, segment));
      x += wide;
    }
    shapes.push(words(x + 6, top + 20, figures[row], 'label muted'));
  });
  const samples = legend(kindsLegend(KINDS.filter((kind) => speech.byKind[kind] > 0)), width, measure);
  const bottom = speakers.length * ROW + 8;
  return { height: bottom + samples.height, shapes: [...shapes, shape('g', { transform: `translate(0 ${bottom})` }, ...samples.shapes)], marks };
}

const markOf = (name: string, { kind, words, quotations }: Segment): Mark => ({
  title: l10n.t('{0}: {1}, {2}', name, wordsCounted(words), kindName(kind)),
  detail: quotations.length === 1 ? quotations[0].text : quotationCount(quotations.length),
  items: quotations.map(({ id }) => id),
});
