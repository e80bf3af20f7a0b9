/** Puts a rule's bit on a point. */
export function mark(mask: Uint16Array, point: number, bit: number): void {
  mask[point] = (mask[point] as number) | bit;
}
