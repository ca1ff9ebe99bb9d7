/** 42 messages by a seventh author. */
export const SEVENTH_BUYER_TEXT = `
tracking
pt-BR|qual transportadora ta trazendo meu pedido?
tr|kargom dağıtıma çıktı mı acaba
fr|toujours au même dépôt depuis jeudi selon le suivi
not_received
en|photo of delivery shows a house that is not mine
it|mi dicono che è stato consegnato ma giuro che non ho visto niente
delayed
de|drei wochen überfällig, so langsam reicht's mir
he|הובטח תוך שבוע ועברו כבר שלושה
customs
es|tengo que pagar algo en aduana cuando llegue?
ko|통관이 며칠째 안 끝나요 서류 더 필요한가요
cancel
ja|まだ発送前なら取り消してもらえますか
ru|передумала, отмените если ещё не отправили
change_address
zh-CN|能改成寄到公司吗 家里没人
pl|zmieńcie proszę paczkomat na WAW22A
defective
tr|düğmeye basıyorum hiçbir şey olmuyor bozuk galiba
pt-BR|rasgou na primeira lavagem
he|המאוורר עושה רעש נורא ואז נעצר
wrong_item
it|avevo scelto il rosso e mi è arrivato giallo
ko|라지 시켰는데 스몰이 왔네요
missing_part
en|instructions and two feet for the table weren't in the box
zh-CN|说好送的收纳袋没有啊
refund_status
ru|возврат одобрили неделю назад, деньги где?
de|wann kommt die gutschrift? retoure ist laut dhl bei euch
return_request
fr|trop grand, je peux échanger contre du S ?
ar|ابي ارجع الفستان ما ناسبني
size_question
es|mi hija tiene 7 años, qué talla le pido?
pl|ile cm w pasie ma rozmiar 38?
stock_question
ja|ブルーはもう販売終了ですか
it|avete anche la versione da 1 litro?
discount_request
de|gibt's nen gutscheincode für newsletter?
he|אם אני לוקחת שניים יש הנחה?
shipping_cost
en|whats postage to Northern Ireland?
pt-BR|quanto fica o frete pro cep 60000?
invoice
fr|il me faut une facture avec la TVA svp
ar|ممكن فاتورة ضريبية باسم المؤسسة
usage_help
ko|리모컨이랑 어떻게 연결해요?
ru|не пойму как вставить батарейки
praise
es|una maravilla, mi madre está feliz con el regalo
tr|paketleme çok özenliydi ürün de harika
complaint_other
zh-CN|客服一问三不知 态度还差
de|angeblich leder, stinkt nach plastik. nie wieder bei euch
b2b_inquiry
ja|弊社で200台の導入を検討中です。見積書をください
pl|jaka cena przy 150 sztukach do naszego hotelu?
`;
