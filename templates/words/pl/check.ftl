# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = Chwileczkę
starting-pages-program-did =
    <b>Program tej strony nie dotarł albo został po drodze zmieniony.</b> Przeglądarka uruchamia go tylko takim, jakim
    go zrobiono.
starting-filter-network-addition =
    Może to sprawiać filtr w sieci albo dodatek do przeglądarki. Otwórz tę stronę w innej przeglądarce albo w innej
    sieci. Twoje pokwitowanie pozostaje dobre.
waiting-public-record-being = Pobieramy i sprawdzamy publiczny rejestr. Twoje pokwitowanie nie jest wysyłane.
receipt-were-my-answers = Czy policzono moje odpowiedzi?
receipt-choose-receipt-saved = Wybierz pokwitowanie zapisane po udzieleniu odpowiedzi.
receipt-receipt-file = Plik z pokwitowaniem
receipt-browser-fetches-public =
    Przeglądarka pobiera cały publiczny rejestr ankiety i szuka w nim Twoich odpowiedzi. Pokwitowanie zostaje na Twoim
    urządzeniu: nikt się nie dowie, których szukasz.
receipt-receipt-shows-somebody =
    Pokwitowanie pokazuje, że ktoś wziął udział. Nigdy nie pokazuje, co odpowiedziano, i rejestr też nie.
receipt-pages-program = Program tej strony
receipt-page-its-files =
    Strona i jej pliki są dla wszystkich takie same co do bajtu i zrobione do czytania. Przeglądarka uruchamia plik
    tylko wtedy, gdy ma on poniższy skrót (SHA-256). Informacje o wydaniu candor podają te same skróty i skrót samej
    strony. Polecenie <code>candor audit</code> sprawdza rejestr bez tej strony.
counted-answers-were-counted = Twoje odpowiedzi policzono
counted-one-signed-record =
    To jeden z wpisów, których w podpisanym rejestrze ankiety jest <b>{ $ballots }</b>; ankieta: <b>{ $round }</b>.
counted-what-promised-receipt = To, co obiecano, pokwitowanie i rejestr zgadzają się i są podpisane obiecanym kluczem.
counted-check-another-receipt = Sprawdź inne pokwitowanie
entered-entry-on-list = Państwa wpis jest na liście
entered-one-signed-list =
    To jeden z <b>{ $ballots }</b> wpisów na podpisanej liście ankiety <b>{ $round }</b>. Strażnicy otwierają dokładnie te wpisy.
entered-twelve-words-list =
    Tych dwanaście słów oznacza listę. Każdy strażnik ogłasza je na własny sposób. Jeśli jego słowa są inne, proszę pokazać oba zestawy radzie pracowników.
proved-opened-in-unit =
    Są wśród tych, które otwarto w grupie <b>{ $unit }</b> ankiety <b>{ $round }</b>.
lost-guardian-signed =
    <b>{ $guardian } podpisuje, że Twoje odpowiedzi się nie otworzyły albo były dwa razy.</b> Twój dowód pokazuje, że się otwierają.
lost-please-show =
    Pokaż dowód i rejestr, który możesz tu zapisać, radzie pracowników. Kto ma oba, może też znaleźć Twoje odpowiedzi: nie dawaj dowodu nikomu, komu nie ufasz.
gone-answers-not-opened = Twoich odpowiedzi nie ma wśród tych, które otwarto
gone-too-few-or-taken =
    Albo z Twojej grupy wzięło udział zbyt mało osób, albo ktoś usunął Twoje odpowiedzi. Strażnicy mogą zajrzeć do tego, co przechowują; polecenie <code>candor receipt</code> szuka ich tam.
invalid-answers-were-counted = Twoje odpowiedzi policzono jako nieważne
invalid-stands-signed-record =
    Są w podpisanym rejestrze ankiety <b>{ $round }</b> wśród tych, które przy otwarciu nie zawierały ważnej
    odpowiedzi.
invalid-who-spoiled-cannot =
    Nie da się udowodnić, kto je popsuł: mogła to być strona, przeglądarka albo ten, kto je otworzył. Jeśli odpowiedzi
    udzielono na niezmienionej stronie, pokaż to radzie pracowników.
invalid-save-record = Zapisz rejestr
missing-answers-are-missing = Brakuje Twoich odpowiedzi
missing-receipt-proves-answers =
    <b>To pokwitowanie dowodzi, że przyjęte odpowiedzi pominięto.</b> Serwer podpisał, że je przyjął, i podpisał
    rejestr ankiety <b>{ $round }</b> bez nich.
missing-please-show-both =
    Pokaż jedno i drugie radzie pracowników: plik z pokwitowaniem i rejestr, który możesz tu zapisać.
missing-number-receipt = Numer w pokwitowaniu:
not-closed-round-not-closed = Ankieta nie jest jeszcze zamknięta
not-closed-receipt-genuine-record =
    Pokwitowanie jest prawdziwe. Rejestr pojawi się po końcu dnia <b>{ $closes }</b> (północ, { $zone }).
not-closed-devices-clock = Na zegarze tego urządzenia jest to { $here }.
not-closed-please-keep-file = Zachowaj plik i wróć wtedy.
cancelled-round-cancelled = Tę ankietę odwołano
cancelled-stopped-before-its = Przerwano ją przed końcem, a jej odpowiedzi nie są liczone. Nie ma jej rejestru.
unknown-form-page-older-than = Ta strona jest starsza niż ankieta
unknown-form-round-promises-something =
    Ankieta obiecuje coś, czego ta strona nie zna: { $message }. Twoje pokwitowanie pozostaje dobre; odśwież stronę, a
    jeśli to nie minie, powiedz o tym temu, kto prowadzi ankietę.
unknown-form-choose-file-again = Wybierz plik ponownie
no-receipt-not-receipt = To nie jest pokwitowanie
no-receipt-receipts-name-begins =
    Nazwa pokwitowania zaczyna się od <b>candor-receipt</b>. Plik z przepustką to coś innego.
no-receipt-choose-another-file = Wybierz inny plik
unknown-round-round-not-known = Ta ankieta nie jest tu znana
unknown-round-receipt-names-round =
    Pokwitowanie wskazuje ankietę <b>{ $round }</b>, której ten serwer nie ma. Może jest z innego serwera. Jeśli jest
    z tego, pokaż tę stronę i pokwitowanie radzie pracowników.
disagree-not-receipt-round = To nie jest pokwitowanie tej ankiety
disagree-receipt-server-disagree =
    <b>Pokwitowanie i ten serwer nie zgadzają się co do tego, co obiecano w ankiecie { $round }.</b> Pokwitowanie może
    być z innego serwera albo ktoś zmienił to, co obiecano.
disagree-if-answered-here = Jeśli odpowiedzi udzielono tutaj, pokaż tę stronę i pokwitowanie radzie pracowników.
not-genuine-not-signed-with =
    Nie jest podpisane kluczem obiecanym dla ankiety <b>{ $round }</b>. Zostało zmienione albo zmyślone: niczego nie
    dowodzi.
not-signed-record-not-as = Rejestr nie jest taki, jak obiecano
not-signed-what-server-calls =
    <b>To, co serwer nazywa rejestrem, nie jest podpisane obiecanym kluczem.</b> Niczego nie dowodzi o Twoich
    odpowiedziach. Pokaż tę stronę i pokwitowanie radzie pracowników.
insecure-checking-not-possible = Tutaj nie można sprawdzić
insecure-connection-server-not =
    Połączenie z tym serwerem nie jest szyfrowane albo ta przeglądarka jest za stara. Otwórz tę stronę w aktualnej
    przeglądarce, pod adresem zaczynającym się od <b>https://</b>.
offline-server-cannot-be = Nie można połączyć się z serwerem
offline-seem-be-offline = Wygląda na to, że Ty albo serwer nie macie połączenia. Twoje pokwitowanie pozostaje dobre.
offline-try-again = Spróbuj ponownie
busy-server-busy = Serwer jest zajęty
busy-please-try-again = Spróbuj ponownie za minutę. Twoje pokwitowanie pozostaje dobre.
unexpected-something-went-wrong = Coś poszło nie tak
unexpected-page-met-something =
    Ta strona natrafiła na coś, czego nie zna. Twoje pokwitowanie pozostaje dobre; spróbuj ponownie później.
unexpected-what-met = Na co natrafiła: { $message }
page-server-busy-trying = { $seconds ->
    [one] Serwer jest zajęty. Następna próba za { $seconds } sekundę.
    [few] Serwer jest zajęty. Następna próba za { $seconds } sekundy.
    [many] Serwer jest zajęty. Następna próba za { $seconds } sekund.
   *[other] Serwer jest zajęty. Następna próba za { $seconds } sekundy.
}
