import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error to the API's own formatting, which knows what to log: Nest would log a refusal as a fault of ours. */
@Catch()
export class PassOnFilter implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}
