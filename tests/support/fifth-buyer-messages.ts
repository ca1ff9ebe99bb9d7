/** 119 messages by a fifth author, polite and wordy; a quarter says a fault and what shall be done about it. */
export const FIFTH_BUYER_TEXT = `
tracking
en|Dear seller, the link you emailed me shows the same depot for nine days. Is it still moving?
de|Die Sendung steht laut App seit einer Woche in Hamburg. Tut sich da noch was?
it|buonasera, il numero che mi avete mandato sul sito delle poste non viene riconosciuto
ru|трек пишет одно и то же уже 12 дней, посылка вообще едет?
zh-CN|物流停在广州转运中心五天了 什么情况
ar|رقم التتبع اللي عطيتوني ما يطلع معه شي
not_received
fr|le suivi dit livré hier 14h mais ma boite est vide et les voisins n'ont rien vu
pl|kurier oznaczył jako doręczone a ja cały dzień siedziałam w domu i nikogo nie było
ja|受け取っていないのに完了になっています。不在票もありません
ko|문앞에 뒀다는데 아무것도 없어요 CCTV 봐도 아무도 안왔어요
pt-BR|nunca recebi esse produto e quero meu dinheiro de volta
he|רשום שנאסף מהנקודה אבל אני לא אספתי שום דבר
delayed
es|me dijisteis que llegaba el viernes y ya es miercoles
tr|iki haftada gelir demiştiniz beşinci hafta oldu
en|the order is a month late now. when will i finally have it??
zh-CN|说好三天到 这都半个月了
de|hätte am montag da sein sollen, geburtstag ist vorbei. wie lang noch?
pt-BR|o prazo era dia 10 e hj ja é dia 22
customs
fr|la douane me réclame 34 euros, vous remboursez ces frais ?
pl|przyszlo pismo z urzedu celnego ze mam doplacic vat, dlaczego?
ja|受け取り時に関税を請求されましたが、商品代に含まれていないのですか
ko|통관고유부호 입력 안해도 되나요? 관세 나오면 제가 내나요
ar|الجمارك موقفة الشحنة ويطلبون فاتورة
he|החבילה תקועה במכס ומבקשים ממני מספר יבואן
cancel
es|lo he pedido por error dos veces, podeis anular uno y devolverme el dinero?
tr|siparişi iptal edin, başka mağazada yarı fiyatına buldum
en|Please do not ship order, my husband already got one. Want my money back instead.
zh-CN|还没发货的话就算了 我不想要了
de|bestellung bitte rückgängig machen, brauche sie nicht mehr
change_address
it|ho scritto via Roma 5 ma abito al 15, riuscite a correggere prima che parta?
pl|wyjezdzam na dwa tygodnie, prosze wyslac na adres mojej siostry
ru|ошиблась в номере квартиры, надо 48 а не 84
pt-BR|da pra entregar no meu trabalho em vez de casa?
ko|받는 사람 전화번호가 예전 번호예요 수정해 주세요
he|אפשר שתשלחו למקום העבודה שלי ולא הביתה?
defective
en|arrived broken, i want a refund
fr|reçu cassé, remboursez moi svp
de|kaputt angekommen, will mein geld zurück
ru|пришло разбитое, хочу вернуть деньги
ja|届いたら割れていたので返品返金をお願いします
ar|وصلني خربان ابي فلوسي
tr|kırık geldi param iade edilsin
es|llega roto, como lo devuelvo?
it|dopo una settimana la batteria non tiene più la carica, vorrei la sostituzione
zh-CN|用了两次就不转了 给我换一个
pl|przyszedl uszkodzony, jak zwrocic?
wrong_item
en|you sent the wrong colour, how do i return it
fr|vous avez envoyé la mauvaise taille, je veux l'échanger
de|falsches modell bekommen, wohin zurückschicken?
es|me mandaron otro modelo, quiero devolverlo
ru|прислали не тот размер, как вернуть
ja|色が違うものが届いたので交換してください
ko|다른 색상이 왔어요 교환해주세요
tr|yanlış beden göndermişsiniz değişim istiyorum
missing_part
en|Lovely lamp but there is no bulb holder in the box as described, please send it
es|venía sin el cargador, me lo enviais o me devolveis parte del dinero?
ja|3個セットのはずが2個しかありません。残りを送ってください
de|nur 5 von 6 gläsern im karton, bitte teilerstattung
ar|الطقم المفروض ٦ قطع وصلني ٥ بس
he|לא צורפו ברגים, אי אפשר להרכיב ככה
refund_status
fr|ça fait 3 semaines que vous avez reçu mon retour, et mon argent ?
pl|zwrot odebraliscie 5 maja, kiedy przelejecie pieniadze?
ja|キャンセルした分の返金がまだカードに反映されていません
ko|반품 도착했다는데 환불은 언제 처리되나요
tr|iptal ettim ama param hala hesabıma geçmedi
en|you approved the refund on the 3rd, my bank says nothing came in
return_request
es|me queda enorme, puedo cambiarlo por una M?
it|troppo piccolo, posso fare il cambio con una taglia in più?
ru|велико, можно обменять на меньший размер?
zh-CN|穿着太紧了 可以换大一码吗
pt-BR|nao era o que eu esperava, como faço pra devolver?
he|קטן עליי, אפשר להחליף למידה גדולה יותר?
size_question
en|does it come up small? usually between 10 and 12
de|bin 1,82 und 90 kg, reicht XL?
fr|je chausse du 39,5 je prends 39 ou 40 ?
pl|jaka dlugosc wkladki w rozmiarze 41?
ja|身長158cmだとSとMどちらがいいでしょうか
ko|발볼 넓은데 한치수 크게 주문할까요
stock_question
it|tornerà disponibile il modello verde?
tr|bu üründen elinizde 3 tane var mı
pt-BR|ainda tem na cor vinho?
ar|متى يرجع يتوفر مقاس لارج
he|יש גם בירוק או רק מה שבתמונה?
discount_request
en|i bought from you twice already, any loyalty discount?
ru|а если два возьму, скинете немного?
de|geht da preislich noch was?
zh-CN|能抹个零不 凑个整
ko|조금만 깎아주시면 바로 살게요
shipping_cost
es|cuánto me cobran por mandarlo a Tenerife?
fr|combien pour une livraison express à Genève ?
pl|czy przy zakupie za 200 zl dostawa jest darmowa?
he|כמה עולה משלוח עד הבית לחיפה
tr|kargo ücreti kime ait, kaç lira
invoice
en|I need a proper VAT invoice for my tax return, order from last week
ja|会社宛の領収書を発行していただけますか
ru|нужны закрывающие документы для бухгалтерии
it|il mio commercialista vuole la fattura, me la mandate via mail?
ko|세금계산서 발행 가능할까요 사업자번호 보내드릴게요
usage_help
es|no consigo que se conecte al wifi de casa, ayuda
tr|filtresi nasıl değişiyor, kapağı nereden açılıyor
pt-BR|como faço pra zerar o relogio? ja apertei tudo
ar|وش فايدة الزر الجانبي؟ والكتيب بالصيني
zh-CN|指示灯一直闪红色 是啥意思
praise
en|my mum cried when she opened it, thank you so much, beautiful work
de|ganz lieben dank, kam sogar zwei tage früher und sieht toll aus
it|qualità ottima, meglio che in foto, bravi
ru|очень довольна, все подошло, спасибо продавцу
ko|색감도 이쁘고 배송도 빨라서 기분 좋네요 번창하세요
complaint_other
fr|produit bas de gamme, rien à voir avec l'annonce, je suis furieux
pl|trzeci raz pisze i nadal mnie ignorujecie, skandal
es|menuda tomadura de pelo, en la foto parecía otra cosa
ja|梱包がいい加減で、問い合わせの返事もない。二度と利用しません
ar|اسوأ متجر تعاملت معه، محد يرد ولا يحترم الزبون
b2b_inquiry
en|Could you quote us for 1,200 units with our logo, delivered to Rotterdam?
pl|prowadzimy sieć kawiarni, interesuje nas stala wspolpraca, jaki cennik?
pt-BR|tenho uma loja de presentes, vcs fazem preço de revenda?
he|אנחנו רשת של 4 חנויות ומחפשים ספק קבוע, אפשר קטלוג?
ko|카페에서 쓰려고 하는데 300개 단가 얼마에 가능할까요
zh-CN|年会礼品要五百份 能印我们公司名字吗 什么价
`;
