import { InvalidInput } from '#libs/platform';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** Everything that was wrong with the shape of an input, all at once. */
export class InvalidInputs extends Error {
  constructor(readonly each: readonly InvalidInput[]) {
    super(each.map(({ message }) => message).join(' '));
    this.name = 'InvalidInputs';
  }
}

function* faults(errors: readonly ValidationError[], above: readonly string[]): Generator<InvalidInput> {
  for (const { property, constraints, children } of errors) {
    const path = [...above, property];
    for (const message of Object.values(constraints ?? {})) yield new InvalidInput(sentence(message), path);
    yield* faults(children ?? [], path);
  }
}

const sentence = (message: string): string => {
  const spoken = message.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)}${spoken.endsWith('.') ? '' : '.'}`;
};

export const inputValidation = (): ValidationPipe =>
  new ValidationPipe({
    transform: false,
    exceptionFactory: (errors) => new InvalidInputs([...faults(errors, [])]),
  });
