import { type Hit, languageBit } from './phrase-index';

/** Languages in Latin letters whose frequent words are listed. */
export const COUNTED = ['en', 'es', 'pt-BR', 'fr', 'de', 'it', 'pl', 'tr'];
const LATIN = COUNTED.reduce((bits, tag) => bits | languageBit(tag), 0);
/** A language counts as used with this share of the frequent words of the most used one. */
const SHARE = 0.4;
/** Where the most frequent words are those of the expected language, another one needs nearly as many. */
const SHARE_BESIDE = 0.7;
const LEAST_WORDS = 3;

/** How many frequent words of each language in Latin letters occur. */
export function frequentWords(hits: readonly Hit[]): { tag: string; words: number }[] {
  const common = hits.filter(({ concept }) => concept === 'common');
  return COUNTED.map((tag) => {
    const bit = languageBit(tag);
    return { tag, words: common.filter(({ languages }) => (languages & bit) !== 0).length };
  });
}

/**
 * Leaves out what the words mean in languages the text is not written in: `indique` is a Portuguese recommendation and a
 * French form to fill in. The language the text should have stays in, whatever the words look like.
 */
export function inItsLanguages(text: string, hits: readonly Hit[], language: string | undefined): Hit[] {
  const counts = frequentWords(hits);
  const most = Math.max(...counts.map(({ words }) => words));
  let allowed = -1;
  // Fewer will do where they are those of the language it should be in.
  const expected = counts.some(({ tag, words }) => tag === language && words === most && words > 0);
  if (most >= LEAST_WORDS || expected) {
    const rare = counts.filter(({ words }) => words < most * (expected ? SHARE_BESIDE : SHARE));
    for (const { tag } of rare) if (tag !== language) allowed &= ~languageBit(tag);
  }
  allowed &= /[\u3041-\u30fa]/.test(text) ? ~languageBit('zh-CN') : ~languageBit('ja');
  return hits
    .filter(
      ({ languages, concept }) =>
        (languages & allowed) !== 0 || (concept === 'common' && (languages & LATIN) !== 0),
    )
    .map((hit) =>
      hit.concept === 'common' || (hit.languages & ~allowed) === 0
        ? hit
        : { ...hit, languages: hit.languages & allowed },
    );
}
