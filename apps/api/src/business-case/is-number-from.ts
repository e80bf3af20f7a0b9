import { registerDecorator } from 'class-validator';

/** A decimal string, or each of a list, between two numbers; what is not given is let through. */
export const IsNumberFrom =
  (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
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
        defaultMessage: () =>
          most === Number.MAX_SAFE_INTEGER ? `Enter ${least} or more.` : `Enter a number from ${least} to ${most}.`,
      },
    });
