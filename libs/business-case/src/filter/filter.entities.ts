import { TenantRow } from '#libs/platform';
import { Column, Entity } from 'typeorm';
import { CaseRow } from '../case-row.js';
import type { FilterCategory, FilterRating } from './options-filter.js';

@Entity({ schema: 'business_case', name: 'filter_choice' })
export class FilterChoice extends CaseRow {
  @Column('text') category: FilterCategory;
  @Column('text') name: string;
  @Column('text', { default: '' }) description: string;
  @Column('int') position: number;
  @Column('text', { nullable: true }) rating: FilterRating | null;
  @Column('text', { default: '' }) reason: string;
  @Column('uuid', { array: true, default: [] }) decidedOn: string[];
  @Column('boolean', { default: false }) retired: boolean;
}

@Entity({ schema: 'business_case', name: 'option_choice' })
export class OptionChoice extends TenantRow {
  @Column('uuid') projectId: string;
  @Column('uuid') optionId: string;
  @Column('text') category: FilterCategory;
  @Column('uuid', { nullable: true }) choiceId: string | null;
}

export const filterEntities = [FilterChoice, OptionChoice];
