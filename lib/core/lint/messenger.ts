import type { Hit } from './phrase-index';
import type { Found } from './semantic';

/** What may stand between the letters of a name in disguise. */
const GAP = '[ ._*|/~+\'"-]{0,2}';
const spread = (letters: readonly string[]) => letters.join(GAP);

const DISGUISED = [
  spread(['w', 'h?', '[a@4]', 't', '[sz5$]', '[a@4]', 'p', 'p?']),
  'wh?at[sz]{1,2}[ue]?pp',
  spread(['t', '[e3]', '[l1i]', '[e3]', 'g', 'r', '[a@4]', 'm']),
  spread(['v', '[i1!]', 'b', '[e3]', 'r']),
  spread(['s', 'k', 'y', 'p', 'e']),
  'w[e3][._*-]?c(?:h|[._*-]h)[a@4]t',
  'we chat ?(?:id|:|no|number)',
  'we[i1] ?x[i1]n',
  'insta(?:gram|qram)?(?![a-z])',
];
const PLAIN = [
  'kakao(?: ?talk)?',
  'facebook',
  '(?:fb|face) ?messenger',
  '(?:on|via|per|through|mit|auf|sur|por|su|przez) messenger',
  'snapchat',
  'zalo',
  'icq',
  'discord',
  '(?:on|via|per|over) signal',
  'signal app',
  'vkontakte',
  'tik ?tok',
  'line ?(?:id|app|@|:)',
  '(?:add|me|my|on|via) line(?= (?:id|account|and|please|,))',
  'line(?= ?(?:の|で|に|を|アカウント|交換|友|아이디|으로))',
  'green (?:chat )?app',
  '(?:zap|zapzap|wpp|whats|wasap|guasap|wsp|wapp)(?![a-z])',
  '(?:v ?x|w ?x|q ?q)(?= ?(?:号|:|是|id|加|[a-z]*\\d{4}))',
  'tg(?= ?[:@])',
  't\\.me/?[a-z0-9_]*',
  'wa\\.me/?[0-9]*',
  '(?<=加(?:我|下|个|一下)? ?)(?:vx|wx|qq|v)(?![a-z])',
];
const SCRIPTS = [
  '微 ?信|薇信|徽信|微 ?x|v ?信|wei信|威信号|加 ?(?:我|下|一下|个)? ?(?:薇|微|v)(?![a-z])|绿色软件|绿泡泡|企鹅号|扣扣|q ?q ?号',
  'ват+с?ап|вотс?ап|вац ?ап|уотсап|ватц?ап|телеграм|телег(?:а|у|е|и)(?![а-я])|вайбер|скайп|инстаграм|вконтакте|(?<![а-я])(?:вк|тг)(?![а-я])',
  'واتس ?ا?ب|وتساب|وتس اب|ت(?:ي)?ل(?:ي)?[جغق]رام|فايبر|سكايب|انست[غقج]رام|ماسنجر|سناب ?شات|وي ?شات',
  'וואטסאפ|ווטסאפ|ווצאפ|וואצאפ|וואטסאפ|ואטסאפ|טלגרם|וייבר|סקייפ|אינסטגרם|פייסבוק',
  'ワッツアップ|テレグラム|バイバー|スカイプ|カカオ|ライン(?:の?id|で|に|を|交換|アカウント|か)|インスタ(?:グラム)?|フェイスブック|ウィーチャット',
  '카카오톡|카톡|왓츠 ?앱|와츠앱|텔레그램|바이버|스카이프|라인 ?(?:아이디|으로|id)|인스타|위챗|페이스북|오픈 ?채팅|페메',
];
const NAME = new RegExp(`(?<![a-z0-9])(?:${[...DISGUISED, ...PLAIN].join('|')})|${SCRIPTS.join('|')}`, 'g');
/** "@name" standing alone. */
const HANDLE = /(?<![a-z0-9._%+-])@(?!amazon|aliexpress|alibaba)[a-z][a-z0-9_.]{3,30}/g;

/**
 * Messengers named in a folded text, in disguise too, and handles. A sentence that speaks of what a product shows or
 * supports, and asks nobody to get in touch, is left alone; so is one that declines.
 */
export function findMessengers(text: string, hitsAt: (at: number) => readonly Hit[]): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NAME)) {
    const hits = hitsAt(match.index);
    const says = (concept: Hit['concept']) => hits.some((hit) => hit.concept === concept);
    if (says('refuse') || (says('notify') && !says('chat'))) continue;
    found.push({ group: 'messenger', from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(HANDLE)) {
    found.push({ group: 'messenger', from: match.index, to: match.index + match[0].length });
  }
  return found;
}
