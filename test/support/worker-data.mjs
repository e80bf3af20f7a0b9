// A process of the runner asks for what it is to work with, and whoever asks first is answered with all the others: one that
// asks after that is never answered, and the run hangs. What came early is kept here, and handed over when it is asked for.
const ASKED = 'jest-light-runner-get-worker-data';
const ANSWERED = 'jest-light-runner-worker-data';

if (process.send) {
  const send = process.send.bind(process);
  let answer;
  const keep = (message) => {
    if (message?.type === ANSWERED) answer = message;
  };
  // Not before somebody else listens: until then messages wait, and the first listener gets them all.
  const begin = (event) => {
    if (event !== 'message') return;
    process.off('newListener', begin);
    process.on('message', keep);
  };
  process.on('newListener', begin);
  process.send = (message, ...rest) =>
    message === ASKED && answer ? process.emit('message', answer) : send(message, ...rest);
}
