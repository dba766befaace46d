/** Takes over the texts of the display language that the extension has put into a page. To be imported before all else there: constants take their texts as they are loaded. */
import { config } from '@vscode/l10n';

/** What is used of a browser's document: the whole library of its types would be in sight of what runs in Node as well. */
declare const document: { getElementById(id: string): { readonly textContent: string | null } | null };

config({ contents: document.getElementById('texts')?.textContent ?? '{}' });
