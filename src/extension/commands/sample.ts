/** Opening the press release that comes with the extension. */
import { languages, Uri, window, workspace } from 'vscode';
import { isRelease, LANGUAGE } from '../language';
import type { CommandHost, Commands } from './commands';

const SAMPLE = 'media/xi-jinping-meets-vladimir-putin.pr.txt';

/** The command that opens the sample; it gives the sample's address. */
export function sampleCommands({ context }: CommandHost): Commands {
  return {
    openSample: async (): Promise<Uri> => {
      const document = await workspace.openTextDocument(Uri.joinPath(context.extensionUri, SAMPLE));
      // The user's own associations may have made it plain text.
      await window.showTextDocument(isRelease(document) ? document : await languages.setTextDocumentLanguage(document, LANGUAGE), { preview: false });
      return document.uri;
    },
  };
}
