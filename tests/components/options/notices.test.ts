import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { switchNotices } from '../../../components/options/notices';

/** The permission as the browser keeps it: one for both reminders. */
let granted = false;

beforeEach(() => {
  granted = false;
  Object.assign(browser, {
    permissions: {
      request: vi.fn(async () => {
        granted = true;
        return true;
      }),
      remove: vi.fn(async () => {
        granted = false;
        return true;
      }),
    },
  });
});

describe('the permission that two reminders share', () => {
  it.each([
    ['is asked for by the first', true, false, true, true],
    ['is given back with the last', false, false, false, false],
    ['stays while the other reminder wants it', false, true, false, true],
  ])('%s', async (_, wanted, otherWants, answer, kept) => {
    if (!wanted) await switchNotices(true, otherWants);
    expect(await switchNotices(wanted, otherWants)).toBe(answer);
    expect(granted).toBe(kept);
  });
});
