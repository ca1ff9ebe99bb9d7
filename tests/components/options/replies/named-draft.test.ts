import { beforeAll, describe, expect, it } from 'vitest';
import { codedDraft, namedDraft, tagCodes } from '../../../../components/options/replies/named-draft';
import { draftOf, NO_DRAFT, templateOf } from '../../../../components/options/replies/reply-draft';
import type { Words } from '../../../../components/ui/words';
import { situations } from '../../../../lib/data/replies/shipped-replies';
import { createI18n, type Language } from '../../../../lib/i18n';

const wordsOf = (language: Language): Words => {
  const i18n = createI18n(language);
  return { i18n, t: i18n.t, language } as Words;
};
let zh: Words;
let en: Words;
beforeAll(() => {
  [zh, en] = [wordsOf('zh-CN'), wordsOf('en')];
});

describe('a draft in the seller’s words', () => {
  it('names shelves and tags that ship, and keeps their codes', () => {
    const draft = { ...NO_DRAFT, folder: 'logistics', tags: 'refund, 自己的' };
    expect(namedDraft(zh, draft)).toMatchObject({ folder: '物流', tags: '退款, 自己的' });
    expect(codedDraft(zh, namedDraft(zh, draft))).toMatchObject({
      folder: 'logistics',
      tags: 'refund, 自己的',
    });
    expect(namedDraft(en, draft)).toMatchObject({ folder: 'On the way', tags: 'refund, 自己的' });
  });

  it('leaves a shelf of his own as it is', () => {
    const draft = { ...NO_DRAFT, folder: ' 我的 ' };
    expect(codedDraft(zh, draft).folder).toBe('我的');
    expect(namedDraft(zh, codedDraft(zh, draft)).folder).toBe('我的');
  });

  it.each(situations.map((situation) => [situation.id, situation] as const))(
    'the shelf and tags of %s come back in either language',
    (_, { folder, tags, name }) => {
      for (const words of [zh, en]) {
        const draft = { ...NO_DRAFT, name: name.en, folder, tags: tags.join(', ') };
        const back = templateOf(codedDraft(words, namedDraft(words, draft)), null, 'id');
        expect([back.folder, back.tags]).toEqual([folder, [...tags]]);
        expect(draftOf(back).tags).toBe(draft.tags);
      }
    },
  );

  it.each([
    ['退款，Refund', ['refund', 'Refund']],
    ['退款, 退款', ['refund']],
    ['', []],
  ])('%j to many at once: %j', (typed, codes) => expect(tagCodes(zh, typed)).toEqual(codes));
});
