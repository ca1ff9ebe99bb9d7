import { anyOf } from './text';

/** Cities of `ports.ts` that no seagoing ship calls at, and parts of countries: general knowledge. */
const INLAND = new RegExp(
  `^${anyOf(
    `Stuttgart|Leipzig|Dresden|Hannover|N[uü]rnberg|Nuremberg|Dortmund|Essen|D[uü]sseldorf|Colonia|Köln|Cologne|Berlin|Berlino|柏林|Берлин\\p{L}*|Мюнхен\\p{L}*|Munich|München|Frankfurt|法兰克福|Duisburg
|The Hague|Den Haag|Utrecht|Venlo|Tilburg|Eindhoven|Bruselas|Brüssel|Brussels?|Bruxelles|布鲁塞尔|Charleroi|Liège|Strasbourg|Montpellier|Rennes|Grenoble|Parigi|París|Paris|巴黎|Lione|里昂|Lyon|Lille|Toulouse
|Leeds|Sheffield|Nottingham|Leicester|Coventry|Bradford|Birmingham|Manchester|Londen|London|伦敦|Londres|Londra|Лондон\\p{L}*|Edinburgh|Glasgow|Zaragoza|Murcia|Мадрид\\p{L}*|Madrid|马德里|Sevilla|Braga|Coimbra|Torino|Turin|Firenze|Florence|Bologna|Verona|Padova|Brescia|Prato|Mailand|Milano|Milan|米兰|Милан\\p{L}*|Roma|Rome|Rom
|Katowice|Lublin|Warschau|Varsovie|Варшав\\p{L}*|Warsaw|Warszaw[aye]|Varsovia|Wrocław|Kraków|Poznań|Łódź|Екатеринбург\\p{L}*|Yekaterinburg|Новосибирск\\p{L}*|Novosibirsk|Казан[ьи]|Kazan|Краснодар\\p{L}*|Самар\\p{L}|Челябинск\\p{L}*|Уф\\p{L}|Нижн\\p{L}+ Новгород\\p{L}*|Перм[ьи]|Хабаровск\\p{L}*|Moscow|Москв\\p{L}*|莫斯科|Moskau|Moscou|Moscú|موسكو|Moskova|Minsk|Минск\\p{L}*
|Шымкент\\p{L}*|Караганд\\p{L}+|Алмат\\p{L}|Almaty|阿拉木图|Astana|Астан\\p{L}*|Ташкент\\p{L}*|Tashkent|Kharkiv|Lviv|Харьков\\p{L}*|Львов\\p{L}*|Kyiv|Kiev|Киев\\p{L}*|Adana|Konya|Gaziantep|Denizli|Kayseri|Bursa|Ankara|Bucharest|București|Sofia|Zagreb|Ljubljana|Belgrade|Beograd|Brno|Праг\\p{L}|Prague|Praha|布拉格|Debrecen|Budapest|布达佩斯|Graz|Linz|Salzburg|Vienne|Вен[ау]|Vienna|Wien|Viena|维也纳|Bern|Lausanne|Zurigo|苏黎世|Z[uü]rich|Geneva|Genève|Basel|Ginebra|Vilnius|Bratislava|Tirana|Sarajevo|Skopje|Podgorica|Chi[sș]in[aă]u|Кишин\\p{L}*
|Chicago|芝加哥|Atlanta|Dallas|Denver|Phoenix|Las Vegas|Minneapolis|Detroit|Austin|Orlando|Philadelphia|Texas|California|Florida|New Jersey|Ottawa|Edmonton|Winnipeg|Mississauga|Calgary|Toronto|多伦多|Tijuana|Puebla|León|Querétaro|Mérida|Ciudad de M[eé]xico|CDMX|Mexico City|Monterrey|Guadalajara|Ciudad de Guatemala|Guatemala City|San José|Cali|Pereira|Bogot[aá]|波哥大|Medell[ií]n|Quito|Arequipa|Trujillo|Lima|Santiago(?: de Chile)?|Córdoba|Mendoza|Belo Horizonte|Brasília|Goiânia|Curitiba|São Paulo|Sao Paulo|圣保罗|Asunci[oó]n|La Paz|Santa Cruz de la Sierra|Cochabamba|Caracas|Tegucigalpa|San Pedro Sula|San Salvador|Managua
|Mecca|Makkah|Medina|مكة|المدينة المنورة|Riyadh|利雅得|الرياض|Эр-Рияд|Riad|العين|أربيل|Erbil|الموصل|السليمانية|Baghdad|بغداد|إربد|عمان الأردن|Amman|عمّ?ان|الجيزة|Giza|طنطا|المنصورة|Cairo|القاهرة|开罗|قسنطينة|Constantine|Rabat|الرباط|Marrakech|مراكش|Fès|صنعاء|Damascus|دمشق|Khartoum|الخرطوم|Kano|Ibadan|Aba|Onitsha|Abuja|Kumasi|Accra|阿克拉|Kisumu|Eldoret|Nairobi|内罗毕|Dodoma|Arusha|Addis Ababa|Kampala|Pretoria|Johannesburg|约翰内斯堡|Kigali|Lusaka|Harare|Kinshasa|Lubumbashi|Bamako|Ouagadougou|Windhoek|Antananarivo
|Pune|Ahmedabad|Surat|Jaipur|Bengaluru|Bangalore|Ludhiana|Delhi|新德里|Hyderabad|Islamabad|Faisalabad|Sialkot|Rawalpindi|Lahore|Dhaka|达卡|Kuala Lumpur|吉隆坡|Bandung|Chiang Mai|Hanoi|河内|Hà Nội|Quezon City|Makati|Sapporo|Seoul|首尔|서울|Canberra|Kathmandu|Phnom Penh|Vientiane|Bishkek|Бишкек\\p{L}*|Dushanbe|Душанбе|Tbilisi|Тбилиси|Yerevan|Ереван\\p{L}*|Ulaanbaatar|Luxembourg City|תל אביב|ירושלים`,
  )}$`,
  'iu',
);
/** States and provinces, which are no place that a term could name. */
const STATES = /^(?:Texas|California|Florida|New Jersey|加州|得州|佛罗里达)$/iu;

/** Whether a known place lies away from the sea, as far as these lists know. */
export const isInland = (name: string) => INLAND.test(name);

/** Whether the name is that of a whole state. */
export const isState = (name: string) => STATES.test(name);
