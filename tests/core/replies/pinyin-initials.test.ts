import { expect, it } from 'vitest';
import { pinyinInitials } from '../../../lib/core/replies';

it.each([
  ['未收到货', 'wsdh'],
  ['重新补发', 'cxbf'],
  ['换货 2 次', 'hh2c'],
  ['退款（部分）', 'tkbf'],
  ['啊哦额', 'aoe'],
  ['做坐', 'zz'],
  ['物流尺码他们', 'wlcmtm'],
  ['VIP 客户', 'vipkh'],
  ['hello', 'hello'],
  ['Привет', ''],
])('%s: %s', (text, initials) => expect(pinyinInitials(text)).toBe(initials));
