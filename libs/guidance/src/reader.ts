const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Takes values out of a front matter, and notes what is missing, not as it should be, or read by nobody. */
export class Reader {
  private readonly taken = new Set<string>();
  private readonly inner: Reader[] = [];

  constructor(
    readonly place: string,
    private readonly from: Readonly<Record<string, unknown>>,
    private readonly faults: string[],
  ) {}

  private take(name: string): unknown {
    this.taken.add(name);
    return this.from[name];
  }

  fault(what: string): void {
    this.faults.push(`${this.place} ${what}`);
  }

  text(name: string): string {
    const value = this.take(name);
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (value !== null) this.fault(`has no ${name}`);
    return '';
  }

  /** A text that may be left out: then it is empty. */
  optional(name: string): string {
    return name in this.from ? this.text(name) : '';
  }

  number(name: string): number {
    const value = this.take(name);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fault(`has no number ${name}`);
    return 0;
  }

  flag(name: string, unlessSaid = false): boolean {
    const value = this.take(name) ?? unlessSaid;
    if (typeof value !== 'boolean') this.fault(`says neither true nor false for ${name}`);
    return value === true;
  }

  day(name: string): string {
    const value = this.take(name);
    if (typeof value === 'string' && ISO_DAY.test(value)) return value;
    this.fault(`has no day ${name}, such as 2026-11-24`);
    return '';
  }

  one<Value extends string>(name: string, of: readonly Value[], unlessSaid?: Value): Value {
    const value = this.take(name) ?? unlessSaid;
    const found = of.find((known) => known === value);
    if (!found) this.fault(`says “${String(value)}” for ${name}, which is not one of ${of.join(', ')}`);
    return found ?? (of[0] as Value);
  }

  /** A list of texts, each one of `of`. */
  some<Value extends string>(name: string, of: readonly Value[]): Value[] {
    return this.texts(name).flatMap((value) => {
      const found = of.find((known) => known === value);
      if (!found) this.fault(`says “${value}” among its ${name}, which is not one of ${of.join(', ')}`);
      return found ?? [];
    });
  }

  texts(name: string): string[] {
    const value = this.take(name) ?? [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim()))
      return value.map((one: string) => one.trim());
    this.fault(`has something other than a list of texts for ${name}`);
    return [];
  }

  numbers(name: string): number[] {
    const value = this.take(name) ?? [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'number')) return value as number[];
    this.fault(`has something other than a list of numbers for ${name}`);
    return [];
  }

  /** At least one address, each by https. */
  links(name: string): string[] {
    const links = this.texts(name);
    if (links.length === 0) this.fault(`names no ${name}`);
    for (const link of links)
      if (!/^https:\/\/\S+$/.test(link)) this.fault(`names “${link}”, which is no https address`);
    return links;
  }

  parts(name: string, called = name): Reader[] {
    const value = this.take(name) ?? [];
    if (!Array.isArray(value)) {
      this.fault(`has something other than a list for ${name}`);
      return [];
    }
    return value.map((part: unknown, index) => {
      const record = (typeof part === 'object' && part !== null ? part : {}) as Record<string, unknown>;
      return this.within(`, ${called} ${String(record['key'] ?? record['name'] ?? index + 1)}`, record);
    });
  }

  part(name: string): Reader | null {
    const value = this.take(name);
    return typeof value === 'object' && value !== null
      ? this.within(`, ${name}`, value as Record<string, unknown>)
      : null;
  }

  /** Texts by name, where the names are the content's own. */
  entries(name: string): Record<string, string> {
    const part = this.part(name);
    return part ? Object.fromEntries(Object.keys(part.from).map((key) => [key, part.text(key)])) : {};
  }

  private within(place: string, from: Readonly<Record<string, unknown>>): Reader {
    const reader = new Reader(`${this.place}${place}`, from, this.faults);
    this.inner.push(reader);
    return reader;
  }

  /** Notes what stands there and was asked for by nobody: most often a misspelt name, which would go unseen. */
  finish(): void {
    for (const [name, value] of Object.entries(this.from))
      // In YAML's short form a comma ends a value: the rest of an unquoted sentence becomes a name without a value.
      if (value === null) this.fault(`has no value for “${name}”; put a sentence with a comma in quotation marks`);
      else if (!this.taken.has(name)) this.fault(`has “${name}”, which nothing reads; is it misspelt?`);
    for (const reader of this.inner) reader.finish();
  }
}
