import { useEffect, useLayoutEffect, useState } from 'react';

type Theme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/**
 * The theme in force: the setting's, else the system's as it changes. Set on the document for tokens.css, once
 * the setting is known (`null`: not yet).
 */
export function useTheme(setting: Theme | 'auto' | null): Theme {
  const [system, setSystem] = useState<Theme>(() => (matchMedia(DARK).matches ? 'dark' : 'light'));
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setSystem(query.matches ? 'dark' : 'light');
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const theme = setting === 'auto' || setting === null ? system : setting;
  useLayoutEffect(() => {
    if (setting !== null) document.documentElement.dataset.theme = theme;
  }, [theme, setting]);
  return theme;
}
