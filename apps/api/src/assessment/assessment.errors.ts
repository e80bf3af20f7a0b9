import {
  AlreadyDeferred,
  AlreadyEnrolled,
  AlreadyReleased,
  AlreadyScreened,
  AlreadySubmitted,
  CommentTooShort,
  CriterionCarriedOver,
  ConflictNotRuledOut,
  ConflictNotDeclared,
  DeadlinePassed,
  DeclarationsMissing,
  DiscussionNotOpen,
  DiscussionPartEnded,
  ExaminerDeclaredAlready,
  ExaminerHasConflict,
  ExaminerHasPart,
  ExerciseClosed,
  ExerciseNotClosed,
  ExerciseOpenAlready,
  GatesNotPassed,
  IdentifiersInText,
  MarkerHasConflict,
  MarkingHasBegun,
  MarkIncomplete,
  MarkIsSealed,
  NobodyToNudge,
  NoDiscussionNeeded,
  NotEnrolled,
  NothingRevised,
  NothingToResubmit,
  NotOfferedToResubmit,
  ResubmissionsUnderWay,
  ResultsNotComplete,
  RoundNotDecided,
  RoundNotOpen,
  TooFewJudges,
  SchemeInUse,
  TooFewMarkers,
  TooLateToDefer,
} from '#libs/assessment';
import { Int } from '@nestjs/graphql';
import { face } from '../graphql/user-error.js';

const strings = (description: string) => ({ type: () => [String], description });

face(NotEnrolled, 'The project does not follow the scheme of this round.');
face(AlreadyEnrolled, 'The project follows another scheme.');
face(GatesNotPassed, 'Gates the scheme asks for are not passed.', { gates: strings('Their keys.') });
face(IdentifiersInText, 'The text may name a patient.', {
  places: strings('The questions in whose answers it stands.'),
});
face(DeadlinePassed, 'The deadline has passed.');
face(RoundNotOpen, 'The round is not open.');
face(AlreadySubmitted, 'It was submitted to this round already.');
face(DeclarationsMissing, 'Not every declaration was confirmed.', {
  missing: strings('Those that were not, in words.'),
});
face(AlreadyScreened, 'The programme has decided on it already.');
face(TooFewMarkers, 'There are not enough assessors without a conflict.', {
  packets: strings('The codes of the packets.'),
});
face(MarkerHasConflict, 'The marker is connected with what they would mark.');
face(MarkIsSealed, 'The mark was submitted and stays as it is.');
face(ConflictNotDeclared, 'The marker has not yet said whether there is a conflict.');
face(MarkIncomplete, 'Something of the mark is not set.', { missing: strings('What is missing.') });
face(CommentTooShort, 'A low or a top level needs its reasons.', {
  criterion: { type: () => String, description: 'The criterion’s key.' },
});
face(CriterionCarriedOver, 'A criterion of a resubmission is not marked anew.', {
  criterion: { type: () => String, description: 'The criterion’s key.' },
});
face(NotOfferedToResubmit, 'The project may not be submitted again in this round.', {
  why: {
    type: () => String,
    description:
      'no-offer: it has no result there that asks for another submission. offer-past: the last day is over. offer-used: it was submitted again already.',
  },
});
face(NothingToResubmit, 'Nothing of the round can be submitted again.');
face(ResubmissionsUnderWay, 'A round for resubmissions to this one is under way.');
face(NoDiscussionNeeded, 'The marks do not call for a third.', {
  state: { type: () => String, description: 'Where the marking stands.' },
});
face(DiscussionNotOpen, 'The marks are not being discussed.');
face(DiscussionPartEnded, 'The marker has ended their part of the discussion.');
face(NothingRevised, 'The revision says what the mark says.');
face(ResultsNotComplete, 'Some work of the round has no result yet.', {
  unscreened: { type: () => Int, description: 'How many wait to be screened.' },
  undecided: { type: () => Int, description: 'How many accepted ones are not decided.' },
});
face(AlreadyReleased, 'The round is over.');
face(ExerciseOpenAlready, 'Judges are asked for this scheme already.');
face(ExerciseClosed, 'The exercise is closed.');
face(ExerciseNotClosed, 'Judges can still answer.');
face(TooFewJudges, 'A cut needs two judges at least.', {
  judges: { type: () => Int, description: 'How many have answered.' },
});
face(MarkingHasBegun, 'The cut stands, for marking has begun.', {
  rounds: strings('The titles of the rounds that take no submissions any more.'),
});
face(RoundNotDecided, 'Some work of the round has no result yet, so its room is shut.', {
  unscreened: { type: () => Int, description: 'How many wait to be screened.' },
  undecided: { type: () => Int, description: 'How many accepted ones are not decided.' },
});
face(ExaminerDeclaredAlready, 'The examiner has declared for this round already.');
face(ExaminerHasPart, 'The examiner marks, moderates or directs here.');
face(ConflictNotRuledOut, 'The examiner has not said that there is no conflict.');
face(ExaminerHasConflict, 'The examiner is connected with what they would read.');
face(SchemeInUse, 'Something was sealed for the scheme: it stays as it is.');
face(NobodyToNudge, 'None of these projects has a mentor who can be nudged now.', {
  recently: { type: () => Int, description: 'How many were nudged within the last week.' },
  withoutMentor: { type: () => Int, description: 'How many have no mentor or supervisor.' },
});
face(TooLateToDefer, 'Markers have it, or the marking is over.', {
  why: { type: () => String, description: 'allocated: markers have it. decided: the marking of the round is over.' },
});
face(AlreadyDeferred, 'It is deferred from this round already.');
