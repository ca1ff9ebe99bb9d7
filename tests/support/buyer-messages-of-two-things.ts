/** Messages that speak of two things; which of them is the intent: docs/command-line.md. */
export const TEXT_OF_TWO_THINGS = `
defective
en|the zip tore on day one, please refund me
en|it came cracked and i want my money back
en|stopped working, can i return it or get a replacement?
es|está rajado, quiero que me devolváis el dinero
es|no enciende, quiero devolverlo
pt-BR|veio quebrado, quero meu dinheiro de volta
pt-BR|nao liga, como faço pra devolver?
fr|il est arrivé abîmé, je veux être remboursé
fr|ne fonctionne plus, comment le renvoyer ?
de|display gesprungen, ich will es zurückgeben
de|akku defekt, bitte geld erstatten
it|è arrivato rotto, rivoglio i soldi
it|non funziona, come faccio a renderlo?
pl|pęknięty ekran, proszę o zwrot pieniędzy
pl|nie działa, chcę oddać
ru|не включается, хочу вернуть товар
ru|треснутый корпус, верните деньги пожалуйста
tr|bozuk çıktı iade etmek istiyorum
tr|çalışmıyor paramı geri verin
ar|ما يشتغل ابي استرجع فلوسي
ar|وصل مكسور كيف ارجعه
he|הגיע שבור, רוצה החזר כספי
he|לא עובד, איך מחזירים?
ja|動かないので返品したいです
ja|破損していました。返金してください
ko|고장난 제품이 왔어요 환불해주세요
ko|작동이 안돼서 반품하고 싶어요
zh-CN|坏的 怎么退货
zh-CN|屏幕碎了 退款吧
wrong_item
en|not what i ordered, want to send it back
en|got someone elses order, refund please
es|no es el color que pedí, quiero cambiarlo
es|enviaron el equivocado, devolvedme el dinero
pt-BR|mandaram o errado, quero trocar
pt-BR|veio outro produto, quero reembolso
fr|ce n'est pas le bon modèle, je veux le retourner
fr|mauvaise couleur reçue, remboursez-moi
de|falsche farbe geliefert, möchte umtauschen
de|habe den falschen artikel bekommen, bitte geld zurück
it|colore sbagliato, voglio restituirlo
it|mi avete mandato un altro modello, rimborso grazie
pl|przyszedł zły kolor, chcę wymienić
pl|dostałam nie ten model, jak odesłać?
ru|пришёл другой цвет, хочу обменять
ru|положили не ту модель, верните деньги
tr|yanlış renk geldi iade etmek istiyorum
tr|başka ürün geldi paramı istiyorum
ar|جاني لون غير اللي طلبته ابي ابدله
ar|ارسلتوا منتج غلط رجعوا فلوسي
he|הגיע דגם לא נכון, רוצה להחליף
he|שלחתם צבע אחר, איך מחזירים?
ja|注文と違う物が届きました。返品したいです
ja|違うサイズが入っていたので返金希望です
ko|다른 제품이 왔는데 반품할게요
ko|색상이 잘못 왔어요 환불해주세요
zh-CN|发错颜色了 怎么换
zh-CN|发来的型号不对 我要退货
missing_part
en|charger isnt in the box, send it or refund me
en|great product but one screw short, cant assemble it
es|falta una pieza, quiero el reembolso o que la envíen
pt-BR|veio faltando parafuso, nao da pra montar
fr|il manque les vis, impossible de le monter, renvoyez-les moi
de|kabel fehlt, bitte nachschicken oder geld zurück
it|manca il cavo, me lo spedite?
pl|brakuje śrub, nie da się złożyć, proszę dosłać
ru|не хватает болтов, собрать не могу, дошлите
tr|vidalar eksik monte edemiyorum gönderir misiniz
ar|ناقص قطعة وما اقدر اركبه ارسلوها
he|חסר בורג ואי אפשר להרכיב, תשלחו בבקשה
ja|ネジが足りず組み立てられません。送ってください
ko|나사가 부족해서 조립을 못해요 보내주세요
zh-CN|少了一包螺丝 装不了 补发一下
refund_status
en|i sent the broken one back in march, where is my refund
es|devolví el roto hace dos semanas y sigo sin el reembolso
pt-BR|devolvi o produto com defeito e ate agora nada do dinheiro
fr|j'ai renvoyé l'article cassé il y a 15 jours, toujours pas remboursé
de|defektes gerät ist seit 2 wochen bei euch zurück, wo bleibt mein geld
it|ho reso quello difettoso, quando arriva il rimborso
pl|odesłałem wadliwy towar dwa tygodnie temu, kiedy zwrot pieniędzy?
ru|отправил брак обратно, когда вернёте деньги?
tr|bozuk ürünü iade ettim param ne zaman yatacak
ar|رجعت المكسور من اسبوعين وين فلوسي
he|החזרתי את הפגום לפני שבועיים, איפה ההחזר?
ja|不良品を返送しましたが、返金はいつですか
ko|불량 반품 보냈는데 환불이 아직 안됐어요
zh-CN|坏的退回去半个月了 退款呢
return_request
en|just dont like it, can i get my money back?
es|no me convence, puedo devolverlo y que me devuelvan el dinero?
pt-BR|nao gostei da cor, posso devolver?
fr|il ne me va pas, je voudrais l'échanger
de|steht mir nicht, kann ich es zurückgeben und geld bekommen?
it|non mi sta bene, posso avere il cambio?
pl|nie leży na mnie, chcę zwrócić i dostać pieniądze
ru|не подошёл цвет, хочу вернуть
tr|üstüme olmadı değiştirmek istiyorum
ar|المقاس كبير ابي ابدله
he|לא אהבתי, אפשר להחזיר ולקבל כסף?
ja|思っていたのと違ったので返品できますか
ko|사이즈가 커서 교환 가능할까요
zh-CN|不太合适 能退吗
tracking
en|tracking page stuck for two weeks, any movement?
en|you shipped on the 4th but the number still shows nothing
es|el seguimiento lleva 8 días igual
pt-BR|rastreio parado ha 10 dias
fr|le suivi n'a pas bougé depuis 2 semaines
de|sendungsverfolgung seit 8 tagen unverändert
de|trackingnummer zeigt nichts an
it|tracking fermo da 9 giorni
it|il codice di spedizione non risulta sul sito
pl|śledzenie stoi od tygodnia
ru|трек не обновляется 10 дней
tr|kargo takip 8 gündür aynı
ar|التتبع واقف من اسبوع
he|המעקב לא זז כבר שבוע
ja|追跡が1週間動いていません
ko|배송조회가 일주일째 그대로예요
zh-CN|快递一个星期没更新了
not_received
en|i never got it, please refund
es|nunca me llegó, quiero mi dinero
fr|jamais reçu, je veux un remboursement
de|nie angekommen, will mein geld
it|mai ricevuto, voglio il rimborso
pl|nigdy nie dotarło, proszę o zwrot pieniędzy
ru|так и не получил заказ, верните деньги
tr|hiç gelmedi paramı geri istiyorum
ar|ما وصلني ابدا رجعوا فلوسي
he|מעולם לא קיבלתי, רוצה החזר
ja|届いていないので返金してください
ko|물건 못받았으니 환불해주세요
zh-CN|一直没收到货 退钱
cancel
en|cancel it please and refund me
es|cancelen el pedido y devuelvan el dinero
fr|annulez et remboursez moi
de|bitte stornieren und geld zurück
it|annullate e rimborsate
pl|proszę anulować i zwrócić pieniądze
ru|отмените заказ и верните деньги
tr|iptal edip paramı iade edin
ar|الغوا الطلب ورجعوا الفلوس
he|תבטלו ותחזירו את הכסף
ja|キャンセルして返金してください
ko|취소하고 환불해주세요
zh-CN|取消订单 退款
`;
