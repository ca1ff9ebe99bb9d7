import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../lib/sites/readers/labels';

describe('readLabel', () => {
  it.each([
    // en
    ['Item Weight', 'weight'],
    ['Net weight', 'weight'],
    ['Shipping Weight', 'weight packaged'],
    ['Boxed-product Weight', 'weight packaged'],
    ['Single gross weight', 'weight packaged'],
    ['Product Dimensions', 'size'],
    ['Item Display Dimensions', 'size'],
    ['Item Dimensions LxWxH', 'size'],
    ['Package Dimensions', 'size packaged'],
    ['Single package size', 'size loose packaged'],
    ['Size', 'size loose'],
    // de
    ['Artikelgewicht', 'weight'],
    ['Produktgewicht inkl. Verpackung', 'weight packaged'],
    ['Versandgewicht', 'weight packaged'],
    ['Größe und/oder Gewicht', 'weight size'],
    ['Produktabmessungen', 'size'],
    ['Verpackungsabmessungen', 'size packaged'],
    // fr, es, pt, it
    ["Poids de l'article", 'weight'],
    ["Poids de l'expédition", 'weight packaged'],
    ['Dimensions du colis', 'size packaged'],
    ['Peso del producto', 'weight'],
    ['Peso de envío', 'weight packaged'],
    ['Dimensiones del paquete', 'size packaged'],
    ['Peso do produto', 'weight'],
    ['Dimensões da embalagem', 'size packaged'],
    ['Dimensões do pacote', 'size packaged'],
    ['Peso articolo', 'weight'],
    ['Peso di spedizione', 'weight packaged'],
    ['Dimensioni della confezione', 'size packaged'],
    // ja, zh
    ['商品の重量', 'weight'],
    ['発送重量', 'weight packaged'],
    ['梱包サイズ', 'size loose packaged'],
    ['商品パッケージの寸法', 'size packaged'],
    ['重量', 'weight'],
    ['毛重', 'weight packaged'],
    ['包装尺寸', 'size packaged'],
    // ru, ar
    ['Вес товара', 'weight'],
    ['Вес в упаковке', 'weight packaged'],
    ['Размер упаковки', 'size loose packaged'],
    ['وزن المنتج', 'weight'],
    ['وزن الشحن', 'weight packaged'],
    ['أبعاد الطرد', 'size packaged'],
    // nl, pl, tr, sv
    ['Gewicht artikel', 'weight'],
    ['Afmetingen verpakking', 'size packaged'],
    ['Waga produktu', 'weight'],
    ['Wymiary opakowania', 'size packaged'],
    ['Ürün Ağırlığı', 'weight'],
    ['Paket Boyutları', 'size packaged'],
    ['Artikelvikt', 'weight'],
    ['Förpackningens mått', 'size packaged'],
  ])('%s announces %s', (text, expected) => {
    const label = readLabel(text);
    const said = Object.entries(label ?? {}).flatMap(([name, value]) => (value ? [name] : []));
    expect(said.sort()).toEqual(expected.split(' ').sort());
  });

  it.each([
    'Brand',
    'Colour',
    'Package quantity',
    'Maximum weight recommendation',
    'Weight limit',
    'Load capacity (weight)',
    'Screen size',
    'Seat dimensions',
    'Bildschirmgröße',
    'Maximale Tragkraft Gewicht',
    "Taille de l'écran",
    'Poids maximal recommandé',
    'Peso máximo',
    'Размер экрана',
    '耐荷重量',
    'سعة الوزن',
    'x'.repeat(121),
    'a description that goes on about the weight of things '.repeat(4),
  ])('%s announces nothing of the parcel', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});
