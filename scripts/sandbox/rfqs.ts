/** An invented buyer's request. */
export interface SandboxRfq {
  id: string;
  /** The number in addresses, which the market keeps apart from `id`. */
  shared: string;
  subject: string;
  description: string;
  quantity: string;
  unit: string;
  country: string;
  code: string;
  quotesLeft: number;
  stars: number;
  posted: string;
  attributes: [label: string, value: string][];
}

export const sandboxRfqs: SandboxRfq[] = [
  {
    id: '1900000101',
    shared: 'IDlamp101',
    subject: 'Aluminium desk lamp, folding, USB-C, 2000 pcs',
    description:
      'Hello, we sell lamps in 30 shops.<br/>Material: aluminium<br/>Colour: black and white<br/>CE and RoHS needed<br/>Please quote FOB Ningbo, target price USD 6.50 per piece<br/>Payment: T/T 30/70',
    quantity: '2000',
    unit: 'Piece/Pieces',
    country: 'Germany',
    code: 'DE',
    quotesLeft: 8,
    stars: 3,
    posted: '25 minutes before',
    attributes: [
      ['Trade Term', 'FOB'],
      ['Target unit price', 'US $6.50'],
      ['Destination', 'Hamburg, Germany'],
      ['Certification', 'CE, RoHS'],
    ],
  },
  {
    id: '1900000102',
    shared: 'IDbag102',
    subject: 'Canvas weekend bags with logo',
    description: 'Need 300 bags with our printed logo, delivery to Leeds before June.',
    quantity: '300',
    unit: 'Piece/Pieces',
    country: 'United Kingdom',
    code: 'GB',
    quotesLeft: 2,
    stars: 2,
    posted: '3 hours before',
    attributes: [['Destination', 'Leeds, United Kingdom']],
  },
  {
    id: '1900000103',
    shared: 'IDbottle103',
    subject: 'زجاجات مياه ستانلس ستيل',
    description: 'مرحبا، نريد 5000 زجاجة سعة 750 مل.<br/>التسليم إلى جدة',
    quantity: '5000',
    unit: 'Piece/Pieces',
    country: 'Saudi Arabia',
    code: 'SA',
    quotesLeft: 10,
    stars: 0,
    posted: '1 days before',
    attributes: [],
  },
  {
    id: '1900000104',
    shared: 'IDbox104',
    subject: 'Storage boxes',
    description: 'Please send price.',
    quantity: '1',
    unit: 'Set/Sets',
    country: 'Kenya',
    code: 'KE',
    quotesLeft: 9,
    stars: 1,
    posted: '2 days before',
    attributes: [],
  },
];
