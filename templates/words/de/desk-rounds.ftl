# Die Wörter der Runden am Schreibtisch: die Liste, die Seite einer Runde und die Schritte, die HR mit ihr geht. Verbessern oder eine
# Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

rounds-title = Runden
rounds-no-roster = Es gibt noch keine Personalliste: Wer soll gefragt werden?
rounds-import = Personalliste aufnehmen
rounds-open = Runde beginnen
rounds-open-pulse = Nach einem Vorfall: eine Kurzbefragung beginnen
rounds-none = Es gab noch keine Runde.
round-round = Runde
rounds-state = Stand
rounds-from = Von
rounds-last-day = Letzter Tag
rounds-invited = Eingeladen
rounds-files = Veröffentlichte Zahlen als Dateien
round-workbook = Arbeitsmappe (XLSX)
round-table = Tabelle (CSV)
round-where-comma = wo Zahlen so geschrieben werden: 3,4
round-all = Alle Runden
rounds-files-what = Alle veröffentlichten Runden, mit denselben gedruckten Werten wie in den Diagrammen:
round-comments-as = Kommentare als
round-or = oder
rounds-own-json = Das JSON jeder Runde steht auf ihrer Seite.
round-pulse = Kurzbefragung nach einem Vorfall
round-is-waiting = wartet auf ihre Hüter
round-is-open = läuft
round-is-closed = beendet, nicht veröffentlicht
round-is-published = veröffentlicht
round-is-cancelled = abgebrochen
round-is-unknown = in einem Stand, den dieses Programm nicht kennt
round-give-up = Runde abbrechen
round-lead =
    { $kind }, { $state }. Vom { $opens } bis zum Ende des { $closes } ({ $zone }). { $invited } Personen eingeladen,
    in { $circles } Gruppen.
round-waiting-then =
    Was sie schicken, geben Sie unter <a>Hüter</a> ab. Geschieht das nicht, bevor der letzte Tag vorüber ist, wird die
    Runde von selbst abgebrochen.
round-restored =
    <b>Niemand kann mehr anfangen zu antworten.</b> Diese Runde wurde aus einer Sicherung zurückgeholt, und niemand
    kann sagen, wer seither geantwortet hat: Darum öffnet kein Link sie wieder, denn sonst könnte jemand zweimal
    antworten. Was vorher geantwortet wurde, ist da. Beenden Sie die Runde jetzt, dann wird das gezählt, oder brechen
    Sie sie ab; und sagen Sie den Leuten, was geschehen ist.
round-while-open = Solange sie läuft
round-remind = Alle erinnern
round-what-was-sent = Ansehen, was geschickt wurde
round-link-again = Jemandem den Link noch einmal schicken
round-link-again-how =
    Eine E-Mail geht an die Adresse in der Personalliste: mit einem neuen Link, und der alte gilt dann nicht mehr,
    oder mit den Worten, dass der Link verwendet wurde. Nur wer sie liest, erfährt, welche es ist. Wenn die Adresse
    falsch ist, berichtigen Sie sie zuerst in der Personalliste.
round-address = Adresse in der Personalliste
round-send = Schicken
round-cards = Papierkarten
round-cards-how =
    { $cards } Personen in der Personalliste haben keine Adresse. Für jede gibt es eine Karte, nach Gruppen; auf ihr
    steht kein Name, und sie gehört niemandem. Drucken Sie die Karten, schneiden Sie sie, und lassen Sie die Leute
    ziehen. Eine verlorene Karte kann nicht ersetzt werden, weil niemand sagen kann, ob sie verwendet wurde. Wer die
    Karten hat, könnte sie verwenden: Dass sie geholt wurden, steht jedes Mal im Protokoll.
round-cards-language = Sprache der Karten
round-cards-fetch = Karten holen, um sie zu drucken
round-notice-board = Für den Aushang
round-end = Das Ende
round-closes-itself = Nach ihrem letzten Tag endet sie von selbst.
round-close-now = Jetzt beenden
round-unreadable =
    <b>Sie ist nicht gezählt: Antwortbögen, die sich nicht öffnen lassen: { $found }.</b> Jemand oder etwas hat sie
    verändert. Nichts wurde gelöscht. Wer diesen Server betreut, hat eine E-Mail bekommen; ob ohne sie gezählt wird,
    entscheiden Sie gemeinsam mit diesen Personen und dem Betriebsrat, und getan wird es am Server. Die Zahl steht
    dann in der öffentlichen Aufzeichnung.
round-waits-for = Sie wartet auf { $who }
round-waits-until = Vorher kann niemand die Antworten öffnen. { $who } öffnet nichts vor: { $from }.
round-send-parcel =
    Schicken Sie diese Datei an { $who } und an niemanden sonst: Sie sagt, welche Links verwendet wurden, und keinen
    Namen.
round-fetch-parcel = Paket holen
round-comes-back = Was von { $who } zurückkommt
round-parcel-hint = Das Paket, das deren Programm gemacht hat; sein Name endet mit -from-{ $place }.candor.
round-hand-in = Abgeben
round-after-30 = Wenn sie 30 Tage nach ihrem letzten Tag noch wartet, brechen Sie sie ab.
round-uncounted = Ihre Antworten sind noch nicht gezählt: Das geschieht von selbst, in einigen Minuten.
round-before = Bevor sie hinausgeht
round-look = Ergebnis ansehen
round-no-council =
    <b>Niemand hat hier die Rolle des Betriebsrats</b>: Die Prüfdatei wird vergessen, wenn die Runde veröffentlicht
    wird.
round-council-waits =
    Der Betriebsrat hat <b>die Prüfdatei noch nicht geholt</b> und auch nicht gesagt, dass er sie nicht braucht.
round-council-done = Der Betriebsrat hat seine Prüfdatei oder braucht sie nicht.
round-no-steward =
    <b>Niemand ist hier Vertrauensperson</b>: Kommentare werden weggelassen und vergessen, wenn die Runde
    veröffentlicht wird.
round-steward-waits =
    Noch keine Vertrauensperson hat <b>die Kommentare gelesen</b>, und es kann jemand darin genannt sein.
round-steward-done = Eine Vertrauensperson hat die Kommentare gelesen.
round-from = Veröffentlichen lässt sie sich am { $from }: Nach der Zählung vergeht ein ganzer Tag.
round-publish = Veröffentlichen und den Führungskräften ihre Berichte schicken
round-read-reports = Berichte lesen
round-files = Dateien
round-this-json = Diese Runde (JSON)
round-given-up = Sie wurde abgebrochen: Ihre Antworten wurden ungelesen vernichtet, und nichts von ihr wird gezeigt.
round-under-way = Im Gange: { $what }.
round-done = { $done } von { $of } erledigt.
round-reloads = Diese Seite lädt sich selbst neu; Sie können sie schließen, die Arbeit geht weiter.
round-waiting-for =
    Niemand wird eingeladen, bevor ihre Hüter die Zusage angenommen haben; sie lesen sie und vergleichen diese zwölf
    Wörter:
round-two-pages = Zwei Seiten zum Drucken
round-two-pages-for = : für den Aushang und für den Betriebsrat.
round-twelve = Zwölf Wörter stehen für alles, was zugesagt wurde. Sie stehen auch in jeder Einladung:
round-only-they =
    Veröffentlichen lässt sie sich, wenn das getan ist. Nur diese Personen können es tun; bitte fragen Sie sie.
round-anyway =
    Nach dem Zeitplan wird sie in jedem Fall am { $at } veröffentlicht: Ungelesene Kommentare werden dann weggelassen.
round-all-as = alle Runden als
round-result-went = Die Ergebnisse gingen an alle in der Personalliste.
round-result-goes = Die Ergebnisse gehen in wenigen Minuten an alle.
round-result-waits = { $leaders ->
    [one] Die Ergebnisse gehen an alle, wenn noch eine Führungskraft geschrieben hat, oder am { $day }.
   *[other] Die Ergebnisse gehen an alle, wenn noch { $leaders } Führungskräfte geschrieben haben, oder am { $day }.
}
step-type = Wenn das so gemeint ist, tippen Sie den Namen der Runde ein: { $name }
step-leave = So lassen
step-back = Zurück zu { $name }
step-not-now = Nichts wurde getan. Die Runde ist: { $found }. Nötig wäre: { $expected }.
step-resend-title = Link noch einmal schicken
step-resend-not = Der Link wurde nicht noch einmal geschickt
step-no-address = { $typed } ist keine E-Mail-Adresse: Nichts wurde geschickt.
step-resent =
    Eine E-Mail ist unterwegs, mit einem Link oder mit den Worten, dass er verwendet wurde: Nur wer sie liest,
    erfährt, welche es ist.
step-remind-title = Alle erinnern
step-remind-says =
    Alle { $invited } eingeladenen Personen bekommen diese E-Mail einmal, ob sie geantwortet haben oder nicht: Niemand
    kann nachsehen, wer geantwortet hat.
step-remind-button = Alle { $invited } Personen erinnern
step-reminded = { $queued } Erinnerungen sind unterwegs.
step-not-typed = Der Name wurde nicht so eingetippt, wie er hier steht: Nichts wurde getan.
step-publish-title = Ergebnis veröffentlichen
step-publish-says =
    { $size } Führungskräfte bekommen ihren Bericht per E-Mail, und alle mit einer Rolle können ihn lesen. Kommentare
    und Prüfdatei werden auf der Seite der Antworten vergessen. Eine E-Mail kann nicht zurückgenommen werden.
step-publish-button = Veröffentlichen
step-close-title = Jetzt beenden, vor dem letzten Tag
step-close-says =
    Die Links aller { $size } Personen gelten nicht mehr, die Antworten werden gezählt und vernichtet, die Schlüssel
    auch. Es gibt keinen Weg zurück. Ohne diesen Schritt endet die Runde von selbst nach ihrem letzten Tag.
step-close-button = Runde beenden
step-cancel-title = Diese Runde abbrechen
step-cancel-says =
    Die Links aller { $size } Personen gelten nicht mehr, und alles, was geantwortet wurde, wird ungelesen vernichtet.
    Nichts von dieser Runde wird je gezeigt. Es gibt keinen Weg zurück.
step-cancel-button = Runde abbrechen
step-counting = Die Antworten werden gezählt und vernichtet
step-closed-guarded = Die Runde ist beendet. Nichts kann geöffnet werden, bevor ihre Hüter ihre Arbeit getan haben.
step-closed = Die Runde ist beendet. Die Antworten wurden gezählt und vernichtet.
step-closed-grace =
    Die Runde ist beendet. Angefangene Antworten werden bis { $until } UTC angenommen; dann wird von selbst gezählt.
step-cancelled = Die Runde ist abgebrochen. Ihre Links, Schlüssel und Antworten sind vernichtet.
step-writing = Die Berichte werden geschrieben
step-published = Die Runde ist veröffentlicht; { $queued } E-Mails an Führungskräfte sind unterwegs.
state-waiting = wartend
state-open = laufend
state-closed = beendet
state-published = veröffentlicht
state-cancelled = abgebrochen
state-unknown = in einem unbekannten Stand
state-not-over = wartend, laufend, oder beendet und nicht veröffentlicht
