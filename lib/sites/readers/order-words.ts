import type { OrderState } from '../../core/facts';

/**
 * Words of order and message consoles in the languages that sellers and buyers use them in. Each stands for a whole
 * label or begins it, so that "order total" is no order number.
 */
export const ORDER_LABELS = {
  orderId:
    /^(?:order (?:id|no\.?|number|#)|order$|订单(?:编?号|id)?$|訂單編?號|n[.º°úu]*m?(?:ero)? d[eo]l? p?e?d?ido|(?:id|n[º°]|número|numero) (?:del? |do )?(?:pedido|orden|ordine)|numéro de (?:la )?commande|n° de commande|bestell(?:nummer|-?nr|ungsnummer)|bestelnummer|numer zamówienia|номер заказа|№ заказа|sipariş (?:no|numarası)|رقم الطلب|注文番号|주문 ?번호|מספר הזמנה)/i,
  state:
    /^(?:order )?status|^state$|^(?:订单)?状态|^estado|^statut|^(?:bestell)?status|^stato|^stan\b|^статус|^durum|^sipariş durumu|^حالة|^ステータス|^注文状況|^상태|^주문 ?상태|^סטטוס/i,
  dispatched:
    /^(?:ship(?:ped|ping)?(?: on| date| time)|date shipped|dispatch(?:ed)?(?: on| date| time)|发货时间|发货日期|fecha de envío|enviado el|data d[ie] (?:envio|spedizione)|date d['’]expédition|expédié le|versanddatum|versandt am|verzenddatum|verzonden op|data wysyłki|дата отправки|отправлен|gönderi(?:m)? tarihi|تاريخ الشحن|発送日|出荷日|발송일|תאריך משלוח)/i,
  tracking:
    /^(?:tracking(?: (?:id|no\.?|number|code))?|waybill(?: no\.?| number)?|(?:运|物流)单号|物流(?:跟踪|追踪)号|快递单号|跟踪号|(?:n[º°]|número|numero|código|codice) de ?(?:seguimiento|rastreamento|rastreio|tracciamento)|numéro de suivi|sendungs(?:nummer|verfolgungsnummer)|trackingnummer|numer (?:przesyłki|śledzenia)|трек-?номер|номер отслеживания|takip (?:no|numarası)|رقم التتبع|追跡番号|問い合わせ番号|운송장 ?번호|송장 ?번호|מספר מעקב)/i,
  carrier:
    /^(?:carrier|shipping (?:company|carrier|method|service)|logistics(?: (?:company|provider|service))?|courier|物流(?:公司|商|方式|服务)|承运商|快递公司|transportista|transportadora|transporteur|versand(?:unternehmen|dienstleister)|vervoerder|corriere|vettore|przewoźnik|перевозчик|служба доставки|kargo (?:firması|şirketi)|شركة الشحن|配送業者|運送会社|택배사|운송사|חברת שילוח)/i,
  country:
    /^(?:country|ship(?:ping|s|ped)? to|destination|buyer country|country\/region|(?:收货|买家|目的)?国家|国家\/地区|país|pays|land|paese|kraj|страна|ülke|البلد|الدولة|国|配送先の国|국가|מדינה)/i,
  buyer:
    /^(?:buyer(?: name)?|customer(?: name)?|contact (?:buyer|name)|recipient|买家(?:姓名|名称)?|客户(?:姓名)?|收货人|联系人|comprador|cliente|acheteur|client|käufer|kunde|koper|acquirente|kupujący|покупатель|alıcı|المشتري|購入者|お客様|구매자|הקונה)$/i,
} as const;

/** States by the words of a badge or value, the more specific first. */
export const ORDER_STATES: readonly (readonly [OrderState, RegExp])[] = [
  ['disputed', /disput|纠纷|争议|litige|streitfall|reclam|спор|ihtilaf|نزاع|claim opened/i],
  ['refunded', /refund|退款|reembols|rembours|erstatt|rimbors|zwrócon|возв(?:рат|ращ)|iade|مسترد|返金|환불/i],
  ['cancelled', /cancel|取消|关闭|closed|annul|storniert|anulowan|отмен|iptal|ملغ|キャンセル|취소|בוטל/i],
  [
    'unpaid',
    /(?:un|not |awaiting |pending )pa(?:id|yment)|待付款|未付款|等待买家付款|pago pendiente|aguardando pagamento|en attente de paiement|zahlung ausstehend|не оплачен|ожида\S+ оплат|ödeme bekl|未払い|결제 ?대기/i,
  ],
  [
    'awaiting-shipment',
    /unshipped|awaiting (?:ship|dispatch)|to be shipped|pending shipment|待发货|等待您?(?:卖家)?发货|未发货|por enviar|pendiente de envío|a enviar|à expédier|nicht versandt|versandbereit|da spedire|do wysłania|ожида\S+ отправк|не отправлен|kargo bekl|未発送|発送待ち|발송 ?대기/i,
  ],
  [
    'delivered',
    /(?<!not |un)delivered|completed|finished|已(?:送达|签收|完成)|交易(?:完成|成功)|entregado|entregue|livr[ée]e?$|zugestellt|geliefert|consegnato|dostarczon|доставлен|teslim edildi|تم التسليم|配達完了|配達済|배송 ?완료|נמסר/i,
  ],
  [
    'shipped',
    /shipped|dispatched|in transit|已发货|已出运|运输中|卖家已发货|等待买家收货|enviado|expédi|versandt|unterwegs|spedito|wysłan|отправлен|в пути|kargoya verildi|تم الشحن|発送済|配送中|배송 ?중|נשלח/i,
  ],
];
