/** 66 messages by a ninth author, of the kinds that are easily mistaken for each other. */
export const NINTH_BUYER_TEXT = `
tracking
en|send me the tracking number please, nothing came by e-mail
ko|송장번호 문자로 안 왔는데 알려주실 수 있나요
de|hab keine sendungsnummer bekommen, könnten sie die nochmal mailen
pl|link do przesyłki nie działa, w którym mieście jest teraz?
not_received
fr|Le facteur prétend l'avoir mis dans ma boîte, or elle est vide depuis lundi
ja|宅配ボックスに入れたと通知がありましたが中は空でした
tr|kargocu kapıya bıraktım demiş, kapıda paket falan yok
he|השליח סימן שמסר לי ביד, אף אחד לא דפק אצלי בדלת
delayed
es|me prometisteis 24h y vamos por el sexto día, qué pasa?
ar|المفروض يوصل الخميس اللي راح ولين اليوم ما شفناه، ليش كل هذا التأخير
pt-BR|o prazo venceu na sexta passada e nada ainda, vou ter que esperar mais quanto?
customs
it|nel prezzo sono già comprese le tasse di importazione o le pago io alla consegna?
ru|а растаможка входит в стоимость или доплачивать самому?
tr|fiyata gümrük vergisi dahil mi yoksa ben mi öderim
zh-CN|清关要我提供身份证和付款截图 这正常吗
cancel
en|scrap that order please, my sister got me one already
fr|je viens de commander mais j'ai vu trop tard la couleur, vous pouvez tout arrêter ?
change_address
ko|실수로 예전 집으로 주문했어요 사무실로 보내주실 수 있나요
es|puse sin querer el piso de antes, mandadlo mejor a la oficina
it|ho lasciato per errore la casa vecchia, si può spedire da mia suocera?
defective
ar|السماعة تشتغل دقيقتين وتطفي لحالها
zh-CN|灯一闪一闪的 换了插座也一样 刚买两天
pl|po tygodniu przestała grzać, a obudowa się topi
wrong_item
ja|頼んだのは子供用なのに大人用が届きました
he|קניתי מטען לרכב ושלחתם לי מטען קיר
pt-BR|pedi o de 220 e mandaram 110, como faz?
missing_part
en|Puzzle has 1000 pieces on the lid, we ended up with a gap of two
de|laut packung 8 dübel, gezählt hab ich 6
fr|reçu la tondeuse sans le sabot de 3 mm
es|el juego trae según la caja 12 cubiertos y hay 11, dónde está el que falta?
ru|палатка пришла, а где колышки? в мешке пусто
it|ho aperto la scatola e ci sono solo tre ruote su quattro
tr|setin içinden kapak çıkmadı, diğer her şey tamam
zh-CN|清单上写八颗螺丝 我数来数去七颗
refund_status
ja|返金手続き完了とのメールが来ましたが、口座にはまだです
en|app says refunded, bank says no such thing. its been 9 days
pl|napisaliście że zwrot zrobiony, na karcie zero
pt-BR|disseram que estornaram, só que na fatura não apareceu
return_request
ru|хочу отказаться от покупки в течение 14 дней, куда вам выслать?
de|ich mache vom widerrufsrecht gebrauch. wohin mit dem paket?
ko|생각했던거랑 달라서 안쓸것 같아요 뜯지도 않았는데 돌려보내도 되죠?
ar|ندمت على الشراء، القطعة بكيسها، كيف ارجعها لكم
size_question
he|אני 1.68 ושוקלת 62, איזו מידה לקחת?
es|la plantilla cuánto mide por dentro en el 40?
stock_question
ar|بينزل منه لون بيج مرة ثانية؟
fr|il vous en reste deux du même lot ?
discount_request
en|would u do 40 for it? paying right now
it|40 euro e lo prendo subito, affare fatto?
ru|отдадите за 1500? заберу сегодня
zh-CN|80块行不行 行就拍
shipping_cost
pl|ile kosztuje kurier na Litwę?
ko|두 개 묶음배송하면 배송비 얼마예요
invoice
he|אפשר חשבונית מס על שם העסק?
de|rechnung bitte nochmal mit ausgewiesener mwst
usage_help
pt-BR|como eu tiro a tampa de trás pra trocar a bateria?
ja|電源を長押ししても設定画面に行けません、どうすればいいですか
praise
tr|çok ince düşünmüşsünüz, küçük hediye için de ayrıca teşekkürler
es|llegó antes de lo que pensaba y mi abuelo está feliz, mil gracias por la notita
complaint_other
en|your courier threw the parcel over my fence and swore at me when I said something
fr|vous m'envoyez dix mails de pub par jour alors que je me suis désinscrite trois fois
ko|택배기사님이 반말하고 문을 발로 찼어요 교육 좀 시키세요
pl|prosicie o zmianę opinii w zamian za 20 zł, to jest nieuczciwe
zh-CN|你们把我手机号给了别的商家 天天接推销电话 太过分了
he|המוכר כינה אותי שקרנית בצ'אט, לא מקובל
b2b_inquiry
tr|otelimiz için 300 havlu alacağız, fiyat çalışması yapar mısınız?
ru|хотим продавать ваш товар в своём магазине, какие условия?
`;
