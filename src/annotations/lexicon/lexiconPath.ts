/** Where a workspace keeps its lexicon. */
export const LEXICON_PATH = '.vscode/press-release-lexicon.json';
