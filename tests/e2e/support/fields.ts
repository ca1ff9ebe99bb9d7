import { byTestId, type Surface } from '../../../scripts/sandbox/drive/driver';

/** Puts a value into a field of ours as typing does, line breaks and dates included; no key is pressed after it. */
export const setValue = (surface: Surface, testId: string, value: string): Promise<void> =>
  surface.read(
    ([selector, wanted]) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        selector as string,
      );
      if (!field) throw new Error(`No ${selector}`);
      const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
      set?.call(field, wanted);
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    [byTestId(testId), value],
  );
