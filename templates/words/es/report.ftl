# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name }: { $happened }
report-fell = ha bajado
report-rose = ha subido
report-likely-fell = muy probablemente ha bajado
report-likely-rose = muy probablemente ha subido
report-stands = está en { $value }
report-likely-fell-by = muy probablemente ha bajado { $least } o más
report-likely-rose-by = muy probablemente ha subido { $least } o más
report-by-chance = sube y baja como lo hacen las unidades de este tamaño
report-between = { $then } en { $since } a { $now } en { $round }
report-between-least = { $then } en { $since } a { $now } en { $round }, { $least } o más
report-from = De { $between }.
report-band = { $low } a { $high }
report-of = { $answered } de { $invited }
report-of-invited = de { $invited }
report-word-answered = respuestas
report-only-bound = solo un límite
report-quote = «{ $statement }»
report-opposite = Lo contrario de: { $statement }
report-result = { $value } de { $max } en { $round } (respondieron { $answered } de { $invited })
report-nothing = no se puede mostrar nada en { $round }
report-subject = { $name }: { $result }
report-subject-hidden = { $own }: no se muestra por separado; { $name }: { $result }
report-subject-moved = { $name }, { $happened }: { $between } (respondieron { $answered } de { $invited })
report-opening = Esto es lo que ha salido para { $name } en { $round }, sobre lo seguro que es decir las cosas.
report-opening-pulse =
    Esto es lo que ha salido para { $name } en { $round }, una encuesta breve tras un incidente, sobre cómo se trató.
report-opening-moved = { $name }: { $happened }, de { $between }.
report-hidden-together =
    { $own } no se muestra por separado en { $round }, para que ningún número trate de menos de { $k } personas: sus
    respuestas se cuentan junto con las de otros equipos pequeños de { $place }.
report-hidden-above =
    { $own } no se muestra por separado en { $round }, para que ningún número trate de menos de { $k } personas: sus
    respuestas se cuentan en { $place }.
report-hidden-nowhere =
    { $own } no se muestra en { $round }: respondieron menos de { $k } personas, y tan pocas a su alrededor que no
    están en ningún número.
report-hidden-absent = { $own } no formaba parte de la organización en { $round }.
report-next-up = Este informe trata de { $name }, el nivel inmediatamente superior.
report-gap-above =
    no se muestra por separado, para que ningún número trate de menos de { $k } personas; se cuenta en { $place }
report-gap-together =
    no se muestra por separado, para que ningún número trate de menos de { $k } personas; se cuenta con otros equipos
    pequeños de { $place }
report-gap-nowhere = no se muestra: respondieron menos de { $k }, y demasiado pocas personas a su alrededor
report-gap-absent = no formaba parte de la organización en esta ronda
report-line-new =
    En { $round } empieza una línea nueva: { $name } no formaba parte de la organización en la ronda anterior.
report-line-moved = En { $round } empieza una línea nueva: { $name } pasó de { $from } a { $to }.
report-line-renamed = En { $round } empieza una línea nueva: { $name } se llamaba antes { $from }.
report-line-regrouped =
    En { $round } empieza una línea nueva: { $name } se recompuso: más del 30 % de sus personas son otras que antes.
report-stands-band =
    { $value } en la escala de { $min } a { $max }. La banda del 95 % va de { $band }. Respondieron { $answered } de
    { $invited }.
report-stands-bound =
    { $value } en la escala de { $min } a { $max }. Tan cerca del extremo de la escala solo se muestra este límite.
    Respondieron { $answered } de { $invited }.
report-few = Es menos del 60 %: quienes no respondieron quizá lo ven de otro modo.
report-whole = { $name } en conjunto: { $value }.
report-moved-pulse = Una encuesta breve tras un incidente se hace una vez, sobre un incidente. No se compara con nada.
report-moved-nothing = No hay número de esta ronda que comparar.
report-moved-new-line = Sus valores no se comparan con los anteriores.
report-moved-first = Es la primera ronda que se puede mostrar: todavía no hay nada con que comparar.
report-moved-bound =
    De { $between }. De una de las dos, tan cerca del extremo de la escala, solo se muestra un límite, y a partir de
    un límite no se puede decir ningún cambio.
report-moved-too-few =
    De { $between }. Aquí no se puede decir si es más que azar: las unidades son demasiado pocas y demasiado pequeñas
    para ello.
report-moved-early =
    De { $between }. Todavía no se puede decir si es más que azar: aquí un cambio se puede decir a partir de la cuarta
    ronda.
report-since =
    De { $between }: { $what }. La mejor estimación del cambio es { $estimate } (intervalo del 95 %: { $range }).
report-since-chance =
    De { $between }: { $what }. El cambio puede ser cualquier valor de { $range } (mejor estimación { $estimate }).
report-step =
    Solo en el último paso, de { $between }: { $what } (mejor estimación { $estimate }, intervalo del 95 %:
    { $range }).
report-step-chance =
    Solo el último paso, de { $between }: { $what }, cualquier valor de { $range } (mejor estimación { $estimate }).
report-below-moved = { $name }, de { $between }: { $what }.
report-change = { $what } desde { $since }: { $estimate } ({ $range })
report-change-few = no se puede decir con unidades tan pocas y tan pequeñas
report-change-early = se puede decir a partir de la cuarta ronda
report-change-bound = solo hay impreso un límite
report-below-more = Otras que han cambiado: { $more }; la vista general del escritorio las tiene todas.
report-together =
    Contados juntos, para que ningún número trate de menos de { $k } personas: { $names }. Su valor es { $value }
    (respondieron { $answered } de { $invited }).
report-and-more = y { $more } más
report-counted-above =
    Menos de { $k } respuestas de los equipos más pequeños de { $name } se cuentan solo en { $place }.
report-unreadable =
    Respuestas o comentarios que ya no se podían abrir y se dieron por perdidos: { $count }. No están en ningún
    número.
report-unread = Los comentarios se dejaron fuera, porque ningún lector designado los había leído a tiempo.
report-unfetched =
    El comité de empresa no había recogido a tiempo el archivo de control de esta ronda; ya nadie puede comprobar el
    recuento.
report-reading =
    Cada valor es la media de { $items } frases en la escala de { $min } a { $max }; más alto es siempre más seguro.
    La banda del 95 % trata de esta ronda y de este grupo: lo que habrían dicho todas sus personas está en ella en 95
    de 100 casos. No dice nada de otras personas ni de otro día. Ningún número de esta ronda trata de menos de { $k }
    personas, y cerca de los extremos de la escala solo se muestra un límite (≤ o ≥).
report-reading-change =
    Un cambio se dice a partir de todas las unidades y todas las rondas juntas: que una unidad ha bajado o subido
    significa que un cambio de { $least } o más tiene al menos 95 posibilidades de 100. La mejor estimación suele ser
    menor que la diferencia de los valores impresos, porque una parte de toda diferencia es azar.
report-reading-change-likely =
    Un cambio se dice a partir de todas las unidades y todas las rondas juntas: que una unidad ha bajado o subido
    significa que un cambio de { $least } o más tiene al menos 95 posibilidades de 100; muy probablemente, que tiene
    al menos { $chances }. La mejor estimación suele ser menor que la diferencia de los valores impresos, porque una
    parte de toda diferencia es azar.
report-coarsened =
    pocas personas llegaron o se fueron, o respondieron una sola vez, por eso se muestra en pasos más amplios
report-pulse = encuesta breve tras un incidente
report-pulse-line = { $round }: encuesta breve tras un incidente, sin comparar
report-why-both = la más baja aquí, y más baja que en otras partes
report-why-lowest = la más baja aquí
report-why-lower = más baja aquí que en otras partes
report-caveat = Con menos de 12 respuestas, su orden es sobre todo azar.
report-said = { $value } (banda del 95 %: { $band }), respondieron { $answered } de { $invited }
report-said-bound = { $value }, respondieron { $answered } de { $invited }
report-of-round = { $round }: { $said }
report-begins = (una línea nueva)
report-caution-1 =
    No intente adivinar quién dijo qué, y no pregunte a nadie qué respondió. Quien quiera decirlo lo dirá, si es
    seguro.
report-caution-2 =
    No busque explicaciones para quitar peso a los números, y no se defienda. Dé las gracias a todos los que
    respondieron, y escuche primero.
report-caution-3 =
    No haga una clasificación de equipos, y no convierta ningún número en objetivo: se cumpliría, y nada cambiaría.
report-caution-4 = No prometa lo que no puede cumplir. Es mejor una pregunta que queda abierta con honestidad.
report-one-step =
    Acuerden una cosa que todos harán de otro modo hasta la próxima ronda: lo bastante pequeña para empezar esta
    semana. Anoten qué es, quién se ocupa y qué día la mirarán juntos.
report-head-we-stand = Dónde estamos
report-head-stands = Dónde está { $name }
report-no-number = No se puede mostrar nada de esta ronda.
report-head-moved = ¿Ha cambiado de verdad?
report-head-below = Qué ha cambiado por debajo
report-below-rest = Todo lo demás por debajo sube y baja como lo hacen las unidades de su tamaño.
report-head-strong = Qué es fuerte
report-head-topics = De qué hablar, y cómo
report-topics =
    Las frases más bajas aquí, y las que aquí son más bajas que en toda la organización, con preguntas para la próxima
    reunión de equipo. Abren una conversación; no son notas.
report-questions = Ninguna frase destaca en lo que se muestra. Preguntas para la próxima reunión de equipo:
report-head-cautions = Qué no hacer
report-head-step = Un paso
report-answer = Después responda a su gente: qué ha oído y qué va a hacer. Lo leen antes de volver a responder.
report-answer-link = Responder a su gente
report-answer-desk =
    El enlace lleva al escritorio; entre con su dirección. Si todavía no tiene contraseña, elija una allí.
report-head-shares = Cuántos lo ven así
report-shares =
    La parte de las respuestas en el lado seguro de la mitad de la escala, y la del otro lado. Redondeada a pasos
    amplios, para que no se vea ninguna respuesta suelta; una raya donde respondieron demasiado pocos para decirlo.
report-share = Seguro { $safe }, no seguro { $not-safe }: { $statement }
report-column-statement = Frase
report-column-safe = Seguro
report-column-not-safe = No seguro
report-column-round = Ronda
report-column-value = Valor
report-column-band = Banda del 95 %
report-column-answered = Respondieron
report-head-dimensions = Por temas
report-dimensions = Cada valor es la media de sus frases tal como están impresas.
report-dimensions-whole = Entre paréntesis: { $name } en conjunto.
report-head-rounds = Cada ronda
report-chart = Gráfico de { $name }. La tabla «Cada ronda» contiene todos sus números.
report-small-charts = Gráficos pequeños de los temas. La tabla de debajo contiene todos sus números.
report-table-shares = Tabla de partes
report-table-dimensions = Tabla por temas
report-table-rounds = Tabla de cada ronda
report-head-reading = Cómo leer esto
report-forward = Este correo solo contiene números publicados y ningún enlace personal; puede reenviarlo.
report-makers =
    Los textos de este informe los han traducido los autores de candor y todavía no se han probado con hablantes
    nativos.
report-print =
    Esta página solo contiene números publicados y ningún enlace personal; una copia impresa se puede pasar a otros.

chart-about = { $name } en la escala de { $min } a { $max }, más alto es más seguro.
chart-moved = { $name }: { $happened }, de { $between }.
chart-before = Antes de { $round }: encuesta breve tras un incidente ({ $pulse }).
chart-reading = Escala de { $min } a { $max }, más alto es más seguro. Barra clara: banda del 95 %.
chart-scale = Escala de { $min } a { $max }, más alto es más seguro.
chart-counts = Debajo de cada ronda: cuántos de los invitados respondieron.
chart-bound = Cerca de los extremos de la escala, solo un límite (≤ o ≥).
chart-ring = Anillo: pocas altas, bajas o una sola respuesta; más amplio.
chart-pulse = Rombo: encuesta breve tras un incidente ({ $rounds }).
chart-pulses = Rombos: encuestas breves tras un incidente ({ $rounds }).
chart-newest = la más reciente: { $round }
chart-grey = Gris: a trazos la unidad superior, continua toda la organización.
chart-line = Línea vertical: empieza otra línea azul; no se compara a través.
chart-gap-above = no se muestra / por separado
chart-gap-together = contado con / equipos pequeños
chart-gap-nowhere = menos de { $k } / respuestas
chart-gap-absent = no existía / en esta ronda
chart-cut-new = nueva
chart-cut-moved = trasladada
chart-cut-renamed = otro nombre
chart-cut-regrouped = recompuesta
chart-unit = esta unidad
chart-all = todos
chart-above = por encima
chart-dimensions = Temas de { $name }
chart-dimensions-about = Temas de { $name } en la escala de { $min } a { $max }, más alto es más seguro.
chart-value-in = { $value } en { $round }
chart-whole = Gris: { $name }.
chart-open = Se deja vacío: menos de { $answers } respuestas.

dimension-mistakes = errores
dimension-speaking-up = decir las cosas
dimension-belonging = pertenencia
dimension-asking-and-trying = preguntar y probar
dimension-reporting = avisar
dimension-learning = aprender
report-own = { $statement } (propia de RR. HH., en ninguna media)
report-go-out = Los resultados van a todos el { $day } a más tardar, o en cuanto cada responsable de una unidad mostrada haya escrito; lo que usted escriba hasta entonces va con ellos.
report-go-out-later = Los resultados van a todos catorce días después de la publicación a más tardar, o en cuanto cada responsable de una unidad mostrada haya escrito; lo que usted escriba hasta entonces va con ellos.
report-head-silent = Dónde no se dijo nada más abajo
report-silent = Después de { $round } no se escribió nada a las personas de { $names }. Ofrezca ayuda con esta encuesta; no dice nada de las respuestas, y queda entre usted y ellos.
report-silent-more = Después de { $round } no se escribió nada a las personas de { $names } y de otras unidades. Ofrezca ayuda con esta encuesta; no dice nada de las respuestas, y queda entre usted y ellos.

page-pictures = Imágenes para llevar:
page-trend = evolución
page-dimensions = temas
page-dark = oscuro
page-prints = El informe también se imprime como página.
page-everybody =
    Los resultados de esta ronda son para todos: salen cuando ha escrito cada dirección de una unidad que se muestra,
    o catorce días después de la publicación. Todos en su unidad y por debajo leen esto con ellos; lo que esté aquí
    entonces ya no se puede cambiar. No nombre a nadie.
page-next =
    Quienes sean preguntados en la próxima ronda leen esto con la invitación y antes de responder. Hasta entonces se
    puede cambiar. No nombre a nadie.
page-heard = Qué hemos oído
page-will-do = Qué vamos a hacer
page-keep = Guardar
page-answered = Qué se respondió
page-below = Directamente debajo
page-unit = Unidad
page-since = Desde la ronda anterior
page-not-shown = no se muestra por separado
page-others = Otras rondas
page-language = En otro idioma
page-comments = Leer lo que se escribió
