# The words of the desk that everybody there meets, in Polish. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may
# say more than the English one.

desk-skip = Do treści
desk-nav = Pulpit
desk-home = Start
desk-rounds = Rundy
desk-roster = Lista osób
desk-schedule = Terminarz
desk-guardians = Strażnicy
desk-mail = E-maile
desk-overview = Przegląd
desk-comments = Komentarze
desk-audit-files = Pliki kontrolne
desk-accounts = Konta
desk-journal = Dziennik
desk-sign-out = Wyloguj
desk-sign-out-everywhere = Wyloguj we wszystkich przeglądarkach
desk-health = Czy wszystko w porządku?
desk-address = Adres e-mail
desk-back = Wróć
desk-date = { $day } { $month } { $year }
desk-moment = { $day }, godz. { $time }
desk-and = { $names } i { $last }
desk-and-more = { $count ->
    [one] { $names } i { $count } inna
    [few] { $names } i { $count } inne
    [many] { $names } i { $count } innych
   *[other] { $names } i { $count } innych
}

sign-in-title = Logowanie
sign-in-lead =
    Dla osób kierujących, HR, osób wyznaczonych do czytania i rady pracowników. Kto tylko odpowiada, nie potrzebuje konta:
    wystarczy link z e-maila.
sign-in-failed =
    <b>Nie udało się.</b> Adres lub hasło jest błędne albo prób było zbyt wiele: po pięciu trwa to kwadrans. <a>Link
    e-mailem</a> działa zawsze.
sign-in-password = Hasło
sign-in-button = Zaloguj
sign-in-no-password = Nie mam hasła albo nie pamiętam go
signed-out = Wylogowano.
signed-out-everywhere = Wylogowano we wszystkich przeglądarkach.

password-title = Wybór hasła
password-for = Dla { $address }. Od 12 znaków; trzy lub cztery słowa dają dobre hasło.
password-new = Nowe hasło
password-again = To samo jeszcze raz
password-keep = Zapisz i zaloguj
password-differs = Oba hasła są różne: nic nie zmieniono.
password-link-used =
    Tego linku nie można (już) użyć: był użyty, wysłano nowszy albo ma więcej niż dwa dni.
password-new-link = Poproś o nowy link
password-on-its-way =
    Jeśli ten adres może się logować, e-mail z linkiem jest już w drodze. Link działa raz, przez dwa dni.
password-nothing-arrives =
    Nic nie przychodzi? Za dziesięć minut można poprosić jeszcze raz. Osoby kierujące muszą być na liście osób; wszystkich
    innych zaprasza HR.
password-to-sign-in = Wróć do logowania
password-by-mail = E-mailem przyjdzie link, z którym wybiera się nowe hasło.
password-send = Wyślij mi link

refused-title = Nie udało się
refused-home = Na pulpit

next-title = Co teraz
next-for-you = Do zrobienia
next-for-others = Czeka na innych
next-nothing = Nic teraz nie trzeba robić.
next-nothing-else = Nic więcej nie czeka.
next-nobody =
    Nic tu teraz nie ma: według listy osób to konto nie kieruje żadną jednostką. Jeśli to nieprawda, proszę zapytać HR.
next-latest = Najnowszy wynik to <a>{ $round }</a>.
next-progress = Odpowiedziało
next-today = dziś
next-tomorrow = jutro
next-in-days = { $days ->
    [one] za { $days } dzień
    [few] za { $days } dni
    [many] za { $days } dni
   *[other] za { $days } dnia
}
next-see-overview = Zobacz przegląd
next-new-in = Nowe w { $round }
next-answered = Odpowiedziało: { $answered } z { $invited }.
next-moved = { $unit }: { $what }
next-moved-why =
    Z { $then } w { $since } na { $now } w { $round }. { $answered } To więcej niż przypadek: najpierw proszę wysłuchać.
next-stands = { $unit }: wartość { $value }
next-stands-why = { $answered } W raporcie są pytania na najbliższe spotkanie.
next-report = { $unit }: raport o { $round }
next-report-why = Nie jest pokazana osobno; raport dotyczy następnego wyższego poziomu.
next-read-report = Czytaj raport
next-unheard = { $unit }: te osoby nic jeszcze nie usłyszały
next-unheard-why =
    Wystarczą dwa zdania: co zostało usłyszane i co zostanie zrobione. Przeczytają je, zanim znów odpowiedzą.
next-answer-people = Odpowiedz swoim ludziom
next-silent-below = { $count ->
    [one] Bez odpowiedzi osoby kierującej: { $units }
    [few] Bez odpowiedzi osób kierujących: { $units }
    [many] Bez odpowiedzi osób kierujących: { $units }
   *[other] Bez odpowiedzi osób kierujących: { $units }
}
next-silent-below-why =
    Po { $round }. Proszę zaproponować pomoc: na co nikt nigdy nie odpowiada, tego nie mówi się po raz drugi.

reports-title = Raporty
reports-lead =
    { $round }: jednostki, które wolno oglądać z tego konta. Jednostka, która nie jest pokazana osobno, ma raport o następnym
    wyższym poziomie.
reports-lead-pulse =
    { $round }, krótka ankieta po zdarzeniu: jednostki, które wolno oglądać z tego konta. Jednostka, która nie jest pokazana
    osobno, ma raport o następnym wyższym poziomie.
reports-none = W tej rundzie nie pytano żadnej z tych jednostek.
reports-units = Jednostki
reports-change = Zmiana
reports-all = Wszystkie jednostki
reports-nothing =
    Niczego jeszcze nie opublikowano. Gdy runda zostanie opublikowana, jej raporty będą tutaj, a każda osoba kierująca dostanie
    jeden e-mailem.

map-title = Przegląd: { $round }
map-walk = Rundy i poziomy
map-round-before = Runda wcześniej
map-round-after = Runda później
map-moved = <a>{ $unit }</a>: { $what }, z { $between }
map-all-moved = { $count ->
    [one] { $count } jednostka, która się zmieniła
    [few] Wszystkie { $count }, które się zmieniły
    [many] Wszystkie { $count }, które się zmieniły
   *[other] Wszystkie { $count }, które się zmieniły
}
map-not-shown = { $unit }: nie pokazano osobno
map-your-units = { $count ->
    [one] Twoja { $count } jednostka
    [few] Twoje { $count } jednostki
    [many] Twoje { $count } jednostek
   *[other] Twoje { $count } jednostki
}
map-lead-pulse = Krótka ankieta po zdarzeniu dotyczy jednego zdarzenia. Nie porównuje się jej z niczym.
map-lead-too-few =
    Nie da się tu powiedzieć, czy jednostka się zmieniła: jednostek jest za mało i są za małe.
map-lead-early = Czy jednostka się zmieniła, można powiedzieć od czwartej rundy.
map-lead-nothing =
    Żadna jednostka nie zmieniła się bardziej niż przez przypadek: wszystkie wahają się tak jak jednostki ich wielkości.
map-lead-fell = { $count ->
    [one] { $count } jednostka spadła.
    [few] { $count } jednostki spadły.
    [many] { $count } jednostek spadło.
   *[other] { $count } jednostki spadły.
}
map-lead-rose = { $count ->
    [one] { $count } jednostka wzrosła.
    [few] { $count } jednostki wzrosły.
    [many] { $count } jednostek wzrosło.
   *[other] { $count } jednostki wzrosły.
}
map-lead-rest = Wszystko inne waha się tak jak jednostki tej wielkości.
map-low = Niskie w wielu jednostkach
map-low-in = Wśród dwóch najniższych w { $units } z { $of } jednostek.
map-chart = Wykres: { $unit }. Tabela pod nim zawiera wszystkie jego liczby.
map-by-topic = Jednostki i tematy
map-by-statement = Jednostki i stwierdzenia
map-levels = Poziomy:
map-order-back = Wróć do porządku organizacji
map-statements = Każde stwierdzenie
map-topics = Według tematów
map-compare = Porównaj dwie
map-list = Prosta lista
map-download = Pobierz
map-rank =
    <b>Zanim powstanie ranking:</b> kolejność małych jednostek to głównie przypadek. Najniższe zwykle same rosną w następnej
    rundzie, a najwyższe spadają (regresja do średniej). Proszę patrzeć, gdzie jednostka spadła lub wzrosła, i pytać, co by tam
    pomogło.
map-left-out = { $units ->
    [one] { $units } jednostka nie jest pokazana osobno i nie ma jej w żadnej kolejności.
    [few] { $units } jednostki nie są pokazane osobno i nie ma ich w żadnej kolejności.
    [many] { $units } jednostek nie pokazano osobno i nie ma ich w żadnej kolejności.
   *[other] { $units } jednostki nie są pokazane osobno i nie ma ich w żadnej kolejności.
}
map-column-moved = Zmiana
map-of = { $statements ->
    [one] { $statements } stwierdzenie
    [few] { $statements } stwierdzenia
    [many] { $statements } stwierdzeń
   *[other] { $statements } stwierdzenia
}
map-inside = { $units ->
    [one] { $units } niżej
    [few] { $units } niżej
    [many] { $units } niżej
   *[other] { $units } niżej
}
map-inside-of = { $units ->
    [one] { $units } jednostka poniżej: { $unit }
    [few] { $units } jednostki poniżej: { $unit }
    [many] { $units } jednostek poniżej: { $unit }
   *[other] { $units } jednostki poniżej: { $unit }
}
map-mark-from = z
map-mark-in = w { $round }
map-lines-before = Wcześniejsze wiersze
map-lines = Wiersze od { $from }, z { $of }
map-lines-further = Dalsze wiersze
map-colours = Kolory
map-up-to = do { $value }
map-from = od { $value }
map-hidden =
    Nie pokazano osobno, aby żadna liczba nie dotyczyła mniej niż { $k } osób. Policzono w: { $unit }.
map-hidden-nowhere = Odpowiedziało mniej niż { $k } osób, a wokół zbyt mało. Nie policzono w żadnej liczbie.
map-lowest = Najniższe: { $statements }.
map-no-topics-moved = Bez wartości według tematów: niewiele osób przyszło lub odeszło.
map-no-topics-few = Bez wartości według tematów: odpowiedziało zbyt mało osób.
map-rest-both = Bezpośrednio w { $unit } i jej małych zespołach
map-rest-directly = Bezpośrednio w { $unit }
map-rest-teams = Małe zespoły: { $unit }
map-own = Własne HR, { $nth }
map-before =
    Przed porównaniem: najniższe z wielu małych jednostek są takie po części przez przypadek i zwykle rosną w następnej rundzie,
    choć nic się nie zmieniło; najwyższe spadają (regresja do średniej). Jednostka zmieniła się tylko tam, gdzie kolumna
    „Zmiana” mówi, że spadła lub wzrosła.
map-care = Przed porównaniem
map-care-why =
    Wyżej znaczy zawsze bezpieczniej. Najniższe z wielu małych jednostek są takie po części przez przypadek i zwykle rosną w
    następnej rundzie, choć nic się nie zmieniło; najwyższe spadają. Gdzie odpowiedziało mniej niż dziesięć osób albo niewiele
    przyszło lub odeszło, nie ma wartości według tematów; kolejność tego, co tam najniższe, to głównie przypadek.
map-mark = Co znaczy oznaczenie
map-mark-why =
    Jednostka spadła lub wzrosła tylko tam, gdzie tak tu napisano: wszystkie jednostki i wszystkie rundy razem pyta się, jak
    bardzo to prawdopodobne. Wszędzie indziej pole jest puste, a różnica między dwiema liczbami to to, co jednostki tej
    wielkości robią same z siebie.

statement-mistakes = błędy
statement-tough-issues = trudne sprawy
statement-being-different = bycie innym
statement-taking-risks = podejmowanie prób
statement-asking-help = proszenie o pomoc
statement-not-undermined = bez podkopywania
statement-skills = umiejętności
statement-questioning-seniors = kwestionowanie starszych
statement-errors-early = błędy mówione wcześnie
statement-causes-not-culprits = przyczyny, nie winni
statement-safe-to-report = zgłaszanie bez obaw
statement-told-early = powiedziane wcześnie
statement-causes = przyczyny
statement-learned = wyciągnięte wnioski
statement-made-known = przekazane innym

pair-title = Obok siebie
pair-unit = Ta jednostka
pair-with = obok
pair-in = w
pair-show = Pokaż
pair-all = Wszystkie stwierdzenia razem
pair-different = Pytano je o różne rzeczy: ich liczb nie można porównać.
pair-new =
    Między tymi rundami zaczyna się nowa linia: { $unit } nie należała w poprzedniej rundzie do organizacji. Za nazwą mogą stać
    inne osoby.
pair-moved =
    Między tymi rundami zaczyna się nowa linia: { $unit } przeniesiono z { $from } do { $to }. Za nazwą mogą stać inne osoby.
pair-renamed =
    Między tymi rundami zaczyna się nowa linia: { $unit } nazywała się wcześniej { $from }. Za nazwą mogą stać inne osoby.
pair-regrouped =
    Między tymi rundami zaczyna się nowa linia: { $unit } złożono na nowo: ponad 30 % osób jest innych niż wcześniej. Za nazwą
    mogą stać inne osoby.
pair-care =
    Różnica między dwiema liczbami niczego nie dowodzi: małe jednostki różnią się przez przypadek, a jednostki nie są po to, by
    robić z nich ranking. Co zmieniło się bardziej niż przez przypadek, jest w przeglądzie.

unit-comments-numbers = Liczby, na osobnej stronie
unit-comments-wrote = Co napisano
unit-comments-keep = To słowa innych osób: proszę nie przekazywać tej strony dalej.

note-kept = Zapisano. Zespół przeczyta to z następnym zaproszeniem i przed odpowiedzią.
note-kept-for-everybody =
    Zapisano. Wszyscy w tej jednostce i niżej przeczytają to z wynikami; dopóki nie zostaną wysłane, można to zmienić.
note-kept-for-good = Zapisano. Jest to na stronie wyników tych osób i nie da się tego już zmienić.
note-not-kept = Niczego nie zapisano.
note-unit = Jednostki { $unit } nie pytano w { $round }: oczekiwano jednostki z tej rundy.
note-long-heard =
    „Co usłyszeliśmy” ma { $found } znaków: może być najwyżej 600; wszyscy czytają to na telefonie przed odpowiedzią.
note-long-will-do =
    „Co zrobimy” ma { $found } znaków: może być najwyżej 600; wszyscy czytają to na telefonie przed odpowiedzią.
note-read =
    W międzyczasie otwarto rundę { $round } i jej osoby przeczytały to, co tu jest: nie da się tego już zmienić.
note-sent =
    Wyniki { $round } trafiły do wszystkich razem z tym, co tu jest: przeczytano to i nie da się tego już zmienić.

password-length =
    Hasło ma { $found } znaków: potrzeba od 12 do 128; trzy lub cztery słowa dają dobre hasło.
password-address =
    Hasło zawiera nazwę z adresu e-mail: proszę wybrać takie, które nie ma z nią nic wspólnego.
password-simple = Hasło składa się z bardzo niewielu różnych znaków: proszę wybrać inne.

error-not-for-you =
    Ta strona jest dla innych: konto nie ma potrzebnej roli. Jeśli powinno ją mieć, proszę zapytać HR.
error-not-found = Pod tym adresem niczego nie ma.
error-signed-out =
    To konto nie jest (już) zalogowane, więc nic nie zrobiono. Proszę się zalogować i spróbować jeszcze raz.
error-form = Nie dało się odczytać formularza: nic nie zrobiono. Proszę spróbować jeszcze raz.
error-form-missing = W formularzu czegoś brakuje: nic nie zrobiono. Proszę spróbować jeszcze raz.
error-form-large =
    Nie dało się odczytać formularza albo plik jest za duży: nic nie zrobiono. Proszę spróbować jeszcze raz.
error-form-strange =
    Ten formularz nie pochodzi ze strony tego pulpitu: nic nie zrobiono. Proszę otworzyć stronę na nowo i spróbować jeszcze raz.
error-files =
    Nie dało się odczytać plików, więc niczego nie zmieniono ({ $error }). Proszę wybrać je ponownie.
error-too-large = Żądanie jest większe niż wszystko, czego się tu oczekuje.
error-unavailable =
    Usługa nie może teraz sięgnąć do własnej bazy danych. Nic, co potwierdzono, nie przepadło; proszę spróbować za minutę.
error-internal = Coś poszło nie tak po naszej stronie. Proszę spróbować za kilka minut.
error-busy = Bardzo wiele osób prosi teraz o to samo. Proszę spróbować za chwilę.
error-sign-in-busy =
    Bardzo wiele prób logowania przychodzi teraz naraz. Proszę spróbować za chwilę; przeglądarka, w której już się tu logowano, i
    link e-mailem („Nie mam hasła”) mają pierwszeństwo.
sample-words = (dwanaście słów, gdy klucze będą gotowe)
sample-link = (własny link tej osoby)
sample-page = (własna strona jednostki)
