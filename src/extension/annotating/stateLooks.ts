/** The states of review as the client shows them: by name and icon as well as colour. */
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
  { state: 'open', title: 'Open', icon: 'circle-outline', color: 'descriptionForeground' },
  { state: 'accepted', title: 'Accepted', icon: 'pass-filled', color: 'testing.iconPassed' },
  { state: 'added', title: 'Added', icon: 'add', color: 'gitDecoration.addedResourceForeground' },
  { state: 'changed', title: 'Changed', icon: 'edit', color: 'gitDecoration.modifiedResourceForeground' },
  { state: 'rejected', title: 'Rejected', icon: 'error', color: 'testing.iconFailed' },
];

/** @throws RangeError for what is no state */
export function stateLook(state: string): StateLook {
  const look = STATE_LOOKS.find((one) => one.state === state);
  if (!look) throw new RangeError(`“${state}” is no state of a review`);
  return look;
}
