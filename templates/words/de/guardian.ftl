# Die Wörter der Seite der Hüter, die in ihrer einen Datei stehen. Verbessern oder eine Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz
# darf mehr versprechen als der englische.
brand = candor für Hüter
back = Zurück
back-to-start = Zurück zum Anfang
save-key-file = Schlüsseldatei speichern
your-key-file = Ihre Schlüsseldatei
its-passphrase = Ihre Passphrase

unable-title = Dieser Browser kann die Arbeit nicht tun
unable-why = Er hat keine Kryptografie für eine Seite, die von einem Datenträger geöffnet wird. Bitte öffnen Sie diese Datei mit einem aktuellen Firefox, Chrome oder Edge.

start-title = Eine Runde hüten
start-lead =
    Jeder Stimmzettel der Runde wird für Sie eingehüllt, bevor er den Browser der antwortenden Person verlässt. Nur Sie können Ihre
    Hülle abnehmen. Sie tun es einmal, nach der Runde, für alle Stimmzettel zusammen.
start-why =
    Was Sie weitergeben, ist sortiert. So kann, wer den Server betreibt und auf die Uhr sieht, nicht sagen, welcher Stimmzettel einer
    Gruppe von wem ist, solange ein Hüter sich daran hält. Sie sehen nie eine Antwort oder einen Namen.
start-key = Vor der Runde: einen Schlüssel machen
start-key-how = Fünf Minuten, Papier und ein Stift.
start-key-go = Einen Schlüssel machen
start-accept = Bevor jemand eingeladen wird: die Zusage annehmen
start-accept-how = HR schickt sie Ihnen. Sie vergleichen sie mit dem, was Sie wissen.
start-accept-go = Eine Zusage lesen
start-open = Nach der Runde: das Paket öffnen
start-open-how = HR schickt es Ihnen. Einige Minuten; je einige Tausend Menschen eine Minute.
start-open-go = Ein Paket öffnen
start-forget = Wenn das Ergebnis veröffentlicht ist: vergessen
start-forget-how = Dann kann es nie wieder jemand tun.
start-forget-go = Einen Schlüssel vergessen
start-where =
    <b>Wo Sie das tun.</b> Auf einem Computer, den nicht Ihr Arbeitgeber verwaltet, etwa Ihrem eigenen, mit dieser Datei auf seinem
    Datenträger. Die Seite sendet nichts: Sie können das Netz abschalten.
start-from =
    Nehmen Sie diese Datei aus der veröffentlichten Version von candor, nie von denen, die die Befragung betreiben, und vergleichen Sie ihren
    SHA-256 mit den Versionshinweisen.

key-title = 1. Einen Schlüssel machen
key-what = Ein Schlüssel gilt für eine Runde. Er entsteht durch Zufall, hier, und bleibt bei Ihnen.
key-round = Die Runde, wie HR sie nennt
key-name = Ihr Name, wie man Sie kennt
key-role = Ihr Amt, zum Beispiel Betriebsrat
key-which = Welcher Schlüssel?
key-new = Ein neuer
key-paper = Der auf meinem Papier, weil seine Datei verloren ist
key-words = Die 24 Wörter auf dem Papier
key-passphrase = Eine Passphrase für die Schlüsseldatei: mindestens 16 Zeichen, zum Beispiel fünf Wörter
key-again = Dieselbe noch einmal
key-make = Den Schlüssel machen

made-title = Ihr Schlüssel ist gemacht
made-kept-twice = Ohne ihn kann nie jemand die Antworten der Runde <b>{ $round }</b> öffnen. Darum wird er zweimal aufbewahrt: als Datei und auf Papier.
made-file = Die Schlüsseldatei speichern
made-file-how = Sie öffnet sich nur mit Ihrer Passphrase. Bewahren Sie sie auf diesem Computer oder einem Stick auf.
made-write = Diese 24 Wörter auf Papier schreiben
made-write-how =
    Von Hand, in dieser Reihenfolge, mit ihren Nummern. Sie sind der Schlüssel selbst: Wer sie hat, braucht keine Passphrase. Legen Sie das
    Papier in einen Umschlag, und geben Sie ihn Ihrer Stellvertretung. Machen Sie kein Foto. Sie werden nicht noch einmal gezeigt.
made-for-hr = Die Datei für HR speichern und senden
made-for-hr-what = Sie ist öffentlich; mit ihr hüllen Browser Stimmzettel für Sie ein.
made-save-for-hr = Datei für HR speichern
made-next = Wie es weitergeht
made-next-what = Bevor jemand eingeladen wird, schickt HR Ihnen die Zusage der Runde. Öffnen Sie dann diese Seite wieder, für Schritt 2.
made-unsaved = Speichern Sie zuerst die Schlüsseldatei: Hier ginge sie verloren.

accept-title = 2. Die Zusage annehmen
accept-what = Die Zusage sagt, wer gefragt wird, wer hütet und was nie gezeigt wird. Niemand wird eingeladen, bevor alle Hüter sie angenommen haben.
accept-promise = Die Zusage, die HR Ihnen geschickt hat
accept-read = Die Zusage lesen

whole-title = Die Zusage ist vollständig, und Ihr Schlüssel steht darin
whole-place =
    Sie sind Hüter { $place } von { $guardians } der Runde <b>{ $round }</b>. Keine Zahl wird von weniger als
    { $k } Personen gezeigt, kein Kommentar von weniger als { $k-comments }. Sie öffnen nichts vor: { $from }.
whole-who = Wer hütet?
whole-who-ask = Kennen Sie diese Personen, und ist vereinbart, dass sie es tun?
whole-you = { $place }. { $name } (Sie)
whole-people = Sind es so viele Menschen?
whole-people-ask = Vergleichen Sie mit einer eigenen Liste. Eine Gruppe, die mit erfundenen Menschen aufgefüllt ist, verbirgt niemanden.
whole-group = Gruppe
whole-invited = Eingeladen
whole-everybody = Alle
whole-wrong = Wenn etwas falsch ist, nehmen Sie nicht an, und sagen Sie es laut: HR, dem anderen Hüter, dem Betriebsrat.
whole-accept = Diese Zusage annehmen
whole-refuse = Nicht annehmen

accepted-title = Sie haben die Zusage angenommen
accepted-save = Die Annahme speichern und an HR senden
accepted-save-why = Die Runde beginnt, wenn alle Hüter angenommen haben.
accepted-save-it = Annahme speichern
accepted-again = Ihre Schlüsseldatei noch einmal speichern
accepted-again-why = Sie merkt sich jetzt, welche Zusage Sie angenommen haben. Legen Sie sie an die Stelle der alten.
accepted-words = Diese zwölf Wörter auf eigenem Weg veröffentlichen
accepted-words-why =
    An Ihrem eigenen Aushang oder in Ihrer eigenen E-Mail, nicht über HR: Die Leute vergleichen sie mit ihrer Einladung. So wird eine falsche
    Zusage gefunden.

open-title = 3. Das Paket öffnen
open-first = Zuerst wird alles darin geprüft und nichts geöffnet. Dann werden Sie gefragt.
open-parcel = Das Paket, das HR Ihnen geschickt hat
open-receipts = Belege, die Leute Ihnen gegeben haben, falls es welche gibt: Dann zeigt sich, ob sie ausgelassen wurden
open-check = Das Paket prüfen

working-title = Es wird gearbeitet
working-checking = Alles in dem Paket wird geprüft
working-opening = Ihre Hülle wird abgenommen
working-done = Bisher getan: { $done } von { $total }
working-not-yet = Bisher getan:
working-leave =
    Sie können diese Seite offen lassen und etwas anderes tun. Wenn sie geschlossen wird oder der Computer schläft, ist nichts verloren: Öffnen
    Sie dasselbe Paket noch einmal, und dasselbe kommt heraus.
working-stop = Anhalten

checked-title = Alles in dem Paket ist, wie es sein muss
checked-entries = { $entries ->
    [one] Es enthält <b>{ $entries }</b> Eintrag. Er steht auf der unterschriebenen Liste, kommt von jemandem mit einem Link seiner Gruppe, und keine
        Gruppe hat mehr Einträge als benutzte Links oder eingeladene Menschen.
   *[other] Es enthält <b>{ $entries }</b> Einträge. Jeder steht auf der unterschriebenen Liste, kommt von jemandem mit einem Link seiner Gruppe, und
        keine Gruppe hat mehr Einträge als benutzte Links oder eingeladene Menschen.
}
checked-no-receipts = Ihnen wurden keine Belege gegeben.
checked-receipts = { $receipts ->
    [one] Der Beleg, der Ihnen gegeben wurde, steht auf der Liste.
   *[other] Die Belege, die Ihnen gegeben wurden ({ $receipts }), stehen alle auf der Liste.
}
checked-again = Genau dies haben Sie schon einmal geöffnet. Dasselbe wird herauskommen.
checked-before = Wurde schon einmal eine Liste dieser Runde geöffnet?
checked-before-why =
    Ihre Schlüsseldatei kann es nicht wissen: Mit ihr wurde keine Zusage angenommen, also kann sie vom Papier gemacht sein. Wenn Sie oder Ihre
    Stellvertretung diese Runde schon geöffnet haben, tippen Sie die zwölf Wörter, die damals veröffentlicht wurden. Wenn nicht, tippen Sie <b>keine</b>.
checked-before-words = Die zwölf Wörter, oder: keine
checked-none = keine
checked-save = Ihre Schlüsseldatei noch einmal speichern
checked-save-why = Sie merkt sich jetzt diese Liste. Ihr Schlüssel öffnet diese und nie eine andere. Legen Sie die Datei an die Stelle der alten.
checked-off = Ihre Hülle abnehmen
checked-off-what = Alle Stimmzettel werden um eine Hülle geöffnet und sortiert. Sie werden keine Antwort sehen.
checked-take-off = Meine Hülle abnehmen
checked-not-now = Nicht jetzt

opened-title = Ihre Hülle ist abgenommen
opened-many =
    Sortiert weitergegeben werden <b>{ $answers }</b> Stimmzettel mit Antworten und <b>{ $comments }</b> mit Kommentaren. Gruppen von zu wenigen
    Menschen wurden mit anderen zusammengelegt oder ausgelassen.
opened-odd =
    Stimmzettel, die sich nicht öffnen ließen oder doppelt da waren: <b>{ $odd }</b>. Eine ehrliche Seite macht keine solchen: Sie sind in Ihrer
    Bescheinigung genannt. Sagen Sie es dem anderen Hüter und dem Betriebsrat.
opened-save = Das Paket speichern und HR zurückgeben
opened-to-next = Es geht weiter an den Hüter nach Ihnen.
opened-to-count = Sie sind zuletzt an der Reihe: Danach werden die Antworten gezählt.
opened-save-it = Paket speichern
opened-attestation = Ihre Bescheinigung speichern und aufbewahren
opened-attestation-why = Wer die Runde nachprüft, bittet Sie darum, und nicht den Server.
opened-save-attestation = Bescheinigung speichern
opened-words = Diese zwölf Wörter der Liste auf eigenem Weg veröffentlichen
opened-words-why = Wer seinen Beleg nachschlägt, vergleicht sie: So wird eine zweite Liste gefunden.
opened-later = Wenn das Ergebnis veröffentlicht ist, kommen Sie für Schritt 4 zurück.

forget-title = 4. Vergessen
forget-why =
    Wenn das Ergebnis veröffentlicht ist, wird der Schlüssel nicht mehr gebraucht. Ein Hüter, der vergisst, genügt: Dann kann niemand diese
    Stimmzettel aus einer aufbewahrten Kopie öffnen.
forget-it = Diese Runde vergessen

forgotten-title = Dieser Browser hat die Runde vergessen
forgotten-left = Den Rest tun Sie von Hand, denn eine Seite kann keine Dateien löschen:
forgotten-file = Löschen Sie die Schlüsseldatei der Runde <b>{ $round }</b>, jede Kopie, und leeren Sie den Papierkorb.
forgotten-paper = Bitten Sie Ihre Stellvertretung um den Umschlag, und zerreißen Sie das Papier.
forgotten-keep = Behalten Sie Ihre Bescheinigung.

stop-title = Halt: Etwas stimmt nicht
stop-accepted = <b>Nichts wurde angenommen.</b> Dafür ist diese Seite da: Ein ehrlicher Fehler und ein Versuch, jemanden herauszufinden, sehen hier gleich aus.
stop-opened = <b>Nichts wurde geöffnet.</b> Dafür ist diese Seite da: Ein ehrlicher Fehler und ein Versuch, jemanden herauszufinden, sehen hier gleich aus.
stop-handed-on = <b>Nichts wurde weitergegeben.</b> Dafür ist diese Seite da: Ein ehrlicher Fehler und ein Versuch, jemanden herauszufinden, sehen hier gleich aus.
stop-what-now =
    Lesen Sie den Satz oben dem anderen Hüter und HR vor, und fragen Sie, was geschehen ist. Eine Datei, die unterwegs abgeschnitten wurde, kann
    noch einmal geschickt werden. Machen Sie nicht weiter, bevor Sie es verstehen.

slip-unknown = Der Seite ist etwas begegnet, das sie nicht erwartet. Der Browser sagt: { $error }
slip-worker = Dieser Browser kann die Arbeit hier nicht tun: { $error }
slip-file-missing = Eine Datei fehlt: Wählen Sie für jedes Feld eine.
slip-names = Runde, Name und Amt werden gebraucht: Sie werden in der Zusage stehen.
slip-differ = Die beiden Passphrasen sind verschieden. Tippen Sie sie noch einmal.
slip-words-many = { $found ->
    [one] Es ist { $found } Wort: Erwartet werden 24.
   *[other] Es sind { $found } Wörter: Erwartet werden 24.
}
slip-word-strange = Wort { $place } („{ $word }“) steht nicht auf der Liste der Wörter: Sehen Sie noch einmal auf das Papier.
slip-words-order = Diese 24 Wörter gehören nicht zusammen: Vielleicht sind zwei vertauscht, oder eines ist falsch gelesen.
slip-round-name = Der Name der Runde hat nur die Buchstaben a bis z, Ziffern und Bindestriche, zum Beispiel 2026-q3. Fragen Sie HR.
slip-passphrase-short = { $found ->
    [one] Die Passphrase hat { $found } Zeichen: Erwartet werden mindestens { $least }, zum Beispiel fünf Wörter.
   *[other] Die Passphrase hat { $found } Zeichen: Erwartet werden mindestens { $least }, zum Beispiel fünf Wörter.
}
slip-no-key-file = Das ist keine Schlüsseldatei eines Hüters. Sie heißt candor-guardian-, dann der Name der Runde.
slip-key-file-damaged = Die Schlüsseldatei ist beschädigt.
slip-passphrase-wrong = Das ist nicht die Passphrase dieser Schlüsseldatei. Nichts wurde verändert: Versuchen Sie es noch einmal.
slip-no-promise = Das ist keine Zusage. Sie heißt promise.json oder kommt in einer E-Mail von HR.
slip-promise-round = Diese Zusage ist von der Runde { $theirs }: Ihr Schlüssel ist für { $yours }.
slip-no-receipt = { $file } ist kein Beleg. Nehmen Sie die Datei heraus, oder wählen Sie die richtige.
slip-no-parcel = Diese Datei ist kein Paket von candor.
slip-parcel-cut = Das Paket ist nicht vollständig: Sein Teil „{ $part }“ wurde abgeschnitten. Bitten Sie noch einmal darum.
slip-parcel-long = Das Paket ist länger, als seine erste Zeile sagt. Bitten Sie noch einmal darum.
slip-parcel-part = Das Paket hat keinen Teil „{ $part }“. Ist es eines, das ein Hüter zurückgegeben hat?
slip-parcel-round = Dieses Paket ist von der Runde { $theirs }: Ihr Schlüssel ist für { $yours }.
slip-early = Nichts wird geöffnet vor { $from }: Nach der Uhr dieses Computers ist es { $now }.
slip-receipt-strange = Der Beleg { $receipt } gehört nicht zu dieser Runde. Machen Sie ohne ihn weiter, und sagen Sie es der Person, die ihn Ihnen gab.
slip-save-first = Speichern Sie zuerst Ihre Schlüsseldatei: Sie muss sich diese Liste merken, bevor etwas geöffnet wird.
slip-notice-empty = Beantworten Sie zuerst die Frage nach den veröffentlichten Wörtern.
slip-notice-other =
    Das sind nicht die Wörter dieser Liste: Eine andere Liste wurde vorher geöffnet, oder ein Wort ist falsch gelesen. Nichts wurde geöffnet.

key-none = Aus diesem Ausgangswert folgt kein Schlüssel.
twofold = Ihre Schlüsseldatei und dieser Browser merken sich Verschiedenes über diese Runde. Sagen Sie es laut: Jemand hat eine zweite Schlüsseldatei.
accepted-another = Sie haben eine andere Zusage dieser Runde angenommen.
opened-another =
    Ihr Schlüssel hat eine andere Liste oder einen anderen Stapel dieser Runde geöffnet und öffnet keine zweite: Wer zwischen zweien wählen könnte,
    erführe, wer im Unterschied steht.

promise-unread = Die erste Seite der Zusage ist nicht lesbar.
promise-groups-unread = Die Liste der Gruppen in der Zusage ist nicht lesbar.
promise-tree-unread = Die Organisation in der Zusage ist nicht lesbar.
promise-form = Die Zusage hat die Form { $form }: Diese Seite liest Form 4.
promise-strange = Die Zusage hat einen Teil „{ $part }“, den diese Seite nicht kennt.
promise-unguarded = Die Zusage dieser Runde nennt keine Hüter.
promise-other-statements = Die Zusage wurde verändert: Ihre Aussagen sind andere.
promise-other-tree = Die Zusage wurde verändert: Ihre Organisation ist eine andere.
promise-other-groups = Die Zusage wurde verändert: Ihre Gruppen sind andere.
promise-too-few = Nach dieser Zusage könnten Zahlen von weniger als fünf Personen gezeigt werden.
promise-unit-twice = Die Organisation in der Zusage hat eine Einheit doppelt.
promise-tops = Die Organisation in der Zusage hat nicht genau eine Spitze.
promise-torn = Die Organisation in der Zusage hängt nicht zusammen.
promise-guardians = Die Zusage hat keinen Hüter, oder mehr als zwei.
promise-keys-same = Zwei Schlüssel von Hütern in der Zusage sind gleich, oder einer ist kein Schlüssel.
promise-inner-keys = Die Schlüssel für die inneren Marken in der Zusage sind nicht lesbar oder gleich.
promise-unwraps = Nach dieser Zusage werden Stimmzettel ausgehüllt, bevor die Runde vorbei ist, oder mehr als 30 Tage danach.
promise-group-homeless = Eine Gruppe in der Zusage gehört zu keiner Einheit.
promise-group-comments = Die Zusage hat eigene Gruppen für Kommentare.
promise-group-few = { $group }: Weniger als { $k } Personen sind eingeladen.
promise-group-sum = { $group }: Die Zahl der Personen geht nicht auf.
promise-groups-same = Zwei Gruppen in der Zusage haben denselben Namen oder denselben Schlüssel.
promise-without-you = Ihr Schlüssel steht nicht in dieser Zusage: Nehmen Sie sie nicht an, und sagen Sie es laut.

parcel-promise-round = Die Zusage in dem Paket ist von einer anderen Runde: Ihr Schlüssel ist für { $yours }.
parcel-promise-other = Die Zusage in dem Paket ist nicht die, die Sie angenommen haben.
list-unsigned = Die Liste der Einträge ist nicht mit dem Schlüssel der Zusage unterschrieben.
list-unread = Die Liste der Einträge ist nicht lesbar.
list-other = Die Liste der Einträge ist für eine andere Zusage.
entry-no-group = Der Eintrag { $entry } ist von keiner Gruppe der Zusage.
entry-no-token = Der Eintrag { $entry } hat keine Marke seiner Gruppe.
entry-unsigned = Der Eintrag { $entry } ist nicht unterschrieben.
entries-cut = Die Einträge in dem Paket wurden abgeschnitten. Bitten Sie noch einmal darum.
entry-twice = Ein Eintrag ist doppelt da.
entries-other = Die Einträge sind nicht die der Liste. Es fehlen: { $missing }. Nicht darauf: { $more }.
entries-same-key = Zwei Einträge haben denselben einmaligen Schlüssel.
entries-same-ballot = Zwei Einträge enthalten denselben eingehüllten Stimmzettel.
group-key = Der Schlüssel von { $group } in der Zusage ist nicht lesbar.
used-other = Die Liste der benutzten Links ist nicht für die Gruppen dieser Zusage.
used-too-many =
    { $group }, Einträge: { $entries }, benutzte Links: { $links }, eingeladene Personen: { $invited }. Erwartet wird, dass keine dieser Zahlen größer
    ist als die nächste. Jemand hat diese Gruppe aufgefüllt.
receipt-dropped = Der Beleg { $receipt } ist unterschrieben, und sein Eintrag steht nicht auf der Liste: Ein Eintrag wurde weggelassen.
pile-cut = Der Stapel „{ $pile }“ in dem Paket wurde abgeschnitten. Bitten Sie noch einmal darum.
pile-unsorted = Der Stapel „{ $pile }“ in dem Paket ist nicht sortiert, oder eine Zeile ist doppelt da.
pile-twice = Der Stapel „{ $pile }“ hat denselben eingehüllten Stimmzettel in zwei Gruppen.
before-unsigned = Was weitergegeben wurde, ist nicht von { $name } unterschrieben.
before-unread = Was der Hüter vor Ihnen bescheinigt hat, ist nicht lesbar.
before-other = Was { $name } unterschrieben hat, betrifft eine andere Liste, Zusage oder Stelle.
before-unlike = Was { $name } unterschrieben hat, folgt nicht aus den Einträgen oder ist nicht, was weitergegeben wurde.
