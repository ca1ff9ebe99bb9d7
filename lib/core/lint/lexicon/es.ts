import type { Lexicon } from './concepts';

export const es: Lexicon = {
  review:
    'resena*|opinion|opiniones|comentario|comentarios|valoracion|valoraciones|valorar nuestro|valorar el|valore|valorenos|valoranos|valora el|valora nuestro|valora tu|calificacion*|calificar|califique*|califica*|evaluacion*|evalue|evaluanos|feedback|puntuacion|puntuar|puntue*|critica|su experiencia|tu experiencia|opine|opina|opinar|comente|comenta|resene|resenar|su calificacion|puntue|nota en la tienda|!nota de entrega|opin*|comenten|valoren|puntuen|unas palabras|un par de palabras|dos palabras|unas lineas|dos lineas|un par de lineas|cuentelo en amazon|cuentalo en amazon|cuenteselo a|cuentaselo a|digalo en amazon|dilo en amazon|cuente en amazon|sus impresiones|tus impresiones|su impresion|tu impresion|que le parecio|que te parecio|valoraci*|puntuenos|ponganos nota|pongale nota|quejarse en|quejarse publicamente|queja publica|palabras bonitas|palabras buenas|buenas palabras|recomiendenos en|testimonio*|estrellitas|reportaje|foto del producto en',
  positive:
    'positiv*|buen|buena|bueno|buenas|buenos|excelente*|favorable*|mejor|gran|bonita|perfecta|maxima|alta|5 estrellas|buenisim*|estupend*|optim*|mejores',
  negative:
    'negativ*|mala|malo|malas|mal|1 estrella|una estrella|2 estrellas|baja|desfavorable*|neutral|mala nota|critica|1 o 2 estrellas|pocas estrellas|menos de 5|menos de cinco',
  stars:
    '5 estrellas|cinco estrellas|5 estrella|maxima puntuacion|puntuacion maxima|5 de 5|todas las estrellas|cinco estrellitas|5 estrellitas|la nota mas alta|calificacion maxima|maxima calificacion|puntuacion completa|5 puntos|cinco puntos|5 sobre 5|maxima nota|maxima valoracion',
  happy:
    'si esta content*|si estas content*|si esta satisfech*|si estas satisfech*|si le gusta|si te gusta|si le gusto|si te gusto|si le ha gustado|si te ha gustado|si queda satisfech*|si quedo satisfech*|si esta feliz|si estas feliz|si esta conforme|si todo esta bien|si todo le parece|si todo fue bien|si todo ha ido bien|si le encanta|si te encanta|si nuestro producto|si su experiencia|si tu experiencia|si ha quedado|esta satisfech* con|en caso de estar satisfech*|si le satisface|si esta a gusto|si disfruta|si cumple sus|si cumple tus|!no esta satisfech*|!si le gustaria|!si te gustaria|si le agrada|si le ha encantado|si te ha encantado|si el producto es de su agrado|si es de su agrado|si fue de su agrado|le gusto el|te gusto el|le ha gustado|te ha gustado|le gusta su|te gusta tu|contento con su|contenta con su|contento con tu|contenta con tu|!no le ha gustado|!no te ha gustado|si es asi|de ser asi',
  if: 'si|cuando|siempre que|en caso de|mientras|siempre y cuando|una vez que',
  content:
    'satisfech*|content*|feliz|gusta|gusto|gustado|encanta|encantado|perfecto|perfecta|cumple|conforme|!no esta satisfech*|!no esta content*|!no le gusta|!no le gusto|!si le gustaria|!nos gustaria|!estaremos encantados|!no ha quedado satisfech*|!no ha gustado|satisface|satisfizo|todo bien|todo esta bien|todo ha ido bien|todo correcto|todo en orden|le sirve|funciona bien|agrada|agrado|le parece bien|a gusto|contento con|encanto|!no funciona bien|!no agrada|contento|contenta|satisfecho|satisfecha|a su gusto|de su gusto|esperaba|cumplio|cumplido',
  reward:
    'obsequiamos|dinero de vuelta|% de vuelta|devolucion de dinero por|regal*|obsequio*|cupon*|vale de|un vale|vales|descuento*|recompensa*|gratis|premio*|tarjeta regalo|cashback|bono|bonificacion|sorpresa|% de descuento|incentivo|detalle|sorteo|sorteamos|rifa|vale|cheque regalo|saldo|garantia extendida|ampliamos la garantia|ampliamos su garantia|ano mas de garantia|auriculares de regalo|gratuit*|bonus|regalito|te regalo|le regalo|compensacion por|bono de|bonos|recibiran un|concursa|concurso|participa en|corre por nuestra cuenta|por nuestra cuenta|invita la casa|la casa invita|invitamos nosotros|va de regalo|un detallito|detallito|sorpresita|obsequio|de obsequio|gratuito|premiamos|premiaremos|muestra gratis|saldo de regalo|mitad de lo que|la mitad|parte del precio|reintegro|propina|un cafe|participara|participaras|entrara en|rifamos',
  refund:
    'reembols*|devolvemos|euros|euro|€|dinero|dolares|le pagamos|pagamos|mitad del precio|te devuelvo|le devuelvo|devuelvo|devolveremos|devolucion|le reembolsamos|le abonamos|abonamos|abono|el importe|le transferimos|te pago|le pago|usd',
  swap: 'a cambio|como agradecimiento|en agradecimiento|por su resena|por tu resena|por su comentario|por tu comentario|por su opinion|por tu opinion|por cada|por su valoracion|por tu valoracion|por una resena|por dejar|por escribir|si deja|si dejas|si escribe|si escribes|si publica|cuando publique|una vez que|cuando deje|captura|despues de su resena|despues de dejar|tras su|si me dejas|si nos deja|si nos dejas|si me deja|si pone|si pones|si comenta|si comentas|si valora|si valoras|si opina|si hace una|si haces una|si comparte|si compartes|si sube|si subes|deje su resena y|deje una resena y|deja tu resena y|escriba una resena y|escriba una opinion y|publique su opinion y|resena y le|resena y te|opinion y le|opinion y te|comentario y le|comentario y te|valoracion y le|valoracion y te|valoracion y recib*|resena y recib*|opinion y recib*|opinion y partici*|y participe|y participa|los que dejen|quienes dejen|todos los que|cada cliente que|cada resena|cada opinion|tras dejar|tras publicar|despues de su|despues de tu|despues de valorar|despues de comentar|despues de publicar|cuando haya dejado|cuando hayas|cuando haya publicado|envie captura|como recompensa|como premio|como detalle|por valorar|por opinar|por compartir|por comentar|quienes opinen|quien opine|quienes|los clientes que|opine y|comente y|a los que',
  change:
    'cambiar|cambie|cambia|cambiara|modificar|modifique|modifica|modificara|elimin*|borrar|borre|borra|borrara|quitar|quite|retirar|retire|retira|actualizar|actualice|actualiza|corregir|corrija|reconsiderar|reconsidere|revisar su|mejorar|mejore|suba|subir|!hemos cambiado|!hemos mejorado|!vamos a mejorar|cambiase|borrarla|eliminarla|quitarla|quitarlo|borrarlo|eliminarlo|retirarla|retirarlo|modificarla|modificarlo|cambiarla|cambiarlo|editar|edite|edita|revise|sacar|saque|rectifi*|suprim*|subirla|mejorarla|elevar|anular su resena|anular la resena|reconsiderarla|replantear*|la resena de una|subirle|aumentar|aumente|pasar a cinco|pasar a 5|pasarla a|dejarla en cinco|convertir|convierta|reescribir|reescriba|suavizar|revisar|repensar|volver a valorar|bajar|bajara|desaparecer|quitaria|borrarme|mejore su|arreglar',
  instead:
    'antes de|en lugar de|en vez de|no deje|no dejes|no ponga|no pongas|evite|evita|no publique|no escriba|sin dejar|no nos deje|no nos ponga|no nos pongas|no me dejes|no me deje|antes que|sin poner|no valore|no califique|no des|no de una|no nos de|antes de dejar|en lugar|en vez|absteng*|no haga|no pongan|antes de quejarse|antes de poner|antes de escribir|antes de publicar|antes de opinar|antes de calificar|antes de valorar|no hace falta que|no hace falta|no es necesario que ponga|mas rapido que|mejor que|espere antes|espere a|no se precipite|ahorrese|absténgase|no vaya a poner|no nos castigue|no nos baje|aguante',
  usFirst:
    'primero con nosotros|contactenos primero|contactanos primero|escribanos primero|escribenos primero|hable primero|diganos primero|contacte primero|primero contact*|primero escrib*|contactenos antes|contactanos antes|escribanos antes|avisenos primero|digalo antes|primero a nosotros|avisenos antes|diganos antes|hable con nosotros antes|hablenos primero|contacte con nosotros antes|contacte con nosotros primero|denos la oportunidad|denos la oportunidad de|contacta con nosotros antes|avisanos antes|escribenos antes|primero con el vendedor|comuniquese primero|primero en lugar|primero escribanos',
  again:
    'recordatorio|recordar*|de nuevo|otra vez|nuevamente|todavia no ha dejado|aun no ha dejado|segunda vez|una vez mas|aun no hemos recibido su|aun no has|todavia no|volvemos a|seguimos sin|no hemos recibido su|aun no hemos|todavia no hemos|recordarle|le recordamos|segundo recordatorio|ultimo recordatorio|insistimos|se olvido|ha olvidado|la semana pasada|hace unos dias|ya le escribimos',
  ask: 'nos ayudaria|nos ayuda|seria de gran|seria genial|contamos con|ponganos|ponnos|regalenos|otorguenos|valore|califique|calificanos|apoyenos|seria estupendo|nos haria|no olvide|por favor|podria*|puede*|le pedimos|te pedimos|pedimos|rogamos|le rogamos|agradeceriamos|agradecemos que|le agradeceriamos|solicitamos|nos gustaria|deje|deja|dejar|dejara|denos|danos|dar|escriba|escribe|esperamos|ojala|ayudenos|ayudanos|ayudaria|necesitamos que|debe|tiene que|seria tan amable|sea tan amable|comparta|comparte|compartir|invitamos|desearia*|nos encantaria|quisieramos|cancele|cierre|retire|anule|cancela|elimine|confirme|pongan|ponga|pon|tenga la amabilidad|haganos el favor|estaria dispuest*|seria posible|es posible|puede usted|podria usted|le importaria|te importaria|haga|hagame|hazme|vaya a|entre en|pulse|le ruego|ruego|pido|les pedimos|solicite|solicita|le solicito|cierra|cancelar|tendria|podemos pedirle|ayudeme|ayudame|agradeceria|de favor|queremos pedirle|tomese|toma un minuto|dedique|dame|deme|ponme|regaleme|regalame|no te olvides|no olvides|quisiera|apoyanos|apoyame|no abras|no abra|porfa|porfis|nos dejaria|nos deja|me dejas|sera de gran|que cancele|estariamos felices|nos haria felices|encantaria',
  get: 'recib*|obten*|consig*|disfrut*|use|usa|utilice|gane|gana|le damos|le ofrecemos|ofrecemos|regalamos|enviamos|enviaremos|con el codigo|codigo|ahorre|ahorra|llevese|aproveche|aqui tiene|tendra|valido|reciba|recibe|recibiran',
  contactUs:
    'contact*|escribanos|escribenos|hable con|digan*|avisenos|lo solucionamos|solucionaremos|lo resolvemos|comuniquese|consultenos',
  thanks:
    'gracias|muchas gracias|muchisimas gracias|le agradecemos su|agradecemos su|agradecidos|mil gracias|!gracias de antemano|!como agradecimiento|!en agradecimiento|!estariamos agradecidos|!estaremos agradecidos|!quedaremos agradecidos|!estaria agradecido|le damos las gracias|les damos las gracias|agradecidos por|infinitas gracias|agradecemos de corazon|gracias de corazon|gracias por elegirnos|gracias por preferirnos',
  available:
    'cualquier duda|cualquier pregunta|no dude|no dudes|a su disposicion|a tu disposicion|a su servicio|estamos aqui|estamos para|para lo que necesite|si necesita ayuda|si necesita algo|si tiene alguna|si tiene preguntas|si tiene dudas|esperamos que|buen dia|que lo disfrute|que disfrute|ayudarle|ayudarte|contactenos|contactanos|su confianza|encantados de|aqui nos tiene|aqui estamos|nos tiene aqui|cuente con nosotros|puede contar con nosotros|para lo que haga falta|lo que haga falta|lo que necesite|cualquier cosa|cuando lo necesite|siempre a su lado|estaremos encantados|un placer|un abrazo|aqui para|encantados de ayudar|no dude en|siempre a tu|estamos contigo',
  substance:
    'devolu*|reemplaz*|factura*|seguimiento|falta*|manual|instrucciones|adjunt*|talla|medida*|color|direccion|garantia|tornillos|pieza*|aduana*|retraso*|foto*|bateria|su mensaje|su pregunta|su respuesta|etiqueta|comentario*|resena*|pantalla|entrega el|franja|consulta sobre|avisar|informarnos|!haga falta|!hace falta algo',
  refuse:
    'no usamos|no utilizamos|no atendemos|no nos comunicamos|no es posible|no podemos|no ofrecemos|no aceptamos|no se permite|no esta permitido|prohibido|nunca|jamas|ningun|ninguna|no damos|no tenemos cupones|sin descuento|no compartimos|no transmitimos|ya se utilizo|caducado|se aplico|no acumulable|sin recibir nada',
  close:
    'cancel*|cerrar|cierre|cierra|retirar|retire|retira|no abra|no abras|no abrir|anular|anule|antes de abrir|en lugar de abrir|elimine|cierra la|cerrarla|cierre la|no inicie|desista|desistir|cancela la|finalice|quitar|quite',
  dispute:
    'disputa*|reclamacion*|reclamo*|controversia|caso|garantia a z|garantia de la a|queja|litigio|conflicto|apelacion|arbitraje|protesta|queja*',
  cancel:
    'cancele|cancela|cancelar|cancelara|canceles|cancelacion|anule|anular|anulara|anula|anulacion|!su cancelacion|!cancelacion ha|!cancelacion fue|!no cancel*|!anulacion ha|cancelacion de su|solicitar la cancelacion|solicite la cancelacion|cancelarlo|cancelarla|cancelase|!no se cancele|!no cancele|!se cancele automatic*|!evitar que se cancele',
  ifWant:
    'si desea|si quiere|si prefiere|si quieres|si deseas|desea que|quiere que|en caso de que quiera|tal como|como nos pidio|como solicito|a peticion|o cancel*|si lo desea|prefiere',
  weCancel:
    'cancelamos|hemos cancelado|vamos a cancelar|cancelaremos|podemos cancelar|lo cancelamos|anulamos|podemos anular|nosotros cancel*|que cancelemos|que anulemos',
  confirm: 'confirm*|pulse|haga clic|marque|aceptar',
  receipt:
    'recepcion|recibo|recibimiento|la entrega|entrega del pedido|recibido|pedido recibido|!recepcion de su|confirma el pedido|confirme el pedido|confirma la entrega|confirme la entrega|confirmar entrega|confirma que recibiste|confirme que recibio|confirmar pedido recibido|como recibido',
  early:
    'ahora|ya|por adelantado|anticipad*|de antemano|antes de recibir|antes de que|antes de la entrega|antes de la llegada|aunque|inmediat*|cuanto antes|todavia no|aun no|hoy|hoy mismo|para que podamos cobrar|para cobrar|primero|lo antes posible|con antelacion|desde ya|aunque no|sin esperar|pronto|esta por llegar|esta en camino|en camino|todavia no llega|aun no llega|sin haber',
  afterReceipt:
    'cuando reciba|cuando lo reciba|cuando haya recibido|despues de recibir|una vez que reciba|una vez recibido|una vez que haya|tras recibir|despues de revisar|al recibir|solo cuando|cuando llegue|si ha recibido|si recibio|cuando recibas|solo despues|despues de comprobar|una vez que llegue|espera a recibir|espere a recibir|luego confirma|despues confirma|luego confirme|despues confirme|cuando lo recibas|solo si|hasta que llegue|hasta recibir|despues de revis*|si ya recibio|si ya ha recibido|no confirme|no confirmes|solo confirme|solo confirma|confirme solo|confirma solo|hasta que|hasta haber|hasta comprobar|despues de abrir|despues de probar|una vez abierto|una vez comprobado|cuando lo tenga|cuando lo haya|tras comprobar|tras abrir|unicamente cuando|unicamente despues',
  shipped:
    'ha sido enviado|fue enviado|ya fue enviado|ha sido despachado|hemos enviado|ya hemos enviado|esta en camino|va en camino|esta de camino|sera enviado|lo enviaremos|enviaremos su pedido|ha salido|salio de nuestro|se ha enviado|se envio|esta en transito|enviamos su pedido|despachamos|esta en reparto|fue despachado|salio hoy|acaba de salir|entregado al transportista|entregado a correos|sale hoy|sale manana',
  confirmed:
    'recibido su pedido|recibimos su pedido|pedido ha sido confirmado|pedido esta confirmado|pedido confirmado|confirmamos su pedido|confirmacion de pedido|confirmacion del pedido|confirmacion de envio|pedido ha sido recibido|pedido esta siendo preparado|preparando su pedido|pedido se esta preparando|procesando su pedido|recibido tu pedido|pedido ha sido procesado|pedido fue confirmado|hemos recibido su pedido|su pedido ha sido recibido|su pedido ha sido confirmado|su pedido esta confirmado|le confirmamos que su pedido|su pedido esta en|estamos preparando su|preparamos su pedido|su compra ha sido|pago recibido|hemos recibido su pago',
  problem:
    'el resto|restante*|por separado|dos paquetes|varios paquetes|parcial*|una parte|parte de su|lament*|desgraciad*|sentimos|disculp*|retras*|perdid*|danad*|agotad*|sin existencias|falta*|incorrect*|incomplet*|error|no podemos|no es posible|devuelt*|devolu*|reembols*|reemplaz*|aduana*|retenid*|rot*|factura|franja|necesitamos|solicitada|solicito|problema con su|direccion|!haga falta',
  promo:
    'nuevos productos|novedades|nueva coleccion|ofertas|oferta especial|promocion*|codigo de descuento|codigo promocional|rebajas|black friday|cyber monday|suscriba*|suscribete|boletin|siganos|siguenos|siga nuestra|sigue nuestra|otros productos|nuestros otros|mas productos|recomiendenos|no se pierda|no te pierdas|compre ahora|compra ahora|compre de nuevo|vuelva a comprar|descubra|descubre|liquidacion|aproveche|tambien le puede gustar|tambien vendemos|prime day|eche un vistazo|venta flash|compre 2|compra 2|lleve 3|2x1|3x2|rebaja*|aproveche nuestra|aproveche la|aprovecha|recien llegad*|no se lo pierda|no te lo pierdas|ultimas horas|precio especial|suscrib*|visite nuestra tienda|visita nuestra tienda|le puede interesar|le puede gustar|le gustara tambien|tambien le puede|nuestro catalogo|descuento exclusivo|hasta agotar existencias|hot sale|buen fin|!oferta de reembolso|!nuestra oferta de compens*|gran oferta|oferta exclusiva|oferta de la semana|en oferta|super oferta|siga nuestra tienda',
  store: 'nuestra tienda|nuestro catalogo|nuestra pagina',
  invite:
    'visite|visita|visitar|visitarnos|descubra|descubre|explore|siga|sigue|eche un|echa un|mire|mira|vea|conozca|vuelva|pase por',
  coupon: 'cupon*|codigo de descuento|codigo promocional|vale de|vale|tarjeta regalo|codigo descuento',
  discount: 'descuento*|% de|rebaja*|cupon*|mas barato|envio gratis|vale',
  nextOrder:
    'vuelve a comprar|nuevo pedido|otra compra|todos los productos|proximo pedido|proxima compra|siguiente pedido|siguiente compra|futuras compras|proxima vez|proximas compras|toda la tienda|todos nuestros productos|segunda compra|proximos pedidos|segunda unidad|vuelva a comprar',
  festive: 'feliz navidad|feliz ano nuevo|felices fiestas|felices pascuas|prospero ano|feliz cumpleanos',
  transfer:
    'transferencia*|cuenta bancaria|iban|ingreso bancario|giro|deposito bancario|efectivo|transferir|transfiera|oxxo|deposito*|ingreso en|ingrese en|en efectivo|clabe|cbu|numero de cuenta|billetera|tarjeta a tarjeta',
  pay: 'pagar|pague|paga|pago|pagos|abonar|abone|dinero|anticipo|deposito|comprar|compre|transferir|mas barato|sale mas|hace un|hagame un|ingresar|ingrese|transfiera|el pago|la diferencia|el resto|el envio|mejorar el precio|mejor precio|le conviene',
  outside:
    'fuera de amazon|fuera de alibaba|fuera de aliexpress|fuera de la plataforma|por fuera|sin pasar por|sin amazon|sin alibaba|sin la plataforma|en lugar de amazon|en vez de amazon|en vez de alibaba|evitar la comision|evitar comisiones|ahorrar la comision|ahorrarse la comision|directamente con nosotros|directamente a nosotros|en privado|ahorrar comisiones|evitar las comisiones|ahorrar las tarifas|evitar la tarifa|por privado|fuera de la pagina|fuera de aqui|sin comision|sin comisiones|directo conmigo|directo con nosotros|directamente conmigo|directo a mi|directo a mi cuenta|compra directa|compre directo|compra directo|evitar comision*|sale mas barato|mas barato asi|no por alibaba|no por aliexpress|no por la plataforma|sin pasar|sin usar|sin aliexpress|sin la comision|fuera del sistema|fuera de la app|fuera de la web|fuera de trade assurance|fuera del sitio|directo a nosotros|directamente a mi|mas barato que por|mas barato si|le sale mas barato|mas economico si|nos ahorramos la|se ahorra la|ahorrarse la|ahorrar comision|evitamos la comision|en negro|por debajo de|bajo cuerda|saltarse|saltarnos|pago directo|trato directo',
  toUs: 'transfiera|haga una transferencia|pague por transferencia|haganos una transferencia|deposite|a nuestra cuenta|a mi cuenta|directamente a nosotros|nuestra cuenta|cuenta personal|directamente a|nuestro paypal|mi paypal|directamente|me hace un|hagame un|haganos un|hacerme un|hacernos un|mi cuenta|cuenta de la empresa|a nuestra billetera|nuestra billetera|mi billetera|cuenta de mi|a mi nombre|a mi numero|directo a mi|le paso la cuenta|le paso el iban|le doy el numero',
  onPlatform:
    'a traves de trade assurance|solo a traves|unicamente a traves|solo por|mediante trade assurance|con trade assurance|por trade assurance|a traves de la plataforma|a traves de alibaba|exclusivamente|dentro de la plataforma|!no por alibaba|!no por aliexpress|!fuera de alibaba',
  trackingNo: 'numero de seguimiento|seguimiento|numero|guia|rastreo|tracking|codigo de seguimiento',
  fake: 'falso*|falsa*|ficticio*|temporal*|provisional*|no es real|no es el real|de otro paquete|de otro pedido|de otro cliente|figure como enviado|aparezca como enviado|marcar como enviado|como enviado aunque|inventado*|el verdadero|el real|falsa|provisional|otro numero|de otra persona|otra persona|no es el suyo|no es el tuyo|no es suyo|pertenece a|para que no se cancele|para que el sistema|para evitar la cancel*|para no pasar|para cumplir|para que figure|para que salga como|el numero real|numero real|verdadero despues|luego le damos|despues cambiamos|aun no se ha enviado|todavia no se ha enviado|no hemos enviado|sin enviar|cualquier numero|inventamos|de mentira|vacio',
  otherBuyer:
    'otro comprador|otros compradores|otro cliente|otros clientes|de nuestros clientes|lista de compradores|lista de clientes|competidor*|competencia',
  contactData: 'contacto*|telefono*|datos|correo*|direccion*|lista|nombres|solicitud',
  thirdParty:
    'otros proveedores|otro proveedor|fabrica asociada|tercero*|socios|otras fabricas|otra fabrica|otros fabricantes',
  passOn:
    'pasar|paso|compartir|comparto|dar|doy|enviar|envio|vender|facilitar|reenviar|pasamos|pasarle|compartiremos|pasaremos|proporcionar',
  phoneWord:
    'telefono*|llam*|movil|celular|tel|numero|whatsapp|sms|fax|contacto|marque|marca|marcar|telefonee|telefonear|llame|llamada|timbrazo|toque|dar un toque|de un toque|fono|linea directa|contactar al|al fono|mensajito',
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
  limited:
    'solo hoy|solo esta|esta semana|este fin de semana|hasta el domingo|hasta el lunes|hasta el viernes|hasta manana|hasta medianoche|hasta agotar|tiempo limitado|por tiempo|ultimas horas|solo por|en toda la tienda|en todos|en todo|toda la tienda|en nuestra tienda|este mes|a nuestros clientes|solo para usted|solo para ti|exclusivo para',
  delivered: 'ha sido entregado|fue entregado|se entrego|ha llegado|ya llego',
  survey: 'encuesta|cuestionario',
  impartial:
    'buena o mala|bueno o malo|positiva o negativa|sea buena|sea cual sea|sea positiva|cualquiera que sea|tanto si|lo que piense',
  paidSo:
    'pago usted|ha pagado|pago con|con el que pago|metodo de pago|medio de pago|mismo medio|pagaste|forma de pago que|que uso para pagar|pago original',
  pastReview:
    'leimos su resena|leimos tu resena|hemos leido su|leido su comentario|en su resena|en su comentario|en su opinion|vimos su resena|vimos su comentario|resenas de clientes|que escribio|que comento|como comenta',
  bySelf:
    'usted mismo|usted misma|desde su cuenta|en su cuenta|de su parte|por su cuenta|desde tu cuenta|tu mismo|en mis pedidos|desde la app',
  lowStars:
    'mala resena|resena negativa|resenas negativas|mala valoracion|valoracion negativa|valoraciones negativas|1 estrella|una estrella|malas opiniones|opinion negativa|mala opinion|comentario negativo|comentarios negativos|mal comentario|mala calificacion|calificacion negativa|mala nota|una sola estrella|dos estrellas|2 estrellas|comentario malo|baja calificacion|calificacion baja|puntuacion baja|quitar estrellas|bajar la nota|pocas estrellas|malas palabras|quejarse en las opiniones',
  proof: 'captura*|pantallazo*|screenshot*|foto de la resena|comprobante|pantalla de la',
  unhappy:
    'si no|de lo contrario|en caso contrario|no le gusto|no te gusto|no le gusta|no le ha gustado|no esta content*|no esta satisfech*|insatisfech*|descontent*|no tanto|no le convence|no quedo|algo no|decepcion*|algo salio mal|algun problema|si algo falla|no del todo',
  onlyUs:
    'solo a nosotros|solo con nosotros|unicamente a nosotros|nosotros nada mas|entre nosotros|en privado|directamente a nosotros|nosotros directamente|mejor a nosotros|mejor con nosotros|solamente a nosotros|no lo publique',
  tellUs:
    'hable con nosotros|hable conmigo|hableme a mi|hablenos|escribanos|escribame|respondanos|responda aqui|conteste aqui|basta con responder|solo responda|diganoslo|diganos|cuentenos|cuentenoslo|lo arreglamos|se lo arreglamos|se lo resolvemos|nosotros lo|denos una oportunidad|una oportunidad|oportunidad de arreglar|avisenos|mandenos un mensaje|acuda a nosotros',
};
