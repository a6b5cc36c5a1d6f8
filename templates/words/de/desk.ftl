# Die Wörter des Schreibtischs, denen dort alle begegnen: Rahmen der Seiten, Anmelden, was ansteht, und die Seiten für
# Führungskräfte. Die Seiten von HR, Vertrauenspersonen und Betriebsrat stehen in desk-hr.ftl. Verbessern oder eine Sprache
# hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

desk-skip = Zum Inhalt
desk-nav = Bereiche
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
refused-home = Zur Startseite
