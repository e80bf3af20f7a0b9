import { forget, keep, type Attempt, type Keeping, type KeptPlace } from '../../design/kept-words.js';
import { spelled } from '../../design/form-boxes.js';
import type { SaveAnswered } from './autosave.route.js';

/** How the answer on the screen stands. */
export type SaveState =
  | { readonly kind: 'still' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly warnings: readonly string[] }
  | { readonly kind: 'changed'; readonly byName: string; readonly at: string | null }
  | { readonly kind: 'refused'; readonly message: string; readonly keeping: Keeping }
  | { readonly kind: 'signed-out'; readonly keeping: Keeping }
  | { readonly kind: 'offline'; readonly keeping: Keeping }
  | { readonly kind: 'unreachable'; readonly keeping: Keeping };

type Values = readonly (readonly [name: string, value: string])[];

export interface AutosaveOptions {
  readonly place: KeptPlace;
  readonly title: string;
  /** What stands in the form's boxes now. */
  readonly read: () => Values;
  /** What the server holds, as the boxes show it, and its number. */
  readonly stored: { readonly values: Values; readonly base: number };
  /** What was sent before and not answered. */
  readonly attempt?: Attempt | undefined;
  readonly tell: (state: SaveState) => void;
}

const DRAFT_MS = 500;
const SAVE_MS = 2000;
/** Past this a save that was not answered is given up and tried again; the same key makes it be done once. */
const ANSWER_MS = 15_000;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000];

/** Sends an answer to its own small address. Thrown: it could not be reached. */
export async function sendAnswer(
  { path, person }: KeptPlace,
  attempt: { readonly key: string; readonly base: number; readonly values: Values },
  keepalive = false,
): Promise<SaveAnswered> {
  const body = new URLSearchParams(attempt.values.map(([name, value]) => [name, value]));
  body.set('base', String(attempt.base));
  body.set('idempotencyKey', attempt.key);
  // Somebody else may have signed in meanwhile: nothing is saved in their name.
  body.set('person', person);
  const response = await fetch(`${path}/autosave`, {
    method: 'POST',
    body,
    keepalive,
    signal: AbortSignal.timeout(ANSWER_MS),
  });
  if (response.status >= 500) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as SaveAnswered;
}

/** Those of the page that is open: whoever signs out waits for them. */
export const openAutosaves = new Set<Autosave>();

/**
 * Saves one answer as it is typed: on the device after half a second, on the server after two of quiet or as soon as the
 * box or the page is left. One save is under way at a time, each based on the one before.
 */
export class Autosave {
  private stored: string;
  /** What the next save is based on. */
  base: number;
  private refused: string | undefined;
  private attempt: Attempt | undefined;
  private underway: Promise<void> | undefined;
  private state: SaveState = { kind: 'still' };
  private keeping: Keeping = 'kept';
  private failures = 0;
  private isDone = false;
  private readonly timers: Record<'draft' | 'save' | 'retry', ReturnType<typeof setTimeout> | undefined> = {
    draft: undefined,
    save: undefined,
    retry: undefined,
  };

  constructor(private readonly options: AutosaveOptions) {
    this.stored = spelled(options.stored.values);
    this.base = options.stored.base;
    this.attempt = options.attempt;
    openAutosaves.add(this);
  }

  /** Something was typed. */
  typed(): void {
    this.later('draft', DRAFT_MS, () => this.keepDraft());
    if (this.state.kind !== 'changed') this.later('save', SAVE_MS, () => void this.save());
  }

  /** The box or the page is left: nothing waits any longer. */
  left(isLeaving = false): void {
    if (!this.isUnsaved()) return;
    this.keepDraft();
    if (this.state.kind !== 'changed') void this.save(isLeaving);
  }

  /** Saves now. @returns how it stands after that */
  async saveNow(): Promise<SaveState> {
    if (this.isUnsaved()) this.keepDraft();
    await this.underway;
    if (this.state.kind !== 'changed') await this.save();
    return this.state;
  }

  /** The page is gone, or the form is being sent as a whole. */
  stop(): void {
    this.isDone = true;
    openAutosaves.delete(this);
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
  }

  /** Whether what stands in the boxes is not on the server. */
  isUnsaved = (): boolean => spelled(this.options.read()) !== this.stored;

  private save(keepalive = false): Promise<void> {
    if (this.isDone) return Promise.resolve();
    clearTimeout(this.timers.save);
    clearTimeout(this.timers.retry);
    if (this.underway) {
      // Leaving cannot wait for an answer: the draft is kept, and is sent from the next page.
      if (!keepalive) this.later('save', SAVE_MS, () => void this.save());
      return this.underway;
    }
    const values = this.options.read();
    const text = spelled(values);
    if (text === this.stored) {
      forget(this.options.place);
      if (this.state.kind !== 'still' && this.state.kind !== 'saved') this.tell({ kind: 'still' });
      return Promise.resolve();
    }
    // Sent again it would be refused again.
    if (text === this.refused) return Promise.resolve();
    if (this.attempt?.values !== text || this.attempt.base !== this.base)
      this.attempt = { key: newKey(), base: this.base, values: text };
    const { attempt } = this;
    this.keepDraft();
    if (this.state.kind !== 'offline' && this.state.kind !== 'unreachable') this.tell({ kind: 'saving' });
    this.underway = sendAnswer(this.options.place, { ...attempt, values }, keepalive)
      .then((answered) => this.answered(answered, text))
      .catch(() => this.unreachable())
      .finally(() => (this.underway = undefined));
    return this.underway;
  }

  private answered(answered: SaveAnswered, text: string): void {
    this.failures = 0;
    switch (answered.kind) {
      case 'saved':
        this.holds(text, answered.base);
        return this.tell({ kind: 'saved', at: answered.at, warnings: answered.warnings });
      case 'changed':
        return this.tell({ kind: 'changed', byName: answered.byName, at: answered.at });
      case 'signed-out':
        return this.tell({ kind: 'signed-out', keeping: this.keeping });
      case 'refused':
        this.refused = text;
        return this.tell({ kind: 'refused', message: answered.message, keeping: this.keeping });
    }
  }

  private holds(text: string, base: number): void {
    this.stored = text;
    this.base = base;
    this.attempt = undefined;
    if (this.isUnsaved()) this.keepDraft();
    else forget(this.options.place);
  }

  private unreachable(): void {
    this.tell({ kind: navigator.onLine ? 'unreachable' : 'offline', keeping: this.keeping });
    this.later('retry', RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? SAVE_MS, () => void this.save());
    this.failures += 1;
  }

  private keepDraft(): void {
    clearTimeout(this.timers.draft);
    const { place, title } = this.options;
    this.keeping = keep(place, {
      at: new Date().toISOString(),
      title,
      values: this.options.read(),
      answer: { base: this.base, attempt: this.attempt },
    });
  }

  private later(which: keyof Autosave['timers'], after: number, doing: () => void): void {
    clearTimeout(this.timers[which]);
    if (!this.isDone) this.timers[which] = setTimeout(doing, after);
  }

  private tell(state: SaveState): void {
    this.state = state;
    if (!this.isDone) this.options.tell(state);
  }
}

/** Not `crypto.randomUUID`, which a page on plain http does not have. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
