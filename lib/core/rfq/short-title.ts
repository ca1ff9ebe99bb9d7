/** Words in a name that hardly any buyer would go beyond without stringing key words together. */
const MOST_WORDS = 7;

/**
 * Length of the part of a title that names the goods once. Titles made for search engines say it again and again
 * (`Glass Jar With Lid Honey Jar Storage Jars`): the word said most often is the goods, and the title ends behind
 * its first mention. Titles of few words, or in which nothing is repeated, are kept whole.
 */
export function shortTitle(title: string): number {
  const words = [...title.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'/-]*/gu)];
  if (words.length <= MOST_WORDS) return title.length;
  const counts = new Map<string, { count: number; first: number; end: number }>();
  words.forEach((match, position) => {
    const word = stem(match[0]);
    const known = counts.get(word);
    if (known) known.count += 1;
    else if (/^\p{L}{3}/u.test(word) && !SMALL.test(word))
      counts.set(word, { count: 1, first: position, end: match.index + match[0].length });
  });
  const repeated = [...counts.values()].filter(({ count, first }) => count > 1 && first > 0);
  const head = repeated.sort((a, b) => b.count - a.count || b.first - a.first)[0];
  return head ? head.end : title.length;
}

const SMALL = /^(?:and|with|for|the|of|custom|new|hot|logo|wholesale|factory|size|color|colour)$/u;

const stem = (word: string) => word.toLowerCase().replace(/(?<=\p{L}{3})(?:e?s)$/u, '');
