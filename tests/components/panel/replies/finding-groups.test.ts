import { describe, expect, it } from 'vitest';
import { findingGroups, findingSources } from '../../../../components/panel/replies/finding-groups';
import { wordsText } from '../../../../components/panel/replies/reply-words';
import { replyLint } from '../../../../lib/background/replies/reply-lint';

const TEXT =
  'Write me on whatsapp or WhatsApp, or ana@example.com. We pay 5 USD for five stars, please confirm receipt now.';
const { findings } = replyLint(TEXT, ['aliexpress'], 'reply', 'en');

describe('findings by rule', () => {
  const groups = findingGroups(findings);

  it('each rule once, the same words once, nothing left out', () => {
    const rules = groups.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(new Set(rules)).toEqual(new Set(findings.map(({ rule }) => rule)));
    expect(rules.length).toBeGreaterThan(1);
    const places = groups.flatMap((group) => group.places.map(({ words }) => words.toLowerCase()));
    expect(new Set(places)).toEqual(new Set(findings.map(({ words }) => words.toLowerCase())));
    expect(places.filter((words) => words === 'whatsapp')).toHaveLength(1);
  });

  it('errors before warnings', () => {
    const [first] = findings;
    if (!first) throw new Error('nothing found');
    const warning = { ...first, rule: 'W1', severity: 'warning' as const };
    const error = { ...first, rule: 'W2', severity: 'error' as const };
    expect(findingGroups([warning, error]).map(({ rule }) => rule)).toEqual(['W2', 'W1']);
  });

  it('each source once, with all its rules', () => {
    const sources = findingSources(findings);
    const names = sources.map(({ source, seen }) => `${source.en} ${seen}`);
    expect(new Set(names).size).toBe(names.length);
    expect(sources.flatMap(({ rules }) => rules).sort()).toEqual(groups.map(({ rule }) => rule).sort());
  });
});

describe('words that speak for an intent', () => {
  it.each([
    [['no', 'llegado', 'no ha llegado'], 'no ha llegado'],
    [['where', 'package'], 'where, package'],
    [['paket', 'paket'], 'paket'],
    [['收到', '没收到'], '没收到'],
    [[], ''],
  ])('%j: %s', (words, text) => expect(wordsText(words)).toBe(text));
});
