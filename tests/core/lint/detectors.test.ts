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
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups));

  it.each([
    'It weighs 3.5kg.It is light.',
    'thanks.it was kind',
    'See manual.pdf and photo_1.jpg',
    'Version 2.0.14 for U.S. plugs, i.e. type B',
    'Sizes: S.M.L',
    'Your mail from b2c3@marketplace.amazon.de came through',
    'Das Kabel ist 1,8 m lang.Das Netzteil auch.',
  ])('not in: %s', (text) => expect(groupsOf(text)).toEqual([]));
});

describe('telephone numbers', () => {
  it.each([
    'Call 0755-8321-4567',
    '+86 138 0013 8000',
    'phone: 5551234',
    '(415) 555-0137',
    'ring us on 020 7946 0018',
    'one three eight zero zero one three eight zero zero zero',
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
