import { database } from './database';
import { type Settings, settingsSchema } from './settings-schema';

/** Settings with every default filled in. A value that no longer fits falls back alone. */
export async function loadSettings(): Promise<Settings> {
  const record = await database.settings.get('settings');
  return settingsSchema.parse(record?.value ?? {});
}

/** Changes some settings and returns all. The read and the write are one transaction: two surfaces may save at once. */
export async function saveSettings(
  change: Partial<Settings> | ((old: Settings) => Partial<Settings>),
): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const old = await loadSettings();
    const patch = typeof change === 'function' ? change(old) : change;
    const value = settingsSchema.parse({ ...old, ...patch });
    await database.settings.put({ key: 'settings', value });
    return value;
  });
}
