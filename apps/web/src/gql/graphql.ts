/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A change the service takes over. */
export type AcceptOwnershipInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** A project to take on as its supervisor or mentor. */
export type AcceptSupervisionInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** Something taken for granted. */
export type AddAssumptionInput = {
  /** The change it bears. Null: all of them. */
  changeIdeaId?: string | null | undefined;
  /** How sure you are, from 1 to 5. */
  confidence: number;
  /** By when. Null: no day. */
  dueOn?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** How you will test it; may be empty. */
  test: string;
  /** What it is. */
  text: string;
};

/** A comment to keep for use again. */
export type AddBankCommentInput = {
  /** The key of the criterion it is for. */
  criterion: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The comment. */
  text: string;
};

/** Adds a benefit. */
export type AddBenefitInput = {
  /** Its worth a year. Null: not put into pounds. */
  annual?: string | null | undefined;
  /** What that rests on. */
  basis: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What kind. */
  kind: BenefitKind;
  /** What it is. */
  label: string;
  /** The measure that shows it. Null: none. */
  measureId?: string | null | undefined;
  /** Why there is none; may be empty. */
  noMeasureBecause: string;
  /** Who sees to it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The first year. */
  startsIn: string;
  /** For how many years. */
  years: number;
};

/** A cause of the problem. */
export type AddCauseInput = {
  /** How sure you are. */
  evidenceLevel: EvidenceLevel;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** Which rib of the fishbone. */
  rib: string;
  /** What it is. */
  text: string;
  /** How often it was counted. Null: not counted, or not said. */
  timesCounted?: number | null | undefined;
  /** How it was found; may be empty. */
  tool: string;
};

/** A change to try. */
export type AddChangeIdeaInput = {
  /** The driver it moves. Null: none yet. */
  driverId?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** What you will try. */
  text: string;
};

/** A driver. */
export type AddDriverInput = {
  /** The cause it answers. Null: none yet. */
  causeId?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The driver it is part of. Null: a primary one. */
  parentId?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** What must be different. */
  text: string;
};

/** Lists a choice of a category of the options filter. */
export type AddFilterChoiceInput = {
  /** The category. */
  category: FilterCategory;
  /** What it is, in a sentence; may be empty. */
  description: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it is called. */
  name: string;
  /** The project. */
  projectId: string;
};

/** What somebody said. */
export type AddLedgerEntryInput = {
  /** The version of the answer it led to. Null: no link. */
  answerId?: string | null | undefined;
  /** What was changed because of it. Null: nothing, or not yet. */
  changed?: string | null | undefined;
  /** How it was said: a meeting, a call, a letter. */
  channel: string;
  /** How they felt about it. */
  feeling: StakeholderFeeling;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Where they stand now. Null: as before. */
  newCommitment?: CommitmentLevel | null | undefined;
  /** When to talk next. Null: as planned. */
  nextDueOn?: string | null | undefined;
  /** Why nothing was changed. Null: something was, or not yet said. */
  notChangedWhy?: string | null | undefined;
  /** When it was said. */
  onDay: string;
  /** The question whose answer was changed. Null: no link. */
  questionKey?: string | null | undefined;
  /** What they said; nothing about a patient. */
  said: string;
  /** The stakeholder. */
  stakeholderId: string;
};

/** Adds an option. */
export type AddOptionInput = {
  /** What it is. */
  description: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What kind. */
  kind: OptionKind;
  /** The project. */
  projectId: string;
};

/** A note on the rationale. */
export type AddRationaleNoteInput = {
  /** More of it; may be empty. */
  detail: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What kind of note. */
  kind: NoteKind;
  /** Where to read it. Null: no link. */
  link?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** What it says. */
  text: string;
};

/** Adds what an option takes. */
export type AddResourceLineInput = {
  /** The change it pays for. Null: none yet. */
  changeIdeaId?: string | null | undefined;
  /** Who pays. */
  funding: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What is paid for. */
  kind: ResourceKind;
  /** What it is. */
  label: string;
  /** What it costs once. */
  nonRecurrent: string;
  /** The option. */
  optionId: string;
  /** The project. */
  projectId: string;
  /** What it costs a year. */
  recurrent: string;
  /** Where the price comes from. */
  source: string;
  /** The first year. */
  startsIn: string;
};

/** A risk. */
export type AddRiskInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** From 1 to 5. */
  impact: number;
  /** From 1 to 5. */
  likelihood: number;
  /** What is done about it; may be empty. */
  mitigation: string;
  /** Who watches it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** When to look again. Null: no day. */
  reviewOn?: string | null | undefined;
  /** What could go wrong. */
  text: string;
};

/** Somebody who can help, stop or be hurt. */
export type AddStakeholderInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it does to them, 1 to 5. */
  impact: number;
  /** Their interest in it, 1 to 5. */
  interest: number;
  /** Whether they speak for patients. */
  isPatientVoice: boolean;
  /** The team’s judgement, used where power or interest is 3. Null: not judged. */
  judgedQuadrant?: StakeholderQuadrant | null | undefined;
  /** What kinds they are. */
  kinds: Array<StakeholderKind>;
  /** Whether they will likely oppose it. */
  likelyOpponent: boolean;
  /** The role or the group; no name of a patient. */
  name: string;
  /** The person of the trust they are. Null: none. */
  personId?: string | null | undefined;
  /** Their power over it, 1 to 5. */
  power: number;
  /** The project. */
  projectId: string;
};

/** Somebody to ask on to the team. */
export type AddTeamMemberInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The project. */
  projectId: string;
  /** As what. */
  role: TeamRole;
};

/** A cut to write into its scheme. */
export type AdoptCutInput = {
  /** The closed exercise whose cut it is. */
  exerciseId: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Why this cut. */
  reason: string;
};

/** A record to adopt. */
export type AdoptRecordInput = {
  /** Why it should fit here: volume, staff, digital. */
  fitNote: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The record. */
  publicationId: string;
  /** A title of your own. Null: the record’s. */
  title?: string | null | undefined;
};

/** Where an adoption stands. */
export type AdoptionState =
  /** Given up. */
  | 'ABANDONED'
  /** Setting it up. */
  | 'ADOPTING'
  /** Finding out whether it fits. */
  | 'ASSESSING_FIT'
  /** Thinking about it. */
  | 'INTERESTED'
  /** In use, and its result here has been told. */
  | 'REPORTED'
  /** In use. */
  | 'RUNNING';

/** Goes on to the next stage. */
export type AdvanceCaseInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The version of the case’s facts you saw. */
  version: number;
};

/** The sponsor’s sentence. */
export type AgreeAsSponsorInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** What you will do, in a sentence. */
  sentence: string;
};

/** Records that the holder of a budget agrees that it falls. */
export type AgreeCashInput = {
  /** The benefit. */
  benefitId: string;
  /** The budget. */
  budgetCode: string;
  /** When it falls. */
  fallsOn: string;
  /** Who holds it. */
  holder: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to know of it. */
  note: string;
};

/** The parts of an aim, to hear how it would read. Nothing is saved. */
export type AimPartsInput = {
  /** By when. */
  byDate: string;
  /** From what. */
  fromValue: number;
  /** Where. */
  place: string;
  /** In whom. */
  population: string;
  /** To what. */
  toValue: number;
  /** In what unit. */
  unit: string;
  /** What is to be raised or lowered. */
  what: string;
};

/** A criterion’s level in the place of what the marks gave. */
export type AmendedLevelInput = {
  /** The criterion’s key. */
  criterion: string;
  /** The level, from 0 to 4, not below the mean that the marks gave. */
  level: number;
};

/** Something that happened. */
export type AnnotateMeasureInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  measureId: string;
  /** When. */
  onDay: string;
  /** What. */
  text: string;
};

/** Whether it held. */
export type AnswerAfterCareInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** 3, 6 or 12. */
  month: number;
  /** The project. */
  projectId: string;
  /** Whether the change is still in use. */
  running: Running;
  /** The one number asked for. Null: not measured. */
  value?: number | null | undefined;
  /** Why. */
  why: string;
};

/** An answer to an appeal, for its lead to read. */
export type AnswerAppealInput = {
  /** How it was marked, and what is to be said to what the lead writes. */
  answer: string;
  /** The appeal. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** The successor’s answer. */
export type AnswerHandoverInput = {
  /** Yes or no. */
  accepted: boolean;
  /** The hand-over. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
};

/** Your answer to an invitation, or what you are to be kept from by now. */
export type AnswerInvitationInput = {
  /** Yes joins the pool, or stays in it; no declines, or leaves it. */
  accept: boolean;
  /** The invitation. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** People whose plans you are not to be given, by full name or work e-mail address. */
  people: Array<string>;
  /** Trusts whose plans you are not to be given. */
  trustIds: Array<string>;
  /** The version you saw. */
  version: number;
};

/** What came of a ledger entry: the change, or the reason why not. */
export type AnswerLedgerEntryInput = {
  /** The version of the answer it led to. Null: no link. */
  answerId?: string | null | undefined;
  /** What was changed because of it. Null: nothing, or not yet. */
  changed?: string | null | undefined;
  /** The entry. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Why nothing was changed. Null: something was, or not yet said. */
  notChangedWhy?: string | null | undefined;
  /** The question whose answer was changed. Null: no link. */
  questionKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** What a result may be appealed against for. Academic judgement is not among them. */
export type AppealGround =
  /** Somebody who marked or decided was not impartial. */
  | 'BIAS'
  /** Something kept the lead from doing as well as they could, and nobody could know of it in time. */
  | 'CIRCUMSTANCES'
  /** The marking did not go by its own rules, in a way that may have changed the result. */
  | 'PROCEDURE';

/** An appeal, as you saw it. */
export type AppealInput = {
  /** The appeal. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Where an appeal stands. */
export type AppealState =
  /** The programme has answered; its lead says whether that settles it. */
  | 'CLARIFIED'
  /** Somebody who had no part in the result reviews it. */
  | 'IN_REVIEW'
  /** It waits for the programme’s answer. */
  | 'LODGED'
  /** The panel did not uphold it. */
  | 'NOT_UPHELD'
  /** The review found no ground for it. */
  | 'REFUSED'
  /** The answer settled it, or it was not taken to review in time. */
  | 'SETTLED'
  /** It is before a panel. */
  | 'TO_PANEL'
  /** The panel upheld it. */
  | 'UPHELD'
  /** Its lead withdrew it. */
  | 'WITHDRAWN';

/** A role for a person. */
export type AppointInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The role. */
  role: MembershipRole;
  /** The first day. */
  startsOn: string;
};

/** Who may approve how much. */
export type ApprovalLevelInput = {
  /** The grade or the group. */
  label: string;
  /** Up to how much. Null: without limit. */
  upTo?: string | null | undefined;
};

/** A further plan to read. */
export type AskForPlanInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The plan’s packet. */
  packetId: string;
  /** The round. */
  roundId: string;
};

/** What is marked. */
export type AssessmentTrack =
  /** The whole project. */
  | 'FULL'
  /** The plan, before it is carried out. */
  | 'PROPOSAL';

/** One row of the responsibility chart, as it is from now on. */
export type AssignRaciInput = {
  /** Who holds which letter. Empty takes the row off the chart. */
  holders: Array<RaciHolderInput>;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Which one: the id, or the key of the section. */
  key: string;
  /** What kind of thing it is about. */
  kind: RaciKind;
  /** The project. */
  projectId: string;
  /** The version of the row you saw. Null for a new row. */
  version?: number | null | undefined;
};

/** Whether an assumption holds. */
export type AssumptionState =
  /** It was wrong. */
  | 'FAILED'
  /** It holds so far. */
  | 'HOLDING'
  /** Nobody knows yet. */
  | 'UNTESTED';

/** Whether the process as it is will meet its target. */
export type Assurance =
  /** It will not. */
  | 'CONSISTENTLY_FAILING'
  /** It will. */
  | 'CONSISTENTLY_PASSING'
  /** Chance decides. */
  | 'HIT_AND_MISS'
  /** There are no readings yet. */
  | 'NO_DATA'
  /** Neither way is better. */
  | 'NO_DIRECTION'
  /** There are no limits to hold the target against. */
  | 'NO_LIMITS'
  /** No target holds. */
  | 'NO_TARGET'
  /** There are too few readings. */
  | 'TOO_FEW_POINTS';

/** How often people of an age and sex need the service. */
export type BandRateInput = {
  /** The first age. */
  from: number;
  /** A year, for each 1,000. */
  per1000: string;
  /** Of whom. */
  sex: Sex;
  /** The last. Null: and over. */
  to?: number | null | undefined;
};

/** Who bears a cost. */
export type Bearer =
  /** Patients, charities or firms. */
  | 'NON_PUBLIC'
  /** Another public body. */
  | 'OTHER_PUBLIC'
  /** A budget of this trust. */
  | 'OWN';

/** A rubric to be calibrated for. */
export type BeginCalibrationInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Its key. */
  rubricKey: string;
  /** Its version. */
  rubricVersion: string;
};

/** What a benefit rests on. */
export type BenefitEvidence =
  /** Before and after, here. */
  | 'BEFORE_AND_AFTER'
  /** The view of experts. */
  | 'EXPERT_VIEW'
  /** A local pilot with a control. */
  | 'PILOT_WITH_CONTROL'
  /** Published elsewhere. */
  | 'PUBLISHED_ELSEWHERE'
  /** A trial. */
  | 'TRIAL';

/** What kind of benefit; kinds are never added up. */
export type BenefitKind =
  /** Cost that does not arise. */
  | 'AVOIDANCE'
  /** Less carbon. */
  | 'CARBON'
  /** Money that leaves a budget no more. */
  | 'CASH'
  /** Money that comes in. */
  | 'INCOME'
  /** Capacity that is freed. */
  | 'NON_CASH'
  /** Better or safer care. */
  | 'QUALITY'
  /** Good for others. */
  | 'SOCIETAL'
  /** Good for staff. */
  | 'STAFF';

/** A rule for the whole cohort. */
export type BoardRuleInput = {
  /** The new cut in per cent, or the points that are added. Null where nothing is done. */
  figure?: number | null | undefined;
  /** What is done. */
  kind: BoardRuleKind;
};

/** What a board may do to results: one rule for the whole cohort. */
export type BoardRuleKind =
  /** Every total gets the same points, 5 at the most either way. */
  | 'CONSTANT_ADDED'
  /** The least total that passes becomes another, by a standard that was set. */
  | 'CUT_MOVED'
  /** Nothing: results are confirmed as they are. */
  | 'NONE';

/** Where a calibration stands. */
export type CalibrationState =
  /** Not passed. The director can open another. */
  | 'FAILED'
  /** Marks as the programme does, until it expires. */
  | 'PASSED'
  /** Exemplars are being marked. */
  | 'UNDER_WAY';

/** What a case is made into. */
export type CaseFileKind =
  /** The whole case as a tagged PDF. */
  | 'PDF'
  /** The case on one page, as a tagged PDF. */
  | 'SUMMARY'
  /** The whole case as a Word file. */
  | 'WORD'
  /** An Excel workbook that goes on computing. */
  | 'WORKBOOK';

/** How far a file of a case is. */
export type CaseFileState =
  /** It could not be made; `says` tells why. Asking again makes it anew. */
  | 'FAILED'
  /** It is being made. */
  | 'MAKING'
  /** It can be taken away, for a week or until one of a changed case takes its place. */
  | 'READY'
  /** It was asked for. */
  | 'WAITING';

/** How many passes a case takes. */
export type CaseShape =
  /** One: a business justification case. */
  | 'SHORT'
  /** Strategic outline, outline and full case. */
  | 'STAGED';

/** The stage of a case that takes several passes. */
export type CaseStage =
  /** Whether to sign the contract. */
  | 'FULL'
  /** Which option. */
  | 'OUTLINE'
  /** Whether there is a case, and which way forward. */
  | 'STRATEGIC_OUTLINE';

/** Other words for a comment. */
export type ChangeBankCommentInput = {
  /** The comment. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The comment. */
  text: string;
  /** The version you saw. */
  version: number;
};

/** What the list has of one person; it takes the place of what was. */
export type ChangeCohortMemberInput = {
  /** Whether they have left the cohort. */
  hasLeft: boolean;
  /** The trust that is meant. Null: not known. */
  hostOrganisationId?: string | null | undefined;
  /** The person on the list. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The name. */
  name: string;
  /** A note of the programme’s own; empty without one. */
  note: string;
  /** How far their training has come. */
  trainingStage: TrainingStage;
  /** The version you saw. */
  version: number;
};

/** Which way is better. */
export type ChangeDirection =
  /** Less is better. */
  | 'DECREASE'
  /** More is better. */
  | 'INCREASE';

/** Says better what a choice is. */
export type ChangeFilterChoiceInput = {
  /** What it is, in a sentence; may be empty. */
  description: string;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it is called. */
  name: string;
  /** The version you saw. */
  version: number;
};

/** What a marker is counted as and takes on. */
export type ChangeMarkerInput = {
  /** The most plans in a round, 0 to 500. Null: as many as come. */
  capacity?: number | null | undefined;
  /** Their place in the pool. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What they are counted as. */
  kind: MarkerKind;
  /** The version you saw. */
  version: number;
};

/** A measure, defined anew. */
export type ChangeMeasureInput = {
  /** The change it watches. Null: all of them. */
  changeIdeaId?: string | null | undefined;
  /** How it is drawn. */
  chart: ChartKind;
  /** What exactly is measured; may be empty for now. */
  definition: string;
  /** Out of what; may be empty. */
  denominator: string;
  /** Which way is better. */
  direction: Direction;
  /** How often. */
  frequency: Frequency;
  /** The measure. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it tells. */
  kind: MeasureKind;
  /** Its name. */
  name: string;
  /** What is counted; may be empty for now. */
  numerator: string;
  /** Who collects it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** How it is sampled; may be empty. */
  sampling: string;
  /** Where it comes from; may be empty for now. */
  source: string;
  /** For which group of the patients, where another measure of the same name is for others; empty for all. */
  stratum?: string;
  /** In what unit. */
  unit: string;
  /** The version you saw. */
  version: number;
};

/** Prices a risk anew. */
export type ChangeRiskInput = {
  /** What it costs at most. */
  high: string;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  label: string;
  /** What it likely costs. */
  likely: string;
  /** What it costs at least. */
  low: string;
  /** What is done about it. */
  mitigation: string;
  /** Who sees to it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** From 0, never, to 1, certain. */
  probability: string;
  /** Where it is counted. */
  treatment: RiskTreatment;
  /** The version you saw. */
  version: number;
};

/** What is said of a stakeholder from now on, all of it. */
export type ChangeStakeholderInput = {
  /** The stakeholder. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it does to them, 1 to 5. */
  impact: number;
  /** Their interest in it, 1 to 5. */
  interest: number;
  /** Whether they speak for patients. */
  isPatientVoice: boolean;
  /** The team’s judgement, used where power or interest is 3. Null: not judged. */
  judgedQuadrant?: StakeholderQuadrant | null | undefined;
  /** What kinds they are. */
  kinds: Array<StakeholderKind>;
  /** Whether they will likely oppose it. */
  likelyOpponent: boolean;
  /** The role or the group; no name of a patient. */
  name: string;
  /** The person of the trust they are. Null: none. */
  personId?: string | null | undefined;
  /** Their power over it, 1 to 5. */
  power: number;
  /** The version you saw. */
  version: number;
};

/** What was decided about a chart. */
export type ChartDecisionKind =
  /** Which period came before the change. */
  | 'BASELINE'
  /** How it is drawn and by which rules it is judged. */
  | 'CHARTING'
  /** That a reading was another one. */
  | 'CORRECTED'
  /** From when its limits are worked out anew. */
  | 'RECALCULATION'
  /** That they are not worked out anew from then after all. */
  | 'RECALCULATION_TAKEN_BACK'
  /** That a reading counts no more. */
  | 'SET_ASIDE'
  /** What is aimed at. */
  | 'TARGET';

/** What speaks against a chart. */
export type ChartDoubtKind =
  /** Neighbours resemble each other. */
  | 'AUTOCORRELATED'
  /** What they are out of has changed. */
  | 'DENOMINATORS_CHANGED'
  /** The readings vary more than chance makes them, so its limits are too narrow. */
  | 'OVER_DISPERSED'
  /** Most lie on one side, and a few far out on the other. */
  | 'SKEWED'
  /** Too few are expected behind a reading. */
  | 'SMALL_EXPECTED_COUNTS'
  /** Half of them or more are nought. */
  | 'TOO_MANY_ZEROS'
  /** They vary less than chance makes them. */
  | 'UNDER_DISPERSED';

/** How it is drawn. */
export type ChartKind =
  /** A c chart, for counts over equal exposures. */
  | 'C'
  /** A g chart, for cases between rare events. */
  | 'G'
  /** A normalised I chart, for ratios whose denominators change much. */
  | 'I_PRIME'
  /** A p chart, for proportions. */
  | 'P'
  /** A p′ chart, for proportions of very large or over-dispersed denominators. */
  | 'P_PRIME'
  /** A run chart: the values and their median. */
  | 'RUN'
  /** A t chart, for the time between rare events. */
  | 'T'
  /** A u chart, for rates. */
  | 'U'
  /** A u′ chart, for rates of very large or over-dispersed exposures. */
  | 'U_PRIME'
  /** An XmR chart, for single values. */
  | 'XMR';

/** How a measure is drawn and judged. */
export type ChartMeasureInput = {
  /** The chart. */
  chart: ChartKind;
  /** Which way is better. */
  direction: Direction;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The lowest it can be. Null: as its readings are. */
  lowerBound?: number | null | undefined;
  /** The measure. */
  measureId: string;
  /** The rules it is judged by. Null: those it has where they fit the chart, else the usual ones. */
  profile?: RuleProfile | null | undefined;
  /** Whether very large moving ranges are left out of the limits. Null: as the rules say. */
  screening?: boolean | null | undefined;
  /** How many points on one side make a shift. Null: as the rules say. */
  shiftLength?: number | null | undefined;
  /** How many points make a trend. Null: as the rules say. */
  trendLength?: number | null | undefined;
  /** The highest it can be. Null: as its readings are. */
  upperBound?: number | null | undefined;
  /** Why; may be empty. */
  why: string;
};

/** Gives the finance partner’s word on the figures as they stand. */
export type CheckCaseInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to add; may be empty. */
  note: string;
  /** What you say. */
  outcome: FinanceOutcome;
  /** The project. */
  projectId: string;
};

/** An improvement model. */
export type ChooseModelInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The model’s key in the guidance. */
  model: string;
  /** The project. */
  projectId: string;
  /** The version of the project you saw. */
  version: number;
  /** Why this one. */
  why: string;
};

/** Where to act from now on. */
export type ChooseOrganisationInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The organisation to act in. */
  organisationId: string;
};

/** What came of the project. */
export type ChooseResultInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** How to read it beside the chart; may be empty. */
  note: string;
  /** The project. */
  projectId: string;
  /** What came of it. */
  state: ResultState;
};

/** An exercise to close. */
export type CloseStandardExerciseInput = {
  /** The exercise. */
  exerciseId: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
};

/** What a row would do to the list. */
export type CohortRowChange =
  /** Brings somebody up to date. */
  | 'CHANGED'
  /** Adds somebody. */
  | 'NEW'
  /** Changes nothing. */
  | 'SAME';

/** A row of a list of trainees. What is wrong with one is told in words, by checkCohort. */
export type CohortRowInput = {
  /** The e-mail address they sign in with. */
  email: string;
  /** The name. */
  name: string;
  /** A note of the programme’s own; empty without one. */
  note: string;
  /** What of theirs is marked. Null: what the scheme marks. */
  track?: AssessmentTrack | null | undefined;
  /** How far their training has come. */
  trainingStage: TrainingStage;
  /** The trust’s name; empty when it is not known. */
  trust: string;
};

/** A remark on a stage. */
export type CommentOnStageInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The stage’s key. */
  stage: string;
  /** What you want to say. */
  text: string;
};

/** From against it to making it happen. */
export type CommitmentLevel =
  /** Helps it happen. */
  | 'HELP'
  /** Lets it happen. */
  | 'LET'
  /** Makes it happen. */
  | 'MAKE'
  /** No commitment. */
  | 'NONE'
  /** Against it. */
  | 'OPPOSED';

/** A project to finish. */
export type CompleteProjectInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The version of the project you saw. */
  version: number;
};

/** Says that a benefit stands for the measure it has now. */
export type ConfirmBenefitInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A hand-over to confirm. */
export type ConfirmHandoverInput = {
  /** The hand-over. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
};

/** Confirms a reference set as it is, for this trust. */
export type ConfirmReferenceSetInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What was checked, and what the document says. */
  note: string;
  /** By when to look at it again. */
  reviewBy: string;
  /** The set. */
  setId: string;
  /** The document it was checked against. */
  source: string;
  /** The day of that document. */
  sourceDay: string;
};

/** The minute of a board that confirms the results of a round. */
export type ConfirmRoundInput = {
  /** What was decided. */
  decided: string;
  /** The day it sat. */
  heldOn: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Why, and by what standard where a rule is applied. */
  reason: string;
  /** Where other criteria are to be marked anew than those with a mean level below 3; empty otherwise. */
  resubmissions: Array<ResubmissionInput>;
  /** The round. */
  roundId: string;
  /** The rule for the whole cohort. */
  rule: BoardRuleInput;
  /** Who sat, a name each: two or more. */
  sat: Array<string>;
};

/** Your yes or no to being named. */
export type ConsentToCreditInput = {
  /** Whether you agree. */
  agreed: boolean;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** A reading put right, or set aside. */
export type CorrectReadingInput = {
  /** What it is out of. Null: none. */
  denominator?: number | null | undefined;
  /** Whether to set it aside. */
  excluded: boolean;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  measureId: string;
  /** Another note. Null: the note it has stays. */
  note?: string | null | undefined;
  /** The count. Null: not measured. */
  numerator?: number | null | undefined;
  /** The day. */
  takenOn: string;
  /** The value. Null: not measured, or a count. */
  value?: number | null | undefined;
  /** Why. */
  why: string;
};

/** Works a line out as so many a year of a unit cost. */
export type CostLineByUnitInput = {
  /** How many a year. */
  howMany: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The line. */
  lineId: string;
  /** The place of the figure in it. */
  path: string;
  /** The set. */
  setId: string;
  /** The version you saw. */
  version: number;
  /** Why the figure changes; may be empty. */
  why: string;
};

/** A new scheme. */
export type CreateSchemeInput = {
  /** How far apart two marks agree, in points. Null: 5. */
  agreeWithin?: number | null | undefined;
  /** The cut score in per cent. Null: the rubric’s own. */
  cut?: number | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Whether only markers calibrated for the rubric are given plans. Null: no. */
  needsCalibration?: boolean | null | undefined;
  /** Whether every plan is marked by a clinician and a manager. Null: no. */
  oneOfEach?: boolean | null | undefined;
  /** The keys of the gates that must be passed before submitting. */
  requiredGates: Array<string>;
  /** Whether a resubmission that passes comes to the least total that does. Null: no. */
  resubmissionsCapped?: boolean | null | undefined;
  /** The key of the rubric, like SIP-BC. */
  rubricKey: string;
  /** The version of the rubric. */
  rubricVersion: string;
  /** How a third mark settles it. Null: the closest pair. */
  rule?: ThirdMarkRule | null | undefined;
  /** Whether assessors see the lead’s reflections. */
  showsLeadership: boolean;
  /** Beyond how many points a third mark is asked for without a discussion. Null: 10. */
  thirdAbove?: number | null | undefined;
  /** Its title. */
  title: string;
  /** What is marked. */
  track: AssessmentTrack;
  /** A weight for each criterion of the rubric, summing to 100. Null: the rubric’s own. */
  weights?: Array<CriterionWeightInput> | null | undefined;
};

/** A level and its reasons. */
export type CriterionMarkInput = {
  /** The reasons; at least 25 characters for a level of 0, 1 or 4. */
  comment: string;
  /** The criterion’s key. */
  criterion: string;
  /** The level, 0 to 4. */
  level: number;
};

/** What a criterion counts. */
export type CriterionWeightInput = {
  /** The criterion’s key. */
  criterion: string;
  /** Its weight out of 100. */
  weight: number;
};

/** A discussion to go on without. */
export type CutDiscussionShortInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The packet. */
  packetId: string;
  /** Why it does not go on, for the programme. */
  reason: string;
};

/** What follows from a cycle. */
export type CycleAct =
  /** Let it go. */
  | 'ABANDON'
  /** Change it and try again. */
  | 'ADAPT'
  /** Keep the change. */
  | 'ADOPT';

/** How large a test is. */
export type CycleScale =
  /** Less than a whole ward or team: one day, one clinician, a few patients. */
  | 'PART'
  /** Several wards or teams. */
  | 'SEVERAL'
  /** A whole ward or team. */
  | 'WHOLE';

/** The minute of a panel that decides an appeal. */
export type DecideAppealInput = {
  /** What was decided. The lead reads it. */
  decided: string;
  /** What it found. */
  finding: PanelFinding;
  /** The day it sat. */
  heldOn: string;
  /** The appeal. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The criteria with another level; empty unless it is amended. */
  levels: Array<AmendedLevelInput>;
  /** Why. The lead reads it. */
  reason: string;
  /** Who sat, a name each: two or more. The lead does not read it. */
  sat: Array<string>;
  /** The version you saw. */
  version: number;
};

/** Gives the sponsor’s decision on the case as it stands. */
export type DecideCaseInput = {
  /** As whom you approve: a level of the trust’s approval limits. Null: not said. */
  approvesAs?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to add; may be empty. */
  note: string;
  /** What you decide. */
  outcome: SponsorOutcome;
  /** The project. */
  projectId: string;
};

/** Whether you have a conflict of interest in a round. */
export type DeclareAsExaminerInput = {
  /** Yes shuts the round to you; no opens your sample. It stands for good. */
  conflict: boolean;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The round. */
  roundId: string;
  /** What the conflict is; empty without one. */
  why: string;
};

/** Whether you have a conflict of interest. */
export type DeclareConflictInput = {
  /** Yes gives the work back; no opens it. */
  conflict: boolean;
  /** Your mark. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
  /** What the conflict is; empty without one. */
  why: string;
};

/** What you declare. */
export type DeclareGovernanceInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The keys of the declarations. */
  keys: Array<string>;
  /** The project. */
  projectId: string;
};

/** A project whose turn is put off to a later round. */
export type DeferSubmissionInput = {
  /** The trust. */
  hostOrganisationId: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** Why, for the programme’s director alone. */
  reason: string;
  /** The round it is deferred from. */
  roundId: string;
  /** The later round. Null: one that is not open yet. */
  toRoundId?: string | null | undefined;
};

/** Says what need the case answers, and what it asks. */
export type DescribeCaseInput = {
  /** For how much. Null: not given. */
  askedAmount?: string | null | undefined;
  /** Who is asked. */
  askedOf: string;
  /** Its base year. Null: not given. */
  baseYear?: number | null | undefined;
  /** By when. Null: not given. */
  decideBy?: string | null | undefined;
  /** Whose need. */
  geography: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Where the projection comes from. */
  needsSource: string;
  /** The project. */
  projectId: string;
  /** What it says. */
  projection: string;
  /** The version you saw; 0 for the first. */
  version: number;
};

/** The basics of a project. */
export type DescribeProjectInput = {
  /** The stage of care. */
  careStage: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it grew out of. */
  origin: string;
  /** When your post ends. Null: not said. */
  postEndsOn?: string | null | undefined;
  /** When your post began. Null: not said. */
  postStartsOn?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The trust’s registration number. Null: none. */
  registrationNumber?: string | null | undefined;
  /** Where care is given. */
  setting: string;
  /** The specialty. */
  specialty: string;
  /** The problem or the aim, in a few words. */
  title: string;
  /** The version of the project you saw. */
  version: number;
};

/** Says what the service line brings in and costs. */
export type DescribeServiceLineInput = {
  /** Direct costs after. */
  directAfter: string;
  /** Direct costs before. */
  directBefore: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Income after, a year. */
  incomeAfter: string;
  /** Income before, a year. */
  incomeBefore: string;
  /** Indirect costs after. */
  indirectAfter: string;
  /** Indirect costs before. */
  indirectBefore: string;
  /** The measure of its quality. Null: none. */
  measureId?: string | null | undefined;
  /** The service line. */
  name: string;
  /** Overhead after. */
  overheadAfter: string;
  /** Overhead before. */
  overheadBefore: string;
  /** The project. */
  projectId: string;
  /** Where the figures come from. */
  source: string;
};

/** Says how a line is paid. */
export type DetailLineInput = {
  /** Who bears it. */
  bearer: Bearer;
  /** The last year. Null: it goes on. */
  endsIn?: string | null | undefined;
  /** The month of the financial year it begins in: 1 is April, 12 is March. */
  firstMonth: number;
  /** Whether the money comes every year. Null: not said. */
  fundingRecurs?: boolean | null | undefined;
  /** The high end of its range, 1 to 10. Null: none given. */
  high?: string | null | undefined;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Whether anybody pays for it in cash. */
  isPaid: boolean;
  /** Whether it moves money and uses nothing up. */
  isTransfer: boolean;
  /** Months until the post is filled. Null: not said, or no post. */
  leadMonths?: number | null | undefined;
  /** How many years it lasts. Null: not said, or no thing. */
  lifeYears?: string | null | undefined;
  /** The low end of its range, 0 to 1. Null: none given. */
  low?: string | null | undefined;
  /** What is added for optimism, 0 to 5. */
  optimism: string;
  /** The share of that which is managed away, 0 to 1. */
  optimismMitigated: string;
  /** What it is worth at the end. */
  residual: string;
  /** VAT on it, 0 to 1. Null: not said. */
  vatRate?: string | null | undefined;
  /** The share of VAT that comes back, 0 to 1. */
  vatRecoverable: string;
  /** The version you saw. */
  version: number;
};

/** Which way is better. */
export type Direction =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER'
  /** Neither is. */
  | 'NEUTRAL';

/** How a marker’s part of a discussion ended. */
export type DiscussionEnding =
  /** The programme went on without them: the mark stands as it was. */
  | 'CUT_SHORT'
  /** The mark was revised; what it was is kept. */
  | 'REVISED'
  /** The mark stands as it was. */
  | 'STOOD_BY';

/** What the look at similar projects led to. */
export type DuplicateChoice =
  /** We adopt one. */
  | 'ADOPT'
  /** Ours differs, and we say how. */
  | 'DIFFERENT'
  /** We join one. */
  | 'JOIN'
  /** There is none like it. */
  | 'NONE_FOUND'
  /** We look again at what one did. */
  | 'RE_AUDIT';

/** What the look at similar projects led to, before the project was there. */
export type DuplicatesAtStartInput = {
  /** Why; needed when yours differs. */
  because: string;
  /** What it led to. */
  choice: DuplicateChoice;
};

/** A role that ends. */
export type EndMembershipInput = {
  /** The last day. */
  endsOn: string;
  /** The membership. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A place on the team that ends. */
export type EndTeamMembershipInput = {
  /** The last day. */
  endsOn: string;
  /** The place on the team. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** How often to talk. */
export type EngagementFrequency =
  /** When there is something to say. */
  | 'AS_NEEDED'
  /** Every two weeks. */
  | 'FORTNIGHTLY'
  /** Every month. */
  | 'MONTHLY'
  /** Once. */
  | 'ONCE'
  /** Every three months. */
  | 'QUARTERLY'
  /** Every week. */
  | 'WEEKLY';

/** A scheme for a project to follow. */
export type EnrolProjectInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The scheme. */
  schemeId: string;
  /** The project’s version you saw. */
  version: number;
};

/** Enters the approval limits of the trust’s standing financial instructions. */
export type EnterApprovalLimitsInput = {
  /** Whether a sponsor above their limit is refused, and not only told so. */
  binds: boolean;
  /** From when on. */
  effectiveFrom: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** One to ten. */
  levels: Array<ApprovalLevelInput>;
  /** By when to look at them again. Null: no day. */
  reviewBy?: string | null | undefined;
  /** Where they come from. */
  source: string;
  /** What they are called. */
  title: string;
};

/** Readings to enter: all of them or none. */
export type EnterReadingsInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  measureId: string;
  /** One or many. */
  readings: Array<ReadingInput>;
};

/** What it does to a group. */
export type EqualityEffect =
  /** Better for them. */
  | 'BETTER'
  /** The same. */
  | 'SAME'
  /** Worse for them. */
  | 'WORSE';

/** What it does to one group. */
export type EqualityRowInput = {
  /** The group’s key in the guidance. */
  characteristic: string;
  /** What it does. */
  effect: EqualityEffect;
  /** Why, and what is done about it; may be empty. */
  note: string;
};

/** How sure one is of a cause. */
export type EvidenceLevel =
  /** It was counted. */
  | 'COUNTED'
  /** Guessed. */
  | 'GUESS'
  /** Somebody has watched it happen. */
  | 'OBSERVED';

/** Why an external examiner reads a plan. */
export type ExaminedReason =
  /** The examiner asked for it. */
  | 'ASKED_FOR'
  /** It has the lowest total. */
  | 'BOTTOM'
  /** It was drawn at random. */
  | 'DRAWN'
  /** It shows one way to fail. */
  | 'FAIL'
  /** It has the middle total. */
  | 'MIDDLE'
  /** It was sent back unmarked. */
  | 'RETURNED'
  /** It has the highest total. */
  | 'TOP';

/** What an external examiner finds. */
export type ExternalOpinion =
  /** The standards are met. */
  | 'MET'
  /** They are met, with reservations that the report names. */
  | 'MET_WITH_RESERVATIONS'
  /** They are not met. */
  | 'NOT_MET';

/** Your view of one factor. */
export type FactorRatingInput = {
  /** The factor’s key in the guidance. */
  factor: string;
  /** How well it is met. */
  level: SustainabilityLevel;
};

/** A key feature of plan, do, study, act, as published reviews look for it. */
export type FidelityFeature =
  /** What happened is set beside the prediction. */
  | 'COMPARED'
  /** Data are collected over time. */
  | 'DATA_OVER_TIME'
  /** Every cycle is written down whole. */
  | 'DOCUMENTED'
  /** One cycle grows out of another. */
  | 'ITERATIVE'
  /** What is expected is written before anything is known. */
  | 'PREDICTION_FIRST'
  /** A change is tried in a small way first. */
  | 'SMALL_SCALE'
  /** Why the change should work is said. */
  | 'THEORY';

/** A category of the options filter; they are decided in this order, each on the green choices before it. */
export type FilterCategory =
  /** Who does it. */
  | 'DELIVERY'
  /** What pays for it. */
  | 'FUNDING'
  /** When, and in which steps. */
  | 'IMPLEMENTATION'
  /** What is covered: for whom, where and how much. */
  | 'SCOPE'
  /** How it is done. */
  | 'SOLUTION';

/** How far a category of the filter is. */
export type FilterState =
  /** One choice is green, on what the earlier categories say now. */
  | 'DECIDED'
  /** No choice is listed. */
  | 'EMPTY'
  /** An earlier category was decided otherwise since it was decided. */
  | 'LOOK_AGAIN'
  /** No choice is green yet. */
  | 'OPEN';

/** What the finance partner says. */
export type FinanceOutcome =
  /** The figures are checked. */
  | 'CHECKED'
  /** No check was to be had. */
  | 'NOT_AVAILABLE';

/** Says how far the case looks, and from when. */
export type FrameCaseInput = {
  /** Year 0. Null: the first in which anything happens. */
  firstYear?: string | null | undefined;
  /** How many years after it, 1 to 60. */
  horizon: number;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Which view of the pension. */
  pensionView: PensionView;
  /** The project. */
  projectId: string;
  /** One pass, or several. */
  shape: CaseShape;
  /** The version you saw; 0 for the first. */
  version: number;
};

/** The period before the change. */
export type FreezeBaselineInput = {
  /** Its first day. */
  fromDay: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  measureId: string;
  /** Its last day. */
  toDay: string;
  /** Why; needed to change one that is frozen. */
  why: string;
};

/** How often it is read. */
export type Frequency =
  /** Every day. */
  | 'DAILY'
  /** Every two weeks. */
  | 'FORTNIGHTLY'
  /** Every month. */
  | 'MONTHLY'
  /** With every case. */
  | 'PER_CASE'
  /** Every week. */
  | 'WEEKLY';

/** A decision on a gate. */
export type GateDecisionInput = {
  /** The gate’s key. */
  gate: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to say with it; needed to return or to waive. */
  note: string;
  /** The project. */
  projectId: string;
};

/** Where a gate stands. */
export type GateState =
  /** Nobody has asked for it yet. */
  | 'OPEN'
  /** Everybody who must has signed. */
  | 'PASSED'
  /** Its signers have been asked. */
  | 'REQUESTED'
  /** A signer sent it back with a note. */
  | 'RETURNED'
  /** It was passed, and something it rested on has changed since: a signer passes it again once its conditions hold. */
  | 'STALE'
  /** The programme director let it pass, with a reason. */
  | 'WAIVED';

/** The marker’s rating of the whole, given before the total is shown. */
export type GlobalRating =
  /** On the border. */
  | 'BORDERLINE'
  /** Excellent. */
  | 'EXCELLENT'
  /** A fail. */
  | 'FAIL'
  /** Good. */
  | 'GOOD'
  /** A pass. */
  | 'PASS';

/** More time for one project. */
export type GrantExtensionInput = {
  /** The trust. */
  hostOrganisationId: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** Why. */
  reason: string;
  /** The round. */
  roundId: string;
  /** Until when. */
  until: string;
};

/** The high cost area of a post. */
export type HcasZone =
  /** Fringe of London. */
  | 'FRINGE'
  /** Inner London. */
  | 'INNER'
  /** None. */
  | 'NONE'
  /** Outer London. */
  | 'OUTER';

/** A list of trainees to take into the cohort of a scheme. */
export type ImportCohortInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The rows. */
  rows: Array<CohortRowInput>;
  /** The scheme. */
  schemeId: string;
};

/** Whom to ask into the pool of markers. */
export type InviteMarkerInput = {
  /** The most plans in a round, 0 to 500. Null: as many as come. */
  capacity?: number | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What they are counted as. */
  kind: MarkerKind;
  /** An assessor of your programme. */
  personId: string;
};

/** Whom to invite to sign in with their work account. */
export type InvitePersonInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The person, known in your organisation. */
  personId: string;
};

/** Whether an assumption holds. */
export type JudgeAssumptionInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What the test showed; may be empty. */
  note: string;
  /** Whether it holds. */
  state: AssumptionState;
  /** The version you saw. */
  version: number;
};

/** Your judgement; it takes the place of your last one. */
export type JudgeStandardInput = {
  /** The exercise. */
  exerciseId: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The lowest cut you would accept, in per cent. */
  leastCut: number;
  /** The fewest of all who may fail, in per cent. */
  leastFail: number;
  /** The level work that only just passes would reach, for each criterion in its order; halves too. */
  levels: Array<number>;
  /** The highest cut you would accept, in per cent. */
  mostCut: number;
  /** The most of all who may fail, in per cent. */
  mostFail: number;
};

/** Says that the ratings of a category stand, although an earlier one was decided otherwise. */
export type KeepFilterRatingsInput = {
  /** The category. */
  category: FilterCategory;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** What to look for. Everything given must hold. */
export type LibraryFilterInput = {
  /** Words, as one would type them into a search box. Null: any. */
  query?: string | null | undefined;
  /** What came of it. Null: anything. */
  resultState?: ResultState | null | undefined;
  /** The setting. Null: any. */
  setting?: string | null | undefined;
  /** The specialty. Null: any. */
  specialty?: string | null | undefined;
};

/** Where to take a project. */
export type LifeMove =
  /** Take it up again. */
  | 'ACTIVE'
  /** Let it rest. */
  | 'PAUSED'
  /** End it early, with what was learned. */
  | 'STOPPED';

/** Ties a benefit to the measure that will show it. */
export type LinkBenefitInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  measureId: string;
  /** The version you saw. */
  version: number;
};

/** Ties a line to the change it pays for. */
export type LinkLineInput = {
  /** The change. */
  changeIdeaId: string;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A link of the thread. */
export type LinkThreadInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to tie: a driver to a cause or a driver, or a change to a driver. */
  thing: Linkable;
  /** What to tie it to. Null: loosen it. */
  to?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** What of the thread is tied to something above it. */
export type Linkable =
  /** A change, to a driver. */
  | 'CHANGE_IDEA'
  /** A driver, to a cause. */
  | 'DRIVER'
  /** A driver, to the driver it is part of. */
  | 'SECONDARY_DRIVER';

/** Loads people by age and sex for the whole trust. */
export type LoadPopulationInput = {
  /** The file, as the documentation of the library describes it. */
  csv: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to call it. */
  name: string;
};

/** An appeal against a project’s newest released result. */
export type LodgeAppealInput = {
  /** What happened. Nobody who marks reads it. */
  account: string;
  /** What is asked for. */
  asks: string;
  /** What it is for. */
  ground: AppealGround;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** A tension you met. */
export type LogTensionInput = {
  /** When you met it. */
  happenedOn: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Which tension: its key in the guidance. */
  kind: string;
  /** The project. */
  projectId: string;
  /** What happened, without naming anybody. */
  whatHappened: string;
  /** What you did. */
  whatIDid: string;
};

/** Asks for a case as a file. */
export type MakeCaseFileInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to make of it. */
  kind: CaseFileKind;
  /** The project. */
  projectId: string;
};

/** A plan to make an exemplar of. */
export type MakeExemplarInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The packet, of a round whose results are out. */
  packetId: string;
  /** What it should be given, for every criterion. */
  reference: Array<ReferenceLevelInput>;
};

/** Makes a proof of your own part in a project. */
export type MakeProofInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** Whether the mark stands in it, for those who may read it. */
  showsMark: boolean;
};

/** What a marking comes to. */
export type MarkOutcome =
  /** Not a pass. */
  | 'FAIL'
  /** A pass. */
  | 'PASS'
  /** Sent back, because a rule of conduct was breached. */
  | 'RETURNED';

/** What you have read. */
export type MarkReadInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The notifications. Null: all of your inbox. */
  ids?: Array<string> | null | undefined;
};

/** Where a mark stands. */
export type MarkState =
  /** Allocated; the marker has yet to say whether there is a conflict. */
  | 'CONFLICT_CHECK'
  /** Given back because of a conflict. */
  | 'DECLINED'
  /** Open to the marker. */
  | 'IN_PROGRESS'
  /** Sealed and compared. */
  | 'LOCKED'
  /** Sealed; another’s is awaited. */
  | 'SUBMITTED'
  /** Put aside: the plan is marked anew. It is kept, and counts no more. */
  | 'VOID';

/** What a marker is counted as. */
export type MarkerKind =
  /** A clinician. */
  | 'CLINICIAN'
  /** A trained manager. */
  | 'MANAGER';

/** Where somebody stands in the pool of markers. */
export type MarkerState =
  /** In the pool. */
  | 'ACCEPTED'
  /** Said no. */
  | 'DECLINED'
  /** Asked; the answer is awaited. */
  | 'INVITED'
  /** Was in the pool, and has left it. */
  | 'LEFT';

/** Where the marking of a packet stands. */
export type MarkingState =
  /** It has a result. */
  | 'DECIDED'
  /** Two marks lie too far apart, and the markers are to discuss them. */
  | 'DISCUSSION_NEEDED'
  /** Marks are awaited. */
  | 'MARKING'
  /** A third mark is awaited. */
  | 'THIRD_MARKING'
  /** Two marks cannot be brought together: a third is to be ordered. */
  | 'THIRD_MARK_NEEDED';

/** What a measure tells. */
export type MeasureKind =
  /** What could get worse because of it. */
  | 'BALANCING'
  /** What patients get. */
  | 'OUTCOME'
  /** Whether the change happens. */
  | 'PROCESS';

/** What a reading is. */
export type MeasureShape =
  /** A bare count. */
  | 'COUNT'
  /** A count out of a denominator, shown in per cent. */
  | 'PROPORTION'
  /** A number for each of a denominator. */
  | 'RATE'
  /** A value that was measured, like minutes or litres. */
  | 'VALUE';

/** What somebody is in an organisation. */
export type MembershipRole =
  /** Looks after people and roles. */
  | 'ADMINISTRATOR'
  /** Marks business plans, blind. */
  | 'ASSESSOR'
  /** Cares for patients and may lead projects: trainees and everybody else who treats. */
  | 'CLINICIAN'
  /** Reviews what the trust publishes. */
  | 'CURATOR'
  /** Looks at samples of marking from outside. */
  | 'EXTERNAL_EXAMINER'
  /** Checks the figures of business cases. */
  | 'FINANCE_PARTNER'
  /** A general manager who pairs with leads. */
  | 'MANAGER'
  /** Guides projects and signs their gates. */
  | 'MENTOR'
  /** Watches over marking. */
  | 'MODERATOR'
  /** Runs a programme’s schemes and rounds. */
  | 'PROGRAMME_DIRECTOR'
  /** Owns a service, and what a project changed in it. */
  | 'SERVICE_OWNER'
  /** An executive who stands behind projects. */
  | 'SPONSOR'
  /** Reads the network’s library and the trust’s portfolio, and may adopt. */
  | 'TRUST_READER';

/** Where a milestone stands. */
export type MilestoneState =
  /** Done. */
  | 'DONE'
  /** Given up. */
  | 'DROPPED'
  /** Late. */
  | 'LATE'
  /** Planned. */
  | 'PLANNED'
  /** Under way. */
  | 'UNDER_WAY';

/** A sampled plan, and why the moderator decides on it so. */
export type ModeratedPlanInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The packet. */
  packetId: string;
  /** The reasons. */
  reason: string;
};

/** Where your adoption stands. */
export type MoveAdoptionInput = {
  /** What was adapted and why. Null: nothing. */
  adapted?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Your project. */
  projectId: string;
  /** What came of it here; needed to report. Null: nothing yet. */
  report?: string | null | undefined;
  /** Where it stands now. */
  state: AdoptionState;
  /** The adoption’s version you saw. */
  version: number;
};

/** Where a milestone stands. */
export type MoveMilestoneInput = {
  /** The day it was done. Null: it is not. */
  actualOn?: string | null | undefined;
  /** The day it is now expected. Null: as planned. */
  forecastOn?: string | null | undefined;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Where it stands. */
  state: MilestoneState;
  /** The version you saw. */
  version: number;
};

/** A step in the project’s life. */
export type MoveProjectInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** Why; needed to stop it. */
  reason: string;
  /** Where to take it. */
  to: LifeMove;
  /** The version of the project you saw. */
  version: number;
};

/** Rests the case on the reference sets that hold today. */
export type MoveReferencesInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** Names what no choice may break, beside the five success factors. */
export type NameConstraintsInput = {
  /** At most 10; empty takes away those that were named. */
  constraints: Array<string>;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The version you saw; 0 for the first time. */
  version: number;
};

/** Why a figure, or its interval, is not defined. */
export type NotDefined =
  /** A bound would be divided by nought. */
  | 'BOUND_UNDEFINED'
  /** More fail at the lowest cut than the judges will have. */
  | 'CURVE_ABOVE_BOX'
  /** Fewer fail at the highest cut than the judges will have. */
  | 'CURVE_BELOW_BOX'
  /** Marks fall into islands, across which markers cannot be compared. */
  | 'DISCONNECTED'
  /** No number of markers reaches it. */
  | 'NOT_REACHABLE'
  /** There is nothing to compute on. */
  | 'NO_DATA'
  /** No plan has two values. */
  | 'NO_PAIRS'
  /** Marks of one plan differ more than plans do. */
  | 'NO_RELIABILITY'
  /** As many unknowns as marks: nothing is left to judge the error by. */
  | 'NO_RESIDUAL_DF'
  /** The plans do not differ. */
  | 'NO_TARGET_VARIANCE'
  /** All values are alike, so there is nothing to share out. */
  | 'NO_VARIANCE'
  /** There is only one criterion. */
  | 'ONE_ITEM'
  /** There is one judge: the cut is there, its error is not. */
  | 'ONE_JUDGE'
  /** There is only one marker: nobody to agree with. */
  | 'ONE_MARKER'
  /** There is only one plan. */
  | 'ONE_TARGET'
  /** Totals do not rise with the overall rating. */
  | 'SLOPE_NOT_POSITIVE'
  /** The two share fewer than five plans. */
  | 'TOO_FEW_SHARED'
  /** It would be divided by nought. */
  | 'ZERO_DENOMINATOR'
  /** The markers differ by nothing but a constant, so there is no error to test by. */
  | 'ZERO_ERROR';

/** What the look at similar projects led to. */
export type NoteDuplicatesInput = {
  /** Why; needed when yours differs. */
  because: string;
  /** What it led to. */
  choice: DuplicateChoice;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** What kind of note on the rationale. */
export type NoteKind =
  /** What may vary. */
  | 'ADAPTABLE'
  /** What must be copied exactly. */
  | 'CORE'
  /** What is known elsewhere. */
  | 'EVIDENCE'
  /** What was ruled out. */
  | 'REJECTED';

/** What somebody is told of. */
export type NotificationKind =
  /** Another team took it up, or says how it goes there. */
  | 'ADOPTION_HEARD'
  /** An appeal to their programme has moved on. */
  | 'APPEAL_CASE_MOVED'
  /** The programme did something on their appeal. */
  | 'APPEAL_TOLD'
  /** A gate was passed. */
  | 'GATE_PASSED'
  /** A gate waits for their signature. */
  | 'GATE_REQUESTED'
  /** A gate came back. */
  | 'GATE_RETURNED'
  /** A passed gate rests on something that has changed since. */
  | 'GATE_WENT_STALE'
  /** A successor is ready; it waits to be confirmed. */
  | 'HANDOVER_ACCEPTED'
  /** A successor said no. */
  | 'HANDOVER_DECLINED'
  /** They are asked to take over as lead. */
  | 'HANDOVER_PROPOSED'
  /** They were asked on to a team. */
  | 'JOINED_TEAM'
  /** The lead has changed. */
  | 'LEAD_HANDED_OVER'
  /** They are asked into a programme’s pool of markers. */
  | 'MARKER_INVITED'
  /** Their mark does not agree with the other. */
  | 'MARKS_TO_DISCUSS'
  /** The programme asks its mentors after the project. */
  | 'MENTOR_NUDGED'
  /** They were given plans to mark. */
  | 'PLANS_TO_MARK'
  /** The curator has decided on a publication. */
  | 'PUBLICATION_REVIEWED'
  /** The result of the assessment is out. */
  | 'RESULT_RELEASED'
  /** A gate still waits for their signature. */
  | 'SIGNERS_REMINDED'
  /** The programme deferred the project to a later round. */
  | 'SUBMISSION_DEFERRED';

/** Projects whose mentors to nudge. */
export type NudgeMentorsInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The projects. */
  projectIds: Array<string>;
};

/** A round for what did not pass another, of the same scheme. */
export type OpenResubmissionRoundInput = {
  /** Until when projects may be submitted: no later than the last day that was offered. */
  deadlineAt: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** When marks are due. */
  markingDueOn: string;
  /** When it opens. */
  opensAt: string;
  /** The round whose results are out. */
  resubmits: string;
  /** Its title. */
  title: string;
};

/** A new round of a scheme. */
export type OpenRoundInput = {
  /** Until when projects may be submitted. */
  deadlineAt: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** When marks are due. */
  markingDueOn: string;
  /** When it opens. */
  opensAt: string;
  /** The scheme. */
  schemeId: string;
  /** Its title. */
  title: string;
};

/** A scheme to ask judges about. */
export type OpenStandardExerciseInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The scheme. */
  schemeId: string;
};

/** What kind of option. */
export type OptionKind =
  /** Business as usual: a real option with a cost of its own. */
  | 'BAU'
  /** The least that meets the aim. */
  | 'DO_MINIMUM'
  /** One that does less. */
  | 'LESS_AMBITIOUS'
  /** One that goes further. */
  | 'MORE_AMBITIOUS'
  /** The one preferred. */
  | 'PREFERRED';

/** A third mark to order. */
export type OrderThirdMarkInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The packet. */
  packetId: string;
};

/** What an organisation is. */
export type OrganisationKind =
  /** It sets standards. */
  | 'COLLEGE'
  /** It trains doctors and grades their business plans. */
  | 'PROGRAMME'
  /** It cares for patients; projects belong to it. */
  | 'TRUST';

/** Text that looks as if it named somebody, and does not. */
export type OverrideIdentifierInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The key of the question whose answer it stands in. */
  place: string;
  /** The project. */
  projectId: string;
  /** Why it names nobody. */
  reason: string;
};

/** What a panel found. */
export type PanelFinding =
  /** Something was wrong, and the result is another. */
  | 'AMENDED'
  /** Nothing was wrong. */
  | 'NOT_UPHELD'
  /** Something was wrong, and the result stays as it is. */
  | 'STANDS_BUT_NOTED';

/** What makes somebody not independent of a result. */
export type PartInResult =
  /** They answered the appeal. */
  | 'CLARIFIED'
  /** They confirmed the results of the round. */
  | 'CONFIRMED'
  /** They have a part in the project or its trust, or directed the programme when it enrolled. */
  | 'CONNECTED'
  /** They moderated the round. */
  | 'MODERATED'
  /** They reviewed the appeal. */
  | 'REVIEWED';

/** Which part of the employer’s pension is shown. */
export type PensionView =
  /** All that is paid for it. */
  | 'FULL'
  /** What the trust itself pays. */
  | 'TRUST_CASH';

/** A test of a change. */
export type PlanCycleInput = {
  /** The cycle that led to it. Null: a first. */
  afterCycleId?: string | null | undefined;
  /** The change it tests. */
  changeIdeaId: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure it watches. Null: none. */
  measureId?: string | null | undefined;
  /** What you will do; may be empty. */
  plan: string;
  /** The project. */
  projectId: string;
  /** What it asks. */
  question: string;
  /** How large the test is. Null: not said yet. */
  scale?: CycleScale | null | undefined;
};

/** How somebody will be worked with. */
export type PlanEngagementInput = {
  /** How it reaches them. */
  channel: string;
  /** How often. */
  frequency: EngagementFrequency;
  /** What they gain. Null: not said. */
  gains?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What they lose. Null: not said. */
  loses?: string | null | undefined;
  /** The message to them. Null: not said. */
  message?: string | null | undefined;
  /** Whom they will hear it from. */
  messenger: string;
  /** What is needed from them. */
  need: string;
  /** When the next talk is due. */
  nextDueOn: string;
  /** Who of the team looks after it. */
  ownerId: string;
  /** The stakeholder. */
  stakeholderId: string;
  /** The version of the plan you saw. Null for the first plan. */
  version?: number | null | undefined;
};

/** A new measure. */
export type PlanMeasureInput = {
  /** The change it watches. Null: all of them. */
  changeIdeaId?: string | null | undefined;
  /** How it is drawn. */
  chart: ChartKind;
  /** What exactly is measured; may be empty for now. */
  definition: string;
  /** Out of what; may be empty. */
  denominator: string;
  /** Which way is better. */
  direction: Direction;
  /** How often. */
  frequency: Frequency;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it tells. */
  kind: MeasureKind;
  /** Its name. */
  name: string;
  /** What is counted; may be empty for now. */
  numerator: string;
  /** Who collects it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** What a rate is for each of, such as 1,000 bed days; it cannot be changed later. 1 for what is no rate. */
  per?: number;
  /** The project. */
  projectId: string;
  /** How it is sampled; may be empty. */
  sampling: string;
  /** What a reading is; it cannot be changed later. */
  shape: MeasureShape;
  /** Where it comes from; may be empty for now. */
  source: string;
  /** For which group of the patients, where another measure of the same name is for others; empty for all. */
  stratum?: string;
  /** In what unit. */
  unit: string;
};

/** A milestone. */
export type PlanMilestoneInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Who sees to it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** The planned day. */
  plannedOn: string;
  /** The project. */
  projectId: string;
  /** What is there by then. */
  title: string;
};

/** What will be done about a weak factor. */
export type PlanSustainabilityActionInput = {
  /** What will be done. */
  action: string;
  /** By when. Null: no day set. */
  dueOn?: string | null | undefined;
  /** The factor’s key in the guidance. */
  factor: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Who does it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** What a point is, by the rules and by which way is better. */
export type PointClass =
  /** Part of no signal. */
  | 'COMMON_CAUSE'
  /** Part of a signal on the worse side. */
  | 'CONCERN'
  /** No point. */
  | 'GAP'
  /** Part of a signal on the better side. */
  | 'IMPROVEMENT'
  /** Part of a signal on the high side, where neither is better. */
  | 'NEUTRAL_HIGH'
  /** Part of a signal on the low side, where neither is better. */
  | 'NEUTRAL_LOW'
  /** Part of a signal that is on no side. */
  | 'SPECIAL_CAUSE';

/** Why a point is or is not there. */
export type PointState =
  /** It is set aside: shown, and out of the centre line and the limits. */
  | 'EXCLUDED'
  /** It was not measured: a gap. */
  | 'MISSING'
  /** Nobody was seen, so there is no ratio: a gap. */
  | 'NO_CASES'
  /** It is there. */
  | 'PRESENT'
  /** What was entered cannot be on such a chart: a gap. */
  | 'REFUSED';

/** What you expect. */
export type PredictCycleInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What you expect, as a number if you can. */
  prediction: string;
  /** The version you saw. */
  version: number;
};

/** Prices a line anew; what it said before stays beside it. */
export type PriceLineInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it costs once. */
  nonRecurrent: string;
  /** What it costs a year. */
  recurrent: string;
  /** The version you saw. */
  version: number;
  /** Why it changed. */
  why: string;
};

/** Works a line out as a post. */
export type PricePostInput = {
  /** Extras that count for the pension, a year. */
  extraPensionable: string;
  /** The high cost area. */
  hcasZone: HcasZone;
  /** How many people. */
  heads: number;
  /** The line. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** A point of the pay scales in use. */
  point: string;
  /** Programmed activities. Null: no consultant. */
  programmedActivities?: string | null | undefined;
  /** The version you saw. */
  version: number;
  /** Why the figure changes; may be empty. */
  why: string;
  /** Whole-time equivalents of all heads together. */
  wte: string;
};

/** Prices something that may go wrong. */
export type PriceRiskInput = {
  /** What it costs at most. */
  high: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  label: string;
  /** What it likely costs. */
  likely: string;
  /** What it costs at least. */
  low: string;
  /** What is done about it. */
  mitigation: string;
  /** Who sees to it. Null: nobody yet. */
  ownerId?: string | null | undefined;
  /** From 0, never, to 1, certain. */
  probability: string;
  /** The project. */
  projectId: string;
  /** Where it is counted. */
  treatment: RiskTreatment;
};

/** Says what a need is worked out from. */
export type ProjectNeedInput = {
  /** What the plan makes of the need, 0 to 10. */
  accessFactor: string;
  /** One of its areas. */
  area: string;
  /** Minutes of a whole-time year. Null: no staff are asked. */
  availableMinutes?: string | null | undefined;
  /** The year the rates are of. */
  baseYear: number;
  /** The share of the area’s people who come here, 0 to 1. */
  catchmentShare: string;
  /** The share who do not attend. Null: no slots are asked. */
  didNotAttend?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Days of a stay. Null: no beds are asked. */
  lengthOfStayDays?: string | null | undefined;
  /** Minutes of a contact. Null: no staff are asked. */
  minutesEach?: string | null | undefined;
  /** Beds in use, 0 to 1. Null: no beds are asked. */
  occupancy?: string | null | undefined;
  /** The population file. */
  populationId: string;
  /** The project. */
  projectId: string;
  /** The rates, one a band. */
  rates: Array<BandRateInput>;
  /** By how much rates rise each year, -0.5 to 0.5. */
  yearlyTrend: string;
};

/** Where a project stands in its life. A stopped project is a finished project. */
export type ProjectState =
  /** Under way. */
  | 'ACTIVE'
  /** Out of sight; nothing was deleted. */
  | 'ARCHIVED'
  /** Finished as planned. */
  | 'COMPLETED'
  /** Started; its first gate has not been passed. */
  | 'DRAFT'
  /** Resting, to be taken up again. */
  | 'PAUSED'
  /** Ended early, with what was learned. */
  | 'STOPPED';

/** What checking a proof comes to. */
export type ProofVerdict =
  /** It is not as it was signed. */
  | 'CHANGED'
  /** It is as it was signed, but there is no record here that it was made. */
  | 'NOT_ON_RECORD'
  /** It is no proof. */
  | 'NO_PROOF'
  /** It is as it was signed, and the result it tells of stands. */
  | 'STANDS'
  /** It is as it was signed; the result it tells of was amended since, so it no longer stands. */
  | 'SUPERSEDED'
  /** It was signed with a key that is not published here. */
  | 'UNKNOWN_KEY';

/** A successor, and from when. */
export type ProposeHandoverInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Your last day as lead; the successor leads from the day after. */
  lastDay: string;
  /** What the successor should know. */
  note: string;
  /** The project. */
  projectId: string;
  /** The successor. */
  toPersonId: string;
};

/** A project to publish as it stands. */
export type ProposePublicationInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Under which licence, like CC BY 4.0. */
  licence: string;
  /** The project. */
  projectId: string;
  /** Who may read it. */
  visibility: Visibility;
  /** What changed since the version before; empty for the first. */
  whatChanged: string;
};

/** Where a version of a record stands. */
export type PublicationState =
  /** With the curator. */
  | 'PROPOSED'
  /** The version that is read. */
  | 'PUBLISHED'
  /** Returned to the team with a note. */
  | 'RETURNED'
  /** Replaced by a newer version. */
  | 'SUPERSEDED';

/** A domain of quality. */
export type QualityDomain =
  /** Effective. */
  | 'EFFECTIVE'
  /** Equitable. */
  | 'EQUITABLE'
  /** Personalised. */
  | 'PERSONALISED'
  /** Safe. */
  | 'SAFE'
  /** Sustainable. */
  | 'SUSTAINABLE'
  /** Well led. */
  | 'WELL_LED';

/** Who holds a letter: a stakeholder or somebody of the team, one of the two. */
export type RaciHolderInput = {
  /** The letter. */
  letter: RaciLetter;
  /** The person of the team. Null: a stakeholder. */
  personId?: string | null | undefined;
  /** The stakeholder. Null: somebody of the team. */
  stakeholderId?: string | null | undefined;
};

/** What a row of the responsibility chart is about. */
export type RaciKind =
  /** A section of the business case. */
  | 'CASE_SECTION'
  /** A measure of the project. */
  | 'MEASURE'
  /** A milestone of the project. */
  | 'MILESTONE';

/** What somebody is to a piece of work. */
export type RaciLetter =
  /** Answers for it: exactly one. */
  | 'ACCOUNTABLE'
  /** Is asked before. */
  | 'CONSULTED'
  /** Is told after. */
  | 'INFORMED'
  /** Does it. */
  | 'RESPONSIBLE';

/** Rates a choice against the success factors, with the reason. */
export type RateFilterChoiceInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** How it meets them: exactly one choice of a category is green. */
  rating: Rating;
  /** Why. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** Your rating of one element of your leadership. */
export type RateLeadershipInput = {
  /** The element’s key in the guidance. */
  element: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Before or after the project. */
  moment: RatingMoment;
  /** The project. */
  projectId: string;
  /** From 1 to 5. */
  rating: number;
};

/** Rates an option, with the reason. */
export type RateOptionInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** How it meets the success factors. */
  rating: Rating;
  /** Why. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** Your view of what will keep the change going. */
export type RateSustainabilityInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** One rating a factor. */
  ratings: Array<FactorRatingInput>;
};

/** How an option meets the success factors. */
export type Rating =
  /** Less well. */
  | 'AMBER'
  /** Best. */
  | 'GREEN'
  /** Not. */
  | 'RED';

/** When a lead rated their own leadership. */
export type RatingMoment =
  /** After it. */
  | 'AFTER'
  /** Before the project. */
  | 'BEFORE';

/** A marker every decided plan of whom is to be marked anew. */
export type ReMarkOfMarkerInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The marker. */
  markerId: string;
  /** The reasons. */
  reason: string;
  /** The round. */
  roundId: string;
};

/** What was ordered to be marked anew. */
export type ReMarkScope =
  /** Every plan of one marker. */
  | 'MARKER'
  /** One plan. */
  | 'PLAN';

/** A reading: a count with its denominator, or a value. Never anything about one patient. */
export type ReadingInput = {
  /** What it is out of. Null: none. */
  denominator?: number | null | undefined;
  /** A note. Null: none. */
  note?: string | null | undefined;
  /** The count. Null: not measured. */
  numerator?: number | null | undefined;
  /** The day. */
  takenOn: string;
  /** The value. Null: not measured, or a count. */
  value?: number | null | undefined;
};

/** What one reading is, to choose a chart by. */
export type ReadingKind =
  /** How many cases went well since the last one, for what is rare. */
  | 'CASES_BETWEEN'
  /** How often something happened, which may happen to one patient more than once. */
  | 'EVENTS'
  /** One number that was measured: a time, a cost, a score, a mean. */
  | 'MEASUREMENT'
  /** One total over another that is neither a share of patients nor events: pounds a bed day. */
  | 'RATIO'
  /** How many of the patients have it, yes or no for each. */
  | 'SHARE'
  /** How long it was since the last one, for what is rare. */
  | 'TIME_BETWEEN';

/** What came of a benefit. */
export type RealisationState =
  /** The chart shows a sustained change for the worse. */
  | 'DIS_BENEFIT'
  /** None of it. */
  | 'NOT_REALISED'
  /** The chart shows common cause alone. */
  | 'NOT_SHOWN'
  /** Some of it. */
  | 'PARTLY'
  /** Nothing was measured since it was to begin. */
  | 'PLANNED'
  /** All that was forecast, or more. */
  | 'REALISED';

/** Limits worked out anew from a day on, and the answers to the four questions. */
export type RecalculateLimitsInput = {
  /** What caused it. */
  cause: string;
  /** The day of the first point they rest on. */
  fromDay: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is expected to last. */
  isExpectedToLast: boolean;
  /** Whether the signal is sustained. */
  isSustained: boolean;
  /** The measure. */
  measureId: string;
  /** Anything else to know; may be empty. */
  why: string;
};

/** What became of a submission, as its trust sees it. */
export type ReceiptState =
  /** Accepted for marking. */
  | 'ACCEPTED'
  /** Its result is out. */
  | 'RELEASED'
  /** Returned by the programme, to be mended. */
  | 'RETURNED'
  /** Sealed and received. */
  | 'SUBMITTED'
  /** Taken back before the deadline. */
  | 'WITHDRAWN';

/** Records what a benefit really came to in a year. */
export type RecordBenefitInput = {
  /** How much. Null: not measured. */
  amount?: string | null | undefined;
  /** The benefit. */
  benefitId: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to know of it; needed when it was not measured. */
  note: string;
  /** The year. */
  year: string;
};

/** Records what a budget really fell by. */
export type RecordBudgetReductionInput = {
  /** By how much. */
  amount: string;
  /** The benefit. */
  benefitId: string;
  /** Which budget. */
  budgetCode: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to know of it. */
  note: string;
  /** In which year. */
  year: string;
};

/** What happened. */
export type RecordCycleInput = {
  /** What follows. */
  act: CycleAct;
  /** What really happened. */
  did: string;
  /** When. */
  doneOn: string;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** How large the test was. Null: as was said before. */
  scale?: CycleScale | null | undefined;
  /** What it shows beside the prediction. */
  study: string;
  /** The version you saw. */
  version: number;
};

/** A time the project was told to others. */
export type RecordSharingInput = {
  /** To whom. */
  audience: string;
  /** How: a talk, a poster, a page. */
  format: string;
  /** When. */
  heldOn: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Where to find it. Null: nothing to link. */
  link?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** How far it reached. */
  reach: SharingReach;
};

/** One number of a set, anew. */
export type ReferenceChangeInput = {
  /** Its place. */
  path: string;
  /** The number. */
  value: string;
};

/** The level an exemplar should be given for a criterion, and why. */
export type ReferenceLevelInput = {
  /** The criterion’s key. */
  criterion: string;
  /** The level, 0 to 4. */
  level: number;
  /** Why, in at least 25 characters. */
  reasons: string;
};

/** How sure a reference set is. */
export type ReferenceStatus =
  /** No fact but a planning figure. */
  | 'ASSUMPTION'
  /** Seen in print, or entered by the trust’s finance. */
  | 'CONFIRMED'
  /** To be confirmed by finance. */
  | 'TO_BE_CONFIRMED';

/** A person to make known in your organisation. */
export type RegisterPersonInput = {
  /** Their work e-mail address; somebody known by it elsewhere stays one person. */
  email: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Their name. */
  name: string;
};

/** When the results of a round go out by themselves. */
export type ReleaseTimeInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The time. Null gives up the one that was chosen. */
  releaseAt?: string | null | undefined;
  /** The round. */
  roundId: string;
  /** The version of the time you saw; 0 when none was chosen. */
  version: number;
};

/** A gate whose signers are to be reminded. */
export type RemindSignersInput = {
  /** The gate’s key. */
  gate: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** A comment that is no longer wanted. */
export type RemoveBankCommentInput = {
  /** The comment. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
};

/** Takes a choice off the list. */
export type RemoveFilterChoiceInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A calibration that was not passed. */
export type ReopenCalibrationInput = {
  /** The calibration. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
};

/** A gate to ask for. */
export type RequestGateInput = {
  /** The gate’s key. */
  gate: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** What is paid for. */
export type ResourceKind =
  /** Things that last. */
  | 'CAPITAL'
  /** Software and data. */
  | 'DIGITAL'
  /** Rooms and buildings. */
  | 'ESTATES'
  /** Goods and services. */
  | 'NON_PAY'
  /** Staff. */
  | 'PAY'
  /** Time that is taken from something else. */
  | 'TIME_DISPLACED'
  /** Training. */
  | 'TRAINING';

/** What a resubmission of a plan has to mark anew, where the board names it itself. */
export type ResubmissionInput = {
  /** The keys of the criteria. */
  criteria: Array<string>;
  /** The packet. */
  packetId: string;
};

/** What came of a project, said honestly. */
export type ResultState =
  /** It got better and stayed better. */
  | 'IMPROVED_AND_HELD'
  /** It got better, then fell back. */
  | 'IMPROVED_THEN_SLIPPED'
  /** It is still under way. */
  | 'IN_PROGRESS'
  /** The data show no clear change. */
  | 'NO_CLEAR_CHANGE'
  /** It was ended before it could show. */
  | 'STOPPED_EARLY'
  /** There is not enough data to say. */
  | 'TOO_LITTLE_DATA'
  /** Something that matters got worse. */
  | 'WORSE';

/** What of the thread can be given up. */
export type Retirable =
  /** A cause. */
  | 'CAUSE'
  /** A change. */
  | 'CHANGE_IDEA'
  /** A driver. */
  | 'DRIVER'
  /** A note on the rationale. */
  | 'RATIONALE_NOTE';

/** Something to give up. */
export type RetireFromThreadInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  thing: Retirable;
  /** The version you saw. */
  version: number;
};

/** Takes a line out of the case. */
export type RetireLineInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A measure to give up. */
export type RetireMeasureInput = {
  /** The measure. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Takes a priced risk out of the case. */
export type RetireRiskInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A stakeholder to take off the register. */
export type RetireStakeholderInput = {
  /** The stakeholder. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Goes back to the stage before. */
export type ReturnCaseInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** Why. */
  reason: string;
  /** The version of the case’s facts you saw. */
  version: number;
};

/** What a review of an appeal found. */
export type ReviewAppealInput = {
  /** The appeal. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Why. The lead reads it. */
  reason: string;
  /** Yes sends it to a panel; no finds that there is no ground for it. */
  toPanel: boolean;
  /** The version you saw. */
  version: number;
};

/** The curator’s answer. */
export type ReviewPublicationInput = {
  /** Whether to publish it. */
  approve: boolean;
  /** The proposed version. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What to say to the team. */
  note: string;
  /** The version you saw. */
  version: number;
};

/** A risk, looked at again. */
export type ReviewRiskInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** From 1 to 5. */
  impact: number;
  /** From 1 to 5. */
  likelihood: number;
  /** What is done about it; may be empty. */
  mitigation: string;
  /** Who watches it. Null: nobody. */
  ownerId?: string | null | undefined;
  /** When to look again. Null: no day. */
  reviewOn?: string | null | undefined;
  /** Whether it is open. */
  state: RiskState;
  /** The version you saw. */
  version: number;
};

/** A mark revised after a discussion, every level and flag of it. */
export type ReviseMarkInput = {
  /** The keys of the flags you find breached. */
  flags: Array<string>;
  /** Your mark. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Levels and reasons, one for each criterion. */
  levels: Array<CriterionMarkInput>;
  /** The version you saw. */
  version: number;
  /** Why, for the other marker and the moderator. */
  why: string;
};

/** Enters a reference set of the trust’s own. */
export type ReviseReferenceInput = {
  /** The numbers that change. */
  changes: Array<ReferenceChangeInput>;
  /** From when on. */
  effectiveFrom: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** By when to look at it again. Null: no day. */
  reviewBy?: string | null | undefined;
  /** The set it is a revision of. */
  setId: string;
  /** Where the figures come from. */
  source: string;
  /** What it is called. */
  title: string;
};

/** The rules of a scheme for which nothing was sealed yet; they take the place of what was. */
export type ReviseSchemeInput = {
  /** How far apart two marks agree, in points. Null: 5. */
  agreeWithin?: number | null | undefined;
  /** The cut score in per cent. Null: the rubric’s own. */
  cut?: number | null | undefined;
  /** The scheme. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Whether only markers calibrated for the rubric are given plans. Null: no. */
  needsCalibration?: boolean | null | undefined;
  /** Whether every plan is marked by a clinician and a manager. Null: no. */
  oneOfEach?: boolean | null | undefined;
  /** The keys of the gates that must be passed before submitting. */
  requiredGates: Array<string>;
  /** Whether a resubmission that passes comes to the least total that does. Null: no. */
  resubmissionsCapped?: boolean | null | undefined;
  /** The key of the rubric, like SIP-BC. */
  rubricKey: string;
  /** The version of the rubric. */
  rubricVersion: string;
  /** How a third mark settles it. Null: the closest pair. */
  rule?: ThirdMarkRule | null | undefined;
  /** Whether assessors see the lead’s reflections. */
  showsLeadership: boolean;
  /** Beyond how many points a third mark is asked for without a discussion. Null: 10. */
  thirdAbove?: number | null | undefined;
  /** Its title. */
  title: string;
  /** What is marked. */
  track: AssessmentTrack;
  /** The version you saw. */
  version: number;
  /** A weight for each criterion of the rubric, summing to 100. Null: the rubric’s own. */
  weights?: Array<CriterionWeightInput> | null | undefined;
};

/** A session or token to end. */
export type RevokeCredentialInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
};

/** Whether a risk is open. */
export type RiskState =
  /** It cannot any more, or it has. */
  | 'CLOSED'
  /** It could still happen. */
  | 'OPEN';

/** Where a risk is counted, once. */
export type RiskTreatment =
  /** In the optimism of a line. */
  | 'OPTIMISM'
  /** In the range of a line. */
  | 'RANGE'
  /** Here, by its probability. */
  | 'REGISTER';

/** A round to act on as a whole. */
export type RoundInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The round. */
  roundId: string;
};

/** Where a round stands. */
export type RoundState =
  /** The board has confirmed the results; they are not out yet. */
  | 'CONFIRMED'
  /** It is being marked. */
  | 'MARKING'
  /** All is marked; a sample is looked at again. */
  | 'MODERATION'
  /** Submissions come in. */
  | 'OPEN'
  /** The results are out. */
  | 'RELEASED';

/** An answer to a route question. */
export type RouteAnswerInput = {
  /** The question’s key. */
  key: string;
  /** Yes or no. */
  yes: boolean;
};

/** The rules a chart is judged by. */
export type RuleProfile =
  /** Anhøj’s test on the longest run and the crossings. */
  | 'ANHOEJ'
  /** The run chart rules of IHI. */
  | 'IHI_RUN_CHART'
  /** As NHS England’s Making Data Count teaches since November 2023. */
  | 'MAKING_DATA_COUNT'
  /** The Nelson rules. */
  | 'NELSON'
  /** As the R package NHSRplotthedots does. */
  | 'PLOT_THE_DOTS_R'
  /** The Shewhart chart rules taught by IHI. */
  | 'SHEWHART_IHI'
  /** The Western Electric rules. */
  | 'WESTERN_ELECTRIC';

/** Whether a change is still in use. */
export type Running =
  /** Yes, in another form. */
  | 'ADAPTED'
  /** Yes, as it was designed. */
  | 'AS_DESIGNED'
  /** No. */
  | 'STOPPED';

/** Why a moderator looks at a plan. */
export type SampleReason =
  /** It is within 3 points of the cut. */
  | 'BORDERLINE'
  /** It is a distinction. */
  | 'DISTINCTION'
  /** It was drawn at random from the rest. */
  | 'DRAWN'
  /** It does not pass. */
  | 'FAIL'
  /** Its marks sent it back. */
  | 'RETURNED';

/** Where a plan of the sample stands. */
export type SampledPlanState =
  /** Its marks were put aside, and two others mark it. */
  | 'BEING_MARKED_ANEW'
  /** It was marked anew; drawing the sample again says whether it is looked at again. */
  | 'MARKED_ANEW'
  /** The moderator found its marks sound. */
  | 'SOUND'
  /** The moderator has yet to decide on it. */
  | 'TO_LOOK_AT';

/** An answer to a question of the guidance. */
export type SaveAnswerInput = {
  /** The `versionNo` of the answer on your screen, or what your last save gave back; 0 when there was none. When it is no longer the newest, nothing is saved and ChangedSinceYouLookedError says what is. */
  basedOn: number;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The question’s key. */
  questionKey: string;
  /** The answer, written as the question’s `type` says; empty to take it back. */
  value: string;
};

/** What is set so far of the exemplar that is open; it takes the place of what was. */
export type SaveCalibrationInput = {
  /** Your rating of the whole. Null: not yet. */
  globalRating?: GlobalRating | null | undefined;
  /** Your calibration. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Levels and reasons. */
  levels: Array<CriterionMarkInput>;
  /** The version you saw. */
  version: number;
};

/** What is set of a mark so far; it takes the place of what was. */
export type SaveMarkInput = {
  /** The keys of the flags you found breached. */
  flags: Array<string>;
  /** Your rating of the whole. Null: not yet. */
  globalRating?: GlobalRating | null | undefined;
  /** Your mark. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Levels and reasons. */
  levels: Array<CriterionMarkInput>;
  /** What the team can do next: at most two, two to submit. The trainee reads them. Null: none yet. */
  nextSteps?: Array<string> | null | undefined;
  /** Words for the moderator alone. Null: none. */
  note?: string | null | undefined;
  /** What the team does well: at most two, two to submit. The trainee reads them. Null: none yet. */
  strengths?: Array<string> | null | undefined;
  /** The keys of the criteria the moderator is asked to look at. Null: none. */
  unsure?: Array<string> | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Points to propose to the board, for every total of a round. */
export type ScalingInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The points, from −5 to 5 and not 0. */
  points: number;
  /** The reasons. */
  reason: string;
  /** The round. */
  roundId: string;
};

/** Something that may come. */
export type ScenarioInput = {
  /** What all benefits are multiplied by. */
  benefitFactor: string;
  /** What all costs are multiplied by. */
  costFactor: string;
  /** What it is. */
  name: string;
  /** How likely, 0 to 1. */
  probability: string;
};

/** Scores what the case may do to a domain of quality. */
export type ScoreQualityInput = {
  /** The domain. */
  domain: QualityDomain;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** How bad then, 1 to 5. */
  impactAfter: number;
  /** How bad that is, 1 to 5. */
  impactBefore: number;
  /** How likely after what is done, 1 to 5. */
  likelihoodAfter: number;
  /** How likely it gets worse, 1 to 5. */
  likelihoodBefore: number;
  /** Why, and what is done. */
  note: string;
  /** The project. */
  projectId: string;
};

/** Who gains and who loses. */
export type ScreenEqualityInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** One row a group. */
  rows: Array<EqualityRowInput>;
};

/** The screener’s answer. */
export type ScreenSubmissionInput = {
  /** Whether to accept it for marking. */
  accept: boolean;
  /** The submission. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Proposed masks that may stay, for they name nobody. Null when every one of them is masked. */
  leave?: Array<string> | null | undefined;
  /** Words to mask besides the names of the team and the trust, and the proposed masks: wards, sites, people. */
  masks: Array<string>;
  /** What has to be mended. Null when it is accepted. */
  reason?: string | null | undefined;
};

/** The aim. */
export type SetAimInput = {
  /** By when. */
  byDate: string;
  /** From what. */
  fromValue: number;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure that will show it. Null: none yet. */
  outcomeMeasureId?: string | null | undefined;
  /** Where. */
  place: string;
  /** In whom. */
  population: string;
  /** The project. */
  projectId: string;
  /** To what. */
  toValue: number;
  /** In what unit. */
  unit: string;
  /** The version of the aim you saw; 0 for the first. */
  version: number;
  /** What is to be raised or lowered. */
  what: string;
};

/** Where somebody stands and is needed. */
export type SetCommitmentInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Where they are needed. */
  needed: CommitmentLevel;
  /** Where they stand. */
  now: CommitmentLevel;
  /** Since when. Null: today. */
  onDay?: string | null | undefined;
  /** The stakeholder. */
  stakeholderId: string;
};

/** A target. */
export type SetTargetInput = {
  /** From when it holds. */
  fromDay: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  measureId: string;
  /** The target. */
  value: number;
  /** Why; may be empty. */
  why?: string;
};

/** Whom a rate is of. */
export type Sex =
  /** Women and girls. */
  | 'FEMALE'
  /** Men and boys. */
  | 'MALE'
  /** Everybody. */
  | 'PERSONS';

/** How far a sharing reached. */
export type SharingReach =
  /** Within the trust. */
  | 'LOCAL'
  /** Beyond it. */
  | 'NATIONAL'
  /** Within the region. */
  | 'REGIONAL';

/** Signs for an area of the case. */
export type SignCaseInput = {
  /** For what. */
  area: SignOffArea;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What you add. */
  note: string;
  /** What you say. */
  outcome: SignOffOutcome;
  /** The project. */
  projectId: string;
};

/** Whom to sign in as, and where. */
export type SignInToDemoInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The organisation to act in. */
  organisationId: string;
  /** The fictional person. */
  personId: string;
};

/** What somebody signs for. */
export type SignOffArea =
  /** The group that approves. */
  | 'APPROVING_GROUP'
  /** Clinical direction. */
  | 'CLINICAL_DIRECTOR'
  /** Digital and information governance. */
  | 'DIGITAL'
  /** Equality. */
  | 'EQUALITY'
  /** Estates. */
  | 'ESTATES'
  /** Pharmacy and diagnostics. */
  | 'PHARMACY_AND_DIAGNOSTICS'
  /** Procurement. */
  | 'PROCUREMENT'
  /** Quality, by the medical director. */
  | 'QUALITY_MEDICAL'
  /** Quality, by the chief nurse. */
  | 'QUALITY_NURSING'
  /** Service management. */
  | 'SERVICE_MANAGER'
  /** Workforce. */
  | 'WORKFORCE';

/** What was said. */
export type SignOffOutcome =
  /** Approved. */
  | 'APPROVED'
  /** Approved, with conditions. */
  | 'APPROVED_WITH_CONDITIONS'
  /** Returned. */
  | 'RETURNED';

/** Who signs a gate. */
export type SignerRole =
  /** The finance partner. */
  | 'FINANCE_PARTNER'
  /** The mentor, or the supervisor in the mentor’s place. */
  | 'MENTOR'
  /** The service owner. */
  | 'SERVICE_OWNER'
  /** The executive sponsor. */
  | 'SPONSOR';

/** The answers to the route questions. */
export type SortRouteInput = {
  /** Every answer. */
  answers: Array<RouteAnswerInput>;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
};

/** What the sponsor decides. */
export type SponsorOutcome =
  /** No. */
  | 'NO'
  /** Not now. */
  | 'NOT_NOW'
  /** Support. */
  | 'SUPPORT'
  /** Support, with changes. */
  | 'SUPPORT_WITH_CHANGES';

/** How somebody felt about it when they spoke. */
export type StakeholderFeeling =
  /** Worried about something. */
  | 'CONCERNED'
  /** Against it. */
  | 'OPPOSES'
  /** For it. */
  | 'SUPPORTS'
  /** Not decided. */
  | 'UNSURE';

/** Nine kinds of people round a change. They overlap. */
export type StakeholderKind =
  /** Those who will speak up for it. */
  | 'CHAMPIONS'
  /** Those through whom it reaches people. */
  | 'CHANNELS'
  /** Those who develop and deliver it with you. */
  | 'COLLABORATORS'
  /** Those whose opinion is heard. */
  | 'COMMENTATORS'
  /** Those who pay. */
  | 'COMMISSIONERS'
  /** Those who offer something else. */
  | 'COMPETITORS'
  /** Patients, carers and families. */
  | 'CONSUMERS'
  /** Those from whom you get something you need. */
  | 'CONTRIBUTORS'
  /** Those who take it up and use it. */
  | 'CUSTOMERS';

/** How to work with somebody, by power and interest. */
export type StakeholderQuadrant =
  /** Low power, high interest: patients are often here, and can be given a seat. */
  | 'KEEP_INFORMED'
  /** High power, low interest: look in often. */
  | 'KEEP_SATISFIED'
  /** High power, high interest: engage fully. */
  | 'MANAGE_CLOSELY'
  /** Low power, low interest. */
  | 'MONITOR';

/** A mark that stands after a discussion. */
export type StandByMarkInput = {
  /** Your mark. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
  /** Why, for the other marker and the moderator. */
  why: string;
};

/** Where a standard-setting exercise stands. */
export type StandardExerciseState =
  /** What they said stands, and can be seen. */
  | 'CLOSED'
  /** Judges answer, each blind to the others. */
  | 'OPEN';

/** A new project: a line is enough, and where and when help. */
export type StartProjectInput = {
  /** What the look at similar projects led to. Null: not looked yet. */
  duplicates?: DuplicatesAtStartInput | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** When your post ends. Null: not said yet. */
  postEndsOn?: string | null | undefined;
  /** When your post began. Null: not said yet. */
  postStartsOn?: string | null | undefined;
  /** Where care is given. Null: not said yet. */
  setting?: string | null | undefined;
  /** The specialty. Null: not said yet. */
  specialty?: string | null | undefined;
  /** The problem or the aim, in at most 15 words. */
  title: string;
};

/** Where a submission stands, as the programme sees it. */
export type SubmissionState =
  /** Accepted: its packet is made. */
  | 'ACCEPTED'
  /** Returned to be mended. */
  | 'RETURNED'
  /** Waits to be screened. */
  | 'SUBMITTED'
  /** Taken back by its lead. */
  | 'WITHDRAWN';

/** An exemplar you have marked. */
export type SubmitCalibrationInput = {
  /** Your calibration. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A mark to seal. */
export type SubmitMarkInput = {
  /** Your mark. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A project to submit as it stands. */
export type SubmitProjectInput = {
  /** The keys of the declarations you confirm: every one of them. */
  declarations: Array<string>;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** The round. */
  roundId: string;
};

/** How well a factor of sustainability is met. */
export type SustainabilityLevel =
  /** Fully. */
  | 'A'
  /** Mostly. */
  | 'B'
  /** Partly. */
  | 'C'
  /** Not. */
  | 'D';

/** An appeal whose answer does not settle it, or that was not answered in time. */
export type TakeAppealToReviewInput = {
  /** The appeal. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
  /** What is still open. */
  why: string;
};

/** A recalculation to take back. */
export type TakeBackRecalculationInput = {
  /** The day it is from. */
  fromDay: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  measureId: string;
  /** Why. */
  why: string;
};

/** Takes what one of a benefit is worth from a reference set. */
export type TakeBenefitWorthInput = {
  /** The benefit. */
  benefitId: string;
  /** How many of it one of the benefit is. */
  each: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The place of the figure in it. */
  path: string;
  /** The set. */
  setId: string;
  /** The version you saw. */
  version: number;
};

/** Says which choices an option takes. */
export type TakeFilterChoicesInput = {
  /** Categories that are not named stay as they are. */
  choices: Array<TakenChoiceInput>;
  /** The option. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Which choice of a category an option takes. */
export type TakenChoiceInput = {
  /** The category. */
  category: FilterCategory;
  /** The choice. Null: none of this category. */
  choiceId?: string | null | undefined;
};

/** What somebody is on a project’s team. */
export type TeamRole =
  /** Checks its figures. */
  | 'FINANCE_PARTNER'
  /** Leads it, today. */
  | 'LEAD'
  /** A general manager paired with the lead. */
  | 'MANAGER'
  /** Works on it. */
  | 'MEMBER'
  /** Guides the lead and signs gates. */
  | 'MENTOR'
  /** Owns the service it changes, and will own the change. */
  | 'SERVICE_OWNER'
  /** The executive who stands behind it. */
  | 'SPONSOR'
  /** The educational supervisor. */
  | 'SUPERVISOR';

/** How a third mark settles two. */
export type ThirdMarkRule =
  /** The mean of the two of the three that lie closest; the middle one when two pairs are equally close. */
  | 'CLOSEST_PAIR'
  /** Of the first two, the one the third lies closer to; their mean when it lies equally close to both. */
  | 'CLOSEST_TO_THIRD';

/** A record to take off the shelf. */
export type TombstonePublicationInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The publication. */
  publicationId: string;
  /** Why, for whoever follows a link to it. */
  reason: string;
  /** The record’s version you saw. */
  version: number;
};

/** How far somebody’s training has come. */
export type TrainingStage =
  /** Core training, or the first two years of run-through training. */
  | 'CORE'
  /** Foundation training. */
  | 'FOUNDATION'
  /** Higher specialty training. */
  | 'HIGHER'
  /** Any other post. */
  | 'OTHER';

/** What kind of worth one is given. */
export type UnitValueBasis =
  /** The average cost, with what does not fall. */
  | 'AVERAGE'
  /** The trust’s own costing. */
  | 'LOCAL'
  /** What the next one costs. */
  | 'MARGINAL'
  /** A price that is paid. */
  | 'PRICE'
  /** What society gives for it: health and carbon. */
  | 'SOCIETAL';

/** What to do with a log entry. */
export type UseTensionInput = {
  /** The log entry. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Whether your reflection rests on it. */
  inReflection: boolean;
  /** Whether mentor and supervisor may read it. */
  shared: boolean;
  /** The version you saw. */
  version: number;
};

/** Values a benefit anew, until its forecast is frozen; what it said before stays beside it. */
export type ValueBenefitInput = {
  /** Its worth a year. Null: not put into pounds. */
  annual?: string | null | undefined;
  /** What that rests on. */
  basis: string;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What kind it is. Null: the kind it has. */
  kind?: BenefitKind | null | undefined;
  /** Who sees to it. Null: nobody. */
  ownerId?: string | null | undefined;
  /** The version you saw. */
  version: number;
  /** Why the figure changes: needed when somebody else entered it. Null: no reason is given. */
  why?: string | null | undefined;
};

/** What the latest reading says of the process. */
export type Variation =
  /** It varies as it always did. */
  | 'COMMON_CAUSE'
  /** It is worse, and higher. */
  | 'CONCERN_HIGH'
  /** It is worse, and lower. */
  | 'CONCERN_LOW'
  /** It is better, and higher. */
  | 'IMPROVEMENT_HIGH'
  /** It is better, and lower. */
  | 'IMPROVEMENT_LOW'
  /** It is higher, and neither is better. */
  | 'NEUTRAL_HIGH'
  /** It is lower, and neither is better. */
  | 'NEUTRAL_LOW'
  /** There are no readings yet. */
  | 'NO_DATA'
  /** Something is different, on neither side. */
  | 'SPECIAL_CAUSE'
  /** There are too few readings. */
  | 'TOO_FEW_POINTS';

/** Who may read a published record. */
export type Visibility =
  /** Every trust that is signed in. */
  | 'NETWORK'
  /** Everybody. */
  | 'PUBLIC'
  /** The host trust. */
  | 'TRUST';

/** A condition to let pass. */
export type WaiveConditionInput = {
  /** The condition’s key. */
  condition: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** Why. */
  reason: string;
};

/** How sure you are of a cause now. */
export type WeighCauseInput = {
  /** How sure you are. */
  evidenceLevel: EvidenceLevel;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** How often it was counted. Null: not counted, or not said. */
  timesCounted?: number | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Weighs what may come, all of it at once. */
export type WeighScenariosInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The project. */
  projectId: string;
  /** One to ten; their probabilities sum to 1. */
  scenarios: Array<ScenarioInput>;
};

/** A figure multiplied. */
export type WhatIfChangeInput = {
  /** By what, 0 to 10. */
  factor: string;
  /** The line or benefit. */
  id: string;
};

/** Takes the confirmation of a reference set back. */
export type WithdrawConfirmationInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The set. */
  setId: string;
};

/** A submission to take back. */
export type WithdrawSubmissionInput = {
  /** The submission. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The receipt’s version you saw. */
  version: number;
};

/** Works a benefit out. */
export type WorkOutBenefitInput = {
  /** How many a year. */
  annualVolume: string;
  /** The share that is this project’s doing, 0 to 1. */
  attribution: string;
  /** The measure before, in its unit. */
  baseline: string;
  /** What part of a full year comes in its first years, 0 to 1 each. */
  buildUp: Array<string>;
  /** The share that would have come anyway, 0 to 1. */
  deadweight: string;
  /** Which way is better. */
  direction: ChangeDirection;
  /** What it rests on. */
  evidence: BenefitEvidence;
  /** What is cut for optimism. Null: what the evidence asks for. */
  haircut?: string | null | undefined;
  /** The high end of its range, 1 to 10. Null: none given. */
  high?: string | null | undefined;
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Whether something gets worse. */
  isDisbenefit: boolean;
  /** Whether it is a health effect. */
  isHealth: boolean;
  /** The low end of its range, 0 to 1. Null: none given. */
  low?: string | null | undefined;
  /** The option it belongs to. Null: the preferred one. */
  optionId?: string | null | undefined;
  /** The measure then, in its unit. */
  target: string;
  /** What is counted, like bed days. */
  unit: string;
  /** What one is worth. */
  unitValue: string;
  /** What kind of worth. */
  unitValueBasis: UnitValueBasis;
  /** The version you saw. */
  version: number;
  /** Why the figure changes: needed when somebody else entered it. Null: no reason is given. */
  why?: string | null | undefined;
};

/** What kind of figure something is valued by. */
export type WorthKey =
  /** A tonne of carbon dioxide equivalent not emitted. */
  | 'CARBON'
  /** A year of life in full health. */
  | 'QALY'
  /** What one of something costs. */
  | 'UNIT_COSTS';

/** A note to the other marker. */
export type WriteDiscussionNoteInput = {
  /** The key of the criterion it is about. Null: the whole. */
  criterion?: string | null | undefined;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The packet. */
  packetId: string;
  /** What you write. */
  text: string;
};

/** A report to the board. */
export type WriteExternalReportInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** What you find. */
  opinion: ExternalOpinion;
  /** On the process. */
  process: string;
  /** What you recommend; empty when nothing. */
  recommendations: string;
  /** The round. */
  roundId: string;
  /** On the standard of the work and of the marks. */
  standards: string;
};

export type WhereToQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereToQuery = { viewer: { id: string, roles: Array<string> } | null };

export type DiscussionOfPlanQueryVariables = Exact<{
  id: string;
}>;


export type DiscussionOfPlanQuery = { markingQueue: Array<{ packetId: string, title: string }>, packet: { rubricKey: string, rubricVersion: string, mark: { id: string, version: number, carried: Array<string> }, guidance: { rubrics: Array<{ key: string, version: string, commentAtLevels: Array<number>, commentMinCharacters: number, levels: Array<{ level: number, name: string }>, criteria: Array<{ key: string, title: string, weight: number, descriptors: Array<string> }>, flags: Array<{ key: string, asks: string, returns: boolean }>, globalRatings: Array<{ key: string, name: string }> }> } } | null, discussion: { code: string, state: MarkingState, reasons: Array<string>, difference: number | null, total: number | null, method: string | null, marks: Array<{ marker: number, isOwn: boolean, flags: Array<string>, strengths: Array<string>, nextSteps: Array<string>, total: number | null, outcome: MarkOutcome, hasEnded: boolean, wasCutShort: boolean, why: string | null, levels: Array<{ criterion: string, level: number, comment: string }>, revision: { flags: Array<string>, total: number | null, outcome: MarkOutcome, levels: Array<{ criterion: string, level: number, comment: string }> } | null }>, notes: Array<{ place: number, marker: number, isOwn: boolean, criterion: string | null, text: string }> } | null };

export type WriteDiscussionNoteMutationVariables = Exact<{
  input: WriteDiscussionNoteInput;
}>;


export type WriteDiscussionNoteMutation = { writeDiscussionNote: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'DiscussionNotOpenError', message: string, path: Array<string> }
      | { __typename: 'DiscussionPartEndedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type StandByMarkMutationVariables = Exact<{
  input: StandByMarkInput;
}>;


export type StandByMarkMutation = { standByMark: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'DiscussionNotOpenError', message: string, path: Array<string> }
      | { __typename: 'DiscussionPartEndedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReviseMarkMutationVariables = Exact<{
  input: ReviseMarkInput;
}>;


export type ReviseMarkMutation = { reviseMark: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'CommentTooShortError', message: string, path: Array<string> }
      | { __typename: 'CriterionCarriedOverError', message: string, path: Array<string> }
      | { __typename: 'DiscussionNotOpenError', message: string, path: Array<string> }
      | { __typename: 'DiscussionPartEndedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'MarkIncompleteError', message: string, path: Array<string> }
      | { __typename: 'MarkerHasConflictError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NothingRevisedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AppealOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type AppealOfProjectQuery = { project: { id: string, title: string, appealing: { until: string | null, mayLodge: boolean, appeal: { id: string, version: number, ground: AppealGround, account: string | null, asks: string | null, state: AppealState, lodgedAt: string, dueOn: string | null, daysLeft: number | null, isYours: boolean, maySettle: boolean, mayTakeToReview: boolean, mayWithdraw: boolean, steps: Array<{ state: AppealState, words: string, at: string }> } | null } | null, releasedResult: { id: string, amends: { releasedAt: string } | null } | null } | null };

export type LodgeAppealMutationVariables = Exact<{
  input: LodgeAppealInput;
}>;


export type LodgeAppealMutation = { lodgeAppeal: { errors: Array<
      | { __typename: 'AlreadyAppealedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NoResultToAppealError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooLateToAppealError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SettleAppealMutationVariables = Exact<{
  input: AppealInput;
}>;


export type SettleAppealMutation = { settleAppeal: { errors: Array<
      | { __typename: 'AppealStandsElsewhereError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type TakeAppealToReviewMutationVariables = Exact<{
  input: TakeAppealToReviewInput;
}>;


export type TakeAppealToReviewMutation = { takeAppealToReview: { errors: Array<
      | { __typename: 'AppealStandsElsewhereError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WithdrawAppealMutationVariables = Exact<{
  input: AppealInput;
}>;


export type WithdrawAppealMutation = { withdrawAppeal: { errors: Array<
      | { __typename: 'AppealStandsElsewhereError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AppealCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealCasesQuery = { appealCases: Array<{ id: string, roundTitle: string, code: string, hostName: string, ground: AppealGround, state: AppealState, lodgedAt: string, dueOn: string | null, daysLeft: number | null }> };

export type AppealCaseQueryVariables = Exact<{
  id: string;
}>;


export type AppealCaseQuery = { viewer: { id: string, today: string } | null, appealCase: { id: string, version: number, roundTitle: string, code: string, hostName: string, projectTitle: string, leadName: string | null, ground: AppealGround, account: string, asks: string, state: AppealState, lodgedAt: string, dueOn: string | null, daysLeft: number | null, steps: Array<{ state: AppealState, words: string, byName: string | null, at: string }>, confirmed: { total: number | null, outcome: MarkOutcome, band: string | null }, criteria: Array<{ key: string, title: string, mean: number | null }>, minute: { heldOn: string, sat: Array<string>, finding: PanelFinding, levels: Array<{ criterion: string, level: number }>, after: { total: number | null, outcome: MarkOutcome, band: string | null } | null } | null, answering: { isOpen: boolean, isYours: boolean }, reviewing: { isOpen: boolean, isYours: boolean, barredBy: PartInResult | null }, deciding: { isOpen: boolean, isYours: boolean, barredBy: PartInResult | null } } | null };

export type AmendmentQueryVariables = Exact<{
  id: string;
  levels: Array<AmendedLevelInput> | AmendedLevelInput;
}>;


export type AmendmentQuery = { appealCase: { id: string, confirmed: { total: number | null, outcome: MarkOutcome, band: string | null }, amendment: { whyNot: string | null, result: { total: number | null, outcome: MarkOutcome, band: string | null } | null } } | null };

export type AnswerAppealMutationVariables = Exact<{
  input: AnswerAppealInput;
}>;


export type AnswerAppealMutation = { answerAppeal: { errors: Array<
      | { __typename: 'AppealStandsElsewhereError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReviewAppealMutationVariables = Exact<{
  input: ReviewAppealInput;
}>;


export type ReviewAppealMutation = { reviewAppeal: { errors: Array<
      | { __typename: 'AppealStandsElsewhereError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ReviewerHadPartError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { errors: Array<
      | { __typename: 'AppealStandsElsewhereError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'MarkWouldGoDownError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'RecorderHadPartError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string, path: Array<string> }> } };

export type ConfirmRoundMutationVariables = Exact<{
  input: ConfirmRoundInput;
}>;


export type ConfirmRoundMutation = { confirmRound: { confirmed: number | null, errors: Array<
      | { __typename: 'AlreadyConfirmedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ConfirmedByItsModeratorError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'ModerationNotCompleteError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotInModerationError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ResultsNotCompleteError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChooseReleaseTimeMutationVariables = Exact<{
  input: ReleaseTimeInput;
}>;


export type ChooseReleaseTimeMutation = { chooseReleaseTime: { roundId: string | null, errors: Array<
      | { __typename: 'AlreadyReleasedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotConfirmedYetError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type BoardPapersQueryVariables = Exact<{
  roundId: string;
  rule?: BoardRuleInput | null | undefined;
}>;


export type BoardPapersQuery = { viewer: { id: string, roles: Array<string>, today: string } | null, boardPapers: { roundId: string, title: string, state: RoundState, unscreened: number, undecided: number, lacking: number, toLookAt: number, isComplete: boolean, rule: BoardRuleKind, figure: number | null, cutBefore: number, cut: number, moderatedByYou: boolean, plans: Array<{ packetId: string, code: string, flags: Array<string>, sampledState: SampledPlanState | null, markedAnew: number, criteria: Array<string> | null, before: { total: number | null, outcome: MarkOutcome, band: string | null }, after: { total: number | null, outcome: MarkOutcome, band: string | null } }>, proposals: Array<{ points: number, reason: string }>, minute: { heldOn: string, sat: Array<string>, decided: string, reason: string, rule: BoardRuleKind, figure: number | null, cut: number } | null } | null };

export type ResultsToReleaseQueryVariables = Exact<{
  roundId: string;
}>;


export type ResultsToReleaseQuery = { rounds: Array<{ id: string, title: string, state: RoundState }>, boardPapers: { roundId: string, unscreened: number, undecided: number, lacking: number, toLookAt: number, isComplete: boolean, minute: { resultsDueOn: string | null } | null } | null, roundResults: Array<{ packetId: string, code: string, hostName: string, title: string, leadName: string | null, total: number | null, outcome: MarkOutcome, band: string | null }>, releaseTime: { version: number, releaseAt: string | null } | null };

export type ResultPreviewQueryVariables = Exact<{
  packetId: string;
}>;


export type ResultPreviewQuery = { resultPreview: { schemeTitle: string, roundTitle: string, outcome: MarkOutcome, total: number | null, isCapped: boolean, band: string | null, failures: Array<string>, feedback: Array<{ marker: number, strengths: Array<string>, nextSteps: Array<string> }>, criteria: Array<{ key: string, title: string, weight: number, mean: number | null, comments: Array<{ marker: number, text: string }> }> } | null };

export type ResultsToDownloadQueryVariables = Exact<{
  roundId: string;
}>;


export type ResultsToDownloadQuery = { rounds: Array<{ id: string, state: RoundState }>, roundResults: Array<{ code: string, hostName: string, title: string, leadName: string | null, total: number | null, outcome: MarkOutcome, band: string | null, criteria: Array<string> | null, resubmitUntil: string | null, amendedAt: string | null, totalBefore: number | null }> };

export type MyCalibrationQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalibrationQuery = { ownCalibration: { rubrics: Array<{ rubricKey: string, rubricVersion: string, title: string, exemplars: number, isReady: boolean, isAsked: boolean }>, calibrations: Array<{ id: string, state: CalibrationState, rubricKey: string, rubricVersion: string, expiresOn: string | null, attempts: Array<{ number: number, code: string, title: string, total: number, referenceTotal: number, agrees: boolean, criteria: Array<{ criterion: string, level: number, reference: number, reasons: string, isNear: boolean }> }>, guidance: { rubrics: Array<{ key: string, version: string, title: string, criteria: Array<{ key: string, title: string }> }> } }> } };

export type ExemplarToMarkQueryVariables = Exact<{ [key: string]: never; }>;


export type ExemplarToMarkQuery = { commentBank: Array<{ id: string, criterion: string, text: string }>, ownCalibration: { calibrations: Array<{ id: string, version: number, state: CalibrationState, rubricKey: string, rubricVersion: string, globalRating: GlobalRating | null, levels: Array<{ criterion: string, level: number, comment: string }>, attempts: Array<{ number: number }>, exemplar: { code: string, document: string, fictional: boolean } | null, guidance: { stages: Array<{ key: string, title: string, questions: Array<{ key: string, ask: string }> }>, rubrics: Array<{ key: string, version: string, commentAtLevels: Array<number>, commentMinCharacters: number, levels: Array<{ level: number, name: string }>, criteria: Array<{ key: string, title: string, weight: number, descriptors: Array<string> }>, flags: Array<{ key: string, asks: string, returns: boolean }>, globalRatings: Array<{ key: string, name: string }> }> } }> } };

export type BeginCalibrationMutationVariables = Exact<{
  input: BeginCalibrationInput;
}>;


export type BeginCalibrationMutation = { beginCalibration: { calibration: { id: string } | null, errors: Array<
      | { __typename: 'AlreadyCalibratingError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CalibrationNotPassedError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooFewExemplarsError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SaveCalibrationMutationVariables = Exact<{
  input: SaveCalibrationInput;
}>;


export type SaveCalibrationMutation = { saveCalibration: { calibration: { id: string, version: number } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CalibrationIsOverError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'CommentTooShortError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SubmitCalibrationMutationVariables = Exact<{
  input: SubmitCalibrationInput;
}>;


export type SubmitCalibrationMutation = { submitCalibration: { calibration: { id: string, state: CalibrationState } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CalibrationIsOverError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'MarkIncompleteError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooFewExemplarsError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CohortOfSchemeQueryVariables = Exact<{
  schemeId: string;
}>;


export type CohortOfSchemeQuery = { cohort: { schemeTitle: string, members: Array<{ id: string, name: string, email: string, trust: string, hostName: string | null, trainingStage: TrainingStage, note: string, leftOn: string | null, projectId: string | null, stage: string | null }> } | null, enrolments: Array<{ id: string, schemeId: string, projectId: string, personName: string, hostName: string }>, guidance: { stages: Array<{ key: string, title: string }> } };

export type CohortMemberToMendQueryVariables = Exact<{
  schemeId: string;
}>;


export type CohortMemberToMendQuery = { cohort: { schemeTitle: string, members: Array<{ id: string, version: number, name: string, email: string, trust: string, hostOrganisationId: string | null, trainingStage: TrainingStage, note: string, leftOn: string | null }>, trusts: Array<{ id: string, name: string }> } | null };

export type CohortToImportIntoQueryVariables = Exact<{
  schemeId: string;
}>;


export type CohortToImportIntoQuery = { cohort: { schemeTitle: string, members: Array<{ id: string, name: string, email: string, leftOn: string | null }> } | null };

export type CheckCohortQueryVariables = Exact<{
  schemeId: string;
  rows: Array<CohortRowInput> | CohortRowInput;
}>;


export type CheckCohortQuery = { checkCohort: Array<{ change: CohortRowChange, hostName: string | null, why: string | null }> | null };

export type ImportCohortMutationVariables = Exact<{
  input: ImportCohortInput;
}>;


export type ImportCohortMutation = { importCohort: { added: number | null, changed: number | null, same: number | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChangeCohortMemberMutationVariables = Exact<{
  input: ChangeCohortMemberInput;
}>;


export type ChangeCohortMemberMutation = { changeCohortMember: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type MyCommentBankQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCommentBankQuery = { commentBank: Array<{ id: string, version: number, criterion: string, text: string }> };

export type CommentsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CommentsPageQuery = { commentBank: Array<{ id: string, version: number, criterion: string, text: string }>, guidance: { rubrics: Array<{ cut: number | null, criteria: Array<{ key: string, title: string }> }> } };

export type AddBankCommentMutationVariables = Exact<{
  input: AddBankCommentInput;
}>;


export type AddBankCommentMutation = { addBankComment: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChangeBankCommentMutationVariables = Exact<{
  input: ChangeBankCommentInput;
}>;


export type ChangeBankCommentMutation = { changeBankComment: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RemoveBankCommentMutationVariables = Exact<{
  input: RemoveBankCommentInput;
}>;


export type RemoveBankCommentMutation = { removeBankComment: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ExemplarShelfQueryVariables = Exact<{ [key: string]: never; }>;


export type ExemplarShelfQuery = { exemplars: { exemplars: Array<{ id: string, code: string, title: string, rubricKey: string, rubricVersion: string, fictional: boolean, madeOn: string }>, sources: Array<{ packetId: string, code: string, title: string, roundTitle: string, submissionId: string }> } };

export type ExemplarSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExemplarSourcesQuery = { exemplars: { sources: Array<{ packetId: string, code: string, title: string, submissionId: string, rubricKey: string, rubricVersion: string, guidance: { rubrics: Array<{ key: string, version: string, commentAtLevels: Array<number>, commentMinCharacters: number, levels: Array<{ level: number, name: string }>, criteria: Array<{ key: string, title: string, weight: number, descriptors: Array<string> }>, flags: Array<{ key: string, asks: string, returns: boolean }>, globalRatings: Array<{ key: string, name: string }> }> } }> } };

export type MakeExemplarMutationVariables = Exact<{
  input: MakeExemplarInput;
}>;


export type MakeExemplarMutation = { makeExemplar: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ResultsNotOutError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RoundsToExamineQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsToExamineQuery = { roundsToExamine: Array<{ roundId: string, title: string, schemeTitle: string, state: RoundState, isDecided: boolean, hasConflict: boolean | null }> };

export type RoomOfRoundQueryVariables = Exact<{
  roundId: string;
}>;


export type RoomOfRoundQuery = { externalRoom: { roundId: string, title: string, schemeTitle: string, state: RoundState, isDecided: boolean, hasConflict: boolean | null, sample: Array<{ packetId: string, code: string, reasons: Array<ExaminedReason>, total: number | null, outcome: MarkOutcome | null, band: string | null }>, others: Array<{ packetId: string, code: string }>, reports: Array<{ id: string, number: number, examinerName: string, opinion: ExternalOpinion, standards: string, process: string, recommendations: string, sha256: string, writtenAt: string }> } | null };

export type ReportShownFragment = { id: string, number: number, examinerName: string, opinion: ExternalOpinion, standards: string, process: string, recommendations: string, sha256: string, writtenAt: string };

export type ProcessOfRoundQueryVariables = Exact<{
  roundId: string;
}>;


export type ProcessOfRoundQuery = { externalRoom: { title: string } | null, fairness: { roundId: string, cut: number, plans: number, marks: number, withoutTotal: number, severityReason: NotDefined | null, residualDf: number | null, reliability: { plans: number, isCrossed: boolean, single: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, ofTwo: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, alpha: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, close: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, error: { value: number | null, halfWidth: number | null, reason: NotDefined | null } }, criteria: Array<{ key: string, title: string, alpha: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null } }>, pairs: Array<{ plans: number, one: { code: string, name: string | null }, other: { code: string, name: string | null }, kappa: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null } }>, markers: Array<{ code: string, name: string | null, given: number, marked: number, declined: number, void: number, severity: number | null, lower: number | null, upper: number | null, shrunk: number | null }>, islands: Array<{ plans: Array<string>, markers: Array<{ code: string, name: string | null }> }>, joins: Array<{ plan: string, marker: { code: string, name: string | null } }>, fair: Array<{ code: string, raw: number, fair: number, crossesCut: boolean }> } | null };

export type PlanToExamineQueryVariables = Exact<{
  packetId: string;
}>;


export type PlanToExamineQuery = { examinedPacket: { packetId: string, code: string, document: string, sha256: string, rubricKey: string, rubricVersion: string, total: number | null, outcome: MarkOutcome | null, band: string | null, reasons: Array<string>, failures: Array<string>, method: string | null, marks: Array<{ marker: number, code: string, state: MarkState, flags: Array<string>, globalRating: GlobalRating | null, total: number | null, outcome: MarkOutcome | null, levels: Array<{ criterion: string, level: number, comment: string }> }>, guidance: { stages: Array<{ key: string, title: string, questions: Array<{ key: string, ask: string }> }>, rubrics: Array<{ key: string, version: string, commentAtLevels: Array<number>, commentMinCharacters: number, levels: Array<{ level: number, name: string }>, criteria: Array<{ key: string, title: string, weight: number, descriptors: Array<string> }>, flags: Array<{ key: string, asks: string, returns: boolean }>, globalRatings: Array<{ key: string, name: string }> }> } } | null };

export type DeclareAsExaminerMutationVariables = Exact<{
  input: DeclareAsExaminerInput;
}>;


export type DeclareAsExaminerMutation = { declareAsExaminer: { roundId: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ExaminerDeclaredAlreadyError', message: string, path: Array<string> }
      | { __typename: 'ExaminerHasPartError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'RoundNotDecidedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AskForPlanMutationVariables = Exact<{
  input: AskForPlanInput;
}>;


export type AskForPlanMutation = { askForPlan: { packetId: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ConflictNotRuledOutError', message: string, path: Array<string> }
      | { __typename: 'ExaminerHasConflictError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WriteExternalReportMutationVariables = Exact<{
  input: WriteExternalReportInput;
}>;


export type WriteExternalReportMutation = { writeExternalReport: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ConflictNotRuledOutError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type FairnessFiguresFragment = { cut: number, plans: number, marks: number, withoutTotal: number, severityReason: NotDefined | null, residualDf: number | null, reliability: { plans: number, isCrossed: boolean, single: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, ofTwo: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, alpha: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, close: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, error: { value: number | null, halfWidth: number | null, reason: NotDefined | null } }, criteria: Array<{ key: string, title: string, alpha: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null } }>, pairs: Array<{ plans: number, one: { code: string, name: string | null }, other: { code: string, name: string | null }, kappa: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null } }>, markers: Array<{ code: string, name: string | null, given: number, marked: number, declined: number, void: number, severity: number | null, lower: number | null, upper: number | null, shrunk: number | null }>, islands: Array<{ plans: Array<string>, markers: Array<{ code: string, name: string | null }> }>, joins: Array<{ plan: string, marker: { code: string, name: string | null } }>, fair: Array<{ code: string, raw: number, fair: number, crossesCut: boolean }> };

export type FairnessOfRoundQueryVariables = Exact<{
  roundId: string;
}>;


export type FairnessOfRoundQuery = { rounds: Array<{ id: string, title: string, schemeTitle: string }>, fairness: { roundId: string, cut: number, plans: number, marks: number, withoutTotal: number, severityReason: NotDefined | null, residualDf: number | null, reliability: { plans: number, isCrossed: boolean, single: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, ofTwo: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, alpha: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, close: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, error: { value: number | null, halfWidth: number | null, reason: NotDefined | null } }, criteria: Array<{ key: string, title: string, alpha: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null } }>, pairs: Array<{ plans: number, one: { code: string, name: string | null }, other: { code: string, name: string | null }, kappa: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null } }>, markers: Array<{ code: string, name: string | null, given: number, marked: number, declined: number, void: number, severity: number | null, lower: number | null, upper: number | null, shrunk: number | null }>, islands: Array<{ plans: Array<string>, markers: Array<{ code: string, name: string | null }> }>, joins: Array<{ plan: string, marker: { code: string, name: string | null } }>, fair: Array<{ code: string, raw: number, fair: number, crossesCut: boolean }> } | null, externalReports: Array<{ id: string, number: number, examinerName: string, opinion: ExternalOpinion, standards: string, process: string, recommendations: string, sha256: string, writtenAt: string }> };

export type MyInvitationQueryVariables = Exact<{ [key: string]: never; }>;


export type MyInvitationQuery = { ownInvitation: { id: string, version: number, kind: MarkerKind, capacity: number | null, state: MarkerState, trustIds: Array<string>, people: Array<string>, trusts: Array<{ id: string, name: string }> } | null };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PoolOfMarkersQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolOfMarkersQuery = { markers: Array<{ id: string, version: number, personId: string, personName: string, kind: MarkerKind, capacity: number | null, state: MarkerState, calibrations: Array<{ id: string, rubricKey: string, rubricVersion: string, state: CalibrationState, expiresOn: string | null }> }>, people: Array<{ id: string, name: string, roles: Array<string> }> };

export type InviteMarkerMutationVariables = Exact<{
  input: InviteMarkerInput;
}>;


export type InviteMarkerMutation = { inviteMarker: { id: string | null, errors: Array<
      | { __typename: 'AlreadyInPoolError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChangeMarkerMutationVariables = Exact<{
  input: ChangeMarkerInput;
}>;


export type ChangeMarkerMutation = { changeMarker: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReopenCalibrationMutationVariables = Exact<{
  input: ReopenCalibrationInput;
}>;


export type ReopenCalibrationMutation = { reopenCalibration: { id: string | null, errors: Array<
      | { __typename: 'AlreadyCalibratingError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooFewExemplarsError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DrawModerationSampleMutationVariables = Exact<{
  input: RoundInput;
}>;


export type DrawModerationSampleMutation = { drawModerationSample: { added: number | null, errors: Array<
      | { __typename: 'AlreadyConfirmedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ResultsNotCompleteError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ConfirmPlanMutationVariables = Exact<{
  input: ModeratedPlanInput;
}>;


export type ConfirmPlanMutation = { confirmPlan: { packetId: string | null, errors: Array<
      | { __typename: 'AlreadyFoundSoundError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'ModeratorHasConflictError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotInModerationError', message: string, path: Array<string> }
      | { __typename: 'NotInSampleError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type OrderReMarkMutationVariables = Exact<{
  input: ModeratedPlanInput;
}>;


export type OrderReMarkMutation = { orderReMark: { packetId: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'ModeratorHasConflictError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotInModerationError', message: string, path: Array<string> }
      | { __typename: 'NotInSampleError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooFewMarkersError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type OrderReMarkOfMarkerMutationVariables = Exact<{
  input: ReMarkOfMarkerInput;
}>;


export type OrderReMarkOfMarkerMutation = { orderReMarkOfMarker: { plans: number | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'ModeratorHasConflictError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotInModerationError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NothingToMarkAnewError', message: string, path: Array<string> }
      | { __typename: 'TooFewMarkersError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ProposeScalingMutationVariables = Exact<{
  input: ScalingInput;
}>;


export type ProposeScalingMutation = { proposeScaling: { roundId: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotInModerationError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ModerationOfRoundQueryVariables = Exact<{
  roundId: string;
}>;


export type ModerationOfRoundQuery = { viewer: { id: string, roles: Array<string> } | null, moderation: { roundId: string, title: string, state: RoundState, unscreened: number, undecided: number, lacking: number, toLookAt: number, isComplete: boolean, sample: Array<{ packetId: string, code: string, state: SampledPlanState, reasons: Array<SampleReason>, total: number | null, outcome: MarkOutcome | null, band: string | null, markedAnew: number }>, markers: Array<{ id: string, name: string, plans: number }>, reMarks: Array<{ packetId: string, code: string, number: number, scope: ReMarkScope, reason: string, earlier: { total: number | null, outcome: MarkOutcome } }>, proposals: Array<{ points: number, reason: string }> } | null };

export type PlanToModerateQueryVariables = Exact<{
  packetId: string;
}>;


export type PlanToModerateQuery = { viewer: { id: string, roles: Array<string> } | null, moderatedPlan: { packetId: string, code: string, roundId: string, roundTitle: string, roundState: RoundState, document: string, rubricKey: string, rubricVersion: string, state: MarkingState, total: number | null, outcome: MarkOutcome | null, band: string | null, difference: number | null, method: string | null, sampledState: SampledPlanState | null, reasons: Array<SampleReason>, foundSound: string | null, marks: Array<{ marker: number, markerName: string, state: MarkState, flags: Array<string>, strengths: Array<string>, nextSteps: Array<string>, globalRating: GlobalRating | null, total: number | null, outcome: MarkOutcome | null, levels: Array<{ criterion: string, level: number, comment: string }>, revision: { flags: Array<string>, total: number | null, outcome: MarkOutcome, levels: Array<{ criterion: string, level: number, comment: string }> } | null }>, reMarks: Array<{ number: number, scope: ReMarkScope, reason: string, earlier: { total: number | null, outcome: MarkOutcome } }>, guidance: { stages: Array<{ key: string, title: string, questions: Array<{ key: string, ask: string }> }>, rubrics: Array<{ key: string, version: string, commentAtLevels: Array<number>, commentMinCharacters: number, levels: Array<{ level: number, name: string }>, criteria: Array<{ key: string, title: string, weight: number, descriptors: Array<string> }>, flags: Array<{ key: string, asks: string, returns: boolean }>, globalRatings: Array<{ key: string, name: string }> }> } } | null };

export type MyOwnSeveritiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOwnSeveritiesQuery = { ownSeverities: Array<{ roundId: string, roundTitle: string, marks: number, severity: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }> };

export type PacketToMarkQueryVariables = Exact<{
  id: string;
}>;


export type PacketToMarkQuery = { markingQueue: Array<{ markId: string, packetId: string, version: number, state: MarkState, code: string, title: string, specialty: string | null, dueOn: string }>, commentBank: Array<{ id: string, criterion: string, text: string }>, packet: { id: string, code: string, document: string, rubricKey: string, rubricVersion: string, mark: { id: string, version: number, state: MarkState, flags: Array<string>, unsure: Array<string>, note: string, strengths: Array<string>, nextSteps: Array<string>, carried: Array<string>, globalRating: GlobalRating | null, total: number | null, outcome: MarkOutcome | null, levels: Array<{ criterion: string, level: number, comment: string }> }, others: Array<{ marker: number, total: number | null, levels: Array<{ criterion: string, level: number, comment: string }> }>, guidance: { stages: Array<{ key: string, title: string, questions: Array<{ key: string, ask: string }> }>, rubrics: Array<{ key: string, version: string, commentAtLevels: Array<number>, commentMinCharacters: number, levels: Array<{ level: number, name: string }>, criteria: Array<{ key: string, title: string, weight: number, descriptors: Array<string> }>, flags: Array<{ key: string, asks: string, returns: boolean }>, globalRatings: Array<{ key: string, name: string }> }> } } | null };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict: { mark: { id: string, state: MarkState } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'MarkIsSealedError', message: string, path: Array<string> }
      | { __typename: 'MarkerHasConflictError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SaveMarkMutationVariables = Exact<{
  input: SaveMarkInput;
}>;


export type SaveMarkMutation = { saveMark: { mark: { id: string, version: number } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'CommentTooShortError', message: string, path: Array<string> }
      | { __typename: 'ConflictNotDeclaredError', message: string, path: Array<string> }
      | { __typename: 'CriterionCarriedOverError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'MarkIsSealedError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SubmitMarkMutationVariables = Exact<{
  input: SubmitMarkInput;
}>;


export type SubmitMarkMutation = { submitMark: { mark: { id: string, total: number | null } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ConflictNotDeclaredError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'MarkIncompleteError', message: string, path: Array<string> }
      | { __typename: 'MarkIsSealedError', message: string, path: Array<string> }
      | { __typename: 'MarkerHasConflictError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CreateSchemeMutationVariables = Exact<{
  input: CreateSchemeInput;
}>;


export type CreateSchemeMutation = { createScheme: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type OpenRoundMutationVariables = Exact<{
  input: OpenRoundInput;
}>;


export type OpenRoundMutation = { openRound: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type GrantExtensionMutationVariables = Exact<{
  input: GrantExtensionInput;
}>;


export type GrantExtensionMutation = { grantExtension: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AllocateMarkersMutationVariables = Exact<{
  input: RoundInput;
}>;


export type AllocateMarkersMutation = { allocateMarkers: { marks: number | null, errors: Array<
      | { __typename: 'AlreadyConfirmedError', message: string, path: Array<string> }
      | { __typename: 'AlreadyReleasedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooFewMarkersError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type OrderThirdMarkMutationVariables = Exact<{
  input: OrderThirdMarkInput;
}>;


export type OrderThirdMarkMutation = { orderThirdMark: { packetId: string | null, errors: Array<
      | { __typename: 'AlreadyConfirmedError', message: string, path: Array<string> }
      | { __typename: 'AlreadyReleasedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NoDiscussionNeededError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooFewMarkersError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CutDiscussionShortMutationVariables = Exact<{
  input: CutDiscussionShortInput;
}>;


export type CutDiscussionShortMutation = { cutDiscussionShort: { packetId: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'DiscussionNotOpenError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'ModeratorHasConflictError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReleaseResultsMutationVariables = Exact<{
  input: RoundInput;
}>;


export type ReleaseResultsMutation = { releaseResults: { released: number | null, errors: Array<
      | { __typename: 'AlreadyReleasedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotConfirmedYetError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ScreenSubmissionMutationVariables = Exact<{
  input: ScreenSubmissionInput;
}>;


export type ScreenSubmissionMutation = { screenSubmission: { id: string | null, packetId: string | null, errors: Array<
      | { __typename: 'AlreadyScreenedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type MyPartInTheProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPartInTheProgrammeQuery = { viewer: { id: string, roles: Array<string> } | null };

export type ProgrammeOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeOverviewQuery = { schemes: Array<{ id: string, title: string, track: AssessmentTrack, rubricKey: string, rubricVersion: string, cut: number, requiredGates: Array<string>, showsLeadership: boolean, oneOfEach: boolean, needsCalibration: boolean }>, rounds: Array<{ id: string, title: string, schemeTitle: string, opensAt: string, deadlineAt: string, markingDueOn: string, state: RoundState }>, guidance: { rubrics: Array<{ key: string, version: string, title: string, cut: number | null }>, stages: Array<{ key: string, title: string }> } };

export type RoundInFullQueryVariables = Exact<{
  roundId: string;
  directs: boolean;
}>;


export type RoundInFullQuery = { rounds: Array<{ id: string, schemeId: string, title: string, schemeTitle: string, opensAt: string, deadlineAt: string, markingDueOn: string, state: RoundState }>, markings: Array<{ packetId: string, code: string, state: MarkingState, reasons: Array<string>, difference: number | null, total: number | null, outcome: MarkOutcome | null, band: string | null, method: string | null, hasOriginal: boolean | null, marks: Array<{ marker: number, markerName: string, state: MarkState, total: number | null, revisedTotal: number | null, ended: DiscussionEnding | null, why: string | null, unsure: Array<string>, note: string }> }>, submissions?: Array<{ id: string, hostName: string, title: string, attempt: number, state: SubmissionState, submittedAt: string }>, enrolments?: Array<{ id: string, schemeId: string, hostOrganisationId: string, hostName: string, projectId: string, personName: string }> };

export type MakeProofMutationVariables = Exact<{
  input: MakeProofInput;
}>;


export type MakeProofMutation = { makeProof: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotCreditedError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ProofsNotSignedError', message: string, path: Array<string> }
      | { __typename: 'ResultNotOutError', message: string, path: Array<string> }
      | { __typename: 'TitleMayNameSomebodyError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ProofsOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type ProofsOfProjectQuery = { project: { id: string, title: string, proving: { isCredited: boolean, isReleased: boolean, mayShowMark: boolean, proofs: Array<{ id: string, showsMark: boolean, sha256: string, madeAt: string, isSuperseded: boolean, path: string, pdfPath: string }> } | null } | null };

export type MyMarkingQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMarkingQueueQuery = { markingQueue: Array<{ markId: string, packetId: string, code: string, state: MarkState, title: string, specialty: string | null, dueOn: string, isToDiscuss: boolean }> };

export type ResubmissionsToRoundQueryVariables = Exact<{
  roundId: string;
}>;


export type ResubmissionsToRoundQuery = { rounds: Array<{ id: string, title: string, state: RoundState, deadlineAt: string, resubmits: string | null }>, roundResults: Array<{ packetId: string, code: string, title: string, leadName: string | null, hostName: string, criteria: Array<string> | null, resubmitUntil: string | null }> };

export type OpenResubmissionRoundMutationVariables = Exact<{
  input: OpenResubmissionRoundInput;
}>;


export type OpenResubmissionRoundMutation = { openResubmissionRound: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NothingToResubmitError', message: string, path: Array<string> }
      | { __typename: 'ResubmissionsUnderWayError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ResultOfMarkingQueryVariables = Exact<{
  id: string;
}>;


export type ResultOfMarkingQuery = { project: { id: string, title: string, appealing: { mayLodge: boolean, until: string | null, appeal: { id: string } | null } | null, submissions: Array<{ id: string, state: ReceiptState }>, releasedResult: { schemeTitle: string, roundTitle: string, outcome: MarkOutcome, total: number | null, band: string | null, failures: Array<string>, releasedAt: string, criteriaAnew: Array<string> | null, resubmitUntil: string | null, isCapped: boolean, feedback: Array<{ marker: number, strengths: Array<string>, nextSteps: Array<string> }>, amends: { outcome: MarkOutcome, total: number | null, band: string | null, releasedAt: string } | null, criteria: Array<{ key: string, title: string, weight: number, mean: number | null, comments: Array<{ marker: number, text: string }> }> } | null, firstResult: { roundTitle: string, outcome: MarkOutcome, total: number | null, band: string | null, releasedAt: string } | null, submitting: { rounds: Array<{ round: { title: string, deadlineAt: string, resubmits: string | null } }> } | null } | null };

export type RoundStepsQueryVariables = Exact<{
  roundId: string;
  directs: boolean;
}>;


export type RoundStepsQuery = { viewer: { id: string, today: string } | null, rounds: Array<{ id: string, schemeId: string, title: string, schemeTitle: string, opensAt: string, deadlineAt: string, markingDueOn: string, state: RoundState, resubmits: string | null }>, markings: Array<{ packetId: string, state: MarkingState, marks: Array<{ marker: number, state: MarkState }> }>, submissions?: Array<{ id: string, state: SubmissionState, screenBy: string | null }>, extensions?: Array<{ id: string }>, deferrals?: Array<{ id: string }>, enrolments?: Array<{ id: string, schemeId: string, stage: string, status: string }>, guidance: { stages: Array<{ key: string, title: string }> } };

export type CohortCountsQueryVariables = Exact<{
  schemeId: string;
}>;


export type CohortCountsQuery = { cohort: { members: Array<{ id: string, hostName: string | null, leftOn: string | null, projectId: string | null }> } | null };

export type ScreeningQueueQueryVariables = Exact<{
  roundId: string;
}>;


export type ScreeningQueueQuery = { viewer: { id: string, today: string } | null, rounds: Array<{ id: string, title: string }>, submissions: Array<{ id: string, hostName: string, title: string, attempt: number, state: SubmissionState, submittedAt: string, screenBy: string | null }> };

export type RoundExceptionsQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundExceptionsQuery = { rounds: Array<{ id: string, schemeId: string, title: string, deadlineAt: string, state: RoundState }>, extensions: Array<{ id: string, personName: string | null, hostName: string, reason: string, until: string, grantedAt: string }>, deferrals: Array<{ id: string, projectId: string, personName: string | null, hostName: string, reason: string, toRoundTitle: string | null, deferredAt: string }>, enrolments: Array<{ id: string, schemeId: string, hostOrganisationId: string, hostName: string, projectId: string, personName: string }> };

export type DeferSubmissionMutationVariables = Exact<{
  input: DeferSubmissionInput;
}>;


export type DeferSubmissionMutation = { deferSubmission: { id: string | null, errors: Array<
      | { __typename: 'AlreadyDeferredError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooLateToDeferError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type FollowersOfSchemeQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowersOfSchemeQuery = { viewer: { id: string, today: string } | null, schemes: Array<{ id: string, title: string }>, enrolments: Array<{ id: string, schemeId: string, projectId: string, hostName: string, personName: string, stage: string, status: string, lastContactOn: string, hasMentor: boolean | null, nudgedOn: string | null }>, guidance: { stages: Array<{ key: string, title: string }> } };

export type NudgeMentorsMutationVariables = Exact<{
  input: NudgeMentorsInput;
}>;


export type NudgeMentorsMutation = { nudgeMentors: { nudged: number | null, recently: number | null, withoutMentor: number | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NobodyToNudgeError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SchemeInFullQueryVariables = Exact<{ [key: string]: never; }>;


export type SchemeInFullQuery = { schemes: Array<{ id: string, version: number, title: string, track: AssessmentTrack, rubricKey: string, rubricVersion: string, cut: number, requiredGates: Array<string>, showsLeadership: boolean, oneOfEach: boolean, needsCalibration: boolean, resubmissionsCapped: boolean, isInUse: boolean, weights: Array<{ criterion: string, title: string, weight: number, ofRubric: number }> }>, guidance: { rubrics: Array<{ key: string, version: string, title: string, cut: number | null }>, stages: Array<{ key: string, title: string }> } };

export type ReviseSchemeMutationVariables = Exact<{
  input: ReviseSchemeInput;
}>;


export type ReviseSchemeMutation = { reviseScheme: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'SchemeInUseError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SubmissionToScreenQueryVariables = Exact<{
  id: string;
  masks?: Array<string> | string | null | undefined;
  leave?: Array<string> | string | null | undefined;
}>;


export type SubmissionToScreenQuery = { guidance: { stages: Array<{ key: string, title: string, questions: Array<{ key: string, ask: string }> }> }, submission: { id: string, roundId: string, hostName: string, title: string, attempt: number, state: SubmissionState, sha256: string, submittedAt: string, document: string, packetPreview: string | null, proposedMasks: Array<{ text: string }>, candidates: Array<{ role: string, name: string | null }> } | null };

export type StandardOfSchemeQueryVariables = Exact<{
  schemeId: string;
}>;


export type StandardOfSchemeQuery = { schemeStandard: { schemeId: string, schemeTitle: string, cut: number, begun: Array<string>, exercises: Array<{ id: string, state: StandardExerciseState, openedOn: string, judges: number, result: { judges: number, judgeCuts: Array<number>, value: number | null, sd: number | null, se: number | null } | null }>, adoptions: Array<{ id: string, cutBefore: number, cut: number, reason: string, adoptedAt: string }>, rounds: Array<{ roundId: string, roundTitle: string, state: RoundState, marks: number, extrapolated: boolean | null, borderline: { value: number | null, lower: number | null, upper: number | null, reason: NotDefined | null }, hofstee: { value: number | null, failRate: number | null, minCut: number | null, maxCut: number | null, minFail: number | null, maxFail: number | null, reason: NotDefined | null } | null }> } | null };

export type StandardsToJudgeQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardsToJudgeQuery = { standardExercises: Array<{ id: string, schemeTitle: string, state: StandardExerciseState, openedOn: string, judges: number, own: { leastCut: number } | null, result: { value: number | null } | null }> };

export type StandardToJudgeQueryVariables = Exact<{
  exerciseId: string;
}>;


export type StandardToJudgeQuery = { standardExercise: { id: string, schemeTitle: string, rubricKey: string, rubricVersion: string, state: StandardExerciseState, judges: number, own: { levels: Array<number>, leastCut: number, mostCut: number, leastFail: number, mostFail: number } | null, result: { judges: number, judgeCuts: Array<number>, value: number | null, sd: number | null, se: number | null } | null, guidance: { rubrics: Array<{ key: string, version: string, levels: Array<{ level: number, name: string }>, criteria: Array<{ key: string, title: string, weight: number, descriptors: Array<string> }> }> } } | null };

export type OpenStandardExerciseMutationVariables = Exact<{
  input: OpenStandardExerciseInput;
}>;


export type OpenStandardExerciseMutation = { openStandardExercise: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ExerciseOpenAlreadyError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type JudgeStandardMutationVariables = Exact<{
  input: JudgeStandardInput;
}>;


export type JudgeStandardMutation = { judgeStandard: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ExerciseClosedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CloseStandardExerciseMutationVariables = Exact<{
  input: CloseStandardExerciseInput;
}>;


export type CloseStandardExerciseMutation = { closeStandardExercise: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ExerciseClosedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'TooFewJudgesError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AdoptCutMutationVariables = Exact<{
  input: AdoptCutInput;
}>;


export type AdoptCutMutation = { adoptCut: { cut: number | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ExerciseNotClosedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'MarkingHasBegunError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ProjectToSubmitQueryVariables = Exact<{
  id: string;
}>;


export type ProjectToSubmitQuery = { submissionDeclarations: Array<{ key: string, ask: string }>, openRounds: Array<{ id: string, schemeId: string, schemeTitle: string, programmeName: string, title: string, track: AssessmentTrack, opensAt: string, deadlineAt: string, state: RoundState, resubmits: string | null }>, guidance: { stages: Array<{ key: string, title: string, questions: Array<{ key: string, ask: string }> }> }, project: { id: string, title: string, version: number, brokenThreads: Array<{ kind: string, subject: string, fix: string }>, stages: Array<{ key: string, title: string, gate: { key: string } }>, releasedResult: { criteriaAnew: Array<string> | null, resubmitUntil: string | null, criteria: Array<{ key: string, title: string }> } | null, submissions: Array<{ id: string, version: number, roundId: string, sha256: string, state: ReceiptState, note: string, submittedAt: string }>, submitting: { maySubmit: boolean, schemeId: string | null, partsToSeal: string | null, identifiers: Array<{ place: string, kind: string, advice: string }>, rounds: Array<{ gatesShut: Array<string>, round: { id: string, title: string, schemeTitle: string, programmeName: string, opensAt: string, deadlineAt: string, state: RoundState, resubmits: string | null } }> } | null } | null };

export type EnrolProjectMutationVariables = Exact<{
  input: EnrolProjectInput;
}>;


export type EnrolProjectMutation = { enrolProject: { errors: Array<
      | { __typename: 'AlreadyEnrolledError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SubmitProjectMutationVariables = Exact<{
  input: SubmitProjectInput;
}>;


export type SubmitProjectMutation = { submitProject: { errors: Array<
      | { __typename: 'AlreadySubmittedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'DeadlinePassedError', message: string, path: Array<string> }
      | { __typename: 'DeclarationsMissingError', message: string, path: Array<string> }
      | { __typename: 'GatesNotPassedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'IdentifiersInTextError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotEnrolledError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotOfferedToResubmitError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'RoundNotOpenError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WithdrawSubmissionMutationVariables = Exact<{
  input: WithdrawSubmissionInput;
}>;


export type WithdrawSubmissionMutation = { withdrawSubmission: { errors: Array<
      | { __typename: 'AlreadyScreenedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'DeadlinePassedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type OverrideIdentifierMutationVariables = Exact<{
  input: OverrideIdentifierInput;
}>;


export type OverrideIdentifierMutation = { overrideIdentifier: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'OwnTextNotOverriddenError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CheckProofQueryVariables = Exact<{
  proof: string;
}>;


export type CheckProofQuery = { checkProof: { verdict: ProofVerdict, keyId: string | null, proven: { id: string, madeOn: string, person: string, project: string, othersOnTeam: number, programme: string, scheme: string, round: string, track: AssessmentTrack, releasedOn: string, frameworks: Array<string>, submission: string, roles: Array<{ role: TeamRole, from: string, to: string | null }>, mark: { outcome: MarkOutcome, total: number | null, band: string | null, reached: Array<string> } | null } | null } };

export type ApprovalLimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalLimitsQuery = { viewer: { id: string, roles: Array<string>, today: string } | null, referenceSets: Array<{ id: string, title: string, effectiveFrom: string | null, reviewBy: string | null, approvalBinds: boolean, source: { title: string, publisher: string, address: string | null } | null, approvalLevels: Array<{ label: string, upTo: string | null }> }> };

export type EnterApprovalLimitsMutationVariables = Exact<{
  input: EnterApprovalLimitsInput;
}>;


export type EnterApprovalLimitsMutation = { enterApprovalLimits: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WorkOutBenefitMutationVariables = Exact<{
  input: WorkOutBenefitInput;
}>;


export type WorkOutBenefitMutation = { workOutBenefit: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ForecastIsFrozenError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ConfirmBenefitMutationVariables = Exact<{
  input: ConfirmBenefitInput;
}>;


export type ConfirmBenefitMutation = { confirmBenefit: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AgreeCashMutationVariables = Exact<{
  input: AgreeCashInput;
}>;


export type AgreeCashMutation = { agreeCash: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CashNotClaimedError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RecordBudgetReductionMutationVariables = Exact<{
  input: RecordBudgetReductionInput;
}>;


export type RecordBudgetReductionMutation = { recordBudgetReduction: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CashNotClaimedError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type BenefitInDepthQueryVariables = Exact<{
  id: string;
}>;


export type BenefitInDepthQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, measures: Array<{ id: string, name: string, unit: string, shape: MeasureShape, per: number, direction: Direction, baseline: { median: number } | null }>, businessCase: { options: Array<{ id: string, kind: OptionKind }>, usualCuts: Array<{ evidence: BenefitEvidence, cut: string, source: string }>, benefits: Array<{ id: string, version: number, label: string, measureId: string | null, optionId: string | null, unit: string, forecastFrozenAt: string | null, anotherMeasure: string | null, kind: BenefitKind, annual: string | null, baseline: string | null, target: string | null, direction: ChangeDirection | null, annualVolume: string | null, unitValue: string | null, unitValueBasis: UnitValueBasis | null, deadweight: string, attribution: string, evidence: BenefitEvidence | null, haircut: string, buildUp: Array<string>, isHealth: boolean, isDisbenefit: boolean, low: string | null, high: string | null, worth: { setId: string, key: WorthKey, label: string, printed: string, pricesOf: number, prices: string, priceIndex: string, each: string, fromYear: string, byYear: Array<string> } | null, cashRoute: { budgetCode: string, holder: string, fallsOn: string, annual: string, note: string, byName: string, at: string, holds: boolean } | null, reductions: Array<{ year: string, amount: string, budgetCode: string, note: string }>, earlier: Array<{ kind: BenefitKind, annual: string | null, baseline: string | null, target: string | null, direction: ChangeDirection | null, annualVolume: string | null, unitValue: string | null, unitValueBasis: UnitValueBasis | null, deadweight: string, attribution: string, evidence: BenefitEvidence | null, haircut: string, buildUp: Array<string>, isHealth: boolean, isDisbenefit: boolean, low: string | null, high: string | null, why: string, byName: string, at: string }> }> } } | null };

export type BenefitLookedQueryVariables = Exact<{
  id: string;
}>;


export type BenefitLookedQuery = { project: { id: string, businessCase: { benefits: Array<{ id: string, anotherMeasure: string | null }> } } | null };

export type FrameCaseMutationVariables = Exact<{
  input: FrameCaseInput;
}>;


export type FrameCaseMutation = { frameCase: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DetailLineMutationVariables = Exact<{
  input: DetailLineInput;
}>;


export type DetailLineMutation = { detailLine: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PricePostMutationVariables = Exact<{
  input: PricePostInput;
}>;


export type PricePostMutation = { pricePost: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AddOptionMutationVariables = Exact<{
  input: AddOptionInput;
}>;


export type AddOptionMutation = { addOption: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'OptionExistsError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RateOptionMutationVariables = Exact<{
  input: RateOptionInput;
}>;


export type RateOptionMutation = { rateOption: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AddResourceLineMutationVariables = Exact<{
  input: AddResourceLineInput;
}>;


export type AddResourceLineMutation = { addResourceLine: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PriceLineMutationVariables = Exact<{
  input: PriceLineInput;
}>;


export type PriceLineMutation = { priceLine: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type LinkLineMutationVariables = Exact<{
  input: LinkLineInput;
}>;


export type LinkLineMutation = { linkLine: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RetireLineMutationVariables = Exact<{
  input: RetireLineInput;
}>;


export type RetireLineMutation = { retireLine: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AddBenefitMutationVariables = Exact<{
  input: AddBenefitInput;
}>;


export type AddBenefitMutation = { addBenefit: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ValueBenefitMutationVariables = Exact<{
  input: ValueBenefitInput;
}>;


export type ValueBenefitMutation = { valueBenefit: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ForecastIsFrozenError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type LinkBenefitMutationVariables = Exact<{
  input: LinkBenefitInput;
}>;


export type LinkBenefitMutation = { linkBenefit: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DescribeCaseMutationVariables = Exact<{
  input: DescribeCaseInput;
}>;


export type DescribeCaseMutation = { describeCase: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ScreenEqualityMutationVariables = Exact<{
  input: ScreenEqualityInput;
}>;


export type ScreenEqualityMutation = { screenEquality: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CheckCaseMutationVariables = Exact<{
  input: CheckCaseInput;
}>;


export type CheckCaseMutation = { checkCase: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CashWithoutBudgetError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { decideCase: { errors: Array<
      | { __typename: 'AboveApprovalLimitError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AskForCaseFileMutationVariables = Exact<{
  input: MakeCaseFileInput;
}>;


export type AskForCaseFileMutation = { makeCaseFile: { caseFile: { id: string, path: string | null } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CaseNotWorkedOutError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    > } };

export type CaseFileReadyQueryVariables = Exact<{
  fileId: string;
}>;


export type CaseFileReadyQuery = { caseFile: { id: string, state: CaseFileState, path: string | null } | null };

export type CaseFileOfProjectQueryVariables = Exact<{
  id: string;
  fileId: string;
}>;


export type CaseFileOfProjectQuery = { project: { id: string, title: string } | null, caseFile: { id: string, kind: CaseFileKind, state: CaseFileState, step: number, steps: number, says: string, name: string, size: number | null, path: string | null } | null };

export type BusinessCaseOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type BusinessCaseOfProjectQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, isCurrent: boolean }>, changeIdeas: Array<{ id: string, text: string }>, measures: Array<{ id: string, name: string }>, businessCase: { facts: { version: number, geography: string, needsSource: string, baseYear: number | null, projection: string, askedOf: string, askedAmount: string | null, decideBy: string | null } | null, options: Array<{ id: string, version: number, kind: OptionKind, description: string, rating: Rating | null, reason: string, nonRecurrent: string, recurrent: string, lines: Array<{ id: string, version: number, kind: ResourceKind, label: string, nonRecurrent: string, recurrent: string, startsIn: string, source: string, funding: string, changeIdeaId: string | null, earlier: Array<{ nonRecurrent: string, recurrent: string, why: string, byName: string }> }> }>, benefits: Array<{ id: string, version: number, kind: BenefitKind, label: string, measureId: string | null, noMeasureBecause: string, annual: string | null, basis: string, baseline: string | null, ownerId: string | null, ownerName: string | null, startsIn: string, years: number, forecastAnnual: string | null, forecastFrozenAt: string | null, cashRoute: { holds: boolean } | null }>, equality: Array<{ characteristic: string, effect: EqualityEffect, note: string }>, financeCheck: { outcome: string, note: string, byName: string, at: string, holds: boolean } | null, sponsorDecision: { outcome: string, note: string, byName: string, at: string, holds: boolean } | null, years: Array<{ year: string, cost: string, cash: string, otherValued: string }>, total: { cost: string, cash: string, otherValued: string } } } | null, guidance: { equalityCharacteristics: Array<{ key: string, name: string, asks: string }> } };

export type WarningsOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type WarningsOfCaseQuery = { project: { id: string, businessCase: { options: Array<{ id: string, lines: Array<{ id: string }> }>, benefits: Array<{ id: string }>, appraisal: { warnings: Array<{ message: string, subjectId: string | null, subject: string | null }> } } } | null };

export type CaseToCheckQueryVariables = Exact<{
  id: string;
}>;


export type CaseToCheckQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { financeCheck: { outcome: string, note: string, byName: string, at: string, holds: boolean } | null, options: Array<{ kind: OptionKind, lines: Array<{ id: string, label: string, nonRecurrent: string, recurrent: string, earlier: Array<{ nonRecurrent: string, recurrent: string, why: string, byName: string, at: string }> }> }>, benefits: Array<{ id: string, label: string, kind: BenefitKind, annual: string | null, baseline: string | null, target: string | null, direction: ChangeDirection | null, annualVolume: string | null, unitValue: string | null, unitValueBasis: UnitValueBasis | null, deadweight: string, attribution: string, evidence: BenefitEvidence | null, haircut: string, buildUp: Array<string>, isHealth: boolean, isDisbenefit: boolean, low: string | null, high: string | null, cashRoute: { holds: boolean } | null, earlier: Array<{ kind: BenefitKind, annual: string | null, baseline: string | null, target: string | null, direction: ChangeDirection | null, annualVolume: string | null, unitValue: string | null, unitValueBasis: UnitValueBasis | null, deadweight: string, attribution: string, evidence: BenefitEvidence | null, haircut: string, buildUp: Array<string>, isHealth: boolean, isDisbenefit: boolean, low: string | null, high: string | null, why: string, byName: string, at: string }> }>, appraisal: { effectOfNewerSets: string | null, warnings: Array<{ code: string, message: string, subject: string | null }>, sets: Array<{ isPastReview: boolean, set: { id: string, key: string, title: string, status: ReferenceStatus, reviewBy: string | null }, newer: { id: string, title: string } | null }> } } } | null };

export type ConfirmReferenceSetMutationVariables = Exact<{
  input: ConfirmReferenceSetInput;
}>;


export type ConfirmReferenceSetMutation = { confirmReferenceSet: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NothingToConfirmError', message: string, path: Array<string> }
      | { __typename: 'ReferenceNotFoundError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WithdrawConfirmationMutationVariables = Exact<{
  input: WithdrawConfirmationInput;
}>;


export type WithdrawConfirmationMutation = { withdrawConfirmation: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NothingToConfirmError', message: string, path: Array<string> }
      | { __typename: 'ReferenceNotFoundError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CaseToDecideQueryVariables = Exact<{
  id: string;
}>;


export type CaseToDecideQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { facts: { askedOf: string, askedAmount: string | null, decideBy: string | null } | null, financeCheck: { outcome: string, holds: boolean } | null, sponsorDecision: { outcome: string, note: string, byName: string, at: string, approvesAs: string | null, aboveLimit: string | null, holds: boolean } | null, approval: { says: string, binds: boolean, levels: Array<{ label: string, upTo: string | null }> }, signOffs: Array<{ area: SignOffArea, outcome: SignOffOutcome, holds: boolean }>, benefits: Array<{ kind: BenefitKind, label: string, annual: string | null, anotherMeasure: string | null, cashRoute: { holds: boolean } | null }>, risks: Array<{ label: string, probability: string, likely: string }>, appraisal: { expectedRisk: string | null, cannot: { message: string } | null, options: Array<{ kind: OptionKind, npsv: string, netCash: string, wholeLifeCost: string }>, sets: Array<{ set: { title: string, status: ReferenceStatus }, newer: { id: string } | null }> } } } | null };

export type BenefitFiguresFragment = { kind: BenefitKind, annual: string | null, baseline: string | null, target: string | null, direction: ChangeDirection | null, annualVolume: string | null, unitValue: string | null, unitValueBasis: UnitValueBasis | null, deadweight: string, attribution: string, evidence: BenefitEvidence | null, haircut: string, buildUp: Array<string>, isHealth: boolean, isDisbenefit: boolean, low: string | null, high: string | null, earlier: Array<{ kind: BenefitKind, annual: string | null, baseline: string | null, target: string | null, direction: ChangeDirection | null, annualVolume: string | null, unitValue: string | null, unitValueBasis: UnitValueBasis | null, deadweight: string, attribution: string, evidence: BenefitEvidence | null, haircut: string, buildUp: Array<string>, isHealth: boolean, isDisbenefit: boolean, low: string | null, high: string | null, why: string, byName: string, at: string }> };

export type EarlierFiguresFragment = { kind: BenefitKind, annual: string | null, baseline: string | null, target: string | null, direction: ChangeDirection | null, annualVolume: string | null, unitValue: string | null, unitValueBasis: UnitValueBasis | null, deadweight: string, attribution: string, evidence: BenefitEvidence | null, haircut: string, buildUp: Array<string>, isHealth: boolean, isDisbenefit: boolean, low: string | null, high: string | null, why: string, byName: string, at: string };

export type FiguresOfCaseQueryVariables = Exact<{
  id: string;
  changes: Array<WhatIfChangeInput> | WhatIfChangeInput;
  horizon?: number | null | undefined;
  onlyCash?: boolean | null | undefined;
}>;


export type FiguresOfCaseQuery = { project: { id: string, title: string, businessCase: { options: Array<{ id: string, kind: OptionKind, lines: Array<{ id: string, label: string, nonRecurrent: string, recurrent: string, source: string }> }>, benefits: Array<{ id: string, label: string, annual: string | null, basis: string, optionId: string | null }>, appraisal: { horizon: number | null, qalysForgone: { gained: string, forgone: string, at: string, publicCost: string } | null, cannot: { message: string, subjectId: string | null, subject: string | null } | null, options: Array<{ optionId: string, kind: OptionKind, npsv: string }>, sets: Array<{ set: { title: string, source: { publisher: string } | null } }> }, whatIf: { yearZero: string | null, horizon: number | null, cannot: { message: string, subjectId: string | null, subject: string | null } | null, options: Array<{ optionId: string, kind: OptionKind, rank: number, pvb: string, pvcPublic: string, pvcNonPublic: string, npsv: string, incrementalNpsv: string, bcr: string | null, rpsc: string | null, paybackYears: string | null, benefitsMayChangePercent: string | null, costsMayChangePercent: string | null, costs: Array<{ id: string, label: string, presentValue: string, byYear: Array<string> }>, benefits: Array<{ id: string, label: string, presentValue: string, byYear: Array<string> }> }> }, tornado: Array<{ id: string, label: string, low: string, high: string, isGiven: boolean, npsvAtLow: string, npsvAtHigh: string }> } } | null };

export type OptionResultFragment = { optionId: string, kind: OptionKind, rank: number, pvb: string, pvcPublic: string, pvcNonPublic: string, npsv: string, incrementalNpsv: string, bcr: string | null, rpsc: string | null, paybackYears: string | null, benefitsMayChangePercent: string | null, costsMayChangePercent: string | null, costs: Array<{ id: string, label: string, presentValue: string, byYear: Array<string> }>, benefits: Array<{ id: string, label: string, presentValue: string, byYear: Array<string> }> };

export type AddFilterChoiceMutationVariables = Exact<{
  input: AddFilterChoiceInput;
}>;


export type AddFilterChoiceMutation = { addFilterChoice: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChangeFilterChoiceMutationVariables = Exact<{
  input: ChangeFilterChoiceInput;
}>;


export type ChangeFilterChoiceMutation = { changeFilterChoice: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RateFilterChoiceMutationVariables = Exact<{
  input: RateFilterChoiceInput;
}>;


export type RateFilterChoiceMutation = { rateFilterChoice: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ChoiceTakenError', message: string, path: Array<string> }
      | { __typename: 'EarlierCategoryOpenError', message: string, path: Array<string> }
      | { __typename: 'GreenAlreadyError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RemoveFilterChoiceMutationVariables = Exact<{
  input: RemoveFilterChoiceInput;
}>;


export type RemoveFilterChoiceMutation = { removeFilterChoice: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ChoiceTakenError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type KeepFilterRatingsMutationVariables = Exact<{
  input: KeepFilterRatingsInput;
}>;


export type KeepFilterRatingsMutation = { keepFilterRatings: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'EarlierCategoryOpenError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type TakeFilterChoicesMutationVariables = Exact<{
  input: TakeFilterChoicesInput;
}>;


export type TakeFilterChoicesMutation = { takeFilterChoices: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ChoiceNotCarriedForwardError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type NameConstraintsMutationVariables = Exact<{
  input: NameConstraintsInput;
}>;


export type NameConstraintsMutation = { nameConstraints: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type FilterOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type FilterOfCaseQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { options: Array<{ id: string, version: number, kind: OptionKind, description: string, rating: Rating | null, choices: Array<{ category: FilterCategory, choiceId: string }> }>, filter: { version: number, constraints: Array<string>, successFactors: Array<{ key: string, name: string, asks: string }>, categories: Array<{ category: FilterCategory, state: FilterState, buildsOn: Array<string>, choices: Array<{ id: string, version: number, category: FilterCategory, name: string, description: string, rating: Rating | null, reason: string, isStale: boolean }> }> } } } | null };

export type FrameOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type FrameOfCaseQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, businessCase: { facts: { version: number, shape: CaseShape, firstYear: string | null, horizon: number, pensionView: PensionView } | null } } | null };

export type DetailsOfLinesQueryVariables = Exact<{
  id: string;
}>;


export type DetailsOfLinesQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, businessCase: { options: Array<{ id: string, lines: Array<{ id: string, version: number, kind: ResourceKind, label: string, startsIn: string, firstMonth: number, endsIn: string | null, bearer: Bearer, fundingRecurs: boolean | null, vatRate: string | null, vatRecoverable: string, isTransfer: boolean, isPaid: boolean, optimism: string, optimismMitigated: string, lifeYears: string | null, residual: string, low: string | null, high: string | null, leadMonths: number | null }> }> } } | null, referenceSets: Array<{ id: string, key: string, title: string, source: { title: string, publisher: string } | null, numbers: Array<{ path: string, label: string, value: string }> }> };

export type MoneyOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type MoneyOfCaseQuery = { project: { id: string, title: string, businessCase: { facts: { pensionView: PensionView } | null, options: Array<{ id: string, lines: Array<{ id: string }> }>, benefits: Array<{ id: string }>, appraisal: { cannot: { message: string, subjectId: string | null, subject: string | null } | null, options: Array<{ kind: OptionKind, netCash: string, wholeLifeCost: string, peakFunding: string, breaksEvenIn: string | null, statement: Array<{ year: string, pay: string, nonPay: string, capital: string, cashReleasing: string, depreciation: string, pdcDividend: string, netIe: string, cashImpact: string, cumulativeCash: string, recurrentCost: string, nonRecurrentCost: string, recurrentUnfunded: string, assetsAtEnd: string, netAssetsChangeToDate: string }> }> } } } | null };

export type NeedOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type NeedOfCaseQuery = { populationFiles: Array<{ id: string, name: string, source: string, baseYear: number, isFictional: boolean, areas: Array<string> }>, project: { id: string, title: string, viewerMay: Array<string>, businessCase: { need: { populationId: string, source: string, isFictional: boolean, area: string, baseYear: number, catchmentShare: string, yearlyTrend: string, accessFactor: string, lengthOfStayDays: string | null, occupancy: string | null, didNotAttend: string | null, minutesEach: string | null, availableMinutes: string | null, caveats: Array<string>, rates: Array<{ from: number, per1000: string }>, years: Array<{ year: number, doNothing: number, plan: number, low: number | null, high: number | null }>, horizons: Array<{ years: number, year: number, from: number, to: number, doNothing: number, growth: number, ageing: number, rate: number, beds: string | null, slots: string | null, wte: string | null }> } | null } } | null };

export type ProjectNeedMutationVariables = Exact<{
  input: ProjectNeedInput;
}>;


export type ProjectNeedMutation = { projectNeed: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PopulationFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type PopulationFilesQuery = { viewer: { id: string, roles: Array<string> } | null, populationFiles: Array<{ id: string, name: string, source: string, baseYear: number, retrievedOn: string, licence: string, isFictional: boolean, areas: Array<string>, byName: string | null, at: string | null }> };

export type CheckPopulationQueryVariables = Exact<{
  csv: string;
}>;


export type CheckPopulationQuery = { checkPopulation: { faults: Array<{ line: number, column: string | null, message: string }>, file: { source: string, baseYear: number, retrievedOn: string, licence: string, isFictional: boolean, areas: Array<{ name: string, people: number | null, firstYear: number, lastYear: number, groups: number, hasRange: boolean }> } | null } };

export type LoadPopulationMutationVariables = Exact<{
  input: LoadPopulationInput;
}>;


export type LoadPopulationMutation = { loadPopulation: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PostOfLineQueryVariables = Exact<{
  id: string;
}>;


export type PostOfLineQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { options: Array<{ id: string, lines: Array<{ id: string, version: number, label: string, recurrent: string, post: { point: string, wte: string, heads: number, hcasZone: HcasZone, extraPensionable: string, programmedActivities: string | null } | null }> }>, appraisal: { sets: Array<{ set: { key: string, title: string, points: Array<{ key: string, label: string, annual: string }> } }> } } } | null };

export type PriceOfPostQueryVariables = Exact<{
  id: string;
  point: string;
  wte: string;
  heads: number;
  hcasZone: HcasZone;
  extraPensionable: string;
  programmedActivities?: string | null | undefined;
}>;


export type PriceOfPostQuery = { project: { id: string, businessCase: { priceOfPost: { cannot: string | null, total: string | null, parts: Array<{ name: string, amount: string }> } } } | null };

export type CaseQualityQueryVariables = Exact<{
  id: string;
}>;


export type CaseQualityQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { quality: Array<{ domain: QualityDomain, likelihoodBefore: number, impactBefore: number, likelihoodAfter: number, impactAfter: number, note: string, byName: string }> } } | null };

export type BenefitsRealisedQueryVariables = Exact<{
  id: string;
}>;


export type BenefitsRealisedQuery = { project: { id: string, title: string, measures: Array<{ id: string, name: string }>, businessCase: { benefits: Array<{ id: string, kind: BenefitKind, label: string, measureId: string | null, annual: string | null, forecastFrozenAt: string | null, ownerName: string | null, baseline: string | null, anotherMeasure: string | null }>, realisations: Array<{ benefitId: string, state: RealisationState, isFromBudgets: boolean, forecastToDate: string, actualToDate: string, percent: string | null, rateEffect: string | null, volumeEffect: string | null, since: string | null, until: string | null, how: string, quarters: Array<{ name: string, forecast: string, actual: string | null }> }> } } | null };

export type MoveReferencesMutationVariables = Exact<{
  input: MoveReferencesInput;
}>;


export type MoveReferencesMutation = { moveReferences: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReviseReferenceMutationVariables = Exact<{
  input: ReviseReferenceInput;
}>;


export type ReviseReferenceMutation = { reviseReference: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ReferenceNotFoundError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReferenceSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceSetsQuery = { viewer: { id: string, roles: Array<string>, today: string } | null, referenceSets: Array<{ id: string, key: string, title: string, status: ReferenceStatus, effectiveFrom: string | null, effectiveTo: string | null, reviewBy: string | null, isLocal: boolean, source: { title: string, publisher: string, address: string | null } | null }> };

export type OneReferenceSetQueryVariables = Exact<{ [key: string]: never; }>;


export type OneReferenceSetQuery = { viewer: { id: string, roles: Array<string>, today: string } | null, referenceSets: Array<{ id: string, key: string, title: string, status: ReferenceStatus, effectiveFrom: string | null, effectiveTo: string | null, reviewBy: string | null, unit: string, note: string, isLocal: boolean, confirmation: { holds: boolean, source: string | null, sourceDay: string | null, note: string, byName: string, at: string } | null, source: { title: string, publisher: string, address: string | null, publishedOn: string | null } | null, numbers: Array<{ path: string, label: string, value: string }> }> };

export type RestsOnFragment = { effectOfNewerSets: string | null, sets: Array<{ isPastReview: boolean, set: { id: string, key: string, title: string, status: ReferenceStatus, reviewBy: string | null }, newer: { id: string, title: string } | null }> };

export type CaseRestsOnQueryVariables = Exact<{
  id: string;
}>;


export type CaseRestsOnQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { appraisal: { effectOfNewerSets: string | null, sets: Array<{ isPastReview: boolean, set: { id: string, key: string, title: string, status: ReferenceStatus, reviewBy: string | null, confirmation: { holds: boolean, source: string | null, byName: string, at: string } | null }, newer: { id: string, title: string } | null }> } } } | null };

export type PriceRiskMutationVariables = Exact<{
  input: PriceRiskInput;
}>;


export type PriceRiskMutation = { priceRisk: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChangeRiskMutationVariables = Exact<{
  input: ChangeRiskInput;
}>;


export type ChangeRiskMutation = { changeRisk: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RetireRiskMutationVariables = Exact<{
  input: RetireRiskInput;
}>;


export type RetireRiskMutation = { retireRisk: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WeighScenariosMutationVariables = Exact<{
  input: WeighScenariosInput;
}>;


export type WeighScenariosMutation = { weighScenarios: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CaseRisksQueryVariables = Exact<{
  id: string;
}>;


export type CaseRisksQuery = { project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, isCurrent: boolean }>, businessCase: { risks: Array<{ id: string, version: number, label: string, probability: string, low: string, likely: string, high: string, treatment: RiskTreatment, mitigation: string, ownerId: string | null, ownerName: string | null }>, scenarios: Array<{ name: string, probability: string, costFactor: string, benefitFactor: string }>, appraisal: { expectedRisk: string | null, expectedNpsv: string | null, cannot: { message: string } | null } } } | null };

export type CaseServiceLineQueryVariables = Exact<{
  id: string;
}>;


export type CaseServiceLineQuery = { project: { id: string, title: string, viewerMay: Array<string>, measures: Array<{ id: string, name: string, analysis: { finding: string } }>, businessCase: { serviceLine: { name: string, measureId: string | null, incomeBefore: string, directBefore: string, indirectBefore: string, overheadBefore: string, incomeAfter: string, directAfter: string, indirectAfter: string, overheadAfter: string, source: string, byName: string, at: string } | null } } | null };

export type SignCaseMutationVariables = Exact<{
  input: SignCaseInput;
}>;


export type SignCaseMutation = { signCase: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ScoreQualityMutationVariables = Exact<{
  input: ScoreQualityInput;
}>;


export type ScoreQualityMutation = { scoreQuality: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DescribeServiceLineMutationVariables = Exact<{
  input: DescribeServiceLineInput;
}>;


export type DescribeServiceLineMutation = { describeServiceLine: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CaseSignOffsQueryVariables = Exact<{
  id: string;
}>;


export type CaseSignOffsQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { approval: { says: string }, signOffs: Array<{ area: SignOffArea, outcome: SignOffOutcome, note: string, byName: string, at: string, holds: boolean }> } } | null };

export type SimulationOfCaseQueryVariables = Exact<{
  id: string;
  draws: number;
  seed: number;
  isAsked: boolean;
}>;


export type SimulationOfCaseQuery = { project: { id: string, title: string, businessCase: { options: Array<{ id: string, lines: Array<{ id: string }> }>, benefits: Array<{ id: string }>, simulation?: { draws: number, seed: number, deterministic: number | null, mean: number | null, sd: number | null, p5: number | null, p50: number | null, p95: number | null, probabilityBelowNought: number | null, cannot: { message: string, subjectId: string | null, subject: string | null } | null, histogram: Array<{ from: number, to: number, count: number }>, explains: Array<{ id: string, label: string, share: number }> } } } | null };

export type StagesOfCaseQueryVariables = Exact<{
  id: string;
}>;


export type StagesOfCaseQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { facts: { version: number } | null, stages: { stage: CaseStage, next: CaseStage | null, parts: Array<{ key: string, stage: CaseStage, name: string, isThere: boolean, todo: string }>, moves: Array<{ fromStage: CaseStage, toStage: CaseStage, reason: string, figuresHash: string, byName: string, at: string }> } | null } } | null };

export type AdvanceCaseMutationVariables = Exact<{
  input: AdvanceCaseInput;
}>;


export type AdvanceCaseMutation = { advanceCase: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NoSuchStageError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'StageNotReadyError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReturnCaseMutationVariables = Exact<{
  input: ReturnCaseInput;
}>;


export type ReturnCaseMutation = { returnCase: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NoSuchStageError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type TitleOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type TitleOfProjectQuery = { project: { id: string, title: string } | null };

export type OfferedValuesFragment = { unitValues: Array<{ setId: string, setTitle: string, key: WorthKey, path: string, label: string, printed: string, pricesOf: number, basis: UnitValueBasis, source: string, value: string, prices: string }> };

export type WorthOfBenefitQueryVariables = Exact<{
  id: string;
}>;


export type WorthOfBenefitQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { benefits: Array<{ id: string, version: number, kind: BenefitKind, label: string, unit: string, unitValue: string | null, forecastFrozenAt: string | null, worth: { setId: string, key: WorthKey, label: string, printed: string, pricesOf: number, prices: string, priceIndex: string, each: string, fromYear: string, byYear: Array<string> } | null }>, unitValues: Array<{ setId: string, setTitle: string, key: WorthKey, path: string, label: string, printed: string, pricesOf: number, basis: UnitValueBasis, source: string, value: string, prices: string }> } } | null };

export type UnitCostOfLineQueryVariables = Exact<{
  id: string;
}>;


export type UnitCostOfLineQuery = { project: { id: string, title: string, viewerMay: Array<string>, businessCase: { options: Array<{ id: string, lines: Array<{ id: string, version: number, label: string, recurrent: string, unitCost: { setId: string, label: string, basis: UnitValueBasis, printed: string, pricesOf: number, prices: string, priceIndex: string, value: string, howMany: string } | null }> }>, unitValues: Array<{ setId: string, setTitle: string, key: WorthKey, path: string, label: string, printed: string, pricesOf: number, basis: UnitValueBasis, source: string, value: string, prices: string }> } } | null };

export type TakeBenefitWorthMutationVariables = Exact<{
  input: TakeBenefitWorthInput;
}>;


export type TakeBenefitWorthMutation = { takeBenefitWorth: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ForecastIsFrozenError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ReferenceNotFoundError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CostLineByUnitMutationVariables = Exact<{
  input: CostLineByUnitInput;
}>;


export type CostLineByUnitMutation = { costLineByUnit: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ReferenceNotFoundError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PlacesToGoQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesToGoQuery = { myProjects: { edges: Array<{ node: { id: string, title: string } }> } };

export type WhoGoesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoGoesQuery = { viewer: { id: string, organisation: { id: string } | null } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { id: string, name: string, roles: Array<string>, organisation: { id: string, name: string } | null, places: Array<{ organisation: { id: string } }> } | null, credentials: Array<{ id: string, kind: string, label: string, createdAt: string, lastUsedAt: string, expiresAt: string }> };

export type EndCredentialMutationVariables = Exact<{
  input: RevokeCredentialInput;
}>;


export type EndCredentialMutation = { revokeCredential: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { viewer: { id: string, organisation: { id: string } | null, places: Array<{ roles: Array<string>, organisation: { id: string, name: string } }> } | null };

export type ChooseOrganisationMutationVariables = Exact<{
  input: ChooseOrganisationInput;
}>;


export type ChooseOrganisationMutation = { chooseOrganisation: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type PeopleAndRolesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleAndRolesQuery = { people: Array<{ id: string, name: string }>, memberships: { edges: Array<{ node: { id: string, version: number, personId: string, name: string, role: MembershipRole, startsOn: string, endsOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { id: string | null, errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type AppointPersonMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointPersonMutation = { appoint: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { secret: string | null, errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { viewer: { id: string } | null, demoPeople: Array<{ id: string, name: string, roles: Array<string>, finds: string | null, organisation: { id: string, name: string } }> };

export type SignInToDemoMutationVariables = Exact<{
  input: SignInToDemoInput;
}>;


export type SignInToDemoMutation = { signInToDemo: { secret: string | null, errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type StaySignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type StaySignedInQuery = { unreadCount: number };

export type BehindMeasureQueryVariables = Exact<{
  id: string;
}>;


export type BehindMeasureQuery = { project: { id: string, measures: Array<{ id: string, name: string, stratum: string, unit: string, decisions: Array<{ kind: ChartDecisionKind, at: string, byName: string | null, fromDay: string | null, toDay: string | null, value: number | null, chart: ChartKind | null, profile: RuleProfile | null, cause: string, why: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, variationReason: string, assuranceReason: string, unstable: string | null, suggestionReason: string, working: Array<{ title: string, arithmetic: string, source: string | null }> } }> } | null };

export type CertaintyOfMeasureQueryVariables = Exact<{
  id: string;
  hoped?: number | null | undefined;
}>;


export type CertaintyOfMeasureQuery = { project: { id: string, measures: Array<{ id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, certainty: { level: number | null, levelName: string, hoped: number | null, effortReason: string, effort: { expectedPoints: number | null, medianPoints: number | null, expectedWeeks: number | null, medianWeeks: number | null } | null, working: Array<{ title: string, arithmetic: string, source: string | null }>, falseSignals: { readings: number, chance: number | null, reason: string, source: string } }, conventions: { says: string, depends: boolean, charts: Array<{ profile: RuleProfile, engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, signals: Array<{ firstPoint: number, lastPoint: number, words: string }>, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> }> }, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } }> } | null };

export type ChooseChartQueryVariables = Exact<{
  id: string;
  what: ReadingKind;
  readings: number;
  usually?: number | null | undefined;
  usualShare?: number | null | undefined;
  varies: boolean;
  isAsked: boolean;
}>;


export type ChooseChartQuery = { project: { id: string, title: string, viewerMay: Array<string> } | null, chooseChart?: { shape: MeasureShape, chart: ChartKind, profile: RuleProfile, why: string, later: ChartKind | null } };

export type MeasureToDownloadQueryVariables = Exact<{
  id: string;
}>;


export type MeasureToDownloadQuery = { viewer: { id: string, today: string } | null, project: { id: string, measures: Array<{ definition: string, numerator: string, denominator: string, per: number, chart: ChartKind, id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, working: Array<{ title: string, arithmetic: string, source: string | null }>, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> }, charting: { versionNo: number, profile: RuleProfile, edition: string, shiftLength: number | null, trendLength: number | null, screening: boolean | null, lowerBound: number | null, upperBound: number | null }, baseline: { fromDay: string, toDay: string, points: number, median: number, versionNo: number } | null, series: { takenOn: Array<string>, numerator: Array<number | null>, denominator: Array<number | null>, value: Array<number | null> }, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }> }> } | null };

export type ReadAnalysisFragment = { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> };

export type ChartedMeasureFragment = { id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } };

export type ConventionsOfMeasureQueryVariables = Exact<{
  id: string;
}>;


export type ConventionsOfMeasureQuery = { project: { id: string, measures: Array<{ id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, conventions: { says: string, charts: Array<{ engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> }> }, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } }> } | null };

export type ReadingsOfMeasureQueryVariables = Exact<{
  id: string;
}>;


export type ReadingsOfMeasureQuery = { project: { id: string, title: string, viewerMay: Array<string>, measures: Array<{ id: string, name: string, shape: MeasureShape, numerator: string, denominator: string, unit: string, readings: Array<{ takenOn: string, versionNo: number, numerator: number | null, denominator: number | null, value: number | null, excluded: boolean, note: string, why: string, byName: string, at: string }> }> } | null };

export type GroupsOfMeasureQueryVariables = Exact<{
  id: string;
}>;


export type GroupsOfMeasureQuery = { project: { id: string, measures: Array<{ id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } }> } | null };

export type MeasureToJudgeQueryVariables = Exact<{
  id: string;
  chart?: ChartKind | null | undefined;
}>;


export type MeasureToJudgeQuery = { project: { id: string, viewerMay: Array<string>, measures: Array<{ id: string, name: string, unit: string, chart: ChartKind, direction: Direction, fittingCharts: Array<ChartKind>, fittingProfiles: Array<RuleProfile>, advisedChart: { chart: ChartKind, why: string, later: ChartKind | null } | null, charting: { profile: RuleProfile, shiftLength: number | null, trendLength: number | null, lowerBound: number | null, upperBound: number | null } }> } | null };

export type PlanMeasureMutationVariables = Exact<{
  input: PlanMeasureInput;
}>;


export type PlanMeasureMutation = { planMeasure: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChangeMeasureMutationVariables = Exact<{
  input: ChangeMeasureInput;
}>;


export type ChangeMeasureMutation = { changeMeasure: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RetireMeasureMutationVariables = Exact<{
  input: RetireMeasureInput;
}>;


export type RetireMeasureMutation = { retireMeasure: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type EnterReadingsMutationVariables = Exact<{
  input: EnterReadingsInput;
}>;


export type EnterReadingsMutation = { enterReadings: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ReadingExistsError', message: string, path: Array<string>, days: Array<string> }
      | { __typename: 'ReadingsNotAsTheyShouldError', message: string, path: Array<string>, each: Array<{ index: number, why: string }> }
    >, warnings: Array<{ message: string }> } };

export type CorrectReadingMutationVariables = Exact<{
  input: CorrectReadingInput;
}>;


export type CorrectReadingMutation = { correctReading: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ReadingsNotAsTheyShouldError', message: string, path: Array<string>, each: Array<{ index: number, why: string }> }
    >, warnings: Array<{ message: string }> } };

export type FreezeBaselineMutationVariables = Exact<{
  input: FreezeBaselineInput;
}>;


export type FreezeBaselineMutation = { freezeBaseline: { errors: Array<
      | { __typename: 'BaselineTooShortError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SetTargetMutationVariables = Exact<{
  input: SetTargetInput;
}>;


export type SetTargetMutation = { setTarget: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AnnotateMeasureMutationVariables = Exact<{
  input: AnnotateMeasureInput;
}>;


export type AnnotateMeasureMutation = { annotateMeasure: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChartMeasureMutationVariables = Exact<{
  input: ChartMeasureInput;
}>;


export type ChartMeasureMutation = { chartMeasure: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RecalculateLimitsMutationVariables = Exact<{
  input: RecalculateLimitsInput;
}>;


export type RecalculateLimitsMutation = { recalculateLimits: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type TakeBackRecalculationMutationVariables = Exact<{
  input: TakeBackRecalculationInput;
}>;


export type TakeBackRecalculationMutation = { takeBackRecalculation: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type MeasureForFormQueryVariables = Exact<{
  id: string;
}>;


export type MeasureForFormQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, isCurrent: boolean }>, changeIdeas: Array<{ id: string, text: string }>, measures: Array<{ id: string, version: number, name: string, stratum: string, kind: MeasureKind, shape: MeasureShape, definition: string, numerator: string, denominator: string, source: string, sampling: string, frequency: Frequency, unit: string, direction: Direction, chart: ChartKind, ownerId: string | null, changeIdeaId: string | null, points: number, baseline: { fromDay: string, toDay: string, points: number, median: number, versionNo: number } | null, series: { takenOn: Array<string> } }> } | null };

export type MeasureInFullQueryVariables = Exact<{
  id: string;
}>;


export type MeasureInFullQuery = { project: { id: string, title: string, viewerMay: Array<string>, changeIdeas: Array<{ id: string, text: string }>, measures: Array<{ version: number, per: number, definition: string, numerator: string, denominator: string, source: string, sampling: string, frequency: Frequency, chart: ChartKind, ownerName: string | null, changeIdeaId: string | null, points: number, nextReadingOn: string | null, isReadingDue: boolean, id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, charting: { profile: RuleProfile, shiftLength: number | null, trendLength: number | null }, baseline: { fromDay: string, toDay: string, points: number, median: number, versionNo: number } | null, series: { takenOn: Array<string>, value: Array<number | null> }, readings: Array<{ takenOn: string, versionNo: number, numerator: number | null, denominator: number | null, value: number | null, excluded: boolean, note: string, why: string, byName: string, at: string }>, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } }> } | null };

export type MeasuresOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type MeasuresOfProjectQuery = { project: { id: string, title: string, viewerMay: Array<string>, measures: Array<{ id: string, name: string, stratum: string, kind: MeasureKind, unit: string, direction: Direction, points: number, ownerName: string | null, nextReadingOn: string | null, isReadingDue: boolean, baseline: { median: number } | null, analysis: { variation: Variation, assurance: Assurance, unstable: string | null }, series: { takenOn: Array<string>, value: Array<number | null> } }> } | null };

export type BeforeNewMeasureQueryVariables = Exact<{
  id: string;
}>;


export type BeforeNewMeasureQuery = { project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, isCurrent: boolean }>, changeIdeas: Array<{ id: string, text: string }>, measures: Array<{ id: string, name: string, kind: MeasureKind, shape: MeasureShape, per: number, definition: string, numerator: string, denominator: string, source: string, sampling: string, frequency: Frequency, unit: string, direction: Direction, chart: ChartKind, ownerId: string | null, changeIdeaId: string | null }> } | null };

export type MeasureToRecalculateQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
}>;


export type MeasureToRecalculateQuery = { project: { id: string, viewerMay: Array<string>, measures: Array<{ id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, preview: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> }, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } }> } | null };

export type CheckReadingsQueryVariables = Exact<{
  measureId: string;
  readings: Array<ReadingInput> | ReadingInput;
}>;


export type CheckReadingsQuery = { checkReadings: Array<{ value: number | null, why: string | null, isThere: boolean }> | null };

export type MeasuresTogetherQueryVariables = Exact<{
  id: string;
}>;


export type MeasuresTogetherQuery = { project: { id: string, title: string, measures: Array<{ id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } }> } | null };

export type TrustMeasuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrustMeasuresQuery = { portfolio: { edges: Array<{ node: { id: string, title: string, measures: Array<{ id: string, name: string, kind: MeasureKind, unit: string, points: number, lastOn: string | null, lastValue: number | null, target: number | null, variation: Variation, assurance: Assurance, isUnstable: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxQuery = { unreadCount: number, inbox: { edges: Array<{ node: { id: string, kind: NotificationKind, projectId: string | null, gate: string | null, text: string, at: string, readAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RecordToAdoptQueryVariables = Exact<{
  id: string;
}>;


export type RecordToAdoptQuery = { libraryRecord: { id: string, title: string, hostName: string, setting: string | null, mayAdopt: boolean, card: { coreParts: Array<string>, adaptableParts: Array<string>, adoptionNotes: string | null } | null } | null, viewer: { id: string, organisation: { id: string, name: string } | null } | null };

export type AdoptRecordMutationVariables = Exact<{
  input: AdoptRecordInput;
}>;


export type AdoptRecordMutation = { adoptRecord: { project: { id: string } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ProjectAdoptionQueryVariables = Exact<{
  id: string;
}>;


export type ProjectAdoptionQuery = { project: { id: string, title: string, adoption: { version: number, publicationId: string, state: AdoptionState, fitNote: string, report: string | null, adapted: string | null, startedAt: string, next: Array<AdoptionState> } | null } | null };

export type MoveAdoptionMutationVariables = Exact<{
  input: MoveAdoptionInput;
}>;


export type MoveAdoptionMutation = { moveAdoption: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CuratedRecordQueryVariables = Exact<{
  publicationId: string;
}>;


export type CuratedRecordQuery = { recordVersions: Array<{ id: string, version: number, recordVersion: number, publicationId: string, versionNo: number, reference: string, title: string, state: PublicationState, visibility: Visibility, licence: string, whatChanged: string, proposedAt: string, reviewedAt: string | null, reviewNote: string | null, tombstoneReason: string | null, record: { specialty: string | null, setting: string | null, resultState: ResultState | null, plainSummary: string, card: { model: string | null, problem: string, aim: string | null, resultNote: string, lesson: string | null, changeIdeas: Array<string>, coreParts: Array<string>, adaptableParts: Array<string>, adoptionNotes: string | null, costNonRecurrent: string | null, costRecurrent: string | null, parentPublicationId: string | null, licence: string | null, measures: Array<{ name: string, kind: string, unit: string, direction: string, points: Array<{ position: number, value: number | null, isHidden: boolean, outOf: string | null }> }>, contributors: Array<{ name: string, role: string, from: string, to: string | null }> } } }>, guidance: { models: Array<{ key: string, name: string }> } };

export type ReviewPublicationMutationVariables = Exact<{
  input: ReviewPublicationInput;
}>;


export type ReviewPublicationMutation = { reviewPublication: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NotToBeShownYetError', message: string, path: Array<string> }
      | { __typename: 'NotUnderReviewError', message: string, path: Array<string> }
      | { __typename: 'OwnWorkNotReviewedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type TombstonePublicationMutationVariables = Exact<{
  input: TombstonePublicationInput;
}>;


export type TombstonePublicationMutation = { tombstonePublication: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CuratorQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type CuratorQueueQuery = { curatorQueue: Array<{ id: string, publicationId: string, title: string, versionNo: number, visibility: Visibility, proposedAt: string }> };

export type LibrarySearchQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: LibraryFilterInput | null | undefined;
  anyResult?: LibraryFilterInput | null | undefined;
  anySpecialty?: LibraryFilterInput | null | undefined;
  anySetting?: LibraryFilterInput | null | undefined;
}>;


export type LibrarySearchQuery = { library: { edges: Array<{ node: { id: string, title: string, hostName: string, specialty: string | null, setting: string | null, resultState: ResultState, publishedOn: string, plainSummary: string, adopters: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, results: Array<{ facet: string, value: string, count: number }>, specialties: Array<{ facet: string, value: string, count: number }>, settings: Array<{ facet: string, value: string, count: number }> };

export type TrustPortfolioQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrustPortfolioQuery = { portfolio: { edges: Array<{ node: { id: string, title: string, state: ProjectState, specialty: string | null, setting: string | null, resultState: ResultState | null, stage: string | null, gatesPassed: number, gates: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProjectPublicationQueryVariables = Exact<{
  id: string;
}>;


export type ProjectPublicationQuery = { project: { id: string, title: string, team: Array<{ id: string, personId: string, name: string, role: TeamRole, isCurrent: boolean, agreedToBeNamed: boolean | null }>, publicationDraft: { missing: Array<string>, notAgreed: Array<string>, mayNameSomebody: Array<string>, mayPropose: boolean, record: { resultState: ResultState | null, plainSummary: string, card: { model: string | null, problem: string, aim: string | null, resultNote: string, lesson: string | null, changeIdeas: Array<string>, coreParts: Array<string>, adaptableParts: Array<string>, adoptionNotes: string | null, costNonRecurrent: string | null, costRecurrent: string | null, parentPublicationId: string | null, licence: string | null, measures: Array<{ name: string, kind: string, unit: string, direction: string, points: Array<{ position: number, value: number | null, isHidden: boolean, outOf: string | null }> }>, contributors: Array<{ name: string, role: string, from: string, to: string | null }> } } } | null, publications: Array<{ id: string, publicationId: string, versionNo: number, reference: string, state: PublicationState, visibility: Visibility, licence: string, whatChanged: string, proposedAt: string, reviewedAt: string | null, reviewNote: string | null, tombstoneReason: string | null }>, adopters: Array<{ state: AdoptionState, since: string, childPublicationId: string | null }> } | null, viewer: { id: string } | null, guidance: { models: Array<{ key: string, name: string }> } };

export type ProposePublicationMutationVariables = Exact<{
  input: ProposePublicationInput;
}>;


export type ProposePublicationMutation = { proposePublication: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'CardIncompleteError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'ConsentMissingError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NotToBeShownYetError', message: string, path: Array<string> }
      | { __typename: 'ReviewUnderWayError', message: string, path: Array<string> }
      | { __typename: 'TextMayNameSomebodyError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ConsentToCreditMutationVariables = Exact<{
  input: ConsentToCreditInput;
}>;


export type ConsentToCreditMutation = { consentToCredit: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CardFieldsFragment = { model: string | null, problem: string, aim: string | null, resultNote: string, lesson: string | null, changeIdeas: Array<string>, coreParts: Array<string>, adaptableParts: Array<string>, adoptionNotes: string | null, costNonRecurrent: string | null, costRecurrent: string | null, parentPublicationId: string | null, licence: string | null, measures: Array<{ name: string, kind: string, unit: string, direction: string, points: Array<{ position: number, value: number | null, isHidden: boolean, outOf: string | null }> }>, contributors: Array<{ name: string, role: string, from: string, to: string | null }> };

export type LibraryRecordInFullQueryVariables = Exact<{
  id: string;
}>;


export type LibraryRecordInFullQuery = { libraryRecord: { id: string, reference: string, versionNo: number, title: string, hostName: string, specialty: string | null, setting: string | null, resultState: ResultState, publishedOn: string, plainSummary: string, adopters: number, visibility: Visibility, mayAdopt: boolean, card: { model: string | null, problem: string, aim: string | null, resultNote: string, lesson: string | null, changeIdeas: Array<string>, coreParts: Array<string>, adaptableParts: Array<string>, adoptionNotes: string | null, costNonRecurrent: string | null, costRecurrent: string | null, parentPublicationId: string | null, licence: string | null, measures: Array<{ name: string, kind: string, unit: string, direction: string, points: Array<{ position: number, value: number | null, isHidden: boolean, outOf: string | null }> }>, contributors: Array<{ name: string, role: string, from: string, to: string | null }> } | null } | null, guidance: { models: Array<{ key: string, name: string }> } };

export type QuestionToAnswerQueryVariables = Exact<{
  id: string;
}>;


export type QuestionToAnswerQuery = { viewer: { id: string } | null, project: { id: string, title: string, stages: Array<{ key: string, title: string, gate: { key: string, conditions: Array<{ key: string, ask: string }> }, questions: Array<{ key: string, ask: string, hint: string, type: string, record: string | null, fewestWords: number | null, mostWords: number | null, neededForGate: boolean, isLeadsOwn: boolean, mayAnswer: boolean, conditionKeys: Array<string>, choices: Array<{ key: string, label: string }>, answer: { value: string, versionNo: number, byName: string, at: string } | null }> }> } | null };

export type SaveAnswerMutationVariables = Exact<{
  input: SaveAnswerInput;
}>;


export type SaveAnswerMutation = { saveAnswer: { versionNo: number | null, warnings: Array<{ message: string }>, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string>, current: string, currentVersion: number }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ProjectNotAtThisStepError', message: string, path: Array<string> }
    > } };

export type AnswerHistoryQueryVariables = Exact<{
  id: string;
  question: string;
}>;


export type AnswerHistoryQuery = { answerHistory: Array<{ value: string, versionNo: number, byName: string, at: string }> };

export type BasicsOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type BasicsOfProjectQuery = { project: { id: string, version: number, title: string, specialty: string | null, setting: string | null, careStage: string | null, origin: string | null, registrationNumber: string | null, postStartsOn: string | null, postEndsOn: string | null, viewerMay: Array<string> } | null };

export type DescribeProjectMutationVariables = Exact<{
  input: DescribeProjectInput;
}>;


export type DescribeProjectMutation = { describeProject: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CommentsOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type CommentsOfProjectQuery = { project: { id: string, title: string, viewerMay: Array<string>, stages: Array<{ key: string, title: string }>, comments: Array<{ id: string, stage: string, text: string, byName: string, byRole: TeamRole, at: string }> } | null };

export type CommentOnStageMutationVariables = Exact<{
  input: CommentOnStageInput;
}>;


export type CommentOnStageMutation = { commentOnStage: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AfterCareOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type AfterCareOfProjectQuery = { project: { id: string, title: string, viewerMay: Array<string>, aim: { outcomeMeasureId: string | null } | null, measures: Array<{ id: string, name: string, unit: string }>, afterCare: Array<{ month: number, dueOn: string | null, isDue: boolean, answer: { value: number | null, running: Running, why: string, at: string } | null }> } | null };

export type FidelityOfCyclesQueryVariables = Exact<{
  id: string;
}>;


export type FidelityOfCyclesQuery = { project: { id: string, fidelity: Array<{ feature: FidelityFeature, isMet: boolean, why: string, source: string }> } | null };

export type PlanMilestoneMutationVariables = Exact<{
  input: PlanMilestoneInput;
}>;


export type PlanMilestoneMutation = { planMilestone: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type MoveMilestoneMutationVariables = Exact<{
  input: MoveMilestoneInput;
}>;


export type MoveMilestoneMutation = { moveMilestone: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PlanCycleMutationVariables = Exact<{
  input: PlanCycleInput;
}>;


export type PlanCycleMutation = { planCycle: { id: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PredictCycleMutationVariables = Exact<{
  input: PredictCycleInput;
}>;


export type PredictCycleMutation = { predictCycle: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'PredictionIsFixedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RecordCycleMutationVariables = Exact<{
  input: RecordCycleInput;
}>;


export type RecordCycleMutation = { recordCycle: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'PredictionFirstError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AddRiskMutationVariables = Exact<{
  input: AddRiskInput;
}>;


export type AddRiskMutation = { addRisk: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReviewRiskMutationVariables = Exact<{
  input: ReviewRiskInput;
}>;


export type ReviewRiskMutation = { reviewRisk: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DeliveryOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type DeliveryOfProjectQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, isCurrent: boolean }>, changeIdeas: Array<{ id: string, text: string }>, measures: Array<{ id: string, name: string }>, milestones: Array<{ id: string, version: number, title: string, plannedOn: string, baselineOn: string | null, forecastOn: string | null, actualOn: string | null, state: MilestoneState }>, cycles: Array<{ id: string, version: number, number: number, afterCycleId: string | null, changeIdeaId: string, measureId: string | null, question: string, plan: string, prediction: string | null, predictedAt: string | null, did: string | null, doneOn: string | null, study: string | null, act: CycleAct | null, scale: CycleScale | null }>, risks: Array<{ id: string, version: number, text: string, likelihood: number, impact: number, mitigation: string, ownerId: string | null, ownerName: string | null, reviewOn: string | null, state: RiskState }> } | null };

export type MilestonesOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type MilestonesOfProjectQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, milestones: Array<{ id: string, title: string, plannedOn: string, baselineOn: string | null, forecastOn: string | null, actualOn: string | null, ownerName: string | null, state: MilestoneState }> } | null };

export type ChooseResultMutationVariables = Exact<{
  input: ChooseResultInput;
}>;


export type ChooseResultMutation = { chooseResult: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RecordBenefitMutationVariables = Exact<{
  input: RecordBenefitInput;
}>;


export type RecordBenefitMutation = { recordBenefit: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RateSustainabilityMutationVariables = Exact<{
  input: RateSustainabilityInput;
}>;


export type RateSustainabilityMutation = { rateSustainability: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type PlanSustainabilityActionMutationVariables = Exact<{
  input: PlanSustainabilityActionInput;
}>;


export type PlanSustainabilityActionMutation = { planSustainabilityAction: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RecordSharingMutationVariables = Exact<{
  input: RecordSharingInput;
}>;


export type RecordSharingMutation = { recordSharing: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AcceptOwnershipMutationVariables = Exact<{
  input: AcceptOwnershipInput;
}>;


export type AcceptOwnershipMutation = { acceptOwnership: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AnswerAfterCareMutationVariables = Exact<{
  input: AnswerAfterCareInput;
}>;


export type AnswerAfterCareMutation = { answerAfterCare: { errors: Array<
      | { __typename: 'AfterCareNotDueError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type OutcomeOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeOfProjectQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, results: Array<{ versionNo: number, state: ResultState, note: string, chosenOn: string, byName: string }>, businessCase: { benefits: Array<{ id: string, label: string, kind: BenefitKind, annual: string | null, forecastAnnual: string | null, forecastFrozenAt: string | null, startsIn: string, years: number, ownerName: string | null, actuals: Array<{ year: string, amount: string | null, note: string }> }> } } | null };

export type SharingOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type SharingOfProjectQuery = { viewer: { id: string, today: string } | null, project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ name: string, role: TeamRole, isCurrent: boolean }>, ownership: { byName: string, at: string } | null, sharingEvents: Array<{ id: string, heldOn: string, audience: string, format: string, reach: SharingReach, link: string | null }> } | null };

export type SustainabilityOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type SustainabilityOfProjectQuery = { project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, isCurrent: boolean }>, sustainability: Array<{ factor: string, ratedA: number, ratedB: number, ratedC: number, ratedD: number, isWeakest: boolean, actions: Array<{ id: string, action: string, ownerId: string | null, dueOn: string | null, doneOn: string | null }> }> } | null, guidance: { sustainabilityFactors: Array<{ key: string, name: string, asks: string }>, sustainabilityLevels: Array<{ key: string, name: string, asks: string }> } };

export type DuplicatesOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type DuplicatesOfProjectQuery = { project: { id: string, title: string, viewerMay: Array<string>, notedDuplicates: { choice: DuplicateChoice, because: string, byName: string, at: string } | null } | null };

export type NoteDuplicatesMutationVariables = Exact<{
  input: NoteDuplicatesInput;
}>;


export type NoteDuplicatesMutation = { noteDuplicates: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RequestGateMutationVariables = Exact<{
  input: RequestGateInput;
}>;


export type RequestGateMutation = { requestGate: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'GateNotAtThisStepError', message: string, path: Array<string> }
      | { __typename: 'GateNotReadyError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ProjectNotAtThisStepError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RemindSignersMutationVariables = Exact<{
  input: RemindSignersInput;
}>;


export type RemindSignersMutation = { remindSigners: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'GateNotAtThisStepError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'RemindedTodayError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SignGateMutationVariables = Exact<{
  input: GateDecisionInput;
}>;


export type SignGateMutation = { signGate: { errors: Array<
      | { __typename: 'AlreadySignedError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'GateNotAtThisStepError', message: string, path: Array<string> }
      | { __typename: 'GateNotReadyError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotASignerHereError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'OwnGateNotSignedError', message: string, path: Array<string> }
      | { __typename: 'ProjectNotAtThisStepError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ReturnGateMutationVariables = Exact<{
  input: GateDecisionInput;
}>;


export type ReturnGateMutation = { returnGate: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'GateNotAtThisStepError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotASignerHereError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'OwnGateNotSignedError', message: string, path: Array<string> }
      | { __typename: 'ProjectNotAtThisStepError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WaiveGateMutationVariables = Exact<{
  input: GateDecisionInput;
}>;


export type WaiveGateMutation = { waiveGate: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'GateNotAtThisStepError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ProjectNotAtThisStepError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WaiveConditionMutationVariables = Exact<{
  input: WaiveConditionInput;
}>;


export type WaiveConditionMutation = { waiveCondition: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'OwnGateNotSignedError', message: string, path: Array<string> }
      | { __typename: 'ProjectNotAtThisStepError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type GateOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type GateOfProjectQuery = { viewer: { id: string, name: string } | null, mySigningQueue: Array<{ projectId: string, gate: string, role: SignerRole }>, project: { id: string, title: string, viewerMay: Array<string>, stages: Array<{ key: string, title: string, coreQuestion: string, gate: { key: string, state: GateState, note: string, requestedAt: string | null, decidedAt: string | null, staleBecause: Array<{ conditionKey: string | null, questionKey: string | null, text: string }>, conditions: Array<{ key: string, ask: string, met: boolean, why: string, fix: string, waived: string | null }>, signers: Array<{ role: SignerRole, names: Array<string>, signedAt: string | null, signedBy: string | null }> } }> } | null };

export type ProposeHandoverMutationVariables = Exact<{
  input: ProposeHandoverInput;
}>;


export type ProposeHandoverMutation = { proposeHandover: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'HandoverUnderWayError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AnswerHandoverMutationVariables = Exact<{
  input: AnswerHandoverInput;
}>;


export type AnswerHandoverMutation = { answerHandover: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'HandoverNotAtThisStepError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'NotYoursToAcceptError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ConfirmHandoverMutationVariables = Exact<{
  input: ConfirmHandoverInput;
}>;


export type ConfirmHandoverMutation = { confirmHandover: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'HandoverNotAtThisStepError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type TakeOwnershipMutationVariables = Exact<{
  input: AcceptOwnershipInput;
}>;


export type TakeOwnershipMutation = { acceptOwnership: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type HandoversOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type HandoversOfProjectQuery = { viewer: { id: string } | null, project: { id: string, title: string, viewerMay: Array<string>, postEndsOn: string | null, nextUsefulThings: Array<{ fix: string }>, stages: Array<{ gate: { conditions: Array<{ key: string, met: boolean }> } }>, handovers: Array<{ id: string, state: string, fromName: string, toName: string, toPersonId: string, lastDay: string, note: string, proposedAt: string, acceptedAt: string | null, confirmedAt: string | null, pack: string | null }> } | null };

export type SuccessorsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuccessorsQuery = { people: Array<{ id: string, name: string, roles: Array<string> }> };

export type MyProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyProjectsQuery = { mySigningQueue: Array<{ projectId: string, gate: string }>, myProjects: { edges: Array<{ node: { id: string, title: string, state: ProjectState, progress: number, postDaysLeft: number | null, viewerMay: Array<string>, nextUsefulThings: Array<{ fix: string, stage: string, condition: string }>, stages: Array<{ gate: { key: string, state: GateState, requestedAt: string | null, signers: Array<{ role: SignerRole, names: Array<string>, signedAt: string | null }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProjectTasksQueryVariables = Exact<{
  id: string;
}>;


export type ProjectTasksQuery = { mySigningQueue: Array<{ projectId: string, gate: string }>, project: { id: string, title: string, state: ProjectState, progress: number, postDaysLeft: number | null, stopReason: string | null, viewerMay: Array<string>, supervisedBy: Array<string>, nextUsefulThings: Array<{ fix: string, stage: string, condition: string }>, measures: Array<{ id: string, name: string, stratum: string, kind: MeasureKind, unit: string, shape: MeasureShape, direction: Direction, targets: Array<{ value: number, fromDay: string }>, annotations: Array<{ onDay: string, text: string }>, cycles: Array<{ number: number, doneOn: string, question: string }>, segments: Array<{ fromDay: string, cause: string }>, analysis: { engine: string, profileTitle: string, profileSource: string, takenOn: Array<string>, value: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, state: Array<PointState>, pointClass: Array<PointClass>, rules: Array<Array<string>>, variation: Variation, variationReason: string, assurance: Assurance, assuranceReason: string, unstable: string | null, finding: string, notices: Array<string>, suggestedFrom: string | null, suggestionReason: string, segments: Array<{ firstPoint: number, lastPoint: number, readings: number, baselineReadings: number, centreName: string, isTrial: boolean, hasRunsSignal: boolean, baselineFirst: number | null, baselineLast: number | null }>, doubts: Array<{ kind: ChartDoubtKind, says: string, advice: string, better: Array<ChartKind> }> } }>, causes: Array<{ id: string }>, drivers: Array<{ id: string }>, assumptions: Array<{ id: string }>, cycles: Array<{ id: string }>, stakeholders: Array<{ id: string }> | null, sharingEvents: Array<{ id: string }>, brokenThreads: Array<{ kind: string, subject: string, subjectId: string, fix: string }>, proving: { isCredited: boolean, isReleased: boolean } | null, team: Array<{ id: string, name: string, role: TeamRole, isCurrent: boolean }>, handovers: Array<{ state: string, toName: string, lastDay: string }>, stages: Array<{ key: string, title: string, coreQuestion: string, questions: Array<{ answer: { versionNo: number } | null }>, gate: { key: string, state: GateState, conditions: Array<{ met: boolean, waived: string | null }>, signers: Array<{ role: SignerRole, names: Array<string>, signedAt: string | null }> } }> } | null };

export type PromisesOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type PromisesOfProjectQuery = { guidance: { informationGovernance: Array<{ key: string, name: string, asks: string }> }, project: { id: string, title: string, viewerMay: Array<string>, declaredKeys: Array<string> } | null };

export type DeclareGovernanceMutationVariables = Exact<{
  input: DeclareGovernanceInput;
}>;


export type DeclareGovernanceMutation = { declareGovernance: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RouteOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type RouteOfProjectQuery = { guidance: { routeQuestions: Array<{ key: string, ask: string, hint: string }> }, project: { id: string, title: string, viewerMay: Array<string>, route: { key: string, name: string, next: string, at: string, answers: Array<{ key: string, yes: boolean }> } | null } | null };

export type RouteQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RouteQuestionsQuery = { guidance: { routeQuestions: Array<{ key: string, ask: string, hint: string }> } };

export type SortRouteMutationVariables = Exact<{
  input: SortRouteInput;
}>;


export type SortRouteMutation = { sortRoute: { because: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ToSignQueryVariables = Exact<{ [key: string]: never; }>;


export type ToSignQuery = { mySigningQueue: Array<{ projectId: string, title: string, gate: string, role: SignerRole, requestedAt: string, stageTitle: string, coreQuestion: string }> };

export type SimilarWorkQueryVariables = Exact<{
  title: string;
}>;


export type SimilarWorkQuery = { similarProjects: Array<{ id: string, title: string, state: ProjectState }>, similarRecords: Array<{ id: string, title: string, hostName: string, resultState: ResultState }> };

export type StageQuestionsQueryVariables = Exact<{
  id: string;
}>;


export type StageQuestionsQuery = { project: { id: string, title: string, stages: Array<{ key: string, title: string, purpose: string, coreQuestion: string, body: string, gate: { key: string, conditions: Array<{ key: string, met: boolean, waived: string | null }> }, questions: Array<{ key: string, ask: string, type: string, record: string | null, neededForGate: boolean, isLeadsOwn: boolean, mayAnswer: boolean, conditionKeys: Array<string>, choices: Array<{ key: string, label: string }>, answer: { value: string } | null }> }> } | null };

export type StartProjectMutationVariables = Exact<{
  input: StartProjectInput;
}>;


export type StartProjectMutation = { startProject: { project: { id: string } | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type StateOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type StateOfProjectQuery = { project: { id: string, version: number, title: string, state: ProjectState, stopReason: string | null, viewerMay: Array<string> } | null };

export type MoveProjectMutationVariables = Exact<{
  input: MoveProjectInput;
}>;


export type MoveProjectMutation = { moveProject: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'ProjectNotAtThisStepError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CompleteProjectMutationVariables = Exact<{
  input: CompleteProjectInput;
}>;


export type CompleteProjectMutation = { completeProject: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SupervisionOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type SupervisionOfProjectQuery = { viewer: { id: string, name: string } | null, project: { id: string, title: string, viewerMay: Array<string>, supervisedBy: Array<string>, team: Array<{ id: string, name: string, role: TeamRole, isCurrent: boolean }> } | null };

export type AcceptSupervisionMutationVariables = Exact<{
  input: AcceptSupervisionInput;
}>;


export type AcceptSupervisionMutation = { acceptSupervision: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type TeamOfProjectQueryVariables = Exact<{
  id: string;
}>;


export type TeamOfProjectQuery = { viewer: { id: string } | null, project: { id: string, title: string, viewerMay: Array<string>, postStartsOn: string | null, postEndsOn: string | null, team: Array<{ id: string, version: number, personId: string, name: string, role: TeamRole, startsOn: string, endsOn: string | null, isCurrent: boolean, agreedToBeNamed: boolean | null }> } | null };

export type PeopleHereQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleHereQuery = { people: Array<{ id: string, name: string, roles: Array<string> }> };

export type AddTeamMemberMutationVariables = Exact<{
  input: AddTeamMemberInput;
}>;


export type AddTeamMemberMutation = { addTeamMember: { errors: Array<
      | { __typename: 'AlreadyOnTheTeamError', message: string, path: Array<string> }
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'LeadIsHandedOverError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type EndTeamMembershipMutationVariables = Exact<{
  input: EndTeamMembershipInput;
}>;


export type EndTeamMembershipMutation = { endTeamMembership: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'LeadIsHandedOverError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SetAimMutationVariables = Exact<{
  input: SetAimInput;
}>;


export type SetAimMutation = { setAim: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AimSentenceQueryVariables = Exact<{
  id: string;
  parts: AimPartsInput;
}>;


export type AimSentenceQuery = { project: { aimSentence: string | null } | null };

export type AimPageQueryVariables = Exact<{
  id: string;
}>;


export type AimPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, aim: { version: number, what: string, population: string, place: string, fromValue: number, toValue: number, unit: string, byDate: string, outcomeMeasureId: string | null, sentence: string } | null, measures: Array<{ id: string, name: string, kind: MeasureKind }> } | null };

export type AddAssumptionMutationVariables = Exact<{
  input: AddAssumptionInput;
}>;


export type AddAssumptionMutation = { addAssumption: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type JudgeAssumptionMutationVariables = Exact<{
  input: JudgeAssumptionInput;
}>;


export type JudgeAssumptionMutation = { judgeAssumption: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AssumptionsPageQueryVariables = Exact<{
  id: string;
}>;


export type AssumptionsPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, assumptions: Array<{ id: string, version: number, text: string, confidence: number, test: string, dueOn: string | null, state: AssumptionState, note: string, changeIdeaId: string | null }>, changeIdeas: Array<{ id: string, text: string }>, brokenThreads: Array<{ kind: string, subjectId: string }> } | null };

export type AddCauseMutationVariables = Exact<{
  input: AddCauseInput;
}>;


export type AddCauseMutation = { addCause: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WeighCauseMutationVariables = Exact<{
  input: WeighCauseInput;
}>;


export type WeighCauseMutation = { weighCause: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type CausesPageQueryVariables = Exact<{
  id: string;
}>;


export type CausesPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, causes: Array<{ id: string, version: number, text: string, rib: string, evidenceLevel: EvidenceLevel, tool: string, timesCounted: number | null }>, drivers: Array<{ id: string, text: string, causeId: string | null }> } | null, guidance: { fishboneRibs: Array<{ key: string, name: string, asks: string }>, diagnosticTools: Array<{ name: string }> } };

export type AddDriverMutationVariables = Exact<{
  input: AddDriverInput;
}>;


export type AddDriverMutation = { addDriver: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AddChangeIdeaMutationVariables = Exact<{
  input: AddChangeIdeaInput;
}>;


export type AddChangeIdeaMutation = { addChangeIdea: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type LinkThreadMutationVariables = Exact<{
  input: LinkThreadInput;
}>;


export type LinkThreadMutation = { linkThread: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type DriversPageQueryVariables = Exact<{
  id: string;
}>;


export type DriversPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, aim: { sentence: string } | null, causes: Array<{ id: string, text: string }>, drivers: Array<{ id: string, version: number, text: string, parentId: string | null, causeId: string | null }>, changeIdeas: Array<{ id: string, version: number, text: string, driverId: string | null }>, brokenThreads: Array<{ kind: string, subject: string, subjectId: string, fix: string }> } | null };

export type RateLeadershipMutationVariables = Exact<{
  input: RateLeadershipInput;
}>;


export type RateLeadershipMutation = { rateLeadership: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type LogTensionMutationVariables = Exact<{
  input: LogTensionInput;
}>;


export type LogTensionMutation = { logTension: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type UseTensionMutationVariables = Exact<{
  input: UseTensionInput;
}>;


export type UseTensionMutation = { useTension: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type LeadershipPageQueryVariables = Exact<{
  id: string;
}>;


export type LeadershipPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, leadershipRatings: Array<{ element: string, moment: RatingMoment, rating: number, at: string }> | null, tensions: Array<{ id: string, version: number, kind: string, happenedOn: string, whatHappened: string, whatIDid: string, inReflection: boolean, shared: boolean }> | null } | null, guidance: { leadershipElements: Array<{ key: string, name: string, asks: string, domain: string }>, tensions: Array<{ key: string, name: string, asks: string }> } };

export type ChooseModelMutationVariables = Exact<{
  input: ChooseModelInput;
}>;


export type ChooseModelMutation = { chooseModel: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ModelPageQueryVariables = Exact<{
  id: string;
}>;


export type ModelPageQuery = { project: { id: string, version: number, title: string, viewerMay: Array<string>, model: { key: string, name: string, why: string } | null } | null, guidance: { models: Array<{ key: string, name: string, useWhen: string, doNotUseWhen: string, confirmed: boolean, source: string, steps: Array<{ name: string, asks: string }>, prompts: Array<{ questionKey: string, stage: string, usual: string, prompt: string }> }> } };

export type AddRationaleNoteMutationVariables = Exact<{
  input: AddRationaleNoteInput;
}>;


export type AddRationaleNoteMutation = { addRationaleNote: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RationaleNotesPageQueryVariables = Exact<{
  id: string;
}>;


export type RationaleNotesPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, rationaleNotes: Array<{ id: string, version: number, kind: NoteKind, text: string, detail: string, link: string | null }> } | null };

export type RetireFromThreadMutationVariables = Exact<{
  input: RetireFromThreadInput;
}>;


export type RetireFromThreadMutation = { retireFromThread: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type WhoIsHereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsHereQuery = { viewer: { id: string, name: string, roles: Array<string>, session: { idleEndsAt: string, endsAt: string, now: string } | null, organisation: { id: string, name: string, kind: OrganisationKind, fictional: boolean } | null, places: Array<{ organisation: { id: string } }> } | null };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { unreadCount: number };

export type AddStakeholderPageQueryVariables = Exact<{
  id: string;
}>;


export type AddStakeholderPageQuery = { project: { id: string, title: string, team: Array<{ personId: string, name: string, role: TeamRole, isCurrent: boolean }>, missingStakeholderKinds: Array<{ kind: StakeholderKind, ask: string }> | null } | null };

export type PlanEngagementMutationVariables = Exact<{
  input: PlanEngagementInput;
}>;


export type PlanEngagementMutation = { planEngagement: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'StakeholderRetiredError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AddLedgerEntryMutationVariables = Exact<{
  input: AddLedgerEntryInput;
}>;


export type AddLedgerEntryMutation = { addLedgerEntry: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'StakeholderRetiredError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AnswerLedgerEntryMutationVariables = Exact<{
  input: AnswerLedgerEntryInput;
}>;


export type AnswerLedgerEntryMutation = { answerLedgerEntry: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'StakeholderRetiredError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AssignRaciMutationVariables = Exact<{
  input: AssignRaciInput;
}>;


export type AssignRaciMutation = { assignRaci: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'OneAccountableError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RaciPageQueryVariables = Exact<{
  id: string;
}>;


export type RaciPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, role: TeamRole, isCurrent: boolean }>, stakeholders: Array<{ id: string, name: string }> | null, milestones: Array<{ id: string, title: string }>, measures: Array<{ id: string, name: string }>, raci: { rows: Array<{ id: string, version: number, kind: RaciKind, key: string, dueOn: string | null, holders: Array<{ letter: RaciLetter, name: string, personId: string | null, stakeholderId: string | null }> }>, warnings: Array<{ kind: RaciKind | null, key: string | null, message: string }> } | null } | null };

export type RegisterPageQueryVariables = Exact<{
  id: string;
}>;


export type RegisterPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, stakeholders: Array<{ id: string, name: string, power: number, interest: number, isPatientVoice: boolean, likelyOpponent: boolean, quadrant: StakeholderQuadrant | null, commitment: { now: CommitmentLevel, needed: CommitmentLevel } | null, plan: { nextDueOn: string } | null }> | null, missingStakeholderKinds: Array<{ kind: StakeholderKind, ask: string }> | null, sponsorAgreement: { sentence: string, personName: string, at: string } | null, brokenThreads: Array<{ kind: string, subjectId: string, subject: string, fix: string }> } | null };

export type AgreeAsSponsorMutationVariables = Exact<{
  input: AgreeAsSponsorInput;
}>;


export type AgreeAsSponsorMutation = { agreeAsSponsor: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type AddStakeholderMutationVariables = Exact<{
  input: AddStakeholderInput;
}>;


export type AddStakeholderMutation = { addStakeholder: { stakeholderId: string | null, errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type ChangeStakeholderMutationVariables = Exact<{
  input: ChangeStakeholderInput;
}>;


export type ChangeStakeholderMutation = { changeStakeholder: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'StakeholderRetiredError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type RetireStakeholderMutationVariables = Exact<{
  input: RetireStakeholderInput;
}>;


export type RetireStakeholderMutation = { retireStakeholder: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'StakeholderRetiredError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type SetCommitmentMutationVariables = Exact<{
  input: SetCommitmentInput;
}>;


export type SetCommitmentMutation = { setCommitment: { errors: Array<
      | { __typename: 'BusyElsewhereError', message: string, path: Array<string> }
      | { __typename: 'ChangedSinceYouLookedError', message: string, path: Array<string> }
      | { __typename: 'IdempotencyMismatchError', message: string, path: Array<string> }
      | { __typename: 'IdentifierFoundError', message: string, path: Array<string> }
      | { __typename: 'InvalidInputError', message: string, path: Array<string> }
      | { __typename: 'NotFoundError', message: string, path: Array<string> }
      | { __typename: 'NotPermittedError', message: string, path: Array<string> }
      | { __typename: 'StakeholderRetiredError', message: string, path: Array<string> }
    >, warnings: Array<{ message: string }> } };

export type StakeholderPageQueryVariables = Exact<{
  id: string;
}>;


export type StakeholderPageQuery = { project: { id: string, title: string, viewerMay: Array<string>, team: Array<{ personId: string, name: string, role: TeamRole, isCurrent: boolean }>, stages: Array<{ title: string, questions: Array<{ key: string, ask: string, record: string | null, answer: { versionNo: number } | null }> }>, stakeholders: Array<{ id: string, version: number, name: string, kinds: Array<StakeholderKind>, power: number, interest: number, impact: number, quadrant: StakeholderQuadrant | null, judgedQuadrant: StakeholderQuadrant | null, isPatientVoice: boolean, likelyOpponent: boolean, personId: string | null, commitment: { now: CommitmentLevel, needed: CommitmentLevel, gap: number } | null, commitments: Array<{ id: string, now: CommitmentLevel, needed: CommitmentLevel, onDay: string }>, plan: { version: number, need: string, gains: string | null, loses: string | null, message: string | null, messenger: string, channel: string, ownerId: string, ownerName: string, frequency: EngagementFrequency, nextDueOn: string } | null, ledger: Array<{ id: string, version: number, onDay: string, channel: string, said: string, feeling: StakeholderFeeling, changed: string | null, notChangedWhy: string | null, questionKey: string | null }> }> | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReportShownFragmentDoc = new TypedDocumentString(`
    fragment ReportShown on ExternalReport {
  id
  number
  examinerName
  opinion
  standards
  process
  recommendations
  sha256
  writtenAt
}
    `, {"fragmentName":"ReportShown"}) as unknown as TypedDocumentString<ReportShownFragment, unknown>;
export const FairnessFiguresFragmentDoc = new TypedDocumentString(`
    fragment FairnessFigures on FairnessPanel {
  cut
  plans
  marks
  withoutTotal
  reliability {
    plans
    isCrossed
    single {
      value
      lower
      upper
      reason
    }
    ofTwo {
      value
      lower
      upper
      reason
    }
    alpha {
      value
      lower
      upper
      reason
    }
    close {
      value
      lower
      upper
      reason
    }
    error {
      value
      halfWidth
      reason
    }
  }
  criteria {
    key
    title
    alpha {
      value
      lower
      upper
      reason
    }
  }
  pairs {
    one {
      code
      name
    }
    other {
      code
      name
    }
    plans
    kappa {
      value
      lower
      upper
      reason
    }
  }
  markers {
    code
    name
    given
    marked
    declined
    void
    severity
    lower
    upper
    shrunk
  }
  severityReason
  residualDf
  islands {
    markers {
      code
      name
    }
    plans
  }
  joins {
    plan
    marker {
      code
      name
    }
  }
  fair {
    code
    raw
    fair
    crossesCut
  }
}
    `, {"fragmentName":"FairnessFigures"}) as unknown as TypedDocumentString<FairnessFiguresFragment, unknown>;
export const EarlierFiguresFragmentDoc = new TypedDocumentString(`
    fragment EarlierFigures on EarlierValue {
  kind
  annual
  baseline
  target
  direction
  annualVolume
  unitValue
  unitValueBasis
  deadweight
  attribution
  evidence
  haircut
  buildUp
  isHealth
  isDisbenefit
  low
  high
  why
  byName
  at
}
    `, {"fragmentName":"EarlierFigures"}) as unknown as TypedDocumentString<EarlierFiguresFragment, unknown>;
export const BenefitFiguresFragmentDoc = new TypedDocumentString(`
    fragment BenefitFigures on Benefit {
  kind
  annual
  baseline
  target
  direction
  annualVolume
  unitValue
  unitValueBasis
  deadweight
  attribution
  evidence
  haircut
  buildUp
  isHealth
  isDisbenefit
  low
  high
  earlier {
    ...EarlierFigures
  }
}
    fragment EarlierFigures on EarlierValue {
  kind
  annual
  baseline
  target
  direction
  annualVolume
  unitValue
  unitValueBasis
  deadweight
  attribution
  evidence
  haircut
  buildUp
  isHealth
  isDisbenefit
  low
  high
  why
  byName
  at
}`, {"fragmentName":"BenefitFigures"}) as unknown as TypedDocumentString<BenefitFiguresFragment, unknown>;
export const OptionResultFragmentDoc = new TypedDocumentString(`
    fragment OptionResult on AppraisedOption {
  optionId
  kind
  rank
  pvb
  pvcPublic
  pvcNonPublic
  npsv
  incrementalNpsv
  bcr
  rpsc
  paybackYears
  benefitsMayChangePercent
  costsMayChangePercent
  costs {
    id
    label
    presentValue
    byYear
  }
  benefits {
    id
    label
    presentValue
    byYear
  }
}
    `, {"fragmentName":"OptionResult"}) as unknown as TypedDocumentString<OptionResultFragment, unknown>;
export const RestsOnFragmentDoc = new TypedDocumentString(`
    fragment RestsOn on CaseAppraisal {
  effectOfNewerSets
  sets {
    isPastReview
    set {
      id
      key
      title
      status
      reviewBy
    }
    newer {
      id
      title
    }
  }
}
    `, {"fragmentName":"RestsOn"}) as unknown as TypedDocumentString<RestsOnFragment, unknown>;
export const OfferedValuesFragmentDoc = new TypedDocumentString(`
    fragment OfferedValues on BusinessCase {
  unitValues {
    setId
    setTitle
    key
    path
    label
    printed
    pricesOf
    basis
    source
    value
    prices
  }
}
    `, {"fragmentName":"OfferedValues"}) as unknown as TypedDocumentString<OfferedValuesFragment, unknown>;
export const ReadAnalysisFragmentDoc = new TypedDocumentString(`
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
    `, {"fragmentName":"ReadAnalysis"}) as unknown as TypedDocumentString<ReadAnalysisFragment, unknown>;
export const ChartedMeasureFragmentDoc = new TypedDocumentString(`
    fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}`, {"fragmentName":"ChartedMeasure"}) as unknown as TypedDocumentString<ChartedMeasureFragment, unknown>;
export const CardFieldsFragmentDoc = new TypedDocumentString(`
    fragment CardFields on RecordCard {
  model
  problem
  aim
  resultNote
  lesson
  changeIdeas
  coreParts
  adaptableParts
  adoptionNotes
  measures {
    name
    kind
    unit
    direction
    points {
      position
      value
      isHidden
      outOf
    }
  }
  costNonRecurrent
  costRecurrent
  contributors {
    name
    role
    from
    to
  }
  parentPublicationId
  licence
}
    `, {"fragmentName":"CardFields"}) as unknown as TypedDocumentString<CardFieldsFragment, unknown>;
export const WhereToDocument = new TypedDocumentString(`
    query WhereTo {
  viewer {
    id
    roles
  }
}
    `) as unknown as TypedDocumentString<WhereToQuery, WhereToQueryVariables>;
export const DiscussionOfPlanDocument = new TypedDocumentString(`
    query DiscussionOfPlan($id: ID!) {
  markingQueue {
    packetId
    title
  }
  packet(id: $id) {
    rubricKey
    rubricVersion
    mark {
      id
      version
      carried
    }
    guidance {
      rubrics {
        key
        version
        levels {
          level
          name
        }
        criteria {
          key
          title
          weight
          descriptors
        }
        flags {
          key
          asks
          returns
        }
        commentAtLevels
        commentMinCharacters
        globalRatings {
          key
          name
        }
      }
    }
  }
  discussion(packetId: $id) {
    code
    state
    reasons
    difference
    total
    method
    marks {
      marker
      isOwn
      levels {
        criterion
        level
        comment
      }
      flags
      strengths
      nextSteps
      total
      outcome
      hasEnded
      wasCutShort
      why
      revision {
        levels {
          criterion
          level
          comment
        }
        flags
        total
        outcome
      }
    }
    notes {
      place
      marker
      isOwn
      criterion
      text
    }
  }
}
    `) as unknown as TypedDocumentString<DiscussionOfPlanQuery, DiscussionOfPlanQueryVariables>;
export const WriteDiscussionNoteDocument = new TypedDocumentString(`
    mutation WriteDiscussionNote($input: WriteDiscussionNoteInput!) {
  writeDiscussionNote(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WriteDiscussionNoteMutation, WriteDiscussionNoteMutationVariables>;
export const StandByMarkDocument = new TypedDocumentString(`
    mutation StandByMark($input: StandByMarkInput!) {
  standByMark(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StandByMarkMutation, StandByMarkMutationVariables>;
export const ReviseMarkDocument = new TypedDocumentString(`
    mutation ReviseMark($input: ReviseMarkInput!) {
  reviseMark(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseMarkMutation, ReviseMarkMutationVariables>;
export const AppealOfProjectDocument = new TypedDocumentString(`
    query AppealOfProject($id: ID!) {
  project(id: $id) {
    id
    title
    appealing {
      until
      mayLodge
      appeal {
        id
        version
        ground
        account
        asks
        state
        lodgedAt
        dueOn
        daysLeft
        isYours
        maySettle
        mayTakeToReview
        mayWithdraw
        steps {
          state
          words
          at
        }
      }
    }
    releasedResult {
      id
      amends {
        releasedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppealOfProjectQuery, AppealOfProjectQueryVariables>;
export const LodgeAppealDocument = new TypedDocumentString(`
    mutation LodgeAppeal($input: LodgeAppealInput!) {
  lodgeAppeal(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LodgeAppealMutation, LodgeAppealMutationVariables>;
export const SettleAppealDocument = new TypedDocumentString(`
    mutation SettleAppeal($input: AppealInput!) {
  settleAppeal(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SettleAppealMutation, SettleAppealMutationVariables>;
export const TakeAppealToReviewDocument = new TypedDocumentString(`
    mutation TakeAppealToReview($input: TakeAppealToReviewInput!) {
  takeAppealToReview(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeAppealToReviewMutation, TakeAppealToReviewMutationVariables>;
export const WithdrawAppealDocument = new TypedDocumentString(`
    mutation WithdrawAppeal($input: AppealInput!) {
  withdrawAppeal(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAppealMutation, WithdrawAppealMutationVariables>;
export const AppealCasesDocument = new TypedDocumentString(`
    query AppealCases {
  appealCases {
    id
    roundTitle
    code
    hostName
    ground
    state
    lodgedAt
    dueOn
    daysLeft
  }
}
    `) as unknown as TypedDocumentString<AppealCasesQuery, AppealCasesQueryVariables>;
export const AppealCaseDocument = new TypedDocumentString(`
    query AppealCase($id: ID!) {
  viewer {
    id
    today
  }
  appealCase(id: $id) {
    id
    version
    roundTitle
    code
    hostName
    projectTitle
    leadName
    ground
    account
    asks
    state
    lodgedAt
    dueOn
    daysLeft
    steps {
      state
      words
      byName
      at
    }
    confirmed {
      total
      outcome
      band
    }
    criteria {
      key
      title
      mean
    }
    minute {
      heldOn
      sat
      finding
      levels {
        criterion
        level
      }
      after {
        total
        outcome
        band
      }
    }
    answering {
      isOpen
      isYours
    }
    reviewing {
      isOpen
      isYours
      barredBy
    }
    deciding {
      isOpen
      isYours
      barredBy
    }
  }
}
    `) as unknown as TypedDocumentString<AppealCaseQuery, AppealCaseQueryVariables>;
export const AmendmentDocument = new TypedDocumentString(`
    query Amendment($id: ID!, $levels: [AmendedLevelInput!]!) {
  appealCase(id: $id) {
    id
    confirmed {
      total
      outcome
      band
    }
    amendment(levels: $levels) {
      result {
        total
        outcome
        band
      }
      whyNot
    }
  }
}
    `) as unknown as TypedDocumentString<AmendmentQuery, AmendmentQueryVariables>;
export const AnswerAppealDocument = new TypedDocumentString(`
    mutation AnswerAppeal($input: AnswerAppealInput!) {
  answerAppeal(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerAppealMutation, AnswerAppealMutationVariables>;
export const ReviewAppealDocument = new TypedDocumentString(`
    mutation ReviewAppeal($input: ReviewAppealInput!) {
  reviewAppeal(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewAppealMutation, ReviewAppealMutationVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($input: DecideAppealInput!) {
  decideAppeal(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const ConfirmRoundDocument = new TypedDocumentString(`
    mutation ConfirmRound($input: ConfirmRoundInput!) {
  confirmRound(input: $input) {
    confirmed
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmRoundMutation, ConfirmRoundMutationVariables>;
export const ChooseReleaseTimeDocument = new TypedDocumentString(`
    mutation ChooseReleaseTime($input: ReleaseTimeInput!) {
  chooseReleaseTime(input: $input) {
    roundId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseReleaseTimeMutation, ChooseReleaseTimeMutationVariables>;
export const BoardPapersDocument = new TypedDocumentString(`
    query BoardPapers($roundId: ID!, $rule: BoardRuleInput) {
  viewer {
    id
    roles
    today
  }
  boardPapers(roundId: $roundId, rule: $rule) {
    roundId
    title
    state
    unscreened
    undecided
    lacking
    toLookAt
    isComplete
    rule
    figure
    cutBefore
    cut
    moderatedByYou
    plans {
      packetId
      code
      before {
        total
        outcome
        band
      }
      after {
        total
        outcome
        band
      }
      flags
      sampledState
      markedAnew
      criteria
    }
    proposals {
      points
      reason
    }
    minute {
      heldOn
      sat
      decided
      reason
      rule
      figure
      cut
    }
  }
}
    `) as unknown as TypedDocumentString<BoardPapersQuery, BoardPapersQueryVariables>;
export const ResultsToReleaseDocument = new TypedDocumentString(`
    query ResultsToRelease($roundId: ID!) {
  rounds {
    id
    title
    state
  }
  boardPapers(roundId: $roundId) {
    roundId
    unscreened
    undecided
    lacking
    toLookAt
    isComplete
    minute {
      resultsDueOn
    }
  }
  roundResults(roundId: $roundId) {
    packetId
    code
    hostName
    title
    leadName
    total
    outcome
    band
  }
  releaseTime(roundId: $roundId) {
    version
    releaseAt
  }
}
    `) as unknown as TypedDocumentString<ResultsToReleaseQuery, ResultsToReleaseQueryVariables>;
export const ResultPreviewDocument = new TypedDocumentString(`
    query ResultPreview($packetId: ID!) {
  resultPreview(packetId: $packetId) {
    schemeTitle
    roundTitle
    outcome
    total
    isCapped
    band
    failures
    feedback {
      marker
      strengths
      nextSteps
    }
    criteria {
      key
      title
      weight
      mean
      comments {
        marker
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResultPreviewQuery, ResultPreviewQueryVariables>;
export const ResultsToDownloadDocument = new TypedDocumentString(`
    query ResultsToDownload($roundId: ID!) {
  rounds {
    id
    state
  }
  roundResults(roundId: $roundId) {
    code
    hostName
    title
    leadName
    total
    outcome
    band
    criteria
    resubmitUntil
    amendedAt
    totalBefore
  }
}
    `) as unknown as TypedDocumentString<ResultsToDownloadQuery, ResultsToDownloadQueryVariables>;
export const MyCalibrationDocument = new TypedDocumentString(`
    query MyCalibration {
  ownCalibration {
    rubrics {
      rubricKey
      rubricVersion
      title
      exemplars
      isReady
      isAsked
    }
    calibrations {
      id
      state
      rubricKey
      rubricVersion
      expiresOn
      attempts {
        number
        code
        title
        total
        referenceTotal
        agrees
        criteria {
          criterion
          level
          reference
          reasons
          isNear
        }
      }
      guidance {
        rubrics {
          key
          version
          title
          criteria {
            key
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyCalibrationQuery, MyCalibrationQueryVariables>;
export const ExemplarToMarkDocument = new TypedDocumentString(`
    query ExemplarToMark {
  commentBank {
    id
    criterion
    text
  }
  ownCalibration {
    calibrations {
      id
      version
      state
      rubricKey
      rubricVersion
      globalRating
      levels {
        criterion
        level
        comment
      }
      attempts {
        number
      }
      exemplar {
        code
        document
        fictional
      }
      guidance {
        stages {
          key
          title
          questions {
            key
            ask
          }
        }
        rubrics {
          key
          version
          levels {
            level
            name
          }
          criteria {
            key
            title
            weight
            descriptors
          }
          flags {
            key
            asks
            returns
          }
          commentAtLevels
          commentMinCharacters
          globalRatings {
            key
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExemplarToMarkQuery, ExemplarToMarkQueryVariables>;
export const BeginCalibrationDocument = new TypedDocumentString(`
    mutation BeginCalibration($input: BeginCalibrationInput!) {
  beginCalibration(input: $input) {
    calibration {
      id
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BeginCalibrationMutation, BeginCalibrationMutationVariables>;
export const SaveCalibrationDocument = new TypedDocumentString(`
    mutation SaveCalibration($input: SaveCalibrationInput!) {
  saveCalibration(input: $input) {
    calibration {
      id
      version
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCalibrationMutation, SaveCalibrationMutationVariables>;
export const SubmitCalibrationDocument = new TypedDocumentString(`
    mutation SubmitCalibration($input: SubmitCalibrationInput!) {
  submitCalibration(input: $input) {
    calibration {
      id
      state
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitCalibrationMutation, SubmitCalibrationMutationVariables>;
export const CohortOfSchemeDocument = new TypedDocumentString(`
    query CohortOfScheme($schemeId: ID!) {
  cohort(schemeId: $schemeId) {
    schemeTitle
    members {
      id
      name
      email
      trust
      hostName
      trainingStage
      note
      leftOn
      projectId
      stage
    }
  }
  enrolments {
    id
    schemeId
    projectId
    personName
    hostName
  }
  guidance {
    stages {
      key
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CohortOfSchemeQuery, CohortOfSchemeQueryVariables>;
export const CohortMemberToMendDocument = new TypedDocumentString(`
    query CohortMemberToMend($schemeId: ID!) {
  cohort(schemeId: $schemeId) {
    schemeTitle
    members {
      id
      version
      name
      email
      trust
      hostOrganisationId
      trainingStage
      note
      leftOn
    }
    trusts {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CohortMemberToMendQuery, CohortMemberToMendQueryVariables>;
export const CohortToImportIntoDocument = new TypedDocumentString(`
    query CohortToImportInto($schemeId: ID!) {
  cohort(schemeId: $schemeId) {
    schemeTitle
    members {
      id
      name
      email
      leftOn
    }
  }
}
    `) as unknown as TypedDocumentString<CohortToImportIntoQuery, CohortToImportIntoQueryVariables>;
export const CheckCohortDocument = new TypedDocumentString(`
    query CheckCohort($schemeId: ID!, $rows: [CohortRowInput!]!) {
  checkCohort(schemeId: $schemeId, rows: $rows) {
    change
    hostName
    why
  }
}
    `) as unknown as TypedDocumentString<CheckCohortQuery, CheckCohortQueryVariables>;
export const ImportCohortDocument = new TypedDocumentString(`
    mutation ImportCohort($input: ImportCohortInput!) {
  importCohort(input: $input) {
    added
    changed
    same
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportCohortMutation, ImportCohortMutationVariables>;
export const ChangeCohortMemberDocument = new TypedDocumentString(`
    mutation ChangeCohortMember($input: ChangeCohortMemberInput!) {
  changeCohortMember(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCohortMemberMutation, ChangeCohortMemberMutationVariables>;
export const MyCommentBankDocument = new TypedDocumentString(`
    query MyCommentBank {
  commentBank {
    id
    version
    criterion
    text
  }
}
    `) as unknown as TypedDocumentString<MyCommentBankQuery, MyCommentBankQueryVariables>;
export const CommentsPageDocument = new TypedDocumentString(`
    query CommentsPage {
  commentBank {
    id
    version
    criterion
    text
  }
  guidance {
    rubrics {
      cut
      criteria {
        key
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommentsPageQuery, CommentsPageQueryVariables>;
export const AddBankCommentDocument = new TypedDocumentString(`
    mutation AddBankComment($input: AddBankCommentInput!) {
  addBankComment(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddBankCommentMutation, AddBankCommentMutationVariables>;
export const ChangeBankCommentDocument = new TypedDocumentString(`
    mutation ChangeBankComment($input: ChangeBankCommentInput!) {
  changeBankComment(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeBankCommentMutation, ChangeBankCommentMutationVariables>;
export const RemoveBankCommentDocument = new TypedDocumentString(`
    mutation RemoveBankComment($input: RemoveBankCommentInput!) {
  removeBankComment(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveBankCommentMutation, RemoveBankCommentMutationVariables>;
export const ExemplarShelfDocument = new TypedDocumentString(`
    query ExemplarShelf {
  exemplars {
    exemplars {
      id
      code
      title
      rubricKey
      rubricVersion
      fictional
      madeOn
    }
    sources {
      packetId
      code
      title
      roundTitle
      submissionId
    }
  }
}
    `) as unknown as TypedDocumentString<ExemplarShelfQuery, ExemplarShelfQueryVariables>;
export const ExemplarSourcesDocument = new TypedDocumentString(`
    query ExemplarSources {
  exemplars {
    sources {
      packetId
      code
      title
      submissionId
      rubricKey
      rubricVersion
      guidance {
        rubrics {
          key
          version
          levels {
            level
            name
          }
          criteria {
            key
            title
            weight
            descriptors
          }
          flags {
            key
            asks
            returns
          }
          commentAtLevels
          commentMinCharacters
          globalRatings {
            key
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExemplarSourcesQuery, ExemplarSourcesQueryVariables>;
export const MakeExemplarDocument = new TypedDocumentString(`
    mutation MakeExemplar($input: MakeExemplarInput!) {
  makeExemplar(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeExemplarMutation, MakeExemplarMutationVariables>;
export const RoundsToExamineDocument = new TypedDocumentString(`
    query RoundsToExamine {
  roundsToExamine {
    roundId
    title
    schemeTitle
    state
    isDecided
    hasConflict
  }
}
    `) as unknown as TypedDocumentString<RoundsToExamineQuery, RoundsToExamineQueryVariables>;
export const RoomOfRoundDocument = new TypedDocumentString(`
    query RoomOfRound($roundId: ID!) {
  externalRoom(roundId: $roundId) {
    roundId
    title
    schemeTitle
    state
    isDecided
    hasConflict
    sample {
      packetId
      code
      reasons
      total
      outcome
      band
    }
    others {
      packetId
      code
    }
    reports {
      ...ReportShown
    }
  }
}
    fragment ReportShown on ExternalReport {
  id
  number
  examinerName
  opinion
  standards
  process
  recommendations
  sha256
  writtenAt
}`) as unknown as TypedDocumentString<RoomOfRoundQuery, RoomOfRoundQueryVariables>;
export const ProcessOfRoundDocument = new TypedDocumentString(`
    query ProcessOfRound($roundId: ID!) {
  externalRoom(roundId: $roundId) {
    title
  }
  fairness(roundId: $roundId) {
    roundId
    ...FairnessFigures
  }
}
    fragment FairnessFigures on FairnessPanel {
  cut
  plans
  marks
  withoutTotal
  reliability {
    plans
    isCrossed
    single {
      value
      lower
      upper
      reason
    }
    ofTwo {
      value
      lower
      upper
      reason
    }
    alpha {
      value
      lower
      upper
      reason
    }
    close {
      value
      lower
      upper
      reason
    }
    error {
      value
      halfWidth
      reason
    }
  }
  criteria {
    key
    title
    alpha {
      value
      lower
      upper
      reason
    }
  }
  pairs {
    one {
      code
      name
    }
    other {
      code
      name
    }
    plans
    kappa {
      value
      lower
      upper
      reason
    }
  }
  markers {
    code
    name
    given
    marked
    declined
    void
    severity
    lower
    upper
    shrunk
  }
  severityReason
  residualDf
  islands {
    markers {
      code
      name
    }
    plans
  }
  joins {
    plan
    marker {
      code
      name
    }
  }
  fair {
    code
    raw
    fair
    crossesCut
  }
}`) as unknown as TypedDocumentString<ProcessOfRoundQuery, ProcessOfRoundQueryVariables>;
export const PlanToExamineDocument = new TypedDocumentString(`
    query PlanToExamine($packetId: ID!) {
  examinedPacket(packetId: $packetId) {
    packetId
    code
    document
    sha256
    rubricKey
    rubricVersion
    total
    outcome
    band
    reasons
    failures
    method
    marks {
      marker
      code
      state
      levels {
        criterion
        level
        comment
      }
      flags
      globalRating
      total
      outcome
    }
    guidance {
      stages {
        key
        title
        questions {
          key
          ask
        }
      }
      rubrics {
        key
        version
        levels {
          level
          name
        }
        criteria {
          key
          title
          weight
          descriptors
        }
        flags {
          key
          asks
          returns
        }
        commentAtLevels
        commentMinCharacters
        globalRatings {
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanToExamineQuery, PlanToExamineQueryVariables>;
export const DeclareAsExaminerDocument = new TypedDocumentString(`
    mutation DeclareAsExaminer($input: DeclareAsExaminerInput!) {
  declareAsExaminer(input: $input) {
    roundId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareAsExaminerMutation, DeclareAsExaminerMutationVariables>;
export const AskForPlanDocument = new TypedDocumentString(`
    mutation AskForPlan($input: AskForPlanInput!) {
  askForPlan(input: $input) {
    packetId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskForPlanMutation, AskForPlanMutationVariables>;
export const WriteExternalReportDocument = new TypedDocumentString(`
    mutation WriteExternalReport($input: WriteExternalReportInput!) {
  writeExternalReport(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WriteExternalReportMutation, WriteExternalReportMutationVariables>;
export const FairnessOfRoundDocument = new TypedDocumentString(`
    query FairnessOfRound($roundId: ID!) {
  rounds {
    id
    title
    schemeTitle
  }
  fairness(roundId: $roundId) {
    roundId
    ...FairnessFigures
  }
  externalReports(roundId: $roundId) {
    ...ReportShown
  }
}
    fragment ReportShown on ExternalReport {
  id
  number
  examinerName
  opinion
  standards
  process
  recommendations
  sha256
  writtenAt
}
fragment FairnessFigures on FairnessPanel {
  cut
  plans
  marks
  withoutTotal
  reliability {
    plans
    isCrossed
    single {
      value
      lower
      upper
      reason
    }
    ofTwo {
      value
      lower
      upper
      reason
    }
    alpha {
      value
      lower
      upper
      reason
    }
    close {
      value
      lower
      upper
      reason
    }
    error {
      value
      halfWidth
      reason
    }
  }
  criteria {
    key
    title
    alpha {
      value
      lower
      upper
      reason
    }
  }
  pairs {
    one {
      code
      name
    }
    other {
      code
      name
    }
    plans
    kappa {
      value
      lower
      upper
      reason
    }
  }
  markers {
    code
    name
    given
    marked
    declined
    void
    severity
    lower
    upper
    shrunk
  }
  severityReason
  residualDf
  islands {
    markers {
      code
      name
    }
    plans
  }
  joins {
    plan
    marker {
      code
      name
    }
  }
  fair {
    code
    raw
    fair
    crossesCut
  }
}`) as unknown as TypedDocumentString<FairnessOfRoundQuery, FairnessOfRoundQueryVariables>;
export const MyInvitationDocument = new TypedDocumentString(`
    query MyInvitation {
  ownInvitation {
    id
    version
    kind
    capacity
    state
    trustIds
    people
    trusts {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MyInvitationQuery, MyInvitationQueryVariables>;
export const AnswerInvitationDocument = new TypedDocumentString(`
    mutation AnswerInvitation($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const PoolOfMarkersDocument = new TypedDocumentString(`
    query PoolOfMarkers {
  markers {
    id
    version
    personId
    personName
    kind
    capacity
    state
    calibrations {
      id
      rubricKey
      rubricVersion
      state
      expiresOn
    }
  }
  people {
    id
    name
    roles
  }
}
    `) as unknown as TypedDocumentString<PoolOfMarkersQuery, PoolOfMarkersQueryVariables>;
export const InviteMarkerDocument = new TypedDocumentString(`
    mutation InviteMarker($input: InviteMarkerInput!) {
  inviteMarker(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteMarkerMutation, InviteMarkerMutationVariables>;
export const ChangeMarkerDocument = new TypedDocumentString(`
    mutation ChangeMarker($input: ChangeMarkerInput!) {
  changeMarker(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMarkerMutation, ChangeMarkerMutationVariables>;
export const ReopenCalibrationDocument = new TypedDocumentString(`
    mutation ReopenCalibration($input: ReopenCalibrationInput!) {
  reopenCalibration(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenCalibrationMutation, ReopenCalibrationMutationVariables>;
export const DrawModerationSampleDocument = new TypedDocumentString(`
    mutation DrawModerationSample($input: RoundInput!) {
  drawModerationSample(input: $input) {
    added
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DrawModerationSampleMutation, DrawModerationSampleMutationVariables>;
export const ConfirmPlanDocument = new TypedDocumentString(`
    mutation ConfirmPlan($input: ModeratedPlanInput!) {
  confirmPlan(input: $input) {
    packetId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmPlanMutation, ConfirmPlanMutationVariables>;
export const OrderReMarkDocument = new TypedDocumentString(`
    mutation OrderReMark($input: ModeratedPlanInput!) {
  orderReMark(input: $input) {
    packetId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OrderReMarkMutation, OrderReMarkMutationVariables>;
export const OrderReMarkOfMarkerDocument = new TypedDocumentString(`
    mutation OrderReMarkOfMarker($input: ReMarkOfMarkerInput!) {
  orderReMarkOfMarker(input: $input) {
    plans
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OrderReMarkOfMarkerMutation, OrderReMarkOfMarkerMutationVariables>;
export const ProposeScalingDocument = new TypedDocumentString(`
    mutation ProposeScaling($input: ScalingInput!) {
  proposeScaling(input: $input) {
    roundId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeScalingMutation, ProposeScalingMutationVariables>;
export const ModerationOfRoundDocument = new TypedDocumentString(`
    query ModerationOfRound($roundId: ID!) {
  viewer {
    id
    roles
  }
  moderation(roundId: $roundId) {
    roundId
    title
    state
    unscreened
    undecided
    lacking
    toLookAt
    isComplete
    sample {
      packetId
      code
      state
      reasons
      total
      outcome
      band
      markedAnew
    }
    markers {
      id
      name
      plans
    }
    reMarks {
      packetId
      code
      number
      scope
      reason
      earlier {
        total
        outcome
      }
    }
    proposals {
      points
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<ModerationOfRoundQuery, ModerationOfRoundQueryVariables>;
export const PlanToModerateDocument = new TypedDocumentString(`
    query PlanToModerate($packetId: ID!) {
  viewer {
    id
    roles
  }
  moderatedPlan(packetId: $packetId) {
    packetId
    code
    roundId
    roundTitle
    roundState
    document
    rubricKey
    rubricVersion
    state
    total
    outcome
    band
    difference
    method
    sampledState
    reasons
    foundSound
    marks {
      marker
      markerName
      state
      levels {
        criterion
        level
        comment
      }
      flags
      strengths
      nextSteps
      globalRating
      total
      outcome
      revision {
        levels {
          criterion
          level
          comment
        }
        flags
        total
        outcome
      }
    }
    reMarks {
      number
      scope
      reason
      earlier {
        total
        outcome
      }
    }
    guidance {
      stages {
        key
        title
        questions {
          key
          ask
        }
      }
      rubrics {
        key
        version
        levels {
          level
          name
        }
        criteria {
          key
          title
          weight
          descriptors
        }
        flags {
          key
          asks
          returns
        }
        commentAtLevels
        commentMinCharacters
        globalRatings {
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanToModerateQuery, PlanToModerateQueryVariables>;
export const MyOwnSeveritiesDocument = new TypedDocumentString(`
    query MyOwnSeverities {
  ownSeverities {
    roundId
    roundTitle
    marks
    severity
    lower
    upper
    reason
  }
}
    `) as unknown as TypedDocumentString<MyOwnSeveritiesQuery, MyOwnSeveritiesQueryVariables>;
export const PacketToMarkDocument = new TypedDocumentString(`
    query PacketToMark($id: ID!) {
  markingQueue {
    markId
    packetId
    version
    state
    code
    title
    specialty
    dueOn
  }
  commentBank {
    id
    criterion
    text
  }
  packet(id: $id) {
    id
    code
    document
    rubricKey
    rubricVersion
    mark {
      id
      version
      state
      levels {
        criterion
        level
        comment
      }
      flags
      unsure
      note
      strengths
      nextSteps
      carried
      globalRating
      total
      outcome
    }
    others {
      marker
      total
      levels {
        criterion
        level
        comment
      }
    }
    guidance {
      stages {
        key
        title
        questions {
          key
          ask
        }
      }
      rubrics {
        key
        version
        levels {
          level
          name
        }
        criteria {
          key
          title
          weight
          descriptors
        }
        flags {
          key
          asks
          returns
        }
        commentAtLevels
        commentMinCharacters
        globalRatings {
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PacketToMarkQuery, PacketToMarkQueryVariables>;
export const DeclareConflictDocument = new TypedDocumentString(`
    mutation DeclareConflict($input: DeclareConflictInput!) {
  declareConflict(input: $input) {
    mark {
      id
      state
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const SaveMarkDocument = new TypedDocumentString(`
    mutation SaveMark($input: SaveMarkInput!) {
  saveMark(input: $input) {
    mark {
      id
      version
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveMarkMutation, SaveMarkMutationVariables>;
export const SubmitMarkDocument = new TypedDocumentString(`
    mutation SubmitMark($input: SubmitMarkInput!) {
  submitMark(input: $input) {
    mark {
      id
      total
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitMarkMutation, SubmitMarkMutationVariables>;
export const CreateSchemeDocument = new TypedDocumentString(`
    mutation CreateScheme($input: CreateSchemeInput!) {
  createScheme(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSchemeMutation, CreateSchemeMutationVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($input: OpenRoundInput!) {
  openRound(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const GrantExtensionDocument = new TypedDocumentString(`
    mutation GrantExtension($input: GrantExtensionInput!) {
  grantExtension(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GrantExtensionMutation, GrantExtensionMutationVariables>;
export const AllocateMarkersDocument = new TypedDocumentString(`
    mutation AllocateMarkers($input: RoundInput!) {
  allocateMarkers(input: $input) {
    marks
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AllocateMarkersMutation, AllocateMarkersMutationVariables>;
export const OrderThirdMarkDocument = new TypedDocumentString(`
    mutation OrderThirdMark($input: OrderThirdMarkInput!) {
  orderThirdMark(input: $input) {
    packetId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OrderThirdMarkMutation, OrderThirdMarkMutationVariables>;
export const CutDiscussionShortDocument = new TypedDocumentString(`
    mutation CutDiscussionShort($input: CutDiscussionShortInput!) {
  cutDiscussionShort(input: $input) {
    packetId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CutDiscussionShortMutation, CutDiscussionShortMutationVariables>;
export const ReleaseResultsDocument = new TypedDocumentString(`
    mutation ReleaseResults($input: RoundInput!) {
  releaseResults(input: $input) {
    released
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseResultsMutation, ReleaseResultsMutationVariables>;
export const ScreenSubmissionDocument = new TypedDocumentString(`
    mutation ScreenSubmission($input: ScreenSubmissionInput!) {
  screenSubmission(input: $input) {
    id
    packetId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenSubmissionMutation, ScreenSubmissionMutationVariables>;
export const MyPartInTheProgrammeDocument = new TypedDocumentString(`
    query MyPartInTheProgramme {
  viewer {
    id
    roles
  }
}
    `) as unknown as TypedDocumentString<MyPartInTheProgrammeQuery, MyPartInTheProgrammeQueryVariables>;
export const ProgrammeOverviewDocument = new TypedDocumentString(`
    query ProgrammeOverview {
  schemes {
    id
    title
    track
    rubricKey
    rubricVersion
    cut
    requiredGates
    showsLeadership
    oneOfEach
    needsCalibration
  }
  rounds {
    id
    title
    schemeTitle
    opensAt
    deadlineAt
    markingDueOn
    state
  }
  guidance {
    rubrics {
      key
      version
      title
      cut
    }
    stages {
      key
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeOverviewQuery, ProgrammeOverviewQueryVariables>;
export const RoundInFullDocument = new TypedDocumentString(`
    query RoundInFull($roundId: ID!, $directs: Boolean!) {
  rounds {
    id
    schemeId
    title
    schemeTitle
    opensAt
    deadlineAt
    markingDueOn
    state
  }
  markings(roundId: $roundId) {
    packetId
    code
    state
    reasons
    difference
    total
    outcome
    band
    method
    hasOriginal
    marks {
      marker
      markerName
      state
      total
      revisedTotal
      ended
      why
      unsure
      note
    }
  }
  submissions(roundId: $roundId) @include(if: $directs) {
    id
    hostName
    title
    attempt
    state
    submittedAt
  }
  enrolments @include(if: $directs) {
    id
    schemeId
    hostOrganisationId
    hostName
    projectId
    personName
  }
}
    `) as unknown as TypedDocumentString<RoundInFullQuery, RoundInFullQueryVariables>;
export const MakeProofDocument = new TypedDocumentString(`
    mutation MakeProof($input: MakeProofInput!) {
  makeProof(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeProofMutation, MakeProofMutationVariables>;
export const ProofsOfProjectDocument = new TypedDocumentString(`
    query ProofsOfProject($id: ID!) {
  project(id: $id) {
    id
    title
    proving {
      isCredited
      isReleased
      mayShowMark
      proofs {
        id
        showsMark
        sha256
        madeAt
        isSuperseded
        path
        pdfPath
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProofsOfProjectQuery, ProofsOfProjectQueryVariables>;
export const MyMarkingQueueDocument = new TypedDocumentString(`
    query MyMarkingQueue {
  markingQueue {
    markId
    packetId
    code
    state
    title
    specialty
    dueOn
    isToDiscuss
  }
}
    `) as unknown as TypedDocumentString<MyMarkingQueueQuery, MyMarkingQueueQueryVariables>;
export const ResubmissionsToRoundDocument = new TypedDocumentString(`
    query ResubmissionsToRound($roundId: ID!) {
  rounds {
    id
    title
    state
    deadlineAt
    resubmits
  }
  roundResults(roundId: $roundId) {
    packetId
    code
    title
    leadName
    hostName
    criteria
    resubmitUntil
  }
}
    `) as unknown as TypedDocumentString<ResubmissionsToRoundQuery, ResubmissionsToRoundQueryVariables>;
export const OpenResubmissionRoundDocument = new TypedDocumentString(`
    mutation OpenResubmissionRound($input: OpenResubmissionRoundInput!) {
  openResubmissionRound(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenResubmissionRoundMutation, OpenResubmissionRoundMutationVariables>;
export const ResultOfMarkingDocument = new TypedDocumentString(`
    query ResultOfMarking($id: ID!) {
  project(id: $id) {
    id
    title
    appealing {
      mayLodge
      until
      appeal {
        id
      }
    }
    submissions {
      id
      state
    }
    releasedResult {
      schemeTitle
      roundTitle
      outcome
      total
      band
      failures
      releasedAt
      feedback {
        marker
        strengths
        nextSteps
      }
      criteriaAnew
      resubmitUntil
      isCapped
      amends {
        outcome
        total
        band
        releasedAt
      }
      criteria {
        key
        title
        weight
        mean
        comments {
          marker
          text
        }
      }
    }
    firstResult {
      roundTitle
      outcome
      total
      band
      releasedAt
    }
    submitting {
      rounds {
        round {
          title
          deadlineAt
          resubmits
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResultOfMarkingQuery, ResultOfMarkingQueryVariables>;
export const RoundStepsDocument = new TypedDocumentString(`
    query RoundSteps($roundId: ID!, $directs: Boolean!) {
  viewer {
    id
    today
  }
  rounds {
    id
    schemeId
    title
    schemeTitle
    opensAt
    deadlineAt
    markingDueOn
    state
    resubmits
  }
  markings(roundId: $roundId) {
    packetId
    state
    marks {
      marker
      state
    }
  }
  submissions(roundId: $roundId) @include(if: $directs) {
    id
    state
    screenBy
  }
  extensions(roundId: $roundId) @include(if: $directs) {
    id
  }
  deferrals(roundId: $roundId) @include(if: $directs) {
    id
  }
  enrolments @include(if: $directs) {
    id
    schemeId
    stage
    status
  }
  guidance {
    stages {
      key
      title
    }
  }
}
    `) as unknown as TypedDocumentString<RoundStepsQuery, RoundStepsQueryVariables>;
export const CohortCountsDocument = new TypedDocumentString(`
    query CohortCounts($schemeId: ID!) {
  cohort(schemeId: $schemeId) {
    members {
      id
      hostName
      leftOn
      projectId
    }
  }
}
    `) as unknown as TypedDocumentString<CohortCountsQuery, CohortCountsQueryVariables>;
export const ScreeningQueueDocument = new TypedDocumentString(`
    query ScreeningQueue($roundId: ID!) {
  viewer {
    id
    today
  }
  rounds {
    id
    title
  }
  submissions(roundId: $roundId) {
    id
    hostName
    title
    attempt
    state
    submittedAt
    screenBy
  }
}
    `) as unknown as TypedDocumentString<ScreeningQueueQuery, ScreeningQueueQueryVariables>;
export const RoundExceptionsDocument = new TypedDocumentString(`
    query RoundExceptions($roundId: ID!) {
  rounds {
    id
    schemeId
    title
    deadlineAt
    state
  }
  extensions(roundId: $roundId) {
    id
    personName
    hostName
    reason
    until
    grantedAt
  }
  deferrals(roundId: $roundId) {
    id
    projectId
    personName
    hostName
    reason
    toRoundTitle
    deferredAt
  }
  enrolments {
    id
    schemeId
    hostOrganisationId
    hostName
    projectId
    personName
  }
}
    `) as unknown as TypedDocumentString<RoundExceptionsQuery, RoundExceptionsQueryVariables>;
export const DeferSubmissionDocument = new TypedDocumentString(`
    mutation DeferSubmission($input: DeferSubmissionInput!) {
  deferSubmission(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeferSubmissionMutation, DeferSubmissionMutationVariables>;
export const FollowersOfSchemeDocument = new TypedDocumentString(`
    query FollowersOfScheme {
  viewer {
    id
    today
  }
  schemes {
    id
    title
  }
  enrolments {
    id
    schemeId
    projectId
    hostName
    personName
    stage
    status
    lastContactOn
    hasMentor
    nudgedOn
  }
  guidance {
    stages {
      key
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FollowersOfSchemeQuery, FollowersOfSchemeQueryVariables>;
export const NudgeMentorsDocument = new TypedDocumentString(`
    mutation NudgeMentors($input: NudgeMentorsInput!) {
  nudgeMentors(input: $input) {
    nudged
    recently
    withoutMentor
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NudgeMentorsMutation, NudgeMentorsMutationVariables>;
export const SchemeInFullDocument = new TypedDocumentString(`
    query SchemeInFull {
  schemes {
    id
    version
    title
    track
    rubricKey
    rubricVersion
    cut
    requiredGates
    showsLeadership
    oneOfEach
    needsCalibration
    resubmissionsCapped
    isInUse
    weights {
      criterion
      title
      weight
      ofRubric
    }
  }
  guidance {
    rubrics {
      key
      version
      title
      cut
    }
    stages {
      key
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SchemeInFullQuery, SchemeInFullQueryVariables>;
export const ReviseSchemeDocument = new TypedDocumentString(`
    mutation ReviseScheme($input: ReviseSchemeInput!) {
  reviseScheme(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseSchemeMutation, ReviseSchemeMutationVariables>;
export const SubmissionToScreenDocument = new TypedDocumentString(`
    query SubmissionToScreen($id: ID!, $masks: [String!], $leave: [String!]) {
  guidance {
    stages {
      key
      title
      questions {
        key
        ask
      }
    }
  }
  submission(id: $id) {
    id
    roundId
    hostName
    title
    attempt
    state
    sha256
    submittedAt
    document
    packetPreview(masks: $masks, leave: $leave)
    proposedMasks {
      text
    }
    candidates {
      role
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SubmissionToScreenQuery, SubmissionToScreenQueryVariables>;
export const StandardOfSchemeDocument = new TypedDocumentString(`
    query StandardOfScheme($schemeId: ID!) {
  schemeStandard(schemeId: $schemeId) {
    schemeId
    schemeTitle
    cut
    begun
    exercises {
      id
      state
      openedOn
      judges
      result {
        judges
        judgeCuts
        value
        sd
        se
      }
    }
    adoptions {
      id
      cutBefore
      cut
      reason
      adoptedAt
    }
    rounds {
      roundId
      roundTitle
      state
      marks
      extrapolated
      borderline {
        value
        lower
        upper
        reason
      }
      hofstee {
        value
        failRate
        minCut
        maxCut
        minFail
        maxFail
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandardOfSchemeQuery, StandardOfSchemeQueryVariables>;
export const StandardsToJudgeDocument = new TypedDocumentString(`
    query StandardsToJudge {
  standardExercises {
    id
    schemeTitle
    state
    openedOn
    judges
    own {
      leastCut
    }
    result {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<StandardsToJudgeQuery, StandardsToJudgeQueryVariables>;
export const StandardToJudgeDocument = new TypedDocumentString(`
    query StandardToJudge($exerciseId: ID!) {
  standardExercise(exerciseId: $exerciseId) {
    id
    schemeTitle
    rubricKey
    rubricVersion
    state
    judges
    own {
      levels
      leastCut
      mostCut
      leastFail
      mostFail
    }
    result {
      judges
      judgeCuts
      value
      sd
      se
    }
    guidance {
      rubrics {
        key
        version
        levels {
          level
          name
        }
        criteria {
          key
          title
          weight
          descriptors
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandardToJudgeQuery, StandardToJudgeQueryVariables>;
export const OpenStandardExerciseDocument = new TypedDocumentString(`
    mutation OpenStandardExercise($input: OpenStandardExerciseInput!) {
  openStandardExercise(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenStandardExerciseMutation, OpenStandardExerciseMutationVariables>;
export const JudgeStandardDocument = new TypedDocumentString(`
    mutation JudgeStandard($input: JudgeStandardInput!) {
  judgeStandard(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeStandardMutation, JudgeStandardMutationVariables>;
export const CloseStandardExerciseDocument = new TypedDocumentString(`
    mutation CloseStandardExercise($input: CloseStandardExerciseInput!) {
  closeStandardExercise(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseStandardExerciseMutation, CloseStandardExerciseMutationVariables>;
export const AdoptCutDocument = new TypedDocumentString(`
    mutation AdoptCut($input: AdoptCutInput!) {
  adoptCut(input: $input) {
    cut
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptCutMutation, AdoptCutMutationVariables>;
export const ProjectToSubmitDocument = new TypedDocumentString(`
    query ProjectToSubmit($id: ID!) {
  submissionDeclarations {
    key
    ask
  }
  openRounds {
    id
    schemeId
    schemeTitle
    programmeName
    title
    track
    opensAt
    deadlineAt
    state
    resubmits
  }
  guidance {
    stages {
      key
      title
      questions {
        key
        ask
      }
    }
  }
  project(id: $id) {
    id
    title
    version
    brokenThreads {
      kind
      subject
      fix
    }
    stages {
      key
      title
      gate {
        key
      }
    }
    releasedResult {
      criteriaAnew
      resubmitUntil
      criteria {
        key
        title
      }
    }
    submissions {
      id
      version
      roundId
      sha256
      state
      note
      submittedAt
    }
    submitting {
      maySubmit
      schemeId
      partsToSeal
      identifiers {
        place
        kind
        advice
      }
      rounds {
        gatesShut
        round {
          id
          title
          schemeTitle
          programmeName
          opensAt
          deadlineAt
          state
          resubmits
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectToSubmitQuery, ProjectToSubmitQueryVariables>;
export const EnrolProjectDocument = new TypedDocumentString(`
    mutation EnrolProject($input: EnrolProjectInput!) {
  enrolProject(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnrolProjectMutation, EnrolProjectMutationVariables>;
export const SubmitProjectDocument = new TypedDocumentString(`
    mutation SubmitProject($input: SubmitProjectInput!) {
  submitProject(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitProjectMutation, SubmitProjectMutationVariables>;
export const WithdrawSubmissionDocument = new TypedDocumentString(`
    mutation WithdrawSubmission($input: WithdrawSubmissionInput!) {
  withdrawSubmission(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawSubmissionMutation, WithdrawSubmissionMutationVariables>;
export const OverrideIdentifierDocument = new TypedDocumentString(`
    mutation OverrideIdentifier($input: OverrideIdentifierInput!) {
  overrideIdentifier(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideIdentifierMutation, OverrideIdentifierMutationVariables>;
export const CheckProofDocument = new TypedDocumentString(`
    query CheckProof($proof: String!) {
  checkProof(proof: $proof) {
    verdict
    keyId
    proven {
      id
      madeOn
      person
      project
      othersOnTeam
      programme
      scheme
      round
      track
      releasedOn
      frameworks
      submission
      roles {
        role
        from
        to
      }
      mark {
        outcome
        total
        band
        reached
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckProofQuery, CheckProofQueryVariables>;
export const ApprovalLimitsDocument = new TypedDocumentString(`
    query ApprovalLimits {
  viewer {
    id
    roles
    today
  }
  referenceSets {
    id
    title
    effectiveFrom
    reviewBy
    source {
      title
      publisher
      address
    }
    approvalLevels {
      label
      upTo
    }
    approvalBinds
  }
}
    `) as unknown as TypedDocumentString<ApprovalLimitsQuery, ApprovalLimitsQueryVariables>;
export const EnterApprovalLimitsDocument = new TypedDocumentString(`
    mutation EnterApprovalLimits($input: EnterApprovalLimitsInput!) {
  enterApprovalLimits(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnterApprovalLimitsMutation, EnterApprovalLimitsMutationVariables>;
export const WorkOutBenefitDocument = new TypedDocumentString(`
    mutation WorkOutBenefit($input: WorkOutBenefitInput!) {
  workOutBenefit(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WorkOutBenefitMutation, WorkOutBenefitMutationVariables>;
export const ConfirmBenefitDocument = new TypedDocumentString(`
    mutation ConfirmBenefit($input: ConfirmBenefitInput!) {
  confirmBenefit(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmBenefitMutation, ConfirmBenefitMutationVariables>;
export const AgreeCashDocument = new TypedDocumentString(`
    mutation AgreeCash($input: AgreeCashInput!) {
  agreeCash(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeCashMutation, AgreeCashMutationVariables>;
export const RecordBudgetReductionDocument = new TypedDocumentString(`
    mutation RecordBudgetReduction($input: RecordBudgetReductionInput!) {
  recordBudgetReduction(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordBudgetReductionMutation, RecordBudgetReductionMutationVariables>;
export const BenefitInDepthDocument = new TypedDocumentString(`
    query BenefitInDepth($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    measures {
      id
      name
      unit
      shape
      per
      direction
      baseline {
        median
      }
    }
    businessCase {
      options {
        id
        kind
      }
      usualCuts {
        evidence
        cut
        source
      }
      benefits {
        id
        version
        ...BenefitFigures
        label
        measureId
        optionId
        unit
        forecastFrozenAt
        worth {
          setId
          key
          label
          printed
          pricesOf
          prices
          priceIndex
          each
          fromYear
          byYear
        }
        anotherMeasure
        cashRoute {
          budgetCode
          holder
          fallsOn
          annual
          note
          byName
          at
          holds
        }
        reductions {
          year
          amount
          budgetCode
          note
        }
      }
    }
  }
}
    fragment BenefitFigures on Benefit {
  kind
  annual
  baseline
  target
  direction
  annualVolume
  unitValue
  unitValueBasis
  deadweight
  attribution
  evidence
  haircut
  buildUp
  isHealth
  isDisbenefit
  low
  high
  earlier {
    ...EarlierFigures
  }
}
fragment EarlierFigures on EarlierValue {
  kind
  annual
  baseline
  target
  direction
  annualVolume
  unitValue
  unitValueBasis
  deadweight
  attribution
  evidence
  haircut
  buildUp
  isHealth
  isDisbenefit
  low
  high
  why
  byName
  at
}`) as unknown as TypedDocumentString<BenefitInDepthQuery, BenefitInDepthQueryVariables>;
export const BenefitLookedDocument = new TypedDocumentString(`
    query BenefitLooked($id: ID!) {
  project(id: $id) {
    id
    businessCase {
      benefits {
        id
        anotherMeasure
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BenefitLookedQuery, BenefitLookedQueryVariables>;
export const FrameCaseDocument = new TypedDocumentString(`
    mutation FrameCase($input: FrameCaseInput!) {
  frameCase(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FrameCaseMutation, FrameCaseMutationVariables>;
export const DetailLineDocument = new TypedDocumentString(`
    mutation DetailLine($input: DetailLineInput!) {
  detailLine(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DetailLineMutation, DetailLineMutationVariables>;
export const PricePostDocument = new TypedDocumentString(`
    mutation PricePost($input: PricePostInput!) {
  pricePost(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PricePostMutation, PricePostMutationVariables>;
export const AddOptionDocument = new TypedDocumentString(`
    mutation AddOption($input: AddOptionInput!) {
  addOption(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddOptionMutation, AddOptionMutationVariables>;
export const RateOptionDocument = new TypedDocumentString(`
    mutation RateOption($input: RateOptionInput!) {
  rateOption(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RateOptionMutation, RateOptionMutationVariables>;
export const AddResourceLineDocument = new TypedDocumentString(`
    mutation AddResourceLine($input: AddResourceLineInput!) {
  addResourceLine(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddResourceLineMutation, AddResourceLineMutationVariables>;
export const PriceLineDocument = new TypedDocumentString(`
    mutation PriceLine($input: PriceLineInput!) {
  priceLine(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PriceLineMutation, PriceLineMutationVariables>;
export const LinkLineDocument = new TypedDocumentString(`
    mutation LinkLine($input: LinkLineInput!) {
  linkLine(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LinkLineMutation, LinkLineMutationVariables>;
export const RetireLineDocument = new TypedDocumentString(`
    mutation RetireLine($input: RetireLineInput!) {
  retireLine(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetireLineMutation, RetireLineMutationVariables>;
export const AddBenefitDocument = new TypedDocumentString(`
    mutation AddBenefit($input: AddBenefitInput!) {
  addBenefit(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddBenefitMutation, AddBenefitMutationVariables>;
export const ValueBenefitDocument = new TypedDocumentString(`
    mutation ValueBenefit($input: ValueBenefitInput!) {
  valueBenefit(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ValueBenefitMutation, ValueBenefitMutationVariables>;
export const LinkBenefitDocument = new TypedDocumentString(`
    mutation LinkBenefit($input: LinkBenefitInput!) {
  linkBenefit(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LinkBenefitMutation, LinkBenefitMutationVariables>;
export const DescribeCaseDocument = new TypedDocumentString(`
    mutation DescribeCase($input: DescribeCaseInput!) {
  describeCase(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DescribeCaseMutation, DescribeCaseMutationVariables>;
export const ScreenEqualityDocument = new TypedDocumentString(`
    mutation ScreenEquality($input: ScreenEqualityInput!) {
  screenEquality(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ScreenEqualityMutation, ScreenEqualityMutationVariables>;
export const CheckCaseDocument = new TypedDocumentString(`
    mutation CheckCase($input: CheckCaseInput!) {
  checkCase(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CheckCaseMutation, CheckCaseMutationVariables>;
export const DecideCaseDocument = new TypedDocumentString(`
    mutation DecideCase($input: DecideCaseInput!) {
  decideCase(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const AskForCaseFileDocument = new TypedDocumentString(`
    mutation AskForCaseFile($input: MakeCaseFileInput!) {
  makeCaseFile(input: $input) {
    caseFile {
      id
      path
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskForCaseFileMutation, AskForCaseFileMutationVariables>;
export const CaseFileReadyDocument = new TypedDocumentString(`
    query CaseFileReady($fileId: ID!) {
  caseFile(id: $fileId) {
    id
    state
    path
  }
}
    `) as unknown as TypedDocumentString<CaseFileReadyQuery, CaseFileReadyQueryVariables>;
export const CaseFileOfProjectDocument = new TypedDocumentString(`
    query CaseFileOfProject($id: ID!, $fileId: ID!) {
  project(id: $id) {
    id
    title
  }
  caseFile(id: $fileId) {
    id
    kind
    state
    step
    steps
    says
    name
    size
    path
  }
}
    `) as unknown as TypedDocumentString<CaseFileOfProjectQuery, CaseFileOfProjectQueryVariables>;
export const BusinessCaseOfProjectDocument = new TypedDocumentString(`
    query BusinessCaseOfProject($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      isCurrent
    }
    changeIdeas {
      id
      text
    }
    measures {
      id
      name
    }
    businessCase {
      facts {
        version
        geography
        needsSource
        baseYear
        projection
        askedOf
        askedAmount
        decideBy
      }
      options {
        id
        version
        kind
        description
        rating
        reason
        nonRecurrent
        recurrent
        lines {
          id
          version
          kind
          label
          nonRecurrent
          recurrent
          startsIn
          source
          funding
          changeIdeaId
          earlier {
            nonRecurrent
            recurrent
            why
            byName
          }
        }
      }
      benefits {
        id
        version
        kind
        label
        measureId
        noMeasureBecause
        annual
        basis
        baseline
        cashRoute {
          holds
        }
        ownerId
        ownerName
        startsIn
        years
        forecastAnnual
        forecastFrozenAt
      }
      equality {
        characteristic
        effect
        note
      }
      financeCheck {
        outcome
        note
        byName
        at
        holds
      }
      sponsorDecision {
        outcome
        note
        byName
        at
        holds
      }
      years {
        year
        cost
        cash
        otherValued
      }
      total {
        cost
        cash
        otherValued
      }
    }
  }
  guidance {
    equalityCharacteristics {
      key
      name
      asks
    }
  }
}
    `) as unknown as TypedDocumentString<BusinessCaseOfProjectQuery, BusinessCaseOfProjectQueryVariables>;
export const WarningsOfCaseDocument = new TypedDocumentString(`
    query WarningsOfCase($id: ID!) {
  project(id: $id) {
    id
    businessCase {
      options {
        id
        lines {
          id
        }
      }
      benefits {
        id
      }
      appraisal {
        warnings {
          message
          subjectId
          subject
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarningsOfCaseQuery, WarningsOfCaseQueryVariables>;
export const CaseToCheckDocument = new TypedDocumentString(`
    query CaseToCheck($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      financeCheck {
        outcome
        note
        byName
        at
        holds
      }
      options {
        kind
        lines {
          id
          label
          nonRecurrent
          recurrent
          earlier {
            nonRecurrent
            recurrent
            why
            byName
            at
          }
        }
      }
      benefits {
        id
        label
        ...BenefitFigures
        cashRoute {
          holds
        }
      }
      appraisal {
        ...RestsOn
        warnings {
          code
          message
          subject
        }
      }
    }
  }
}
    fragment BenefitFigures on Benefit {
  kind
  annual
  baseline
  target
  direction
  annualVolume
  unitValue
  unitValueBasis
  deadweight
  attribution
  evidence
  haircut
  buildUp
  isHealth
  isDisbenefit
  low
  high
  earlier {
    ...EarlierFigures
  }
}
fragment EarlierFigures on EarlierValue {
  kind
  annual
  baseline
  target
  direction
  annualVolume
  unitValue
  unitValueBasis
  deadweight
  attribution
  evidence
  haircut
  buildUp
  isHealth
  isDisbenefit
  low
  high
  why
  byName
  at
}
fragment RestsOn on CaseAppraisal {
  effectOfNewerSets
  sets {
    isPastReview
    set {
      id
      key
      title
      status
      reviewBy
    }
    newer {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<CaseToCheckQuery, CaseToCheckQueryVariables>;
export const ConfirmReferenceSetDocument = new TypedDocumentString(`
    mutation ConfirmReferenceSet($input: ConfirmReferenceSetInput!) {
  confirmReferenceSet(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmReferenceSetMutation, ConfirmReferenceSetMutationVariables>;
export const WithdrawConfirmationDocument = new TypedDocumentString(`
    mutation WithdrawConfirmation($input: WithdrawConfirmationInput!) {
  withdrawConfirmation(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawConfirmationMutation, WithdrawConfirmationMutationVariables>;
export const CaseToDecideDocument = new TypedDocumentString(`
    query CaseToDecide($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      facts {
        askedOf
        askedAmount
        decideBy
      }
      financeCheck {
        outcome
        holds
      }
      sponsorDecision {
        outcome
        note
        byName
        at
        approvesAs
        aboveLimit
        holds
      }
      approval {
        says
        binds
        levels {
          label
          upTo
        }
      }
      signOffs {
        area
        outcome
        holds
      }
      benefits {
        kind
        label
        annual
        anotherMeasure
        cashRoute {
          holds
        }
      }
      risks {
        label
        probability
        likely
      }
      appraisal {
        expectedRisk
        cannot {
          message
        }
        options {
          kind
          npsv
          netCash
          wholeLifeCost
        }
        sets {
          set {
            title
            status
          }
          newer {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseToDecideQuery, CaseToDecideQueryVariables>;
export const FiguresOfCaseDocument = new TypedDocumentString(`
    query FiguresOfCase($id: ID!, $changes: [WhatIfChangeInput!]!, $horizon: Int, $onlyCash: Boolean) {
  project(id: $id) {
    id
    title
    businessCase {
      options {
        id
        kind
        lines {
          id
          label
          nonRecurrent
          recurrent
          source
        }
      }
      benefits {
        id
        label
        annual
        basis
        optionId
      }
      appraisal {
        horizon
        qalysForgone {
          gained
          forgone
          at
          publicCost
        }
        cannot {
          message
          subjectId
          subject
        }
        options {
          optionId
          kind
          npsv
        }
        sets {
          set {
            title
            source {
              publisher
            }
          }
        }
      }
      whatIf(changes: $changes, horizon: $horizon, onlyCash: $onlyCash) {
        yearZero
        horizon
        cannot {
          message
          subjectId
          subject
        }
        options {
          ...OptionResult
        }
      }
      tornado {
        id
        label
        low
        high
        isGiven
        npsvAtLow
        npsvAtHigh
      }
    }
  }
}
    fragment OptionResult on AppraisedOption {
  optionId
  kind
  rank
  pvb
  pvcPublic
  pvcNonPublic
  npsv
  incrementalNpsv
  bcr
  rpsc
  paybackYears
  benefitsMayChangePercent
  costsMayChangePercent
  costs {
    id
    label
    presentValue
    byYear
  }
  benefits {
    id
    label
    presentValue
    byYear
  }
}`) as unknown as TypedDocumentString<FiguresOfCaseQuery, FiguresOfCaseQueryVariables>;
export const AddFilterChoiceDocument = new TypedDocumentString(`
    mutation AddFilterChoice($input: AddFilterChoiceInput!) {
  addFilterChoice(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddFilterChoiceMutation, AddFilterChoiceMutationVariables>;
export const ChangeFilterChoiceDocument = new TypedDocumentString(`
    mutation ChangeFilterChoice($input: ChangeFilterChoiceInput!) {
  changeFilterChoice(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeFilterChoiceMutation, ChangeFilterChoiceMutationVariables>;
export const RateFilterChoiceDocument = new TypedDocumentString(`
    mutation RateFilterChoice($input: RateFilterChoiceInput!) {
  rateFilterChoice(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RateFilterChoiceMutation, RateFilterChoiceMutationVariables>;
export const RemoveFilterChoiceDocument = new TypedDocumentString(`
    mutation RemoveFilterChoice($input: RemoveFilterChoiceInput!) {
  removeFilterChoice(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveFilterChoiceMutation, RemoveFilterChoiceMutationVariables>;
export const KeepFilterRatingsDocument = new TypedDocumentString(`
    mutation KeepFilterRatings($input: KeepFilterRatingsInput!) {
  keepFilterRatings(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<KeepFilterRatingsMutation, KeepFilterRatingsMutationVariables>;
export const TakeFilterChoicesDocument = new TypedDocumentString(`
    mutation TakeFilterChoices($input: TakeFilterChoicesInput!) {
  takeFilterChoices(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeFilterChoicesMutation, TakeFilterChoicesMutationVariables>;
export const NameConstraintsDocument = new TypedDocumentString(`
    mutation NameConstraints($input: NameConstraintsInput!) {
  nameConstraints(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NameConstraintsMutation, NameConstraintsMutationVariables>;
export const FilterOfCaseDocument = new TypedDocumentString(`
    query FilterOfCase($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      options {
        id
        version
        kind
        description
        rating
        choices {
          category
          choiceId
        }
      }
      filter {
        version
        constraints
        successFactors {
          key
          name
          asks
        }
        categories {
          category
          state
          buildsOn
          choices {
            id
            version
            category
            name
            description
            rating
            reason
            isStale
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilterOfCaseQuery, FilterOfCaseQueryVariables>;
export const FrameOfCaseDocument = new TypedDocumentString(`
    query FrameOfCase($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      facts {
        version
        shape
        firstYear
        horizon
        pensionView
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrameOfCaseQuery, FrameOfCaseQueryVariables>;
export const DetailsOfLinesDocument = new TypedDocumentString(`
    query DetailsOfLines($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      options {
        id
        lines {
          id
          version
          kind
          label
          startsIn
          firstMonth
          endsIn
          bearer
          fundingRecurs
          vatRate
          vatRecoverable
          isTransfer
          isPaid
          optimism
          optimismMitigated
          lifeYears
          residual
          low
          high
          leadMonths
        }
      }
    }
  }
  referenceSets {
    id
    key
    title
    source {
      title
      publisher
    }
    numbers {
      path
      label
      value
    }
  }
}
    `) as unknown as TypedDocumentString<DetailsOfLinesQuery, DetailsOfLinesQueryVariables>;
export const MoneyOfCaseDocument = new TypedDocumentString(`
    query MoneyOfCase($id: ID!) {
  project(id: $id) {
    id
    title
    businessCase {
      facts {
        pensionView
      }
      options {
        id
        lines {
          id
        }
      }
      benefits {
        id
      }
      appraisal {
        cannot {
          message
          subjectId
          subject
        }
        options {
          kind
          netCash
          wholeLifeCost
          peakFunding
          breaksEvenIn
          statement {
            year
            pay
            nonPay
            capital
            cashReleasing
            depreciation
            pdcDividend
            netIe
            cashImpact
            cumulativeCash
            recurrentCost
            nonRecurrentCost
            recurrentUnfunded
            assetsAtEnd
            netAssetsChangeToDate
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyOfCaseQuery, MoneyOfCaseQueryVariables>;
export const NeedOfCaseDocument = new TypedDocumentString(`
    query NeedOfCase($id: ID!) {
  populationFiles {
    id
    name
    source
    baseYear
    isFictional
    areas
  }
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      need {
        populationId
        source
        isFictional
        area
        baseYear
        catchmentShare
        yearlyTrend
        accessFactor
        rates {
          from
          per1000
        }
        lengthOfStayDays
        occupancy
        didNotAttend
        minutesEach
        availableMinutes
        years {
          year
          doNothing
          plan
          low
          high
        }
        horizons {
          years
          year
          from
          to
          doNothing
          growth
          ageing
          rate
          beds
          slots
          wte
        }
        caveats
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NeedOfCaseQuery, NeedOfCaseQueryVariables>;
export const ProjectNeedDocument = new TypedDocumentString(`
    mutation ProjectNeed($input: ProjectNeedInput!) {
  projectNeed(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectNeedMutation, ProjectNeedMutationVariables>;
export const PopulationFilesDocument = new TypedDocumentString(`
    query PopulationFiles {
  viewer {
    id
    roles
  }
  populationFiles {
    id
    name
    source
    baseYear
    retrievedOn
    licence
    isFictional
    areas
    byName
    at
  }
}
    `) as unknown as TypedDocumentString<PopulationFilesQuery, PopulationFilesQueryVariables>;
export const CheckPopulationDocument = new TypedDocumentString(`
    query CheckPopulation($csv: String!) {
  checkPopulation(csv: $csv) {
    faults {
      line
      column
      message
    }
    file {
      source
      baseYear
      retrievedOn
      licence
      isFictional
      areas {
        name
        people
        firstYear
        lastYear
        groups
        hasRange
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckPopulationQuery, CheckPopulationQueryVariables>;
export const LoadPopulationDocument = new TypedDocumentString(`
    mutation LoadPopulation($input: LoadPopulationInput!) {
  loadPopulation(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LoadPopulationMutation, LoadPopulationMutationVariables>;
export const PostOfLineDocument = new TypedDocumentString(`
    query PostOfLine($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      options {
        id
        lines {
          id
          version
          label
          recurrent
          post {
            point
            wte
            heads
            hcasZone
            extraPensionable
            programmedActivities
          }
        }
      }
      appraisal {
        sets {
          set {
            key
            title
            points {
              key
              label
              annual
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostOfLineQuery, PostOfLineQueryVariables>;
export const PriceOfPostDocument = new TypedDocumentString(`
    query PriceOfPost($id: ID!, $point: String!, $wte: Rate!, $heads: Int!, $hcasZone: HcasZone!, $extraPensionable: Pounds!, $programmedActivities: Rate) {
  project(id: $id) {
    id
    businessCase {
      priceOfPost(
        point: $point
        wte: $wte
        heads: $heads
        hcasZone: $hcasZone
        extraPensionable: $extraPensionable
        programmedActivities: $programmedActivities
      ) {
        cannot
        total
        parts {
          name
          amount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PriceOfPostQuery, PriceOfPostQueryVariables>;
export const CaseQualityDocument = new TypedDocumentString(`
    query CaseQuality($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      quality {
        domain
        likelihoodBefore
        impactBefore
        likelihoodAfter
        impactAfter
        note
        byName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseQualityQuery, CaseQualityQueryVariables>;
export const BenefitsRealisedDocument = new TypedDocumentString(`
    query BenefitsRealised($id: ID!) {
  project(id: $id) {
    id
    title
    measures {
      id
      name
    }
    businessCase {
      benefits {
        id
        kind
        label
        measureId
        annual
        forecastFrozenAt
        ownerName
        baseline
        anotherMeasure
      }
      realisations {
        benefitId
        state
        isFromBudgets
        quarters {
          name
          forecast
          actual
        }
        forecastToDate
        actualToDate
        percent
        rateEffect
        volumeEffect
        since
        until
        how
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BenefitsRealisedQuery, BenefitsRealisedQueryVariables>;
export const MoveReferencesDocument = new TypedDocumentString(`
    mutation MoveReferences($input: MoveReferencesInput!) {
  moveReferences(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveReferencesMutation, MoveReferencesMutationVariables>;
export const ReviseReferenceDocument = new TypedDocumentString(`
    mutation ReviseReference($input: ReviseReferenceInput!) {
  reviseReference(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseReferenceMutation, ReviseReferenceMutationVariables>;
export const ReferenceSetsDocument = new TypedDocumentString(`
    query ReferenceSets {
  viewer {
    id
    roles
    today
  }
  referenceSets {
    id
    key
    title
    status
    effectiveFrom
    effectiveTo
    reviewBy
    isLocal
    source {
      title
      publisher
      address
    }
  }
}
    `) as unknown as TypedDocumentString<ReferenceSetsQuery, ReferenceSetsQueryVariables>;
export const OneReferenceSetDocument = new TypedDocumentString(`
    query OneReferenceSet {
  viewer {
    id
    roles
    today
  }
  referenceSets {
    id
    key
    title
    status
    effectiveFrom
    effectiveTo
    reviewBy
    unit
    note
    isLocal
    confirmation {
      holds
      source
      sourceDay
      note
      byName
      at
    }
    source {
      title
      publisher
      address
      publishedOn
    }
    numbers {
      path
      label
      value
    }
  }
}
    `) as unknown as TypedDocumentString<OneReferenceSetQuery, OneReferenceSetQueryVariables>;
export const CaseRestsOnDocument = new TypedDocumentString(`
    query CaseRestsOn($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      appraisal {
        ...RestsOn
        sets {
          set {
            confirmation {
              holds
              source
              byName
              at
            }
          }
        }
      }
    }
  }
}
    fragment RestsOn on CaseAppraisal {
  effectOfNewerSets
  sets {
    isPastReview
    set {
      id
      key
      title
      status
      reviewBy
    }
    newer {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<CaseRestsOnQuery, CaseRestsOnQueryVariables>;
export const PriceRiskDocument = new TypedDocumentString(`
    mutation PriceRisk($input: PriceRiskInput!) {
  priceRisk(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PriceRiskMutation, PriceRiskMutationVariables>;
export const ChangeRiskDocument = new TypedDocumentString(`
    mutation ChangeRisk($input: ChangeRiskInput!) {
  changeRisk(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeRiskMutation, ChangeRiskMutationVariables>;
export const RetireRiskDocument = new TypedDocumentString(`
    mutation RetireRisk($input: RetireRiskInput!) {
  retireRisk(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetireRiskMutation, RetireRiskMutationVariables>;
export const WeighScenariosDocument = new TypedDocumentString(`
    mutation WeighScenarios($input: WeighScenariosInput!) {
  weighScenarios(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WeighScenariosMutation, WeighScenariosMutationVariables>;
export const CaseRisksDocument = new TypedDocumentString(`
    query CaseRisks($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      isCurrent
    }
    businessCase {
      risks {
        id
        version
        label
        probability
        low
        likely
        high
        treatment
        mitigation
        ownerId
        ownerName
      }
      scenarios {
        name
        probability
        costFactor
        benefitFactor
      }
      appraisal {
        expectedRisk
        expectedNpsv
        cannot {
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseRisksQuery, CaseRisksQueryVariables>;
export const CaseServiceLineDocument = new TypedDocumentString(`
    query CaseServiceLine($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    measures {
      id
      name
      analysis {
        finding
      }
    }
    businessCase {
      serviceLine {
        name
        measureId
        incomeBefore
        directBefore
        indirectBefore
        overheadBefore
        incomeAfter
        directAfter
        indirectAfter
        overheadAfter
        source
        byName
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseServiceLineQuery, CaseServiceLineQueryVariables>;
export const SignCaseDocument = new TypedDocumentString(`
    mutation SignCase($input: SignCaseInput!) {
  signCase(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignCaseMutation, SignCaseMutationVariables>;
export const ScoreQualityDocument = new TypedDocumentString(`
    mutation ScoreQuality($input: ScoreQualityInput!) {
  scoreQuality(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ScoreQualityMutation, ScoreQualityMutationVariables>;
export const DescribeServiceLineDocument = new TypedDocumentString(`
    mutation DescribeServiceLine($input: DescribeServiceLineInput!) {
  describeServiceLine(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DescribeServiceLineMutation, DescribeServiceLineMutationVariables>;
export const CaseSignOffsDocument = new TypedDocumentString(`
    query CaseSignOffs($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      approval {
        says
      }
      signOffs {
        area
        outcome
        note
        byName
        at
        holds
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseSignOffsQuery, CaseSignOffsQueryVariables>;
export const SimulationOfCaseDocument = new TypedDocumentString(`
    query SimulationOfCase($id: ID!, $draws: Int!, $seed: Int!, $isAsked: Boolean!) {
  project(id: $id) {
    id
    title
    businessCase {
      options {
        id
        lines {
          id
        }
      }
      benefits {
        id
      }
      simulation(draws: $draws, seed: $seed) @include(if: $isAsked) {
        cannot {
          message
          subjectId
          subject
        }
        draws
        seed
        deterministic
        mean
        sd
        p5
        p50
        p95
        probabilityBelowNought
        histogram {
          from
          to
          count
        }
        explains {
          id
          label
          share
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimulationOfCaseQuery, SimulationOfCaseQueryVariables>;
export const StagesOfCaseDocument = new TypedDocumentString(`
    query StagesOfCase($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      facts {
        version
      }
      stages {
        stage
        next
        parts {
          key
          stage
          name
          isThere
          todo
        }
        moves {
          fromStage
          toStage
          reason
          figuresHash
          byName
          at
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StagesOfCaseQuery, StagesOfCaseQueryVariables>;
export const AdvanceCaseDocument = new TypedDocumentString(`
    mutation AdvanceCase($input: AdvanceCaseInput!) {
  advanceCase(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AdvanceCaseMutation, AdvanceCaseMutationVariables>;
export const ReturnCaseDocument = new TypedDocumentString(`
    mutation ReturnCase($input: ReturnCaseInput!) {
  returnCase(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnCaseMutation, ReturnCaseMutationVariables>;
export const TitleOfProjectDocument = new TypedDocumentString(`
    query TitleOfProject($id: ID!) {
  project(id: $id) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<TitleOfProjectQuery, TitleOfProjectQueryVariables>;
export const WorthOfBenefitDocument = new TypedDocumentString(`
    query WorthOfBenefit($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      ...OfferedValues
      benefits {
        id
        version
        kind
        label
        unit
        unitValue
        forecastFrozenAt
        worth {
          setId
          key
          label
          printed
          pricesOf
          prices
          priceIndex
          each
          fromYear
          byYear
        }
      }
    }
  }
}
    fragment OfferedValues on BusinessCase {
  unitValues {
    setId
    setTitle
    key
    path
    label
    printed
    pricesOf
    basis
    source
    value
    prices
  }
}`) as unknown as TypedDocumentString<WorthOfBenefitQuery, WorthOfBenefitQueryVariables>;
export const UnitCostOfLineDocument = new TypedDocumentString(`
    query UnitCostOfLine($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    businessCase {
      ...OfferedValues
      options {
        id
        lines {
          id
          version
          label
          recurrent
          unitCost {
            setId
            label
            basis
            printed
            pricesOf
            prices
            priceIndex
            value
            howMany
          }
        }
      }
    }
  }
}
    fragment OfferedValues on BusinessCase {
  unitValues {
    setId
    setTitle
    key
    path
    label
    printed
    pricesOf
    basis
    source
    value
    prices
  }
}`) as unknown as TypedDocumentString<UnitCostOfLineQuery, UnitCostOfLineQueryVariables>;
export const TakeBenefitWorthDocument = new TypedDocumentString(`
    mutation TakeBenefitWorth($input: TakeBenefitWorthInput!) {
  takeBenefitWorth(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBenefitWorthMutation, TakeBenefitWorthMutationVariables>;
export const CostLineByUnitDocument = new TypedDocumentString(`
    mutation CostLineByUnit($input: CostLineByUnitInput!) {
  costLineByUnit(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CostLineByUnitMutation, CostLineByUnitMutationVariables>;
export const PlacesToGoDocument = new TypedDocumentString(`
    query PlacesToGo {
  myProjects(first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesToGoQuery, PlacesToGoQueryVariables>;
export const WhoGoesDocument = new TypedDocumentString(`
    query WhoGoes {
  viewer {
    id
    organisation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WhoGoesQuery, WhoGoesQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    id
    name
    roles
    organisation {
      id
      name
    }
    places {
      organisation {
        id
      }
    }
  }
  credentials {
    id
    kind
    label
    createdAt
    lastUsedAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const EndCredentialDocument = new TypedDocumentString(`
    mutation EndCredential($input: RevokeCredentialInput!) {
  revokeCredential(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndCredentialMutation, EndCredentialMutationVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  viewer {
    id
    organisation {
      id
    }
    places {
      roles
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ChooseOrganisationDocument = new TypedDocumentString(`
    mutation ChooseOrganisation($input: ChooseOrganisationInput!) {
  chooseOrganisation(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseOrganisationMutation, ChooseOrganisationMutationVariables>;
export const PeopleAndRolesDocument = new TypedDocumentString(`
    query PeopleAndRoles($after: String) {
  people {
    id
    name
  }
  memberships(first: 50, after: $after) {
    edges {
      node {
        id
        version
        personId
        name
        role
        startsOn
        endsOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleAndRolesQuery, PeopleAndRolesQueryVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    id
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const AppointPersonDocument = new TypedDocumentString(`
    mutation AppointPerson($input: AppointInput!) {
  appoint(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppointPersonMutation, AppointPersonMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    secret
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  viewer {
    id
  }
  demoPeople {
    id
    name
    roles
    finds
    organisation {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const SignInToDemoDocument = new TypedDocumentString(`
    mutation SignInToDemo($input: SignInToDemoInput!) {
  signInToDemo(input: $input) {
    secret
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignInToDemoMutation, SignInToDemoMutationVariables>;
export const StaySignedInDocument = new TypedDocumentString(`
    query StaySignedIn {
  unreadCount
}
    `) as unknown as TypedDocumentString<StaySignedInQuery, StaySignedInQueryVariables>;
export const BehindMeasureDocument = new TypedDocumentString(`
    query BehindMeasure($id: ID!) {
  project(id: $id) {
    id
    measures {
      id
      name
      stratum
      unit
      decisions {
        kind
        at
        byName
        fromDay
        toDay
        value
        chart
        profile
        cause
        why
      }
      analysis {
        engine
        profileTitle
        profileSource
        variationReason
        assuranceReason
        unstable
        suggestionReason
        working {
          title
          arithmetic
          source
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BehindMeasureQuery, BehindMeasureQueryVariables>;
export const CertaintyOfMeasureDocument = new TypedDocumentString(`
    query CertaintyOfMeasure($id: ID!, $hoped: Float) {
  project(id: $id) {
    id
    measures {
      ...ChartedMeasure
      certainty(hoped: $hoped) {
        level
        levelName
        hoped
        effort {
          expectedPoints
          medianPoints
          expectedWeeks
          medianWeeks
        }
        effortReason
        working {
          title
          arithmetic
          source
        }
        falseSignals {
          readings
          chance
          reason
          source
        }
      }
      conventions {
        says
        depends
        charts {
          ...ReadAnalysis
          profile
          signals {
            firstPoint
            lastPoint
            words
          }
        }
      }
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<CertaintyOfMeasureQuery, CertaintyOfMeasureQueryVariables>;
export const ChooseChartDocument = new TypedDocumentString(`
    query ChooseChart($id: ID!, $what: ReadingKind!, $readings: Int!, $usually: Float, $usualShare: Float, $varies: Boolean!, $isAsked: Boolean!) {
  project(id: $id) {
    id
    title
    viewerMay
  }
  chooseChart(
    what: $what
    readings: $readings
    usually: $usually
    usualShare: $usualShare
    varies: $varies
  ) @include(if: $isAsked) {
    shape
    chart
    profile
    why
    later
  }
}
    `) as unknown as TypedDocumentString<ChooseChartQuery, ChooseChartQueryVariables>;
export const MeasureToDownloadDocument = new TypedDocumentString(`
    query MeasureToDownload($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    measures {
      ...ChartedMeasure
      analysis {
        working {
          title
          arithmetic
          source
        }
      }
      definition
      numerator
      denominator
      per
      chart
      charting {
        versionNo
        profile
        edition
        shiftLength
        trendLength
        screening
        lowerBound
        upperBound
      }
      baseline {
        fromDay
        toDay
        points
        median
        versionNo
      }
      series {
        takenOn
        numerator
        denominator
        value
      }
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<MeasureToDownloadQuery, MeasureToDownloadQueryVariables>;
export const ConventionsOfMeasureDocument = new TypedDocumentString(`
    query ConventionsOfMeasure($id: ID!) {
  project(id: $id) {
    id
    measures {
      ...ChartedMeasure
      conventions {
        says
        charts {
          ...ReadAnalysis
        }
      }
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<ConventionsOfMeasureQuery, ConventionsOfMeasureQueryVariables>;
export const ReadingsOfMeasureDocument = new TypedDocumentString(`
    query ReadingsOfMeasure($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    measures {
      id
      name
      shape
      numerator
      denominator
      unit
      readings {
        takenOn
        versionNo
        numerator
        denominator
        value
        excluded
        note
        why
        byName
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingsOfMeasureQuery, ReadingsOfMeasureQueryVariables>;
export const GroupsOfMeasureDocument = new TypedDocumentString(`
    query GroupsOfMeasure($id: ID!) {
  project(id: $id) {
    id
    measures {
      ...ChartedMeasure
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<GroupsOfMeasureQuery, GroupsOfMeasureQueryVariables>;
export const MeasureToJudgeDocument = new TypedDocumentString(`
    query MeasureToJudge($id: ID!, $chart: ChartKind) {
  project(id: $id) {
    id
    viewerMay
    measures {
      id
      name
      unit
      chart
      direction
      fittingCharts
      fittingProfiles(of: $chart)
      advisedChart {
        chart
        why
        later
      }
      charting {
        profile
        shiftLength
        trendLength
        lowerBound
        upperBound
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureToJudgeQuery, MeasureToJudgeQueryVariables>;
export const PlanMeasureDocument = new TypedDocumentString(`
    mutation PlanMeasure($input: PlanMeasureInput!) {
  planMeasure(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanMeasureMutation, PlanMeasureMutationVariables>;
export const ChangeMeasureDocument = new TypedDocumentString(`
    mutation ChangeMeasure($input: ChangeMeasureInput!) {
  changeMeasure(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeMeasureMutation, ChangeMeasureMutationVariables>;
export const RetireMeasureDocument = new TypedDocumentString(`
    mutation RetireMeasure($input: RetireMeasureInput!) {
  retireMeasure(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetireMeasureMutation, RetireMeasureMutationVariables>;
export const EnterReadingsDocument = new TypedDocumentString(`
    mutation EnterReadings($input: EnterReadingsInput!) {
  enterReadings(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
      ... on ReadingsNotAsTheyShouldError {
        each {
          index
          why
        }
      }
      ... on ReadingExistsError {
        days
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnterReadingsMutation, EnterReadingsMutationVariables>;
export const CorrectReadingDocument = new TypedDocumentString(`
    mutation CorrectReading($input: CorrectReadingInput!) {
  correctReading(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
      ... on ReadingsNotAsTheyShouldError {
        each {
          index
          why
        }
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectReadingMutation, CorrectReadingMutationVariables>;
export const FreezeBaselineDocument = new TypedDocumentString(`
    mutation FreezeBaseline($input: FreezeBaselineInput!) {
  freezeBaseline(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FreezeBaselineMutation, FreezeBaselineMutationVariables>;
export const SetTargetDocument = new TypedDocumentString(`
    mutation SetTarget($input: SetTargetInput!) {
  setTarget(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetTargetMutation, SetTargetMutationVariables>;
export const AnnotateMeasureDocument = new TypedDocumentString(`
    mutation AnnotateMeasure($input: AnnotateMeasureInput!) {
  annotateMeasure(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnnotateMeasureMutation, AnnotateMeasureMutationVariables>;
export const ChartMeasureDocument = new TypedDocumentString(`
    mutation ChartMeasure($input: ChartMeasureInput!) {
  chartMeasure(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChartMeasureMutation, ChartMeasureMutationVariables>;
export const RecalculateLimitsDocument = new TypedDocumentString(`
    mutation RecalculateLimits($input: RecalculateLimitsInput!) {
  recalculateLimits(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecalculateLimitsMutation, RecalculateLimitsMutationVariables>;
export const TakeBackRecalculationDocument = new TypedDocumentString(`
    mutation TakeBackRecalculation($input: TakeBackRecalculationInput!) {
  takeBackRecalculation(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeBackRecalculationMutation, TakeBackRecalculationMutationVariables>;
export const MeasureForFormDocument = new TypedDocumentString(`
    query MeasureForForm($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      isCurrent
    }
    changeIdeas {
      id
      text
    }
    measures {
      id
      version
      name
      stratum
      kind
      shape
      definition
      numerator
      denominator
      source
      sampling
      frequency
      unit
      direction
      chart
      ownerId
      changeIdeaId
      points
      baseline {
        fromDay
        toDay
        points
        median
        versionNo
      }
      series {
        takenOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureForFormQuery, MeasureForFormQueryVariables>;
export const MeasureInFullDocument = new TypedDocumentString(`
    query MeasureInFull($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    changeIdeas {
      id
      text
    }
    measures {
      ...ChartedMeasure
      version
      per
      definition
      numerator
      denominator
      source
      sampling
      frequency
      chart
      charting {
        profile
        shiftLength
        trendLength
      }
      ownerName
      changeIdeaId
      points
      nextReadingOn
      isReadingDue
      baseline {
        fromDay
        toDay
        points
        median
        versionNo
      }
      series {
        takenOn
        value
      }
      readings {
        takenOn
        versionNo
        numerator
        denominator
        value
        excluded
        note
        why
        byName
        at
      }
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<MeasureInFullQuery, MeasureInFullQueryVariables>;
export const MeasuresOfProjectDocument = new TypedDocumentString(`
    query MeasuresOfProject($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    measures {
      id
      name
      stratum
      kind
      unit
      direction
      points
      ownerName
      nextReadingOn
      isReadingDue
      baseline {
        median
      }
      analysis {
        variation
        assurance
        unstable
      }
      series {
        takenOn
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresOfProjectQuery, MeasuresOfProjectQueryVariables>;
export const BeforeNewMeasureDocument = new TypedDocumentString(`
    query BeforeNewMeasure($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      isCurrent
    }
    changeIdeas {
      id
      text
    }
    measures {
      id
      name
      kind
      shape
      per
      definition
      numerator
      denominator
      source
      sampling
      frequency
      unit
      direction
      chart
      ownerId
      changeIdeaId
    }
  }
}
    `) as unknown as TypedDocumentString<BeforeNewMeasureQuery, BeforeNewMeasureQueryVariables>;
export const MeasureToRecalculateDocument = new TypedDocumentString(`
    query MeasureToRecalculate($id: ID!, $from: Date) {
  project(id: $id) {
    id
    viewerMay
    measures {
      ...ChartedMeasure
      preview: analysis(recalculatedFrom: $from) {
        ...ReadAnalysis
      }
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<MeasureToRecalculateQuery, MeasureToRecalculateQueryVariables>;
export const CheckReadingsDocument = new TypedDocumentString(`
    query CheckReadings($measureId: ID!, $readings: [ReadingInput!]!) {
  checkReadings(measureId: $measureId, readings: $readings) {
    value
    why
    isThere
  }
}
    `) as unknown as TypedDocumentString<CheckReadingsQuery, CheckReadingsQueryVariables>;
export const MeasuresTogetherDocument = new TypedDocumentString(`
    query MeasuresTogether($id: ID!) {
  project(id: $id) {
    id
    title
    measures {
      ...ChartedMeasure
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<MeasuresTogetherQuery, MeasuresTogetherQueryVariables>;
export const TrustMeasuresDocument = new TypedDocumentString(`
    query TrustMeasures($after: String) {
  portfolio(first: 20, after: $after) {
    edges {
      node {
        id
        title
        measures {
          id
          name
          kind
          unit
          points
          lastOn
          lastValue
          target
          variation
          assurance
          isUnstable
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TrustMeasuresQuery, TrustMeasuresQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($after: String) {
  unreadCount
  inbox(first: 20, after: $after) {
    edges {
      node {
        id
        kind
        projectId
        gate
        text
        at
        readAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const RecordToAdoptDocument = new TypedDocumentString(`
    query RecordToAdopt($id: ID!) {
  libraryRecord(id: $id) {
    id
    title
    hostName
    setting
    mayAdopt
    card {
      coreParts
      adaptableParts
      adoptionNotes
    }
  }
  viewer {
    id
    organisation {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RecordToAdoptQuery, RecordToAdoptQueryVariables>;
export const AdoptRecordDocument = new TypedDocumentString(`
    mutation AdoptRecord($input: AdoptRecordInput!) {
  adoptRecord(input: $input) {
    project {
      id
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptRecordMutation, AdoptRecordMutationVariables>;
export const ProjectAdoptionDocument = new TypedDocumentString(`
    query ProjectAdoption($id: ID!) {
  project(id: $id) {
    id
    title
    adoption {
      version
      publicationId
      state
      fitNote
      report
      adapted
      startedAt
      next
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectAdoptionQuery, ProjectAdoptionQueryVariables>;
export const MoveAdoptionDocument = new TypedDocumentString(`
    mutation MoveAdoption($input: MoveAdoptionInput!) {
  moveAdoption(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveAdoptionMutation, MoveAdoptionMutationVariables>;
export const CuratedRecordDocument = new TypedDocumentString(`
    query CuratedRecord($publicationId: ID!) {
  recordVersions(publicationId: $publicationId) {
    id
    version
    recordVersion
    publicationId
    versionNo
    reference
    title
    state
    visibility
    licence
    whatChanged
    proposedAt
    reviewedAt
    reviewNote
    tombstoneReason
    record {
      specialty
      setting
      resultState
      plainSummary
      card {
        ...CardFields
      }
    }
  }
  guidance {
    models {
      key
      name
    }
  }
}
    fragment CardFields on RecordCard {
  model
  problem
  aim
  resultNote
  lesson
  changeIdeas
  coreParts
  adaptableParts
  adoptionNotes
  measures {
    name
    kind
    unit
    direction
    points {
      position
      value
      isHidden
      outOf
    }
  }
  costNonRecurrent
  costRecurrent
  contributors {
    name
    role
    from
    to
  }
  parentPublicationId
  licence
}`) as unknown as TypedDocumentString<CuratedRecordQuery, CuratedRecordQueryVariables>;
export const ReviewPublicationDocument = new TypedDocumentString(`
    mutation ReviewPublication($input: ReviewPublicationInput!) {
  reviewPublication(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewPublicationMutation, ReviewPublicationMutationVariables>;
export const TombstonePublicationDocument = new TypedDocumentString(`
    mutation TombstonePublication($input: TombstonePublicationInput!) {
  tombstonePublication(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TombstonePublicationMutation, TombstonePublicationMutationVariables>;
export const CuratorQueueDocument = new TypedDocumentString(`
    query CuratorQueue {
  curatorQueue {
    id
    publicationId
    title
    versionNo
    visibility
    proposedAt
  }
}
    `) as unknown as TypedDocumentString<CuratorQueueQuery, CuratorQueueQueryVariables>;
export const LibrarySearchDocument = new TypedDocumentString(`
    query LibrarySearch($after: String, $filter: LibraryFilterInput, $anyResult: LibraryFilterInput, $anySpecialty: LibraryFilterInput, $anySetting: LibraryFilterInput) {
  library(first: 20, after: $after, filter: $filter) {
    edges {
      node {
        id
        title
        hostName
        specialty
        setting
        resultState
        publishedOn
        plainSummary
        adopters
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  results: libraryFacets(filter: $anyResult) {
    facet
    value
    count
  }
  specialties: libraryFacets(filter: $anySpecialty) {
    facet
    value
    count
  }
  settings: libraryFacets(filter: $anySetting) {
    facet
    value
    count
  }
}
    `) as unknown as TypedDocumentString<LibrarySearchQuery, LibrarySearchQueryVariables>;
export const TrustPortfolioDocument = new TypedDocumentString(`
    query TrustPortfolio($after: String) {
  portfolio(first: 50, after: $after) {
    edges {
      node {
        id
        title
        state
        specialty
        setting
        resultState
        stage
        gatesPassed
        gates
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TrustPortfolioQuery, TrustPortfolioQueryVariables>;
export const ProjectPublicationDocument = new TypedDocumentString(`
    query ProjectPublication($id: ID!) {
  project(id: $id) {
    id
    title
    team {
      id
      personId
      name
      role
      isCurrent
      agreedToBeNamed
    }
    publicationDraft {
      missing
      notAgreed
      mayNameSomebody
      mayPropose
      record {
        resultState
        plainSummary
        card {
          ...CardFields
        }
      }
    }
    publications {
      id
      publicationId
      versionNo
      reference
      state
      visibility
      licence
      whatChanged
      proposedAt
      reviewedAt
      reviewNote
      tombstoneReason
    }
    adopters {
      state
      since
      childPublicationId
    }
  }
  viewer {
    id
  }
  guidance {
    models {
      key
      name
    }
  }
}
    fragment CardFields on RecordCard {
  model
  problem
  aim
  resultNote
  lesson
  changeIdeas
  coreParts
  adaptableParts
  adoptionNotes
  measures {
    name
    kind
    unit
    direction
    points {
      position
      value
      isHidden
      outOf
    }
  }
  costNonRecurrent
  costRecurrent
  contributors {
    name
    role
    from
    to
  }
  parentPublicationId
  licence
}`) as unknown as TypedDocumentString<ProjectPublicationQuery, ProjectPublicationQueryVariables>;
export const ProposePublicationDocument = new TypedDocumentString(`
    mutation ProposePublication($input: ProposePublicationInput!) {
  proposePublication(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposePublicationMutation, ProposePublicationMutationVariables>;
export const ConsentToCreditDocument = new TypedDocumentString(`
    mutation ConsentToCredit($input: ConsentToCreditInput!) {
  consentToCredit(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentToCreditMutation, ConsentToCreditMutationVariables>;
export const LibraryRecordInFullDocument = new TypedDocumentString(`
    query LibraryRecordInFull($id: ID!) {
  libraryRecord(id: $id) {
    id
    reference
    versionNo
    title
    hostName
    specialty
    setting
    resultState
    publishedOn
    plainSummary
    adopters
    visibility
    mayAdopt
    card {
      ...CardFields
    }
  }
  guidance {
    models {
      key
      name
    }
  }
}
    fragment CardFields on RecordCard {
  model
  problem
  aim
  resultNote
  lesson
  changeIdeas
  coreParts
  adaptableParts
  adoptionNotes
  measures {
    name
    kind
    unit
    direction
    points {
      position
      value
      isHidden
      outOf
    }
  }
  costNonRecurrent
  costRecurrent
  contributors {
    name
    role
    from
    to
  }
  parentPublicationId
  licence
}`) as unknown as TypedDocumentString<LibraryRecordInFullQuery, LibraryRecordInFullQueryVariables>;
export const QuestionToAnswerDocument = new TypedDocumentString(`
    query QuestionToAnswer($id: ID!) {
  viewer {
    id
  }
  project(id: $id) {
    id
    title
    stages {
      key
      title
      gate {
        key
        conditions {
          key
          ask
        }
      }
      questions {
        key
        ask
        hint
        type
        record
        fewestWords
        mostWords
        neededForGate
        isLeadsOwn
        mayAnswer
        conditionKeys
        choices {
          key
          label
        }
        answer {
          value
          versionNo
          byName
          at
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionToAnswerQuery, QuestionToAnswerQueryVariables>;
export const SaveAnswerDocument = new TypedDocumentString(`
    mutation SaveAnswer($input: SaveAnswerInput!) {
  saveAnswer(input: $input) {
    versionNo
    warnings {
      message
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
      ... on ChangedSinceYouLookedError {
        current
        currentVersion
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveAnswerMutation, SaveAnswerMutationVariables>;
export const AnswerHistoryDocument = new TypedDocumentString(`
    query AnswerHistory($id: ID!, $question: String!) {
  answerHistory(projectId: $id, questionKey: $question) {
    value
    versionNo
    byName
    at
  }
}
    `) as unknown as TypedDocumentString<AnswerHistoryQuery, AnswerHistoryQueryVariables>;
export const BasicsOfProjectDocument = new TypedDocumentString(`
    query BasicsOfProject($id: ID!) {
  project(id: $id) {
    id
    version
    title
    specialty
    setting
    careStage
    origin
    registrationNumber
    postStartsOn
    postEndsOn
    viewerMay
  }
}
    `) as unknown as TypedDocumentString<BasicsOfProjectQuery, BasicsOfProjectQueryVariables>;
export const DescribeProjectDocument = new TypedDocumentString(`
    mutation DescribeProject($input: DescribeProjectInput!) {
  describeProject(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DescribeProjectMutation, DescribeProjectMutationVariables>;
export const CommentsOfProjectDocument = new TypedDocumentString(`
    query CommentsOfProject($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    stages {
      key
      title
    }
    comments {
      id
      stage
      text
      byName
      byRole
      at
    }
  }
}
    `) as unknown as TypedDocumentString<CommentsOfProjectQuery, CommentsOfProjectQueryVariables>;
export const CommentOnStageDocument = new TypedDocumentString(`
    mutation CommentOnStage($input: CommentOnStageInput!) {
  commentOnStage(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CommentOnStageMutation, CommentOnStageMutationVariables>;
export const AfterCareOfProjectDocument = new TypedDocumentString(`
    query AfterCareOfProject($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    aim {
      outcomeMeasureId
    }
    measures {
      id
      name
      unit
    }
    afterCare {
      month
      dueOn
      isDue
      answer {
        value
        running
        why
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AfterCareOfProjectQuery, AfterCareOfProjectQueryVariables>;
export const FidelityOfCyclesDocument = new TypedDocumentString(`
    query FidelityOfCycles($id: ID!) {
  project(id: $id) {
    id
    fidelity {
      feature
      isMet
      why
      source
    }
  }
}
    `) as unknown as TypedDocumentString<FidelityOfCyclesQuery, FidelityOfCyclesQueryVariables>;
export const PlanMilestoneDocument = new TypedDocumentString(`
    mutation PlanMilestone($input: PlanMilestoneInput!) {
  planMilestone(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanMilestoneMutation, PlanMilestoneMutationVariables>;
export const MoveMilestoneDocument = new TypedDocumentString(`
    mutation MoveMilestone($input: MoveMilestoneInput!) {
  moveMilestone(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveMilestoneMutation, MoveMilestoneMutationVariables>;
export const PlanCycleDocument = new TypedDocumentString(`
    mutation PlanCycle($input: PlanCycleInput!) {
  planCycle(input: $input) {
    id
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanCycleMutation, PlanCycleMutationVariables>;
export const PredictCycleDocument = new TypedDocumentString(`
    mutation PredictCycle($input: PredictCycleInput!) {
  predictCycle(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PredictCycleMutation, PredictCycleMutationVariables>;
export const RecordCycleDocument = new TypedDocumentString(`
    mutation RecordCycle($input: RecordCycleInput!) {
  recordCycle(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCycleMutation, RecordCycleMutationVariables>;
export const AddRiskDocument = new TypedDocumentString(`
    mutation AddRisk($input: AddRiskInput!) {
  addRisk(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddRiskMutation, AddRiskMutationVariables>;
export const ReviewRiskDocument = new TypedDocumentString(`
    mutation ReviewRisk($input: ReviewRiskInput!) {
  reviewRisk(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewRiskMutation, ReviewRiskMutationVariables>;
export const DeliveryOfProjectDocument = new TypedDocumentString(`
    query DeliveryOfProject($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      isCurrent
    }
    changeIdeas {
      id
      text
    }
    measures {
      id
      name
    }
    milestones {
      id
      version
      title
      plannedOn
      baselineOn
      forecastOn
      actualOn
      state
    }
    cycles {
      id
      version
      number
      afterCycleId
      changeIdeaId
      measureId
      question
      plan
      prediction
      predictedAt
      did
      doneOn
      study
      act
      scale
    }
    risks {
      id
      version
      text
      likelihood
      impact
      mitigation
      ownerId
      ownerName
      reviewOn
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveryOfProjectQuery, DeliveryOfProjectQueryVariables>;
export const MilestonesOfProjectDocument = new TypedDocumentString(`
    query MilestonesOfProject($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    milestones {
      id
      title
      plannedOn
      baselineOn
      forecastOn
      actualOn
      ownerName
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MilestonesOfProjectQuery, MilestonesOfProjectQueryVariables>;
export const ChooseResultDocument = new TypedDocumentString(`
    mutation ChooseResult($input: ChooseResultInput!) {
  chooseResult(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseResultMutation, ChooseResultMutationVariables>;
export const RecordBenefitDocument = new TypedDocumentString(`
    mutation RecordBenefit($input: RecordBenefitInput!) {
  recordBenefit(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordBenefitMutation, RecordBenefitMutationVariables>;
export const RateSustainabilityDocument = new TypedDocumentString(`
    mutation RateSustainability($input: RateSustainabilityInput!) {
  rateSustainability(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RateSustainabilityMutation, RateSustainabilityMutationVariables>;
export const PlanSustainabilityActionDocument = new TypedDocumentString(`
    mutation PlanSustainabilityAction($input: PlanSustainabilityActionInput!) {
  planSustainabilityAction(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanSustainabilityActionMutation, PlanSustainabilityActionMutationVariables>;
export const RecordSharingDocument = new TypedDocumentString(`
    mutation RecordSharing($input: RecordSharingInput!) {
  recordSharing(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSharingMutation, RecordSharingMutationVariables>;
export const AcceptOwnershipDocument = new TypedDocumentString(`
    mutation AcceptOwnership($input: AcceptOwnershipInput!) {
  acceptOwnership(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptOwnershipMutation, AcceptOwnershipMutationVariables>;
export const AnswerAfterCareDocument = new TypedDocumentString(`
    mutation AnswerAfterCare($input: AnswerAfterCareInput!) {
  answerAfterCare(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerAfterCareMutation, AnswerAfterCareMutationVariables>;
export const OutcomeOfProjectDocument = new TypedDocumentString(`
    query OutcomeOfProject($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    results {
      versionNo
      state
      note
      chosenOn
      byName
    }
    businessCase {
      benefits {
        id
        label
        kind
        annual
        forecastAnnual
        forecastFrozenAt
        startsIn
        years
        ownerName
        actuals {
          year
          amount
          note
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutcomeOfProjectQuery, OutcomeOfProjectQueryVariables>;
export const SharingOfProjectDocument = new TypedDocumentString(`
    query SharingOfProject($id: ID!) {
  viewer {
    id
    today
  }
  project(id: $id) {
    id
    title
    viewerMay
    team {
      name
      role
      isCurrent
    }
    ownership {
      byName
      at
    }
    sharingEvents {
      id
      heldOn
      audience
      format
      reach
      link
    }
  }
}
    `) as unknown as TypedDocumentString<SharingOfProjectQuery, SharingOfProjectQueryVariables>;
export const SustainabilityOfProjectDocument = new TypedDocumentString(`
    query SustainabilityOfProject($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      isCurrent
    }
    sustainability {
      factor
      ratedA
      ratedB
      ratedC
      ratedD
      isWeakest
      actions {
        id
        action
        ownerId
        dueOn
        doneOn
      }
    }
  }
  guidance {
    sustainabilityFactors {
      key
      name
      asks
    }
    sustainabilityLevels {
      key
      name
      asks
    }
  }
}
    `) as unknown as TypedDocumentString<SustainabilityOfProjectQuery, SustainabilityOfProjectQueryVariables>;
export const DuplicatesOfProjectDocument = new TypedDocumentString(`
    query DuplicatesOfProject($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    notedDuplicates {
      choice
      because
      byName
      at
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatesOfProjectQuery, DuplicatesOfProjectQueryVariables>;
export const NoteDuplicatesDocument = new TypedDocumentString(`
    mutation NoteDuplicates($input: NoteDuplicatesInput!) {
  noteDuplicates(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteDuplicatesMutation, NoteDuplicatesMutationVariables>;
export const RequestGateDocument = new TypedDocumentString(`
    mutation RequestGate($input: RequestGateInput!) {
  requestGate(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestGateMutation, RequestGateMutationVariables>;
export const RemindSignersDocument = new TypedDocumentString(`
    mutation RemindSigners($input: RemindSignersInput!) {
  remindSigners(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemindSignersMutation, RemindSignersMutationVariables>;
export const SignGateDocument = new TypedDocumentString(`
    mutation SignGate($input: GateDecisionInput!) {
  signGate(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignGateMutation, SignGateMutationVariables>;
export const ReturnGateDocument = new TypedDocumentString(`
    mutation ReturnGate($input: GateDecisionInput!) {
  returnGate(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnGateMutation, ReturnGateMutationVariables>;
export const WaiveGateDocument = new TypedDocumentString(`
    mutation WaiveGate($input: GateDecisionInput!) {
  waiveGate(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WaiveGateMutation, WaiveGateMutationVariables>;
export const WaiveConditionDocument = new TypedDocumentString(`
    mutation WaiveCondition($input: WaiveConditionInput!) {
  waiveCondition(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WaiveConditionMutation, WaiveConditionMutationVariables>;
export const GateOfProjectDocument = new TypedDocumentString(`
    query GateOfProject($id: ID!) {
  viewer {
    id
    name
  }
  mySigningQueue {
    projectId
    gate
    role
  }
  project(id: $id) {
    id
    title
    viewerMay
    stages {
      key
      title
      coreQuestion
      gate {
        key
        state
        note
        requestedAt
        decidedAt
        staleBecause {
          conditionKey
          questionKey
          text
        }
        conditions {
          key
          ask
          met
          why
          fix
          waived
        }
        signers {
          role
          names
          signedAt
          signedBy
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GateOfProjectQuery, GateOfProjectQueryVariables>;
export const ProposeHandoverDocument = new TypedDocumentString(`
    mutation ProposeHandover($input: ProposeHandoverInput!) {
  proposeHandover(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeHandoverMutation, ProposeHandoverMutationVariables>;
export const AnswerHandoverDocument = new TypedDocumentString(`
    mutation AnswerHandover($input: AnswerHandoverInput!) {
  answerHandover(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerHandoverMutation, AnswerHandoverMutationVariables>;
export const ConfirmHandoverDocument = new TypedDocumentString(`
    mutation ConfirmHandover($input: ConfirmHandoverInput!) {
  confirmHandover(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmHandoverMutation, ConfirmHandoverMutationVariables>;
export const TakeOwnershipDocument = new TypedDocumentString(`
    mutation TakeOwnership($input: AcceptOwnershipInput!) {
  acceptOwnership(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOwnershipMutation, TakeOwnershipMutationVariables>;
export const HandoversOfProjectDocument = new TypedDocumentString(`
    query HandoversOfProject($id: ID!) {
  viewer {
    id
  }
  project(id: $id) {
    id
    title
    viewerMay
    postEndsOn
    nextUsefulThings {
      fix
    }
    stages {
      gate {
        conditions {
          key
          met
        }
      }
    }
    handovers {
      id
      state
      fromName
      toName
      toPersonId
      lastDay
      note
      proposedAt
      acceptedAt
      confirmedAt
      pack
    }
  }
}
    `) as unknown as TypedDocumentString<HandoversOfProjectQuery, HandoversOfProjectQueryVariables>;
export const SuccessorsDocument = new TypedDocumentString(`
    query Successors {
  people {
    id
    name
    roles
  }
}
    `) as unknown as TypedDocumentString<SuccessorsQuery, SuccessorsQueryVariables>;
export const MyProjectsDocument = new TypedDocumentString(`
    query MyProjects($after: String) {
  mySigningQueue {
    projectId
    gate
  }
  myProjects(first: 12, after: $after) {
    edges {
      node {
        id
        title
        state
        progress
        postDaysLeft
        viewerMay
        nextUsefulThings {
          fix
          stage
          condition
        }
        stages {
          gate {
            key
            state
            requestedAt
            signers {
              role
              names
              signedAt
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyProjectsQuery, MyProjectsQueryVariables>;
export const ProjectTasksDocument = new TypedDocumentString(`
    query ProjectTasks($id: ID!) {
  mySigningQueue {
    projectId
    gate
  }
  project(id: $id) {
    id
    title
    state
    progress
    postDaysLeft
    stopReason
    viewerMay
    supervisedBy
    nextUsefulThings {
      fix
      stage
      condition
    }
    measures {
      ...ChartedMeasure
    }
    causes {
      id
    }
    drivers {
      id
    }
    assumptions {
      id
    }
    cycles {
      id
    }
    stakeholders {
      id
    }
    sharingEvents {
      id
    }
    brokenThreads {
      kind
      subject
      subjectId
      fix
    }
    proving {
      isCredited
      isReleased
    }
    team {
      id
      name
      role
      isCurrent
    }
    handovers {
      state
      toName
      lastDay
    }
    stages {
      key
      title
      coreQuestion
      questions {
        answer {
          versionNo
        }
      }
      gate {
        key
        state
        conditions {
          met
          waived
        }
        signers {
          role
          names
          signedAt
        }
      }
    }
  }
}
    fragment ReadAnalysis on MeasureChart {
  engine
  profileTitle
  profileSource
  takenOn
  value
  centre
  lower
  upper
  state
  pointClass
  rules
  segments {
    firstPoint
    lastPoint
    readings
    baselineReadings
    centreName
    isTrial
    hasRunsSignal
    baselineFirst
    baselineLast
  }
  variation
  variationReason
  assurance
  assuranceReason
  unstable
  finding
  notices
  doubts {
    kind
    says
    advice
    better
  }
  suggestedFrom
  suggestionReason
}
fragment ChartedMeasure on Measure {
  id
  name
  stratum
  kind
  unit
  shape
  direction
  targets {
    value
    fromDay
  }
  annotations {
    onDay
    text
  }
  cycles {
    number
    doneOn
    question
  }
  segments {
    fromDay
    cause
  }
  analysis {
    ...ReadAnalysis
  }
}`) as unknown as TypedDocumentString<ProjectTasksQuery, ProjectTasksQueryVariables>;
export const PromisesOfProjectDocument = new TypedDocumentString(`
    query PromisesOfProject($id: ID!) {
  guidance {
    informationGovernance {
      key
      name
      asks
    }
  }
  project(id: $id) {
    id
    title
    viewerMay
    declaredKeys
  }
}
    `) as unknown as TypedDocumentString<PromisesOfProjectQuery, PromisesOfProjectQueryVariables>;
export const DeclareGovernanceDocument = new TypedDocumentString(`
    mutation DeclareGovernance($input: DeclareGovernanceInput!) {
  declareGovernance(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareGovernanceMutation, DeclareGovernanceMutationVariables>;
export const RouteOfProjectDocument = new TypedDocumentString(`
    query RouteOfProject($id: ID!) {
  guidance {
    routeQuestions {
      key
      ask
      hint
    }
  }
  project(id: $id) {
    id
    title
    viewerMay
    route {
      key
      name
      next
      at
      answers {
        key
        yes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RouteOfProjectQuery, RouteOfProjectQueryVariables>;
export const RouteQuestionsDocument = new TypedDocumentString(`
    query RouteQuestions {
  guidance {
    routeQuestions {
      key
      ask
      hint
    }
  }
}
    `) as unknown as TypedDocumentString<RouteQuestionsQuery, RouteQuestionsQueryVariables>;
export const SortRouteDocument = new TypedDocumentString(`
    mutation SortRoute($input: SortRouteInput!) {
  sortRoute(input: $input) {
    because
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SortRouteMutation, SortRouteMutationVariables>;
export const ToSignDocument = new TypedDocumentString(`
    query ToSign {
  mySigningQueue {
    projectId
    title
    gate
    role
    requestedAt
    stageTitle
    coreQuestion
  }
}
    `) as unknown as TypedDocumentString<ToSignQuery, ToSignQueryVariables>;
export const SimilarWorkDocument = new TypedDocumentString(`
    query SimilarWork($title: String!) {
  similarProjects(title: $title) {
    id
    title
    state
  }
  similarRecords(title: $title) {
    id
    title
    hostName
    resultState
  }
}
    `) as unknown as TypedDocumentString<SimilarWorkQuery, SimilarWorkQueryVariables>;
export const StageQuestionsDocument = new TypedDocumentString(`
    query StageQuestions($id: ID!) {
  project(id: $id) {
    id
    title
    stages {
      key
      title
      purpose
      coreQuestion
      body
      gate {
        key
        conditions {
          key
          met
          waived
        }
      }
      questions {
        key
        ask
        type
        record
        neededForGate
        isLeadsOwn
        mayAnswer
        conditionKeys
        choices {
          key
          label
        }
        answer {
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StageQuestionsQuery, StageQuestionsQueryVariables>;
export const StartProjectDocument = new TypedDocumentString(`
    mutation StartProject($input: StartProjectInput!) {
  startProject(input: $input) {
    project {
      id
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartProjectMutation, StartProjectMutationVariables>;
export const StateOfProjectDocument = new TypedDocumentString(`
    query StateOfProject($id: ID!) {
  project(id: $id) {
    id
    version
    title
    state
    stopReason
    viewerMay
  }
}
    `) as unknown as TypedDocumentString<StateOfProjectQuery, StateOfProjectQueryVariables>;
export const MoveProjectDocument = new TypedDocumentString(`
    mutation MoveProject($input: MoveProjectInput!) {
  moveProject(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveProjectMutation, MoveProjectMutationVariables>;
export const CompleteProjectDocument = new TypedDocumentString(`
    mutation CompleteProject($input: CompleteProjectInput!) {
  completeProject(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteProjectMutation, CompleteProjectMutationVariables>;
export const SupervisionOfProjectDocument = new TypedDocumentString(`
    query SupervisionOfProject($id: ID!) {
  viewer {
    id
    name
  }
  project(id: $id) {
    id
    title
    viewerMay
    supervisedBy
    team {
      id
      name
      role
      isCurrent
    }
  }
}
    `) as unknown as TypedDocumentString<SupervisionOfProjectQuery, SupervisionOfProjectQueryVariables>;
export const AcceptSupervisionDocument = new TypedDocumentString(`
    mutation AcceptSupervision($input: AcceptSupervisionInput!) {
  acceptSupervision(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptSupervisionMutation, AcceptSupervisionMutationVariables>;
export const TeamOfProjectDocument = new TypedDocumentString(`
    query TeamOfProject($id: ID!) {
  viewer {
    id
  }
  project(id: $id) {
    id
    title
    viewerMay
    postStartsOn
    postEndsOn
    team {
      id
      version
      personId
      name
      role
      startsOn
      endsOn
      isCurrent
      agreedToBeNamed
    }
  }
}
    `) as unknown as TypedDocumentString<TeamOfProjectQuery, TeamOfProjectQueryVariables>;
export const PeopleHereDocument = new TypedDocumentString(`
    query PeopleHere {
  people {
    id
    name
    roles
  }
}
    `) as unknown as TypedDocumentString<PeopleHereQuery, PeopleHereQueryVariables>;
export const AddTeamMemberDocument = new TypedDocumentString(`
    mutation AddTeamMember($input: AddTeamMemberInput!) {
  addTeamMember(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddTeamMemberMutation, AddTeamMemberMutationVariables>;
export const EndTeamMembershipDocument = new TypedDocumentString(`
    mutation EndTeamMembership($input: EndTeamMembershipInput!) {
  endTeamMembership(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndTeamMembershipMutation, EndTeamMembershipMutationVariables>;
export const SetAimDocument = new TypedDocumentString(`
    mutation SetAim($input: SetAimInput!) {
  setAim(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetAimMutation, SetAimMutationVariables>;
export const AimSentenceDocument = new TypedDocumentString(`
    query AimSentence($id: ID!, $parts: AimPartsInput!) {
  project(id: $id) {
    aimSentence(parts: $parts)
  }
}
    `) as unknown as TypedDocumentString<AimSentenceQuery, AimSentenceQueryVariables>;
export const AimPageDocument = new TypedDocumentString(`
    query AimPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    aim {
      version
      what
      population
      place
      fromValue
      toValue
      unit
      byDate
      outcomeMeasureId
      sentence
    }
    measures {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<AimPageQuery, AimPageQueryVariables>;
export const AddAssumptionDocument = new TypedDocumentString(`
    mutation AddAssumption($input: AddAssumptionInput!) {
  addAssumption(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddAssumptionMutation, AddAssumptionMutationVariables>;
export const JudgeAssumptionDocument = new TypedDocumentString(`
    mutation JudgeAssumption($input: JudgeAssumptionInput!) {
  judgeAssumption(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeAssumptionMutation, JudgeAssumptionMutationVariables>;
export const AssumptionsPageDocument = new TypedDocumentString(`
    query AssumptionsPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    assumptions {
      id
      version
      text
      confidence
      test
      dueOn
      state
      note
      changeIdeaId
    }
    changeIdeas {
      id
      text
    }
    brokenThreads {
      kind
      subjectId
    }
  }
}
    `) as unknown as TypedDocumentString<AssumptionsPageQuery, AssumptionsPageQueryVariables>;
export const AddCauseDocument = new TypedDocumentString(`
    mutation AddCause($input: AddCauseInput!) {
  addCause(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddCauseMutation, AddCauseMutationVariables>;
export const WeighCauseDocument = new TypedDocumentString(`
    mutation WeighCause($input: WeighCauseInput!) {
  weighCause(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WeighCauseMutation, WeighCauseMutationVariables>;
export const CausesPageDocument = new TypedDocumentString(`
    query CausesPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    causes {
      id
      version
      text
      rib
      evidenceLevel
      tool
      timesCounted
    }
    drivers {
      id
      text
      causeId
    }
  }
  guidance {
    fishboneRibs {
      key
      name
      asks
    }
    diagnosticTools {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CausesPageQuery, CausesPageQueryVariables>;
export const AddDriverDocument = new TypedDocumentString(`
    mutation AddDriver($input: AddDriverInput!) {
  addDriver(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddDriverMutation, AddDriverMutationVariables>;
export const AddChangeIdeaDocument = new TypedDocumentString(`
    mutation AddChangeIdea($input: AddChangeIdeaInput!) {
  addChangeIdea(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddChangeIdeaMutation, AddChangeIdeaMutationVariables>;
export const LinkThreadDocument = new TypedDocumentString(`
    mutation LinkThread($input: LinkThreadInput!) {
  linkThread(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LinkThreadMutation, LinkThreadMutationVariables>;
export const DriversPageDocument = new TypedDocumentString(`
    query DriversPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    aim {
      sentence
    }
    causes {
      id
      text
    }
    drivers {
      id
      version
      text
      parentId
      causeId
    }
    changeIdeas {
      id
      version
      text
      driverId
    }
    brokenThreads {
      kind
      subject
      subjectId
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<DriversPageQuery, DriversPageQueryVariables>;
export const RateLeadershipDocument = new TypedDocumentString(`
    mutation RateLeadership($input: RateLeadershipInput!) {
  rateLeadership(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RateLeadershipMutation, RateLeadershipMutationVariables>;
export const LogTensionDocument = new TypedDocumentString(`
    mutation LogTension($input: LogTensionInput!) {
  logTension(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LogTensionMutation, LogTensionMutationVariables>;
export const UseTensionDocument = new TypedDocumentString(`
    mutation UseTension($input: UseTensionInput!) {
  useTension(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UseTensionMutation, UseTensionMutationVariables>;
export const LeadershipPageDocument = new TypedDocumentString(`
    query LeadershipPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    leadershipRatings {
      element
      moment
      rating
      at
    }
    tensions {
      id
      version
      kind
      happenedOn
      whatHappened
      whatIDid
      inReflection
      shared
    }
  }
  guidance {
    leadershipElements {
      key
      name
      asks
      domain
    }
    tensions {
      key
      name
      asks
    }
  }
}
    `) as unknown as TypedDocumentString<LeadershipPageQuery, LeadershipPageQueryVariables>;
export const ChooseModelDocument = new TypedDocumentString(`
    mutation ChooseModel($input: ChooseModelInput!) {
  chooseModel(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseModelMutation, ChooseModelMutationVariables>;
export const ModelPageDocument = new TypedDocumentString(`
    query ModelPage($id: ID!) {
  project(id: $id) {
    id
    version
    title
    viewerMay
    model {
      key
      name
      why
    }
  }
  guidance {
    models {
      key
      name
      useWhen
      doNotUseWhen
      confirmed
      source
      steps {
        name
        asks
      }
      prompts {
        questionKey
        stage
        usual
        prompt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ModelPageQuery, ModelPageQueryVariables>;
export const AddRationaleNoteDocument = new TypedDocumentString(`
    mutation AddRationaleNote($input: AddRationaleNoteInput!) {
  addRationaleNote(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddRationaleNoteMutation, AddRationaleNoteMutationVariables>;
export const RationaleNotesPageDocument = new TypedDocumentString(`
    query RationaleNotesPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    rationaleNotes {
      id
      version
      kind
      text
      detail
      link
    }
  }
}
    `) as unknown as TypedDocumentString<RationaleNotesPageQuery, RationaleNotesPageQueryVariables>;
export const RetireFromThreadDocument = new TypedDocumentString(`
    mutation RetireFromThread($input: RetireFromThreadInput!) {
  retireFromThread(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetireFromThreadMutation, RetireFromThreadMutationVariables>;
export const WhoIsHereDocument = new TypedDocumentString(`
    query WhoIsHere {
  viewer {
    id
    name
    roles
    session {
      idleEndsAt
      endsAt
      now
    }
    organisation {
      id
      name
      kind
      fictional
    }
    places {
      organisation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsHereQuery, WhoIsHereQueryVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  unreadCount
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;
export const AddStakeholderPageDocument = new TypedDocumentString(`
    query AddStakeholderPage($id: ID!) {
  project(id: $id) {
    id
    title
    team {
      personId
      name
      role
      isCurrent
    }
    missingStakeholderKinds {
      kind
      ask
    }
  }
}
    `) as unknown as TypedDocumentString<AddStakeholderPageQuery, AddStakeholderPageQueryVariables>;
export const PlanEngagementDocument = new TypedDocumentString(`
    mutation PlanEngagement($input: PlanEngagementInput!) {
  planEngagement(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanEngagementMutation, PlanEngagementMutationVariables>;
export const AddLedgerEntryDocument = new TypedDocumentString(`
    mutation AddLedgerEntry($input: AddLedgerEntryInput!) {
  addLedgerEntry(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddLedgerEntryMutation, AddLedgerEntryMutationVariables>;
export const AnswerLedgerEntryDocument = new TypedDocumentString(`
    mutation AnswerLedgerEntry($input: AnswerLedgerEntryInput!) {
  answerLedgerEntry(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerLedgerEntryMutation, AnswerLedgerEntryMutationVariables>;
export const AssignRaciDocument = new TypedDocumentString(`
    mutation AssignRaci($input: AssignRaciInput!) {
  assignRaci(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignRaciMutation, AssignRaciMutationVariables>;
export const RaciPageDocument = new TypedDocumentString(`
    query RaciPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      role
      isCurrent
    }
    stakeholders {
      id
      name
    }
    milestones {
      id
      title
    }
    measures {
      id
      name
    }
    raci {
      rows {
        id
        version
        kind
        key
        dueOn
        holders {
          letter
          name
          personId
          stakeholderId
        }
      }
      warnings {
        kind
        key
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RaciPageQuery, RaciPageQueryVariables>;
export const RegisterPageDocument = new TypedDocumentString(`
    query RegisterPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    stakeholders {
      id
      name
      power
      interest
      isPatientVoice
      likelyOpponent
      quadrant
      commitment {
        now
        needed
      }
      plan {
        nextDueOn
      }
    }
    missingStakeholderKinds {
      kind
      ask
    }
    sponsorAgreement {
      sentence
      personName
      at
    }
    brokenThreads {
      kind
      subjectId
      subject
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterPageQuery, RegisterPageQueryVariables>;
export const AgreeAsSponsorDocument = new TypedDocumentString(`
    mutation AgreeAsSponsor($input: AgreeAsSponsorInput!) {
  agreeAsSponsor(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AgreeAsSponsorMutation, AgreeAsSponsorMutationVariables>;
export const AddStakeholderDocument = new TypedDocumentString(`
    mutation AddStakeholder($input: AddStakeholderInput!) {
  addStakeholder(input: $input) {
    stakeholderId
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddStakeholderMutation, AddStakeholderMutationVariables>;
export const ChangeStakeholderDocument = new TypedDocumentString(`
    mutation ChangeStakeholder($input: ChangeStakeholderInput!) {
  changeStakeholder(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeStakeholderMutation, ChangeStakeholderMutationVariables>;
export const RetireStakeholderDocument = new TypedDocumentString(`
    mutation RetireStakeholder($input: RetireStakeholderInput!) {
  retireStakeholder(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetireStakeholderMutation, RetireStakeholderMutationVariables>;
export const SetCommitmentDocument = new TypedDocumentString(`
    mutation SetCommitment($input: SetCommitmentInput!) {
  setCommitment(input: $input) {
    errors {
      __typename
      ... on UserError {
        message
        path
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetCommitmentMutation, SetCommitmentMutationVariables>;
export const StakeholderPageDocument = new TypedDocumentString(`
    query StakeholderPage($id: ID!) {
  project(id: $id) {
    id
    title
    viewerMay
    team {
      personId
      name
      role
      isCurrent
    }
    stages {
      title
      questions {
        key
        ask
        record
        answer {
          versionNo
        }
      }
    }
    stakeholders {
      id
      version
      name
      kinds
      power
      interest
      impact
      quadrant
      judgedQuadrant
      isPatientVoice
      likelyOpponent
      personId
      commitment {
        now
        needed
        gap
      }
      commitments {
        id
        now
        needed
        onDay
      }
      plan {
        version
        need
        gains
        loses
        message
        messenger
        channel
        ownerId
        ownerName
        frequency
        nextDueOn
      }
      ledger {
        id
        version
        onDay
        channel
        said
        feeling
        changed
        notChangedWhy
        questionKey
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StakeholderPageQuery, StakeholderPageQueryVariables>;