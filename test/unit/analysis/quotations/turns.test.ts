import assert from 'node:assert/strict';
import { analysed, wordsAt } from '../../../support/analysed';

/** Each quotation as "source entity | source words | content". */
function turnsIn(text: string): string[] {
  const { quotations, entities } = analysed(text);
  return quotations.map(({ source, sourceSpan, content }) =>
    [entities.find(({ id }) => id === source)?.name ?? '-', sourceSpan ? wordsAt(text, sourceSpan) : '-', content.map((span) => wordsAt(text, span)).join(' … ')].join(' | '));
}

const CASES: readonly (readonly [name: string, text: string, turns: readonly string[]])[] = [
  ['the turns of a briefing', 'Press briefing\n\nSPOKESPERSON: Good morning. The dam is safe.\n\nQUESTION: Will it open?\n\nSPOKESPERSON: It will.',
    ['- | SPOKESPERSON | Good morning. The dam is safe', '- | QUESTION | Will it open?', '- | SPOKESPERSON | It will']],
  ['an interview with a name before each answer', 'Question: Is the road open?\n\nAna Lund: It is.\n\nTwo lanes of it are.\n\nQuestion: And the bridge?\n\nMs Lund: In May.',
    ['- | Question | Is the road open?', 'Ana Lund | Ana Lund | It is … Two lanes of it are', '- | Question | And the bridge?', 'Ana Lund | Lund | In May']],
  ['letters alone, under a headline that tells', 'Interview with the head of the port\n\nQ: Is the road open?\n\nA: It is.\n\nQ: Since when?\n\nA: Since May.',
    ['- | Q | Is the road open?', '- | A | It is', '- | Q | Since when?', '- | A | Since May']],
  ['the questions of a leaflet are none', 'Our new tariff\n\nQ: Is it cheaper?\n\nA: It is.\n\nQ: Since when?\n\nA: Since May.', []],
  ['labelled facts are none', 'Date: 4 May\n\nVenue: Town hall\n\nDate: 5 May\n\nVenue: The library is open all day.', []],
];

describe('turns', () => {
  for (const [name, text, expected] of CASES) it(name, () => assert.deepEqual(turnsIn(text), expected));
});
