import { cellText } from './cell-text';
import { readCountries } from './countries';
import type { ColumnPlan, ColumnRole } from './plan';
import { readWeightRange, type WeightUnit } from './weight-range';

/** In this order: the more particular first. Matched against the heading in lower case. */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ignore', /^(?:序号|编号|no\.?|#|id)$/u],
  ['ignore', /^(?:始发|起运|发货地|出发地)|^origin(?!.*(?:dest|zone))/u],
  ['remark', /备注|说明|注意|要求|remark|notes?$|comment|available|unavailable/u],
  ['fuel', /燃油|fuel/u],
  [
    'minWeight',
    /最低计费重|最小计费重|起重|起步重|计费起点|min(?:imum)?[ _]?charge(?:able)?[ _]?(?:weight|g\b|kg)/u,
  ],
  ['minimum', /最低(?:收费|消费|运费)|起步价|min(?:imum)?[ _]?(?:charge|fee|freight|price)/u],
  ['rounding', /进位|计费单位|计重单位|increment|rounding/u],
  [
    'firstWeight',
    /首重(?:重量|单位|\(?(?:kg|g|克|公斤)\)?$)|first[ _](?:weight|kg|g)(?![a-z])(?!.*(?:price|fee|cny|rmb))/u,
  ],
  [
    'stepWeight',
    /续重(?:重量|单位|\(?(?:kg|g|克|公斤)\)?$)|(?:step|add(?:itional)?|next)[ _](?:weight|kg|g)(?![a-z])(?!.*(?:price|fee|cny|rmb))/u,
  ],
  ['first', /首重|首(?:公斤|kg)|first/u],
  ['step', /续重|续(?:公斤|kg)|additional|each add|step/u],
  [
    'weightFrom',
    /重量?(?:段)?\(?(?:起|从|下限|min|from)|(?:起始|最小|开始)重?量?$|(?:起始|最小|开始)(?:重量?|公斤|kg)|(?:weight|kg|g)[ _(]*(?:from|min|start)|(?:from|min)[ _(]*(?:weight|kg|g)(?![a-z])/u,
  ],
  [
    'weightTo',
    /重量?(?:段)?\(?(?:止|至|到|上限|max|to\b)|(?:截止|结束)重?量?|(?:weight|kg|g)[ _(]*(?:to|max|end)(?![a-z])|(?:to|max)[ _(]*(?:weight|kg|g)(?![a-z])/u,
  ],
  ['maxWeight', /限重|重量限制|最大重量|最高重量|weight[ _]?limit|max(?:imum)?[ _]?weight/u],
  ['size', /尺寸|规格限制|体积限制|三边|围长|size|dimension|dim[ _]limit/u],
  ['divisor', /计抛|计泡|抛重|泡重|体积重|材积|体积系数|divisor|volumetric/u],
  [
    'registration',
    /挂号|处理费|操作费|票件费|单票|每票|\/ ?[票件单]|registration|handling|per (?:parcel|piece|shipment|item|order)|\/ ?(?:parcel|piece|pcs)/u,
  ],
  ['fixed', /固定费|fixed/u],
  ['transit', /时效|天数|transit|delivery[ _]?(?:time|days)|lead time|\bdays\b/u],
  ['tracked', /追踪|跟踪|轨迹|track/u],
  ['battery', /带电|含电|电池|battery/u],
  ['liquid', /液体|liquid/u],
  ['powder', /粉末|powder/u],
  ['magnet', /带磁|磁性|magnet/u],
  ['food', /食品|food/u],
  ['brand', /品牌|仿牌|brand/u],
  [
    'perKg',
    /(?:元|rmb|cny|usd|eur|gbp|\$|€|£|¥|价|运费|资费|费用|price|rate|freight|fee)[ _]*(?:\(|\/|每|per|-)*[^/]{0,6}(?:kg|公斤|千克)|每公斤|公斤(?:价|运费)|(?:\/|per[ _]?)(?:kg|公斤|千克)/u,
  ],
  ['flat', /一口价|总价|整票|全包价|flat|total price/u],
  ['weight', /重量|公斤段|kg段|计费重|weight|^kgs?$|公斤数/u],
  ['postcode', /邮编|邮政编码|post ?code|zip/u],
  [
    'country',
    /国家|国别|目的地|目的国|到达国|二字码|代码|简码|country|destination|^dest|^code$|^iso|^地区$/u,
  ],
  ['zone', /分区|区域|区号|^区$|zone|area/u],
  ['service', /渠道|产品|服务|线路|channel|service|product|运输方式|物流方式|^mode$/u],
  ['value', /运费|资费|价格|报价|单价|金额|费用|price|rate|freight|charge|^amount/u],
];

const ZONE =
  /^(?:zone ?[\w-]{1,4}|z ?\d{1,2}|[\da-z一二三四五六七八九十]{1,3} ?区|分区 ?[\w一二三四五六七八九十]{1,3}|区域 ?\w{1,3})$/iu;

/** Whether a text names a price zone: `1区`, `Zone A`, `分区三`. */
export const isZoneLabel = (text: string): boolean => ZONE.test(cellText(text));

/** `35/KG`, `18元/票`: words of a heading around an amount are a price. */
const isPrice = (plain: string) => /^\D{0,4}\d[\d.,]* ?\D{0,4}(?:\/|每|per )/u.test(plain);

/** The role a heading's words tell, or null. Long sentences are notes, not headings. */
export function roleOfHeading(text: string): ColumnRole | null {
  const plain = cellText(text).toLowerCase();
  if (plain === '' || plain.length > 60 || isPrice(plain)) return null;
  return HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const UNIT_WORD = /(?<![\p{L}])(kgs?|公斤|千克|g|克|lbs?|磅)(?![\p{L}])|(公斤|千克|克|磅)/iu;

/** Unit that a heading states for its weights: `重量段(KG)`. */
export function unitOfHeading(text: string): WeightUnit | null {
  const unit = UNIT_WORD.exec(cellText(text))?.[0].toLowerCase();
  if (!unit) return null;
  if (/^(?:g|克)$/.test(unit)) return 'g';
  return /lb|磅/.test(unit) ? 'lb' : 'kg';
}

/** What the headings of one column, from the top, make of it. */
export function planOfHeadings(texts: readonly string[], unit: WeightUnit): ColumnPlan {
  const plan: ColumnPlan = { role: 'unknown' };
  for (const text of texts) {
    const role = roleOfHeading(text);
    if (role !== null) {
      // The lowest heading decides; `运费` over `英国` keeps its kind.
      plan.role = role;
      if (role === 'first' || role === 'step') setGrams(plan, text);
    } else if (namesZone(text)) plan.zone = text;
    else if (readWeightRange(text, unit) !== null) plan.weight = text;
  }
  if (plan.role === 'unknown' && (plan.zone !== undefined || plan.weight !== undefined)) plan.role = 'value';
  return plan;
}

function namesZone(text: string): boolean {
  if (isZoneLabel(text)) return true;
  const { countries, unknown } = readCountries(text);
  return countries.length > 0 && unknown.length === 0;
}

/** `首重0.5KG`, `续重 500g`: the weight in the heading. */
function setGrams(plan: ColumnPlan, text: string): void {
  const weight = /\d[\d.,]* ?(?:kgs?|公斤|千克|g|克)/iu.exec(cellText(text));
  const grams = weight && readWeightRange(weight[0], 'kg')?.toGrams;
  if (grams) plan.grams = grams;
}
