import { stringify } from 'csv-stringify/sync';
import { TEMPLATE_HEADINGS } from './cohort-sheet.js';

/** An empty list with its headings, as a spreadsheet opens it: UTF-8 with its mark. */
export const loader = () =>
  new Response(stringify([TEMPLATE_HEADINGS], { bom: true, record_delimiter: 'windows' }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="trainees.csv"',
    },
  });
