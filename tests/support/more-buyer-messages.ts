/** 980 messages by a second author, short and misspelt: 49 of each intent, 70 of each language. How they are labelled: docs/command-line.md. */
export const MORE_BUYER_TEXT = `
tracking
en|hey the tracking nr u gave me doesnt show anything, can u check
es|buenas, el numero de seguimiento no sale en la web de correos
pt-BR|bom dia o codigo de rastreio nao atualiza faz 10 dias
fr|slt le suivi bouge plus depuis lundi, il est ou mon colis
de|sendungsnummer bitte, hab keine bekommen
it|salve a che punto e la spedizione?
pl|prosze o nr przesylki bo nie moge sledzic
ru|трек не отслеживается, проверьте пожалуйста
tr|kargo takip no atar misiniz
ar|ممكن رقم التتبع لو سمحت
he|אפשר מספר מעקב בבקשה
ja|追跡番号を教えてもらえますか
ko|송장번호 조회가 안돼요
zh-CN|物流信息一直不更新 帮我看下
en|any news on my parcel? link u sent just says label created
es|buenos dias me podria decir por donde va mi envio
pt-BR|oi tudo bem? quando vcs vao postar meu pedido
fr|bjr vous avez envoyé le colis ou pas encore
de|hallo wann wird das verschickt? status steht seit tagen auf in bearbeitung
it|buongiorno si sa qualcosa del mio pacco
pl|dzien dobry czy paczka zostala juz nadana
ru|здравствуйте, а когда отправите?
tr|kargom kargoya verildi mi acaba
ar|السلام عليكم الشحنة وين وصلت
he|שלום, ההזמנה שלי כבר יצאה?
ja|まだ発送されていませんか？いつ頃届きますか
ko|제 물건 출발했나요? 배송조회가 멈춰있어요
zh-CN|亲 单号发我一下 到哪里了
en|what happened to my order, no email no nothing since i paid
es|sabeis en que punto se encuentra mi compra?
pt-BR|boa noite queria saber se meu pacote ja saiu pra entrega
fr|je peux avoir un lien pour suivre ma commande
de|könnten sie mir sagen wo sich meine bestellung gerade befindet
it|mi mandate il link per seguire la spedizione
pl|co sie dzieje z moim zamowieniem, nie mam zadnych informacji
ru|подскажите статус заказа
tr|siparisim simdi nerelerde
ar|ممكن اعرف حالة الطلب
he|יש צפי הגעה להזמנה?
ja|注文した商品の現在の状況を知りたいです
ko|오늘 출고되나요?
zh-CN|亲 今天能发出吗
en|hiya could you tell me where my parcel is atm
pt-BR|ja tem o codigo pra eu acompanhar?
de|paket hängt seit tagen in leipzig fest laut sendungsverfolgung
ru|когда примерно ждать посылку
he|לא מצליח לעקוב אחרי המשלוח
ko|운송장 번호좀요
pl|kiedy mniej wiecej dojdzie paczka
not_received
en|says delivered on monday but theres nothing in my mailbox
es|me pone entregado y yo no he recibido nada
pt-BR|consta como entregue mas nao chegou nada aqui em casa
fr|marqué livré mais jai rien reçu, ni les voisins
de|angeblich zugestellt aber hier ist nix angekommen
it|risulta consegnato ma io non ho ricevuto niente
pl|status doreczona a ja nic nie dostalam
ru|написано вручено но я ничего не получала
tr|teslim edildi yaziyor ama elime bisey gecmedi
ar|مكتوب تم التسليم وانا ما استلمت شي
he|כתוב שנמסר אבל לא קיבלתי כלום
ja|配達完了になってますが届いていません
ko|배송완료라고 뜨는데 물건이 없어요
zh-CN|显示已签收但是我根本没收到
en|nothing turned up even tho usps claims they left it on the porch
es|el repartidor dice que lo dejo en porteria pero el portero no tiene nada
pt-BR|os correios falam que entregaram mas ninguem recebeu nada
fr|je nai jamais eu mon colis alors que cest noté distribué
de|laut dhl wurde es abgegeben, bei mir war aber niemand und kein paket da
it|il corriere dice consegnato ma qui non e arrivato nulla
pl|kurier twierdzi ze dostarczyl ale paczki nie ma
ru|посылка пропала, почта говорит что выдали но не мне
tr|paket bana ulasmadi ama sistemde teslim alindi gorunuyor
ar|لم يصلني اي شيء والموقع يقول تم التوصيل
he|החבילה לא הגיעה אלי למרות שרשום נמסר
ja|ポストにも玄関にもありません。配達済みなのに受け取っていません
ko|택배기사는 문앞에 놨다는데 없어요 분실된거 같아요
zh-CN|快递说放门口了 可是没看到啊 是不是丢了
en|driver took a pic of someone elses door, i never got the parcel
es|mi vecino tampoco lo tiene y segun correos esta entregado
pt-BR|rastreio mostra entregue dia 12 mas ninguem assinou aqui
fr|le livreur a dit avoir déposé dans la boite mais elle est vide
de|beim nachbarn liegt auch nichts obwohl zugestellt dran steht
it|mi segna consegnato ieri ma ero a casa e non e passato nessuno
pl|w paczkomacie pusto a status ze odebrana
ru|в пункте выдачи говорят посылки нет
tr|kapida birakildi diyor ama ortada paket yok
ar|المندوب يقول سلمها وانا ما جاني احد
he|השליח אומר שהשאיר ליד הדלת אבל אין שם כלום
ja|置き配と書いてあるのに何もありませんでした
ko|아직 못받았는데 수령했다고 나옵니다
zh-CN|驿站说没有我的件 系统显示被人取走了
es|en correos me dicen que ya lo recogieron pero yo no fui
fr|colis volé apparemment, il est noté livré
it|e passata l'ora e il pacco dato per consegnato non c'e
tr|kargo firmasi teslim ettim diyor ben kimseden bi sey almadim
ar|الشحنة ضاعت ما وصلت ابدا
ja|まだ商品が届きませんが紛失でしょうか
zh-CN|快递没给我打电话就签收了 东西呢
delayed
en|this is taking forever, was meant to be here last friday
es|ya van 5 semanas y sigue sin venir, cuanto mas tengo q esperar
pt-BR|o prazo ja passou faz uma semana, que demora
fr|la date de livraison est dépassée de 6 jours, ca devient long
de|lieferung sollte am 3. kommen, seit tagen überfällig
it|siete in ritardo di 2 settimane, quanto devo aspettare ancora
pl|przesylka mial byc w zeszlym tygodniu, ile mozna czekac
ru|срок доставки уже прошел, сколько еще ждать
tr|cok gecikti ya 3 haftadir bekliyorum
ar|الطلب متأخر كتير صارله شهر
he|ההזמנה מאחרת כבר שבועיים, כמה עוד לחכות?
ja|予定日を過ぎていますがまだでしょうか、遅すぎます
ko|배송이 너무 늦네요 벌써 3주째에요
zh-CN|都快一个月了还没到 怎么这么慢
en|its been over a month now whats the hold up
es|llevan mucho retraso, me dijeron el dia 12 y estamos a 25
pt-BR|ta atrasado demais, era pra chegar antes do natal
fr|ca fait 1 mois que j'attends, c'est inadmissible ce retard
de|warum dauert das so lange? sind schon 4 wochen
it|doveva arrivare ieri, come mai questo ritardo
pl|dlaczego to tak dlugo trwa, opoznienie juz 10 dni
ru|почему так долго? обещали до 15 числа
tr|neden bu kadar uzun surdu cuma gunu gelecekti
ar|ليش التأخير؟ قلتوا اسبوع وصار اسبوعين
he|למה זה לוקח כל כך הרבה זמן? היה אמור להגיע ביום ראשון
ja|なぜこんなに時間がかかるんですか。先週届くはずでした
ko|왜이렇게 오래걸려요 예정일 지났는데
zh-CN|说好三天到 现在都十天了 太慢了吧
en|promised by the 14th, now its the 20th. any idea why
es|se ha pasado la fecha prevista y nada de nada
pt-BR|comprei mes passado e ate hoje to esperando
fr|commande passée il y a 3 semaines, c'est long quand meme
de|warte jetzt schon ewig auf die lieferung
it|ordinato un mese fa e sono ancora qui ad aspettare
pl|zamowienie z zeszlego miesiaca, nadal czekam
ru|третью неделю жду, ну сколько можно
tr|soz verdiginiz tarihte gelmedi hala bekliyorum
ar|صار لي شهر انتظر والله مليت
he|עבר כבר חודש מאז שהזמנתי
ja|注文してから一ヶ月経ちますが
ko|주문한지 한달이 넘었어요
zh-CN|下单半个月了还在路上 急用啊
en|order is 2 weeks late what is going on
pt-BR|vcs falaram 10 dias uteis e ja se foram 25
de|warum ist meine lieferung so spät dran
ru|опаздываете с доставкой уже неделю
he|למה החבילה מתעכבת
ko|크리스마스 전에 온다더니 아직도네요
pl|strasznie dlugo to idzie
customs
en|got a letter from customs asking for the import vat, who pays that
es|mi paquete esta retenido en aduana, que hago
pt-BR|fui taxado pela receita, vcs pagam o imposto?
fr|la douane me reclame 24e, cest normal?
de|paket liegt beim zoll, die wollen eine rechnung von ihnen
it|devo pagare dazi o iva quando arriva in italia
pl|czy bede musial placic clo i vat
ru|посылка застряла на таможне чё делать
tr|gumrukte takildi vergi istiyorlar
ar|الجمارك طالبين مني رسوم ليش
he|המכס דורש ממני תשלום, זה עליכם?
ja|税関で止まっているみたいです。関税はかかりますか
ko|통관번호 어디에 입력하나요? 관세도 내야하나요
zh-CN|包裹被海关扣了 要我交税怎么办
en|will i get charged import duty when it comes to norway
es|me piden pagar el iva y aranceles para liberar el paquete
pt-BR|caiu na alfandega em curitiba, tenho que pagar a taxa?
fr|est-ce qu'il y aura des frais de douane a la reception
de|muss ich noch einfuhrumsatzsteuer zahlen
it|il pacco e fermo in dogana da una settimana
pl|paczka utknela w urzedzie celnym, co robic
ru|надо ли платить пошлину если заказ больше 200 евро
tr|gumruk vergisi cikar mi bana
ar|هل في جمارك على الطلب للكويت
he|צריך לשלם מס קנייה ומעמ כשזה מגיע?
ja|受け取り時に輸入税を請求されました
ko|세관에서 연락왔어요 관부가세 내라고
zh-CN|海关让我补税 你们不包税吗
en|package held at the border they want 35 euro in taxes
es|correos me cobra 18 euros de despacho aduanero, es normal?
pt-BR|apareceu pra pagar icms no site dos correios
fr|colissimo me demande de payer des droits et taxes avant livraison
de|der bote wollte 23 euro zollgebühren haben
it|le spese doganali sono a carico mio?
pl|listonosz chce zebym doplacil clo
ru|просят паспортные данные для таможни
tr|benden gumruk muserref evrak ve vergi istendi
ar|هل السعر شامل الضريبة الجمركية
he|קיבלתי הודעה לשלם מיסים על החבילה
ja|日本に届く時に関税払わないといけませんか
ko|통관이 안되고 있다고 서류 달래요
zh-CN|清关需要提供什么资料
es|hay que pagar algo de aduana si vivo en tenerife
fr|paquet bloqué a la douane il manque un document
it|mi hanno chiesto 22 euro di dazio, perche?
tr|yurtdisindan gelince vergi oder miyim
ar|الشحنة محجوزة بالجمرك
ja|通関で止まってますが書類が必要ですか
zh-CN|会不会被税啊
cancel
en|plz cancel my oder i bought it twice by mistake
es|quiero anular el pedido, me equivoque de producto
pt-BR|desisti da compra, tem como cancelar?
fr|bonjour je voudrais annuler ma comande svp
de|bitte stornieren, hab mich verklickt
it|vorrei annullare l'acquisto, ho sbagliato
pl|chce zrezygnowac z zakupu, prosze anulowac
ru|отмените заказ плиз, передумала
tr|siparisi iptal edin lutfen vazgectim
ar|بدي الغي الطلب
he|רוצה לבטל את ההזמנה, התחרטתי
ja|間違えて注文したのでキャンセルお願いします
ko|주문 취소해주세요 잘못 눌렀어요
zh-CN|不想要了 帮我取消订单吧
en|changed my mind dont ship it please
es|ya no lo quiero, no lo envieis porfa
pt-BR|quero cancelar, achei mais barato em outro lugar
fr|annulez svp j'ai trouvé ailleurs
de|ich möchte vom kauf zurücktreten, noch nicht versendet oder?
it|non mi serve piu, annullate l'ordine per favore
pl|anulujcie prosze, kupilam przez przypadek 2 razy
ru|случайно заказал два раза, один отмените
tr|vazgectim yanlislikla 2 tane siparis vermisim birini iptal edelim
ar|ما عاد ابغى الطلب الغوه لو سمحتم
he|תבטלו בבקשה, הזמנתי פעמיים בטעות
ja|二重に注文してしまいました。片方取り消してください
ko|취소하고 싶은데 아직 발송 전이죠?
zh-CN|拍错了 能取消吗 别发货了
en|can i still cancel? found it cheaper
es|por favor cancelen la compra todavia no ha salido
pt-BR|cancela ai por favor comprei sem querer
fr|erreur de ma part je veux pas de cette commande, stop svp
de|habs mir anders überlegt, bitte nicht losschicken
it|scusate ho fatto doppio ordine, eliminatene uno
pl|rozmyslilam sie, nie wysylajcie
ru|не надо отправлять, уже купил в другом месте
tr|almaktan vazgectim kargolamayin
ar|ممكن كنسلة الطلب قبل الشحن
he|אפשר לבטל הזמנה? טרם נשלחה
ja|やっぱりいらなくなったので注文を取り消せますか
ko|아직 안보냈으면 취소 부탁요
zh-CN|买重复了 退掉一单
en|cancel order thanks
pt-BR|nao quero mais, pode cancelar por favor
de|kann ich die bestellung noch stornieren
ru|хочу отменить покупку
he|לבטל לי את ההזמנה בבקשה
ko|주문 안할래요 취소요
pl|czy da sie anulowac zamowienie?
change_address
en|i moved last month can u send it to my new adress instead
es|puse mal la direccion, se puede cambiar?
pt-BR|coloquei o numero da casa errado no endereco, da pra corrigir
fr|je me suis trompé d'adresse, vous pouvez modifier avant envoi?
de|falsche hausnummer angegeben, bitte ändern
it|ho sbagliato indirizzo, si puo modificare?
pl|podalem zly adres, mozna zmienic?
ru|можно поменять адрес доставки? я переехал
tr|adresi yanlis yazmisim degistirebilir miyiz
ar|كتبت العنوان غلط ممكن تعدلوه
he|טעיתי בכתובת, אפשר לשנות?
ja|届け先を変更したいです
ko|배송지 변경 가능한가요
zh-CN|地址填错了 能改一下吗
en|can you ship to my work instead of home, havent updated it on my account
es|me he mudado, podeis enviarlo a otra calle?
pt-BR|mudei de casa, como faço pra trocar o endereço de entrega
fr|jai oublié le numero d'appartement dans l'adresse
de|bin umgezogen, bitte an neue anschrift schicken
it|potete spedire a un altro indirizzo? mi sono trasferito
pl|prosze zmienic adres dostawy na paczkomat
ru|забыл указать номер квартиры в адресе
tr|tasindim baska adrese gonderin lutfen
ar|ابغى اغير عنوان التوصيل
he|עברתי דירה, תשלחו לכתובת אחרת בבקשה
ja|住所の番地が抜けていました。修正お願いします
ko|이사해서 주소 바꿔야 해요
zh-CN|收货地址要换一下 我搬家了
en|wrong zip code on my order, should be 90210
es|falta el piso en la direccion, es 3B
pt-BR|o cep ta errado, o certo é 04567-000
fr|je pars en vacances, livrez plutot chez ma soeur
de|können sie es an eine packstation schicken statt nach hause
it|manca il numero civico nell'indirizzo
pl|wpisalam stary adres, jak poprawic
ru|не тот индекс указала, исправьте
tr|adreste daire numarasi eksik kalmis
ar|نسيت اكتب رقم الشقة في العنوان
he|שכחתי לרשום מספר דירה
ja|引っ越したので新しい住所に送ってください
ko|동호수를 빼먹었어요 101동 202호입니다
zh-CN|能不能改寄到公司
es|me equivoque de calle, la buena es gran via 12
fr|mon adresse a changé depuis
it|vorrei far consegnare in ufficio invece che a casa
tr|teslimat adresimi degistirmem lazim
ar|عنواني القديم مسجل ابي احدثه
ja|配送先を実家に変えてもらえませんか
zh-CN|收件人电话写错了 地址也要改
defective
en|arrived broken, want refund
es|me llego roto y no enciende
pt-BR|chegou quebrado e nao liga, quero meu dinheiro de volta
fr|recu cassé, la vitre est fissurée
de|gerät geht nach 2 tagen nicht mehr an
it|e arrivato rotto, non si accende nemmeno
pl|przyszlo uszkodzone, peknieta obudowa
ru|пришел бракованный, не включается
tr|urun bozuk geldi sarj olmuyo
ar|وصلني مكسور وما يشتغل
he|הגיע שבור ולא נדלק
ja|届いた商品が壊れていて電源が入りません
ko|받자마자 고장났어요 충전이 안됩니다
zh-CN|收到就是坏的 充不进电
en|stopped working after 3 days, screen is just black
es|la pantalla tiene una raya y el boton no funciona
pt-BR|veio com defeito, um lado do fone nao sai som
fr|ne marche plus au bout d'une semaine, la batterie charge pas
de|das teil ist defekt, wackelkontakt am kabel
it|dopo due giorni ha smesso di funzionare
pl|nie dziala, po podlaczeniu nic sie nie swieci
ru|через неделю сломался, не заряжается
tr|2 gun sonra calismamaya basladi ekran kirik
ar|الجهاز خربان ما يشحن
he|המוצר פגום, המסך לא עובד
ja|三日で動かなくなりました。不良品だと思います
ko|불량이에요 소리가 한쪽만 나와요
zh-CN|用了两天就不能用了 屏幕有裂
en|came with a huge crack down the middle
es|se calienta muchisimo y se apaga solo
pt-BR|o ziper estragou no primeiro uso
fr|la couture a laché au premier lavage
de|nach einmal waschen löchrig, naht offen
it|perde acqua e fa un rumore strano
pl|po tygodniu sie rozpadl
ru|экран мигает и сам выключается
tr|iki kullanimda dikisleri patladi
ar|بعد يومين وقفت عن الشغل
he|אחרי שבוע זה הפסיק להידלק
ja|一回使っただけで取っ手が取れました
ko|배터리가 10분만에 방전돼요
zh-CN|漏水 根本没法用
en|its faulty, wont turn on at all
pt-BR|a tela chegou trincada
de|war beim auspacken schon zerbrochen
ru|наушники хрипят, одно ухо не играет
he|המטען לא טוען, נראה לי מקולקל
ko|켜지지도 않아요 뭐 이런걸 팔아요
pl|przestalo dzialac po dwoch dniach
wrong_item
en|i ordered black and u sent me pink??
es|pedi la talla M y me mandaron una S
pt-BR|veio outro produto, nao foi isso que eu comprei
fr|c'est pas le bon modèle que j'ai reçu
de|habe blau bestellt und rot bekommen
it|mi avete mandato un altro articolo, colore sbagliato
pl|dostalem nie ten kolor co zamawialem
ru|прислали не тот размер и не тот цвет
tr|yanlis urun gondermissiniz ben siyah istemistim
ar|طلبت اسود ووصلني ابيض
he|קיבלתי צבע לא נכון
ja|注文したのと違う色が届きました
ko|다른 제품이 왔어요 저는 블랙 시켰는데
zh-CN|发错货了 我买的是蓝色
en|this isnt what i ordered, got a phone case not headphones
es|me habeis mandado el modelo equivocado
pt-BR|pedi azul e mandaram vermelho
fr|erreur de taille, j'avais pris du 42 et jai recu du 39
de|das ist der falsche artikel
it|ho ordinato una cosa e ne e arrivata un'altra
pl|przyslaliscie zla rzecz, mialo byc czerwone
ru|вместо чехла пришли наушники
tr|baska model gelmis benim siparisim bu degil
ar|وصلني مقاس غير اللي طلبته
he|שלחתם לי מוצר אחר ממה שהזמנתי
ja|頼んだものと別の商品が入っていました
ko|색상이 잘못왔네요 화이트 주문했어요
zh-CN|尺码发错了 我要的是L给我寄的S
en|u sent a 110v one but i picked 220v
es|esto no es lo que compre, me vino un collar
pt-BR|mandaram feminino e eu pedi masculino
fr|vous m'avez expédié le mauvais coloris
de|da ist ein ganz anderes produkt im paket
it|mi e arrivata la taglia S anziche la L
pl|pomyliliscie zamowienia, to nie moje
ru|положили левую вместо правой, не то что заказывала
tr|siparis ettigimle gelen ayni degil
ar|هذا مو المنتج اللي اشتريته
he|הזמנתי 42 ושלחתם 40
ja|左用を頼んだのに右用が入ってました
ko|주문한 거랑 다른 모델이 왔네요
zh-CN|我拍的大号 给我发个小号过来
es|me ha llegado un modelo que no es
fr|vous avez envoyé du rouge au lieu du noir
it|avete sbagliato misura, ho preso la 40
tr|farkli urun geldi
ar|المقاس اللي وصل مو نفس اللي طلبته
ja|黒を頼んだのに白が届いた
zh-CN|型号不对啊 你们发错了
missing_part
en|theres no charger in the box and 2 screws r missing
es|falta el cable en la caja
pt-BR|comprei 3 e so veio 2
fr|il manque la télécommande dans le paquet
de|es fehlen die schrauben und die anleitung
it|mancano due pezzi nella scatola
pl|brakuje jednej sztuki, zamawialem 4 a sa 3
ru|в комплекте нет пульта, недоложили
tr|kutudan kablo cikmadi eksik
ar|ناقص قطعة من الكرتون
he|חסר לי חלק בחבילה, אין מטען
ja|部品が一つ足りません
ko|구성품이 하나 빠져있어요
zh-CN|少发了一个 配件也没有
en|only got 1 of the 2 i paid for
es|compre un pack de 4 y solo venian 3
pt-BR|ta faltando o carregador na caixa
fr|j'ai commandé 2 et reçu qu'un seul
de|nur eine statt zwei bekommen
it|manca il cavo di ricarica
pl|w paczce nie bylo ladowarki
ru|не хватает одной детали в коробке
tr|2 tane soyledim 1 tane geldi
ar|طلبت اثنين وجاني واحد بس
he|הזמנתי שלוש והגיעו רק שתיים
ja|2個注文したのに1個しか入っていません
ko|두개 주문했는데 하나만 왔어요
zh-CN|买了三件只收到两件
en|set of 6 but only 5 in the bag
es|venia sin las pilas ni el manual
pt-BR|nao veio o parafuso pra fixar
fr|il y avait que 3 tasses au lieu de 4
de|lieferung unvollständig, ein teil fehlt noch
it|nella confezione c'erano solo 8 pezzi anziche 10
pl|paczka niekompletna, brak kabla
ru|должно быть 5 штук а в пакете 4
tr|setten bir parca eksik geldi
ar|العلبة بدون سلك الشحن
he|הגיע בלי הברגים
ja|10枚入りのはずが9枚しかない
ko|리모컨이 안 들어있네요
zh-CN|说好的赠品没给 螺丝也缺
en|no screws in the package how am i supposed to assemble
pt-BR|veio faltando uma peça
de|nur 1 schuh im karton
ru|пришло не все, одного предмета нет
he|חסרים לי שני פריטים מההזמנה
ko|두 개 시켰는데 한 개만 왔네요
pl|w zestawie nie bylo baterii ani srubek
refund_status
en|where is my refund? u said 5 days
es|cuando me devuelven el dinero? ya devolvi el articulo hace 2 semanas
pt-BR|cade meu reembolso? ja cancelei faz 15 dias
fr|toujours pas remboursé, vous aviez dit 3 jours
de|wann kommt mein geld zurück? retoure ist schon bei ihnen
it|non ho ancora ricevuto il rimborso
pl|kiedy dostane zwrot pieniedzy
ru|когда вернете деньги? товар отправила неделю назад
tr|param hala iade olmadi ne zaman yatar
ar|وين فلوسي متى ترجعون المبلغ
he|מתי אקבל את ההחזר הכספי שלי
ja|返金はいつになりますか
ko|환불 언제 되나요 아직 안들어왔어요
zh-CN|退款怎么还没到账
en|still havent got my money back its been 10 days
es|todavia no me ha llegado el reembolso a la tarjeta
pt-BR|o estorno ainda nao caiu no cartao
fr|quand est ce que je serai remboursé? retour recu chez vous le 4
de|erstattung immer noch nicht auf dem konto
it|quando mi arriva il rimborso? ho gia reso tutto
pl|gdzie moje pieniadze, zwrot odeslany 2 tyg temu
ru|деньги на карту так и не вернулись
tr|iade ettim ama para hesabima gecmedi
ar|متى بينزل المبلغ المسترد في حسابي
he|עדיין לא קיבלתי זיכוי בכרטיס
ja|返品したのにまだお金が戻ってきません
ko|환불처리 됐다는데 입금이 안됐네요
zh-CN|钱什么时候退给我 货都退回去好几天了
en|you confirmed the return arrived, so wheres my cash
es|llevo esperando el reembolso desde el lunes pasado
pt-BR|quanto tempo demora pra cair o estorno
fr|le remboursement prend combien de temps?
de|gutschrift noch nicht da, bitte prüfen
it|avevate detto 7 giorni per il rimborso ma niente sul conto
pl|zwrot pieniedzy mial byc w ciagu 14 dni
ru|возврат одобрили а денег нет
tr|iade onaylandi param ne zaman gelir
ar|قلتوا بترجعون الفلوس خلال اسبوع وما شفت شي
he|ביטלתי את ההזמנה מתי הכסף חוזר
ja|キャンセルした分の返金処理はどうなっていますか
ko|카드 취소 언제 돼요
zh-CN|申请退款一周了 钱呢
es|cuanto tarda en llegar la devolucion del dinero
fr|j'attends toujours mon remboursement
it|quando mi rimborsate?
tr|geri odeme kac gunde yapilir
ar|لسه ما رجعت فلوسي على البطاقة
ja|いつ返金されますか
zh-CN|钱还没退回来
return_request
en|doesnt fit, how do i send it back
es|lo quiero devolver, no me gusta como queda
pt-BR|quero devolver, nao gostei
fr|je souhaite retourner l'article, il me plait pas
de|passt nicht, möchte zurückschicken
it|vorrei fare il reso, come funziona
pl|chce zwrocic towar, nie pasuje
ru|хочу вернуть, не подошло
tr|iade etmek istiyorum begenmedim
ar|ابي ارجع المنتج ما عجبني
he|אני רוצה להחזיר את המוצר, לא מתאים לי
ja|返品したいのですが手順を教えてください
ko|반품하고 싶어요 생각보다 별로네요
zh-CN|不喜欢 想退货
en|id like to return these theyre too tight
es|me queda grande, como hago la devolucion
pt-BR|ficou apertado, como faço a troca ou devoluçao
fr|trop petit, je peux vous le renvoyer? vous payez le retour?
de|gefällt mir nicht, wie läuft die rücksendung
it|troppo grande, posso restituirlo?
pl|jak moge odeslac towar? za maly
ru|как оформить возврат? маломерит
tr|kucuk geldi nasil geri gonderebilirim
ar|كيف ارجع القطعة طلعت صغيرة علي
he|איך עושים החזרה? זה קטן עלי
ja|サイズが合わないので返品できますか
ko|작아서 반품하려고요 어떻게 하면 되나요
zh-CN|太小了 怎么退
en|whats your returns policy, not really my style
es|no me convence, quiero devolverla y que me deis el dinero
pt-BR|nao serviu, como mando de volta
fr|pas satisfait de la couleur en vrai, je la rends comment
de|wie kann ich das zurückgeben, brauch ein etikett
it|non mi convince, posso rimandarvelo?
pl|mam 14 dni na zwrot, jaki adres
ru|не понравился цвет вживую, можно сдать?
tr|degisim yapabiliyor muyuz bir beden buyuk lazim
ar|كبير علي ابي ابدله بمقاس اصغر
he|לא אהבתי, אפשר לשלוח בחזרה?
ja|イメージと違ったので返品希望です
ko|사이즈 안맞아서 교환할게요
zh-CN|七天无理由可以吗 不合适
en|want to return this, not what i expected
pt-BR|como faco pra devolver
de|umtausch möglich? zu klein
ru|можно обменять на размер больше
he|זה לא מתאים לי, איך מחזירים
ko|교환 가능해요? 한치수 크게요
pl|nie podoba mi sie, chcialabym oddac
size_question
en|im 5'6 and 140lbs would a medium fit me
es|calzo un 38, que talla pido?
pt-BR|tenho 1,70 e 65kg qual tamanho vcs indicam
fr|ca taille grand ou petit? je fais du 40
de|fällt das eher klein aus? trage normal L
it|che misure ha? porto una 44
pl|jaki rozmiar wybrac przy 175 cm
ru|какой размер брать на рост 164
tr|175 boy 80 kilo hangi beden olur
ar|طولي ١٦٥ اي مقاس يناسبني
he|איזו מידה כדאי לי לקחת? אני 1.80
ja|身長160cmだとどのサイズがいいですか
ko|키 173인데 L 맞을까요?
zh-CN|身高160体重50穿什么码
en|whats the chest measurement on the XL
es|dan talla normal o son pequeñas? normalmente uso la 40
pt-BR|o M veste quantos kg
fr|quelles sont les dimensions svp, largeur surtout
de|wie groß ist das in cm
it|veste piccolo? di solito prendo la M
pl|jakie sa wymiary, szerokosc i dlugosc
ru|маломерят или в размер?
tr|kalibi dar mi normalde 38 giyiyorum
ar|كم عرض وطول الطاولة
he|המידות גדולות או קטנות? אני בדרך כלל M
ja|普段Mですが小さめですか？
ko|정사이즈인가요 평소 260 신어요
zh-CN|偏大还是偏小 平时穿L的
en|is this uk sizing or us
es|mido 1,62 y peso 55, S o M?
pt-BR|a forma é pequena? calço 37
fr|pour 1m75 et 70kg je prends quoi
de|passt das bei 1,85 und 90 kilo
it|sono alta 1,70 che taglia mi consigliate
pl|wkladka ile cm w rozmiarze 39
ru|вес 70 рост 175 подойдет L?
tr|ayak numaram 42 dar kalip mi
ar|وزني ٧٠ اخذ لارج ولا ميديم
he|גובה 1.75 משקל 70, M או L
ja|足幅が広いのですがワンサイズ上げた方がいいですか
ko|허리 28인치면 뭐 사야돼요
zh-CN|脚胖 要不要拍大一码
es|la talla L equivale a que medida de cintura
fr|ça correspond a quoi un L chinois en taille francaise
it|misura della suola in cm?
tr|42 numara giyiyorum hangisini alayim
ar|المقاسات عادية ولا صغيرة
ja|Lサイズの着丈は何cmですか
zh-CN|我120斤拍多大的
stock_question
en|do u have this in red? when will it b back
es|os quedan unidades en verde?
pt-BR|ainda tem disponivel na cor preta?
fr|vous en avez encore en stock?
de|wann gibts die wieder in schwarz, ausverkauft?
it|e disponibile in bianco?
pl|czy beda jeszcze dostepne te czarne
ru|есть в наличии черные?
tr|stokta var mi siyahi
ar|متوفر لون اسود؟
he|יש במלאי בצבע שחור?
ja|在庫ありますか？再入荷の予定は
ko|재고 있나요 품절인가요
zh-CN|有现货吗 黑色的
en|r u getting more of the blue ones in?
es|cuando vuelve a haber stock? sale agotado
pt-BR|vai chegar mais do tamanho 38? ta esgotado
fr|le modele vert est il encore disponible
de|habt ihr das noch auf lager?
it|quando torna disponibile la taglia 42
pl|macie na stanie 5 sztuk?
ru|будет ли еще поступление 44 размера
tr|mavi olani tekrar gelecek mi
ar|متى يتوفر المقاس الكبير خلص من الموقع
he|מתי יחזור למלאי? כתוב שאזל
ja|黒はもう売り切れですか
ko|블랙 언제 재입고 되나요
zh-CN|白色还有没有 什么时候补货
en|any chance u have size 9 left
es|lo teneis en color beige?
pt-BR|quando repoe o preto
fr|ça revient quand en noir
de|gibt es das auch in grün oder nur blau
it|quanti ne avete a magazzino
pl|kiedy bedzie dostawa rozmiaru m
ru|а белый есть?
tr|kirmizisi kaldi mi
ar|باقي منه مقاس ٤٢؟
he|נשארו לכם באפור?
ja|Mサイズはまだありますか
ko|흰색도 있어요?
zh-CN|红色什么时候上架
en|is this still available
pt-BR|tem o 42?
de|ist das noch verfügbar
ru|есть в чёрном цвете 52?
he|עדיין קיים במלאי?
ko|언제 다시 들어와요?
pl|czy jest jeszcze dostepny w czarnym
discount_request
en|can u do 20 for it?
es|me haces un descuentito si llevo 2?
pt-BR|faz um precinho melhor se eu levar 3?
fr|c'est possible de baisser un peu le prix?
de|geht am preis noch was?
it|mi fate uno sconto se ne prendo due
pl|da sie cos taniej? biore 2 szt
ru|скидку сделаете если возьму две?
tr|3 tane alsam indirim olur mu
ar|في خصم اذا اخذت حبتين؟
he|אפשר הנחה אם אני לוקח שניים?
ja|2つ買うので少し安くなりませんか
ko|두개 사면 할인 되나요
zh-CN|能便宜点吗 买两个
en|whats ur best price mate
es|no me lo dejarias en 30 euros?
pt-BR|tem cupom? consegue fazer por 50
fr|vous faites un geste si j'en prends 2? un code promo
de|letzter preis?
it|mi fa 25 euro e lo prendo subito
pl|jaka najnizsza cena? mozna sie potargowac
ru|а подешевле можно? за 500 отдадите
tr|son fiyat ne olur
ar|اخر سعر كم؟ فيه كود خصم
he|מה המחיר הכי טוב שאתה יכול לתת
ja|値引き可能でしょうか
ko|에누리 되나요? 쿠폰 있으면 주세요
zh-CN|最低多少钱 给个优惠券呗
en|any chance of a few quid off if i buy 2
es|a cuanto me los dejas si me llevo tres
pt-BR|tem desconto no pix?
fr|vous pouvez descendre à 40?
de|wenn ich drei nehme, was wäre der preis
it|il prezzo e trattabile?
pl|za 80 zl biore od reki
ru|за три штуки дешевле будет?
tr|biraz indirim yapsaniz hemen alicam
ar|ممكن تراعينا في السعر
he|אם אני קונה 3 יש מחיר מיוחד?
ja|もう少しお値下げしていただけると助かります
ko|두개 살게요 좀 깎아주세요
zh-CN|老顾客了 少点呗
es|algun descuentillo?
fr|un petit rabais svp
it|se ne compro 3 mi fai meno
tr|indirim kodu var mi
ar|في كوبون؟
ja|クーポンとかありますか
zh-CN|再便宜10块我就拍
shipping_cost
en|how much is postage to ireland
es|cuanto cuesta el envio a canarias
pt-BR|qual o valor do frete pra manaus
fr|combien de frais de port pour la belgique
de|was kostet der versand in die schweiz
it|quanto costa la spedizione in sicilia
pl|ile kosztuje wysylka do polski
ru|сколько стоит доставка в казахстан
tr|kargo ucreti ne kadar
ar|كم سعر التوصيل للسعودية
he|כמה עולה המשלוח לישראל
ja|北海道までの送料はいくらですか
ko|배송비 얼마에요 제주도요
zh-CN|寄到新疆运费多少
en|do you do free delivery to australia? how much otherwise
es|los gastos de envio estan incluidos?
pt-BR|o frete é gratis pra bahia?
fr|la livraison est gratuite pour la corse?
de|versandkosten nach österreich?
it|spedizione gratuita se prendo 2 pezzi?
pl|koszt wysylki za granice, do niemiec?
ru|доставка бесплатная? во владивосток
tr|kargo bedava mi yoksa alici mi oduyor
ar|الشحن مجاني لو اطلب قطعتين؟
he|המשלוח חינם? כמה זה לאילת
ja|沖縄だと送料かかりますか
ko|무료배송인가요 도서산간 추가비용 있나요
zh-CN|包邮吗 到香港多少运费
en|is shipping included in the price or extra
es|cuanto me saldria mandarlo a mexico
pt-BR|quanto fica pra entregar em recife
fr|les frais pour l'envoi en guadeloupe?
de|ab wann ist der versand kostenlos
it|quanto viene la spedizione per la sardegna
pl|od jakiej kwoty darmowa dostawa
ru|во сколько обойдется доставка до минска
tr|almanyaya gonderim ne kadar tutar
ar|كم رسوم الشحن للامارات
he|משלוח לחיפה כמה יוצא
ja|2点買った場合の送料はどうなりますか
ko|묶음배송 되나요 배송비 얼마
zh-CN|寄美国要多少钱
en|do u charge for shipping to canada
pt-BR|entrega em portugal? quanto custa
de|liefert ihr auch nach luxemburg und was kostet das
ru|доставка платная?
he|יש משלוח חינם מעל סכום מסוים?
ko|배송비 있어요?
pl|ile za wysylke do uk
invoice
en|need a receipt with vat for my company
es|me podeis mandar la factura con el nif de mi empresa
pt-BR|preciso da nota fiscal com cnpj
fr|pouvez vous menvoyer la facture svp
de|bräuchte noch eine rechnung mit mwst
it|mi serve la fattura con partita iva
pl|poprosze fakture na firme
ru|нужен чек и счет фактура
tr|fatura kesebilir misiniz sirket adina
ar|محتاج فاتورة ضريبية
he|אפשר לקבל חשבונית מס
ja|領収書を発行していただけますか
ko|세금계산서 발행되나요
zh-CN|可以开发票吗
en|there was no invoice with the package, can u email me one
es|necesito factura a nombre de la empresa
pt-BR|vcs emitem nf?
fr|il me faut une facture avec tva pour la compta
de|rechnung fehlt, brauche sie fürs finanzamt
it|non ho trovato la fattura nel pacco, la potete inviare?
pl|czy wystawiacie faktury vat? nip podam
ru|можно документы для бухгалтерии, чек
tr|faturami goremiyorum mail atabilir misiniz
ar|ارسلوا لي الفاتورة لو سمحتم
he|צריך קבלה על שם החברה
ja|インボイス対応の請求書もらえますか
ko|현금영수증이랑 영수증 부탁드려요
zh-CN|要报销 开个增值税发票抬头发你
en|can you send the bill for my accounting dept
es|donde descargo la factura de mi compra
pt-BR|a nota nao veio junto com o produto
fr|auriez vous une facture au nom de ma société
de|kann ich eine rechnung auf meine firma bekommen
it|potete intestare la fattura alla mia ditta
pl|zapomnialem zaznaczyc fakture, da sie jeszcze wystawic
ru|пришлите товарный чек на почту
tr|sirket icin e-fatura lazim
ar|وين الفاتورة ما لقيتها مع الطلب
he|לא קיבלתי חשבונית במייל
ja|宛名を会社名にした領収書をお願いします
ko|지출증빙 현금영수증 해주실 수 있나요
zh-CN|怎么开专票 公司报销用
es|me falta la factura
fr|envoyez moi la facture par mail merci
it|vorrei la fattura elettronica
tr|fatura gelmedi kutudan
ar|ابغى فاتورة باسم الشركة
ja|会社名で領収書出せますか
zh-CN|能开票吗
usage_help
en|how do i connect this to my phone, bluetooth wont show up
es|como se configura el wifi? no entiendo las instrucciones
pt-BR|como faz pra montar? o manual ta em chines
fr|comment on le branche, la notice est en chinois
de|wie stelle ich die uhrzeit ein?
it|come si accende? non capisco le istruzioni
pl|jak to sparowac z telefonem
ru|как подключить к телефону? инструкция на китайском
tr|nasil kuruluyo bu kullanim kilavuzu yok mu turkce
ar|كيف اشغل الجهاز ما فهمت التعليمات
he|איך מחברים את זה לטלפון
ja|使い方がわかりません。説明書はありますか
ko|블루투스 연결 어떻게 해요
zh-CN|这个怎么安装啊 看不懂说明书
en|how long does it need to charge the first time? manual is only in chinese
es|no consigo emparejarlo con el movil, que tengo que hacer
pt-BR|qual aplicativo uso pra conectar a camera
fr|je n'arrive pas a l'installer, vous avez un tuto
de|habt ihr eine deutsche anleitung? weiß nicht wie man das aufbaut
it|come faccio a resettarlo? non trovo il manuale
pl|jak ustawic godzine w tym zegarku
ru|как настроить? что за приложение скачать
tr|bunu telefona nasil baglarim
ar|وين الاقي دليل الاستخدام بالعربي
he|איך מפעילים את זה? אין הוראות בעברית
ja|設定方法を教えてください
ko|설명서가 중국어밖에 없어요 어떻게 쓰는거에요
zh-CN|怎么连手机 有没有教程视频
en|which way round does the battery go
es|se puede meter en el lavavajillas?
pt-BR|pode lavar na maquina?
fr|quel bouton pour remettre a zéro
de|welche batterien brauche ich dafür
it|ogni quanto va ricaricato e come si spegne
pl|czy mozna to prac w pralce
ru|как сбросить до заводских настроек
tr|camasir makinesinde yikanir mi
ar|كيف اركب البطارية
he|איך מחליפים סוללה
ja|洗濯機で洗えますか
ko|세탁기 돌려도 되나요
zh-CN|可以机洗吗 怎么清洗
en|how do i put this together
pt-BR|nao consigo conectar no wifi
de|das gerät verbindet sich nicht mit der app, was muss ich machen
ru|где инструкция на русском
he|יש מדריך הרכבה?
ko|이거 어떻게 켜나요
pl|nie moge sie polaczyc z aplikacja
praise
en|just got it, absolutely love it thx!!
es|todo perfecto, llego rapidisimo gracias
pt-BR|chegou certinho, amei muito obrigada
fr|super produit, je suis ravie merci
de|alles super, schnelle lieferung, gerne wieder
it|tutto ok, ottimo venditore grazie mille
pl|wszystko super, polecam sprzedawce
ru|все супер спасибо, очень довольна
tr|urun harika cok tesekkurler
ar|المنتج ممتاز شكرا لكم
he|מוצר מעולה תודה רבה
ja|とても気に入りました。ありがとうございます
ko|너무 마음에 들어요 감사합니다
zh-CN|很满意 质量不错 谢谢老板
en|arrived super quick and looks amazing, 5 stars
es|genial, mi hijo esta encantado, muchas gracias
pt-BR|produto otimo, recomendo demais
fr|parfait rien a redire, envoi rapide
de|bin sehr zufrieden, top qualität
it|bellissimo, arrivato prima del previsto
pl|dziekuje, super jakosc, szybka przesylka
ru|пришло быстро, качество отличное, рекомендую
tr|cok begendim elinize saglik
ar|يعطيكم العافية المنتج روعة ووصل بسرعة
he|הגיע מהר, אני מרוצה מאוד
ja|思ったより早く届いて、品質も最高です
ko|배송 빠르고 예뻐요 잘 쓸게요
zh-CN|五星好评 发货快 东西很好
en|wow quality is unreal for the price, cheers
es|llego antes de lo esperado y todo correcto, un saludo
pt-BR|produto de qualidade, chegou antes do prazo
fr|commande bien recue, tout est nickel
de|ware ist da, alles bestens danke
it|arrivato tutto integro, gentilissimi
pl|towar zgodny z opisem, dziekuje i pozdrawiam
ru|все пришло целое, огромное спасибо продавцу
tr|paketleme cok ozenliydi tesekkur ederim
ar|وصل الطلب والتغليف ممتاز تسلمون
he|תודה על השירות המהיר, אלופים
ja|丁寧な梱包ありがとうございました。また利用します
ko|포장도 꼼꼼하고 좋네요 재구매할게요
zh-CN|做工很好 下次还来
es|muy contenta con la compra
fr|merci c'est exactement ce que je voulais
it|che bello grazie!!
tr|elime ulasti cok tesekkurler cok guzel
ar|حلو مره شكرا
ja|素敵な商品をありがとう
zh-CN|收到了 很漂亮
complaint_other
en|worst seller ever, nobody answers my messages
es|que verguenza de servicio, no contestais nunca
pt-BR|pessimo atendimento, ninguem responde
fr|service client nul, personne répond
de|so ein schlechter service, keiner meldet sich
it|servizio pessimo non rispondete mai
pl|fatalna obsluga, nikt nie odpisuje
ru|отвратительное обслуживание, не отвечаете на сообщения
tr|rezalet bir satici mesajlara cevap vermiyosunuz
ar|خدمة سيئة جدا ومحد يرد
he|שירות גרוע, אף אחד לא עונה
ja|対応がひどすぎます。返事もない
ko|서비스 최악이네요 답장도 없고
zh-CN|态度太差了 客服都不回消息
en|quality is rubbish, looks nothing like the pics
es|no se parece en nada a la foto, muy mala calidad
pt-BR|propaganda enganosa, vou reclamar no procon
fr|c'est de l'arnaque, qualité déplorable
de|totale abzocke, nie wieder
it|siete dei truffatori, vi lascio una recensione negativa
pl|jakosc tragiczna, wyglada inaczej niz na zdjeciu
ru|обман, качество ужасное, на фото другое
tr|kalitesi berbat resimdekiyle alakasi yok
ar|الجودة رديئة جدا وما تشبه الصورة
he|איכות נוראית, ממש לא כמו בתמונה
ja|写真と全然違う。がっかりしました
ko|사진이랑 너무 달라요 실망입니다
zh-CN|质量太差了 跟图片完全不一样 差评
en|i feel cheated, description was misleading
es|el vendedor fue muy maleducado conmigo
pt-BR|nunca mais compro aqui, muito descaso
fr|vous vous moquez du monde, je vais vous signaler
de|material fühlt sich total billig an, bin enttäuscht
it|assistenza inesistente, sono molto arrabbiato
pl|zero kontaktu ze sprzedawca, zglosze to
ru|хамское отношение, буду жаловаться
tr|hayal kirikligi, parama yazik
ar|تعاملكم سيء وما راح اشتري منكم مره ثانيه
he|מאוכזבת מאוד, לא אקנה אצלכם שוב
ja|思っていたより安っぽくて残念です
ko|다시는 여기서 안사요 기분 나쁘네요
zh-CN|再也不来了 什么破店
en|awful customer service, i'll never buy here again
pt-BR|que produto horrivel, material vagabundo
de|ich fühle mich verarscht von ihnen
ru|вы издеваетесь? качество просто дно
he|אתם גנבים
ko|사기꾼들이네
pl|jestem bardzo niezadowolona z jakosci
b2b_inquiry
en|hi we run a shop in leeds, whats ur wholesale price for 200 pcs
es|tengo una tienda, haceis precios al por mayor?
pt-BR|sou revendedor, qual preco no atacado pra 100 unidades
fr|nous sommes une boutique, tarif de gros pour 300 pièces?
de|wir sind händler, gibt es staffelpreise ab 500 stück
it|siamo un negozio, prezzi all'ingrosso per 100 pezzi?
pl|jestesmy firma, cena hurtowa przy 200 szt?
ru|интересует опт от 100 штук, какая цена
tr|toptan fiyat alabilir miyim 500 adet
ar|عندي محل بدي سعر الجملة ١٠٠ قطعة
he|יש לי חנות, מה המחיר הסיטונאי ל-100 יחידות?
ja|卸売価格を教えてください。100個ほど考えています
ko|도매로 100개 구매하고 싶은데 단가가 어떻게 되나요
zh-CN|批发100个什么价
en|interested in stocking your products, do you have a trade catalogue and moq
es|cual es el pedido minimo para distribuidores
pt-BR|voces fornecem pra lojistas? quero tabela de atacado
fr|vous faites des prix revendeur? je voudrais un devis pour 500
de|können sie mit unserem logo bedrucken? mindestmenge?
it|vorrei diventare vostro rivenditore, avete un listino
pl|szukam dostawcy, jaka minimalna ilosc zamowienia
ru|хотим стать дилером, вышлите прайс
tr|bayilik almak istiyoruz minimum siparis adedi nedir
ar|نبي نصير موزعين عندكم ارسلوا قائمة الاسعار
he|אנחנו יבואנים, מעוניינים בכמות גדולה, מה המינימום להזמנה
ja|OEMは可能ですか？最小ロットを教えてください
ko|대량구매 견적서 부탁드려요 로고 인쇄 가능한가요
zh-CN|做代理需要什么条件 起订量多少 可以贴牌吗
en|looking for a supplier for our chain of stores, send price list
es|quiero revender vuestros productos, condiciones?
pt-BR|qual a quantidade minima pra comprar no cnpj com preco de fabrica
fr|je souhaite commander 1000 unités avec mon logo
de|wir möchten ihre produkte in unserem laden verkaufen
it|prezzo per 500 pezzi personalizzati?
pl|interesuje mnie wspolpraca, sklep internetowy
ru|мы магазин, нужен прайс на крупную партию
tr|magazamiz icin toplu alim yapmak istiyoruz
ar|ابغى كمية ٥٠٠ حبة لمتجري كم السعر
he|רוצים לייבא את המוצר, אפשר הצעת מחיר ל-1000
ja|店舗で販売したいのですが仕入れ可能ですか
ko|저희 매장에 납품 가능하신가요
zh-CN|开实体店的 想长期拿货
es|soy mayorista, me interesa comprar 500 uds
fr|prix pour 200 pièces pour notre boutique
it|fate forniture per aziende?
tr|100 adet alsak birim fiyat ne olur firmamiz icin
ar|كم اقل كمية للطلب بالجملة
ja|大量注文の場合の単価を知りたい
zh-CN|我是开店的 大量拿货有优惠吗
`;
