import type { Lexicon } from './concepts';

export const fr: Lexicon = {
  review:
    'avis|commentaire|commentaires|evaluation*|evaluez|evaluer|notez nous|notez notre|noter notre|nous noter|noter le produit|note sur|votre note|une note|bonne note|temoignage*|appreciation|feedback|!sauf avis|!avis de passage|!avis de livraison|!prenez note|!avis de|votre experience|ton experience|votre opinion|votre ressenti|temoigner|notez|noter|votre retour sur le produit|recommandation sur amazon|votre temoignage|commentez|commenter|donner votre avis|etoiles et un mot|quelques etoiles|un petit mot sur amazon|quelques mots sur amazon|publiez votre retour|laissez votre retour|partagez votre retour|retour d experience|retour client|retour positif|quelques mots|deux mots|deux lignes|quelques lignes|dites le sur amazon|dites le a tous|parlez en sur|racontez|racontez nous|vos impressions|votre impression|impressions sur|note maximale|la note|bouche a oreille|evaluation|evaluations|appreciations|commentaire defavorable|plainte publique|se plaindre en public|critiquer|petit mot|bon mot|partagez votre experience|votre experience sur|etoiles',
  positive:
    'positif*|positive*|bon|bonne|bons|bonnes|excellent*|favorable*|meilleur*|super|gentil*|parfait*|beau|belle|elogieu*|elogieuse*|cinq etoiles|5 etoiles|excellente*|gentille',
  negative:
    'negatif*|negative*|mauvais*|1 etoile|une etoile|2 etoiles|defavorable*|neutre|mauvaise note|basse|critique*|mediocre|faible*|moins de 5|moins de cinq|trop bas',
  stars:
    '5 etoiles|cinq etoiles|5 etoile|note maximale|meilleure note|5 sur 5|toutes les etoiles|note de 5|cinq petites etoiles|5 petites etoiles|note parfaite|la note la plus|cinq sur cinq|maximum d etoiles|5 5|note de cinq|5 belles etoiles',
  happy:
    'si vous etes satisfait*|si vous etes content*|si vous etes heureu*|si tout vous convient|si tout est|si vous aimez|si le produit vous plait|si la lampe vous plait|si votre|vous plait|si vous avez aime|si vous appreciez|si vous avez apprecie|si elle vous plait|si il vous plait|si cela vous convient|si notre|satisfait de votre achat|content de votre achat|etes vous satisfait*|vous etes satisfait*|en cas de satisfaction|si l article vous|si notre produit|!s il vous plait|!pas satisfait*|!n etes pas|!si votre colis|!si votre commande|!si votre adresse|si le produit vous a plu|si l article vous a plu|vous a plu|si ca vous plait|si tout va bien|si tout se passe|si vous en etes content*|si vous en etes satisfait*|si la qualite|content de votre|contente de votre|ravi de votre|satisfait du|satisfaite du|satisfaits de|le produit vous plait|votre achat vous plait|!vous a pas plu|si nos produits|si nos articles|si oui|si c est le cas',
  if: 'si|lorsque|quand|une fois|des que|dans le cas ou|a condition|du moment',
  content:
    'satisfait*|content*|heureu*|plait|aime|appreci*|ravi*|parfait*|convient|conforme a vos|!pas satisfait*|!pas content*|!plait pas|!ne vous convient|!pas entierement satisfait*|!s il vous plait|!s il te plait|!nous serions ravi*|!serions heureu*|!serons heureu*|!nous serions content*|plu|plaira|ravi de|ravie de|tout va bien|tout est ok|tout est bon|tout est parfait|tout s est bien|fonctionne bien|repond a vos|convenu|enchant*|apprecie|bonne experience|!ne fonctionne pas|!pas plu|!ne vous a pas plu|ravi|ravie|satisfait de|conforme a vos attentes|vos attentes|a votre gout|comble*',
  reward:
    'offrons|offrirons|vous offrir|faisons cadeau|% rembourses|argent offert|cadeau*|bon d achat|bons d achat|bon de reduction|bon de *|code promo|coupon*|reduction*|remise*|recompense*|offert*|gratuit*|cheque cadeau|carte cadeau|cashback|prime|surprise|% de reduction|avoir de|bonus|tirage au sort|tombola|tentez de gagner|petit cadeau|extension de garantie|garantie prolongee|prolongeons votre garantie|prolongeons la garantie|an de garantie en plus|remboursement partiel en|bon de|lot|lots|echantillon offert|filtre offert|remboursons la moitie|est pour nous|c est pour nous|c est nous qui offrons|offre|offrir|on vous offre|petite surprise|surprise*|petit plus|petite attention|attention|geste|petit geste|remerciement|ristourne|tirage|loterie|concours|a gagner|gagnez|gagner|gratis|gratos|cagnotte|an de garantie|cafe offert|recompens*|echantillon*|creditons|frais de port offerts|port offert|livraison offerte|livraison gratuite|recevez un|recevra|recevront|recevez de notre part|on ajoute|nous ajoutons|nous glissons|on glisse|un extra',
  refund:
    'rembours*|euros|euro|€|argent|payons|versons|moitie du prix|nous vous remboursons|rembourse|remboursement|le montant|reversons|vous rendons|prix d achat|creditons|crediterons|on vous rembourse|on rembourse|nous rendons|rendons|on vous rend|recrediter|reverser|remboursons|la moitie',
  swap: 'en echange|en retour|en remerciement|pour votre avis|pour un avis|pour chaque avis|pour votre commentaire|un avis avec|apres votre avis|des que|une fois|contre un|contre votre|si vous laissez|si vous ecrivez|si vous postez|capture d ecran|avec photo et|avis et|pour vous remercier|pour chaque commentaire|pour tout avis|pour tout commentaire|tout avis|un avis et|votre avis et|un commentaire et|votre commentaire et|avis et recevez|avis puis|notez nous et|notez le produit et|apres publication|apres avoir laisse|apres avoir publie|apres votre commentaire|une fois votre avis|une fois l avis|une fois publie|lorsque vous aurez|quand vous aurez|si vous notez|si vous publiez|si vous mettez|si vous donnez|si vous partagez|si vous commentez|tous ceux qui|ceux qui|chaque client qui|les clients qui|envoyez nous la capture|en guise de|comme recompense|comme remerciement|en recompense|pour avoir laisse|pour avoir publie|laissez nous quelques|un mot et|un mot nous|etoiles et|en contrepartie|contre un avis|contre votre avis|des que votre avis|quand votre avis|qui laisse|qui laissent|qui ecrivent|qui ecrit|celui qui|celles qui|tout client qui|publiez et|notez et|avis et nous|avis et on|commentaire et|laissez et',
  change:
    'modifi*|changer|changez|supprim*|retir*|enlev*|effac*|revoir|mettre a jour|reviser|corriger|reconsiderer|ameliorer|augmenter|rectifi*|remonter|!modifie l emballage|!nous modif*|le modifier|la modifier|le retirer|le supprimer|l effacer|editer|editez|revoyez|reconsiderez|remplacer votre|changer votre|annuler votre avis|annuler l avis|oter|otez|rehausser|transformer|ajuster|repasser|a la hausse|a la baisse|relever|faire evoluer|reevaluer|reecrire|adoucir|enlever|effacer|effacez|passer a cinq|passer a 5|mettre cinq|retirer|retirez|faire disparaitre|disparaitre|actualiser|reprendre votre',
  instead:
    'avant de|plutot que|au lieu de|ne laissez pas|ne mettez pas|ne postez pas|evitez de|avant d|sans laisser|ne pas laisser|ne donnez pas|avant tout avis|avant tout commentaire|avant de laisser|avant de mettre|avant de noter|au lieu|plutot|ne mettez|ne laissez|ne notez pas|ne publiez pas|evitez|sans mettre|ne pas mettre|ne pas noter|ne nous mettez pas|avant une|abstenez|plutot qu|avant que|n ecrivez pas|pas la peine de|inutile de|sans passer par|attendez avant|pas tout de suite|plus rapide qu|ne vous precipitez pas|avant toute',
  usFirst:
    'contactez nous d abord|ecrivez nous d abord|parlez nous d abord|d abord nous contacter|contactez nous avant|nous contacter d abord|contactez nous en premier|parlez en nous d abord|nous ecrire d abord|dites le nous d abord|contacter avant|nous contacter avant|dites le nous|parlez nous en|d abord vers nous|laissez nous une chance|donnez nous une chance|donnez nous la chance|donnez nous l occasion|contactez nous plutot|ecrivez nous avant|parlez nous avant|contactez d abord|adressez vous d abord|revenez vers nous|venez vers nous|vers nous d abord|d abord nous|nous en premier',
  again:
    'rappel*|encore une fois|a nouveau|de nouveau|toujours pas laisse|pas encore laisse|deuxieme fois|relance|seconde fois|nous permettons de revenir|n avez pas encore|toujours pas|n avons toujours pas|toujours pas recu|pas encore recu votre|n avons pas recu|second rappel|deuxieme rappel|dernier rappel|petit rappel|nous relancons|relancer|avez vous oublie|oublie de|encore|la semaine derniere|il y a quelques jours|deja ecrit|vous avons ecrit',
  ask: 'nous vous serions|vous serions|serait formidable|serait tres|serait genial|aide beaucoup|aiderait|comptons sur|attendons|mettez nous|notez|donnez nous|un petit|rien qu un|soutenez|s il vous plait|svp|merci de|merci d|pourriez vous|pouvez vous|veuillez|nous vous prions|nous vous demandons|demandons|prions|vous invitons|laissez|laisser|donnez|mettez|mettre|ecrivez|n hesitez pas a|nous serions ravis|serions reconnaissants|aimerions|souhaitons|souhaiterions|esperons|apprecierions|aidez|aiderait|il faut|vous devez|devez|il vous faut|vous pouvez|accordez|partagez|soyez|voudriez|seriez vous|auriez vous|fermez|annulez|retirez|cloturez|confirmez|modifiez|supprimez|auriez vous la gentillesse|accepteriez vous|voudriez vous|est il possible|serait il possible|serait possible|faites nous|pensez a|prenez une minute|prenez un instant|allez dans|cliquez sur|faites|je vous prie|je vous demande|je vous invite|je demande|nous sollicitons|attribuer|attribuez|accorder|de bien vouloir|bien vouloir|soutenir|tu peux|peux tu|pourrais tu|laisse|mets|donne|aiderait beaucoup|nous serait|souhaite|demander|n ouvrez pas|laissez nous|nous ferait plaisir|ferait plaisir|nous rendrait|serait super|ca nous aiderait',
  get: 'recevez|recevrez|recevoir|profitez|obtenez|beneficiez|utilisez|avec le code|offrons|offrir|gagnez|economisez|voici|envoyons|enverrons|vous aurez|valable',
  contactUs:
    'contactez*|contacter|ecrivez nous|parlez|dites nous|nous trouverons|nous resoudrons|faites le nous savoir|adressez vous',
  thanks:
    'merci pour|merci beaucoup|merci de votre|merci d avoir|merci|nous vous remercions|remercions|mille mercis|!en remerciement|!merci de nous|!merci de laisser|!merci de bien|!merci de fermer|!merci de confirmer|!merci de modif*|!merci de supprim*|!merci d avance|!merci de mettre|!merci de noter|!merci d annuler|!merci de payer|remercie*|vous remercie*|toute notre gratitude|gratitude|reconnaissants de|un grand merci|mille merci|merci infiniment|merci du fond|merci de votre confiance|merci de nous avoir choisi*',
  available:
    'n hesitez pas|a votre disposition|a votre service|si vous avez des questions|toute question|besoin d aide|nous sommes la|contactez nous|bonne journee|esperons que|bonne utilisation|restons|pour vous aider|si besoin|a votre ecoute|une question|profitez bien|votre confiance|besoin de quoi que ce soit|restons a|a votre entiere|notre equipe est la|nous sommes toujours|comptez sur nous|vous pouvez compter|a vos cotes|au moindre besoin|pour quoi que ce soit|belle journee|excellente journee|bien a vous|a bientot|une equipe a|toujours la pour|n hesitez surtout pas|profitez',
  substance:
    'retour*|remplac*|facture*|suivi|manqu*|notice|mode d emploi|piece|pieces|jointe|taille|couleur|adresse|creneau|livraison le|garantie|vis|douane*|retard*|photo*|batterie|votre message|votre question|votre reponse|etiquette|commentaire*|avis|abat jour|ampoule|reclamation',
  refuse:
    'n utilisons pas|ne communiquons pas|pas de whatsapp|ne repondons pas|pas possible|impossible|pas autoris*|interdit*|ne pouvons pas|ne proposons pas|ne peut pas|jamais|n acceptons pas|acceptons pas|pas de reduction|pas de remise|pas de code|aucun*|ne donnons pas|ne transmettons pas|deja ete utilise|expire*|a ete applique*|pas cumulable|sans contrepartie',
  close:
    'fermer|fermez|cloturer|cloturez|annuler|annulez|retirer|retirez|n ouvrez pas|ne pas ouvrir|clore|abandonner|abandonnez|avant d ouvrir|ferme|clos|au lieu d ouvrir|clore le|fermer le|annuler le litige|arreter|arretez|mettre fin|ne lancez pas|n ouvrez|ne faites pas|renoncer|renoncez|sans ouvrir|levez|cloture*',
  dispute:
    'litige*|reclamation*|dispute*|garantie a z|garantie a a z|contestation|opposition|plainte|contestation*|conflit|differend*|plainte*|requete',
  cancel:
    '!vous pouvez annuler|!vous pouvez encore annuler|annuler|annulez|annulation|annulerez|annuliez|!votre annulation|!annulation a ete|!annulation est|!pas annuler|!rien annuler|annuler votre|demande d annulation|demander l annulation|annulation de votre cote|annuler depuis|annuler vous|procedez a l annulation|proceder a l annulation|resilier',
  ifWant:
    'si vous souhaitez|si vous voulez|si vous desirez|si vous preferez|souhaitez vous|voulez vous|au cas ou|preferez vous|comme demande|comme vous l avez|a votre demande|ou annuler|que nous annul*',
  weCancel:
    'nous annul*|nous avons annul*|nous allons annuler|nous pouvons annuler|avons annule|nous nous occupons|nous procedons|nous vous annul*',
  confirm: 'confirmer|confirmez|confirmation|confirme|valider|validez|cliquer|cliquez',
  receipt:
    'reception|la livraison|bien recu|avoir recu|recu le colis|accuse|!reception de votre|confirmer reception|confirmation de reception|colis recu|confirmez la commande|confirmer la commande|commande recue|commande comme recue|valider la reception|validez la reception|confirmez la livraison|confirmer la livraison|terminez la commande|cloturer la commande',
  early:
    'des maintenant|maintenant|deja|a l avance|en avance|avant la livraison|avant l arrivee|avant de recevoir|meme si|bien que|tout de suite|immediatement|sans attendre|avant que|pas encore|par avance|au plus vite|des aujourd hui|aujourd hui|d avance|anticip*|pour que nous soyons payes|pour debloquer|des a present|avant meme|bientot|encore en route|en chemin|rapidement|vite|pour que nous',
  afterReceipt:
    'apres avoir recu|apres reception|une fois|lorsque vous|quand vous|des que vous|apres la livraison|seulement apres|apres avoir|si vous avez bien recu|si vous avez recu|a l arrivee|seulement quand|des reception|verifie|qu apres|uniquement apres|une fois que|une fois le colis|une fois la commande|apres verification|quand vous aurez recu|lorsque vous aurez recu|des que vous aurez recu|si vous avez bien|ne confirmez|attendez|ne validez|qu une fois|une fois le|une fois la|une fois le paquet|une fois ouvert|des que vous aurez|quand vous aurez|lorsque vous aurez|tant que|avant d avoir|apres ouverture|n appuyez',
  shipped:
    'a ete expedie*|a bien ete expedie*|est expedie*|avons expedie|a ete envoye*|a bien ete envoye*|est en route|est en chemin|en cours de livraison|est partie|est parti|a ete remis*|sera expedie*|vient d etre expedie*|vient de partir|en cours d acheminement|en cours d expedition|avons envoye votre commande|avons envoye votre colis|a quitte notre|remis au transporteur|confie au transporteur|remise a la poste|remis a la poste|en route vers|en chemin vers|avons envoye votre|part aujourd hui|part demain|prete a partir',
  confirmed:
    'commande est confirmee|commande a ete confirmee|commande a bien ete recue|commande a bien ete enregistree|recu votre commande|bien recu votre commande|confirmons votre commande|confirmation de commande|confirmation d expedition|commande est en preparation|commande est en cours de|preparons votre commande|commande a ete enregistree|commande a bien ete confirmee|commande a ete validee|commande est validee|commande a ete recue|avons recu votre commande|confirmons la reception de votre commande|en cours de preparation|en cours de traitement|commande est en|votre achat est confirme|paiement recu|avons recu votre paiement',
  problem:
    'le reste|restant*|separement|deux colis|plusieurs colis|partiel*|une partie|malheureusement|desole*|excus*|retard*|perdu*|endommag*|rupture|epuise*|manqu*|incorrect*|incomplet*|erreur|impossible|retour*|rembours*|remplac*|douane*|bloque*|casse*|facture|probleme avec|creneau|convient il|besoin de votre|comme demande|il nous faut',
  promo:
    'decouvrez nos|decouvrez notre|decouvrez la|nouveautes|nouvelle collection|nos offres|offre speciale|offres speciales|offre exceptionnelle|promotion*|code promo|code de reduction|code reduction|soldes|black friday|cyber monday|abonnez vous|newsletter|suivez nous|suivez notre|nos autres produits|nos autres articles|d autres produits|autres modeles|recommandez|profitez de|ne manquez pas|commandez maintenant|achetez maintenant|vente flash|rejoignez|meilleures ventes|parrain*|jetez un oeil|vous aimerez aussi|prime day|bons plans|offre exclusive|promo|ventes privees|nouveaute*|profitez vite|notre boutique vous|visitez notre boutique|visitez notre|pourrait vous plaire|1 achete|un achete|le 2eme a|ne ratez pas|derniers jours|derniere chance|jusqu a epuisement|commandez vite|% sur tout*|prix casses|bon plan|remise exclusive|!profitez de votre|!promotion deja|decouvrez les',
  store: 'notre boutique|notre magasin|notre vitrine|notre page',
  invite:
    'visitez|visiter|decouvrez|decouvrir|parcourez|suivez|jetez|faites un tour|consultez|rendez vous|venez|revenez',
  coupon:
    'coupon*|code promo|bon de reduction|bon d achat|code de reduction|code reduction|carte cadeau|cheque cadeau',
  discount:
    'reduction*|remise*|% de|rabais|% sur|promo*|moins cher|livraison gratuite|bon d achat|bon de reduction|coupon*',
  nextOrder:
    'commandez a nouveau|nouvelle commande|commander a nouveau|tous nos articles|prochaine commande|prochain achat|prochains achats|prochaine fois|futur achat|futures commandes|prochaines commandes|sur toute|tout le magasin|toute la boutique|tous nos produits|deuxieme achat|deuxieme article|seconde commande|recommandez|futurs achats|toute la collection',
  festive: 'joyeux noel|bonne annee|joyeuses fetes|joyeuses paques|bonnes fetes|meilleurs voeux',
  transfer:
    'virement*|virement bancaire|compte bancaire|iban|rib|coordonnees bancaires|mandat|especes|carte bancaire a notre|virement|virer|viriez|cheque|mandat cash|liquide|en liquide|enveloppe|numero de compte|carte a carte|coordonnees|swift',
  pay: 'payer|payez|paiement|paye|payiez|regler|reglez|reglement|acompte|argent|verser|versez|virement|transferer|achat|acheter|la difference|envoyez la|envoyez nous|regler la|complement|le solde|frais de port',
  outside:
    'hors plateforme|hors de la plateforme|hors d amazon|hors amazon|hors d alibaba|hors alibaba|hors aliexpress|hors d aliexpress|en dehors|sans passer par|directement avec nous|directement chez nous|en direct|au lieu d amazon|au lieu d alibaba|eviter les frais|eviter la commission|economiser les frais|de gre a gre|en prive|hors ligne|economiser la commission|contourner|directement sur notre compte|a la place d amazon|sans commission|sans frais de plateforme|directement avec moi|c est moins cher|pas par aliexpress|pas par alibaba|pas par amazon|directement par|achat direct|entre amis|entre proches|directement hors|sans amazon|sans alibaba|sans aliexpress|sans le site|sans la plateforme|sans refaire commande|pas besoin de refaire|hors du site|hors site|hors systeme|hors application|pour eviter|evitons les frais|on evite les frais|les frais du site|frais de la plateforme|sous la table|de la main a la main|paiement direct|payer direct|payez directement|reglez directement|regler directement|reglez nous|moins cher si|moins cher pour vous|moins cher en direct|5 % de mieux|on vous fait|a cote|parallelement|contourner le site|passer outre|sans commande|sans trade assurance|evite les frais|on evite|frais du site|commission du site|commission d alibaba|hors trade assurance',
  toUs: 'virez|faites un virement|payez par virement|effectuez un virement|sur notre compte|sur mon compte|directement a nous|directement sur|notre compte|mon compte|notre paypal|mon paypal|compte personnel|nous directement|directement|compte perso|mon compte perso|notre compte perso|notre rib|mon rib|a notre patron|a mon patron|reglez nous|payez nous|versez nous|virez nous|envoyez nous l argent|a moi directement|a nous directement|notre banque|compte de la societe|compte de l entreprise|mon iban|notre iban',
  onPlatform:
    'uniquement sur|uniquement via|avec trade assurance|via trade assurance|par trade assurance|uniquement par|seulement sur|seulement via|sur la plateforme|sur alibaba|via la plateforme|via alibaba|exclusivement|!pas par alibaba|!pas via alibaba|!hors plateforme',
  trackingNo: 'numero de suivi|suivi|numero|numero de colis|tracking|bordereau',
  fake: 'faux|fausse|fictif*|provisoire*|temporaire*|pas le vrai|pas reel|pas le bon encore|d un autre colis|d une autre commande|d un autre client|apparaisse comme expedie*|marque comme expedie*|comme expediee|invente*|le vrai numero|le vrai viendra|pas le votre|n est pas le votre|pas celui de votre|un autre colis|autre colis|autre commande|autre client|autre numero|pour eviter le retard|pour eviter l annulation|pour eviter que|pour eviter une penalite|juste pour|pour que le systeme|pour que la commande apparaisse|le vrai|le bon numero plus|numero reel|bidon|inventee|n est pas encore partie|pas encore expedie*|pas encore envoye*|enverrons plus tard|colis vide',
  otherBuyer:
    'autre acheteur|autres acheteurs|autre client|autres clients|de nos clients|nos acheteurs|liste des acheteurs|liste de clients|concurrent*',
  contactData: 'contact*|coordonnees|telephone*|numero*|e mail*|adresse*|donnees|liste|noms|demande',
  thirdParty:
    'autres fournisseurs|autre fournisseur|usine partenaire|tiers|partenaires|autre usine|autres fabricants',
  passOn:
    'transmettre|transmis*|transmettons|partager|partage*|donner|donn*|envoyer|communiquer|communiqu*|vendre|revendre|fournir',
  phoneWord:
    'telephone*|appeler|appelez|appel|joindre|portable|mobile|tel|numero|fax|sms|whatsapp|joignable|composez|composer|appelle|passez un coup de fil|coup de fil|passez nous un coup|telephonez|telephoner|bipez|bip|textos|texto|joignez|sonnez|au bout du fil|ligne directe',
  numberWord:
    'commande|colis|suivi|facture|reference|ref|article|serie|modele|code|dossier|lot|ean|tarifaire|postal|siret|tva|retour|ticket|produit|id',
  chat: 'ajoutez|ajouter|moi|me|nous|notre|mon|contact*|ecrivez|ecrire|parler|joindre|numero|via|discuter|sur|envoyer|repond*',
  notify: 'notification*|compatible*|prend en charge|fonctionne avec|affich*|montre|support pour|supporte',
  emailAsk:
    'par e mail a|par email a|par mail a|envoyez nous un e mail|envoyez nous un email|envoyez nous un mail|notre e mail|notre email|notre adresse e mail|notre adresse mail|mon e mail|votre adresse e mail pour|donnez nous votre e mail|donnez nous votre adresse mail',
  siteWord:
    'site|boutique|visitez|page|lien|internet|web|consultez|allez|rendez vous|cliquez|en ligne|sur|telecharger|voir',
  common:
    'le|la|les|des|du|vous|votre|vos|nous|est|et|pour|une|un|dans|avec|sur|que|qui|pas|ce|sera|avons|notre|au|aux|en|ne|etre',
  limited:
    'seulement aujourd|aujourd hui seulement|uniquement aujourd|cette semaine|ce week end|jusqu a dimanche|jusqu a lundi|jusqu au|jusqu a vendredi|jusqu a minuit|ce mois|duree limitee|temps limite|derniers jours|sur tout|sur toute|sur tous|sur l ensemble|toute la boutique|dans notre boutique|rien que pour vous|pour nos clients',
  delivered: 'a ete livre*|est arrive*|a ete remis a votre|vient d etre livre*',
  survey: 'sondage|questionnaire|enquete',
  impartial:
    'bon ou mauvais|positif ou negatif|positive ou negative|quel qu il soit|quelle qu elle soit|qu il soit|qu elle soit|bonne ou mauvaise|peu importe',
  paidSo:
    'vous avez paye|avez paye|avez regle|moyen de paiement|mode de paiement utilise|paye ainsi|paye avec|paye par|votre compte paypal|meme moyen|paiement d origine|paiement initial|avec lequel vous avez paye|avec laquelle vous avez paye|carte utilisee|compte utilise|moyen de paiement utilise|meme carte|meme compte|carte de paiement|utilise pour payer|utilisee pour payer',
  pastReview:
    'votre avis nous a|avons lu votre|lu votre avis|lu votre commentaire|vu votre avis|vu votre commentaire|dans votre avis|dans votre commentaire|avis des clients|avis clients|que vous avez signale|vous avez ecrit|vous avez mentionne',
  bySelf:
    'de votre cote|vous meme|depuis votre compte|dans votre compte|sur votre compte|dans vos commandes|par vous meme',
  lowStars:
    'mauvais avis|avis negatif*|mauvaise note|mauvaises notes|1 etoile|une etoile|une seule etoile|commentaire negatif|commentaires negatifs|mauvais commentaire*|note negative|evaluation negative|mauvaise evaluation|note basse|notes basses|deux etoiles|2 etoiles|commentaire defavorable|avis defavorable|retirer des etoiles|enlever des etoiles|avis cinglant|note severe|mauvais commentaire',
  proof: 'capture|captures|capture d ecran|copie d ecran|screenshot*|screen|photo de l avis|preuve',
  unhappy:
    'sinon|dans le cas contraire|si ce n est pas|pas satisfait*|pas content*|insatisfait*|mecontent*|ne vous plait pas|ne va pas|un souci|un probleme|un pepin|decu|decue|decus|pas convaincu*|autrement|pas le cas|ne convient pas|le moindre souci',
  onlyUs:
    'nous seulement|seulement a nous|qu a nous|uniquement a nous|entre nous|rien qu a nous|nous uniquement|qu avec nous|seulement avec nous|en prive|directement a nous|nous directement|plutot a nous|a nous seuls|pas en public',
  tellUs:
    'd abord a nous|nous d abord|contactez nous|ecrivez nous|parlez nous|parlez en nous|laisser une chance|laissez nous la chance|une chance de|la possibilite de|nous reparons|nous arrangeons|on arrange|on s occupe|nous trouverons|nous reglons|repondez ici|repondez simplement|repondez a ce message|il suffit de repondre|un message suffit|tournez vous vers nous',
};
