import type { Mark } from './groups';

const TWICE = /(?=\p{L}{2})(?<![\p{L}\p{N}-])(\p{L}{2,20})\s(\1)(?![\p{L}\p{N}-])/giu;
/** Words that rightly stand twice: grammar or emphasis of their language. */
const RIGHTLY =
  'that|had|nous|vous|sie|die|der|das|den|dem|so|very|bye|no|yes|ok|cok|yavas|tek|ayri|sik|uzun|ara|bol|adim|gun|an|tane|sira|iki|bir|еле|чуть|очень|да|нет|так|sim|nao|muy|si|tic|tac|piano|ben|quasi|subito|logo|blah|dear|long|really|far|more|via|em|la|ha|he|ho|ja|wa|che|לאט|שוב|שלב|יום|אחד|כן|لا|شيئا|جدا|واحدا|خطوة|bara|vis|chop|wenn|es|was|ist|kann|one|two|three|four|five|six|seven|eight|nine|zero|null|uno|dos|tres|cinco|sechs|acht|trois|quatre|cinq|пять|два|три|quatro|seis|sete|oito|nove|dois|duas|cuatro|siete|ocho|nueve|dos|due|quattro|cinque|sei|sette|otto|un|deux|sept|huit|neuf|eins|zwei|drei|vier|funf|acht|neun|jeden|dwa|trzy|cztery|piec|szesc|siedem|osiem|sifir|uc|dort|bes|alti|yedi|sekiz|dokuz|один|четыре|шесть|семь|восемь|девять|ноль|אפס|אחת|שתיים|שלוש|ארבע|חמש|שש|שבע|שמונה|תשע|صفر|واحد|اثنان|ثلاثة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة';
const EXCEPTIONS = new Set(RIGHTLY.split('|'));
/** Four words in capitals that are no codes. */
const SHOUTED = /(?=\p{Lu}{2})(?:(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])[\s,]{1,3}){4,}/gu;
const SHORTEST_SHOUT = 16;
const LOUD = /(?:[!！]\s?){3,}|(?:[?？]\s?){3,}/g;

/** Faults that look careless: a word twice, shouting, rows of exclamation marks. On the original text. */
export function findStyle(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(TWICE)) {
    const word = (match[1] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
    if (EXCEPTIONS.has(word) || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) continue;
    if (/^\p{Lu}/u.test(match[2] ?? '') && !/^\p{Lu}/u.test(match[1] ?? '')) continue;
    marks.push({ group: 'style', from: match.index, to: match.index + match[0].length });
  }
  for (const match of `${text} `.matchAll(SHOUTED)) {
    const words = match[0].trimEnd();
    if (words.length < SHORTEST_SHOUT || !/\p{Lu}{4,}/u.test(words)) continue;
    marks.push({ group: 'style', from: match.index, to: match.index + words.length });
  }
  for (const match of text.matchAll(LOUD)) {
    marks.push({ group: 'style', from: match.index, to: match.index + match[0].trimEnd().length });
  }
  return marks;
}
