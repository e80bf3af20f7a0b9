// Jest's global teardown. When Jest is killed it does not come to this, and the watchdog stops the server.
export default async function stopTestDatabase() {
  await globalThis.endTestDatabase?.();
}
