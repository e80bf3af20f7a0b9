import { ONE, ratio, total } from './arithmetic.js';
import { type Amount, readAmount, readFraction, readRate } from './read-amount.js';
import { ensureDistinctIds } from './read-place.js';

/**
 * What a price without VAT costs in each case: society pays no VAT, the budget pays what it cannot recover.
 * @param input.vatRate a fraction, 0.20 for 20%
 * @param input.recoverableShare of the VAT paid, 0 to 1
 * @throws RefusedInput NOT_A_DECIMAL, RATE_OUT_OF_RANGE or FRACTION_OUT_OF_RANGE
 * @see The Green Book (2026), 8.4 and Table 9
 */
export function vat(input: { netCost: Amount; vatRate: Amount; recoverableShare: Amount }) {
  const netCost = readAmount(input.netCost, 'netCost');
  const vatPaid = netCost.times(readRate(input.vatRate, 'vatRate'));
  const irrecoverableVat = vatPaid.times(ONE.minus(readFraction(input.recoverableShare, 'recoverableShare')));
  return { economicCase: netCost, financialCase: netCost.plus(irrecoverableVat), vatPaid, irrecoverableVat };
}

/**
 * A price with VAT in it, taken apart.
 * @throws RefusedInput NOT_A_DECIMAL or RATE_OUT_OF_RANGE
 */
export function vatFromGross(input: { grossCost: Amount; vatRate: Amount }) {
  const grossCost = readAmount(input.grossCost, 'grossCost');
  const netCost = grossCost.dividedBy(readRate(input.vatRate, 'vatRate').plus(ONE));
  return { netCost, vat: grossCost.minus(netCost) };
}

interface TransfersInput {
  readonly lines: readonly { readonly id: string; readonly amount: Amount; readonly transfer: boolean }[];
  readonly mode: 'exclude';
}

/**
 * What a budget pays, and what it costs society: a transfer, such as redundancy pay, only changes hands.
 * @throws RefusedInput NOT_A_DECIMAL or DUPLICATE_ID
 * @see The Green Book (2026), 8.27 and Table 9
 */
export function transfers({ lines }: TransfersInput) {
  ensureDistinctIds(lines, 'lines');
  const read = lines.map(({ amount, transfer }, index) => ({
    transfer,
    amount: readAmount(amount, `lines[${index}].amount`),
  }));
  const sum = (which: (transfer: boolean) => boolean) =>
    total(read.filter(({ transfer }) => which(transfer)).map(({ amount }) => amount));
  return {
    economicTotal: sum((transfer) => !transfer),
    financialTotal: sum(() => true),
    transferTotal: sum((transfer) => transfer),
  };
}

/**
 * What showing a transfer on both sides does: the net present value stays, the benefit-cost ratio comes nearer to one.
 * @throws RefusedInput NOT_A_DECIMAL
 * @see The Green Book (2026), 6.38
 */
export function transferBcrEffect(input: { pvb: Amount; pvc: Amount; transferPv: Amount }) {
  const pvb = readAmount(input.pvb, 'pvb');
  const pvc = readAmount(input.pvc, 'pvc');
  const transfer = readAmount(input.transferPv, 'transferPv');
  const [benefits, costs] = [pvb.plus(transfer), pvc.plus(transfer)];
  return {
    bcrExcluded: ratio(pvb, pvc),
    bcrIncluded: ratio(benefits, costs),
    npsvExcluded: pvb.minus(pvc),
    npsvIncluded: benefits.minus(costs),
  };
}
