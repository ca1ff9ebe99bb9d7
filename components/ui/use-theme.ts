import { useEffect, useState } from 'react';

type Theme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/** The theme in force: the setting's, else the system's as it changes. Set on the document for tokens.css. */
export function useTheme(setting: Theme | 'auto'): Theme {
  const [system, setSystem] = useState<Theme>(() => (matchMedia(DARK).matches ? 'dark' : 'light'));
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setSystem(query.matches ? 'dark' : 'light');
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const theme = setting === 'auto' ? system : setting;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
