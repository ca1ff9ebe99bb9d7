/** What a label in a table of product properties announces. */
export interface Label {
  weight: boolean;
  size: boolean;
  /** A size named by a general word (size, サイズ): trusted less than one that says dimensions. */
  loose: boolean;
  packaged: boolean;
}

/** Words for weight, in the languages of the marketplaces. */
const WEIGHT =
  /weight|gewicht|poids|peso(?!a)|重量|重さ|毛重|净重|вес(?!е)|масса|وزن|\bwaga\b|\bmasa\b|a[gğ][iı]rl[iı][kğ]|\bvikt|vikt$|무게|중량|משקל/iu;
/** Words that say dimensions. */
const SIZE =
  /dimens|measurement|abmessung|maße|masse \(|größe und|afmeting|medidas|misure|寸法|尺寸|габарит|[أا]بعاد|wymiar|boyut|ölçü|\bmått|mått$|치수|מידות/iu;
const LOOSE_SIZE =
  /\bsize\b|größe|grösse|taille|tamaño|tamanho|サイズ|размер|حجم|مقاس|rozmiar|ebat|storlek|크기|사이즈|גודל/iu;
/** Words that say the parcel rather than the thing in it. */
const PACKAGED =
  /pack(?:ag|ing|ed)|ship(?:ping|ment)|boxed|carton|parcel|\bgross\b|verpack|versand|\bpaket|brutto|verpakking|verzend|\bpakket|\bbruto|colis|emballage|exp[ée]dition|\bbrut\b|paquet|env[ií]o\b|embal|empaque|pacote|remessa|confezione|spedizione|imball|\bpacco|lordo|梱包|発送|配送|出荷|パッケージ|包装|毛重|运输|包裹|总重|упаков|брутто|достав|посыл|отправ|شحن|تغليف|طرد|عبوة|حزمة|حزمه|opakowan|przesył|paczk|wysył|kargo|gönderi|ambalaj|brüt|förpack|frakt|포장|배송|אריזה|משלוח/iu;
/** A weight or size that is not the product's own: what it carries, takes, shows or is made of. */
const FOREIGN =
  /max|minimum|capac|limit|support|recom|\bload|trag(?:f|kraft|last)|belast|zulässig|höchst|körper|empfohlen|charge|admis|máx|massim|soport|suport|carga|耐荷|荷重|最大|限重|承重|载重|載重|макс|нагруз|грузопод|أقصى|سعة|حمولة|nośno|udźwig|obciąż|kapas|taşıma|azami|bärkraft|fabric|stoff|tissu|\btela\b|paper|\bbody\b|\buser|\bchild|person|batter|metal|stone|\bgem\b|carat|screen|(?<!item )display|bildschirm|[ée]cran|pantalla|schermo|画面|屏|экран|شاشة|ekran|skärm|sitz|seat|monitor|\bimage|\bbild|\binner|inside|internal|interior|drawer|\bdoor/iu;

/** Reads a property label in any of the known languages; null when it announces neither weight nor size. */
export function readLabel(text: string): Label | null {
  if (text.length > 120 || FOREIGN.test(text)) return null;
  const weight = WEIGHT.test(text);
  const strict = SIZE.test(text);
  const loose = !strict && LOOSE_SIZE.test(text);
  if (!weight && !strict && !loose) return null;
  return { weight, size: strict || loose, loose, packaged: PACKAGED.test(text) };
}
