# The words of the page that an employee answers on. Each message stands once in every language, with the same { $values } and
# the same <b> and <code>; a number may choose between plural forms. How to improve or add a language: docs/ARCHITECTURE.md.
# No sentence may say more than the English one, which says no more than what a test holds.

waiting-one-moment = Un momento
waiting-what-promised-round =
    Si sta recuperando e verificando ciò che è stato promesso per questa indagine. Su di Lei non si invia nulla.
waiting-if-stays-please = Se resta così, apra il Suo link in un browser aggiornato.
waiting-something-way = Qualcosa lo impedisce
waiting-pages-program-did =
    <b>Il programma di questa pagina non è arrivato, o è stato modificato lungo la strada.</b> Il Suo browser lo
    esegue solo così come è stato fatto. Quindi non è stato inviato nulla, e il Suo link è buono come prima.
waiting-filter-network-addition =
    Può dipendere da un filtro della rete o da un'estensione del browser. Apra il Suo link in un altro browser o in
    un'altra rete, per esempio sul telefono. Se resta così, lo dica a chi Glielo ha mandato.
used-link-used-device = Il Suo link è stato usato su questo dispositivo
used-answers-were-sent = Le Sue risposte sono state inviate da qui, e un link vale una volta. Non c'è altro da fare.
used-pass-fetched-from =
    Il Suo lasciapassare è stato preso da qui, e un link vale una volta. Se da allora ha risposto, non c'è altro da
    fare. Se no, risponda qui sotto con il Suo lasciapassare.
used-remembered-device-alone =
    Lo ricorda solo questo dispositivo. Non è stato chiesto a nessuno, e il server non sa che ha riaperto il Suo link.
used-forget-device-open = Dimenticarlo su questo dispositivo e aprire il link
promise-statements-about-two = { $items ->
    [one] { $items } affermazione, circa due minuti, fino al { $last-day }
   *[other] { $items } affermazioni, circa due minuti, fino al { $last-day }
}
promise-round-works-council =
    In questa indagine <b>il consiglio aziendale riceve ogni singolo foglio di risposte</b>, senza nome.
promise-leaders-hr-see = Responsabili e HR vedono <b>medie di { $k } o più persone</b>, mai i voti di una sola.
promise-everybody-sees = Qui tutti possono vedere <b>medie di { $k } o più persone</b>, mai i voti di una sola.
promise-steward-reads-comments = Un lettore incaricato legge prima i commenti.
promise-yours-count-people =
    Le Sue risposte contano in <b>{ $circle }</b> ({ $invited } persone), e fino a <b>{ $top }</b> ({ $top-invited }).
promise-yours-count-people-2 = Le Sue risposte contano in <b>{ $circle }</b> ({ $invited } persone).
promise-team-shown-with =
    La Sua squadra è mostrata con altre: in <b>{ $circle }</b> ({ $invited } persone), e fino a <b>{ $top }</b>
    ({ $top-invited }).
promise-team-shown-with-2 = La Sua squadra è mostrata con altre: in <b>{ $circle }</b> ({ $invited } persone).
promise-stand-guard-while =
    <b>{ $guardians }</b> vigilano: finché una di queste persone è onesta, chi osserva soltanto il server non può
    sapere quali risposte sono Sue.
promise-they-travel-sealed =
    Le risposte viaggiano sigillate, senza il Suo nome. Chi gestisce e osserva il server potrebbe ricondurle a Lei;
    ciò che aiuta sta sotto.
promise-start = Inizia
promise-what-came-last = Che cosa è nato dalle ultime risposte
promise-written-by-leader =
    Scritto da chi dirige ogni unità, per tutti quelli che ne fanno parte. Non fa parte di ciò che è promesso sotto.
promise-from-hr = Da HR
promise-hrs-own-words = Parole di HR, le stesse per tutti. Sono state fissate all'apertura dell'indagine.
promise-answer-two-visits = Rispondere in due visite
promise-today-page-fetches =
    Oggi questa pagina prende per Lei un lasciapassare: dice che qualcuno del Suo gruppo può rispondere, e non chi.
    Con quello risponde in un altro momento, per esempio da casa.
promise-good-against-whoever =
    Serve contro chi osserva l'orologio del server. Quando lo abbiamo misurato, un tale osservatore ha ricondotto 98
    persone su 100 alle loro risposte in una visita, e non più che tirando a indovinare quando le risposte arrivavano
    in un momento indipendente.
promise-fetch-my-pass = Prendi il lasciapassare, rispondi più tardi
promise-how-works-what = Come funziona, e da che cosa non protegge
promise-start-sends-nothing =
    Inizia non invia nulla. Per Lei non si prende nulla finché non invia alla fine, o non prende il lasciapassare per
    più tardi.
promise-pass-here-already =
    Il Suo lasciapassare è già qui. Inizia non invia nulla: non si invia nulla finché non invia Lei alla fine.
promise-until-when = Fino a quando
promise-until-end-midnight = Fino alla fine del <b>{ $closes }</b> (mezzanotte, { $zone }).
promise-devices-clock = Sull'orologio di questo dispositivo è { $here }.
promise-where-answers-appear = Dove compaiono le Sue risposte
promise-they-are-counted =
    Sono contate in <b>{ $circle }</b> ({ $invited } persone invitate) e, al di sopra, in <b>{ $above }</b>. Mai da
    sole.
promise-they-are-counted-2 = Sono contate in <b>{ $circle }</b> ({ $invited } persone invitate). Mai da sole.
promise-team-never-shown =
    La Sua squadra non è mai mostrata da sola. Le Sue risposte sono contate in <b>{ $circle }</b> ({ $invited }
    persone invitate) e, al di sopra, in <b>{ $above }</b>.
promise-team-never-shown-2 =
    La Sua squadra non è mai mostrata da sola. Le Sue risposte sono contate in <b>{ $circle }</b> ({ $invited }
    persone invitate).
promise-where-fewer-than =
    Dove rispondono meno di <b>{ $k }</b> persone non si mostra nulla, e le risposte contano solo più in alto.
    Un'unità può restare nascosta anche perché nessuno ne calcoli una più piccola.
promise-single-statements-have =
    Una singola affermazione ha un valore solo dove rispondono almeno dieci persone. La stessa domanda non si ripete
    prima di <b>{ $interval }</b> giorni dall'ultimo giorno: due indagini di seguito direbbero di più su chi risponde
    una volta sola.
promise-few-people-joined =
    Alcune persone sono entrate in questo gruppo o lo hanno lasciato da quando è stato mostrato. Finché rispondono
    meno di venti, ciò che se ne mostra va quindi a gradini più larghi.
promise-round-works-council-2 =
    In questa indagine il consiglio aziendale riceve dopo la chiusura ogni singolo foglio di risposte, senza nome, con
    il gruppo in cui è stato contato, per poter ricontare. I commenti non vengono consegnati.
promise-who-sees-what = Chi vede che cosa
promise-leaders-hr = Responsabili e HR
promise-averages-more-people =
    Medie di { $k } o più persone, dopo la chiusura. Mai una singola risposta, mai chi ha risposto.
promise-everybody-here = Tutti nell'organizzazione
promise-values-own-unit =
    Entro circa due settimane dalla pubblicazione, per e-mail: la media della propria unità, o della prima superiore
    che viene mostrata, e quella di tutta l'organizzazione, con ciò che i responsabili hanno sentito e faranno.
    Possono inoltrarlo.
promise-works-council = Il consiglio aziendale
promise-proof-every-ballot = Una prova di ogni scheda, per verificare il conteggio. Nessuna risposta.
promise-every-answer-sheet = Ogni foglio di risposte, senza nome, e le prove per ricontarli.
promise-server-until-round = Il server, fino alla chiusura
promise-invitation-used-answers =
    Che il Suo invito è stato usato. Le Sue risposte gli arrivano senza il Suo nome, in una scatola che il Suo browser
    ha sigillato.
promise-key-boxes-lies =
    La chiave delle scatole si trova in una cartella a parte sul server, fuori dalle basi di dati e dalle loro copie.
    Chi gestisce il server potrebbe usarla.
promise-server-when-round = Il server, alla chiusura
promise-all-boxes-are =
    Tutte le scatole vengono aperte insieme, in ordine casuale, e contate; poi le risposte e la chiave vengono
    distrutte.
promise-you = Lei
promise-receipt-answers-were =
    Una ricevuta che le Sue risposte sono state accettate. Nessuna pagina può mostrarle di nuovo, neppure a Lei.
promise-protects-against = Protegge da
promise-curious-colleagues-leaders =
    <b>Colleghi curiosi, responsabili e HR.</b> Ricevono numeri su gruppi, e non c'è altro da chiedere: nessuno
    schermo e nessuna esportazione ha singole risposte.
promise-thief-with-databases =
    <b>Un ladro con le basi di dati</b>, le loro copie e i registri; dopo la chiusura, con l'intero disco. Le risposte
    conservate sono scatole sigillate in ordine casuale. La chiave è a parte, e viene distrutta alla chiusura.
promise-recognising-token-signed =
    <b>Il riconoscimento del Suo lasciapassare.</b> È stato firmato alla cieca: nemmeno chi lo ha fatto può dire per
    chi, né ora né con computer futuri. Con le Sue risposte non si conserva alcun nome, indirizzo o orario.
promise-answering-twice-losing =
    <b>Rispondere due volte, o perdere la Sua scheda senza che si noti.</b> Un lasciapassare conta una volta. Con la
    ricevuta può provare che una scheda accettata è stata omessa.
promise-different-promise-key =
    <b>Un'altra promessa o un'altra chiave solo per Lei.</b> Questa pagina ha confrontato entrambe con il Suo invito.
promise-does-not-protect = Non protegge da
promise-whoever-runs-server =
    <b>Chi gestisce il server, lo osserva mentre lavora e vuole sapere.</b> In una visita il momento in cui prende il
    lasciapassare porta al momento in cui arrivano le Sue risposte; e chi ha tenuto una copia della chiave potrebbe
    aprire la loro scatola. Due visite in momenti indipendenti aiutano contro il primo; contro il secondo, nulla in
    questa pagina.
promise-whoever-tampers-guarded =
    <b>Chi gestisce il server insieme a tutti i custodi, o fa più che osservare.</b> Finché un custode è onesto, chi
    osserva e ha tutte le altre chiavi può solo indovinare: nella nostra prova sono state collegate 27 persone su 197,
    e indovinando se ne trovano 30. Chi toglie le risposte degli altri, o riempie il Suo gruppo con risposte proprie,
    resta con le Sue. Le ricevute date a un custode scoprono il primo caso; il secondo, tutt'al più, chiedere quali link
    sono stati usati.
promise-page-changed-just =
    <b>Una pagina modificata solo per Lei.</b> Il server invia questa pagina. È lo stesso file per tutti, così che Lei
    o il consiglio aziendale possiate salvarlo e confrontarlo.
promise-invented-people-whoever =
    <b>Persone inventate.</b> Chi riempie un gruppo di persone che non esistono, o fa lasciapassare per chi non
    risponde, scopre il resto per sottrazione. Quanti siano stati invitati lo afferma il gestore; il consiglio
    aziendale dovrebbe confrontarlo con il proprio elenco.
promise-colleagues-who-tell =
    <b>Colleghi che si dicono che cosa hanno risposto.</b> Meno ne restano, più si sa di loro.
promise-watched-device-network =
    <b>Un dispositivo o una rete sorvegliati.</b> La rete dell'azienda può vedere che questa pagina è stata aperta; un
    dispositivo sorvegliato mostra tutto. Il Suo telefono, fuori dalla rete aziendale, è il posto migliore.
promise-paper-cards =
    <b>Schede di carta.</b> Alcune persone qui non hanno un indirizzo e pescano una scheda stampata. Non porta alcun nome.
    Chi stampa e distribuisce le schede potrebbe usarne una prima, o annotare quale è andata a chi e, sorvegliando il
    server, collegarla.
promise-leaving-small-team =
    <b>Lasciare una squadra piccola.</b> I suoi valori prima e dopo dicono qualcosa di ciò che aveva detto chi è
    andato via. Allora sono mostrati in modo più grossolano; questo lo attenua, e non lo elimina.
promise-size-silence-from =
    <b>La dimensione di un silenzio.</b> Dai totali può seguire quanti di una squadra nascosta hanno risposto. Non che
    cosa hanno detto.
promise-own-words-style = <b>Le Sue parole.</b> Lo stile di un commento può tradire chi lo ha scritto.
promise-later-quantum-computers =
    <b>Futuri computer quantistici.</b> Chi registra oggi una scatola sigillata e ne rompe la chiave tra qualche
    decennio legge le risposte che contiene. Nemmeno allora il lasciapassare dice di chi erano.
promise-what-computers-remember =
    <b>Ciò che i computer ricordano da soli.</b> Memoria di scambio, diari e vecchi blocchi di un disco, o il registro
    di un server davanti possono conservare più di questo servizio. Chi prende l'intera macchina durante l'indagine ha
    anche il file della chiave.
promise-what-kept = Che cosa si conserva
promise-fingerprint-promise = L'impronta di questa promessa
promise-these-twelve-words =
    Queste dodici parole rappresentano tutto ciò che è promesso. Questa pagina le ha calcolate dal Suo link. Sono le
    stesse per tutti in questa indagine e stanno anche nel Suo invito e in bacheca. Se una è diversa, non risponda, e
    lo mostri al consiglio aziendale.
promise-pages-program = Il programma di questa pagina
promise-page-its-files =
    La pagina e i suoi file sono gli stessi byte per byte per tutti, e fatti per essere letti. Il Suo browser esegue
    un file solo se ha l'impronta (SHA-256) qui sotto. Le note di versione di candor riportano le stesse impronte, e
    quella della pagina stessa. Per confrontare, scarichi pagina e file da un'altra rete, per esempio con
    <code>curl</code>, e calcoli le loro impronte.
promise-questions-before-answer =
    Domande prima di rispondere? <b>{ $contact }</b>, { $contact-address }. Una domanda dice chi è Lei, e non che cosa
    risponde.
collected-pass-here = Il Suo lasciapassare è qui
collected-says-somebody-may =
    Dice che qualcuno di <b>{ $circle }</b> può rispondere, e non chi. Il Suo link è ormai usato.
collected-lost-pass-cannot =
    <b>Un lasciapassare perso non si può sostituire</b>: nessuno può scoprire quale fosse il Suo. Lo porti dunque con
    sé, in uno di due modi.
collected-as-file = Come file
collected-another-device-another =
    Per un altro dispositivo o un'altra rete, che è la cosa migliore. Chi ha il file può rispondere al Suo posto.
collected-save-file = Salva il file
collected-please-check-candor =
    Controlli che <b>candor-token</b> sia tra i Suoi download. Poi questa scheda può dimenticarlo.
collected-i-have-file = Ho il file
collected-browser = In questo browser
collected-stays-device-until =
    Resta su questo dispositivo finché non viene usato. Non per dispositivi condivisi, né per finestre private, che lo
    dimenticano.
collected-keep-browser = Tienilo in questo browser
collected-browser-does-not = Questo browser non lo tiene: è impostato per non tenere nulla. Salvi il file.
collected-changed-mind = Ha cambiato idea?
collected-answer-now = Rispondi ora
put-away-can-close-page = Può chiudere questa pagina
put-away-nothing-answered-yet =
    Non è stato ancora risposto nulla. Torni prima della fine del <b>{ $closes }</b> (mezzanotte, { $zone }).
put-away-open-without-link =
    Apra <b>{ $page }</b> senza il Suo link, e scelga lì il file o il lasciapassare che questo browser tiene.
put-away-choose-time-has =
    Scelga un momento che non ha nulla a che fare con adesso: domani, da casa. Tra dieci minuti non nasconde nulla.
statements-say-what-see = Dica ciò che vede, non ciò che dovrebbe. Può tralasciarne.
statements-done = { $dealt } di { $items }
statements-nothing-answered-yet = Non è ancora stato risposto nulla
statements-least-one-statement = Almeno un'affermazione ha bisogno di una risposta prima di poter inviare.
statements-go-first-statement = Vai alla prima affermazione
statements-prefer-not-answer = Preferisco non rispondere
statements-own = Parole di HR, solo in questa indagine. In nessun valore del Suo team.
statements-if-like = Se vuole
statements-short-neutral-safest =
    Breve e neutro è più sicuro: fatti, non racconti. Il Suo modo di scrivere, o una lingua che qui usano in pochi,
    può dire chi è Lei. Un commento viene inviato a parte, fino a un minuto dopo le risposte, per non arrivare insieme
    a loro.
statements-who-reads-comments = Chi legge i commenti
statements-first-steward-who =
    <b>Prima un lettore incaricato</b>, che non dirige alcuna unità. Non vede da dove viene un commento, e può
    annerire parole o un intero commento; tutti vedono che qualcosa è stato annerito.
statements-then-everybody-who =
    <b>Poi tutti quelli che ricevono i risultati</b>, separati dai numeri e in ordine casuale: nell'unità più bassa
    intorno a Lei in cui hanno risposto almeno { $k-comments } persone e ne hanno commentato almeno tre. Un commento
    compare in un solo posto. Dove non c'è una tale unità, non è mostrato a nessuno.
statements-names-people-organisation =
    <b>I nomi di persone dell'organizzazione</b>, indirizzi, link e numeri di telefono vengono sostituiti prima che
    qualcuno li legga. Lo fa un programma, a cui qualcuno può sfuggire.
statements-nobody-can-reply =
    <b>Nessuno può replicare</b>, e nessuno può cercare chi ha scritto un commento: non il lettore, e neppure dopo una
    minaccia. Se Lei o altri siete in pericolo, non lo scriva qui. Lo dica a chi può agire ora: i servizi di
    emergenza, o i contatti della Sua organizzazione, come il consiglio aziendale, il medico competente o una persona
    di fiducia.
statements-may-tell-who = <b>Questo può dire chi è Lei.</b> Ha guardato solo questa pagina, e decide Lei.
statements-e-mail-address = Un indirizzo e-mail:
statements-address-web = Un indirizzo web:
statements-account-name = Il nome di un account:
statements-telephone-number-perhaps = Forse un numero di telefono:
statements-long-number = Un numero lungo:
statements-day-time-others = Un giorno o un'ora che altri possono ricordare:
statements-name-perhaps = Forse un nome:
statements-words-fit-one = Parole adatte a una sola persona:
statements-something-about-own = Qualcosa della Sua vita:
statements-job-role = Un lavoro o un ruolo:
statements-something-have-said = Qualcosa che ha già detto a qualcuno:
statements-more-than-characters = Più di 400 caratteri: più un testo è lungo, più se ne riconosce lo stile.
statements-knows-some-english =
    Vede indirizzi, numeri e date scritte in tutte le lingue di questa pagina; altre parole, solo in inglese e
    tedesco, e non tutte. Anche ciò che non segnala può dire chi è Lei.
statements-server-cannot-be = Il server non è raggiungibile
statements-server-busy = Il server è occupato
statements-something-went-wrong = Qualcosa è andato storto sul server
statements-answers-were-not =
    Le Sue risposte non sono ancora state inviate, e sono ancora qui. Lasci aperta questa pagina, e riprovi tra un
    momento.
statements-send-answers = Invia le risposte
statements-try-again = Riprova
statements-few =
    <b>Finora { $dealt } affermazioni su { $items }.</b> Va bene anche così. Prema ancora una volta per inviare così,
    oppure continui.
statements-review = Rivedere ciò che ha scelto
statements-review-none = Nessuna risposta
statements-until-send-answers =
    Fino all'invio le Sue risposte restano solo in questa scheda. Chiudendola vengono dimenticate.
unconfirmed-answers-may-not = Forse le Sue risposte non sono arrivate
unconfirmed-they-were-sent =
    Sono state inviate, ma il server non le ha confermate. Forse Lei o il server siete senza connessione.
unconfirmed-server-busy-has = Il server è occupato, e ha chiesto più volte di tornare più tardi.
unconfirmed-they-were-sent-2 = Sono state inviate, ma qualcosa è andato storto sul server.
unconfirmed-they-were-their = Erano in viaggio quando questa pagina è stata chiusa o ricaricata.
unconfirmed-sending-them-once =
    Inviarle di nuovo è sicuro: sono proprio le stesse, e non contano mai due volte. Finché non sono arrivate,
    aspettano sigillate su questo dispositivo: qui nessuno può leggerle, ma si può vedere che ci sono. Può chiudere
    questa pagina e riaprire il Suo link prima della fine.
unconfirmed-send-them-again = Inviale di nuovo
unconfirmed-give-up = Dimenticarle qui, senza inviarle
done-answers-are = Le Sue risposte sono arrivate
done-thank-server-has = Grazie. Il server ha firmato una ricevuta, e questa pagina l'ha verificata.
done-comment-follows-its = { $delay ->
    [one] <b>Il Suo commento segue a parte tra { $delay } secondo</b>, per non arrivare insieme alle risposte.
        Lasci aperta questa pagina.
   *[other] <b>Il Suo commento segue a parte tra { $delay } secondi</b>, per non arrivare insieme alle risposte.
        Lasci aperta questa pagina.
}
done-sending-comment-please = Invio del Suo commento. Lasci aperta questa pagina.
done-comment-too = <b>Anche il Suo commento è arrivato.</b>
done-comment-not-taken =
    Il Suo commento non è stato accettato: nel frattempo l'indagine si è chiusa, o è arrivato un altro commento con lo
    stesso lasciapassare. Le Sue risposte sono comunque arrivate.
done-comment-not-confirmed =
    Il Suo commento non è stato confermato. Le Sue risposte sono arrivate; il commento sigillato aspetta su questo
    dispositivo finché non riapre la pagina.
done-send-comment-again = Invia di nuovo il commento
done-receipt = La Sua ricevuta
done-listed-can-check =
    Con questa può verificare dopo la chiusura che le Sue risposte sono tra quelle che i custodi aprono, su <b>/check</b> di questo
    server. Mostra che qualcuno ha partecipato, mai che cosa ha risposto. Chi la trova sul Suo dispositivo può supporre che fosse Lei.
done-with-can-check =
    Con questa può verificare dopo la chiusura che le Sue risposte sono state contate, su <b>/check</b> di questo
    server. Mostra che qualcuno ha partecipato, mai che cosa ha risposto. Chi la trova sul Suo dispositivo può
    supporre che sia stato Lei.
done-save-my-receipt = Salva la mia ricevuta
done-proof = Una prova, per chi vuole ritrovare le proprie risposte
done-proof-shows =
    Trova le Sue risposte tra quelle che sono state aperte e mostra presso quale custode sono andate perse, se è successo. Chi ha la prova e le risposte aperte può leggere anche le Sue: la salvi solo dove nessun altro guarda.
done-save-proof = Salva la mia prova
done-what-happens-next = Che cosa succede ora
done-round-closes-end = L'indagine si chiude alla fine del <b>{ $closes }</b> (mezzanotte, { $zone }).
done-answers-are-then =
    Allora le risposte vengono aperte e contate una volta, e distrutte. Ciò che resta sono numeri su gruppi.
done-reminder-may-reach = Può comunque arrivarLe un promemoria. Va a tutti, perché nessuno può vedere chi ha risposto.
done-device = Su questo dispositivo
done-device-remembers-link =
    Questo dispositivo ricorda che il Suo link è stato usato, e lo dice se viene riaperto qui. Non ricorda nulla di
    ciò che ha risposto.
done-forgotten = Dimenticato.
done-forget-too = Dimentica anche questo
done-page-cannot-show =
    Questa pagina non può mostrare di nuovo le Sue risposte, e il Suo link non può essere riusato. Può chiuderla. Su
    un dispositivo condiviso, lo faccia.
missing-no-invitation-open = Qui non è aperto alcun invito
missing-please-open-link =
    Apra il link nel Suo invito. Questa pagina lo dimentica quando viene chiusa. Se ha appena inviato le risposte:
    sono arrivate, e non c'è altro da fare.
not-found-link-not-complete = Il link non è completo
not-found-names-group-does =
    Nomina un gruppo che in questa indagine non esiste. Lo apra di nuovo dal Suo invito. Questa pagina si è fermata.
cut-end-link-missing = Manca la fine del link
cut-some-mail-programs =
    Alcuni programmi di posta tagliano i link lunghi, o li spezzano su due righe. Lo copi per intero dal Suo invito,
    fino all'ultimo carattere, nella barra degli indirizzi. Se non serve, HR può mandarLe un nuovo link. Non è stato
    inviato nulla.
changed-link-changed-its = Il link è stato modificato lungo la strada
changed-not-as-sent =
    Non è come Le è stato mandato: un carattere manca o è stato scambiato, come fanno alcuni programmi di posta e
    filtri. Lo apra di nuovo dal Suo invito, o lo copi per intero nella barra degli indirizzi. Se non serve, HR può
    mandarLe un nuovo link. Non è stato inviato nulla.
unsure-link-does-not = Questo link non corrisponde a questa indagine
unsure-perhaps-part-lost =
    Forse una parte si è persa lungo la strada: mancano i suoi ultimi quattro caratteri, dai quali questa pagina lo
    vedrebbe. Lo apra di nuovo dal Suo invito più recente, o lo copi per intero nella barra degli indirizzi.
unsure-if-stays-please =
    Se resta così, lo mostri, insieme alle dodici parole del Suo invito, al consiglio aziendale. Non è stato inviato
    nulla.
program-part-page-missing = Manca una parte di questa pagina
program-some-its-program =
    <b>Una parte del suo programma non è arrivata, o è stata modificata lungo la strada.</b> Il Suo browser lo esegue
    solo così come è stato fatto. Non è stato inviato nulla, e il Suo link è buono come prima.
insecure-answering-not-possible = Qui non è possibile rispondere
insecure-connection-server-not =
    La connessione a questo server non è cifrata, o questo browser è troppo vecchio. Altri sulla rete potrebbero
    allora leggere o modificare questa pagina; perciò il Suo browser rifiuta a ragione di creare qui risposte anonime.
insecure-please-open-link =
    Apra il Suo link in un browser aggiornato. Se l'indirizzo non comincia con <b>https://</b>, lo dica a chi gestisce
    questa indagine. Non è stato inviato nulla.
disagree-please-do-not = Non risponda
disagree-page-invitation-disagree =
    <b>Questa pagina e il Suo invito non concordano su ciò che è stato promesso.</b> Il Suo link è arrivato come è
    stato inviato; quindi è un errore del servizio, o qualcuno ha cambiato ciò che era promesso.
disagree-page-has-stopped =
    Questa pagina si è fermata. La mostri, insieme alle dodici parole del Suo invito, al consiglio aziendale.
unknown-form-page-older-than = Questa pagina è più vecchia dell'indagine
unknown-form-round-promises-something =
    <b>L'indagine promette qualcosa che questa pagina non conosce</b>, e quindi non può mostrarLe: { $message }. Non è
    stato inviato nulla.
unknown-form-please-load-page = Ricarichi la pagina. Se resta così, lo dica a chi gestisce questa indagine.
too-small-group-which-answers =
    <b>Il gruppo in cui sarebbero contate le Sue risposte o il Suo commento ha troppo poche persone</b>: meno di
    { $k } per le risposte, o meno di { $k-comments } per i commenti. È contro ciò che è stato promesso, e si
    potrebbero distinguere.
too-small-page-has-stopped = Questa pagina si è fermata. La mostri al consiglio aziendale.
bad-key-answers-were-not = Le Sue risposte non sono state inviate
bad-key-servers-key-signature =
    <b>La chiave o la firma del server non è quella promessa.</b> Una chiave così potrebbe servire a riconoscerLa;
    perciò questa pagina si è fermata prima di inviarle.
bad-key-please-show-page = Mostri questa pagina al consiglio aziendale.
closed-round-closed = Questa indagine è chiusa
closed-thank-coming-last =
    Grazie di essere venuto. L'ultimo giorno è passato, e non si accettano più risposte. Le risposte che questa pagina
    non ha mai confermato possono mancare. La prossima indagine porterà un nuovo invito.
cancelled-round-cancelled = Questa indagine è stata annullata
cancelled-stopped-before-its =
    È stata fermata prima della fine, e le sue risposte non vengono contate. Lei non deve fare nulla.
restored-round-stopped-early = Questa indagine si è fermata prima
restored-its-server-broke =
    Il suo server si è guastato ed è stato riportato a uno stato precedente. Nessuno può più dire chi avesse già usato
    un link; perciò ora i link non si possono usare. Le Sue risposte non sono state inviate.
restored-if-had-answered =
    <b>Se aveva già risposto</b>, la Sua risposta può mancare. Se ha salvato una ricevuta, la pagina che verifica le
    ricevute lo dirà dopo la chiusura. Lei non deve fare altro.
unknown-round-round-not-known = Questa indagine non è conosciuta qui
unknown-round-link-names-round =
    Il link nomina un'indagine che questo server non ha. Può essere un link vecchio; usi quello del Suo ultimo invito.
    Questa pagina si è fermata.
unknown-link-link-not-valid = Questo link non è valido
unknown-link-perhaps-newer-invitation =
    Forse Le è stato mandato un invito più recente: vale solo l'ultimo. Forse una parte del link si è persa lungo la
    strada; lo apra di nuovo dalla mail. Se non serve, HR può mandarLe un nuovo link. Le Sue risposte non sono state
    inviate.
already-used-link-already-used = Questo link è già stato usato
already-used-if-have-answered =
    <b>Se ha risposto</b>, su questo dispositivo o un altro: con ogni probabilità le Sue risposte sono arrivate, e non
    c'è altro da fare.
already-used-if-have-fetched =
    <b>Se ha preso il lasciapassare per più tardi</b>, risponda con quello qui sotto. Un lasciapassare perso non si
    può dare di nuovo: nulla di conservato dice quale fosse il Suo.
already-used-if-not-somebody =
    <b>Se non è stato Lei</b>, qualcun altro ha usato il Suo link. Lo dica a HR o al consiglio aziendale. Le risposte
    che ha appena scelto non sono state inviate.
already-answered-answer-already = Una risposta è già arrivata
already-answered-other-answers-were =
    Prima sono state inviate altre risposte con lo stesso lasciapassare. Contano le prime; queste non sono state
    accettate. Se non ne aveva inviate, lo dica a HR o al consiglio aziendale.
offline-seem-be-offline = Sembra che Lei o il server siate senza connessione. Non è stato inviato nulla.
busy-please-try-again = Riprovi tra un minuto. Non è stato inviato nulla.
internal-not-doing-please = Non è colpa Sua. Riprovi tra qualche minuto. Non è stato inviato nulla.
altered-server-confirmed-something = Il server ha confermato qualcos'altro
altered-what-says-has =
    <b>Ciò che dice di aver conservato non è ciò che questa pagina ha inviato, o la sua ricevuta non è firmata con la
    chiave promessa.</b> Le Sue risposte possono mancare nel conteggio. Mostri questa pagina al consiglio aziendale.
unexpected-something-went-wrong = Qualcosa è andato storto
unexpected-page-met-something =
    Questa pagina ha incontrato qualcosa che non conosce. Se succede ancora, lo mostri a HR.
unexpected-what-met = Che cosa ha incontrato: { $message }
still-kept-what-collected-sealed =
    Ciò che è stato preso resta in questa scheda, ciò che è stato sigillato su questo dispositivo. Lasci aperta la
    scheda, e riprovi quando la questione sarà risolta.
opener-have-fetched-pass = Ha già preso il Suo lasciapassare?
opener-open-file-with = Apri il file con il lasciapassare
opener-not-file-with =
    Questo non è il file di un lasciapassare. Il suo nome comincia con <b>candor-token</b>. Un file perso o modificato
    non si può sostituire.
page-sending-please-keep = Invio in corso. Lasci aperta questa pagina.
page-server-busy-trying = { $seconds ->
    [one] Il server è occupato. Nuovo tentativo tra { $seconds } secondo. Lasci aperta questa pagina.
   *[other] Il server è occupato. Nuovo tentativo tra { $seconds } secondi. Lasci aperta questa pagina.
}
statements-number = { $at } di { $items }
statements-translated =
    Le affermazioni sono state tradotte da chi fa candor, e non ancora provate con lettori madrelingua.
opener-answer-with-kept = Rispondi con il lasciapassare tenuto in questo browser (indagine { $round })
promise-told-after = { $unit }, dopo { $round }
promise-we-heard = Che cosa abbiamo sentito:
promise-we-will = Che cosa faremo:
promise-retention =
    Le risposte vengono aperte, contate e cancellate alla chiusura, e la chiave che le apre viene distrutta appena il
    risultato è stato riletto, un giorno dopo al massimo; si conservano i numeri che allora si pubblicano e il
    registro pubblico, che prova ogni scheda e non mostra alcuna risposta. I commenti che si possono mostrare
    aspettano in una tabella a parte fino alla pubblicazione, e poi si conservano accanto ai numeri, senza i nomi di
    persone dell'organizzazione; tutti gli altri commenti vengono cancellati alla chiusura. L'elenco degli invitati
    viene cancellato alla chiusura. Le copie delle basi di dati, in cui ciò che è cancellato può ancora trovarsi,
    sigillato com'era, vivono al massimo { $backup-days } giorni.
promise-retention-answers =
    In questa indagine il consiglio aziendale riceve anche ogni singola risposta, senza nome, per poter ricontare; per
    quanto tempo le tenga, lo dice il consiglio.
circle-small-teams = { $unit } (gruppi piccoli)
circle-directly = { $unit } (direttamente)
