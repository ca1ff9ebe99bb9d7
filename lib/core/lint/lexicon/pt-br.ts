import type { Lexicon } from './concepts';

export const ptBr: Lexicon = {
  review:
    'nota baixa|nota ruim|notas baixas|nota boa|nota positiva|nota negativa|boa nota|estrelinhas|avaliacao|avaliacoes|avalie|avaliar o|avaliar nosso|avaliar nossa|nos avaliar|avalia|avaliem|avaliando|comentario*|feedback|resenha*|depoimento*|opiniao|classificacao|nota na|sua nota|qualificacao|!em avaliacao|!avaliacao medica',
  positive: 'positiv*|boa|bom|boas|bons|otim*|excelente*|favorave*|melhor|maxima|legal|alta|perfeita',
  negative: 'negativ*|ruim|ruins|mau|ma|1 estrela|uma estrela|2 estrelas|baixa|desfavorave*|neutra',
  stars: '5 estrelas|cinco estrelas|nota maxima|nota 5|5 estrela|todas as estrelas|nota dez|nota 10',
  happy:
    'se voce gostou|se gostou|se voce estiver satisfeit*|se estiver satisfeit*|se voce esta satisfeit*|se esta satisfeit*|se ficou satisfeit*|se voce ficou|se ficou feliz|se estiver feliz|se estiver tudo certo|se tudo estiver|se esta tudo certo|se tudo correu|caso esteja satisfeit*|caso tenha gostado|caso goste|se voce amou|se curtiu|se o produto|esta satisfeit* com|se nosso|se estiver content*|gostou do produto|gostou da compra|gostou da|!nao gostou|!se voce gostaria',
  if: 'se|caso|quando|desde que',
  content:
    'satisfeit*|gostou|gostar|gosta|feliz|content*|amou|adorou|curtiu|perfeito|perfeita|tudo certo|tudo bem|atendeu|!nao esta satisfeit*|!nao gostou|!ficaremos felizes|!nao estiver satisfeit*|!nao ficou satisfeit*|!gostaria',
  reward:
    'presenteamos|presentear|de volta em dinheiro|dinheiro de volta|% de volta|brinde*|presente*|cupom*|cupons|desconto*|vale presente|vale compra*|recompensa*|gratis|gratuit*|premio*|cashback|bonus|surpresa|mimo|sorteio|% de desconto|% off',
  refund: 'reembols*|devolvemos|reais|r$|dinheiro|dolares|pagamos|metade do valor',
  swap: 'em troca|como agradecimento|em agradecimento|pela sua avaliacao|pela avaliacao|por sua avaliacao|por cada|por avaliacao|por avaliar|apos avaliar|apos a avaliacao|depois de avaliar|assim que avaliar|quando avaliar|se avaliar|se deixar|print|captura de tela|assim que',
  change:
    'alterar|altere|mudar|mude|modificar|modifique|editar|edite|remover|remova|apagar|apague|excluir|exclua|retirar|retire|atualizar|atualize|revisar|rever|reveja|melhorar a|corrigir|corrija|trocar|deletar|reconsiderar|aumentar|!vamos melhorar|!mudamos|!alteramos',
  instead:
    'nao de|nao nos de|nao coloque|antes de|em vez de|ao inves de|nao deixe|nao de uma|nao publique|evite|nao avalie|sem deixar|nao faca',
  usFirst:
    'fale conosco primeiro|fale primeiro|primeiro fale|entre em contato primeiro|nos chame primeiro|converse conosco primeiro|fale conosco antes|fale antes|nos contate antes|contate nos primeiro|nos avise primeiro|fale com a gente primeiro|fale com a gente antes',
  again:
    'lembrete|lembrar*|lembramos|novamente|mais uma vez|de novo|ainda nao avaliou|ainda nao deixou|segunda vez|ainda nao recebemos',
  ask: 'nos ajudaria|nos ajuda|seria otimo|seria muito|conte com|nao se esqueca|nao esqueca|coloque|de um|de cinco|de 5|apoie|avaliando|se puder|por favor|poderia*|pode|pedimos|gostariamos|agradecemos se|agradeceriamos|deixe|deixar|de nos|nos de|escreva|conte|conta|esperamos|ajude|ajudaria|precisamos que|precisa|deve|tem que|voce poderia|solicitamos|faca|feche|fechar|seria possivel|tenha a gentileza|compartilhe|avalie|queremos|adorariamos|contamos com|ficariamos|favor|gentileza|que tal|gentilmente|cancele|encerre|retire|confirme|altere|exclua',
  get: 'ganhe|ganha|recebe|receba|receber|aproveite|use|utilize|com o codigo|codigo|garanta|economize|oferecemos|damos|enviamos|enviaremos|na sua|resgate|leve|aqui esta|daremos|valido|confira',
  contactUs:
    'fale*|entre em contato|contat*|nos avise|nos chame|resolvemos|vamos resolver|nos escreva|escreva para|nos procure',
  thanks:
    'obrigad*|agradecemos a|agradecemos sua|agradecemos o|agradecemos pel*|agradecidos|valeu|gratidao|somos gratos|!obrigado desde ja|!obrigada desde ja|!em agradecimento|!como agradecimento|!agradecemos se',
  available:
    'qualquer duvida|duvidas|a disposicao|estamos aqui|conte conosco|pode contar|precisar de ajuda|se precisar|nao hesite|fique a vontade|esperamos que|bom dia|bom uso|aproveite seu|estamos sempre|pela confianca|pela preferencia|algum problema|entre em contato|volte sempre',
  substance:
    'devolu*|substitu*|nota fiscal|rastre*|falta*|faltou|manual|instrucoes|anexo|tamanho*|cor|endereco|garantia|parafuso*|peca*|alfandega|atras*|foto*|bateria|sua mensagem|sua pergunta|sua resposta|etiqueta|avaliacao|avaliacoes|comentario*|retorno sobre|avisar',
  refuse:
    'nao usamos|nao utilizamos|nao atendemos|nao e possivel|nao podemos|nao oferecemos|nao aceitamos|nao e permitido|proibido|nunca|jamais|nenhum*|nao damos|sem desconto|nao temos cupom|nao temos cupons|nao compartilhamos|nao repassamos|ja foi usado|expirou|foi aplicado|nao cumulativo',
  close: 'fech*|cancel*|encerr*|retir*|nao abra|nao abrir|antes de abrir|em vez de abrir|desist*',
  dispute: 'disputa*|reclamacao|reclamacoes|controversia|contestacao|garantia a z|garantia de a|caso',
  cancel:
    'cancele|cancelar|cancelasse|cancela|cancelamento|cancelem|anule|!seu cancelamento|!cancelamento foi|!nao cancel*|!cancelamento esta|!nao precisa cancelar',
  ifWant:
    'se quiser|se voce quiser|se desejar|se preferir|caso queira|caso deseje|deseja que|quer que|conforme solicit*|como pediu|conforme o seu pedido|a seu pedido|ou cancelar|prefere|gostaria de',
  weCancel:
    'cancelamos|vamos cancelar|cancelaremos|podemos cancelar|nos cancel*|cancelaremos|ja cancel*|que cancelemos',
  confirm: 'confirm*|clique|aperte|finaliz*',
  receipt:
    'recebimento|recebido|a entrega|entrega do pedido|pedido recebido|recepcao|chegada|!recebimento do seu|!recebimento da sua',
  early:
    'agora|ja|antecipad*|com antecedencia|antes de receber|antes da entrega|antes de chegar|antes da chegada|antes do pacote|mesmo que|mesmo sem|embora|imediat*|o quanto antes|ainda nao|hoje|adiantad*|para liberar|para recebermos|antes que|assim que possivel|desde ja|mesmo antes',
  afterReceipt:
    'depois de receber|apos receber|apos o recebimento|quando receber|assim que receber|ao receber|quando chegar|somente apos|so depois|depois que receber|se recebeu|apos conferir|depois que chegar|depois de conferir|so apos|somente depois|quando o pacote chegar',
  shipped:
    'foi enviad*|foi despachad*|ja foi enviad*|enviamos|despachamos|esta a caminho|ja esta a caminho|saiu para entrega|foi postad*|sera enviad*|esta em transito|foi entregue|saiu do nosso|a caminho|ja saiu|postamos',
  confirmed:
    'pedido foi confirmado|pedido confirmado|recebemos seu pedido|recebemos o seu pedido|pedido foi recebido|confirmamos seu pedido|confirmamos o seu pedido|confirmacao do pedido|confirmacao de pedido|confirmacao de envio|pedido esta sendo|pedido ja esta sendo|preparando seu pedido|pedido esta em preparacao|separando seu pedido|pedido foi processado|pedido ja foi confirmado|pedido foi aprovado',
  problem:
    'o restante|restante*|separad*|dois pacotes|varios pacotes|parcial*|uma parte|parte do|infelizmente|desculp*|lament*|sentimos|atras*|perdid*|extravi*|danificad*|esgotad*|sem estoque|fora de estoque|falta*|faltou|incorret*|incomplet*|errad*|erro|nao podemos|nao e possivel|devolv*|devolu*|reembols*|substitu*|alfandega|retid*|quebrad*|nota fiscal|precisamos|peca|solicitad*|problema com seu|taxa',
  promo:
    'visite a loja|conheca nossos|novos produtos|novidades|lancamentos|lancamento|nova colecao|ofertas|oferta especial|promocao|promocoes|promocional|codigo de desconto|liquidacao|black friday|cyber monday|inscreva se|assine|newsletter|siga nossa|siga nos|nos siga|siga a loja|outros produtos|nossos outros|mais produtos|recomende|nao perca|compre agora|compre novamente|compre de novo|aproveite|queima de estoque|indique|confira nossos|voce tambem pode gostar|tambem vendemos|prime day|frete gratis em',
  store: 'nossa loja|nosso catalogo|nossa pagina',
  invite: 'visite|visitar|conheca|confira|siga|veja|explore|descubra|passe na|volte|de uma olhada',
  coupon: 'cupom*|cupons|codigo de desconto|codigo promocional|vale compra*|vale presente',
  discount: 'desconto*|% de|% off|cupom*|mais barato|frete gratis|promocao',
  nextOrder:
    'comprar novamente|nova compra|outra compra|proxima compra|proximo pedido|proximas compras|futuras compras|proxima vez|toda a loja|todos os produtos|segunda compra|proximos pedidos',
  festive: 'feliz natal|feliz ano novo|boas festas|feliz pascoa|feliz aniversario',
  transfer:
    'transferencia*|conta bancaria|deposito bancario|iban|transferir|boleto|dinheiro vivo|pix|chave pix|ted',
  pay: 'pagar|pague|paga|pagamento|pago|pagando|dinheiro|deposito|sinal|comprar|compre|transfer*|mais barato',
  outside:
    'fora da amazon|fora do alibaba|fora do aliexpress|fora da plataforma|por fora|sem passar|sem a plataforma|sem o aliexpress|sem o alibaba|em vez da amazon|em vez do alibaba|evitar a taxa|evitar taxas|evitar as taxas|economizar a taxa|direto para mim|direto comigo|direto conosco|diretamente para nos|diretamente conosco|em particular|economizar taxas|direto na nossa conta',
  toUs: 'faca um pix|faca uma transferencia|transfira|mande um pix|deposite|para nossa conta|na nossa conta|na minha conta|minha conta|nossa conta|direto|diretamente|conta pessoal|nosso paypal|meu paypal|para mim|chave',
  onPlatform:
    'pelo trade assurance|com trade assurance|somente pel*|apenas pel*|so pel*|exclusivamente|pela plataforma|pelo aliexpress|pelo alibaba|pela amazon|dentro da plataforma|via trade assurance',
  trackingNo: 'codigo de rastreio|rastreio|rastreamento|numero|codigo|tracking',
  fake: 'falso|falsa|ficticio*|temporario*|provisorio*|nao e real|nao e o real|de outro pacote|de outro pedido|de outro cliente|conste como enviado|apareca como enviado|marcar como enviado|como enviado mesmo|inventad*|o verdadeiro|o correto depois',
  otherBuyer:
    'outro comprador|outros compradores|outro cliente|outros clientes|nossos clientes|lista de clientes|lista de compradores|concorrente*',
  contactData: 'contato*|telefone*|dados|e mail*|email*|endereco*|lista|nomes|solicitacao|cotacao',
  thirdParty:
    'outros fornecedores|outro fornecedor|fabrica parceira|terceiros|parceiros|outras fabricas|outra fabrica',
  passOn:
    'passar|passo|passamos|repassar|compartilhar|compartilho|compartilhamos|dar|dou|enviar|envio|vender|fornecer|encaminhar|mandar',
  phoneWord: 'telefone*|ligue|ligar|liga|celular|tel|numero|whatsapp|zap|fone|contato|sms',
  numberWord:
    'pedido|rastreio|rastreamento|pacote|nota|referencia|ref|artigo|serie|modelo|codigo|lote|ean|cep|cpf|cnpj|caso|produto|id|ncm|objeto|encomenda',
  chat: 'chama*|chame|me|adicion*|fale|falar|escrev*|numero|contato|nos|nosso|meu|pelo|por|conversar|mand*|envi*|respond*',
  notify: 'notificac*|compative*|funciona com|mostra|exibe|relogio|suporta',
  emailAsk:
    'por e mail para|pelo e mail|nosso e mail|nosso email|meu e mail|meu email|nos envie um e mail|envie um e mail|mande um e mail|seu e mail para|passe seu e mail|seu e mail pessoal|nos envie um email|envie um email',
  siteWord: 'site|pagina|loja|visite|acesse|link|veja|clique|entre|online|baixe|baixar|no',
  common:
    'o|a|os|as|de|que|e|seu|sua|em|um|uma|por|com|para|do|da|nao|se|no|na|voce|ao|foi|esta|nosso|nos|ja|dos|das',
};
