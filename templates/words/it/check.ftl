# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = Un momento
starting-pages-program-did =
    <b>Il programma di questa pagina non è arrivato, o è stato modificato lungo la strada.</b> Il Suo browser lo
    esegue solo così come è stato fatto.
starting-filter-network-addition =
    Può dipendere da un filtro della rete o da un'estensione del browser. Apra questa pagina in un altro browser o in
    un'altra rete. La Sua ricevuta resta buona.
waiting-public-record-being =
    Si sta recuperando e verificando il registro pubblico. La Sua ricevuta non viene inviata.
receipt-were-my-answers = Le mie risposte sono state contate?
receipt-choose-receipt-saved = Scelga la ricevuta che ha salvato dopo aver risposto.
receipt-receipt-file = File della ricevuta
receipt-browser-fetches-public =
    Il Suo browser scarica l'intero registro pubblico dell'indagine, e vi cerca le Sue risposte. La ricevuta resta sul
    Suo dispositivo: nessuno apprende quali ha cercato.
receipt-receipt-shows-somebody =
    Una ricevuta mostra che qualcuno ha partecipato. Non mostra mai che cosa ha risposto, e nemmeno il registro lo
    mostra.
receipt-pages-program = Il programma di questa pagina
receipt-page-its-files =
    La pagina e i suoi file sono gli stessi byte per byte per tutti, e fatti per essere letti. Il Suo browser esegue
    un file solo se ha l'impronta (SHA-256) qui sotto. Le note di versione di candor riportano le stesse impronte, e
    quella della pagina stessa. Il comando <code>candor audit</code> verifica il registro senza questa pagina.
counted-answers-were-counted = Le Sue risposte sono state contate
counted-one-signed-record =
    Sono una delle <b>{ $ballots }</b> voci del registro firmato dell'indagine <b>{ $round }</b>.
counted-what-promised-receipt =
    Ciò che è stato promesso, la ricevuta e il registro concordano, e sono firmati con la chiave promessa.
counted-check-another-receipt = Verifica un'altra ricevuta
entered-entry-on-list = La Sua voce è nell’elenco
entered-one-signed-list =
    È una delle <b>{ $ballots }</b> nell’elenco firmato dell’indagine <b>{ $round }</b>. I custodi aprono esattamente queste.
entered-twelve-words-list =
    Queste dodici parole rappresentano l’elenco. Ogni custode le pubblica per conto proprio. Se le sue sono diverse, mostri entrambe al consiglio aziendale.
proved-opened-in-unit =
    Sono tra quelle aperte nel gruppo <b>{ $unit }</b> dell’indagine <b>{ $round }</b>.
lost-guardian-signed =
    <b>{ $guardian } ha firmato che le Sue risposte non si aprivano o erano presenti due volte.</b> La Sua prova mostra che si aprono.
lost-please-show =
    Mostri la prova e il registro, che può salvare qui, al consiglio aziendale. Chi ha entrambi può trovare anche le Sue risposte: non dia la prova a nessuno di cui non si fida.
gone-answers-not-opened = Le sue risposte non sono tra quelle aperte
gone-too-few-or-taken =
    O hanno partecipato troppe poche persone del Suo gruppo, o qualcuno ha tolto le Sue risposte. I custodi possono guardare in ciò che conservano; il comando <code>candor receipt</code> le cerca lì.
invalid-answers-were-counted = Le Sue risposte sono state contate come nulle
invalid-stands-signed-record =
    Stanno nel registro firmato dell'indagine <b>{ $round }</b>, tra quelle che all'apertura non contenevano una
    risposta valida.
invalid-who-spoiled-cannot =
    Non si può provare chi le abbia guastate: può essere stata la pagina, il browser o chi le ha aperte. Se ha
    risposto sulla pagina così com'è, mostri questo al consiglio aziendale.
invalid-save-record = Salva il registro
missing-answers-are-missing = Le Sue risposte mancano
missing-receipt-proves-answers =
    <b>Questa ricevuta prova che risposte accettate sono state omesse.</b> Il server ha firmato di averle prese, e ha
    firmato un registro dell'indagine <b>{ $round }</b> senza di esse.
missing-please-show-both =
    Mostri entrambi al consiglio aziendale: il file della ricevuta, e il registro, che può salvare qui.
missing-number-receipt = Il numero nella ricevuta:
not-closed-round-not-closed = L'indagine non è ancora chiusa
not-closed-receipt-genuine-record =
    La ricevuta è autentica. Il registro arriva dopo la fine del <b>{ $closes }</b> (mezzanotte, { $zone }).
not-closed-devices-clock = Sull'orologio di questo dispositivo è { $here }.
not-closed-please-keep-file = Conservi il file, e torni allora.
cancelled-round-cancelled = Questa indagine è stata annullata
cancelled-stopped-before-its =
    È stata fermata prima della fine, e le sue risposte non vengono contate. Non ne esiste un registro.
unknown-form-page-older-than = Questa pagina è più vecchia dell'indagine
unknown-form-round-promises-something =
    L'indagine promette qualcosa che questa pagina non conosce: { $message }. La Sua ricevuta resta buona; ricarichi
    la pagina, e se resta così lo dica a chi gestisce questa indagine.
unknown-form-choose-file-again = Scegli di nuovo il file
no-receipt-not-receipt = Questa non è una ricevuta
no-receipt-receipts-name-begins =
    Il nome di una ricevuta comincia con <b>candor-receipt</b>. Il file di un lasciapassare è un'altra cosa.
no-receipt-choose-another-file = Scegli un altro file
unknown-round-round-not-known = Questa indagine non è conosciuta qui
unknown-round-receipt-names-round =
    La ricevuta nomina l'indagine <b>{ $round }</b>, che questo server non ha. Forse è di un altro server. Se è di
    questo, mostri questa pagina e la ricevuta al consiglio aziendale.
disagree-not-receipt-round = Questa non è una ricevuta di questa indagine
disagree-receipt-server-disagree =
    <b>La ricevuta e questo server non concordano su ciò che è stato promesso nell'indagine { $round }.</b> La
    ricevuta può essere di un altro server, o qualcuno ha cambiato ciò che era promesso.
disagree-if-answered-here = Se ha risposto qui, mostri questa pagina e la ricevuta al consiglio aziendale.
not-genuine-not-signed-with =
    Non è firmata con la chiave promessa per l'indagine <b>{ $round }</b>. È stata modificata, o inventata: non prova
    nulla.
not-signed-record-not-as = Il registro non è come promesso
not-signed-what-server-calls =
    <b>Ciò che il server chiama il suo registro non è firmato con la chiave promessa.</b> Non prova nulla sulle Sue
    risposte. Mostri questa pagina e la ricevuta al consiglio aziendale.
insecure-checking-not-possible = Qui non è possibile verificare
insecure-connection-server-not =
    La connessione a questo server non è cifrata, o questo browser è troppo vecchio. Apra questa pagina in un browser
    aggiornato, a un indirizzo che comincia con <b>https://</b>.
offline-server-cannot-be = Il server non è raggiungibile
offline-seem-be-offline = Sembra che Lei o il server siate senza connessione. La Sua ricevuta resta buona.
offline-try-again = Riprova
busy-server-busy = Il server è occupato
busy-please-try-again = Riprovi tra un minuto. La Sua ricevuta resta buona.
unexpected-something-went-wrong = Qualcosa è andato storto
unexpected-page-met-something =
    Questa pagina ha incontrato qualcosa che non conosce. La Sua ricevuta resta buona; riprovi più tardi.
unexpected-what-met = Che cosa ha incontrato: { $message }
page-server-busy-trying = { $seconds ->
    [one] Il server è occupato. Nuovo tentativo tra { $seconds } secondo.
   *[other] Il server è occupato. Nuovo tentativo tra { $seconds } secondi.
}
