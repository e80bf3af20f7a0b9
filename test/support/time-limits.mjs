// The runner knows no time limits, and a test that hangs would hang the run: each test and each hook gets the limit it asks
// for, or a minute.
import { addEventHandler } from 'jest-circus';

const LIMIT = 60_000;

addEventHandler(({ name, hookType, testName }, { currentDescribeBlock: block }) => {
  if (name === 'add_test') limit(block.children.at(-1), testName);
  if (name === 'add_hook') limit(block.hooks.at(-1), hookType);
});

function limit(added, called) {
  const { fn, timeout = LIMIT } = added;
  if (!fn) return;
  added.fn = async () => {
    let timer;
    const tooLong = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error(`“${called}” took more than ${timeout / 1000} seconds.`)), timeout);
    });
    try {
      return await Promise.race([fn(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
}
