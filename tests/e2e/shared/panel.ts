import { describe, expect, it } from 'vitest';
import { type Surface, until, untilPresent } from '../../../scripts/sandbox/drive/driver';
import {
  openPanel,
  readServices,
  seeChip,
  seePanel,
  seeText,
  textOf,
} from '../../../scripts/sandbox/drive/panel';
import type { Session } from '../support/session';
import { BAG, BOTTLE_ID, HEAVY, LAMP, NO_SIZE, NO_WEIGHT, PRODUCTS } from '../support/shops';
import { askSpy } from '../support/spy';

const changed = (panel: Surface, testId: string, before: string) =>
  until(
    `a new ${testId}`,
    () => seeText(panel, testId),
    (text) => text !== before,
  );

function editScenarios(session: () => Session): void {
  it('prices anew when the weight is edited, remembers it, and undoes it', async () => {
    const tab = await session().driver.open(PRODUCTS[2].url);
    const chip = await seeChip(tab);
    const panel = await openPanel(tab);
    const price = await seeText(panel, 'headline-price');
    const weight = await seeText(panel, 'field-weight');
    await panel.type('field-weight', '1.9 kg');
    const heavier = await changed(panel, 'headline-price', price);
    await until(
      'the chip to follow',
      () => tab.chip(),
      (now) => now !== null && now.text !== chip.text,
    );

    await tab.reload();
    const again = await openPanel(tab);
    expect(await seeText(again, 'field-weight')).toMatch(/1\.9 kg|1,?900 g/);
    expect(await seeText(again, 'headline-price')).toBe(heavier);

    await again.type('field-weight', '');
    await until(
      'the weight of the page',
      () => textOf(again, 'field-weight'),
      (text) => text === weight,
    );
    expect(await changed(again, 'headline-price', heavier)).toBe(price);

    await again.click('panel-undo');
    await until(
      'the undone price',
      () => textOf(again, 'headline-price'),
      (text) => text === heavier,
    );
    await tab.close();
  });

  it('says what it could not read and keeps the price', async () => {
    const tab = await session().driver.open(LAMP);
    const panel = await openPanel(tab);
    const price = await seeText(panel, 'headline-price');
    await panel.type('field-weight', 'heavy');
    await until(
      'the refusal',
      () => panel.read(() => document.querySelector('[role=alert]')?.textContent ?? '', null),
      (text) => text.length > 0,
    );
    expect(await textOf(panel, 'headline-price')).toBe(price);
    expect(await textOf(panel, 'field-weight')).toBe('heavy');
    await tab.close();
  });

  it('prices anew for another quantity and destination', async () => {
    const tab = await session().driver.open(PRODUCTS[1].url);
    const panel = await openPanel(tab);
    const one = await seeText(panel, 'headline-price');
    await panel.type('field-quantity', '3');
    const three = await changed(panel, 'headline-price', one);
    await panel.type('field-destination', 'France');
    await changed(panel, 'headline-price', three);
    expect(await seeText(panel, 'field-destination')).toContain('France');
    await tab.close();
  });
}

function missingScenarios(session: () => Session): void {
  it('shows sample weights instead of inventing one, and prices once a weight is typed', async () => {
    const tab = await session().driver.open(NO_WEIGHT);
    const panel = await openPanel(tab);
    const samples = await seeText(panel, 'sample-weights');
    for (const weight of ['100 g', '500 g', '1 kg', '2 kg']) expect(samples).toContain(weight);
    expect(await readServices(panel)).toEqual([]);
    await panel.type('field-weight', '600 g');
    await until(
      'services',
      () => readServices(panel),
      (rows) => rows.some(({ available }) => available),
    );
    expect(await textOf(panel, 'sample-weights')).toBeNull();
    await tab.close();
  });

  it('says "at least" where the size is unknown and may count', async () => {
    const tab = await session().driver.open(NO_SIZE);
    const panel = await openPanel(tab);
    expect(await textOf(panel, 'field-size')).toBe('');
    expect(await seeText(panel, 'headline-price')).toMatch(/^(from|at least|≥)/i);
    await tab.close();
  });

  it('gives every refused service a reason', async () => {
    const tab = await session().driver.open(HEAVY);
    const panel = await openPanel(tab);
    const rows = await readServices(panel);
    const refused = rows.filter(({ available }) => !available);
    expect(refused.length).toBeGreaterThan(0);
    for (const { cells } of refused) expect(cells[1]).toMatch(/\w{2}/);
    await tab.close();
  });
}

/** The panel where pages make it hard, and where they change under it. */
function pageScenarios(session: () => Session): void {
  it('opens under the strictest content security policy and trusted types', async () => {
    const tab = await session().driver.open(`${LAMP}?csp=strict&spy=1`);
    const panel = await openPanel(tab);
    const rows = await readServices(panel);
    expect(rows.filter(({ available }) => available).length).toBeGreaterThan(0);
    expect((await askSpy(tab)).violations).toEqual([]);
    await tab.close();
  });

  it('follows a page that swaps the product without a reload', async () => {
    const tab = await session().driver.open(BAG);
    const first = await seeChip(tab);
    await openPanel(tab);
    const figures = async () => seeText(await seePanel(tab), 'field-weight');
    expect(await figures()).toBe('420 g');
    await tab.click(`main a[data-spa][href*="${BOTTLE_ID}"]`);
    await until(
      'the other chip',
      () => seeChip(tab),
      (chip) => chip.text !== first.text,
    );
    await until('the other weight', figures, (text) => text === '270 g');
    await tab.read(() => history.back(), null);
    await until(
      'the first chip',
      () => seeChip(tab),
      (chip) => chip.text === first.text,
    );
    await until('the first weight', figures, (text) => text === '420 g');
    await tab.close();
  });

  it('opens with the keyboard, closes on Escape and gives the focus back', async () => {
    const tab = await session().driver.open(LAMP);
    await seeChip(tab);
    const onChip = () => tab.read(() => document.activeElement?.localName === 'caravel-overlay', null);
    for (let press = 0; press < 40 && !(await onChip()); press++) await tab.press('Tab');
    expect(await onChip()).toBe(true);
    await tab.press('Enter');
    const panel = await seePanel(tab);
    await panel.press('Escape');
    await until(
      'the panel to close',
      async () => (await tab.panel()) === null,
      (closed) => closed,
    );
    expect(await onChip()).toBe(true);
    await tab.close();
  });

  it('closes by its button', async () => {
    const tab = await session().driver.open(LAMP);
    const panel = await openPanel(tab);
    await panel.click('panel-close');
    await until(
      'the panel to close',
      async () => (await tab.panel()) === null,
      (closed) => closed,
    );
    await untilPresent('the chip', () => tab.chip());
    await tab.close();
  });
}

export function panelScenarios(session: () => Session): void {
  describe('panel', () => {
    editScenarios(session);
    missingScenarios(session);
    pageScenarios(session);
  });
}
