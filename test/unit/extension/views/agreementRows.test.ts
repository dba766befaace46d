import assert from 'node:assert/strict';
import { agreementRows } from '../../../../src/extension/views/agreementRows';
import type { Comparison, DisagreementItem } from '../../../../src/server/annotating/protocol';
import { reviewItem } from '../../../support/reviewItem';

const { range } = reviewItem();
const ITEMS: readonly DisagreementItem[] = [
  { id: 'a', kind: 'mention', decided: false, range, mine: { type: 'PERSON', text: 'Elmhaven', state: 'open' }, theirs: { type: 'GPE', text: 'Elmhaven', state: 'changed' } },
  { id: 'b', kind: 'mention', decided: true, range, mine: { type: 'FAC', text: 'School', state: 'added' }, theirs: { type: 'FAC', text: 'Flood School', state: 'added' } },
  { id: 'c', kind: 'commitment', decided: false, range, mine: null, theirs: { type: 'called-for', text: 'pay for a school', state: 'open' } },
];
const COMPARISON: Comparison = {
  uri: 'file:///a.pr.txt', version: 1, revision: 1, notes: [], disagreements: ITEMS,
  kappa: [{ kind: 'mention', kappa: 0.875 }, { kind: 'quotation', kappa: null }, { kind: 'commitment', kappa: 0 }],
  types: [{ kind: 'mention', type: 'PERSON', mine: 200, theirs: 199, both: 199, f1: 398 / 399 }, { kind: 'commitment', type: 'called-for', mine: 0, theirs: 1, both: 0, f1: 0 }],
};
const told = (settled: readonly string[] = []): string[] => agreementRows(COMPARISON, ({ id }) => settled.includes(id)).flatMap((row) => [row, ...(row.children?.() ?? [])]).map(({ label, description }) => `${label}: ${description}`);

describe('rows of the agreement', () => {
  it('give kappa and F1 by type, never rounded up to all, then the disagreements', () => {
    assert.deepEqual(told(), [
      'Names: κ 0.88 · F1 99 %', 'Person: F1 99 % · both 199, mine 200, theirs 199', 'Quotations: nothing marked', 'Commitments: κ 0.00 · F1 0 %', 'Called for: F1 0 % · both 0, mine 0, theirs 1',
      'Disagreements: 3', 'Elmhaven: mine: Person · theirs: Country, city or state', 'School: mine: Building or facility · theirs: Building or facility “Flood School”', 'pay for a school: mine: nothing · theirs: Called for',
    ]);
  });

  it('put apart what is settled', () => {
    assert.deepEqual(told(['a', 'c']).filter((line) => /^(?:Disagreements|Settled)/.test(line)), ['Disagreements: 1', 'Settled: 2']);
    assert.deepEqual(told(['a', 'b', 'c']).filter((line) => /^(?:Disagreements|Settled)/.test(line)), ['Settled: 3']);
  });

  it('have places to go to, and both versions in full for readers and screen readers', () => {
    const [first] = agreementRows(COMPARISON, () => false).find(({ id }) => id === 'agreement:open')!.children!();
    assert.deepEqual([first.kind, first.ranges], ['disagreement.open', [range]]);
    assert.equal(first.tooltip, 'Mine: Person, open: “Elmhaven”\n\nTheirs: Country, city or state, changed: “Elmhaven”');
    assert.equal(first.accessibleLabel, 'Disagreement: Elmhaven; mine: Person; theirs: Country, city or state');
  });
});
