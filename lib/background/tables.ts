import browser from 'webextension-polyfill';
import type { IsoDate } from '../core/origin';
import { type Language, resolveLanguage } from '../i18n';
import { loadCards } from '../storage/cards';
import { loadFxRates } from '../storage/fx';
import { loadSettings } from '../storage/settings';
import type { Settings } from '../storage/settings-schema';
import type { Tables } from './estimate-view';

/** The day it is, UTC. */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10);

/** Cards, rates and settings as they are now. */
export async function loadTables(): Promise<Tables> {
  const [cards, fx, settings] = await Promise.all([loadCards(), loadFxRates(), loadSettings()]);
  return { cards, fx, settings, asOf: today() };
}

export const languageOf = (settings: Settings): Language =>
  resolveLanguage(settings.language, browser.i18n.getUILanguage());
