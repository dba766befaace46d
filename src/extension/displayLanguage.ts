/** Hands the texts of the display language to what knows no VS Code. Loaded before all else: constants take their texts as they are loaded. */
import { config } from '@vscode/l10n';
import { l10n } from 'vscode';

config({ contents: l10n.bundle ?? {} });
