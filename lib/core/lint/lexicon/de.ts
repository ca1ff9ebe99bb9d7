import type { Lexicon } from './concepts';

export const de: Lexicon = {
  review:
    '*bewertung*|*rezension*|feedback|bewerten|bewerten sie|bewertest|bewerte|bewertet|kommentar*|produktmeinung|*erfahrungsbericht*|!bewerten wir|!wir bewerten|meinung|ihre erfahrung*|erfahrungen mit|urteil|produktfeedback|!unserer meinung|!meiner meinung|bewert*|rezensier*|sternebewertung|meinung sagen|paar zeilen|ein paar worte|paar worte|paar satze|zwei zeilen|zwei satze|erzahlen sie es|erzahlen sie anderen|erzahlen sie allen|weitersagen|sagen sie es weiter|sagen sie es allen|empfehlung auf amazon|auf amazon erzahlen|beurteilung|beurteilen sie|lob auf amazon|note|noten|daumen hoch|ihre eindrucke|ihr eindruck|eindruck auf|sterne geben|sterne vergeben|sterne da|sternchen|offentlich beschwer*|offentliche beschwerde|offentlich schreiben|offentlich machen|testbericht*|rückmeldung auf amazon|!note ausgeben|hinterlassen sie ein paar',
  positive:
    'positiv*|gut|gute|guten|guter|gutes|nett*|toll*|hervorragend*|sehr gute*|beste*|super|freundliche*|ausgezeichnet*|volle|volle punktzahl|top|spitzen*|nette*|lobend*|bestnote|gunstig',
  negative:
    'negativ*|schlecht*|1 stern*|ein stern|einen stern|ein sterne*|1 sterne*|2 sterne*|3 sterne*|neutrale*|unzufrieden*',
  stars:
    'funf sternen|5 sternen|volle sternzahl|5 stern*|funf stern*|5 sterne*|funf sterne*|funfsterne*|volle punktzahl|alle sterne|5sterne*|funf sterne|bestnote|hochste punktzahl|volle punkte|funf von funf|5 von 5|funf punkte|hochstbewertung|bestbewertung|alle funf',
  happy:
    'zufrieden sind|zufrieden bist|zufrieden waren|zufrieden warst|falls sie zufrieden|wenn sie zufrieden|sofern sie zufrieden|wenn ihnen|falls ihnen|sofern ihnen|wenn dir|falls dir|gefallt ihnen|gefallen hat|gefallt|wenn alles passt|wenn alles in ordnung|wenn alles gut|bei zufriedenheit|sind sie zufrieden|glucklich sind|glucklich mit|!nicht zufrieden|!nicht gefallt|!unzufrieden sind|!wenn ihnen etwas|!falls ihnen etwas|!wenn ihnen noch|!falls ihnen noch|!wenn ihnen ein|!falls ihnen ein|wenn ja|falls ja|wenn dem so ist',
  if: 'wenn|falls|sofern|sobald|bei|sollte|sollten|solange|vorausgesetzt|war|waren',
  content:
    'zufrieden|glucklich|gefallt|gefallen|gefiel|mogen|begeistert|perfekt|alles passt|alles geklappt|wohlbehalten|freude haben|!nicht zufrieden|!nicht ganz zufrieden|!unzufrieden|!nicht gefallt|!nicht gefallen|!nicht perfekt|!nicht glucklich|bestens|alles gut|alles ok|alles okay|alles in ordnung|alles prima|freude an|klasse|zusagt|uberzeugt|erfullt|funktioniert alles|alles funktioniert|spass|!nicht uberzeugt|!nicht in ordnung|!nicht alles|!freude zu|gut angekommen|begeistern|uberzeugen|gluckl*|nach ihrem geschmack|ihren erwartungen|erwartungen entspr*|ihnen zusagt',
  reward:
    'schenken wir|schenken ihnen|beschenken|legen wir ihnen|% zuruck|geld geschenkt|geldpramie|*gutschein*|*geschenk*|*rabatt*|pramie*|bonus|belohn*|cashback|gratis*|kostenlos*|gewinn*|*guthaben*|uberraschung|zugabe|prozent nachlass|% nachlass|preisnachlass|aufmerksamkeit|verlosung|verlosen|tombola|gewinnspiel|warengutschein|amazon guthaben|extra garantie|garantieverlangerung|zusatzliche garantie|jahr garantie extra|umsonst|ersatzfilter gratis|praemie|pramien|geldgeschenk|preis gewinnen|einkaufsgutschein|*verlangern ihre garantie|geht auf uns|geht aufs haus|aufs haus|auf unsere kosten|auf unsere rechnung|legen wir|legen wir bei|kleinigkeit|kleine freude|kleines extra|extra|dankeschon|als dank|zum dank|kleines prasent|prasent|prasente|goodie*|kaffeegeld|kaffee spendieren|spendieren|spendiert|geschenkt|schenken|dreingabe|obendrauf|dazu gibt es|on top|gutgeschrieben|gutschrift|gutschreiben|erlassen wir|halben preis zuruck|halfte des preises|landet in ihrem|verlost|auslosung|hauptgewinn|zusatzlich noch einen|zusatzlich einen|zusatzlich ein|noch einen|extrafilter|gratisfilter|ersatzset gratis',
  refund:
    'zuruck|erstatt*|ruckerstatt*|euro|€|geld zuruck|geld|zahlen wir|uberweisen wir|die halfte|kaufpreis*|betrag|halben preis|teil des preises|geld wieder|auszahlen|zahlen ihnen',
  swap: 'im gegenzug|dafur|als dank|als dankeschon|sobald|fur ihre bewertung|fur eine bewertung|fur ihre rezension|fur eine rezension|fur jede|wenn sie bewerten|wenn sie eine|nach ihrer bewertung|nach der bewertung|im austausch|screenshot|bildschirmfoto|gegen eine|und wir erstatten|und sie bekommen|und sie erhalten|und erhalten|und bekommen|nach bewertung|fur bewertungen|pro bewertung|nach abgabe|haben sie bewertet|nachdem sie|wer bewertet|wer uns|wer eine|jeder der|alle die|jeder kunde der|und wir schenken|und wir schicken|und wir senden|und gewinnen|fur ihr feedback|fur feedback|fur ihre meinung|fur einen kommentar|fur eine produktbewertung|fur ihre produktbewertung|schicken sie uns den link|fur ihre sterne|als belohnung|als anerkennung|als kleine aufmerksamkeit|jede bewertung|jede rezension|jede produktbewertung|nimmt teil|nehmen teil|nimmt an|nehmen an|und wir legen|rezension und|bewertung und|kommentar und|feedback und|fur alle die|allen die|jedem der|wer',
  change:
    'andern|*zuandern|abandern|geandert|zu andern|anzupassen|anpassen|loschen|zu loschen|gelöscht|entfernen|zu entfernen|aktualisieren|zu aktualisieren|uberarbeiten|zu uberarbeiten|zuruckziehen|zuruckzuziehen|zurucknehmen|zuruckzunehmen|korrigieren|verbessern|uberdenken|erhohen|umwandeln|bearbeiten|zu bearbeiten|nehmen sie|ziehen sie|abzuandern|anzuheben|anheben|umzuandern|ruckgangig|zu uberdenken|zu verbessern|zu korrigieren|herausnehmen|wegnehmen|weg machen|wegmachen|hochsetzen|zu streichen|streichen|uberschreiben|zu erhohen|nach oben|nach oben korrigieren|korrigier*|runternehmen|herunternehmen|umschreiben|aufwerten|anderung ihrer bewertung|machen|mache|draus machen|daraus|hochziehen|hochstufen|nachbessern|aufstocken|uberprufen|noch einmal ansehen|abmildern|abschwachen|verschwinden lassen|verschwinden|austauschen|ersetzen|neu bewerten|neu schreiben|anpasst|anpassung|loschung|sterne mehr|wieder raus|rausnehmen|raus',
  instead:
    'bevor sie|anstatt|statt eine|statt einer|bevor du|geben sie keine|keine schlecht*|keine negativ*|verzichten sie|lieber als|vor einer|vor der abgabe|ehe sie|bitte nicht|nicht gleich|nicht sofort|statt|statt gleich|ohne gleich|bevor eine|vor ihrer bewertung|keine schlechte|nicht direkt|nicht schlecht|ohne uns vorher|keinen stern|bevor|bevor sie sterne|bevor sie urteilen|ehe|nicht offentlich|anstelle|erst reden|warten sie|warten sie mit|lieber nicht|verzichten|sehen sie ab|sehen sie davon ab|halten sie|sparen sie sich|keinen verriss|keine sterne abziehen|vor dem bewerten|vor dem schreiben|schneller als|besser als|bevor es',
  usFirst:
    'zuerst an uns|zuerst bei uns|erst an uns|erst bei uns|zunachst an uns|zunachst bei uns|vorher an uns|vorher bei uns|zuerst uns|erst uns|uns zuerst|uns zunachst|uns vorher|uns bitte zuerst|uns erst|schreiben sie uns zuerst|melden sie sich zuerst|kontaktieren sie uns zuerst|kontaktieren sie zuerst|sprechen sie zuerst|geben sie uns zuerst|uns die chance|uns die moglichkeit|sagen sie es uns|bitte schreiben sie uns|erst mit uns|zuerst mit uns|erst einmal uns|erst die chance|zuerst die chance|erst die moglichkeit|zunachst die|erst einmal|bitte erst|uns bitte erst|vorher die chance',
  again:
    'noch einmal|nochmals|nochmal|erinner*|erneut|immer noch keine|noch keine|bisher keine|bislang keine|zum zweiten mal|wiederholt|haben sie schon|noch nicht bewertet|erneute bitte|zweite erinnerung|letzte erinnerung|freundliche erinnerung|noch immer keine|immer noch nicht|noch kein feedback|wieder einmal|nochmal bitten|schon einmal gebeten|bereits gebeten|holen sie das nach|vergessen',
  ask: 'freuen|wunschen|helfen|ware super|ware prima|ware klasse|mogen sie|lassen sie|bewerten sie|vergeben sie|gern|gerne|bewerte|nehmen sie|waren sie so|sind sie so|seien sie so|hatten sie lust|durfen wir sie|dürfen wir|bitte|bitten|wurden sie|konnten sie|konnen sie|mochten sie bitten|freuen uns|uns freuen|freuen wir uns|wurden wir uns|uber eine|ware schon|waren wir|dankbar|hinterlassen|geben sie|schreiben sie|schenken sie|teilen sie|mussen sie|sie mussen|sollten sie|helfen sie|hilft uns|hoffen|wunschen uns|ware nett|ware toll|wir bitten|konntest du|kannst du|sind sie so|unterstutzen sie|nehmen sie sich|gib uns|gebt uns|wollen sie|ziehen sie|schliessen sie|bestatigen sie|andern sie|loschen sie|stornieren sie|zahlen sie|waren sie bereit|sind sie bereit|konnten wir sie|liesse|liessen sich|durften wir|wir waren ihnen|tun sie uns|es ware|uns zuliebe|machen sie|wir wurden uns|wollen wir sie|ich bitte|bitte ich|drucken sie|klicken sie|gehen sie|gefallen tun|beantragen sie|bitte um|nutzen sie|ware es moglich|ist es moglich|moglich|ware lieb|tatig|nehmt euch|schreiben sie uns doch|wurde uns|wurden uns|macht uns|offnen sie keinen|eroffnen sie keinen|nicht eroffnen|bitten wir sie|wir hoffen|lieb|gonnen sie',
  get: 'erhalten|bekommen|sichern|sparen|nutzen|einlosen|geben|schenken|schicken|anbieten|bieten|gilt|gultig|mit dem code|code|hier ist|ihr|losen sie|profitieren|verwenden',
  contactUs:
    'kontaktieren|wenden sie sich|schreiben sie uns|melden sie sich|sprechen sie|geben sie uns die chance|sagen sie uns|an uns|bei uns|uns kontakt*|losen wir|finden wir|lassen sie uns|teilen sie uns|geben sie uns bescheid',
  thanks:
    'danke|vielen dank|herzlichen dank|dankeschon|besten dank|wir danken|bedanken|tausend dank|!als dank|!als dankeschon|!als kleines dankeschon|!danke im voraus|!vielen dank im voraus|!ein dankeschon',
  available:
    'bei fragen|fragen haben|haben sie fragen|fur sie da|jederzeit|zur verfugung|gerne weiter|gern weiter|helfen wir|zogern sie nicht|viel freude|viel spass|schonen tag|melden sie sich|kontaktieren|hilfe brauchen|hilfe benotigen|wir hoffen|wunschen ihnen|auf wiedersehen|freude mit|freude an|fur ihr vertrauen',
  substance:
    '*rucksend*|retoure*|*ersatz*|*rechnung*|sendungsnummer|fehlt|fehlen*|anleitung*|anhang|grosse|farbe|*adresse|anschrift|liefertermin|lieferung am|garantie|schrauben|teil|teile|*verzogerung*|zoll*|foto*|bild|akku|ihre nachricht|ihre frage|ihre antwort|ruckmeldung|etikett|hausnummer|reklamation|bescheid|*bewertung*|rezension|durchmesser',
  refuse:
    'nutzen kein*|verwenden kein*|nicht uber|nicht per|nicht telefonisch|durfen keine|kein whatsapp|nicht moglich|nicht erlaubt|nicht gestattet|nicht anbieten|keine gutscheine|keinen rabatt|keine rabatte|keinen gutschein|kein rabatt|niemals|nie|akzeptieren keine|akzeptieren wir nicht|nicht annehmen|durfen wir nicht|durfen nicht|leider keine|leider keinen|konnen wir nicht|konnen keine|keine zahlung*|keine geschenke|nicht weiter|geben keine|nicht weitergeben|bereits eingelost|abgelaufen|wurde angewendet|nicht kombinier*|!nicht uber alibaba|!nicht uber amazon|!nicht uber aliexpress|!nicht uber die plattform',
  close:
    'schliessen|schliesse|geschlossen|zuruckziehen|ziehen sie|zieh|zuruckzuziehen|beenden|stornieren|aufheben|eroffnen sie keinen|keinen streitfall|offnen sie keinen|keinen fall|zurucknehmen|nehmen sie|zu schliessen|abbrechen|nicht eroffnen|abzubrechen|zurucknimmt|fallen lassen|einstellen|nicht einleiten|nicht offnen|keinen streit*|keine disput*|keinen dispute|ruckgangig',
  dispute:
    'streitfall|streit|disput|dispute|a bis z*|a z garantie*|garantieantrag|kauferschutz*|fall|reklamation|beschwerde|konflikt',
  cancel:
    'stornieren|storniere|storniert die|stornierung|storno|zu stornieren|abbestellen|kundigen|brechen sie|!stornierung wurde|!ihre stornierung|!stornierung ist|!nicht stornieren|abbrechen|abzubrechen|abbestellung|storno beantragen|stornoanfrage|stornierungsanfrage|stornierungsantrag|auftrag zuruckziehen|bestellung zuruckziehen|kauf zuruckziehen|artikel stornieren',
  ifWant:
    'falls sie stornieren|wenn sie stornieren|wenn sie die bestellung stornieren|falls sie die bestellung|wenn sie mochten|falls sie mochten|sollten sie|ob sie|mochten sie|falls sie|wenn sie noch|wie gewunscht|auf ihren wunsch|wie von ihnen|oder stornieren|wollen sie',
  weCancel:
    'wir stornieren|stornieren wir|wir die bestellung|stornieren konnen|wir haben die bestellung|haben wir die bestellung|fur sie storn*|sollen wir|haben wir storniert|wir sie stornieren|ihre stornierung|stornierung ihrer|wir die stornierung|wir kummern uns|!beantragen sie die stornierung ihrer',
  confirm: 'bestatigen|bestatige|bestatigt|bestatigung|klicken|quittieren|zu bestatigen',
  receipt:
    'erhalt|empfang|den empfang|warenerhalt|wareneingang|den eingang|erhalt der ware|*zustellung|lieferung|ankunft|!erhalt ihrer|!eingang ihrer|!empfang ihrer|empfangsbestatigung|lieferbestatigung|erhalten|den erhalt der|als erhalten|als zugestellt|bestellung als|bestellung abschliessen|den wareneingang|paket erhalten|paket empfangen',
  early:
    'schon jetzt|jetzt|bereits jetzt|vorab|im voraus|sofort|gleich|vor der zustellung|vor der lieferung|vorzeitig|bevor|auch wenn|obwohl|noch nicht|fruher|fruhzeitig|heute|schon|damit wir das geld|damit wir unser geld|umgehend|demnachst|bald|unterwegs|im vorraus|ohne zu warten|ehe|vorher|schon mal|schon vorab|direkt jetzt|unser geld|noch unterwegs|gleich jetzt|nachste woche|kommt bald|noch kommt',
  afterReceipt:
    'nachdem|sobald sie|sobald das paket|erst wenn|erst nach|nach erhalt|nach der zustellung|wenn das paket angekommen|wenn sie das paket|wenn sie die ware|ob sie|nach prufung|geprupft haben|geprüft haben|falls sie|erhalt erst|erhalt bitte erst|empfang erst|empfang bitte erst|erhalt nur|erst bestatigen|erst dann|lieferung erst|sobald die|sobald alles|nur wenn|nur nach|erst|wenn alles|nach der lieferung|nach ankunft',
  shipped:
    'wurde versendet|wurde versandt|wurde verschickt|wurde abgeschickt|wurde heute ver*|ist unterwegs|auf dem weg|haben wir versendet|haben wir versandt|verschickt|versendet|versandt|wurde ubergeben|wurde heute|wird versendet|wird versandt|wird verschickt|in den versand|ubergeben worden|unterwegs zu ihnen|geht heute raus|ist heute raus|hat unser lager verlassen|unser lager verlassen|heute verschickt|heute versendet|heute versandt|an dhl ubergeben|an ups ubergeben|an dpd ubergeben|an den versand|an den paketdienst|auf die reise|auf reisen|geht morgen raus|wird morgen|versandfertig|ist verpackt|losgeschickt|in die post|zur post gebracht|abgeholt worden',
  confirmed:
    'bestellung erhalten|bestellung ist bei uns eingegangen|bestellung eingegangen|bestellung bestatigt|bestatigen ihre bestellung|bestatigen ihnen ihre bestellung|bestellung wird bearbeitet|bestellung wird vorbereitet|bestellbestatigung|versandbestatigung|bestellung wurde bestatigt|bestellung ist eingegangen|eingang ihrer bestellung|bestellung wird gerade|bestellung wird nun|auftragsbestatigung|bestellung ist eingetroffen|haben ihre bestellung|bestellung angenommen|auftrag erhalten|auftrag ist eingegangen|zahlung erhalten|zahlung ist eingegangen|wir bearbeiten ihre|wir bereiten ihre|bestellung ist bestatigt|ihr auftrag wird|kaufbestatigung|bestellung verpackt',
  problem:
    'der rest|restliche*|ubrige*|getrennt|zwei paketen|teillieferung*|in teilen|ein teil ihrer|leider|entschuldig*|verzoger*|verspat*|beschadigt|verloren|ausverkauft|nicht vorratig|fehlt|fehlen*|falsch*|unvollstandig|zuruckgeschickt|zuruckgesandt|erstatt*|ersatz*|*ersatz|zoll*|nicht zustell*|nicht moglich|defekt|rucksendung|retoure|rechnung|problem mit|benotigen wir|brauchen wir|wunschtermin|liefertermin|wie gewunscht|es tut uns leid',
  promo:
    'unsere neuen produkte|neue produkte|neuheiten|neue kollektion|stobern sie|schauen sie sich unsere|entdecken sie|folgen sie|abonnieren*|newsletter|gutscheincode|rabattcode|aktionscode|rabattaktion|sonderangebot*|sonderaktion|angebote|angebot der|sommerschlussverkauf|schlussverkauf|ausverkauf im|black friday|cyber monday|unsere bestseller|unsere anderen produkte|weitere produkte|andere produkte|weiterempfehlen|empfehlen sie uns|nicht verpassen|verpassen sie|jetzt kaufen|jetzt bestellen|nur fur kurze zeit|aktion|sparen sie|wieder bei uns|prime day|erneut bei uns|das konnte ihnen auch|auch gefallen|greifen sie zu|jetzt sichern|jetzt sparen|rabatt auf alle|rabatt auf alles|kaufen sie 2|kaufen sie zwei|neu im shop|neu eingetroffen|schnappchen|prozent rabatt auf|solange der vorrat|lernen sie unsere|unser neues modell|exklusive rabatte|exklusives angebot|exklusiver rabatt|exklusiven rabatt|treuerabatt|jubilaumsangebot|wochenangebot|tagesangebot|preissenkung|unserem shop vorbei|unserem shop um|folgt uns|zu ihrem produkt passen|melden sie sich zum newsletter|werden sie mitglied|gonnen sie sich|lust auf mehr|sie interessieren|weitere angebote|rabattwoche*|rabatttage*|singles day|weihnachtsangebot*|osterangebot*|sommerangebot*|winterangebot*|gleich bestellen|am besten gleich bestellen|!keine aktion|!% rabatt fur ihre unannehm*|jetzt zugreifen|entdecken sie unsere neue',
  store:
    'unser shop|unseren shop|unserem shop|unser geschaft|unserem geschaft|unser sortiment|unserem sortiment|unsere seite|unserer seite|unser angebot',
  invite: 'besuchen|stobern|entdecken|schauen|folgen|vorbei|ansehen|werfen sie',
  coupon: 'gutschein*|rabattcode*|aktionscode*|*gutschein|*gutscheincode|coupon*|geschenkkarte',
  discount:
    '*rabatt*|% nachlass|prozent|*gutschein*|gunstiger|ermassigung|versandkostenfrei|preisnachlass|sparen',
  nextOrder:
    'erneut bestellen|wieder bestellen|erneuter bestellung|wieder bei uns|auf das gesamte|nachste bestellung|nachsten bestellung|nachsten einkauf|nachster einkauf|nachste mal|nachstes mal|nachsten kauf|folgebestellung|zukunftige*|auf alles|ganze sortiment|gesamte sortiment|alle produkte|naechste bestellung|weiteren kauf|weitere bestellung|zweiten artikel|zweite bestellung|beim nachsten|neuen bestellung|nachbestellung|gesamtes sortiment|ganzen shop',
  festive:
    'frohe weihnachten|frohes neues|gutes neues jahr|frohe ostern|schone feiertage|frohes fest|besinnliche',
  transfer:
    'uberweisung|uberweisen|bankuberweisung|bankverbindung|vorkasse|iban|auf unser konto|bankkonto|bar',
  pay: 'zahlen|zahlung|bezahlen|bezahlung|uberweisen|anzahlung|geld|betrag|begleichen|kaufen|gunstiger|billiger|differenz|aufpreis|schicken sie das geld|versandkosten|zoll|uberweist|zahlst',
  outside:
    'ausserhalb von amazon|ausserhalb von alibaba|ausserhalb von aliexpress|ausserhalb der plattform|ausserhalb|an amazon vorbei|an der plattform vorbei|an alibaba vorbei|ohne amazon|ohne alibaba|ohne die plattform|ohne plattform|statt uber amazon|statt uber alibaba|statt uber die|privat|gebuhr sparen|gebuhren sparen|gebuhren zu sparen|gebuhren zu umgehen|direkt bei uns|direkt an uns|direkt uber uns|provision sparen|direkt auf|direkt mit uns|direktkauf|ohne gebuhren|wird es billiger|direkt per|privat an|am shop vorbei|an aliexpress vorbei|aliexpress umgehen|plattform umgehen|amazon umgehen|ohne trade assurance|nicht uber alibaba|nicht uber amazon|nicht uber aliexpress|statt hier|ohne provision|ausserhalb des portals',
  toUs: 'uberweisen sie|zahlen sie per|direkt an uns|auf unser konto|auf mein konto|privatkonto|direkt auf|unser paypal|mein paypal|direkt bei uns|unser konto|mein konto|direkt|freunde und familie|an uns',
  onPlatform:
    'uber trade assurance|ausschliesslich uber|nur uber|uber alibaba|uber die plattform|uber amazon|uber aliexpress|per trade assurance|mit trade assurance|!nicht uber alibaba|!nicht uber amazon|!nicht uber aliexpress|!nicht uber die plattform|!statt uber alibaba|!statt uber die plattform',
  trackingNo:
    'sendungsnummer*|trackingnummer*|tracking*|nummer|paketnummer|versandnummer|sendungsverfolgung*',
  fake: 'vorlaufig*|falsch*nummer|falsche|gefalscht*|fake|provisorisch*|platzhalter*|nicht echt*|nicht die echte|ungultig*|einer anderen|eines anderen|von einem anderen|als versendet markier*|als versandt markier*|als verschickt|erfunden*|nur damit|echte folgt|die richtige folgt|die echte|damit die bestellung als|nicht ihre|gehort zu|gehort einer|anderen sendung|anderen kunden|anderen paket*|zum schein|nummer spater|nummer kommt spater|damit das system|um die frist|um die stornierung|damit sie nicht storniert|damit nicht storniert|fristgerecht|um eine strafe|irgendeine|ausgedacht*|noch gar nicht|noch nicht verschickt|noch nicht versendet|platzhalter',
  otherBuyer:
    'anderer kaufer|andere kaufer|anderen kaufern|anderer kunden|andere kunden|anderen kunden|eines anderen kunden|unserer kunden|kundenliste|kauferliste|wettbewerb*|konkurren*',
  contactData: 'kontakt*|telefonnummer*|e mail*|email*|adress*|daten|namen|liste|anfrage|zielpreis',
  thirdParty:
    'andere lieferanten|anderen lieferanten|partnerfabrik*|dritte|partnerfirma|partner|anderen fabrik*|andere hersteller|anderen herstellern',
  passOn:
    'weitergeben|weitergegeben|weiterleiten|weitergeleitet|geben|schicken|senden|teilen|verkaufen|ubermitteln|weiter',
  phoneWord:
    'telefon*|anrufen|rufen|anruf|handy*|mobil*|nummer|tel|ruf|durchwahl|erreichbar|fax|whatsapp|hotline|rufnummer|klingeln|durchklingeln|klingel|anklingeln|ruf an|rufen sie|ruft|rufe|smse|sms|simsen|funken|telefonnr|handynr|telefonisch|ans telefon|am apparat|unter der|leitung',
  numberWord:
    'bestell*|auftrag*|sendung*|sendungsnummer|paket*|rechnung*|artikel*|serien*|modell*|referenz*|tracking*|code|kunden*|vorgang*|chargen*|ean|zolltarif*|plz|fall|id|ust*|artikelnummer',
  chat: 'schreiben|mir|mich|uns|meine|unsere|unser|kontakt*|per|erreichen|melden|nummer|hinzu*|uber|chat|antworten|senden|schicken',
  notify: '*benachrichtigung*|kompatib*|unterstutzt|funktioniert mit|anzeigen|zeigt|smartwatch|uhr|halterung',
  emailAsk:
    'per e mail an|per mail an|schreiben sie uns eine e mail|schreiben sie uns eine mail|schicken sie uns eine e mail|senden sie uns eine e mail|unsere e mail*|meine e mail*|unsere mail|mailen sie|ihre e mail adresse mit|ihre private e mail|nennen sie uns ihre e mail',
  siteWord:
    'seite|webseite|website|shop|homepage|internetseite|besuchen|unter|auf|link|online|finden|schauen|siehe|klicken|herunterladen|laden',
  common:
    'der|die|das|und|sie|ihre|ihr|wir|ist|sind|den|dem|ein|eine|nicht|mit|fur|auf|zu|haben|wird|werden|uns|von|im|bei|wurde|ihnen',
  limited:
    'nur heute|nur bis|nur dieses|nur diese|bis sonntag|bis montag|bis freitag|bis samstag|bis mitternacht|bis ende|dieses wochenende|diese woche|am wochenende|solange der vorrat|kurze zeit|nur noch|auf alle|auf alles|im ganzen shop|in unserem shop|auf unser|auf unsere|exklusiv fur sie|nur fur sie|fur treue kunden|fur stammkunden',
  delivered:
    'wurde zugestellt|zugestellt worden|ist angekommen|wurde geliefert|wurde gestern zugestellt|wurde heute zugestellt',
  survey: 'umfrage|fragebogen|befragung',
  impartial:
    'egal wie|positiv oder negativ|ob positiv|gut oder schlecht|ob gut|wie auch immer|gleich wie|egal ob|lob wie kritik|lob oder kritik|lob und kritik',
  paidSo:
    'so bezahlt|bezahlt haben|gezahlt haben|bezahlt hatten|ihrer zahlungsart|ursprungliche zahlung*|ursprunglichen zahlung*|gleichem weg|gleichen weg|selben weg|zuruck auf paypal|auf paypal zuruck|mit paypal bezahlt|per paypal bezahlt|uber paypal bezahlt|genutzte zahlung*|verwendete zahlung*',
  pastReview:
    'haben ihre bewertung gelesen|ihre bewertung haben wir|ihre rezension haben wir|in ihrer bewertung|in ihrer rezension|bewertung gelesen|rezension gelesen|ihren hinweis|in ihrem feedback|ihr feedback haben|kundenbewertungen|geschrieben haben|beschrieben haben',
  bySelf:
    'selbst|in ihrem konto|uber ihr konto|in ihrem amazon konto|ihrerseits|von ihrer seite|unter meine bestellungen|selber',
  lowStars:
    'schlechte bewertung*|negative bewertung*|schlechte rezension*|negative rezension*|1 stern*|einen stern|wenig sterne|schlecht bewerten|schlecht zu bewerten|negativ bewerten|negativ zu bewerten|schlechten sternen|sterne abzieh*|sterne abziehen|sterne abzuziehen|punkte abzieh*|punktabzug|sternabzug|niedrige bewertung*|miese bewertung*|schlechte note*|schlechte sterne|wenige sterne|verriss*|negatives feedback|schlechtes feedback|miese rezension*|bose bewertung*|schlechte worte|niedrig bewert*|schlechtes urteil|negatives urteil',
  proof: 'screenshot*|bildschirmfoto*|foto davon|bild davon|nachweis|beweisfoto',
  unhappy:
    'wenn nicht|falls nicht|sonst|ansonsten|andernfalls|unzufrieden|nicht zufrieden|nicht so|nicht gefallen|nicht gefallt|gefallt nicht|etwas nicht|irgendwas nicht|enttauscht|wenn doch etwas|nicht glucklich|im anderen fall|weniger gut|nicht ganz',
  onlyUs:
    'nur an uns|nur uns|allein uns|nur bei uns|nur mit uns|direkt an uns|direkt bei uns|unter uns|nicht offentlich|lieber direkt|lieber uns|lieber an uns|vertraulich|im stillen|nur zu uns|ausschliesslich an uns|einfach nur uns|intern',
  fewStars: 'aus den zwei sternen|zwei sterne|zwei sternen|drei sterne|drei sternen|einen stern|ein stern',
  tellUs:
    'sprechen sie bitte mit uns|sprechen sie mit uns|reden sie mit uns|mit uns sprechen|mit uns reden|sprechen sie uns an|uns eine nachricht|kurze nachricht an uns|melden sie sich|schreiben sie uns|geben sie uns bescheid|uns bescheid|bescheid geben|antworten sie hier|hier antworten|einfach antworten|wir finden|wir losen|losen das|wir kummern uns|kummern uns darum|wir regeln|lassen sie uns das|chance geben|eine chance',
};
