import { Link } from 'react-router';
import { count, sayDay } from '../design/words.js';
import { placeOfGate } from './places.js';

/** Within how many days of its end a post is said to end soon: 8 weeks. */
const SOON = 56;

/** “Your post ends in 3 weeks”, once that is near and while there is still something to hand over. */
export function sayPostEnd(daysLeft: number | null, isUnderWay: boolean): string | null {
  if (daysLeft === null || daysLeft > SOON || !isUnderWay) return null;
  if (daysLeft < 0) return 'The lead’s post has ended.';
  if (daysLeft < 14) return `The lead’s post ends in ${count(daysLeft, 'day')}.`;
  return `The lead’s post ends in ${count(Math.floor(daysLeft / 7), 'week')}.`;
}

export interface NoticesProps {
  readonly id: string;
  readonly postEnd: string | null;
  /** Gates that wait for the viewer’s own signature. */
  readonly toSign: readonly string[];
  readonly mayAcceptSupervision: boolean;
  readonly mayHandOver: boolean;
  readonly handover: { readonly state: string; readonly toName: string; readonly lastDay: string } | null;
  readonly stopReason: string | null;
}

/** What is worth knowing before anything else: it waits for whoever looks, or time runs out. */
export function ProjectNotices(props: NoticesProps) {
  const { id, postEnd, toSign, mayAcceptSupervision, mayHandOver, handover, stopReason } = props;
  const notices = [
    ...toSign.map((gate) => (
      <>
        Gate {gate} waits for your signature. <Link to={placeOfGate(id, gate)}>Look at gate {gate}</Link>
      </>
    )),
    ...(mayAcceptSupervision
      ? [
          <>
            The team asks you to take this project on with them.{' '}
            <Link to={`/projects/${id}/supervision`}>Accept supervision</Link>
          </>,
        ]
      : []),
    ...(handover
      ? [
          <>
            {handover.toName} is asked to lead this project after {sayDay(handover.lastDay)}
            {handover.state === 'accepted' ? ' and is ready to: it waits to be confirmed' : ''}.{' '}
            <Link to={`/projects/${id}/handover`}>See the hand-over</Link>
          </>,
        ]
      : postEnd
        ? [
            <>
              {postEnd} {mayHandOver ? <Link to={`/projects/${id}/handover`}>Hand over in 2 minutes</Link> : null}
            </>,
          ]
        : []),
    ...(stopReason ? [<>It was stopped: {stopReason}</>] : []),
  ];
  if (!notices.length) return null;
  return (
    <div className="nhsuk-inset-text app-notices">
      <span className="nhsuk-u-visually-hidden">Information: </span>
      {notices.map((notice, index) => (
        <p key={index}>{notice}</p>
      ))}
    </div>
  );
}
