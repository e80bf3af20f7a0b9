import type { Caller } from '../../support/test-api.js';
import { ALLOCATE, DECLARE, levels, MarkingRound, refusal } from '../../support/marking-round.js';
import {
  ANSWER,
  calibrate,
  CHANGE_MARKER,
  INVITATION,
  INVITE,
  joinPool,
  loadExemplars,
  type OwnInvitation,
  POOL,
  roundOf,
} from '../../support/pool-of-markers.js';

describe('the pool of markers', () => {
  let round: MarkingRound;
  let trust: string;
  let lead: Caller;
  let ann: Caller;

  beforeAll(async () => {
    round = await MarkingRound.start();
    trust = await round.api.organisation('Northmere (FICTIONAL)');
    lead = await round.api.someone(trust, 'Ada Leadwell', 'clinician');
    ann = await round.api.someone(round.programme, 'Ann Assessor', 'assessor');
  });
  afterAll(() => round.api.stop());

  const marksOf = async (assessor: Caller) => (await round.queue(assessor)).length;

  it('is asked into by the director alone, and only who is an assessor', async () => {
    const moderator = await round.api.someone(round.programme, 'Mo Derator', 'moderator');
    const invite = { personId: ann.personId, kind: 'CLINICIAN', capacity: 3 };
    expect(await refusal(moderator, INVITE, invite)).toBe('FORBIDDEN');
    expect(await refusal(round.director, INVITE, { ...invite, personId: moderator.personId })).toBe(
      'InvalidInputError',
    );
    await round.director.do(INVITE, { input: invite });
    expect(await refusal(round.director, INVITE, invite)).toBe('AlreadyInPoolError');
  });

  it('tells whoever is asked in their inbox, about no project', async () => {
    await round.api.settle();
    const told = await ann.do<{ inbox: { edges: { node: object }[] }; ownInvitation: OwnInvitation }>(INVITATION);
    expect(told.inbox.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'MARKER_INVITED',
        projectId: null,
        text: 'You are asked to mark for this programme. Answer, and say what you should be kept from.',
      },
    ]);
    expect(told.ownInvitation).toMatchObject({ state: 'INVITED', trustIds: [], people: [] });
    expect(told.ownInvitation.trusts).toEqual([{ id: trust, name: 'Northmere (FICTIONAL)' }]);
  });

  it('gives no plan to who has not answered, nor to who has said no', async () => {
    const bob = await round.api.someone(round.programme, 'Bob Assessor', 'assessor');
    await round.accepted(lead, 'Fewer falls');
    expect(await refusal(round.director, ALLOCATE, { roundId: round.roundId })).toBe('TooFewMarkersError');
    const { ownInvitation } = await ann.do<{ ownInvitation: OwnInvitation }>(INVITATION);
    const { id, version } = ownInvitation;
    const answer = { id, version, trustIds: [], people: [] };
    expect(await refusal(bob, ANSWER, { ...answer, accept: true })).toBe('NotFoundError');
    await ann.do(ANSWER, { input: { ...answer, accept: false } });
    expect(await round.director.do(POOL)).toMatchObject({ markers: [{ state: 'DECLINED' }] });
    expect(await refusal(round.director, ALLOCATE, { roundId: round.roundId })).toBe('TooFewMarkersError');
    expect(await refusal(ann, ANSWER, { ...answer, version: version + 1, accept: true })).toBe('NotFoundError');
  });

  it('takes back who was asked again and accepts, and lets them leave', async () => {
    const id = await joinPool(round, ann);
    expect(await round.director.do(ALLOCATE, { input: { roundId: round.roundId } })).toMatchObject({
      allocateMarkers: { marks: 2 },
    });
    expect(await marksOf(ann)).toBe(1);
    const { ownInvitation } = await ann.do<{ ownInvitation: OwnInvitation }>(INVITATION);
    const leave = { id, version: ownInvitation.version, accept: false, trustIds: [], people: [] };
    expect(await refusal(ann, ANSWER, { ...leave, version: ownInvitation.version - 1 })).toBe(
      'ChangedSinceYouLookedError',
    );
    await ann.do(ANSWER, { input: leave });
    expect(await round.director.do(POOL)).toMatchObject({ markers: [{ state: 'LEFT' }] });
    // What was given stands.
    expect(await marksOf(ann)).toBe(1);
  });

  it('never gives anybody more than they take on in a round', async () => {
    const other = await roundOf(round, {});
    const few = await round.api.someone(round.programme, 'Flo Few', 'assessor');
    await joinPool(round, few, { capacity: 1 });
    const cat = await round.api.someone(round.programme, 'Cat Assessor', 'assessor');
    for (const title of ['Shorter waits', 'Earlier antibiotics', 'Warmer meals'])
      await other.accepted(await round.api.someone(trust, `Lead of ${title}`, 'clinician'), title);
    await round.director.do(ALLOCATE, { input: { roundId: other.roundId } });
    // Six marks: Flo takes one, so Bob and Cat share five, as evenly as five can be.
    expect(await marksOf(few)).toBe(1);
    expect([2, 3]).toContain(await marksOf(cat));
    const { markers } = await round.director.do<{ markers: { id: string; version: number; personName: string }[] }>(
      POOL,
    );
    const place = markers.find(({ personName }) => personName === 'Flo Few');
    const change = { id: place?.id, version: place?.version, kind: 'CLINICIAN', capacity: -1 };
    expect(await refusal(round.director, CHANGE_MARKER, change)).toBe('InvalidInputError');
    await round.director.do(CHANGE_MARKER, { input: { ...change, capacity: 2 } });
  });

  it('refuses to allocate what would need more than all take on together', async () => {
    const other = await roundOf(round, { oneOfEach: true });
    const one = await round.api.someone(round.programme, 'Max Manager', 'assessor');
    await joinPool(round, one, { kind: 'MANAGER', capacity: 1 });
    for (const title of ['Safer lines', 'Calmer nights'])
      await other.accepted(await round.api.someone(trust, `Lead of ${title}`, 'clinician'), title);
    expect(await refusal(round.director, ALLOCATE, { roundId: other.roundId })).toBe('TooFewMarkersError');
    const { markers } = await round.director.do<{ markers: { id: string; version: number; personName: string }[] }>(
      POOL,
    );
    const place = markers.find(({ personName }) => personName === 'Max Manager');
    await round.director.do(CHANGE_MARKER, {
      input: { id: place?.id, version: place?.version, kind: 'MANAGER', capacity: null },
    });
    await round.director.do(ALLOCATE, { input: { roundId: other.roundId } });
    // One clinician and one manager for each of two plans: Flo, whom the pool has as a clinician, and Max.
    expect(await marksOf(one)).toBe(2);
  });

  it('keeps a marker from the trusts and the people they have named, and tells nobody of it', async () => {
    const far = await round.api.organisation('Southby (FICTIONAL)');
    const close = await round.api.someone(far, 'Cleo Friend', 'clinician');
    const stranger = await round.api.someone(far, 'Sam Stranger', 'clinician');
    const other = await roundOf(round, {});
    const kept = await round.api.someone(round.programme, 'Kim Kept', 'assessor');
    await joinPool(round, kept, { trustIds: [trust], people: ['  cleo   FRIEND ', 'nobody@example.org'] });
    await other.accepted(close, 'By a friend');
    await other.accepted(await round.api.someone(trust, 'Una Near', 'clinician'), 'From a trust that was named');
    const plain = await other.accepted(stranger, 'By a stranger');
    await round.director.do(ALLOCATE, { input: { roundId: other.roundId } });
    const given = await round.queue(kept);
    expect(given.map(({ packetId }) => packetId)).toEqual([plain.packetId]);
    expect(JSON.stringify(await round.director.do(POOL))).not.toMatch(/cleo/i);
    const own = await kept.do<{ ownInvitation: OwnInvitation }>(INVITATION);
    expect(own.ownInvitation).toMatchObject({ trustIds: [trust], people: ['cleo FRIEND', 'nobody@example.org'] });
  });

  it('does not open a plan to a marker who has named its lead since it was given', async () => {
    const { ownInvitation } = await ann.do<{ ownInvitation: OwnInvitation }>(INVITATION);
    expect(ownInvitation.state).toBe('LEFT');
    await joinPool(round, ann, { people: ['ada.leadwell@example.org'] });
    const [item] = await round.queue(ann);
    expect(await refusal(ann, DECLARE, { id: item?.markId, version: item?.version, conflict: false, why: '' })).toBe(
      'MarkerHasConflictError',
    );
  });
});

describe('a scheme that asks for calibration', () => {
  let round: MarkingRound;
  let asks: MarkingRound;
  let markers: Caller[];

  beforeAll(async () => {
    round = await MarkingRound.start();
    asks = await roundOf(round, { needsCalibration: true });
    await loadExemplars(round.api, round.programme, ['One', 'Two', 'Three']);
    const trust = await round.api.organisation('Northmere (FICTIONAL)');
    markers = [];
    for (const name of ['Ann Assessor', 'Bob Assessor']) {
      const marker = await round.api.someone(round.programme, name, 'assessor');
      await joinPool(round, marker);
      markers.push(marker);
    }
    await asks.accepted(await round.api.someone(trust, 'Ada Leadwell', 'clinician'), 'Fewer falls');
  });
  afterAll(() => round.api.stop());

  it('gives plans to nobody who is not calibrated', async () => {
    expect(await refusal(round.director, ALLOCATE, { roundId: asks.roundId })).toBe('TooFewMarkersError');
    await calibrate(markers[0] as Caller);
    expect(await refusal(round.director, ALLOCATE, { roundId: asks.roundId })).toBe('TooFewMarkersError');
  });

  it('gives them to who was calibrated, until the day twelve months later', async () => {
    const { clock } = round.api;
    await calibrate(markers[1] as Caller);
    const calibratedOn = clock.now();
    // Midnight in London, which is an hour ahead of UTC on 1 September.
    clock.moveTo('2027-08-31T23:30:00Z');
    const { personId } = round.director;
    const nextYear = await round.api.signIn(personId, round.programme);
    expect(await refusal(nextYear, ALLOCATE, { roundId: asks.roundId })).toBe('TooFewMarkersError');
    clock.moveTo('2027-08-31T22:30:00Z');
    const dayBefore = await round.api.signIn(personId, round.programme);
    await dayBefore.do(ALLOCATE, { input: { roundId: asks.roundId } });
    clock.moveTo(calibratedOn);
    for (const marker of markers) expect(await round.queue(marker)).toHaveLength(1);
    await asks.mark(markers[0] as Caller, (await round.queue(markers[0] as Caller))[0]?.packetId ?? '', levels(3));
  });

  it('is known to the markers as what a scheme asks for', async () => {
    const asked = await markers[0]?.do<{ ownCalibration: { rubrics: object[] } }>(
      '{ ownCalibration { rubrics { rubricKey exemplars isReady isAsked } } }',
    );
    expect(asked?.ownCalibration.rubrics).toEqual([
      { rubricKey: 'SIP-BC', exemplars: 3, isReady: true, isAsked: true },
    ]);
  });
});
