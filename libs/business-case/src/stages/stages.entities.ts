import { Column, Entity } from 'typeorm';
import { CaseAct } from '../case-row.js';
import type { CaseStage } from './stage-order.js';

@Entity({ schema: 'business_case', name: 'stage_move' })
export class StageMove extends CaseAct {
  @Column('text') fromStage: CaseStage;
  @Column('text') toStage: CaseStage;
  @Column('text', { default: '' }) reason: string;
  @Column('text') figuresHash: string;
}
