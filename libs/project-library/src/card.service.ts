import type { Viewer } from '#libs/identity';
import { ensure, NotFound } from '#libs/platform';
import {
  ProjectReadingService,
  ResultsReadingService,
  SNAPSHOT_PARTS,
  type SnapshotPart,
  TeamReadingService,
} from '#libs/projects';
import { Inject, Injectable } from '@nestjs/common';
import type { CardMeasure, PublicationCard } from './publication-card.js';
import { publicSeries, type RawPoint } from './small-numbers.js';

/** What of the parts a card takes. Every library gives its own part; one that gives nothing leaves its fields empty. */
interface Parts {
  readonly answers?: { readonly answers: Readonly<Record<string, string>> };
  readonly thread?: {
    readonly aim?: { readonly sentence: string } | null;
    readonly changeIdeas?: readonly { readonly text: string }[];
    readonly coreParts?: readonly { readonly text: string; readonly kind: 'core' | 'adaptable' }[];
  };
  readonly measures?: {
    readonly measures?: readonly {
      readonly name: string;
      readonly kind: CardMeasure['kind'];
      readonly unit: string;
      readonly direction: CardMeasure['direction'];
      readonly isProportion: boolean;
      readonly points: readonly RawPoint[];
    }[];
  };
  readonly 'business-case'?: { readonly totals?: { readonly nonRecurrent: string; readonly recurrent: string } | null };
}

/** Makes the card of a project as it stands, out of what every library says of it. Counts are made safe here, once. */
@Injectable()
export class CardService {
  constructor(
    private readonly projects: ProjectReadingService,
    private readonly results: ResultsReadingService,
    private readonly team: TeamReadingService,
    @Inject(SNAPSHOT_PARTS) private readonly parts: readonly SnapshotPart[],
  ) {}

  async cardOf(viewer: Viewer, projectId: string): Promise<PublicationCard> {
    const [project, results, team, ...given] = await Promise.all([
      this.projects.find(viewer, projectId),
      this.results.results(viewer, projectId),
      this.team.team(viewer, projectId),
      ...this.parts.map((part) => part.part(viewer, projectId)),
    ]);
    ensure(project, () => new NotFound('project'));
    const parts = Object.fromEntries(this.parts.map(({ key }, index) => [key, given[index]])) as Parts;
    const answers = parts.answers?.answers ?? {};
    const of = (kind: 'core' | 'adaptable') =>
      (parts.thread?.coreParts ?? []).filter((part) => part.kind === kind).map(({ text }) => text);
    return {
      title: project.title,
      specialty: project.specialty,
      setting: project.setting,
      model: project.modelKey,
      problem: answers['problem-statement'] ?? '',
      aim: parts.thread?.aim?.sentence ?? null,
      plainSummary: answers['plain-summary'] ?? '',
      resultState: results[0]?.state ?? '',
      resultNote: results[0]?.note ?? '',
      lesson: answers['do-differently'] ?? null,
      changeIdeas: (parts.thread?.changeIdeas ?? []).map(({ text }) => text),
      coreParts: of('core'),
      adaptableParts: of('adaptable'),
      adoptionNotes: answers['adoption-notes'] ?? null,
      measures: (parts.measures?.measures ?? []).map(({ name, kind, unit, direction, isProportion, points }) => ({
        name,
        kind,
        unit,
        direction,
        points: publicSeries(points, isProportion),
      })),
      costNonRecurrent: parts['business-case']?.totals?.nonRecurrent ?? null,
      costRecurrent: parts['business-case']?.totals?.recurrent ?? null,
      contributors: team
        .filter(({ role, agreedToBeNamed }) => agreedToBeNamed && ['lead', 'member', 'manager'].includes(role))
        .map(({ name, role, startsOn, endsOn }) => ({ name, role, from: startsOn, to: endsOn })),
      parentPublicationId: project.adoptedPublicationId,
    };
  }
}
