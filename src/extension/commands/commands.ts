/** All commands of the extension, each family in a file of its own. */
import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Annotator } from '../annotating/annotator';
import type { Comparisons } from '../annotating/comparisons';
import type { Reviews } from '../annotating/reviews';
import type { Sidecars } from '../annotating/sidecars';
import type { AnnotationServer } from '../annotationServer';
import type { DocumentReader } from '../intake/documentReader';
import type { CurrentRelease } from '../currentRelease';
import type { Summaries } from '../summaries';
import type { AgreementView } from '../views/agreement';
import type { Indexer } from '../register/indexer';
import type { Panel } from '../views/panel';
import type { ReviewView } from '../views/review';
import { annotateCommands } from './annotate';
import { compareCommands } from './compare';
import { compareReadoutsCommands } from './compareReadouts';
import { copyCommands } from './copy';
import { exportCommands } from './export';
import { extractCommands } from './extract';
import { filterCommands } from './filter';
import { groupingCommands } from './grouping';
import { intakeCommands } from './intake';
import { importCommands } from './importAnnotations';
import { navigationCommands } from './navigate';
import { overviewCommands } from './overview';
import { panelCommands } from './panel';
import { phraseCommands } from './phrases';
import { commitmentRegisterCommands } from './register';
import { reviewCommands } from './review';
import { sampleCommands } from './sample';

/** What the commands work with. */
export interface CommandHost {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly server: AnnotationServer;
  readonly summaries: Summaries;
  readonly release: CurrentRelease;
  readonly panel: Panel;
  readonly reviews: Reviews;
  readonly reviewView: ReviewView;
  readonly annotator: Annotator;
  readonly reader: DocumentReader;
  readonly comparisons: Comparisons;
  readonly agreement: AgreementView;
  readonly sidecars: Sidecars;
  /** Knows the workspace's releases; made when it is first called. */
  readonly indexer: () => Indexer;
}

/** Commands by the last part of their id; each gives a value that a test or another extension can use. */
export type Commands = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Registers all commands. */
export function registerCommands(host: CommandHost): Disposable[] {
  const families = [extractCommands, compareReadoutsCommands, exportCommands, navigationCommands, copyCommands, panelCommands, groupingCommands, filterCommands, sampleCommands, intakeCommands, annotateCommands, reviewCommands, compareCommands, importCommands, commitmentRegisterCommands, phraseCommands, overviewCommands];
  const all: Commands = {
    ...Object.assign({}, ...families.map((family) => family(host))),
    showLog: () => host.log.show(),
  };
  return Object.entries(all).map(([name, run]) => commands.registerCommand(`pressRelease.${name}`, run));
}
