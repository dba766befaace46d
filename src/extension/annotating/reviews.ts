/** The latest review of each press release in sight. */
import type { TextDocument } from 'vscode';
import { ReviewRequest, type Review, type ReviewParams } from '../../server/annotating/protocol';
import type { AnnotationServer } from '../annotationServer';
import { LatestAnswers } from '../latestAnswers';

export class Reviews extends LatestAnswers<Review> {
  constructor(private readonly server: AnnotationServer) {
    super(server);
  }

  /** The review of a document as it is now; null where it cannot be analysed. Asks each time: annotations change while the text stays. */
  async current(document: TextDocument): Promise<Review | null> {
    await this.ask(document.uri.toString());
    return this.get(document);
  }

  protected override request(uri: string): Promise<Review | null> {
    return this.server.request<Review>(ReviewRequest, { uri } satisfies ReviewParams);
  }

  protected override ageOf({ revision }: Review): number {
    return revision;
  }
}
