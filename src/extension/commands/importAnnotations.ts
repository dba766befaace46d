/** Import Annotations…: what other programs say about the current release becomes annotations of it. */
import { Uri, l10n, window } from 'vscode';
import { releaseStem } from '../../annotations/releaseName';
import { ImportRequest, type ImportParams, type ImportResult } from '../../server/annotating/protocol';
import { creatorOf } from '../annotating/annotator';
import { pickFile, readTextFile } from '../annotating/pickFile';
import { fileName } from '../fileName';
import { whileWorking } from '../progress';
import type { CommandHost, Commands } from './commands';

const EXTENSIONS = ['ann', 'jsonld', 'json', 'jsonl', 'ndjson'];

/** The command gives what the server did, or null where nothing was chosen or read. */
export function importCommands({ context, log, server, release, reviews, annotator }: CommandHost): Commands {
  const tell = async (message: string, problems: readonly string[], undo?: () => Promise<unknown>): Promise<void> => {
    problems.forEach((problem) => log.warn(problem));
    const [takeBack, show] = [l10n.t('Undo'), l10n.t('Show Log')];
    const buttons = [...(undo ? [takeBack] : []), ...(problems.length > 0 ? [show] : [])];
    const answer = await (undo && problems.length === 0 ? window.showInformationMessage(message, ...buttons) : window.showWarningMessage(message, ...buttons));
    if (answer === takeBack) await undo?.();
    if (answer === show) log.show();
  };

  return {
    /** @param given the file, else the user is asked */
    importAnnotations: async (given?: Uri): Promise<ImportResult | null> => {
      const { document } = release;
      if (!document) {
        void window.showInformationMessage(l10n.t('Open the press release that the annotations are about first.'));
        return null;
      }
      const stem = releaseStem(fileName(document.uri));
      const uri = given instanceof Uri ? given : await pickFile(document, context.workspaceState, {
        title: l10n.t('Import Annotations into “{0}”', fileName(document.uri)), openLabel: l10n.t('Import'), key: 'import.folder',
        filters: { [l10n.t('Annotations: {0}', 'brat, Web Annotation, Prodigy, doccano, spaCy')]: EXTENSIONS, [l10n.t('All files')]: ['*'] },
        isLikely: (name) => name !== `${stem}.annotations.jsonld` && name.startsWith(`${stem}.`) && EXTENSIONS.includes(name.split('.').pop()!),
      });
      if (!uri) return null;
      const file = fileName(uri);
      const work = async (): Promise<ImportResult | null> =>
        server.request<ImportResult>(ImportRequest, { uri: document.uri.toString(), file, content: await readTextFile(uri), creator: creatorOf(document) } satisfies ImportParams);
      try {
        const result = await whileWorking(l10n.t('Importing “{0}”…', file), work());
        if (!result) throw new Error(l10n.t('“{0}” was not imported: the language server does not answer. Try again.', file));
        await reviews.current(document);
        void tell(result.message, result.problems, result.done ? () => annotator.undo(document) : undefined);
        return result;
      } catch (error) {
        log.error(error as Error);
        void tell((error as Error).message, []);
        return null;
      }
    },
  };
}
