import { lintMessage } from '../../lib/data/lint';
import { samples } from '../core/lint/corpus';

const RUNS = 20;

/** Milliseconds to read 10,000 characters of messages, and the same much of the worst that was thought of. */
export function measureLint(): { messages: number; worst: number; worstText: string } {
  const english = samples.filter(({ language }) => language === 'en').map(({ text }) => text);
  const messages = time(english.join(' ').repeat(3).slice(0, 10_000));
  const pieces = [
    'a',
    'a.',
    'a@',
    'www.',
    '1 ',
    '[a ',
    '评价好评送礼请',
    'review gift if you like please ',
    'w-',
    '!',
    '\u200b',
  ];
  const worst = pieces
    .map((piece) => ({ piece, ms: time(piece.repeat(10_000).slice(0, 10_000)) }))
    .reduce((a, b) => (b.ms > a.ms ? b : a));
  return { messages, worst: worst.ms, worstText: worst.piece };
}

function time(text: string): number {
  const run = () => lintMessage(text, { platform: 'amazon', context: 'proactive', language: 'en' });
  for (let warm = 0; warm < RUNS; warm += 1) run();
  const start = performance.now();
  for (let turn = 0; turn < RUNS; turn += 1) run();
  return (performance.now() - start) / RUNS;
}
