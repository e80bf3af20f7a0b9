/** The only source of the time. Instants are ISO 8601 in UTC with milliseconds; days are `YYYY-MM-DD`. */
export abstract class Clock {
  abstract now(): string;
  /** The calendar day in London, where the health service keeps its diary. */
  today(): string {
    return londonDay(this.now());
  }
  /** What the database's clock is set to, or undefined when it runs free. */
  abstract setTo(): string | undefined;
}

export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
  setTo(): undefined {
    return undefined;
  }
}

/** A clock that stands where it is put: for the demo loader and for tests. Production refuses to start with one. */
export class SettableClock extends Clock {
  constructor(private instant: string) {
    super();
    this.moveTo(instant);
  }
  /** @throws RangeError if the instant is not ISO 8601 */
  moveTo(instant: string): void {
    this.instant = new Date(instant).toISOString();
  }
  now(): string {
    return this.instant;
  }
  setTo(): string {
    return this.instant;
  }
}

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in London of an instant. */
export function londonDay(instant: string): string {
  return london.format(new Date(instant));
}
