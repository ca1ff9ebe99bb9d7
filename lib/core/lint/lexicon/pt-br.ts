import type { Lexicon } from './concepts';

export const ptBr: Lexicon = {
  review:
    'nota baixa|nota ruim|notas baixas|nota boa|nota positiva|nota negativa|boa nota|estrelinhas|avaliacao|avaliacoes|avalie|avaliar o|avaliar nosso|avaliar nossa|nos avaliar|avalia|avaliem|avaliando|comentario*|feedback|resenha*|depoimento*|opiniao|classificacao|nota na|sua nota|qualificacao|!em avaliacao|!avaliacao medica|sua experiencia|nos avalie|comente|comenta|comentar|opine|sua opiniao|pontue|pontuacao|resenha|!estrelas do produto|avali*|umas palavrinhas|algumas palavras|duas palavrinhas|duas linhas|algumas linhas|umas linhas|conta pra todo mundo|conte para todos|conta no amazon|conte na amazon|conta na amazon|suas impressoes|sua impressao|o que achou|notinha|nota da loja|estrelas|joinha|elogio|elogie|palavras bonitas|reclamar em publico|reclamar na avaliacao|reclamacao publica|depoimento|fotinho na|recomende|o que você postou|o que escreveu sobre|se comentar com|comentar com foto*',
  positive:
    'positiv*|boa|bom|boas|bons|otim*|excelente*|favorave*|melhor|maxima|legal|alta|perfeita|cinco estrelas|5 estrelas|excelente|top|caprichada',
  negative:
    'negativ*|ruim|ruins|mau|ma|1 estrela|uma estrela|2 estrelas|baixa|desfavorave*|neutra|baixas|pessim*|mal|arrasador*|raivos*|furios*|pesada',
  stars:
    '5 estrelas|cinco estrelas|nota maxima|nota 5|5 estrela|todas as estrelas|nota dez|nota 10|nota cinco|avaliacao maxima|pontuacao maxima|cinco estrelinhas|5 estrelinhas|5 de 5|nota total|nota máxima|pontuação máxima|nota mais alta',
  happy:
    'se voce gostou|se gostou|se voce estiver satisfeit*|se estiver satisfeit*|se voce esta satisfeit*|se esta satisfeit*|se ficou satisfeit*|se voce ficou|se ficou feliz|se estiver feliz|se estiver tudo certo|se tudo estiver|se esta tudo certo|se tudo correu|caso esteja satisfeit*|caso tenha gostado|caso goste|se voce amou|se curtiu|se o produto|esta satisfeit* com|se nosso|se estiver content*|gostou do produto|gostou da compra|gostou da|!nao gostou|!se voce gostaria|se ficou contente|se estiver tudo ok|se esta tudo ok|se deu tudo certo|se agradou|se aprovou|se o produto agradou|caso tenha ficado|ficou satisfeit*|ficou feliz|gostou do seu|gostou da sua|gostou?|esta gostando|curtiu o produto|!nao ficou|se sim|se for o caso',
  if: 'se|caso|quando|desde que|assim que',
  content:
    'satisfeit*|gostou|gostar|gosta|feliz|content*|amou|adorou|curtiu|perfeito|perfeita|tudo certo|tudo bem|atendeu|!nao esta satisfeit*|!nao gostou|!ficaremos felizes|!nao estiver satisfeit*|!nao ficou satisfeit*|!gostaria|tudo ok|tudo em ordem|esta bom|ficou bom|deu tudo certo|agradou|aprovou|funcionando bem|funciona bem|contente com|correspondeu|!nao funciona bem|!nao agradou|!nao atendeu|do seu agrado|satisfez|atendeu suas',
  reward:
    'presenteamos|presentear|de volta em dinheiro|dinheiro de volta|% de volta|brinde*|presente*|cupom*|cupons|desconto*|vale presente|vale compra*|recompensa*|gratis|gratuit*|premio*|cashback|bonus|surpresa|mimo|sorteio|% de desconto|% off|brinde|brindes|mimos|presentinho|vale|premio|garantia estendida|estendemos a garantia|garantia extra|mais um ano de garantia|pix de|te mando um presente|ganha um|ganhe um|dinheirinho|credito na loja|concorre*|concorra|concorrer|por nossa conta|e por nossa conta|fica por nossa conta|miminho|lembrancinha|lembranca|agrado|um agrado|agradinho|surpresinha|brindezinho|de graca|gratuito|metade do valor|metade do preco|parte do valor|cafezinho|um cafe|sorteamos|participa do sorteio|frete gratis|credito|bonificacao|dinheiro|sem frete|frete sai|sai de graca|fica de graca|frete por nossa|ganha|recebe um|recebe uma|recebe da gente|recebe de nos|coloco um|mando um|mandamos um|vai um|vai junto|desconto|ganhe|ganhe 10|ganha 10|ganhe 5|% no proximo|10% no|no proximo pedido|na proxima compra',
  refund:
    'reembols*|devolvemos|reais|r$|dinheiro|dolares|pagamos|metade do valor|devolvo|te devolvo|reembolsamos|te reembolso|estorno|estornamos|o valor|metade|grana|usd|pix',
  swap: 'em troca|como agradecimento|em agradecimento|pela sua avaliacao|pela avaliacao|por sua avaliacao|por cada|por avaliacao|por avaliar|apos avaliar|apos a avaliacao|depois de avaliar|assim que avaliar|quando avaliar|se avaliar|se deixar|print|captura de tela|assim que|avalie e ganhe|avalie e receba|avaliacao e ganhe|avaliacao e receba|avaliacao e te|avaliacao que|avalia e|avaliar e|avaliando voce|comente e|comentario e|opiniao e|foto e ganhe|foto e receba|se me avaliar|se voce avaliar|se nos avaliar|se voce deixar|se der|se voce der|se fizer|se voce fizer|se postar|se comentar|se colocar|se publicar|apos a sua avaliacao|apos deixar|depois da avaliacao|depois que avaliar|depois de deixar|quem avaliar|quem deixar|quem comentar|todos que|cada cliente que|cada avaliacao|pelo comentario|pela opiniao|pelo feedback|mande o print|manda o print|envie o print|como recompensa|como presente|quem opinar|quem|avaliou|avaliando|quem manda|com o print|em retribuicao|e a gente|que a gente manda|que a proxima|que eu mando|e eu mando|e mandamos|e enviamos|e devolvemos|depois e so|ai a gente',
  change:
    'alterar|altere|mudar|mude|modificar|modifique|editar|edite|remover|remova|apagar|apague|excluir|exclua|retirar|retire|atualizar|atualize|revisar|rever|reveja|melhorar a|corrigir|corrija|trocar|deletar|reconsiderar|aumentar|!vamos melhorar|!mudamos|!alteramos|mudanca|trocar a nota|mudar a nota|subir|suba|aumente|tirar|tire|revise|refazer|refaca|melhore|melhorar|apaga|exclui|remove|modifica|muda|altera|tira|arrumar|tirava|tirasse|sumir|sumir com|passar pra cinco|passar para cinco|virar cinco|transformar|reescrever|suavizar|dar uma melhorada|melhorada|repensar|dar um jeito|reavaliar|mudava|mudasse|apagava|apagasse|editasse|trocasse|retirasse|virar quatro|vire cinco|passe para cinco',
  instead:
    'nao de|nao nos de|nao coloque|antes de|em vez de|ao inves de|nao deixe|nao de uma|nao publique|evite|nao avalie|sem deixar|nao faca|antes que|nao ponha|nao avalia|nao deixa|nao da|em lugar|ao inves|sem dar|antes de avaliar|antes de dar|nao publica|nao abra|nao reclame|nao precisa|nao precisa deixar|nao precisa dar|nao precisa colocar|segura a|segure a|espera um pouco|espere antes|sem precisar|nem precisa|antes de reclamar|antes de publicar|antes de colocar|antes de escrever|melhor do que|mais rapido que|nao vai dar|nao derruba|nao nos prejudique|nao prejudique|no lugar de|no lugar da|evita|nao queime|nao detone|nada de|nem pense em|nao va|sem nota baixa|sem reclamar|calma antes|antes disso|não escrever|não publicar|não deixar|não postar|de não colocar|espere antes de|aguarde antes de|segure a avaliação|melhor aqui do que|em vez de nas avaliações|e não nas avaliações',
  usFirst:
    'fale conosco primeiro|fale primeiro|primeiro fale|entre em contato primeiro|nos chame primeiro|converse conosco primeiro|fale conosco antes|fale antes|nos contate antes|contate nos primeiro|nos avise primeiro|fale com a gente primeiro|fale com a gente antes|fale com a gente|fala com a gente|fale comigo|fala comigo|nos chame|me chama primeiro|me chame primeiro|nos procure primeiro|primeiro com a gente|primeiro conosco|primeiro comigo|nos de a chance|nos de uma chance|da uma chance|nos avise antes|nos contate primeiro|antes conosco|entre em contato antes',
  again:
    'lembrete|lembrar*|lembramos|novamente|mais uma vez|de novo|ainda nao avaliou|ainda nao deixou|segunda vez|ainda nao recebemos|nao recebemos sua|ainda sem|ainda nao|lembrando|lembramos que|segundo lembrete|ultimo lembrete|esqueceu|se esqueceu|semana passada|ha alguns dias',
  ask: 'nos ajudaria|nos ajuda|seria otimo|seria muito|conte com|nao se esqueca|nao esqueca|coloque|de um|de cinco|de 5|apoie|avaliando|se puder|por favor|poderia*|pode|pedimos|gostariamos|agradecemos se|agradeceriamos|deixe|deixar|de nos|nos de|escreva|conte|conta|esperamos|ajude|ajudaria|precisamos que|precisa|deve|tem que|voce poderia|solicitamos|faca|feche|fechar|seria possivel|tenha a gentileza|compartilhe|avalie|queremos|adorariamos|contamos com|ficariamos|favor|gentileza|que tal|gentilmente|cancele|encerre|retire|confirme|altere|exclua|e possivel|voce pode|vc pode|vc poderia|tem como|da pra|da para|se importaria|peco|te peco|te pedimos|me ajuda|me ajude|faz favor|por gentileza|clique|clica|va em|vai em|entre em|acesse|solicite|solicita|pedir|de uma|da uma|dar|coloca|poe|deixa|faz|fazer|manda|gostaria|lembre|queria pedir|precisava|cancela|fecha|encerra|confirma|muda|apaga|confirmar|tira|nao abra|nao abre|pra nos ajudar|nos ajudar|ajudar a gente|ficaria feliz|ficaremos gratos|agradeco se|queria ver se|ver se você consegue|será que você consegue|veja se consegue|consegue rever|será que dá pra|nos daria|nos dar|conto com|não abra|não abram|não abre|publique|poste|posta',
  get: 'ganhe|ganha|recebe|receba|receber|aproveite|use|utilize|com o codigo|codigo|garanta|economize|oferecemos|damos|enviamos|enviaremos|na sua|resgate|leve|aqui esta|daremos|valido|confira',
  contactUs:
    'fale*|entre em contato|contat*|nos avise|nos chame|resolvemos|vamos resolver|nos escreva|escreva para|nos procure',
  thanks:
    'obrigad*|agradecemos a|agradecemos sua|agradecemos o|agradecemos pel*|agradecidos|valeu|gratidao|somos gratos|!obrigado desde ja|!obrigada desde ja|!em agradecimento|!como agradecimento|!agradecemos se|muito obrigad*|gratos|grato|grata|agradecemos de coracao|agradecemos a preferencia|brigad*|obrigadao|agradecer pela|agradecer por|nossa gratidao|queremos agradecer|agradecer a sua compra',
  available:
    'qualquer duvida|duvidas|a disposicao|estamos aqui|conte conosco|pode contar|precisar de ajuda|se precisar|nao hesite|fique a vontade|esperamos que|bom dia|bom uso|aproveite seu|estamos sempre|pela confianca|pela preferencia|algum problema|entre em contato|volte sempre|conte com a gente|conta com a gente|conte sempre|sempre que precisar|a gente ta aqui|estamos por aqui|estamos a disposicao|ao seu dispor|disponha|abracos|um abraco|qualquer coisa|e so chamar|so chamar|nos chame|chama a gente|pode chamar|estamos juntos|sempre aqui|otimo dia|tenha um',
  substance:
    'devolu*|substitu*|nota fiscal|rastre*|falta*|faltou|manual|instrucoes|anexo|tamanho*|cor|endereco|garantia|parafuso*|peca*|alfandega|atras*|foto*|bateria|sua mensagem|sua pergunta|sua resposta|etiqueta|avaliacao|avaliacoes|comentario*|retorno sobre|avisar',
  refuse:
    'nao usamos|nao utilizamos|nao atendemos|nao e possivel|nao podemos|nao oferecemos|nao aceitamos|nao e permitido|proibido|nunca|jamais|nenhum*|nao damos|sem desconto|nao temos cupom|nao temos cupons|nao compartilhamos|nao repassamos|ja foi usado|expirou|foi aplicado|nao cumulativo|não transfira|nunca transfira|não faça transferênc*|não envie dinheiro|nunca envie dinheiro',
  close:
    'fech*|cancel*|encerr*|retir*|nao abra|nao abrir|antes de abrir|em vez de abrir|desist*|encerra|encerre|encerrar|fecha|feche|fechar|cancela|cancele|cancelar|retira|retire|retirar|nao abre|desista|desistir|finalize|finalizar|anular|tira|tirar',
  dispute:
    'disputa*|reclamacao|reclamacoes|controversia|contestacao|garantia a z|garantia de a|caso|contestacao*|reclamacao*|mediacao|chamado|conflito',
  cancel:
    'cancele|cancelar|cancelasse|cancela|cancelamento|cancelem|anule|!seu cancelamento|!cancelamento foi|!nao cancel*|!cancelamento esta|!nao precisa cancelar|pedir cancelamento|peca o cancelamento|solicite o cancelamento|solicitar o cancelamento|cancelamento do pedido|cancelamento pela|!para nao cancelar|!nao seja cancelado|!cancelar o programa|!cancelar o temporizador|!cancelar o ciclo|!pediu para cancelar|!solicitou o cancelamento|!cancelamento solicitado',
  ifWant:
    'se quiser|se voce quiser|se desejar|se preferir|caso queira|caso deseje|deseja que|quer que|conforme solicit*|como pediu|conforme o seu pedido|a seu pedido|ou cancelar|prefere|gostaria de',
  weCancel:
    'cancelamos|vamos cancelar|cancelaremos|podemos cancelar|nos cancel*|cancelaremos|ja cancel*|que cancelemos',
  confirm: 'confirm*|clique|aperte|finaliz*',
  receipt:
    'recebimento|recebido|a entrega|entrega do pedido|pedido recebido|recepcao|chegada|!recebimento do seu|!recebimento da sua|confirma recebimento|confirma o recebimento|confirme o recebimento|confirmar o recebimento|confirmar recebimento|como recebido|confirma a entrega|confirme a entrega|confirmar a entrega|confirma o pedido|confirme o pedido|confirmar o pedido|concluir o pedido|finalizar o pedido',
  early:
    'agora|ja|antecipad*|com antecedencia|antes de receber|antes da entrega|antes de chegar|antes da chegada|antes do pacote|mesmo que|mesmo sem|embora|imediat*|o quanto antes|ainda nao|hoje|adiantad*|para liberar|para recebermos|antes que|assim que possivel|desde ja|mesmo antes|antes|logo|adiantado|ainda que|sem esperar|ainda nao chegou|ainda a caminho|esta chegando|ja esta chegando|rapido|quanto antes|pra liberar|hoje mesmo',
  afterReceipt:
    'depois de receber|apos receber|apos o recebimento|quando receber|assim que receber|ao receber|quando chegar|somente apos|so depois|depois que receber|se recebeu|apos conferir|depois que chegar|depois de conferir|so apos|somente depois|quando o pacote chegar|espere o pacote|apenas depois|assim que chegar|antes de confirmar|so quando|somente quando|nao confirme|se ja recebeu|so confirme|confirme somente|confirme apenas|depois de testar|depois de abrir|depois que conferir|apos testar|apos abrir|apenas apos|antes de abrir o pacote|assim que testar|depois de verificar|só depois de|somente após|apenas após|só após|não confirme|ainda não confirme',
  shipped:
    'foi enviad*|foi despachad*|ja foi enviad*|enviamos|despachamos|esta a caminho|ja esta a caminho|saiu para entrega|foi postad*|sera enviad*|esta em transito|saiu do nosso|a caminho|ja saiu|postamos|foi enviado|foi despachado|foi postado|acabou de sair|saiu hoje|ja foi postado|vai ser enviado|sera enviado|sera postado|entregue a transportadora|entregue aos correios|esta indo|ja esta indo|seguiu viagem|pronto para envio|deixou o nosso|deixou nosso|entregue à transportadora',
  confirmed:
    'pedido foi confirmado|pedido confirmado|recebemos seu pedido|recebemos o seu pedido|pedido foi recebido|confirmamos seu pedido|confirmamos o seu pedido|confirmacao do pedido|confirmacao de pedido|confirmacao de envio|pedido esta sendo|pedido ja esta sendo|preparando seu pedido|pedido esta em preparacao|separando seu pedido|pedido foi processado|pedido ja foi confirmado|pedido foi aprovado|pedido esta confirmado|estamos preparando seu|preparando o seu pedido|pedido esta sendo preparado|pedido em preparacao|pedido em separacao|pagamento aprovado|pagamento confirmado|compra confirmada|compra foi confirmada|pedido esta em|estamos preparando seu pedido|estamos separando seu pedido|já estamos preparando',
  problem:
    'o restante|restante*|separad*|dois pacotes|varios pacotes|parcial*|uma parte|parte do|infelizmente|desculp*|lament*|sentimos|atras*|perdid*|extravi*|danificad*|esgotad*|sem estoque|fora de estoque|falta*|faltou|incorret*|incomplet*|errad*|erro|nao podemos|nao e possivel|devolv*|devolu*|reembols*|substitu*|alfandega|retid*|quebrad*|nota fiscal|precisamos|peca|solicitad*|problema com seu|taxa',
  promo:
    'visite a loja|conheca nossos|novos produtos|novidades|lancamentos|lancamento|nova colecao|ofertas|oferta especial|promocao|promocoes|promocional|codigo de desconto|liquidacao|black friday|cyber monday|inscreva se|assine|newsletter|siga nossa|siga nos|nos siga|siga a loja|outros produtos|nossos outros|mais produtos|recomende|nao perca|compre agora|compre novamente|compre de novo|aproveite|queima de estoque|indique|confira nossos|voce tambem pode gostar|tambem vendemos|prime day|frete gratis em|aproveita|promo|desconto em todos|desconto em toda|desconto exclusivo|leve 2|leve 3|leve dois|compre 2|compre 1|pague 1|pague 2|chegou novidade|acabou de chegar|liquida|so hoje|ultimas unidades|ultimas horas|siga a nossa|siga nossa loja|segue nossa loja|segue a loja|visite nossa loja|visita nossa loja|conheca nossa|conheca a nossa|de uma olhada|da uma olhada|inscreva|cupom exclusivo|frete gratis hoje|enquanto durar|voce pode gostar|tambem temos|confira nossa|confira a nossa|!oferta de reembolso|!promocao ja encerr*|oferta exclusiva|oferta da semana|super oferta|em oferta|preço de lançamento|oferta de lançamento|na compra de dois|na compra de duas|comprando dois|comprando duas|compre dois|compre duas|leve três',
  store: 'nossa loja|nosso catalogo|nossa pagina',
  invite: 'visite|visitar|conheca|confira|siga|veja|explore|descubra|passe na|volte|de uma olhada',
  coupon: 'cupom*|cupons|codigo de desconto|codigo promocional|vale compra*|vale presente',
  discount: 'desconto*|% de|% off|cupom*|mais barato|frete gratis|promocao',
  nextOrder:
    'comprar novamente|nova compra|outra compra|proxima compra|proximo pedido|proximas compras|futuras compras|proxima vez|toda a loja|todos os produtos|segunda compra|proximos pedidos|segunda unidade|compra seguinte|volte a comprar|comprar mais|compre mais|loja toda',
  festive: 'feliz natal|feliz ano novo|boas festas|feliz pascoa|feliz aniversario',
  transfer:
    'transferencia*|conta bancaria|deposito bancario|iban|transferir|boleto|dinheiro vivo|pix|chave pix|ted|transferencia|deposito|doc',
  pay: 'pagar|pague|paga|pagamento|pago|pagando|dinheiro|deposito|sinal|comprar|compre|transfer*|mais barato',
  outside:
    'fora da amazon|fora do alibaba|fora do aliexpress|fora da plataforma|por fora|sem passar|sem a plataforma|sem o aliexpress|sem o alibaba|em vez da amazon|em vez do alibaba|evitar a taxa|evitar taxas|evitar as taxas|economizar a taxa|direto para mim|direto comigo|direto conosco|diretamente para nos|diretamente conosco|em particular|economizar taxas|direto na nossa conta|fora do site|fora daqui|sem taxa|sem taxas|sem comissao|direto pra mim|direto com a gente|direto na minha|direto na conta|direto da fabrica|no particular|sai mais barato|fica mais barato|evitar a comissao|evitar comissao|nao pelo alibaba|nao pelo aliexpress|nao pela plataforma|driblar|sem passar pela|sem passar pelo|sem a taxa|sem a taxa do site|sem taxa do site|sem o site|sem o app|taxa do site|taxa da plataforma|comissao do site|fora do app|mais barato se|mais barato pra voce|faco mais barato|reais mais barato|desconto se pagar|por baixo dos panos|pelas costas|pagamento direto|pagar direto|paga direto|pagando direto|direto pelo pix|no pix direto|combinar por fora|acertar por fora|evitando a taxa|economiza a taxa|economizamos a taxa|sem trade assurance|sem o trade assurance|taxa do alibaba|fora do trade assurance|não pela plataforma|não pelo|em vez de pela|em vez de pelo',
  toUs: 'faca um pix|faca uma transferencia|transfira|mande um pix|deposite|para nossa conta|na nossa conta|na minha conta|minha conta|nossa conta|direto|diretamente|conta pessoal|nosso paypal|meu paypal|para mim|chave|comigo|direto comigo|pra minha|pro meu pix|meu pix|nosso pix|minha chave|chave pix e|pra gente direto|para a nossa conta|conta da empresa|conta da loja|te passo a chave|te passo o pix|mando a chave',
  onPlatform:
    'pelo trade assurance|com trade assurance|somente pel*|apenas pel*|so pel*|exclusivamente|pela plataforma|pelo aliexpress|pelo alibaba|pela amazon|dentro da plataforma|via trade assurance',
  trackingNo: 'codigo de rastreio|rastreio|rastreamento|numero|codigo|tracking',
  fake: 'falso|falsa|ficticio*|temporario*|provisorio*|nao e real|nao e o real|de outro pacote|de outro pedido|de outro cliente|conste como enviado|apareca como enviado|marcar como enviado|como enviado mesmo|inventad*|o verdadeiro|o correto depois|outro numero|de outra pessoa|de outro|nao e o seu|nao e seu|para nao cancelar|pra nao cancelar|para o sistema|pra o sistema|pro sistema|para constar|so pra|so para evitar|para evitar o cancel*|verdadeiro depois|o real depois|numero real|ainda nao foi enviado|ainda nao enviamos|ainda nao postamos|qualquer numero|inventado|numero qualquer|pacote vazio|provisorio|codigo falso|rastreio falso',
  otherBuyer:
    'outro comprador|outros compradores|outro cliente|outros clientes|nossos clientes|lista de clientes|lista de compradores|concorrente*',
  contactData: 'contato*|telefone*|dados|e mail*|email*|endereco*|lista|nomes|solicitacao|cotacao',
  thirdParty:
    'outros fornecedores|outro fornecedor|fabrica parceira|terceiros|parceiros|outras fabricas|outra fabrica',
  passOn:
    'passar|passo|passamos|repassar|compartilhar|compartilho|compartilhamos|dar|dou|enviar|envio|vender|fornecer|encaminhar|mandar',
  phoneWord:
    'telefone*|ligue|ligar|liga|celular|tel|numero|whatsapp|zap|fone|contato|sms|disque|discar|disca|me chama no|chama no|chame no|ligacao|telefona|telefonar|liga no|liga pra|toque no|torpedo|cel|whats',
  numberWord:
    'pedido|rastreio|rastreamento|pacote|nota|referencia|ref|artigo|serie|modelo|codigo|lote|ean|cep|cpf|cnpj|caso|produto|id|ncm|objeto|encomenda',
  chat: 'chama*|chame|me|adicion*|fale|falar|escrev*|numero|contato|nos|nosso|meu|pelo|por|conversar|mand*|envi*|respond*',
  notify:
    'notificac*|compative*|funciona com|mostra|exibe|relogio|suporta|chamadas de video|videochamadas|viva voz|chamadas de voz',
  emailAsk:
    'por e mail para|pelo e mail|nosso e mail|nosso email|meu e mail|meu email|nos envie um e mail|envie um e mail|mande um e mail|seu e mail para|passe seu e mail|seu e mail pessoal|nos envie um email|envie um email',
  siteWord: 'site|pagina|loja|visite|acesse|link|veja|clique|entre|online|baixe|baixar|no',
  common:
    'o|a|os|as|de|que|e|seu|sua|em|um|uma|por|com|para|do|da|nao|se|no|na|voce|ao|foi|esta|nosso|nos|ja|dos|das',
  limited:
    'so hoje|somente hoje|apenas hoje|esta semana|essa semana|este fim de semana|nesse fim de semana|ate domingo|ate segunda|ate sexta|ate meia noite|tempo limitado|enquanto durar|em toda|em todos|em todas|na loja toda|toda a loja|nossa loja|so para voce|exclusivo para|neste mes|este mes|ultimas horas|corre',
  delivered: 'foi entregue|ja foi entregue|consta como entregue|chegou',
  survey: 'pesquisa de satisfacao|questionario|enquete|pesquisa rapida',
  impartial:
    'boa ou ruim|positiva ou negativa|bom ou ruim|seja qual for|qualquer que seja|positivo ou negativo|ou nao|gostando ou nao|independente|tanto elogio|o que não gostou|do que não gostou|o que não agradou|prós e contras|pontos positivos e negativos|positivas ou negativas|negativo ou positivo|bom ou mau|positivos ou negativos|negativa ou positiva',
  paidSo:
    'voce pagou|pagou com|pagou por|pagou via|forma de pagamento original|mesma forma|mesmo cartao|mesmo meio|pagamento original|usou para pagar|com que pagou|com o qual pagou|com a qual pagou|mesma conta|cartao usado|usada na compra|usado na compra',
  pastReview:
    'lemos sua avaliacao|lemos a sua avaliacao|vimos sua avaliacao|na sua avaliacao|no seu comentario|lemos seu comentario|avaliacoes de clientes|que voce escreveu|que voce relatou|seu relato',
  bySelf:
    'voce mesmo|voce mesma|pela sua conta|na sua conta|do seu lado|por conta propria|em meus pedidos|pelo aplicativo',
  lowStars:
    'avaliacao negativa|avaliacoes negativas|avaliacao ruim|nota baixa|nota ruim|uma estrela|1 estrela|comentario negativo|feedback negativo|avaliar mal|duas estrelas|2 estrelas|comentario ruim|poucas estrelas|tirar estrelas|avaliacao baixa|reclamacao publica|falar mal|nota 1|nota um',
  proof: 'print|prints|printe|printa|captura*|screenshot*|foto da avaliacao|comprovante',
  unhappy:
    'se nao|caso contrario|senao|nao gostou|nao curtiu|nao ficou|nao ficou satisfeit*|insatisfeit*|decepcion*|nao agradou|nao esta satisfeit*|algo errado|alguma coisa errada|nao deu certo|nem tanto',
  onlyUs:
    'so com a gente|so pra gente|so para nos|somente conosco|apenas conosco|so conosco|entre nos|no privado|em particular|direto com a gente|direto conosco|so comigo|so pra mim|so a nos',
  tellUs:
    'responder por aqui|responda por aqui|responde aqui|e so responder|so responder|basta responder|nos avise|avisa a gente|manda mensagem|mande mensagem|chama a gente|chame a gente|a gente resolve|a gente troca|resolvemos|trocamos|procure a gente|procura a gente|conversa com a gente|converse com a gente|deixa a gente|uma chance|fala so com a gente|conta pra gente',
};
