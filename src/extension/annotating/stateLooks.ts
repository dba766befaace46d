/** The states of review as the client shows them: by name and icon as well as colour. */
import * as l10n from '@vscode/l10n';
import type { ReviewState } from '../../server/annotating/protocol';

export interface StateLook {
  readonly state: ReviewState;
  readonly title: string;
  /** A codicon. */
  readonly icon: string;
  /** A colour that every theme has. */
  readonly color: string;
}

export const STATE_LOOKS: readonly StateLook[] = [
  { state: 'open', title: l10n.t({ message: 'Open', comment: ['state of a suggestion in the review'] }), icon: 'circle-outline', color: 'descriptionForeground' },
  { state: 'accepted', title: l10n.t({ message: 'Accepted', comment: ['state of a suggestion in the review'] }), icon: 'pass-filled', color: 'testing.iconPassed' },
  { state: 'added', title: l10n.t({ message: 'Added', comment: ['state of a suggestion in the review'] }), icon: 'add', color: 'gitDecoration.addedResourceForeground' },
  { state: 'changed', title: l10n.t({ message: 'Changed', comment: ['state of a suggestion in the review'] }), icon: 'edit', color: 'gitDecoration.modifiedResourceForeground' },
  { state: 'rejected', title: l10n.t({ message: 'Rejected', comment: ['state of a suggestion in the review'] }), icon: 'error', color: 'testing.iconFailed' },
];

/** @throws RangeError for what is no state */
export function stateLook(state: string): StateLook {
  const look = STATE_LOOKS.find((one) => one.state === state);
  if (!look) throw new RangeError(`“${state}” is no state of a review`);
  return look;
}
