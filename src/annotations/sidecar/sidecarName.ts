/** Where a release's annotations are kept. */

/** The name of a release's sidecar: `visit.annotations.jsonld` for `visit.pr.txt`. */
export const sidecarName = (release: string): string => `${release.replace(/(?:\.pr)?\.txt$|\.press(?:release)?$/i, '') || release}.annotations.jsonld`;
