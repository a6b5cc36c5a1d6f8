# Le parole della pagina dei custodi, che stanno nel suo unico file. Correggere o aggiungere una lingua: docs/ARCHITECTURE.md. Nessuna frase
# deve promettere più di quella inglese.
brand = candor per i custodi
back = Indietro
back-to-start = Torna all'inizio
save-key-file = Salva il file della chiave
your-key-file = Il Suo file della chiave
its-passphrase = La sua passphrase

unable-title = Questo browser non può fare il lavoro
unable-why = Non ha la crittografia per una pagina aperta da un disco. Apra questo file con una versione attuale di Firefox, Chrome o Edge.

start-title = Custodire un'indagine
start-lead =
    Ogni scheda dell'indagine viene avvolta per Lei prima di lasciare il browser di chi risponde. Solo Lei può togliere il Suo involucro.
    Lo fa una volta, dopo l'indagine, per tutte le schede insieme.
start-why =
    Ciò che Lei passa avanti è ordinato. Così chi gestisce il server e guarda l'orologio non può dire quale scheda di un gruppo è di chi,
    finché un custode si attiene a questo. Lei non vede mai una risposta o un nome.
start-key = Prima dell'indagine: creare una chiave
start-key-how = Cinque minuti, carta e penna.
start-key-go = Crea una chiave
start-accept = Prima che qualcuno sia invitato: accettare la promessa
start-accept-how = HR gliela manda. Lei la confronta con ciò che sa.
start-accept-go = Leggi una promessa
start-open = Dopo l'indagine: aprire il pacco
start-open-how = HR glielo manda. Alcuni minuti; un minuto ogni poche migliaia di persone.
start-open-go = Apri un pacco
start-forget = Quando il risultato è pubblicato: dimenticare
start-forget-how = Poi nessuno potrà rifarlo mai più.
start-forget-go = Dimentica una chiave
start-where =
    <b>Dove farlo.</b> Su un computer che il Suo datore di lavoro non amministra, per esempio il Suo, con questo file sul suo disco. La pagina
    non invia nulla: può staccare la rete.
start-from =
    Prenda questo file dalla versione pubblicata di candor, mai da chi gestisce l'indagine, e confronti il suo SHA-256 con le note di
    versione.

key-title = 1. Creare una chiave
key-what = Una chiave vale per un'indagine. Nasce dal caso, qui, e resta a Lei.
key-round = L'indagine, come la chiama HR
key-name = Il Suo nome, come La conoscono
key-role = Il Suo incarico, per esempio consiglio aziendale
key-which = Quale chiave?
key-new = Una nuova
key-paper = Quella sul mio foglio, perché il suo file è andato perso
key-words = Le 24 parole sul foglio
key-passphrase = Una passphrase per il file della chiave: almeno 16 caratteri, per esempio cinque parole
key-again = La stessa ancora una volta
key-make = Crea la chiave

made-title = La Sua chiave è creata
made-kept-twice = Senza di essa nessuno potrà mai aprire le risposte dell'indagine <b>{ $round }</b>. Perciò si conserva due volte: come file e su carta.
made-file = Salvi il file della chiave
made-file-how = Si apre solo con la Sua passphrase. Lo conservi su questo computer o su una chiavetta.
made-write = Scriva queste 24 parole su carta
made-write-how =
    A mano, in quest'ordine, con i loro numeri. Sono la chiave stessa: chi le ha non ha bisogno di passphrase. Metta il foglio in una busta, e la
    dia a chi La sostituisce. Non faccia fotografie. Non vengono mostrate di nuovo.
made-for-hr = Salvi il file per HR, e lo invii
made-for-hr-what = È pubblico, e permette ai browser di avvolgere le schede per Lei.
made-save-for-hr = Salva il file per HR
made-next = Che cosa viene dopo
made-next-what = Prima che qualcuno sia invitato, HR Le manda la promessa dell'indagine. Allora riapra questa pagina per il passo 2.
made-unsaved = Salvi prima il file della chiave: qui andrebbe perso.

accept-title = 2. Accettare la promessa
accept-what = La promessa dice a chi si chiede, chi custodisce e che cosa non si mostra mai. Nessuno è invitato prima che tutti i custodi l'abbiano accettata.
accept-promise = La promessa che HR Le ha mandato
accept-read = Leggi la promessa

whole-title = La promessa è intera, e contiene la Sua chiave
whole-place =
    Lei è il custode { $place } di { $guardians } dell'indagine <b>{ $round }</b>. Nessun numero è mostrato per meno di
    { $k } persone, nessun commento per meno di { $k-comments }. Lei non apre nulla prima di: { $from }.
whole-who = Chi custodisce?
whole-who-ask = Conosce queste persone, ed è concordato che siano loro?
whole-you = { $place }. { $name } (Lei)
whole-people = Le persone sono davvero così tante?
whole-people-ask = Confronti con un elenco Suo. Un gruppo riempito con persone inventate non nasconde nessuno.
whole-group = Gruppo
whole-invited = Invitati
whole-everybody = Tutti
whole-wrong = Se qualcosa è sbagliato, non accetti, e lo dica ad alta voce: a HR, all'altro custode, al consiglio aziendale.
whole-accept = Accetta questa promessa
whole-refuse = Non accettare

accepted-title = Ha accettato la promessa
accepted-save = Salvi l'accettazione, e la mandi a HR
accepted-save-why = L'indagine si apre quando tutti i custodi hanno accettato.
accepted-save-it = Salva l'accettazione
accepted-again = Salvi di nuovo il Suo file della chiave
accepted-again-why = Ora ricorda quale promessa Lei ha accettato. Lo metta al posto di quello vecchio.
accepted-words = Pubblichi queste dodici parole per una via Sua
accepted-words-why =
    Sulla Sua bacheca o nella Sua posta, non tramite HR: le persone le confrontano con il loro invito. Così si scopre una promessa
    falsa.

open-title = 3. Aprire il pacco
open-first = Prima si verifica tutto ciò che contiene, e non si apre nulla. Poi Le viene chiesto.
open-parcel = Il pacco che HR Le ha mandato
open-receipts = Ricevute che le persone Le hanno dato, se ce ne sono: allora si vede se sono state lasciate fuori
open-check = Verifica il pacco

working-title = Lavoro in corso
working-checking = Si sta verificando tutto ciò che è nel pacco
working-opening = Si sta togliendo il Suo involucro
working-done = Fatto finora: { $done } di { $total }
working-not-yet = Fatto finora:
working-leave =
    Può lasciare aperta questa pagina e fare altro. Se viene chiusa, o il computer va in sospensione, nulla è perso: apra di nuovo lo stesso pacco,
    e ne esce lo stesso.
working-stop = Ferma

checked-title = Tutto nel pacco è come deve essere
checked-entries = { $entries ->
    [one] Contiene <b>{ $entries }</b> voce. È nell'elenco firmato, è di qualcuno con un link del suo gruppo, e nessun gruppo ha più voci dei link
        usati, o delle persone invitate.
   *[other] Contiene <b>{ $entries }</b> voci. Ognuna è nell'elenco firmato, è di qualcuno con un link del suo gruppo, e nessun gruppo ha più voci dei
        link usati, o delle persone invitate.
}
checked-no-receipts = Non Le è stata data alcuna ricevuta.
checked-receipts = { $receipts ->
    [one] La ricevuta che Le è stata data è nell'elenco.
   *[other] Le ricevute che Le sono state date ({ $receipts }) sono tutte nell'elenco.
}
checked-again = Lei ha già aperto esattamente questo. Ne uscirà lo stesso.
checked-before = Un elenco di questa indagine è già stato aperto?
checked-before-why =
    Il Suo file della chiave non può saperlo: con esso non è stata accettata alcuna promessa, quindi può essere stato rifatto dal foglio. Se Lei o
    chi La sostituisce ha già aperto questa indagine, scriva le dodici parole pubblicate allora. Se nessuno l'ha fatto, scriva <b>nessuna</b>.
checked-before-words = Le dodici parole, oppure: nessuna
checked-none = nessuna
checked-save = Salvi di nuovo il Suo file della chiave
checked-save-why = Ora ricorda questo elenco. La Sua chiave apre questo e mai un altro. Metta il file al posto di quello vecchio.
checked-off = Tolga il Suo involucro
checked-off-what = Da tutte le schede viene tolto un involucro, e vengono ordinate. Lei non vedrà alcuna risposta.
checked-take-off = Togli il mio involucro
checked-not-now = Non ora

opened-title = Il Suo involucro è tolto
opened-many =
    Schede che vanno avanti, ordinate: <b>{ $answers }</b> con risposte e <b>{ $comments }</b> con commenti. I gruppi di troppo poche persone sono
    stati uniti ad altri, o lasciati fuori.
opened-odd =
    Schede che non si sono aperte o erano presenti due volte: <b>{ $odd }</b>. Una pagina onesta non ne fa nessuna: sono indicate nella Sua
    attestazione. Lo dica all'altro custode e al consiglio aziendale.
opened-save = Salvi il pacco, e lo restituisca a HR
opened-to-next = Prosegue verso il custode dopo di Lei.
opened-to-count = Lei viene per ultimo nell'ordine: poi le risposte vengono contate.
opened-save-it = Salva il pacco
opened-attestation = Salvi la Sua attestazione, e la conservi
opened-attestation-why = Chi controlla l'indagine la chiede a Lei, e non al server.
opened-save-attestation = Salva l'attestazione
opened-words = Pubblichi queste dodici parole dell'elenco per una via Sua
opened-words-why = Chi cerca la propria ricevuta le confronta: così si scopre un secondo elenco.
opened-later = Quando il risultato è pubblicato, torni per il passo 4.

forget-title = 4. Dimenticare
forget-why =
    Quando il risultato è pubblicato la chiave non serve più. Basta un custode che dimentica: allora nessuno può aprire queste schede da una
    copia conservata.
forget-it = Dimentica questa indagine

forgotten-title = Questo browser ha dimenticato l'indagine
forgotten-left = Ciò che resta è per le Sue mani, perché una pagina non può cancellare file:
forgotten-file = Cancelli il file della chiave dell'indagine <b>{ $round }</b>, ogni copia, e svuoti il cestino.
forgotten-paper = Chieda la busta a chi La sostituisce, e strappi il foglio.
forgotten-keep = Conservi la Sua attestazione.

stop-title = Si fermi: qualcosa non va
stop-accepted = <b>Nulla è stato accettato.</b> Questa pagina serve a questo: un errore onesto e un tentativo di individuare qualcuno qui si assomigliano.
stop-opened = <b>Nulla è stato aperto.</b> Questa pagina serve a questo: un errore onesto e un tentativo di individuare qualcuno qui si assomigliano.
stop-handed-on = <b>Nulla è stato passato avanti.</b> Questa pagina serve a questo: un errore onesto e un tentativo di individuare qualcuno qui si assomigliano.
stop-what-now =
    Legga la frase qui sopra all'altro custode e a HR, e chieda che cosa è successo. Un file tagliato lungo la strada si può mandare di nuovo.
    Non vada avanti prima di averlo capito.

slip-unknown = La pagina ha incontrato qualcosa che non si aspetta. Il browser dice: { $error }
slip-worker = Questo browser non può fare il lavoro qui: { $error }
slip-file-missing = Manca un file: ne scelga uno per ogni campo.
slip-names = Servono indagine, nome e incarico: staranno nella promessa.
slip-differ = Le due passphrase sono diverse. Le scriva di nuovo.
slip-words-many = { $found ->
    [one] C'è { $found } parola: ne servono 24.
   *[other] Ci sono { $found } parole: ne servono 24.
}
slip-word-strange = La parola { $place } («{ $word }») non è nell'elenco delle parole: guardi di nuovo il foglio.
slip-words-order = Queste 24 parole non vanno insieme: forse due sono scambiate, o una è letta male.
slip-round-name = Il nome dell'indagine ha solo le lettere dalla a alla z, cifre e trattini, per esempio 2026-q3. Chieda a HR.
slip-passphrase-short = { $found ->
    [one] La passphrase ha { $found } carattere: ne servono almeno { $least }, per esempio cinque parole.
   *[other] La passphrase ha { $found } caratteri: ne servono almeno { $least }, per esempio cinque parole.
}
slip-no-key-file = Questo non è il file della chiave di un custode. Si chiama candor-guardian-, poi il nome dell'indagine.
slip-key-file-damaged = Il file della chiave è danneggiato.
slip-passphrase-wrong = Questa non è la passphrase di questo file della chiave. Nulla è cambiato: provi di nuovo.
slip-no-promise = Questa non è una promessa. Si chiama promise.json, o arriva in una e-mail di HR.
slip-promise-round = Questa promessa è dell'indagine { $theirs }: la Sua chiave è per { $yours }.
slip-no-receipt = { $file } non è una ricevuta. Lo tolga, o scelga il file giusto.
slip-no-parcel = Questo file non è un pacco di candor.
slip-parcel-cut = Il pacco non è intero: la sua parte «{ $part }» è stata tagliata. Lo chieda di nuovo.
slip-parcel-long = Il pacco è più lungo di quanto dice la sua prima riga. Lo chieda di nuovo.
slip-parcel-part = Il pacco non ha la parte «{ $part }». È uno restituito da un custode?
slip-parcel-round = Questo pacco è dell'indagine { $theirs }: la Sua chiave è per { $yours }.
slip-early = Nulla si apre prima di { $from }: secondo l'orologio di questo computer è { $now }.
slip-receipt-strange = La ricevuta { $receipt } non è di questa indagine. Vada avanti senza, e lo dica a chi gliel'ha data.
slip-save-first = Salvi prima il Suo file della chiave: deve ricordare questo elenco prima che si apra qualcosa.
slip-notice-empty = Risponda prima alla domanda sulle parole pubblicate.
slip-notice-other =
    Queste non sono le parole di questo elenco: un altro elenco è stato aperto prima, o una parola è letta male. Nulla è stato aperto.

key-none = Da questo valore iniziale non segue alcuna chiave.
twofold = Il Suo file della chiave e questo browser ricordano cose diverse di questa indagine. Lo dica ad alta voce: qualcuno ha un secondo file della chiave.
accepted-another = Lei ha accettato un'altra promessa di questa indagine.
opened-another =
    La Sua chiave ha aperto un altro elenco o un'altra pila di questa indagine, e non ne apre un secondo: chi potesse scegliere tra due saprebbe chi
    è nella differenza.

promise-unread = La prima pagina della promessa non è leggibile.
promise-groups-unread = L'elenco dei gruppi nella promessa non è leggibile.
promise-tree-unread = L'organizzazione nella promessa non è leggibile.
promise-form = La promessa ha la forma { $form }: questa pagina legge la forma 4.
promise-strange = La promessa ha una parte «{ $part }» che questa pagina non conosce.
promise-unguarded = La promessa di questa indagine non nomina custodi.
promise-other-statements = La promessa è stata cambiata: le sue affermazioni sono altre.
promise-other-tree = La promessa è stata cambiata: la sua organizzazione è un'altra.
promise-other-groups = La promessa è stata cambiata: i suoi gruppi sono altri.
promise-too-few = Secondo questa promessa si potrebbero mostrare numeri per meno di cinque persone.
promise-unit-twice = L'organizzazione nella promessa ha un'unità due volte.
promise-tops = L'organizzazione nella promessa non ha esattamente un vertice.
promise-torn = L'organizzazione nella promessa è spezzata.
promise-guardians = La promessa non ha custodi, o ne ha più di due.
promise-keys-same = Due chiavi di custodi nella promessa sono uguali, o una non è una chiave.
promise-inner-keys = Le chiavi per i gettoni interni nella promessa non sono leggibili, o sono uguali.
promise-unwraps = Secondo questa promessa le schede vengono svolte prima che l'indagine sia finita, o più di 30 giorni dopo.
promise-group-homeless = Un gruppo nella promessa non appartiene ad alcuna unità.
promise-group-comments = La promessa ha gruppi a parte per i commenti.
promise-group-few = { $group }: sono invitate meno di { $k } persone.
promise-group-sum = { $group }: il numero delle sue persone non torna.
promise-groups-same = Due gruppi nella promessa hanno lo stesso nome o la stessa chiave.
promise-without-you = La Sua chiave non è in questa promessa: non la accetti, e lo dica ad alta voce.

parcel-promise-round = La promessa nel pacco è di un'altra indagine: la Sua chiave è per { $yours }.
parcel-promise-other = La promessa nel pacco non è quella che Lei ha accettato.
list-unsigned = L'elenco delle voci non è firmato con la chiave della promessa.
list-unread = L'elenco delle voci non è leggibile.
list-other = L'elenco delle voci è per un'altra promessa.
entry-no-group = La voce { $entry } non è di alcun gruppo della promessa.
entry-no-token = La voce { $entry } non ha un gettone del suo gruppo.
entry-unsigned = La voce { $entry } non è firmata.
entries-cut = Le voci nel pacco sono state tagliate. Lo chieda di nuovo.
entry-twice = Una voce è presente due volte.
entries-other = Le voci non sono quelle dell'elenco. Mancano: { $missing }. Non vi sono: { $more }.
entries-same-key = Due voci hanno la stessa chiave monouso.
entries-same-ballot = Due voci contengono la stessa scheda avvolta.
group-key = La chiave di { $group } nella promessa non è leggibile.
used-other = L'elenco dei link usati non è per i gruppi di questa promessa.
used-too-many =
    { $group }, voci: { $entries }, link usati: { $links }, persone invitate: { $invited }. Nessuno di questi numeri dovrebbe superare il successivo.
    Qualcuno ha riempito questo gruppo.
receipt-dropped = La ricevuta { $receipt } è firmata, e la sua voce non è nell'elenco: una voce è stata tolta.
pile-cut = La pila «{ $pile }» nel pacco è stata tagliata. Lo chieda di nuovo.
pile-unsorted = La pila «{ $pile }» nel pacco non è ordinata, o ha una riga due volte.
pile-twice = La pila «{ $pile }» ha la stessa scheda avvolta in due gruppi.
before-unsigned = Ciò che è stato passato avanti non è firmato da { $name }.
before-unread = L'attestazione del custode prima di Lei non è leggibile.
before-other = Ciò che { $name } ha firmato riguarda un altro elenco, promessa o posto.
before-unlike = Ciò che { $name } ha firmato non segue dalle voci, o non è ciò che è stato passato avanti.
