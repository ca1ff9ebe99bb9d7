import type { ParcelCardFrame } from './china-post-russia';

/** WANB's lines to Britain and the United States, transcribed from a picture without a date: for show only. */
export const WANB_CARD: ParcelCardFrame = {
  id: 'wanb-lines',
  name: { en: 'WANB lines', zh: '万邦速达专线' },
  carrier: 'WANB',
  mode: 'line',
  currency: 'CNY',
  origin: 'CN',
  source: 'wanb',
  effectiveFrom: null,
  status: 'demo',
  services: [
    { channel: 'EUEXR Yodel', id: 'euexr-yodel', name: { en: 'WANB EUEXR Yodel', zh: '万邦 EUEXR Yodel' } },
    {
      channel: 'UKSLRRM RoyalMail',
      id: 'ukslrrm-royal-mail',
      name: { en: 'WANB UKSLRRM Royal Mail', zh: '万邦 UKSLRRM RoyalMail' },
    },
    { channel: 'USEXR', id: 'usexr', name: { en: 'WANB USEXR', zh: '万邦 USEXR' } },
  ],
};
