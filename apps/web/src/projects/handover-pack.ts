/** A hand-over pack as a page shows it. It was kept as it stood when the hand-over was proposed. */
export interface ReadPack {
  readonly state: string;
  readonly where: string;
  readonly post: { readonly from: string | null; readonly to: string | null };
  readonly gates: readonly { readonly key: string; readonly state: string }[];
  readonly aim: string | null;
  readonly contacts: readonly { readonly name: string; readonly role: string }[];
  readonly risks: readonly { readonly text: string; readonly mitigation: string }[];
  readonly milestones: readonly { readonly title: string; readonly on: string }[];
  readonly cycles: number;
  readonly measures: readonly { readonly name: string; readonly points: number; readonly last: string | null }[];
}

type Bag = Readonly<Record<string, unknown>>;

/** Reads the pack out of its JSON. What is not in it is left out: a pack of last year must still be shown. */
export function readPack(json: string): ReadPack {
  const pack = JSON.parse(json) as Bag;
  const project = bag(pack['project']);
  const thread = bag(pack['thread']);
  const text = (from: Bag, name: string): string => (typeof from[name] === 'string' ? from[name] : '');
  const day = (from: Bag, name: string): string | null => text(from, name) || null;
  return {
    state: text(project, 'state'),
    where: [text(project, 'specialty'), text(project, 'setting')].filter(Boolean).join(', '),
    post: { from: day(project, 'postStartsOn'), to: day(project, 'postEndsOn') },
    gates: bags(bag(pack['answers'])['gates']).map((gate) => ({ key: text(gate, 'key'), state: text(gate, 'state') })),
    aim: text(bag(thread['aim']), 'sentence') || null,
    contacts: bags(pack['contacts']).map((one) => ({ name: text(one, 'name'), role: text(one, 'role') })),
    risks: bags(thread['risks'])
      .filter((risk) => risk['state'] === 'open')
      .map((risk) => ({ text: text(risk, 'text'), mitigation: text(risk, 'mitigation') })),
    milestones: bags(thread['milestones'])
      .filter((milestone) => milestone['actualOn'] === null && milestone['state'] !== 'dropped')
      .map((milestone) => ({
        title: text(milestone, 'title'),
        on: text(milestone, 'forecastOn') || text(milestone, 'plannedOn'),
      })),
    cycles: bags(thread['cycles']).length,
    measures: bags(bag(pack['measures'])['measures']).map((measure) => {
      const points = bags(measure['points']);
      const last = points.at(-1);
      return { name: text(measure, 'name'), points: points.length, last: last ? day(last, 'takenOn') : null };
    }),
  };
}

const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {});
const bags = (value: unknown): Bag[] => (Array.isArray(value) ? value.map(bag) : []);
