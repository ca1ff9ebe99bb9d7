import { describe, expect, it } from 'vitest';
import type { RuleGroup } from '../../../lib/core/lint';
import { lintMessage } from '../../../lib/data/lint';
import { detectLanguage } from '../../../lib/replies';
import { samples } from './corpus';

/** Every pair of message and group: found rightly, missed, found wrongly. */
interface Score {
  right: number;
  missed: number;
  wrong: number;
}

// A carrier's address is a link in the corpus; that it gets a group of its own is for the platforms that differ.
const merged = (group: RuleGroup): RuleGroup => (group === 'tracking-link' ? 'link' : group);

const scores = new Map<RuleGroup, Score>();
const faults: string[] = [];
for (const sample of samples) {
  const { id, text, groups, ...options } = sample;
  const found = new Set(
    lintMessage(text, { ...options, detect: detectLanguage }).map(({ group }) => merged(group)),
  );
  for (const group of new Set([...found, ...groups])) {
    const score = scores.get(group) ?? { right: 0, missed: 0, wrong: 0 };
    scores.set(group, score);
    if (found.has(group) && groups.includes(group)) score.right += 1;
    else if (found.has(group)) score.wrong += 1;
    else score.missed += 1;
    if (found.has(group) !== groups.includes(group)) faults.push(`${id} ${group}: ${text}`);
  }
}

const share = (part: number, rest: number) => part / (part + rest);
const table = [...scores].map(([group, { right, missed, wrong }]) => ({
  group,
  right,
  missed,
  wrong,
  recall: share(right, missed).toFixed(3),
  precision: share(right, wrong).toFixed(3),
}));

describe('the corpus', () => {
  it('is large and many-tongued enough', () => {
    const bad = samples.filter(({ groups }) => groups.length > 0);
    const good = samples.filter(({ groups }) => groups.length === 0);
    expect(bad.length).toBeGreaterThanOrEqual(150);
    expect(good.length).toBeGreaterThanOrEqual(150);
    for (const set of [bad, good]) expect(new Set(set.map(({ language }) => language)).size).toBe(14);
    expect(new Set(samples.map(({ text }) => text)).size).toBe(samples.length);
  });

  it('is told apart with recall and precision of at least 0.95 in every group', () => {
    console.table(table);
    console.log(faults.join('\n'));
    for (const { group, recall, precision } of table) {
      expect(Number(recall), `${group} recall`).toBeGreaterThanOrEqual(0.95);
      expect(Number(precision), `${group} precision`).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('marks the very words of the message', () => {
    for (const { text, groups: _, ...options } of samples) {
      for (const { words, span } of lintMessage(text, options)) {
        expect(words).not.toBe('');
        expect(text.slice(...span)).toContain(words);
      }
    }
  });
});
