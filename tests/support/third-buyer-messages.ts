/** 280 messages by a third author, long ones among them: one of each intent in each language. */
export const THIRD_BUYER_TEXT = `
customs
ru|таможня требует пошлину 15 евро, почему вы об этом не предупредили? кто платит?
ko|관세청에서 통관보류 문자 왔는데 뭐 제출해야되나요? 개인통관번호는 넣었어요
pt-BR|foi taxado pela receita federal, 92 reais de imposto!! vcs vao reembolsar essa taxa?
es|hola me dice correos q esta retenido en aduana y q tengo q pagar 32 euros de iva, esto no ponia en el anuncio
pl|paczka utknela w urzedzie celnym, chca clo i vat ode mnie. kto to placi?
ar|الشحنة محجوزة في الجمارك ويطلبون رسوم ١٢٠ ريال، مين يدفعها انا ولا انتم؟
fr|le colis est bloqué à la douane, ils me réclament 27€ de frais. C'est normal ??
it|pacco fermo in dogana da lunedi, mi chiedono la dichiarazione di valore. me la mandate?
de|Der Zoll hat mein Paket, ich soll mit Rechnung hinkommen und Einfuhrumsatzsteuer zahlen?? stand nirgends
tr|gümrükte takıldı, 38 euro vergi istiyorlar benden. bunu ben mi ödücem
en|got a letter from customs saying i owe £18.40 in duty before they release it. do i have to pay that or is it on you?
zh-CN|包裹被海关扣了 要我补税还要提供发票 怎么办啊
ja|税関で止まっていて、関税2,800円払うように言われました。これは私が負担するんですか?
he|שלום, הזמנתי לפני שבועיים והכל התקדם יפה עד אתמול. היום קיבלתי הודעה מהדואר שהחבילה עוכבה במכס ושאני צריך לשלם 86 שקל מע"מ ועמלה. לא ראיתי את זה במודעה, מי אמור לשלם?
wrong_item
zh-CN|发错货了吧 我买的是键盘 你给我发个鼠标垫
ru|прислали не то, заказывал серые кроссовки а тут тапки детские
de|ihr habt mir was falsches geschickt, bestellt war die graue decke, gekommen ist ne tischdecke
es|me mandasteis otra cosa, yo pedi una mochila y vino un paraguas
pl|dostalam nie to co zamawialam, mialy byc buty a sa skarpety
fr|ce n'est pas du tout ce que j'ai commandé, j'ai reçu une coque au lieu d'un chargeur
ja|注文したものと違う商品が届きました。マグカップを頼んだのに靴下でした
he|קיבלתי מוצר אחר לגמרי, הזמנתי מנורה ושלחתם לי כיסוי לטלפון
pt-BR|veio a cor errada, pedi azul e mandaram vermelho
ar|وصلني منتج غير اللي طلبته، طلبت ساعة وجاني سماعة
it|mi è arrivato un articolo diverso, avevo ordinato una lampada e ho ricevuto delle tazze
tr|yanlış ürün gelmiş, ben kırmızı çanta sipariş ettim mavi cüzdan geldi
en|I ordered the black one in L and you've sent me a pink S??
ko|안녕하세요 오늘 택배 잘 받았습니다 포장도 꼼꼼하게 해주셨더라구요. 근데 뜯어보니까 제가 시킨 텀블러가 아니라 양말 세트가 들어있어요;; 다른분꺼랑 바뀐거 같은데 확인 부탁드려요
not_received
ja|配達完了になってますが届いてません。ポストも宅配ボックスも見ました
es|pone entregado el martes y a mi no me ha llegado NADA!!! ni al vecino ni al portero
he|כתוב שנמסר אבל לא קיבלתי כלום, בדקתי גם אצל השכנים
fr|Colis noté "livré en boîte aux lettres" sauf que ma boîte est vide depuis 3 jours. j'ai rien reçu du tout
tr|teslim edildi yazıyo ama bana hiçbişey gelmedi, kapıcıya da sordum
de|laut DHL zugestellt, ich hab aber gar nix bekommen und die nachbarn auch nicht
it|risulta consegnato ma io non ho ricevuto niente!! ho chiesto pure al portiere
ru|пишет вручено, а я ничего не получала! на почте тоже говорят нету
pl|status doreczone a ja nic nie dostalam, sasiedzi tez nic nie wiedza
ar|مكتوب تم التسليم وانا ما استلمت شي والله، سألت الحارس والجيران ومافي
zh-CN|显示已签收 我根本没收到啊 驿站也问了没有
pt-BR|no site aparece entregue mas eu n recebi nada, perguntei na portaria e nada tbm
ko|배송완료라고 뜨는데 물건이 없어요 경비실에도 없대요
en|It says delivered yesterday 2:14pm but theres NOTHING here. checked with neighbours, mailbox, garage. no parcel
defective
ja|電源が入りません。充電しても駄目でした。不良品だと思います
it|il frullatore fa un rumore strano e non gira piu, è difettoso
zh-CN|充不进电 开机没反应 是坏的吧
es|llego roto, la pantalla tiene una raya enorme y no enciende
fr|la lampe clignote toute seule et puis plus rien, elle est HS
he|המוצר הגיע שבור ולא נדלק בכלל
de|Guten Abend, zuerst mal: Lieferung war schnell und alles gut verpackt, da kann ich nicht meckern. Akku geladen, eingeschaltet, zwei Minuten lief das Gerät, dann aus. Nochmal probiert, wieder nach zwei Minuten aus. Mit anderem Netzteil dasselbe. Das Ding ist schlicht defekt.
ko|전원이 안켜져요 불량인거 같아요
ru|сломался на второй день, не заряжается вообще
pl|po jednym ładowaniu padła bateria, w ogole sie nie wlacza
pt-BR|o fone so funciona de um lado, veio com defeito
en|The kettle wont turn on. Tried 3 sockets. dead out of the box
tr|ürün bozuk geldi, şarj olmuyor kaç kablo denedim
ar|الجهاز ما يشتغل ابد، جربت اكثر من شاحن
return_request
ja|返品したいのですが、手順を教えてください。イメージと違いました
es|quiero devolverlo, no me convence, como hago?
de|möchte das zurückschicken, gefällt mir nicht. wie läuft das?
pt-BR|quero devolver, nao gostei. como faço?
pl|chce zwrocic, nie podoba mi sie. jak to zrobic?
it|vorrei fare il reso, non mi piace. come si fa?
ru|хочу вернуть товар, не подошел. как оформить?
ar|السلام عليكم، وصل الطلب امس والتغليف ممتاز ما قصرتوا. بس لما شفته بالبيت ما مشى مع الديكور وزوجتي ما حبته، وهو جديد ما انلمس. ابغى ارجعه لكم كيف الطريقة؟
zh-CN|不喜欢 想退货 怎么操作
tr|iade etmek istiyorum beğenmedim, nasıl yapıcam
en|How do i send this back? doesnt suit me, tags still on
ko|반품하고 싶어요 생각했던거랑 달라서요 어떻게 하나요
he|אני רוצה להחזיר את המוצר, לא אהבתי. איך עושים את זה?
fr|je souhaite retourner l'article, il ne me plait pas, comment faire ?
usage_help
zh-CN|这个怎么连手机啊 下载哪个app
pl|jak polaczyc z telefonem? jakas aplikacja do tego jest?
it|come si collega al bluetooth? tengo premuto ma nn so cosa fare
ja|使い方がわかりません。スマホとの接続はどうやるんですか?
es|Hola buenas, me llego ayer el reloj y es precioso, mi marido encantado. Lo he cargado toda la noche como decia. Ahora me sale las 3 de la mañana todo el rato y el librito esta en chino, ¿como se pone la hora?
he|איך מחברים את זה לוויי פיי? איזו אפליקציה?
tr|bunu telefona nasıl bağlıyoruz, uygulaması hangisi
pt-BR|como conecta no wifi? o app nao acha o aparelho
ru|как настроить время на часах? инструкция на китайском
ar|كيف اشبكه مع الجوال؟ ايش اسم التطبيق
ko|블루투스 연결 어떻게 해요? 설명서가 중국어라 모르겠어요
de|wie stell ich das ding auf deutsch um?
en|how do i pair it with my iphone? held the button and it just blinks red
fr|comment on change la langue sur le menu ?
missing_part
he|חסר שלט בקופסה
it|manca il telecomando nella scatola
ru|в коробке нет пульта, забыли положить?
ko|박스에 충전기가 빠져있어요
es|falta el cable en la caja, solo venia el aparato
zh-CN|少了个遥控器 盒子里翻遍了没有
en|Assembled the whole shelf and theres 4 screws short and no allen key either
ar|ناقص الشاحن في العلبة
pt-BR|faltou o carregador na caixa!!
de|im karton fehlt das netzteil
pl|brakuje kabla w pudelku
fr|il manque la télécommande dans le carton
tr|kutudan kumanda çıkmadı
ja|本日商品を受け取りました。迅速なご対応ありがとうございます。早速組み立てようとしたところ、説明書にあるはずの六角レンチとネジ4本が袋に入っていませんでした。お送りいただけますでしょうか。
discount_request
fr|vous pouvez faire un geste sur le prix ?
de|was ist letzte preis
pl|opusci pan cos? 100 zl i biore
it|me lo fai a 40 e lo prendo subito?
he|אפשר הנחה? אם תוריד ל-100 אני לוקח עכשיו
en|would u take 25 for it? pay right now
pt-BR|faz por 80 no pix?
ru|Добрый день, давно присматриваюсь к вашему пледу, отзывы хорошие, цвет тоже нравится. Беру сразу два, себе и маме на юбилей. Может скинете немного, за 3000 оба отдадите?
zh-CN|能便宜点吗 包个零头
ja|もう少しお安くなりませんか?3000円なら即決します
ar|كم آخر سعر؟ ممكن تنزل شوي
ko|조금만 깎아주시면 바로 살게요
tr|son ne olur abi, bi indirim yapın
es|me lo dejas en 30 y te lo compro ya
invoice
en|Hi, all arrived fine last week, good stuff. Our bookkeeper is closing the quarter and is chasing me for paper on every single purchase. The slip in the box has no tax on it. Could you send me a proper VAT invoice, company name Brightmoor Ltd, VAT GB284991823? Ta, Simon
ar|ابغى فاتورة ضريبية باسم الشركة لو سمحت
ko|세금계산서 발행해주세요 사업자등록증 보내드릴게요
it|mi serve la fattura elettronica, vi mando p.iva e codice sdi
de|brauche noch ne rechnung mit ausgewiesener mwst
es|me podeis hacer factura a nombre de la empresa? CIF B86554321
he|אפשר חשבונית מס על שם החברה?
ru|нужен чек и накладная для бухгалтерии
fr|pouvez vous m'envoyer une facture avec la TVA svp
tr|fatura keser misiniz şirket adına, vergi no vericem
pl|poprosze fakture vat na firme, nip 5252301244
pt-BR|preciso da nota fiscal com o CNPJ da empresa
ja|領収書を会社宛名でお願いします
zh-CN|麻烦开张增值税专票 抬头我发你
tracking
fr|bjr, vous pouvez m'envoyer le n° de suivi svp, je le vois pas sur mon compte
he|היי אפשר מספר מעקב? לא קיבלתי שום סמס
ru|здравствуйте, скиньте трек пожалуйста, в заказе его почему то нет
zh-CN|亲 单号发我一下呗,订单里看不到
tr|slm kargo takip no atar mısınız, mesaj gelmedi bana
ko|안녕하세요 송장번호 좀 알려주세요~ 문자가 안왔어요
ar|السلام عليكم ممكن رقم التتبع للطلب؟ ما وصلني شي على الايميل
ja|お世話になります。追跡番号を教えていただけますか?メールが見当たらなくて
pt-BR|oi boa noite, qual o codigo de rastreio do meu pedido? nao chegou nada no email
de|moin, hab noch keine sendungsnummer bekommen, können sie mir die mal schicken?
it|ciao scusa mi dai il codice di tracking? nn lo trovo da nessuna parte
es|buenas, me pasas el numero de seguimiento porfa? no me ha llegado ningun correo
en|hi any chance i could get the tracking nr for my order?? cant find it anywhere in the app
pl|hej, podeslecie numer przesylki? w inpoście nic mi sie nie pokazuje
delayed
es|Llevo casi un mes esperando y deciais 7-10 dias... va con muchisimo retraso
fr|livraison prévue le 8, on est le 17... pourquoi c'est si long??
en|Order was supposed to be here by the 12th, its the 19th today. Whats taking so long??
ja|お届け予定日を5日過ぎていますが、まだでしょうか?遅れている理由を知りたいです
pl|mialo byc w 2 dni a czekam juz 11, ile to jeszcze potrwa??
ru|обещали до 20го, сегодня 2е. сколько еще ждать то?
ko|도착예정일이 지난주 금요일이었는데 왜이렇게 늦어지나요
zh-CN|说好48小时发货三天到 这都第9天了 怎么这么慢
he|היה אמור להגיע ב-10 לחודש, כבר ה-22. למה זה מתעכב ככה?
pt-BR|Ja passou do prazo faz 6 dias e nada, vai demorar quanto ainda??
ar|المفروض يوصل قبل اسبوع وللحين ما وصل ليش التأخير؟
it|doveva arrivare entro venerdi scorso, sono passati 9 giorni di ritardo... quanto ci vuole ancora?
de|Lieferung sollte bis 5.3. da sein, jetzt ist der 14. Wie lange dauert das denn noch?
tr|2 gün demiştiniz 9 gün oldu hala bekliyorum, niye bu kadar gecikti
stock_question
en|is the green one coming back? shows as unavailable
pt-BR|Oi tudo bem? comprei uma jaqueta dessas com vcs ano passado e uso direto, agora minha irma quer uma igual pra dar de presente. No site só aparece a marrom. Ainda tem disponivel na cor preta tamanho M?
fr|c'est encore dispo en beige ?
ja|まだ在庫ありますか?ネイビーが欲しいです
pl|jest jeszcze dostepny czarny?
es|teneis en stock el azul? no me deja seleccionarlo
de|ist das teil noch auf lager?
ru|белый есть в наличии?
ar|متوفر منه اللون الاخضر؟
ko|이거 재고 있나요? 화이트로요
he|יש את זה במלאי בצבע כחול?
zh-CN|黑色还有货吗
tr|siyahı stokta var mı
it|è ancora disponibile il bianco?
b2b_inquiry
ja|当店で販売したいのですが、卸売は可能でしょうか。最低ロットも教えてください
ko|도매로 구매 가능한가요? 매장에서 판매하려고 200개 정도 생각합니다
ru|оптом продаете? нужно 300 шт для магазина
es|somos tienda fisica, teneis precios al por mayor? querriamos unas 200 uds al mes
zh-CN|老板你好,上个月买了一个自己用感觉挺不错的,我在成都开两家文具店,想放店里卖卖看。第一次大概拿300个,批发价多少?有没有起订量要求
ar|عندي محل وابغى اشتري جملة، كم اقل كمية؟
pt-BR|vcs vendem no atacado? tenho loja e queria umas 300 peças
de|haben sie händlerpreise? wir würden 150 stk für unser geschäft abnehmen
he|יש לי חנות, אתם מוכרים בסיטונאות? מה המינימום?
fr|Bonjour, je gère un concept store, avez vous un tarif revendeur et un minimum de commande ?
en|we run 4 gift shops in Ohio, do you sell wholesale & whats the moq
pl|czy macie hurt? prowadze sklep i biore 100 szt na start
tr|toptan satışınız var mı, mağazamız için 250 adet lazım
it|abbiamo un negozio a Bari, fate prezzi all'ingrosso?
complaint_other
it|assistenza vergognosa, non risponde mai nessuno
ko|고객응대가 왜이래요? 상담원 너무 불친절하고 전화 끊어버리네요
ar|خدمة عملاء سيئة جدا ولا احد يرد على الرسايل
pt-BR|atendimento pessimo, ninguem responde, vou reclamar no procon
zh-CN|客服什么态度 爱理不理的 还骂人 我要投诉
de|unverschämter kundenservice, am telefon nur angeschnauzt worden
es|Sois unos maleducados, la chica del chat me colgo. Que verguenza de atencion
ru|хамите клиентам! оператор просто бросил трубку, отвратительный сервис
pl|zenada obsluga, nikt nie odpisuje na wiadomosci
ja|対応が酷すぎます。何度連絡しても無視、電話も切られました
he|שירות מזעזע, אף אחד לא עונה לי כבר שבוע
tr|rezalet bi müşteri hizmeti, kimse cevap vermiyor
fr|service client lamentable, ça fait 4 messages sans réponse. honteux
en|third time i write and NOBODY replies. worst customer service ever, im leaving a 1 star
change_address
zh-CN|地址填错了 改成浙江省杭州市文三路88号 谢谢
fr|je me suis trompée d'adresse, c'est 12 bis rue Pasteur et pas 12, vous pouvez modifier ?
pt-BR|coloquei o numero da casa errado, é 845 e nao 485, troca ai por favor
ko|주소를 옛날집으로 해버렸어요 101동 1203호로 바꿔주세요
en|Hello, hope you're well. I ordered the rug on Saturday (thank you for the quick confirmation by the way) and paid with PayPal. My address there is my ex's flat which I only noticed now, oops. It says preparing so I hope it's not too late. Please send it to 14 Elm Court, Leeds LS6 2AB and not to the other one.
it|ho messo il vecchio indirizzo, potete spedire a via Verdi 9 Bologna?
tr|adresi yanlış yazmışım, daire 6 değil 16 olacak düzeltir misiniz
ar|كتبت العنوان غلط، ممكن تغيرونه الى حي النرجس شارع ١٢ بدل الملقا؟
ru|я адрес неправильно указала, надо кв 58 а не 85, исправьте пока не отправили
pl|pomyliłam ulicę, ma byc Lipowa 4/12 a nie Lipcowa, poprawcie prosze
de|falsche hausnummer angegeben, bitte an nr. 27 statt 72 schicken
es|puse mal el codigo postal, es 28045 no 28054, lo podeis corregir?
ja|住所の番地を間違えました。3-12-5ではなく3-15-2に変更お願いします
he|טעיתי ברחוב, צריך להיות הרצל 31 ולא 13, אפשר לשנות?
shipping_cost
de|was kostet versand nach österreich?
en|how much is postage to New Zealand
it|quanto costa la spedizione in sardegna?
es|cuanto sale el envio a Canarias?
ar|كم سعر التوصيل لجدة؟
ru|сколько стоит доставка в казахстан?
tr|kargo ücreti ne kadar izmire
pl|ile kosztuje wysylka do niemiec?
ja|沖縄までの送料はいくらですか
he|כמה עולה משלוח לאילת?
zh-CN|发新疆运费多少
pt-BR|qual o valor do frete pra Manaus?
fr|Bonjour, j'hésite entre deux vendeurs pour le même fauteuil, votre prix est le meilleur mais j'habite près de Liège et rien n'est indiqué pour l'étranger. Combien coûteraient les frais de port jusqu'à chez moi en Belgique ?
ko|제주도 배송비 얼마예요?
refund_status
ar|متى يرجع المبلغ؟ رجعت المنتج من اسبوعين واستلمتوه
pl|Dzień dobry, najpierw byl problem z kurierem, potem przyszedl zly kolor, potem odeslalam i napisaliscie ze wszystko ok i ze zwrot przyjety. To bylo dwa tygodnie temu. Na koncie dalej zero. Kiedy dostane pieniadze z powrotem?
ja|返金はいつになりますか?返品は先週届いているはずです
ru|когда вернете деньги? возврат одобрен еще на той неделе
fr|toujours pas remboursée, vous aviez dit 5 jours, où en est-on ?
pt-BR|meu estorno ainda nao caiu, ja faz 10 dias
he|מתי אקבל את הכסף? החזרתי את המוצר לפני שבועיים
zh-CN|退款什么时候到账 货都退回去一周了
tr|param ne zaman yatacak, iadeyi onayladınız 8 gün oldu
it|a che punto è il rimborso? il reso lo avete ricevuto lunedi scorso
ko|환불 언제되나요? 반품 회수해간지 일주일 넘었어요
en|You said refund in 3-5 days. Its been 12. nothing on my card. when??
es|cuando me devolveis el dinero? el paquete os llego hace 2 semanas
de|wo bleibt mein geld? rücksendung ist seit 10 tagen bei euch
size_question
ko|키 163에 55키로인데 몇사이즈 입어야돼요?
ja|身長160cm、普段Mですがどのサイズがいいですか?
fr|je fais du 38/40, vous me conseillez quelle taille pour la robe ?
zh-CN|身高172体重68公斤 穿多大码
ru|рост 175 вес 70, какой размер брать?
es|calzo un 39 y medio, me cojo el 39 o el 40?
ar|طولي ١٦٥ ووزني ٦٠ اي مقاس يناسبني؟
de|fällt die jacke eher klein aus? hab normal 48
he|אני 1.70 ו-65 קילו, איזו מידה לקחת?
tr|boy 170 kilo 65, hangi beden olur bana
pt-BR|uso 44 de calça, qual numero vc indica?
it|Buonasera, vorrei regalare questo vestito a mia moglie per l'anniversario e non posso chiederle niente se no capisce tutto :) lei di solito porta una 42 ma è un po' abbondante di fianchi, che taglia mi consiglia?
en|im 5'7 and 150 lbs usually a medium in nike, what size should i get in this hoodie
pl|mam 168 cm i 62 kg, S czy M?
cancel
en|pls cancel this, my kid ordered it by accident on my phone 🙈
zh-CN|拍错了 帮我取消一下订单
fr|j'ai commandé en double par erreur, annulez la 2e commande svp
ru|отмените заказ пожалуйста, случайно оплатила два раза одно и то же
ko|주문취소 해주세요 잘못눌렀어요ㅠㅠ
it|annullate lordine per favore, ho sbagliato prodotto
he|תבטלו לי את ההזמנה בבקשה, הזמנתי בטעות פעמיים
pt-BR|cancela meu pedido pfv, comprei sem querer
de|bitte stornieren, hab mich verklickt
tr|Merhabalar kolay gelsin, dün gece yarısı oğlum tabletten bir şeylere basmış, sabah mesajla öğrendim. Bizim böyle bir şeye ihtiyacımız yok, henüz hazırlanıyor görünüyor. Siparişi iptal edebilir misiniz lütfen
pl|prosze anulowac zamowienie, kliknelam przez pomylke
ar|لو سمحت الغي الطلب، طلبته بالغلط
ja|すみません、間違えて注文してしまったのでキャンセルお願いします
es|quiero anular el pedido q hice hace un rato, me equivoque
praise
fr|Super produit, reçu en 48h, merci beaucoup !
ja|すごく気に入りました!早い発送ありがとうございます
tr|bayıldım çok güzel, hızlı kargo için de teşekkürler
ar|ماشاء الله المنتج روعة ووصل بسرعة، شكرا لكم
it|perfetto, arrivato in anticipo e bellissimo, grazie!
zh-CN|质量很好 发货也快 好评!
de|top ware, schnell geliefert, gerne wieder!
es|Llego rapidisimo y es una pasada, gracias!!
pl|super, szybka wysylka i towar ekstra, dzieki!
ko|너무 예뻐요 배송도 빠르고 감사합니다 번창하세요~
ru|спасибо огромное, все пришло быстро и качество супер!
he|תודה רבה! הגיע מהר ומוצר מעולה
pt-BR|amei!! chegou antes do prazo e é lindo, parabens
en|came in 2 days, works a treat, my mum is chuffed to bits. cheers!!
`;
