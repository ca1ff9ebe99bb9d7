import { describe, expect, it } from 'vitest';
import { quoteSettingsSchema } from '../../lib/storage/quote-settings';

describe('settings of quoting', () => {
  it('are the customary ones to begin with', () => {
    expect(quoteSettingsSchema.parse({})).toMatchObject({
      followUps: [2, 5, 10],
      quota: 20,
      catalogue: [],
      lastViolation: null,
      serviceScore: null,
      paper: 'A4',
    });
  });

  it.each([
    [{ followUps: [3, 7] }, { followUps: [3, 7] }],
    [{ followUps: [7, 3] }, { followUps: [2, 5, 10] }],
    [{ followUps: [] }, { followUps: [2, 5, 10] }],
    [{ followUps: [1, 2, 3, 4] }, { followUps: [2, 5, 10] }],
    [{ lastViolation: 'yesterday' }, { lastViolation: null }],
    [{ serviceScore: 101 }, { serviceScore: null }],
    [{ catalogue: [{ title: 'Lamp', moq: 0 }] }, { catalogue: [] }],
    [{ catalogue: [{ title: 'Lamp', moq: null }] }, { catalogue: [{ title: 'Lamp', moq: null }] }],
  ])('%j is kept as %j, the rest untouched', (stored, kept) => {
    expect(quoteSettingsSchema.parse({ quota: 12, ...stored })).toMatchObject({ quota: 12, ...kept });
  });
});
