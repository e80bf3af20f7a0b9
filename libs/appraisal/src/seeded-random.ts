const POOL = 2048;
const TWO_26 = 2 ** 26;
const TWO_MINUS_52 = 2 ** -52;
/** Under a name of this file: where code runs in a context of its own, as in a sandbox, a global is looked up each time. */
const { imul } = Math;

/**
 * Fills the target with the next 32-bit words of xoshiro128** (version 1.1) and moves its state of four words on. Period 2^128 - 1.
 * @see D. Blackman and S. Vigna, “Scrambled linear pseudorandom number generators”, ACM Trans. Math. Softw. 47 (2021) 36;
 * https://prng.di.unimi.it/xoshiro128starstar.c (public domain)
 */
export function xoshiro128(state: Int32Array, target: Uint32Array): void {
  let [a, b, c, d] = state as unknown as [number, number, number, number];
  for (let at = 0; at < target.length; at++) {
    const scrambled = imul(b, 5);
    target[at] = imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state.set([a, b, c, d]);
}

/**
 * The next 64-bit words of SplitMix64, the generator its authors name for filling the state of another from one number.
 * @see G. Steele, D. Lea and C. Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014;
 * https://prng.di.unimi.it/splitmix64.c (public domain)
 */
export function splitMix64(seed: bigint, count: number): bigint[] {
  const word = (value: bigint): bigint => BigInt.asUintN(64, value);
  let state = word(seed);
  return Array.from({ length: count }, () => {
    state = word(state + 0x9e3779b97f4a7c15n);
    const once = word((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    const twice = word((once ^ (once >> 27n)) * 0x94d049bb133111ebn);
    return twice ^ (twice >> 31n);
  });
}

/**
 * Random numbers that a seed repeats. Everything made of them in this library uses only sums, products, quotients and square
 * roots, which IEEE 754 rounds alike everywhere, never a logarithm or a power of the platform: the same seed gives the same bytes
 * on every machine.
 */
export class SeededRandom {
  private readonly state = new Int32Array(4);
  private readonly pool = new Uint32Array(POOL);
  private used = POOL;
  private batch = new Uint32Array(0);

  /** @param seed any whole number a double holds exactly; 0 and negative ones too */
  constructor(seed: number) {
    const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2);
    this.state.set([first, first >> 32n, second, second >> 32n].map((half) => Number(BigInt.asIntN(32, half))));
  }

  /**
   * So many whole numbers from 0 to 2^32 - 1, each as likely as another. The next call overwrites them: a simulation asks for as
   * many hundreds of times.
   */
  words(count: number): Uint32Array {
    if (this.batch.length !== count) this.batch = new Uint32Array(count);
    xoshiro128(this.state, this.batch);
    return this.batch;
  }

  /** Between 0 and 1 and never either: the middle of one of 2^52 stretches of equal width. */
  next(): number {
    if (this.used === POOL) {
      xoshiro128(this.state, this.pool);
      this.used = 0;
    }
    const high = (this.pool[this.used++] as number) >>> 6;
    const low = (this.pool[this.used++] as number) >>> 6;
    return (high * TWO_26 + low + 0.5) * TWO_MINUS_52;
  }
}
