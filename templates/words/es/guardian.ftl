# Las palabras de la página de los guardianes, que están en su único archivo. Corregir o añadir un idioma: docs/ARCHITECTURE.md. Ninguna
# frase debe prometer más que la inglesa.
brand = candor para guardianes
back = Volver
back-to-start = Volver al principio
save-key-file = Guardar el archivo de llave
your-key-file = Su archivo de llave
its-passphrase = Su frase de contraseña

unable-title = Este navegador no puede hacer el trabajo
unable-why = No tiene criptografía para una página que se abre desde un disco. Abra este archivo con una versión actual de Firefox, Chrome o Edge.

start-title = Vigilar una encuesta
start-lead =
    Cada papeleta de la encuesta se envuelve para usted antes de salir del navegador de quien responde. Solo usted puede quitar su
    envoltura. Lo hace una vez, después de la encuesta, para todas las papeletas juntas.
start-why =
    Lo que usted pasa adelante está ordenado. Así, quien lleva el servidor y mira el reloj no puede saber qué papeleta de un grupo es de
    quién, mientras un guardián cumpla con esto. Usted nunca ve una respuesta ni un nombre.
start-key = Antes de la encuesta: crear una llave
start-key-how = Cinco minutos, papel y bolígrafo.
start-key-go = Crear una llave
start-accept = Antes de invitar a nadie: aceptar la promesa
start-accept-how = RR. HH. se la envía. Usted la compara con lo que sabe.
start-accept-go = Leer una promesa
start-open = Después de la encuesta: abrir el paquete
start-open-how = RR. HH. se lo envía. Unos minutos; un minuto por cada pocos miles de personas.
start-open-go = Abrir un paquete
start-forget = Cuando el resultado está publicado: olvidar
start-forget-how = Entonces nadie podrá volver a hacerlo nunca.
start-forget-go = Olvidar una llave
start-where =
    <b>Dónde hacerlo.</b> En un ordenador que su empresa no administre, por ejemplo el suyo, con este archivo en su disco. La página no envía
    nada: puede desconectar la red.
start-from =
    Tome este archivo de la versión publicada de candor, nunca de quien lleva la encuesta, y compare su SHA-256 con las notas de la
    versión.

key-title = 1. Crear una llave
key-what = Una llave es para una encuesta. Se crea al azar, aquí, y se queda con usted.
key-round = La encuesta, como la llama RR. HH.
key-name = Su nombre, como se le conoce
key-role = Su cargo, por ejemplo comité de empresa
key-which = ¿Qué llave?
key-new = Una nueva
key-paper = La de mi papel, porque su archivo se ha perdido
key-words = Las 24 palabras del papel
key-passphrase = Una frase de contraseña para el archivo de llave: al menos 16 caracteres, por ejemplo cinco palabras
key-again = La misma otra vez
key-make = Crear la llave

made-title = Su llave está creada
made-kept-twice = Sin ella nadie podrá abrir nunca las respuestas de la encuesta <b>{ $round }</b>. Por eso se guarda dos veces: como archivo y en papel.
made-file = Guarde el archivo de llave
made-file-how = Solo se abre con su frase de contraseña. Guárdelo en este ordenador o en una memoria USB.
made-write = Escriba estas 24 palabras en papel
made-write-how =
    A mano, en este orden, con sus números. Son la llave misma: quien las tiene no necesita frase de contraseña. Meta el papel en un sobre, y
    déselo a quien le suple. No haga ninguna foto. No se vuelven a mostrar.
made-for-hr = Guarde el archivo para RR. HH., y envíelo
made-for-hr-what = Es público, y permite a los navegadores envolver papeletas para usted.
made-save-for-hr = Guardar el archivo para RR. HH.
made-next = Qué viene ahora
made-next-what = Antes de invitar a nadie, RR. HH. le envía la promesa de la encuesta. Abra entonces otra vez esta página para el paso 2.
made-unsaved = Guarde primero el archivo de llave: aquí se perdería.

accept-title = 2. Aceptar la promesa
accept-what = La promesa dice a quién se pregunta, quién vigila y qué no se muestra nunca. No se invita a nadie antes de que todos los guardianes la hayan aceptado.
accept-promise = La promesa que RR. HH. le ha enviado
accept-read = Leer la promesa

whole-title = La promesa está entera, y su llave está en ella
whole-place =
    Usted es el guardián { $place } de { $guardians } de la encuesta <b>{ $round }</b>. No se muestra ninguna cifra de menos de
    { $k } personas, ni ningún comentario de menos de { $k-comments }. Usted no abre nada antes de: { $from }.
whole-who = ¿Quién vigila?
whole-who-ask = ¿Conoce a estas personas, y está acordado que lo hagan?
whole-you = { $place }. { $name } (usted)
whole-people = ¿Hay tantas personas?
whole-people-ask = Compare con una lista propia. Un grupo rellenado con personas inventadas no oculta a nadie.
whole-group = Grupo
whole-invited = Invitados
whole-everybody = Todos
whole-wrong = Si algo está mal, no acepte, y dígalo en voz alta: a RR. HH., al otro guardián, al comité de empresa.
whole-accept = Aceptar esta promesa
whole-refuse = No aceptar

accepted-title = Ha aceptado la promesa
accepted-save = Guarde la aceptación, y envíela a RR. HH.
accepted-save-why = La encuesta se abre cuando todos los guardianes han aceptado.
accepted-save-it = Guardar la aceptación
accepted-again = Guarde otra vez su archivo de llave
accepted-again-why = Ahora recuerda qué promesa ha aceptado. Póngalo en el lugar del anterior.
accepted-words = Publique estas doce palabras por su propia vía
accepted-words-why =
    En su propio tablón de anuncios o en su propio correo, no a través de RR. HH.: la gente las compara con su invitación. Así se descubre una
    promesa falsa.

open-title = 3. Abrir el paquete
open-first = Primero se comprueba todo lo que contiene, y no se abre nada. Después se le pregunta.
open-parcel = El paquete que RR. HH. le ha enviado
open-receipts = Recibos que la gente le ha dado, si los hay: entonces se ve si se les dejó fuera
open-check = Comprobar el paquete

working-title = Trabajando
working-checking = Se está comprobando todo lo que hay en el paquete
working-opening = Se está quitando su envoltura
working-done = Hecho hasta ahora: { $done } de { $total }
working-not-yet = Hecho hasta ahora:
working-leave =
    Puede dejar esta página abierta y hacer otra cosa. Si se cierra, o el ordenador se duerme, no se pierde nada: abra otra vez el mismo paquete,
    y sale lo mismo.
working-stop = Parar

checked-title = Todo en el paquete está como debe estar
checked-entries = { $entries ->
    [one] Contiene <b>{ $entries }</b> entrada. Está en la lista firmada, es de alguien con un enlace de su grupo, y ningún grupo tiene más entradas
        que enlaces usados, o personas invitadas.
   *[other] Contiene <b>{ $entries }</b> entradas. Cada una está en la lista firmada, es de alguien con un enlace de su grupo, y ningún grupo tiene
        más entradas que enlaces usados, o personas invitadas.
}
checked-no-receipts = No se le dio ningún recibo.
checked-receipts = { $receipts ->
    [one] El recibo que se le dio está en la lista.
   *[other] Los recibos que se le dieron ({ $receipts }) están todos en la lista.
}
checked-again = Ya ha abierto exactamente esto antes. Saldrá lo mismo.
checked-before = ¿Se abrió antes una lista de esta encuesta?
checked-before-why =
    Su archivo de llave no puede saberlo: con él no se aceptó ninguna promesa, así que puede haberse hecho a partir del papel. Si usted o quien le
    suple ya ha abierto esta encuesta, escriba las doce palabras que se publicaron entonces. Si no, escriba <b>ninguna</b>.
checked-before-words = Las doce palabras, o: ninguna
checked-none = ninguna
checked-save = Guarde otra vez su archivo de llave
checked-save-why = Ahora recuerda esta lista. Su llave abre esta y nunca otra. Ponga el archivo en el lugar del anterior.
checked-off = Quite su envoltura
checked-off-what = Se quita una envoltura de todas las papeletas, y se ordenan. Usted no verá ninguna respuesta.
checked-take-off = Quitar mi envoltura
checked-not-now = Ahora no

opened-title = Su envoltura se ha quitado
opened-many =
    Papeletas que siguen adelante, ordenadas: <b>{ $answers }</b> con respuestas y <b>{ $comments }</b> con comentarios. Los grupos de muy pocas
    personas se juntaron con otros, o se dejaron fuera.
opened-odd =
    Papeletas que no se abrieron o estaban dos veces: <b>{ $odd }</b>. Una página honesta no hace ninguna así: están nombradas en su atestación.
    Dígaselo al otro guardián y al comité de empresa.
opened-save = Guarde el paquete, y devuélvalo a RR. HH.
opened-to-next = Sigue hacia el guardián que va después de usted.
opened-to-count = Usted va en último lugar: después se cuentan las respuestas.
opened-save-it = Guardar el paquete
opened-attestation = Guarde su atestación, y consérvela
opened-attestation-why = Quien audita la encuesta se la pide a usted, y no al servidor.
opened-save-attestation = Guardar la atestación
opened-words = Publique estas doce palabras de la lista por su propia vía
opened-words-why = Quien busca su recibo las compara: así se descubre una segunda lista.
opened-later = Cuando el resultado esté publicado, vuelva para el paso 4.

forget-title = 4. Olvidar
forget-why =
    Cuando el resultado está publicado, la llave ya no hace falta. Basta con un guardián que olvide: entonces nadie puede abrir estas papeletas
    a partir de una copia conservada.
forget-it = Olvidar esta encuesta

forgotten-title = Este navegador ha olvidado la encuesta
forgotten-left = Lo que falta es para sus manos, porque una página no puede borrar archivos:
forgotten-file = Borre el archivo de llave de la encuesta <b>{ $round }</b>, todas las copias, y vacíe la papelera.
forgotten-paper = Pida el sobre a quien le suple, y rompa el papel.
forgotten-keep = Conserve su atestación.

stop-title = Alto: algo no está bien
stop-accepted = <b>No se aceptó nada.</b> Para eso está esta página: un error honesto y un intento de señalar a alguien se ven aquí iguales.
stop-opened = <b>No se abrió nada.</b> Para eso está esta página: un error honesto y un intento de señalar a alguien se ven aquí iguales.
stop-handed-on = <b>No se pasó nada adelante.</b> Para eso está esta página: un error honesto y un intento de señalar a alguien se ven aquí iguales.
stop-what-now =
    Lea la frase de arriba al otro guardián y a RR. HH., y pregunte qué ha pasado. Un archivo que se cortó en el camino puede enviarse otra vez.
    No siga antes de entenderlo.

slip-unknown = La página se ha encontrado con algo que no espera. El navegador dice: { $error }
slip-worker = Este navegador no puede hacer el trabajo aquí: { $error }
slip-file-missing = Falta un archivo: elija uno para cada campo.
slip-names = Hacen falta la encuesta, el nombre y el cargo: estarán en la promesa.
slip-differ = Las dos frases de contraseña son distintas. Escríbalas otra vez.
slip-words-many = { $found ->
    [one] Hay { $found } palabra: se esperan 24.
   *[other] Hay { $found } palabras: se esperan 24.
}
slip-word-strange = La palabra { $place } («{ $word }») no está en la lista de palabras: mire otra vez el papel.
slip-words-order = Estas 24 palabras no van juntas: puede que dos estén cambiadas de lugar, o que una esté mal leída.
slip-round-name = El nombre de la encuesta solo tiene las letras de la a a la z, cifras y guiones, por ejemplo 2026-q3. Pregunte a RR. HH.
slip-passphrase-short = { $found ->
    [one] La frase de contraseña tiene { $found } carácter: se esperan al menos { $least }, por ejemplo cinco palabras.
   *[other] La frase de contraseña tiene { $found } caracteres: se esperan al menos { $least }, por ejemplo cinco palabras.
}
slip-no-key-file = Este no es el archivo de llave de un guardián. Se llama candor-guardian-, y luego el nombre de la encuesta.
slip-key-file-damaged = El archivo de llave está dañado.
slip-passphrase-wrong = Esta no es la frase de contraseña de este archivo de llave. No se cambió nada: inténtelo otra vez.
slip-no-promise = Esto no es una promesa. Se llama promise.json, o viene en un correo de RR. HH.
slip-promise-round = Esta promesa es de la encuesta { $theirs }: su llave es para { $yours }.
slip-no-receipt = { $file } no es un recibo. Quítelo, o elija el archivo correcto.
slip-no-parcel = Este archivo no es un paquete de candor.
slip-parcel-cut = El paquete no está entero: su parte «{ $part }» está cortada. Pídalo otra vez.
slip-parcel-long = El paquete es más largo de lo que dice su primera línea. Pídalo otra vez.
slip-parcel-part = El paquete no tiene la parte «{ $part }». ¿Es uno que ha devuelto un guardián?
slip-parcel-round = Este paquete es de la encuesta { $theirs }: su llave es para { $yours }.
slip-early = No se abre nada antes de { $from }: según el reloj de este ordenador es { $now }.
slip-receipt-strange = El recibo { $receipt } no es de esta encuesta. Siga sin él, y dígaselo a quien se lo dio.
slip-save-first = Guarde primero su archivo de llave: debe recordar esta lista antes de que se abra nada.
slip-notice-empty = Responda primero a la pregunta sobre las palabras publicadas.
slip-notice-other =
    Estas no son las palabras de esta lista: antes se abrió otra lista, o una palabra está mal leída. No se abrió nada.

key-none = De este valor inicial no sale ninguna llave.
twofold = Su archivo de llave y este navegador recuerdan cosas distintas de esta encuesta. Dígalo en voz alta: alguien tiene un segundo archivo de llave.
accepted-another = Ha aceptado otra promesa de esta encuesta.
opened-another =
    Su llave ha abierto otra lista u otra pila de esta encuesta, y no abre una segunda: quien pudiera elegir entre dos sabría quién está en la
    diferencia.

promise-unread = La primera página de la promesa no se puede leer.
promise-groups-unread = La lista de grupos de la promesa no se puede leer.
promise-tree-unread = La organización en la promesa no se puede leer.
promise-form = La promesa tiene la forma { $form }: esta página lee la forma 4.
promise-strange = La promesa tiene una parte «{ $part }» que esta página no conoce.
promise-unguarded = La promesa de esta encuesta no nombra guardianes.
promise-other-statements = La promesa fue cambiada: sus afirmaciones son otras.
promise-other-tree = La promesa fue cambiada: su organización es otra.
promise-other-groups = La promesa fue cambiada: sus grupos son otros.
promise-too-few = Según esta promesa podrían mostrarse cifras de menos de cinco personas.
promise-unit-twice = La organización en la promesa tiene una unidad dos veces.
promise-tops = La organización en la promesa no tiene exactamente una cima.
promise-torn = La organización en la promesa está rota.
promise-guardians = La promesa no tiene guardián, o tiene más de dos.
promise-keys-same = Dos llaves de guardianes en la promesa son iguales, o una no es una llave.
promise-inner-keys = Las llaves de las fichas interiores en la promesa no se pueden leer, o son iguales.
promise-unwraps = Según esta promesa las papeletas se desenvuelven antes de que acabe la encuesta, o más de 30 días después.
promise-group-homeless = Un grupo de la promesa no pertenece a ninguna unidad.
promise-group-comments = La promesa tiene grupos aparte para los comentarios.
promise-group-few = { $group }: hay menos de { $k } personas invitadas.
promise-group-sum = { $group }: el número de sus personas no cuadra.
promise-groups-same = Dos grupos de la promesa tienen el mismo nombre o la misma llave.
promise-without-you = Su llave no está en esta promesa: no la acepte, y dígalo en voz alta.

parcel-promise-round = La promesa del paquete es de otra encuesta: su llave es para { $yours }.
parcel-promise-other = La promesa del paquete no es la que usted aceptó.
list-unsigned = La lista de entradas no está firmada con la llave de la promesa.
list-unread = La lista de entradas no se puede leer.
list-other = La lista de entradas es para otra promesa.
entry-no-group = La entrada { $entry } no es de ningún grupo de la promesa.
entry-no-token = La entrada { $entry } no tiene una ficha de su grupo.
entry-unsigned = La entrada { $entry } no está firmada.
entries-cut = Las entradas del paquete están cortadas. Pídalo otra vez.
entry-twice = Una entrada está dos veces.
entries-other = Las entradas no son las de la lista. Faltan: { $missing }. No están en ella: { $more }.
entries-same-key = Dos entradas tienen la misma llave de un solo uso.
entries-same-ballot = Dos entradas contienen la misma papeleta envuelta.
group-key = La llave de { $group } en la promesa no se puede leer.
used-other = La lista de enlaces usados no es para los grupos de esta promesa.
used-too-many =
    { $group }, entradas: { $entries }, enlaces usados: { $links }, personas invitadas: { $invited }. Ninguno de estos números debería superar al
    siguiente. Alguien ha rellenado este grupo.
receipt-dropped = El recibo { $receipt } está firmado, y su entrada no está en la lista: se quitó una entrada.
pile-cut = La pila «{ $pile }» del paquete está cortada. Pídalo otra vez.
pile-unsorted = La pila «{ $pile }» del paquete no está ordenada, o tiene una fila dos veces.
pile-twice = La pila «{ $pile }» tiene la misma papeleta envuelta en dos grupos.
before-unsigned = Lo que se pasó adelante no está firmado por { $name }.
before-unread = La atestación del guardián anterior a usted no se puede leer.
before-other = Lo que { $name } firmó es sobre otra lista, promesa o lugar.
before-unlike = Lo que { $name } firmó no se sigue de las entradas, o no es lo que se pasó adelante.
