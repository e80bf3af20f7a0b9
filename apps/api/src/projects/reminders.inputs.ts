import { InputType } from '@nestjs/graphql';
import { RequestGateInput } from './gates.inputs.js';

@InputType({ description: 'A gate whose signers are to be reminded.' })
export class RemindSignersInput extends RequestGateInput {}
