# Die Wörter für das Beginnen einer Runde am Schreibtisch: das Formular, was geschehen würde, der Zeitplan, und ob alles in Ordnung ist.
# Verbessern oder eine Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

open-pulse-lead =
    Fünf Aussagen dazu, wie mit etwas umgegangen wurde, das geschehen ist. Gefragt werden nur die betroffenen
    Einheiten; ihr Verlauf bekommt ein neutrales Zeichen.
open-lead = Alle in der Personalliste werden gefragt.
open-what = Was gefragt wird
open-ten = Die zehn Aussagen über das Team
open-five = Nach einem Vorfall: fünf Aussagen, in den betroffenen Einheiten
open-own-file = Eine eigene Datei
open-file = Datei
open-file-hint =
    Aussagen, Skala und Sprachen, wie in der eingebauten (TOML). Zahlen werden nur mit Runden derselben Datei
    verglichen.
open-take-file = Diese Datei nehmen
open-when = Wann, und wer gefragt wird
open-name = Name
open-name-hint = Steht in Links, Dateien und Diagrammen: kleine Buchstaben, Ziffern und Bindestriche.
open-last-day = Letzter Tag
open-last-day-hint = Antworten werden angenommen, bis er zu Ende ist, in der Zeitzone { $zone }.
open-k = Kleinste Gruppe
open-k-hint = Über weniger Personen wird nie eine Zahl gezeigt: 5 bis 50. Von Runde zu Runde kann sie nur steigen.
open-least = Tage ohne eine andere
open-least-hint =
    So lange nach ihrem letzten Tag wartet die nächste, und allen wird es gesagt: mindestens 14, üblich sind 42. Zwei
    Runden gleich hintereinander verraten mehr über einzelne Personen, darum ist eine längere Zeit sicherer. Sie kann
    nachher nicht verkürzt werden.
open-units = Betroffene Einheiten
open-units-hint = Eine Kennung in jeder Zeile; alles unter einer Einheit wird mit ihr gefragt.
open-identifiers = Alle Kennungen
open-more-units = Das sind die ersten { $shown } von { $units }. Die anderen findet die <a>Personalliste</a> nach ihrem Namen.
open-paragraph = Ein eigener Absatz
open-paragraph-hint =
    Wenn Sie mögen: warum Sie fragen, und was Sie damit tun werden. Höchstens 1.000 Zeichen. Alle lesen ihn vor dem
    Antworten, und er kann nachher nicht geändert werden.
open-contact = Wen man fragen kann
open-contact-hint = Wenn Sie mögen: eine Person oder Stelle, und wie sie zu erreichen ist.
open-contact-address = Deren Adresse, Telefonnummer oder Zimmer
open-guardians =
    Soll jemand anderes als der Betrieb des Servers den Schlüssel halten? Benennen Sie für diesen Namen zuerst
    <a>Hüter</a>.
open-show = Zeigen, was geschehen würde
open-title = Runde beginnen
open-pulse-title = Kurzbefragung nach einem Vorfall beginnen
open-next-day =
    <b>Die nächste Runde kann am { $first } beginnen.</b> Die letzte hat allen so viel Zeit ohne eine andere zugesagt:
    Zwei Runden gleich hintereinander verraten mehr über einzelne Personen.
open-your-file = Ihre Datei:
open-council =
    Der Betriebsrat erhält jede einzelne Antwort, ohne Namen, um nachzuzählen. Allen wird das vor dem Antworten
    gesagt.
open-everybody =
    Die Ergebnisse sind für alle, nicht nur für Führungskräfte und HR: Wenn jede Führungskraft geschrieben hat, was
    gehört wurde und was getan wird, oder vierzehn Tage nach der Veröffentlichung bekommen alle in der Personalliste
    die Werte ihrer Einheit und der Organisation. Das wird zugesagt und kann nicht zurückgenommen werden.
own-title = Eigene Aussagen
own-how =
    Bis zu drei, nach den anderen. Schreiben Sie sie so, dass Zustimmung gut ist. Sie gehen in keinen Mittelwert ein,
    damit die Linie früherer Runden weitergeht, und werden ab zehn Antworten gezeigt. Alle lesen sie so, wie Sie sie
    schreiben, in welcher Sprache auch immer, und dass sie von Ihnen sind.
own-first = Erste Aussage
own-second = Zweite Aussage
own-third = Dritte Aussage
own-question = Die offene Frage, in Ihren Worten
own-question-hint =
    Anstelle der üblichen. Was geschrieben wird, liest zuerst die Vertrauensperson, wie jeden Kommentar.
own-language = Sprache, in der sie geschrieben sind
own-language-hint = Etwa en, de oder ar.
reading-nth = { $nth } von { $many }
reading-hr = Eigene Worte von HR, nur in dieser Runde. In keinem Wert Ihres Teams.
reading-yours-mean = (von Ihnen, in keinem Mittelwert)
reading-yours = (von Ihnen)
preview-title = Was geschehen würde
preview-paragraph = Ihr Absatz
preview-contact = Gefragt werden kann: { $name }, { $address }.
preview-nothing = Noch ist nichts geschehen.
preview-groups = Die Gruppen
preview-groups-how =
    Kein Link nennt eine kleinere. Wer die Teams kennt, vergleicht jetzt die Zahlen. Die Seite einer Gruppe öffnet
    sich neben dieser, so wie ihre Leute sie sehen werden: Sehen Sie sie bis zum Ende durch, in jeder Sprache. Nichts,
    was Sie dort wählen, wird gesendet.
preview-group = Gruppe
preview-people = Personen
preview-note = Anmerkung
preview-its-page = Ihre Seite
preview-see = Ansehen
preview-unreachable = Keine E-Mail erreicht diese Personen
preview-unreachable-how =
    Sie würden in ihrer Gruppe mitgezählt und könnten nicht antworten: An ihre Domain darf keine E-Mail gehen, oder
    dort kann kein Mailserver sein. Berichtigen Sie die Personalliste, oder lassen Sie die Domain von denen freigeben,
    die den Server betreiben, bevor Sie die Runde beginnen.
preview-asked-how =
    So wie es zu lesen sein wird, in jeder Sprache. Was von Ihnen ist, steht da, wie Sie es geschrieben haben. Hier
    lässt sich nichts auswählen oder senden.
preview-mails = Die E-Mails
preview-reports = Die Berichte können Sie ansehen, bevor sie hinausgehen, wenn die Runde beendet ist.
preview-open = Beginnen
preview-type = Um sie zu beginnen, tippen Sie ihren Namen ein: { $round }
preview-leave = So lassen
preview-groups-label = Gruppen
preview-see-page = Ansehen: die Seite von { $circle }
preview-coarsened = wenige kamen oder gingen: wird gröber gezeigt
preview-in-language = { $what } auf { $language }
preview-looks = So sieht sie aus, in jeder Sprache:
preview-lead =
    <b>{ $people } Personen</b> in { $units } Einheiten bekommen eine Einladung zu <b>{ $round }</b>: { $statements }
    Aussagen, vom { $opens } bis zum Ende des { $closes } ({ $zone }). Keine Zahl wird weniger als { $k } Personen
    betreffen. Die nächste ihrer Art kann am { $next } beginnen. { $leaders } Führungskräfte bekommen einen Bericht.
preview-cards =
    <b>{ $cards } der Personen haben keine Adresse</b>: Für jede gibt es eine Papierkarte, die Sie auf der Seite der
    Runde drucken.
preview-council = Der Betriebsrat erhält jede Antwort, ohne Namen.
preview-everybody =
    Alle in der Personalliste bekommen die Werte ihrer Einheit und der Organisation, spätestens vierzehn Tage nach der
    Veröffentlichung.
preview-guarded =
    Die Antworten hütet { $names }. Niemand wird eingeladen, bevor die Zusage angenommen ist. <b>Geht der Schlüssel
    verloren, bevor die Runde gezählt ist, kann niemand sie zählen.</b>
preview-guarded-two =
    Die Antworten hütet { $first }, dann { $second }. Niemand wird eingeladen, bevor beide die Zusage angenommen
    haben. <b>Geht einer der Schlüssel verloren, bevor die Runde gezählt ist, kann niemand sie zählen.</b>
preview-unreachable-of = { $circle }: { $many } von { $invited } Personen:
preview-regrouped = Mehr als 30 % der Personen sind andere, darum beginnt im Verlauf eine neue Linie: { $units }.
preview-we-know = Wir wissen das und beginnen trotzdem
preview-open-for = Runde für { $people } Personen beginnen
preview-promise-to = Zusage an { $people } Personen machen
seen-invitation = Die Einladung
seen-reminder = Die Erinnerung
seen-again = Ein Link, noch einmal geschickt
seen-results = Die Ergebnisse
open-not-text = Die Datei ist kein Text in UTF-8: Nichts wurde übernommen.
open-needs-roster = Eine Runde braucht zuerst eine Personalliste: Nehmen Sie hier eine auf.
open-no-steward =
    Niemand ist Vertrauensperson: Niemand liest die Kommentare, also wird keiner gezeigt. Die erste Vertrauensperson
    wird am Server eingetragen.
open-no-council =
    Niemand hat die Rolle des Betriebsrats: Niemand holt die Prüfdatei, also prüft niemand die Zählung nach. Das erste
    Mitglied wird am Server eingetragen.
open-there-already = Diese Runde gibt es schon: Nichts wurde zweimal getan.
open-not-typed = Der Name wurde nicht so eingetippt, wie er hier steht: Nichts wurde begonnen.
open-unwatched =
    Eine der Rollen, die über eine Runde wachen, hat niemand, und niemand hat gesagt, dass Sie es wissen: Nichts wurde
    begonnen.
open-changed = Die Personalliste hat sich inzwischen geändert: Nichts wurde begonnen. Das würde jetzt geschehen.
open-making-keys = Die Schlüssel werden gemacht, einer für jede Gruppe
schedule-next = Das wären die nächsten Runden. Noch ist nichts gespeichert.
schedule-none = Es gibt noch keinen Zeitplan: Runden beginnen von Hand. Mit einem muss niemand daran denken.
schedule-round = Runde
schedule-opens = Beginnt
schedule-reminds = Erinnert alle
schedule-last-day = Letzter Tag
schedule-publishes = Veröffentlicht
schedule-possible = Erster möglicher Tag
schedule-times =
    Die Zeiten sind die von { $zone }. Kommentare, die vor der Veröffentlichung keine Vertrauensperson gelesen hat,
    werden weggelassen; eine Prüfdatei, die nicht geholt wurde, wird vergessen. HR, Vertrauenspersonen und Betriebsrat
    bekommen eine E-Mail, wenn eine Runde endet. Der erste mögliche Tag folgt aus dem, was die Runde davor zugesagt
    hat: Zwei Runden gleich hintereinander verraten mehr über einzelne Personen.
schedule-asks = Was jede von ihnen fragt
schedule-go-on = Fortsetzen
schedule-pause = Anhalten
schedule-remove = Zeitplan entfernen
schedule-change = Ändern
schedule-keep = Diesen Zeitplan speichern
schedule-leave = So lassen
schedule-first = Erster Tag
schedule-every = Alle so viele Monate eine Runde
schedule-hour = Zu welcher Stunde sie beginnt, erinnert und veröffentlicht
schedule-zone = Zeitzone dieser Stunde
schedule-days = So viele Tage läuft eine Runde
schedule-remind = Eine Erinnerung an alle nach so vielen Tagen (0: keine)
schedule-publish = So viele Tage nach dem letzten Tag veröffentlichen
schedule-k = Kleinste Gruppe, 5 bis 50
schedule-show = Die nächsten Runden zeigen
schedule-title = Zeitplan
schedule-paused = Angehalten: Nichts beginnt, erinnert oder veröffentlicht von selbst. Was läuft, endet trotzdem.
schedule-runs = Runden beginnen, erinnern, enden und veröffentlichen von selbst.
schedule-next-rounds = Die nächsten Runden
schedule-council = Der Betriebsrat erhält jede einzelne Antwort, ohne Namen, um nachzuzählen
schedule-everybody =
    Die Ergebnisse sind für alle: die Werte ihrer Einheit und der Organisation, spätestens vierzehn Tage nach der
    Veröffentlichung
schedule-any-day = jeder Tag
schedule-on-that-day = { $day }: Sie beginnt an diesem Tag
schedule-too-late = { $day }: Das ist zu spät, und sie entfällt
schedule-never = nie
schedule-kept = Der Zeitplan ist gespeichert: Runden beginnen, erinnern, enden und veröffentlichen von selbst.
schedule-there-is-none = Es gibt keinen Zeitplan.
schedule-goes-on = Der Zeitplan geht weiter.
schedule-removed = Der Zeitplan ist entfernt: Runden beginnen von Hand.
health-in-order = Alles ist in Ordnung.
health-what = Was
health-how = Wie es ist
health-title = Zustand
health-wrong = <b>Etwas braucht die, die den Server betreuen.</b> Bitte zeigen Sie ihnen diese Seite.
health-looked-at = Was angesehen wurde
health-is-wrong = Nicht in Ordnung:
seen-preview = Vorschau
seen-mark = <b>Vorschau, für { $circle }.</b> Nichts wird gesendet oder gespeichert, und keine Antwort wird angenommen.
seen-subject = <b>Vorschau.</b> Der Betreff:
seen-plain = Dasselbe als reiner Text, für Programme, die kein HTML zeigen:
opening-again =
    Der Dienst wurde neu gestartet, während die Schlüssel gemacht wurden, und die Personalliste oder der Tag ist inzwischen
    ein anderer: Nichts wurde begonnen. Sehen Sie es noch einmal an.
opening-promised = Die Zusage ist gemacht. Ihre Hüter sind gebeten, sie anzunehmen.
opening-opened = Die Runde läuft. Die Einladungen sind unterwegs.
schedule-no-number = { $what }: { $typed } ist keine ganze Zahl.
schedule-number-remind = Die Erinnerung
schedule-number-k = Die kleinste Gruppe
schedule-number-months = Die Monate
schedule-number-hour = Die Stunde
schedule-number-days = Die Tage
schedule-number-publish = Die Veröffentlichung
schedule-no-date = Der erste Tag: { $typed } ist kein Datum, erwartet wird eine Form wie 2027-02-01.
schedule-no-zone = Die Zeitzone { $typed } ist unbekannt: Erwartet wird ein Name wie Europe/Vienna.
