import { type KeyboardEvent, useEffect, useState } from 'react';

const KEPT_AS = 'marking-keys';

/** Keys for whoever marks much: 0 to 4 sets the level of the criterion with the focus, J and K go to the next or the one before. */
export function useMarkingKeys(): {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const [isOn, setIsOn] = useState(true);
  useEffect(() => setIsOn(localStorage.getItem(KEPT_AS) !== 'off'), []);
  const turn = (on: boolean) => {
    localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
    setIsOn(on);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (!isOn || event.ctrlKey || event.altKey || event.metaKey || isTextField(target)) return;
    const criterion = target.closest<HTMLElement>('[data-criterion]');
    if (/^[0-4]$/.test(event.key) && criterion) {
      event.preventDefault();
      const radio = criterion.querySelector<HTMLInputElement>(`input[type=radio][value="${event.key}"]`);
      radio?.focus();
      radio?.click();
    }
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (step) {
      event.preventDefault();
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-criterion]')];
      const next = all[criterion ? all.indexOf(criterion) + step : 0];
      (
        next?.querySelector<HTMLElement>('input[type=radio]:checked') ?? next?.querySelector<HTMLElement>('input')
      )?.focus();
    }
  };
  return { isOn, turn, onKeyDown };
}

const isTextField = (target: HTMLElement): boolean =>
  target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
