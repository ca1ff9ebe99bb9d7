import { describe, expect, it } from 'vitest';
import { byTestId, type ExtensionTab, until } from '../../../scripts/sandbox/drive/driver';
import { choose } from '../../../scripts/sandbox/drive/extension-pages';
import { seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';

const valueIn = (options: ExtensionTab, testId: string) =>
  options.read(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? null,
    byTestId(testId),
  );

const untilValue = (options: ExtensionTab, testId: string, value: string) =>
  until(
    `${testId} to be ${value}`,
    () => valueIn(options, testId),
    (now) => now === value,
  );

const gone = (options: ExtensionTab, testId: string) =>
  until(
    `${testId} to go`,
    () => textOf(options, testId),
    (text) => text === null,
  );

/** The seller's own figures on the options page: typed, kept over a reload, taken back. */
export function ownFigureScenarios(session: () => Session): void {
  describe('own figures', () => {
    it('of fees are read with a comma, kept, and taken back', async () => {
      const options = await session().driver.openExtension('options.html');
      await options.click('nav-fees');
      await seeText(options, 'section-fees');
      await options.type('fee-ads', '12,5 %');
      await untilValue(options, 'fee-ads', '12.5');
      await seeText(options, 'undo-notice');
      await options.reload();
      await options.click('nav-fees');
      await seeText(options, 'section-fees');
      await untilValue(options, 'fee-ads', '12.5');
      await options.type('fee-ads', '20');
      await untilValue(options, 'fee-ads', '20');
      await options.click('undo');
      await untilValue(options, 'fee-ads', '12.5');
      await options.close();
    });

    it('of a market go over its tables', async () => {
      const options = await session().driver.openExtension('options.html');
      await options.click('nav-duties');
      await options.click('duty-market-DE');
      await options.type('charge-amount-eu-flat-duty', '2,5');
      await untilValue(options, 'charge-amount-eu-flat-duty', '2.50');
      await options.click('undo');
      await untilValue(options, 'charge-amount-eu-flat-duty', '');
      await options.close();
    });

    it('settle what the tables leave open, and set a limit of which they know no amount', async () => {
      const options = await session().driver.openExtension('options.html');
      await options.click('nav-duties');
      await options.click('duty-market-DE');
      await choose(options, 'open-eu-vat-on-flat-duty', '1');
      await seeText(options, 'undo-notice');
      await options.reload();
      await options.click('nav-duties');
      await options.click('duty-market-DE');
      await untilValue(options, 'open-eu-vat-on-flat-duty', '1');
      await options.type('duty-other', 'South Korea');
      await options.type('limit-amount-kr-exemption', '150');
      const holds = () =>
        options.read(
          (selector) => document.querySelector<HTMLInputElement>(selector)?.checked ?? null,
          byTestId('limit-active-kr-exemption'),
        );
      await until('the limit to hold', holds, (on) => on === true);
      await options.click('undo');
      await until('the limit to go', holds, (on) => on === false);
      await options.close();
    });

    it('make a carton, which is tried, deleted and restored', async () => {
      const options = await session().driver.openExtension('options.html');
      await options.click('nav-cartons');
      await seeText(options, 'carton-empty');
      await options.click('carton-add');
      const fields = [
        ['innerMm', '60x40x40'],
        ['outerMm', '61 x 41 x 42'],
        ['tareGrams', '0,9 kg'],
        ['maxGrams', '22 kg'],
      ] as const;
      for (const [field, text] of fields) await options.type(`field-${field}`, text);
      // Nothing is saved while the name is missing.
      expect(await textOf(options, 'carton-row')).toBeNull();
      await options.type('field-name', 'Export');
      await seeText(options, 'carton-row');
      await options.type('trial-size', '20x10x10');
      await options.type('trial-weight', '100 g');
      await options.type('trial-quantity', '100');
      // 48 pieces a carton: 3 cartons.
      expect(await seeText(options, 'trial-result')).toContain('48');
      await options.click('carton-remove');
      await gone(options, 'carton-row');
      await options.click('undo');
      expect(await seeText(options, 'carton-row')).toContain('Export');
      await options.close();
    });
  });
}
