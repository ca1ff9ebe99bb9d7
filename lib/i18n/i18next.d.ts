import 'i18next';
import type { resources } from './resources';

/** Makes `t` refuse a key that the English files do not hold. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: (typeof resources)['en'];
  }
}
