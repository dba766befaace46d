/** The page of the overview: four pictures of a release, drawn from what the extension tells of it. */
import '../translation/pageTexts';
import * as l10n from '@vscode/l10n';
import { commitmentCount, quotationCount } from '../translation/counts';
import { PICTURE_IDS, type PictureId } from '../overview/picture';
import { picturesOf } from '../overview/pictures';
import { element } from '../registerTab/element';
import { Card } from './card';
import type { FromPage, PictureFormat, ToPage } from './messages';
import { savedPng, savedSvg } from './savedPicture';
import { takeFont } from './svgElement';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: { readonly uri: string }): void };

const api = acquireVsCodeApi();
const send = (message: FromPage): void => api.postMessage(message);

const title = element('h1');
const counts = element('p', { class: 'counts' });
const remark = element('p', { class: 'remark', role: 'status' });
const message = element('p', { class: 'message', role: 'status' });
const cards = new Map(PICTURE_IDS.map((id): [PictureId, Card] => [id, new Card(id, {
  open: (item) => send({ type: 'open', id: item }),
  save: (picture, format) => send({ type: 'save', picture, format }),
  toggled: () => send({ type: 'asTables', pictures: PICTURE_IDS.filter((one) => cards.get(one)!.asTable) }),
})]));
const main = element('main', {}, ...[...cards.values()].map((card) => card.element));
document.body.append(element('header', {}, title, counts, remark), main, message);

let name = '';

function show(data: ToPage & { type: 'release' }): void {
  ({ name } = data);
  api.setState({ uri: data.uri });
  title.textContent = name;
  counts.textContent = [quotationCount(data.told.quotations.length), commitmentCount(data.told.commitments.length)].join(' · ');
  remark.textContent = data.remark;
  // What is hidden has no width to draw in.
  tell('');
  takeFont();
  for (const picture of picturesOf(data.told)) {
    const card = cards.get(picture.id)!;
    card.asTable = data.asTables.includes(picture.id);
    card.show(picture);
  }
}

/** @param words why there is nothing to see; empty where there is */
function tell(words: string): void {
  message.textContent = words;
  message.hidden = words === '';
  main.hidden = title.parentElement!.hidden = words !== '';
}

const reasons = {
  none: () => l10n.t('No press release is open. Open one, and its overview is shown here; or run “Press Release: Open Sample”.'),
  loading: () => l10n.t('Reading the press release…'),
  failed: () => l10n.t('The press release could not be analysed. “Press Release: Show Log” says why.'),
};

async function render(picture: PictureId, format: PictureFormat): Promise<void> {
  send({ type: 'rendered', picture, format, content: await contentOf(cards.get(picture)!, format).catch(() => null) });
}

async function contentOf(card: Card, format: PictureFormat): Promise<string | null> {
  if (!card.drawing) return null;
  const svg = savedSvg(card.drawing, { ...card.words, source: name });
  return format === 'svg' ? svg : savedPng(svg);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'release') show(data);
  else if (data.type === 'nothing') tell(reasons[data.why]());
  else void render(data.picture, data.format);
});

tell(reasons.loading());
send({ type: 'ready' });
