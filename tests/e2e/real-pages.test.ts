import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../lib/core/facts';
import { estimateAnswer } from '../../scripts/caravel/estimate';
import { type Answer, htmlAnswer, type Route } from '../../scripts/sandbox/answer';
import type { SeenChip } from '../../scripts/sandbox/drive/driver';
import {
  openPanel,
  reachChip,
  readServices,
  seeChip,
  seePanel,
  textOf,
} from '../../scripts/sandbox/drive/panel';
import { startSession } from './support/session';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = path.resolve(ROOT, '../shared/pages');

interface ExtensionApi {
  chrome: {
    tabs: {
      query(filter: { active: boolean }): Promise<{ id: number }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

interface SavedPage {
  file: string;
  url: string;
  kind: string;
}

/**
 * No sub-resource and no script of the page: saved scripts would lead the tab away. What they left in the document,
 * embedded data included, is there to be read.
 */
const INERT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Pages of the request market, whose chip leads to the Quote tab. */
const REQUESTS = new Set<string>(['rfq-list', 'rfq-detail', 'quote-form']);

const isOurs = ({ file }: SavedPage) => /^(amazon|aliexpress|alibaba)\/.*\.html$/.test(file);

function savedPages(): SavedPage[] {
  const file = path.join(PAGES, 'pages.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SavedPage[]).filter(isOurs) : [];
}

/** What the command line reads from every saved page: the same adapters on another DOM. */
function factsByFile(): Map<string, PageFacts> {
  const args = ['scripts/bootstrap.mjs', 'caravel', 'extract', '--manifest', path.join(PAGES, 'pages.json')];
  const lines = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const rows = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return new Map(rows.map(({ file, facts }) => [file, facts]));
}

/** Services that take one piece, by the command line. A sofa of 80 kg may have none. */
function offersFor({ weight, dimensions, country }: PageFacts): number {
  const grams = Math.max(1, Math.round(weight?.grams ?? 0));
  const request = {
    destination: { country: country ?? 'US' },
    items: [{ quantity: 1, grams, mm: dimensions?.mm.map(Math.ceil) ?? null, goods: [] }],
  };
  const { services } = estimateAnswer(JSON.stringify(request), new Date().toISOString().slice(0, 10));
  return services.filter(({ available }) => available).length;
}

describe.skipIf(savedPages().length === 0)('saved real pages in Chromium', () => {
  let current: SavedPage | null = null;
  const route: Route = (url): Answer | null =>
    current && url.href === new URL(current.url).href
      ? htmlAnswer(readFileSync(path.join(PAGES, current.file), 'utf8'), INERT)
      : null;
  const session = startSession('chromium', { route });

  it('get a chip and a panel where they state a product or a search, and nothing elsewhere', async () => {
    const start = Date.now();
    const facts = factsByFile();
    const { driver } = session();
    const tab = await driver.open('about:blank');
    const faults: string[] = [];
    const counts = { priced: 0, asked: 0, searches: 0, quiet: 0 };
    /** Two pages were saved with the shop's own dialog over them, which covers the chip as it should. */
    const isCovered = ({ x, y, width, height }: SeenChip) =>
      tab.read(([left, top]) => document.elementFromPoint(left, top)?.localName !== 'caravel-overlay', [
        x + width / 2,
        y + height / 2,
      ] as const);
    /** What the button in the popup does. */
    const openFromPopup = async () => {
      await (await driver.worker()).evaluate(async () => {
        const { tabs } = (globalThis as unknown as ExtensionApi).chrome;
        const [active] = await tabs.query({ active: true });
        if (active) await tabs.sendMessage(active.id, { command: 'panel.open' });
      });
      return seePanel(tab);
    };
    const visit = async (page: SavedPage) => {
      current = page;
      await tab.goto(page.url);
      const read = facts.get(page.file);
      if (read?.kind === 'search' && read.listings?.length)
        return void (await seeSearch(page, read.listings.length));
      if (read && REQUESTS.has(read.kind)) return void (await seeChip(tab));
      if (read?.kind !== 'product') return void (await stayQuiet(page));
      const chip = await reachChip(tab);
      const panel = (await isCovered(chip)) ? await openFromPopup() : await openPanel(tab);
      const offers = (await readServices(panel)).filter(({ available }) => available).length;
      if (read.weight === null) {
        counts.asked++;
        if ((await textOf(panel, 'sample-weights')) === null) faults.push(`${page.file}: no sample weights`);
        if (!/^Add weight/.test(chip.text)) faults.push(`${page.file}: chip says ${chip.text}`);
        return;
      }
      counts.priced++;
      const expected = offersFor(read);
      if (offers !== expected)
        faults.push(`${page.file}: ${offers} offers, the command line has ${expected}`);
    };
    const seeSearch = async (page: SavedPage, listings: number) => {
      counts.searches++;
      const { text } = await seeChip(tab);
      if (!text.startsWith(`${listings} listing`)) faults.push(`${page.file}: chip says ${text}`);
    };
    const control = savedPages().find(({ file }) => facts.get(file)?.kind === 'product');
    /** A product page in another tab that got its chip later proves that this page had its turn. */
    const stayQuiet = async (page: SavedPage) => {
      counts.quiet++;
      const other = await driver.open('about:blank');
      current = control ?? null;
      await other.goto(control?.url ?? '');
      await seeChip(other);
      await other.close();
      if (await tab.chip()) faults.push(`${page.file}: a chip on a ${page.kind} page`);
    };
    for (const page of savedPages()) {
      await visit(page).catch((error: Error) => faults.push(`${page.file}: ${error.message}`));
    }
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    const { priced, asked, searches, quiet } = counts;
    console.log(
      `figure: ${priced} priced, ${asked} asked for the weight, ${searches} searches, ${quiet} left alone, in ${seconds} s`,
    );
    expect(faults).toEqual([]);
    expect(driver.errors).toEqual([]);
    expect(priced).toBeGreaterThan(0);
    expect(searches).toBeGreaterThan(0);
    const walls = savedPages().filter(({ kind }) => kind === 'captcha');
    expect(walls.map(({ file }) => facts.get(file)?.kind)).toEqual(walls.map(() => 'blocked'));
  });
});
