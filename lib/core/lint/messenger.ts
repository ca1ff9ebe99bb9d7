import type { Hit } from './phrase-index';
import type { Found } from './semantic';

/** What may stand between the letters of a name in disguise. */
const GAP = '[ ._*|/~+\'"-]{0,2}';
const spread = (letters: readonly string[]) => letters.join(GAP);

const DISGUISED = [
  spread(['w', 'h?', '[a@4]', 't', '[sz5$]', '[a@4]', 'p', 'p?']),
  '(?:w|v|wh|vh)a(?:t[sz]{0,2}|z|d[sz])[ _-]?(?:up|ap|app|aap|upp|epp)p?(?:[tdy]?[aeiou]n?|[iu]m)?(?![a-z])',
  "what'?s ?up (?:app|number|id|contact|group|message)",
  '(?:w?uo|gua|hua|ua)[tzs]{1,2}[ae]p{1,2}',
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
  '(?:on|via|per|through|mit|auf|sur|por|su|przez|na) messenger(?:ze|em|a)?',
  'add (?:me |us )?(?:on |in |the )*[a-z -]{0,30}(?:green|phone|blue|plane)[a-z -]{0,20} app',
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
  '(?:green|blue|yellow) (?:chat |chatting |message |messaging )?(?:app|software|bubble)(?![a-z])',
  '(?:app|software|program)(?: with)? (?:the |a )?(?:white |green )?(?:phone|telephone|handset|paper plane|plane) (?:icon|logo|symbol|sign)',
  '(?:add|my|me|your|the|use|have|on|via|by|through|to|or|in|,) wa(?= (?:number|no|me|id|group|so|and|please|pls|account|for|to|is|:)|[.,:!?]|$| ?[+:] ?\\d)',
  'wa ?(?:[:+]|number) ?\\+?\\d{5,}',
  '(?:on|via|in|over|by|my|our|add|through|to) (?:zoom|kik|imo|botim|threema|fb|ig|insta|wickr|hangouts?|facetime|imessage|dingtalk|lark|wechatt)(?![a-z])',
  '(?:fb|ig|insta)(?= ?:| account| page)',
  '(?:zap|zapzap|wpp|whats|wasap|guasap|wsp|wapp)(?![a-z])',
  '(?:v ?x|w ?x|q ?q)(?= ?(?:号|:|是|id|加|[a-z]*\\d{4}))',
  'tg(?= ?[:@])',
  't\\.me/?[a-z0-9_]*',
  'wa\\.me/?[0-9]*',
  '(?<=加(?:我|下|个|一下)? ?)(?:vx|wx|qq|v)(?![a-z])',
];
const SCRIPTS = [
  '微 ?信|薇信|徽信|威信|徵信号|薇 ?❤|微 ?❤|v ?❤|卫星号|v我|微 ?x|薇❤|加 ?薇|绿(?:色)?(?:的)?(?:聊天)?(?:软件|图标|app|应用|头像)|小绿|小企鹅|球球|丘丘|叩叩|企鹅|飞机(?:号|软件)|纸飞机|抖音号|钉钉|小红书号|v ?信|wei信|威信号|加 ?(?:我|下|一下|个|您|你)?(?:的)? ?(?:薇|微|v|vx|wx)(?![a-z])|绿色软件|绿泡泡|企鹅号|扣扣|q ?q ?号',
  'ват+с?ап|вотс?ап|вац ?ап|уотсап|ватц?ап|телеграм|телег(?:а|у|е|и)(?![а-я])|ваибер|скаип|инстаграм|вконтакте|(?<![а-я])(?:вк|тг)(?![а-я])',
  'واتس ?ا?ب|وتساب|وتس اب|ت(?:ي)?ل(?:ي)?[جغق]رام|فايبر|سكايب|انست[غقج]رام|ماسنجر|سناب ?شات|وي ?شات',
  'וואטסאפ|ווטסאפ|ווצאפ|וואצאפ|וואטסאפ|ואטסאפ|טלגרם|וייבר|סקייפ|אינסטגרם|פייסבוק',
  'ワッツアップ|テレグラム|バイバー|スカイプ|カカオ|ライン(?:の?id|で|に|を|交換|アカウント|か)|インスタ(?:グラム)?|フェイスブック|ウィーチャット',
  '카카오톡|카톡|왓츠 ?앱|와츠앱|텔레그램|바이버|스카이프|라인 ?(?:아이디|으로|id)|인스타|위챗|페이스북|오픈 ?채팅|페메',
];
const NAME = new RegExp(`(?<![a-z0-9])(?:${[...DISGUISED, ...PLAIN].join('|')})|${SCRIPTS.join('|')}`, 'g');
/** A thing that bears the name or the sign of a messenger. */
const THING =
  /^ ?(?:style|icon|logo|sticker|stickers|theme|keychain|pillow|plush|emoji|button|shaped|design|print|pattern|app icon|key)(?![a-z])/;
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
    if ((says('notify') && !says('chat')) || isRefused(text, match.index, hits)) continue;
    if (THING.test(text.slice(match.index + match[0].length, match.index + match[0].length + 14))) continue;
    found.push({ group: 'messenger', from: match.index, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(HANDLE)) {
    found.push({ group: 'messenger', from: match.index, to: match.index + match[0].length });
  }
  return found;
}

const CLAUSE = /[,;:.!?\n\u3001\u3002\u060c]/;
/** How far a clause is read to either side. */
const CLAUSE_REACH = 120;

/**
 * Is the messenger declined? In its own clause that settles it; elsewhere in the sentence only if the clause invites
 * nobody: "we cannot send films here, add me on WhatsApp" invites.
 */
function isRefused(text: string, at: number, hits: readonly Hit[]): boolean {
  const refusals = hits.filter(({ concept }) => concept === 'refuse');
  if (refusals.length === 0) return false;
  let [from, to] = [at, at];
  while (from > 0 && at - from < CLAUSE_REACH && !CLAUSE.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - at < CLAUSE_REACH && !CLAUSE.test(text.charAt(to))) to += 1;
  const within = (hit: Hit) => hit.from < to && from < hit.to;
  return refusals.some(within) || !hits.some((hit) => hit.concept === 'chat' && within(hit));
}
