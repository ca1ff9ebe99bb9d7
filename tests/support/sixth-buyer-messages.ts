/** 46 messages by a sixth author. */
export const SIXTH_BUYER_TEXT = `
tracking
en|morning! has the courier picked it up from you yet?
de|hallo wo steckt denn mein päckchen grad
ko|택배사 어디고 송장은 언제 나와요
not_received
es|dice que lo recogió mi vecina pero ella no tiene nada
zh-CN|快递柜里是空的 根本没东西
he|לפי האתר השליח השאיר ליד הדלת, אין שם שום חבילה
delayed
fr|ça traine, commandé le 2 et on est le 30
ru|сроки прошли неделю назад, сколько еще ждать
ja|発送予定日をとっくに過ぎています
customs
it|mi tocca pagare l'iva alla consegna o è già pagata?
tr|gümrük vergisi çıkar mı bu üründe
cancel
pl|kupiłem dwa razy to samo, jedno skasujcie
pt-BR|errei o modelo, cancela antes de enviar pfv
ar|لا ترسلونه خلاص بطلت
change_address
en|typo in my street name, it's Birch not Brich
ja|建物名を書き忘れました。追加できますか
defective
fr|le bouton est resté coincé et l'écran reste noir
ru|экран мигает полосами со второго дня
zh-CN|拉链坏了 拉不上
ar|السماعة اليمين ما تطلع صوت
wrong_item
de|hatte L bestellt, im beutel steckt S
pl|zamawiałam filiżanki, przyszły talerze
missing_part
it|nella confezione manca la chiavetta e le viti
he|הזמנתי סט של 4 והגיעו 3
refund_status
tr|para iadesi ne oldu on gün geçti
es|cuándo veré el reembolso en mi tarjeta? lo devolví el 3
return_request
en|decided it's not for us, still sealed. how do we send it back?
ko|개봉 안했는데 반품 되나요
size_question
pt-BR|tenho 1,65 e 60kg, pego M ou G?
ja|足の幅が広めですが大きめを選ぶべきですか
stock_question
fr|vous en aurez encore en rouge le mois prochain ?
de|ist das in 128gb noch zu kriegen
discount_request
it|se ne prendo tre mi fate un prezzo?
ru|есть промокод для новых покупателей?
shipping_cost
zh-CN|寄到澳洲运费怎么算
ar|كم سعر الشحن للكويت
invoice
pl|poproszę fakturę na firmę, nip podam
tr|faturayı şirket adına keser misiniz
usage_help
es|la lucecita parpadea en azul y no empareja, cómo se hace?
he|איך משנים את השפה באפליקציה
praise
ko|아이가 너무 좋아해요 감사합니다
pt-BR|chegou certinho e é lindo demais, obrigada
complaint_other
en|worst seller ever, nobody answers my emails
it|materiale scadente, la foto inganna, che delusione
b2b_inquiry
fr|nous tenons un magasin de jouets et cherchons un grossiste, vos conditions ?
ja|飲食店を経営しています。500個での卸価格を知りたいです
`;
