import type { Lexicon } from './concepts';

export const it: Lexicon = {
  review:
    'recensione|recensioni|recensisca|recensire|recensisci|feedback|commento|commenti|valutazione|valutazioni|valuti il|valuta il|valuti la|valutarci|valuti|votarci|opinione|opinioni|giudizio|!valuti se|!valuti pure|la sua esperienza|la tua esperienza|racconti la sua|commenti il|opinione sincera|votazione|recensendo|due righe|due parole|qualche parola|qualche riga|poche parole|poche righe|due righine|racconti su amazon|racconta su amazon|ci racconti su|lo dica su amazon|lo dica a tutti|lo racconti|sue impressioni|tue impressioni|sua impressione|impressioni|voto|voti|ci voti|dia un voto|stelline|testimonianza*|parole carine|belle parole|passaparola|lamentarsi in pubblico|lamentela pubblica|si lamenti|recens*|giudizi|parere|pareri|il suo parere|cosa ne pensa|cosa ne pensi|come la pensa|cosa pensa del|dica la sua|la sua su amazon',
  positive:
    'positiv*|buon|buona|buono|buone|ottim*|eccellent*|favorevol*|migliore|massim*|bella|bel|alta|perfetta|cinque stelle|5 stelle|eccellente|massimo',
  negative: 'negativ*|cattiv*|brutta|brutto|1 stella|una stella|2 stelle|bassa|sfavorevol*|neutr*|pessim*',
  stars:
    '5 stelle|cinque stelle|massimo dei voti|punteggio massimo|5 stella|5 su 5|punteggio pieno|tutte le stelle|il massimo dei voti|massimo punteggio|voto massimo|cinque su cinque|valutazione massima|5 stelline',
  happy:
    'se e soddisfatt*|se sei soddisfatt*|se e content*|se sei content*|se le e piaciut*|se ti e piaciut*|se le piace|se ti piace|se e felice|se sei felice|se tutto va bene|se va tutto bene|se tutto e ok|se tutto e a posto|se il prodotto|se la lampada|se siete soddisfatt*|se e rimast* soddisfatt*|se sei rimast*|se e rimast*|nel caso fosse soddisfatt*|qualora fosse soddisfatt*|se ha apprezzato|se apprezza|se il nostro|se la nostra|e soddisfatt* del|le e piaciut*|ti e piaciut*|!non e soddisfatt*|!non le e piaciut*|!se non e|se rimane soddisfatt*|se resta soddisfatt*|se il prodotto le piace|se il prodotto ti piace|se gradisce|se ha gradito|se si trova bene|se tutto bene|se tutto funziona|contento dell acquisto|soddisfatto dell acquisto|e contento del|e contenta del|sei contento|sei soddisfatt*|le piace il|le piace la|ti piace il|ti piace la|se si|in tal caso|se e cosi',
  if: 'se|qualora|quando|una volta|nel caso|purche',
  content:
    'soddisfatt*|content*|felice|piace|piaciut*|apprezzat*|perfetto|perfetta|bene|contenta|!non e soddisfatt*|!non le piace|!non soddisfatt*|!saremmo felici|!saremmo lieti|!non e content*|!va bene|tutto bene|tutto a posto|tutto ok|tutto in ordine|funziona bene|gradit*|gradisce|piacendo|ottimo|trova bene|contento di|felice con|si trova bene|!non funziona bene|!non gradit*|le piace|ti piace|soddisfa|soddisfatto|come sperava|le sue aspettative|contento|felice di',
  reward:
    'omaggiamo|le regaliamo|soldi indietro|% indietro|regalo|regali|regaliamo|omaggio|omaggi|buono sconto|un buono|buono da|buono del|buoni|buono amazon|coupon*|sconto|sconti|premio|premi|gratis|gratuit*|carta regalo|cashback|ricompens*|bonus|sorpresa|% di sconto|un omaggio|estrazione|sorteggio|lotteria|estensione della garanzia|estendiamo la garanzia|garanzia estesa|anno di garanzia in piu|pensierino|regalino|omaggino|ricarica|cash|offriamo noi|offre la casa|lo offriamo noi|a nostre spese|a nostro carico|un pensiero|presente|presentino|in omaggio|in regalo|sorpresina|rimborsiamo dieci|meta prezzo|la meta|parte del prezzo|campione gratuito|concorso|buono|caffe offerto|un caffe|credito|piccolo regalo|% sul prossimo|% sulla prossima|vinca|vince|ricevera|riceve un',
  refund:
    'rimbors*|euro|€|soldi|denaro|paghiamo|restituiamo|meta del prezzo|le restituiamo|ti restituiamo|la rimborsiamo|ti rimborso|ti rimborsiamo|accreditiamo|importo|prezzo d acquisto|rimborsiamo|rimborseremo|rimborso|restituiremo|ridiamo|rendiamo|spese di spedizione',
  swap: 'in cambio|come ringraziamento|per ringraziarla|per ringraziarti|per la sua recensione|per la recensione|per una recensione|per ogni|dopo la recensione|una volta pubblicata|appena pubblica|se scrive|se lascia|se recensisce|quando pubblica|scriva una recensione e|screenshot|non appena|se metti|se mette|se lasci|se scrivi|se pubblica|se pubblichi|se condivide|se condividi|se ci lascia|se ci lasci|se fa una|se fai una|se vota|se commenta|lasci una recensione e|lascia una recensione e|recensione e riceva|recensione e riceve*|recensione e otterra|recensisca e|recensisci e|feedback e|opinione e|commento e|dopo aver lasciato|dopo aver pubblicato|dopo aver scritto|dopo il feedback|dopo il commento|una volta lasciata|una volta scritta|quando lascia|quando avra|chi lascia|chi recensisce|chi scrive|a tutti coloro|tutti i clienti che|per la sua opinione|per il suo feedback|per il tuo feedback|per la tua recensione|ogni recensione|in segno di|come premio|come ricompensa|ci mandi lo screenshot|ci invii lo screenshot|per chi lascia|per chi scrive|per chi|c e un omaggio|quando e online|quando sara online|una volta online|appena online|ci dica quando|a chi scrive|a chi lascia|a chi recensisce|chi racconta|poi noi|e noi le|e noi ti|e le rimborsiamo|e le regaliamo|e riceve|e ricevera|recensione in cambio',
  change:
    'modific*|cambi*|rimuov*|elimin*|cancellare la|cancellare il|cancelli la|cancellarla|togliere|tolga|ritirare|ritiri|aggiorn*|correggere|corregga|rivedere|riveda|migliorare|riconsider*|alzare|!abbiamo modificato|!abbiamo cambiato|!abbiamo migliorato|cancellazione della recensione|rimozione della recensione|eliminarla|rimuoverla|modificarla|modificarlo|cambiarla|toglierla|togliere la|ritirarla|aggiornarla|correggerla|rettific*|alzi|aumentare|ripensare|trasformare|cancellare|toglierebbe|toglie|metterebbe|mettere cinque|passare a cinque|portare a cinque|portarla|trasform*|riscriv*|ritocc*|alzerebbe|far sparire|sparire|ammorbid*|rivalut*|cambierebbe|cancellerebbe|cancellasse|cancella|ripensarci|metterne|metterla',
  instead:
    'prima di|invece di|piuttosto che|anziche|non lasci|non lasciare|non scriva|non pubblichi|eviti|evitare|senza lasciare|al posto di|non dia|prima che|prima di lasciare|prima di pubblicare|prima di scrivere|prima di dare|non metta|non mettere|non ci lasci|non dare|non ci dia|non scrivere|senza dare|senza mettere|invece che|al posto|aspetti a|non si precipiti|aspetti prima|attenda prima|non serve|non c e bisogno di|inutile|piu veloce di|meglio di|senza passare|eviti di|non ci penalizzi|al posto di una|al posto di un|anziche una|in luogo|prima della recensione|prima del voto|prima di votare|prima di giudicare|non ci metta',
  usFirst:
    'ci contatti prima|contattateci prima|ci scriva prima|prima ci contatti|prima ci scriva|prima contatti|contattaci prima|scrivici prima|ne parli prima con noi|prima con noi|ci avvisi prima|contattarci prima|prima a noi|ce lo dica prima|prima ci dica|ci dia la possibilita|ci dia l opportunita|ci dia modo|si rivolga prima|ci contatti invece|ci contatti piuttosto|contatti prima noi|scriva prima a noi|parli prima',
  again:
    'promemoria|ricord*|di nuovo|nuovamente|ancora una volta|non ha ancora lasciato|ancora lasciato|seconda volta|un altra volta|non abbiamo ancora ricevuto la sua|non abbiamo ricevuto la sua|non abbiamo ancora ricevuto|ancora nessuna|ancora non|le ricordiamo|ricordiamo|secondo promemoria|ultimo promemoria|ha dimenticato|si e dimenticat*|ulteriore richiesta|settimana scorsa|qualche giorno fa',
  ask: 'ci aiuti|ci aiuta|sarebbe bello|sarebbe fantastico|sarebbe di grande|contiamo|non dimentichi|valuti|recensisca|ci sostenga|ci supporti|ci dia|ci metta|dare|dacci|per favore|per cortesia|potrebbe|puo|le chiediamo|chiediamo|chiedo|la preghiamo|preghiamo|vorremmo|saremmo grati|saremmo felici|ci farebbe|lasci|lasciare|ci lasci|scriva|dia|ci dia|speriamo|sperando|aiuti*|deve|dovrebbe|gentilmente|cortesemente|apprezzeremmo|la invitiamo|invitiamo|condivida|ci piacerebbe|prego|chiuda|confermi|puoi|potresti|lascia|lasciaci|dacci|voglia|gradiremmo|pregata|pregato|avremmo piacere|metta|le saremmo|annulli|ritiri|revochi|conferma|rimuova|elimini|modifichi|sarebbe possibile|e possibile|sarebbe disponibile|sarebbe disposto|sarebbe cosi gentile|le dispiacerebbe|ti dispiace|la prego|ti prego|vada|clicchi|clicca|faccia|fai|mi faccia|dedichi|prenda un minuto|ti chiedo|vi chiediamo|richieda|metti|scrivi|aiutaci|aiutami|non dimenticare|ricordi di|dammi|mi dia|procedere|proceda|richiesta di|chiedere|non apra|ci farebbe felici|farebbe felici|ci farebbe piacere|farebbe piacere|ci rende felici|sarebbe bellissimo|un aiuto|aiuto|potrebbe annullare|toglierebbe|metterebbe|cambierebbe|le andrebbe|vorrebbe',
  get: 'ricev*|ottien*|ottenga|approfitt*|usi|usa|utilizz*|con il codice|codice|risparmi*|offriamo|regaliamo|inviamo|invieremo|le daremo|vinca|valido|per lei|ecco',
  contactUs: 'contatt*|ci scriva|scriveteci|ci dica|parli con|risolv*|troveremo una|ci avvisi|si rivolga',
  thanks:
    'grazie|la ringraziamo|ti ringraziamo|ringraziamo|grazie mille|!come ringraziamento|!per ringraziarla|!grazie in anticipo|grazie di cuore|un grande grazie|grati|le siamo grati|riconoscenti|grazie infinite|mille grazie|un sentito ringraziamento|ringraziamento|grazie per aver scelto|grazie per la fiducia',
  available:
    'a sua disposizione|a disposizione|a tua disposizione|per qualsiasi domanda|per qualsiasi|non esiti|non esitare|siamo qui|per qualunque|se ha domande|se ha bisogno|se hai bisogno|buona giornata|speriamo che|restiamo|per ogni evenienza|buon utilizzo|ci contatti|dubbi|per la fiducia|buon divertimento|siamo sempre|sempre qui|conti su di noi|puo contare|contare su di noi|al suo fianco|accanto a lei|a presto|un caro saluto|qualunque cosa|qualsiasi cosa|qualsiasi necessita|quando vuole|lieti di aiutarla|felici di aiutarla|restiamo a|per ogni necessita',
  substance:
    'reso|resi|sostitu*|fattura|tracciamento|mancant*|manca|manuale|istruzioni|allegat*|taglia|misura|colore|indirizzo|garanzia|viti|pezzo|pezzi|parte|parti|dogana|ritardo|foto|batteria|suo messaggio|sua domanda|sua risposta|etichetta|segnalazione|recensione|feedback|civico|fascia|averci segnalato|averci informato|averci scritto|averci avvisat*',
  refuse:
    'non usiamo|non utilizziamo|non comunichiamo|non e possibile|non possiamo|non offriamo|non accettiamo|non e consentito|vietato|mai|nessun*|non diamo|non abbiamo codici|niente sconti|non condividiamo|gia utilizzato|scaduto|e stato applicato|non cumulabile|senza alcun compenso|purtroppo non possiamo offrire',
  close:
    'chiud*|annull*|ritir*|cancell*|non apra|non aprire|non apri|prima di aprire|invece di aprire|revoc*|chiudere|chiuda|chiudi|annullare|annulli|ritirare|ritiri|non aprite|rinunci|fermare|senza aprire',
  dispute:
    'controversia|controversie|contestazione|disputa|reclamo|garanzia dalla a|garanzia a z|caso|segnalazione a|disputa*|controversia*|contestazione*|reclami|contenzioso|vertenza',
  cancel:
    'annullare|annulli|annulla|annullamento|annullasse|annulliate|disdire|disdica|cancellare l ordine|cancelli l ordine|cancella l ordine|cancellare il suo ordine|cancelli il suo ordine|!suo annullamento|!annullamento e stato|!non annull*|!annullamento e|cancellare ordine|richiesta di annullamento|richieda l annullamento|richiedere l annullamento|annullamento dal suo|annullarlo|cancellare il tuo|cancella il tuo|cancelli il tuo',
  ifWant:
    'se desidera|se vuole|se preferisce|se vuoi|desidera che|vuole che|nel caso volesse|qualora|come richiesto|come da sua|su sua richiesta|o annullare|se lo desidera|preferisce',
  weCancel:
    'abbiamo annullato|annulleremo|annulliamo|possiamo annullare|provvediamo noi|annulliamo noi|che annulliamo|lo annulliamo',
  confirm: 'conferm*|clicc*|premere|prema|convalid*',
  receipt:
    'ricezione|ricevimento|la consegna|avvenuta consegna|ricevuta dell ordine|ordine ricevuto|di aver ricevuto|la ricevuta|l arrivo|!ricezione del suo reso|confermare la ricezione|conferma la ricezione|confermi la ricezione|conferma di ricezione|conferma di ricevuta|consegna|pacco ricevuto|come ricevuto|l avvenuta consegna|confermi l ordine|conferma l ordine|confermare l ordine|!conferma della consegna prevista|!indirizzo di consegna|!data di consegna|!paese di consegna',
  early:
    'subito|adesso|ora|gia|in anticipo|anticipatamente|prima che|prima di ricevere|prima della consegna|prima dell arrivo|anche se|sebbene|immediatamente|non ancora|oggi|cosi riceviamo|cosi possiamo|per sbloccare|il prima possibile|anzitempo|ancora prima|anticipat*|prima che arrivi|senza aspettare|ancora in viaggio|in arrivo|presto|prima possibile|oggi stesso',
  afterReceipt:
    'dopo aver ricevuto|dopo la ricezione|una volta ricevut*|quando ricevera|quando riceve|quando lo riceve|appena ricevut*|solo dopo|dopo aver controllato|all arrivo|se ha ricevuto|quando arriva|dopo la consegna|quando avra ricevuto|solo quando|soltanto dopo|soltanto quando|quando il pacco|non appena arriva|dopo averlo|non confermi|confermi solo|dopo aver|dopo averla|quando lo avra|quando l avra|una volta aperto|una volta controllato|finche non|prima di averlo|prima di aver|appena lo avra controllato|dopo il controllo',
  shipped:
    'e stato spedito|e stata spedita|e stato inviato|abbiamo spedito|e in viaggio|e in arrivo|e partito|e partita|e stato affidato|sara spedito|e in consegna|e stato consegnato al|e in transito|abbiamo inviato il suo ordine|in viaggio verso|abbiamo consegnato al corriere|ha lasciato il nostro|affidato al corriere|consegnato al corriere|abbiamo inviato|verra spedito|e stata inviata|parte oggi|partira oggi|e pronto per la spedizione|e pronto per essere|in spedizione|e uscito dal',
  confirmed:
    'ordine e stato confermato|ordine e confermato|ordine confermato|abbiamo ricevuto il suo ordine|ricevuto il suo ordine|ricevuto il tuo ordine|confermiamo il suo ordine|conferma d ordine|conferma dell ordine|conferma di spedizione|ordine e stato ricevuto|ordine e in preparazione|preparando il suo ordine|stiamo preparando|ordine e in lavorazione|ordine e in elaborazione|ordine e stato preso|preso in carico|ordine ricevuto|confermiamo l ordine|stiamo preparando il suo|stiamo elaborando|il pagamento e stato ricevuto|acquisto e confermato|informiamo che il suo ordine',
  problem:
    'il resto|restant*|separatamente|due pacchi|piu pacchi|parzial*|una parte|parte del suo|purtroppo|ci dispiace|scus*|spiacent*|ritard*|perso|smarrit*|danneggiat*|esaurit*|manca|mancant*|errat*|incomplet*|sbagliat*|non possiamo|non e possibile|restituit*|reso|rimbors*|sostitu*|dogana|bloccat*|rott*|fattura|richiest*|problema con il suo|fascia|comunicarcelo|abbiamo bisogno',
  promo:
    'i nostri nuovi|nuovi prodotti|novita|nuova collezione|i nostri nuovi arrivi|scopra i nuovi arrivi|offerte speciali|nostre offerte|le offerte|offerte del|offerte di|sconti e offerte|offerte imperdibili|offerta speciale|promozion*|codice sconto|codice promo*|saldi|black friday|cyber monday|si iscriva|iscriviti|iscrivetevi|newsletter|ci segua|seguici|segua il|segui il|altri prodotti|nostri altri|ci consigli|non si perda|non perdere|non perda|acquisti ora|acquista ora|scopra|scopri|dia un occhiata|dai un occhiata|potrebbe piacerle|approfitti|prime day|ordini subito|vendiamo anche|acquisti ancora|sconto esclusivo|sconto del|sconti|svendita|ribassi|compra 2|compri 2|prendi 2|prendi 3|paghi 2|3x2|2x1|ultimi giorni|fino a esaurimento|visiti il nostro|visita il nostro negozio|segua il nostro|segui il nostro|diventi follower|potrebbe interessarle|anche altri|le potrebbe piacere|le potrebbero piacere|si iscriva alla|ultime ore|solo per oggi|!offerta di rimborso|!sconto applicato|!in offerta al momento|offerta della settimana|offerta esclusiva|grande offerta|in offerta|guardi i nuovi arrivi',
  store: 'nostro negozio|nostro catalogo|nostra vetrina|nostra pagina|nostro store',
  invite: 'visiti|visita|visitare|scopra|scopri|segua|segui|guardi|dia un|torni|venga|esplori|passi',
  coupon: 'coupon*|codice sconto|codice promo*|buono sconto|buono|carta regalo',
  discount: 'sconto|sconti|% di|coupon*|buono|meno caro|spedizione gratuita|ribasso|scontat*|% su',
  nextOrder:
    'nuovo ordine|ordina di nuovo|un altro ordine|prossimo ordine|prossimo acquisto|prossimi acquisti|futuri acquisti|prossima volta|tutto il negozio|tutti i prodotti|tutti i nostri prodotti|prossimi ordini|secondo ordine|secondo articolo|secondo pezzo|seconda unita|riacquista|riacquisti|tutto il catalogo|intero negozio',
  festive: 'buon natale|felice anno nuovo|buon anno|buone feste|buona pasqua|auguri di buon',
  transfer:
    'bonifico|bonifici|bonifico bancario|conto bancario|conto corrente|iban|contanti|ricarica|postepay|trasferimento bancario|bonific*|ricaric*|vaglia|assegno|coordinate bancarie|carta a carta|busta',
  pay: 'pagare|paghi|paga|pagamento|pagato|saldo|acconto|soldi|denaro|versare|versi|acquistare|acquisti|comprare|effettu*|bonifico',
  outside:
    'fuori dalla piattaforma|fuori da amazon|fuori da alibaba|fuori da aliexpress|al di fuori|senza passare|senza amazon|senza alibaba|invece di amazon|anziche su amazon|invece che su|evitare le commissioni|evitare la commissione|risparmiare le commissioni|direttamente a noi|direttamente con noi|in privato|direttamente da noi|risparmiare la commissione|direttamente sul nostro|fuori da|fuori piattaforma|senza piattaforma|senza commissioni|senza commissione|risparmiare le|risparmiamo le|direttamente a me|direttamente da me|direttamente con me|direttamente presso|direttamente alla|privatamente|non tramite|non su alibaba|non su aliexpress|aggirare|costa meno|bonifico diretto|paga diretto|senza passare da|senza aliexpress|senza il sito|non paghiamo la commissione|non paga la commissione|senza pagare la commissione|commissione al sito|commissioni del sito|commissioni della piattaforma|fuori dal sito|fuori sito|in nero|sottobanco|a parte|evitiamo le|evitiamo la|risparmiamo|risparmia le|costa meno se|meno se paga|piu conveniente se|sconto se paga|le faccio lo sconto|pagamento diretto|paghi direttamente|pagare direttamente|tra di noi|privatamente tra|senza trade assurance|commissione di alibaba|fuori trade assurance|evitando la commissione|commissione della piattaforma',
  toUs: 'faccia un bonifico|paghi con bonifico|effettui un bonifico|versi|a noi|sul nostro conto|sul mio conto|conto personale|nostro paypal|mio paypal|direttamente|nostro conto|mio conto|mi ricarica|ricaricare la|ricarichi|conto della ditta|conto dell azienda|sul conto|mio iban|nostro iban|le do l iban|le mando l iban|mi faccia un|ci faccia un|farci un|farmi un|a me|al titolare|al mio capo|sulla mia|sulla nostra|alla mia carta',
  onPlatform:
    'tramite trade assurance|con trade assurance|solo tramite|esclusivamente|solo attraverso|attraverso la piattaforma|solo su alibaba|tramite la piattaforma|tramite alibaba|solo sulla piattaforma|!non tramite alibaba|!non su alibaba',
  trackingNo: 'numero di tracciamento|tracciamento|numero di spedizione|numero|tracking|codice',
  fake: 'falso|falsa|fittizi*|provvisori*|temporane*|non e reale|non e quello vero|di un altro pacco|di un altro ordine|di un altro cliente|risulti spedito|come spedito|inventat*|quello vero|quello reale|provvisorio|temporaneo|altro numero|di un altro|non e il suo|non e suo|per evitare l annullamento|per non far|per far risultare|perche il sistema|il vero|quello vero dopo|il numero vero|numero reale|non ancora spedito|non e ancora partit*|non abbiamo ancora spedito|a caso|finto|pacco vuoto',
  otherBuyer:
    'altri acquirenti|altro acquirente|altri clienti|altro cliente|nostri clienti|lista dei clienti|elenco clienti|concorrent*',
  contactData: 'contatt*|telefon*|numer*|dati|e mail|email|indirizz*|elenco|lista|nomi|richiest*',
  thirdParty:
    'altri fornitori|altro fornitore|fabbrica partner|terzi|partner|altre fabbriche|altri produttori',
  passOn: 'passare|passo|passiamo|condivid*|dare|do|inviare|invio|vendere|fornire|inoltr*|girare|trasmett*',
  phoneWord:
    'telefon*|chiam*|cellulare|tel|numero|whatsapp|sms|recapito|raggiungibili|fax|contatt*|squillo|componga|comporre|compone|telefoni|telefonata|telefonare|sms al|al cell|cell|mi trova al|ci trova al|risponde al|linea diretta|chiami|chiama',
  numberWord:
    'ordine|spedizione|tracciamento|pacco|fattura|riferimento|rif|articolo|serie|seriale|modello|codice|lotto|ean|doganale|cap|pratica|caso|prodotto|id|reso|partita iva',
  chat: 'scriv*|aggiung*|mi|ci|nostro|mio|contatt*|numero|su|via|parlare|parliamo|chat|mand*|invi*|rispond*',
  notify: 'notific*|compatibil*|funziona con|mostra|orologio|supporta',
  emailAsk:
    'via email a|via mail a|per email a|ci scriva una mail|ci scriva una email|ci mandi una mail|ci mandi una email|ci invii una email|nostra email|nostra mail|nostra e mail|mia email|mia mail|la sua email per|il suo indirizzo email per|ci invii un e mail',
  siteWord: 'sito|negozio|visiti|pagina|link|veda|consulti|clicchi|web|online|scarichi|scaric*|su|sul',
  common:
    'il|la|lo|gli|le|di|che|e|suo|sua|un|una|per|con|del|della|non|si|nel|abbiamo|ha|al|ci|sono|stato|dei|i|da|in',
  limited:
    'solo oggi|solo per oggi|questa settimana|questo fine settimana|questo weekend|fino a domenica|fino a lunedi|fino a venerdi|fino a mezzanotte|fino al|entro domenica|tempo limitato|ultimi giorni|su tutto|su tutti|su tutta|in tutto il negozio|nel nostro negozio|solo per lei|riservato a|esclusivo per|questo mese',
  delivered: 'e stato consegnato|e stata consegnata|e arrivato|e arrivata|risulta consegnato',
  survey: 'sondaggio|questionario',
  impartial:
    'buona o cattiva|positiva o negativa|positivo o negativo|bella o brutta|qualunque sia|qualsiasi sia|che sia positiv*|nel bene e nel male|o no|o meno|che sia positiva|indipendentemente',
  paidSo:
    'ha pagato|hai pagato|avete pagato|metodo di pagamento|usato per pagare|stesso metodo|pagamento originale|pagato con|con cui ha pagato|con la quale ha pagato|stessa carta|stesso conto|carta usata|conto usato|metodo di pagamento usato|usata per pagare',
  pastReview:
    'abbiamo letto la sua|letto la sua recensione|nella sua recensione|nel suo commento|visto la sua recensione|recensioni dei clienti|ci ha scritto|ha segnalato|come ha scritto|sua segnalazione',
  bySelf:
    'lei stesso|lei stessa|lei l ordine|dal suo account|nel suo account|da solo|dal suo profilo|da parte sua|dal tuo account|in i miei ordini',
  lowStars:
    'recensione negativa|recensioni negative|brutta recensione|cattiva recensione|una stella|1 stella|feedback negativo|feedback negativi|voto basso|commento negativo|valutazione negativa|valutazione bassa|una sola stella|due stelle|2 stelle|giudizio basso|brutto voto|recensione cattiva|giudizio negativo|voto negativo|stelle basse|poche stelle|togliere stelle',
  proof: 'screenshot*|schermata|screen|foto della recensione|foto dello schermo|prova',
  unhappy:
    'in caso contrario|altrimenti|se no|se non|non e soddisfatt*|non le piace|non le e piaciut*|insoddisfatt*|scontent*|delus*|qualcosa non|non del tutto|non proprio|se invece|diversamente|non va',
  onlyUs:
    'solo a noi|solo con noi|soltanto a noi|soltanto con noi|unicamente con noi|unicamente a noi|tra noi|in privato|direttamente a noi|direttamente con noi|noi soli|solamente a noi',
  tellUs:
    'ci mandi un messaggio|mandi un messaggio|ci scriva|ci contatti|ci dica|ce lo dica|ne parli con noi|parli con noi|basta rispondere|risponda qui|risponda a questo|ci risponda|rimediamo|risolviamo|ci pensiamo noi|sistemiamo|una possibilita|possibilita di rimediare|modo di rimediare|opportunita di rimediare|si rivolga a noi|ci faccia sapere',
};
