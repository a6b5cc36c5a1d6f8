# Die Sätze, die andere Teile des Programms auf Englisch machen: was im Protokoll steht, was in Ordnung gefunden wurde oder nicht, warum
# etwas abgelehnt wurde. Der Schreibtisch erkennt jeden an seinem Englisch. Verbessern oder eine Sprache hinzufügen: docs/ARCHITECTURE.md.
# Kein Satz darf mehr sagen als der englische.

# Was im Protokoll steht
known-act-imported =
    hat eine Personalliste aufgenommen: { $people } Personen in { $units } Einheiten, zuvor { $were } in { $had }
known-act-added = hat von Hand eine Person in die Personalliste aufgenommen
known-act-changed = hat von Hand eine Person der Personalliste geändert
known-act-removed-person = hat von Hand eine Person aus der Personalliste genommen
known-act-led = hat von Hand geändert, wer den Bericht von { $unit } bekommt
known-act-size = { $people } Personen in { $units } Einheiten
known-act-same = hat gesagt, dass zwei Adressen einer Person gehören
known-act-opened = hat die Runde begonnen: { $people } Personen in { $circles } Gruppen, k ist { $k }
known-act-promised =
    hat die Zusage der Runde gemacht, die auf ihre Hüter wartet: { $people } Personen in { $circles } Gruppen, k ist
    { $k }
known-act-no-guardians = hat keine Hüter benannt
known-act-guardians = hat als Hüter benannt: { $names }
known-act-key = hat den Schlüssel des Hüters { $name } abgegeben
known-act-acceptance = hat die Annahme des Hüters { $name } abgegeben
known-act-cards = hat { $cards } Papierkarten geholt, um sie zu drucken
known-act-reminded = hat alle erinnert: { $mails } E-Mails
known-act-closed = hat die Runde beendet: Links und ihre Schlüssel wurden vernichtet
known-act-cancelled = hat die Runde abgebrochen
known-act-published = hat die Runde veröffentlicht: { $mails } E-Mails an Führungskräfte
known-act-unread = Kommentare, die keine Vertrauensperson gelesen hatte, wurden weggelassen
known-act-unfetched = niemand hatte die Prüfdatei geholt
known-act-results = hat das Ergebnis an alle geschickt: { $mails } E-Mails
known-act-leaders = hat Führungskräfte daran erinnert, ihren Leuten zu antworten: { $mails } E-Mails
known-act-read = hat die Kommentare gelesen
known-act-redacted = hat in Kommentar { $number } geschwärzt
known-act-back = hat Kommentar { $number } zurückgeholt, wie er war
known-act-afresh = hat die Kommentare neu geholt
known-act-downloaded = hat { $what } geholt
known-act-the-comments = die Kommentare
known-act-the-audit-file = die Prüfdatei
known-act-the-roster = die Personalliste
known-act-the-parcel = das Paket für Hüter { $place }
known-act-not-needed = hat gesagt, dass die Prüfdatei nicht gebraucht wird
known-act-note = hat geschrieben, was bei { $unit } gehört wurde und geschehen wird
known-act-stopped = hat angehalten: { $what }
known-act-let-go = hat freigegeben: { $what }
known-act-retried = hat gescheiterte E-Mails noch einmal versuchen lassen
known-act-clock = hat gesagt, dass die Uhr stimmt, die gesprungen war
known-act-restored = hat die Datenbank aus der Sicherung vom { $made } zurückgeholt
known-act-accepted =
    hat eine Datenbank oder einen Schlüsselordner angenommen, die zurückgeholt wurden oder verloren sind
known-act-scheduled = hat den Zeitplan gesetzt
known-act-unscheduled = hat den Zeitplan entfernt
known-act-invited = hat { $address } Zugang gegeben, als: { $role }
known-act-proposed = hat { $address } vorgeschlagen, als: { $role }
known-act-declined = hat { $address } abgelehnt
known-act-removed = hat das Konto von { $address } entfernt
known-act-again = hat noch einmal einen Link geschickt an { $hash }
known-act-leader = Führungskraft
known-who-terminal = { $user }, am Server
known-who-itself = von selbst
known-journal-broken =
    Eintrag { $number } folgt nicht aus dem vor ihm: Ein Eintrag wurde geändert, herausgenommen oder eingefügt, nachdem
    er geschrieben war

# Wo eine Runde steht
known-is-waiting = wartet auf ihre Hüter
known-is-closed = beendet
known-is-promise = die Zusage
known-is-release = das Ergebnis
known-is-closed-or-published = beendet oder veröffentlicht
known-is-not-over = wartet, läuft oder ist beendet

# Warum eine Runde nicht beginnen kann, und andere Schritte
known-open-first = es gibt noch keine Personalliste: Eine Runde braucht eine
known-open-taken = es gibt schon eine Runde { $round }: Keine beginnt zweimal; wählen Sie einen anderen Namen
known-open-dates = der letzte Tag { $closes } liegt vor dem ersten { $opens }
known-open-too-soon =
    die Runde { $after } fragt zum Teil dieselben Einheiten bis { $until } und hat ihnen zugesagt, dass die nächste
    nicht gleich folgt, weil zwei Runden nacheinander verraten, was Einzelne geantwortet haben: Der erste mögliche Tag
    ist { $first }
known-open-lower =
    k = { $k } liegt unter dem k = { $before } der Runde { $round }: k kann von Runde zu Runde nur steigen
known-open-no-units =
    eine Kurzbefragung nach einem Vorfall fragt die betroffenen Einheiten: Es muss mindestens eine Einheit der
    Personalliste sein, gefunden: { $units }
known-open-no-pulse =
    nur eine Kurzbefragung nach einem Vorfall kann einige Einheiten fragen: Eine Runde des Verlaufs fragt alle, sonst
    ließen sich ihre Zahlen voneinander abziehen
known-open-other-guardians =
    die Hüter der Runde { $round } oder ein Schlüssel von ihnen sind inzwischen andere: Nichts hat begonnen; sehen Sie
    es sich noch einmal an
known-open-unreadable =
    nichts beginnt, denn { $what } der Runde { $round }, wie gespeichert, lässt sich nicht benutzen, und daraus ergibt
    sich, welche kleinen Teams zu schützen sind ({ $why }): Holen Sie die Datenbank der Personen aus einer unversehrten
    Sicherung zurück, oder beginnen Sie mit der Version von candor, die sie geschrieben hat
known-round-unknown = es gibt keine Runde { $round }
known-round-state = Runde { $round }: Stand „{ $found }“, nötig wäre „{ $expected }“
known-round-restored =
    die Runde { $round } wurde aus einer Sicherung zurückgeholt, während sie lief: Ihre Links wirken nicht mehr, darum
    bekommt niemand einen; sie kann beendet oder abgebrochen werden
known-remind-already =
    die Erinnerung der Runde { $round } ist schon hinausgegangen: In jeder Runde gibt es eine, und nichts ist unterwegs
known-resend-not-invited =
    niemand mit dieser Adresse ist zur Runde { $round } eingeladen: Es muss die Adresse sein, die in der Personalliste
    steht; wer nach dem Beginn dazukam, wartet auf die nächste Runde
known-publish-comments =
    die Kommentare der Runde { $round } wurden in diesem Augenblick geändert: Nichts ist veröffentlicht; versuchen Sie
    es noch einmal
known-comments-leads =
    { $address } leitet eine Einheit: Es muss eine Vertrauensperson außerhalb der Linie sein, die keine leitet. Lassen
    Sie jemand anderen die Kommentare lesen, etwa aus dem Betriebsrat
known-comments-published =
    die Runde { $round } ist veröffentlicht, und ihre Kommentare sind dort gelöscht, woher sie kamen: Nichts lässt sich
    noch einmal holen
known-redact-number = es gibt keinen Kommentar { $number }: Es muss eine Zahl von 1 bis { $many } sein
known-redact-words =
    die Wörter stehen nicht in Kommentar { $number } oder sind schon geschwärzt: Sie müssen genau so sein, wie sie dort
    stehen
known-redact-nothing = in Kommentar { $number } ist nichts geschwärzt
known-remote-refused = die Seite mit den Antworten hat abgelehnt: { $why }
known-answers-unknown = es gibt keine solche Runde
known-answers-taken = die Seite mit den Antworten hatte schon eine Runde { $round }: Wählen Sie einen anderen Namen
known-answers-too-soon =
    die Seite mit den Antworten nimmt keine Zusage für { $opens }: Nach der Runde { $after } ist der erste mögliche Tag
    { $first }, und nie einer, der noch nicht begonnen hat
known-answers-cancelled = die Runde { $round } wurde abgebrochen: Es gibt nichts zu zählen
known-audit-gone =
    die Prüfdatei der Runde { $round } ist fort: Sie bleibt, bis die Runde veröffentlicht ist, und nicht länger

# Wer welche Rolle hat
known-role-another =
    { $address } hat schon eine Rolle: { $role }; niemand hat zwei von HR, Vertrauensperson und Betriebsrat
known-role-leads =
    { $address } leitet eine Einheit: Es muss eine Vertrauensperson außerhalb der Linie sein, die keine leitet
known-role-first =
    das erste Konto dieser Rolle entsteht am Server, durch die, die ihn betreuen: { $role }. HR wählt nicht, wer über
    HR wacht
known-role-not-yours = wer diese Rolle bekommt, entscheidet jemand, der sie hat: { $role }
known-role-not-proposed = niemand hat { $address } vorgeschlagen, oder es ist schon entschieden
known-role-unknown = { $address } hat kein Konto

# Zwei Adressen, eine Person
known-pair-old-there =
    die alte Adresse steht noch in der Personalliste: Es muss eine sein, die mit der letzten Personalliste gegangen ist
known-pair-new-not-there =
    die neue Adresse steht nicht in der Personalliste: Nehmen Sie zuerst eine auf, in der sie steht
known-pair-old-unknown = niemand hatte die alte Adresse, weder in der Personalliste zuvor noch in der letzten Runde
known-pair-new-there = die neue Adresse stand schon in der Personalliste zuvor, sie gehört also jemand anderem
known-pair-other-unit = die alte Adresse war in einer anderen Einheit als die neue: Es muss dieselbe sein
known-pair-other-id = beide Adressen haben eine Kennung, und nicht dieselbe: Es sind zwei Personen

# Adressen und Namen
known-mail-at = gefunden: { $many } „@“ in einer E-Mail-Adresse; es muss genau eines sein, wie in name@example.org
known-mail-long = gefunden: eine E-Mail-Adresse mit { $many } Zeichen; es dürfen höchstens 254 sein
known-mail-ascii =
    gefunden: { $text } vor dem „@“ einer E-Mail-Adresse; dort dürfen nur a bis z, Ziffern und ASCII-Zeichen stehen
known-mail-name =
    gefunden: nichts, ein Leerzeichen, ein Anführungszeichen oder ein falsch gesetzter Punkt vor dem „@“ einer
    E-Mail-Adresse; es muss ein Name sein wie in name@example.org
known-mail-domain =
    gefunden: { $text } nach dem „@“ einer E-Mail-Adresse; es muss eine vollständige Domain sein wie in example.org
known-name-round =
    der Name { $text } geht nicht für eine Runde: 1 bis 40 Zeichen, nur kleine Buchstaben a bis z, Ziffern und
    Bindestriche, am Anfang ein Buchstabe oder eine Ziffer, wie in 2026-q3
known-name-k = k = { $k } geht nicht: Es muss eine ganze Zahl von 5 bis 50 sein
known-name-unit =
    die Einheit { $text } geht nicht: 1 bis 80 Zeichen ohne „/“, „\“ oder Steuerzeichen, am Anfang ein Buchstabe oder
    eine Ziffer, am Ende kein Leerzeichen

# Das Formular einer Runde
known-form-contact = Wen man fragen kann: Es braucht einen Namen und wo man die Person erreicht.
known-form-date = Der letzte Tag { $typed } ist kein Datum: Es muss die Form 2026-12-14 haben.
known-form-day = Der letzte Tag ist { $day }: Es muss ein Tag ab heute und innerhalb von drei Monaten sein.
known-form-k = { $typed } ist keine Zahl: Es muss eine von 5 bis 50 sein.
known-form-least = { $typed } Tage ohne eine andere Runde: Es muss eine Zahl von { $least } bis 366 sein.
known-form-no-file = Es wurde keine Datei gewählt, oder sie ist leer: Wählen Sie die Datei mit Ihren Aussagen.
known-form-file = Die Datei mit Ihren Aussagen: { $why }.
known-form-file-id =
    Die Datei mit Ihren Aussagen hat die Kennung { $typed }, die eine eingebaute Befragung hat: Geben Sie ihr eine
    andere.
known-promise-contradicts = die Zusage widerspricht sich: { $why }
known-promise-before = sie endet, bevor sie beginnt
known-promise-paragraph = der Absatz von HR ist leer, länger als 1.000 Zeichen oder kein einfacher Text
known-promise-contact =
    die Ansprechperson hat keinen Namen oder keine Adresse, oder eines davon ist zu lang oder kein einfacher Text
known-promise-least = Runden dürften einander in weniger als 14 Tagen folgen

# Eigene Aussagen
known-own-many = { $many } eigene Aussagen: höchstens { $most }, neben denen der Befragung
known-own-statement = eigene Aussage { $nth }: { $what }
known-own-question = eigene Frage: { $what }
known-own-no-question = eine eigene Frage, aber die Befragung hat keine offene Frage, deren Platz sie einnehmen könnte
known-own-last = eigene Aussagen stehen vor anderen: Sie müssen am Ende stehen
known-own-plain-id = die eigene Aussage { $text }: Es muss { $id } sein, nicht umgekehrt und ohne Dimension
known-own-no-text = ohne Text
known-own-language = die Sprache { $code }: Es muss ein Kürzel wie en oder de sein
known-own-spaces = gefunden: nichts, oder Leerzeichen am Rand
known-own-long = gefunden: { $many } Zeichen; es dürfen höchstens { $most } sein
known-own-plain = gefunden: { $text }; es muss einfacher Text in einer Zeile sein
known-own-line = Zeile { $line }: { $what }
known-own-id = id = { $text }: 1 bis 40 Buchstaben, Ziffern, _, - oder .
known-own-title = der Titel hat keine Sprache: mindestens eine
known-own-scale = eine Skala von { $min } bis { $max }: mindestens drei ganze Stufen, keine über 100
known-own-labels = { $many } Beschriftungen in { $code }: Es müssen { $steps } sein, eine für jede Stufe
known-own-items = { $many } Aussagen: 1 bis 100
known-own-item-id = die Kennung { $text } einer Aussage: 1 bis 40 Buchstaben, Ziffern, _, - oder .
known-own-composite = die Kennung "composite" gehört dem Mittelwert aller Aussagen
known-own-twice = die Aussage { $text } steht zweimal da
known-own-safe = Aussage { $id }: eine sichere Fassung, die nur bei reverse = true stehen darf
known-own-item = Aussage { $id }: { $what }
known-own-safe-wording = Aussage { $id }, sichere Fassung: { $what }
known-own-open = offene Frage: { $what }
known-own-in-file =
    eigene Aussagen schreibt man, wenn eine Runde beginnt: In einer Datei dürfen keine stehen, und keine Kennung, die
    mit own. beginnt.
known-own-languages = Text in den Sprachen { $some }; es müssen { $others } sein, wie im Titel
known-own-empty = der Text in { $code } ist leer

# Der Zeitplan
known-schedule-months = eine Runde alle { $months } Monate: 1 bis 12; 3 ist ein Quartal
known-schedule-hour = { $hour } Uhr ist keine volle Stunde: 0 bis 23
known-schedule-days =
    { $days } Tage: 3 bis { $most }; die nächste Runde darf nicht beginnen, bevor diese veröffentlicht ist, und nicht
    innerhalb von 14 Tagen nach ihrem Ende
known-schedule-remind = eine Erinnerung nach { $days } Tagen: 1 bis { $most }, solange die Runde läuft
known-schedule-publish =
    eine Veröffentlichung { $days } Tage nach dem Ende: 1 bis 14, damit sich zuvor jemand um Kommentare und Prüfdatei
    kümmern kann

# Hüter
known-guardian-named =
    { $typed } ist kein Hüter: Es braucht einen Namen und eine Adresse, wie Maria Huber <maria.huber@example.org>, und dahinter eine
    Sprache, etwa de, wo es nicht die der Personalliste ist
known-guardian-two = eine Runde hat einen oder zwei Hüter, mit verschiedenen Namen und Adressen
known-guardian-promised =
    die Zusage der Runde { $round } ist gemacht: Ihre Hüter und deren Schlüssel bleiben, wie sie darin stehen
known-guardian-strange =
    dies ist weder der Schlüssel eines Hüters noch eine Annahme: Es muss die Datei sein, die das Programm des Hüters
    geschrieben hat
known-guardian-secret =
    dies ist die Datei, die ein Hüter behält, und sie hat sein Gerät verlassen: Nichts davon ist hier aufbewahrt;
    löschen Sie sie, und bitten Sie um einen neuen Schlüssel und die Datei, die für Sie gedacht ist
known-guardian-nobody = niemand namens { $name } soll die Runde { $round } hüten: benannt ist { $expected }
known-guardian-none-yet = noch niemand
known-guardian-document = das Dokument von { $name } ist nicht angenommen: { $why }
known-guardian-no-name = es hat keinen Namen oder kein Amt, oder eines davon ist länger als 100 Zeichen
known-guardian-same-key = der andere Hüter hat denselben Schlüssel abgegeben
known-guardian-restored =
    die Runde wurde aus einer Sicherung zurückgeholt und lief seitdem vielleicht: Sie kann nur abgebrochen werden
known-guardian-over = der letzte Tag der Runde ist vorbei: Sie kann nur abgebrochen werden
known-guardian-key-form = dies ist { $kind } der Form { $form }: Es muss der Schlüssel eines Hüters der Form 1 sein
known-guardian-key-round = dieser Schlüssel ist für die Runde { $round } gemacht: Es muss { $name } sein
known-guardian-key-points = seine öffentlichen Schlüssel sind keine Punkte der Kurve P-256, oder sie sind gleich
known-guardian-accept-form = dies ist { $kind } der Form { $form }: Es muss eine Annahme der Form 1 sein
known-guardian-accept-other =
    sie nimmt eine andere Zusage an (der Runde { $round }): Es muss die von { $name } sein, die hier steht
known-guardian-unsigned = es trägt nicht die Unterschrift von { $name }
known-guardian-not-waiting = die Runde { $round } wartet jetzt auf keinen Hüter
known-guardian-layer =
    dies ist nicht, was Hüter { $place } der Runde { $round } schicken sollte: { $why }; nichts ist angenommen
known-guardian-other-promise = es ist für eine andere Zusage, die der Runde { $round }
known-parcel-none = diese Datei ist kein Paket von candor
known-parcel-form = dies ist { $kind } der Form { $form }: Es muss ein Paket der Form 1 sein
known-parcel-cut = das Paket ist abgeschnitten: Sein Teil { $name } ist nicht ganz
known-parcel-part = dem Paket fehlt der Teil { $name }: Es hat { $parts }
known-parcel-text = der Teil { $name } des Pakets ist kein Text
known-parcel-pile = sein Stapel { $name } ist abgeschnitten, nicht sortiert oder hat eine Zeile zweimal
known-guardian-none = die Runde hat keine Hüter
known-guardian-no-such = die Zusage hat keinen solchen Hüter
known-parcel-long = das Paket ist länger, als seine erste Zeile sagt
known-layer-form = die Bestätigung lässt sich nicht lesen: { $why }
known-layer-signature = sie trägt nicht die Unterschrift von Hüter { $place } der Zusage
known-layer-counts = wie viele Zeilen ihre Zellen haben, folgt nicht aus dem, was hereinkam und wegblieb

# Ob alles in Ordnung ist
known-look-people = Datenbank der Personen
known-look-answers = Datenbank der Antworten
known-look-answers-side = Seite mit den Antworten
known-look-permissions = Rechte an Dateien
known-look-keys = Schlüssel und Runden
known-look-counting = Zählen
known-look-mail = E-Mails
known-look-backup = Sicherung
known-look-clock = Uhr
known-look-disk = Festplatte
known-look-written = { $where } lässt sich beschreiben; Schema { $schema }
known-look-sqlite = SQLite-Datei { $path }
known-look-postgres = PostgreSQL unter { $path }
known-look-answers-reply = sie antwortet
known-look-private = niemand sonst kann lesen, was vertraulich ist
known-look-everybody = alle auf diesem Rechner können { $path } lesen: chmod o= { $same }
known-look-more = und { $many } weitere
known-look-unread = { $path } lässt sich nicht lesen
known-look-another =
    { $path } gehört einem anderen Benutzer als sein Ordner (ein Befehl, der als root getippt wurde?): chown
known-look-others = andere können { $path } lesen oder beschreiben: chmod go= { $same }
known-look-keys-fit = jede laufende Runde hat ihre Schlüssel, auf beiden Seiten
known-look-state = die Seite der Personen hat die Runde { $round } in einem unbekannten Stand
known-look-no-tokens = die Runde { $round } kann keine Marken ausgeben: { $why }
known-look-not-there = die Seite mit den Antworten kennt die laufende Runde { $round } nicht
known-look-other-promise = die Seite mit den Antworten hat eine andere Zusage der Runde { $round }
known-look-answers-state = die Seite mit den Antworten hat die Runde { $round } in einem unbekannten Stand
known-look-no-answers = die Runde { $round } kann keine Antworten annehmen: { $why }
known-look-unreadable =
    { $many } Antwortbögen der Runde { $round } lassen sich nicht öffnen: Sie ist nicht gezählt, und alles ist
    aufbewahrt
known-look-readable = keine Runde hat Antwortbögen, die sich nicht öffnen lassen
known-look-mail-well = nichts wartet länger, als es sollte
known-look-mail-failed = { $many } E-Mails sind endgültig gescheitert: candor mail status
known-look-mail-late = { $many } fällige E-Mails warten seit zwei Stunden: candor mail status
known-look-no-backup = von selbst entsteht keine (--backup)
known-look-backup-silent = ihr Ordner antwortet nicht
known-look-backup-none = noch keine in { $path }
known-look-backup-last = die letzte geprüfte ist vom { $day }, vor { $hours } Stunden
known-look-clock-well = sie geht gleichmäßig
known-look-clock-jumped =
    sie sprang auf { $day }, und nichts erklärt das: Stellen Sie sie richtig; oder, wenn sie stimmt, candor clock
    accept
known-look-clock-unread = was von ihr festgehalten ist, lässt sich nicht lesen: { $why }
known-look-room-none =
    in { $path } sind { $many } MB frei, weniger als 200: Schaffen Sie Platz, sonst lassen sich keine Antworten
    speichern
known-look-room = { $many } MB sind frei
known-backup-vanished =
    { $name }, die letzte Sicherung, ist nicht mehr da: Ist ihr Ordner eingehängt? Von selbst wird nichts daneben
    geschrieben
known-backup-room =
    kein Platz für eine Kopie auf der Festplatte von { $path }: { $many } MB braucht eine Sicherung, { $left } MB sind
    frei
known-key-file = die Schlüsseldatei { $name }: { $why }
known-key-damaged =
    die Schlüsseldatei { $name } ist beschädigt: Nichts ist gelöscht; legen Sie die Datei zurück, wie sie war, oder
    geben Sie die Runde auf
known-key-unfit =
    die Schlüsseldatei { $name } passt nicht zur Zusage ihrer Runde: Nichts ist gelöscht; legen Sie die richtige Datei
    zurück, oder geben Sie die Runde auf
known-db-unavailable = die Datenbank lässt sich jetzt nicht benutzen
known-db-away = der Server ist nicht erreichbar: { $why }
known-db-query = eine Abfrage der Datenbank ist gescheitert

# Einheiten, die keinen Baum ergeben
known-tree-empty = es gibt keine Einheit: Es muss mindestens eine sein, die ganze Organisation, ohne übergeordnete
known-tree-twice = die Einheit { $unit } steht zweimal da
known-tree-parent = die Einheit { $unit } nennt als übergeordnete { $parent }, die nicht da ist
known-tree-roots =
    die Einheiten { $unit } und { $other } haben beide keine übergeordnete: Es darf genau eine sein, die ganze
    Organisation
known-tree-cycle = die Einheit { $unit } ist auf dem Weg über die ihr übergeordneten sich selbst übergeordnet
