# The words of the page that an employee answers on. Each message stands once in every language, with the same { $values } and
# the same <b> and <code>; a number may choose between plural forms. How to improve or add a language: docs/ARCHITECTURE.md.
# No sentence may say more than the English one, which says no more than what a test holds.

waiting-one-moment = Un momento
waiting-what-promised-round =
    Se está recogiendo y comprobando lo que se prometió para esta encuesta. No se envía nada sobre usted.
waiting-if-stays-please = Si esto no cambia, abra su enlace en un navegador actual.
waiting-something-way = Algo lo impide
waiting-pages-program-did =
    <b>El programa de esta página no llegó, o fue cambiado por el camino.</b> Su navegador solo lo ejecuta tal como se
    hizo. Por eso no se envió nada, y su enlace sigue siendo bueno.
waiting-filter-network-addition =
    Puede deberse a un filtro de la red o a un complemento de su navegador. Abra su enlace en otro navegador o en otra
    red, por ejemplo en su teléfono. Si esto no cambia, dígaselo a quien se lo envió.
used-link-used-device = Su enlace se usó en este dispositivo
used-answers-were-sent = Sus respuestas se enviaron desde aquí, y un enlace sirve una vez. No hay nada más que hacer.
used-pass-fetched-from =
    Su pase se recogió desde aquí, y un enlace sirve una vez. Si ha respondido desde entonces, no hay nada más que
    hacer. Si no, responda abajo con su pase.
used-remembered-device-alone =
    Solo este dispositivo lo recuerda. No se preguntó a nadie, y el servidor no sabe que ha vuelto a abrir su enlace.
used-forget-device-open = Olvidarlo en este dispositivo y abrir el enlace
promise-statements-about-two = { $items ->
    [one] { $items } frase, unos dos minutos, hasta el { $last-day }
   *[other] { $items } frases, unos dos minutos, hasta el { $last-day }
}
promise-round-works-council = En esta encuesta <b>el comité de empresa recibe cada hoja de respuestas</b>, sin nombre.
promise-leaders-hr-see =
    Los responsables y RR. HH. ven <b>medias de { $k } o más personas</b>, nunca las notas de una sola.
promise-everybody-sees = Aquí todos pueden ver <b>medias de { $k } o más personas</b>, nunca las notas de una sola.
promise-steward-reads-comments = Un lector designado lee antes los comentarios.
promise-yours-count-people =
    Sus respuestas cuentan en <b>{ $circle }</b> ({ $invited } personas), y hasta <b>{ $top }</b> ({ $top-invited }).
promise-yours-count-people-2 = Sus respuestas cuentan en <b>{ $circle }</b> ({ $invited } personas).
promise-team-shown-with =
    Su equipo se muestra con otros: en <b>{ $circle }</b> ({ $invited } personas), y hasta <b>{ $top }</b>
    ({ $top-invited }).
promise-team-shown-with-2 = Su equipo se muestra con otros: en <b>{ $circle }</b> ({ $invited } personas).
promise-stand-guard-while =
    <b>{ $guardians }</b> vigilan: mientras una de estas personas sea honesta, quien solo observa el servidor no puede
    saber qué respuestas son suyas.
promise-they-travel-sealed =
    Las respuestas viajan selladas, sin su nombre. Quien lleva y observa el servidor podría relacionarlas con usted;
    lo que ayuda se explica abajo.
promise-start = Empezar
promise-what-came-last = Qué resultó de las últimas respuestas
promise-written-by-leader =
    Escrito por el responsable de cada unidad, para todos los que están en ella. No forma parte de lo que se promete
    abajo.
promise-from-hr = De RR. HH.
promise-hrs-own-words = Palabras de RR. HH., las mismas para todos. Se fijaron cuando se abrió la encuesta.
promise-answer-two-visits = Responder en dos visitas
promise-today-page-fetches =
    Hoy esta página recoge un pase para usted: dice que alguien de su grupo puede responder, y no quién. Con él
    responde en otro momento, por ejemplo desde casa.
promise-good-against-whoever =
    Eso ayuda contra quien observa el reloj del servidor. Cuando lo medimos, tal observador relacionó a 98 de cada 100
    personas con sus respuestas en una visita, y no más que por azar cuando las respuestas llegaron en un momento
    independiente.
promise-fetch-my-pass = Recoger mi pase, responder después
promise-how-works-what = Cómo funciona, y de qué no protege
promise-start-sends-nothing =
    Empezar no envía nada. No se recoge nada para usted hasta que envíe al final, o recoja su pase para después.
promise-pass-here-already =
    Su pase ya está aquí. Empezar no envía nada: no se envía nada hasta que usted envíe al final.
promise-until-when = Hasta cuándo
promise-until-end-midnight = Hasta el final del <b>{ $closes }</b> (medianoche, { $zone }).
promise-devices-clock = En el reloj de este dispositivo es { $here }.
promise-where-answers-appear = Dónde aparecen sus respuestas
promise-they-are-counted =
    Se cuentan en <b>{ $circle }</b> ({ $invited } personas invitadas) y, por encima, en <b>{ $above }</b>. Nunca por
    sí solas.
promise-they-are-counted-2 = Se cuentan en <b>{ $circle }</b> ({ $invited } personas invitadas). Nunca por sí solas.
promise-team-never-shown =
    Su equipo nunca se muestra solo. Sus respuestas se cuentan en <b>{ $circle }</b> ({ $invited } personas invitadas)
    y, por encima, en <b>{ $above }</b>.
promise-team-never-shown-2 =
    Su equipo nunca se muestra solo. Sus respuestas se cuentan en <b>{ $circle }</b> ({ $invited } personas
    invitadas).
promise-where-fewer-than =
    Donde responden menos de <b>{ $k }</b> personas no se muestra nada, y las respuestas solo cuentan más arriba. Una
    unidad también puede quedar oculta para que nadie pueda calcular otra más pequeña.
promise-single-statements-have =
    Cada frase tiene un valor solo donde responden al menos diez personas. Lo mismo no se vuelve a preguntar hasta al
    menos <b>{ $interval }</b> días después del último día: dos encuestas seguidas dirían más de quien solo responde
    una vez.
promise-few-people-joined =
    Unas pocas personas entraron en este grupo o lo dejaron desde que se mostró por última vez. Mientras respondan
    menos de veinte, lo que se muestra de él va por eso en pasos más amplios.
promise-round-works-council-2 =
    En esta encuesta el comité de empresa recibe cada hoja de respuestas después del cierre, sin nombre, con el grupo
    en que se contó, para poder contar de nuevo. Los comentarios no se entregan.
promise-who-sees-what = Quién ve qué
promise-leaders-hr = Los responsables y RR. HH.
promise-averages-more-people =
    Medias de { $k } o más personas, después del cierre. Nunca una respuesta sola, nunca quién ha respondido.
promise-everybody-here = Todos en la organización
promise-values-own-unit =
    En unas dos semanas desde la publicación, por correo: la media de su unidad, o de la siguiente por encima que se
    muestre, y la de toda la organización, con lo que los responsables han oído y van a hacer. Pueden reenviarlo.
promise-works-council = El comité de empresa
promise-proof-every-ballot = Una prueba de cada papeleta, para comprobar el recuento. Ninguna respuesta.
promise-every-answer-sheet = Cada hoja de respuestas, sin nombre, y las pruebas para contarlas de nuevo.
promise-server-until-round = El servidor, hasta el cierre
promise-invitation-used-answers =
    Que su invitación se usó. Sus respuestas le llegan sin su nombre, en una caja que su navegador ha sellado.
promise-key-boxes-lies =
    La llave de las cajas está en una carpeta aparte del servidor, fuera de las bases de datos y de sus copias. Quien
    lleva el servidor podría usarla.
promise-server-when-round = El servidor, al cierre
promise-all-boxes-are =
    Todas las cajas se abren a la vez, en orden aleatorio, y se cuentan; después se destruyen las respuestas y la
    llave.
promise-you = Usted
promise-receipt-answers-were =
    Un recibo de que sus respuestas fueron aceptadas. Ninguna página puede volver a mostrarlas, ni siquiera a usted.
promise-protects-against = Protege de
promise-curious-colleagues-leaders =
    <b>Compañeros curiosos, responsables y RR. HH.</b> Reciben cifras sobre grupos, y no hay nada más que pedir:
    ninguna pantalla ni exportación tiene respuestas sueltas.
promise-thief-with-databases =
    <b>Un ladrón con las bases de datos</b>, sus copias y registros; tras el cierre, con el disco entero. Las
    respuestas guardadas son cajas selladas en orden aleatorio. La llave está aparte, y se destruye al cierre.
promise-recognising-token-signed =
    <b>Que reconozcan su pase.</b> Se firmó a ciegas: ni siquiera quien lo hizo puede decir para quién, ni ahora ni
    con ordenadores futuros. Con sus respuestas no se guarda ningún nombre, dirección ni hora.
promise-answering-twice-losing =
    <b>Responder dos veces, o perder su papeleta sin que se note.</b> Un pase cuenta una vez. Con su recibo puede
    probar que se omitió una papeleta aceptada.
promise-different-promise-key =
    <b>Otra promesa u otra llave solo para usted.</b> Esta página ha comparado ambas con su invitación.
promise-does-not-protect = No protege de
promise-whoever-runs-server =
    <b>Quien lleva el servidor, lo observa mientras funciona y quiere saber.</b> En una visita, el momento en que
    recoge su pase lleva al momento en que llegan sus respuestas; y quien guardó una copia de la llave podría abrir su
    caja. Dos visitas en momentos independientes ayudan contra lo primero; contra lo segundo, nada en esta página.
promise-whoever-tampers-guarded =
    <b>Quien lleva el servidor junto con todos los guardianes, o hace más que observar.</b> Mientras un guardián sea
    honesto, quien observa y tiene todas las demás llaves solo puede adivinar: en nuestra prueba se vinculó a 27 de 197
    personas, y adivinando se aciertan 30. Quien quita las respuestas de los demás, o llena su grupo con respuestas
    propias, se queda con las suyas. Lo primero lo descubren los recibos entregados a un guardián; lo segundo, a lo
    sumo, preguntar qué enlaces se usaron.
promise-page-changed-just =
    <b>Una página cambiada solo para usted.</b> El servidor envía esta página. Es el mismo archivo para todos, para
    que usted o su comité de empresa puedan guardarlo y compararlo.
promise-invented-people-whoever =
    <b>Personas inventadas.</b> Quien llena un grupo con gente que no existe, o hace pases para quienes no responden,
    averigua el resto restando. Cuántos fueron invitados es lo que dice quien lleva el servicio; el comité de empresa
    debería compararlo con su propia lista.
promise-colleagues-who-tell =
    <b>Compañeros que se cuentan lo que respondieron.</b> Cuantos menos quedan, más se sabe de ellos.
promise-watched-device-network =
    <b>Un dispositivo o una red vigilados.</b> La red de su empresa puede ver que se abrió esta página; un dispositivo
    vigilado lo muestra todo. Su propio teléfono, fuera de la red de la empresa, es el mejor lugar.
promise-paper-cards =
    <b>Tarjetas de papel.</b> Algunas personas aquí no tienen dirección y toman una tarjeta impresa. No lleva nombre.
    Quien imprime y reparte las tarjetas podría usar una antes, o anotar cuál fue a quién y, vigilando el servidor,
    relacionarla.
promise-leaving-small-team =
    <b>Dejar un equipo pequeño.</b> Sus valores de antes y después dicen algo de lo que había dicho quien se fue.
    Entonces se muestran con menos detalle; eso lo atenúa, y no lo elimina.
promise-size-silence-from =
    <b>El tamaño de un silencio.</b> De los totales puede deducirse cuántos de un equipo oculto respondieron. No lo
    que dijeron.
promise-own-words-style = <b>Sus propias palabras.</b> El estilo de un comentario puede delatar a quien lo escribió.
promise-later-quantum-computers =
    <b>Ordenadores cuánticos futuros.</b> Quien guarde hoy una caja sellada y rompa su llave dentro de décadas leerá
    las respuestas que contiene. Ni siquiera entonces dice el pase de quién eran.
promise-what-computers-remember =
    <b>Lo que los ordenadores recuerdan por sí mismos.</b> La memoria de intercambio, los diarios y bloques viejos de
    un disco, o el registro de un servidor intermedio pueden guardar más que este servicio. Quien se lleve la máquina
    entera durante la encuesta tiene también el archivo de la llave.
promise-what-kept = Qué se guarda
promise-fingerprint-promise = La huella de esta promesa
promise-these-twelve-words =
    Estas doce palabras representan todo lo prometido. Esta página las ha calculado a partir de su enlace. Son las
    mismas para todos en esta encuesta y están también en su invitación y en el tablón de anuncios. Si una de ellas es
    distinta, no responda, y muéstrelo a su comité de empresa.
promise-pages-program = El programa de esta página
promise-page-its-files =
    La página y sus archivos son los mismos byte a byte para todos, y están hechos para leerse. Su navegador solo
    ejecuta un archivo si tiene la huella (SHA-256) de abajo. Las notas de versión de candor dan las mismas huellas, y
    la de la propia página. Para comparar, descargue la página y los archivos desde otra red, por ejemplo con
    <code>curl</code>, y calcule sus huellas.
promise-questions-before-answer =
    ¿Preguntas antes de responder? <b>{ $contact }</b>, { $contact-address }. Una pregunta dice quién es usted, y no
    lo que responde.
collected-pass-here = Su pase está aquí
collected-says-somebody-may =
    Dice que alguien de <b>{ $circle }</b> puede responder, y no quién. Su enlace ya está usado.
collected-lost-pass-cannot =
    <b>Un pase perdido no se puede reemplazar</b>: nadie puede averiguar cuál era el suyo. Llévelo con usted, de una
    de estas dos maneras.
collected-as-file = En un archivo
collected-another-device-another =
    Para otro dispositivo u otra red, que es lo mejor. Quien tenga el archivo puede responder en su lugar.
collected-save-file = Guardar el archivo
collected-please-check-candor =
    Compruebe que <b>candor-token</b> está entre sus descargas. Entonces esta pestaña puede olvidarlo.
collected-i-have-file = Tengo el archivo
collected-browser = En este navegador
collected-stays-device-until =
    Se queda en este dispositivo hasta que se use. No para dispositivos compartidos, ni para ventanas privadas, que lo
    olvidan.
collected-keep-browser = Guardarlo en este navegador
collected-browser-does-not = Este navegador no lo guarda: se le indicó que no guarde nada. Guarde el archivo.
collected-changed-mind = ¿Ha cambiado de idea?
collected-answer-now = Responder ahora
put-away-can-close-page = Puede cerrar esta página
put-away-nothing-answered-yet =
    Todavía no se ha respondido nada. Vuelva antes del final del <b>{ $closes }</b> (medianoche, { $zone }).
put-away-open-without-link =
    Abra <b>{ $page }</b> sin su enlace, y elija allí el archivo o el pase que guarda este navegador.
put-away-choose-time-has =
    Elija un momento que no tenga nada que ver con ahora: mañana, desde casa. Dentro de diez minutos no oculta nada.
statements-say-what-see = Diga lo que ve, no lo que debería. Puede dejar cualquiera sin responder.
statements-done = { $dealt } de { $items }
statements-nothing-answered-yet = Todavía no se ha respondido nada
statements-least-one-statement = Hay que responder al menos a una frase antes de poder enviar.
statements-go-first-statement = Ir a la primera frase
statements-prefer-not-answer = Prefiero no responder
statements-own = Palabras de RR. HH., solo en esta encuesta. En ningún valor de su equipo.
statements-if-like = Si lo desea
statements-short-neutral-safest =
    Breve y neutral es lo más seguro: hechos, no historias. Su manera de escribir, o un idioma que aquí usan pocos,
    puede decir quién es usted. Un comentario se envía por separado, hasta un minuto después de sus respuestas, para
    que no llegue con ellas.
statements-who-reads-comments = Quién lee los comentarios
statements-first-steward-who =
    <b>Primero un lector designado</b>, que no dirige ninguna unidad. No ve de dónde viene un comentario, y puede
    tachar palabras o un comentario entero; todos ven que se tachó algo.
statements-then-everybody-who =
    <b>Después todos los que reciben resultados</b>, aparte de las cifras y en orden aleatorio: en la unidad más baja
    a su alrededor donde respondieron al menos { $k-comments } personas y comentaron al menos tres. Un comentario
    aparece en un solo lugar. Donde no hay tal unidad, no se muestra a nadie.
statements-names-people-organisation =
    <b>Los nombres de personas de la organización</b>, direcciones, enlaces y números de teléfono se reemplazan antes
    de que nadie los lea. Lo hace un programa, al que se le puede escapar alguno.
statements-nobody-can-reply =
    <b>Nadie puede contestar</b>, y nadie puede averiguar quién escribió un comentario: ni el lector, ni tras una
    amenaza. Si usted u otros están en peligro, no lo escriba aquí. Dígaselo a alguien que pueda actuar ahora: los
    servicios de emergencia, o los contactos de su organización, como el comité de empresa, la medicina laboral o una
    persona de confianza.
statements-may-tell-who = <b>Esto puede decir quién es usted.</b> Solo esta página lo ha mirado, y usted decide.
statements-e-mail-address = Una dirección de correo:
statements-address-web = Una dirección web:
statements-account-name = Un nombre de cuenta:
statements-telephone-number-perhaps = Quizá un número de teléfono:
statements-long-number = Un número largo:
statements-day-time-others = Un día o una hora que otros pueden recordar:
statements-name-perhaps = Quizá un nombre:
statements-words-fit-one = Palabras que encajan con una sola persona:
statements-something-about-own = Algo de su propia vida:
statements-job-role = Un trabajo o una función:
statements-something-have-said = Algo que ya le ha dicho a alguien:
statements-more-than-characters =
    Más de 400 caracteres: cuanto más largo es un texto, más fácil se reconoce su estilo.
statements-knows-some-english =
    Ve direcciones, números y fechas escritas en todos los idiomas de esta página; otras palabras, solo en inglés y
    alemán, y no todas. Lo que no señala también puede decir quién es usted.
statements-server-cannot-be = No se puede llegar al servidor
statements-server-busy = El servidor está ocupado
statements-something-went-wrong = Algo salió mal en el servidor
statements-answers-were-not =
    Sus respuestas aún no se han enviado, y siguen aquí. Deje esta página abierta, y vuelva a intentarlo en un
    momento.
statements-send-answers = Enviar respuestas
statements-try-again = Volver a intentar
statements-few =
    <b>{ $dealt } de { $items } afirmaciones por ahora.</b> También está bien. Pulse otra vez para enviarlo así, o
    continúe.
statements-review = Ver lo que ha elegido
statements-review-none = Sin respuesta
statements-until-send-answers =
    Hasta que envíe, sus respuestas se guardan solo en esta pestaña. Al cerrarla se olvidan.
unconfirmed-answers-may-not = Quizá sus respuestas no hayan llegado
unconfirmed-they-were-sent =
    Se enviaron, pero el servidor no las confirmó. Usted o el servidor pueden estar sin conexión.
unconfirmed-server-busy-has = El servidor está ocupado, y ha pedido varias veces que se vuelva más tarde.
unconfirmed-they-were-sent-2 = Se enviaron, pero algo salió mal en el servidor.
unconfirmed-they-were-their = Estaban en camino cuando esta página se cerró o se recargó.
unconfirmed-sending-them-once =
    Enviarlas otra vez es seguro: son exactamente las mismas, y nunca cuentan dos veces. Hasta que lleguen, esperan
    selladas en este dispositivo: nadie puede leerlas aquí, pero se puede ver que están. Puede cerrar esta página y
    volver a abrir su enlace antes del final.
unconfirmed-send-them-again = Enviarlas otra vez
unconfirmed-give-up = Olvidarlas aquí, sin enviarlas
done-answers-are = Sus respuestas han llegado
done-thank-server-has = Gracias. El servidor ha firmado un recibo, y esta página lo ha comprobado.
done-comment-follows-its = { $delay ->
    [one] <b>Su comentario sigue por separado en { $delay } segundo</b>, para que no llegue con sus respuestas.
        Deje esta página abierta.
   *[other] <b>Su comentario sigue por separado en { $delay } segundos</b>, para que no llegue con sus
        respuestas. Deje esta página abierta.
}
done-sending-comment-please = Enviando su comentario. Deje esta página abierta.
done-comment-too = <b>Su comentario también ha llegado.</b>
done-comment-not-taken =
    Su comentario no se aceptó: la encuesta se cerró entretanto, o llegó otro comentario con el mismo pase. Sus
    respuestas han llegado de todos modos.
done-comment-not-confirmed =
    Su comentario no se confirmó. Sus respuestas han llegado; el comentario sellado espera en este dispositivo hasta
    que vuelva a abrir la página.
done-send-comment-again = Enviar el comentario otra vez
done-receipt = Su recibo
done-listed-can-check =
    Con él puede comprobar, después del cierre, que sus respuestas están entre las que abren los guardianes, en <b>/check</b> de este
    servidor. Muestra que alguien participó, nunca qué se respondió. Quien lo encuentre en su dispositivo puede suponer que fue usted.
done-with-can-check =
    Con él puede comprobar, después del cierre, que sus respuestas se contaron, en <b>/check</b> de este servidor.
    Muestra que alguien participó, nunca lo que respondió. Quien lo encuentre en su dispositivo puede suponer que fue
    usted.
done-save-my-receipt = Guardar mi recibo
done-proof = Una prueba, para quien quiera volver a encontrar sus respuestas
done-proof-shows =
    Encuentra sus respuestas entre las que se abrieron y muestra con qué guardián se perdieron, si ocurrió. Quien tenga la prueba y las respuestas abiertas también puede leer las suyas: guárdela solo donde nadie más mire.
done-save-proof = Guardar mi prueba
done-what-happens-next = Qué pasa ahora
done-round-closes-end = La encuesta se cierra al final del <b>{ $closes }</b> (medianoche, { $zone }).
done-answers-are-then =
    Entonces las respuestas se abren y se cuentan una vez, y se destruyen. Lo que queda son cifras sobre grupos.
done-reminder-may-reach =
    Puede que aun así le llegue un recordatorio. Va a todos, porque nadie puede ver quién ha respondido.
done-device = En este dispositivo
done-device-remembers-link =
    Este dispositivo recuerda que su enlace se usó, y lo dice si se vuelve a abrir aquí. No recuerda nada de lo que
    respondió.
done-forgotten = Olvidado.
done-forget-too = Olvidar eso también
done-page-cannot-show =
    Esta página no puede volver a mostrar sus respuestas, y su enlace no puede usarse otra vez. Puede cerrarla. En un
    dispositivo compartido, hágalo.
missing-no-invitation-open = Aquí no hay ninguna invitación abierta
missing-please-open-link =
    Abra el enlace de su invitación. Esta página lo olvida al cerrarse. Si acaba de enviar sus respuestas: han
    llegado, y no hay nada más que hacer.
not-found-link-not-complete = El enlace no está completo
not-found-names-group-does =
    Nombra un grupo que no existe en esta encuesta. Ábralo otra vez desde su invitación. Esta página se ha detenido.
cut-end-link-missing = Falta el final del enlace
cut-some-mail-programs =
    Algunos programas de correo cortan los enlaces largos, o los parten en dos líneas. Cópielo entero desde su
    invitación, hasta el último carácter, en la barra de direcciones. Si eso no ayuda, RR. HH. puede enviarle un
    enlace nuevo. No se envió nada.
changed-link-changed-its = El enlace fue cambiado por el camino
changed-not-as-sent =
    No está como se le envió: falta un carácter o fue cambiado, como hacen algunos programas de correo y filtros.
    Ábralo otra vez desde su invitación, o cópielo entero en la barra de direcciones. Si eso no ayuda, RR. HH. puede
    enviarle un enlace nuevo. No se envió nada.
unsure-link-does-not = Este enlace no corresponde a esta encuesta
unsure-perhaps-part-lost =
    Quizá se perdió una parte por el camino: faltan sus cuatro últimos caracteres, en los que esta página lo vería.
    Ábralo otra vez desde su invitación más reciente, o cópielo entero en la barra de direcciones.
unsure-if-stays-please =
    Si esto no cambia, muéstrelo, junto con las doce palabras de su invitación, a su comité de empresa. No se envió
    nada.
program-part-page-missing = Falta una parte de esta página
program-some-its-program =
    <b>Una parte de su programa no llegó, o fue cambiada por el camino.</b> Su navegador solo lo ejecuta tal como se
    hizo. No se envió nada, y su enlace sigue siendo bueno.
insecure-answering-not-possible = Aquí no es posible responder
insecure-connection-server-not =
    La conexión con este servidor no está cifrada, o este navegador es demasiado antiguo. Otros en la red podrían
    entonces leer o cambiar esta página; por eso su navegador hace bien en no crear respuestas anónimas en ella.
insecure-please-open-link =
    Abra su enlace en un navegador actual. Si la dirección no empieza por <b>https://</b>, dígaselo a quien lleva esta
    encuesta. No se envió nada.
disagree-please-do-not = No responda
disagree-page-invitation-disagree =
    <b>Esta página y su invitación no coinciden en lo que se prometió.</b> Su enlace llegó como se envió; así que es
    un error del servicio, o alguien ha cambiado lo prometido.
disagree-page-has-stopped =
    Esta página se ha detenido. Muéstrela, junto con las doce palabras de su invitación, a su comité de empresa.
unknown-form-page-older-than = Esta página es más antigua que la encuesta
unknown-form-round-promises-something =
    <b>La encuesta promete algo que esta página no conoce</b>, y por eso no puede mostrarle: { $message }. No se envió
    nada.
unknown-form-please-load-page = Recargue la página. Si esto no cambia, dígaselo a quien lleva esta encuesta.
too-small-group-which-answers =
    <b>El grupo en que se contarían sus respuestas o su comentario tiene muy pocas personas</b>: menos de { $k } para
    respuestas, o menos de { $k-comments } para comentarios. Eso va contra lo prometido, y se podrían distinguir.
too-small-page-has-stopped = Esta página se ha detenido. Muéstrela a su comité de empresa.
bad-key-answers-were-not = Sus respuestas no se enviaron
bad-key-servers-key-signature =
    <b>La llave o la firma del servidor no es la prometida.</b> Una llave así podría usarse para reconocerle; por eso
    esta página se detuvo antes de enviarlas.
bad-key-please-show-page = Muestre esta página a su comité de empresa.
closed-round-closed = Esta encuesta está cerrada
closed-thank-coming-last =
    Gracias por venir. El último día ha pasado, y ya no se aceptan respuestas. Las respuestas que esta página nunca
    confirmó pueden faltar. La próxima encuesta traerá una nueva invitación.
cancelled-round-cancelled = Esta encuesta fue cancelada
cancelled-stopped-before-its =
    Se detuvo antes de su final, y sus respuestas no se cuentan. Usted no tiene que hacer nada.
restored-round-stopped-early = Esta encuesta se detuvo antes
restored-its-server-broke =
    Su servidor falló y hubo que devolverlo a un estado anterior. Ya nadie puede decir quién había usado un enlace;
    por eso los enlaces no pueden usarse ahora. Sus respuestas no se enviaron.
restored-if-had-answered =
    <b>Si ya había respondido</b>, su respuesta puede faltar. Si guardó un recibo, la página que comprueba recibos lo
    dirá cuando la encuesta se cierre. Usted no tiene que hacer nada más.
unknown-round-round-not-known = Esta encuesta no se conoce aquí
unknown-round-link-names-round =
    El enlace nombra una encuesta que este servidor no tiene. Puede ser un enlace antiguo; use el de su última
    invitación. Esta página se ha detenido.
unknown-link-link-not-valid = Este enlace no es válido
unknown-link-perhaps-newer-invitation =
    Quizá se le envió una invitación más nueva: solo sirve la última. Quizá se perdió una parte del enlace por el
    camino; ábralo otra vez desde el correo. Si eso no ayuda, RR. HH. puede enviarle un enlace nuevo. Sus respuestas
    no se enviaron.
already-used-link-already-used = Este enlace ya se usó
already-used-if-have-answered =
    <b>Si ha respondido</b>, en este dispositivo o en otro: lo más probable es que sus respuestas hayan llegado, y no
    hay nada más que hacer.
already-used-if-have-fetched =
    <b>Si recogió su pase para después</b>, responda con él abajo. Un pase perdido no puede darse otra vez: nada de lo
    guardado dice cuál era el suyo.
already-used-if-not-somebody =
    <b>Si no fue usted</b>, otra persona ha usado su enlace. Dígaselo a RR. HH. o a su comité de empresa. Las
    respuestas que acaba de elegir no se enviaron.
already-answered-answer-already = Ya ha llegado una respuesta
already-answered-other-answers-were =
    Antes se enviaron otras respuestas con el mismo pase. Cuentan las primeras; estas no se aceptaron. Si usted no
    había enviado ninguna, dígaselo a RR. HH. o a su comité de empresa.
offline-seem-be-offline = Parece que usted o el servidor está sin conexión. No se envió nada.
busy-please-try-again = Vuelva a intentarlo en un minuto. No se envió nada.
internal-not-doing-please = No fue culpa suya. Vuelva a intentarlo en unos minutos. No se envió nada.
altered-server-confirmed-something = El servidor confirmó otra cosa
altered-what-says-has =
    <b>Lo que dice haber guardado no es lo que esta página envió, o su recibo no está firmado con la llave
    prometida.</b> Sus respuestas pueden faltar en el recuento. Muestre esta página a su comité de empresa.
unexpected-something-went-wrong = Algo salió mal
unexpected-page-met-something = Esta página encontró algo que no conoce. Si vuelve a pasar, muéstrelo a RR. HH.
unexpected-what-met = Lo que encontró: { $message }
still-kept-what-collected-sealed =
    Lo que se recogió se guarda en esta pestaña, y lo que se selló, en este dispositivo. Deje la pestaña abierta, y
    vuelva a intentarlo cuando el asunto esté resuelto.
opener-have-fetched-pass = ¿Ha recogido antes su pase?
opener-open-file-with = Abrir el archivo con su pase
opener-not-file-with =
    Este no es el archivo de un pase. Su nombre empieza por <b>candor-token</b>. Un archivo perdido o cambiado no se
    puede reemplazar.
page-sending-please-keep = Enviando. Deje esta página abierta.
page-server-busy-trying = { $seconds ->
    [one] El servidor está ocupado. Otro intento en { $seconds } segundo. Deje esta página abierta.
   *[other] El servidor está ocupado. Otro intento en { $seconds } segundos. Deje esta página abierta.
}
statements-number = { $at } de { $items }
statements-translated =
    Las frases fueron traducidas por quienes hacen candor, y aún no se han probado con lectores nativos.
opener-answer-with-kept = Responder con el pase guardado en este navegador (encuesta { $round })
promise-told-after = { $unit }, después de { $round }
promise-we-heard = Lo que hemos oído:
promise-we-will = Lo que vamos a hacer:
promise-retention =
    Las respuestas se abren, se cuentan y se borran al cierre, y la llave que las abre se destruye en cuanto el
    resultado se ha vuelto a leer, un día después como mucho; lo que se guarda son las cifras que entonces se
    publican, y el registro público, que prueba cada papeleta y no muestra ninguna respuesta. Los comentarios que
    pueden mostrarse esperan en una tabla aparte hasta la publicación, y después se guardan junto a las cifras, sin
    los nombres de personas de la organización; todos los demás comentarios se borran al cierre. La lista de invitados
    se borra al cierre. Las copias de las bases de datos, en las que aún puede estar lo borrado, tan sellado como
    estaba, viven { $backup-days } días como mucho.
promise-retention-answers =
    En esta encuesta el comité de empresa recibe también cada respuesta, sin nombre, para poder contar de nuevo;
    cuánto tiempo las guarda lo dice el comité.
circle-small-teams = { $unit } (equipos pequeños)
circle-directly = { $unit } (directamente)
