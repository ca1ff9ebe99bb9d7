/** An invented product. `details` are printed as they stand: label and value in the words of that shop. */
export interface SandboxProduct {
  id: string;
  title: string;
  seller: string;
  price: number;
  category: string[];
  rating: string;
  reviews: number;
  details: [label: string, value: string][];
  about: string[];
  art: Art;
}

export type Art = 'lamp' | 'bag' | 'bottle' | 'box' | 'keyboard';

const BRAND: [string, string] = ['Brand', 'Northwick'];

export const amazonProducts: SandboxProduct[] = [
  {
    id: 'B0CRVLAMP1',
    title: 'Northwick Folding Desk Lamp, Aluminium, Three Warm Tones',
    seller: 'Northwick Home',
    price: 34.9,
    category: ['Home', 'Lighting', 'Desk Lamps'],
    rating: '4.6',
    reviews: 1284,
    details: [
      BRAND,
      ['Item Weight', '1.3 pounds'],
      ['Package Dimensions', '11.8 x 5.9 x 3.1 inches'],
      ['Voltage', '12 Volts'],
    ],
    about: [
      'Folds flat to the height of a book',
      'Three tones from candle to daylight',
      'Remembers the last brightness',
    ],
    art: 'lamp',
  },
  {
    id: 'B0CRVDEUT1',
    title: 'Sölden Trinkflasche aus Edelstahl, 0,75 Liter, doppelwandig',
    seller: 'Sölden Outdoor',
    price: 24.95,
    category: ['Sport', 'Camping', 'Trinkflaschen'],
    rating: '4,4',
    reviews: 613,
    details: [
      ['Marke', 'Sölden'],
      ['Artikelgewicht', '320 Gramm'],
      ['Verpackungsabmessungen', '27,5 x 8,5 x 8,5 cm; 320 Gramm'],
    ],
    about: ['Hält zwölf Stunden warm', 'Spülmaschinenfest', 'Ohne Weichmacher'],
    art: 'bottle',
  },
  {
    id: 'B0CRVGBRT1',
    title: 'Fenwright Canvas Weekend Bag, Olive',
    seller: 'Fenwright & Daughters',
    price: 58.5,
    category: ['Luggage', 'Weekend Bags'],
    rating: '4.7',
    reviews: 208,
    details: [
      ['Brand', 'Fenwright'],
      ['Item Weight', '980 g'],
      ['Package Dimensions', '48 x 32 x 9 cm; 980 g'],
    ],
    about: ['Waxed canvas that ages well', 'Shoe pocket at the end', 'Brass buckles'],
    art: 'bag',
  },
  {
    id: 'B0CRVJPNN1',
    title: '折りたたみワイヤレスキーボード 日本語配列',
    seller: '青葉電子',
    price: 5980,
    category: ['パソコン', 'キーボード'],
    rating: '4.2',
    reviews: 97,
    details: [
      ['ブランド', '青葉'],
      ['商品の重量', '280 グラム'],
      ['梱包サイズ', '20 x 14 x 8 cm; 280 g'],
    ],
    about: ['三つ折り', '充電式', '静かな打鍵'],
    art: 'keyboard',
  },
  {
    id: 'B0CRVAEAR1',
    title: 'مصباح مكتب قابل للطي من الألمنيوم',
    seller: 'دار النور',
    price: 129,
    category: ['المنزل', 'الإضاءة'],
    rating: '4.5',
    reviews: 41,
    details: [
      ['العلامة التجارية', 'نورويك'],
      ['وزن السلعة', '650 جرام'],
      ['أبعاد المنتج', '22 x 15 x 10 سم'],
    ],
    about: ['ثلاث درجات من الضوء', 'يطوى بسهولة'],
    art: 'lamp',
  },
  {
    id: 'B0CRVNOWT1',
    title: 'Northwick Linen Storage Box with Lid',
    seller: 'Northwick Home',
    price: 21.5,
    category: ['Home', 'Storage'],
    rating: '4.3',
    reviews: 77,
    details: [BRAND, ['Package Dimensions', '14 x 10 x 3 inches'], ['Material', 'Linen']],
    about: ['Folds flat', 'Two sewn handles'],
    art: 'box',
  },
  {
    id: 'B0CRVNOSZ1',
    title: 'Northwick Travel Keyboard, 65 Keys',
    seller: 'Northwick Home',
    price: 49,
    category: ['Computers', 'Keyboards'],
    rating: '4.1',
    reviews: 352,
    details: [BRAND, ['Item Weight', '12 ounces'], ['Connection', 'Wireless']],
    about: ['Sixty-five keys', 'A month on one charge'],
    art: 'keyboard',
  },
  {
    id: 'B0CRVHEAVY',
    title: 'Northwick Carved Granite Garden Bench',
    seller: 'Northwick Home',
    price: 389,
    category: ['Garden', 'Benches'],
    rating: '4.8',
    reviews: 19,
    details: [BRAND, ['Item Weight', '1,210 pounds'], ['Package Dimensions', '60 x 26 x 14 inches']],
    about: ['Seats three', 'Weathers well'],
    art: 'box',
  },
];

export const aliexpressProducts: SandboxProduct[] = [
  {
    id: '1005001000000001',
    title: 'Waterproof Canvas Shoulder Bag for Camera and Notebook',
    seller: 'Harbour Street Store',
    price: 18.75,
    category: ['Home'],
    rating: '4.8',
    reviews: 642,
    details: [
      ['Brand Name', 'Harbour Street'],
      ['Weight', '0.42 kg'],
      ['Package Size', '25*18*9cm'],
      ['Material', 'Canvas'],
    ],
    about: [],
    art: 'bag',
  },
  {
    id: '1005001000000002',
    title: 'Stainless Steel Vacuum Bottle 500 ml with Tea Strainer',
    seller: 'Harbour Street Store',
    price: 9.3,
    category: ['Home'],
    rating: '4.7',
    reviews: 1530,
    details: [
      ['Brand Name', 'Harbour Street'],
      ['Weight', '0.27 kg'],
      ['Package Size', '24*8*8cm'],
      ['Capacity', '500ml'],
    ],
    about: [],
    art: 'bottle',
  },
  {
    id: '1005001000000003',
    title: 'Walnut Pen Tray, Two Compartments <handmade>',
    seller: 'Harbour Street Store',
    price: 12,
    category: ['Home'],
    rating: '4.9',
    reviews: 33,
    details: [
      ['Brand Name', 'Harbour Street'],
      ['Material', 'Walnut'],
    ],
    about: [],
    art: 'box',
  },
];

export const alibabaProducts: SandboxProduct[] = [
  {
    id: '1600100200300',
    title: 'Custom Logo Foldable LED Desk Lamp Wholesale',
    seller: 'Lanhe Lighting (Zhongshan) Co., Ltd.',
    price: 7.2,
    category: ['Lights & Lighting', 'Indoor Lighting', 'Table Lamps'],
    rating: '4.6',
    reviews: 27,
    details: [
      ['Place of Origin', 'Guangdong, China'],
      ['Selling Units', 'Single item'],
      ['Single package size', '31X21.5X8 cm'],
      ['Single gross weight', '0.850 kg'],
    ],
    about: [],
    art: 'lamp',
  },
  {
    id: '1600100200301',
    title: 'Insulated Bottle OEM, Powder Coated',
    seller: 'Lanhe Lighting (Zhongshan) Co., Ltd.',
    price: 2.4,
    category: ['Home & Garden', 'Drinkware'],
    rating: '4.5',
    reviews: 12,
    details: [['Place of Origin', 'Zhejiang, China']],
    about: [],
    art: 'bottle',
  },
];
