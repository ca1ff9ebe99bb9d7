/** Letters beyond a to z that the words of a language have; names and loans may bring a few more. */
const LETTERS: Readonly<Record<string, string>> = {
  pl: 'ąćęłńóśźż',
  de: 'äöüß',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíóúüñ',
  it: 'àèéìíîòóùú',
  pt: 'áâãàçéêíóôõúü',
  tr: 'âçğıîöşüû',
};
/** Small words of languages that nobody else here has, for those without word lists of their own. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  nl: 'wij|uw|hebben|het|een|zijn|niet|voor|naar|wordt|ook|graag|bij|deze|onze|terug|heeft|worden|maar|alstublieft|jouw|bestelling|ontvangen|geen',
  sv: 'och|att|det|är|inte|vi|för|på|som|ett|eller|tack|hej|någon|ditt|vår|skickar',
  da: 'og|ikke|jeg|vi|på|til|det|af|tak|hej|eller|vores|din|har|som|dit|bliver',
  cs: 'jsme|jste|prosím|děkujeme|dobrý|den|vám|vás|nebo|který|že|není|jako|vaše|na|pro|zítra|bude',
  ro: 'și|sau|pentru|este|nu|vă|mulțumim|bună|ziua|dumneavoastră|comanda|vom|care|că',
  ca: 'amb|els|és|però|aquest|aquesta|hem|gràcies|seva|vostra|comanda|avui|més|això|nostre|nostra|molt',
  gl: 'unha|moi|hoxe|grazas|xa|coa|máis|vostede|noso|nosa|súa',
  hu: 'és|hogy|nem|egy|köszönjük|önnek|kedves|vagy|meg|csak|már|lesz|rendelés',
};
const SETS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language, new Set(words.split('|'))] as const,
);
const LEAST = 3;
/** Three small words of ten are no accident. */
const SHARE = 0.25;

/**
 * Which language without word lists a text in Latin letters is plainly written in, or null: a quarter of its words, and
 * three different ones at least, are small words of it or have letters that the expected language (`pl`) lacks.
 */
export function foreignTongue(prose: string, expected: string): string | null {
  if (expected in SMALL_WORDS) return null;
  const words = prose.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const own = LETTERS[expected];
  const strange = own === undefined ? [] : words.filter((word) => !isOf(word, own));
  for (const [language, small] of SETS) {
    const theirs = words.filter((word) => small.has(word));
    const marks = new Set([...theirs, ...strange]).size;
    if (new Set(theirs).size < 2 || marks < LEAST || theirs.length + strange.length < words.length * SHARE)
      continue;
    if (strange.length > 0 || new Set(theirs).size >= LEAST) return language;
  }
  return null;
}

const isOf = (word: string, letters: string) =>
  [...word.normalize('NFC')].every((letter) => (letter >= 'a' && letter <= 'z') || letters.includes(letter));

/** Letters and words that tell a language from the one expected in the same script: at least so many of them. */
const KIN: readonly { expected: string; language: string; signs: RegExp; least: number }[] = [
  { expected: 'ar', language: 'fa', signs: /[پچژگیک]/g, least: 4 },
  { expected: 'ru', language: 'uk', signs: /[іїєґ]/gi, least: 3 },
  {
    expected: 'ru',
    language: 'bg',
    signs:
      /(?<!\p{L})(?:ще|сме|ви|че|вашата|вашия|нашия|поръчка(?:та)?|благодарим|моля|със|към|бъде|утре)(?!\p{L})/giu,
    least: 3,
  },
];
/** One sign in so many letters. */
const KIN_SHARE = 40;

/** Persian instead of Arabic, Ukrainian or Bulgarian instead of Russian; null if it is not plain. */
export function kinTongue(prose: string, expected: string): string | null {
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const kin = KIN.find(({ expected: own, signs, least }) => {
    const count = own === expected ? (prose.match(signs)?.length ?? 0) : 0;
    return count >= least && count * KIN_SHARE >= letters;
  });
  return kin?.language ?? null;
}
