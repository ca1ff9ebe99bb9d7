/** 280 messages by an eighth author, one of each intent in each language. */
export const EIGHTH_BUYER_TEXT = `
b2b_inquiry
pl|Szukamy producenta pod własną markę, min. ilość i termin produkcji poprosze o oferte
es|Hola, busco proveedor para distribuir en Colombia, trabajais con revendedores? pedido minimo?
ru|интересует сотрудничество, дилерские цены и минимальная партия, мы сеть из 12 точек в Новосибирске
he|אנחנו רשת של 6 סניפים ומחפשים ספק למוצר הזה עם הלוגו שלנו, אפשר מחירון?
pt-BR|Boa tarde, sou revendedor em Goiânia, qual o pedido minimo e faz com nossa marca?
ja|OEMで自社ロゴを入れて800個作りたいのですが、見積もりをいただけますか
it|saremmo interessati a diventare vostri rivenditori, ci mandate listino e quantita minima?
fr|nous cherchons un fournisseur pour 1000 sacs avec logo de notre association, devis possible ?
tr|Bayilik veriyor musunuz? minimum sipariş adedi ve fiyat listesi rica ederim
ko|대리점 하고싶은데 최소주문수량이랑 공급가 알려주세요
ar|نحن شركة توزيع في دبي نطلب عرض سعر لـ ٢٠٠٠ قطعة مع شعارنا
de|Sehr geehrte Damen und Herren, wir sind ein Großhandel aus Kassel und suchen OEM-Fertigung, Mindestmenge?
en|Dear supplier, interested in 500 pcs with our own logo printed. Please send price list and lead time. Rgds, Tomasz
zh-CN|我司想做贴牌代工 起订量多少 交期多久 请发报价单
usage_help
de|Hallo, wie lange muss man die Lampe vorm ersten Gebrauch laden und was bedeutet das blaue Blinken?
pl|Jak się to czyści i czy mozna prac w pralce? nie widze nic w instrukcji
he|ההוראות רק בסינית, איך משנים את השעה?
tr|Merhaba filtreyi nasıl takıyoruz, ok yukarı mı bakacak aşağı mı? kılavuz ingilizce
en|Manual's in chinese only lol. which way round does the filter go in & how often do i rinse it
it|buongiorno, quanta acqua si mette nel serbatoio e con che programma si fa la decalcificazione?
ko|어제 공기청정기 잘 받았습니다 디자인도 예쁘고 조용하네요 ㅎㅎ 근데 필터 비닐을 벗기고 끼우는건지 그리고 빨간불이 계속 깜빡이는데 이게 무슨뜻인지 설명서에 안나와있어서요 알려주세요
es|Una duda, se puede meter en el lavavajillas? y como le cambio la cuchilla al modo grueso
pt-BR|Oi! qual botão segura pra mudar de celsius pra fahrenheit? manual veio so em ingles
ar|ما عرفت اركب الفلتر، الجهة الزرقا فوق ولا تحت؟ ممكن فيديو شرح
fr|Bonjour, je n'arrive pas à comprendre comment monter le siphon, c'est quelle pièce en premier ? une vidéo peut-être
ja|説明書が英語だけなのですが、フィルターの付け方と洗い方を教えてください
ru|подскажите как включить режим сушки и сколько воды лить до черты или выше
zh-CN|滤芯怎么装 哪面朝上 有没有视频教程
invoice
en|hello could you email me a receipt with our po number on it? accounts wont reimburse me otherwise
pt-BR|Oi, a NF-e nao chegou no meu email, manda o xml e o danfe por favor
it|non ho ricevuto la fattura, il commercialista me la chiede. me la inviate in pdf?
tr|e-faturam gelmedi mailime, tekrar gönderebilir misiniz muhasebe istiyor
ja|インボイス対応の請求書をPDFでもらえますか?経理に出すので
ko|현금영수증 되나요? 경비처리 때문에 영수증이 필요해요
he|לא קיבלתי קבלה במייל, רואה החשבון שלי צריך אותה
es|necesito la factura del pedido de enero para hacienda, en el correo solo viene el ticket
ar|ما وصلتني الفاتورة على الايميل، احتاجها للمحاسب
zh-CN|能开发票吗 公司报销用 电子的就行
de|Guten Tag, auf der Rechnung steht mein Privatname, bitte auf die Müller GmbH umschreiben
fr|Il me faut la facture au nom de la SARL Dumont, pour ma compta, je ne trouve pas où la télécharger
ru|пришлите счет-фактуру на ООО Ромашка, ИНН вышлю
pl|Witam, zakup z lutego, wszystko doszło w terminie i działa, dziekuje. Teraz rozliczam firmę i księgowa pyta o dokument, a w paczce była tylko kartka z numerem zamówienia. Poproszę o fakturę na maila.
stock_question
ko|품절된 그레이 언제 다시 들어와요?
ar|مساء الخير، اخذت منكم قبل شهر عباية وعجبتني كثير وكل صديقاتي سألوني عنها. ابغى نفسها هدية لاختي بس المقاس الكبير يطلع عندي نفذت الكمية، متى يتوفر مرة ثانية؟
ru|когда появится на 256? пишет нет в продаже
en|hey do u still have any left in the 32gb version before i order
es|cuando reponeis la talla L en negro? lleva semanas agotado
he|מתי יחזור למלאי הדגם הגדול? כתוב אזל
tr|bu renk tekrar gelecek mi, tükendi yazıyor
pt-BR|Quando chega mais do modelo grande? aparece esgotado pra mim
pl|kiedy bedzie znowu rozmiar 40 w magazynie? pisze ze wyprzedane
ja|売り切れになっていますが、再入荷の予定はありますか
zh-CN|缺货那款什么时候补货呀
de|Wann kommt die 500ml Flasche wieder rein? Ist seit Wochen ausverkauft
fr|Bonjour, savez-vous quand la version 2 places sera de nouveau en stock ?
it|quando torna il modello da 15 pollici? risulta esaurito
wrong_item
es|Pedí el modelo para iPhone 13 y me ha llegado para Samsung, os habeis confundido
en|Hey, parcel turned up this morning, quick delivery, no complaints there. Went to wrap it for my nan's 80th and thank god I looked first: I bought the garlic press and there's a phone case in the box. Someone mixed something up your end.
pl|Zamówiłem wersję 220V a przyszła 110V, pomyliliście towar
zh-CN|我拍的是黑色XL 收到的是白色M 你们搞错了
tr|42 numara istedim 38 yollamışsınız hem de başka model, karıştırmışsınız herhalde
pt-BR|Comprei um tênis 42 e me mandaram um chinelo 36 kkkkk acho q trocaram os pacotes
ja|黒のLを買ったのに白のMが入っていました。お間違えではないでしょうか
ko|블랙 주문했는데 베이지가 왔어요 잘못 보내신듯
de|Bestellt: Modell X200. Erhalten: Modell X100. Da ist wohl was vertauscht worden
it|avete sbagliato colore, io avevo preso il verde nel carrello e mi avete mandato il giallo
he|הזמנתי צבע שחור והגיע לבן, שלחתם לא נכון
ru|вместо чехла на редми пришел на айфон, перепутали вы что-то
fr|Vous m'avez envoyé la taille 38 en rouge, j'avais pris du 41 noir...
ar|الطلب كان لون اسود ومقاس لارج، والواصل ابيض وسمول! لخبطتوا
praise
de|Wollte mich nur bedanken, das Kissen ist klasse und der kleine Gruß im Paket war richtig nett 👍
he|פשוט מושלם, הילדים מאוהבים, מוכר אלוף. ממליץ בחום
pl|Jestem bardzo zadowolona, wszystko pięknie zapakowane, polecam tego sprzedawce z całego serca
en|honestly didnt expect much at that price but wow. Super happy, 5 stars from me, will deffo buy again
zh-CN|特别满意 比想象中好太多了 老板人也好 下次还来
es|Nada q pedir, solo deciros q mi hija esta encantada con la mochila, un 10 para vosotros
ko|진짜 만족합니다 가격대비 최고예요 친구한테도 추천했어요
ja|期待以上の品質で母もとても喜んでいます。丁寧な梱包にも感激しました。またお願いします
fr|Juste un petit mot pour dire que je suis ravie, la couleur est magnifique et le paquet était soigné. bravo à l'équipe
ru|очень довольна покупкой, ребенок в восторге, продавец молодец, рекомендую всем
tr|emeğinize sağlık, beklediğimden kaliteli çıktı, herkese tavsiye ederim
it|complimenti davvero, qualità altissima e venditore gentile, lo consiglio a tutti
pt-BR|so passando pra agradecer, qualidade top demais, ja indiquei pra minha cunhada 😍
ar|تسلم ايديكم، الجودة فوق الممتاز وزوجتي فرحت فيه كثير
complaint_other
he|הנציגה שלכם צעקה עליי וניתקה. חוצפה, אני אתלונן עליכם
es|Me parece fatal q me mandeis publicidad todos los dias y nadie conteste a mis mensajes. os voy a denunciar a consumo
ar|الموظف حقكم كلمني بأسلوب وقح وسكر الخط، عيب عليكم بشتكي لوزارة التجارة
ja|担当者の言葉遣いが失礼で不愉快でした。責任者を出してください
en|your agent on the phone was so rude, laughed at me and hung up. shame on you
pl|Pani na infolinii była chamska i rzuciła słuchawką. tak sie nie traktuje klienta, skarga pojdzie do uokik
zh-CN|好评返现说好的不认账 天天发骚扰短信 太恶心了 投诉到12315
de|Das ist doch alles gekaufte Bewertungen bei euch, Kundenverarsche. Ich melde den Shop der Verbraucherzentrale
tr|Temsilciniz benimle çok kaba konuştu, böyle saygısızlık olmaz şikayetvara yazıyorum
ru|зачем вы публикуете мой телефон в отзывах?! это возмутительно, буду жаловаться в роспотребнадзор
pt-BR|vcs mandaram o presente com o preço colado do lado de fora!!! que falta de cuidado, estragou a surpresa
ko|문의 세번이나 남겼는데 다 씹네요 진짜 최악의 판매자 신고할게요
fr|Votre livreur a garé sur mes fleurs et m'a insulté, je tiens à m'en plaindre
it|il vostro operatore mi ha trattata malissimo e mi ha preso in giro, voglio parlare con un responsabile
cancel
tr|İptal edin lütfen kargoya vermeden, başka yerden buldum zaten
he|התחרטתי, עוד לא נשלח אז בבקשה לעצור ולבטל את הקנייה
ar|غيرت رأيي ما ابغى الطلب خلاص، لا ترسلونه والغوه قبل الشحن
pt-BR|Bom dia! desisti da compra, ainda nao foi postado ne? da pra cancelar?
pl|Rezygnuję z zakupu zrobionego wczoraj, jeszcze nie wysłane wiec chyba da sie cofnac?
it|Buonasera, stamattina ho fatto un ordine da voi per il compleanno di mia figlia. Poi nel pomeriggio mia suocera mi dice che le ha già preso la stessa bambola! Vedo che non è ancora partito: potete bloccare tutto e annullarlo?
fr|Stop, n'envoyez rien ! Je ne veux plus de cette commande passée ce matin, merci de l'annuler
ru|Передумал брать, пока не отправили - отмените, спасибо
zh-CN|还没发货吧?不想要了,麻烦把单子撤了
de|Guten Abend, ich möchte vom Kauf zurücktreten bevor es verschickt wird, brauche das doch nicht mehr
ko|아직 발송 전이면 취소 부탁드립니다 생각이 바뀌어서요
es|Cancelalo por favor!! lo encontre mas barato y todavia no lo habeis enviado
ja|先ほどの注文、やっぱり要らなくなりました。まだ発送前ですよね?取り消せますか
en|Hello there. I placed the order twenty minutes ago and, long story short, my wife already has the same one in the basement. It has not shipped. Please stop it
tracking
ar|وين صارت الشحنة؟ الرابط اللي ارسلتوه ما يفتح ولا يعطيني مكان الطرد
it|buongiorno, il corriere mi dice che il codice che mi avete dato non esiste... dove si trova il pacco adesso?
ko|지금 택배 어디쯤 있나요? 조회해보니까 이틀전 간선상차 이후로 안나오네요
ru|а где щас едет моя посылочка? трек бьется только до сортировки в гуанчжоу и дальше тишина
tr|Merhaba siparişim şu an nerde acaba, verdiğiniz kodla yurtiçi kargoda sorgulayamıyorum
zh-CN|在吗 我的快递现在到哪了 物流信息查出来是空白的
he|שלום, איפה החבילה נמצאת כרגע? באתר של הדואר הקוד לא מזוהה
de|Guten Tag, der DHL Link funktioniert bei mir nicht. Wo befindet sich das Paket denn gerade? MfG Hartmann
pt-BR|moça o rastreamento ta parado em Curitiba desde ontem, sabe me dizer onde ele ta agora?
en|Bought on sunday, shipped on monday it says. Carrier link shows "label created" and nothing else. Wheres the parcel at right now
pl|Dzień dobry, kod śledzenia chyba jest błędny bo strona nic nie znajduje. gdzie teraz jest paczka?
es|hola q tal!! por donde va mi paquetito? la pagina de correos no me deja ver nada con ese codigo
ja|発送済みってなってるけど、今荷物どこらへんにあります?番号入れても「該当なし」って出ます
fr|Bonjour, ma commande est partie mardi d'après votre mail, merci. Comme je travaille en horaires décalés j'aimerais m'organiser pour être là. Seulement le lien La Poste affiche "numéro inconnu". Où se trouve mon colis en ce moment ?
size_question
en|does this run small?? inbetween 8 and 10 normally
tr|kalıbı dar mı bunun? normalde 43 giyiyorum
de|Hallo, ich bin 1,85 und 92 kg, reicht da XL oder lieber XXL?
fr|Bonjour, ça taille grand ou petit? mon fils a 8 ans et fait 1m32
ru|Здравствуйте! Очень понравилось ваше пальто, хочу взять к весне. В отзывах пишут кто что, одни что большое, другие наоборот. Я обычно ношу 46, обхват груди 94, бедра 100. Какой размер мне заказать?
pl|czy rozmiarówka zaniżona? noszę 39, wkładka 25 cm, ktory nr brac
zh-CN|偏小吗 平时穿38的 脚背有点高
it|veste stretto? sono alto 1.78 per 80kg di solito prendo la L
ja|小さめの作りでしょうか?足幅広めで普段24.5です
ko|정사이즈인가요? 발볼 넓은데 평소 250 신어요
he|הנעליים קטנות או רגילות? בדרך כלל אני 41
pt-BR|a forma é pequena? calço 37 mas tenho o pé gordinho rs
es|hola! mido 1,62 y peso 58, me vale la S o mejor la M?
ar|المقاسات صغيرة ولا طبيعية؟ انا البس ٤٢ اوروبي
discount_request
de|Hallo liebes Team, ich hab schon das graue und das blaue Kissen von euch, beide super. Jetzt richte ich das Gästezimmer ein und bräuchte nochmal vier davon. Geht da preislich was, Gutschein oder ein paar Prozent Nachlass?
es|hay algun cupon o rebajita? soy cliente de siempre
it|c'è qualche sconto o un codice promo? è un po caro per me
tr|kupon kodu var mı? 200 e düşerseniz hemen alıyorum
he|יש קוד קופון? קצת יקר לי
en|Been watching this for weeks. any coupon code going or a lil something off if I take two for me and my sis?
ja|クーポンか値引きはありますか?2回目の購入です
ru|а промокод есть какой нибудь? дороговато
pt-BR|tem cupom? achei meio salgado, da uma ajudinha ai no preço
zh-CN|有没有优惠券 老顾客了 再少点就下单
pl|macie moze jakis kod rabatowy dla stalych klientow?
fr|25€ et je le prends tout de suite, ok pour vous ?
ko|할인쿠폰 없나요? 단골인데ㅎㅎ
ar|في كوبون خصم؟ السعر غالي علي شوي
change_address
ja|お世話になります。先日ソファカバーを注文した者です。実は今週末に急に引っ越すことになりまして、注文時の住所にはもうおりません。まだ発送前のようでしたら、お届け先を新しい住所に変更していただけますか。
fr|Bonjour, finalement je serai chez mes parents, peut-on livrer au 5 allée des Tilleuls 35000 Rennes plutôt
ko|배송지 회사로 변경 가능할까요? 집에 사람이 없어서요
ar|نقلت بيت جديد، ابي التوصيل يكون على عنوان الدوام مو البيت القديم
pl|czy moge zmienic paczkomat? zamiast KRA12 poproszę KRA45M, juz tam nie mieszkam
it|scusate manca la scala e l'interno nell'indirizzo: scala B int. 14. lo aggiungete voi?
ru|можно поменять адрес доставки? переехали в Казань, ул. Баумана 11
pt-BR|Oi, me mudei!! da pra mudar a entrega pra Rua das Acácias 77 apto 12, Campinas?
tr|Merhaba ev yerine iş yerime gönderebilir misiniz? Atatürk Cad. no:41 Bursa
zh-CN|能不能换个收货地址啊 我回老家了 寄到老家去
es|Se puede mandar a mi trabajo en vez de a casa? C/ Mayor 3, 2ºB Zaragoza. en casa no va a haber nadie
de|Hallo, können Sie das Paket bitte an meine Büroadresse senden? Habe aus Versehen die alte Wohnung ausgewählt
he|עברתי דירה, תשלחו בבקשה לכתובת החדשה: ויצמן 8 כפר סבא
en|hey typo in my street, it should be 1180 not 118 Maple Ave. please fix before you ship
customs
zh-CN|请问寄到加拿大需要自己清关交关税吗 还是包税的
it|ciao, ma poi devo pagare dazi o è già sdoganato? l'altra volta mi hanno chiesto 40 euro alla porta
en|Hello, it's held at customs in Memphis & they want an invoice + HS code. can you send whatever paperwork they need
es|buenas, quien paga los aranceles si lo mandais a Mexico? no quiero sorpresas con la aduana
pl|Dzien dobry, dostalem pismo z UC Warszawa ze do odprawy potrzebna deklaracja wartosci, prosze o przeslanie dokumentow
de|Hallo, fallen bei Versand aus China noch Zollgebühren an oder ist das schon verzollt (IOSS)?
fr|Bonjour je suis en Suisse, est-ce que je devrai payer des droits de douane à l'arrivée ou c'est compris dans le prix?
ko|이거 관부가세 따로 내야하나요? 150불 넘는데 세금 포함가인지 궁금해요
pt-BR|Meu pacote tá em "aguardando pagamento do despacho postal" na alfândega, oq eu faço? pede CPF e nota
ru|посылка на таможне застряла "отказ в выпуске", просят инвойс и ссылку на товар. пришлите плз
tr|Merhaba paket gümrükte bekliyor diyo ptt, vergi beyanı için ne yapmam gerek?
ar|السلام عليكم هل السعر شامل الجمارك والضريبة لو شحنتوه للكويت؟
ja|税関からハガキが来てインボイスを出せと書いてあります。書類を送ってもらえませんか
he|שלום, אם אני מזמין מעל 75 דולר אצטרך לשלם מכס לבד או שזה כלול אצלכם?
return_request
zh-CN|你好 毛衣收到了 发货挺快的 质量摸着也还行 就是上身之后觉得颜色不太衬我 家里人也说不好看 吊牌没剪 想退掉 退货地址发一下
he|לא פתחתי את האריזה והחלטתי שאני לא צריך, לאן לשלוח חזרה?
en|Hi! Lovely colour but my husband hates it 😅 so id like to return it, unopened, do you give a label
fr|Hello, je fais jouer mon droit de rétractation de 14j, à quelle adresse je vous renvoie la veste ?
es|Hola, esta nuevo sin usar pero no me gusta como queda en el salon. Me mandais la etiqueta de devolucion?
it|salve, è ancora imballato, mi sono resa conto che non mi serve: mi mandate letichetta per rispedirlo?
ar|القطعة جديدة بكرتونها ما فتحتها، اريد ارجاعها لكم، ارسل على اي عنوان؟
de|Hallo, ich widerrufe hiermit den Kauf, Ware unbenutzt. Bitte Retourenschein schicken
ja|未開封です。不要になったので返送したいのですが、送り先はどこですか
ru|бирки на месте, не носила, мужу не понравилось, куда отправлять обратно?
pt-BR|Boa tarde, comprei tem 4 dias e me arrependi, nem abri a caixa. Como mando de volta pra vcs?
pl|Odstępuję od umowy, produkt nieużywany w oryginalnym pudełku. na jaki adres odesłać?
tr|Ürünü hiç kullanmadım, iade kodu alabilir miyim? evdeki dolaba uymadı
ko|택도 안뗐고 새거예요 마음에 안들어서 돌려보내려고요 수거 신청해주세요
delayed
ko|배송 너무 오래걸리네요... 3일이라더니 벌써 열흘째예요 언제 와요?
ja|3日くらいで着くと書いてあったのにもう2週間ですよ。遅すぎませんか?いつ来るんですか
es|Hola, soy Maite, os compré la lámpara el día 2. No es por molestar, sé que hay mucho lío en estas fechas, y la chica que me contestó fue muy maja. Pero ponía entrega el lunes pasado y estamos a jueves de la semana siguiente. ¿Por qué tarda tanto?
pt-BR|gente a previsão era dia 3, hoje é 15 kkkk ta atrasado demais isso ai, preciso pro casamento
tr|tahmini teslim tarihi geçeli bir hafta oldu arkadaşlar, ne zaman gelecek bu ürün? düğüne yetişmeyecek
it|salve, capisco i problemi dei corrieri ma avevate scritto 48 ore e siamo al dodicesimo giorno!!! quando arriva
he|אני מחכה כבר חודש והבטחתם שבועיים, כמה עוד זמן זה ייקח? האיחור מוגזם
ar|يا اخي كتبتوا من ٣ الى ٥ ايام وصار لي ١٨ يوم انتظر، متى بيوصل؟ تأخرتوا مرة
pl|Witam, termin dostawy minął tydzień temu. Skąd takie opóźnienie? prezent mial byc na komunie
fr|Bonjour, je ne veux pas être impatiente mais la date annoncée est dépassée de deux semaines. Quand pensez-vous que ça arrivera enfin ?
en|hiya, just wondering why its so late? estimated date came and went over a week ago. its for my lads birthday saturday
ru|Очень долго идет!! срок доставки вышел уже дней десять как, почему такая задержка, мне к отпуску надо было
de|Ich warte mittlerweile drei wochen, angegeben waren 3-5 tage. das geht so nicht, wann kommt die ware endlich
zh-CN|预计15号送达的,今天都21号了还在路上,能不能催一下啊 急用
missing_part
he|היו אמורים להיות 10 ברגים ויש רק 7, אפשר לשלוח את החסרים?
pl|W zestawie miały byc 4 nóżki, są 3. prosze o dosłanie brakującej
pt-BR|era kit com 3 potes e veio so 2, cadê o outro?
de|Beim Regal fehlen zwei Seitenteile und die Schraubentüte, bitte nachliefern
tr|İyi akşamlar, dün geldi kitaplık, paket sağlamdı teşekkürler. Bugün eşimle kurmaya başladık, yarısına geldik, baktık torbada 8 vida olması gerekirken 5 tane var. Böyle yarım duruyor salonda :( kalan vidaları yollar mısınız
ko|나사 두개가 부족해요 조립을 못하고 있어요 보내주세요
it|il set doveva avere 12 pezzi ma ce ne sono 10, mancano due cucchiai
ja|6個セットのはずが5個しか入ってないです。足りない分送ってください
ru|не хватает двух болтов и ключа, собрать не могу, довезите пожалуйста
en|set says 6 glasses. i count 5. can u send the other one
es|No venían los tornillos ni las instrucciones, asi no puedo montar la mesa
fr|J'ai bien reçu la tente mais sans les piquets. Pouvez-vous me les envoyer ?
zh-CN|说好一套六个 只收到五个 漏发了一个
ar|السيت مكتوب ٦ قطع ولقيت ٤ بس، وين الباقي؟
not_received
it|il corriere ha segnato consegnato alle 9 di mattina, ero in casa e non è venuto nessuno. il pacco non ce l'ho
zh-CN|快递说放门口了 门口啥也没有,东西我没拿到,谁签的字??
ja|昨日「お届け済み」の通知が来たのですが、家族も誰も受け取っていません。荷物が手元にないのですが…
de|Hallo, angeblich wurde das Päckchen am Wunschort abgelegt. Da liegt nichts. Ich habe es nie erhalten!
es|mi pedido nunca llego, el repartidor marco que me lo dejo en mano pero yo estaba trabajando y en casa no habia nadie
he|לפי המעקב החבילה הושארה ליד הדלת. אין שום דבר ליד הדלת ולא הגיע אליי שום משלוח
pt-BR|Boa tarde, consta que foi entregue a um tal de Marcos. Nao tem nenhum Marcos aqui em casa, meu produto nao chegou
ar|الطلب يظهر عندي انه وصل بس ما وصلني اي طرد، المندوب ما اتصل ولا جا
fr|Bonsoir, d'après le suivi j'aurais signé la réception hier. Or je n'ai rien signé et rien reçu, merci de faire quelque chose
ru|добрый вечер. по треку посылку отдали адресату 3го числа, только вот адресат это я, и мне никто ничего не отдавал
en|Ok so the tracking claims it was handed to "front desk". I live in a house, there is no desk lol. never got it. what now
tr|Kargo "alıcıya teslim" diyor imza da var güya. O imza benim değil, ürün elime ulaşmadı!
ko|문앞에 두고갔다는데 집앞에 아무것도 없고 저 못받았습니다 확인좀요
pl|W systemie jest ze odebrałem z paczkomatu w piatek. nieprawda, skrytka byla pusta, paczki nie mam
refund_status
it|mi avevate detto che i soldi tornavano sulla postepay in una settimana, ne sono passate tre
de|Guten Tag, Sie haben mir die Erstattung am 3. zugesagt, bisher keine Gutschrift auf PayPal. Bitte um Stand
tr|İptal ettiğim siparişin ücreti hala kartıma geçmedi, bilgi verir misiniz
en|Hi again, sorry to keep on. So the shoes came in the wrong size, you were really nice about it, I posted them back and UPS says you signed for them on the 4th. You then wrote "all good, processed". It's the 23rd. Nothing has landed on my Visa. Where is my money please?
zh-CN|显示退款成功 可我卡里没收到钱啊 帮我查下
ar|قلتوا الاسترداد خلال ٥ ايام وللحين ما نزل شي في حسابي، وش صار عليه
pl|Zamówienie anulowane 5go, a srodkow na koncie nadal brak. co z przelewem?
ru|здравствуйте, написано возврат средств выполнен, а на карту ничего не пришло. проверьте
fr|Bonjour, retour reçu chez vous le 2 mars, remboursement accepté, mais rien sur mon compte. Ça en est où svp
ja|キャンセル分の返金がまだカードに反映されていません。状況を教えてください
es|Buenas tardes, me confirmasteis el reembolso el dia 6 pero en mi banco no aparece nada todavia
pt-BR|Oii, a compra foi cancelada mês passado e o dinheiro não voltou pro cartão, cade?
ko|취소 승인됐다는데 카드에 아직 안들어왔어요 처리 어디까지 됐는지 확인부탁
he|אישרתם זיכוי ב-3 לחודש ועדיין לא נכנס לאשראי, מה קורה איתו?
defective
tr|Açtım ekranı çatlak, dokunmatik de çalışmıyor. arızalı göndermişsiniz
pl|Przyszło pęknięte na pół, a do tego silniczek nie działa. towar uszkodzony
ru|пришел бракованный: экран моргает полосами и кнопка западает
it|arrivato con il vetro crepato!!! e il tasto di accensione non risponde
es|El taladro huele a quemado y se para solo a los 10 segundos, esta defectuoso
he|אחרי שבוע זה הפסיק לעבוד, האוזניה הימנית מתה לגמרי
zh-CN|收到就是裂的 一用还漏水 质量有问题
de|Die Uhr kam mit gesprungenem Glas an und läuft auch nicht.
ar|وصل مكسور من الجنب والموتور ما يدور، القطعة خربانة
en|2 weeks in and the zip has split, the left earbud crackles like mad... nah the zip was the bag, sorry, two orders. its the EARBUDS im on about, left one is broken
ko|한번 썼는데 손잡이가 부러졌어요 그리고 물도 새요 ㅠㅠ
fr|Reçu hier, le couvercle est fêlé et l'appareil fuit de partout. Produit défectueux.
pt-BR|Boa noite, recebi hoje o liquidificador, embalagem perfeita, chegou até antes. Lavei, montei certinho como no video, coloquei na tomada e nada. Testei em 3 tomadas. Nao liga de jeito nenhum, veio com defeito
ja|届いて開けたらガラスにヒビが入っていて、動かすと異音がします
shipping_cost
ko|두개 사면 배송비 한번만 내나요? 무료배송 기준이 얼마인지요
ar|الشحن للاردن بكم؟ وهل في توصيل مجاني اذا اخذت قطعتين
it|se prendo due pezzi pago una sola spedizione? quanto viene in tutto il trasporto
fr|Bonjour, livraison offerte dès quel montant ? Et en point relais c'est moins cher ?
tr|kaç liradan sonra kargo bedava oluyor?
pt-BR|frete gratis a partir de quanto? ta dando 48 reais pro meu cep 69010
pl|od jakiej kwoty jest darmowa dostawa? i ile za pobraniem
he|היי, אני רוצה לקנות לאמא שלי את השידה ליום הולדת, היא גרה בקיבוץ ליד אילת קומה ראשונה. ראיתי שכתוב משלוח בתיאום אבל בלי סכום. כמה יעלה המשלוח עד אליה?
de|Hallo, ab welchem Betrag ist es versandkostenfrei? Mir werden 12,90 angezeigt
zh-CN|满多少包邮啊 两件运费怎么算
ja|いくら以上で送料無料になりますか?同梱できますか?
es|el envio es gratis a partir de cuanto? me sale 9,90 de portes
ru|доставка от какой суммы бесплатная? у меня показывает 600 рублей
en|Hi, whats the delivery charge for a 2nd one in the same box? site shows me double
`;
