/** 200 messages by a tenth author: conduct, money that is said to be back, parts counted, bare offers. */
export const TENTH_BUYER_TEXT = `
complaint_other
en|the guy who delivered it kicked the parcel up the stairs, unbelievable
en|please stop emailing me offers every day, I never signed up for this
en|you asked me to change my review for a gift card. that is bribery
en|your support person called me stupid in chat, I want to speak to a manager
es|el repartidor me gritó y tiró la caja al suelo, vaya modales
es|dejad de mandarme publicidad, ya me he dado de baja dos veces
es|me ofrecisteis dinero por quitar la reseña, eso no es legal
pt-BR|o entregador foi super grosso com a minha mãe, quero falar com o gerente
pt-BR|parem de me mandar propaganda no whatsapp, nunca autorizei
pt-BR|vocês apagaram minha avaliação, isso é desonesto
fr|le livreur a crié sur ma femme et balancé le carton, c'est inadmissible
fr|arrêtez vos pubs par sms, je n'ai jamais donné mon accord
fr|vous proposez 10 euros pour effacer mon avis, c'est malhonnête
de|der fahrer hat mich angeschrien und das paket über den zaun geworfen
de|hört auf mir werbung zu schicken, ich hab mich längst abgemeldet
de|sie bieten mir geld wenn ich die bewertung lösche? geht's noch
it|il fattorino mi ha insultato davanti ai vicini, voglio un responsabile
it|basta pubblicità sul mio telefono, non ho mai dato il consenso
it|mi offrite un buono per togliere la recensione, è scorretto
pl|kurier rzucił paczką i wyzwał mnie od najgorszych
pl|przestańcie wysyłać mi reklamy smsem, nie wyrażałam zgody
pl|konsultant się ze mnie śmiał, chcę rozmawiać z kierownikiem
ru|курьер швырнул коробку и нахамил мне, примите меры
ru|хватит слать мне рекламу каждый день, я не подписывался
ru|вы предлагаете деньги за удаление отзыва, это нечестно
tr|kurye kapıda bana bağırdı, paketi de yere attı
tr|sürekli reklam mesajı atıyorsunuz, numaramı kim verdi size
tr|yorumumu silmem için para teklif ettiniz, bu ahlaksızlık
ar|المندوب صرخ علي ورمى الكرتون قدام الباب، وش هالتعامل
ar|وقفوا الرسائل الدعائية، ما عطيتكم رقمي عشان تزعجوني
ar|تطلبون اغير تقييمي مقابل خصم، هذا مو صح
he|השליח קילל אותי וזרק את הקרטון במדרגות
he|תפסיקו לשלוח לי פרסומות, לא נתתי אישור
he|הצעתם לי כסף כדי שאמחק ביקורת, זה לא ישר
ja|配達員に怒鳴られました。荷物も放り投げられて本当に不愉快です
ja|毎日広告メールが届いて迷惑です。配信を止めてください
ja|レビューを消せば謝礼を渡すと言われました。おかしいと思います
ko|기사님이 소리지르고 물건을 던지고 가셨어요 너무 무례합니다
ko|광고 문자 그만 보내세요 동의한 적도 없는데 개인정보 어디서 났어요
ko|리뷰 지우면 돈 준다니 이게 말이 됩니까
zh-CN|快递员骂人还把箱子往地上扔 你们管不管
zh-CN|别再给我发广告短信了 我从来没同意过
zh-CN|让我改好评给红包 这不是骗人吗
refund_status
en|you say the refund went through but my bank shows nothing
en|refund marked complete, where did the money go? not on my card
es|pone reembolso realizado pero en la tarjeta no hay nada
es|me dijisteis que el abono estaba hecho y no lo veo en mi cuenta
pt-BR|aparece estorno concluído e o dinheiro não caiu na conta
fr|remboursement effectué d'après vous mais rien n'a été crédité sur mon compte
fr|c'est marqué remboursé, je ne vois aucun virement
de|erstattung laut app abgeschlossen, auf der karte ist nichts angekommen
it|risulta rimborsato ma sulla carta non ho ricevuto niente
pl|piszecie że zwrot pieniędzy wykonany a na koncie nic nie ma
pl|zwrot niby zaksięgowany, pieniędzy brak
ru|пишет возврат завершён, деньги на карту так и не поступили
tr|iade yapıldı diyor ama hesabıma hiçbir şey geçmedi
tr|para iadesi tamamlandı görünüyor kartımda yok
ar|مكتوب تم رد المبلغ بس ما وصل شي لبطاقتي
he|כתוב שהזיכוי בוצע ובכרטיס לא נכנס כלום
ja|返金済みと表示されていますがカードの明細に出てきません
ko|환불 완료라고 나오는데 통장에 들어온 돈이 없어요
zh-CN|说退款已经处理完了 银行卡一分钱没收到
return_request
en|exercising my right to withdraw within 14 days, where should I post it
en|I regret buying this, it's untouched, which address do I send it to
es|ejerzo mi derecho de desistimiento, a qué dirección lo mando?
pt-BR|me arrependi da compra, está lacrado, pra onde devolvo?
fr|je me rétracte, colis pas ouvert, où dois-je le renvoyer ?
de|ich widerrufe den kaufvertrag, an welche adresse schicke ich die ware?
de|möchte vom 14 tage rückgaberecht gebrauch machen, ware ist da und ungetragen
it|esercito il diritto di recesso, dove devo spedire il prodotto?
pl|odstąpienie od umowy w ciągu 14 dni, gdzie mam wysłać towar?
ru|товар не подошёл, по закону 14 дней на возврат, какой адрес для отправки?
ru|отказываюсь от товара надлежащего качества, как отправить обратно
tr|cayma hakkımı kullanıyorum, ürünü nereye göndereyim?
ar|غيرت رايي بعد ما وصلت، جديدة، وين ارسلها ترجع لكم
he|מבקש להפעיל זכות ביטול, המוצר אצלי סגור, לאן מחזירים?
ja|気が変わったので返品希望です。返送先を教えてください
ko|받았는데 마음이 바뀌어서 반품할게요 어디로 보내면 되나요
zh-CN|七天无理由 东西没拆 寄到哪个地址
cancel
en|i only just ordered, is there time to stop it?
en|hold the order, I no longer want it
es|acabo de pedirlo, se puede parar todo?
es|frenad el pedido que ya no lo quiero
pt-BR|acabei de fazer o pedido, dá pra barrar?
fr|je viens de passer commande, pouvez-vous la stopper ?
fr|annulez tout, je me suis trompée de couleur et ce n'est pas parti
de|gerade bestellt, kann man das noch stoppen?
it|ho appena ordinato, fermate tutto per favore
pl|przed chwilą zamówiłam, da się to zatrzymać?
ru|только что оформил заказ, остановите пожалуйста
tr|az önce sipariş verdim, durdurabilir misiniz?
ar|توني طلبت، تقدرون توقفون الطلب؟
he|בדיוק הזמנתי, אפשר לעצור את זה?
ja|たった今注文したのですが、止めてもらえますか
ko|방금 주문했는데 멈춰주실 수 있나요
zh-CN|刚下的单 能拦下来吗 不要了
change_address
en|picked my old flat at checkout by accident, deliver to my office please
es|elegí la casa antigua por error, enviadlo al trabajo
pt-BR|selecionei o endereço antigo sem querer, manda pro escritório
fr|j'ai laissé mon ancienne adresse par erreur, envoyez au bureau svp
de|hab versehentlich die alte anschrift genommen, bitte ins büro liefern
it|ho scelto per sbaglio il vecchio indirizzo, mandatelo in ufficio
pl|przez pomyłkę wybrałem stare mieszkanie, wyślijcie do biura
ru|случайно выбрал старую квартиру, отправьте на работу
tr|yanlışlıkla eski evi seçmişim, ofise yollar mısınız
ar|اخترت البيت القديم بالغلط، ارسلوه للمكتب
he|בטעות בחרתי את הדירה הישנה, תשלחו למשרד
ja|間違えて前の家を選んでしまいました。職場に送ってください
ko|실수로 옛날 집을 선택했어요 회사로 보내주세요
zh-CN|不小心选了以前的房子 麻烦寄到公司
discount_request
en|20 bucks and I'll take it now, ok?
en|£15 deal?
es|30 euros y me lo llevo, vale?
es|te doy 20, hecho?
pt-BR|fecho por 50 reais, topa?
fr|30 € ça vous va ?
de|25 euro und ich nehm's sofort, passt das?
it|20€ va bene?
pl|biorę za 60 zł, zgoda?
ru|за 800 руб возьму сразу, договорились?
tr|150 tl ye alırım hemen, olur mu
ar|١٥٠ ريال واخذه الحين، تمام؟
he|100 שקל ואני לוקח עכשיו, סגרנו?
ja|3000円なら即決しますがいかがですか
ko|2만원이면 바로 살게요 어때요
zh-CN|50元我马上拍 可以吗
tracking
en|no tracking number ever came to my inbox, can you send it
en|the link in the mail is dead, which depot is it at
es|no me ha llegado el código de seguimiento al correo, me lo mandáis?
pt-BR|o link que mandaram não abre, em que cidade ele está?
fr|je n'ai jamais reçu le numéro de suivi par mail, vous me l'envoyez ?
de|der link geht nicht auf, wo steckt das paket
it|il link della spedizione non si apre, dov'è adesso?
pl|nie dostałem numeru przesyłki na maila, proszę o podanie
ru|трек-номер на почту не приходил, вышлите пожалуйста
tr|takip kodu mailime gelmedi, gönderir misiniz
ar|ما جاني رقم الشحنة على الجوال، ارسلوه لو سمحتوا
he|לא קיבלתי את מספר המשלוח במייל, תוכלו לשלוח?
ja|追跡番号のメールが届いていません。教えてもらえますか
ko|운송장번호 메일을 못 받았어요 알려주세요
zh-CN|没收到快递单号短信 发我一下
missing_part
en|there are 11 tiles in the pack and it should be 12
en|tent turned up minus the pegs
es|ha llegado la mesa sin tornillos
es|caja de 10 y solo cuento 9
pt-BR|veio a barraca sem as estacas
pt-BR|comprei o pacote de 6 e contei 5
fr|la boîte annonce 24 pièces, j'en compte 22
de|zelt ist da aber ohne heringe
de|auf der packung steht 20 und drin sind 18
it|la tenda è arrivata senza picchetti
pl|namiot przyszedł bez śledzi
pl|miało być 8 sztuk, doliczyłem się 7
ru|в наборе должно быть 10, насчитала 9
tr|çadır geldi kazıkları yok
tr|kutuda 12 yazıyor 11 tane saydım
ar|الخيمة وصلت بدون اوتاد، وين الباقي
he|האוהל הגיע בלי יתדות
he|כתוב 12 על הקופסה וספרתי 11
ja|10枚入りのはずが9枚しかありません
ja|テントは届きましたがペグが見当たりません
ko|텐트는 왔는데 팩이 하나도 없어요
ko|12개라고 써있는데 세어보니 11개예요
zh-CN|帐篷到了 地钉呢
zh-CN|写着10片 我数了只有9片
customs
en|is import tax already in the price or do I pay it on the doorstep?
es|el precio ya lleva los impuestos de aduana o los pago yo?
pt-BR|o imposto de importação já está incluso no preço?
fr|les frais de douane sont inclus dans le prix affiché ?
de|sind die zollkosten im preis drin?
it|i dazi sono inclusi nel prezzo?
pl|czy cło jest wliczone w cenę?
ru|таможенный сбор включён в цену?
tr|gümrük masrafı fiyata dahil mi?
ar|الجمارك داخلة في السعر ولا ادفعها انا؟
he|המכס כלול במחיר או שאני משלם?
ja|関税は価格に含まれていますか
ko|관세 포함된 가격인가요?
zh-CN|价格含关税吗 还是我自己交
en|customs want a copy of the invoice before they release it
es|aduanas me pide la factura para soltar el paquete
fr|la douane réclame une facture pour libérer le colis
de|der zoll verlangt eine rechnung, sonst geben sie das paket nicht raus
not_received
en|carrier claims it's in my letterbox. it's empty
es|dicen que lo metieron en el buzón pero está vacío
fr|soi-disant remis au gardien, il n'a rien vu
de|angeblich beim nachbarn abgegeben, der weiß von nichts
ru|курьер утверждает что вручил лично, ко мне никто не приходил
pl|kurier twierdzi że doręczył, skrzynka pusta
b2b_inquiry
tr|restoranımız için 200 tabak lazım, fiyat verir misiniz
de|für unser hotel brauchen wir 150 bademäntel, was können sie anbieten
ru|нам в офис нужно 80 стульев, какие условия
it|per il nostro ristorante servono 120 sedie, che prezzo ci fate?
usage_help
es|se puede lavar a máquina?
de|welche batterien kommen da rein?
fr|comment je remets l'heure ?
he|אין לי מושג איך להרכיב את זה
size_question
fr|quelles sont les dimensions exactes ?
pl|jaka szerokość i wysokość?
ar|كم الطول والعرض؟
`;
