/** Speaks the Model Context Protocol over standard input and output. In a bundle of its own: its library is large. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { enum as oneOf, string } from 'zod';
import type { Scope } from './search';
import type { Tools } from './tools';

/** What the bundle is given, so that it holds nothing of the analysis itself. */
export interface Served {
  readonly tools: Tools;
  readonly version: string;
  readonly scopes: readonly [Scope, ...Scope[]];
  /** Puts an error into words. */
  readonly describe: (error: unknown) => string;
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const WHICH = {
  file: string().max(4096).optional().describe('Path of a release below the folder that the server was started with, as list_releases gives it.'),
  text: string().optional().describe('The text of a press release, instead of a file.'),
};

/** Serves one client; resolves when it has gone. */
export async function serve({ tools, version, scopes, describe }: Served): Promise<void> {
  const server = new McpServer({ name: 'press-release-annotator', version }, {
    instructions: 'Reads press releases offline: who is named, who said what, and who undertook what by when. Lines are counted from 1. Certainty is from 0 to 1. Read only.',
  });
  const answered = async (work: Promise<object>): Promise<CallToolResult> => {
    try {
      return { content: [{ type: 'text', text: JSON.stringify(await work) }] };
    } catch (error) {
      return { isError: true, content: [{ type: 'text', text: describe(error) }] };
    }
  };
  server.registerTool('list_entities', { title: 'List Entities', description: 'Lists the persons, organizations, places and other names of a press release, speakers first, with roles and other names.', inputSchema: WHICH, annotations: READ_ONLY },
    (which) => answered(tools.list('entities', which)));
  server.registerTool('list_quotations', { title: 'List Quotations', description: 'Lists who said what in a press release: direct, indirect and mixed quotations with their speakers and lines.', inputSchema: WHICH, annotations: READ_ONLY },
    (which) => answered(tools.list('quotations', which)));
  server.registerTool('list_commitments', { title: 'List Commitments', description: 'Lists what was agreed, pledged, called for or hoped for in a press release, with who is to act and by when.', inputSchema: WHICH, annotations: READ_ONLY },
    (which) => answered(tools.list('commitments', which)));
  server.registerTool('list_releases', { title: 'List Releases', description: 'Lists the press releases in the folder that the server was started with.', inputSchema: {}, annotations: READ_ONLY },
    () => answered(tools.files()));
  server.registerTool('search', {
    title: 'Search Releases', description: 'Finds a phrase in all press releases of the folder: in their text, or in their quotations or commitments alone, speakers and actors included.', annotations: READ_ONLY,
    inputSchema: { phrase: string().min(2).max(200).describe('Words as they stand in the text; upper and lower case are the same.'), in: oneOf(scopes).default('text').describe('Where to look.') },
  }, ({ phrase, in: scope }, { signal }) => answered(tools.search(phrase, scope as Scope, signal)));

  const transport = new StdioServerTransport();
  const gone = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
    process.stdin.once('close', () => void server.close());
  });
  await server.connect(transport);
  await gone;
}
