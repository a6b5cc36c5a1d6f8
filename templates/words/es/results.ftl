# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = Español
results-subject = { $organisation }: qué ha resultado de las respuestas ({ $round })
results-title = Qué ha resultado de las respuestas
results-thanks = Gracias a todas las personas que respondieron.
results-to-all =
    Este mensaje va a todas las personas de la lista de personal, hayan respondido o no: nadie puede consultar quién
    lo hizo.
results-to-all-pulse =
    Este mensaje va a todas las personas de los equipos preguntados, hayan respondido o no: nadie puede consultar
    quién lo hizo.
results-turnout = Personas invitadas en { $organisation }: { $invited }. Respondieron: { $answered }.
results-scale = En la escala de { $min } a { $max }; más alto es mejor.
results-value = { $place }: { $value }
results-column-round = Ronda
results-column-value = Media
results-hidden = { $unit } no se muestra por separado. La siguiente unidad por encima que se muestra es { $place }.
results-nothing = No se puede mostrar ningún número de esta ronda.
results-fell = Ha bajado desde { $since }, de { $then } a { $now }.
results-rose = Ha subido desde { $since }, de { $then } a { $now }.
results-likely-fell = De { $then } a { $now } desde { $since }: muy probablemente ha bajado { $least } o más.
results-likely-rose = De { $then } a { $now } desde { $since }: muy probablemente ha subido { $least } o más.
results-by-chance = De { $then } a { $now } desde { $since }: no más de lo que suben y bajan unidades de este tamaño.
results-coarsened =
    Se muestra en pasos más amplios, porque pocas personas llegaron o se fueron, o respondieron una sola vez.
results-heard = Qué se ha oído y qué se hará
results-silent = La dirección de { $place } todavía no ha escrito.
results-meeting = Para su próxima reunión
results-question = ¿Qué nos haría más fácil decir cuándo algo va mal?
results-same =
    Todos en { $unit } tienen esta misma página, hayan respondido o no, y reenviarla no dice a nadie si usted lo hizo.
    Sus números son medias de { $k } o más personas. Lo que escriben los responsables es cosa suya.
results-again = Nadie puede volver a ver sus respuestas, ni siquiera usted.
results-button = Ver la página completa
results-link = El enlace es el mismo para todos en { $unit }. Reenviarlo no dice a nadie si usted respondió.
