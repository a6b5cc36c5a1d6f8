# The words of the letters to employees. Each message stands once in every language, with the same { $values }; a number may choose
# between plural forms. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

invitation-subject = { $organisation }: ¿se puede hablar sin miedo? ({ $round })
invitation-subject-pulse = { $organisation }: ¿cómo reaccionamos a lo que pasó? ({ $round })
invitation-ask = { $items ->
    [one] { $organisation } pregunta a todos: { $items } frase, unos dos minutos, hasta el final de este día:
        { $last-day } ({ $zone }).
   *[other] { $organisation } pregunta a todos: { $items } frases, unos dos minutos, hasta el final de este día:
        { $last-day } ({ $zone }).
}
invitation-ask-pulse = { $items ->
    [one] { $organisation } pregunta a todos en los equipos afectados: { $items } frase, unos dos minutos, hasta
        el final de este día: { $last-day } ({ $zone }).
   *[other] { $organisation } pregunta a todos en los equipos afectados: { $items } frases, unos dos minutos,
        hasta el final de este día: { $last-day } ({ $zone }).
}
averages =
    Los responsables y RR. HH. ven medias de { $k } o más personas. A nadie se le muestra quién respondió, y no
    responder también está bien.
averages-everybody =
    Aquí todos pueden ver medias de { $k } o más personas. A nadie se le muestra quién respondió, y no responder
    también está bien.
council = En esta encuesta el comité de empresa recibe cada respuesta, sin nombre, para poder contar de nuevo.
answer = Responder a las frases
link-own = El enlace es solo suyo y sirve una vez. No lo pase a nadie.
how = Cómo funciona, y de qué no protege, está en la página.
told-after = { $unit }, después de { $round }:
we-heard = Lo que hemos oído:
we-will = Lo que vamos a hacer:
real = ¿Es auténtico este correo? Pregunte a { $contact }, { $contact-address }. Nunca pide una contraseña.
real-hr = ¿Es auténtico este correo? Pregunte a RR. HH. o a su comité de empresa. Nunca pide una contraseña.
twelve =
    Las mismas doce palabras están en la página y en el tablón de anuncios. Si una es distinta, no responda, y
    dígaselo a su comité de empresa.
hello = Hola:
until = Se aceptan respuestas hasta el final de este día: { $last-day } ({ $zone }). Lleva unos dos minutos.
fine = No participar también está bien, y no se le dice a nadie.
unchanged = Lo que se prometió para { $round } no ha cambiado, y no puede cambiar.
your-link = Su enlace:
reminder-subject = { $organisation }: ¿se puede hablar sin miedo? Un recordatorio para todos ({ $round })
reminder-all =
    Este es el único recordatorio. Va a todos los invitados, con las mismas palabras, porque no podemos saber si usted
    respondió, ni miramos quién usó su enlace. Si ha respondido, gracias: no hay nada más que hacer.
reminder-link = Su enlace, el mismo que en su última invitación:
reminder-later =
    Si recogió su pase para responder después: el enlace ya está usado, y ahora cuenta su pase. Abra la misma página
    sin el enlace, en { $page }, y elija el archivo que guardó o el pase que guarda su navegador.
again-subject = { $organisation }: su enlace a la encuesta anónima, otra vez
again-asked = Se pidió a RR. HH. que le enviara otra vez su enlace a la encuesta anónima de { $organisation }.
again-new = Aquí tiene uno nuevo. Los enlaces de correos anteriores ya no funcionan.
again-used =
    Su enlace ya se usó, así que no hay uno nuevo: un segundo enlace sería una segunda respuesta. A nadie se le dice
    lo que se respondió.
again-who =
    Si fue usted y ha respondido, gracias: no hay nada más que hacer. Si fue usted y quería responder después, abra
    { $page } sin el enlace, y elija el pase que guarda su navegador o el archivo que guardó; es posible hasta el
    final de este día: { $last-day } ({ $zone }). Si no fue usted, otra persona ha usado su enlace: dígaselo a su
    comité de empresa.
again-hr-new =
    RR. HH. no sabe qué correo recibió usted, este u otro que dice que su enlace se usó: nadie puede ver en ello si ha
    respondido.
again-hr-used =
    RR. HH. no sabe qué correo recibió usted, este u otro con un enlace nuevo: nadie puede ver en ello si ha
    respondido.
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
day = { $weekday }, { $day } de { $month } de { $year }
from-hr = De RR. HH.:
card-title = ¿Se puede hablar aquí sin miedo?
card-what = Una encuesta anónima. Dos minutos, en su teléfono.
card-how = Fotografíe el cuadrado con su teléfono, o escriba la dirección.
card-until = Hasta el final del { $last-day } ({ $zone }).
card-nobody = En esta tarjeta no hay ningún nombre, ni dentro de ella. Tome cualquiera; cámbienlas si quieren. Sirve una vez. Una tarjeta perdida no se puede reponer.
card-twelve = Estas doce palabras deben estar también en la página. Si una es distinta, no responda, y dígaselo a su comité de empresa.
card-small-teams = { $unit } (equipos pequeños)
card-directly = { $unit } (directamente)
