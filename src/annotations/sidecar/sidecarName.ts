/** Where a release's annotations are kept. */
import { releaseStem } from '../releaseName';

/** The name of a release's sidecar: `visit.annotations.jsonld` for `visit.pr.txt`. */
export const sidecarName = (release: string): string => `${releaseStem(release)}.annotations.jsonld`;
