/** Rows and details of the register as its page shows them. */
import * as l10n from '@vscode/l10n';
import type { Registered } from '../../register/entry';
import type { Shown } from '../../register/exports/shown';
import { isOverdue } from '../../register/overdue';
import type { Row } from '../../register/query';
import type { Undertakings } from '../../register/undertakings';
import { wordingChange } from '../../register/wordingChange';
import type { CommitmentRow, Details, RowView } from '../../registerTab/messages';
import { shortDate } from '../../translation/locale';

/** Of an undertaking that was repeated very often, so many are shown before and after the one that is looked at. */
const NEAR = 25;

/** What rows are made from. */
export interface Listed {
  readonly commitments: readonly Registered[];
  readonly undertakings: Undertakings;
  /** ISO `YYYY-MM-DD`. */
  readonly today: string;
}

/** Names a commitment while the register changes around it. */
export const idOf = ({ uri, start }: Pick<Registered, 'uri' | 'start'>): string => `${uri}#${start}`;

export function rowView(listed: Listed, row: Row): RowView {
  return 'group' in row ? { kind: 'group', ...row } : commitmentRow(listed, row.commitment);
}

function commitmentRow(listed: Listed, i: number): CommitmentRow {
  const commitment = listed.commitments[i];
  const { force, actors, text, deadline, released, source, title, status, note } = commitment;
  return {
    kind: 'commitment', id: idOf(commitment), force, actors: actors.join(', '), text, deadline: deadline?.words ?? '', date: deadline?.date ?? '', overdue: isOverdue(commitment, listed.today),
    released: released ?? '', source, title, status, note, ...historyOf(listed, i),
  };
}

function historyOf({ commitments, undertakings }: Listed, i: number): Pick<CommitmentRow, 'history' | 'repeated'> {
  const members = undertakings.of(i);
  if (members.length < 2) return { history: '', repeated: '' };
  const first = shortDate(commitments[members[0]].released!);
  const times = members.length - 1;
  return times === 1 ? { history: l10n.t('first made on {0}, repeated once', first), repeated: l10n.t('once') }
    : { history: l10n.t('first made on {0}, repeated {1} times', first, times), repeated: l10n.t('{0} times', times) };
}

export function details(listed: Listed, i: number): Details {
  const { commitments, undertakings } = listed;
  const all = undertakings.of(i);
  const here = all.indexOf(i);
  const members = all.filter((_, n) => n === 0 || Math.abs(n - here) <= NEAR);
  return {
    row: commitmentRow(listed, i),
    occurrences: members.length < 2 ? [] : members.map((member, n) => {
      const { text, released, source } = commitments[member];
      return { id: idOf(commitments[member]), released: released!, source, isThis: member === i, words: n === 0 ? [{ kind: 'same', text }] : wordingChange(commitments[members[n - 1]].text, text) };
    }),
  };
}

/** Commitments with all that an export says of them. */
export function shownForExport({ commitments, undertakings, today }: Listed, numbers: readonly number[]): Shown[] {
  return numbers.map((i) => {
    const members = undertakings.of(i);
    return { ...commitments[i], overdue: isOverdue(commitments[i], today), firstMade: members.length > 1 ? commitments[members[0]].released : null, repeated: members.length - 1 };
  });
}
