/** Messages that ask for nothing yet: greetings, assent, calls. */
export const TEXT_WITHOUT_INTENT = `
none
en|hello
en|hi there
en|ok
en|good morning
en|are you there?
en|yes
en|hey, quick question
en|can i ask you something
en|???
en|ok will do
en|hi can you help me please
es|hola
es|buenas tardes
es|vale
es|hola, una pregunta
es|estas ahi?
es|ok perfecto gracias
es|si
pt-BR|oi
pt-BR|bom dia
pt-BR|ola tudo bem
pt-BR|ta bom
pt-BR|posso tirar uma duvida?
pt-BR|ok
fr|bonjour
fr|salut
fr|d'accord
fr|bonjour, j'ai une question
fr|oui
fr|ok merci
fr|vous êtes là ?
de|hallo
de|guten tag
de|ok
de|hallo, ich hab mal ne frage
de|ja
de|sind sie da?
de|moin
it|ciao
it|buongiorno
it|va bene
it|salve avrei una domanda
it|si
it|ok grazie
pl|dzień dobry
pl|hej
pl|ok
pl|mam pytanie
pl|tak
pl|jest tam ktoś?
ru|здравствуйте
ru|привет
ru|хорошо
ru|есть вопрос
ru|да
ru|вы тут?
tr|merhaba
tr|selam
tr|tamam
tr|bir şey sorabilir miyim
tr|evet
tr|iyi günler
ar|السلام عليكم
ar|مرحبا
ar|تمام
ar|عندي سؤال
ar|نعم
ar|هلا
he|שלום
he|היי
he|בסדר
he|יש לי שאלה
he|כן
he|בוקר טוב
ja|こんにちは
ja|はじめまして
ja|わかりました
ja|質問があります
ja|はい
ja|お世話になっております
ko|안녕하세요
ko|네
ko|알겠습니다
ko|질문 있어요
ko|저기요
ko|계세요?
zh-CN|你好
zh-CN|在吗
zh-CN|好的
zh-CN|亲 请问一下
zh-CN|嗯
zh-CN|有人吗
en|good evening
en|okay
en|yes please
en|hi, anyone there?
es|buenas
es|buenas noches
es|de acuerdo
es|vale, gracias
pt-BR|boa tarde
pt-BR|boa noite
pt-BR|blz
fr|bonsoir
fr|coucou, vous êtes dispo ?
de|guten abend
de|grüß gott
it|buonasera
it|d'accordo
pl|dobry wieczór
pl|witam
ru|добрый день
ru|добрый вечер, вы на связи?
tr|iyi akşamlar
tr|kolay gelsin
ar|مساء الخير
ar|اهلا، في احد موجود؟
he|ערב טוב
ja|こんばんは
ja|はい、お願いします
ko|여보세요
ko|네 감사합니다
zh-CN|您好
zh-CN|老板在吗
`;
