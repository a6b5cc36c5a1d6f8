# The words of short letters to people, leaders and those who have an account: comments at a unit, a reminder, a password, a role, an
# address, a closed round, guardians, alarms. Each message stands once in every language, with the same { $values }. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-subject = { $unit }: Was in { $round } geschrieben wurde
comments-opening =
    Diese Kommentare wurden in der Runde { $round } geschrieben und werden bei { $unit } gezeigt, hier und nirgends
    sonst: Im Umkreis derer, die sie geschrieben haben, haben mindestens { $people } Personen geantwortet, und
    mindestens drei haben kommentiert.
comments-below = Sie können aus jedem Team kommen, das dazugehört.
comments-order =
    Ihre Reihenfolge wurde gelost. Die Zahlen der Runde kommen in einem eigenen Brief, und nichts verbindet die
    beiden.
comments-wrote = Was geschrieben wurde
comments-reading = Wie das zu lesen ist
comments-reply =
    Eine Antwort ist nicht möglich: Weder Sie noch der Dienst können nachsehen, wer was geschrieben hat. Bitte raten
    Sie nicht, und fragen Sie nicht nach; wer einmal gefragt wird, schreibt nicht wieder. Sprechen Sie mit allen über
    das, was gesagt wird, nicht darüber, wer es gesagt haben könnte.
comments-voice =
    Ein Kommentar ist eine Stimme und kein Maß. Manche sind im Ärger geschrieben, und viele haben nichts geschrieben.
comments-marks = [name], [link], [address] und [number] stehen dort, wo ein Programm etwas entfernt hat (Name, Link, Adresse, Nummer), [redacted] dort, wo eine Vertrauensperson etwas geschwärzt hat; sie leitet keine Einheit und weiß nicht, woher ein Kommentar kommt.
comments-danger =
    Wenn ein Kommentar von einer Gefahr spricht: Nichts, was gespeichert ist, führt zu der Person, die ihn geschrieben
    hat, wer auch immer fragt. Sagen Sie allen, wo es Hilfe gibt: beim Notruf und bei den Ansprechstellen Ihrer
    Organisation, etwa Betriebsrat, Betriebsarzt oder einer Person des Vertrauens.
comments-keep = Das sind die Worte anderer: Bitte geben Sie diese E-Mail nicht weiter.

unanswered-subject = { $organisation }: Ihre Leute haben seit { $round } nichts von Ihnen gehört
unanswered-what = Die Ergebnisse von { $round } sind da, und Ihre Leute haben dazu noch nichts von Ihnen gelesen:
unanswered-two = Zwei Sätze genügen: was Sie gehört haben, und was Sie tun werden.
unanswered-until =
    Die Ergebnisse gehen spätestens am { $day } an alle; was Sie bis dahin schreiben, geht mit. Wo nichts geschrieben
    wurde, steht das darin.
unanswered-before =
    Ihre Leute lesen sie, bevor sie wieder antworten: Was nie beantwortet wird, wird kein zweites Mal gesagt.
unanswered-desk =
    Die Links führen zum Schreibtisch; melden Sie sich mit Ihrer Adresse an. Ohne Passwort wählen Sie dort eines.
unanswered-once =
    An { $round } werden Sie einmal erinnert. Diese E-Mail sagt nichts über Antworten: nur, dass dort nichts von Ihnen
    steht. Wer die Einheiten darüber leitet, sieht dasselbe auf dem Schreibtisch und liest es im Brief der nächsten
    Runde.

closed-subject =
    { $organisation }: Die Runde { $round } ist beendet; das Ergebnis geht am { $day }, um { $time } Uhr hinaus
closed-what =
    Die Runde { $round } der Umfrage bei { $organisation } ist beendet. Die Antworten wurden gezählt und
    vernichtet. Das Ergebnis geht von selbst am { $day }, um { $time } Uhr hinaus: die Berichte an die Führungskräfte und
    die Dateien für HR.
closed-until = Bis dahin, am Schreibtisch:
closed-stewards =
    Vertrauenspersonen lesen die Kommentare und schwärzen, was verrät, wer jemand ist. Kommentare, die bis dahin
    niemand gelesen hat, werden weggelassen und vergessen.
closed-council = Der Betriebsrat holt die Prüfdatei ab. Wurde sie bis dahin nicht abgeholt, wird sie vergessen.
closed-hr = HR sieht sich das Ergebnis an und kann die Runde abbrechen.
closed-earlier = Ist alles früher getan, kann HR sofort veröffentlichen.

set-up-subject = Ihr Zugang zu candor unter { $host }
set-up-what =
    Sie haben Zugang zu candor unter { $host }, wo Führungskräfte, HR, Vertrauenspersonen und Betriebsrat mit der
    anonymen Umfrage arbeiten.
set-up-choose = Wählen Sie hier ein Passwort:
set-up-days =
    Der Link gilt einmal und zwei Tage lang. Ist er zu alt, öffnen Sie { $page }, und bitten Sie dort um einen neuen.
set-up-unknown =
    Wenn Sie nicht wissen, worum es geht, lassen Sie diese E-Mail unbeachtet; ohne den Link kann niemand Ihre Adresse
    verwenden.

moved-subject = Die anonyme Umfrage unter { $host } schreibt jetzt an eine andere Adresse
moved-what =
    In der Liste der Personen, die in der anonymen Umfrage unter { $host } gefragt werden, wurde diese Adresse durch
    eine andere ersetzt.
moved-links =
    Links zur Umfrage, auch in eine jetzt offene Runde, gehen von nun an nur an die neue Adresse; wenn Sie eine
    Einheit leiten, auch deren Berichte.
moved-yours = Wenn Sie eine neue Adresse haben, ist nichts zu tun.
moved-tell =
    Wenn nicht, oder wenn Sie nichts davon wissen, bekommt vielleicht jemand anderes Ihren Link: Bitte sagen Sie es
    Ihrem Betriebsrat und HR.
moved-nobody = Niemand erfährt, ob Sie geantwortet haben.

called-hr = HR
called-steward = Vertrauensperson
called-council = Betriebsrat
role-subject-proposed = candor unter { $host }: { $address } ist als { $role } vorgeschlagen
role-subject-given = candor unter { $host }: { $address } ist jetzt { $role }
role-subject-ended = candor unter { $host }: { $address } ist nicht mehr { $role }
role-proposed = { $address } ist als { $role } der anonymen Umfrage unter { $host } vorgeschlagen.
role-given = { $address } ist jetzt { $role } der anonymen Umfrage unter { $host }.
role-ended = { $address } ist nicht mehr { $role } der anonymen Umfrage unter { $host }.
role-who = Veranlasst von: { $who }.
role-decide =
    Sie sind { $role }, also entscheiden Sie und die anderen darüber. Bitte bestätigen Sie es, oder lehnen Sie es ab:
role-told =
    Sie bekommen diese E-Mail, weil Sie { $role } sind. Wenn Sie damit nicht gerechnet haben, fragen Sie die anderen,
    und sehen Sie hier nach:

guarding-what =
    Die Runde { $round } der Umfrage bei { $organisation } hat Hüter: Ohne deren Schlüssel kann niemand ihre
    Antworten öffnen, auch nicht, wer den Server betreibt.
guarding-key-subject = { $organisation }: Die Runde { $round } wartet auf den Schlüssel von { $awaited }
guarding-key-why = Sie soll am { $day }, um { $time } Uhr beginnen und kann es nicht ohne diese Schlüssel.
guarding-key-awaited = Es fehlt: der Schlüssel von { $awaited }.
guarding-key-first =
    Machen Sie mit dem Programm für Hüter (candor-guardian.html) einen neuen Schlüssel für die Runde { $round }, auf
    einem Rechner, den nicht die Leute verwalten, die den Server betreiben; geben Sie Ihren Namen an, wie er oben
    steht. Das Programm kommt mit einer veröffentlichten Version von candor, nie von diesem Server.
guarding-key-second =
    Schicken Sie HR die Datei mit dem öffentlichen Schlüssel, die es schreibt. Die andere Datei und Ihre Passphrase
    gehen an niemanden.
guarding-key-third =
    Schreiben Sie die Wörter, die es zeigt, auf Papier, und geben Sie es in einem Umschlag Ihrer Stellvertretung.
guarding-acceptance-subject = { $organisation }: Die Runde { $round } wartet auf die Annahme durch { $awaited }
guarding-acceptance-why = Ihre Zusage ist gemacht, und niemand wird eingeladen, bevor alle Hüter sie angenommen haben.
guarding-acceptance-awaited = Es fehlt: die Annahme durch { $awaited }.
guarding-acceptance-first = Holen Sie die Zusage:
guarding-acceptance-second =
    Öffnen Sie sie mit dem Programm für Hüter, auf dem Rechner, auf dem Ihr Schlüssel ist. Vergleichen Sie die Zahl
    der Personen in jeder Gruppe mit einer eigenen Liste, und die zwölf Wörter, die es zeigt, mit diesen:
guarding-acceptance-third =
    Wenn beides stimmt, nehmen Sie sie an, veröffentlichen Sie die zwölf Wörter auf eigenem Weg, und schicken Sie HR
    die Datei, die das Programm schreibt. Wenn etwas nicht stimmt, nehmen Sie sie nicht an, und sagen Sie es laut.
guarding-layer-subject = { $organisation }: Die Runde { $round } wartet auf { $awaited }
guarding-layer-why =
    Sie ist vorbei, und nichts davon wird gezählt, bevor alle Hüter sie der Reihe nach geöffnet haben.
guarding-layer-awaited = Gewartet wird auf { $awaited }.
guarding-since = { $days ->
    [one] Seit gestern.
   *[other] Seit { $days } Tagen.
}
guarding-layer-first = HR schickt Ihnen eine Datei, das Paket. Wenn es nicht gekommen ist, bitten Sie darum.
guarding-layer-second =
    Öffnen Sie es mit dem Programm für Hüter, auf dem Rechner, auf dem Ihr Schlüssel ist. Es prüft zuerst alles;
    wenn es „Halt“ sagt, lesen Sie seinen Satz HR und dem anderen Hüter vor.
guarding-layer-third =
    Veröffentlichen Sie die zwölf Wörter, die es zeigt, dort, wo Sie die der Zusage veröffentlicht haben, und
    schicken Sie HR die Datei, die es schreibt.
guarding-you = Wenn Sie das sind:
guarding-keep =
    Bewahren Sie Schlüsseldatei und Papier auf, bis die Runde veröffentlicht ist: Gehen beide verloren, kann niemand
    die Runde zählen, und alle ihre Antworten sind verloren.
guarding-hr = HR gibt die Datei hier ab:
guarding-layer-hr = HR holt das Paket hier und gibt hier ab, was zurückkommt:
guarding-late =
    Die Runde wartet schon so lange, dass die Antworten vielleicht nie gelesen werden: HR bittet die Stellvertretung
    des Hüters um die Wörter auf Papier. Ist der Schlüssel verloren, kann HR die Runde dort abbrechen, indem es
    ihren Namen tippt; dann werden alle ihre Antworten ungelesen vernichtet.

alarm-subject = candor unter { $host }: { $what }
alarm-needs = Die Umfrage unter { $host } braucht jemanden, der sich um ihren Server kümmert.
alarm-todo = Was zu tun ist: { $todo }
alarm-unreadable-what = { $many ->
    [one] { $many } Stimmzettel von { $round } lässt sich nicht öffnen
   *[other] { $many } Stimmzettel von { $round } lassen sich nicht öffnen
}
alarm-unreadable-says = { $many ->
    [one] { $many } Stimmzettel der Runde { $round } lässt sich nicht öffnen. Die Runde wird nicht gezählt, und alles bleibt erhalten: ihre Stimmzettel, ihre Schlüssel, ihre Datenbank.
   *[other] { $many } Stimmzettel der Runde { $round } lassen sich nicht öffnen. Die Runde wird nicht gezählt, und alles bleibt erhalten: ihre Stimmzettel, ihre Schlüssel, ihre Datenbank.
}
alarm-unreadable-todo =
    Suchen Sie, was die Datenbank verändert hat: ein Datenträger, ein Programm, eine zurückgespielte Datei. Lässt
    sie sich wiederherstellen, wie sie war, tun Sie das, und schließen Sie die Runde noch einmal (candor round close
    { $round }). Sonst entscheiden Sie zusammen mit HR und dem Betriebsrat: candor round close { $round } --give-up
    { $many } zählt ohne das, was sich nicht öffnen lässt, und die Zahl steht im öffentlichen Protokoll.
alarm-keys-what = die Schlüsseldatei von { $round } ist nicht brauchbar
alarm-keys-says =
    Die Schlüsseldatei der Runde { $round } fehlt, ist beschädigt oder nicht die aus ihrer Zusage. Nichts wurde
    gelöscht, und ohne sie kann niemand eine Antwort geben oder öffnen.
alarm-keys-todo =
    Der Name der Datei steht im Log. Ist der Ordner der Schlüssel da und eingehängt? Legen Sie die Datei zurück, wie
    sie war; nur wenn sie endgültig verloren ist, brechen Sie die Runde ab.
alarm-trouble-what = etwas ist nicht in Ordnung
alarm-trouble-says = Als candor am { $day } nach sich selbst sah, war etwas nicht in Ordnung.
alarm-trouble-todo =
    Tippen Sie auf dem Server candor check: Jede Zeile sagt, was gefunden wurde und was zu tun ist. HR sieht
    dasselbe unter /desk/health.
alarm-backup-what = es gibt keine neue Sicherung
alarm-backup-says = Am { $day } war die letzte geprüfte Sicherung älter, als sie sein darf, oder es gab gar keine.
alarm-backup-todo =
    Tippen Sie auf dem Server candor check, und suchen Sie im Log den Grund: Ist der Ordner der Sicherungen da,
    eingehängt und nicht voll? Machen Sie dann eine: candor backup DIR. Eine Runde endet trotzdem zu ihrer Zeit.
alarm-clock-what = die Uhr des Servers ist gesprungen
alarm-clock-says =
    Die Uhr des Servers ist gesprungen, auf { $day }, und nichts erklärt es. Bis das geklärt ist, wird nach der Uhr
    keine Runde geschlossen, gezählt, veröffentlicht oder vernichtet.
alarm-clock-todo =
    Sehen Sie nach der Zeit auf dem Server. Ist sie falsch, stellen Sie sie richtig: Alles geht von selbst weiter.
    Ist sie richtig, sagen Sie es: candor clock accept, oder am Schreibtisch. Nach einem Tag, an dem sie gleichmäßig
    geht, wird ihr geglaubt.
alarm-certificate-what = das Zertifikat endet am { $day }
alarm-certificate-says =
    Das Zertifikat, das candor den Browsern zeigt, endet am { $day }. Von da an kann niemand antworten und niemand
    sich anmelden.
alarm-certificate-todo =
    Wo candor Zertifikate selbst bestellt (--domain), steht im Log, warum es das Zertifikat nicht erneuern konnte.
    Sonst legen Sie neue Dateien an die Stelle derer von --tls-cert und --tls-key, und lassen Sie sie neu lesen:
    systemctl reload candor, oder kill -HUP.
