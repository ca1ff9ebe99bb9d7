import type { Lexicon } from './concepts';

export const tr: Lexicon = {
  review:
    'yorum*|degerlendirme*|degerlendirir*|degerlendirin|degerlendirmenizi|puan|puani*|puanlay*|puanla|puanin*|geri bildirim*|gorusleriniz*|inceleme yaz*|!talebinizi degerlendir*|!degerlendiriyoruz|!degerlendirecegiz|deneyiminiz*|fikriniz*|dusunceleriniz*|yorumla*|inceleme*|goruslerini*|!fikriniz olsun|!incelemeye aldik|!inceliyoruz|birkac kelime|iki kelime|birkac satir|iki satir|bir iki satir|bir iki cumle|birkac cumle|guzel sozler|iki guzel soz|izlenim*|gorusunuz*|gorusler*|begeni*|anlatin|herkese anlat*|amazona yaz*|amazonda paylas*|amazon da paylas*|deneyimini*|puanlar|yildizla*|yildiz*|oy verin|oylayin|tavsiye*|sikayetinizi yorum*|yazi yaz*|urunu puanla*',
  positive: 'olumlu|iyi|guzel|harika|pozitif|yuksek|mukemmel|tam',
  negative:
    'olumsuz|kotu|negatif|dusuk|1 yildiz*|tek yildiz*|bir yildiz*|2 yildiz*|sert|öfkeli|kırıcı|yerici',
  stars:
    '5 yildiz*|bes yildiz*|tam puan|5 puan|bes puan|bes yildiz|5 yildiz|tam yildiz|en yuksek puan*|tum yildiz*|5 uzerinden 5|yuksek puan*|5 tam|10 puan|on puan|en yüksek puan|tüm yıldızlar*|yıldızların tamamı|en yüksek not',
  happy:
    'memnunsaniz|memnun kaldiysaniz|memnun kaldiysan|memnun kalirsaniz|memnun olduysaniz|begendiyseniz|begendiysen|begenirseniz|hosunuza gittiyse|sevdiyseniz|mutluysaniz|her sey yolundaysa|memnun musunuz|memnun iseniz|memnunsan|sorun yoksa|begendiniz mi|!memnun kalmadiysaniz|!memnun degilseniz|!begenmediyseniz|sevdiniz mi|memnun kaldiniz mi|iyi ulastiysa|sorunsuz ulastiysa|her sey iyiyse|her sey tamamsa|urunu sevdiyseniz|urun hosunuza|urunu begen*|!urunu begenmed*|oyleyse|eger oyleyse',
  if: 'eger|ise|takdirde|sa|se|durumunda|halinde|cekerseniz|ceksen|cekersen|kapatirsaniz|kapatirsan|kapatmazsaniz|iptal ederseniz|iptal etmezseniz|vazgecerseniz|sonlandirirsaniz|cekmezseniz|kaldirirsaniz',
  content:
    'memnun*|begend*|begen*|mutlu*|sevd*|hosunuza|yolunda*|!memnun degil*|!memnun kalmad*|!begenmed*|!memnun olmad*|!mutlu olacag*|!mutluluk|!memnuniyet duyar*|!memnun oluruz|!mutlu oluruz|!mutlu eder*|hosunuza gittiyse|iyi calisiyor|sorunsuz|begenirseniz|sevdiyseniz|seviyorsaniz|guzelse|iyiyse|tamamsa|her sey yolunda|yolundaysa|memnunsaniz|memnun kaldiniz|begendiniz|sevdiniz|!begenmezseniz|!sorunsuz calismiyor',
  reward:
    'hediyemiz|armagan*|nakit|hediye*|kupon*|indirim*|odul*|bedava|ucretsiz*|cekilis*|surpriz*|bonus|cashback|para iade*|hediye ceki|puan kazan*|hediye|hediyeler|hediye cek*|cek|para puan|nakit iade|cekilise|cekilis|indirim kuponu|kupon|promosyon urun*|ucretsiz filtre|garanti uzat*|ek garanti|garantinizi uzat*|bizden olsun|bizim ikramimiz|ikramimiz|ikram*|jest*|surprizimiz|kucuk hediye*|ufak hediye*|ufak bir hediye|minik hediye|parasinin yarisi|fiyatinin yarisi|yarisini|yari fiyat*|kahve bizden|hediyeniz|beles|ekstra|cekilis hakki|cekilisimiz*|yanina ekle*|hediyemiz*|ikinci*bedava|ekliyoruz|ekleriz|ekleyecegiz|yaninda|yanina|gonderiyoruz hediye|kargo bizden|kargo ucretsiz|kazanir*|kazanirsiniz|sonraki siparis*|sonraki alisveris*|% indirim',
  refund:
    'iade ede*|iade edi*|geri ode*|lira|tl|dolar|euro|para*|odeyecegiz|oderiz|geri veri*|iade ederiz|iadesi|geri veririz|geri oderiz|para iadesi|₺|yatiririz|gondeririz',
  swap: 'karsiliginda|karsilik|tesekkur olarak|yorum yazarsaniz|yorum yaparsaniz|degerlendirirseniz|yorumunuz icin|yorum yapan|yorum yapanlara|yorum yazana|yorum yazan|sonra|yorumdan sonra|yapinca|yazinca|ekran goruntusu|yaparsaniz|her yorum|yorum yapin|yorum yapin ve|yorum yazin ve|degerlendirin ve|yorum birakin ve|puanlayin ve|yazarsaniz|birakirsaniz|paylasirsaniz|verirseniz hediye|yapan herkes*|yorum yapan herkes*|yapanlara|yazanlara|birakanlara|herkese|her yoruma|her degerlendirme*|yorum sonrasi|yorumun ardindan|ekran goruntusunu|odul olarak|karsilik olarak|yorumunuza karsilik|degerlendirmenize karsilik|yaptiktan sonra|biraktiktan sonra|yazdiktan sonra|yorumunuzu gorunce|yorumu gorunce|gorur gormez|gordugumuzde|yorumdan hemen sonra|yorum atin|yorum atan|yorum karsiligi|puan karsiligi',
  change:
    'degistir*|duzelt*|guncelle*|kaldir*|sil|silin*|silme*|silmen*|silebil*|siler*|geri cek*|duzenle*|gozden gecir*|yukselt*|revize|!degistirdik|!duzelttik|!degistirecegiz|kaldirin|kaldirir|kaldirmaniz*|kaldirabil*|silin|silebilir|silmeniz*|degistirin|degistirir|degistirmeniz*|degistirebil*|duzeltin|duzeltebil*|guncelleyin|guncelleyebil*|yukseltin|yukseltebil*|geri alin|geri alabilir|geri almaniz|gozden gecirin|cikarin|cikar*|cikart*|bese|5 e|yukari cek*|arttir*|artir*|donustur*|cevir*|yumusat*|kaldirsaniz|silseniz|degistirseniz|duzeltseniz|tekrar puanla*|yeniden degerlendir*|yeniden puanla*|toparla*|yok et*',
  instead:
    'once|yerine|birakmadan|yazmadan|vermeden|vermeyin|yazmayin|birakmayin|yapmadan|yapmayin|lutfen olumsuz yorum yap*|yapmadan once|yazmadan once|birakmadan once|vermeden once|puanlamadan|hemen kotu|hemen olumsuz|kotu yorum yapmayin|olumsuz yorum yapmayin|lutfen once|yerine bize|vermek yerine|yazmak yerine|yapmak yerine|sikayet etmeden|puan kirmadan|yildiz kirmadan|kirmayin|dusurmeyin|acele etmeyin|gerek yok|kotulemeden|karar vermeden|yayinlamadan|paylasmadan|hemen dusuk|lutfen bekleyin|degil once|daha hizli|yazmamanızı|yazmayınız|vermemenizi|bırakmamanızı|puan vermeden önce bekleyin|yorumlarda değil|yorumlar yerine|yorum yerine',
  usFirst:
    'once bize|once bizimle|oncelikle bize|oncelikle bizimle|ilk once bize|bize onceden|once bizi|once bize yaz*|once bize ulas*|bize bir sans|bize sans|once saticiya|bize haber verin|bize yazin',
  again:
    'hatirlat*|tekrar|yeniden|hala|henuz yorum|henuz degerlendirme|ikinci kez|bir kez daha|bir kere daha|hala yorum|hala degerlendirme|yorumunuzu almadik|yorumunuzu alamadik|henuz almadik|unuttunuz|ikinci hatirlatma|son hatirlatma|almadik|gecen hafta|birkac gun once',
  ask: 'destek|destekleyin|unutmayin|verir misin|yapar misin|cok sevinir*|sevinirim|cok mutlu|memnuniyet*|yardim edin|gonderin|istiyoruz|bekliyorum|lutfen|rica*|misiniz|musunuz|bekliyoruz|bekleriz|verin|yapin|yazin|birakin|paylasin|seviniriz|memnun oluruz|mutlu oluruz|umariz|isteriz|istiyoruz|yardimci olun|gerekiyor|gerekmektedir|edin|iptal edin|kapatin|onaylayin|verir|yapar|ederseniz|yaparsaniz|destek olun|verebilir|birakabilir|lazim|zahmet olmazsa|puanlayin|degerlendirin|verirseniz|mumkun mu|rica ederiz|rica ediyoruz|yapar misiniz|verir misiniz|yazar misiniz|birakir misiniz|siler misiniz|degistirir misiniz|kaldirir misiniz|eder misiniz|edebilir misiniz|verebilir misiniz|yapabilir misiniz|silebilir misiniz|iptal eder misiniz|basin|tiklayin|girin|yapmaniz*|etmeniz*|vermeniz*|yazmaniz*|birakmaniz*|talep edin|ayirin|verseniz|yapsaniz|acmayin|mutlu eder|sevindirir|memnun eder|hediye eder misiniz|sizden bekliyoruz|güveniyoruz|açmayın|açmayınız|açma|paylaşın|yayınlayın|onayını ver|onay ver|onayı ver',
  get: 'kazan*|alin|alirsiniz|kullan*|gecerli|kodu*|kodunuz|sizin|firsat*|hediye ed*|veriyoruz|veririz|yararlan*|sunuyoruz|gonder*|yakala*|tasarruf',
  contactUs: 'bize ulas*|bize yaz*|iletisim*|bizimle|bize haber|cozeriz|cozelim|bize bildir*',
  thanks:
    'tesekkur*|sagolun|sag olun|minnettar*|!tesekkur olarak|!simdiden tesekkur*|tesekkurler|tesekkur ederiz|tesekkuru|minnettariz|sagol|cok tesekkur*|sukran*|eyvallah|icten tesekkur*',
  available:
    'sorulariniz|sorunuz|sorularini*|buradayiz|yardimci olmak|yardima ihtiyac*|her zaman|cekinmeyin|bize ulas*|bize yaz*|iyi gunler|umariz|hizmetinizdeyiz|yardimci olmaktan|guvendiginiz|memnuniyet duyariz|bize yazabilir*|yanindayiz|yaninizdayiz|her zaman yan*|bir mesaj uzag*|hizmetinizde*|her an|her daim|bize guven*|emrinizdeyiz|sevgiler|saygilar|iyi gunlerde|keyifle|guzel gunler*|mutlu gunler|yardima haziriz|memnuniyetle',
  substance:
    'iade*|degisim*|fatura*|takip*|eksik*|kilavuz*|talimat*|ekte|beden|boyut*|renk|adres*|garanti*|vida*|parca*|gumruk*|gecik*|fotograf*|pil|mesajiniz*|sorunuza|cevabiniz*|etiket*|yorum*|degerlendirme*|bildirdiginiz',
  refuse:
    'kullanmiyoruz|kullanamiyoruz|kullanmayiz|mumkun degil*|yapamiyoruz|veremiyoruz|veremeyiz|sunamiyoruz|kabul etmiyoruz|kabul edemeyiz|yasak*|asla|hicbir|izin verilmi*|vermiyoruz|paylasmiyoruz|paylasmayiz|kullanilmis|suresi dol*|uygulandi|maalesef kupon|istemeyiz|havale yapmayın|para göndermeyin|havale etmeyin',
  close:
    'kapat*|iptal et*|geri cek*|acmayin|acmadan|sonlandir*|vazgec*|cekin|acmak yerine|kapatin|kapatir|kapatabil*|acmayiniz|geri cekin|geri ceker|iptal edin|sonlandirin|vazgecin|kaldirin|cekerseniz|cekersen*|cekmezseniz',
  dispute:
    'anlasmazlig*|anlasmazlik*|itiraz*|sikayet*|dava*|uyusmazlik*|uyusmazlig*|a dan z*|talebini*|ihtilaf*|ihtilafi|uyusmazlik|itirazi*|sikayeti*|talebi geri',
  cancel:
    'iptal edin*|iptal et*|iptal eder*|iptal edebilir*|iptal talebi*|iptal etmen*|iptal|!iptal ettik|!iptal edildi*|!iptal edecegiz|!iptal edebiliriz|!iptal ederiz|!iptal etmeyin|!iptal edelim|iptal talebinde|iptal talep|iptal edebilir misiniz|iptal eder misiniz|siparisinizi iptal|iptal isteg*|!iptal olmasin|!iptal edilmesin|!iptal olmamasi|!programı iptal|!zamanlayıcıyı iptal|!alarmı iptal|!iptalini istediginiz|!iptal etmek istediginiz|!iptal talep ettiginiz',
  ifWant:
    'isterseniz|istiyorsaniz|istediginiz|ister misiniz|tercih ederseniz|isteginiz uzerine|talebiniz uzerine|dilerseniz|istemeniz|edelim mi|etmek isterseniz|etmemizi',
  weCancel:
    'iptal ettik|iptal edecegiz|iptal edebiliriz|iptal ederiz|iptal edelim|iptal etmemizi|iptal edildi|iptal ediyoruz',
  confirm: 'onayla*|teyit*|tikla*|dogrula*|onayını ver*|onay ver*|onayını yap*',
  receipt:
    'siparisi simdiden|siparisi onayla*|siparisinizi onayla*|siparisi tamamla*|!teslim ulkesi*|!teslim adresi*|!teslim tarihi*|!teslimat adresi*|!teslimat tarihi*|!teslimat ulkesi*|teslim aldi*|teslimat*|teslim al*|teslim*|alindi*|siparisi aldi*|ulastig*|aldiginizi|teslim aldim|teslim alindi|teslim aldim diye|alindi onay*|teslimati onay*|siparisi onay*|urunu aldim|aldim diye|teslim onay*|alindigini|aldiginizi onay*|!teslim alip',
  early:
    'simdi|simdiden|hemen|onceden|gelmeden|ulasmadan|teslim almadan|henuz|bugun|erken|once|ragmen|olsa bile|gelmese|derhal|bir an once|ulasmamis|paramizi alabil*',
  afterReceipt:
    'teslim aldiktan|aldiktan sonra|kontrol ettikten|ulastiktan|geldikten|ulastiginda|geldiginde|teslim aldiginizda|elinize gecince|aldiginizda|eline gectikten|alinca|gelince|alip kontrol|aldiktan|kontrol ettikten sonra|geldikten sonra|ulastiktan sonra|elinize ulas*|ancak|sadece aldiktan|yalnizca aldiktan|aldiysaniz|ulastiysa|onaylamayin|onaylama|ancak actiktan|actiktan sonra|kontrol etmeden onay*|elinize gecmeden onay*|ulasmadan onay*|once kontrol|once acip|acip kontrol|denedikten sonra|urunu gorduk*|gormeden onay*|gelmeden onaylama*|aldıktan sonra|ancak kontrol|ancak ürünü|onaylamayın',
  shipped:
    'kargoya verildi|kargoya verdik|gonderildi|gonderdik|yola cikti|yolda|kargolandi|kargoladik|sevk edildi|dagitima cikti|kargoya verilecek|kargoda|kargoya verilmistir|kargoya teslim*|yola cikmistir|gonderilmistir|kargolanmistir|depomuzdan|deposundan cikti|depodan cikti|kargo firmasina|paketlendi|paketlenmistir|yola ciktigini|yolculuga|bugun kargoda|yarin kargoya|depomuzdan çıktı|kargoya teslim edildi',
  confirmed:
    'siparisiniz alindi|siparisiniz onaylandi|siparisinizi aldik|siparisiniz bize ulasti|siparisiniz hazirlan*|siparisinizi hazirl*|siparis onayi|kargo onayi|siparisiniz islem*|siparisiniz tarafimiza|siparisinizi onayl*|siparisiniz onaylanmistir|siparisiniz alinmistir|siparisiniz alinmis|siparisiniz isleme|siparisinizi isleme|siparisiniz hazirlaniyor|siparisinizi hazirliyoruz|odemeniz alindi|odemeniz alinmistir|siparisiniz kaydedil*|siparisiniz bize ulasmistir|satin aliminiz onay*|siparişinizi aldık|siparişiniz alındı|siparişiniz bize ulaştı|siparişinizi hazırlıyoruz|siparişiniz hazırlanıyor',
  problem:
    'kalan*|geri kalan*|ayri olarak|iki paket*|kismi|bir kismi|bolum*|maalesef|ozur*|uzgun*|gecik*|kayip|kaybol*|hasar*|stokta yok|stokta kalmadi|tukendi|eksik*|yanlis*|hatali|iade*|degisim|gumruk*|bekletil*|kirik|kirildi|fatura*|ihtiyacimiz|gerekli|isteginiz uzerine|talebiniz|mumkun degil',
  promo:
    'yeni urunler*|yeni gelen*|yeni koleksiyon*|kampanya*|firsat*|indirim kodu*|indirim kuponu*|ozel teklif*|black friday|efsane cuma|abone ol*|bulten*|takip edin|bizi takip|diger urunler*|tavsiye edin|kacirmayin|kacirma|hemen al*|simdi satin|tekrar alisveris|sezon indirim*|buyuk indirim|sepete ekle|goz atin|indirimde|prime day|size ozel indirim|yeni sezon|tum urunlerde|indirim basladi|indirimler basladi|buyuk firsat|yeni gelenler|2 al|2 alana|1 alana|ikinci urun*|ikincisi bedava|son gun|son saatler|stoklarla sinirli|magazamizi ziyaret|magazamizi takip|magazamiza goz|ilginizi cekebilir|hosunuza gidebilir|begenebileceginiz|ozel fiyat*|hafta sonu indirim*|firsati|!firsat verin|lansman fiyat*|tanıtım fiyat*|iki alana|iki tane alana|üç al iki öde|3 al 2 öde',
  store: 'magazamiz*',
  invite: 'ziyaret*|goz at*|kesfed*|takip*|inceley*|ugray*|bekleriz|bekliyoruz|bakin',
  coupon: 'kupon*|indirim kod*|hediye ceki*|promosyon kod*',
  discount: 'indirim*|kupon*|% indirim|yuzde|ucuz*|ucretsiz kargo|kampanya*',
  nextOrder:
    'tekrar siparis*|yeniden siparis*|yeni siparis*|sonraki siparis*|sonraki alisveris*|bir sonraki|gelecek siparis*|gelecek alisveris*|tum urunler*|tum magaza*|butun urunler*',
  festive:
    'mutlu yillar|iyi bayramlar|bayraminiz*|mutlu noeller|yeni yiliniz*|hayirli bayramlar|kurban bayram*|iyi seneler',
  transfer:
    'havale*|eft|banka hesab*|iban*|nakit|banka transferi|papara*|hesap no|hesap numara*|banka*|nakit*|kapida nakit|western union|zarf*',
  pay: 'ode*|odeme*|odeyin|ucret*|para*|kapora*|depozito*|satin al*|havale*',
  outside:
    'platform disi*|amazon disi*|alibaba disi*|aliexpress disi*|disinda|amazon yerine|alibaba yerine|aliexpress yerine|komisyon odeme*|komisyondan|dogrudan bize|direkt bize|dogrudan bizden|direkt bizden|platformu atla*|el altindan|aracisiz|komisyonsuz|platform disindan|platform disi|site disi*|site disindan|direkt bana|dogrudan bana|direkt bizimle|dogrudan bizimle|dogrudan hesab*|direkt hesab*|komisyon olmadan|ucretsiz olur|daha ucuz*|alibabasiz|aliexpresssiz|aradan cikar*|elden|komisyon olmaz|komisyon yok|komisyon odenmez|komisyon odemeden|siteye komisyon|site komisyonu|platform komisyonu|amazonsuz|siteden degil|site uzerinden degil|sitenin disinda|sistem disi*|uygulama disi*|gizlice|kendi aramizda|aramizda|dogrudan odeme|direkt odeme|elden odeme|fiyat duser|fiyat da duser|fiyati duser|daha uygun olur|ucuza gelir|ucuza olur|siparis acmadan|siparis olmadan|platformu karistirma*|üzerinden değil|siteden değil|platformdan değil|aracılığıyla değil',
  toUs: 'havale yapin|havale edin|eft yapin|havale gonderin|hesaba gonderin|iban a|hesabimiza|hesabima|dogrudan|direkt|sahsi hesab*|paypal hesab*|bize|kisisel hesab*|havale yaparsaniz|eft yaparsaniz|iban i gonder*|iban gonder*|ibanimi|ibanimiz|iban atayim|iban atarim|iban veririm|hesap numaram*|sirket hesab*|patronun hesab*|kendi hesab*|bana gonder*|bana at|bize atin|bana yatir*|bize yatir*|papara hesab*',
  onPlatform:
    'trade assurance ile|trade assurance uzerinden|yalnizca|sadece|platform uzerinden|alibaba uzerinden|amazon uzerinden',
  trackingNo: 'takip numarasi*|takip kodu*|takip|numara*|kargo numarasi*|tracking',
  fake: 'sahte*|gecici*|gercek degil|baska bir paket*|baska bir siparis*|baska musteri*|baska paket*|gonderildi gorun*|gonderilmis gorun*|kargolanmis gorun*|uydurma|gercegi sonra|gercek numara|baska bir numara|baska numara|size ait degil|sizin degil|iptal olmasin|sistemde gonder*|sistem icin|gercek takip|gercek numara*|gercegini|sonra verecegiz|sonra degistirecegiz|henuz gondermedik|henuz gonderilmedi|henuz kargoya verilmedi|gecikmis gorunmesin|bos paket|rastgele|ceza almamak|gecici takip|gecici numara',
  otherBuyer:
    'diger alicilar*|baska alici*|diger musteri*|baska musteri*|musteri listesi*|alici listesi*|musterilerimiz*|rakip*',
  contactData: 'iletisim*|telefon*|numara*|bilgi*|e posta*|adres*|liste*|isim*|talep*',
  thirdParty:
    'diger tedarikci*|baska tedarikci*|ortak fabrika*|ucuncu*|ortaklarimiz*|baska fabrika*|diger fabrika*',
  passOn: 'paylas*|verebil*|veririm|veririz|ilet*|gonder*|sat|satari*|aktar*|verelim',
  phoneWord:
    'telefon*|ara|arayin|arayabilir*|cep|numara*|tel|whatsapp*|gsm|hat|mesaj at*|arama|arayip|aramaniz*|arayiniz|caldir*|cevir*|tuslay*|telefonla|sms at*|kisa mesaj*|mesaj atin|mesaj atabil*|mesaj atarsan*|ceptel|cebimiz*|hattimiz*|ulasirsan*|ulasin',
  numberWord:
    'siparis*|kargo*|takip*|paket*|fatura*|referans*|urun*|seri*|model*|kod*|parti*|ean|gtip|posta kodu|dosya|vaka|barkod|id|vergi',
  chat: 'yaz*|bana|bize|ekle*|bizim|benim|iletisim*|numara*|uzerinden|ulas*|mesaj*|konus*|gonder*|cevap*',
  notify:
    'bildirim*|uyumlu*|destekler|calisir|gosterir|saat|akilli saat|goruntulu aramalar*|goruntulu gorusmeler*|eller serbest|ahize',
  emailAsk:
    'e posta ile bize|bize e posta|bize mail|mail atin|e posta gonderin|e posta adresimiz*|mail adresimiz*|bizim e posta|e posta adresinizi ver*|mail adresinizi',
  siteWord: 'site*|sayfa*|magaza*|web|ziyaret*|link*|baglanti*|tikla*|adresi*|internet*|indir*|bakin',
  common:
    've|bir|bu|icin|ile|de|da|siz|size|sizin|biz|bize|ne|mi|var|yok|olarak|lutfen|olan|gibi|cok|daha|kadar|sonra|siparisiniz|urun|en|ama|veya|tarafindan|iade|gun|icinde|olacak|edecegiz',
  limited:
    'sadece bugun|yalnizca bugun|bu hafta|bu hafta sonu|hafta sonuna|pazar gunune kadar|pazara kadar|cumaya kadar|gece yarisina kadar|sinirli sure*|son gun*|stoklarla|tum urun*|butun urun*|magazamizda|size ozel|sadece size|bu ay',
  delivered: 'teslim edildi|teslim edilmistir|ulasti|ulasmistir',
  survey: 'anket*',
  impartial:
    'iyi ya da kotu|iyi veya kotu|olumlu veya olumsuz|olumlu ya da olumsuz|ne olursa olsun|nasil olursa olsun|ya da begenmeyin|begenmeyin|begenseniz de|begenmeseniz de|bakilmaksizin|fark etmez|ister olumlu|beğenmediğiniz*|beğenmedikleriniz*|artıları ve eksileri|artı ve eksi*|olumlu olumsuz|iyi kotu|iyi de olsa|olumsuz da olsa',
  paidSo:
    'odediginiz|odeme yaptiginiz|odeme yontem*|ayni yontem*|kullandiginiz|odeme yaptiginiz kart|odemeyi yaptiginiz|odediginiz kart|ayni kart*|ayni hesab*|odeme yaptiginiz hesap',
  pastReview:
    'yorumunuzu okuduk|yorumunuzu gorduk|yorumunuzda|degerlendirmenizde|musteri yorumlari|yazdiginiz|belirttiginiz',
  bySelf: 'kendiniz|kendi hesabinizdan|hesabinizdan|sizin tarafinizdan|kendi tarafinizdan|siparislerim',
  lowStars:
    'kotu yorum*|olumsuz yorum*|dusuk puan*|kotu puan*|1 yildiz*|tek yildiz*|bir yildiz*|kotu degerlendirme*|olumsuz degerlendirme*|dusuk not|kotu not|iki yildiz*|olumsuz puan*|yildiz kir*|puan kir*|kotu soz*|sikayet yaz*|olumsuz geri bildirim*|dusuk degerlendirme*',
  proof: 'ekran goruntu*|screenshot*|ss|ekran foto*',
  unhappy:
    'begenmediyseniz|begenmediysen|begenmezseniz|memnun degil*|memnun kalmad*|aksi halde|aksi takdirde|yoksa|degilseniz|hosunuza gitmediyse|sevmediyseniz|hayal kirikligi*|sorun varsa|bir sorun varsa|ters giden|eksik bir sey',
  onlyUs:
    'sadece bize|yalnizca bize|bir tek bize|aramizda|bize ozel|dogrudan bize|direkt bize|sadece bizimle|ozelden|yalniz bize',
  fewStars: 'o tek yildiz*|tek yildiz*|iki yildiz*|uc yildiz*',
  tellUs:
    'bize yazmaniz|bize ulasin|bize bildirin|bize soyleyin|bize haber|buradan yazin|buradan cevap|bu mesaja|bizimle konus*|bizimle iletisim*|telafi ed*|cozelim|cozeriz|hallederiz|duzeltelim|sans verin|firsat verin|imkan verin',
};
