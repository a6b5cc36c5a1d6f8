# The words of the desk that everybody there meets, in Italian. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may
# say more than the English one.

desk-skip = Al contenuto
desk-nav = La scrivania
desk-home = Inizio
desk-rounds = Sondaggi
desk-roster = Elenco del personale
desk-schedule = Calendario
desk-guardians = Custodi
desk-mail = E-mail
desk-overview = Panoramica
desk-comments = Commenti
desk-audit-files = File di controllo
desk-accounts = Account
desk-journal = Registro
desk-sign-out = Esci
desk-sign-out-everywhere = Esci in tutti i browser
desk-health = È tutto in ordine?
desk-address = Indirizzo e-mail
desk-back = Indietro
desk-date = { $day } { $month } { $year }
desk-moment = { $day }, ore { $time }
desk-and = { $names } e { $last }
desk-and-more = { $count ->
    [one] { $names } e { $count } altra
   *[other] { $names } e { $count } altre
}

sign-in-title = Accesso
sign-in-lead =
    Per responsabili, HR, lettori incaricati e consiglio aziendale. Chi soltanto risponde non ha bisogno di un account: basta il
    link nell'e-mail.
sign-in-failed =
    <b>Non ha funzionato.</b> L'indirizzo o la password è sbagliata, oppure ci sono stati troppi tentativi: dopo cinque, ci vuole
    un quarto d'ora. Un <a>link per e-mail</a> funziona sempre.
sign-in-password = Password
sign-in-button = Accedi
sign-in-no-password = Non ho una password, o l'ho dimenticata
signed-out = È uscito.
signed-out-everywhere = È uscito in tutti i browser.

password-title = Scegliere una password
password-for = Per { $address }. Da 12 caratteri in su; tre o quattro parole ne fanno una buona.
password-new = Nuova password
password-again = La stessa ancora una volta
password-keep = Salva e accedi
password-differs = Le due password sono diverse: nulla è stato cambiato.
password-link-used =
    Questo link non si può (più) usare: è già stato usato, ne è stato inviato uno più recente, o ha più di due giorni.
password-new-link = Chiedere un nuovo link
password-on-its-way =
    Se questo indirizzo può accedere, un'e-mail con un link è ora in arrivo. Il link vale una volta, per due giorni.
password-nothing-arrives =
    Non arriva nulla? Può chiederlo di nuovo fra dieci minuti. I responsabili devono essere nell'elenco del personale; tutti gli
    altri sono invitati da HR.
password-to-sign-in = Torna all'accesso
password-by-mail = Riceve per e-mail un link con cui sceglie una nuova password.
password-send = Mandami il link

refused-title = Non ha funzionato
refused-home = Alla scrivania

next-title = Che cosa c'è da fare
next-for-you = Per Lei
next-for-others = In attesa di altri
next-nothing = Ora non c'è nulla da fare per Lei.
next-nothing-else = Nient'altro La aspetta.
next-nobody =
    Qui ora non c'è nulla per Lei: secondo l'elenco del personale non guida alcuna unità. Se non è così, chieda a HR.
next-latest = Il risultato più recente è <a>{ $round }</a>.
next-progress = Risposte
next-today = oggi
next-tomorrow = domani
next-in-days = { $days ->
    [one] fra { $days } giorno
   *[other] fra { $days } giorni
}
next-see-overview = Alla panoramica
next-new-in = Nuovo in { $round }
next-answered = Risposte: { $answered } su { $invited }.
next-moved = { $unit }: { $what }
next-moved-why =
    Da { $then } in { $since } a { $now } in { $round }. { $answered } È più che un caso: prima di tutto ascolti.
next-stands = { $unit } è a { $value }
next-stands-why = { $answered } Il rapporto ha domande per la Sua prossima riunione.
next-report = { $unit }: il rapporto su { $round }
next-report-why = Non viene mostrata da sola; il rapporto riguarda il livello superiore più vicino.
next-read-report = Leggi il rapporto
next-unheard = { $unit }: le Sue persone non hanno ancora sentito nulla da Lei
next-unheard-why =
    Bastano due frasi: che cosa ha sentito e che cosa farà. Le leggono prima di rispondere di nuovo.
next-answer-people = Rispondi alle persone
next-silent-below = { $count ->
    [one] { $units } non ha ancora sentito nulla da chi la guida
   *[other] { $units } non hanno ancora sentito nulla da chi le guida
}
next-silent-below-why =
    Dopo { $round }. Offra una mano: ciò che non riceve mai risposta non viene detto una seconda volta.

reports-title = Rapporti
reports-lead =
    { $round }: le unità che può vedere. Un'unità che non viene mostrata da sola ha un rapporto sul livello superiore più vicino.
reports-lead-pulse =
    { $round }, un sondaggio breve dopo un incidente: le unità che può vedere. Un'unità che non viene mostrata da sola ha un
    rapporto sul livello superiore più vicino.
reports-none = A nessuna delle Sue unità è stato chiesto qualcosa in questo sondaggio.
reports-units = Unità
reports-change = Cambiamento
reports-all = Tutte le unità
reports-nothing =
    Non è ancora stato pubblicato nulla. Quando un sondaggio lo sarà, i suoi rapporti saranno qui, e ogni responsabile ne
    riceverà uno per e-mail.

map-title = Panoramica di { $round }
map-walk = Sondaggi e livelli
map-round-before = Sondaggio precedente
map-round-after = Sondaggio successivo
map-moved = <a>{ $unit }</a>: { $what }, da { $between }
map-all-moved = { $count ->
    [one] La { $count } che è cambiata
   *[other] Le { $count } che sono cambiate
}
map-not-shown = { $unit } non viene mostrata da sola
map-your-units = { $count ->
    [one] La Sua { $count } unità
   *[other] Le Sue { $count } unità
}
map-lead-pulse = Un sondaggio breve dopo un incidente riguarda un incidente. Non viene confrontato con nulla.
map-lead-too-few = Qui non si può dire se un'unità sia cambiata: le unità sono troppo poche e troppo piccole.
map-lead-early = Se un'unità sia cambiata si può dire dal quarto sondaggio in poi.
map-lead-nothing =
    Nessuna unità è cambiata più che per caso: tutte vanno su e giù come fanno le unità della loro dimensione.
map-lead-fell = { $count ->
    [one] Un'unità è in calo.
   *[other] { $count } unità sono in calo.
}
map-lead-rose = { $count ->
    [one] Un'unità è in aumento.
   *[other] { $count } unità sono in aumento.
}
map-lead-rest = Tutto il resto va su e giù come fanno le unità di quella dimensione.
map-low = Bassa in molte unità
map-low-in = Fra le due più basse in { $units } unità su { $of }.
map-chart = Grafico di { $unit }. La tabella qui sotto ne contiene tutti i numeri.
map-by-topic = Unità e temi
map-by-statement = Unità e affermazioni
map-levels = Livelli:
map-order-back = Torna all'ordine dell'organizzazione
map-statements = Ogni affermazione
map-topics = Per tema
map-compare = Confronta due
map-list = Elenco semplice
map-download = Scarica
map-rank =
    <b>Prima di fare una classifica:</b> l'ordine di unità piccole è per lo più caso. Le più basse tendono a salire da sole nel
    sondaggio successivo, le più alte a scendere (regressione verso la media). Guardi dove un'unità è in calo o in aumento, e
    chieda che cosa aiuterebbe lì.
map-left-out = { $units ->
    [one] { $units } unità non viene mostrata da sola e non è in alcun ordine.
   *[other] { $units } unità non vengono mostrate da sole e non sono in alcun ordine.
}
map-column-moved = Cambiata
map-of = { $statements ->
    [one] { $statements } affermazione
   *[other] { $statements } affermazioni
}
map-inside = { $units ->
    [one] { $units } sotto
   *[other] { $units } sotto
}
map-inside-of = { $units ->
    [one] { $units } unità sotto { $unit }
   *[other] { $units } unità sotto { $unit }
}
map-mark-from = da
map-mark-in = in { $round }
map-lines-before = Righe precedenti
map-lines = Righe da { $from }, su { $of }
map-lines-further = Altre righe
map-colours = Colori
map-up-to = fino a { $value }
map-from = da { $value }
map-hidden =
    Non mostrata da sola, perché nessun numero riguardi meno di { $k } persone. Contata in { $unit }.
map-hidden-nowhere = Hanno risposto meno di { $k }, e troppo poche attorno. Contata in nessun numero.
map-lowest = Le più basse: { $statements }.
map-no-topics-moved = Nessun valore per tema: poche persone sono arrivate o andate via.
map-no-topics-few = Nessun valore per tema: hanno risposto troppo poche.
map-rest-both = Direttamente in { $unit } e nei suoi piccoli team
map-rest-directly = Direttamente in { $unit }
map-rest-teams = Piccoli team di { $unit }
map-own = Propria di HR, { $nth }
map-before =
    Prima di confrontare: le più basse di molte unità piccole lo sono in parte per caso, e per lo più salgono nel sondaggio
    successivo senza che nulla sia cambiato; le più alte scendono (regressione verso la media). Un'unità è cambiata solo dove la
    colonna «Cambiamento» dice che è in calo o in aumento.
map-care = Prima di confrontare
map-care-why =
    Più alto è sempre più sicuro. Le più basse di molte unità piccole lo sono in parte per caso, e per lo più salgono nel
    sondaggio successivo senza che nulla sia cambiato; le più alte scendono. Dove hanno risposto meno di dieci, o poche persone
    sono arrivate o andate via, non ci sono valori per tema; l'ordine di ciò che lì è più basso è per lo più caso.
map-mark = Che cosa significa un segno
map-mark-why =
    Un'unità è in calo o in aumento solo dove qui è detto: a tutte le unità e a tutti i sondaggi insieme si chiede quanto sia
    probabile. In ogni altro caso la casella è vuota, e una differenza fra due numeri è ciò che unità di quella dimensione fanno
    da sole.

statement-mistakes = errori
statement-tough-issues = temi difficili
statement-being-different = essere diversi
statement-taking-risks = osare
statement-asking-help = chiedere aiuto
statement-not-undermined = non essere ostacolati
statement-skills = capacità
statement-questioning-seniors = contraddire gli esperti
statement-errors-early = errori detti presto
statement-causes-not-culprits = cause e non colpevoli
statement-safe-to-report = segnalare senza timore
statement-told-early = detto presto
statement-causes = cause
statement-learned = imparato
statement-made-known = fatto sapere

pair-title = Fianco a fianco
pair-unit = Questa unità
pair-with = accanto a
pair-in = in
pair-show = Mostra
pair-all = Tutte le affermazioni insieme
pair-different = Sono state chieste loro cose diverse: i loro numeri non si possono confrontare.
pair-new =
    Fra questi sondaggi comincia una nuova linea: { $unit } non faceva parte dell'organizzazione nel sondaggio precedente. Dietro
    il nome possono esserci altre persone.
pair-moved =
    Fra questi sondaggi comincia una nuova linea: { $unit } è passata da { $from } a { $to }. Dietro il nome possono esserci altre
    persone.
pair-renamed =
    Fra questi sondaggi comincia una nuova linea: { $unit } prima si chiamava { $from }. Dietro il nome possono esserci altre
    persone.
pair-regrouped =
    Fra questi sondaggi comincia una nuova linea: { $unit } è stata ricomposta: più del 30 % delle sue persone sono altre rispetto
    a prima. Dietro il nome possono esserci altre persone.
pair-care =
    Una differenza fra due numeri non prova nulla: le unità piccole differiscono per caso, e le unità non sono lì per essere messe
    in classifica. Ciò che è cambiato più che per caso è nella panoramica.

unit-comments-numbers = I numeri, su una pagina a parte
unit-comments-wrote = Che cosa è stato scritto
unit-comments-keep = Sono parole di altri: per favore non passi questa pagina a nessuno.

note-kept = Salvato. Il Suo team lo legge con il prossimo invito e prima di rispondere.
note-kept-for-everybody =
    Salvato. Tutti nella Sua unità e sotto lo leggono con i risultati; finché non partono può cambiarlo.
note-kept-for-good = Salvato. È sulla pagina dei risultati delle Sue persone e non si può più cambiare.
note-not-kept = Nulla è stato salvato.
note-unit = In { $round } all'unità { $unit } non è stato chiesto nulla: ci si aspetta un'unità di quel sondaggio.
note-long-heard =
    «Che cosa abbiamo sentito» ha { $found } caratteri: al massimo sono 600; tutti lo leggono al telefono prima di rispondere.
note-long-will-do =
    «Che cosa faremo» ha { $found } caratteri: al massimo sono 600; tutti lo leggono al telefono prima di rispondere.
note-read =
    Nel frattempo si è aperto il sondaggio { $round }, e le sue persone hanno letto ciò che è scritto qui: non si può più
    cambiare.
note-sent =
    I risultati di { $round } sono andati a tutti con ciò che è scritto qui: lo hanno letto, e non si può più cambiare.

password-length =
    La password ha { $found } caratteri: ne servono da 12 a 128; tre o quattro parole ne fanno una buona.
password-address =
    La password contiene il nome dell'indirizzo e-mail: ne scelga una che non c'entri nulla.
password-simple = La password è fatta di pochissimi caratteri diversi: ne scelga un'altra.

error-not-for-you =
    Questa pagina è per altri: il Suo account non ha il ruolo necessario. Se dovesse averlo, chieda a HR.
error-not-found = A questo indirizzo non c'è nulla.
error-signed-out =
    Non ha (più) effettuato l'accesso, quindi non è stato fatto nulla. Acceda e riprovi.
error-form = Il modulo non si è potuto leggere: non è stato fatto nulla. Riprovi.
error-form-missing = Nel modulo manca qualcosa: non è stato fatto nulla. Riprovi.
error-form-large = Il modulo non si è potuto leggere, o un file è troppo grande: non è stato fatto nulla. Riprovi.
error-form-strange =
    Questo modulo non viene da una pagina di questa scrivania: non è stato fatto nulla. Riapra la pagina e riprovi.
error-files =
    I file non si sono potuti leggere, quindi nulla è stato cambiato ({ $error }). Li scelga di nuovo.
error-too-large = La richiesta è più grande di tutto ciò che qui ci si aspetta.
error-unavailable =
    Il servizio al momento non raggiunge la propria banca dati. Nulla di ciò che è stato confermato è perso; riprovi fra un
    minuto.
error-internal = Qualcosa è andato storto da parte nostra. Riprovi fra qualche minuto.
error-busy = Moltissime persone lo chiedono in questo momento. Riprovi fra un attimo.
error-sign-in-busy =
    In questo momento arrivano moltissimi tentativi di accesso. Riprovi fra un attimo; un browser che ha già avuto accesso qui e
    un link per e-mail («Non ho una password») passano avanti.
sample-words = (dodici parole, quando ci saranno le chiavi)
sample-link = (il link della persona)
sample-page = (la pagina dell’unità)
