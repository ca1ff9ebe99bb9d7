import { expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/replies';
import { BUYER_MESSAGES } from '../../support/buyer-messages';
import type { Session } from '../support/session';

interface Detector {
  i18n: {
    detectLanguage(text: string): Promise<{ languages: { language: string; percentage: number }[] }>;
  };
}

/** The language that a browser's own detector puts first for each text; empty where it names none. */
async function askBrowser({ driver }: Session, texts: readonly string[]): Promise<string[]> {
  const popup = await driver.openExtension('popup.html');
  const languages = await popup.read(async (all) => {
    const { chrome } = globalThis as unknown as { chrome: Detector };
    const found: string[] = [];
    for (const text of all) {
      const { languages } = await chrome.i18n.detectLanguage(text);
      found.push([...languages].sort((a, b) => b.percentage - a.percentage)[0]?.language ?? '');
    }
    return found;
  }, texts);
  await popup.close();
  return languages;
}

/** The comparison of docs/message-language.md: why the browser's own detector is not asked. */
export function browserLanguageScenarios(session: () => Session, most: number): void {
  it('the kept detector places more short messages than the one that the browser has', async () => {
    const browser = await askBrowser(
      session(),
      BUYER_MESSAGES.map(({ text }) => text),
    );
    const placed = (right: (at: number) => boolean) =>
      Math.round((1000 * BUYER_MESSAGES.filter((_, at) => right(at)).length) / BUYER_MESSAGES.length) / 10;
    const wanted = (at: number) => BUYER_MESSAGES[at]?.language.slice(0, 2) ?? '';
    const own = placed(
      (at) => detectLanguage(BUYER_MESSAGES[at]?.text ?? '')?.language.slice(0, 2) === wanted(at),
    );
    const theirs = placed((at) => browser[at]?.slice(0, 2).replace('iw', 'he') === wanted(at));
    console.info(`browser ${theirs} %, kept ${own} % of ${BUYER_MESSAGES.length}`);
    expect(own).toBeGreaterThan(97);
    expect(theirs).toBeLessThan(most);
  });
}
