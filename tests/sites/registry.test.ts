import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../lib/messages/page-facts-schema';
import { siteMatches } from '../../lib/sites/matches';
import { adapters, extract, findAdapter } from '../../lib/sites/registry';
import { allFixtures, type Fixture, fixtureDocument, fixtureFacts, fixtureUrl, listFiles } from './fixtures';

const PATTERN = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/;
const fixtures = allFixtures();
const pageOf = (fixture: Fixture) =>
  findAdapter(fixtureUrl(fixture))?.pages.find(({ kind }) => kind === fixture.kind);

describe('registry', () => {
  it('has unique ids and valid, unique match patterns', () => {
    const scripts = adapters.map(({ script }) => script);
    expect(new Set(scripts).size).toBe(scripts.length);
    for (const pattern of siteMatches) expect(pattern).toMatch(PATTERN);
    expect(new Set(siteMatches).size).toBe(siteMatches.length);
    expect(siteMatches).toEqual([...siteMatches].sort());
  });

  it.each([
    ['https://www.amazon.de/dp/B000000000', 'amazon'],
    ['https://www.amazon.com.br/dp/B000000000', 'amazon'],
    ['https://he.aliexpress.com/item/1.html', 'aliexpress'],
    ['https://aliexpress.ru/item/1.html', 'aliexpress'],
    ['https://www.aliexpress.us/item/1.html', 'aliexpress'],
    ['https://quay.en.alibaba.com/product/1.html', 'alibaba'],
    ['https://www.amazon.example/dp/B000000000', undefined],
    ['https://www.notaliexpress.com/item/1.html', undefined],
    ['https://aliexpress.com.evil.example/item/1.html', undefined],
    ['file:///aliexpress.com/item.html', undefined],
    ['not an address', undefined],
  ])('%s belongs to %s', (url, id) => {
    expect(findAdapter(url)?.id).toBe(id);
  });

  it.each([
    ['https://www.amazon.de/s?k=x', 'amazon'],
    ['https://sellercentral.amazon.de/orders-v3', 'amazon-console'],
    ['https://sellercentral-europe.amazon.com/messaging', 'amazon-console'],
    ['https://www.aliexpress.com/item/1.html', 'aliexpress'],
    ['https://msg.aliexpress.com/x', 'aliexpress-console'],
    ['https://quay.en.alibaba.com/', 'alibaba'],
    ['https://onetalk.alibaba.com/message/x', 'alibaba-console'],
    ['https://sourcing.alibaba.com/rfq/x', 'alibaba-sourcing'],
  ])('%s is read by the page script %s and no other', (url, script) => {
    expect(findAdapter(url)?.script).toBe(script);
    const onHost = (pattern: string) =>
      new RegExp(
        `^${pattern.replace(/[./]/g, '\\$&').replace('*\\.', '([^/]+\\.)?').replace(/\*$/, '.*')}$`,
      ).test(url);
    const injected = adapters.filter(
      ({ matches, excludes }) => matches.some(onHost) && !excludes?.some(onHost),
    );
    expect(injected.map((adapter) => adapter.script)).toEqual([script]);
  });

  it.each([
    ['https://www.amazon.co.uk/', 'GB', 'GBP'],
    ['https://www.amazon.com.tr/', 'TR', 'TRY'],
    ['https://www.amazon.ie/', 'IE', 'EUR'],
    ['https://www.aliexpress.com/', null, null],
    ['https://www.aliexpress.us/', 'US', 'USD'],
    ['https://aliexpress.ru/', 'RU', 'RUB'],
    ['https://www.alibaba.com/', null, null],
  ])('%s is the site of %s with %s', (url, country, currency) => {
    const adapter = findAdapter(url);
    expect(adapter?.country(new URL(url))).toBe(country);
    expect(adapter?.currency(new URL(url))).toBe(currency);
  });

  it.each(adapters.flatMap((adapter) => adapter.pages.map((page) => [adapter.id, page] as const)))(
    '%s declares selectors a DOM can read',
    (_, page) => {
      const document = fixtureDocument(fixtures[0] ?? expect.fail('no fixture'));
      for (const selector of [...page.anchors, ...page.avoid, ...(page.items ? [page.items.selector] : [])])
        document.querySelectorAll(selector);
      if (page.kind === 'product') {
        expect(page.anchors.length).toBeGreaterThan(0);
        expect(page.avoid.length).toBeGreaterThan(0);
        for (const [field, readers] of Object.entries(page.fields))
          expect(readers, field).not.toHaveLength(0);
      }
    },
  );
});

describe('fixtures', () => {
  const kinds = adapters.flatMap(({ id, pages }) => pages.map(({ kind }) => [id, kind] as const));

  it.each(kinds)('%s %s has a usual and a degraded page', (id, kind) => {
    const names = fixtures.filter((f) => f.site === id && f.kind === kind).map(({ name }) => name);
    expect(names.some((name) => name.startsWith('degraded-'))).toBe(true);
    expect(names.some((name) => !name.startsWith('degraded-'))).toBe(true);
  });

  it('has no orphan file', () => {
    const known = new Set(kinds.map(([id, kind]) => `${id}/${kind}`));
    const expected = fixtures
      .filter(({ site, kind }) => known.has(`${site}/${kind}`))
      .flatMap(({ site, kind, name }) =>
        ['html', 'json', 'url'].map((end) => `${site}/${kind}/${name}.${end}`),
      );
    expect(listFiles()).toEqual(expected.sort());
  });

  it.each(fixtures.map((fixture) => [`${fixture.site}/${fixture.kind}/${fixture.name}`, fixture] as const))(
    '%s reads as reviewed',
    (_, fixture) => {
      const facts = extract(fixtureDocument(fixture), fixtureUrl(fixture));
      expect(facts).toEqual(fixtureFacts(fixture));
      expect(facts?.site).toBe(fixture.site);
      expect(facts?.kind).toBe(fixture.kind);
      expect(pageFactsSchema.parse(facts)).toEqual(facts);
    },
  );

  it.each(
    fixtures
      .map((fixture) => ({ fixture, page: pageOf(fixture) }))
      .filter(({ fixture, page }) => page?.items && !fixture.name.startsWith('degraded-'))
      .map(
        ({ fixture, page }) => [`${fixture.site}/${fixture.kind}/${fixture.name}`, fixture, page] as const,
      ),
  )('%s lists every card that a mark can stand on', (_, fixture, page) => {
    const document = fixtureDocument(fixture);
    const { listings, rfqs } = extract(document, fixtureUrl(fixture)) ?? {};
    const ids = [
      ...(listings ?? []).map((each) => each.productId),
      ...(rfqs ?? []).map((each) => each.rfqId),
    ];
    const { selector = '', id = () => null } = page?.items ?? {};
    const marked = [...document.querySelectorAll(selector)].map(id).filter((each) => each !== null);
    // A list may be in the page's data only until it is drawn.
    if (marked.length === 0) expect(document.querySelectorAll('script').length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(marked));
  });

  it.each(fixtures.map((fixture) => [`${fixture.site}/${fixture.kind}/${fixture.name}`, fixture] as const))(
    '%s accounts for every field',
    (_, fixture) => {
      const facts = extract(fixtureDocument(fixture), fixtureUrl(fixture));
      const fields = Object.keys(pageOf(fixture)?.fields ?? {});
      expect([...(facts?.missing ?? []), ...Object.keys(facts?.readers ?? {})].sort()).toEqual(fields.sort());
      for (const name of facts?.missing ?? []) expect(facts?.[name as keyof typeof facts]).toBeNull();
    },
  );
});
