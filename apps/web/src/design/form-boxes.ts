/** What a person typed into a form: everything but the hidden fields, which are the page's own. */
export function valuesOf(form: HTMLFormElement): [name: string, value: string][] {
  return boxesOf(form).flatMap((box) => (isUnticked(box) ? [] : [[box.name, box.value] as [string, string]]));
}

/** What the form held when the page came. */
export function firstValuesOf(form: HTMLFormElement): [name: string, value: string][] {
  return boxesOf(form).flatMap((box): [string, string][] => {
    if (box instanceof HTMLSelectElement) {
      const chosen = [...box.options].find(({ defaultSelected }) => defaultSelected) ?? box.options[0];
      return chosen ? [[box.name, chosen.value]] : [];
    }
    if (box instanceof HTMLInputElement && isTick(box)) return box.defaultChecked ? [[box.name, box.value]] : [];
    return [[box.name, box.defaultValue]];
  });
}

/** Types the values into the form's boxes, as the person did. */
export function fillIn(form: HTMLFormElement, values: readonly (readonly [name: string, value: string])[]): void {
  for (const box of boxesOf(form)) {
    const mine = values.filter(([name]) => name === box.name).map(([, value]) => value);
    if (box instanceof HTMLInputElement && isTick(box)) box.checked = mine.includes(box.value);
    else if (mine[0] !== undefined) box.value = mine[0];
    else continue;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Values as one text, to tell whether they are the same: browsers differ in line ends. */
export const spelled = (values: readonly (readonly [name: string, value: string])[]): string =>
  JSON.stringify(values.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const boxesOf = (form: HTMLFormElement): Box[] =>
  [...form.elements].filter(
    (one): one is Box =>
      (one instanceof HTMLInputElement && !['hidden', 'submit', 'button', 'file', 'password'].includes(one.type)) ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  );

const isTick = ({ type }: HTMLInputElement): boolean => type === 'checkbox' || type === 'radio';

const isUnticked = (box: Box): boolean => box instanceof HTMLInputElement && isTick(box) && !box.checked;
