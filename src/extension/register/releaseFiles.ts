/** Which files of the workspace are press releases: those of the language, by their names, and those that the user includes. */
import { RelativePattern, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import { gitIgnored, type IgnoreFile } from '../../register/gitIgnored';
import { LANGUAGE } from '../language';
import { contentOf } from '../contentOf';

/** The names that package.json gives to the language. */
const OF_LANGUAGE = ['**/*.pressrelease', '**/*.press', '**/*.pr.txt'];

/** The globs of a folder's releases. */
export function patternsOf(folder: WorkspaceFolder): readonly string[] {
  const included = workspace.getConfiguration('pressRelease', folder).get<unknown>('include', []);
  const associated = Object.entries(workspace.getConfiguration('files', folder).get<Record<string, string>>('associations', {})).filter(([, language]) => language === LANGUAGE)
    .map(([glob]) => (glob.includes('/') ? glob : `**/${glob}`));
  return [...new Set([...OF_LANGUAGE, ...associated, ...(Array.isArray(included) ? included.filter((glob): glob is string => typeof glob === 'string' && glob.trim() !== '') : [])])];
}

/** All releases of a folder, without those that `files.exclude` and `.gitignore` leave out. */
export async function findReleases(folder: WorkspaceFolder, token: CancellationToken): Promise<Uri[]> {
  const found = new Map<string, Uri>();
  for (const pattern of patternsOf(folder)) {
    // Without an exclusion of one's own, VS Code applies files.exclude.
    for (const uri of await workspace.findFiles(new RelativePattern(folder, pattern), undefined, undefined, token)) found.set(uri.toString(), uri);
  }
  const ignored = gitIgnored(await ignoreFiles(folder, token));
  return [...found.values()].filter((uri) => !ignored(pathIn(folder, uri)) && !uri.path.endsWith('.annotations.jsonld'));
}

async function ignoreFiles(folder: WorkspaceFolder, token: CancellationToken): Promise<IgnoreFile[]> {
  const uris = await workspace.findFiles(new RelativePattern(folder, '**/.gitignore'), undefined, undefined, token);
  return Promise.all(uris.map(async (uri): Promise<IgnoreFile> => ({
    folder: pathIn(folder, Uri.joinPath(uri, '..')),
    content: await contentOf(uri) ?? '',
  })));
}

/** The path of a file from its folder, with "/". */
const pathIn = (folder: WorkspaceFolder, uri: Uri): string => {
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : '';
};
