# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name }: { $happened }
report-fell = spadek
report-rose = wzrost
report-likely-fell = bardzo prawdopodobny spadek
report-likely-rose = bardzo prawdopodobny wzrost
report-stands = { $value }
report-likely-fell-by = bardzo prawdopodobny spadek o { $least } lub więcej
report-likely-rose-by = bardzo prawdopodobny wzrost o { $least } lub więcej
report-by-chance = wahania takie jak w jednostkach tej wielkości
report-between = { $then } w { $since } do { $now } w { $round }
report-between-least = { $then } w { $since } do { $now } w { $round }, o { $least } lub więcej
report-from = Z { $between }.
report-band = { $low } do { $high }
report-of = { $answered } z { $invited }
report-of-invited = z { $invited }
report-word-answered = odpowiedzi
report-only-bound = tylko granica
report-quote = „{ $statement }”
report-opposite = Przeciwieństwo: { $statement }
report-result = { $value } z { $max } w { $round } (odpowiedziało: { $answered } z { $invited })
report-nothing = w { $round } nie można nic pokazać
report-subject = { $name }: { $result }
report-subject-hidden = { $own }: nie pokazano osobno; { $name }: { $result }
report-subject-moved = { $name }, { $happened }: { $between } (odpowiedziało: { $answered } z { $invited })
report-opening = Oto wyniki dla { $name } w { $round }: jak bezpiecznie jest mówić otwarcie.
report-opening-pulse =
    Oto wyniki dla { $name } w { $round }, krótkiej ankiecie po zdarzeniu: jak sobie z nim poradzono.
report-opening-moved = { $name }: { $happened }, z { $between }.
report-hidden-together =
    { $own }: w { $round } nie pokazano osobno, aby żadna liczba nie dotyczyła mniej niż { $k } osób; odpowiedzi
    policzono razem z odpowiedziami innych małych zespołów: { $place }.
report-hidden-above =
    { $own }: w { $round } nie pokazano osobno, aby żadna liczba nie dotyczyła mniej niż { $k } osób; odpowiedzi
    policzono w: { $place }.
report-hidden-nowhere =
    { $own }: w { $round } nie pokazano; odpowiedziało mniej niż { $k } osób, a wokół tak niewiele, że nie ma ich w
    żadnej liczbie.
report-hidden-absent = { $own }: w { $round } ta jednostka nie należała do organizacji.
report-next-up = Ten raport dotyczy następnego wyższego poziomu: { $name }.
report-gap-above = nie pokazano osobno, aby żadna liczba nie dotyczyła mniej niż { $k } osób; policzono w: { $place }
report-gap-together =
    nie pokazano osobno, aby żadna liczba nie dotyczyła mniej niż { $k } osób; policzono z innymi małymi zespołami:
    { $place }
report-gap-nowhere = nie pokazano: odpowiedziało mniej niż { $k }, a wokół zbyt niewiele osób
report-gap-absent = w tej rundzie nie należała do organizacji
report-line-new = W { $round } zaczyna się nowa linia: { $name } w poprzedniej rundzie nie należało do organizacji.
report-line-moved = W { $round } zaczyna się nowa linia: { $name }, przeniesienie z { $from } do { $to }.
report-line-renamed = W { $round } zaczyna się nowa linia: { $name }, wcześniejsza nazwa { $from }.
report-line-regrouped =
    W { $round } zaczyna się nowa linia: { $name }, nowy skład: ponad 30 % osób to inne osoby niż wcześniej.
report-stands-band =
    { $value } w skali od { $min } do { $max }. Pasmo 95 % sięga od { $band }. Odpowiedziało: { $answered } z
    { $invited }.
report-stands-bound =
    { $value } w skali od { $min } do { $max }. Tak blisko końca skali pokazana jest tylko ta granica. Odpowiedziało:
    { $answered } z { $invited }.
report-few = To mniej niż 60 %: kto nie odpowiedział, może widzieć to inaczej.
report-whole = { $name } jako całość: { $value }.
report-moved-pulse =
    Krótka ankieta po zdarzeniu odbywa się raz i dotyczy jednego zdarzenia. Z niczym się jej nie porównuje.
report-moved-nothing = W tej rundzie nie ma liczby do porównania.
report-moved-new-line = Wartości nie są porównywane z wcześniejszymi.
report-moved-first = To pierwsza runda, którą można pokazać: nie ma jeszcze z czym porównać.
report-moved-bound =
    Z { $between }. W jednej z nich, tak blisko końca skali, pokazana jest tylko granica, a z granicy nie można
    wnioskować o zmianie.
report-moved-too-few =
    Z { $between }. Nie da się tu powiedzieć, czy to więcej niż przypadek: jednostek jest na to za mało i są za małe.
report-moved-early =
    Z { $between }. Nie da się jeszcze powiedzieć, czy to więcej niż przypadek: tutaj o zmianie można mówić od
    czwartej rundy.
report-since = Z { $between }: { $what }. Najlepsze oszacowanie zmiany to { $estimate } (przedział 95 %: { $range }).
report-since-chance =
    Z { $between }: { $what }. Zmiana może być dowolna, od { $range } (najlepsze oszacowanie { $estimate }).
report-step =
    W samym ostatnim kroku, z { $between }: { $what } (najlepsze oszacowanie { $estimate }, przedział 95 %:
    { $range }).
report-step-chance =
    Sam ostatni krok, z { $between }: { $what }, dowolna zmiana od { $range } (najlepsze oszacowanie { $estimate }).
report-below-moved = { $name }, z { $between }: { $what }.
report-change = { $what } od { $since }: { $estimate } ({ $range })
report-change-few = nie da się powiedzieć przy tak nielicznych i tak małych jednostkach
report-change-early = da się powiedzieć od czwartej rundy
report-change-bound = wydrukowano tylko granicę
report-below-more = Inne, w których zaszła zmiana: { $more }; wszystkie są w przeglądzie na pulpicie.
report-together =
    Policzone razem, aby żadna liczba nie dotyczyła mniej niż { $k } osób: { $names }. Ich wartość to { $value }
    (odpowiedziało: { $answered } z { $invited }).
report-and-more = i jeszcze { $more }
report-counted-above = Mniej niż { $k } odpowiedzi z najmniejszych zespołów ({ $name }) policzono tylko w: { $place }.
report-unreadable =
    Odpowiedzi lub komentarze, których nie dało się już otworzyć i z których zrezygnowano: { $count }. Nie ma ich w
    żadnej liczbie.
report-unread = Komentarze pominięto, ponieważ żadna wyznaczona osoba nie przeczytała ich na czas.
report-unfetched =
    Rada pracowników nie odebrała na czas pliku kontrolnego tej rundy; nikt nie może już sprawdzić liczenia.
report-reading =
    Każda wartość jest średnią z { $items } stwierdzeń w skali od { $min } do { $max }; więcej zawsze znaczy
    bezpieczniej. Pasmo 95 % dotyczy tej rundy i tej grupy: to, co powiedzieliby wszyscy z niej, leży w nim w 95 na
    100 przypadków. Nie mówi nic o innych ludziach ani o innym dniu. Żadna liczba tej rundy nie dotyczy mniej niż
    { $k } osób, a blisko końców skali pokazana jest tylko granica (≤ lub ≥).
report-reading-change =
    O zmianie mówi się na podstawie wszystkich jednostek i wszystkich rund razem: spadek lub wzrost oznacza, że zmiana
    o { $least } lub więcej ma co najmniej 95 szans na 100. Najlepsze oszacowanie jest przeważnie mniejsze niż różnica
    wydrukowanych wartości, bo część każdej różnicy to przypadek.
report-reading-change-likely =
    O zmianie mówi się na podstawie wszystkich jednostek i wszystkich rund razem: spadek lub wzrost oznacza, że zmiana
    o { $least } lub więcej ma co najmniej 95 szans na 100; bardzo prawdopodobny, że ma co najmniej { $chances }.
    Najlepsze oszacowanie jest przeważnie mniejsze niż różnica wydrukowanych wartości, bo część każdej różnicy to
    przypadek.
report-coarsened = niewiele osób doszło lub odeszło albo odpowiedziało tylko raz, dlatego w szerszych krokach
report-pulse = krótka ankieta po zdarzeniu
report-pulse-line = { $round }: krótka ankieta po zdarzeniu, bez porównania
report-why-both = najniższe tutaj i niższe niż gdzie indziej
report-why-lowest = najniższe tutaj
report-why-lower = tutaj niższe niż gdzie indziej
report-caveat = Przy mniej niż 12 odpowiedziach ich kolejność to głównie przypadek.
report-said = { $value } (pasmo 95 %: { $band }), odpowiedziało: { $answered } z { $invited }
report-said-bound = { $value }, odpowiedziało: { $answered } z { $invited }
report-of-round = { $round }: { $said }
report-begins = (nowa linia)
report-caution-1 =
    Nie zgaduj, kto co powiedział, i nikogo nie pytaj, co odpowiedział. Kto chce to powiedzieć, powie, jeśli będzie to
    bezpieczne.
report-caution-2 =
    Nie tłumacz liczb tak, by zniknęły, i nie broń się. Podziękuj wszystkim, którzy odpowiedzieli, i najpierw
    posłuchaj.
report-caution-3 =
    Nie układaj zespołów w ranking i z żadnej liczby nie rób celu: zostałby osiągnięty, a nic by się nie zmieniło.
report-caution-4 = Nie obiecuj tego, czego nie możesz dotrzymać. Lepsze jest pytanie uczciwie pozostawione otwarte.
report-one-step =
    Uzgodnijcie jedną rzecz, którą wszyscy będziecie robić inaczej do następnej rundy: na tyle małą, by zacząć w tym
    tygodniu. Zapiszcie, co to jest, kto się tym zajmie i w którym dniu wspólnie na to spojrzycie.
report-head-we-stand = Gdzie jesteśmy
report-head-stands = Gdzie jest { $name }
report-no-number = Dla tej rundy nie można nic pokazać.
report-head-moved = Czy naprawdę coś się zmieniło?
report-head-below = Co zmieniło się niżej
report-below-rest = Wszystko inne niżej waha się tak jak jednostki tej wielkości.
report-head-strong = Co jest mocne
report-head-topics = O czym rozmawiać i jak
report-topics =
    Stwierdzenia najniższe tutaj oraz te, które są tutaj niższe niż w całej organizacji, z pytaniami na następne
    spotkanie zespołu. Otwierają rozmowę; nie są ocenami.
report-questions =
    W tym, co jest pokazane, żadne stwierdzenie się nie wyróżnia. Pytania na następne spotkanie zespołu:
report-head-cautions = Czego nie robić
report-head-step = Jeden krok
report-answer =
    Potem odpowiedz swoim ludziom: co usłyszano i co zostanie zrobione. Przeczytają to, zanim znów odpowiedzą.
report-answer-link = Odpowiedz swoim ludziom
report-answer-desk = Link prowadzi na pulpit; zaloguj się swoim adresem. Jeśli nie masz jeszcze hasła, wybierz je tam.
report-head-shares = Ile osób tak to widzi
report-shares =
    Część odpowiedzi po bezpiecznej stronie środka skali i po drugiej stronie. Zaokrąglona do szerokich kroków, aby
    nie było widać żadnej pojedynczej odpowiedzi; kreska tam, gdzie odpowiedziało za mało osób, by to powiedzieć.
report-share = Bezpiecznie { $safe }, niebezpiecznie { $not-safe }: { $statement }
report-column-statement = Stwierdzenie
report-column-safe = Bezpiecznie
report-column-not-safe = Niebezpiecznie
report-column-round = Runda
report-column-value = Wartość
report-column-band = Pasmo 95 %
report-column-answered = Odpowiedziało
report-head-dimensions = Według tematów
report-dimensions = Każda wartość jest średnią swoich stwierdzeń w postaci wydrukowanej.
report-dimensions-whole = W nawiasach: { $name } jako całość.
report-head-rounds = Każda runda
report-chart = Wykres: { $name }. Tabela „Każda runda” zawiera wszystkie jego liczby.
report-small-charts = Małe wykresy tematów. Tabela pod nimi zawiera wszystkie ich liczby.
report-table-shares = Tabela udziałów
report-table-dimensions = Tabela według tematów
report-table-rounds = Tabela wszystkich rund
report-head-reading = Jak to czytać
report-forward = Ta wiadomość zawiera tylko opublikowane liczby i żadnego osobistego linku; można ją przekazać dalej.
report-makers =
    Teksty tego raportu przetłumaczyli twórcy candor; nie sprawdzono ich jeszcze z osobami, dla których to język
    ojczysty.
report-print = Ta strona zawiera tylko opublikowane liczby i żadnego osobistego linku; wydruk można przekazać dalej.

chart-about = { $name } w skali od { $min } do { $max }, więcej znaczy bezpieczniej.
chart-moved = { $name }: { $happened }, z { $between }.
chart-before = Przed { $round }: krótka ankieta po zdarzeniu ({ $pulse }).
chart-reading = Skala od { $min } do { $max }, więcej znaczy bezpieczniej. Jasny pasek: pasmo 95 %.
chart-scale = Skala od { $min } do { $max }, więcej znaczy bezpieczniej.
chart-counts = Pod każdą rundą: ile zaproszonych osób odpowiedziało.
chart-bound = Blisko końców skali tylko granica (≤ lub ≥).
chart-ring = Pierścień: mało osób przybyło, odeszło lub odpowiedziało raz.
chart-pulse = Romb: krótka ankieta po zdarzeniu ({ $rounds }).
chart-pulses = Romby: krótkie ankiety po zdarzeniu ({ $rounds }).
chart-newest = najnowsza: { $round }
chart-grey = Szary: kreskami jednostka wyżej, ciągły cała organizacja.
chart-line = Pionowa linia: nowa niebieska linia; przez nią się nie porównuje.
chart-gap-above = nie pokazano / osobno
chart-gap-together = z małymi / zespołami
chart-gap-nowhere = mniej niż { $k } / odpowiedzi
chart-gap-absent = nie było / w tej rundzie
chart-cut-new = nowa
chart-cut-moved = przeniesiona
chart-cut-renamed = inna nazwa
chart-cut-regrouped = nowy skład
chart-unit = ta jednostka
chart-all = wszyscy
chart-above = wyżej
chart-dimensions = Tematy: { $name }
chart-dimensions-about = Tematy: { $name } w skali od { $min } do { $max }, więcej znaczy bezpieczniej.
chart-value-in = { $value } w { $round }
chart-whole = Szary: { $name }.
chart-open = Puste: mniej niż { $answers } odpowiedzi.

dimension-mistakes = błędy
dimension-speaking-up = mówienie otwarcie
dimension-belonging = przynależność
dimension-asking-and-trying = pytanie i próbowanie
dimension-reporting = zgłaszanie
dimension-learning = uczenie się
report-own = { $statement } (własne HR, w żadnej średniej)
report-go-out = Wyniki trafią do wszystkich najpóźniej: { $day }, albo gdy napisze każda osoba kierująca pokazaną jednostką; to, co Pan/Pani napisze do tego czasu, pójdzie z nimi.
report-go-out-later = Wyniki trafią do wszystkich najpóźniej czternaście dni po publikacji albo gdy napisze każda osoba kierująca pokazaną jednostką; to, co Pan/Pani napisze do tego czasu, pójdzie z nimi.
report-head-silent = Gdzie poniżej nic nie powiedziano
report-silent = Po { $round } nic nie napisano do osób z jednostek: { $names }. Proszę zaproponować pomoc przy tej ankiecie; nie mówi to nic o odpowiedziach i zostaje między wami.
report-silent-more = Po { $round } nic nie napisano do osób z jednostek: { $names }, i z innych. Proszę zaproponować pomoc przy tej ankiecie; nie mówi to nic o odpowiedziach i zostaje między wami.

page-pictures = Obrazy do zabrania:
page-trend = przebieg
page-dimensions = tematy
page-dark = ciemny
page-prints = Raport można też wydrukować jako stronę.
page-everybody =
    Wyniki tej rundy są dla wszystkich: zostaną wysłane, gdy napisze każda osoba kierująca pokazaną jednostką, albo
    czternaście dni po publikacji. Wszyscy w Twojej jednostce i niżej przeczytają to razem z nimi; tego, co wtedy tu
    będzie, nie da się już zmienić. Nie wymieniaj nikogo.
page-next =
    Kto będzie pytany w następnej rundzie, przeczyta to z zaproszeniem, przed odpowiedzią. Do tego czasu można to
    zmienić. Nie wymieniaj nikogo.
page-heard = Co usłyszeliśmy
page-will-do = Co zrobimy
page-keep = Zachowaj
page-answered = Co odpowiedziano
page-below = Bezpośrednio niżej
page-unit = Jednostka
page-since = Od poprzedniej rundy
page-not-shown = nie pokazano osobno
page-others = Inne rundy
page-language = W innym języku
page-comments = Przeczytaj, co napisano
