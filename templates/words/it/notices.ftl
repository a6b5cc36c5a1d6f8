# The words of short letters to people, leaders and those who have an account: comments at a unit, a reminder, a password, a role, an
# address, a closed round, guardians, alarms. Each message stands once in every language, with the same { $values }. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-subject = { $unit }: che cosa è stato scritto in { $round }
comments-opening =
    Questi commenti sono stati scritti nel sondaggio { $round } e sono mostrati a { $unit }, qui e in nessun altro
    luogo: attorno a chi li ha scritti hanno risposto almeno { $people } persone, e almeno tre hanno commentato.
comments-below = Possono venire da qualsiasi gruppo che ne fa parte.
comments-order =
    Il loro ordine è stato estratto a sorte. I numeri del sondaggio arrivano in una lettera a parte, e nulla collega le
    due.
comments-wrote = Che cosa è stato scritto
comments-reading = Come leggerlo
comments-reply =
    Non è possibile rispondere: né Lei né il servizio potete cercare chi ha scritto che cosa. Non tiri a indovinare, e
    non chieda; chi viene interrogato una volta non scrive più. Parli con tutti di ciò che è detto, non di chi può
    averlo detto.
comments-voice =
    Un commento è una voce, non una misura. Alcuni sono scritti con rabbia, e molte persone non hanno scritto nulla.
comments-marks = [name], [link], [address] e [number] stanno dove un programma ha tolto qualcosa (nome, link, indirizzo, numero), [redacted] dove lo ha fatto un lettore incaricato, che non dirige alcuna unità e non sa da dove viene un commento.
comments-danger =
    Se un commento parla di un pericolo: nulla di ciò che è conservato porta a chi lo ha scritto, chiunque lo chieda.
    Dica a tutti dove si trova aiuto: i servizi di emergenza e i contatti della Sua organizzazione, come il consiglio
    aziendale, la medicina del lavoro o una persona di fiducia.
comments-keep = Sono parole di altri: per favore non inoltri questa mail.

unanswered-subject = { $organisation }: il Suo gruppo non ha sentito nulla da Lei dopo { $round }
unanswered-what = I risultati di { $round } ci sono, e il Suo gruppo non ha ancora letto nulla da Lei al riguardo:
unanswered-two = Bastano due frasi: che cosa ha sentito, e che cosa farà.
unanswered-until =
    I risultati vanno a tutti il { $day } al più tardi; ciò che Lei scrive fino ad allora va con loro. Dove non è stato
    scritto nulla, lo dicono.
unanswered-before =
    Il Suo gruppo le legge prima di rispondere di nuovo: ciò che non riceve mai risposta non viene detto una seconda
    volta.
unanswered-desk =
    I link portano alla scrivania; acceda con il Suo indirizzo. Se non ha ancora una password, ne scelga una lì.
unanswered-once =
    Di { $round } Le viene ricordato una sola volta. Questa mail non dice nulla delle risposte: solo che lì non c'è
    nulla di Suo. Chi dirige le unità superiori vede lo stesso sulla scrivania, e lo legge nella lettera del prossimo
    sondaggio.

closed-subject =
    { $organisation }: il sondaggio { $round } è chiuso; il risultato esce il { $day } alle { $time }
closed-what =
    Il sondaggio { $round } a { $organisation } si è chiuso. Le risposte sono state contate e distrutte. Il risultato
    esce da sé il { $day } alle { $time }: i rapporti ai responsabili, e i file per HR.
closed-until = Fino ad allora, sulla scrivania:
closed-stewards =
    I lettori incaricati leggono i commenti e anneriscono ciò che dice chi è qualcuno. I commenti che nessuno ha letto
    fino ad allora sono tralasciati e dimenticati.
closed-council =
    Il consiglio aziendale ritira il file di controllo. Se fino ad allora non è stato ritirato, è dimenticato.
closed-hr = HR guarda il risultato, e può rinunciare al sondaggio.
closed-earlier = Se tutto è fatto prima, HR può pubblicare subito.

set-up-subject = Il Suo accesso a candor, { $host }
set-up-what =
    Lei ha accesso a candor, { $host }, dove responsabili, HR, lettori incaricati e consiglio aziendale lavorano con il
    sondaggio anonimo.
set-up-choose = Scelga qui una password:
set-up-days =
    Il link vale una volta e per due giorni. Se è troppo vecchio, apra { $page } e ne chieda lì uno nuovo.
set-up-unknown =
    Se non sa di che cosa si tratta, ignori questa mail; senza il link nessuno può usare il Suo indirizzo.

moved-subject = Il sondaggio anonimo, { $host }, ora scrive a un altro indirizzo
moved-what =
    Nell'elenco delle persone interpellate dal sondaggio anonimo, { $host }, questo indirizzo è stato sostituito da un
    altro.
moved-links =
    D'ora in poi i link al sondaggio, anche a quello aperto in questo momento, vanno solo al nuovo indirizzo; se Lei
    dirige un'unità, anche i suoi rapporti.
moved-yours = Se ha un nuovo indirizzo, non c'è nulla da fare.
moved-tell =
    Se non lo ha, o non ne sa nulla, forse qualcun altro riceve il Suo link: per favore lo dica al consiglio aziendale
    e a HR.
moved-nobody = A nessuno viene detto se ha risposto.

called-hr = HR
called-steward = lettore incaricato
called-council = consiglio aziendale
role-subject-proposed = candor, { $host }: { $address } è una proposta per il ruolo: { $role }
role-subject-given = candor, { $host }: { $address } ha ora il ruolo: { $role }
role-subject-ended = candor, { $host }: { $address } non ha più il ruolo: { $role }
role-proposed = Nel sondaggio anonimo, { $host }, si propone { $address } per il ruolo: { $role }.
role-given = Nel sondaggio anonimo, { $host }, { $address } ha ora il ruolo: { $role }.
role-ended = Nel sondaggio anonimo, { $host }, { $address } non ha più il ruolo: { $role }.
role-who = Fatto da: { $who }.
role-decide =
    Il Suo ruolo: { $role }. Perciò la decisione spetta a Lei e agli altri che lo hanno. Confermi o rifiuti qui:
role-told =
    Riceve questa mail per il Suo ruolo: { $role }. Se non se l'aspettava, chieda agli altri, e guardi qui:

guarding-what =
    Il sondaggio { $round } presso { $organisation } ha dei custodi: senza le loro chiavi nessuno può aprirne le
    risposte, nemmeno chi gestisce il server.
guarding-key-subject = { $organisation }: il sondaggio { $round } attende la chiave di { $awaited }
guarding-key-why = Deve aprirsi il { $day } alle { $time }, e non può senza queste chiavi.
guarding-key-awaited = Si attende: la chiave di { $awaited }.
guarding-key-first =
    Crei una nuova chiave per il sondaggio { $round } con il programma dei custodi (candor-guardian.html), su un
    computer che non è amministrato da chi gestisce il server; indichi il Suo nome come sta scritto sopra. Il
    programma viene con una versione pubblicata di candor, mai da questo server.
guarding-key-second =
    Mandi a HR il file con la chiave pubblica che scrive. L'altro file e la Sua passphrase non vanno a nessuno.
guarding-key-third = Scriva su carta le parole che mostra, e dia il foglio, in una busta, a chi La sostituisce.
guarding-acceptance-subject = { $organisation }: il sondaggio { $round } attende l'accettazione di { $awaited }
guarding-acceptance-why = La sua promessa è fatta, e nessuno è invitato prima che tutti i custodi l'abbiano accettata.
guarding-acceptance-awaited = Si attende: l'accettazione di { $awaited }.
guarding-acceptance-first = Scarichi la promessa:
guarding-acceptance-second =
    La apra con il programma dei custodi, sul computer dove si trova la Sua chiave. Confronti il numero di persone
    di ogni gruppo con un elenco Suo, e le dodici parole che mostra con queste:
guarding-acceptance-third =
    Se tutto corrisponde, la accetti, pubblichi le dodici parole per una via Sua, e mandi a HR il file che il
    programma scrive. Se qualcosa non corrisponde, non la accetti, e lo dica ad alta voce.
guarding-layer-subject = { $organisation }: il sondaggio { $round } attende { $awaited }
guarding-layer-why = È finito, e nulla ne viene contato prima che ogni custode lo abbia aperto a turno.
guarding-layer-awaited = Si attende: { $awaited }.
guarding-since = { $days ->
    [one] Da ieri.
   *[other] Da { $days } giorni.
}
guarding-layer-first = HR Le manda un file, il pacco. Se non è arrivato, lo chieda.
guarding-layer-second =
    Lo apra con il programma dei custodi, sul computer dove si trova la Sua chiave. Prima verifica tutto; se dice
    «Si fermi», legga la sua frase a HR e all'altro custode.
guarding-layer-third =
    Pubblichi le dodici parole che mostra dove ha pubblicato quelle della promessa, e mandi a HR il file che scrive.
guarding-you = Se è Lei:
guarding-keep =
    Conservi il file della chiave e il foglio finché il sondaggio non è pubblicato: se vanno persi entrambi, nessuno
    può contare il sondaggio, e tutte le sue risposte sono perse.
guarding-hr = HR consegna il file qui:
guarding-layer-hr = HR prende il pacco qui, e consegna qui ciò che torna:
guarding-late =
    L'attesa è così lunga che forse le risposte non saranno mai lette: HR chiede le parole su carta a chi
    sostituisce il custode. Se la chiave è persa, HR può rinunciare al sondaggio in quella pagina digitandone il
    nome; allora tutte le sue risposte vengono distrutte senza essere lette.

alarm-subject = candor su { $host }: { $what }
alarm-needs = Il sondaggio su { $host } ha bisogno di qualcuno che si occupi del suo server.
alarm-todo = Che cosa fare: { $todo }
alarm-unreadable-what = { $many ->
    [one] { $many } scheda di { $round } non si apre
   *[other] { $many } schede di { $round } non si aprono
}
alarm-unreadable-says = { $many ->
    [one] { $many } scheda del sondaggio { $round } non si apre. Il sondaggio non viene contato, e tutto è conservato: le schede, le chiavi, la banca dati.
   *[other] { $many } schede del sondaggio { $round } non si aprono. Il sondaggio non viene contato, e tutto è conservato: le schede, le chiavi, la banca dati.
}
alarm-unreadable-todo =
    Cerchi che cosa ha modificato la banca dati: un disco, un programma, un file ripristinato. Se può tornare
    com'era, lo faccia, e chiuda di nuovo il sondaggio (candor round close { $round }). Altrimenti decida insieme a
    HR e al consiglio aziendale: candor round close { $round } --give-up { $many } conta senza ciò che non si apre,
    e il numero sta nel registro pubblico.
alarm-keys-what = il file delle chiavi di { $round } non è utilizzabile
alarm-keys-says =
    Il file delle chiavi del sondaggio { $round } manca, è danneggiato o non è quello della sua promessa. Nulla è
    stato cancellato, e senza di esso nessuno può dare o aprire una risposta.
alarm-keys-todo =
    Il nome del file sta nel log. La cartella delle chiavi c'è, ed è montata? Rimetta il file com'era; solo se è
    perso per sempre, rinunci al sondaggio.
alarm-trouble-what = qualcosa non è in ordine
alarm-trouble-says = Quando candor ha controllato se stesso, { $day }, qualcosa non era in ordine.
alarm-trouble-todo =
    Digiti candor check sul server: ogni riga dice che cosa è stato trovato, e che cosa fare. HR vede lo stesso su
    /desk/health.
alarm-backup-what = non c'è un nuovo backup
alarm-backup-says =
    In data { $day } l'ultimo backup verificato era più vecchio di quanto possa essere, o non ce n'era nessuno.
alarm-backup-todo =
    Digiti candor check sul server, e cerchi il motivo nel suo log: la cartella dei backup c'è, è montata e non è
    piena? Poi ne faccia uno: candor backup DIR. Un sondaggio finisce comunque alla sua ora.
alarm-clock-what = l'orologio del server è saltato
alarm-clock-says =
    L'orologio del server è saltato a { $day }, e nulla lo spiega. Finché non è chiarito, nessun sondaggio viene
    chiuso, contato, pubblicato o distrutto in base all'orologio.
alarm-clock-todo =
    Guardi l'ora del server. Se è sbagliata, la corregga: tutto prosegue da sé. Se è giusta, lo dica: candor clock
    accept, o alla scrivania. Dopo un giorno in cui procede regolarmente, le si crede.
alarm-certificate-what = il certificato scade { $day }
alarm-certificate-says =
    Il certificato che candor mostra ai browser scade { $day }. Da allora nessuno può rispondere, e nessuno può
    accedere.
alarm-certificate-todo =
    Dove candor ordina da sé i certificati (--domain), il log dice perché non ha potuto rinnovarlo. Altrimenti metta
    nuovi file al posto di quelli di --tls-cert e --tls-key, e li faccia rileggere: systemctl reload candor, o kill
    -HUP.
