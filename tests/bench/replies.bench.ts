import { ReplyIndex } from '../../lib/core/replies';
import { situations } from '../../lib/data/replies/shipped-replies';

const QUERIES = ['w', 'wl', 'wlw', '退款', 'ref', 'refund iss', 'dnr', 'zzzz', ''];

/** Search over many templates: milliseconds to make the index, and the slowest of usual queries, each once and warm. */
export function measureReplySearch(size: number) {
  const many = Array.from({ length: size }, (_, index) => {
    const base = situations[index % situations.length];
    if (!base) throw new Error('no situations');
    return {
      ...base,
      id: `${base.id}-${index}`,
      name: { en: `${base.name.en} ${index}`, zh: base.name.zh + index },
    };
  });
  const start = performance.now();
  const index = new ReplyIndex(many);
  const indexMs = performance.now() - start;
  for (const query of QUERIES) index.search(query);
  const times = QUERIES.map((query) => {
    const before = performance.now();
    index.search(query);
    return performance.now() - before;
  });
  return { indexMs, slowestMs: Math.max(...times) };
}
