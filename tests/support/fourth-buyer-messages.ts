/** 140 messages by a fourth author, slang and round-about ways among them: seven of each intent, ten of each language. */
export const FOURTH_BUYER_TEXT = `
tracking
en|yo any idea where my stuff is rn? app just says "processed at facility" since tuesday
fr|coucou y a moyen d'avoir le lien de suivi ?
de|gibts schon ne sendungsnummer? bräuchte die für die packstation
pl|hejka a ktory kurier to wiezie i jaki numer?
ja|お世話になります。注文した品、今どのあたりでしょうか
ar|يا اخوي الشحنة وين صارت الحين
ko|혹시 지금 배송 어느 단계인가요?? 조회해도 안나와서요
not_received
es|el cartero dice q lo dejo en el buzon pero el buzon esta vacio
it|secondo il corriere ha firmato un certo Rossi ma qui non abita nessun Rossi, io il pacco non ce l'ho
tr|komşuya bırakılmış diyor ama komşularda yok bende de yok
he|הדואר אומר שנמסר, בדקתי אצל השכנים ואין כלום
zh-CN|驿站说没有我的件 系统却写着已取件
pt-BR|o app diz q entregaram pra um tal de Carlos, aqui n tem nenhum Carlos
ru|почта пишет что вручили 5го числа, а мне никто ничего не вручал
delayed
en|you said 7-10 days, we're on day 24 now lol
de|Lieferdatum war der 3., heute ist der 19. Was ist da los?
fr|ca devait arriver pour noel on est en fevrier la...
pl|mialo byc na piatek, jest sroda i dalej nic
ko|주말 전에 온다더니 아직도 안오네요 언제까지 기다려야 하나요
ar|وعدتوني بعشرة ايام وصار لي شهر ونص
ja|お届け予定日を10日過ぎていますが、どうなっていますか
customs
es|me han parado el paquete en aduanas y piden el DNI y una factura, que hago
it|la dogana mi ha chiesto 28 euro di iva, ma non era tutto incluso?
tr|gümrükte takıldı vergi istiyorlar ben mi ödeyeceğim
he|יש מכס על זה בארץ? זה יותר מ 75 דולר
zh-CN|被海关扣了要我交税 你们能少报点价值吗
pt-BR|fui taxado em 60%, vcs pagam essa taxa?
en|DHL wants VAT + handling fee before they hand it over, is that on you or me?
cancel
ru|ой я случайно два раза оформила, один уберите пожалуйста
de|hab mich verklickt, bitte die bestellung stoppen bevor sie rausgeht
fr|annulez tout svp j'ai trouvé ailleurs
pl|rozmyslilam sie, nie wysylajcie
ja|間違えて注文しました。取り消しお願いします
ko|주문 취소해주세요 다른걸로 살게요
ar|غيرت رايي الغوا الطلب لو سمحتم
change_address
en|omg just noticed it's going to my ex's place, pls send it to 14 Elm Rd instead
es|me he mudado, el envio tiene q ir a la casa nueva
it|ho messo il cap sbagliato!! 20154 invece di 20145
tr|iş yerime gönderseniz olur mu evde kimse yok gündüz
he|טעיתי ברחוב, צריך להיות הרצל 12 ולא 21
zh-CN|收货人电话写错了 帮我改成尾号8832的
pt-BR|esqueci de colocar o numero do apartamento, é ap 302
defective
ru|через два дня перестал заряжаться, совсем мёртвый
de|Display hat nen Sprung, so kam es aus der Verpackung
fr|la fermeture eclair s'est cassée au premier essai
pl|przyszlo potluczone, cale w kawalkach
ja|スイッチを押しても反応しません、昨日届いたばかりなのに
ko|왼쪽 이어폰에서 소리가 안나요
ar|الشاشة فيها خط اخضر من اول يوم
wrong_item
en|ordered the 2m cable got the 50cm one
es|pedi el azul marino y me habeis mandado uno verde botella
it|mi è arrivato un coltello ma io avevo comprato una padella??
tr|siyah sipariş ettim pembe gelmiş
he|הזמנתי כיסוי לאייפון 15 וקיבלתי לאייפון 13
zh-CN|拍的大号 到手是小号 发错了
pt-BR|comprei o kit com 6 e mandaram outro produto nada a ver
missing_part
ru|в коробке нет пульта, хотя на фото он есть
de|die schrauben fehlen, kann das regal so nicht aufbauen
fr|il manque une chaussure sur la paire ptdr
pl|zamowilem 4 sztuki a w paczce byly 3
ja|付属のケーブルが入っていませんでした
ko|설명서랑 나사가 없어요 빠진거 같아요
ar|ناقص الشاحن في العلبة
refund_status
en|its been 12 days since you got my return, still nothing on my card
es|dijisteis que me devolviais el dinero en 5 dias y nada
it|il rimborso quando me lo accreditate?
tr|iade ettiğim ürünün parası hala yatmadı
he|עוד לא קיבלתי את הכסף בחזרה על הביטול
zh-CN|退货你们都签收了 钱怎么还不退
pt-BR|cancelei dia 2 e ate agora o estorno nao caiu no cartao
return_request
ru|не подошло, как оформить возврат?
de|gefällt meiner frau nicht, wohin kann ichs zurückschicken
fr|je veux renvoyer le pull il ne me plait pas
pl|chcialbym zwrocic, nie uzywane, jaka jest procedura
ja|サイズが合わないので交換か返品をお願いしたいです
ko|생각보다 별로라 반품하고 싶은데 택배비는 누가 내나요
ar|ما عجبني ابي ارجعه واسترد فلوسي
size_question
en|im 5'7 and 150lbs would a M do or go L
es|la talla 42 vuestra equivale a la europea?
it|di solito porto una 38 di scarpe, quale devo scegliere?
tr|1.75 boy 80 kilo hangi beden olur
he|זה מתאים לראש גדול? היקף 60
zh-CN|160斤穿2XL会不会紧
pt-BR|quais as medidas do busto do vestido tam G?
stock_question
ru|а чёрные ещё будут или всё?
de|kommt die variante in blau nochmal rein?
fr|c'est encore dispo en 256 go ?
pl|kiedy znowu beda dostepne rozowe?
ja|Lサイズの再入荷予定はありますか
ko|베이지 색상 품절인가요? 언제 들어와요
ar|عندكم منه لون بني؟
discount_request
en|would u take 20 for it? cash ready haha
es|si me llevo dos me haces rebajita?
it|avete un codice sconto per il primo ordine?
tr|3 tane alırsam ne kadar indirim yaparsınız
he|מה המחיר האחרון?
zh-CN|老板便宜点呗 第二次买了
pt-BR|rola um cupom ai?
shipping_cost
ru|сколько доставка в Алматы выйдет?
de|wie hoch sind die versandkosten nach österreich?
fr|les frais de port sont offerts à partir de combien ?
pl|ile kosztuje wysylka paczkomatem
ja|北海道までの送料はいくらですか
ko|제주도 배송비 추가되나요
ar|التوصيل للرياض بكم
invoice
en|can you send me a receipt with our company name + VAT number
es|necesito factura a nombre de mi empresa con CIF
it|mi fate fattura con partita iva?
tr|fatura paketin içinde yoktu, mail atar mısınız
he|אפשר לקבל חשבונית מס על העסק?
zh-CN|可以开发票吗 抬头写公司
pt-BR|vcs mandam nf junto?
usage_help
ru|как сбросить часы до заводских?
de|wie krieg ich das ding ins wlan?
fr|je n'arrive pas à le coupler avec mon telephone, faut faire quoi
pl|nie wiem jak zmienic jezyk na polski, pomozecie?
ja|充電ランプが点滅しているのはどういう意味ですか
ko|시간 설정 어떻게 해요? 설명서가 중국어라 모르겠어요
ar|كيف اشبكه على الجوال؟
praise
en|just wanna say u guys rock, looks even better irl
es|encantada con el bolso, llegó antes de lo previsto, un 10
it|tutto perfetto, grazie mille, ricomprerò sicuramente
tr|elinize sağlık çok güzel paketlenmiş bayıldık
he|הגיע מהר והאיכות מדהימה תודה רבה
zh-CN|收到了 质量超好 孩子特别喜欢 五星
pt-BR|amei demais, superou as expectativas
complaint_other
ru|ужасное отношение, игнорируете третий день
de|So einen miesen Kundenservice hab ich noch nie erlebt.
fr|vous vous foutez de la gueule du monde, la photo n'a rien à voir
pl|wstyd, obsluga zerowa, nigdy wiecej u was nie kupie
ja|写真と全然質感が違います。がっかりです
ko|문의해도 답이 없고 너무 불친절하네요
ar|تعاملكم سيء جدا وما تردون على احد
b2b_inquiry
en|we run 3 gift shops, do you do trade pricing? thinking 300 to start
es|somos distribuidores en Chile, nos interesa vuestro catalogo mayorista
it|siamo un negozio e vorremmo rivendere, avete un listino ingrosso?
tr|otelimiz için 400 adet havlu, fiyat teklifi rica ederiz
he|אנחנו חנות, אפשר מחירון סיטונאי?
zh-CN|我们做跨境的 一个月要2000个 出厂价多少
pt-BR|sou lojista, qual o preço no atacado a partir de 50 peças?
`;
