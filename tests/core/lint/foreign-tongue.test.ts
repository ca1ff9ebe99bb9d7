import { describe, expect, it } from 'vitest';
import { foreignTongue, kinTongue } from '../../../lib/core/lint/foreign-tongue';

const told = (text: string, expected: string) => kinTongue(text, expected) ?? foreignTongue(text, expected);

describe('languages that are easily taken for another', () => {
  it.each([
    ['Persian', 'ar', 'سلام، بسته شما دیروز ارسال شد و تا یک هفته دیگر به دستتان می‌رسد.'],
    ['Ukrainian', 'ru', 'Доброго дня, ваше замовлення вже відправлено, його номер є у повідомленні.'],
    [
      'Dutch',
      'de',
      'Wij hebben uw bestelling ontvangen en sturen het pakket morgen naar u toe. Als u vragen heeft, laat het ons weten.',
    ],
    ['Czech', 'pl', 'Dobrý den, vaše zásilka byla včera odeslána a přijde zítra, děkujeme.'],
  ])('%s is not what is expected (%s)', (_, expected, text) => {
    expect(told(text.toLowerCase(), expected)).not.toBeNull();
  });

  it.each([
    ['ar', 'مرحباً، تم إرسال طردكم أمس وسيصل خلال أسبوع.'],
    ['ru', 'Добрый день, ваш заказ уже отправлен, номер есть в сообщении.'],
    ['de', 'Guten Tag, Ihr Paket wurde gestern verschickt und kommt morgen bei Ihnen an.'],
    ['pl', 'Dzień dobry, Państwa przesyłka została wczoraj wysłana i dotrze jutro.'],
    ['es', 'Hola, su paquete salió ayer y llegará mañana, gracias por su paciencia.'],
  ])('%s is itself', (expected, text) => {
    expect(told(text.toLowerCase(), expected)).toBeNull();
  });
});
