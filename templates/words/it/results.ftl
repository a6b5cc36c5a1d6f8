# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = Italiano
results-subject = { $organisation }: che cosa è emerso dalle risposte ({ $round })
results-title = Che cosa è emerso dalle risposte
results-thanks = Grazie a tutti coloro che hanno risposto.
results-to-all =
    Questo messaggio va a tutte le persone dell'elenco del personale, che abbiano risposto o no: nessuno può vedere
    chi l'ha fatto.
results-to-all-pulse =
    Questo messaggio va a tutte le persone dei gruppi interpellati, che abbiano risposto o no: nessuno può vedere chi
    l'ha fatto.
results-turnout = Persone invitate in { $organisation }: { $invited }. Hanno risposto: { $answered }.
results-scale = Sulla scala da { $min } a { $max }; più alto è meglio.
results-value = { $place }: { $value }
results-column-round = Sondaggio
results-column-value = Media
results-hidden = { $unit } non viene mostrata da sola. La prima unità superiore che viene mostrata è { $place }.
results-nothing = Per questo sondaggio non si può mostrare alcun numero.
results-fell = È scesa da { $since }: da { $then } a { $now }.
results-rose = È salita da { $since }: da { $then } a { $now }.
results-likely-fell = Da { $then } a { $now } rispetto a { $since }: molto probabilmente è scesa di { $least } o più.
results-likely-rose = Da { $then } a { $now } rispetto a { $since }: molto probabilmente è salita di { $least } o più.
results-by-chance =
    Da { $then } a { $now } rispetto a { $since }: non più di quanto oscillano unità di questa dimensione.
results-coarsened =
    Mostrata a passi più ampi, perché poche persone sono arrivate o andate via, o hanno risposto una sola volta.
results-heard = Che cosa è stato sentito e che cosa si farà
results-silent = La direzione di { $place } non ha ancora scritto.
results-meeting = Per la vostra prossima riunione
results-question = Che cosa ci renderebbe più facile dire quando qualcosa va storto?
results-same =
    Tutti in { $unit } hanno questa stessa pagina, che abbiano risposto o no, e inoltrarla non dice a nessuno se lei
    l'ha fatto. I suoi numeri sono medie di { $k } o più persone. Ciò che scrivono i responsabili è loro.
results-again = Nessuno può rivedere le sue risposte, nemmeno lei.
results-button = Vedere la pagina intera
results-link = Il link è lo stesso per tutti in { $unit }. Inoltrarlo non dice a nessuno se lei ha risposto.
