import { describe, expect, it } from 'vitest';
import {
  byTestId,
  type ExtensionTab,
  type Surface,
  type Tab,
  until,
} from '../../../scripts/sandbox/drive/driver';
import { seeText, textOf } from '../../../scripts/sandbox/drive/panel';
import { awaitText, openQuote } from '../../../scripts/sandbox/drive/quote';
import { copied } from '../support/caught';
import { LAMP_RFQ, pricedQuote, RFQ_LIST, rfqForm } from '../support/requests';
import type { Session } from '../support/session';

/** The request from Germany, as the list numbers it. */
const LAMP_ID = '1900000101';

/** Subjects of the page's own list, in their order. */
const subjects = (tab: Tab) =>
  tab.read(
    () => [...document.querySelectorAll('.brh-rfq-item__subject-link')].map(({ textContent }) => textContent),
    null,
  );

/** Requests in the panel's list, in their order. */
const listed = (panel: Surface) =>
  panel.read(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.id),
    byTestId('rfq-item'),
  );

/** Names the countries that the seller does not sell to. */
async function exclude(options: ExtensionTab, countries: string): Promise<void> {
  // Where no window has the focus, no field is left.
  await options.bringToFront();
  await options.click('nav-quotes');
  await seeText(options, 'quotes-excluded');
  await options.type('quotes-excluded', countries);
  // It is kept when the field is left.
  await options.click('quotes-quota');
}

function listScenarios(session: () => Session): void {
  it('rates a list, sorts and marks it in place on request, and puts it back', async () => {
    const { driver } = session();
    const options = await driver.openExtension('options.html');
    const tab = await driver.open(RFQ_LIST);
    const before = await subjects(tab);
    const panel = await openQuote(tab);
    await seeText(panel, 'rfq-list');
    expect(await listed(panel)).toHaveLength(4);
    expect(await tab.marks()).toEqual([]);
    await exclude(options, 'DE');
    await tab.bringToFront();
    await panel.click('rfq-marks');
    const marks = await until(
      'the marks',
      () => tab.marks(),
      ({ length }) => length === 4,
    );
    for (const mark of marks) expect(mark).toMatch(/not rated|\d/);
    // The German request is ruled out and goes to the end of the page, as in the panel.
    const sorted = await until(
      'the sorted list',
      () => subjects(tab),
      (now) => now[3] === before[0],
    );
    expect(new Set(sorted)).toEqual(new Set(before));
    await until(
      'the panel to agree',
      () => listed(panel),
      (now) => now.at(-1) === LAMP_ID,
    );
    await panel.click(`open-fit-${LAMP_ID}`);
    expect(await seeText(panel, `fit-${LAMP_ID}`)).toMatch(/do not sell/i);
    await panel.click('rfq-marks');
    await until(
      'the list as it was',
      () => subjects(tab),
      (now) => now.join() === before.join(),
    );
    await until(
      'no marks',
      () => tab.marks(),
      ({ length }) => length === 0,
    );
    await exclude(options, ' ');
    await until(
      'the request in its place',
      () => listed(panel),
      (now) => now.at(-1) !== LAMP_ID,
    );
    await options.close();
    await tab.close();
  });

  it('takes up one of the list, and a pasted text that it refuses stays where it is', async () => {
    const tab = await session().driver.open(RFQ_LIST);
    const panel = await openQuote(tab);
    await seeText(panel, 'rfq-list');
    await panel.click('rfq-open-1900000103');
    expect(await seeText(panel, 'quote-subject')).toContain('زجاجات مياه');
    expect(await textOf(panel, 'read-quantity')).toMatch(/^5,?000/);
    await panel.click('quote-back');
    await seeText(panel, 'quote-paste');
    await panel.read((selector) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, '?!');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, byTestId('quote-paste-text'));
    await panel.click('quote-paste-read');
    expect(await seeText(panel, 'quote-paste-refused')).toMatch(/no words/i);
    const kept = await panel.read(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
      byTestId('quote-paste-text'),
    );
    expect(kept).toBe('?!');
    await tab.close();
  });
}

/** What stands in the sandbox form, and how often it was submitted. */
const readForm = (tab: Tab) =>
  tab.read(
    () => ({
      submits: document.querySelector<HTMLElement>('#quote')?.dataset.submits,
      term: document.querySelector<HTMLSelectElement>('select.quo-form-validator-item')?.value,
      ladder: [...document.querySelectorAll<HTMLInputElement>('.quo-ladder-price-input')].map(
        ({ value }) => value,
      ),
      message: document.querySelector<HTMLTextAreaElement>('.textarea-other')?.value,
    }),
    null,
  );

function formScenarios(session: () => Session): void {
  it('reads and prices a request, fills the form without submitting, and has the rest to be copied', async () => {
    const { driver } = session();
    const { tab, panel } = await pricedQuote(driver, LAMP_RFQ);
    expect(await textOf(panel, 'quote-subject')).toContain('Aluminium desk lamp');
    expect(await textOf(panel, 'asked-material')).toMatch(/aluminium/i);
    // (20.00 x 2,000 + 2,200) x 1.1 = 46,420.00 / 7.1 = 6,538.03 USD; 3.27 a piece.
    expect(await textOf(panel, 'unit-FOB')).toContain('3.27');
    expect(await textOf(panel, 'term-FOB')).toContain('Ningbo');
    expect(await textOf(panel, 'term-CIF')).not.toContain('US$');
    await tab.close();

    const form = await driver.open(rfqForm(LAMP_RFQ));
    const beside = await openQuote(form);
    await seeText(beside, 'quote-form');
    expect(await readForm(form)).toMatchObject({ ladder: ['', '', '', '', '', ''], message: '' });
    await beside.click('form-fill');
    await awaitText(beside, 'form-filled', (text) => /^\d+ fields filled/.test(text));
    const filled = await readForm(form);
    expect(filled).toMatchObject({ submits: '0', term: 'FOB' });
    expect(filled.ladder.slice(0, 2)).toEqual(['2000', '3.27']);
    expect(filled.message).toContain('USD 3.27');
    // The form has no place for the lead time.
    expect(await textOf(beside, 'form-unplaced')).toContain('25');
    expect(await copied(beside, 'unplaced-lead-time')).toBe('25');
    expect((await readForm(form)).submits).toBe('0');
    await form.close();
  });

  it('is not sent while something that the term needs is missing, and says so', async () => {
    const { driver } = session();
    const tab = await driver.open('https://sourcing.alibaba.com/rfq_detail.htm?p=IDbox104');
    const panel = await openQuote(tab);
    await seeText(panel, 'quote-course');
    await panel.click('step-sent');
    expect(await seeText(panel, 'quote-refused')).toMatch(/cannot be sent yet/);
    await awaitText(panel, 'quote-course', (text) => /draft/i.test(text));
    await tab.close();
  });
}

/** A request from the list to the filled form. */
export function quoteScenarios(session: () => Session): void {
  describe('a list of requests', () => listScenarios(session));
  describe('a quotation', () => formScenarios(session));
}
