import { anyOf } from './text';

/** Colours in the languages of buyers. */
export const COLOR_WORDS = `black|white|red|blue|green|yellow|orange|purple|violet|pink|brown|gr[ae]y|silver(?: gr[ae]y)?|gold(?:en)?|rose gold|beige|navy(?: blue)?|turquoise|transparent|clear|khaki|burgundy|maroon|ivory|cream|cyan|magenta|olive|charcoal|teal|multicolou?r(?:ed)?|champagne|natural(?: wood)? colou?r
|negr[oa]s?|blanc[oa]s?|roj[oa]s?|azul(?:es)?|verdes?|amarill[oa]s?|naranja|morad[oa]s?|rosa|marrón|gris(?:es)?|plateado|dorad[oa]s?|transparentes?
|pret[oa]s?|branc[oa]s?|vermelh[oa]s?|azuis|amarel[oa]s?|laranja|rox[oa]s?|marrom|cinzas?|pratead[oa]s?|dourad[oa]s?
|bleu marine|marine|noire?s?|blanc(?:he)?s?|rouges?|bleue?s?|vertes?|verts?|jaunes?|violette?s?|roses?|marron|grise?s?|argentée?s?|dorée?s?
|schwarz(?:e[nrsm]?)?|weiß(?:e[nrsm]?)?|rot(?:e[nrsm]?)?|blau(?:e[nrsm]?)?|grün(?:e[nrsm]?)?|gelb(?:e[nrsm]?)?|lila|rosa|braun(?:e[nrsm]?)?|grau(?:e[nrsm]?)?|silbern?(?:e[nrsm]?)?|anthrazit|naturfarben|natur
|ч[её]рн\\p{L}+|бел(?:ый|ая|ое|ого|ые|ых|ой)|красн\\p{L}+|син(?:ий|яя|ее|его|ие|их|ей)|голуб(?:ой|ая|ые|ых|ого)|зел[её]н\\p{L}+|ж[её]лт\\p{L}+|оранжев\\p{L}+|фиолетов\\p{L}+|розов\\p{L}+|коричнев\\p{L}+|сер(?:ый|ая|ое|ого|ые|ых|ой)|серебрист\\p{L}+|золотист\\p{L}+|прозрачн\\p{L}+|бежев\\p{L}+
|(?:ال)?(?:أسود|اسود|سوداء|أبيض|ابيض|بيضاء|أحمر|احمر|حمراء|أزرق|ازرق|زرقاء|أخضر|اخضر|خضراء|أصفر|صفراء|برتقالي|بنفسجي|وردي|بني|رمادي|فضي|ذهبي|شفاف|بيج)
|ner[oiae]|bianc(?:o|a|hi|he)|ross[oiae]|blu|azzurr[oiae]|verd[ei]|giall[oiae]|arancion[ei]|viola|grigi[oae]?|argento|trasparent[ei]
|siyah|beyaz|kırmızı|mavi|yeşil|sarı|turuncu|mor|pembe|kahverengi|gri|gümüş|altın|şeffaf|lacivert|bej
|czarn\\p{L}+|biał\\p{L}+|czerwon\\p{L}+|niebiesk\\p{L}+|zielon\\p{L}+|żółt\\p{L}+|szar\\p{L}+|zwarte?|witte?|rode?|blauwe?|groene?|gele?|grijze?
|(?:深|浅|哑光|亮)?(?:黑|白|红|蓝|绿|黄|橙|紫|粉|棕|灰|银|金|米|透明|咖啡|玫瑰金|墨绿|藏青|天蓝)色|黑色|ブラック|ホワイト|ブルー|レッド|검정색?|흰색|빨간색|파란색|검은색`;

/** Materials in the languages of buyers, with grade and share around them taken separately. */
export const MATERIAL_WORDS = `stainless steel|carbon steel|galvani[sz]ed steel|mild steel|cold rolled steel|spring steel|tool steel|steel|cast iron|iron|alumin(?:i?um)(?: alloy)?|alumin(?:i?um)[- ]plastic|zinc alloy|zamak|brass|copper|bronze|titanium|tungsten carbide|carbide|carbon fib(?:er|re)|fib(?:er|re)glass|tempered glass|borosilicate glass|glass|ceramic|porcelain|stoneware|acrylic|polycarbonate|polypropylene|polyethylene|polyester|polyurethane|nylon|silicone|rubber|natural latex|latex|spandex|elastane|organic cotton|cotton|linen|wool|cashmere|silk|bamboo fib(?:er|re)|bamboo|rattan|solid wood|plywood|mdf|oak|walnut|beech|teak|acacia wood|wood|wooden|kraft paper|corrugated cardboard|cardboard|paper|pu leather|genuine leather|leather|microfib(?:er|re)|canvas|oxford(?: fabric| cloth)?|non[- ]?woven(?: fabric)?|felt|fleece|denim|velvet|satin|jute|cork|foam|eva|pvc|hdpe|ldpe|rpet|petg|pet|pe|pp|abs|tpu|tpe|tpr|pla|ps|pc|pmma|peek|ptfe|melamine|plastic|resin|marble|granite|925 silver|sterling silver|kraft
|acero inoxidable|acero|aluminio|hierro|latón|cobre|vidrio|cristal|cerámica|madera|bambú|plástico|silicona|caucho|algodón(?: orgánico)?|poliéster|cuero|piel|lino|lana|seda|papel kraft|papel|cartón|nailon
|aço inox(?:idável)?|aço|alumínio|ferro|latão|vidro|cerâmica|madeira|bambu|plástico|silicone|borracha|algodão(?: orgânico)?|poliéster|couro|linho|lã|papelão
|papier kraft|acier inoxydable|acier|inox|fer|laiton|cuivre|verre(?: trempé)?|céramique|porcelaine|bois(?: massif)?|bambou|plastique|caoutchouc|coton(?: bio)?|cuir|lin|laine|soie|carton
|edelstahl|stahl|gusseisen|messing|kupfer|glas|keramik|porzellan|massivholz|holz|eiche|bambus|kunststoff|silikon|gummi|(?:bio-?)?baumwolle|leder|leinen|wolle|seide|pappe
|нержавеющ\\p{L}+ стал\\p{L}+|нержавейк\\p{L}+|стал[ьи]|алюмини\\p{L}+|чугун\\p{L}*|латун\\p{L}+|мед[ьи](?!\\p{L})|стекл\\p{L}+|керамик\\p{L}*|дерев\\p{L}+|бамбук\\p{L}*|пластик\\p{L}*|силикон\\p{L}*|резин\\p{L}+|хлоп(?:ок|ка|ковый)\\p{L}*|полиэстер\\p{L}*|кож[аи]|шерст[ьи]|картон\\p{L}*|полипропилен\\p{L}*
|(?:ال)?(?:فولاذ المقاوم للصدأ|فولاذ مقاوم للصدأ|ستانلس ستيل|ستيل|حديد|ألمنيوم|الومنيوم|نحاس|زجاج|سيراميك|خشب|بلاستيك|سيليكون|مطاط|قطن|بوليستر|جلد|ورق|كرتون مقوى)
|acciaio inox(?:idabile)?|acciaio|alluminio|ferro|ottone|rame|vetro|ceramica|legno|bambù|plastica|gomma|cotone(?: biologico)?|poliestere|pelle|lana|seta|carta
|paslanmaz çelik|çelik|alüminyum|demir|pirinç|bakır|cam|seramik|ahşap|bambu|plastik|silikon|kauçuk|pamuk(?:lu)?|polyester|deri|yün|karton
|stal nierdzewna|stali nierdzewnej|bawełn\\p{L}*|szkł\\p{L}*|drewn\\p{L}*|roestvrij staal|rvs|katoen|kunststof|hout
|304不锈钢|316L?不锈钢|201不锈钢|不锈钢|碳钢|铝合金|锌合金|铸铁|黄铜|纯铜|钢化玻璃|高硼硅玻璃|玻璃|陶瓷|实木|竹子?|木质|塑料|硅胶|橡胶|纯棉|有机棉|全棉|涤纶|聚酯纤维|尼龙|真皮|PU皮|皮革|亚麻|羊毛|真丝|牛皮纸|纸板|无纺布|帆布|牛津布|ステンレス|アルミ|綿|스테인리스|알루미늄|면`;

/** Marks and certificates: pattern, how it is written. */
export const CERTIFICATES: readonly (readonly [RegExp, string])[] = (
  [
    ['CE', 'CE', true],
    ['UKCA', 'UKCA'],
    ['FCC', 'FCC'],
    ['RoHS', 'RoHS'],
    ['REACH', 'REACH', true],
    ['FDA', 'FDA'],
    ['LFGB', 'LFGB'],
    ['DGCCRF', 'DGCCRF'],
    ['UL', 'UL', true],
    ['c?ETL', 'ETL', true],
    ['CSA', 'CSA', true],
    ['SAA', 'SAA', true],
    ['TÜV|TUV', 'TÜV'],
    ['GS', 'GS', true],
    ['CB', 'CB', true],
    ['PSE', 'PSE', true],
    ['KC', 'KC', true],
    ['KCC', 'KCC', true],
    ['CCC|3C认证', 'CCC'],
    ['BIS', 'BIS', true],
    ['EAC|ЕАС', 'EAC', true],
    ['ГОСТ(?: Р)?|GOST', 'GOST'],
    ['SASO', 'SASO'],
    ['SABER', 'SABER', true],
    ['GCC(?= (?:mark|cert))|G-Mark', 'GCC'],
    ['ESMA', 'ESMA'],
    ['SONCAP', 'SONCAP'],
    ['COC', 'COC', true],
    ['INMETRO', 'INMETRO'],
    ['ANATEL', 'ANATEL'],
    ['ANVISA', 'ANVISA'],
    ['NOM', 'NOM', true],
    ['ISO[ -]?(\\d{4,5})(?:[-:]\\d{1,4})*', 'ISO $1'],
    ['GOTS', 'GOTS'],
    ['GRS', 'GRS', true],
    ['OCS', 'OCS', true],
    ['BCI', 'BCI', true],
    ['OEKO[- ]?TEX(?:® ?| )?(?:Standard )?(?:100)?', 'OEKO-TEX'],
    ['FSC', 'FSC'],
    ['PEFC', 'PEFC'],
    ['BSCI', 'BSCI'],
    ['SEDEX', 'SEDEX'],
    ['SMETA', 'SMETA'],
    ['HALAL|حلال|清真', 'Halal'],
    ['KOSHER', 'Kosher'],
    ['HACCP', 'HACCP'],
    ['BRC', 'BRC', true],
    ['GMP', 'GMP', true],
    ['CPC', 'CPC', true],
    ['CPSIA', 'CPSIA'],
    ['ASTM(?: ?[A-Z]\\d+)?', 'ASTM'],
    ['EN ?(\\d{2,5})(?:-\\d+)?', 'EN $1', true],
    ['MSDS|SDS', 'MSDS'],
    ['UN ?38[.,]3', 'UN38.3'],
    ['IEC ?(\\d{4,5})(?:-\\d+)?', 'IEC $1'],
    ['IP ?(6[5-9]K?|5[4-7]|4[4])', 'IP$1'],
    ['DOT', 'DOT', true],
    ['E-?mark', 'E-mark'],
    ['EN ?71', 'EN 71'],
    ['BPA[- ]?free', 'BPA free'],
    ['ENERGY STAR', 'Energy Star'],
    ['PROP(?:osition)? ?65', 'Prop 65'],
    ['IATF ?16949', 'IATF 16949'],
    ['API ?5L', 'API 5L'],
    ['SGS', 'SGS'],
    ['ATEX', 'ATEX'],
    ['MFi', 'MFi', true],
    ['Qi(?= cert)', 'Qi', true],
    ['TSE', 'TSE', true],
    ['PCT', 'PCT', true],
    ['EPD', 'EPD', true],
    ['USDA(?: organic)?', 'USDA'],
  ] as [string, string, boolean?][]
).map(
  ([words, name, exact]) =>
    [
      new RegExp(
        `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(?:${words})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])`,
        exact ? 'gu' : 'giu',
      ),
      name,
    ] as const,
);

export const COLOR = anyOf(COLOR_WORDS);
export const MATERIAL = anyOf(MATERIAL_WORDS);
