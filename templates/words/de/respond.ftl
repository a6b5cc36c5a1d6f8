# The words of the page that an employee answers on. Each message stands once in every language, with the same { $values } and
# the same <b> and <code>; a number may choose between plural forms. How to improve or add a language: docs/ARCHITECTURE.md.
# No sentence may say more than the English one, which says no more than what a test holds.

waiting-one-moment = Einen Moment
waiting-what-promised-round =
    Was für diese Runde zugesagt wurde, wird gerade geholt und geprüft. Über Sie wird nichts gesendet.
waiting-if-stays-please = Wenn das so bleibt, öffnen Sie Ihren Link bitte in einem aktuellen Browser.
waiting-something-way = Etwas steht im Weg
waiting-pages-program-did =
    <b>Das Programm dieser Seite kam nicht an oder wurde unterwegs verändert.</b> Ihr Browser führt es nur so aus, wie
    es gemacht wurde. Es wurde also nichts gesendet, und Ihr Link ist so gut wie zuvor.
waiting-filter-network-addition =
    Ein Filter im Netz oder eine Erweiterung Ihres Browsers kann das bewirken. Öffnen Sie Ihren Link bitte in einem
    anderen Browser oder einem anderen Netz, zum Beispiel auf Ihrem Telefon. Wenn das so bleibt, sagen Sie es bitte
    der Person, die Ihnen den Link geschickt hat.
used-link-used-device = Ihr Link wurde auf diesem Gerät benutzt
used-answers-were-sent =
    Ihre Antworten wurden von hier gesendet, und ein Link gilt einmal. Es ist nichts weiter zu tun.
used-pass-fetched-from =
    Ihr Passierschein wurde von hier geholt, und ein Link gilt einmal. Wenn Sie seitdem geantwortet haben, ist nichts
    weiter zu tun. Wenn nicht, antworten Sie unten mit Ihrem Passierschein.
used-remembered-device-alone =
    Das weiß nur dieses Gerät. Niemand wurde gefragt, und der Server hat nicht erfahren, dass Sie Ihren Link noch
    einmal geöffnet haben.
used-forget-device-open = Auf diesem Gerät vergessen und den Link öffnen
promise-statements-about-two = { $items ->
    [one] { $items } Aussage, etwa zwei Minuten, bis { $last-day }
   *[other] { $items } Aussagen, etwa zwei Minuten, bis { $last-day }
}
promise-round-works-council = In dieser Runde <b>erhält der Betriebsrat jeden einzelnen Antwortbogen</b>, ohne Namen.
promise-leaders-hr-see =
    Vorgesetzte und HR sehen <b>Mittelwerte ab { $k } Personen</b>, nie die Wertungen einer einzelnen.
promise-everybody-sees = Alle hier können <b>Mittelwerte ab { $k } Personen</b> sehen, nie die Wertungen einer einzelnen.
promise-steward-reads-comments = Kommentare liest zuerst eine Vertrauensperson.
promise-yours-count-people =
    Ihre Antworten zählen in <b>{ $circle }</b> ({ $invited } Personen), bis zu <b>{ $top }</b> ({ $top-invited }).
promise-yours-count-people-2 = Ihre Antworten zählen in <b>{ $circle }</b> ({ $invited } Personen).
promise-team-shown-with =
    Ihr Team wird mit anderen gezeigt: <b>{ $circle }</b> ({ $invited } Personen), bis zu <b>{ $top }</b>
    ({ $top-invited }).
promise-team-shown-with-2 = Ihr Team wird mit anderen gezeigt: <b>{ $circle }</b> ({ $invited } Personen).
promise-stand-guard-while =
    <b>{ $guardians }</b> wachen: Solange eine Person davon ehrlich ist, erkennt niemand, der nur den Server
    beobachtet, welche Antworten Ihre sind.
promise-they-travel-sealed =
    Antworten reisen versiegelt, ohne Ihren Namen. Wer den Server betreibt und beobachtet, könnte sie Ihnen zuordnen;
    was hilft, steht unten.
promise-start = Beginnen
promise-what-came-last = Was aus den letzten Antworten wurde
promise-written-by-leader =
    Geschrieben von der Leitung der jeweiligen Einheit, für alle darin. Es gehört nicht zu dem, was unten zugesagt
    ist.
promise-from-hr = Von HR
promise-hrs-own-words = Worte von HR, für alle dieselben. Sie standen fest, als die Runde begann.
promise-answer-two-visits = In zwei Besuchen antworten
promise-today-page-fetches =
    Heute holt diese Seite für Sie einen Passierschein: Er sagt, dass jemand aus Ihrer Gruppe antworten darf, und
    nicht, wer. Damit antworten Sie zu einer anderen Zeit, zum Beispiel von zu Hause.
promise-good-against-whoever =
    Das hilft gegen jemanden, der die Uhr des Servers beobachtet. Als wir es gemessen haben, konnte er bei einem
    Besuch 98 von 100 Personen ihre Antworten zuordnen, und nicht mehr als durch Raten, wenn die Antworten zu einer
    unabhängigen Zeit kamen.
promise-fetch-my-pass = Passierschein holen, später antworten
promise-how-works-what = Wie es geht, und wovor es nicht schützt
promise-start-sends-nothing =
    Beginnen sendet nichts. Für Sie wird nichts geholt, bevor Sie am Ende senden oder Ihren Passierschein für später
    holen.
promise-pass-here-already =
    Ihr Passierschein ist schon da. Beginnen sendet nichts: Gesendet wird erst, wenn Sie am Ende senden.
promise-until-when = Bis wann
promise-until-end-midnight = Bis zum Ende des <b>{ $closes }</b> (Mitternacht, { $zone }).
promise-devices-clock = Auf der Uhr dieses Geräts ist das { $here }.
promise-where-answers-appear = Wo Ihre Antworten vorkommen
promise-they-are-counted =
    Sie zählen in <b>{ $circle }</b> ({ $invited } Eingeladene) und darüber in <b>{ $above }</b>. Nie für sich allein.
promise-they-are-counted-2 = Sie zählen in <b>{ $circle }</b> ({ $invited } Eingeladene). Nie für sich allein.
promise-team-never-shown =
    Ihr Team wird nie für sich allein gezeigt. Ihre Antworten zählen in <b>{ $circle }</b> ({ $invited } Eingeladene)
    und darüber in <b>{ $above }</b>.
promise-team-never-shown-2 =
    Ihr Team wird nie für sich allein gezeigt. Ihre Antworten zählen in <b>{ $circle }</b> ({ $invited } Eingeladene).
promise-where-fewer-than =
    Wo weniger als <b>{ $k }</b> Personen antworten, wird nichts gezeigt, und die Antworten zählen nur weiter oben.
    Eine Einheit kann auch verborgen bleiben, damit niemand eine kleinere ausrechnen kann.
promise-single-statements-have =
    Einzelne Aussagen haben nur dort einen Wert, wo mindestens zehn Personen antworten. Dasselbe wird frühestens
    <b>{ $interval }</b> Tage nach dem letzten Tag wieder gefragt: Zwei Runden kurz nacheinander würden mehr über
    jemanden verraten, der nur einmal antwortet.
promise-few-people-joined =
    Ein paar Personen sind zu dieser Gruppe gekommen oder haben sie verlassen, seit sie zuletzt gezeigt wurde. Solange
    weniger als zwanzig antworten, wird sie deshalb in gröberen Stufen gezeigt.
promise-round-works-council-2 =
    In dieser Runde bekommt der Betriebsrat nach dem Ende jeden einzelnen Antwortbogen, ohne Namen, mit der Gruppe, in
    der er gezählt wurde, damit er nachzählen kann. Kommentare werden nicht übergeben.
promise-who-sees-what = Wer sieht was
promise-leaders-hr = Vorgesetzte und HR
promise-averages-more-people =
    Mittelwerte von { $k } oder mehr Personen, nach dem Ende der Runde. Nie eine einzelne Antwort, nie, wer
    geantwortet hat.
promise-everybody-here = Alle in der Organisation
promise-values-own-unit =
    Innerhalb von etwa zwei Wochen nach der Veröffentlichung, per E-Mail: den Mittelwert der eigenen Einheit oder der
    nächsten darüber, die gezeigt wird, und den der ganzen Organisation, dazu, was Vorgesetzte gehört haben und tun
    werden. Sie können es weitergeben.
promise-works-council = Der Betriebsrat
promise-proof-every-ballot = Einen Nachweis zu jedem Stimmzettel, um die Zählung zu prüfen. Keine Antwort.
promise-every-answer-sheet = Jeden Antwortbogen, ohne Namen, und die Nachweise, um nachzuzählen.
promise-server-until-round = Der Server, bis die Runde endet
promise-invitation-used-answers =
    Dass Ihre Einladung benutzt wurde. Ihre Antworten erreichen ihn ohne Ihren Namen, in einem Kästchen, das Ihr
    Browser versiegelt hat.
promise-key-boxes-lies =
    Der Schlüssel zu den Kästchen liegt in einem eigenen Ordner auf dem Server, außerhalb der Datenbanken und ihrer
    Sicherungen. Wer den Server betreibt, könnte ihn benutzen.
promise-server-when-round = Der Server, wenn die Runde endet
promise-all-boxes-are =
    Alle Kästchen werden auf einmal geöffnet, in zufälliger Reihenfolge, und gezählt; dann werden die Antworten und
    der Schlüssel vernichtet.
promise-you = Sie
promise-receipt-answers-were =
    Einen Beleg, dass Ihre Antworten angenommen wurden. Keine Seite kann sie wieder zeigen, auch Ihnen nicht.
promise-protects-against = Davor schützt es
promise-curious-colleagues-leaders =
    <b>Neugierige im Kollegium, Vorgesetzte und HR.</b> Sie bekommen Zahlen über Gruppen, und mehr gibt es nicht zu
    erfragen: Kein Bildschirm und keine Ausgabe hat einzelne Antworten.
promise-thief-with-databases =
    <b>Jemand stiehlt die Datenbanken</b>, ihre Sicherungen und Protokolle; nach dem Ende der Runde auch den ganzen
    Datenträger. Gespeicherte Antworten sind versiegelte Kästchen in zufälliger Reihenfolge. Der Schlüssel liegt
    getrennt und wird am Ende vernichtet.
promise-recognising-token-signed =
    <b>Ihren Passierschein wiedererkennen.</b> Er wurde blind unterschrieben: Nicht einmal, wer ihn ausgestellt hat,
    kann sagen, für wen, weder jetzt noch mit späteren Computern. Kein Name, keine Adresse und keine Zeit wird mit
    Ihren Antworten gespeichert.
promise-answering-twice-losing =
    <b>Zweimal antworten oder Ihren Stimmzettel unbemerkt verlieren.</b> Ein Passierschein zählt einmal. Mit Ihrem
    Beleg können Sie nachweisen, dass ein angenommener Stimmzettel weggelassen wurde.
promise-different-promise-key =
    <b>Eine andere Zusage oder ein anderer Schlüssel nur für Sie.</b> Diese Seite hat beides mit Ihrer Einladung
    verglichen.
promise-does-not-protect = Davor schützt es nicht
promise-whoever-runs-server =
    <b>Wer den Server betreibt, ihn im laufenden Betrieb beobachtet und es wissen will.</b> Bei einem Besuch führt der
    Augenblick, in dem Sie Ihren Passierschein holen, zu dem, in dem Ihre Antworten ankommen; und wer eine Kopie des
    Schlüssels behalten hat, könnte ihr Kästchen öffnen. Zwei Besuche zu unabhängigen Zeiten helfen gegen das erste,
    nichts auf dieser Seite gegen das zweite.
promise-whoever-tampers-guarded =
    <b>Wer den Server gemeinsam mit allen Hütern betreibt oder mehr tut als beobachten.</b> Solange ein Hüter ehrlich
    ist, kann selbst wer zusieht und jeden anderen Schlüssel hat nur raten: In unserem Versuch wurden 27 von 197
    Menschen zugeordnet, und Raten trifft 30. Wer die Antworten der anderen entfernt oder Ihre Gruppe mit eigenen
    füllt, behält Ihre übrig. Das erste finden Belege, die jemand einem Hüter gibt; das zweite
    bestenfalls, wer fragt, wessen Links benutzt wurden.
promise-page-changed-just =
    <b>Eine Seite, die nur für Sie verändert wurde.</b> Der Server sendet diese Seite. Sie ist für alle dieselbe
    Datei, damit Sie oder Ihr Betriebsrat sie speichern und vergleichen können.
promise-invented-people-whoever =
    <b>Erfundene Personen.</b> Wer eine Gruppe mit Leuten füllt, die es nicht gibt, oder Passierscheine für die macht,
    die nicht antworten, erfährt den Rest durch Abziehen. Wie viele eingeladen wurden, behauptet der Betreiber; der
    Betriebsrat sollte es mit seiner eigenen Liste vergleichen.
promise-colleagues-who-tell =
    <b>Wenn andere einander sagen, was sie geantwortet haben.</b> Je weniger übrig sind, desto mehr ist über sie
    bekannt.
promise-watched-device-network =
    <b>Ein überwachtes Gerät oder Netz.</b> Das Netz Ihres Arbeitgebers kann sehen, dass diese Seite geöffnet wurde;
    ein überwachtes Gerät zeigt alles. Ihr eigenes Telefon, außerhalb des Firmennetzes, ist der bessere Ort.
promise-paper-cards =
    <b>Papierkarten.</b> Einige hier haben keine Adresse und ziehen eine gedruckte Karte. Auf ihr steht kein Name. Wer
    die Karten druckt und ausgibt, könnte eine vorher benutzen, oder notieren, welche an wen ging, und sie, wenn er den
    Server beobachtet, zuordnen.
promise-leaving-small-team =
    <b>Ein kleines Team verlassen.</b> Seine Werte davor und danach verraten etwas von dem, was die Person, die ging,
    gesagt hatte. Sie werden dann gröber gezeigt; das dämpft es und beendet es nicht.
promise-size-silence-from =
    <b>Die Größe eines Schweigens.</b> Aus den Summen kann folgen, wie viele aus einem verborgenen Team geantwortet
    haben. Was sie gesagt haben, folgt daraus nicht.
promise-own-words-style = <b>Ihre eigenen Worte.</b> Der Stil eines Kommentars kann verraten, wer ihn schrieb.
promise-later-quantum-computers =
    <b>Spätere Quantencomputer.</b> Wer heute ein versiegeltes Kästchen aufzeichnet und in einigen Jahrzehnten seinen
    Schlüssel bricht, liest die Antworten darin. Auch dann sagt der Passierschein nicht, wessen sie waren.
promise-what-computers-remember =
    <b>Was Computer von selbst behalten.</b> Auslagerungsdateien, Journale und alte Blöcke eines Datenträgers oder das
    Protokoll eines vorgeschalteten Servers können mehr behalten als dieser Dienst. Wer die ganze Maschine nimmt,
    während die Runde läuft, hat auch die Datei mit dem Schlüssel.
promise-what-kept = Was aufbewahrt wird
promise-fingerprint-promise = Der Fingerabdruck dieser Zusage
promise-these-twelve-words =
    Diese zwölf Wörter stehen für alles, was zugesagt ist. Diese Seite hat sie aus Ihrem Link berechnet. Sie sind in
    dieser Runde für alle gleich und stehen auch in Ihrer Einladung und am Aushang. Wenn eines davon abweicht,
    antworten Sie nicht, und zeigen Sie das Ihrem Betriebsrat.
promise-pages-program = Das Programm dieser Seite
promise-page-its-files =
    Die Seite und ihre Dateien sind für alle bis aufs Byte dieselben und zum Lesen gemacht. Ihr Browser führt eine
    Datei nur aus, wenn sie den Hashwert (SHA-256) unten hat. Die Versionshinweise von candor nennen dieselben
    Hashwerte und auch den der Seite selbst. Um zu vergleichen, holen Sie Seite und Dateien aus einem anderen Netz,
    zum Beispiel mit <code>curl</code>, und berechnen Sie ihre Hashwerte.
promise-questions-before-answer =
    Fragen, bevor Sie antworten? <b>{ $contact }</b>, { $contact-address }. Eine Frage verrät, wer Sie sind, und
    nicht, was Sie antworten.
collected-pass-here = Ihr Passierschein ist da
collected-says-somebody-may =
    Er sagt, dass jemand aus <b>{ $circle }</b> antworten darf, und nicht, wer. Ihr Link ist verbraucht.
collected-lost-pass-cannot =
    <b>Ein verlorener Passierschein kann nicht ersetzt werden</b>: Niemand kann herausfinden, welcher Ihrer war.
    Nehmen Sie ihn also bitte mit, auf eine von zwei Arten.
collected-as-file = Als Datei
collected-another-device-another =
    Für ein anderes Gerät oder ein anderes Netz, das ist am besten. Wer die Datei hat, kann an Ihrer Stelle antworten.
collected-save-file = Datei speichern
collected-please-check-candor =
    Bitte sehen Sie nach, ob <b>candor-token</b> unter Ihren Downloads ist. Dann kann dieser Tab ihn vergessen.
collected-i-have-file = Ich habe die Datei
collected-browser = In diesem Browser
collected-stays-device-until =
    Er bleibt auf diesem Gerät, bis er benutzt wird. Nicht für gemeinsam benutzte Geräte und nicht für private
    Fenster, die ihn vergessen.
collected-keep-browser = In diesem Browser aufbewahren
collected-browser-does-not =
    Dieser Browser bewahrt ihn nicht auf: Er soll nichts behalten. Bitte speichern Sie die Datei.
collected-changed-mind = Anders entschieden?
collected-answer-now = Jetzt antworten
put-away-can-close-page = Sie können diese Seite schließen
put-away-nothing-answered-yet =
    Noch ist nichts beantwortet. Bitte kommen Sie vor dem Ende des <b>{ $closes }</b> wieder (Mitternacht, { $zone }).
put-away-open-without-link =
    Öffnen Sie <b>{ $page }</b> ohne Ihren Link, und wählen Sie dort die Datei oder den Passierschein, den dieser
    Browser aufbewahrt.
put-away-choose-time-has =
    Wählen Sie eine Zeit, die mit jetzt nichts zu tun hat: morgen, von zu Hause. Zehn Minuten später verbirgt nichts.
statements-say-what-see = Sagen Sie, was Sie sehen, nicht, was Sie sollten. Sie dürfen jede auslassen.
statements-done = { $dealt } von { $items } erledigt
statements-nothing-answered-yet = Noch ist nichts beantwortet
statements-least-one-statement = Mindestens eine Aussage braucht eine Antwort, bevor etwas gesendet werden kann.
statements-go-first-statement = Zur ersten Aussage
statements-prefer-not-answer = Möchte ich nicht beantworten
statements-own = Worte von HR, nur in dieser Runde. In keinem Wert Ihres Teams.
statements-if-like = Wenn Sie möchten
statements-short-neutral-safest =
    Kurz und sachlich ist am sichersten: Tatsachen, keine Geschichten. Die Art, wie Sie schreiben, oder eine Sprache,
    die hier wenige sprechen, kann verraten, wer Sie sind. Ein Kommentar wird für sich gesendet, bis zu einer Minute
    nach Ihren Antworten, damit er nicht mit ihnen zusammen ankommt.
statements-who-reads-comments = Wer Kommentare liest
statements-first-steward-who =
    <b>Zuerst eine Vertrauensperson</b>, die keine Einheit leitet. Sie sieht nicht, woher ein Kommentar kommt, und
    kann Wörter oder einen ganzen Kommentar schwärzen; alle sehen, dass etwas geschwärzt wurde.
statements-then-everybody-who =
    <b>Dann alle, die Ergebnisse bekommen</b>, getrennt von den Zahlen und in zufälliger Reihenfolge: bei der
    untersten Einheit um Sie herum, in der mindestens { $k-comments } Personen geantwortet und mindestens drei
    kommentiert haben. Ein Kommentar erscheint nur an einer Stelle. Wo es keine solche Einheit gibt, wird er niemandem
    gezeigt.
statements-names-people-organisation =
    <b>Namen von Personen in der Organisation</b>, Adressen, Links und Telefonnummern werden ersetzt, bevor jemand sie
    liest. Das macht ein Programm, das manche übersehen kann.
statements-nobody-can-reply =
    <b>Niemand kann erwidern</b>, und niemand kann nachsehen, wer einen Kommentar schrieb: nicht die Vertrauensperson,
    und auch nicht nach einer Drohung. Wenn Sie oder andere in Gefahr sind, schreiben Sie es bitte nicht hier. Sagen
    Sie es jemandem, der jetzt handeln kann: dem Notruf oder den Stellen Ihrer Organisation, etwa Betriebsrat,
    Betriebsärztin oder einer Vertrauensperson.
statements-may-tell-who =
    <b>Das kann verraten, wer Sie sind.</b> Nur diese Seite hat nachgesehen, und Sie entscheiden.
statements-e-mail-address = Eine E-Mail-Adresse:
statements-address-web = Eine Adresse im Web:
statements-account-name = Ein Kontoname:
statements-telephone-number-perhaps = Vielleicht eine Telefonnummer:
statements-long-number = Eine lange Nummer:
statements-day-time-others = Ein Tag oder eine Uhrzeit, woran sich andere erinnern können:
statements-name-perhaps = Vielleicht ein Name:
statements-words-fit-one = Wörter, die nur auf eine Person passen:
statements-something-about-own = Etwas aus Ihrem eigenen Leben:
statements-job-role = Ein Beruf oder eine Aufgabe:
statements-something-have-said = Etwas, das Sie schon einmal jemandem gesagt haben:
statements-more-than-characters = Mehr als 400 Zeichen: Je länger ein Text, desto leichter erkennt man seinen Stil.
statements-knows-some-english =
    Adressen, Nummern und ausgeschriebene Daten sieht es in jeder Sprache dieser Seite; andere Wörter kennt es nur auf
    Englisch und Deutsch, und nur einige. Auch was es nicht nennt, kann verraten, wer Sie sind.
statements-server-cannot-be = Der Server ist nicht zu erreichen
statements-server-busy = Der Server ist ausgelastet
statements-something-went-wrong = Auf dem Server ging etwas schief
statements-answers-were-not =
    Ihre Antworten wurden noch nicht gesendet und sind noch hier. Lassen Sie diese Seite offen, und versuchen Sie es
    gleich noch einmal.
statements-send-answers = Antworten senden
statements-try-again = Noch einmal versuchen
statements-few =
    <b>Bisher { $dealt } von { $items } Aussagen.</b> Auch das ist in Ordnung. Noch ein Druck auf den Knopf sendet es
    so, oder machen Sie weiter.
statements-review = Ansehen, was Sie gewählt haben
statements-review-none = Keine Antwort
statements-until-send-answers =
    Bis Sie senden, bleiben Ihre Antworten nur in diesem Tab. Wenn Sie ihn schließen, sind sie vergessen.
unconfirmed-answers-may-not = Ihre Antworten sind vielleicht nicht angekommen
unconfirmed-they-were-sent =
    Sie wurden gesendet, aber der Server hat sie nicht bestätigt. Vielleicht sind Sie oder der Server nicht verbunden.
unconfirmed-server-busy-has = Der Server ist ausgelastet und hat mehrmals gebeten, später wiederzukommen.
unconfirmed-they-were-sent-2 = Sie wurden gesendet, aber auf dem Server ging etwas schief.
unconfirmed-they-were-their = Sie waren unterwegs, als diese Seite geschlossen oder neu geladen wurde.
unconfirmed-sending-them-once =
    Sie noch einmal zu senden ist sicher: Es sind genau dieselben, und sie zählen nie doppelt. Bis sie angekommen
    sind, warten sie versiegelt auf diesem Gerät: Niemand kann sie hier lesen, aber man kann sehen, dass sie da sind.
    Sie können die Seite schließen und Ihren Link vor dem Ende wieder öffnen.
unconfirmed-send-them-again = Noch einmal senden
unconfirmed-give-up = Hier vergessen, ungesendet
done-answers-are = Ihre Antworten sind da
done-thank-server-has = Danke. Der Server hat einen Beleg unterschrieben, und diese Seite hat ihn geprüft.
done-comment-follows-its = { $delay ->
    [one] <b>Ihr Kommentar folgt in { $delay } Sekunde für sich</b>, damit er nicht mit Ihren Antworten zusammen
        ankommt. Bitte lassen Sie diese Seite offen.
   *[other] <b>Ihr Kommentar folgt in { $delay } Sekunden für sich</b>, damit er nicht mit Ihren Antworten
        zusammen ankommt. Bitte lassen Sie diese Seite offen.
}
done-sending-comment-please = Ihr Kommentar wird gesendet. Bitte lassen Sie diese Seite offen.
done-comment-too = <b>Auch Ihr Kommentar ist da.</b>
done-comment-not-taken =
    Ihr Kommentar wurde nicht angenommen: Die Runde endete inzwischen, oder ein anderer Kommentar kam mit demselben
    Passierschein. Ihre Antworten sind trotzdem da.
done-comment-not-confirmed =
    Ihr Kommentar wurde nicht bestätigt. Ihre Antworten sind da; der versiegelte Kommentar wartet auf diesem Gerät,
    bis Sie die Seite wieder öffnen.
done-send-comment-again = Kommentar noch einmal senden
done-receipt = Ihr Beleg
done-listed-can-check =
    Damit können Sie nach dem Ende der Runde unter <b>/check</b> auf diesem Server prüfen, dass Ihre Antworten unter denen sind, die die
    Hüter öffnen. Er zeigt, dass jemand teilgenommen hat, nie, was geantwortet wurde. Wer ihn auf Ihrem Gerät findet, kann vermuten,
    dass Sie es waren.
done-with-can-check =
    Damit können Sie nach dem Ende der Runde unter <b>/check</b> auf diesem Server prüfen, dass Ihre Antworten gezählt
    wurden. Er zeigt, dass jemand teilgenommen hat, nie, was geantwortet wurde. Wer ihn auf Ihrem Gerät findet, könnte
    vermuten, dass Sie es waren.
done-save-my-receipt = Meinen Beleg speichern
done-proof = Ein Nachweis, falls Sie Ihre Antworten wiederfinden möchten
done-proof-shows =
    Er findet Ihre Antworten unter denen, die geöffnet wurden, und zeigt, bei welchem Hüter sie verloren gingen, falls das geschah. Wer ihn und die geöffneten Antworten hat, kann auch Ihre lesen: Speichern Sie ihn nur dort, wo sonst niemand hineinsieht.
done-save-proof = Meinen Nachweis speichern
done-what-happens-next = Wie es weitergeht
done-round-closes-end = Die Runde endet am Ende des <b>{ $closes }</b> (Mitternacht, { $zone }).
done-answers-are-then =
    Dann werden die Antworten einmal geöffnet und gezählt, und vernichtet. Was bleibt, sind Zahlen über Gruppen.
done-reminder-may-reach =
    Vielleicht erreicht Sie trotzdem eine Erinnerung. Sie geht an alle, weil niemand nachsehen kann, wer geantwortet
    hat.
done-device = Auf diesem Gerät
done-device-remembers-link =
    Dieses Gerät merkt sich, dass Ihr Link benutzt wurde, und sagt es, wenn er hier noch einmal geöffnet wird. Von
    dem, was Sie geantwortet haben, merkt es sich nichts.
done-forgotten = Vergessen.
done-forget-too = Auch das vergessen
done-page-cannot-show =
    Diese Seite kann Ihre Antworten nicht wieder zeigen, und Ihr Link kann nicht noch einmal benutzt werden. Sie
    können sie schließen. Auf einem gemeinsam benutzten Gerät tun Sie es bitte.
missing-no-invitation-open = Hier ist keine Einladung offen
missing-please-open-link =
    Bitte öffnen Sie den Link in Ihrer Einladung. Diese Seite vergisst ihn, wenn sie geschlossen wird. Wenn Sie Ihre
    Antworten gerade gesendet haben: Sie sind da, und es ist nichts weiter zu tun.
not-found-link-not-complete = Der Link ist nicht vollständig
not-found-names-group-does =
    Er nennt eine Gruppe, die es in dieser Runde nicht gibt. Bitte öffnen Sie ihn noch einmal aus Ihrer Einladung.
    Diese Seite hat angehalten.
cut-end-link-missing = Das Ende des Links fehlt
cut-some-mail-programs =
    Manche Mailprogramme kürzen lange Links oder brechen sie auf zwei Zeilen um. Bitte kopieren Sie ihn ganz aus Ihrer
    Einladung, bis zum letzten Zeichen, in die Adresszeile. Wenn das nicht hilft, kann HR Ihnen einen neuen Link
    schicken. Es wurde nichts gesendet.
changed-link-changed-its = Der Link wurde unterwegs verändert
changed-not-as-sent =
    Er ist nicht so, wie er Ihnen geschickt wurde: Ein Zeichen fehlt oder wurde vertauscht, wie es manche
    Mailprogramme und Filter tun. Bitte öffnen Sie ihn noch einmal aus Ihrer Einladung, oder kopieren Sie ihn ganz in
    die Adresszeile. Wenn das nicht hilft, kann HR Ihnen einen neuen Link schicken. Es wurde nichts gesendet.
unsure-link-does-not = Dieser Link passt nicht zu dieser Runde
unsure-perhaps-part-lost =
    Vielleicht ging unterwegs ein Teil davon verloren: Seine letzten vier Zeichen, an denen diese Seite das sehen
    würde, fehlen. Bitte öffnen Sie ihn noch einmal aus Ihrer neuesten Einladung, oder kopieren Sie ihn ganz in die
    Adresszeile.
unsure-if-stays-please =
    Wenn das so bleibt, zeigen Sie ihn und die zwölf Wörter in Ihrer Einladung bitte Ihrem Betriebsrat. Es wurde
    nichts gesendet.
program-part-page-missing = Ein Teil dieser Seite fehlt
program-some-its-program =
    <b>Etwas von ihrem Programm kam nicht an oder wurde unterwegs verändert.</b> Ihr Browser führt es nur so aus, wie
    es gemacht wurde. Es wurde nichts gesendet, und Ihr Link ist so gut wie zuvor.
insecure-answering-not-possible = Antworten ist hier nicht möglich
insecure-connection-server-not =
    Die Verbindung zu diesem Server ist nicht verschlüsselt, oder dieser Browser ist zu alt. Andere im Netz könnten
    diese Seite dann lesen oder verändern; darum macht Ihr Browser zu Recht keine anonymen Antworten darauf.
insecure-please-open-link =
    Bitte öffnen Sie Ihren Link in einem aktuellen Browser. Wenn die Adresse nicht mit <b>https://</b> beginnt, sagen
    Sie es denen, die diese Umfrage betreiben. Es wurde nichts gesendet.
disagree-please-do-not = Bitte nicht antworten
disagree-page-invitation-disagree =
    <b>Diese Seite und Ihre Einladung stimmen nicht überein in dem, was zugesagt ist.</b> Ihr Link kam so an, wie er
    geschickt wurde; es ist also ein Fehler des Dienstes, oder jemand hat verändert, was zugesagt war.
disagree-page-has-stopped =
    Diese Seite hat angehalten. Zeigen Sie sie und die zwölf Wörter in Ihrer Einladung Ihrem Betriebsrat.
unknown-form-page-older-than = Diese Seite ist älter als die Runde
unknown-form-round-promises-something =
    <b>Die Runde sagt etwas zu, das diese Seite nicht kennt</b> und Ihnen deshalb nicht zeigen kann: { $message }. Es
    wurde nichts gesendet.
unknown-form-please-load-page =
    Bitte laden Sie die Seite neu. Wenn das so bleibt, sagen Sie es bitte denen, die diese Umfrage betreiben.
too-small-group-which-answers =
    <b>Die Gruppe, in der Ihre Antworten oder Ihr Kommentar gezählt würden, hat zu wenige Personen</b>: weniger als
    { $k } für Antworten oder weniger als { $k-comments } für Kommentare. Das widerspricht dem, was zugesagt ist, und
    man könnte sie auseinanderhalten.
too-small-page-has-stopped = Diese Seite hat angehalten. Zeigen Sie sie Ihrem Betriebsrat.
bad-key-answers-were-not = Ihre Antworten wurden nicht gesendet
bad-key-servers-key-signature =
    <b>Der Schlüssel oder die Unterschrift des Servers ist nicht wie zugesagt.</b> An einem solchen Schlüssel könnte
    man Sie wiedererkennen; darum hat diese Seite angehalten, bevor sie etwas sendete.
bad-key-please-show-page = Bitte zeigen Sie diese Seite Ihrem Betriebsrat.
closed-round-closed = Diese Runde ist zu Ende
closed-thank-coming-last =
    Danke, dass Sie gekommen sind. Der letzte Tag ist vorbei, und es werden keine Antworten mehr angenommen.
    Antworten, die diese Seite nie bestätigt hat, fehlen vielleicht. Zur nächsten Runde kommt eine neue Einladung.
cancelled-round-cancelled = Diese Runde wurde abgesagt
cancelled-stopped-before-its =
    Sie wurde vor ihrem Ende abgebrochen, und ihre Antworten werden nicht gezählt. Für Sie ist nichts zu tun.
restored-round-stopped-early = Diese Runde endete vorzeitig
restored-its-server-broke =
    Ihr Server fiel aus und musste auf einen früheren Stand zurückgesetzt werden. Niemand kann mehr sagen, wer bis
    dahin einen Link benutzt hatte; darum können Links jetzt nicht benutzt werden. Ihre Antworten wurden nicht
    gesendet.
restored-if-had-answered =
    <b>Wenn Sie schon geantwortet hatten</b>, fehlt Ihre Antwort vielleicht. Wenn Sie einen Beleg gespeichert haben,
    sagt es die Seite, die Belege prüft, sobald die Runde zu Ende ist. Sonst ist für Sie nichts zu tun.
unknown-round-round-not-known = Diese Runde ist hier nicht bekannt
unknown-round-link-names-round =
    Der Link nennt eine Runde, die dieser Server nicht hat. Vielleicht ist es ein alter Link; bitte nehmen Sie den aus
    Ihrer neuesten Einladung. Diese Seite hat angehalten.
unknown-link-link-not-valid = Dieser Link gilt nicht
unknown-link-perhaps-newer-invitation =
    Vielleicht wurde Ihnen eine neuere Einladung geschickt: Nur die neueste gilt. Vielleicht ging ein Teil des Links
    unterwegs verloren; bitte öffnen Sie ihn noch einmal aus der E-Mail. Wenn das nicht hilft, kann HR Ihnen einen
    neuen Link schicken. Ihre Antworten wurden nicht gesendet.
already-used-link-already-used = Dieser Link wurde schon benutzt
already-used-if-have-answered =
    <b>Wenn Sie geantwortet haben</b>, auf diesem Gerät oder einem anderen: Ihre Antworten sind höchstwahrscheinlich
    da, und es ist nichts weiter zu tun.
already-used-if-have-fetched =
    <b>Wenn Sie Ihren Passierschein für später geholt haben</b>, antworten Sie unten damit. Ein verlorener kann nicht
    noch einmal vergeben werden: Nichts Gespeichertes sagt, welcher Ihrer war.
already-used-if-not-somebody =
    <b>Wenn Sie es nicht waren</b>, hat jemand anderes Ihren Link benutzt. Bitte sagen Sie es HR oder Ihrem
    Betriebsrat. Die Antworten, die Sie eben gewählt haben, wurden nicht gesendet.
already-answered-answer-already = Eine Antwort ist schon da
already-answered-other-answers-were =
    Mit demselben Passierschein wurden vorher andere Antworten gesendet. Die ersten zählen; diese wurden nicht
    angenommen. Wenn Sie vorher keine gesendet haben, sagen Sie es bitte HR oder Ihrem Betriebsrat.
offline-seem-be-offline = Anscheinend sind Sie oder der Server nicht verbunden. Es wurde nichts gesendet.
busy-please-try-again = Bitte versuchen Sie es in einer Minute noch einmal. Es wurde nichts gesendet.
internal-not-doing-please =
    Es lag nicht an Ihnen. Bitte versuchen Sie es in ein paar Minuten noch einmal. Es wurde nichts gesendet.
altered-server-confirmed-something = Der Server hat etwas anderes bestätigt
altered-what-says-has =
    <b>Was er gespeichert haben will, ist nicht, was diese Seite gesendet hat, oder sein Beleg ist nicht mit dem
    zugesagten Schlüssel unterschrieben.</b> Ihre Antworten könnten in der Zählung fehlen. Bitte zeigen Sie diese
    Seite Ihrem Betriebsrat.
unexpected-something-went-wrong = Etwas ging schief
unexpected-page-met-something =
    Diese Seite ist auf etwas gestoßen, das sie nicht kennt. Wenn es wieder geschieht, zeigen Sie es bitte HR.
unexpected-what-met = Worauf sie stieß: { $message }
still-kept-what-collected-sealed =
    Was geholt wurde, bleibt in diesem Tab, was versiegelt wurde, auf diesem Gerät. Bitte lassen Sie den Tab offen,
    und versuchen Sie es noch einmal, wenn die Sache geklärt ist.
opener-have-fetched-pass = Haben Sie Ihren Passierschein schon geholt?
opener-open-file-with = Die Datei mit Ihrem Passierschein öffnen
opener-not-file-with =
    Das ist nicht die Datei mit einem Passierschein. Ihr Name beginnt mit <b>candor-token</b>. Eine verlorene oder
    veränderte Datei kann nicht ersetzt werden.
page-sending-please-keep = Es wird gesendet. Bitte lassen Sie diese Seite offen.
page-server-busy-trying = { $seconds ->
    [one] Der Server ist ausgelastet. Neuer Versuch in { $seconds } Sekunde. Bitte lassen Sie diese Seite offen.
   *[other] Der Server ist ausgelastet. Neuer Versuch in { $seconds } Sekunden. Bitte lassen Sie diese Seite
        offen.
}
statements-number = { $at } von { $items }
statements-translated =
    Die Aussagen wurden von den Machern von candor übersetzt und noch nicht mit Muttersprachlern erprobt.
opener-answer-with-kept = Mit dem Passierschein antworten, den dieser Browser aufbewahrt (Runde { $round })
promise-told-after = { $unit }, nach { $round }
promise-we-heard = Was wir gehört haben:
promise-we-will = Was wir tun werden:
promise-retention =
    Antworten werden geöffnet, gezählt und gelöscht, wenn die Runde endet; der Schlüssel, der sie öffnet, wird
    vernichtet, sobald das Ergebnis zurückgelesen wurde, höchstens einen Tag später. Aufbewahrt werden die Zahlen, die
    dann veröffentlicht werden, und das öffentliche Verzeichnis, das jeden Stimmzettel nachweist und keine Antwort
    zeigt. Kommentare, die gezeigt werden dürfen, warten in einer eigenen Tabelle bis zur Veröffentlichung und werden
    dann neben den Zahlen aufbewahrt, ohne die Namen von Personen in der Organisation; alle anderen Kommentare werden
    gelöscht, wenn die Runde endet. Die Liste der Eingeladenen wird gelöscht, wenn die Runde endet. Sicherungen der
    Datenbanken, in denen Gelöschtes noch stehen kann, so versiegelt, wie es war, leben höchstens { $backup-days }
    Tage.
promise-retention-answers =
    In dieser Runde erhält auch der Betriebsrat jede einzelne Antwort, ohne Namen, damit er nachzählen kann; wie lange
    er sie aufbewahrt, sagt der Betriebsrat.
circle-small-teams = { $unit } (kleine Teams)
circle-directly = { $unit } (direkt dort)
