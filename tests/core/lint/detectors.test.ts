import { describe, expect, it } from 'vitest';
import { lintMessage } from '../../../lib/data/lint';

const groupsOf = (text: string) =>
  lintMessage(text, { platform: 'amazon', context: 'reply' }).map(({ group }) => group);

describe('addresses', () => {
  it.each([
    ['see www lumetra com', ['link']],
    ['at lumetra.shop', ['link']],
    ['visit our site lamps.it today', ['link']],
    ['open hxxp://lumetra.biz/a', ['link']],
    ['lumetra[.]com', ['link']],
    ['en lumetra punto com', ['link']],
    ['write to john at gmail dot com', ['email']],
    ['write to john(at)example.org', ['email']],
    ['john#qq.com', ['email']],
    ['john1988 at gee mail dot com', ['email']],
    ['service chez boutique-lumi point fr', ['email']],
    ['kontakt ät lampenwelt punkt de', ['email']],
    ['biuro małpa dommebli kropka pl', ['email']],
    ['muhasebe et novaticaret nokta com', ['email']],
    ['lena собачка мейл точка ру', ['email']],
    ['noor آت جيميل دوت كوم', ['email']],
    ["moran כרוכית ג'ימייל נקודה קום", ['email']],
    ['tanaka アットマーク ジーメール ドット コム', ['email']],
    ['sunny1004 골뱅이 지메일 점 컴', ['email']],
    ['三八八一零二二 艾特 qq 点 com', ['email']],
    ['谷歌邮箱 lily2020', ['email']],
    ['help골뱅이지메일닷컴으로', ['email']],
    ['info(a)lumetra.de', ['email']],
    ['j.harmon (a) brightcell (d0t) net', ['email']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups));

  it.each([
    'It weighs 3.5kg.It is light.',
    'thanks.it was kind',
    'See manual.pdf and photo_1.jpg',
    'Version 2.0.14 for U.S. plugs, i.e. type B',
    'Sizes: S.M.L',
    'Your mail from b2c3@marketplace.amazon.de came through',
    'Das Kabel ist 1,8 m lang.Das Netzteil auch.',
    'Look at that point it comes from, then at this one.',
    'Le savoir et un point de colle',
    'Prezado(a) Anna, seu pedido saiu hoje',
    'Sr(a). Lima, Caro(a) cliente. De novo',
    'Drogi(a) Kolego/-żanko, Liebe(r) Kunde',
  ])('not in: %s', (text) => expect(groupsOf(text)).toEqual([]));
});

describe('an address is marked whole', () => {
  it.each([
    ['write to ana at gmail dot com please', 'ana at gmail dot com'],
    ['mande a ana arroba gmail punto com hoy', 'ana arroba gmail punto com'],
    ['пишите ana собака яндекс точка ру сегодня', 'ana собака яндекс точка ру'],
    ['contato arroba lojabela ponto com ponto br', 'contato arroba lojabela ponto com ponto br'],
    ['ana@yahoo dot co dot uk, thanks', 'ana@yahoo dot co dot uk'],
    ['ana艾特gmail点com 发图', 'ana艾特gmail点com'],
    ['ana at gmail. De plus', 'ana at gmail'],
  ])('%s', (text, words) =>
    expect(lintMessage(text, { platform: 'amazon', context: 'reply' }).map((one) => one.words)).toEqual([
      words,
    ]),
  );
});

describe('telephone numbers', () => {
  it.each([
    'Call 0755-8321-4567',
    '+86 138 0013 8000',
    'phone: 5551234',
    '(415) 555-0137',
    'ring us on 020 7946 0018',
    'one three eight zero zero one three eight zero zero zero',
    'NULL40 - 555 - null9 - siebenundzwanzig',
    'dial plus eight six one three nine double five, then triple zero 42',
    'text O7 9l1 I23 456',
    'My cell (8|6) 1|5|8|0000|1111',
    'composez le 0.6-1.2_3.4 5.6 78',
    'rufen Sie an: null eins sieben sechs, zweiunddreißig, vierundfünfzig, achtzehn',
    'al tre quattro sette, dodici, trentaquattro, cinquantasei',
    'восемь девятьсот двенадцать, триста сорок пять, шестьдесят семь, восемьдесят девять',
    'beş yüz otuz iki, dört yüz elli, on iki, otuz dört',
    'אפס חמש ארבע, חמש חמש אחת, שתיים שלוש ארבע חמש',
    'صفر خمسة خمسة، واحد اثنان ثلاثة، أربعة خمسة ستة سبعة',
    'ゼロハチゼロ、イチニサンヨン、ゴロクナナハチ',
    '공일공 일이삼사 오육칠팔로 연락 주세요',
    '拨1三8、00一3、8零零0',
    '0 5 3 2 555 01 46 numarasına mesaj atın',
  ])('%s', (text) => expect(groupsOf(text)).toContain('phone'));

  it.each([
    'order 114-3941689-8772232',
    'Order number: 555-123-4567',
    'tracking 1234567890123',
    'item no. 0301-2345-6789',
    'from 2024-05-12 to 2024-06-30',
    'EUR 1.249.000,00',
    'sizes 36 37 38 39 40 41 42',
    '1000-2000 pcs',
    'phone case for SM-G991B',
    'HS 8517.12.0000',
    'your VAT number DE123456789',
    'the code of the phone holder is PH-2024-001',
    'hold it for five seconds, wait ten, then press once, twice and three times',
    'one drop, four drops, then two on each of the six wheels',
    'mil doscientos treinta y cuatro euros',
    'order number one two three four five six seven eight',
    '净重十二点五公斤，尺寸五十乘四十乘三十厘米',
    '시이오이 같은 일이 있어서 이 일을',
  ])('not in: %s', (text) => expect(groupsOf(text)).not.toContain('phone'));
});

describe('placeholders', () => {
  it.each([
    'Hi {{ name }}',
    'Hi {name}',
    'Hi [Name]',
    'Hi <first name>',
    'no. XXXX',
    '%name%',
    '____ days',
    '$\u007border}',
    '【姓名】您好',
    'the [ORDER_ID]',
  ])('%s', (text) => expect(groupsOf(text)).toEqual(['placeholder']));
  it.each([
    'press [OK]',
    'XXXL or XXL',
    '<3',
    'a < b and c > d',
    '20% off-white, 30% wool',
    'set {1, 2}',
    '【重要】配送',
  ])('not in: %s', (text) => expect(groupsOf(text)).not.toContain('placeholder'));
});

describe('style', () => {
  it.each(['the the lamp', 'Sorry!!!', 'WE ARE VERY SORRY ABOUT THIS'])('%s', (text) =>
    expect(groupsOf(text)).toEqual(['style']),
  );
  it.each([
    'I know that that lamp',
    'nous nous excusons',
    'yavaş yavaş',
    'the LED and USB and DHL',
    'Really?!',
  ])('not in: %s', (text) => expect(groupsOf(text)).toEqual([]));
});
