import type { SignalsAnewService } from '#libs/measures';
import { atTheDoor, type UnitOfWork } from '#libs/platform';

interface SignalsParts {
  readonly work: UnitOfWork;
  readonly signals: SignalsAnewService;
  readonly report: (message: string) => void;
}

/**
 * After an engine has changed, its first start brings what older ones found up to it, one organisation after another, beside
 * everything else. Where nothing is older it asks one small question an organisation and is done. What fails is tried at the next start.
 */
export function readSignalsAnew({ work, signals, report }: SignalsParts): {
  readonly done: Promise<void>;
  stop(): Promise<void>;
} {
  let stopping = false;
  const done = (async () => {
    const organisations = await work.rows<{ id: string }>(
      atTheDoor,
      'select id from identity.organisation order by id',
    );
    for (const { id } of organisations) {
      if (stopping) return;
      await signals.all(id, () => stopping);
    }
  })().catch((error: unknown) => report(`Signals of an older engine stay as they are: ${String(error)}`));
  return {
    done,
    stop: async () => {
      stopping = true;
      await done;
    },
  };
}
