# The words of the desk that everybody there meets, in Spanish. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may
# say more than the English one.

desk-skip = Ir al contenido
desk-nav = El escritorio
desk-home = Inicio
desk-rounds = Rondas
desk-roster = Lista de personal
desk-schedule = Calendario
desk-guardians = Guardianes
desk-mail = Correos
desk-overview = Vista general
desk-comments = Comentarios
desk-audit-files = Archivos de control
desk-accounts = Cuentas
desk-journal = Registro
desk-sign-out = Salir
desk-sign-out-everywhere = Salir en todos los navegadores
desk-health = ¿Está todo en orden?
desk-address = Dirección de correo
desk-back = Volver
desk-date = { $day } de { $month } de { $year }
desk-moment = { $day }, a las { $time }
desk-and = { $names } y { $last }
desk-and-more = { $count ->
    [one] { $names } y { $count } más
   *[other] { $names } y { $count } más
}

sign-in-title = Entrar
sign-in-lead =
    Para responsables, RR. HH., lectores designados y el comité de empresa. Quien solo responde no necesita cuenta: basta el
    enlace del correo.
sign-in-failed =
    <b>No ha funcionado.</b> La dirección o la contraseña no es correcta, o hubo demasiados intentos: después de cinco, tarda
    un cuarto de hora. Un <a>enlace por correo</a> funciona siempre.
sign-in-password = Contraseña
sign-in-button = Entrar
sign-in-no-password = No tengo contraseña, o la he olvidado
signed-out = Ha salido.
signed-out-everywhere = Ha salido en todos los navegadores.

password-title = Elegir una contraseña
password-for = Para { $address }. Desde 12 caracteres; tres o cuatro palabras hacen una buena.
password-new = Contraseña nueva
password-again = La misma otra vez
password-keep = Guardar y entrar
password-differs = Las dos contraseñas son distintas: no se ha cambiado nada.
password-link-used =
    Este enlace no se puede usar (o ya no): ya se usó, se envió uno más nuevo, o tiene más de dos días.
password-new-link = Pedir un enlace nuevo
password-on-its-way =
    Si esta dirección puede entrar, un correo con un enlace está ya en camino. El enlace sirve una vez, durante dos días.
password-nothing-arrives =
    ¿No llega nada? Puede pedirlo otra vez dentro de diez minutos. Los responsables tienen que estar en la lista de personal;
    a todos los demás los invita RR. HH.
password-to-sign-in = Volver a la entrada
password-by-mail = Recibe por correo un enlace con el que elige una contraseña nueva.
password-send = Enviarme el enlace

refused-title = No ha funcionado
refused-home = Al escritorio

next-title = Qué toca ahora
next-for-you = Para usted
next-for-others = A la espera de otras personas
next-nothing = Ahora no hay nada que hacer para usted.
next-nothing-else = Nada más le espera.
next-nobody =
    Ahora no hay nada aquí para usted: según la lista de personal no dirige ninguna unidad. Si no es así, pregunte a RR. HH.
next-latest = El resultado más reciente es <a>{ $round }</a>.
next-progress = Respondieron
next-today = hoy
next-tomorrow = mañana
next-in-days = { $days ->
    [one] dentro de { $days } día
   *[other] dentro de { $days } días
}
next-see-overview = Ver la vista general
next-new-in = Nuevo en { $round }
next-answered = Respondieron { $answered } de { $invited }.
next-moved = { $unit }: { $what }
next-moved-why =
    De { $then } en { $since } a { $now } en { $round }. { $answered } Eso es más que azar: antes de nada, escuche.
next-stands = { $unit } está en { $value }
next-stands-why = { $answered } El informe tiene preguntas para su próxima reunión.
next-report = { $unit }: el informe de { $round }
next-report-why = No se muestra por separado; el informe trata del nivel superior más próximo.
next-read-report = Leer el informe
next-unheard = { $unit }: su gente todavía no ha oído nada de usted
next-unheard-why =
    Bastan dos frases: qué ha oído y qué va a hacer. Su gente las lee antes de volver a responder.
next-answer-people = Responder a su gente
next-silent-below = { $count ->
    [one] { $units } todavía no ha oído nada de su responsable
   *[other] { $units } todavía no han oído nada de sus responsables
}
next-silent-below-why =
    Después de { $round }. Ofrezca ayuda: lo que nunca recibe respuesta no se dice una segunda vez.

reports-title = Informes
reports-lead =
    { $round }: las unidades que usted puede ver. Una unidad que no se muestra por separado tiene un informe sobre el nivel
    superior más próximo.
reports-lead-pulse =
    { $round }, una encuesta breve tras un incidente: las unidades que usted puede ver. Una unidad que no se muestra por
    separado tiene un informe sobre el nivel superior más próximo.
reports-none = En esta ronda no se preguntó a ninguna de sus unidades.
reports-units = Unidades
reports-change = Cambio
reports-all = Todas las unidades
reports-nothing =
    Todavía no se ha publicado nada. Cuando se publique una ronda, sus informes estarán aquí, y cada responsable recibirá uno
    por correo.

map-title = Vista general de { $round }
map-walk = Rondas y niveles
map-round-before = Ronda anterior
map-round-after = Ronda siguiente
map-moved = <a>{ $unit }</a>: { $what }, de { $between }
map-all-moved = { $count ->
    [one] La { $count } que ha cambiado
   *[other] Las { $count } que han cambiado
}
map-not-shown = { $unit } no se muestra por separado
map-your-units = { $count ->
    [one] Su { $count } unidad
   *[other] Sus { $count } unidades
}
map-lead-pulse = Una encuesta breve tras un incidente trata de un incidente. No se compara con nada.
map-lead-too-few =
    Aquí no se puede decir si una unidad ha cambiado: las unidades son demasiado pocas y demasiado pequeñas.
map-lead-early = Si una unidad ha cambiado se puede decir a partir de la cuarta ronda.
map-lead-nothing =
    Ninguna unidad ha cambiado más que por azar: todas suben y bajan como lo hacen las unidades de su tamaño.
map-lead-fell = { $count ->
    [one] Una unidad ha bajado.
   *[other] { $count } unidades han bajado.
}
map-lead-rose = { $count ->
    [one] Una unidad ha subido.
   *[other] { $count } unidades han subido.
}
map-lead-rest = Todo lo demás sube y baja como lo hacen las unidades de ese tamaño.
map-low = Bajo en muchas unidades
map-low-in = Entre las dos más bajas en { $units } de { $of } unidades.
map-chart = Gráfico de { $unit }. La tabla de debajo contiene todos sus números.
map-by-topic = Unidades y temas
map-by-statement = Unidades y frases
map-levels = Niveles:
map-order-back = Volver al orden de la organización
map-statements = Cada frase
map-topics = Por temas
map-compare = Comparar dos
map-list = Lista sencilla
map-download = Descargar
map-rank =
    <b>Antes de hacer una clasificación:</b> el orden de unidades pequeñas es sobre todo azar. Las más bajas tienden a subir por
    sí solas en la ronda siguiente, y las más altas a bajar (regresión a la media). Mire dónde una unidad ha bajado o subido, y
    pregunte qué ayudaría allí.
map-left-out = { $units ->
    [one] { $units } unidad no se muestra por separado y no está en ningún orden.
   *[other] { $units } unidades no se muestran por separado y no están en ningún orden.
}
map-column-moved = Ha cambiado
map-of = { $statements ->
    [one] { $statements } frase
   *[other] { $statements } frases
}
map-inside = { $units ->
    [one] { $units } por debajo
   *[other] { $units } por debajo
}
map-inside-of = { $units ->
    [one] { $units } unidad por debajo de { $unit }
   *[other] { $units } unidades por debajo de { $unit }
}
map-mark-from = de
map-mark-in = en { $round }
map-lines-before = Líneas anteriores
map-lines = Líneas desde { $from }, de { $of }
map-lines-further = Más líneas
map-colours = Colores
map-up-to = hasta { $value }
map-from = desde { $value }
map-hidden =
    No se muestra por separado, para que ningún número trate de menos de { $k } personas. Se cuenta en { $unit }.
map-hidden-nowhere = Respondieron menos de { $k }, y demasiado pocas alrededor. No se cuenta en ningún número.
map-lowest = Lo más bajo: { $statements }.
map-no-topics-moved = Sin valores por temas: pocas personas llegaron o se fueron.
map-no-topics-few = Sin valores por temas: respondieron demasiado pocas.
map-rest-both = Directamente en { $unit } y sus equipos pequeños
map-rest-directly = Directamente en { $unit }
map-rest-teams = Equipos pequeños de { $unit }
map-own = Propia de RR. HH., { $nth }
map-before =
    Antes de comparar: las más bajas de muchas unidades pequeñas lo son en parte por azar, y casi siempre suben en la ronda
    siguiente sin que nada haya cambiado; las más altas bajan (regresión a la media). Una unidad solo ha cambiado donde la
    columna «Cambio» dice que ha bajado o subido.
map-care = Antes de comparar
map-care-why =
    Más alto es siempre más seguro. Las más bajas de muchas unidades pequeñas lo son en parte por azar, y casi siempre suben en
    la ronda siguiente sin que nada haya cambiado; las más altas bajan. Donde respondieron menos de diez, o pocas personas
    llegaron o se fueron, no hay valores por temas; el orden de lo más bajo allí es sobre todo azar.
map-mark = Qué significa una marca
map-mark-why =
    Una unidad ha bajado o subido solo donde aquí se dice: a todas las unidades y todas las rondas juntas se les pregunta cómo
    de probable es. En todo lo demás la casilla está vacía, y una diferencia entre dos números es lo que hacen por sí solas las
    unidades de ese tamaño.

statement-mistakes = errores
statement-tough-issues = temas difíciles
statement-being-different = ser diferente
statement-taking-risks = atreverse
statement-asking-help = pedir ayuda
statement-not-undermined = sin zancadillas
statement-skills = capacidades
statement-questioning-seniors = cuestionar a veteranos
statement-errors-early = errores dichos pronto
statement-causes-not-culprits = causas y no culpables
statement-safe-to-report = avisar sin miedo
statement-told-early = dicho pronto
statement-causes = causas
statement-learned = aprendido
statement-made-known = dado a conocer

pair-title = Lado a lado
pair-unit = Esta unidad
pair-with = junto a
pair-in = en
pair-show = Mostrar
pair-all = Todas las frases juntas
pair-different = Se les preguntaron cosas distintas: sus números no se pueden comparar.
pair-new =
    Entre estas rondas empieza una línea nueva: { $unit } no formaba parte de la organización en la ronda anterior. Detrás del
    nombre puede haber otras personas.
pair-moved =
    Entre estas rondas empieza una línea nueva: { $unit } pasó de { $from } a { $to }. Detrás del nombre puede haber otras
    personas.
pair-renamed =
    Entre estas rondas empieza una línea nueva: { $unit } se llamaba antes { $from }. Detrás del nombre puede haber otras
    personas.
pair-regrouped =
    Entre estas rondas empieza una línea nueva: { $unit } se recompuso: más del 30 % de sus personas son otras que antes. Detrás
    del nombre puede haber otras personas.
pair-care =
    Una diferencia entre dos números no demuestra nada: las unidades pequeñas difieren por azar, y las unidades no están para
    clasificarlas. Lo que ha cambiado más que por azar está en la vista general.

unit-comments-numbers = Los números, en una página aparte
unit-comments-wrote = Lo que se escribió
unit-comments-keep = Son palabras de otras personas: por favor, no pase esta página a nadie.

note-kept = Guardado. Su equipo lo lee con la próxima invitación y antes de responder.
note-kept-for-everybody =
    Guardado. Todos en su unidad y por debajo lo leen con los resultados; hasta que salgan puede cambiarlo.
note-kept-for-good = Guardado. Está en la página de resultados de su gente y ya no se puede cambiar.
note-not-kept = No se ha guardado nada.
note-unit = En { $round } no se preguntó a la unidad { $unit }: se espera una unidad de esa ronda.
note-long-heard =
    «Qué hemos oído» tiene { $found } caracteres: caben 600 como máximo; todos lo leen en el teléfono antes de responder.
note-long-will-do =
    «Qué vamos a hacer» tiene { $found } caracteres: caben 600 como máximo; todos lo leen en el teléfono antes de responder.
note-read =
    Entretanto se abrió la ronda { $round }, y sus personas han leído lo que está aquí: ya no se puede cambiar.
note-sent =
    Los resultados de { $round } fueron a todos con lo que está aquí: lo han leído, y ya no se puede cambiar.

password-length =
    La contraseña tiene { $found } caracteres: hacen falta de 12 a 128; tres o cuatro palabras hacen una buena.
password-address =
    La contraseña contiene el nombre de la dirección de correo: elija una que no tenga nada que ver con ella.
password-simple = La contraseña se compone de muy pocos caracteres distintos: elija otra.

error-not-for-you =
    Esta página es para otros: su cuenta no tiene el rol necesario. Si debería tenerlo, pregunte a RR. HH.
error-not-found = No hay nada en esta dirección.
error-signed-out =
    No ha entrado (o ya ha salido), así que no se ha hecho nada. Entre e inténtelo de nuevo.
error-form = El formulario no se pudo leer: no se ha hecho nada. Inténtelo de nuevo.
error-form-missing = Falta algo en el formulario: no se ha hecho nada. Inténtelo de nuevo.
error-form-large =
    El formulario no se pudo leer, o un archivo es demasiado grande: no se ha hecho nada. Inténtelo de nuevo.
error-form-strange =
    Este formulario no vino de una página de este escritorio: no se ha hecho nada. Abra la página otra vez e inténtelo de nuevo.
error-files =
    Los archivos no se pudieron leer, así que no se ha cambiado nada ({ $error }). Elíjalos de nuevo.
error-too-large = La petición es más grande que todo lo que se espera aquí.
error-unavailable =
    El servicio no alcanza ahora su propia base de datos. Nada de lo confirmado se ha perdido; inténtelo de nuevo en un minuto.
error-internal = Algo ha fallado por nuestra parte. Inténtelo de nuevo en unos minutos.
error-busy = Muchísimas personas piden esto ahora mismo. Inténtelo de nuevo en un momento.
error-sign-in-busy =
    Ahora mismo llegan muchísimos intentos de entrar. Inténtelo de nuevo en un momento; un navegador que ya haya entrado aquí y
    un enlace por correo («No tengo contraseña») pasan primero.
sample-words = (doce palabras, cuando estén hechas las claves)
sample-link = (el enlace propio de la persona)
sample-page = (la página propia de la unidad)
