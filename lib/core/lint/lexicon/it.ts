import type { Lexicon } from './concepts';

export const it: Lexicon = {
  review:
    'recensione|recensioni|recensisca|recensire|recensisci|feedback|commento|commenti|valutazione|valutazioni|valuti il|valuta il|valuti la|valutarci|valuti|votarci|opinione|opinioni|giudizio|!valuti se|!valuti pure',
  positive:
    'positiv*|buon|buona|buono|buone|ottim*|eccellent*|favorevol*|migliore|massim*|bella|bel|alta|perfetta',
  negative: 'negativ*|cattiv*|brutta|brutto|1 stella|una stella|2 stelle|bassa|sfavorevol*|neutr*|pessim*',
  stars:
    '5 stelle|cinque stelle|massimo dei voti|punteggio massimo|5 stella|5 su 5|punteggio pieno|tutte le stelle',
  happy:
    'se e soddisfatt*|se sei soddisfatt*|se e content*|se sei content*|se le e piaciut*|se ti e piaciut*|se le piace|se ti piace|se e felice|se sei felice|se tutto va bene|se va tutto bene|se tutto e ok|se tutto e a posto|se il prodotto|se la lampada|se siete soddisfatt*|se e rimast* soddisfatt*|se sei rimast*|se e rimast*|nel caso fosse soddisfatt*|qualora fosse soddisfatt*|se ha apprezzato|se apprezza|se il nostro|se la nostra|e soddisfatt* del|le e piaciut*|ti e piaciut*|!non e soddisfatt*|!non le e piaciut*|!se non e',
  if: 'se|qualora|quando|una volta',
  content:
    'soddisfatt*|content*|felice|piace|piaciut*|apprezzat*|perfetto|perfetta|bene|contenta|!non e soddisfatt*|!non le piace|!non soddisfatt*|!saremmo felici|!saremmo lieti|!non e content*|!va bene',
  reward:
    'omaggiamo|le regaliamo|soldi indietro|% indietro|regalo|regali|regaliamo|omaggio|omaggi|buono sconto|un buono|buono da|buono del|buoni|buono amazon|coupon*|sconto|sconti|premio|premi|gratis|gratuit*|carta regalo|cashback|ricompens*|bonus|sorpresa|% di sconto',
  refund: 'rimbors*|euro|€|soldi|denaro|paghiamo|restituiamo|meta del prezzo',
  swap: 'in cambio|come ringraziamento|per ringraziarla|per ringraziarti|per la sua recensione|per la recensione|per una recensione|per ogni|dopo la recensione|una volta pubblicata|appena pubblica|se scrive|se lascia|se recensisce|quando pubblica|scriva una recensione e|screenshot|non appena',
  change:
    'modific*|cambi*|rimuov*|elimin*|cancellare la|cancellare il|cancelli la|cancellarla|togliere|tolga|ritirare|ritiri|aggiorn*|correggere|corregga|rivedere|riveda|migliorare|riconsider*|alzare|!abbiamo modificato|!abbiamo cambiato|!abbiamo migliorato',
  instead:
    'prima di|invece di|piuttosto che|anziche|non lasci|non lasciare|non scriva|non pubblichi|eviti|evitare|senza lasciare|al posto di|non dia',
  usFirst:
    'ci contatti prima|contattateci prima|ci scriva prima|prima ci contatti|prima ci scriva|prima contatti|contattaci prima|scrivici prima|ne parli prima con noi|prima con noi|ci avvisi prima|contattarci prima|prima a noi',
  again:
    'promemoria|ricord*|di nuovo|nuovamente|ancora una volta|non ha ancora lasciato|ancora lasciato|seconda volta|un altra volta|non abbiamo ancora ricevuto la sua',
  ask: 'ci aiuti|ci aiuta|sarebbe bello|sarebbe fantastico|sarebbe di grande|contiamo|non dimentichi|valuti|recensisca|ci sostenga|ci supporti|ci dia|ci metta|dare|dacci|per favore|per cortesia|potrebbe|puo|le chiediamo|chiediamo|chiedo|la preghiamo|preghiamo|vorremmo|saremmo grati|saremmo felici|ci farebbe|lasci|lasciare|ci lasci|scriva|dia|ci dia|speriamo|sperando|aiuti*|deve|dovrebbe|gentilmente|cortesemente|apprezzeremmo|la invitiamo|invitiamo|condivida|ci piacerebbe|prego|chiuda|confermi|puoi|potresti|lascia|lasciaci|dacci|voglia|gradiremmo|pregata|pregato|avremmo piacere|metta|le saremmo|annulli|ritiri|revochi|conferma|rimuova|elimini|modifichi',
  get: 'ricev*|ottien*|ottenga|approfitt*|usi|usa|utilizz*|con il codice|codice|risparmi*|offriamo|regaliamo|inviamo|invieremo|le daremo|vinca|valido|per lei|ecco',
  contactUs: 'contatt*|ci scriva|scriveteci|ci dica|parli con|risolv*|troveremo una|ci avvisi|si rivolga',
  thanks:
    'grazie|la ringraziamo|ti ringraziamo|ringraziamo|grazie mille|!come ringraziamento|!per ringraziarla|!grazie in anticipo',
  available:
    'a sua disposizione|a disposizione|a tua disposizione|per qualsiasi domanda|per qualsiasi|non esiti|non esitare|siamo qui|per qualunque|se ha domande|se ha bisogno|se hai bisogno|buona giornata|speriamo che|restiamo|per ogni evenienza|buon utilizzo|ci contatti|dubbi|per la fiducia|buon divertimento',
  substance:
    'reso|resi|sostitu*|fattura|tracciamento|mancant*|manca|manuale|istruzioni|allegat*|taglia|misura|colore|indirizzo|garanzia|viti|pezzo|pezzi|parte|parti|dogana|ritardo|foto|batteria|suo messaggio|sua domanda|sua risposta|etichetta|segnalazione|recensione|feedback|civico|fascia|averci segnalato|averci informato|averci scritto|averci avvisat*',
  refuse:
    'non usiamo|non utilizziamo|non comunichiamo|non e possibile|non possiamo|non offriamo|non accettiamo|non e consentito|vietato|mai|nessun*|non diamo|non abbiamo codici|niente sconti|non condividiamo|gia utilizzato|scaduto|e stato applicato|non cumulabile|senza alcun compenso|purtroppo non possiamo offrire',
  close:
    'chiud*|annull*|ritir*|cancell*|non apra|non aprire|non apri|prima di aprire|invece di aprire|revoc*',
  dispute:
    'controversia|controversie|contestazione|disputa|reclamo|garanzia dalla a|garanzia a z|caso|segnalazione a',
  cancel:
    'annullare|annulli|annulla|annullamento|annullasse|annulliate|disdire|disdica|cancellare l ordine|cancelli l ordine|cancella l ordine|cancellare il suo ordine|cancelli il suo ordine|!suo annullamento|!annullamento e stato|!non annull*|!annullamento e',
  ifWant:
    'se desidera|se vuole|se preferisce|se vuoi|desidera che|vuole che|nel caso volesse|qualora|come richiesto|come da sua|su sua richiesta|o annullare|se lo desidera|preferisce',
  weCancel:
    'abbiamo annullato|annulleremo|annulliamo|possiamo annullare|provvediamo noi|annulliamo noi|che annulliamo|lo annulliamo',
  confirm: 'conferm*|clicc*|premere|prema|convalid*',
  receipt:
    'ricezione|ricevimento|la consegna|avvenuta consegna|ricevuta dell ordine|ordine ricevuto|di aver ricevuto|la ricevuta|l arrivo|!ricezione del suo reso',
  early:
    'subito|adesso|ora|gia|in anticipo|anticipatamente|prima che|prima di ricevere|prima della consegna|prima dell arrivo|anche se|sebbene|immediatamente|non ancora|oggi|cosi riceviamo|cosi possiamo|per sbloccare|il prima possibile|anzitempo|ancora prima',
  afterReceipt:
    'dopo aver ricevuto|dopo la ricezione|una volta ricevut*|quando ricevera|quando riceve|quando lo riceve|appena ricevut*|solo dopo|dopo aver controllato|all arrivo|se ha ricevuto|quando arriva|dopo la consegna|quando avra ricevuto|solo quando',
  shipped:
    'e stato spedito|e stata spedita|e stato inviato|abbiamo spedito|e in viaggio|e in arrivo|e partito|e partita|e stato affidato|sara spedito|e in consegna|e stato consegnato al|e in transito|abbiamo inviato il suo ordine|in viaggio verso|abbiamo consegnato al corriere',
  confirmed:
    'ordine e stato confermato|ordine e confermato|ordine confermato|abbiamo ricevuto il suo ordine|ricevuto il suo ordine|ricevuto il tuo ordine|confermiamo il suo ordine|conferma d ordine|conferma dell ordine|conferma di spedizione|ordine e stato ricevuto|ordine e in preparazione|preparando il suo ordine|stiamo preparando|ordine e in lavorazione|ordine e in elaborazione|ordine e stato preso|preso in carico',
  problem:
    'il resto|restant*|separatamente|due pacchi|piu pacchi|parzial*|una parte|parte del suo|purtroppo|ci dispiace|scus*|spiacent*|ritard*|perso|smarrit*|danneggiat*|esaurit*|manca|mancant*|errat*|incomplet*|sbagliat*|non possiamo|non e possibile|restituit*|reso|rimbors*|sostitu*|dogana|bloccat*|rott*|fattura|richiest*|problema con il suo|fascia|comunicarcelo|abbiamo bisogno',
  promo:
    'i nostri nuovi|nuovi prodotti|novita|nuova collezione|i nostri nuovi arrivi|scopra i nuovi arrivi|offerte|offerta speciale|promozion*|codice sconto|codice promo*|saldi|black friday|cyber monday|si iscriva|iscriviti|iscrivetevi|newsletter|ci segua|seguici|segua il|segui il|altri prodotti|nostri altri|ci consigli|non si perda|non perdere|non perda|acquisti ora|acquista ora|scopra|scopri|dia un occhiata|dai un occhiata|potrebbe piacerle|approfitti|prime day|ordini subito|vendiamo anche|acquisti ancora',
  store: 'nostro negozio|nostro catalogo|nostra vetrina|nostra pagina|nostro store',
  invite: 'visiti|visita|visitare|scopra|scopri|segua|segui|guardi|dia un|torni|venga|esplori|passi',
  coupon: 'coupon*|codice sconto|codice promo*|buono sconto|buono|carta regalo',
  discount: 'sconto|sconti|% di|coupon*|buono|meno caro|spedizione gratuita|ribasso|scontat*',
  nextOrder:
    'nuovo ordine|ordina di nuovo|un altro ordine|prossimo ordine|prossimo acquisto|prossimi acquisti|futuri acquisti|prossima volta|tutto il negozio|tutti i prodotti|tutti i nostri prodotti|prossimi ordini|secondo ordine',
  festive: 'buon natale|felice anno nuovo|buon anno|buone feste|buona pasqua|auguri di buon',
  transfer:
    'bonifico|bonifici|bonifico bancario|conto bancario|conto corrente|iban|contanti|ricarica|postepay|trasferimento bancario',
  pay: 'pagare|paghi|paga|pagamento|pagato|saldo|acconto|soldi|denaro|versare|versi|acquistare|acquisti|comprare|effettu*|bonifico',
  outside:
    'fuori dalla piattaforma|fuori da amazon|fuori da alibaba|fuori da aliexpress|al di fuori|senza passare|senza amazon|senza alibaba|invece di amazon|anziche su amazon|invece che su|evitare le commissioni|evitare la commissione|risparmiare le commissioni|direttamente a noi|direttamente con noi|in privato|direttamente da noi|risparmiare la commissione|direttamente sul nostro',
  toUs: 'faccia un bonifico|paghi con bonifico|effettui un bonifico|versi|a noi|sul nostro conto|sul mio conto|conto personale|nostro paypal|mio paypal|direttamente|nostro conto|mio conto',
  onPlatform:
    'tramite trade assurance|con trade assurance|solo tramite|esclusivamente|solo attraverso|attraverso la piattaforma|solo su alibaba|tramite la piattaforma|tramite alibaba|solo sulla piattaforma',
  trackingNo: 'numero di tracciamento|tracciamento|numero di spedizione|numero|tracking|codice',
  fake: 'falso|falsa|fittizi*|provvisori*|temporane*|non e reale|non e quello vero|di un altro pacco|di un altro ordine|di un altro cliente|risulti spedito|come spedito|inventat*|quello vero|quello reale',
  otherBuyer:
    'altri acquirenti|altro acquirente|altri clienti|altro cliente|nostri clienti|lista dei clienti|elenco clienti|concorrent*',
  contactData: 'contatt*|telefon*|numer*|dati|e mail|email|indirizz*|elenco|lista|nomi|richiest*',
  thirdParty:
    'altri fornitori|altro fornitore|fabbrica partner|terzi|partner|altre fabbriche|altri produttori',
  passOn: 'passare|passo|passiamo|condivid*|dare|do|inviare|invio|vendere|fornire|inoltr*|girare|trasmett*',
  phoneWord: 'telefon*|chiam*|cellulare|tel|numero|whatsapp|sms|recapito|raggiungibili|fax|contatt*',
  numberWord:
    'ordine|spedizione|tracciamento|pacco|fattura|riferimento|rif|articolo|serie|seriale|modello|codice|lotto|ean|doganale|cap|pratica|caso|prodotto|id|reso|partita iva',
  chat: 'scriv*|aggiung*|mi|ci|nostro|mio|contatt*|numero|su|via|parlare|parliamo|chat|mand*|invi*|rispond*',
  notify: 'notific*|compatibil*|funziona con|mostra|orologio|supporta',
  emailAsk:
    'via email a|via mail a|per email a|ci scriva una mail|ci scriva una email|ci mandi una mail|ci mandi una email|ci invii una email|nostra email|nostra mail|nostra e mail|mia email|mia mail|la sua email per|il suo indirizzo email per|ci invii un e mail',
  siteWord: 'sito|negozio|visiti|pagina|link|veda|consulti|clicchi|web|online|scarichi|scaric*|su|sul',
  common:
    'il|la|lo|gli|le|di|che|e|suo|sua|un|una|per|con|del|della|non|si|nel|abbiamo|ha|al|ci|sono|stato|dei|i|da|in',
};
