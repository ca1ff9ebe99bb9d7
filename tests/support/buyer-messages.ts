import type { Intent, ReplyLanguage } from '../../lib/core/replies';
import { TEXT_OF_TWO_THINGS } from './buyer-messages-of-two-things';
import { EIGHTH_BUYER_TEXT } from './eighth-buyer-messages';
import { ELEVENTH_BUYER_TEXT } from './eleventh-buyer-messages';
import { FIFTH_BUYER_TEXT } from './fifth-buyer-messages';
import { FOURTH_BUYER_TEXT } from './fourth-buyer-messages';
import { TEXT_WITHOUT_INTENT } from './messages-without-intent';
import { MORE_BUYER_TEXT } from './more-buyer-messages';
import { NINTH_BUYER_TEXT } from './ninth-buyer-messages';
import { SEVENTH_BUYER_TEXT } from './seventh-buyer-messages';
import { SIXTH_BUYER_TEXT } from './sixth-buyer-messages';
import { TENTH_BUYER_TEXT } from './tenth-buyer-messages';
import { THIRD_BUYER_TEXT } from './third-buyer-messages';

/** Hand-written messages as buyers type them: short, colloquial, misspelt, without accents. */
const TEXT = `
tracking
en|any update on my order? when is it coming
es|hola cuando me llega el paquete
pt-BR|oi, o rastreio nao funciona
fr|vous avez expédié ma commande ?
de|ist mein paket schon unterwegs
it|avete spedito il mio ordine?
pl|kiedy wyslecie moje zamowienie
ru|вы уже отправили заказ?
tr|siparişim ne zaman gelir
ar|متى يصل طلبي
he|מתי המשלוח יגיע
ja|いつ発送されますか
ko|언제 발송되나요?
zh-CN|什么时候发货
en|has my stuff been dispatched
ru|скиньте трек номер
en|wheres my package??
en|hi can i get the trackng number pls
es|donde esta mi pedido por favor
pt-BR|cade meu pedido
fr|bonjour ou est mon colis svp
de|wo bleibt mein paket
it|dov'è il mio pacco
pl|gdzie jest moja paczka
ru|где моя посылка
tr|kargom nerede kaldı
ar|اين طلبي
he|איפה החבילה שלי?
ja|荷物は今どこですか
ko|제 택배 어디쯤 왔나요
zh-CN|我的快递到哪了
not_received
en|Tracking shows delivered on tuesday but theres no package here
es|me pone entregado y aqui no hay nada
fr|la poste dit que c livré mais jai rien recu
it|risulta consegnato ma non ho ricevuto nulla
ru|написано вручено, но я ничего не получал
en|no parcel yet, what happened
pt-BR|consta entregue mas ninguem recebeu aqui
pl|status doreczona a ja nic nie mam
tr|teslim edildi yazıyor ama bana gelmedi
ar|مكتوب تم التسليم وانا ما استلمت شي
he|כתוב נמסר אבל לא קיבלתי
ja|配達済みになってますが届いてません
ko|배송완료라고 뜨는데 못 받았어요
zh-CN|显示已送达但我没拿到
en|i still havent recieved my order
en|it says delivered but i got nothing
es|aun no he recibido nada
pt-BR|meu produto nao chegou ainda
fr|j'ai toujours rien recu
de|sendung angeblich zugestellt aber nichts da
it|non mi è mai arrivato niente
pl|paczka do mnie nie dotarla
ru|заказ так и не пришел
tr|ürün hala elime ulaşmadı
ar|لم استلم الطلب حتى الان
he|עדיין לא קיבלתי כלום
ja|まだ商品が届いていません
ko|아직도 물건을 못 받았어요
zh-CN|显示签收了可是我没收到
delayed
en|its been 5 weeks!!! how long does this take
es|llevo esperando mas de un mes
pt-BR|ja faz um mes que comprei e nada
fr|toujours rien après 1 mois c long
de|warte schon seit 4 wochen auf meine ware
it|è passato un mese e ancora niente
pl|czekam juz miesiac
ru|жду уже второй месяц
tr|3 haftadır bekliyorum
ar|انتظر منذ شهر ولم يصل شيء
he|כבר חודש אני מחכה
ja|2週間待っていますがまだですか
ko|2주째 기다리고 있는데 너무 늦어요
zh-CN|都一个月了还没到，太慢了
en|this is taking way too long
en|my order is late, was supposed to be here monday
es|va con mucho retraso mi envio
pt-BR|esta muito atrasado, o prazo ja passou
fr|la livraison a du retard, c'est trop long
de|das dauert schon drei wochen, wie lange noch
it|la consegna è in ritardo di una settimana
pl|przesylka jest opozniona juz tydzien
ru|посылка уже неделю стоит на месте
tr|kargo çok gecikti
ar|الطلب متاخر جدا
he|המשלוח מתעכב כבר שבועיים
ja|配送が遅すぎます、予定日を過ぎています
ko|배송이 너무 늦네요
zh-CN|物流好几天没更新了
customs
en|who pays the import duties?
es|tengo que pagar algo en aduanas?
en|do i have to pay customs for this
es|me piden pagar aduana
pt-BR|fui taxado na alfandega e agora
fr|est ce qu'il y aura des frais de douane
de|muss ich zoll bezahlen?
it|il pacco è fermo in dogana
pl|czy musze placic clo
ru|посылку задержала таможня
tr|gümrük vergisi ödeyecek miyim
ar|هل يوجد رسوم جمركية
he|אצטרך לשלם מכס?
ja|関税はかかりますか
ko|관세 따로 내야 하나요
zh-CN|包裹被海关扣了
cancel
fr|je change d'avis, ne l'envoyez pas
pl|rezygnuje z zakupu
en|plz cancel my order
en|i ordered this by mistake, dont ship it
es|quiero cancelar el pedido
pt-BR|quero cancelar minha compra
fr|je veux annuler ma comande
de|bitte bestellung stornieren
it|vorrei annullare l'ordine
pl|prosze anulowac zamowienie
ru|хочу отменить заказ
tr|siparişimi iptal etmek istiyorum
ar|اريد الغاء الطلب
he|אני רוצה לבטל את ההזמנה
ja|注文をキャンセルしたいです
ko|주문 취소해 주세요
zh-CN|我不想要了，取消订单
change_address
en|could you send it to my work address instead
en|apartment number is missing in the address
en|i put the wrong address can u change it
en|we moved, please ship to new address
es|me equivoque de direccion, se puede cambiar?
pt-BR|coloquei o endereço errado, da pra mudar?
fr|je me suis trompé d'adresse de livraison
de|habe die falsche lieferadresse angegeben
it|ho sbagliato indirizzo, potete cambiarlo
pl|podalem zly adres, mozna zmienic?
ru|можно поменять адрес доставки?
tr|adresi yanlış yazdım değiştirebilir misiniz
ar|اريد تغيير عنوان التوصيل
he|טעיתי בכתובת, אפשר לשנות?
ja|届け先の住所を変更してください
ko|배송지 주소를 잘못 적었어요
zh-CN|地址填错了能改吗
defective
en|screen flickers and battery dies after 5 min
es|se rompio al segundo dia
fr|il s'est cassé au bout de 2 jours
it|dopo due giorni si è rotto
pl|po dwoch dniach przestalo dzialac
ru|через два дня сломалось
he|המכשיר מקולקל
ko|하루 만에 고장났어요
zh-CN|用了两天就坏了
en|it doesnt turn on at all
en|arrived brokn, the glass is cracked
es|llego roto y no funciona
pt-BR|veio quebrado, nao liga
fr|l'appareil ne marche pas, il est cassé
de|das gerät ist kaputt, geht nicht an
it|è arrivato rotto, non si accende
pl|nie dziala, przyszlo uszkodzone
ru|не включается, пришел сломанный
tr|ürün bozuk çalışmıyor
ar|الجهاز لا يعمل ووصل مكسور
he|המוצר הגיע שבור ולא עובד
ja|壊れていて電源が入りません
ko|전원이 안 켜져요 불량인 것 같아요
zh-CN|收到是坏的，开不了机
wrong_item
en|i ordered blue but got green
es|pedi azul y me llego rojo
pt-BR|pedi preto e veio azul
fr|j'ai commandé du noir et reçu du blanc
de|hab schwarz bestellt und weiß bekommen
tr|siyah istedim beyaz geldi
ar|طلبت اسود ووصلني ابيض
he|הזמנתי שחור וקיבלתי לבן
ja|黒を頼んだのに白が来ました
ko|검정 주문했는데 흰색이 왔어요
zh-CN|我买的黑色怎么发来白色
en|you sent me the wrong color
en|this is not what i ordered
es|me ha llegado otro producto equivocado
pt-BR|mandaram o produto errado
fr|ce n'est pas ce que j'ai commandé
de|ihr habt mir die falsche farbe geschickt
it|mi avete mandato il colore sbagliato
pl|przyszedl zly kolor
ru|прислали не тот размер
tr|yanlış ürün göndermişsiniz
ar|وصلني منتج خطأ غير الذي طلبته
he|שלחתם לי צבע לא נכון
ja|注文したものと違う商品が届きました
ko|주문한 거랑 다른 상품이 왔어요
zh-CN|你们发错货了颜色不对
missing_part
en|the remote is missing
pt-BR|veio so um pe do sapato
ru|прислали только одну штуку вместо двух
ja|説明書が入っていませんでした
en|box was half empty, no cable
es|no venian las pilas
fr|il manquait le câble dans la boite
de|da waren keine schrauben dabei
it|non c'era il cavo nella confezione
pl|nie bylo kabla w pudelku
tr|kutudan şarj aleti çıkmadı
zh-CN|里面没有充电线
en|there are screws missing in the box
en|charger was not included
es|faltan dos tornillos en la caja
pt-BR|veio faltando o cabo
fr|il manque une pièce dans le carton
de|im paket fehlt das kabel
it|manca il caricatore nella scatola
pl|w zestawie brakuje srubek
ru|в коробке не хватает кабеля
tr|kutuda bir parça eksik çıktı
ar|يوجد قطعة ناقصة في العلبة
he|חסר לי כבל בחבילה
ja|ネジが一本足りません
ko|충전기가 누락됐어요
zh-CN|少了一个配件
refund_status
en|you promised to refund me 2 weeks ago, nothing in my account
tr|iadem ne zaman yatar
he|מתי תחזירו לי את הכסף
es|cuando me devuelven el dinero
fr|et mon remboursement c'est pour quand
en|when will i get my refund
en|still waiting on my money back
es|cuando me llega el reembolso
pt-BR|quando vou receber o reembolso
fr|je n'ai pas encore été remboursé
de|wann bekomme ich mein geld zurück
it|quando arriva il rimborso
pl|kiedy dostane zwrot pieniedzy
ru|когда вернут деньги
tr|param ne zaman iade edilecek
ar|متى يتم استرداد المبلغ
he|מתי אקבל את ההחזר הכספי
ja|返金はいつになりますか
ko|환불 언제 되나요
zh-CN|退款怎么还没到账
return_request
en|doesnt fit, id like to return
es|quiero cambiarlo por otra talla
de|passt nicht, möchte umtauschen
it|vorrei cambiarlo con una taglia più grande
pl|chce odeslac buty bo za male
ru|можно обменять на другой размер
tr|küçük geldi değiştirmek istiyorum
ja|サイズが合わないので交換できますか
ko|사이즈가 작아서 교환하고 싶어요
zh-CN|尺寸不合适想换一个大的
en|how do i return this
en|i want to send it back pls
es|quiero devolver el articulo, como lo hago
pt-BR|gostaria de devolver o produto
fr|je souhaite retourner l'article
de|ich möchte den artikel zurückschicken
it|vorrei fare il reso
pl|chcialbym zwrocic towar
ru|хочу вернуть товар, как это сделать
tr|ürünü iade etmek istiyorum
ar|اريد ارجاع المنتج
he|איך אפשר להחזיר את המוצר
ja|返品したいのですが
ko|반품하고 싶어요
zh-CN|我想退货怎么申请
size_question
fr|ça taille petit ou normal ?
pl|czy rozmiar M bedzie dobry na 170 cm
es|soy talla 40 cual pido
de|fällt das klein aus?
ru|подойдет ли M на рост 175
ar|وزني 80 وش المقاس المناسب
ja|普段Mサイズですが大きめですか
en|im 180cm 75kg what size should i take
en|does it run small?
es|que talla me recomiendas, mido 170
pt-BR|visto 42 qual tamanho devo pedir
fr|je fais du 38 quelle taille prendre
de|welche größe soll ich nehmen bei 1,80
it|che taglia devo prendere, sono alto 175
pl|jaki rozmiar wybrac przy wzroscie 170
ru|рост 170 вес 60 какой размер взять
tr|170 boy 65 kilo hangi beden alayım
ar|طولي 170 ووزني 70 اي مقاس يناسبني
he|איזו מידה לקחת, אני 1.75
ja|身長165cmですがどのサイズがいいですか
ko|키 170에 65kg인데 사이즈 추천해 주세요
zh-CN|身高170体重60穿什么码
stock_question
en|do you have any more of these in large
pt-BR|quando volta pro estoque
it|quando tornano disponibili
he|מתי חוזר למלאי
en|is this still available in black
en|when will it be back in stock
es|teneis en stock el rojo?
pt-BR|tem na cor preta a pronta entrega?
fr|sera t il de nouveau disponible bientot
de|ist das in blau noch lieferbar
it|avete ancora il nero disponibile
pl|czy macie jeszcze czarny kolor
ru|есть ли в наличии черный
tr|siyah renk stokta var mı
ar|هل متوفر لون اسود
he|יש לכם את זה בשחור במלאי?
ja|黒の在庫はありますか
ko|검정색 재고 있나요
zh-CN|黑色还有货吗
discount_request
de|geht da noch was am preis
ar|في خصم اذا اخذت حبتين
en|can u do a better price
en|any discount if i buy 3?
es|me haces un descuento si compro dos
pt-BR|faz um desconto ai
fr|vous pouvez baisser le prix un peu
de|was ist letzter preis, rabatt möglich?
it|mi fate uno sconto
pl|da sie taniej? jakis rabat
ru|скидку сделаете?
tr|biraz indirim yapar mısınız
ar|ممكن خصم على السعر
he|אפשר לקבל הנחה?
ja|少し安くしてもらえませんか
ko|조금만 깎아주세요
zh-CN|能便宜点吗
shipping_cost
en|do you ship to norway?
en|how much is shipping to canada
es|cuanto cuesta el envio a canarias
pt-BR|quanto fica o frete pra manaus
fr|combien coûte la livraison en belgique
de|was kostet der versand nach österreich
it|quanto costa la spedizione in svizzera
pl|ile kosztuje wysylka do niemiec
ru|сколько стоит доставка в казахстан
tr|kargo ücreti ne kadar
ar|كم سعر الشحن الى الكويت
he|כמה עולה המשלוח
ja|北海道までの送料はいくらですか
ko|제주도 배송비 얼마예요
zh-CN|寄到新疆运费多少
invoice
en|can you email me a receipt for accounting
en|i need an invoice with vat number
es|necesito la factura por favor
pt-BR|preciso da nota fiscal
fr|pouvez vous m'envoyer la facture
de|brauche noch eine rechnung für die firma
it|mi serve la fattura con partita iva
pl|prosze o fakture na firme
ru|пришлите пожалуйста чек
tr|fatura gönderir misiniz
ar|احتاج فاتورة
he|אפשר לקבל חשבונית?
ja|領収書を発行してください
ko|세금계산서 발행 되나요
zh-CN|可以开发票吗
usage_help
es|como se enciende esto
de|wie schalte ich das gerät ein
it|come si monta?
tr|nasıl çalışıyor bu
ar|كيف اشغله
pt-BR|como faz pra ligar esse negocio
fr|je n'arrive pas à le connecter au wifi
he|איך טוענים את זה
ko|이거 어떻게 켜요
en|how do i connect it to my phone
en|cant figure out how to reset it
es|no se como instalarlo
pt-BR|nao consigo conectar no bluetooth
fr|comment on fait pour l'installer
de|wie verbinde ich das mit dem handy
it|non riesco a collegarlo al telefono
pl|jak to podlaczyc do telefonu
ru|как подключить к телефону
tr|bunu nasıl kurarım
ar|كيف استخدم هذا الجهاز
he|איך מחברים את זה לטלפון
ja|使い方がわかりません
ko|사용법을 모르겠어요
zh-CN|这个怎么连接手机
praise
en|works perfectly, super happy
de|alles bestens, gerne wieder
en|love it, great quality thx
es|me encanta, todo perfecto gracias
pt-BR|amei o produto, recomendo
fr|super produit, je suis ravie merci
de|super qualität, bin sehr zufrieden danke
it|prodotto ottimo, contentissima
pl|super jakosc, polecam
ru|спасибо, все отлично, очень доволен
tr|çok güzel ürün teşekkürler
ar|المنتج رائع شكرا لكم
he|מוצר מעולה, תודה רבה
ja|とても気に入りました、ありがとうございます
ko|너무 마음에 들어요 감사합니다
zh-CN|非常满意，谢谢
complaint_other
en|very unhappy with this, total waste of money
es|muy mala calidad, no lo recomiendo
pt-BR|não gostei, qualidade muito ruim
de|nie wieder, total enttäuscht
ru|качество ужасное, не советую
ar|اسوأ بائع تعاملت معه
ja|品質が悪くてがっかりしました
ko|품질이 너무 안 좋아요
zh-CN|客服态度很差，再也不买了
fr|vraiment déçue de la qualité
en|worst seller ever, nobody answers
en|total rip off, nothing like the picture
es|esto es una estafa, que verguenza
pt-BR|péssimo atendimento, ninguem responde
fr|c'est une honte, service nul
de|frechheit, so ein schlechter service
it|che delusione, qualità scadente
pl|oszusci, fatalna obsluga
ru|ужасный сервис, обман покупателей
tr|tam bir rezalet, kandırıldım
ar|خدمة سيئة جدا ولا احد يرد
he|שירות גרוע, מאוכזבת מאוד
ja|写真と全然違う、最悪です
ko|정말 실망이에요 사진과 달라요
zh-CN|质量太差了，骗人
b2b_inquiry
en|looking to buy 1000 units for our stores, please quote
en|whats your moq and price for 500 pcs
en|we are a company looking for a supplier
es|somos una empresa, precio por mayor?
pt-BR|voces vendem no atacado para revenda
fr|nous sommes revendeurs, un devis pour 200 pièces
de|wir sind händler, preis für 300 stück?
it|vorrei un preventivo per 100 pezzi
pl|poprosze oferte hurtowa na 200 sztuk
ru|интересует оптовая цена от 100 шт
tr|toptan fiyat teklifi alabilir miyim
ar|نريد شراء بالجملة ما هو الحد الادنى
he|מחיר סיטונאי ל-200 יחידות?
ja|100個の見積もりをお願いします
ko|도매 가격 견적 부탁드립니다
zh-CN|批发价多少，起订量多少
`;

export interface BuyerMessage {
  intent: Intent;
  language: ReplyLanguage;
  text: string;
}

const read = (text: string): BuyerMessage[] =>
  text
    .trim()
    .split('\n')
    .reduce<{ intent: string; all: BuyerMessage[] }>(
      ({ intent, all }, line) => {
        const [language, message] = line.split('|');
        if (message === undefined) return { intent: line, all };
        return { intent, all: [...all, { intent, language, text: message } as BuyerMessage] };
      },
      { intent: '', all: [] },
    ).all;

/** Messages by author, each of whom wrote without the others' words in sight. */
export const BUYER_MESSAGES_BY_AUTHOR: readonly (readonly BuyerMessage[])[] = [
  TEXT,
  MORE_BUYER_TEXT,
  THIRD_BUYER_TEXT,
  FOURTH_BUYER_TEXT,
  FIFTH_BUYER_TEXT,
  SIXTH_BUYER_TEXT,
  SEVENTH_BUYER_TEXT,
  EIGHTH_BUYER_TEXT,
  NINTH_BUYER_TEXT,
  TENTH_BUYER_TEXT,
  ELEVENTH_BUYER_TEXT,
].map(read);

export const BUYER_MESSAGES: readonly BuyerMessage[] = BUYER_MESSAGES_BY_AUTHOR.flat();

/** Their `intent` is none of the intents. */
export const MESSAGES_WITHOUT_INTENT = read(TEXT_WITHOUT_INTENT);

export const MESSAGES_OF_TWO_THINGS = read(TEXT_OF_TWO_THINGS);

/** What the intents are learned from. */
export const LABELLED_MESSAGES = [...BUYER_MESSAGES, ...MESSAGES_OF_TWO_THINGS, ...MESSAGES_WITHOUT_INTENT];
