import { checkWords, type Edition, loadGuidance, type Route } from '#libs/guidance';
import type { TeamRole, Viewer } from '#libs/identity';
import { Clock, planned, UnitOfWork } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import type { Evidence, GateEvidence } from '../ports.js';
import { projectDescribed, routeSorted } from '../gates/events.js';
import { leadHandedOver, teamMemberEnded } from '../team/events.js';

interface Facts {
  readonly specialty: string | null;
  readonly setting: string | null;
  readonly careStage: string | null;
  readonly origin: string | null;
  readonly postStartsOn: string | null;
  readonly postEndsOn: string | null;
  readonly roles: TeamRole[];
  readonly route: Route | null;
  readonly duplicates: string | null;
  readonly declared: string[];
  readonly supervised: boolean;
  readonly mentorComments: number;
  readonly answers: Readonly<Record<string, string>>;
}

const BASICS = {
  specialty: 'specialty',
  setting: 'setting',
  careStage: 'stage of care',
  origin: 'origin',
  postStartsOn: 'start of your post',
  postEndsOn: 'end of your post',
} as const;
const LEADERSHIP = ['leadership-strengths', 'leadership-gaps', 'leadership-tension', 'leadership-support'];

/** The evidence a project gives by itself: its basics, its people, its route, and what its lead wrote. */
@Injectable()
export class StartEvidence implements GateEvidence {
  readonly answersFor = [
    'project.basics-complete',
    'project.team-named',
    'route.not-research',
    'duplicates.seen',
    'information-governance.declared',
    'supervisor.accepted',
    'problem.number-and-source',
    'leadership.complete',
    'mentor.commented',
    'card.complete',
  ] as const;
  readonly takenAwayBy = [projectDescribed.type, routeSorted.type, teamMemberEnded.type, leadHandedOver.type];

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async gather(viewer: Viewer, projectId: string) {
    const facts = await this.work.row<Facts>(viewer, FACTS, [viewer.organisationId, projectId, this.clock.today()]);
    if (!facts) return {};
    const missingBasics = Object.entries(BASICS)
      .filter(([field]) => !facts[field as keyof typeof BASICS])
      .map(([, name]) => name);
    const missingPeople = [
      ...(facts.roles.some((role) => role === 'mentor' || role === 'supervisor') ? [] : ['a supervisor or mentor']),
      ...(facts.roles.includes('service-owner') ? [] : ['a service owner']),
    ];
    const { current } = loadGuidance();
    const undeclared = current.tools.informationGovernance.filter(({ key }) => !facts.declared.includes(key));
    const missingLeadership = LEADERSHIP.filter((key) => !facts.answers[key]?.trim());
    const statement = facts.answers['problem-statement'] ?? '';
    return {
      'project.basics-complete': missing(missingBasics, 'The basics are given.'),
      'project.team-named': missing(missingPeople, 'They are on the team.'),
      'route.not-research': judgeRoute(facts.route),
      'duplicates.seen': said(
        facts.duplicates !== null,
        `You chose “${facts.duplicates ?? ''}”.`,
        'Similar projects have not been looked at yet.',
      ),
      'information-governance.declared': missing(
        undeclared.map(({ name }) => name),
        'All four are declared.',
      ),
      'supervisor.accepted': said(facts.supervised, 'It was accepted.', 'Nobody has accepted it yet.'),
      'problem.number-and-source': missing(
        [
          ...(/\d/.test(statement) ? [] : ['a number in the problem statement']),
          ...(facts.answers['problem-source']?.trim() ? [] : ['where the number comes from']),
        ],
        'It has a number and a source.',
      ),
      'leadership.complete': said(
        missingLeadership.length === 0,
        'All four are answered.',
        `${missingLeadership.length} of ${LEADERSHIP.length} are not answered yet.`,
      ),
      'card.complete': missing(
        current.tools.tidierCard
          .filter(({ needed, question }) => needed && !isWithinWords(current, question, facts.answers[question] ?? ''))
          .map(({ name }) => name),
        'The card has every line it needs.',
      ),
      'mentor.commented': said(
        facts.mentorComments > 0,
        'Your mentor has commented.',
        'No comment by a mentor on the rationale yet.',
      ),
    } satisfies Partial<Record<(typeof this.answersFor)[number], Evidence>>;
  }
}

const isWithinWords = (edition: Edition, key: string, value: string): boolean => {
  const question = edition.question(key);
  return Boolean(value.trim()) && (!question || checkWords(question, value).kind === 'within');
};

const said = (met: boolean, yes: string, no: string): Evidence => ({ met, why: met ? yes : no });

const missing = (things: readonly string[], complete: string): Evidence =>
  said(things.length === 0, complete, `Missing: ${things.join(', ')}.`);

function judgeRoute(route: Route | null): Evidence {
  if (!route) return { met: false, why: 'The route questions have not been answered yet.' };
  if (route === 'research')
    return { met: false, why: 'The answers say that this is research: ask your research office.' };
  return { met: true, why: `The answers say: ${route}.` };
}

const FACTS = planned(`
  select p.specialty, p.setting, p.care_stage, p.origin, p.post_starts_on, p.post_ends_on,
    coalesce((select jsonb_agg(distinct t.role) from projects.team_member t where t.organisation_id = p.organisation_id and t.project_id = p.id
      and t.starts_on <= $3 and (t.ends_on is null or t.ends_on >= $3)), '[]') as roles,
    (select r.route from projects.route r where r.organisation_id = p.organisation_id and r.project_id = p.id order by r.at desc, r.id desc limit 1) as route,
    (select d.choice from projects.duplicate_note d where d.organisation_id = p.organisation_id and d.project_id = p.id order by d.at desc, d.id desc limit 1) as duplicates,
    coalesce((select jsonb_agg(distinct d.key) from projects.declaration d where d.organisation_id = p.organisation_id and d.project_id = p.id), '[]') as declared,
    exists (select 1 from projects.supervision s where s.organisation_id = p.organisation_id and s.project_id = p.id) as supervised,
    (select count(*)::int from projects.comment c where c.organisation_id = p.organisation_id and c.project_id = p.id
      and c.stage = 'rationale' and c.by_role in ('mentor', 'supervisor')) as mentor_comments,
    coalesce((select jsonb_object_agg(a.question_key, a.value) from projects.answer a where a.organisation_id = p.organisation_id and a.project_id = p.id
      and (a.question_key in ('problem-statement', 'problem-source') or a.question_key like 'leadership-%' or a.question_key like 'card-%')), '{}') as answers
  from projects.project p where p.organisation_id = $1 and p.id = $2`);
