# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = Un momento
starting-pages-program-did =
    <b>El programa de esta página no llegó, o fue cambiado por el camino.</b> Su navegador solo lo ejecuta tal como se
    hizo.
starting-filter-network-addition =
    Puede deberse a un filtro de la red o a un complemento de su navegador. Abra esta página en otro navegador o en
    otra red. Su recibo sigue siendo bueno.
waiting-public-record-being = Se está recogiendo y comprobando el registro público. Su recibo no se envía.
receipt-were-my-answers = ¿Se contaron mis respuestas?
receipt-choose-receipt-saved = Elija el recibo que guardó después de responder.
receipt-receipt-file = Archivo del recibo
receipt-browser-fetches-public =
    Su navegador descarga todo el registro público de la encuesta, y busca en él sus respuestas. El recibo se queda en
    su dispositivo: nadie sabe cuáles ha buscado.
receipt-receipt-shows-somebody =
    Un recibo muestra que alguien participó. Nunca muestra lo que respondió, y el registro tampoco.
receipt-pages-program = El programa de esta página
receipt-page-its-files =
    La página y sus archivos son los mismos byte a byte para todos, y están hechos para leerse. Su navegador solo
    ejecuta un archivo si tiene la huella (SHA-256) de abajo. Las notas de versión de candor dan las mismas huellas, y
    la de la propia página. La orden <code>candor audit</code> comprueba el registro sin esta página.
counted-answers-were-counted = Sus respuestas se contaron
counted-one-signed-record =
    Son una de las <b>{ $ballots }</b> entradas del registro firmado de la encuesta <b>{ $round }</b>.
counted-what-promised-receipt =
    Lo prometido, el recibo y el registro encajan, y están firmados con la llave prometida.
counted-check-another-receipt = Comprobar otro recibo
entered-entry-on-list = Su entrada está en la lista
entered-one-signed-list =
    Es una de las <b>{ $ballots }</b> de la lista firmada de la encuesta <b>{ $round }</b>. Los guardianes abren exactamente estas.
entered-twelve-words-list =
    Estas doce palabras representan la lista. Cada guardián las publica por su propia vía. Si las suyas son otras, muestre ambas al comité de empresa.
proved-opened-in-unit =
    Están entre las que se abrieron en el grupo <b>{ $unit }</b> de la encuesta <b>{ $round }</b>.
lost-guardian-signed =
    <b>{ $guardian } ha firmado que sus respuestas no se abrían o estaban dos veces.</b> Su prueba muestra que se abren.
lost-please-show =
    Enseñe su prueba y el registro, que puede guardar aquí, a su comité de empresa. Quien tenga ambos también puede encontrar sus respuestas: no dé la prueba a nadie en quien no confíe.
gone-answers-not-opened = Sus respuestas no están entre las que se abrieron
gone-too-few-or-taken =
    O participaron muy pocas personas de su grupo, o alguien sacó sus respuestas. Los guardianes pueden mirar en lo que conservan; la orden <code>candor receipt</code> las busca allí.
invalid-answers-were-counted = Sus respuestas se contaron como nulas
invalid-stands-signed-record =
    Están en el registro firmado de la encuesta <b>{ $round }</b>, entre las que no contenían una respuesta válida al
    abrirse.
invalid-who-spoiled-cannot =
    No se puede probar quién las estropeó: pudo ser la página, el navegador o quien las abrió. Si respondió en la
    página tal como es, muestre esto a su comité de empresa.
invalid-save-record = Guardar el registro
missing-answers-are-missing = Faltan sus respuestas
missing-receipt-proves-answers =
    <b>Este recibo prueba que se omitieron respuestas aceptadas.</b> El servidor firmó que las tomó, y firmó un
    registro de la encuesta <b>{ $round }</b> sin ellas.
missing-please-show-both =
    Muestre ambos a su comité de empresa: el archivo del recibo, y el registro, que puede guardar aquí.
missing-number-receipt = El número del recibo:
not-closed-round-not-closed = La encuesta aún no está cerrada
not-closed-receipt-genuine-record =
    El recibo es auténtico. El registro llega después del final del <b>{ $closes }</b> (medianoche, { $zone }).
not-closed-devices-clock = En el reloj de este dispositivo es { $here }.
not-closed-please-keep-file = Conserve el archivo, y vuelva entonces.
cancelled-round-cancelled = Esta encuesta fue cancelada
cancelled-stopped-before-its = Se detuvo antes de su final, y sus respuestas no se cuentan. No hay registro de ella.
unknown-form-page-older-than = Esta página es más antigua que la encuesta
unknown-form-round-promises-something =
    La encuesta promete algo que esta página no conoce: { $message }. Su recibo sigue siendo bueno; recargue la
    página, y si esto no cambia, dígaselo a quien lleva esta encuesta.
unknown-form-choose-file-again = Elegir otra vez el archivo
no-receipt-not-receipt = Esto no es un recibo
no-receipt-receipts-name-begins =
    El nombre de un recibo empieza por <b>candor-receipt</b>. El archivo de un pase es otra cosa.
no-receipt-choose-another-file = Elegir otro archivo
unknown-round-round-not-known = Esta encuesta no se conoce aquí
unknown-round-receipt-names-round =
    El recibo nombra la encuesta <b>{ $round }</b>, que este servidor no tiene. Quizá sea de otro servidor. Si es de
    este, muestre esta página y el recibo a su comité de empresa.
disagree-not-receipt-round = Este no es un recibo de esta encuesta
disagree-receipt-server-disagree =
    <b>El recibo y este servidor no coinciden en lo que se prometió en la encuesta { $round }.</b> El recibo puede ser
    de otro servidor, o alguien ha cambiado lo prometido.
disagree-if-answered-here = Si respondió aquí, muestre esta página y el recibo a su comité de empresa.
not-genuine-not-signed-with =
    No está firmado con la llave prometida para la encuesta <b>{ $round }</b>. Fue cambiado o inventado: no prueba
    nada.
not-signed-record-not-as = El registro no es como se prometió
not-signed-what-server-calls =
    <b>Lo que el servidor llama su registro no está firmado con la llave prometida.</b> No prueba nada sobre sus
    respuestas. Muestre esta página y el recibo a su comité de empresa.
insecure-checking-not-possible = Aquí no es posible comprobar
insecure-connection-server-not =
    La conexión con este servidor no está cifrada, o este navegador es demasiado antiguo. Abra esta página en un
    navegador actual, en una dirección que empiece por <b>https://</b>.
offline-server-cannot-be = No se puede llegar al servidor
offline-seem-be-offline = Parece que usted o el servidor está sin conexión. Su recibo sigue siendo bueno.
offline-try-again = Volver a intentar
busy-server-busy = El servidor está ocupado
busy-please-try-again = Vuelva a intentarlo en un minuto. Su recibo sigue siendo bueno.
unexpected-something-went-wrong = Algo salió mal
unexpected-page-met-something =
    Esta página encontró algo que no conoce. Su recibo sigue siendo bueno; vuelva a intentarlo más tarde.
unexpected-what-met = Lo que encontró: { $message }
page-server-busy-trying = { $seconds ->
    [one] El servidor está ocupado. Otro intento en { $seconds } segundo.
   *[other] El servidor está ocupado. Otro intento en { $seconds } segundos.
}
