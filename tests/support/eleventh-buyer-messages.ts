/** 65 messages by an eleventh author, three or so of each intent. */
export const ELEVENTH_BUYER_TEXT = `
tracking
es|buenos días, mi paquete ha salido ya de madrid o sigue en el almacén?
ja|追跡ページが昨日から同じ表示のままです、今どこですか
ru|статус не меняется с пятницы, посылка вообще едет?
not_received
en|neighbours say no van came down our road all day, yet it is "delivered"
de|zusteller hat geklingelt haben wollen, paket als übergeben markiert, ich stand am fenster und keiner kam
zh-CN|驿站说没有我的件 可是app里写着已取走
delayed
fr|trois semaines d'attente pour une livraison express, ça commence à faire long non ?
ko|다음날 온다더니 일주일째 감감무소식이네요
he|אמרתם עד יום שלישי והיום כבר ראשון, מה נסגר?
customs
pt-BR|vou ser taxado nessa compra? moro em Recife
pl|celnicy zatrzymali paczkę i żądają dowodu zapłaty, pomożecie?
ar|طلبوا مني ادفع جمارك عشان استلم الشحنة، هذا عليكم ولا علي؟
cancel
it|mia moglie non è d'accordo, annulliamo tutto prima che parta
zh-CN|手快了 退单吧 还没发呢
tr|siparişi geri çekmek istiyorum, kargoya verilmediyse
change_address
en|Could the parcel go to my sister instead, I am in hospital all week
pl|w adresie brakuje numeru klatki, proszę dopisać B
he|הקלדתי רחוב לא נכון, צריך להיות הרצל 14 במקום 41
defective
fr|au bout de deux lavages toutes les coutures ont lâché
es|la pantalla tiene rayas verdes y se reinicia sola
ko|물 끓이면 바닥에서 새어 나와요
wrong_item
de|statt des blauen kam der grüne, kann passieren, bitte tauschen
ar|طلبت مقاس ٤٤ وجاني ٤٠ ومو نفس الموديل
zh-CN|我订的是茶具 怎么寄来一双拖鞋
missing_part
en|the lamp is here but where is the bulb you show in the pictures
it|scatola da 50, ne ho contate 47
ja|椅子の脚が1本足りず組み立てられません
ar|الكرسي ناقص برغيين، ما قدرت اركبه
refund_status
es|devolví los zapatos hace tres semanas y sigo sin ver un euro
tr|ürünü geri aldınız, param ne zaman yatacak
ru|вы подтвердили возврат средств, прошло две недели, тишина
fr|toujours pas crédité, vous aviez dit 5 jours ouvrés
return_request
en|it isn't what my wife had in mind, can we send it back for our money
pt-BR|chegou tudo certo mas não combinou com a sala, como faço a devolução?
pl|chcę oddać, nawet nie rozpakowałem
zh-CN|老公说不要了 没用过 能退不
size_question
it|ho il piede largo, meglio un numero in più?
tr|175 boy 80 kilo, hangi bedeni önerirsiniz
ja|ウエスト72センチだとMで入りますか
stock_question
de|kommt die kanne in weiß nochmal oder war's das?
ko|화이트 색상은 아예 단종된 건가요
en|if I order Friday will there still be three of these
discount_request
fr|deux achetés le troisième à moitié prix, possible ?
he|אפשר הנחה ללקוח חוזר?
de|80 vb? würde heute noch überweisen
shipping_cost
es|cuánto me costaría el envío a Andorra por mensajero?
he|כמה עולה משלוח מהיר לאילת
en|is postage per item or per order?
invoice
pl|proszę o duplikat faktury, zgubiłam
ko|세금계산서 발행 부탁드립니다 사업자등록증 보내드릴게요
it|mi serve la fattura con la partita iva
usage_help
ru|зажал обе кнопки, ничего не сбросилось, как сделать сброс?
tr|bu parça hangi tarafa takılıyor
pt-BR|pode ir no micro-ondas?
praise
de|ganz herzlichen dank, besser hätte es nicht laufen können
ja|祖母への贈り物でしたが大変気に入ってくれました
ar|شغل نظيف وتغليف مرتب الله يعطيكم العافية
he|וואו איזו הפתעה נעימה, האריזה פשוט מושקעת
complaint_other
en|three different people at your helpdesk, three different answers, and one of them told me to calm down
es|anuncian piel auténtica y es plástico puro, menuda tomadura de pelo
tr|ürün görseliyle alakası yok, insanları kandırıyorsunuz
it|il vostro corriere ha lasciato il pacco sotto la pioggia e mi ha pure risposto male
b2b_inquiry
fr|nous sommes une chaîne de salons de coiffure, tarif pour 400 flacons ?
pt-BR|tenho uma loja de presentes, vocês fazem preço de atacado?
ko|매장에 들여놓고 싶은데 도매가 알 수 있을까요
`;
