# The words of the letters to employees. Each message stands once in every language, with the same { $values }; a number may choose
# between plural forms. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

invitation-subject = { $organisation }: Wie sicher ist es, etwas anzusprechen? ({ $round })
invitation-subject-pulse = { $organisation }: Wie sind wir mit dem umgegangen, was geschah? ({ $round })
invitation-ask = { $items ->
    [one] { $organisation } fragt alle: { $items } Aussage, etwa zwei Minuten, bis zum Ende des Tages:
        { $last-day } ({ $zone }).
   *[other] { $organisation } fragt alle: { $items } Aussagen, etwa zwei Minuten, bis zum Ende des Tages:
        { $last-day } ({ $zone }).
}
invitation-ask-pulse = { $items ->
    [one] { $organisation } fragt alle in den betroffenen Teams: { $items } Aussage, etwa zwei Minuten, bis zum
        Ende des Tages: { $last-day } ({ $zone }).
   *[other] { $organisation } fragt alle in den betroffenen Teams: { $items } Aussagen, etwa zwei Minuten, bis
        zum Ende des Tages: { $last-day } ({ $zone }).
}
averages =
    Vorgesetzte und HR sehen Mittelwerte von { $k } oder mehr Personen. Niemandem wird gezeigt, wer geantwortet hat,
    und nicht zu antworten ist in Ordnung.
averages-everybody =
    Alle hier können Mittelwerte von { $k } oder mehr Personen sehen. Niemandem wird gezeigt, wer geantwortet hat, und
    nicht zu antworten ist in Ordnung.
council = In dieser Runde erhält der Betriebsrat jede einzelne Antwort, ohne Namen, damit er nachzählen kann.
answer = Die Aussagen beantworten
link-own = Der Link gehört nur Ihnen und gilt einmal. Bitte geben Sie ihn nicht weiter.
how = Wie es geht, und wovor es nicht schützt, steht auf der Seite.
told-after = { $unit }, nach { $round }:
we-heard = Was wir gehört haben:
we-will = Was wir tun werden:
real = Ist diese E-Mail echt? Fragen Sie { $contact }, { $contact-address }. Sie fragt nie nach einem Passwort.
real-hr = Ist diese E-Mail echt? Fragen Sie HR oder Ihren Betriebsrat. Sie fragt nie nach einem Passwort.
twelve =
    Dieselben zwölf Wörter stehen auf der Seite und am Aushang. Wenn eines abweicht, antworten Sie nicht, und sagen
    Sie es Ihrem Betriebsrat.
hello = Guten Tag,
until = Antworten werden bis zum Ende des Tages angenommen: { $last-day } ({ $zone }). Es dauert etwa zwei Minuten.
fine = Nicht teilzunehmen ist auch in Ordnung, und niemand erfährt davon.
unchanged = Was für { $round } zugesagt ist, hat sich nicht geändert und kann sich nicht ändern.
your-link = Ihr Link:
reminder-subject = { $organisation }: Wie sicher ist es, etwas anzusprechen? Eine Erinnerung an alle ({ $round })
reminder-all =
    Das ist die einzige Erinnerung. Sie geht im selben Wortlaut an alle Eingeladenen, weil wir nicht wissen können, ob
    Sie geantwortet haben, und nicht nachsehen, wer seinen Link benutzt hat. Wenn Sie geantwortet haben, danke: Es ist
    nichts weiter zu tun.
reminder-link = Ihr Link, derselbe wie in Ihrer letzten Einladung:
reminder-later =
    Wenn Sie Ihren Passierschein geholt haben, um später zu antworten: Der Link ist verbraucht, und jetzt zählt der
    Passierschein. Bitte öffnen Sie dieselbe Seite ohne den Link, unter { $page }, und wählen Sie die gespeicherte
    Datei oder den Passierschein, den Ihr Browser aufbewahrt.
again-subject = { $organisation }: Ihr Link zur anonymen Umfrage, noch einmal
again-asked = HR wurde gebeten, Ihnen Ihren Link zur anonymen Umfrage bei { $organisation } noch einmal zu schicken.
again-new = Hier ist ein neuer. Links in früheren E-Mails gelten nicht mehr.
again-used =
    Ihr Link wurde schon benutzt, darum gibt es keinen neuen: Ein zweiter Link wäre eine zweite Antwort. Niemand
    erfährt, was geantwortet wurde.
again-who =
    Wenn Sie es waren und geantwortet haben, danke: Es ist nichts weiter zu tun. Wenn Sie es waren und später
    antworten wollten, öffnen Sie bitte { $page } ohne den Link, und wählen Sie den Passierschein, den Ihr Browser
    aufbewahrt, oder die gespeicherte Datei; das geht bis zum Ende des Tages: { $last-day } ({ $zone }). Wenn Sie es
    nicht waren, hat jemand anderes Ihren Link benutzt: Bitte sagen Sie es Ihrem Betriebsrat.
again-hr-new =
    HR erfährt nicht, welche E-Mail Sie bekommen haben, diese oder eine, die sagt, dass Ihr Link benutzt wurde:
    Niemand kann daran sehen, ob Sie geantwortet haben.
again-hr-used =
    HR erfährt nicht, welche E-Mail Sie bekommen haben, diese oder eine mit einem neuen Link: Niemand kann daran
    sehen, ob Sie geantwortet haben.
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
day = { $weekday }, { $day }. { $month } { $year }
from-hr = Von HR:
card-title = Wie sicher ist es, hier offen zu sprechen?
card-what = Eine anonyme Umfrage. Zwei Minuten, auf dem Telefon.
card-how = Fotografieren Sie das Quadrat mit dem Telefon, oder tippen Sie die Adresse ein.
card-until = Bis zum Ende von { $last-day } ({ $zone }).
card-nobody = Auf dieser Karte und in ihr steht kein Name. Nehmen Sie irgendeine; tauschen Sie, wenn Sie wollen. Sie gilt einmal. Eine verlorene Karte kann nicht ersetzt werden.
card-twelve = Diese zwölf Wörter müssen auch auf der Seite stehen. Ist eines anders, antworten Sie nicht, und sagen Sie es Ihrem Betriebsrat.
card-small-teams = { $unit } (kleine Teams)
card-directly = { $unit } (direkt dort)
