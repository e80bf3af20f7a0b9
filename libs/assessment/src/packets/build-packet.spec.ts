import type { SealedDocument } from '../sealing/sealed-document.js';
import { readSealed, seal, withoutPeople } from '../sealing/sealed-document.js';
import { band, buildPacket, packetText } from './build-packet.js';
import { masking } from './name-masks.js';

const PERSON = '01a20ddd-d7dd-720c-9a5e-b0bf76c2b4b2';
const TRUST = '01a20ddd-aaaa-720c-9a5e-b0bf76c2b4b2';
const PROJECT = '01a20ddd-bbbb-720c-9a5e-b0bf76c2b4b2';
const MEASURE = '01a20ddd-cccc-720c-9a5e-b0bf76c2b4b2';

const document = (parts: Record<string, unknown>, showsLeadership = false): SealedDocument => ({
  format: 1,
  guidance: '2026-11',
  rubric: { key: 'SIP-BC', version: '1.0' },
  engines: { document: '1' },
  track: 'full',
  showsLeadership,
  submission: {
    id: PROJECT,
    schemeId: PROJECT,
    roundId: PROJECT,
    hostOrganisationId: TRUST,
    projectId: PROJECT,
    sealedAt: '2026-10-01T09:00:00.000Z',
  },
  project: {
    title: 'Fewer falls at Northmere, led by Dr Ada Leadwell',
    specialty: 'Surgery',
    setting: 'Ward',
    careStage: null,
    startedOn: '2026-08-03',
  },
  declarations: [],
  authors: [
    { role: 'lead', startsOn: '2026-08-03', endsOn: null, personal: { personId: PERSON, valueId: TRUST, digest: 'd' } },
  ],
  parts,
});

const unwanted = {
  people: ['Ada Leadwell', 'Will Ng'],
  organisations: ['Northmere General Hospital NHS Trust (FICTIONAL)'],
  masks: ['Elm Ward'],
};
const packet = (parts: Record<string, unknown>, showsLeadership = false) =>
  buildPacket(document(parts, showsLeadership), unwanted).parts;

describe('masking', () => {
  const mask = masking(unwanted);

  it('takes out a name in full, in part, by initials and in any case', () => {
    for (const text of ['Ada Leadwell', 'ADA LEADWELL', 'Leadwell', 'leadwell’s', 'A.L.', 'AL', 'Ng', 'Will'])
      expect(mask(`Said ${text} on the day.`)).toContain('Said [removed]');
  });

  it('takes out the trust by its name, its short name and its initials, and what the screener named', () => {
    for (const text of [
      'Northmere General Hospital NHS Trust',
      'northmere',
      'NGHT',
      'elm ward',
      'a.leadwell@nhs.example',
      'https://northmere.example/falls',
      'GMC 1234567',
    ])
      expect(mask(`At ${text}, it was seen.`)).toMatch(/^At \[removed\]\S* ?it was seen|^At \[removed\], it was seen/);
  });

  it('leaves words that only look like a part of a name', () => {
    const text = 'We will offer a general trust in the hospital; adaptation and Canada stay, and so does all.';
    expect(mask(text)).toBe(text);
  });
});

describe('the packet', () => {
  it('holds no id of a person, a project or a trust, and keeps links within it under new names', () => {
    const text = JSON.stringify(
      packet({
        measures: [{ id: MEASURE, name: 'Falls', ownerId: PERSON, byName: 'Ada Leadwell' }],
        benefits: [{ measureId: MEASURE, projectId: PROJECT, note: `See ${PROJECT}.` }],
      }),
    );
    expect(JSON.parse(text)).toEqual({
      measures: [{ id: 'ref-1', name: 'Falls' }],
      benefits: [{ measureId: 'ref-1', note: 'See [removed].' }],
    });
  });

  it('tells days as weeks since the project began, in fields and in sentences', () => {
    expect(
      packet({
        plan: { dueOn: '2026-08-17', at: '2026-07-20T10:00:00.000Z', text: 'Due 2026-08-10, not 2026-99-99.' },
      }),
    ).toEqual({
      plan: { dueOn: 'week 2', at: 'week -2', text: 'Due week 1, not 2026-99-99.' },
    });
  });

  it('tells counts as rates over bands, and hides small counts', () => {
    expect(
      packet({
        points: [
          { takenOn: '2026-08-03', numerator: 3, denominator: 12, value: 0.25 },
          { takenOn: '2026-08-10', numerator: 4, denominator: 1000, value: 0.004 },
          { takenOn: '2026-08-17', numerator: 5, denominator: null, value: null },
          { takenOn: '2026-08-24', numerator: null, denominator: null, value: 41.5 },
        ],
        measure: { numerator: 'Falls with harm', denominator: 'Bed days' },
      }),
    ).toEqual({
      points: [
        { takenOn: 'week 0', rate: 25, outOf: '10-19' },
        { takenOn: 'week 1', rate: 0.4, outOf: '50+' },
        { takenOn: 'week 2', value: null, count: 'fewer than 8' },
        { takenOn: 'week 3', value: 41.5 },
      ],
      measure: { numerator: 'Falls with harm', denominator: 'Bed days' },
    });
    expect([9, 10, 19, 20, 49, 50].map(band)).toEqual(['<10', '10-19', '10-19', '20-49', '20-49', '50+']);
  });

  it('shows the lead’s own reflections only where the scheme says so', () => {
    const parts = { answers: { leadsOwn: { strengths: 'Patience.' }, answers: {} } };
    expect(packet(parts)).toEqual({ answers: { answers: {} } });
    expect(packet(parts, true)).toEqual(parts);
  });

  it('says what somebody was on the team where their name stood', () => {
    const parts = withoutPeople({ raci: [{ who: 'Ada Leadwell', id: PERSON }] }, [
      { personId: PERSON, name: 'Ada Leadwell' },
    ]);
    expect(packet(parts as Record<string, unknown>)).toEqual({ raci: [{ who: 'lead', id: 'lead' }] });
  });

  it('is masked in its title, and the same every time', () => {
    const one = buildPacket(document({}), unwanted);
    expect(one.project.title).toBe('Fewer falls at [removed], led by Dr [removed]');
    expect(packetText(one)).toEqual(packetText(buildPacket(document({}), unwanted)));
  });
});

describe('a sealed document of format 1', () => {
  it('stays readable, with the hash it was sealed with', () => {
    const { text, sha256 } = seal(document({ answers: { b: 1, a: 'é' } }));
    expect(sha256).toBe('d98036096b7451a18d26d0699f55e97f31ea172465bfa9a3b710ccecbed4f3c9');
    expect(readSealed(text).parts).toEqual({ answers: { a: 'é', b: 1 } });
    expect(() => readSealed('{"format":2}')).toThrow(RangeError);
  });
});
