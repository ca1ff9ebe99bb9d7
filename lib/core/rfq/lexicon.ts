import { anyOf } from './text';

/** Colours in the languages of buyers. */
export const COLOR_WORDS = `off[- ]white|sky blue|royal blue|wine red|rose red|army green|mint(?: green)?|peach|coral|lavender|lilac|amber|mustard|ámbar|âmbar|ambre|avana|tabacco|bernstein|янтарн\\p{L}+|terracotta|rust|ecru|écru|taupe|tan|camel|copper colou?r|gunmetal|graphite|anthracite|walnut colou?r|warm white|cool white|(?:assorted|mix|mixed|various|multiple|multi) colou?rs?|natural(?= ?(?:,|and|/|\\n|$))|kraft colou?r|black|white|red|blue|green|yellow|orange|purple|violet|pink|brown|gr[ae]y|silver(?: gr[ae]y)?|gold(?:en)?|rose gold|beige|navy(?: blue)?|turquoise|transparent|clear|khaki|burgundy|maroon|ivory|cream|cyan|magenta|olive|charcoal|teal|multicolou?r(?:ed)?|champagne|natural(?: wood)? colou?r|brass colou?r
|negr[oa]s?|blanc[oa]s?|roj[oa]s?|azul(?:es)?|verdes?|amarill[oa]s?|naranjas?|celeste|turquesa|vino|morad[oa]s?|crema|beis|multicolor|rosa|marrón|gris(?:es)?|plateado|dorad[oa]s?|transparentes?
|pret[oa]s?|carvalho|branc[oa]s?|vermelh[oa]s?|azuis|amarel[oa]s?|laranja|rox[oa]s?|marrom|cinzas?|pratead[oa]s?|dourad[oa]s?
|bleu marine|marine|noire?s?|blanc(?:he)?s?|rouges?|bleue?s?|vertes?|verts?|jaunes?|violette?s?|roses?|marron|grise?s?|argentée?s?|dorée?s?
|(?:matt|hell|dunkel|tief|reseda|signal|himmel|marine|oliv|petrol|creme?)-?(?:schwarz|weiß|rot|blau|grün|gelb|braun|grau)(?:e[nrsm]?)?|marine|schwarz(?:e[nrsm]?)?|weiß(?:e[nrsm]?)?|rot(?:e[nrsm]?)?|blau(?:e[nrsm]?)?|grün(?:e[nrsm]?)?|gelb(?:e[nrsm]?)?|lila|rosa|braun(?:e[nrsm]?)?|grau(?:e[nrsm]?)?|silbern?(?:e[nrsm]?)?|anthrazit|naturfarben|natur
|ч[её]рн\\p{L}+|бел(?:ый|ая|ое|ого|ые|ых|ой)|красн\\p{L}+|син(?:ий|яя|ее|его|ие|их|ей)|голуб(?:ой|ая|ые|ых|ого)|зел[её]н\\p{L}+|ж[её]лт\\p{L}+|оранжев\\p{L}+|фиолетов\\p{L}+|розов\\p{L}+|коричнев\\p{L}+|сер(?:ый|ая|ое|ого|ые|ых|ой)|серебрист\\p{L}+|золотист\\p{L}+|золот(?:ой|ая|ые|ого)|бордов\\p{L}+|хаки|прозрачн\\p{L}+|бежев\\p{L}+
|(?:ال)?(?:أسود|اسود|سوداء|أبيض|ابيض|بيضاء|أحمر|احمر|حمراء|أزرق|ازرق|زرقاء|أخضر|اخضر|خضراء|أصفر|صفراء|برتقالي|بنفسجي|وردي|بني|رمادي|فضي|ذهبي|شفاف|بيج)
|ner[oiae]|bianc(?:o|a|hi|he)|ross[oiae]|blu|azzurr[oiae]|verd[ei]|giall[oiae]|arancion[ei]|viola|grigi[oae]?|argento|trasparent[ei]|beige|antracite|bordeaux|marron[ei]|tortora|panna|avorio|rosa
|siyah|beyaz|kırmızı|mavi|yeşil|sarı|turuncu|mor|pembe|kahverengi|gri|gümüş|altın|şeffaf|lacivert|bej|krem|bordo|antrasit|ten rengi
|czarn\\p{L}+|biał\\p{L}+|czerwon\\p{L}+|niebiesk\\p{L}+|zielon\\p{L}+|żółt\\p{L}+|szar\\p{L}+|zwarte?|witte?|rode?|blauwe?|groene?|gele?|grijze?
|(?:深|浅|哑光|亮)?(?:黑|白|红|蓝|绿|黄|橙|紫|粉|棕|灰|银|金|米|透明|咖啡|玫瑰金|墨绿|藏青|天蓝)色|(?:卡其|米白|酒红|天空蓝|军绿|香槟|原木|藏蓝|深空灰|奶白|混)色?(?=[色,.;\\s]|$)|[黑白红蓝绿黄橙紫粉棕灰银金](?:[,和/及与、]?[黑白红蓝绿黄橙紫粉棕灰银金]){1,5}(?=[两三四五几多\\d]?[种个]?(?:颜)?色|[两三四五几多\\d][种个款])|黑色|ブラック|ホワイト|ブルー|レッド|검정색?|흰색|빨간색|파란색|검은색`;

/** Materials in the languages of buyers, with grade and share around them taken separately. */
export const MATERIAL_WORDS = `(?:600D|420D|300D|210D|900D|1680D|190T|210T) (?:oxford|polyester|nylon)(?: fabric)?|PU[- ]coated polyester|stainless steel|nitrile|neoprene|vinyl|velour|suede|chiffon|viscose|rayon|modal|tencel|lycra|terry cotton|coir|sisal|hemp|wicker|seagrass|bagasse|sugarcane|cornstarch|pine ?wood|rubberwood|mango wood|birch|spandex|pewter|chrome|wrought iron|galvanized iron|ductile iron|HSS|PVA|PBT|SBR|NBR|EPDM|FKM|BOPP|CPP|MOPP|VMPET|PETE|GRP|FRP|WPC|HPL|SPC|PSU|tritan|pearl cotton|corduroy|tulle|jersey cotton|twill|tpr|mesh(?= (?:back|fabric))|carbon steel|galvani[sz]ed steel|mild steel|cold rolled steel|spring steel|tool steel|steel|cast iron|iron|alumin(?:i?um)(?: alloy)?|alumin(?:i?um)[- ]plastic|zinc alloy|zamak|brass|copper|bronze|titanium|tungsten carbide|carbide|carbon fib(?:er|re)|fib(?:er|re)glass|tempered glass|borosilicate glass|glass|ceramic|porcelain|stoneware|acrylic|polycarbonate|polypropylene|polyethylene|polyester|polyurethane|nylon|silicone?|aramid(?: fib(?:er|re))?|rubber|natural latex|latex|spandex|elastane|organic cotton|cotton|linen|wool|cashmere|silk|bamboo fib(?:er|re)|bamboo|rattan|solid wood|plywood|mdf|oak|walnut|beech|teak|acacia wood|wood|wooden|kraft paper|corrugated cardboard|cardboard|paper|pu leather|genuine leather|leather|microfib(?:er|re)|canvas|oxford(?: fabric| cloth)?|non[- ]?woven(?: fabric)?|felt|fleece|denim|velvet|satin|jute|cork|foam|eva|pvc|hdpe|ldpe|rpet|petg|pet|pe|pp|abs|tpu|tpe|tpr|pla|ps|pc|pmma|peek|ptfe|melamine|plastic|resin|marble|granite|925 silver|sterling silver|kraft
|acero inoxidable|acero|aluminio|hierro|latón|cobre|vidrio|cristal|cerámica|madera|bambú|plástico|silicona|caucho|algodón(?: orgánico)?|poliéster|cuero|piel|lino|lana|seda|papel kraft|papel|cartón|nailon|nitrilo|neopreno|resina|microfibra|mimbre|ratán|porcelana|loza|franela|felpa|mezclilla|lona|yute|granito|mármol|mdf|melamina|vinilo|polipropileno|polietileno|aglomerado
|aço inox(?:idável)?|aço|alumínio|ferro|latão|vidro|cerâmica|madeira|bambu|plástico|silicone|borracha|algodão(?: orgânico)?|poliéster|tecido|couro|linho|lã|papelão|nitrilo|nitrílica?|microfibra|resina|neoprene|porcelana|lona|papel(?: kraft)?|polipropileno|polietileno|nylon|moletom|veludo|vime|granito|mármore|inox
|papier kraft|acier inoxydable|acier|inox|fer|laiton|cuivre|verre(?: trempé)?|céramique|porcelaine|bois(?: massif)?|bambou|plastique|caoutchouc|coton(?: bio)?|cuir|lin|laine|soie|carton|nitrile|néoprène|résine(?: tressée)?|microfibre|rotin|osier|polypropylène|polyéthylène|papier|velours|feutre|toile|polyester recyclé|silicone(?: alimentaire)?|porcelaine|acétate|grès|marbre|liège|mélamine
|edelstahl|stahl|gusseisen|messing|kupfer|glas|keramik|porzellan|massivholz|holz|eiche|bambus|kunststoff|silikon|gummi|(?:bio-?)?baumwolle|leder|leinen|wolle|seide|pappe|nitril|neopren|mikrofaser|filz|samt|kork|polypropylen|polyethylen|papier|steingut|aluminium
|нержавеющ\\p{L}+ стал\\p{L}+|нержавейк\\p{L}+|стал[ьи]|алюмини\\p{L}+|чугун\\p{L}*|латун\\p{L}+|мед[ьи](?!\\p{L})|стекл\\p{L}+|керамик\\p{L}*|дерев\\p{L}+|бамбук\\p{L}*|пластик\\p{L}*|силикон\\p{L}*|резин\\p{L}+|хлоп(?:ок|ка|ковый)\\p{L}*|полиэстер\\p{L}*|кож[аи]|шерст[ьи]|картон\\p{L}*|полипропилен\\p{L}*|керамич\\p{L}+|стальн\\p{L}+|кожан\\p{L}+|бумажн\\p{L}+|хлопчатобумажн\\p{L}+|хлопков\\p{L}+|полиэтилен\\p{L}*|поликарбонат\\p{L}*|нейлон\\p{L}*|неопрен\\p{L}*|нитрил\\p{L}*|шелк\\p{L}*|льнян\\p{L}+|чугунн\\p{L}+|латунн\\p{L}+|микрофибр\\p{L}*|фарфор\\p{L}*|экокож\\p{L}*|мдф|флис\\p{L}*|дуб[а]?(?!\\p{L})|бук[а]?(?!\\p{L})
|(?:ال)?(?:فولاذ المقاوم للصدأ|فولاذ مقاوم للصدأ|ستانلس ستيل|ستيل|حديد|ألمنيوم|الومنيوم|نحاس|زجاج|سيراميك|خشب|بلاستيك|سيليكون|مطاط|قطن|بوليستر|جلد(?:ية|ي)?|ورق|كرتون مقوى|قطنية?|خشبية?|زجاجية?|بلاستيكية?|نايلون|ستانلس|استيل|ألومنيوم|المنيوم|بورسلان|خيزران|بامبو|كتان|حرير|صوف|نيتريل)
|acciaio inox(?:idabile)?|acciaio|alluminio|ferro|ottone|rame|vetro|ceramica|legno|bambù|plastica|gomma|cotone(?: biologico)?|poliestere|pelle|lana|seta|carta(?! de| intestata)|nitrile|neoprene|microfibra|resina|polipropilene|polietilene|porcellana|gres|sughero|feltro|velluto|rovere|faggio|marmo|nylon|silicone
|paslanmaz çelik|çelik|alüminyum|demir|pirinç|bakır|cam|seramik|ahşap|bambu|plastik|silikon|kauçuk|pamuk(?:lu)?|polyester|deri|yün|karton|mikrofiber|naylon|porselen|ipek|keten|kağıt|kadife|nitril|polipropilen|kumaş|mermer|melamin|neopren
|stal nierdzewna|stali nierdzewnej|bawełn\\p{L}*|szkł\\p{L}*|drewn\\p{L}*|roestvrij staal|rvs|katoen|kunststof|hout
|食品级硅胶|PU(?=面料|革)|304不锈钢|316L?不锈钢|201不锈钢|不锈钢|碳钢|铝合金|锌合金|铸铁|黄铜|纯铜|钢化玻璃|高硼硅玻璃|玻璃|陶瓷|实木|竹子?|木质|塑料|硅胶|橡胶|纯棉|有机棉|全棉|涤纶|聚酯纤维|尼龙|真皮|PU皮|皮革|亚麻|羊毛|真丝|牛皮纸|纸板|无纺布|帆布|牛津布|榉木|橡木|松木|胡桃木|桦木|柚木|橡胶木|密度板|亚克力|树脂|铝制|铝材|铁艺|冷轧钢|镀锌钢|涤棉|棉麻|珊瑚绒|法兰绒|毛绒|超细纤维|牛皮(?!纸)|珍珠棉|竹纤维|骨瓷|聚丙烯|聚乙烯|丁腈|乳胶|纯铝|镀锌铁|铸铝|大理石|ステンレス|アルミ|綿|스테인리스|알루미늄|면`;

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
    ['IP ?(6[5-9]K?|5[4-7]|4[4]|X[4-8])', 'IP$1'],
    ['BIFMA', 'BIFMA'],
    ['ENEC', 'ENEC'],
    ['CARB(?: ?(?:P2|II|2))?', 'CARB', true],
    ['FSSC ?22000', 'FSSC 22000'],
    ['NSF', 'NSF', true],
    ['WRAP', 'WRAP', true],
    ['RCM', 'RCM', true],
    ['NOM[- ]\\d{3}(?:-[A-Z0-9-]+)?', 'NOM'],
    ['TISI', 'TISI', true],
    ['SIRIM', 'SIRIM', true],
    ['PVOC', 'PVoC'],
    ['KEBS', 'KEBS'],
    ['SNI', 'SNI', true],
    ['ECE ?R?\\d{2,3}', 'ECE', true],
    ['ТР ТС(?: \\d{3}/\\d{4})?', 'TR CU'],
    ['NF', 'NF', true],

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

/** What joins the items of a list. */
export const AND = `(?: ?(?:,|/|&|\\+|and|or|y|e|et|und|и|و|ve|i|en|o|ou|oder|или|أو|veya|和|及|或) ?)`;
export const COLOR = anyOf(COLOR_WORDS);
/** The first part of a German compound: `Edelstahl-Trinkflasche`, `Baumwolltasche`. */
const IN_COMPOUND =
  '(?<!\\p{L})(?:edelstahl|kunststoff|(?:bio-?)?baumwoll|silikon|bambus|keramik|porzellan|mikrofaser|nitril|gusseisen|massivholz|leinen)(?=-?\\p{L}{3})';
export const MATERIAL = `(?:${anyOf(MATERIAL_WORDS)}|${IN_COMPOUND})`;
