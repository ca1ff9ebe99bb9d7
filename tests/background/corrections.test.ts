import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlers } from '../../lib/background/handlers';
import type { EditError, ProductView } from '../../lib/messages/views';
import { speakerFacts } from '../support/facts';
import { edit, frame, lastUpdate, openPanel, publish, shown, startAfresh } from './session';

beforeEach(startAfresh);

describe('corrections', () => {
  it('change the prices, the chip, and stay for that product', async () => {
    const before = await openPanel();
    const after = await edit({ weight: '1.2 kg', size: '30 x 20 x 10 cm', goods: ['battery'] });
    expect(after.parcel).toMatchObject({
      grams: { value: 1200, origin: 'yours' },
      mm: { value: [300, 200, 100], origin: 'yours' },
      goods: { value: ['battery'], origin: 'yours' },
    });
    const price = (view: ProductView) => view.estimates[0]?.services[0]?.price?.minor ?? 0;
    expect(price(after)).toBeGreaterThan(price(before));
    expect(JSON.stringify(lastUpdate()?.message)).toContain('1.2 kg');
    await publish(speakerFacts({ productId: 'B0TEST0002' }));
    expect((await shown())?.parcel.grams.value).toBe(320);
    await publish(speakerFacts());
    expect((await shown())?.parcel.grams.value).toBe(1200);
  });

  it('can be taken back one by one', async () => {
    await openPanel();
    await edit({ weight: '500' });
    await edit({ weight: '700', quantity: 3 });
    const once = (await handlers['panel.undo']({}, frame))?.product;
    expect(once).toMatchObject({ canUndo: true, parcel: { quantity: 1, grams: { value: 500 } } });
    const twice = (await handlers['panel.undo']({}, frame))?.product;
    expect(twice).toMatchObject({ canUndo: false, parcel: { grams: { value: 320, origin: 'page' } } });
    expect((await handlers['panel.undo']({}, frame))?.product).toEqual(twice);
  });

  it('null goes back to the page', async () => {
    await openPanel();
    await edit({ weight: '500', destination: 'FR' });
    const back = await edit({ weight: null, destination: null });
    expect(back.parcel).toMatchObject({
      grams: { value: 320, origin: 'page' },
      destination: { value: 'DE' },
    });
  });

  it.each([
    ['weight', 'heavy'],
    ['weight', '0'],
    ['weight', '-5 g'],
    ['weight', '101 t of tea'],
    ['weight', '100001 kg'],
    ['size', '20 x 10'],
    ['size', '0 x 10 x 10 cm'],
    ['size', '101 m x 1 cm x 1 cm'],
  ])('unreadable %s "%s" is refused by name and loses nothing', async (field, text) => {
    await openPanel();
    await edit({ weight: '500' });
    const answer = (await handlers['panel.edit']({ [field]: text, goods: ['liquid'] }, frame)) as EditError;
    expect(answer.error).toMatchObject({ field, code: `${field}-unreadable` });
    const view = await shown();
    expect(view?.parcel).toMatchObject({ grams: { value: 500 }, goods: { origin: 'assumed' } });
  });
});
