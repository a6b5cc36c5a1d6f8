# Was eine Aufnahme der Personalliste oder eine Änderung von Hand sagt: was sich ändern würde, was in einer Datei falsch ist und was man
# wissen sollte. Verbessern oder eine Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

address-domain =
    gefunden: { $found } hinter dem „@“ einer E-Mail-Adresse; erwartet wird eine vollständige Domain wie
    example.org
address-letters =
    gefunden: { $found } vor dem „@“ einer E-Mail-Adresse; erwartet werden dort nur a bis z, Ziffern und
    ASCII-Zeichen
address-long = gefunden: eine E-Mail-Adresse mit { $found } Zeichen; erwartet werden höchstens 254
address-name =
    gefunden: nichts, ein Leerzeichen, ein Anführungszeichen oder ein Punkt an falscher Stelle vor dem „@“ einer
    E-Mail-Adresse; erwartet wird ein Name wie in name@example.org
address-signs = gefunden: { $found } „@“ in einer E-Mail-Adresse; erwartet wird genau eines, wie in name@example.org
again-id = die Kennung aus Zeile { $line } steht hier noch einmal; erwartet wird jede Kennung einmal
again-person =
    die Adresse aus Zeile { $line } steht hier noch einmal; erwartet wird jede Adresse einmal: Eine Person gehört
    zu einer Einheit, entscheiden Sie sich für eine
again-unit = die Einheit aus Zeile { $line } steht hier noch einmal; erwartet wird jede Einheit einmal
again-worker =
    die Adresse aus Zeile { $line } steht hier noch einmal; erwartet wird jede Adresse einmal: Eine Person hat
    eine Führungskraft, entscheiden Sie sich für eine
cause-letters = Groß- und Kleinschreibung und Leerzeichen zählen
cause-name = erwartet wird die Kennung der Einheit, nicht ihr Name
cause-number = eine Tabellenkalkulation schreibt Zahlen auf ihre eigene Art
cause-zeros = eine Tabellenkalkulation lässt führende Nullen weg
cell-control = gefunden: das Steuerzeichen { $found }; erwartet wird ein Name, der sich drucken lässt
cell-language = gefunden: { $found }; erwartet wird ein Sprachkürzel wie en oder de
cell-long-id = gefunden: { $found }; erwartet wird eine Kennung von höchstens { $most } Zeichen in einer Zeile
cell-long-name = gefunden: { $found } Zeichen; erwartet werden höchstens { $most }
cell-meant-unit = gefunden: { $found }; bei den Einheiten steht { $meant }: { $cause }
cell-no-address =
    gefunden: nichts; erwartet wird eine Adresse. Wer keine hat, braucht eine Kennung und bekommt eine Papierkarte
cell-no-parent =
    gefunden: nichts; erwartet wird eine übergeordnete Einheit: Nur die ganze Organisation hat keine, und das ist
    { $name } in Zeile { $line }
cell-no-unit = gefunden: { $found }; erwartet wird eine Einheit aus der Datei mit den Einheiten
cell-no-unit-here = gefunden: { $found }; erwartet wird eine Einheit aus dieser Datei
cell-nothing = gefunden: nichts; erwartet wird ein Wert in jeder Zeile
cell-ring =
    gefunden: { $found }, die selbst unter { $unit } hängt; erwartet wird eine übergeordnete Einheit auf dem Weg
    hinauf zur ganzen Organisation
cell-shortened-id =
    gefunden: { $found }, was eine Tabellenkalkulation aus einer längeren Zahl gemacht hat; erwartet wird die
    Kennung, wie sie in dem System steht, aus dem sie kommt
cell-unit =
    die Einheit { $found } ist nicht verwendbar; erwartet werden 1 bis 80 Zeichen ohne „/“, „\“ oder
    Steuerzeichen, mit einem Buchstaben oder einer Ziffer am Anfang und ohne Leerzeichen am Ende
changes-and-more = { $name } und { $count } weitere
changes-below = unter { $unit }
changes-correct = { $count } mit anderem Namen, anderer Sprache oder anderer Kennung
changes-domain = { $domain }: { $who }
changes-domains = Domains: { $parts }
changes-in-all = zusammen { $count }
changes-in-unit = { $person }, { $unit }
changes-join = { $count ->
    [one] 1 kommt dazu
   *[other] { $count } kommen dazu
}
changes-lead-change = { $count ->
    [one] 1 wechselt
   *[other] { $count } wechseln
}
changes-lead-newly = { $count ->
    [one] 1 leitet etwas neu
   *[other] { $count } leiten etwas neu
}
changes-leaders = Führungskräfte: { $parts }
changes-leaders-at = { $count ->
    [one] 1 Führungskraft
   *[other] { $count } Führungskräfte
}
changes-leads = { $leader }: { $units }
changes-leave = { $count ->
    [one] 1 geht
   *[other] { $count } gehen
}
changes-list-domains-new = Neue Domains
changes-list-leaders-changed = Führungskräfte, die wechseln
changes-list-leaders-new = Wer was neu leitet
changes-list-people-corrected = Personen mit anderem Namen, anderer Sprache oder anderer Kennung
changes-list-people-join = Personen, die dazukommen
changes-list-people-leave = Personen, die gehen
changes-list-people-move = Personen, die die Einheit wechseln
changes-list-people-readdressed = Personen mit anderer Adresse
changes-list-units-moved = Einheiten, die verlegt werden
changes-list-units-new = Neue Einheiten
changes-list-units-removed = Einheiten, die entfallen
changes-list-units-renamed = Einheiten mit neuem Namen
changes-more = und { $count } weitere
changes-move = { $count ->
    [one] 1 wechselt die Einheit
   *[other] { $count } wechseln die Einheit
}
changes-moved = { $count } verlegt
changes-name = { $name }
changes-new = { $count } neu
changes-nobody = niemand
changes-nothing = Nichts ändert sich. Einheiten: { $units }. Personen: { $people }.
changes-now = { $of }: { $was }, jetzt { $is }
changes-on-paper = { $id } (keine Adresse)
changes-only = { $count } ({ $only })
changes-people = Personen: { $parts }
changes-people-at = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
changes-person = { $person }
changes-readdress = { $count ->
    [one] 1 hat eine andere Adresse
   *[other] { $count } haben eine andere Adresse
}
changes-readdressed = { $was }, jetzt { $is }
changes-removed = { $count ->
    [one] 1 entfällt
   *[other] { $count } entfallen
}
changes-renamed = { $count } umbenannt
changes-reordered = Die Einheiten stehen in einer anderen Reihenfolge
changes-stay = { $count ->
    [one] 1 bleibt
   *[other] { $count } bleiben
}
changes-top = ganz oben
changes-unit = { $unit }, { $place }
changes-units = Einheiten: { $parts }
file-also = { $one }; { $other }
file-column-is = { $column } ist { $found }
file-column-order = gefunden: Spalte { $column } nach Spalte { $before }; erwartet wird jede einmal
file-columns = { $required }
file-columns-missing = nicht dabei: { $names }
file-columns-perhaps = { $required } und vielleicht { $optional }
file-columns-twice = doppelt: { $names }
file-columns-unknown = unbekannt: { $names }
file-damaged-workbook =
    gefunden: eine Arbeitsmappe, die beschädigt oder größer ist, als sie angibt; erwartet wird eine heile: Öffnen
    Sie sie, und speichern Sie sie noch einmal
file-empty = gefunden: eine leere Datei; erwartet werden eine Kopfzeile und eine Zeile für jeden Eintrag
file-large-sheet =
    gefunden: eine Arbeitsmappe, deren erstes Blatt ausgepackt mehr als { $most } MB hat: Lassen Sie nur das Blatt mit der
    Personalliste darin, oder speichern Sie es als „CSV UTF-8“
file-large-workbook =
    gefunden: eine Arbeitsmappe, die ausgepackt mehr als { $most } { $found } hat: Lassen Sie nur das Blatt mit
    der Personalliste darin, oder speichern Sie es als „CSV UTF-8“
file-left-out = { $file }, nicht gelesen: { $columns }
file-many-values =
    gefunden: { $found } Werte; erwartet werden { $expected } wie in der Kopfzeile. Ein Wert, in dem
    { $separator } vorkommt, muss in Anführungszeichen stehen
file-nameless-value =
    gefunden: ein Wert in einer Spalte ohne Namen; erwartet wird keiner. Ein Wert, in dem { $separator } vorkommt,
    muss in Anführungszeichen stehen
file-no-sheet = gefunden: eine Arbeitsmappe ohne Blatt; erwartet wird eines
file-no-such-column = in keiner Datei gibt es eine Spalte { $called }, die als { $column } gelesen werden sollte
file-no-tree = die Einheiten ergeben nicht einen einzigen Baum ({ $error })
file-no-workbook =
    gefunden: eine gepackte Datei, die keine Arbeitsmappe ist; erwartet wird eine der Art .xlsx, oder CSV
file-not-utf8 = gefunden: das Byte { $byte } als Byte { $at } der Zeile; erwartet wird Text in UTF-8
file-old-workbook =
    gefunden: eine alte Excel-Arbeitsmappe (.xls) oder eine mit Passwort; erwartet wird eine Arbeitsmappe (.xlsx)
    oder CSV
file-only-header = gefunden: nichts unter der Kopfzeile; erwartet wird eine Zeile für jeden Eintrag
file-open-quote =
    gefunden: ein Anführungszeichen, das nie geschlossen wird; erwartet wird ein zweites am Ende des Wertes
file-pdf = gefunden: ein PDF; erwartet wird CSV
file-read-as = { $file }, gelesen als: { $columns }
file-row-order = gefunden: eine Zeile nach einer späteren; erwartet werden sie der Reihe nach
file-save-again = { $what }; speichern Sie die Datei noch einmal als „CSV UTF-8“
file-stray-quote =
    gefunden: ein Anführungszeichen mitten in einem Wert; erwartet wird der ganze Wert in Anführungszeichen und
    jedes darin doppelt
file-utf16-damaged = gefunden: UTF-16, das abgeschnitten oder beschädigt ist; erwartet wird der ganze Text
file-utf16-unmarked = gefunden: UTF-16 ohne das Zeichen am Anfang, das es sagt (BOM); erwartet wird Text in UTF-8
file-utf32 = gefunden: UTF-32; erwartet wird Text in UTF-8
file-wide = gefunden: ein Wert in Spalte { $column }; jenseits der Spalte { $most } wird keiner erwartet
file-wrong-columns = gefunden: die Spalten { $found }; erwartet werden { $expected } ({ $faults })
file-zero = gefunden: ein Zeichen, das in keinem Text steht (U+0000); erwartet wird Text in UTF-8
hand-address-taken =
    diese Adresse hat schon jemand in { $unit }; erwartet wird jede Adresse einmal: Eine Person gehört zu einer
    Einheit
hand-field = { $field }: { $what }
hand-field-address = Adresse
hand-field-id = Kennung
hand-field-language = Sprache
hand-field-name = Name
hand-gone =
    niemand in der gespeicherten Personalliste hat jetzt diese Adresse oder Kennung: Vielleicht hat jemand anderes
    sie inzwischen geändert
hand-id = Kennung
hand-id-taken = diese Kennung hat schon jemand in { $unit }; erwartet wird jede Kennung einmal
hand-language = Sprache
hand-last = das ist die letzte Person der Personalliste; erwartet wird, dass jemand bleibt
hand-meant-unit = Einheit: gefunden: { $found }; in der Personalliste steht { $meant }: { $cause }
hand-name = Name
hand-no-address =
    gefunden: nichts; erwartet wird eine Adresse, oder eine Kennung, wenn jemand keine hat und eine Papierkarte
    zieht
hand-no-unit = Einheit: gefunden: { $found }; erwartet wird die Kennung einer Einheit der gespeicherten Personalliste
hand-nothing = nichts
hand-still-leads = { $person } bekommt noch den Bericht von { $units }: Geben Sie an, wer dort jetzt leitet.
hand-whole = Das ist die ganze Organisation: Ihr Bericht handelt von allen.
leaders-circle = gefunden: ein Kreis von Personen, die einander führen: { $who }
leaders-head = { $person }, führt { $count }
leaders-meant = gefunden: { $found }; in der Liste steht { $meant }: { $cause }
leaders-none = gefunden: niemand, der jemanden führt; erwartet wird eine Führungskraft
leaders-person = { $name } (Zeile { $line })
leaders-themselves =
    gefunden: die Person dieser Zeile selbst; erwartet wird jemand anderes, oder nichts bei der Person an der
    Spitze der Organisation
leaders-unit = { $unit }: { $people } direkt darin
leaders-unit-led = { $unit }: { $people } direkt darin, geleitet von { $leader }
leaders-unknown = gefunden: { $found }; erwartet wird Adresse oder Kennung einer Person aus dieser Liste
problem = { $place }: { $what }
problem-again = { $problem } ({ $times }-mal, in den Zeilen { $lines })
problem-column = Spalte { $column }
problem-file = { $file }
problem-line = Zeile { $line }
roster-leads-as-before =
    { $old } hat eine neue Adresse, { $new }, und leitet noch unter der alten eine Einheit: Bei den Einheiten soll
    auch die neue stehen
roster-on-paper = { $count ->
    [one] 1 Person hat keine Adresse und ist an der Kennung zu erkennen: Für sie gibt es eine Papierkarte, wenn eine Runde beginnt
   *[other] { $count } Personen haben keine Adresse und sind an ihren Kennungen zu erkennen: Für sie gibt es Papierkarten, wenn eine Runde beginnt
}
roster-without-id =
    { $without } von { $people } Personen haben keine Kennung: Sie sind an ihrer Adresse zu erkennen, eine neue
    Adresse ist also eine neue Person
