import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { byTestId, type ExtensionTab, type Surface, until } from '../../../scripts/sandbox/drive/driver';
import { chooseSetting } from '../../../scripts/sandbox/drive/extension-pages';

/** Where pictures of the steps are wanted; none are taken without it. */
const FOLDER = process.env.CARAVEL_PICTURES;
const LANGUAGES = ['en', 'zh-CN'] as const;
const THEMES = ['light', 'dark'] as const;

export interface Album {
  /** Takes a picture of a step in both languages and both themes, of a surface that follows the settings. */
  take(step: string, of: { surface: Surface; shoot: (file: string) => Promise<void> }): Promise<void>;
}

const EMPTY: Album = { take: async () => undefined };

/**
 * Pictures of what a test sees, named `01-list-en-light.png` and so on, in the folder that `CARAVEL_PICTURES` names.
 * `options` is left in English and in the light theme.
 */
export function album(options: ExtensionTab): Album {
  if (!FOLDER) return EMPTY;
  mkdirSync(FOLDER, { recursive: true });
  let count = 0;
  const follow = (surface: Surface, language: string, theme: string) =>
    until(
      `${language} ${theme}`,
      () =>
        surface.read(() => {
          const { lang, dataset } = document.documentElement;
          return `${lang} ${dataset.theme}`;
        }, null),
      (now) => now === `${language} ${theme}`,
    );
  const look = async (surface: Surface, language: string, theme: string) => {
    await chooseSetting(options, 'setting-language', language);
    await chooseSetting(options, 'setting-theme', theme);
    await follow(surface, language, theme);
  };
  return {
    async take(step, { surface, shoot }) {
      count += 1;
      const number = String(count).padStart(2, '0');
      for (const language of LANGUAGES)
        for (const theme of THEMES) {
          await look(surface, language, theme);
          await shoot(path.join(FOLDER, `${number}-${step}-${language}-${theme}.png`));
        }
      await look(surface, 'en', 'light');
    },
  };
}

/** Room for the panel's own head, which stays where it is while the rest is scrolled. */
const HEAD = 96;

/** Brings a part of the panel to the top of what is seen of it. */
export function scrollTo(surface: Surface, testId: string): Promise<void> {
  return surface.read(
    ({ selector, head }) => {
      const part = document.querySelector<HTMLElement>(selector);
      if (!part) throw new Error(`no ${selector}`);
      part.style.scrollMarginTop = `${head}px`;
      part.scrollIntoView({ block: 'start' });
    },
    { selector: byTestId(testId), head: HEAD },
  );
}
