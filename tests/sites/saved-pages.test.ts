import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageRfq } from '../../lib/core/facts';
import { plainLines } from '../../lib/sites/alibaba/rfq-data';
import { extract, findAdapter } from '../../lib/sites/registry';

/** Real pages beside the project, which may not be copied into it: an outside check where they are. */
const PAGES = path.resolve(import.meta.dirname, '../../../shared/pages');
const here = existsSync(path.join(PAGES, 'truth.json'));
const json = (file: string) => JSON.parse(readFileSync(path.join(PAGES, file), 'utf8'));

interface RfqTruth {
  rfqId: string;
  subject: string;
  description: string;
  country: string;
  countryCode: string;
  quantity: string;
  quantityUnit: string;
  openTimeStr: string;
  rfqLeftCount: number;
  rfqStarLevel: number;
  tags: string[];
}

function read(file: string) {
  const url = json('pages.json').find((page: { file: string }) => page.file === file).url as string;
  const { document } = parseHTML(readFileSync(path.join(PAGES, file), 'utf8'));
  const facts = extract(document as unknown as Document, url);
  const items = findAdapter(url)?.pages.find(({ kind }) => kind === facts?.kind)?.items;
  const drawn = [...document.querySelectorAll(items?.selector ?? 'none')] as unknown as Element[];
  return { facts, drawn: drawn.map((card) => items?.id(card)).filter((id) => id !== null) };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(!here)('saved real list pages', () => {
  it('an Amazon search: every card, the first ones as truth has them', () => {
    const { facts, drawn } = read('amazon/search-de-1.html');
    const truth = json('truth.json')['amazon/search-de-1.html'];
    const listings = facts?.listings ?? [];
    expect(listings).toHaveLength(truth.count);
    expect(listings.map(({ productId }) => productId)).toEqual(drawn);
    const first = listings.slice(0, truth.items.length).map(({ productId, title, price }) => ({
      asin: productId,
      title,
      price_text: `€${price?.amount.toFixed(2)}`,
    }));
    expect(first).toEqual(truth.items);
    expect(new Set(listings.map(({ price }) => price?.currency))).toEqual(
      new Set([truth.currency, undefined]),
    );
    // One card has no offer, another no rating yet; both counted by eye.
    expect(listings.filter(({ price }) => price === null)).toHaveLength(1);
    expect(listings.filter(({ rating }) => rating === null)).toHaveLength(1);
    expect(listings.filter(({ reviews }) => reviews === null)).toHaveLength(1);
  });

  it.each(['aliexpress/search-1.html', 'aliexpress/search-5.html'])('%s: all cards, drawn or not', (file) => {
    const { facts, drawn } = read(file);
    const listings = facts?.listings ?? [];
    expect(listings).toHaveLength(60);
    expect(drawn.length).toBeGreaterThan(10);
    expect(listings.map(({ productId }) => productId)).toEqual(expect.arrayContaining(drawn));
    expect(listings.every(({ title, url }) => title.length > 10 && /\/item\/\d+\.html$/.test(url))).toBe(
      true,
    );
    // Gifts with any purchase state no price.
    const priced = listings.filter(({ price }) => price !== null);
    expect(priced.length).toBeGreaterThan(45);
    expect(new Set(priced.map(({ price }) => price?.currency))).toEqual(new Set(['USD']));
  });

  it('an Alibaba search: 48 offers with price, smallest order and seller', () => {
    const { facts, drawn } = read('alibaba/search-1.html');
    const listings = facts?.listings ?? [];
    expect(facts?.query).toBe('Fabric bubble sofa');
    expect(listings).toHaveLength(48);
    expect(listings.map(({ productId }) => productId)).toEqual(expect.arrayContaining(drawn));
    expect(listings.every(({ price, moq, seller }) => price?.currency === 'INR' && moq && seller)).toBe(true);
    expect(listings.some(({ title }) => /[<>]/.test(title))).toBe(false);
    // 12 in the auction and one at the top.
    expect(listings.filter(({ sponsored }) => sponsored)).toHaveLength(13);
  });

  it('an RFQ list: 20 requests, every field as truth has it', () => {
    const { facts } = read('alibaba/rfq-list-1.html');
    const truth = json('truth.json')['alibaba/rfq-list-1.html'].items as RfqTruth[];
    const shown = (rfq: PageRfq) => ({
      rfqId: rfq.rfqId,
      subject: rfq.subject,
      description: oneLine(rfq.description ?? ''),
      country: rfq.country?.name,
      countryCode: rfq.country?.code,
      quantity: String(rfq.quantity?.value),
      quantityUnit: rfq.quantity?.unit,
      openTimeStr: rfq.posted?.text,
      rfqLeftCount: rfq.quotesLeft,
      rfqStarLevel: rfq.starLevel,
      tags: rfq.tags,
    });
    const wanted = truth.map((item) => ({
      rfqId: item.rfqId,
      subject: oneLine(item.subject),
      description: oneLine(plainLines(item.description)),
      country: item.country,
      countryCode: item.countryCode,
      quantity: item.quantity,
      quantityUnit: item.quantityUnit,
      openTimeStr: item.openTimeStr,
      rfqLeftCount: item.rfqLeftCount,
      rfqStarLevel: item.rfqStarLevel,
      tags: item.tags,
    }));
    expect(facts?.rfqs?.map(shown)).toEqual(wanted);
    expect(facts?.rfqs?.every(({ posted, quoteUrl }) => posted?.minutesAgo !== null && quoteUrl)).toBe(true);
  });

  it('a quote form: each field once, the submit button never', () => {
    const { facts } = read('alibaba/rfq-quoteform-synthetic-1.html');
    expect(facts?.kind).toBe('quote-form');
    expect(facts?.quoteFields?.map(({ name }) => name)).toEqual([
      'product-name',
      'product-code',
      'details',
      'trade-term',
      'port',
      'validity',
      'currency',
      'unit',
      'payment',
      'ladder-quantity',
      'ladder-price',
      'sample',
      'sample',
      'other-terms',
    ]);
  });
});
