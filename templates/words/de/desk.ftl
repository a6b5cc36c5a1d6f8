# Die Wörter des Schreibtischs, denen dort alle begegnen: Rahmen der Seiten, Anmelden, was ansteht, und die Seiten für
# Führungskräfte. Die Seiten von HR, Vertrauenspersonen und Betriebsrat stehen in desk-hr.ftl. Verbessern oder eine Sprache
# hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

desk-skip = Zum Inhalt
desk-nav = Der Schreibtisch
desk-home = Start
desk-rounds = Runden
desk-roster = Personalliste
desk-schedule = Zeitplan
desk-guardians = Hüter
desk-mail = E-Mails
desk-overview = Überblick
desk-comments = Kommentare
desk-audit-files = Prüfdateien
desk-accounts = Konten
desk-journal = Protokoll
desk-sign-out = Abmelden
desk-sign-out-everywhere = In allen Browsern abmelden
desk-health = Ist alles in Ordnung?
desk-address = E-Mail-Adresse
desk-back = Zurück
desk-date = { $day }. { $month } { $year }
desk-moment = { $day }, { $time } Uhr
desk-and = { $names } und { $last }
desk-and-more = { $count ->
    [one] { $names } und { $count } weitere
   *[other] { $names } und { $count } weitere
}

sign-in-title = Anmelden
sign-in-lead =
    Für Führungskräfte, HR, Vertrauenspersonen und Betriebsrat. Wer nur antwortet, braucht kein Konto: Der Link in der
    E-Mail genügt.
sign-in-failed =
    <b>Das hat nicht geklappt.</b> Adresse oder Passwort ist falsch, oder es waren zu viele Versuche: Nach fünf dauert es
    eine Viertelstunde. Ein <a>Link per E-Mail</a> geht immer.
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-no-password = Ich habe kein Passwort oder habe es vergessen
signed-out = Sie sind abgemeldet.
signed-out-everywhere = Sie sind in allen Browsern abgemeldet.

password-title = Passwort wählen
password-for = Für { $address }. Ab 12 Zeichen; drei oder vier Wörter ergeben ein gutes.
password-new = Neues Passwort
password-again = Noch einmal dasselbe
password-keep = Speichern und anmelden
password-differs = Die beiden Passwörter sind verschieden: Nichts wurde geändert.
password-link-used =
    Dieser Link kann nicht (mehr) verwendet werden: Er wurde schon verwendet, ein neuerer wurde verschickt, oder er ist
    älter als zwei Tage.
password-new-link = Neuen Link anfordern
password-on-its-way =
    Wenn sich diese Adresse anmelden darf, ist jetzt eine E-Mail mit einem Link unterwegs. Der Link gilt einmal, zwei Tage
    lang.
password-nothing-arrives =
    Nichts kommt an? In zehn Minuten können Sie es noch einmal versuchen. Führungskräfte müssen in der Personalliste
    stehen; alle anderen lädt HR ein.
password-to-sign-in = Zurück zum Anmelden
password-by-mail = Sie bekommen per E-Mail einen Link, mit dem Sie ein neues Passwort wählen.
password-send = Link schicken

refused-title = Das hat nicht geklappt
refused-home = Zum Schreibtisch

next-title = Was ansteht
next-for-you = Für Sie
next-for-others = Wartet auf andere
next-nothing = Für Sie ist jetzt nichts zu tun.
next-nothing-else = Sonst braucht nichts Ihre Aufmerksamkeit.
next-nobody =
    Hier ist jetzt nichts für Sie: Nach der Personalliste leiten Sie keine Einheit. Wenn das nicht stimmt, fragen Sie HR.
next-latest = Das neueste Ergebnis ist <a>{ $round }</a>.
next-progress = Geantwortet
next-today = heute
next-tomorrow = morgen
next-in-days = { $days ->
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}
next-see-overview = Zum Überblick
next-new-in = Neu in { $round }
next-answered = Geantwortet: { $answered } von { $invited }.
next-moved = { $unit }: { $what }
next-moved-why =
    Von { $then } in { $since } auf { $now } in { $round }. { $answered } Das ist mehr als Zufall: Hören Sie vor allem
    anderen zu.
next-stands = { $unit } steht bei { $value }
next-stands-why = { $answered } Im Bericht stehen Fragen für Ihre nächste Besprechung.
next-report = { $unit }: der Bericht zu { $round }
next-report-why = Die Einheit wird nicht für sich gezeigt; der Bericht handelt von der nächsthöheren Ebene.
next-read-report = Bericht lesen
next-unheard = { $unit }: Ihre Leute haben noch nichts von Ihnen gehört
next-unheard-why =
    Zwei Sätze genügen: was Sie gehört haben und was Sie tun werden. Ihre Leute lesen sie, bevor sie wieder antworten.
next-answer-people = Den Leuten antworten
next-silent-below = { $count ->
    [one] { $units } hat noch nichts von der eigenen Führungskraft gehört
   *[other] { $units } haben noch nichts von ihren Führungskräften gehört
}
next-silent-below-why =
    Nach { $round }. Bieten Sie Hilfe an: Was nie beantwortet wird, wird kein zweites Mal gesagt.
