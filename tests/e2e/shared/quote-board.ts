import { describe, expect, it } from 'vitest';
import { byTestId, until } from '../../../scripts/sandbox/drive/driver';
import { openPopup } from '../../../scripts/sandbox/drive/extension-pages';
import { seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { awaitText } from '../../../scripts/sandbox/drive/quote';
import { savedFile } from '../support/caught';
import {
  BAG_RFQ,
  inColumn,
  LAMP_RFQ,
  moveCard,
  openBoard,
  pricedQuote,
  sentDaysAgo,
  takeStep,
} from '../support/requests';
import type { Session } from '../support/session';

/** A quotation on its way: what is due in the popup, its columns on the board, how quoting goes, and the file of it. */
export function quoteBoardScenarios(session: () => Session): void {
  describe('quotations that are kept', () => {
    it('are told in the popup when a follow-up is due, until that is waved off', async () => {
      const { driver } = session();
      const { tab, panel } = await pricedQuote(driver, LAMP_RFQ);
      await panel.click('open-quote-buyer');
      await panel.type('buyer-company', 'Porto Verde');
      await takeStep(panel, 'sent', 'replied');
      const popup = await openPopup(driver, tab);
      await seeText(popup, 'popup-options');
      expect(await textOf(popup, 'quotes-due')).toBeNull();
      await sentDaysAgo(popup, 6);
      await popup.reload();
      const due = await awaitText(popup, 'quote-due-item', (text) => text !== '');
      expect(due).toMatch(/day 5.*Aluminium.*Q-\d{8}-1.*\d\d:\d\d there/s);
      await popup.click('quote-due-dismiss');
      await until(
        'nothing due',
        () => textOf(popup, 'quotes-due'),
        (text) => text === null,
      );
      await popup.close();
      await tab.close();
    });

    it('go from column to column, are lost with a reason, and can be taken back', async () => {
      const { driver } = session();
      const { tab } = await pricedQuote(driver, BAG_RFQ, [
        ['placeLoading', 'Ningbo'],
        ['productName', '=Canvas bag'],
      ]);
      await tab.close();
      const board = await openBoard(driver);
      const column = (status: string, numbers: RegExp[]) =>
        until(
          status,
          () => inColumn(board, status),
          (now) => now.length === numbers.length && numbers.every((number, at) => number.test(now[at] ?? '')),
        );
      const [first = ''] = await column('sent', [/-1$/]);
      const [second = ''] = await column('draft', [/-2$/]);
      await moveCard(board, first, 'replied');
      await column('replied', [/-1$/]);
      await moveCard(board, first, 'won');
      await column('won', [/-1$/]);
      // A draft cannot be won.
      const offered = await board.read(
        (selector) =>
          [...document.querySelectorAll<HTMLOptionElement>(`${selector} option`)].map((one) => one.value),
        byTestId(`move-${second}`),
      );
      expect(offered).not.toContain('won');
      await moveCard(board, first, 'lost-price');
      await column('lost', [/-1$/]);
      expect(await textOf(board, 'column-lost')).toContain('Price');
      expect(await seeText(board, 'quote-figures')).toMatch(/0%/);
      await board.click('undo');
      await column('won', [/-1$/]);
      await awaitText(board, 'quote-figures', (text) => text.includes('100%'));
      await board.close();
    });

    it('are a CSV file whose cells no spreadsheet runs, and forget their buyer', async () => {
      const board = await openBoard(session().driver);
      const csv = async () => (await savedFile(board, 'quotes-csv')).toString('utf8');
      const lines = (await csv()).trimEnd().split('\r\n');
      expect(lines[0]).toMatch(/^\uFEFFnumber,status,product,country,company/);
      expect(lines).toHaveLength(3);
      expect(lines[1]).toMatch(/^Q-\d{8}-1,won,.*,DE,Porto Verde,1,FOB,Ningbo,USD,2000,3\.27,/);
      expect(lines[2]).toMatch(/^Q-\d{8}-2,draft,'=Canvas bag,GB,/);
      const [number = ''] = await inColumn(board, 'won');
      await board.click(`forget-${number}`);
      await seeText(board, 'undo-notice');
      expect(await csv()).not.toContain('Porto Verde');
      await board.click(`remove-${number}`);
      await until(
        'the column to be empty',
        () => inColumn(board, 'won'),
        ({ length }) => length === 0,
      );
      await board.click('undo');
      await until(
        'the quotation to be back',
        () => inColumn(board, 'won'),
        ({ length }) => length === 1,
      );
      await board.close();
    });
  });
}
