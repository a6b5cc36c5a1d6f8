# Die Wörter der Seiten für HR, Vertrauenspersonen und Betriebsrat; was allen begegnet, steht in desk.ftl. Verbessern oder eine
# Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

comments-title = Kommentare
comments-lead =
    Sie lesen vor allen anderen, was geschrieben wurde, ohne zu sehen, woher es kommt, und schwärzen, was verrät, wer jemand
    ist, oder was jemandem schadet.
comments-none = Keine Runde wartet auf Sie.
comments-go-on = Weiter mit { $round }
comments-read = Kommentare von { $round } lesen

clock-doubted =
    <b>Die Uhr des Servers ist gesprungen, und nichts erklärt es.</b> Sie zeigt { $shows }. Bis das geklärt ist, wird keine
    Runde von selbst beendet, gezählt, veröffentlicht oder vernichtet. Wenn sie falsch geht, sagen Sie es denen, die den
    Server betreuen; sobald sie wieder richtig geht, läuft alles weiter. Wenn sie richtig geht, bestätigen Sie es.
clock-accept = Sie geht richtig: { $shows }
clock-right = Die Uhr geht richtig: Alles läuft von selbst weiter.

next-title-of-role = Was ansteht
next-now = Jetzt
next-decide = Entscheiden
next-see-round = Zur Runde
next-import = Nehmen Sie Ihre Leute auf
next-import-why =
    Zwei Tabellen, Ihre Einheiten und Ihre Leute, so wie Ihr Personalsystem sie ausgibt. Niemandem wird etwas geschickt.
next-import-verb = Aufnehmen
next-guardians-why =
    Vorher wird niemand eingeladen. Die Hüter haben eine E-Mail, in der steht, was zu tun ist; was sie Ihnen schicken,
    geben Sie hier ab.
next-hand-in = Abgeben
next-restored = Niemand kann mehr anfangen, auf { $round } zu antworten
next-restored-why =
    Die Runde wurde aus einer Sicherung zurückgeholt. Beenden Sie sie, dann wird gezählt, was vorher geantwortet wurde; oder
    brechen Sie sie ab.
next-closes = { $round } endet am { $day }
next-look-at-reminder = Erinnerung ansehen
next-closed = { $round } ist beendet
next-closed-why = Wo sie steht, ist nicht bekannt: Die Seite mit den Antworten meldet sich nicht.
next-not-counted = { $round } ist nicht gezählt
next-not-counted-why = { $ballots ->
    [one] { $ballots } Antwortbogen lässt sich nicht öffnen: Etwas hat ihn verändert. Nichts wurde gelöscht.
   *[other] { $ballots } Antwortbögen lassen sich nicht öffnen: Etwas hat sie verändert. Nichts wurde gelöscht.
}
next-see-what-to-do = Was zu tun ist
next-from = Ab { $moment }
next-needs-guardian = { $round } braucht { $who }
next-needs-guardian-why =
    Schicken Sie das Paket, und geben Sie ab, was zurückkommt: Vorher kann niemand die Antworten öffnen.
next-fetch-parcel = Paket holen
next-counting = { $round } wird gezählt
next-counting-why = Das geschieht von selbst, in einigen Minuten.
next-for-steward = Die Kommentare von { $round } warten auf die Vertrauensperson
next-for-steward-why =
    Sie gehen erst hinaus, wenn eine Vertrauensperson sie gelesen hat, denn es kann jemand darin genannt sein.
next-for-council = Die Prüfdatei von { $round } wartet auf den Betriebsrat
next-for-council-why = Mit ihr kann jeder die Zählung nachprüfen. Nur der Betriebsrat kann sie holen.
next-published-anyway =
    Veröffentlicht wird in jedem Fall am { $moment }; Kommentare, die niemand gelesen hat, werden dann weggelassen.
next-publish = { $round } kann veröffentlicht werden
next-publish-why =
    Alles ist bereit. Sehen Sie zuerst das Ergebnis an; die Führungskräfte bekommen ihre Briefe sofort.
next-publish-verb = Ansehen und veröffentlichen
next-counted = { $round } ist gezählt
next-counted-why =
    Veröffentlichen lässt sie sich am { $moment }: Nach der Zählung vergeht ein ganzer Tag.
next-look-at-result = Ergebnis ansehen
next-mail-failed = { $count ->
    [one] Eine E-Mail konnte nicht übergeben werden
   *[other] { $count } E-Mails konnten nicht übergeben werden
}
next-mail-failed-why =
    Der Mailserver hat sie abgelehnt. Berichtigen Sie die Adressen in der Personalliste, und schicken Sie die Links noch
    einmal.
next-see-which = Ansehen, welche
next-backup = Die letzte Sicherung ist zu alt
next-unwell = Etwas ist nicht in Ordnung: { $what }
next-unwell-why = Darum müssen sich die kümmern, die diesen Server betreuen. { $why }
next-see-everything = Alles ansehen
next-opens = { $round } beginnt von selbst am { $day }
next-opens-why =
    Nach Ihrem Zeitplan. Bringen Sie die Personalliste vorher auf den neuesten Stand: Wer später dazukommt, wartet bis zur
    nächsten Runde.
next-see-plan = Zum Zeitplan
next-can-open = Die nächste Runde kann am { $day } beginnen
next-can-open-why =
    Ergebnisse brauchen Zeit, um zu Veränderungen zu werden: So viel liegt zwischen zwei Runden.
next-plan-it = Planen
next-open-first = Beginnen Sie die erste Runde
next-open-next = Beginnen Sie die nächste Runde
next-open-why = Ihre Leute sind aufgenommen. Sie sehen jede Seite und jede E-Mail, bevor etwas hinausgeht.
next-prepare = Vorbereiten
next-unanswered = { $count ->
    [one] Eine Führungskraft hat ihren Leuten noch nicht geantwortet
   *[other] { $count } Führungskräfte haben ihren Leuten noch nicht geantwortet
}
next-unanswered-why = Nach { $round }: { $units }. Ein Wort von Ihnen hilft am meisten.
next-comments-read = Die Kommentare von { $round } sind gelesen
next-comments-read-why = Bis die Runde veröffentlicht ist, können Sie noch etwas schwärzen.
next-look-again = Noch einmal ansehen
next-comments-for-you = Die Kommentare von { $round } warten auf Sie
next-comments-for-you-why =
    Lesen Sie sie vor allen anderen, und schwärzen Sie, was jemanden verrät. Danach geht die Runde hinaus.
next-read = Lesen
next-audit-file-for-you = Die Prüfdatei von { $round } wartet auf Sie
next-audit-file-for-you-why =
    Mit ihr prüfen Sie die Zählung nach, ohne diesem Server zu vertrauen. Sie wird gelöscht, sobald die Runde veröffentlicht
    ist.
next-fetch-it = Holen
next-asks = { $people ->
    [one] { $round } fragt { $people } Person
   *[other] { $round } fragt { $people } Personen
}
next-asks-why =
    Vergleichen Sie diese Zahl mit Ihrer eigenen Liste und die zwölf Wörter am Aushang mit denen in Ihren Unterlagen.
next-see-notice = Zum Aushang
next-proposed = { $address } ist vorgeschlagen: { $role }
next-proposed-why = Nur Sie oder jemand anderes mit derselben Rolle kann das bestätigen.

guardians-wait-acceptance = { $round } wartet auf die Annahme durch { $names }.
guardians-wait-key = { $round } wartet auf den Schlüssel von { $names }.

round-turnout = { $answered } von { $invited } haben geantwortet, einmal am Tag gezählt ({ $day }).
round-turnout-later =
    Wie viele geantwortet haben, wird ab 20 Eingeladenen gezeigt, einmal am Tag, ab dem zweiten Tag.
round-turnout-unknown = Wie viele geantwortet haben, ist gerade nicht bekannt.

step-audit-file =
    Nichts wurde veröffentlicht: Der Betriebsrat hat die Prüfdatei noch nicht geholt, und sie wird dann vergessen.
step-unread =
    Nichts wurde veröffentlicht: Keine Vertrauensperson hat die Kommentare gelesen, und es kann jemand darin genannt sein.
step-no-roster = Es gibt noch keine Personalliste. Nehmen Sie zuerst eine auf, unter „Personalliste“.
step-not-closed =
    Die Runde { $round } hat noch kein Ergebnis. Sie endet von selbst nach ihrem letzten Tag oder auf ihrer Seite mit „Jetzt
    beenden“.
step-no-audit-file =
    Die Runde { $round } hat noch keine Prüfdatei: Sie entsteht, wenn die Runde endet. Sie endet von selbst nach ihrem letzten
    Tag oder auf ihrer Seite mit „Jetzt beenden“.
step-unreadable =
    { $found } von { $of } Antwortbögen der Runde { $round } lassen sich nicht öffnen: Sie ist nicht gezählt, und nichts wurde
    gelöscht. Wer diesen Server betreut, hat eine E-Mail darüber und entscheidet mit Ihnen, ob ohne sie gezählt wird.
step-half-opened =
    Eine Eröffnung der Runde { $round } endete auf halbem Weg: Nur die Seite mit den Antworten hat die Zusage und lässt die
    Einheiten darauf warten. Beginnen Sie eine Runde dieses Namens, die an ihre Stelle tritt; oder wer diesen Server betreut,
    gibt sie dort auf.
step-no-comments =
    Hier gibt es keine Kommentare der Runde { $round }. Sie werden geholt, wenn eine Vertrauensperson sie liest, solange die
    Runde nicht veröffentlicht ist.
step-elsewhere =
    Die Seite mit den Antworten ist ein anderer Prozess, und dies überschreitet die Wand zwischen beiden nicht. Wer ihn
    betreut, gibt es dort heraus.
step-clock =
    Die Uhr des Servers ist gesprungen, und nichts erklärt es: Bis das geklärt ist, wird nichts Endgültiges getan. Sehen Sie
    den Hinweis auf der ersten Seite des Schreibtischs an.
step-grace = Die Runde { $round } nimmt bis { $until } Antworten an und wird dann gezählt.
step-early =
    Die Runde { $round } kann ab { $from } veröffentlicht werden: einen ganzen Tag nach der Zählung, damit Zeit für Prüfdatei
    und Kommentare ist.
step-no-reason = Es fehlt ein Grund: einige Wörter, ohne den Kommentar zu zitieren.
step-quotes =
    Der Grund zitiert die Wörter, die geschwärzt werden sollen, und das Protokoll behält ihn: Sagen Sie, welcher Art sie
    sind.
step-unreachable =
    Die Seite mit den Antworten ist unter { $base } nicht erreichbar: { $why }; nichts ist verloren. Versuchen Sie es noch
    einmal, wenn sie wieder da ist. Was beendet oder aufgegeben werden sollte, wird es von selbst.
step-stranger =
    { $base } antwortet nicht wie die Seite mit den Antworten (Status { $status }). Darum müssen sich die kümmern, die diesen
    Server betreuen: Dort läuft vielleicht eine andere Version oder etwas anderes.
step-too-few =
    Die Personalliste hat { $people } Personen: Es müssen mindestens { $k } sein, die kleinste Gruppe, die je gezeigt werden
    darf. Nehmen Sie zuerst die ganze Liste auf, unter „Personalliste“.
step-no-key =
    Die Runde { $round } wartet auf die Schlüssel ihrer Hüter: { $names }; sie kann beginnen, wenn sie da sind. Was ein Hüter
    geschickt hat, geben Sie unter „Hüter“ ab.
