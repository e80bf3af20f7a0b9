import type { Choice } from '../design/form.js';

/** What others mostly put: one word for one thing lets a team elsewhere find the work. Anything else can be typed. */
export const specialties = [
  'Acute medicine',
  'Anaesthesia',
  'Cardiology',
  'Child and adolescent psychiatry',
  'Dermatology',
  'Emergency medicine',
  'Endocrinology',
  'Gastroenterology',
  'General internal medicine',
  'General practice',
  'General surgery',
  'Geriatric medicine',
  'Haematology',
  'Infectious diseases',
  'Intensive care medicine',
  'Neurology',
  'Obstetrics',
  'Old age psychiatry',
  'Oncology',
  'Ophthalmology',
  'Orthopaedics',
  'Paediatrics',
  'Palliative medicine',
  'Perioperative medicine',
  'Psychiatry',
  'Public health',
  'Radiology',
  'Renal medicine',
  'Respiratory medicine',
  'Rheumatology',
  'Stroke medicine',
  'Urology',
] as const;

export const settings = [
  'Ward',
  'ED',
  'SDEC',
  'Outpatients',
  'Theatres',
  'Pre-assessment',
  'Intensive care',
  'Maternity',
  'Virtual ward',
  'Community',
  'Primary care',
  'Inpatient mental health',
] as const;

const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: value }));

const careStages = plain([
  'Prevention',
  'First contact',
  'Diagnosis',
  'Acute treatment',
  'Inpatient stay',
  'Discharge',
  'Follow-up',
  'Long-term care',
  'End of life',
  'Whole pathway',
]);

const origins = plain([
  'Patient or carer feedback',
  'Incident',
  'Audit',
  'Data',
  'Staff idea',
  'Adopted project',
  'Repeat of an audit',
]);

/** The usual choices, and the stored one when it is another: nothing that was said before is lost by opening the form. */
const withStored = (usual: readonly Choice[], stored: string | null): readonly Choice[] =>
  stored === null || usual.some(({ value }) => value === stored) ? usual : [{ value: stored, label: stored }, ...usual];

export const careStageChoices = (stored: string | null): readonly Choice[] => withStored(careStages, stored);
export const originChoices = (stored: string | null): readonly Choice[] => withStored(origins, stored);
