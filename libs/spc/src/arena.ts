/**
 * One piece of memory for the columns of one chart. A column of its own costs a microsecond to make and more to give back, a
 * view of this a tenth: with seven profiles a chart that is most of the time. Lives as long as the analysis that uses it.
 */
export class Arena {
  private readonly memory: ArrayBuffer;
  private used = 0;

  constructor(bytes: number) {
    this.memory = new ArrayBuffer(bytes);
  }

  floats(count: number): Float64Array {
    const at = this.take(8 * count);
    return at < 0 ? new Float64Array(count) : new Float64Array(this.memory, at, count);
  }
  shorts(count: number): Uint16Array {
    const at = this.take(2 * count);
    return at < 0 ? new Uint16Array(count) : new Uint16Array(this.memory, at, count);
  }
  bytes(count: number): Uint8Array {
    const at = this.take(count);
    return at < 0 ? new Uint8Array(count) : new Uint8Array(this.memory, at, count);
  }

  /** @returns where the column begins, on a multiple of 8; -1 when there is no room for it */
  private take(bytes: number): number {
    const at = this.used;
    const end = at + ((bytes + 7) & ~7);
    if (end > this.memory.byteLength) return -1;
    this.used = end;
    return at;
  }
}

/** Room for a series of so many points read under so many profiles that draw so many different sets of level lines. */
export const arenaFor = (points: number, profiles: number, sheets: number): Arena =>
  new Arena(24 * points + (3 * points + 16) * profiles + 96 * sheets + 64);
