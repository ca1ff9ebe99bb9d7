import type { Lexicon } from './concepts';

export const tr: Lexicon = {
  review:
    'yorum*|degerlendirme*|degerlendirir*|degerlendirin|degerlendirmenizi|puan|puani*|puanlay*|puanla|puanin*|geri bildirim*|gorusleriniz*|inceleme yaz*|!talebinizi degerlendir*|!degerlendiriyoruz|!degerlendirecegiz',
  positive: 'olumlu|iyi|guzel|harika|pozitif|yuksek|mukemmel|tam',
  negative: 'olumsuz|kotu|negatif|dusuk|1 yildiz*|tek yildiz*|bir yildiz*|2 yildiz*',
  stars: '5 yildiz*|bes yildiz*|tam puan|5 puan|bes puan',
  happy:
    'memnunsaniz|memnun kaldiysaniz|memnun kaldiysan|memnun kalirsaniz|memnun olduysaniz|begendiyseniz|begendiysen|begenirseniz|hosunuza gittiyse|sevdiyseniz|mutluysaniz|her sey yolundaysa|memnun musunuz|memnun iseniz|memnunsan|sorun yoksa|begendiniz mi|!memnun kalmadiysaniz|!memnun degilseniz|!begenmediyseniz',
  if: 'eger|ise|takdirde',
  content:
    'memnun*|begend*|begen*|mutlu*|sevd*|hosunuza|yolunda*|!memnun degil*|!memnun kalmad*|!begenmed*|!memnun olmad*|!mutlu olacag*|!mutluluk|!memnuniyet duyar*|!memnun oluruz|!mutlu oluruz|!mutlu eder*',
  reward:
    'hediyemiz|armagan*|nakit|hediye*|kupon*|indirim*|odul*|bedava|ucretsiz*|cekilis*|surpriz*|bonus|cashback|para iade*|hediye ceki|puan kazan*',
  refund: 'iade ede*|iade edi*|geri ode*|lira|tl|dolar|euro|para*|odeyecegiz|oderiz|geri veri*',
  swap: 'karsiliginda|karsilik|tesekkur olarak|yorum yazarsaniz|yorum yaparsaniz|degerlendirirseniz|yorumunuz icin|yorum yapan|yorum yapanlara|yorum yazana|yorum yazan|sonra|yorumdan sonra|yapinca|yazinca|ekran goruntusu|yaparsaniz|her yorum',
  change:
    'degistir*|duzelt*|guncelle*|kaldir*|sil|silin*|silme*|silmen*|silebil*|siler*|geri cek*|duzenle*|gozden gecir*|yukselt*|revize|!degistirdik|!duzelttik|!degistirecegiz',
  instead:
    'once|yerine|birakmadan|yazmadan|vermeden|vermeyin|yazmayin|birakmayin|yapmadan|yapmayin|lutfen olumsuz yorum yap*',
  usFirst: 'once bize|once bizimle|oncelikle bize|oncelikle bizimle|ilk once bize|bize onceden|once bizi',
  again:
    'hatirlat*|tekrar|yeniden|hala|henuz yorum|henuz degerlendirme|ikinci kez|bir kez daha|bir kere daha',
  ask: 'destek|destekleyin|unutmayin|verir misin|yapar misin|cok sevinir*|sevinirim|cok mutlu|memnuniyet*|yardim edin|gonderin|istiyoruz|bekliyorum|lutfen|rica*|misiniz|musunuz|bekliyoruz|bekleriz|verin|yapin|yazin|birakin|paylasin|seviniriz|memnun oluruz|mutlu oluruz|umariz|isteriz|istiyoruz|yardimci olun|gerekiyor|gerekmektedir|edin|iptal edin|kapatin|onaylayin|verir|yapar|ederseniz|yaparsaniz|destek olun|verebilir|birakabilir|lazim|zahmet olmazsa|puanlayin|degerlendirin|verirseniz',
  get: 'kazan*|alin|alirsiniz|kullan*|gecerli|kodu*|kodunuz|sizin|firsat*|hediye ed*|veriyoruz|veririz|yararlan*|sunuyoruz|gonder*|yakala*|tasarruf',
  contactUs: 'bize ulas*|bize yaz*|iletisim*|bizimle|bize haber|cozeriz|cozelim|bize bildir*',
  thanks: 'tesekkur*|sagolun|sag olun|minnettar*|!tesekkur olarak|!simdiden tesekkur*',
  available:
    'sorulariniz|sorunuz|sorularini*|buradayiz|yardimci olmak|yardima ihtiyac*|her zaman|cekinmeyin|bize ulas*|bize yaz*|iyi gunler|umariz|hizmetinizdeyiz|yardimci olmaktan|guvendiginiz|memnuniyet duyariz|bize yazabilir*',
  substance:
    'iade*|degisim*|fatura*|takip*|eksik*|kilavuz*|talimat*|ekte|beden|boyut*|renk|adres*|garanti*|vida*|parca*|gumruk*|gecik*|fotograf*|pil|mesajiniz*|sorunuza|cevabiniz*|etiket*|yorum*|degerlendirme*|bildirdiginiz',
  refuse:
    'kullanmiyoruz|kullanamiyoruz|kullanmayiz|mumkun degil*|yapamiyoruz|veremiyoruz|veremeyiz|sunamiyoruz|kabul etmiyoruz|kabul edemeyiz|yasak*|asla|hicbir|izin verilmi*|vermiyoruz|paylasmiyoruz|paylasmayiz|kullanilmis|suresi dol*|uygulandi|maalesef kupon|istemeyiz',
  close: 'kapat*|iptal et*|geri cek*|acmayin|acmadan|sonlandir*|vazgec*|cekin|acmak yerine',
  dispute: 'anlasmazlig*|anlasmazlik*|itiraz*|sikayet*|dava*|uyusmazlik*|uyusmazlig*|a dan z*|talebini*',
  cancel:
    'iptal edin*|iptal et*|iptal eder*|iptal edebilir*|iptal talebi*|iptal etmen*|iptal|!iptal ettik|!iptal edildi*|!iptal edecegiz|!iptal edebiliriz|!iptal ederiz|!iptal etmeyin|!iptal edelim',
  ifWant:
    'isterseniz|istiyorsaniz|istediginiz|ister misiniz|tercih ederseniz|isteginiz uzerine|talebiniz uzerine|dilerseniz|istemeniz|edelim mi|etmek isterseniz|etmemizi',
  weCancel:
    'iptal ettik|iptal edecegiz|iptal edebiliriz|iptal ederiz|iptal edelim|iptal etmemizi|iptal edildi|iptal ediyoruz',
  confirm: 'onayla*|teyit*|tikla*|dogrula*',
  receipt:
    'siparisi simdiden|siparisi onayla*|siparisinizi onayla*|siparisi tamamla*|!teslim ulkesi*|!teslim adresi*|!teslim tarihi*|!teslimat adresi*|!teslimat tarihi*|!teslimat ulkesi*|teslim aldi*|teslimat*|teslim al*|teslim*|alindi*|siparisi aldi*|ulastig*|aldiginizi',
  early:
    'simdi|simdiden|hemen|onceden|gelmeden|ulasmadan|teslim almadan|henuz|bugun|erken|once|ragmen|olsa bile|gelmese|derhal|bir an once|ulasmamis|paramizi alabil*',
  afterReceipt:
    'teslim aldiktan|aldiktan sonra|kontrol ettikten|ulastiktan|geldikten|ulastiginda|geldiginde|teslim aldiginizda|elinize gecince|aldiginizda|eline gectikten|alinca|gelince',
  shipped:
    'kargoya verildi|kargoya verdik|gonderildi|gonderdik|yola cikti|yolda|kargolandi|kargoladik|sevk edildi|dagitima cikti|kargoya verilecek|teslim edildi|kargoda',
  confirmed:
    'siparisiniz alindi|siparisiniz onaylandi|siparisinizi aldik|siparisiniz bize ulasti|siparisiniz hazirlan*|siparisinizi hazirl*|siparis onayi|kargo onayi|siparisiniz islem*|siparisiniz tarafimiza|siparisinizi onayl*|siparisiniz onaylanmistir|siparisiniz alinmistir',
  problem:
    'kalan*|geri kalan*|ayri olarak|iki paket*|kismi|bir kismi|bolum*|maalesef|ozur*|uzgun*|gecik*|kayip|kaybol*|hasar*|stokta yok|stokta kalmadi|tukendi|eksik*|yanlis*|hatali|iade*|degisim|gumruk*|bekletil*|kirik|kirildi|fatura*|ihtiyacimiz|gerekli|isteginiz uzerine|talebiniz|mumkun degil',
  promo:
    'yeni urunler*|yeni gelen*|yeni koleksiyon*|kampanya*|firsat*|indirim kodu*|indirim kuponu*|ozel teklif*|black friday|efsane cuma|abone ol*|bulten*|takip edin|bizi takip|diger urunler*|tavsiye edin|kacirmayin|kacirma|hemen al*|simdi satin|tekrar alisveris|sezon indirim*|buyuk indirim|sepete ekle|goz atin|indirimde|prime day|size ozel indirim|yeni sezon',
  store: 'magazamiz*',
  invite: 'ziyaret*|goz at*|kesfed*|takip*|inceley*|ugray*|bekleriz|bekliyoruz|bakin',
  coupon: 'kupon*|indirim kod*|hediye ceki*|promosyon kod*',
  discount: 'indirim*|kupon*|% indirim|yuzde|ucuz*|ucretsiz kargo|kampanya*',
  nextOrder:
    'tekrar siparis*|yeniden siparis*|yeni siparis*|sonraki siparis*|sonraki alisveris*|bir sonraki|gelecek siparis*|gelecek alisveris*|tum urunler*|tum magaza*|butun urunler*',
  festive:
    'mutlu yillar|iyi bayramlar|bayraminiz*|mutlu noeller|yeni yiliniz*|hayirli bayramlar|kurban bayram*|iyi seneler',
  transfer: 'havale*|eft|banka hesab*|iban*|nakit|banka transferi|papara*',
  pay: 'ode*|odeme*|odeyin|ucret*|para*|kapora*|depozito*|satin al*|havale*',
  outside:
    'platform disi*|amazon disi*|alibaba disi*|aliexpress disi*|disinda|amazon yerine|alibaba yerine|aliexpress yerine|komisyon odeme*|komisyondan|dogrudan bize|direkt bize|dogrudan bizden|direkt bizden|platformu atla*|el altindan|aracisiz|komisyonsuz',
  toUs: 'havale yapin|havale edin|eft yapin|havale gonderin|hesaba gonderin|iban a|hesabimiza|hesabima|dogrudan|direkt|sahsi hesab*|paypal hesab*|bize|kisisel hesab*',
  onPlatform:
    'trade assurance ile|trade assurance uzerinden|yalnizca|sadece|platform uzerinden|alibaba uzerinden|amazon uzerinden',
  trackingNo: 'takip numarasi*|takip kodu*|takip|numara*|kargo numarasi*|tracking',
  fake: 'sahte*|gecici*|gercek degil|baska bir paket*|baska bir siparis*|baska musteri*|baska paket*|gonderildi gorun*|gonderilmis gorun*|kargolanmis gorun*|uydurma|gercegi sonra|gercek numara',
  otherBuyer:
    'diger alicilar*|baska alici*|diger musteri*|baska musteri*|musteri listesi*|alici listesi*|musterilerimiz*|rakip*',
  contactData: 'iletisim*|telefon*|numara*|bilgi*|e posta*|adres*|liste*|isim*|talep*',
  thirdParty:
    'diger tedarikci*|baska tedarikci*|ortak fabrika*|ucuncu*|ortaklarimiz*|baska fabrika*|diger fabrika*',
  passOn: 'paylas*|verebil*|veririm|veririz|ilet*|gonder*|sat|satari*|aktar*|verelim',
  phoneWord: 'telefon*|ara|arayin|arayabilir*|cep|numara*|tel|whatsapp*|gsm|hat|mesaj at*',
  numberWord:
    'siparis*|kargo*|takip*|paket*|fatura*|referans*|urun*|seri*|model*|kod*|parti*|ean|gtip|posta kodu|dosya|vaka|barkod|id|vergi',
  chat: 'yaz*|bana|bize|ekle*|bizim|benim|iletisim*|numara*|uzerinden|ulas*|mesaj*|konus*|gonder*|cevap*',
  notify: 'bildirim*|uyumlu*|destekler|calisir|gosterir|saat|akilli saat',
  emailAsk:
    'e posta ile bize|bize e posta|bize mail|mail atin|e posta gonderin|e posta adresimiz*|mail adresimiz*|bizim e posta|e posta adresinizi ver*|mail adresinizi',
  siteWord: 'site*|sayfa*|magaza*|web|ziyaret*|link*|baglanti*|tikla*|adresi*|internet*|indir*|bakin',
  common:
    've|bir|bu|icin|ile|de|da|siz|size|sizin|biz|bize|ne|mi|var|yok|olarak|lutfen|olan|gibi|cok|daha|kadar|sonra|siparisiniz|urun|en|ama|veya|tarafindan|iade|gun|icinde|olacak|edecegiz',
};
