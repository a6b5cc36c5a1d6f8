# The words of short letters to people, leaders and those who have an account: comments at a unit, a reminder, a password, a role, an
# address, a closed round, guardians, alarms. Each message stands once in every language, with the same { $values }. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-subject = { $unit }: lo que se escribió en { $round }
comments-opening =
    Estos comentarios se escribieron en la ronda { $round } y se muestran en { $unit }, aquí y en ningún otro sitio: al
    menos { $people } personas respondieron alrededor de quienes los escribieron, y al menos tres comentaron.
comments-below = Pueden venir de cualquier equipo que forme parte de ella.
comments-order =
    Su orden se sacó a suerte. Los números de la ronda llegan en una carta aparte, y nada une las dos.
comments-wrote = Lo que se escribió
comments-reading = Cómo leerlo
comments-reply =
    No se puede contestar: ni usted ni el servicio pueden buscar quién escribió qué. No adivine, por favor, y no
    pregunte; a quien se le pregunta una vez no vuelve a escribir. Hable con todos de lo que se dice, no de quién
    puede haberlo dicho.
comments-voice =
    Un comentario es una voz, no una medida. Algunos se escriben con enfado, y muchas personas no escribieron nada.
comments-marks = [name], [link], [address] y [number] están donde un programa quitó algo (nombre, enlace, dirección, número), y [redacted] donde lo hizo un lector designado, que no dirige ninguna unidad y no sabe de dónde viene un comentario.
comments-danger =
    Si un comentario habla de un peligro: nada de lo que se guarda lleva a quien lo escribió, pregunte quien pregunte.
    Diga a todos dónde hay ayuda: los servicios de emergencia y los contactos de su organización, como el comité de
    empresa, la salud laboral o una persona de confianza.
comments-keep = Son palabras de otras personas: no reenvíe este correo, por favor.

unanswered-subject = { $organisation }: su equipo no ha oído nada de usted desde { $round }
unanswered-what = Los resultados de { $round } ya están, y su equipo todavía no ha leído nada de usted sobre ellos:
unanswered-two = Bastan dos frases: lo que ha oído y lo que va a hacer.
unanswered-until =
    Los resultados van a todos el { $day } a más tardar; lo que escriba hasta entonces va con ellos. Donde no se haya
    escrito nada, lo dicen.
unanswered-before =
    Su equipo las lee antes de volver a responder: lo que nunca recibe respuesta no se dice por segunda vez.
unanswered-desk =
    Los enlaces llevan al escritorio; entre con su dirección. Si todavía no tiene contraseña, elija una allí.
unanswered-once =
    De { $round } se le recuerda una sola vez. Este correo no dice nada de las respuestas: solo que allí no hay nada de
    usted. Quien dirige las unidades superiores ve lo mismo en el escritorio, y lo lee en la carta de la próxima ronda.

closed-subject = { $organisation }: la ronda { $round } está cerrada; el resultado sale el { $day } a las { $time }
closed-what =
    La ronda { $round } de la encuesta en { $organisation } se ha cerrado. Las respuestas se contaron y se destruyeron.
    El resultado sale por sí solo el { $day } a las { $time }: los informes a los responsables y los archivos para
    RR. HH.
closed-until = Hasta entonces, en el escritorio:
closed-stewards =
    Los lectores designados leen los comentarios y tachan lo que dice quién es alguien. Los comentarios que nadie haya
    leído hasta entonces se dejan fuera y se olvidan.
closed-council =
    El comité de empresa recoge el archivo de control. Si no se ha recogido hasta entonces, se olvida.
closed-hr = RR. HH. mira el resultado, y puede abandonar la ronda.
closed-earlier = Si todo está hecho antes, RR. HH. puede publicar enseguida.

set-up-subject = Su acceso a candor en { $host }
set-up-what =
    Usted tiene acceso a candor en { $host }, donde los responsables, RR. HH., los lectores designados y el comité de
    empresa trabajan con la encuesta anónima.
set-up-choose = Elija aquí una contraseña:
set-up-days =
    El enlace sirve una vez y durante dos días. Si es demasiado antiguo, abra { $page } y pida allí uno nuevo.
set-up-unknown =
    Si no sabe de qué se trata, no haga caso de este correo; sin el enlace nadie puede usar su dirección.

moved-subject = La encuesta anónima en { $host } escribe ahora a otra dirección
moved-what =
    En la lista de personas a las que pregunta la encuesta anónima en { $host }, esta dirección se sustituyó por otra.
moved-links =
    Desde ahora los enlaces a la encuesta, también a una ronda que esté abierta, van solo a la dirección nueva; si
    usted dirige una unidad, también sus informes.
moved-yours = Si tiene una dirección nueva, no hay nada que hacer.
moved-tell =
    Si no la tiene, o no sabe nada de ello, puede que otra persona reciba su enlace: dígaselo, por favor, a su comité
    de empresa y a RR. HH.
moved-nobody = A nadie se le dice si usted ha respondido.

called-hr = RR. HH.
called-steward = lector designado
called-council = comité de empresa
role-subject-proposed = candor en { $host }: { $address }, propuesta para la función: { $role }
role-subject-given = candor en { $host }: { $address } tiene ahora la función: { $role }
role-subject-ended = candor en { $host }: { $address } ya no tiene la función: { $role }
role-proposed = En la encuesta anónima en { $host } se propone a { $address } para la función: { $role }.
role-given = En la encuesta anónima en { $host }, { $address } tiene ahora la función: { $role }.
role-ended = En la encuesta anónima en { $host }, { $address } ya no tiene la función: { $role }.
role-who = Lo hizo: { $who }.
role-decide =
    La función de usted: { $role }. Por eso lo deciden usted y los demás que la tienen. Confírmelo o rechácelo aquí:
role-told =
    Recibe este correo por su función: { $role }. Si no lo esperaba, pregunte a los demás, y mire aquí:

guarding-what =
    La ronda { $round } de la encuesta en { $organisation } tiene guardianes: sin sus llaves nadie puede abrir sus
    respuestas, ni siquiera quien lleva el servidor.
guarding-key-subject = { $organisation }: la ronda { $round } espera la llave de { $awaited }
guarding-key-why = Debe abrirse el { $day } a las { $time }, y no puede sin esas llaves.
guarding-key-awaited = Se espera: la llave de { $awaited }.
guarding-key-first =
    Cree una llave nueva para la ronda { $round } con el programa de los guardianes (candor-guardian.html), en un
    ordenador que no administre quien lleva el servidor; indique su nombre como figura arriba. El programa viene con
    una versión publicada de candor, nunca de este servidor.
guarding-key-second =
    Envíe a RR. HH. el archivo con la llave pública que escribe. El otro archivo y su frase de contraseña no van a
    nadie.
guarding-key-third = Escriba en papel las palabras que muestra, y dé el papel, en un sobre, a quien le suple.
guarding-acceptance-subject = { $organisation }: la ronda { $round } espera la aceptación de { $awaited }
guarding-acceptance-why =
    Su promesa está hecha, y no se invita a nadie antes de que todos los guardianes la hayan aceptado.
guarding-acceptance-awaited = Se espera: la aceptación de { $awaited }.
guarding-acceptance-first = Descargue la promesa:
guarding-acceptance-second =
    Ábrala con el programa de los guardianes, en el ordenador donde está su llave. Compare el número de personas de
    cada grupo con una lista propia, y las doce palabras que muestra con estas:
guarding-acceptance-third =
    Si todo coincide, acéptela, publique las doce palabras por su propia vía, y envíe a RR. HH. el archivo que
    escribe el programa. Si algo no coincide, no la acepte, y dígalo en voz alta.
guarding-layer-subject = { $organisation }: la ronda { $round } espera a { $awaited }
guarding-layer-why = Ha terminado, y no se cuenta nada de ella antes de que cada guardián la haya abierto en su turno.
guarding-layer-awaited = Se espera a { $awaited }.
guarding-since = { $days ->
    [one] Desde ayer.
   *[other] Desde hace { $days } días.
}
guarding-layer-first = RR. HH. le envía un archivo, el paquete. Si no ha llegado, pídalo.
guarding-layer-second =
    Ábralo con el programa de los guardianes, en el ordenador donde está su llave. Primero lo comprueba todo; si
    dice «Alto», lea su frase a RR. HH. y al otro guardián.
guarding-layer-third =
    Publique las doce palabras que muestra donde publicó las de la promesa, y envíe a RR. HH. el archivo que
    escribe.
guarding-you = Si es usted:
guarding-keep =
    Conserve el archivo de llave y el papel hasta que la ronda esté publicada: si se pierden los dos, nadie puede
    contar la ronda, y todas sus respuestas se pierden.
guarding-hr = RR. HH. entrega el archivo aquí:
guarding-layer-hr = RR. HH. recoge el paquete aquí, y entrega aquí lo que vuelve:
guarding-late =
    Lleva tanto tiempo en espera que quizá las respuestas no se lean nunca: RR. HH. pide a quien suple al guardián
    las palabras en papel. Si la llave se ha perdido, RR. HH. puede abandonar la ronda allí escribiendo su nombre;
    entonces todas sus respuestas se destruyen sin leerse.

alarm-subject = candor en { $host }: { $what }
alarm-needs = La encuesta en { $host } necesita a alguien que se ocupe de su servidor.
alarm-todo = Qué hacer: { $todo }
alarm-unreadable-what = { $many ->
    [one] { $many } papeleta de { $round } no se abre
   *[other] { $many } papeletas de { $round } no se abren
}
alarm-unreadable-says = { $many ->
    [one] { $many } papeleta de la ronda { $round } no se abre. La ronda no se cuenta, y todo se conserva: sus papeletas, sus llaves, su base de datos.
   *[other] { $many } papeletas de la ronda { $round } no se abren. La ronda no se cuenta, y todo se conserva: sus papeletas, sus llaves, su base de datos.
}
alarm-unreadable-todo =
    Busque qué ha cambiado la base de datos: un disco, un programa, un archivo restaurado. Si puede volver a estar
    como estaba, hágalo, y cierre la ronda otra vez (candor round close { $round }). Si no, decida junto con RR. HH.
    y el comité de empresa: candor round close { $round } --give-up { $many } cuenta sin lo que no se abre, y el
    número figura en el registro público.
alarm-keys-what = el archivo de llaves de { $round } no sirve
alarm-keys-says =
    El archivo de llaves de la ronda { $round } falta, está dañado o no es el de su promesa. No se ha borrado nada,
    y sin él nadie puede dar ni abrir una respuesta.
alarm-keys-todo =
    El nombre del archivo está en el registro de sucesos. ¿Está ahí la carpeta de llaves, y montada? Devuelva el
    archivo tal como estaba; solo si se ha perdido para siempre, abandone la ronda.
alarm-trouble-what = algo no está en orden
alarm-trouble-says = Cuando candor se revisó a sí mismo, el { $day }, algo no estaba en orden.
alarm-trouble-todo =
    Escriba candor check en el servidor: cada línea dice qué se encontró, y qué hacer. RR. HH. ve lo mismo en
    /desk/health.
alarm-backup-what = no hay una copia de seguridad nueva
alarm-backup-says =
    El { $day } la última copia de seguridad comprobada era más antigua de lo que debe ser, o no había ninguna.
alarm-backup-todo =
    Escriba candor check en el servidor, y busque la causa en su registro de sucesos: ¿está ahí la carpeta de
    copias, montada y no llena? Haga entonces una: candor backup DIR. Una ronda termina igualmente a su hora.
alarm-clock-what = el reloj del servidor ha saltado
alarm-clock-says =
    El reloj del servidor ha saltado al { $day }, y nada lo explica. Hasta que se aclare, ninguna ronda se cierra,
    se cuenta, se publica ni se destruye por el reloj.
alarm-clock-todo =
    Mire la hora del servidor. Si está mal, corríjala: todo sigue por sí solo. Si está bien, dígalo: candor clock
    accept, o en el escritorio. Después de un día en que avance con regularidad, se le cree.
alarm-certificate-what = el certificado termina el { $day }
alarm-certificate-says =
    El certificado que candor muestra a los navegadores termina el { $day }. Desde entonces nadie puede responder, y
    nadie puede iniciar sesión.
alarm-certificate-todo =
    Donde candor pide los certificados por sí mismo (--domain), el registro de sucesos dice por qué no pudo
    renovarlo. Si no, ponga archivos nuevos en lugar de los de --tls-cert y --tls-key, y haga que se lean otra vez:
    systemctl reload candor, o kill -HUP.
