# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = Deutsch
results-subject = { $organisation }: Was aus den Antworten geworden ist ({ $round })
results-title = Was aus den Antworten geworden ist
results-thanks = Danke an alle, die geantwortet haben.
results-to-all =
    Das geht an alle auf der Personalliste, ob sie geantwortet haben oder nicht: niemand kann nachsehen, wer
    geantwortet hat.
results-to-all-pulse =
    Das geht an alle in den befragten Teams, ob sie geantwortet haben oder nicht: niemand kann nachsehen, wer
    geantwortet hat.
results-turnout = Eingeladen bei { $organisation }: { $invited }. Geantwortet: { $answered }.
results-scale = Auf der Skala von { $min } bis { $max }; höher ist besser.
results-value = { $place }: { $value }
results-column-round = Runde
results-column-value = Mittelwert
results-hidden = { $unit } wird nicht für sich gezeigt. Die nächste Einheit darüber, die gezeigt wird, ist { $place }.
results-nothing = Für diese Runde kann keine Zahl gezeigt werden.
results-fell = Seit { $since } gefallen, von { $then } auf { $now }.
results-rose = Seit { $since } gestiegen, von { $then } auf { $now }.
results-likely-fell =
    Seit { $since } von { $then } auf { $now }: sehr wahrscheinlich um { $least } oder mehr gefallen.
results-likely-rose =
    Seit { $since } von { $then } auf { $now }: sehr wahrscheinlich um { $least } oder mehr gestiegen.
results-by-chance =
    Seit { $since } von { $then } auf { $now }: nicht mehr, als Einheiten dieser Größe auf und ab gehen.
results-coarsened =
    In gröberen Schritten gezeigt, weil wenige dazugekommen oder gegangen sind oder nur einmal geantwortet haben.
results-heard = Was gehört wurde und was getan wird
results-silent = Die Leitung von { $place } hat noch nicht geschrieben.
results-meeting = Für Ihre nächste Besprechung
results-question = Was würde es uns leichter machen, zu sagen, wenn etwas schiefgeht?
results-same =
    Alle in { $unit } haben dieselbe Seite, ob sie geantwortet haben oder nicht, und wenn Sie sie weitergeben, erfährt
    niemand, ob Sie es getan haben. Ihre Zahlen sind Mittelwerte von { $k } oder mehr Personen. Was die Leitungen
    schreiben, ist ihr eigenes.
results-again = Niemand kann Ihre Antworten noch einmal sehen, auch Sie nicht.
results-button = Die ganze Seite ansehen
results-link =
    Der Link ist für alle in { $unit } derselbe. Wenn Sie ihn weitergeben, erfährt niemand, ob Sie geantwortet haben.
