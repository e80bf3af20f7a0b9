// Starts (or joins) an embedded database for a test, says where it is in one line, and stays until it is told to stop.
// DATA is the folder of data; HOW is `start`, `join` or `disposable`.
import { joinEmbeddedDatabase, startEmbeddedDatabase } from '../../../apps/local/embedded-database.mjs';
import { stopRequest } from '../../../apps/local/stop-request.mjs';

const [folder, how] = process.argv.slice(2);
const stop = stopRequest();
try {
  const database =
    how === 'join'
      ? await joinEmbeddedDatabase({ folder })
      : await startEmbeddedDatabase({ folder, disposable: how === 'disposable' });
  console.log(JSON.stringify({ url: database.url, data: database.data }));
  await stop;
  await database.stop();
} catch (error) {
  console.log(JSON.stringify({ refused: error.message }));
  process.exitCode = 1;
}
process.exit();
