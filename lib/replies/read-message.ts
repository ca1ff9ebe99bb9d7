import { IntentRecogniser, type RecognisedIntent, type ReplyLanguage } from '../core/replies';
import { intentTable, learnedIntents } from '../data/replies/intent-table';
import { detectLanguage } from './detect-language';

/** A buyer's message understood: its language and what it may want, most likely first. Nothing of it is kept. */
export interface UnderstoodMessage {
  language: ReplyLanguage | null;
  languageConfidence: number;
  intents: RecognisedIntent[];
}

const recogniser = new IntentRecogniser(intentTable, learnedIntents);
/** Buyers abroad write English words into any language; they count a little less. */
const FOREIGN = 0.7;

/** Language and intents of a message; `country` is the buyer's, where known. */
export function understandMessage(text: string, country?: string): UnderstoodMessage {
  const detected = detectLanguage(text, country);
  if (!detected) return { language: null, languageConfidence: 0, intents: [] };
  const { language, confidence } = detected;
  const own = recogniser.recognise(text, language);
  if (own.length > 0 || language === 'en') return { language, languageConfidence: confidence, intents: own };
  const english = recogniser.recognise(text, 'en').map((one) => ({
    ...one,
    confidence: Math.round(one.confidence * FOREIGN * 100) / 100,
  }));
  return { language, languageConfidence: confidence, intents: english };
}
