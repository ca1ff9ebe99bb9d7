import { createContext, type ReactNode, useContext } from 'react';
import { send } from '../../lib/messages/send';
import { loadSettings, saveSettings } from '../../lib/storage/settings';
import type { Settings } from '../../lib/storage/settings-schema';
import { useLoaded } from './use-loaded';

type Change = Partial<Settings> | ((old: Settings) => Partial<Settings>);

interface SettingsStore {
  settings: Settings;
  /** Saves, and tells open pages. */
  change: (change: Change) => Promise<void>;
  reload: () => Promise<void>;
}

const SettingsContext = createContext<SettingsStore | null>(null);

/** Tells open product pages and panels that settings, rates or products are not what they were. */
export async function announceChange(): Promise<void> {
  await send('state.changed', {});
}

/** Settings for everything below; until they are read `pending` is shown, and `failed` when they cannot be read. */
export function SettingsProvider(props: {
  children: ReactNode;
  pending: ReactNode;
  failed: (retry: () => void) => ReactNode;
}) {
  const { value: settings, error, reload, set } = useLoaded(loadSettings);
  if (error) return props.failed(() => void reload());
  if (settings === null) return props.pending;
  const change = async (next: Change) => {
    set(await saveSettings(next));
    await announceChange();
  };
  return (
    <SettingsContext.Provider value={{ settings, change, reload }}>{props.children}</SettingsContext.Provider>
  );
}

export function useSettings(): SettingsStore {
  const store = useContext(SettingsContext);
  if (!store) throw new Error('useSettings outside SettingsProvider');
  return store;
}
