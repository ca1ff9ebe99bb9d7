/** First characters of each initial in pinyin order; a character belongs to the last one that is not after it. */
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨他穵夕丫帀'];
const LETTERS = [...'abcdefghjklmnopqrstwxyz'];

/** Characters whose reading in shop talk differs from the one the collation sorts them by. */
const OTHER_READINGS: Readonly<Record<string, string>> = {
  重: 'c',
  长: 'c',
  调: 't',
  行: 'h',
  单: 'd',
  还: 'h',
};

/** Made on first use: it takes longer than most answers of a worker that has just been woken. */
let collator: Intl.Collator | null = null;
const HAN = /\p{Script=Han}/u;

/**
 * First letters of a Chinese text's syllables, lower case: "未收到货" -> "wsdh". Letters and digits stay, the rest is
 * left out. By the browser's own pinyin collation, so that no dictionary has to be shipped.
 */
export function pinyinInitials(text: string): string {
  return [...text.toLowerCase()].map(initialOf).join('');
}

function initialOf(char: string): string {
  if (/[a-z0-9]/.test(char)) return char;
  if (!HAN.test(char)) return '';
  const other = OTHER_READINGS[char];
  if (other) return other;
  collator ??= new Intl.Collator('zh-Hans-u-co-pinyin');
  const { compare } = collator;
  const after = FIRST.findIndex((first) => compare(first, char) > 0);
  return LETTERS[after < 0 ? LETTERS.length - 1 : after - 1] ?? '';
}
