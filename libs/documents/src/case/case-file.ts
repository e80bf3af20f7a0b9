import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform';
import { type FileWork, STEPS_OF } from '../file-maker.js';

export const caseFileKinds = ['workbook', 'word', 'pdf', 'summary'] as const;
export type CaseFileKind = (typeof caseFileKinds)[number];
export const caseFileStates = ['waiting', 'making', 'ready', 'failed'] as const;
export type CaseFileState = (typeof caseFileStates)[number];

/** How a file of a case stands. */
export interface CaseFile {
  readonly id: string;
  readonly projectId: string;
  readonly kind: CaseFileKind;
  readonly state: CaseFileState;
  /** The step that is begun, of how many; 0 before the first. */
  readonly step: number;
  readonly steps: number;
  /** What is done in that step, such as “drawing the charts”; why it failed and what to do; empty before the first. */
  readonly says: string;
  /** What to call it. */
  readonly name: string;
  /** An instant; null until it is ready, as is its size in bytes. */
  readonly madeAt: string | null;
  readonly size: number | null;
}

/** A file that is ready, to be taken away. */
export interface TakenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a file is to be made from, and how to know whether that was made already. */
export interface FileOrder {
  readonly work: FileWork;
  /** The same work on another day is the same file: it tells on which it was made. */
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly version: string;
}

const MEDIA_TYPE: Readonly<Record<CaseFileKind, string>> = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  summary: 'application/pdf',
};
const ENDING: Readonly<Record<CaseFileKind, string>> = {
  workbook: '.xlsx',
  word: '.docx',
  pdf: '.pdf',
  summary: '-summary.pdf',
};

/** Under which name every file tells the day it was made on. */
export const MADE_ON = 'Made on';

/** The steps of the thread, and one in which the file is kept. */
export const stepsOf = (work: FileWork): number => STEPS_OF[work.kind] + 1;

export function orderOf(kind: CaseFileKind, title: string, version: string, work: FileWork): FileOrder {
  return {
    work,
    hash: createHash('sha256')
      .update(canonicalJson(withoutDay(work)))
      .digest('hex'),
    name: `${nameOf(title)}-${version}${ENDING[kind]}`,
    mediaType: MEDIA_TYPE[kind],
    version,
  };
}

/** As it is kept, for a decimal is a word in JSON, and without the day it is made on. */
function withoutDay(work: FileWork): unknown {
  const isAnother = ({ name }: { readonly name: string }) => name !== MADE_ON;
  const undated =
    work.kind === 'workbook'
      ? { ...work, workbook: { ...work.workbook, names: work.workbook.names.filter(isAnother) } }
      : { ...work, document: { ...work.document, facts: work.document.facts.filter(isAnother) } };
  return JSON.parse(JSON.stringify(undated));
}

/** A name every file system takes. */
const nameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'business-case';
