# Die Wörter des Schreibtischs, denen dort alle begegnen: Rahmen der Seiten, Anmelden, was ansteht, und die Seiten für
# Führungskräfte. Die Seiten von HR, Vertrauenspersonen und Betriebsrat stehen in desk-hr.ftl. Verbessern oder eine Sprache
# hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

desk-skip = Zum Inhalt
desk-nav = Der Schreibtisch
desk-home = Start
desk-rounds = Runden
desk-roster = Personalliste
desk-schedule = Zeitplan
desk-guardians = Hüter
desk-mail = E-Mails
desk-overview = Übersicht
desk-comments = Kommentare
desk-audit-files = Prüfdateien
desk-accounts = Konten
desk-journal = Protokoll
desk-sign-out = Abmelden
desk-sign-out-everywhere = In allen Browsern abmelden
desk-health = Ist alles in Ordnung?
desk-address = E-Mail-Adresse
desk-back = Zurück
desk-date = { $day }. { $month } { $year }
desk-moment = { $day }, { $time } Uhr
desk-and = { $names } und { $last }
desk-and-more = { $count ->
    [one] { $names } und { $count } weitere
   *[other] { $names } und { $count } weitere
}

sign-in-title = Anmelden
sign-in-lead =
    Für Führungskräfte, HR, Vertrauenspersonen und Betriebsrat. Wer nur antwortet, braucht kein Konto: Der Link in der
    E-Mail genügt.
sign-in-failed =
    <b>Das hat nicht geklappt.</b> Adresse oder Passwort ist falsch, oder es waren zu viele Versuche: Nach fünf dauert es
    eine Viertelstunde. Ein <a>Link per E-Mail</a> geht immer.
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-no-password = Ich habe kein Passwort oder habe es vergessen
signed-out = Sie sind abgemeldet.
signed-out-everywhere = Sie sind in allen Browsern abgemeldet.

password-title = Passwort wählen
password-for = Für { $address }. Ab 12 Zeichen; drei oder vier Wörter ergeben ein gutes.
password-new = Neues Passwort
password-again = Noch einmal dasselbe
password-keep = Speichern und anmelden
password-differs = Die beiden Passwörter sind verschieden: Nichts wurde geändert.
password-link-used =
    Dieser Link kann nicht (mehr) verwendet werden: Er wurde schon verwendet, ein neuerer wurde verschickt, oder er ist
    älter als zwei Tage.
password-new-link = Neuen Link anfordern
password-on-its-way =
    Wenn sich diese Adresse anmelden darf, ist jetzt eine E-Mail mit einem Link unterwegs. Der Link gilt einmal, zwei Tage
    lang.
password-nothing-arrives =
    Nichts kommt an? In zehn Minuten können Sie es noch einmal versuchen. Führungskräfte müssen in der Personalliste
    stehen; alle anderen lädt HR ein.
password-to-sign-in = Zurück zum Anmelden
password-by-mail = Sie bekommen per E-Mail einen Link, mit dem Sie ein neues Passwort wählen.
password-send = Link schicken

refused-title = Das hat nicht geklappt
refused-home = Zum Schreibtisch

next-title = Was ansteht
next-for-you = Für Sie
next-for-others = Wartet auf andere
next-nothing = Für Sie ist jetzt nichts zu tun.
next-nothing-else = Sonst braucht nichts Ihre Aufmerksamkeit.
next-nobody =
    Hier ist jetzt nichts für Sie: Nach der Personalliste leiten Sie keine Einheit. Wenn das nicht stimmt, fragen Sie HR.
next-latest = Das neueste Ergebnis ist <a>{ $round }</a>.
next-progress = Geantwortet
next-today = heute
next-tomorrow = morgen
next-in-days = { $days ->
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}
next-see-overview = Zur Übersicht
next-new-in = Neu in { $round }
next-answered = Geantwortet: { $answered } von { $invited }.
next-moved = { $unit }: { $what }
next-moved-why =
    Von { $then } in { $since } auf { $now } in { $round }. { $answered } Das ist mehr als Zufall: Hören Sie vor allem
    anderen zu.
next-stands = { $unit } steht bei { $value }
next-stands-why = { $answered } Im Bericht stehen Fragen für Ihre nächste Besprechung.
next-report = { $unit }: der Bericht zu { $round }
next-report-why = Die Einheit wird nicht für sich gezeigt; der Bericht handelt von der nächsthöheren Ebene.
next-read-report = Bericht lesen
next-unheard = { $unit }: Ihre Leute haben noch nichts von Ihnen gehört
next-unheard-why =
    Zwei Sätze genügen: was Sie gehört haben und was Sie tun werden. Ihre Leute lesen sie, bevor sie wieder antworten.
next-answer-people = Den Leuten antworten
next-silent-below = { $count ->
    [one] { $units } hat noch nichts von der eigenen Führungskraft gehört
   *[other] { $units } haben noch nichts von ihren Führungskräften gehört
}
next-silent-below-why =
    Nach { $round }. Bieten Sie Hilfe an: Was nie beantwortet wird, wird kein zweites Mal gesagt.

reports-title = Berichte
reports-lead =
    { $round }: die Einheiten, die Sie sehen dürfen. Wird eine Einheit nicht für sich gezeigt, handelt ihr Bericht von der
    nächsthöheren Ebene.
reports-lead-pulse =
    { $round }, eine Kurzbefragung nach einem Vorfall: die Einheiten, die Sie sehen dürfen. Wird eine Einheit nicht für sich
    gezeigt, handelt ihr Bericht von der nächsthöheren Ebene.
reports-none = Keine Ihrer Einheiten wurde in dieser Runde gefragt.
reports-units = Einheiten
reports-change = Veränderung
reports-all = Alle Einheiten
reports-nothing =
    Es wurde noch nichts veröffentlicht. Sobald eine Runde veröffentlicht ist, stehen ihre Berichte hier, und jede
    Führungskraft bekommt einen per E-Mail.

map-title = Übersicht über { $round }
map-walk = Runden und Ebenen
map-round-before = Runde davor
map-round-after = Runde danach
map-moved = <a>{ $unit }</a>: { $what }, von { $between }
map-all-moved = { $count ->
    [one] Die { $count }, die sich verändert hat
   *[other] Alle { $count }, die sich verändert haben
}
map-not-shown = { $unit } wird nicht für sich gezeigt
map-your-units = { $count ->
    [one] Ihre { $count } Einheit
   *[other] Ihre { $count } Einheiten
}
map-lead-pulse = Eine Kurzbefragung nach einem Vorfall handelt von einem Vorfall. Sie wird mit nichts verglichen.
map-lead-too-few =
    Ob sich eine Einheit verändert hat, lässt sich hier nicht sagen: Die Einheiten sind zu wenige und zu klein.
map-lead-early = Ob sich eine Einheit verändert hat, lässt sich ab der vierten Runde sagen.
map-lead-nothing =
    Keine Einheit hat sich mehr als zufällig verändert: Alle gehen auf und ab, wie Einheiten ihrer Größe es tun.
map-lead-fell = { $count ->
    [one] Eine Einheit ist gefallen.
   *[other] { $count } Einheiten sind gefallen.
}
map-lead-rose = { $count ->
    [one] Eine Einheit ist gestiegen.
   *[other] { $count } Einheiten sind gestiegen.
}
map-lead-rest = Alles andere geht auf und ab, wie Einheiten dieser Größe es tun.
map-low = Niedrig in vielen Einheiten
map-low-in = In { $units } von { $of } Einheiten unter den beiden niedrigsten.
map-chart = Diagramm von { $unit }. In der Tabelle darunter stehen alle Zahlen daraus.
map-by-topic = Einheiten und Themen
map-by-statement = Einheiten und Aussagen
map-levels = Ebenen:
map-order-back = Zurück zur Ordnung der Organisation
map-statements = Jede Aussage
map-topics = Nach Themen
map-compare = Zwei vergleichen
map-list = Einfache Liste
map-download = Herunterladen
map-rank =
    <b>Bevor Sie eine Rangliste lesen:</b> Die Reihenfolge kleiner Einheiten ist meist Zufall. Die niedrigsten steigen in der
    nächsten Runde eher von selbst, die höchsten fallen eher (Regression zur Mitte). Sehen Sie dorthin, wo eine Einheit
    gefallen oder gestiegen ist, und fragen Sie, was dort helfen würde.
map-left-out = { $units ->
    [one] { $units } Einheit wird nicht für sich gezeigt und steht in keiner Reihenfolge.
   *[other] { $units } Einheiten werden nicht für sich gezeigt und stehen in keiner Reihenfolge.
}
map-column-moved = Verändert
map-of = { $statements ->
    [one] { $statements } Aussage
   *[other] { $statements } Aussagen
}
map-inside = { $units ->
    [one] { $units } darunter
   *[other] { $units } darunter
}
map-inside-of = { $units ->
    [one] { $units } Einheit unter { $unit }
   *[other] { $units } Einheiten unter { $unit }
}
map-mark-from = von
map-mark-in = in { $round }
map-lines-before = Zeilen davor
map-lines = Zeilen ab { $from }, von { $of }
map-lines-further = Weitere Zeilen
map-colours = Farben
map-up-to = bis { $value }
map-from = ab { $value }
map-hidden =
    Nicht für sich gezeigt, damit keine Zahl von weniger als { $k } Personen handelt. Mitgezählt in { $unit }.
map-hidden-nowhere = Weniger als { $k } haben geantwortet, und zu wenige rundherum. In keiner Zahl mitgezählt.
map-lowest = Am niedrigsten: { $statements }.
map-no-topics-moved = Keine Werte nach Themen: Wenige sind dazugekommen oder gegangen.
map-no-topics-few = Keine Werte nach Themen: Zu wenige haben geantwortet.
map-rest-both = Direkt in { $unit } und die kleinen Teams darunter
map-rest-directly = Direkt in { $unit }
map-rest-teams = Kleine Teams von { $unit }
map-own = Von HR selbst, { $nth }
map-before =
    Bevor Sie vergleichen: Die niedrigsten von vielen kleinen Einheiten sind es zum Teil durch Zufall und steigen in der
    nächsten Runde meist, ohne dass sich etwas geändert hat; die höchsten fallen (Regression zur Mitte). Eine Einheit hat
    sich nur verändert, wo die Spalte „Veränderung“ sagt, dass sie gefallen oder gestiegen ist.
map-care = Bevor Sie vergleichen
map-care-why =
    Höher ist immer sicherer. Die niedrigsten von vielen kleinen Einheiten sind es zum Teil durch Zufall und steigen in der
    nächsten Runde meist, ohne dass sich etwas geändert hat; die höchsten fallen. Wo weniger als zehn geantwortet haben oder
    wenige dazugekommen oder gegangen sind, gibt es keine Werte nach Themen; was dort am niedrigsten steht, ist in seiner
    Reihenfolge meist Zufall.
map-mark = Was eine Markierung bedeutet
map-mark-why =
    Eine Einheit ist nur gefallen oder gestiegen, wo es hier steht: Alle Einheiten und alle Runden zusammen werden befragt,
    wie wahrscheinlich es ist. Überall sonst ist das Feld leer, und ein Unterschied zwischen zwei Zahlen ist das, was
    Einheiten dieser Größe von selbst tun.

statement-mistakes = Fehler
statement-tough-issues = heikle Themen
statement-being-different = anders sein
statement-taking-risks = etwas wagen
statement-asking-help = um Hilfe bitten
statement-not-undermined = nicht untergraben
statement-skills = Stärken
statement-questioning-seniors = Erfahrenen widersprechen
statement-errors-early = Irrtümer früh sagen
statement-causes-not-culprits = Ursachen statt Schuldige
statement-safe-to-report = gefahrlos melden
statement-told-early = früh gesagt
statement-causes = Ursachen
statement-learned = gelernt
statement-made-known = weitergegeben

pair-title = Nebeneinander
pair-unit = Diese Einheit
pair-with = neben
pair-in = in
pair-show = Anzeigen
pair-all = Alle Aussagen zusammen
pair-different = Sie wurden Verschiedenes gefragt: Ihre Zahlen lassen sich nicht vergleichen.
pair-new =
    Zwischen diesen Runden beginnt eine neue Linie: { $unit } gehörte in der Runde davor nicht zur Organisation. Hinter dem
    Namen können andere Menschen stehen.
pair-moved =
    Zwischen diesen Runden beginnt eine neue Linie: { $unit } wurde von { $from } zu { $to } verlegt. Hinter dem Namen können
    andere Menschen stehen.
pair-renamed =
    Zwischen diesen Runden beginnt eine neue Linie: { $unit } hieß davor { $from }. Hinter dem Namen können andere Menschen
    stehen.
pair-regrouped =
    Zwischen diesen Runden beginnt eine neue Linie: { $unit } wurde neu zusammengesetzt: Mehr als 30 % der Personen sind
    andere als davor. Hinter dem Namen können andere Menschen stehen.
pair-care =
    Ein Unterschied zwischen zwei Zahlen ist kein Befund: Kleine Einheiten unterscheiden sich durch Zufall, und Einheiten
    sind nicht für Ranglisten da. Was sich mehr als zufällig verändert hat, steht in der Übersicht.

unit-comments-numbers = Die Zahlen, auf einer eigenen Seite
unit-comments-wrote = Was geschrieben wurde
unit-comments-keep = Das sind die Worte anderer: Bitte geben Sie diese Seite nicht weiter.

note-kept = Gespeichert. Ihr Team liest es mit der nächsten Einladung und vor dem Antworten.
note-kept-for-everybody =
    Gespeichert. Alle in Ihrer Einheit und darunter lesen es mit den Ergebnissen; bis diese hinausgehen, können Sie es
    ändern.
note-kept-for-good =
    Gespeichert. Es steht auf der Ergebnisseite Ihrer Leute und lässt sich nicht mehr ändern.
note-not-kept = Nichts wurde gespeichert.
note-unit = Die Einheit { $unit } wurde in { $round } nicht gefragt: erwartet wird eine Einheit dieser Runde.
note-long-heard =
    „Was wir gehört haben“ hat { $found } Zeichen: höchstens 600 sind möglich; alle lesen es vor dem Antworten am Telefon.
note-long-will-do =
    „Was wir tun werden“ hat { $found } Zeichen: höchstens 600 sind möglich; alle lesen es vor dem Antworten am Telefon.
note-read =
    Inzwischen hat die Runde { $round } begonnen, und die Leute haben gelesen, was hier steht: Es lässt sich nicht mehr
    ändern.
note-sent =
    Die Ergebnisse von { $round } gingen mit dem, was hier steht, an alle: Sie haben es gelesen, und es lässt sich nicht mehr
    ändern.

password-length =
    Das Passwort hat { $found } Zeichen: 12 bis 128 sollen es sein; drei oder vier Wörter ergeben ein gutes.
password-address =
    Das Passwort enthält den Namen aus der E-Mail-Adresse: Wählen Sie eines, das nichts damit zu tun hat.
password-simple = Das Passwort besteht aus sehr wenigen verschiedenen Zeichen: Wählen Sie ein anderes.

error-not-for-you =
    Diese Seite ist für andere: Ihr Konto hat nicht die Rolle dafür. Wenn es sie haben sollte, fragen Sie HR.
error-not-found = Unter dieser Adresse ist nichts.
error-signed-out =
    Sie sind nicht (mehr) angemeldet, darum wurde nichts getan. Bitte melden Sie sich an, und versuchen Sie es noch einmal.
error-form =
    Das Formular ließ sich nicht lesen: Nichts wurde getan. Bitte versuchen Sie es noch einmal.
error-form-missing =
    Im Formular fehlt etwas: Nichts wurde getan. Bitte versuchen Sie es noch einmal.
error-form-large =
    Das Formular ließ sich nicht lesen, oder eine Datei ist zu groß: Nichts wurde getan. Bitte versuchen Sie es noch einmal.
error-form-strange =
    Dieses Formular kam nicht von einer Seite dieses Schreibtischs: Nichts wurde getan. Öffnen Sie die Seite neu, und
    versuchen Sie es noch einmal.
error-files =
    Die Dateien ließen sich nicht lesen, darum wurde nichts geändert ({ $error }). Bitte wählen Sie sie noch einmal aus.
error-too-large = Die Anfrage ist größer als alles, was hier erwartet wird.
error-unavailable =
    Der Dienst erreicht gerade seine eigene Datenbank nicht. Nichts, was bestätigt wurde, ist verloren; bitte versuchen Sie
    es in einer Minute noch einmal.
error-internal =
    Auf unserer Seite ist etwas schiefgegangen. Bitte versuchen Sie es in einigen Minuten noch einmal.
error-busy =
    Gerade fragen sehr viele danach. Bitte versuchen Sie es gleich noch einmal.
error-sign-in-busy =
    Gerade gibt es sehr viele Versuche, sich anzumelden. Bitte versuchen Sie es gleich noch einmal; ein Browser, in dem Sie
    sich hier schon angemeldet haben, und ein Link per E-Mail („Ich habe kein Passwort“) kommen durch.
sample-words = (zwölf Wörter, sobald die Schlüssel gemacht sind)
sample-link = (der eigene Link der Person)
sample-page = (die eigene Seite der Einheit)
