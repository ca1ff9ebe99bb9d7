/** What a label announces. `other`: a label of no interest, which ends the value before it. */
export type Label =
  | 'product'
  | 'quantity'
  | 'material'
  | 'color'
  | 'size'
  | 'certifications'
  | 'targetPrice'
  | 'incoterm'
  | 'port'
  | 'payment'
  | 'deadline'
  | 'destination'
  | 'packaging'
  | 'sample'
  | 'attachments'
  | 'other';

/** Words before a colon, by what they announce; patterns in lower case. */
export const LABEL_WORDS: readonly (readonly [Label, string])[] = [
  [
    'product',
    `products?(?: name| title| type)?|item(?: name| description)?|articles?|subject|goods|commodity|description of goods
|producto(?:s)?(?: solicitado)?|nombre del producto|artículo|produto(?: solicitado)?|nome do produto|artigo|mercadoria|item solicitado
|produits?|nom du produit|désignation|produkt(?:name|bezeichnung)?|artikel(?:bezeichnung)?|ware
|товар|продукт|продукция|наименование(?: товара)?|изделие|المنتج|اسم المنتج|السلعة|الصنف|prodotto|nome prodotto|articolo
|ürün(?: adı)?|produkt|nazwa produktu|product(?:naam)?|מוצר|שם המוצר|פריט|产品(?:名称)?|品名|商品(?:名称)?|货品|采购产品|采购需求|采购内容|製品(?:名)?|商品名|품명|제품(?:명)?`,
  ],
  [
    'quantity',
    `(?:(?:purchase|order|required|sourcing|annual|total|estimated|needed) )?(?:quantity|quantities|qty|q'ty)(?: (?:required|needed|wanted))?|order volume|volume
|cantidad(?: requerida| total)?|quantidade(?: total| desejada)?|qtd\\.?|quantités?(?: souhaitée| demandée| requise| totale)?|qté|(?:bestell|gesamt)?menge|stückzahl|anzahl
|количество|кол-во|объ[её]м(?: заказа| партии)?|тираж|الكمية(?: المطلوبة)?|العدد|quantità(?: richiesta| totale)?|q\\.tà|adet|miktar|sipariş miktarı|ilość|aantal|hoeveelheid|tonnage|כמות|הכמות
|(?:采购|订购|需求|订单|总)?数量|采购量|订货量|需求量|数量|수량`,
  ],
  [
    'material',
    `materials?|raw material|fabric|composition|material(?:es)?|matériaux?|matière|werkstoff|stoff|материалы?|состав|ткань|المادة|الخامة|المواد|مادة الصنع|materiale|tessuto|malzeme|kumaş
|materiał|materiaal|חומר(?: גלם)?|tela|tecido|tissu|材质|材料|面料|材質|素材|재질|소재`,
  ],
  [
    'color',
    'colou?rs?|colou?r options?|color(?:es)?|cor(?:es)?|couleurs?|coloris|farben?|цвета?|اللون|الألوان|colore|colori|renk(?:ler)?|kolory?|kleur(?:en)?|צבע(?:ים)?|颜色|色彩|カラー|色|색상',
  ],
  [
    'size',
    `sizes?|dimensions?|measurements?|capacity|specifications? size|size(?:s)? required|tamaños?|medidas?|dimensiones|talla(?:s)?|capacidad|tamanhos?|dimensões|capacidade
|tailles?|capacité|contenance|größen?|maße|abmessungen|volumen|fassungsvermögen|размеры?|габариты|объ[её]м бутылки|[её]мкость|المقاسات?|المقاس|الحجم|الأبعاد|السعة|misur[ae]|dimensioni|taglie|capacità
|boyut(?:lar)?|ölçü(?:ler|sü)?|ebat|beden|kapasite|rozmiar(?:y)?|wymiary|pojemność|maat|maten|afmetingen|גודל|מידות|מידה|קוטר|נפח|formaat|尺寸|尺码|规格|容量|サイズ|寸法|사이즈|크기`,
  ],
  [
    'certifications',
    `certifications?|certificates?(?: required)?|certificación(?:es)?|certificados?|certificaç(?:ão|ões)|certificats?|zertifikate?|zertifizierung(?:en)?|сертификаты?|сертификация|الشهادات?|الشهادة|certificazion[ei]|certificat[oi]
|sertifika(?:lar)?|belgeler|certyfikaty?|תקנים|תקן|אישורים|תעודות|certs?\\.?|certificaten|certificering|认证|证书|認証|인증`,
  ],
  [
    'targetPrice',
    `target (?:unit )?price|target|(?:desired|expected|ideal|preferred) (?:unit )?price|budget|unit price|price target|price|precio(?: objetivo| deseado| meta| unitario)?|presupuesto|preço(?: alvo| desejado| unitário)?|orçamento
|prix(?: cible| souhaité| visé| unitaire| objectif)?|budget|zielpreis|preisvorstellung|wunschpreis|preis|(?:целевая |желаемая |ожидаемая )?цена|бюджет|السعر(?: المستهدف| المطلوب)?|الميزانية
|prezzo(?: target| obiettivo| desiderato)?|hedef fiyat|fiyat|bütçe|cena(?: docelowa)?|cel cenowy|richtprijs|prijs|מחיר(?: יעד)?|תקציב|目标(?:单)?价格?|目标价位|预算|期望价格?|单价|价格|目標価格|希望価格|목표 ?가격|목표가`,
  ],
  [
    'incoterm',
    `incoterms?(?: 2020)?|trade terms?|(?:delivery|shipping|price|shipment) terms?|terms of (?:delivery|trade)|términos? (?:comerciales?|de entrega)|condiciones de entrega|termos? (?:comercial|de entrega)|condições de entrega
|conditions de livraison|lieferbedingung(?:en)?|lieferkondition(?:en)?|условия поставки|базис поставки|شروط (?:التسليم|الشحن|التجارة)|condizioni di (?:consegna|resa)|resa|teslim(?:at)? şekli|teslim(?:at)? şartları
|warunki dostawy|leveringsvoorwaarden|leverconditie|תנאי (?:סחר|אספקה|מסירה)|贸易(?:术语|条款|方式)|价格条款|交货(?:条件|方式)|取引条件|거래 ?조건|인코텀즈`,
  ],
  [
    'port',
    `(?:destination |discharge |loading )?port(?: of (?:destination|discharge|loading))?|(?:delivery|shipping) (?:port|place)|puerto(?: de (?:destino|descarga|carga))?|porto(?: de (?:destino|descarga|embarque))?|porto di (?:destinazione|carico|sbarco)
|port (?:de destination|d'arrivée|de chargement)|(?:ziel|bestimmungs|verlade)?hafen|порт(?: назначения| отгрузки)?|ميناء(?: الوصول| الشحن)?|الميناء|(?:varış |yükleme )?liman[ıi]?|port docelowy|haven|נמל(?: היעד| יעד)?
|(?:目的|起运|装运|卸货)?港口?|港口|仕向港|港|(?:도착|목적)항`,
  ],
  [
    'payment',
    `(?:payment|pay)(?: terms?| methods?| conditions?)?|terms of payment|(?:condiciones |forma |método |términos )?(?:de )?pago|(?:condições |forma |termos |método )?(?:de )?pagamento|(?:conditions? |mode |modalités )?(?:de )?paiement|règlement
|zahlungs(?:bedingung(?:en)?|ziel|weise|art|konditionen)|zahlung|(?:условия |способ |порядок )?оплат[аы]|(?:شروط |طريقة )?الدفع|(?:condizioni |termini |metodo )?(?:di )?pagamento|ödeme(?: şartları| koşulları| şekli| yöntemi)?
|(?:warunki )?płatnoś(?:ć|ci)|betaling(?:svoorwaarden|scondities)?|(?:תנאי )?תשלום|付款(?:方式|条件|条款)?|支付方式|支払(?:い)?条件|결제 ?(?:조건|방식)`,
  ],
  [
    'deadline',
    `(?:delivery |quotation |quote |submission |closing |bid |response )?(?:deadline|due date|closing date)|delivery (?:date|time)|(?:required|expected|requested) (?:delivery(?: date)?|by)|lead time|validity|needed by|fecha (?:límite|de entrega|limite)|plazo(?: de entrega)?|entrega
|prazo(?: de entrega)?|data (?:limite|de entrega)|date limite|délai(?: de livraison)?|date de livraison|livraison|lieferzeit|liefertermin|frist|abgabefrist|einsendeschluss|angebotsfrist|срок(?:и)?(?: поставки| подачи)?|дедлайн|الموعد النهائي|موعد التسليم|مدة التسليم|تاريخ التسليم
|scadenza|termine|(?:data|tempi) di consegna|consegna|son tarih|teslim(?:at)? (?:tarihi|süresi)|termin(?: dostawy)?|leverdatum|levertijd|uiterste datum|(?:מועד|תאריך|זמן) אספקה|מועד אחרון|תאריך יעד|(?:报价)?截止(?:日期|时间)?|交货(?:期|日期|时间)|交期|納期|期限|締切|납기|마감일?`,
  ],
  [
    'destination',
    `(?:destination|delivery|ship(?:ping)?)(?: country| address| location| destination| to)?|country(?: of destination)?|deliver(?:y)? to|ship to|final destination|market|(?:país |lugar )?(?:de )?destino|país|(?:local |país )?(?:de )?destino|(?:pays |lieu )?(?:de )?destination|pays
|(?:bestimmungs|liefer|ziel)(?:land|ort|adresse)|land|страна(?: назначения)?|(?:место |страна )?назначени[ея]|место доставки|адрес доставки|доставка|(?:بلد |دولة |مكان )?(?:الوجهة|المقصد|التسليم)|الدولة|التوصيل|الوجهة|(?:paese |luogo )?(?:di )?destinazione|paese
|varış (?:ülkesi|yeri|noktası)|ülke|teslim(?:at)? (?:yeri|ülkesi)|kraj(?: docelowy| przeznaczenia)?|bestemming|land van bestemming|יעד|ארץ יעד|מדינת יעד|目的(?:国|地)|收货(?:国|地)|国家|交货地点?|(?:仕向|納入)(?:国|地|先)|배송지|목적지`,
  ],
  [
    'packaging',
    `pack(?:ag|k?)ing(?: requirements?| details?| method)?|packages?|pack|empaques?|embalaje|envase|embalagem|emballage|conditionnement|verpackung(?:sart)?|упаковка|التعبئة(?: والتغليف)?|التغليف|imballaggio|imballo|confezione|ambalaj(?:lama)?|paketleme
|opakowanie|pakowanie|verpakking|אריזה|包装(?:方式|要求)?|梱包|包装|포장`,
  ],
  [
    'sample',
    'samples?|muestras?|amostras?|échantillons?|muster|образцы|образец|العينات|عينات|العينة|campion[ei]|campionatura|numune|prób(?:ka|ki)|דוגמאות|דוגמה|דוגמא|样品|样板|サンプル|샘플',
  ],
  [
    'attachments',
    'attachments?|attached files?|files?|drawings?|adjuntos?|anexos?|pièces? jointes?|anhang|anlagen?|вложени[ея]|приложени[ея]|المرفقات|مرفقات|allegat[oi]|ekler|załączniki|נספחים|קבצים|bijlagen?|附件|添付(?:ファイル)?|첨부(?:파일)?',
  ],
];
