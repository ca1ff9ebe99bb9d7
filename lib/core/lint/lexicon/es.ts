import type { Lexicon } from './concepts';

export const es: Lexicon = {
  review:
    'resena*|opinion|opiniones|comentario|comentarios|valoracion|valoraciones|valorar nuestro|valorar el|valore|valorenos|valoranos|valora el|valora nuestro|valora tu|calificacion*|calificar|califique*|califica*|evaluacion*|evalue|evaluanos|feedback|puntuacion|puntuar|puntue*|critica',
  positive:
    'positiv*|buen|buena|bueno|buenas|buenos|excelente*|favorable*|mejor|gran|bonita|perfecta|maxima|alta',
  negative: 'negativ*|mala|malo|malas|mal|1 estrella|una estrella|2 estrellas|baja|desfavorable*|neutral',
  stars:
    '5 estrellas|cinco estrellas|5 estrella|maxima puntuacion|puntuacion maxima|5 de 5|todas las estrellas',
  happy:
    'si esta content*|si estas content*|si esta satisfech*|si estas satisfech*|si le gusta|si te gusta|si le gusto|si te gusto|si le ha gustado|si te ha gustado|si queda satisfech*|si quedo satisfech*|si esta feliz|si estas feliz|si esta conforme|si todo esta bien|si todo le parece|si todo fue bien|si todo ha ido bien|si le encanta|si te encanta|si nuestro producto|si su experiencia|si tu experiencia|si ha quedado|esta satisfech* con|en caso de estar satisfech*|si le satisface|si esta a gusto|si disfruta|si cumple sus|si cumple tus|!no esta satisfech*|!si le gustaria|!si te gustaria',
  if: 'si|cuando|siempre que|en caso de',
  content:
    'satisfech*|content*|feliz|gusta|gusto|gustado|encanta|encantado|perfecto|perfecta|cumple|conforme|!no esta satisfech*|!no esta content*|!no le gusta|!no le gusto|!si le gustaria|!nos gustaria|!estaremos encantados|!no ha quedado satisfech*|!no ha gustado',
  reward:
    'obsequiamos|dinero de vuelta|% de vuelta|devolucion de dinero por|regal*|obsequio*|cupon*|vale de|un vale|vales|descuento*|recompensa*|gratis|premio*|tarjeta regalo|cashback|bono|bonificacion|sorpresa|% de descuento|incentivo',
  refund: 'reembols*|devolvemos|euros|euro|€|dinero|dolares|le pagamos|pagamos|mitad del precio',
  swap: 'a cambio|como agradecimiento|en agradecimiento|por su resena|por tu resena|por su comentario|por tu comentario|por su opinion|por tu opinion|por cada|por su valoracion|por tu valoracion|por una resena|por dejar|por escribir|si deja|si dejas|si escribe|si escribes|si publica|cuando publique|una vez que|cuando deje|captura|despues de su resena|despues de dejar|tras su',
  change:
    'cambiar|cambie|cambia|cambiara|modificar|modifique|modifica|modificara|elimin*|borrar|borre|borra|borrara|quitar|quite|retirar|retire|retira|actualizar|actualice|actualiza|corregir|corrija|reconsiderar|reconsidere|revisar su|mejorar|mejore|suba|subir|!hemos cambiado|!hemos mejorado|!vamos a mejorar',
  instead:
    'antes de|en lugar de|en vez de|no deje|no dejes|no ponga|no pongas|evite|evita|no publique|no escriba|sin dejar|no nos deje',
  usFirst:
    'primero con nosotros|contactenos primero|contactanos primero|escribanos primero|escribenos primero|hable primero|diganos primero|contacte primero|primero contact*|primero escrib*|contactenos antes|contactanos antes|escribanos antes|avisenos primero|digalo antes',
  again:
    'recordatorio|recordar*|de nuevo|otra vez|nuevamente|todavia no ha dejado|aun no ha dejado|segunda vez|una vez mas|aun no hemos recibido su|aun no has|todavia no|volvemos a',
  ask: 'nos ayudaria|nos ayuda|seria de gran|seria genial|contamos con|ponganos|ponnos|regalenos|otorguenos|valore|califique|calificanos|apoyenos|seria estupendo|nos haria|no olvide|por favor|podria*|puede*|le pedimos|te pedimos|pedimos|rogamos|le rogamos|agradeceriamos|agradecemos que|le agradeceriamos|solicitamos|nos gustaria|deje|deja|dejar|dejara|denos|danos|dar|escriba|escribe|esperamos|ojala|ayudenos|ayudanos|ayudaria|necesitamos que|debe|tiene que|seria tan amable|sea tan amable|comparta|comparte|compartir|invitamos|desearia*|nos encantaria|quisieramos|cancele|cierre|retire|anule|cancela|elimine|confirme|pongan|ponga|pon|tenga la amabilidad|haganos el favor',
  get: 'recib*|obten*|consig*|disfrut*|use|usa|utilice|gane|gana|le damos|le ofrecemos|ofrecemos|regalamos|enviamos|enviaremos|con el codigo|codigo|ahorre|ahorra|llevese|aproveche|aqui tiene|tendra|valido',
  contactUs:
    'contact*|escribanos|escribenos|hable con|digan*|avisenos|lo solucionamos|solucionaremos|lo resolvemos|comuniquese|consultenos',
  thanks:
    'gracias|muchas gracias|muchisimas gracias|le agradecemos su|agradecemos su|agradecidos|mil gracias|!gracias de antemano|!como agradecimiento|!en agradecimiento',
  available:
    'cualquier duda|cualquier pregunta|no dude|no dudes|a su disposicion|a tu disposicion|a su servicio|estamos aqui|estamos para|para lo que necesite|si necesita ayuda|si necesita algo|si tiene alguna|si tiene preguntas|si tiene dudas|esperamos que|buen dia|que lo disfrute|que disfrute|ayudarle|ayudarte|contactenos|contactanos|su confianza|encantados de',
  substance:
    'devolu*|reemplaz*|factura*|seguimiento|falta*|manual|instrucciones|adjunt*|talla|medida*|color|direccion|garantia|tornillos|pieza*|aduana*|retraso*|foto*|bateria|su mensaje|su pregunta|su respuesta|etiqueta|comentario*|resena*|pantalla|entrega el|franja|consulta sobre|avisar|informarnos',
  refuse:
    'no usamos|no utilizamos|no atendemos|no nos comunicamos|no es posible|no podemos|no ofrecemos|no aceptamos|no se permite|no esta permitido|prohibido|nunca|jamas|ningun|ninguna|no damos|no tenemos cupones|sin descuento|no compartimos|no transmitimos|ya se utilizo|caducado|se aplico|no acumulable|sin recibir nada',
  close:
    'cancel*|cerrar|cierre|cierra|retirar|retire|retira|no abra|no abras|no abrir|anular|anule|antes de abrir|en lugar de abrir|elimine',
  dispute: 'disputa*|reclamacion*|reclamo*|controversia|caso|garantia a z|garantia de la a|queja|litigio',
  cancel:
    'cancele|cancela|cancelar|cancelara|canceles|cancelacion|anule|anular|anulara|anula|anulacion|!su cancelacion|!cancelacion ha|!cancelacion fue|!no cancel*|!anulacion ha',
  ifWant:
    'si desea|si quiere|si prefiere|si quieres|si deseas|desea que|quiere que|en caso de que quiera|tal como|como nos pidio|como solicito|a peticion|o cancel*|si lo desea|prefiere',
  weCancel:
    'cancelamos|hemos cancelado|vamos a cancelar|cancelaremos|podemos cancelar|lo cancelamos|anulamos|podemos anular|nosotros cancel*|que cancelemos|que anulemos',
  confirm: 'confirm*|pulse|haga clic|marque|aceptar',
  receipt:
    'recepcion|recibo|recibimiento|la entrega|entrega del pedido|recibido|pedido recibido|!recepcion de su',
  early:
    'ahora|ya|por adelantado|anticipad*|de antemano|antes de recibir|antes de que|antes de la entrega|antes de la llegada|aunque|inmediat*|cuanto antes|todavia no|aun no|hoy|hoy mismo|para que podamos cobrar|para cobrar|primero|lo antes posible|con antelacion',
  afterReceipt:
    'cuando reciba|cuando lo reciba|cuando haya recibido|despues de recibir|una vez que reciba|una vez recibido|una vez que haya|tras recibir|despues de revisar|al recibir|solo cuando|cuando llegue|si ha recibido|si recibio|cuando recibas|solo despues|despues de comprobar|una vez que llegue',
  shipped:
    'ha sido enviado|fue enviado|ya fue enviado|ha sido despachado|hemos enviado|ya hemos enviado|esta en camino|va en camino|esta de camino|sera enviado|lo enviaremos|enviaremos su pedido|ha salido|salio de nuestro|ha sido entregado|se ha enviado|se envio|esta en transito|enviamos su pedido|despachamos|esta en reparto',
  confirmed:
    'recibido su pedido|recibimos su pedido|pedido ha sido confirmado|pedido esta confirmado|pedido confirmado|confirmamos su pedido|confirmacion de pedido|confirmacion del pedido|confirmacion de envio|pedido ha sido recibido|pedido esta siendo preparado|preparando su pedido|pedido se esta preparando|procesando su pedido|recibido tu pedido|pedido ha sido procesado|pedido fue confirmado',
  problem:
    'el resto|restante*|por separado|dos paquetes|varios paquetes|parcial*|una parte|parte de su|lament*|desgraciad*|sentimos|disculp*|retras*|perdid*|danad*|agotad*|sin existencias|falta*|incorrect*|incomplet*|error|no podemos|no es posible|devuelt*|devolu*|reembols*|reemplaz*|aduana*|retenid*|rot*|factura|franja|necesitamos|solicitada|solicito|problema con su|direccion',
  promo:
    'nuevos productos|novedades|nueva coleccion|ofertas|oferta especial|promocion*|codigo de descuento|codigo promocional|rebajas|black friday|cyber monday|suscriba*|suscribete|boletin|siganos|siguenos|siga nuestra|sigue nuestra|otros productos|nuestros otros|mas productos|recomiendenos|no se pierda|no te pierdas|compre ahora|compra ahora|compre de nuevo|vuelva a comprar|descubra|descubre|liquidacion|aproveche|tambien le puede gustar|tambien vendemos|prime day|eche un vistazo|venta flash',
  store: 'nuestra tienda|nuestro catalogo|nuestra pagina',
  invite:
    'visite|visita|visitar|visitarnos|descubra|descubre|explore|siga|sigue|eche un|echa un|mire|mira|vea|conozca|vuelva|pase por',
  coupon: 'cupon*|codigo de descuento|codigo promocional|vale de|vale|tarjeta regalo|codigo descuento',
  discount: 'descuento*|% de|rebaja*|cupon*|mas barato|envio gratis|vale',
  nextOrder:
    'vuelve a comprar|nuevo pedido|otra compra|todos los productos|proximo pedido|proxima compra|siguiente pedido|siguiente compra|futuras compras|proxima vez|proximas compras|toda la tienda|todos nuestros productos|segunda compra|proximos pedidos',
  festive: 'feliz navidad|feliz ano nuevo|felices fiestas|felices pascuas|prospero ano|feliz cumpleanos',
  transfer:
    'transferencia*|cuenta bancaria|iban|ingreso bancario|giro|deposito bancario|efectivo|transferir|transfiera|oxxo',
  pay: 'pagar|pague|paga|pago|pagos|abonar|abone|dinero|anticipo|deposito|comprar|compre|transferir',
  outside:
    'fuera de amazon|fuera de alibaba|fuera de aliexpress|fuera de la plataforma|por fuera|sin pasar por|sin amazon|sin alibaba|sin la plataforma|en lugar de amazon|en vez de amazon|en vez de alibaba|evitar la comision|evitar comisiones|ahorrar la comision|ahorrarse la comision|directamente con nosotros|directamente a nosotros|en privado|ahorrar comisiones|evitar las comisiones|ahorrar las tarifas|evitar la tarifa|por privado',
  toUs: 'transfiera|haga una transferencia|pague por transferencia|haganos una transferencia|deposite|a nuestra cuenta|a mi cuenta|directamente a nosotros|nuestra cuenta|cuenta personal|directamente a|nuestro paypal|mi paypal|directamente',
  onPlatform:
    'a traves de trade assurance|solo a traves|unicamente a traves|solo por|mediante trade assurance|con trade assurance|por trade assurance|a traves de la plataforma|a traves de alibaba|exclusivamente|dentro de la plataforma',
  trackingNo: 'numero de seguimiento|seguimiento|numero|guia|rastreo|tracking|codigo de seguimiento',
  fake: 'falso*|falsa*|ficticio*|temporal*|provisional*|no es real|no es el real|de otro paquete|de otro pedido|de otro cliente|figure como enviado|aparezca como enviado|marcar como enviado|como enviado aunque|inventado*|el verdadero|el real',
  otherBuyer:
    'otro comprador|otros compradores|otro cliente|otros clientes|de nuestros clientes|lista de compradores|lista de clientes|competidor*|competencia',
  contactData: 'contacto*|telefono*|datos|correo*|direccion*|lista|nombres|solicitud',
  thirdParty:
    'otros proveedores|otro proveedor|fabrica asociada|tercero*|socios|otras fabricas|otra fabrica|otros fabricantes',
  passOn:
    'pasar|paso|compartir|comparto|dar|doy|enviar|envio|vender|facilitar|reenviar|pasamos|pasarle|compartiremos|pasaremos|proporcionar',
  phoneWord: 'telefono*|llam*|movil|celular|tel|numero|whatsapp|sms|fax|contacto',
  numberWord:
    'pedido|orden|seguimiento|paquete|factura|referencia|ref|articulo|serie|modelo|codigo|guia|lote|ean|arancelaria|postal|caso|rastreo|producto|id|nif',
  chat: 'escrib*|agreg*|anad*|mi|me|nos|nuestro|hablamos|hablar|contact*|numero|por|pase*|via|chat|respond*|envi*',
  notify: 'notificacion*|compatible*|funciona con|muestra|reloj|admite|soporte para',
  emailAsk:
    'por correo a|al correo|nuestro correo|mi correo|envienos un correo|envieme un correo|escribanos un correo|nuestro email|nuestro e mail|su correo electronico para|denos su correo|mandenos un correo|su correo personal',
  siteWord:
    'sitio|web|pagina|tienda|visite|visita|enlace|vea|consulte|entre en|haga clic|en linea|descarg*|en',
  common:
    'el|la|los|las|de|que|y|su|sus|en|es|un|una|por|con|para|del|no|se|le|lo|hemos|esta|al|tu|ha|nuestro|nos',
};
