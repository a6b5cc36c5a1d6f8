# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name }: { $happened }
report-fell = in calo
report-rose = in aumento
report-likely-fell = molto probabilmente in calo
report-likely-rose = molto probabilmente in aumento
report-stands = si trova a { $value }
report-likely-fell-by = molto probabilmente un calo di { $least } o più
report-likely-rose-by = molto probabilmente un aumento di { $least } o più
report-by-chance = su e giù come fanno le unità di questa dimensione
report-between = { $then } in { $since } a { $now } in { $round }
report-between-least = { $then } in { $since } a { $now } in { $round }, di { $least } o più
report-from = Da { $between }.
report-band = { $low } a { $high }
report-of = { $answered } su { $invited }
report-of-invited = su { $invited }
report-word-answered = risposte
report-only-bound = solo un limite
report-quote = «{ $statement }»
report-opposite = Il contrario di: { $statement }
report-result = { $value } su { $max } in { $round } (risposte: { $answered } su { $invited })
report-nothing = in { $round } non si può mostrare nulla
report-subject = { $name }: { $result }
report-subject-hidden = { $own }: non mostrata da sola; { $name }: { $result }
report-subject-moved = { $name }, { $happened }: { $between } (risposte: { $answered } su { $invited })
report-opening = Ecco che cosa è emerso per { $name } in { $round }, su quanto sia sicuro parlare apertamente.
report-opening-pulse =
    Ecco che cosa è emerso per { $name } in { $round }, un sondaggio breve dopo un incidente, su come è stato
    affrontato.
report-opening-moved = { $name }: { $happened }, da { $between }.
report-hidden-together =
    { $own } non viene mostrata da sola in { $round }, perché nessun numero riguardi meno di { $k } persone: le sue
    risposte sono contate insieme a quelle di altri piccoli team di { $place }.
report-hidden-above =
    { $own } non viene mostrata da sola in { $round }, perché nessun numero riguardi meno di { $k } persone: le sue
    risposte sono contate in { $place }.
report-hidden-nowhere =
    { $own } non viene mostrata in { $round }: hanno risposto meno di { $k } persone, e così poche intorno che non
    sono in nessun numero.
report-hidden-absent = { $own } non faceva parte dell'organizzazione in { $round }.
report-next-up = Questo rapporto riguarda { $name }, il livello superiore.
report-gap-above = non mostrata da sola, perché nessun numero riguardi meno di { $k } persone; contata in { $place }
report-gap-together =
    non mostrata da sola, perché nessun numero riguardi meno di { $k } persone; contata con altri piccoli team di
    { $place }
report-gap-nowhere = non mostrata: hanno risposto meno di { $k }, e troppo poche persone intorno
report-gap-absent = non faceva parte dell'organizzazione in questo sondaggio
report-line-new =
    In { $round } comincia una nuova linea: { $name } non faceva parte dell'organizzazione nel sondaggio precedente.
report-line-moved = In { $round } comincia una nuova linea: { $name } è passata da { $from } a { $to }.
report-line-renamed = In { $round } comincia una nuova linea: { $name } prima si chiamava { $from }.
report-line-regrouped =
    In { $round } comincia una nuova linea: { $name } è stata ricomposta: più del 30 % delle sue persone sono altre
    rispetto a prima.
report-stands-band =
    { $value } sulla scala da { $min } a { $max }. La banda del 95 % va da { $band }. Risposte: { $answered } su
    { $invited }.
report-stands-bound =
    { $value } sulla scala da { $min } a { $max }. Così vicino all'estremo della scala viene mostrato solo questo
    limite. Risposte: { $answered } su { $invited }.
report-few = È meno del 60 %: chi non ha risposto forse la vede diversamente.
report-whole = { $name } nel complesso: { $value }.
report-moved-pulse =
    Un sondaggio breve dopo un incidente si fa una volta, su un incidente. Non viene confrontato con nulla.
report-moved-nothing = Per questo sondaggio non c'è un numero da confrontare.
report-moved-new-line = I suoi valori non vengono confrontati con quelli di prima.
report-moved-first = È il primo sondaggio che si può mostrare: non c'è ancora nulla con cui confrontare.
report-moved-bound =
    Da { $between }. Di uno dei due, così vicino all'estremo della scala, viene mostrato solo un limite, e da un
    limite non si può dire alcun cambiamento.
report-moved-too-few =
    Da { $between }. Qui non si può dire se sia più che un caso: le unità sono troppo poche e troppo piccole.
report-moved-early =
    Da { $between }. Non si può ancora dire se sia più che un caso: qui un cambiamento si può dire dal quarto
    sondaggio in poi.
report-since =
    Da { $between }: { $what }. La stima migliore del cambiamento è { $estimate } (intervallo del 95 %: { $range }).
report-since-chance =
    Da { $between }: { $what }. Il cambiamento può essere qualsiasi valore da { $range } (stima migliore
    { $estimate }).
report-step =
    Nell'ultimo passo da solo, da { $between }: { $what } (stima migliore { $estimate }, intervallo del 95 %:
    { $range }).
report-step-chance =
    L'ultimo passo da solo, da { $between }: { $what }, qualsiasi valore da { $range } (stima migliore { $estimate }).
report-below-moved = { $name }, da { $between }: { $what }.
report-change = { $what } rispetto a { $since }: { $estimate } ({ $range })
report-change-few = non si può dire di unità così poche e così piccole
report-change-early = si può dire dal quarto sondaggio in poi
report-change-bound = è stampato solo un limite
report-below-more = Altre che sono cambiate: { $more }; la panoramica sulla scrivania le ha tutte.
report-together =
    Contati insieme, perché nessun numero riguardi meno di { $k } persone: { $names }. Il loro valore è { $value }
    (risposte: { $answered } su { $invited }).
report-and-more = e altri { $more }
report-counted-above = Meno di { $k } risposte dei team più piccoli di { $name } sono contate solo in { $place }.
report-unreadable =
    Risposte o commenti che non si potevano più aprire e sono stati abbandonati: { $count }. Non sono in nessun
    numero.
report-unread = I commenti sono stati tralasciati, perché nessun lettore incaricato li aveva letti in tempo.
report-unfetched =
    Il consiglio aziendale non aveva ritirato in tempo il file di controllo di questo sondaggio; nessuno può più
    verificare il conteggio.
report-reading =
    Ogni valore è la media di { $items } affermazioni sulla scala da { $min } a { $max }; più alto è sempre più
    sicuro. La banda del 95 % riguarda questo sondaggio e questo gruppo: ciò che avrebbero detto tutti i suoi membri
    vi si trova in 95 casi su 100. Non dice nulla di altre persone né di un altro giorno. Nessun numero di questo
    sondaggio riguarda meno di { $k } persone, e vicino agli estremi della scala viene mostrato solo un limite (≤ o
    ≥).
report-reading-change =
    Un cambiamento si dice da tutte le unità e da tutti i sondaggi insieme: in calo o in aumento significa che un
    cambiamento di { $least } o più ha almeno 95 probabilità su 100. La stima migliore è per lo più minore della
    differenza dei valori stampati, perché una parte di ogni differenza è caso.
report-reading-change-likely =
    Un cambiamento si dice da tutte le unità e da tutti i sondaggi insieme: in calo o in aumento significa che un
    cambiamento di { $least } o più ha almeno 95 probabilità su 100; molto probabilmente, che ne ha almeno
    { $chances }. La stima migliore è per lo più minore della differenza dei valori stampati, perché una parte di ogni
    differenza è caso.
report-coarsened =
    poche persone sono arrivate o andate via, o hanno risposto una sola volta, perciò mostrata a passi più ampi
report-pulse = sondaggio breve dopo un incidente
report-pulse-line = { $round }: sondaggio breve dopo un incidente, non confrontato
report-why-both = la più bassa qui, e più bassa che altrove
report-why-lowest = la più bassa qui
report-why-lower = più bassa qui che altrove
report-caveat = Con meno di 12 risposte il loro ordine è per lo più caso.
report-said = { $value } (banda del 95 %: { $band }), risposte: { $answered } su { $invited }
report-said-bound = { $value }, risposte: { $answered } su { $invited }
report-of-round = { $round }: { $said }
report-begins = (una nuova linea)
report-caution-1 =
    Non cerchi di indovinare chi ha detto che cosa, e non chieda a nessuno che cosa ha risposto. Chi vuole dirlo lo
    dirà, se è sicuro farlo.
report-caution-2 =
    Non spieghi via i numeri, e non si difenda. Ringrazi tutti quelli che hanno risposto, e prima ascolti.
report-caution-3 =
    Non faccia classifiche tra i team, e non renda nessun numero un obiettivo: verrebbe raggiunto, e non cambierebbe
    nulla.
report-caution-4 = Non prometta ciò che non può mantenere. È meglio una domanda lasciata aperta con onestà.
report-one-step =
    Mettetevi d'accordo su una cosa che tutti farete diversamente fino al prossimo sondaggio: abbastanza piccola da
    cominciare questa settimana. Scrivete che cos'è, chi se ne occupa e in quale giorno la guarderete insieme.
report-head-we-stand = Dove siamo
report-head-stands = Dove si trova { $name }
report-no-number = Per questo sondaggio non si può mostrare nulla.
report-head-moved = È cambiato davvero?
report-head-below = Che cosa è cambiato più in basso
report-below-rest = Tutto il resto più in basso va su e giù come fanno le unità di quella dimensione.
report-head-strong = Che cosa è forte
report-head-topics = Di che cosa parlare, e come
report-topics =
    Le affermazioni più basse qui, e quelle che qui sono più basse che in tutta l'organizzazione, con domande per la
    prossima riunione di team. Aprono una conversazione; non sono voti.
report-questions = Nessuna affermazione spicca in ciò che viene mostrato. Domande per la prossima riunione di team:
report-head-cautions = Che cosa non fare
report-head-step = Un passo
report-answer =
    Poi risponda alle Sue persone: che cosa ha sentito e che cosa farà. Lo leggono prima di rispondere di nuovo.
report-answer-link = Rispondere alle proprie persone
report-answer-desk =
    Il link porta alla scrivania; acceda con il Suo indirizzo. Se non ha ancora una password, ne scelga una lì.
report-head-shares = Quanti la vedono così
report-shares =
    La parte delle risposte sul lato sicuro della metà della scala, e quella sull'altro lato. Arrotondata a passi
    ampi, perché non si veda nessuna singola risposta; un trattino dove hanno risposto in troppo pochi per dirlo.
report-share = Sicuro { $safe }, non sicuro { $not-safe }: { $statement }
report-column-statement = Affermazione
report-column-safe = Sicuro
report-column-not-safe = Non sicuro
report-column-round = Sondaggio
report-column-value = Valore
report-column-band = Banda del 95 %
report-column-answered = Risposte
report-head-dimensions = Per temi
report-dimensions = Ogni valore è la media delle sue affermazioni come stampate.
report-dimensions-whole = Tra parentesi: { $name } nel complesso.
report-head-rounds = Ogni sondaggio
report-chart = Grafico di { $name }. La tabella «Ogni sondaggio» ne contiene tutti i numeri.
report-small-charts = Piccoli grafici dei temi. La tabella sottostante ne contiene tutti i numeri.
report-table-shares = Tabella delle parti
report-table-dimensions = Tabella per temi
report-table-rounds = Tabella di ogni sondaggio
report-head-reading = Come leggere questo
report-forward = Questa mail contiene solo numeri pubblicati e nessun link personale; può inoltrarla.
report-makers =
    I testi di questo rapporto sono stati tradotti dagli autori di candor e non ancora provati con lettori
    madrelingua.
report-print =
    Questa pagina contiene solo numeri pubblicati e nessun link personale; una stampa si può passare ad altri.

chart-about = { $name } sulla scala da { $min } a { $max }, più alto è più sicuro.
chart-moved = { $name }: { $happened }, da { $between }.
chart-before = Prima di { $round }: sondaggio breve dopo un incidente ({ $pulse }).
chart-reading = Scala da { $min } a { $max }, più alto è più sicuro. Barra chiara: banda del 95 %.
chart-scale = Scala da { $min } a { $max }, più alto è più sicuro.
chart-counts = Sotto ogni sondaggio: quanti degli invitati hanno risposto.
chart-bound = Vicino agli estremi della scala solo un limite (≤ o ≥).
chart-ring = Anello: pochi arrivi, uscite o una sola risposta; passi ampi.
chart-pulse = Rombo: sondaggio breve dopo un incidente ({ $rounds }).
chart-pulses = Rombi: sondaggi brevi dopo un incidente ({ $rounds }).
chart-newest = il più recente: { $round }
chart-grey = Grigio: a tratti l'unità superiore, continuo il tutto.
chart-line = Linea verticale: nuova linea blu; attraverso non si confronta.
chart-gap-above = non mostrata / da sola
chart-gap-together = contata con / piccoli team
chart-gap-nowhere = meno di { $k } / risposte
chart-gap-absent = non c'era / in questo
chart-cut-new = nuova
chart-cut-moved = spostata
chart-cut-renamed = altro nome
chart-cut-regrouped = ricomposta
chart-unit = questa unità
chart-all = tutti
chart-above = sopra
chart-dimensions = Temi di { $name }
chart-dimensions-about = Temi di { $name } sulla scala da { $min } a { $max }, più alto è più sicuro.
chart-value-in = { $value } in { $round }
chart-whole = Grigio: { $name }.
chart-open = Lasciato vuoto: meno di { $answers } risposte.

dimension-mistakes = errori
dimension-speaking-up = parlare apertamente
dimension-belonging = appartenenza
dimension-asking-and-trying = chiedere e provare
dimension-reporting = segnalare
dimension-learning = imparare
report-own = { $statement } (propria di HR, in nessuna media)
report-go-out = I risultati vanno a tutti al più tardi { $day }, o appena ogni responsabile di un'unità mostrata ha scritto; ciò che Lei scrive fino ad allora va con essi.
report-go-out-later = I risultati vanno a tutti al più tardi quattordici giorni dopo la pubblicazione, o appena ogni responsabile di un'unità mostrata ha scritto; ciò che Lei scrive fino ad allora va con essi.
report-head-silent = Dove sotto non è stato detto nulla
report-silent = Dopo { $round } non è stato scritto nulla alle persone di { $names }. Offra un aiuto per questa indagine; non dice nulla delle risposte, e resta tra Lei e loro.
report-silent-more = Dopo { $round } non è stato scritto nulla alle persone di { $names } e di altre unità. Offra un aiuto per questa indagine; non dice nulla delle risposte, e resta tra Lei e loro.

page-pictures = Immagini da portare con sé:
page-trend = andamento
page-dimensions = temi
page-dark = scuro
page-prints = Il rapporto si stampa anche come pagina.
page-everybody =
    I risultati di questo sondaggio sono per tutti: partono quando ha scritto ogni direzione di un'unità mostrata, o
    quattordici giorni dopo la pubblicazione. Tutti nella Sua unità e al di sotto leggono questo insieme a loro; ciò
    che allora sta qui non si può più cambiare. Non nomini nessuno.
page-next =
    Chi sarà interrogato nel prossimo sondaggio legge questo con l'invito e prima di rispondere. Fino ad allora si può
    cambiare. Non nomini nessuno.
page-heard = Che cosa abbiamo sentito
page-will-do = Che cosa faremo
page-keep = Conserva
page-answered = Che cosa è stato risposto
page-below = Direttamente sotto
page-unit = Unità
page-since = Rispetto al sondaggio prima
page-not-shown = non mostrata da sola
page-others = Altri sondaggi
page-language = In un'altra lingua
page-comments = Leggere ciò che è stato scritto
