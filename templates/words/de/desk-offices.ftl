# Die Wörter des Schreibtischs für alles um eine Runde herum: E-Mails, Konten, Prüfdateien, Kommentare, wie Vertrauenspersonen sie lesen,
# Hüter, Protokoll, das Ergebnis, bevor es hinausgeht. Verbessern oder eine Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr
# sagen als der englische.

mail-title = E-Mails
mail-first =
    Von vielen E-Mails geht eine voraus, an { $watch }. Die anderen folgen nach einer Pause, in der Sie sie anhalten
    können; höchstens { $rate } gehen in einer Minute hinaus.
mail-no-server = Es gibt keinen Mailserver: E-Mails werden zu Dateien auf dem Server, und nichts verlässt ihn.
mail-nothing = Noch wurde nichts geschickt.
mail-round = Runde
mail-what = Was
mail-do = Tun
mail-stop = Anhalten
mail-go = Jetzt freigeben
mail-what-failed = Was gescheitert ist
mail-failed-how =
    Eine falsche Adresse berichtigen Sie in der Personalliste; in einer laufenden Runde lässt sich auf der Seite der
    Runde ein neuer Link schicken. Alles andere können Sie noch einmal versuchen.
mail-retry = Was von { $batch } gescheitert ist, noch einmal versuchen
mail-failed-line = { $batch }, { $kind } { $topic } an { $recipient }: { $problem }
mail-all = Alle E-Mails
mail-stop-which = { $called } von { $batch } anhalten
mail-go-which = Jetzt freigeben: { $called } von { $batch }
mail-held = { $count } zurückgehalten
mail-waiting = { $count } in der Warteschlange
mail-sent = { $count } verschickt
mail-failed = { $count } gescheitert
mail-cancelled = { $count } werden nie verschickt
hold-stopped = von jemandem angehalten
hold-first = die erste ist noch nicht hinausgegangen
hold-problem = die erste konnte nicht verschickt werden: { $problem }
hold-until = die erste ist angekommen; die anderen gehen um { $time } UTC hinaus
mail-nothing-waits = Nichts wartet mehr: Es gab nichts zurückzuhalten.
mail-are-held =
    { $held } E-Mails werden zurückgehalten, bis Sie sie freigeben. Was in diesem Augenblick schon unterwegs war, ist
    hinausgegangen.
mail-are-free = { $freed } E-Mails sind freigegeben: Sie gehen in den nächsten Minuten hinaus.
mail-first-free = Die erste geht in den nächsten Minuten hinaus; { $behind } andere folgen nach der Pause, wie zuvor.
mail-tried = { $tried } E-Mails werden noch einmal versucht.
mails-invitation = Einladungen
mails-again = noch einmal geschickte Links
mails-reminder = Erinnerungen
mails-closed = Nachrichten, dass eine Runde beendet ist
mails-guardian = Briefe über Hüter
mails-report = Berichte an Führungskräfte
mails-comments = Kommentare an Führungskräfte
mails-results = Ergebnisse an alle
mails-unanswered = Erinnerungen an Führungskräfte
mails-set-up = Links, um ein Passwort zu wählen
mails-moved = Nachrichten an ersetzte Adressen
mails-role = Nachrichten über Rollen
mails-alarm = Warnungen an die Betreiber
mails-canary = die erste, den anderen voraus
accounts-title = Konten
accounts-leaders =
    Führungskräfte brauchen keine Einladung: Wer in der Personalliste eine Einheit leitet, wählt ein Passwort unter
    „Ich habe kein Passwort“ und sieht diese Einheit und alles darunter.
accounts-nobody-two =
    Niemand hat zwei der Rollen HR, Vertrauensperson und Betriebsrat. Sie vergeben die Rolle von HR; die anderen
    entscheiden unter sich, wer dazugehört.
accounts-you-decide =
    Sie entscheiden mit den anderen, wer diese Rolle hat: { $own }. Wer sie hat, erfährt jede Änderung per E-Mail.
accounts-proposed = Vorgeschlagen
accounts-confirm = { $address } bestätigen
accounts-decline = Ablehnen
accounts-address = Adresse
accounts-role = Rolle
accounts-password = Passwort
accounts-remove = Entfernen
accounts-invite = Einladen
accounts-invite-them = Einladen
accounts-is-proposed = <b>{ $address }</b> ist vorgeschlagen: { $role }.
accounts-do-you-know = Kennen Sie diese Person, und wollen Sie es?
accounts-who-confirms = Bestätigen muss es jemand mit derselben Rolle: { $role }.
accounts-everybody = Alle
accounts-who-is = Wer diese Rolle hat: { $own }
accounts-chosen = gewählt
accounts-not-chosen = noch nicht gewählt
accounts-yours = Ihres
accounts-not-yours = nicht Ihres
accounts-remove-whom = { $address } entfernen
accounts-leader = Führungskraft
accounts-hr-does = führt Runden durch, sieht alles, was veröffentlicht ist
accounts-steward-does =
    liest Kommentare, bevor sie hinausgehen; darf keine Einheit leiten; eine Vertrauensperson bestätigt es
accounts-council-does = holt die Prüfdatei, liest das Protokoll; ein Mitglied des Betriebsrats bestätigt es
accounts-no-address = { $typed } ist keine E-Mail-Adresse: Nichts wurde getan.
accounts-choose-role =
    Wählen Sie eine Rolle. Führungskräfte brauchen keine Einladung: Sie wählen ein Passwort unter „Ich habe kein
    Passwort“.
accounts-invited = Eine E-Mail mit einem Link, um ein Passwort zu wählen, ist unterwegs. Der Link gilt zwei Tage.
accounts-is-noted =
    Es ist vorgeschlagen: Wer diese Rolle hat, bekommt eine E-Mail, und eine dieser Personen muss es hier bestätigen.
accounts-confirmed = Bestätigt. Eine E-Mail mit einem Link, um ein Passwort zu wählen, ist unterwegs.
accounts-declined = Abgelehnt. Niemand hat Zugang bekommen.
accounts-own = Ihr eigenes Konto können Sie nicht entfernen: Jemand anderes mit Ihrer Rolle kann es.
accounts-removed = Das Konto ist entfernt und überall abgemeldet.
accounts-none = Ein solches Konto gab es nicht.
audit-title = Prüfdateien
audit-lead =
    Mit ihrer Prüfdatei lässt sich eine beendete Runde auf jedem Rechner nachprüfen, ohne diesem Server zu vertrauen.
    Sie wird aufbewahrt, bis die Runde veröffentlicht ist, und nicht länger. HR kann veröffentlichen, wenn Sie sie
    geholt oder gesagt haben, dass Sie sie nicht brauchen.
audit-elsewhere =
    Die Antworten dieser Organisation bewahrt ein anderer Prozess auf: Wer ihn betreibt, gibt die Datei dort heraus.
audit-none = Keine Runde wartet: Entweder ist keine beendet, oder alle sind veröffentlicht.
audit-fetch = Prüfdatei von { $round } holen
audit-not-needed = Wir brauchen sie nicht
audit-how =
    So prüfen Sie sie: <code>candor audit</code>, mit der öffentlichen Aufzeichnung und der Zusage; wie, steht in
    candors Kapitel für den Betriebsrat, <code>docs/WORKS_COUNCIL.md</code>.
audit-noted =
    Es ist vermerkt: HR muss nicht auf Sie warten. Bis die Runde veröffentlicht ist, können Sie die Datei noch holen.
steward-of = Kommentare von { $name }
steward-none = Kein Kommentar dieser Runde darf gezeigt werden.
steward-lead =
    Lesen Sie sie hier. Wo etwas jemanden verrät oder jemandem schadet, öffnen Sie den Kommentar und kreuzen die
    Wörter an. Woher er kommt, sehen Sie nicht.
steward-why = Warum? Es wird festgehalten und darf nicht zitieren.
steward-own-words = Oder in Ihren eigenen Worten
steward-type = Die Wörter lieber eintippen
steward-type-how = Genau wie sie dastehen, wo immer sie in diesem Kommentar stehen
steward-black-ticked = Angekreuztes schwärzen
steward-whole = Den ganzen Kommentar
steward-leave = So lassen
steward-black-out = Schwärzen
steward-bring = Zurückholen
steward-left-out =
    Weniger als drei Kommentare oder Kommentare aus einem Kreis von weniger als { $people } Personen werden nirgends
    gezeigt und wurden gelöscht.
steward-log = Was getan wurde
steward-words = Wörter zum Schwärzen
steward-tick-how = Kreuzen Sie durch Tippen an oder ab, oder mit Tab und der Leertaste: So wird es für alle aussehen.
steward-final = Die Runde ist veröffentlicht: Sobald Sie den Knopf drücken, ist es für immer weg.
steward-not-final = Bis die Runde veröffentlicht ist, können Sie es zurückholen; dann ist es für immer weg.
steward-black-out-in = In Kommentar { $number } schwärzen
steward-bring-which = Kommentar { $number } zurückholen, wie er war
steward-reason-names = Jemand wird genannt
steward-reason-writer = Es verrät, wer es geschrieben hat
steward-reason-private = Es geht um Gesundheit oder Familie einer Person
steward-reason-insult = Es ist eine Beleidigung oder Drohung
steward-unread = Diese Kommentare wurden noch nicht geholt: Drücken Sie „lesen“.
steward-afresh = Alle Kommentare wurden neu geholt; die Nummern darüber sind nicht mehr ihre.
steward-brought = Kommentar { $number }, zurückgeholt von { $steward }
steward-did-all = Kommentar { $number }, ganz, von { $steward }: { $reason }
steward-did-words = { $places ->
    [one] Kommentar { $number }, Wörter an einer Stelle, von { $steward }: { $reason }
   *[other] Kommentar { $number }, Wörter an { $places } Stellen, von { $steward }: { $reason }
}
steward-no-tick = Nichts wurde geschwärzt: Kein Wort war angekreuzt.
steward-is-out = Kommentar { $number } ist geschwärzt.
steward-words-out = { $places ->
    [one] In Kommentar { $number } sind die Wörter an einer Stelle geschwärzt.
   *[other] In Kommentar { $number } sind die Wörter an { $places } Stellen geschwärzt.
}
steward-nothing-out = Nichts wurde geschwärzt.
steward-as-it-was = Kommentar { $number } ist wieder, wie er war.
steward-nothing-back = Nichts wurde zurückgeholt.
guardians-title = Hüter
guardians-lead =
    Eine oder zwei Personen, ohne deren Schlüssel niemand eine Antwort öffnet, auch nicht, wer diesen Server betreibt.
    Gut geeignet sind der Betriebsrat und die oder der Datenschutzbeauftragte; wer den Server betreibt, ist es nicht.
guardians-lost =
    <b>Wenn ein Hüter den Schlüssel verliert, bevor die Runde gezählt ist, kann niemand sie zählen.</b> Hüter
    bewahren ihn auf einem eigenen Rechner auf, und Wörter auf Papier bei einer Vertretung.
guardians-to-come = Kommende Runden
guardians-then =
    Eine Runde kann beginnen, wenn ihre Schlüssel da sind. Dann wird ihre Zusage gemacht, und ihre Hüter lesen sie und
    nehmen sie an; mit der letzten Annahme gehen die Einladungen hinaus.
guardians-hand-in = Abgeben, was ein Hüter geschickt hat
guardians-file = Datei
guardians-file-hint =
    Ein öffentlicher Schlüssel oder eine Annahme. Nichts darin ist geheim; die Datei, die ein Hüter behält, wird nie
    geschickt.
guardians-hand-it-in = Abgeben
guardians-name = Hüter benennen
guardians-round = Name der Runde
guardians-round-hint = Wie Sie ihn beim Beginnen angeben werden. Leer: jede Runde des Zeitplans.
guardians-first = Erster Hüter
guardians-second = Zweiter Hüter
guardians-second-hint =
    Wenn Sie mögen. Solange einer von zweien ehrlich ist, kann, wer den Server nur beobachtet, nur raten, wer welche
    Antwort gab.
guardians-first-language = Sprache der Briefe an den ersten Hüter
guardians-second-language = Sprache der Briefe an den zweiten Hüter
guardians-language-roster = wie in der Personalliste, sonst Englisch
guardians-name-them = Benennen und anschreiben
guardians-accepted = hat angenommen
guardians-acceptance = Annahme steht aus
guardians-has-key = Schlüssel ist da
guardians-key = Schlüssel steht aus
guardians-of-schedule =
    Jede Runde des Zeitplans wird gehütet von: { $names }. Zwei Wochen vorher wird ihnen geschrieben.
guardians-first-hint = Name und Adresse, etwa Maria Huber <maria.huber@example.org>. Beide leer: niemand.
guardians-named = Sie sind benannt. Wer noch etwas tun muss, bekommt eine E-Mail, in der es steht.
guardians-took-key = Der Schlüssel von { $name } ist angenommen.
guardians-took-acceptance = Die Annahme durch { $name } ist eingetragen.
guardians-is-open = Die Runde läuft: Die Einladungen sind unterwegs.
guardians-has-keys = { $round } hat ihre Schlüssel: Sie kann jetzt beginnen.
guardians-before = Sie war schon angenommen.
guardians-layer =
    Was Hüter { $place } zurückgeschickt hat, ist angenommen. Nach dem letzten wird die Runde gezählt, binnen
    einer Minute.
journal-title = Protokoll
journal-lead =
    Wer hier wann was getan hat. Niemand kann einen Eintrag ändern oder herausnehmen, ohne dass es zu sehen ist. Was
    Beschäftigte tun, steht nie darin.
journal-broken =
    <b>Das Protokoll ist nicht unversehrt.</b> { $broken }. Fragen Sie, wer diesen Server betreut, und sagen Sie es
    dem Betriebsrat.
journal-again = Noch einmal geschickte Links
journal-again-how =
    Jeder ist eine E-Mail an eine Person, an die Adresse in der Personalliste. Ist eine Zahl höher, als Sie erwarten,
    ist das ein Grund zu fragen.
journal-entries = Einträge
journal-none = Noch wurde nichts getan.
journal-time = Zeit (UTC)
journal-who = Wer
journal-round = Runde
journal-what = Was
journal-older = { $older } ältere sind hier nicht gezeigt; wer den Server betreut, kann sie ausgeben.
journal-last =
    Wer sich Nummer und Zeichen des letzten Eintrags notiert, sieht später, dass keiner vom Ende weggenommen wurde:
look-title = Das Ergebnis, bevor es hinausgeht
look-lead = { $name }: { $answered } von { $invited } Personen haben geantwortet. Noch hat niemand etwas erfahren.
look-unit = Einheit
look-value = Wert
look-answered = Geantwortet
look-change = Veränderung
look-report = Bericht
look-read = Bericht lesen
look-comments = Kommentare
look-back = Zurück zu { $name }
look-result = Das Ergebnis
look-band = 95-%-Band
look-read-about = Bericht über { $unit } lesen
look-comments-at = Kommentare bei { $unit }
look-no-leader = (keine Führungskraft bekommt ihn)
look-not-alone = nicht für sich allein
work-about =
    Über alle, die gezählt sind, ab 200 Personen, die jede Aussage beantwortet haben (für ICC die meisten). Sie sagen
    nichts über ein Team.
work-number = Zahl
work-found = Gefunden
work-expected = Erwartet
work-says = Was sie sagt
work-title-numbers = Ob die Aussagen hier taugen: Alpha, Omega, ICC
work-title = Ob die Aussagen hier taugen
work-nothing = zu wenige Antworten
work-interval = { $value } ({ $low } bis { $high })
work-range = { $low } bis { $high }
work-least = { $least } und mehr
work-alpha-says =
    Ob die Aussagen nach einer Sache fragen. Niedriger: Eine wird missverstanden; suchen Sie die, deren Werte gegen
    die anderen laufen. Höher: Einige sagen dasselbe zweimal.
work-omega-says = Dasselbe, wo manche Aussagen mehr zählen als andere.
work-icc1-says =
    Wie viel an den Antworten einer Person von ihrer Einheit kommt. Niedriger: Einheiten unterscheiden sich kaum;
    sehen Sie auf die ganze Organisation, nicht auf Teams.
work-icc2-says =
    Wie weit man sich auf den Wert einer Einheit üblicher Größe verlassen kann. Niedriger: Ein einzelner Wert ist
    größtenteils Zufall; sehen Sie auf seine Linie über die Runden.
