# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = Einen Moment
starting-pages-program-did =
    <b>Das Programm dieser Seite kam nicht an oder wurde unterwegs verändert.</b> Ihr Browser führt es nur so aus, wie
    es gemacht wurde.
starting-filter-network-addition =
    Ein Filter im Netz oder eine Erweiterung Ihres Browsers kann das bewirken. Öffnen Sie diese Seite bitte in einem
    anderen Browser oder einem anderen Netz. Ihr Beleg bleibt gültig.
waiting-public-record-being = Das öffentliche Verzeichnis wird geholt und geprüft. Ihr Beleg wird nicht gesendet.
receipt-were-my-answers = Wurden meine Antworten gezählt?
receipt-choose-receipt-saved = Wählen Sie den Beleg, den Sie nach dem Antworten gespeichert haben.
receipt-receipt-file = Datei mit dem Beleg
receipt-browser-fetches-public =
    Ihr Browser holt das ganze öffentliche Verzeichnis der Runde und sucht Ihre Antworten darin. Der Beleg bleibt auf
    Ihrem Gerät: Niemand erfährt, wonach Sie gesucht haben.
receipt-receipt-shows-somebody =
    Ein Beleg zeigt, dass jemand teilgenommen hat. Er zeigt nie, was geantwortet wurde, und auch das Verzeichnis
    nicht.
receipt-pages-program = Das Programm dieser Seite
receipt-page-its-files =
    Die Seite und ihre Dateien sind für alle bis aufs Byte dieselben und zum Lesen gemacht. Ihr Browser führt eine
    Datei nur aus, wenn sie den Hashwert (SHA-256) unten hat. Die Versionshinweise von candor nennen dieselben
    Hashwerte und auch den der Seite selbst. Der Befehl <code>candor audit</code> prüft das Verzeichnis ohne diese
    Seite.
counted-answers-were-counted = Ihre Antworten wurden gezählt
counted-one-signed-record =
    Sie sind ein Eintrag von <b>{ $ballots }</b> im unterschriebenen Verzeichnis der Runde <b>{ $round }</b>.
counted-what-promised-receipt =
    Was zugesagt war, der Beleg und das Verzeichnis passen zusammen und sind mit dem zugesagten Schlüssel
    unterschrieben.
counted-check-another-receipt = Einen anderen Beleg prüfen
entered-entry-on-list = Ihr Eintrag steht auf der Liste
entered-one-signed-list =
    Er ist einer von <b>{ $ballots }</b> auf der unterschriebenen Liste der Runde <b>{ $round }</b>. Die Hüter öffnen genau diese.
entered-twelve-words-list =
    Diese zwölf Wörter stehen für die Liste. Jeder Hüter veröffentlicht sie auf eigenem Weg. Sind es dort andere, zeigen Sie bitte beide dem Betriebsrat.
proved-opened-in-unit =
    Sie sind unter denen, die in der Gruppe <b>{ $unit }</b> der Runde <b>{ $round }</b> geöffnet wurden.
lost-guardian-signed =
    <b>{ $guardian } hat unterschrieben, dass Ihre Antworten sich nicht öffnen ließen oder doppelt da waren.</b> Ihr Nachweis zeigt, dass sie sich öffnen lassen.
lost-please-show =
    Bitte zeigen Sie Ihren Nachweis und das Verzeichnis, das Sie hier speichern können, Ihrem Betriebsrat. Wer beides hat, kann auch Ihre Antworten finden: Geben Sie den Nachweis niemandem, dem Sie nicht vertrauen.
gone-answers-not-opened = Ihre Antworten sind nicht unter denen, die geöffnet wurden
gone-too-few-or-taken =
    Entweder haben zu wenige aus Ihrer Gruppe teilgenommen, oder jemand hat Ihre Antworten herausgenommen. Die Hüter können in dem nachsehen, was sie aufbewahren; der Befehl <code>candor receipt</code> sucht dort danach.
invalid-answers-were-counted = Ihre Antworten wurden als ungültig gezählt
invalid-stands-signed-record =
    Sie stehen im unterschriebenen Verzeichnis der Runde <b>{ $round }</b> unter denen, die beim Öffnen keine gültige
    Antwort enthielten.
invalid-who-spoiled-cannot =
    Wer sie verdorben hat, lässt sich nicht beweisen: Es kann die Seite gewesen sein, der Browser oder wer sie
    geöffnet hat. Wenn Sie auf der unveränderten Seite geantwortet haben, zeigen Sie das bitte Ihrem Betriebsrat.
invalid-save-record = Verzeichnis speichern
missing-answers-are-missing = Ihre Antworten fehlen
missing-receipt-proves-answers =
    <b>Dieser Beleg beweist, dass angenommene Antworten weggelassen wurden.</b> Der Server hat unterschrieben, dass er
    sie angenommen hat, und ein Verzeichnis der Runde <b>{ $round }</b> ohne sie.
missing-please-show-both =
    Bitte zeigen Sie beides Ihrem Betriebsrat: die Datei mit dem Beleg und das Verzeichnis, das Sie hier speichern
    können.
missing-number-receipt = Die Nummer im Beleg:
not-closed-round-not-closed = Die Runde ist noch nicht zu Ende
not-closed-receipt-genuine-record =
    Der Beleg ist echt. Das Verzeichnis kommt nach dem Ende des <b>{ $closes }</b> (Mitternacht, { $zone }).
not-closed-devices-clock = Auf der Uhr dieses Geräts ist das { $here }.
not-closed-please-keep-file = Bitte bewahren Sie die Datei auf, und kommen Sie dann wieder.
cancelled-round-cancelled = Diese Runde wurde abgesagt
cancelled-stopped-before-its =
    Sie wurde vor ihrem Ende abgebrochen, und ihre Antworten werden nicht gezählt. Es gibt kein Verzeichnis von ihr.
unknown-form-page-older-than = Diese Seite ist älter als die Runde
unknown-form-round-promises-something =
    Die Runde sagt etwas zu, das diese Seite nicht kennt: { $message }. Ihr Beleg bleibt gültig; bitte laden Sie die
    Seite neu, und sagen Sie es denen, die diese Umfrage betreiben, wenn das so bleibt.
unknown-form-choose-file-again = Datei noch einmal wählen
no-receipt-not-receipt = Das ist kein Beleg
no-receipt-receipts-name-begins =
    Der Name eines Belegs beginnt mit <b>candor-receipt</b>. Die Datei mit einem Passierschein ist etwas anderes.
no-receipt-choose-another-file = Eine andere Datei wählen
unknown-round-round-not-known = Diese Runde ist hier nicht bekannt
unknown-round-receipt-names-round =
    Der Beleg nennt die Runde <b>{ $round }</b>, die dieser Server nicht hat. Vielleicht ist er von einem anderen
    Server. Wenn er von diesem ist, zeigen Sie diese Seite und den Beleg bitte Ihrem Betriebsrat.
disagree-not-receipt-round = Das ist kein Beleg dieser Runde
disagree-receipt-server-disagree =
    <b>Der Beleg und dieser Server stimmen nicht überein in dem, was in der Runde { $round } zugesagt wurde.</b> Der
    Beleg kann von einem anderen Server sein, oder jemand hat verändert, was zugesagt war.
disagree-if-answered-here =
    Wenn Sie hier geantwortet haben, zeigen Sie diese Seite und den Beleg bitte Ihrem Betriebsrat.
not-genuine-not-signed-with =
    Er ist nicht mit dem Schlüssel unterschrieben, der für die Runde <b>{ $round }</b> zugesagt war. Er wurde
    verändert oder erfunden: Er beweist nichts.
not-signed-record-not-as = Das Verzeichnis ist nicht wie zugesagt
not-signed-what-server-calls =
    <b>Was der Server sein Verzeichnis nennt, ist nicht mit dem zugesagten Schlüssel unterschrieben.</b> Es beweist
    nichts über Ihre Antworten. Bitte zeigen Sie diese Seite und den Beleg Ihrem Betriebsrat.
insecure-checking-not-possible = Prüfen ist hier nicht möglich
insecure-connection-server-not =
    Die Verbindung zu diesem Server ist nicht verschlüsselt, oder dieser Browser ist zu alt. Bitte öffnen Sie diese
    Seite in einem aktuellen Browser, unter einer Adresse, die mit <b>https://</b> beginnt.
offline-server-cannot-be = Der Server ist nicht zu erreichen
offline-seem-be-offline = Anscheinend sind Sie oder der Server nicht verbunden. Ihr Beleg bleibt gültig.
offline-try-again = Noch einmal versuchen
busy-server-busy = Der Server ist ausgelastet
busy-please-try-again = Bitte versuchen Sie es in einer Minute noch einmal. Ihr Beleg bleibt gültig.
unexpected-something-went-wrong = Etwas ging schief
unexpected-page-met-something =
    Diese Seite ist auf etwas gestoßen, das sie nicht kennt. Ihr Beleg bleibt gültig; bitte versuchen Sie es später
    noch einmal.
unexpected-what-met = Worauf sie stieß: { $message }
page-server-busy-trying = { $seconds ->
    [one] Der Server ist ausgelastet. Neuer Versuch in { $seconds } Sekunde.
   *[other] Der Server ist ausgelastet. Neuer Versuch in { $seconds } Sekunden.
}
