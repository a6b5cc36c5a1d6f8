# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name }: { $happened }
report-fell = gefallen
report-rose = gestiegen
report-likely-fell = sehr wahrscheinlich gefallen
report-likely-rose = sehr wahrscheinlich gestiegen
report-stands = steht bei { $value }
report-likely-fell-by = sehr wahrscheinlich um { $least } oder mehr gefallen
report-likely-rose-by = sehr wahrscheinlich um { $least } oder mehr gestiegen
report-by-chance = auf und ab, wie Einheiten dieser Größe es tun
report-between = { $then } in { $since } auf { $now } in { $round }
report-between-least = { $then } in { $since } auf { $now } in { $round }, um { $least } oder mehr
report-from = Von { $between }.
report-band = { $low } bis { $high }
report-of = { $answered } von { $invited }
report-of-invited = von { $invited }
report-word-answered = Antworten
report-only-bound = nur eine Grenze
report-quote = „{ $statement }“
report-opposite = Das Gegenteil von: { $statement }
report-result = { $value } von { $max } in { $round } (geantwortet: { $answered } von { $invited })
report-nothing = in { $round } kann nichts gezeigt werden
report-subject = { $name }: { $result }
report-subject-hidden = { $own }: nicht für sich gezeigt; { $name }: { $result }
report-subject-moved = { $name }, { $happened }: { $between } (geantwortet: { $answered } von { $invited })
report-opening = Das ist für { $name } in { $round } herausgekommen, dazu, wie sicher es ist, etwas anzusprechen.
report-opening-pulse =
    Das ist für { $name } in { $round } herausgekommen, einer Kurzbefragung nach einem Vorfall, dazu, wie damit
    umgegangen wurde.
report-opening-moved = { $name }: { $happened }, von { $between }.
report-hidden-together =
    { $own } wird in { $round } nicht für sich gezeigt, damit keine Zahl von weniger als { $k } Personen handelt: die
    Antworten sind mit denen anderer kleiner Teams von { $place } zusammengezählt.
report-hidden-above =
    { $own } wird in { $round } nicht für sich gezeigt, damit keine Zahl von weniger als { $k } Personen handelt: die
    Antworten sind in { $place } mitgezählt.
report-hidden-nowhere =
    { $own } wird in { $round } nicht gezeigt: weniger als { $k } Personen haben geantwortet, und so wenige rundherum,
    dass sie in keiner Zahl sind.
report-hidden-absent = { $own } gehörte in { $round } nicht zur Organisation.
report-next-up = Dieser Bericht handelt von { $name }, der nächsthöheren Ebene.
report-gap-above =
    nicht für sich gezeigt, damit keine Zahl von weniger als { $k } Personen handelt, mitgezählt in { $place }
report-gap-together =
    nicht für sich gezeigt, damit keine Zahl von weniger als { $k } Personen handelt, zusammengezählt mit anderen
    kleinen Teams von { $place }
report-gap-nowhere = nicht gezeigt: weniger als { $k } haben geantwortet, und zu wenige rundherum
report-gap-absent = gehörte in dieser Runde nicht zur Organisation
report-line-new = In { $round } beginnt eine neue Linie: { $name } gehörte in der Runde davor nicht zur Organisation.
report-line-moved = In { $round } beginnt eine neue Linie: { $name } wurde von { $from } zu { $to } verlegt.
report-line-renamed = In { $round } beginnt eine neue Linie: { $name } hieß davor { $from }.
report-line-regrouped =
    In { $round } beginnt eine neue Linie: { $name } wurde neu zusammengesetzt: mehr als 30 % der Personen sind andere
    als davor.
report-stands-band =
    { $value } auf der Skala von { $min } bis { $max }. Das 95-%-Band reicht von { $band }. Geantwortet: { $answered }
    von { $invited }.
report-stands-bound =
    { $value } auf der Skala von { $min } bis { $max }. So nah am Ende der Skala wird nur diese Grenze gezeigt.
    Geantwortet: { $answered } von { $invited }.
report-few = Das sind weniger als 60 %: wer nicht geantwortet hat, sieht es vielleicht anders.
report-whole = { $name } als Ganzes: { $value }.
report-moved-pulse =
    Eine Kurzbefragung nach einem Vorfall wird einmal gemacht, zu einem Vorfall. Sie wird mit nichts verglichen.
report-moved-nothing = Für diese Runde gibt es keine Zahl zum Vergleichen.
report-moved-new-line = Die Werte werden nicht mit denen davor verglichen.
report-moved-first = Das ist die erste Runde, die gezeigt werden kann: es gibt noch nichts zu vergleichen.
report-moved-bound =
    Von { $between }. Von einer der beiden wird so nah am Ende der Skala nur eine Grenze gezeigt, und aus einer Grenze
    lässt sich keine Veränderung sagen.
report-moved-too-few =
    Von { $between }. Ob das mehr als Zufall ist, lässt sich hier nicht sagen: die Einheiten sind dafür zu wenige und
    zu klein.
report-moved-early =
    Von { $between }. Ob das mehr als Zufall ist, lässt sich noch nicht sagen: ab der vierten Runde kann hier eine
    Veränderung gesagt werden.
report-since =
    Von { $between }: { $what }. Die beste Schätzung der Veränderung ist { $estimate } (95-%-Bereich { $range }).
report-since-chance =
    Von { $between }: { $what }. Die Veränderung kann alles von { $range } sein (beste Schätzung { $estimate }).
report-step =
    Im letzten Schritt allein, von { $between }: { $what } (beste Schätzung { $estimate }, 95-%-Bereich { $range }).
report-step-chance =
    Der letzte Schritt allein, von { $between }: { $what }, alles von { $range } (beste Schätzung { $estimate }).
report-below-moved = { $name }, von { $between }: { $what }.
report-change = { $what } seit { $since }: { $estimate } ({ $range })
report-change-few = lässt sich bei so wenigen und so kleinen Einheiten nicht sagen
report-change-early = lässt sich ab der vierten Runde sagen
report-change-bound = nur eine Grenze ist gedruckt
report-below-more = Weitere, die sich verändert haben: { $more }; die Übersicht auf dem Schreibtisch hat sie alle.
report-together =
    Zusammengezählt, damit keine Zahl von weniger als { $k } Personen handelt: { $names }. Ihr Wert ist { $value }
    (geantwortet: { $answered } von { $invited }).
report-and-more = und { $more } weitere
report-counted-above =
    Weniger als { $k } Antworten aus den kleinsten Teams von { $name } sind nur in { $place } mitgezählt.
report-unreadable =
    Antworten oder Kommentare, die sich nicht mehr öffnen ließen und aufgegeben wurden: { $count }. Sie sind in keiner
    Zahl.
report-unread = Kommentare wurden weggelassen, weil keine Vertrauensperson sie rechtzeitig gelesen hatte.
report-unfetched =
    Der Betriebsrat hatte die Prüfdatei dieser Runde nicht rechtzeitig abgeholt; niemand kann die Zählung mehr
    nachprüfen.
report-reading =
    Jeder Wert ist der Mittelwert von { $items } Aussagen auf der Skala von { $min } bis { $max }; höher ist immer
    sicherer. Das 95-%-Band handelt von dieser Runde und dieser Gruppe: was alle in ihr gesagt hätten, liegt in 95 von
    100 Fällen darin. Es sagt nichts über andere Menschen oder einen anderen Tag. Keine Zahl dieser Runde handelt von
    weniger als { $k } Personen, und nahe den Enden der Skala wird nur eine Grenze gezeigt (≤ oder ≥).
report-reading-change =
    Eine Veränderung wird aus allen Einheiten und allen Runden zusammen gesagt: gefallen oder gestiegen heißt, dass
    eine Veränderung von { $least } oder mehr mindestens 95 Chancen von 100 hat. Die beste Schätzung ist meist kleiner
    als der Unterschied der gedruckten Werte, weil ein Teil jedes Unterschieds Zufall ist.
report-reading-change-likely =
    Eine Veränderung wird aus allen Einheiten und allen Runden zusammen gesagt: gefallen oder gestiegen heißt, dass
    eine Veränderung von { $least } oder mehr mindestens 95 Chancen von 100 hat; sehr wahrscheinlich, dass sie
    mindestens { $chances } hat. Die beste Schätzung ist meist kleiner als der Unterschied der gedruckten Werte, weil
    ein Teil jedes Unterschieds Zufall ist.
report-coarsened =
    wenige sind dazugekommen oder gegangen oder haben nur einmal geantwortet, darum in gröberen Schritten gezeigt
report-pulse = Kurzbefragung nach einem Vorfall
report-pulse-line = { $round }: Kurzbefragung nach einem Vorfall, nicht verglichen
report-why-both = hier am niedrigsten, und niedriger als anderswo
report-why-lowest = hier am niedrigsten
report-why-lower = hier niedriger als anderswo
report-caveat = Bei weniger als 12 Antworten ist ihre Reihenfolge meist Zufall.
report-said = { $value } (95-%-Band { $band }), geantwortet: { $answered } von { $invited }
report-said-bound = { $value }, geantwortet: { $answered } von { $invited }
report-of-round = { $round }: { $said }
report-begins = (eine neue Linie)
report-caution-1 =
    Raten Sie nicht, wer was gesagt hat, und fragen Sie niemanden nach seinen Antworten. Wer es sagen will, sagt es,
    wenn es sicher ist.
report-caution-2 =
    Erklären Sie die Zahlen nicht weg und verteidigen Sie sich nicht. Danken Sie allen, die geantwortet haben, und
    hören Sie zuerst zu.
report-caution-3 =
    Machen Sie aus Teams keine Rangliste und aus keiner Zahl ein Ziel: es würde erfüllt, und nichts würde anders.
report-caution-4 = Versprechen Sie nichts, was Sie nicht halten können. Eine ehrlich offen gelassene Frage ist besser.
report-one-step =
    Einigen Sie sich auf eine Sache, die alle bis zur nächsten Runde anders machen: klein genug, um diese Woche
    anzufangen. Schreiben Sie auf, was es ist, wer sich darum kümmert und an welchem Tag Sie es gemeinsam ansehen.
report-head-we-stand = Wo wir stehen
report-head-stands = Wo { $name } steht
report-no-number = Für diese Runde kann nichts gezeigt werden.
report-head-moved = Hat es sich wirklich verändert?
report-head-below = Was sich darunter verändert hat
report-below-rest = Alles andere darunter geht auf und ab, wie Einheiten ihrer Größe es tun.
report-head-strong = Was stark ist
report-head-topics = Worüber sprechen, und wie
report-topics =
    Die niedrigsten Aussagen hier und solche, die hier niedriger sind als in der ganzen Organisation, mit Fragen für
    die nächste Teambesprechung. Sie sollen ein Gespräch eröffnen und sind keine Noten.
report-questions = Keine Aussage sticht in dem hervor, was gezeigt wird. Fragen für die nächste Teambesprechung:
report-head-cautions = Was besser unterbleibt
report-head-step = Ein Schritt
report-answer =
    Antworten Sie dann Ihren Leuten: was Sie gehört haben und was Sie tun werden. Die Leute lesen es, bevor sie wieder
    antworten.
report-answer-link = Den eigenen Leuten antworten
report-answer-desk =
    Der Link führt zum Schreibtisch; melden Sie sich mit Ihrer Adresse an. Ohne Passwort wählen Sie dort eines.
report-head-shares = Wie viele es so sehen
report-shares =
    Der Teil der Antworten auf der sicheren Seite der Skalenmitte und der auf der anderen. Auf weite Schritte
    gerundet, damit keine einzelne Antwort sichtbar wird; ein Strich, wo zu wenige geantwortet haben, um es zu sagen.
report-share = Sicher { $safe }, nicht sicher { $not-safe }: { $statement }
report-column-statement = Aussage
report-column-safe = Sicher
report-column-not-safe = Nicht sicher
report-column-round = Runde
report-column-value = Wert
report-column-band = 95-%-Band
report-column-answered = Geantwortet
report-head-dimensions = Nach Themen
report-dimensions = Jeder Wert ist der Mittelwert seiner Aussagen, wie sie gedruckt sind.
report-dimensions-whole = In Klammern: { $name } als Ganzes.
report-head-rounds = Jede Runde
report-chart = Diagramm von { $name }. In der Tabelle „Jede Runde“ stehen alle Zahlen daraus.
report-small-charts = Kleine Diagramme der Themen. In der Tabelle darunter stehen alle Zahlen daraus.
report-table-shares = Tabelle der Anteile
report-table-dimensions = Tabelle nach Themen
report-table-rounds = Tabelle aller Runden
report-head-reading = Wie das zu lesen ist
report-forward =
    Diese Mail enthält nur veröffentlichte Zahlen und keinen persönlichen Link; Sie dürfen sie weiterleiten.
report-makers =
    Die Worte dieses Berichts haben die Macher von candor übersetzt; mit Muttersprachlern sind sie noch nicht erprobt.
report-print =
    Diese Seite enthält nur veröffentlichte Zahlen und keinen persönlichen Link; ein Ausdruck darf weitergegeben
    werden.

chart-about = { $name } auf der Skala von { $min } bis { $max }, höher ist sicherer.
chart-moved = { $name }: { $happened }, von { $between }.
chart-before = Vor { $round }: Kurzbefragung nach einem Vorfall ({ $pulse }).
chart-reading = Skala von { $min } bis { $max }, höher ist sicherer. Heller Balken: 95-%-Band.
chart-scale = Skala von { $min } bis { $max }, höher ist sicherer.
chart-counts = Unter jeder Runde: wie viele der Eingeladenen antworteten.
chart-bound = Nahe den Enden der Skala nur eine Grenze (≤ oder ≥).
chart-ring = Ring: wenige kamen, gingen oder antworteten nur einmal; gröber.
chart-pulse = Raute: Kurzbefragung nach einem Vorfall ({ $rounds }).
chart-pulses = Rauten: Kurzbefragungen nach einem Vorfall ({ $rounds }).
chart-newest = die neueste: { $round }
chart-grey = Grau: gestrichelt die Einheit darüber, durchgezogen das Ganze.
chart-line = Senkrecht: eine neue blaue Linie; darüber wird nicht verglichen.
chart-gap-above = nicht für / sich gezeigt
chart-gap-together = mit kleinen / Teams gezählt
chart-gap-nowhere = weniger als { $k } / Antworten
chart-gap-absent = keine solche / Einheit
chart-cut-new = neu
chart-cut-moved = verlegt
chart-cut-renamed = umbenannt
chart-cut-regrouped = neu besetzt
chart-unit = diese Einheit
chart-all = alle
chart-above = darüber
chart-dimensions = Themen von { $name }
chart-dimensions-about = Themen von { $name } auf der Skala von { $min } bis { $max }, höher ist sicherer.
chart-value-in = { $value } in { $round }
chart-whole = Grau: { $name }.
chart-open = Offen gelassen: weniger als { $answers } Antworten.

dimension-mistakes = Fehler
dimension-speaking-up = Ansprechen
dimension-belonging = Zugehörigkeit
dimension-asking-and-trying = Fragen und Versuchen
dimension-reporting = Melden
dimension-learning = Lernen
report-own = { $statement } (von HR selbst, in keinem Mittelwert)
report-go-out = Die Ergebnisse gehen spätestens am { $day } an alle, oder sobald jede Führungskraft einer gezeigten Einheit geschrieben hat; was Sie bis dahin schreiben, geht mit.
report-go-out-later = Die Ergebnisse gehen spätestens vierzehn Tage nach der Veröffentlichung an alle, oder sobald jede Führungskraft einer gezeigten Einheit geschrieben hat; was Sie bis dahin schreiben, geht mit.
report-head-silent = Wo darunter nichts gesagt wurde
report-silent = Nach { $round } wurde den Leuten von { $names } nichts geschrieben. Bieten Sie für diese Runde Hilfe an; es sagt nichts über Antworten, und es bleibt zwischen Ihnen und ihnen.
report-silent-more = Nach { $round } wurde den Leuten von { $names } und von anderen nichts geschrieben. Bieten Sie für diese Runde Hilfe an; es sagt nichts über Antworten, und es bleibt zwischen Ihnen und ihnen.

page-pictures = Bilder zum Mitnehmen:
page-trend = Verlauf
page-dimensions = Themen
page-dark = dunkel
page-prints = Der Bericht lässt sich auch als Seite drucken.
page-everybody =
    Die Ergebnisse dieser Runde sind für alle: sie gehen hinaus, wenn jede Leitung einer gezeigten Einheit geschrieben
    hat, oder vierzehn Tage nach der Veröffentlichung. Alle in Ihrer Einheit und darunter lesen dies mit ihnen; was
    dann hier steht, lässt sich nicht mehr ändern. Nennen Sie niemanden.
page-next =
    Wer in der nächsten Runde gefragt wird, liest dies mit der Einladung und vor dem Antworten. Bis dahin lässt es
    sich ändern. Nennen Sie niemanden.
page-heard = Was wir gehört haben
page-will-do = Was wir tun werden
page-keep = Behalten
page-answered = Was geantwortet wurde
page-below = Direkt darunter
page-unit = Einheit
page-since = Seit der Runde davor
page-not-shown = nicht für sich gezeigt
page-others = Andere Runden
page-language = In einer anderen Sprache
page-comments = Lesen, was geschrieben wurde
