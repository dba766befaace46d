/** Language-model tools: what a chat in VS Code can ask of a press release, and of all of the workspace. They read, and need no model themselves. */
import {
  CancellationError, Disposable, LanguageModelTextPart, LanguageModelToolResult, l10n, lm, Uri, workspace,
  type CancellationToken, type LanguageModelToolInvocationOptions, type LanguageModelToolInvocationPrepareOptions,
} from 'vscode';
import { searchRegister, type RegisterSearch } from '../register/searchRegister';
import { ListingRequest, type ListingParams, type ListingResult } from '../server/protocol';
import type { AnnotationServer } from './annotationServer';
import type { CurrentRelease } from './currentRelease';
import { isRelease } from './language';
import type { Indexer } from './register/indexer';
import { today } from './today';

/** Each tool for one release by the last part of its name in package.json. */
const TOOLS = {
  listEntities: { what: 'entities', reading: l10n.t('Reading the entities of the press release'), readingFile: (file: string) => l10n.t('Reading the entities of “{0}”', file) },
  listQuotations: { what: 'quotations', reading: l10n.t('Reading the quotations of the press release'), readingFile: (file: string) => l10n.t('Reading the quotations of “{0}”', file) },
  listCommitments: { what: 'commitments', reading: l10n.t('Reading the commitments of the press release'), readingFile: (file: string) => l10n.t('Reading the commitments of “{0}”', file) },
} as const;

/** Bytes: a longer file is no release. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Input {
  /** A file of the open folders; the current release where it is left out. */
  readonly file?: string;
}

/**
 * Registers the tools, where VS Code has such.
 * @param indexer makes the one of the window, which reads the workspace only when it is asked for
 */
export function registerAssistantTools(server: AnnotationServer, release: CurrentRelease, indexer: () => Indexer): Disposable {
  if (typeof lm?.registerTool !== 'function') return new Disposable(() => {});
  return Disposable.from(registerSearch(indexer), ...Object.entries(TOOLS).map(([name, { what, reading, readingFile }]) => lm.registerTool<Input>(`pressRelease_${name}`, {
    prepareInvocation: ({ input }: LanguageModelToolInvocationPrepareOptions<Input>) => ({ invocationMessage: input.file ? readingFile(input.file) : reading }),
    invoke: async ({ input }: LanguageModelToolInvocationOptions<Input>) => {
      const of = input.file ? await fileNamed(input.file) : release.document && { uri: release.document.uri.toString() };
      if (!of) throw new Error('No press release is open. Open one, or give the path of a file in the workspace.');
      const listing = await server.request<ListingResult>(ListingRequest, { what, of } satisfies ListingParams);
      if (!listing) throw new Error('The press release could not be analysed; the log of Press Release Annotator says why.');
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(listing))]);
    },
  })));
}

function registerSearch(indexer: () => Indexer): Disposable {
  return lm.registerTool<RegisterSearch>('pressRelease_searchRegister', {
    prepareInvocation: () => ({ invocationMessage: l10n.t('Searching the commitment register') }),
    invoke: async ({ input }: LanguageModelToolInvocationOptions<RegisterSearch>, token: CancellationToken) => {
      const all = indexer();
      await Promise.race([all.settled(), new Promise((resolve) => token.onCancellationRequested(resolve))]);
      if (token.isCancellationRequested) throw new CancellationError();
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify({ releases: all.register.size, ...(all.state.cancelled && { incomplete: 'Somebody has cancelled the reading of the releases.' }), ...(all.state.problems.length > 0 && { problems: all.state.problems }), ...searchRegister(all.register.commitments, input, today()) }))]);
    },
  });
}

/** A file below one of the open folders, by its path there or its whole path. @throws Error for the model where it may not or cannot be read */
async function fileNamed(file: string): Promise<ListingParams['of']> {
  const folders = workspace.workspaceFolders ?? [];
  // Joining takes “..” out of a whole path, too, before it is looked where it leads.
  const candidates = folders.flatMap(({ uri }) => [Uri.joinPath(uri, file), Uri.joinPath(uri.with({ path: '/' }), Uri.file(file).path)]).filter((uri) => workspace.getWorkspaceFolder(uri));
  if (candidates.length === 0) throw new Error(`“${file}” is outside of the open folders, so it is not read.`);
  for (const uri of candidates) {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open) return isRelease(open) ? { uri: uri.toString() } : { text: open.getText() };
    const status = await Promise.resolve(workspace.fs.stat(uri)).catch(() => null);
    if (!status) continue;
    if (status.size > MOST_BYTES) throw new Error(`“${file}” is too large for a press release.`);
    const bytes = await workspace.fs.readFile(uri);
    if (bytes.includes(0)) throw new Error(`“${file}” is no text.`);
    return { text: new TextDecoder().decode(bytes) };
  }
  throw new Error(`There is no file “${file}” in the open folders.`);
}
