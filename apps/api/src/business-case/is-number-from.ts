import { registerDecorator } from 'class-validator';

const numberFrom =
  (least: number, most: number, says: string) =>
  (target: object, propertyName: string): void =>
    registerDecorator({
      name: 'isNumberFrom',
      target: target.constructor,
      propertyName,
      validator: {
        validate: (value: unknown) =>
          value === null ||
          value === undefined ||
          [value].flat().every((one) => typeof one === 'string' && Number(one) >= least && Number(one) <= most),
        defaultMessage: () => says,
      },
    });

/** A decimal string, or each of a list, between two numbers; what is not given is let through. */
export const IsNumberFrom = (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  numberFrom(
    least,
    most,
    most === Number.MAX_SAFE_INTEGER ? `Enter ${least} or more.` : `Enter a number from ${least} to ${most}.`,
  );

/** The same of a fraction that forms ask in per cent: whoever typed 120 is told of 100, not of 1. */
export const IsShareFrom = (least: number, most: number) =>
  numberFrom(least, most, `Enter a percentage from ${least * 100} to ${most * 100}.`);
