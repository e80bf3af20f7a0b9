import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { beginningOf, isRunning } from './processes.mjs';

/** A holder writes its name right after making the file; an empty file older than this is a holder that died between. */
const WRITING_MS = 2000;

/**
 * Takes a lock file for this process, for as long as it lives: the lock of a process that is gone counts for nothing.
 * @returns `{ release }`, or `{ holder }` with the process that has it
 */
export function takeLock(file) {
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) }), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const found = read(file);
    if (found === null) continue;
    if (found.isHeld) return { holder: found.pid };
    breakLock(file, found.text);
  }
}

/** @returns the process that holds a lock, or null */
export function lockHolder(file) {
  const found = read(file);
  return found?.isHeld ? found.pid : null;
}

function read(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (text === '') return { text, pid: null, isHeld: Date.now() - statSync(file).mtimeMs < WRITING_MS };
    const { pid, began } = JSON.parse(text);
    return { text, pid, isHeld: isRunning(pid) && (began === null || began === beginningOf(pid)) };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw new Error(`The lock ${file} cannot be read; remove it if nothing runs here.`, { cause: error });
  }
}

/** Two may find the same dead lock. Moving it away shows whether the other has put a living one in its place. */
function breakLock(file, deadText) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') === deadText) rmSync(aside);
  else renameSync(aside, file);
}
