/** The editor's classes for the protocol's plain ranges. */
import { Range } from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageserver-types';

/** An editor's range for one of the protocol. */
export const editorRange = ({ start, end }: ProtocolRange): Range => new Range(start.line, start.character, end.line, end.character);
