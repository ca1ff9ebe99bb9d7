import { expect, it } from 'vitest';
import { evaluatedWith } from '../support/imports';

/** Patterns and texts of 14 languages, which only replies, requests and quotations ask for. */
const ASLEEP =
  /^lib\/(?:replies|data\/(?:replies|lint)|core\/lint)\/|^lib\/(?:data\/quotes\/quote-texts|core\/rfq\/read-rfq)\.ts$/;

it('a worker that is woken for an estimate evaluates nothing of replies and requests', () => {
  const evaluated = [...evaluatedWith('entrypoints/background.ts')];
  expect(evaluated).toContain('lib/background/estimate-view.ts');
  expect(evaluated.filter((file) => ASLEEP.test(file))).toEqual([]);
});

it('they are evaluated with the first answer that needs them', () => {
  const replies = evaluatedWith('lib/background/replies/reply-verbs.ts');
  for (const file of [
    'lib/replies/detect-language.ts',
    'lib/data/replies/intents.json',
    'lib/data/lint/index.ts',
    'lib/core/lint/lexicon/de.ts',
  ])
    expect(replies).toContain(file);
  const quotes = evaluatedWith('lib/background/quotes/quote-verbs.ts');
  for (const file of ['lib/core/rfq/read-rfq.ts', 'lib/data/quotes/quote-texts.ts'])
    expect(quotes).toContain(file);
});
