# Die Wörter der Personalliste am Schreibtisch: was gespeichert ist, das Aufnehmen, eine Änderung von Hand und was daraus folgt. Verbessern
# oder eine Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

roster-title = Personalliste
roster-nothing-changed = Nichts wurde geändert
roster-size = { $people } Personen in { $units } Einheiten, davon { $leaders } mit einer Führungskraft.
roster-none = Es gibt noch keine Personalliste. Nehmen Sie eine auf, dann kann die erste Runde beginnen.
roster-import = Aufnehmen
roster-first = Sie sehen zuerst, was sich ändern würde. Nichts geschieht, bevor Sie es sagen.
roster-units = Einheiten
roster-units-hint =
    Eine CSV- oder XLSX-Datei mit den Spalten unit (Einheit), parent (übergeordnete), name, leader_email (Adresse der
    Führungskraft); wenn sie anders heißen, wählen Sie selbst. Eine Einheit, die ganze Organisation, hat keine
    übergeordnete.
roster-people = Personen
roster-people-hint =
    Eine CSV- oder XLSX-Datei mit den Spalten email, unit (Einheit) und, wenn Sie mögen, id (Kennung), name und
    language (Sprache). Wer eine Kennung hat, bleibt unter einer neuen Adresse dieselbe Person.
roster-show = Zeigen, was sich ändern würde
roster-only-one = Nur eine Liste, in der bei jeder Person steht, wer sie führt?
roster-only-one-how = Dann bildet candor die Einheiten: Wer jemanden führt, bekommt eine. Sie sehen sie zuerst.
roster-everybody = Alle
roster-everybody-hint =
    Eine CSV- oder XLSX-Datei mit den Spalten email und manager (Adresse oder Kennung der Führungskraft) und, wenn Sie
    mögen, id (Kennung), name, language (Sprache) und department (Abteilung).
roster-organisation = Name der ganzen Organisation
roster-organisation-hint =
    Nötig, wenn mehrere Personen niemanden über sich haben: Eine Einheit über ihnen bekommt diesen Namen.
roster-show-units = Einheiten zeigen
roster-one = Eine einzelne Person
roster-one-how =
    Jemand kommt, wechselt, geht oder hat eine andere Adresse, einen anderen Namen oder eine andere Sprache: Dafür ist
    keine Datei nötig. Sie sehen zuerst, was sich ändern würde.
roster-person-label = Eine Person
roster-person-hint = Ein Teil der Adresse, des Namens oder der Kennung.
roster-find = Suchen
roster-add = Person hinzufügen
roster-who-leads = Wer den Bericht einer Einheit bekommt, ändern Sie auf der Seite der Einheit, <a>weiter unten</a>.
roster-corrected = Eine berichtigte Adresse
roster-corrected-why =
    Wenn beim letzten Aufnehmen die Adresse einer Person ohne Kennung berichtigt wurde, sagen Sie es hier: Sonst sieht
    es so aus, als sei jemand gegangen und jemand anderes gekommen, und die Zahlen eines kleinen Teams werden gröber
    gezeigt. Beide Adressen gehören zur selben Einheit.
roster-address-before = Adresse vorher
roster-address-now = Adresse jetzt
roster-one-person = Das ist dieselbe Person
roster-export = Herunterladen und zurückgehen
roster-before =
    Die Personalliste vor dem letzten Aufnehmen oder der letzten Änderung von Hand wird bis zur nächsten aufbewahrt.
    <a>Zeigen, was sich ändern würde, wenn Sie zu ihr zurückgehen</a>.
roster-unit-label = Eine Einheit
roster-unit-hint = Ein Teil ihres Namens, ihrer Kennung oder der Adresse, die ihren Bericht bekommt.
roster-all-units = Alle Einheiten
roster-stored-units = Einheiten der gespeicherten Personalliste
roster-unit = Einheit
roster-identifier = Kennung
roster-directly = Personen direkt darin
roster-gets-report = Bekommt den Bericht
roster-in = in { $above }
roster-units-before = Die Einheiten davor
roster-units-after = Die Einheiten danach
roster-for-spreadsheet = Für eine Tabellenkalkulation:
roster-for-programs = Für andere Programme:
roster-again = Beide lassen sich wieder aufnehmen.
roster-no-unit = Keine Einheit wurde gefunden.
roster-no-unit-after = Nach den ersten { $from } wurde keine Einheit mehr gefunden.
roster-units-found = { $found } von { $units } Einheiten wurden gefunden.
roster-units-shown = Gezeigt werden { $first } bis { $last }.
roster-back = Zurück zur Personalliste
roster-leave = Alles lassen, wie es ist
roster-the-units-how =
    Wer jemanden führt, hat eine Einheit bekommen; sie hängt unter der, zu der die Führungskraft gehört.
roster-differences = Die Unterschiede
roster-would-change = Was sich ändern würde
roster-back-before = Zurück zur Personalliste davor
roster-other-number =
    Nichts wurde geändert: Entweder ist die Zahl nicht die unten, oder jemand anderes hat die gespeicherte
    Personalliste inzwischen geändert.
roster-changed-since = Nichts wurde geändert: Jemand anderes hat die gespeicherte Personalliste inzwischen geändert.
roster-differences-now = Das sind jetzt die Unterschiede.
roster-new-has = Die neue Personalliste hat { $people } Personen in { $units } Einheiten.
roster-before-has = Die Personalliste davor hat { $people } Personen in { $units } Einheiten.
roster-the-units = Die Einheiten
roster-type-number = Wenn das so gemeint ist, tippen Sie die Zahl { $number } ein.
roster-number = Die Zahl { $number }
roster-take = Neue Personalliste übernehmen
roster-go-back = Zur Personalliste davor zurückgehen
roster-which-column = Welche Spalte ist welche?
roster-which-column-why = Nichts wurde geändert. Eine Datei nennt ihre Spalten anders: Wählen Sie, welche gemeint ist.
roster-choose-column = Spalte wählen
roster-column-in-units = { $column }, in der Datei mit den Einheiten
roster-column-in-people = { $column }, in der Datei mit den Personen
roster-leader-hint = Die Adresse der Person, die die Einheit leitet. Leer: niemand.
roster-change = Ändern
roster-remove = Entfernen
roster-shown-of = Gezeigt werden die ersten { $shown } von { $found }.
roster-unit-id = Einheit { $id }.
roster-unit-id-in = Einheit { $id }, in { $above }.
roster-belong = { $people ->
    [one] { $people } Person gehört direkt dazu.
   *[other] { $people } Personen gehören direkt dazu.
}
roster-found-nobody = Niemand wurde gefunden.
roster-found = { $people ->
    [one] Eine Person wurde gefunden.
   *[other] { $people } Personen wurden gefunden.
}
roster-shown-first = Gezeigt werden die ersten { $shown }.
roster-no-address = keine Adresse
roster-has-id = Kennung { $id }
roster-change-whom = { $whom } ändern
roster-remove-whom = { $whom } entfernen
roster-email-hint = Leer bei einer Person, die keine hat, aber eine Kennung: Für sie wird eine Papierkarte ausgegeben.
roster-unit-id-hint = Ihre Kennung, wie sie in der Personalliste steht.
roster-name = Name
roster-may-be-empty = Kann leer bleiben.
roster-language = Sprache
roster-language-hint = Der E-Mails und der Seite, etwa en, de oder ar. Leer: die der Organisation.
roster-id = Kennung
roster-id-hint = Woran Ihr Personalsystem die Person erkennt. Kann leer bleiben.
roster-has-left = Diese Person ist gegangen: zeigen, was sich durch das Entfernen ändern würde
roster-id-fixed =
    Kennung: { $id }. Wer eine andere Kennung hat, ist eine andere Person: Entfernen Sie diese, und fügen Sie jene
    hinzu.
roster-change-person = Person ändern
roster-changes-now = Das würde sich jetzt ändern.
roster-add-this = Diese Person hinzufügen
roster-remove-this = Diese Person entfernen
roster-change-lead = Leitung ändern
roster-change-this = Diese Person ändern
roster-people-title = Personen
roster-unit-title = Eine Einheit der Personalliste
roster-person-title = Eine Person der Personalliste
roster-going-back = Zurückgehen
roster-no-first = Es gibt noch keine Personalliste: Die erste wird aus Dateien aufgenommen.
roster-nobody-so =
    Niemand in der gespeicherten Personalliste hat jetzt diese Adresse oder Kennung: Vielleicht hat jemand anderes sie
    inzwischen geändert.
roster-so-already = Es ist schon so: Nichts wurde geändert.
roster-added = Eine Person wurde zur Personalliste hinzugefügt.
roster-removed = Eine Person wurde aus der Personalliste entfernt.
roster-led = Die Einheit hat jetzt eine andere Leitung.
roster-changed = Eine Person wurde geändert.
roster-nobody-moved = Niemand ist gekommen, und niemand ist gegangen.
roster-followed = { $invitations ->
    [one] Eine Einladung zu einer laufenden Runde geht von nun an an die neue Adresse.
   *[other] { $invitations } Einladungen zu laufenden Runden gehen von nun an an die neuen Adressen.
}
roster-taken = Die Personalliste wurde übernommen.
roster-undone = Die Personalliste davor gilt wieder.
roster-two-files =
    Zwei Dateien sind nötig, eine mit den Einheiten und eine mit den Personen: Mindestens eine fehlt oder ist leer.
roster-no-file = Die Datei mit allen Personen und ihren Führungskräften fehlt oder ist leer.
roster-damaged = Die Dateien wurden unterwegs beschädigt: Bitte wählen Sie sie noch einmal.
roster-swapped = Die beiden Dateien sind vertauscht: Bitte wählen Sie jede an ihrem Platz.
follows-added =
    { $round } läuft bis { $closes } und fragt diese Person nicht: Wie viele Personen jede Gruppe hat, steht in der
    Zusage, darum wartet, wer dazukommt, bis zur nächsten Runde.
follows-removed =
    { $round } läuft bis { $closes }: Wenn diese Person eingeladen wurde, gilt ihr Link weiter, und die Erinnerung
    wird geschickt, denn wie viele Personen jede Gruppe hat, steht in der Zusage.
follows-moved =
    { $round } läuft bis { $closes }: Wenn diese Person eingeladen wurde, werden ihre Antworten in der damaligen
    Einheit gezählt.
follows-old-address =
    Die alte Adresse bekommt eine E-Mail, in der steht, dass eine andere an ihre Stelle getreten ist.
follows-same-link = Eine Einladung zu einer laufenden Runde geht an die neue Adresse, mit demselben Link.
follows-no-way-back = Diese E-Mail kann nicht zurückgenommen werden.
follows-led = Berichte von Runden, die vorher begonnen haben, gehen an die Person, die die Einheit damals leitete.
follows-undo =
    Bis zum nächsten Aufnehmen oder zur nächsten Änderung von Hand können Sie zur jetzigen Personalliste zurückgehen;
    zu der davor nicht mehr.
follows-schedule = Die nächste Runde des Zeitplans, { $round }, fragt diese Person: Sie beginnt am { $day }.
follows-next-opened = Die nächste Runde, die Sie beginnen, fragt diese Person.
follows-no-day = Die nächste Runde fragt diese Person; ein Tag steht dafür nicht fest, weil kein Zeitplan läuft.
follows-now-small =
    { $unit } hat dann weniger als { $k } Personen, nämlich { $people }: Die Einheit wird mit anderen zusammengezählt
    und nicht mehr für sich allein gezeigt.
follows-now-large = { $unit } hat dann { $people } Personen und kann ab { $k } für sich allein gezeigt werden.
follows-still-small =
    { $unit } hat dann weniger als { $k } Personen, nämlich { $people }: Die Einheit wird mit anderen zusammengezählt.
follows-coarser =
    Wo seit der letzten Runde weniger als { $k } Personen zu einem Team gekommen oder aus ihm gegangen sind, werden
    seine Zahlen in der nächsten gröber gezeigt.
roster-not-read = Die Personalliste ließ sich nicht lesen:
roster-ids =
    Nichts wurde aufgenommen: Gefunden wurde die Kennung { $found }, wo in der gespeicherten Personalliste bei derselben
    Adresse { $stored } steht, so bei { $people } Personen. Eine Tabellenkalkulation lässt führende Nullen weg.
roster-heads =
    Nichts wurde aufgenommen: Gefunden wurden { $count } Personen ohne Führungskraft, erwartet wird eine, oder ein Name für
    die ganze Organisation über ihnen. Es sind { $some }.
roster-no-before = Eine Personalliste davor gibt es nicht: Über diese wurde nichts aufgenommen.
