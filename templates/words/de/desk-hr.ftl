# Die Wörter der Seiten für HR, Vertrauenspersonen und Betriebsrat; was allen begegnet, steht in desk.ftl. Verbessern oder eine
# Sprache hinzufügen: docs/ARCHITECTURE.md. Kein Satz darf mehr sagen als der englische.

comments-title = Kommentare
comments-lead =
    Sie lesen vor allen anderen, was geschrieben wurde, ohne zu sehen, woher es kommt, und schwärzen, was verrät, wer jemand
    ist, oder was jemandem schadet.
comments-none = Keine Runde wartet auf Sie.
comments-go-on = Weiter mit { $round }
comments-read = Kommentare von { $round } lesen
