# The words of the letters to employees. Each message stands once in every language, with the same { $values }; a number may choose
# between plural forms. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

invitation-subject = { $organisation }: quanto è sicuro parlare? ({ $round })
invitation-subject-pulse = { $organisation }: come abbiamo affrontato ciò che è successo? ({ $round })
invitation-ask = { $items ->
    [one] { $organisation } lo chiede a tutti: { $items } affermazione, circa due minuti, fino alla fine di questo
        giorno: { $last-day } ({ $zone }).
   *[other] { $organisation } lo chiede a tutti: { $items } affermazioni, circa due minuti, fino alla fine di
        questo giorno: { $last-day } ({ $zone }).
}
invitation-ask-pulse = { $items ->
    [one] { $organisation } lo chiede a tutti nelle squadre coinvolte: { $items } affermazione, circa due minuti,
        fino alla fine di questo giorno: { $last-day } ({ $zone }).
   *[other] { $organisation } lo chiede a tutti nelle squadre coinvolte: { $items } affermazioni, circa due
        minuti, fino alla fine di questo giorno: { $last-day } ({ $zone }).
}
averages =
    Responsabili e HR vedono medie di { $k } o più persone. A nessuno viene mostrato chi ha risposto, e non rispondere
    va bene.
averages-everybody =
    Qui tutti possono vedere medie di { $k } o più persone. A nessuno viene mostrato chi ha risposto, e non rispondere
    va bene.
council = In questa indagine il consiglio aziendale riceve ogni singola risposta, senza nome, per poter ricontare.
answer = Rispondi alle affermazioni
link-own = Il link è solo Suo e vale una volta. Non lo passi ad altri.
how = Come funziona, e da che cosa non protegge, sta sulla pagina.
told-after = { $unit }, dopo { $round }:
we-heard = Che cosa abbiamo sentito:
we-will = Che cosa faremo:
real = Questa mail è vera? Chieda a { $contact }, { $contact-address }. Non chiede mai una password.
real-hr = Questa mail è vera? Chieda a HR o al consiglio aziendale. Non chiede mai una password.
twelve =
    Le stesse dodici parole stanno sulla pagina e in bacheca. Se una è diversa, non risponda, e lo dica al consiglio
    aziendale.
hello = Buongiorno,
until = Le risposte si accettano fino alla fine di questo giorno: { $last-day } ({ $zone }). Servono circa due minuti.
fine = Anche non partecipare va bene, e nessuno ne viene informato.
unchanged = Ciò che è stato promesso per { $round } non è cambiato, e non può cambiare.
your-link = Il Suo link:
reminder-subject = { $organisation }: quanto è sicuro parlare? Un promemoria per tutti ({ $round })
reminder-all =
    Questo è l'unico promemoria. Va a tutti gli invitati, con le stesse parole, perché non possiamo sapere se ha
    risposto, e non guardiamo chi ha usato il proprio link. Se ha risposto, grazie: non c'è altro da fare.
reminder-link = Il Suo link, lo stesso del Suo ultimo invito:
reminder-later =
    Se ha preso il lasciapassare per rispondere più tardi: il link è usato, e ora conta il lasciapassare. Apra la
    stessa pagina senza il link, su { $page }, e scelga il file che ha salvato o il lasciapassare che il Suo browser
    tiene.
again-subject = { $organisation }: il Suo link all'indagine anonima, ancora una volta
again-asked = È stato chiesto a HR di mandarLe di nuovo il Suo link all'indagine anonima di { $organisation }.
again-new = Eccone uno nuovo. I link nelle mail precedenti non valgono più.
again-used =
    Il Suo link è già stato usato, quindi non ce n'è uno nuovo: un secondo link sarebbe una seconda risposta. Nessuno
    viene a sapere che cosa è stato risposto.
again-who =
    Se è stato Lei e ha risposto, grazie: non c'è altro da fare. Se è stato Lei e voleva rispondere più tardi, apra
    { $page } senza il link, e scelga il lasciapassare che il Suo browser tiene o il file che ha salvato; è possibile
    fino alla fine di questo giorno: { $last-day } ({ $zone }). Se non è stato Lei, qualcun altro ha usato il Suo
    link: lo dica al consiglio aziendale.
again-hr-new =
    HR non viene a sapere quale mail ha ricevuto, questa o una che dice che il Suo link è stato usato: nessuno può
    vedere da questo se ha risposto.
again-hr-used =
    HR non viene a sapere quale mail ha ricevuto, questa o una con un nuovo link: nessuno può vedere da questo se ha
    risposto.
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
day = { $weekday } { $day } { $month } { $year }
from-hr = Da HR:
card-title = Qui si può parlare senza timore?
card-what = Un sondaggio anonimo. Due minuti, sul telefono.
card-how = Fotografi il quadrato con il telefono, o scriva l'indirizzo.
card-until = Fino alla fine di { $last-day } ({ $zone }).
card-nobody = Su questa scheda, e dentro di essa, non c'è alcun nome. Ne prenda una qualsiasi; scambiatele se volete. Vale una volta. Una scheda persa non si può sostituire.
card-twelve = Queste dodici parole devono stare anche sulla pagina. Se una è diversa, non risponda, e lo dica al consiglio aziendale.
card-small-teams = { $unit } (gruppi piccoli)
card-directly = { $unit } (direttamente)
