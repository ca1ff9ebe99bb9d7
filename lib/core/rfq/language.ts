/** Small words that tell the languages in Latin script apart. */
const COMMON: readonly (readonly [string, RegExp])[] = [
  ['en', /(?<!\p{L})(?:the|we|need|for|please|with|looking|and|your|is|are|price|of)(?!\p{L})/giu],
  ['es', /(?<!\p{L})(?:necesitamos|para|con|los|las|el|por|favor|precio|de|y|en|una?|buscamos)(?!\p{L})/giu],
  ['pt', /(?<!\p{L})(?:precisamos|para|com|os|as|o|por|favor|preço|de|e|em|uma?|não|procuramos)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(?:nous|pour|avec|les|le|la|des|du|prix|de|et|en|une?|cherchons|vous)(?!\p{L})/giu],
  ['de', /(?<!\p{L})(?:wir|für|mit|und|die|der|das|bitte|preis|nach|eine?n?|suchen|benötigen)(?!\p{L})/giu],
  ['it', /(?<!\p{L})(?:abbiamo|per|con|gli|il|la|di|prezzo|e|in|una?|cerchiamo|favore|bisogno)(?!\p{L})/giu],
  ['tr', /(?<!\p{L})(?:için|ve|ile|adet|fiyat|lütfen|bir|istiyoruz|teslim|ihtiyacımız)(?!\p{L})/giu],
  ['pl', /(?<!\p{L})(?:potrzebujemy|dla|z|i|w|na|prosimy|cena|szukamy|sztuk|do)(?!\p{L})/giu],
  ['nl', /(?<!\p{L})(?:wij|voor|met|en|de|het|een|prijs|graag|zoeken|naar|van)(?!\p{L})/giu],
];

/** Language of a text by script, then by its small words; `en` where nothing tells. */
export function guessLanguage(plain: string): string {
  const sample = plain.slice(0, 4000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters * 0.1) return 'ja';
  if (count(/\p{Script=Hangul}/gu) > letters * 0.2) return 'ko';
  if (count(/\p{Script=Han}/gu) > letters * 0.2) return 'zh';
  if (count(/\p{Script=Arabic}/gu) > letters * 0.3) return 'ar';
  if (count(/\p{Script=Hebrew}/gu) > letters * 0.3) return 'he';
  if (count(/\p{Script=Cyrillic}/gu) > letters * 0.3) return 'ru';
  let best = 'en';
  let most = count(COMMON[0]?.[1] ?? /$^/);
  for (const [language, pattern] of COMMON.slice(1)) {
    const found = count(pattern);
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}
