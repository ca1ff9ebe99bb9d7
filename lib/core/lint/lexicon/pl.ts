import type { Lexicon } from './concepts';

export const pl: Lexicon = {
  review:
    'opini*|recenzj*|ocen*|komentarz*|feedback|ocenic|oceni|!ocenimy|!ocena techniczna|!w naszej opinii|!ocenia sie|ocena|oceny|opinia|komentarz|wrazeni*|doswiadczen* z produktem|recenzuj*|zrecenzuj*|kilka slow|pare slow|dwa slowa|kilka zdan|dwa zdania|kilka linijek|dwie linijki|wrazenia|podziel sie wrazen*|powiedz innym|powiedz wszystkim|prosze powiedziec innym|podziel* sie na amazon|na amazonie|gwiazdki|gwiazdek|kciuk w gore|polec* nas|pochwal*|dobre slowo|mile slowa|skarg* publiczn*|publiczn* skarg*|wystaw* nam|ocenk*',
  positive:
    'pozytywn*|dobr*|swietn*|doskonal*|przychyln*|najlepsz*|najwyzsz*|mil*|wysok*|super|pozytyw*|piec gwiazdek|5 gwiazdek|maksymaln*',
  negative:
    'negatywn*|zl*|slab*|niepochlebn*|1 gwiazdk*|jedn* gwiazdk*|2 gwiazdk*|nisk*|neutraln*|miażdżąc*|wściekł*|druzgocąc*|gniewn*',
  stars:
    '5 gwiazd*|piec gwiazd*|pieciu gwiazd*|pieciogwiazdk*|5 gwiazdek|maksymaln* ocen*|5 na 5|piec gwiazdek|najwyzsz* ocen*|komplet gwiazdek|piatke|same piatki|wszystkie gwiazdki|piatk*|5 punktow|maksymalną ocenę|maksymalnej oceny|najwyższą ocenę|najwyższej oceny|maksymalną liczbę gwiazdek',
  happy:
    'jesli jest pan zadowol*|jesli jest pani zadowol*|jezeli jest pan*|jesli jestes zadowol*|jesli sa panstwo zadowol*|jesli sie podoba|jesli produkt|jezeli produkt|jesli podoba|jesli spodobal*|jezeli spodobal*|jesli lampa|jesli wszystko jest|jezeli wszystko|jesli wszystko|zadowolon* z|gdy jest pan*|jesli jestes szczesliw*|jesli nasz|jezeli nasz|w przypadku zadowolenia|podoba sie pan*|!niezadowol*|!nie jest zadowol*|!nie jestes zadowol*|jesli wszystko gra|jesli wszystko ok|jesli sie spodoba*|jesli spodoba*|gdy produkt|jesli przypadl*|jesli zakup|jest pan zadowolon* z|jest pani zadowolon* z|zadowolony z zakupu|zadowolona z zakupu|podoba sie produkt|podoba sie panu|podoba sie pani|!jesli produkt nie|!jesli produkt jest usz*|!jesli produkt ma|jesli tak|jezeli tak',
  if: 'jesli|jezeli|gdy|o ile|kiedy|dopoki',
  content:
    'zadowol*|szczesliw*|podoba|podobal*|spodobal*|spelnil*|spelnia|w porzadku|udany|udane|!niezadowol*|!nie jest zadowol*|!nie podoba|!nie spelnia|!nie sa zadowol*|wszystko ok|wszystko gra|wszystko w porzadku|wszystko dobrze|dziala dobrze|dobrze sie sprawdza|przypadl* do gustu|spodoba*|udany zakup|!nie dziala dobrze|!nie sprawdza|!nie spodoba*|!nie przypadl*|sprawdzila sie|sprawdzil sie|sie sprawdzila|sie sprawdzil|sprawdzilo|spisuje sie dobrze|!jak się podoba*|!jak podoba*',
  reward:
    'podarujemy|obdarujemy|zwrot gotowki|% zwrotu|gotowk*|prezent*|upominek|upominku|upominki|kupon*|bon o|bon na|bonu|bony|rabat*|znizk*|nagrod*|gratis*|darmow*|za darmo|cashback|voucher*|premi*|niespodziank*|karta podarunkowa|bonus|losowani*|konkurs*|karte podarunkow*|kart podarunkow*|upomin*|bon podarunkowy|przedluz* gwarancj*|przedluzona gwarancj*|dodatkow* gwarancj*|zwrot czesci|drobiazg|na nasz koszt|dorzucimy|dorzucamy|dolaczymy|dolozymy|dolozym*|cos ekstra|cos gratis|maly prezent|maly upominek|drobn* upomin*|podarun*|w prezencie|za friko|polowe ceny|polowa ceny|czesc ceny|zwrocimy polowe|kawa na nas|kawe|losowaniu|konkursie|nagrode|filtr gratis|za zero|gratisowy|zwracamy|zwrocimy|oddamy|oddajemy|przesylka gratis|darmowa wysylka|wysylka gratis|otrzyma|otrzyma od nas|dostanie|dostaje|wysylamy gratis|% na kolejne|na kolejne zamowienie|na nastepne zamowienie|na nastepne zakupy',
  refund:
    'zwrocimy|zwrot*|zlotych|zl|pieniad*|pieniedzy|zaplacimy|euro|polowe ceny|oddamy|oddam|przelejemy|kwote|kwota|polowe|pln|usd',
  swap: 'w zamian|w podziekowaniu|za opini*|za wystawienie|za ocen*|za recenzj*|za kazd*|po wystawieniu|gdy wystawi|jesli wystawi|po napisaniu|po dodaniu|jak tylko|zrzut ekranu|wystaw opinie i|opinie i|ocene i|komentarz i|recenzje i|za wystawiona|za dodanie|za napisanie|za pozostawienie|po opinii|po ocenie|po recenzji|kto wystawi|kazdy kto|dla kazdego kto|kazda opinia|za zdjecie|za komentarz|jesli zostawi|jesli napisze|jesli doda|gdy doda|gdy zostawi|gdy napisze|przesl* zrzut*|przesl* screen*|w nagrode|jako podziekowanie|z wdziecznosci|jesli oceni|gdy oceni|prosze ocenic i|oceni i|kazdy kto oceni|kto oceni|opinia i|za opinie|za opinie ze zdjeciem|wystarczy przeslac|wystarczy wyslac|kazdy kto napisze|kto napisze|w zamian za|po publikacji|gdy opinia|jak opinia',
  change:
    'zmien*|zmian*|usun*|edyt*|poprawi*|skasow*|wycof*|zaktualiz*|zweryfik*|popraw swoj*|podniesc|przemysl*|!zmienilismy|!poprawilismy|!zmienimy|!poprawimy|zmienic|zmiane|usunac|usunie*|edytowac|poprawic|skasowac|wycofac|cofnac|cofn*|podwyzsz*|podnies*|zmodyfik*|skoryg*|zdjac|wymazac|wykasow*|podniesie|podnioslaby|podniosla|podciagn*|podbi*|wyczysc*|przerob*|przepis*|zamien*|ulepsz*|zlagodz*|sciagn*|wykasuj*|na piatke|na piec|do pieciu|znikn*|przemyslec|zamienić|zamienić na',
  instead:
    'zanim|zamiast|nie wystawiaj*|prosimy nie wystawiac|przed wystawieniem|nie pisz*|bez wystawiania|nie zostawiaj*|przed napisaniem|nie dodawaj*|przed dodaniem|przed ocena|przed opinia|nie dawaj*|nie wystawia*|prosze nie wystaw*|prosze nie dodaw*|prosze nie pisac|nie od razu|wstrzym*|zanim pan|zanim pani|przed gwiazdk*|przed publik*|przed wystaw*|zamiast jednej|zamiast od razu|nie trzeba|nie ma potrzeby|szybciej niz|lepiej niz|prosze poczekac|poczekac z|nie obniz*|prosze nie obniz*|unikn*|wstrzymac sie|zamiast pisac|zamiast skarzyc|zamiast narzekac|nie pisać|nie wystawiać|o niewystawianie|o niepisanie|nie publikować|nie zostawiać|wstrzymać się z|wstrzymaj się z|wstrzymanie się z|proszę się wstrzymać|zamiast w opiniach|lepiej do nas niż|a nie w opiniach',
  usFirst:
    'najpierw do nas|najpierw z nami|najpierw skontakt*|najpierw napis*|skontaktowac sie najpierw|najpierw nam|najpierw sie z nami|wczesniej do nas|wczesniej z nami|napisac najpierw|napisz najpierw|skontaktuj* sie najpierw|skontaktuj* sie z nami przed|skontaktuj* sie z nami zanim|dac nam szanse|daj nam szanse|nam szanse|najpierw zglos*|najpierw powied*|najpierw daj znac|zglos to nam|prosze najpierw',
  again:
    'przypom*|ponownie|jeszcze raz|nadal nie|wciaz nie|jeszcze nie wystawi*|po raz drugi|ponawia*|kolejny raz|wciaz czekamy|nadal czekamy|nie otrzymalismy|jeszcze nie otrzym*|brak opinii|zapomnial*|drugie przypomnienie|ostatnie przypomnienie|po raz kolejny|w zeszlym tygodniu|kilka dni temu',
  ask: 'bardzo pomoze|pomoze nam|pomoga nam|liczymy|byloby wspaniale|byloby milo|nie zapomnij|ocen|wystawic|zostawic|dodac|przyznaj|poprosimy|milo nam bedzie|wesprzyj|prosz*|prosim*|czy moglby|czy moglaby|czy mogliby|czy mozna|czy moze|moglby|moglaby|bedziemy wdzieczn*|bylibysmy wdzieczn*|wdzieczni|zachecam*|zostaw*|wystaw*|napisz*|daj*|dac|mamy nadziej*|liczymy na|chcielibysmy|podziel*|pomoz*|musi pan*|powinien|powinna|uprzejmie|zalezy nam|zapraszam* do|nalezy|dodaj|ucieszy*|przyznanie|czy bylby|czy bylaby|czy byloby|czy jest mozliwosc|czy zechcial*|zechciec|zechc*|prosze o|prosimy o|uprzejmie prosz*|klikn*|wejdz*|zrob*|poprosic|zloz*|zlozenie|potwierdz*|zamkn*|wycofaj*|potrzebujemy|wazne jest dla nas|poswiec*|niech pan|niech pani|pomoglaby|pomoglby|trzeba|nie otwier*|prosze nie otwierac|bedzie nam milo|sprawi nam|liczę na|podarujesz|podaruje pan*|dałby pan|dałaby pani|nie otwieraj*|nie zakładaj*|opublikuj*|zamieść*|wrzuć|wystaw|zostaw',
  get: 'otrzym*|skorzyst*|odbier*|odbierz|uzyj|zyskaj|dostan*|wyslemy|z kodem|kod|oferujemy|mamy dla|podarujemy|czeka*|przygotowalismy|zgarnij|waz*|oszczed*',
  contactUs:
    'skontakt*|napis*|do nas|z nami|kontakt*|rozwiazemy|dac nam szans*|prosimy o wiadomosc|daj znac|zglos*',
  thanks:
    'dziek*|podziekow*|serdecznie dziek*|!w podziekowaniu|!z gory dziek*|!dziekujemy z gory|dziekujemy za|serdecznosci|wdziecznosc*|jestesmy wdzieczni|ogromnie dziek*|pieknie dziek*|podziekowania|wielkie dzieki|dzieki za',
  available:
    'w razie pytan|jestesmy do dyspozycji|do dyspozycji|masz pytania|ma pan pytania|maja panstwo pytania|prosimy o kontakt|chetnie pomozemy|sluzymy pomoca|nie wahaj|mamy nadziej*|milego dnia|jestesmy tutaj|zawsze do|jestesmy dla|pytan lub|zapraszamy ponownie|za zaufanie|jakichkolwiek pytan|udanego|jestesmy tu|zawsze sluzymy|sluzymy|w kazdej chwili|mozna na nas liczyc|moze pan na nas|moze pani na nas|liczyc na nas|pozostajemy|pozdrawiamy|w razie czego|w razie potrzeby|gdyby cos|zawsze pomozemy|do uslug|wszystkiego dobrego|jestesmy zawsze|zawsze jestesmy|do zobaczenia',
  substance:
    'zwrot*|wymian*|faktur*|sledzen*|brak*|instrukcj*|zalacz*|rozmiar*|kolor*|adres*|gwarancj*|srub*|czesc*|czesci|clo|cel*|opozn*|zdjec*|bateri*|wiadomosc|pytanie o|odpowiedz|etykiet*|opini*|recenzj*|komentarz*|reklamacj*|informacj* o',
  refuse:
    'nie uzywamy|nie korzystamy|nie prowadzimy|niestety nie|nie mozemy|nie jest mozliwe|nie oferujemy|nie akceptujemy|nie przyjmujemy|niedozwolon*|zabronion*|nigdy|zadn*|nie dajemy|nie udostepniamy|nie przekazujemy|zostal wykorzystany|wygasl*|nie laczy|nie przelewaj*|proszę nie przelewać|nigdy nie przelewaj*|nie wysyłaj pieniędzy',
  close:
    'zamkn*|zamyk*|anulow*|wycof*|nie otwier*|zakoncz*|cofn*|odwol*|przed otwarciem|zamiast otwierac|nie zaklad*|rezygn*',
  dispute:
    'spor|sporu|spory|reklamacj*|roszczeni*|dyskusj*|gwarancja a|zgloszeni*|spor*|spór|roszczen*|skarg*|sprawe|sprawa|apelacj*',
  cancel:
    'anulow*|anuluj*|anulacj*|odwol*|zrezygnowac|rezygnacj*|!anulowalismy|!zostalo anulowane|!nie anul*|!anulowaniu|!anulowano|anulowanie|anulowania|wniosek o anulowanie|zlozyc anulowanie|odwolac|wycofac zamowienie|wycofaj* zamowienie|!anulowanie zostalo|!zeby zamowienie nie|!aby nie anulowac|!anulować program|!anuluj program|!anulować timer|!prosil pan o anul*|!o ktorego anulowanie|!anulowanie o ktore',
  ifWant:
    'jesli chce|jesli chcialby|jesli chcialaby|jezeli chce|czy chce|czy mamy|zgodnie z|na prosbe|na zyczenie|lub anulow*|woli pan|czy zyczy|jesli woli|jesli zyczy',
  weCancel: 'anulujemy|anulowalismy|mozemy anulowac|mamy anulowac|zrobimy to|anulowac za',
  confirm: 'potwierdz|potwierdzic|potwierdzi|potwierdzenie odbioru|potwierdzaj*|klikn*|zatwierdz*|nacisn*',
  receipt:
    'odbior|odbioru|otrzymanie|otrzymania|dostawe|dostawy|!kraj dostawy|!adres dostawy|!termin dostawy|!termin odbioru|doreczeni*|przyjecie|!otrzymanie zwrotu|!otrzymanie panstwa|!odbior zwrotu|dostarczenie|dostarczenia|odebranie|doreczenie|doreczenia|odbior paczki|odbior przesylki|odbior towaru|zamowienie jako|paczke jako',
  early:
    'juz teraz|teraz|juz|z gory|wczesniej|przed dostaw*|przed otrzym*|przed dorecz*|zanim|mimo ze|chociaz|natychmiast|jeszcze nie|od razu|nawet jesli|niezwlocznie|jak najszybciej|dzis|abysmy otrzymali|zebysmy dostali|przed przyjsciem|z wyprzedzeniem|jeszcze nie dotarl*|w drodze|wkrotce dotrze|niedlugo|bez czekania|szybko|dzisiaj',
  afterReceipt:
    'po otrzymaniu|po odebraniu|gdy otrzyma|kiedy otrzyma|po sprawdzeniu|dopiero po|dopiero gdy|jak tylko otrzyma|po dorecz*|czy otrzyma*|po odbiorze|gdy paczka dotrze|kiedy paczka|tylko po|dopiero kiedy|gdy dotrze|po dostarczeniu|prosze nie potwierdzac|jesli paczka dotarla|nie potwierdza*|po otwarciu|gdy juz|kiedy juz|nie wczesniej niz|az do sprawdzenia|tylko po sprawdzeniu|nie potwierdz*|proszę nie potwierdzać',
  shipped:
    'zostalo wyslane|zostala wyslana|zostal wyslany|zostalo dzis wyslane|wyslalismy|jest w drodze|w drodze do|nadalismy|zostala nadana|zostalo nadane|zostanie wysl*|zostalo wlasnie wyslane|zostal nadany|dzis wyslane|zostala przekazana|zostalo przekazane|juz w drodze|wyslane dzis|zostala dzis|zostalo dzisiaj|opuscil* nasz|opuscil* magazyn|przekazan* kurier*|przekazalismy kurier*|nadane|nadana|wyslano|wysylamy|gotow* do wysylki|spakowan*|wyruszyl*|jedzie do|opuściła nasz|opuściło nasz|przekazana kurierowi|przekazaliśmy kurierowi|została nadana',
  confirmed:
    'zamowienie zostalo przyjete|zamowienie zostalo potwierdzone|otrzymalismy zamowienie|otrzymalismy panstwa zamowienie|otrzymalismy pana zamowienie|otrzymalismy twoje zamowienie|potwierdzamy zamowienie|potwierdzamy przyjecie|potwierdzenie zamowienia|potwierdzenie wysylki|zamowienie jest w trakcie|zamowienie jest przygotowywane|zamowienie jest realizowane|przygotowujemy|zamowienie jest w realizacji|potwierdzamy otrzymanie zamowienia|przyjelismy zamowienie|otrzymalismy pan*|zamowienie przyjete|potwierdzamy pan*|realizujemy zamowienie|zamowienie w realizacji|przygotowujemy pan*|przygotowujemy zamowienie|platnosc zostala|otrzymalismy platnosc|otrzymaliśmy pana zamówienie|otrzymaliśmy pani zamówienie|otrzymaliśmy zamówienie|otrzymaliśmy państwa zamówienie|zamówienie zostało przyjęte|przyjęliśmy zamówienie|zamówienie do nas dotarło|kompletujemy zamówienie',
  problem:
    'reszta|pozostal*|osobno|oddzielnie|dwoch paczkach|czesciow*|czesc zamowienia|czesc panst*|niestety|przepraszam*|przykro|opozn*|zaginel*|zgubi*|uszkodz*|brak*|wyprzeda*|nieprawidlow*|niepeln*|bledn*|nie mozemy|nie jest mozliwe|zwrot*|zwroc*|wymian*|clo|cel*|zatrzym*|faktur*|potrzebujemy|termin dostawy|zgodnie z prosb*|problem z panst*|reklamacj*',
  promo:
    'nowe produkty|nowosc*|nowa kolekcj*|promocj*|promocyjn*|wyprzedaz*|oferta specjalna|specjalna oferta|kod rabatowy|kod znizkowy|black friday|cyber monday|zapisz sie|newsletter*|subskryb*|obserwuj*|polub*|inne produkty|nasze inne|pozostale produkty|polec*|nie przegap*|kup teraz|zamow teraz|kup ponownie|sprawdz nasze|zobacz nasze|okazj*|zachecamy do zakupu|prime day|zobacz tez|nasze bestsellery|rabat na|znizki|tylko dzis|tylko teraz|na caly asortyment|2 w cenie|drugi gratis|drugi produkt|kup 2|kup dwa|zapraszamy do sklepu|zapraszamy do naszego sklepu|odwiedz*|obserwuj nasz|zaobserwuj|moze spodobac|moze zainteresowac|polecamy rowniez|polecamy takze|ostatnie sztuki|do wyczerpania|za pol ceny|super cen*|taniej o|wyjatkow* ofert*|!oferta zwrotu|!rabaty juz|dolacz do|dolacz teraz|oferta tygodnia|super oferta|cena na start|cenie na start|cena wprowadzająca|cenie wprowadzającej|przy zakupie dwóch|przy zakupie 2|kup dwie|trzeci gratis|trzecia gratis',
  store: 'nasz sklep|naszego sklepu|naszym sklepie|nasza oferte|nasza oferta|naszej oferty|naszej strony',
  invite: 'odwiedz*|zapraszamy|zajrzyj*|sprawdz*|zobacz*|poznaj*|obserwuj*|przejrzyj|zapoznaj',
  coupon: 'kupon*|kod rabatow*|kod znizkow*|bon|voucher*|karta podarunkowa',
  discount: 'rabat*|znizk*|kupon*|taniej|% taniej|procent|darmowa dostaw*|upust*',
  nextOrder:
    'ponowne zakupy|kolejnego zakupu|nowe zamowienie|caly sklep|nastepne zamowienie|nastepne zakupy|kolejne zamowienie|kolejne zakupy|przyszle zakupy|nastepnym razem|nastepny zakup|kolejny zakup|kolejnych zakup*|nastepnych zakup*|caly asortyment|wszystkie produkty|nastepnego zamowienia',
  festive: 'wesolych swiat|szczesliwego nowego roku|spokojnych swiat|wesolego',
  transfer:
    'przelew*|konto bankowe|rachunek bankowy|iban|gotowk*|blik*|wplat*|przel*|blikiem|numer konta|przekaz pocztowy|karta na karte|w kopercie|rachunek',
  pay: 'zaplac*|placi*|platnosc*|plac*|oplac*|zaliczk*|pieniadz*|kupi*|kupn*|przel*|wplac*|roznic*|doplat*|uregul*|zaplata|kwot*',
  outside:
    'poza platforma|poza amazon*|poza alibab*|poza aliexpress|poza serwisem|z pominieciem|bez posrednictwa|zamiast przez|bez platformy|bez prowizji|uniknac prowizji|uniknac oplat|omin*|prywatnie|bezposrednio do nas|bezposrednio u nas|zamiast amazon*|zaoszczedzic prowizj*|bezposrednio ze mna|bezposrednio na|poza alibaba|poza platforme|omijajac|taniej bez|bez oplat|poza portalem|nie przez alibab*|nie przez aliexpress|na prywatne|poza strona|poza aplikacja|poza amazonem|bez amazona|bez alibaby|bez serwisu|bez strony|serwis pobiera|prowizja serwisu|oplata serwisu|wyjdzie taniej|bedzie taniej|taniej wyjdzie|taniej jesli|po cichu|pod stolem|na lewo|na czarno|bezposrednia platnosc|platnosc bezposrednia|bezposrednio przelewem|oszczedz* prowizj*|z pominieciem serwisu|miedzy nami|omijamy|prosciej niz przez|niz przez aliexpress|niz przez alibab*|niz przez serwis|bez trade assurance|prowizja alibaby|prowizje alibaby|nie przez platformę|a nie przez|z pominięciem',
  toUs: 'prosze przelac|prosze o przelew|zaplac przelewem|zaplacic przelewem|przelej|na nasze konto|na moje konto|bezposrednio|nasze konto|moje konto|prywatne konto|nasz paypal|moj paypal|do nas|na moj numer|na nasz numer|na moje|na nasze|na konto firmy|na prywatne konto|konto firmowe|moj blik|moim blikiem|podam numer konta|wysle numer konta|numer konta podam|mnie na konto|mi na konto|nam na konto|do mnie|nasze konto bankowe|na nasze konto bankowe|numer podam|podam numer|numer podamy|podamy numer',
  onPlatform:
    'przez trade assurance|tylko przez|wylacznie|za posrednictwem|w ramach trade|tylko za|przez platforme|przez alibab*|na platformie',
  trackingNo: 'numer sledzenia|numer przesylki|numer|sledzeni*|tracking|list przewozowy',
  fake: 'falszyw*|fikcyjn*|tymczasow*|nieprawdziw*|nie jest prawdziwy|innej paczki|innego zamowienia|innego klienta|jako wyslane|zastepcz*|zmyslon*|prawdziwy numer|wlasciwy pozniej|inny numer|innej osoby|nie jest panstwa|nie jest pan*|zeby zamowienie nie|zeby system|aby system|aby uniknac|zeby uniknac|zeby nie|prawdziwy|prawdziwy podamy|wlasciwy numer|pozniej podmien*|jeszcze nie wyslal*|jeszcze nie nadal*|jeszcze niewyslan*|pusta paczka|losowy|jakikolwiek numer|lewy numer|podstawion*',
  otherBuyer:
    'innych kupujacych|innego kupujacego|innych klientow|innego klienta|naszych klientow|lista klientow|liste klientow|konkurencj*|konkurent*',
  contactData: 'kontakt*|telefon*|numer*|dane|danych|e mail*|adres*|list*|nazw*|zapytan*',
  thirdParty:
    'innym dostawcom|innych dostawcow|innemu dostawcy|fabryce partnerskiej|osobom trzecim|partnerom|innym fabrykom|innym producentom',
  passOn: 'przekaz*|udostepn*|podac|podamy|przeslac|wyslac|sprzed*|przeka*|dam|damy',
  phoneWord:
    'telefon*|zadzwon*|dzwoni*|dzwon*|komork*|tel|numer|whatsapp*|sms|infolini*|kom|oddzwon*|przedzwon*|dryndn*|smsa|smsem|polacz*|wykrec*|rozmow*|pod numer*|komorkow*',
  numberWord:
    'zamowien*|przesylk*|paczk*|paczka|faktur*|referenc*|artykul*|seri*|model*|kod|parti*|ean|celn*|pocztow*|spraw*|sledzen*|produkt*|id|nip|zgloszen*',
  chat: 'pis*|napis*|doda*|mnie|nas|nami|nasz*|moj*|kontakt*|numer|przez|na|odezw*|wysl*|odpow*',
  notify:
    'powiadomien*|kompatybiln*|obsluguje|wspolpracuje|wyswietla|zegarek|smartwatch|wideorozm*|rozmowy wideo|rozmow wideo|glosnomowiac*',
  emailAsk:
    'mailem na|e mailem na|napisz do nas e mail|prosimy o maila|nasz e mail|nasz email|nasz adres e mail|moj e mail|prosze wyslac e mail|prosze o maila',
  siteWord: 'stron*|sklep*|witryn*|link*|odwiedz*|zobacz*|kliknij|na|internet*|pobra*|adresem|wejdz',
  common:
    'i|w|na|z|do|sie|nie|jest|to|ze|o|po|dla|od|za|przez|prosimy|pana|pani|zostal|zostala|moze|bedzie|sa|panstwa|jak|oraz|ale',
  limited:
    'tylko dzis|tylko teraz|tylko w ten|w ten weekend|w tym tygodniu|do niedzieli|do piatku|do poniedzialku|do konca|do polnocy|przez ograniczony|ograniczon*|na caly|na wszystkie|na wszystko|na cala|w naszym sklepie|specjalnie dla|tylko dla|dla stalych|w tym miesiacu',
  delivered: 'zostalo dorecz*|zostala dorecz*|zostalo dostarcz*|zostala dostarcz*|dotarl*',
  survey: 'ankiet*|kwestionariusz*',
  impartial:
    'dobra czy zla|dobra lub zla|pozytywna czy negatywna|pozytywna lub negatywna|niezaleznie|bez wzgledu|jakakolwiek|lub nie|czy nie|co się nie spodobał*|co się nie podob*|a co nie|wady i zalety|zalety i wady|pozytywne lub negatywne|pozytywne czy negatywne|pozytywny czy negatywny|pozytywny lub negatywny|dobra i zla',
  paidSo:
    'zaplacil*|metode platnosci|metoda platnosci|ta sama droga|tym samym sposobem|pierwotn* platnosc*|oplacil*',
  pastReview:
    'przeczytalismy|w pana opinii|w pani opinii|w panstwa opinii|w opinii napisal*|opinie klientow|widzielismy pana opinie|widzielismy opinie|napisal pan|napisala pani',
  bySelf:
    'samodzielnie|ze swojego konta|na swoim koncie|po swojej stronie|ze swojej strony|sam|sama|w swoim koncie',
  lowStars:
    'negatywn* opini*|zlej opinii|zla opinie|zle opinie|zla ocen*|negatywn* ocen*|niska ocen*|niskiej oceny|jedna gwiazdk*|1 gwiazdk*|negatywn* komentarz*|jedna gwiazdka|jednej gwiazdki|jedna gwiazdke|1 gwiazdka|1 gwiazdki|dwie gwiazdki|zla opini*|slab* ocen*|obcinac gwiazdek|gorsza ocen*|jedynk*',
  proof: 'zrzut*|screen*|screenshot*|skan|skrin*|print screen|zdjecie opinii',
  unhappy:
    'jesli nie|jezeli nie|w przeciwnym razie|w innym wypadku|niezadowol*|nie jest pan zadowol*|nie podoba|nie spodobal*|cos nie gra|cos nie tak|rozczarow*|nie do konca|a jesli nie|inaczej|nie spelnil*',
  onlyUs:
    'tylko do nas|tylko nam|wylacznie do nas|wylacznie nam|miedzy nami|prywatnie|bezposrednio do nas|bezposrednio nam|tylko z nami|na priv|w cztery oczy|lepiej do nas',
  tellUs:
    'prosze napisac do nas|napisac do nas|prosze do nas|odpisac|prosze odpisac|wystarczy odpisac|wystarczy napisac|szanse naprawic|szanse na naprawe|mozliwosc naprawy|naprawimy|rozwiazemy|zalatwimy|pomozemy|porozmawiac z nami|kontakt z nami|skontaktowac|zwrocic sie do nas|dac nam znac|prosze dac znac|wiadomosc do nas|prosimy o wiadomosc|o wiadomosc',
};
