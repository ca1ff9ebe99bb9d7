import { compileCard } from '../../lib/core/rates';
import { shippedCards } from '../../lib/data';
import { type Measured, measureBatch, measureExplained } from './batch.bench';
import { languageColumns, measureLanguages, unseenBeginnings } from './languages.bench';
import { measureLint } from './lint.bench';
import { measureList } from './list.bench';
import { measureMarkets } from './market.bench';
import { measureReplySearch } from './replies.bench';
import { COUNTRIES, everyRuleCard, shipped } from './samples';
import { measureSheets } from './sheets.bench';
import { measureBareLoop, measureSameWork, measureSpreadsheet } from './spreadsheet.bench';

const PRODUCTS = 10_000;
const perSecond = ({ quotes, seconds }: Measured) => Math.round(quotes / seconds);
const told = (count: number) => count.toLocaleString('en-GB');
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

function figure(name: string, measured: Measured, more = ''): number {
  const rate = perSecond(measured);
  const amount = `${told(measured.quotes)} in ${measured.seconds.toFixed(2)} s, ${told(measured.priced)} priced`;
  console.log(`figure: ${name}: ${told(rate)} service quotes/s (${amount}${more})`);
  return rate;
}

/** The second run counts: the first one is compiled while it runs. */
function warm(measure: (size: number) => Measured, warmup: number, size: number): Measured {
  measure(warmup);
  return measure(size);
}

const compiling = performance.now();
shippedCards.map(compileCard);
console.log(`figure: compile the shipped cards: ${(performance.now() - compiling).toFixed(1)} ms, cold`);

const explained = warm((n) => measureExplained(shipped, n), 20, 150);
const each = (1000 * explained.seconds) / (150 * COUNTRIES.length);
figure('estimate, every line explained, shipped cards', explained, `, ${each.toFixed(2)} ms a parcel`);
figure(
  'estimate, every line explained, every rule on',
  warm((n) => measureExplained(everyRuleCard, n, '99501'), 20, 300),
);

const before = process.memoryUsage();
figure(
  'batch, 10,000 products x 30 countries, shipped cards',
  warm((n) => measureBatch(shipped, n), 500, PRODUCTS),
);
const after = process.memoryUsage();
const peak = process.resourceUsage().maxRSS * 1024;
console.log(
  `figure: memory of that batch: ${megabytes(after.arrayBuffers - before.arrayBuffers)} of columns, ` +
    `${megabytes(after.heapUsed)} heap after, ${megabytes(peak)} peak of the process`,
);
figure(
  'batch, every rule on (volume, half, steps, limits, value, postcode, 7 surcharges)',
  warm((n) => measureBatch(everyRuleCard, n, '99501'), 500, PRODUCTS),
);

const list = measureList(PRODUCTS);
console.log(
  `figure: a list of 10,000 products to 30 countries, choices and sums included: ${told(list.rows)} rows, ` +
    `${told(list.priced)} priced; read ${list.readMs.toFixed(0)} ms, priced ${list.runMs.toFixed(0)} ms, ` +
    `CSV ${list.csvMs.toFixed(0)} ms`,
);
console.log(
  `figure: memory of that list: ${megabytes(list.resultBytes)} of result, at most ${megabytes(list.heapBytes)} heap, ` +
    `${megabytes(list.rssBytes)} rss of the process`,
);

const sheet = measureSpreadsheet(1000);
const spreadsheet = figure('the same work in a spreadsheet engine (HyperFormula)', sheet);
const same = figure(
  'the same work, batch',
  warm((n) => measureSameWork(n, 100), 100, 1000),
);
const bare = figure(
  'the same work, bare loop over typed arrays',
  warm((n) => measureBareLoop(n, 100), 100, 1000),
);
console.log(
  `figure: batch against spreadsheet: ${told(Math.round(same / spreadsheet))} times, one run, same prices ` +
    `but ${sheet.differences} of ${told(sheet.priced)}, where binary fractions lose half a fen`,
);
console.log(`figure: batch against the bare loop: ${((100 * same) / bare).toFixed(0)} % of its speed`);

for (const [kind, { readMs, buildMs, bands }] of Object.entries(await measureSheets(20_000))) {
  console.log(
    `figure: import of 20,000 rows, ${kind}: read ${readMs.toFixed(0)} ms, card ${buildMs.toFixed(0)} ms, ${told(bands)} bands`,
  );
}

measureMarkets(50);
const hints = measureMarkets(200);
const { potentialsMs, prepareMs, assessMs, statisticsMs } = hints;
console.log(
  `figure: market hints: ${told(hints.markets)} markets x 200 products, 60 listings each: ` +
    `${(potentialsMs + prepareMs + assessMs).toFixed(0)} ms (potentials ${potentialsMs.toFixed(0)}, listings prepared ` +
    `${prepareMs.toFixed(0)}, hints ${assessMs.toFixed(0)}); statistics of a search ${statisticsMs.toFixed(1)} ms`,
);

console.log(`figure: language of a message, right of ${languageColumns().join(', ')}`);
for (const { name, percent, by, ms } of measureLanguages()) {
  console.log(`figure: ${name}: ${percent.toFixed(1)} %, ${ms.toFixed(3)} ms each: ${by.join(' ')}`);
}
const unseen = unseenBeginnings();
console.log(
  `figure: the same on ${unseen.length} beginnings of 40 letters never seen before: ${measureLanguages(unseen)
    .map(({ name, percent }) => `${name} ${percent.toFixed(1)} %`)
    .join(', ')}`,
);

const lint = measureLint();
console.log(
  `figure: linter, 10,000 characters: ${lint.messages.toFixed(1)} ms; the worst of repeated ` +
    `pieces ${lint.worst.toFixed(1)} ms (${JSON.stringify(lint.worstText)})`,
);

const { indexMs, slowestMs } = measureReplySearch(10_000);
console.log(
  `figure: search over 10,000 reply templates: slowest of nine queries ${slowestMs.toFixed(1)} ms, index ${indexMs.toFixed(0)} ms`,
);
