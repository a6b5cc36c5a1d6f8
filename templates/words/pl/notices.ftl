# The words of short letters to people, leaders and those who have an account: comments at a unit, a reminder, a password, a role, an
# address, a closed round, guardians, alarms. Each message stands once in every language, with the same { $values }. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-subject = { $unit }: co napisano w { $round }
comments-opening =
    Te komentarze napisano w rundzie { $round } i są pokazane przy jednostce { $unit }, tutaj i nigdzie indziej: wokół
    ich autorów odpowiedziało osób co najmniej { $people }, a skomentowały co najmniej trzy.
comments-below = Mogą pochodzić z każdego zespołu, który do niej należy.
comments-order =
    Ich kolejność wylosowano. Liczby z rundy przychodzą w osobnym liście i nic nie łączy jednych z drugimi.
comments-wrote = Co napisano
comments-reading = Jak to czytać
comments-reply =
    Odpowiedź nie jest możliwa: ani Pan/Pani, ani usługa nie może sprawdzić, kto co napisał. Proszę nie zgadywać i nie
    pytać; kogo raz zapytano, ten więcej nie napisze. Proszę rozmawiać ze wszystkimi o tym, co powiedziano, a nie o
    tym, kto mógł to powiedzieć.
comments-voice =
    Komentarz to jeden głos, a nie miara. Niektóre są pisane w złości, a wiele osób nie napisało nic.
comments-marks = [name], [link], [address] i [number] stoją tam, gdzie coś usunął program (nazwisko, link, adres, numer), a [redacted] tam, gdzie zrobiła to wyznaczona osoba, która nie kieruje żadną jednostką i nie wie, skąd pochodzi komentarz.
comments-danger =
    Jeśli komentarz mówi o niebezpieczeństwie: nic z tego, co jest zapisane, nie prowadzi do jego autora, ktokolwiek by
    pytał. Proszę powiedzieć wszystkim, gdzie szukać pomocy: pod numerami alarmowymi i w miejscach znanych w
    organizacji, takich jak rada pracowników, medycyna pracy lub osoba zaufania.
comments-keep = To słowa innych ludzi: proszę nie przekazywać tej wiadomości dalej.

unanswered-subject = { $organisation }: zespół nic od Pana/Pani nie usłyszał od czasu { $round }
unanswered-what = Wyniki { $round } są już dostępne, a zespół nie przeczytał o nich jeszcze nic od Pana/Pani:
unanswered-two = Wystarczą dwa zdania: co Pan/Pani usłyszał(a) i co Pan/Pani zrobi.
unanswered-until =
    Wyniki trafią do wszystkich najpóźniej: { $day }; to, co Pan/Pani napisze do tego czasu, pójdzie z nimi. Gdzie nic
    nie napisano, tam jest to powiedziane.
unanswered-before =
    Zespół czyta je, zanim znowu odpowie: tego, co nigdy nie doczekało się odpowiedzi, nie mówi się drugi raz.
unanswered-desk =
    Linki prowadzą na pulpit; proszę zalogować się swoim adresem. Bez hasła można je tam wybrać.
unanswered-once =
    O { $round } przypominamy jeden raz. Ta wiadomość nie mówi nic o odpowiedziach: tylko to, że nic tam od Pana/Pani
    nie ma. Kto kieruje jednostkami powyżej, widzi to samo na pulpicie i przeczyta to w liście o następnej rundzie.

closed-subject = { $organisation }: runda { $round } jest zamknięta; wynik zostanie wysłany: { $day }, { $time }
closed-what =
    Runda { $round } ankiety w { $organisation } została zamknięta. Odpowiedzi policzono i zniszczono. Wynik zostanie
    wysłany samoczynnie: { $day }, godz. { $time }: raporty do przełożonych i pliki dla HR.
closed-until = Do tego czasu, na pulpicie:
closed-stewards =
    Wyznaczone osoby czytają komentarze i zaczerniają to, co zdradza, kim ktoś jest. Komentarze, których nikt do tego
    czasu nie przeczytał, zostaną pominięte i zapomniane.
closed-council =
    Rada pracowników odbiera plik kontrolny. Jeśli do tego czasu nie został odebrany, zostanie zapomniany.
closed-hr = HR ogląda wynik i może zrezygnować z rundy.
closed-earlier = Jeśli wszystko jest zrobione wcześniej, HR może opublikować wynik od razu.

set-up-subject = Dostęp do candor, { $host }
set-up-what =
    Ma Pan/Pani dostęp do candor, { $host }, gdzie przełożeni, HR, wyznaczone osoby i rada pracowników pracują z
    anonimową ankietą.
set-up-choose = Proszę wybrać hasło tutaj:
set-up-days =
    Link działa raz i przez dwa dni. Jeśli jest za stary, proszę otworzyć { $page } i poprosić tam o nowy.
set-up-unknown =
    Jeśli nie wie Pan/Pani, o co chodzi, proszę pominąć tę wiadomość; bez linku nikt nie może użyć tego adresu.

moved-subject = Anonimowa ankieta, { $host }, pisze teraz na inny adres
moved-what =
    Na liście osób, które pyta anonimowa ankieta, { $host }, ten adres zastąpiono innym.
moved-links =
    Odtąd linki do ankiety, także do rundy, która jest teraz otwarta, idą tylko na nowy adres; jeśli kieruje Pan/Pani
    jednostką, to jej raporty także.
moved-yours = Jeśli ma Pan/Pani nowy adres, nie trzeba nic robić.
moved-tell =
    Jeśli nie, albo jeśli nic Panu/Pani o tym nie wiadomo, ktoś inny może dostać ten link: proszę powiedzieć o tym
    radzie pracowników i HR.
moved-nobody = Nikt nie dowiaduje się, czy Pan/Pani odpowiedział(a).

called-hr = HR
called-steward = wyznaczona osoba
called-council = rada pracowników
role-subject-proposed = candor, { $host }: { $address } – propozycja roli: { $role }
role-subject-given = candor, { $host }: { $address } ma teraz rolę: { $role }
role-subject-ended = candor, { $host }: { $address } nie ma już roli: { $role }
role-proposed = W anonimowej ankiecie, { $host }, proponuje się { $address } do roli: { $role }.
role-given = W anonimowej ankiecie, { $host }, { $address } ma teraz rolę: { $role }.
role-ended = W anonimowej ankiecie, { $host }, { $address } nie ma już roli: { $role }.
role-who = Kto to zrobił: { $who }.
role-decide =
    Pana/Pani rola: { $role }. Dlatego decyduje Pan/Pani i inni, którzy ją mają. Proszę to potwierdzić albo odrzucić:
role-told =
    Ta wiadomość przychodzi ze względu na Pana/Pani rolę: { $role }. Jeśli to niespodzianka, proszę zapytać innych i
    zajrzeć tutaj:

guarding-what =
    Runda { $round } ankiety w { $organisation } ma strażników: bez ich kluczy nikt nie może otworzyć jej
    odpowiedzi, nawet ktoś, kto prowadzi serwer.
guarding-key-subject = { $organisation }: runda { $round } czeka na klucz: { $awaited }
guarding-key-why = Ma się otworzyć: { $day }, { $time }, a bez tych kluczy nie może.
guarding-key-awaited = Brakuje klucza: { $awaited }.
guarding-key-first =
    Utwórz nowy klucz dla rundy { $round } programem dla strażników (candor-guardian.html), na komputerze, którym
    nie zarządza ktoś, kto prowadzi serwer; podaj imię i nazwisko tak, jak stoją wyżej. Program pochodzi z
    opublikowanego wydania candor, nigdy z tego serwera.
guarding-key-second =
    Wyślij do HR plik z kluczem publicznym, który program zapisze. Drugiego pliku i swojego hasła nie wysyłaj
    nikomu.
guarding-key-third =
    Zapisz na papierze słowa, które program pokaże, i daj kartkę w kopercie osobie, która Cię zastępuje.
guarding-acceptance-subject = { $organisation }: runda { $round } czeka na przyjęcie obietnicy: { $awaited }
guarding-acceptance-why =
    Jej obietnica jest złożona i nikt nie dostanie zaproszenia, zanim przyjmą ją wszyscy strażnicy.
guarding-acceptance-awaited = Brakuje przyjęcia: { $awaited }.
guarding-acceptance-first = Pobierz obietnicę:
guarding-acceptance-second =
    Otwórz ją programem dla strażników, na komputerze, na którym jest Twój klucz. Porównaj liczbę osób w każdej
    grupie z własną listą, a dwanaście słów, które program pokaże, z tymi:
guarding-acceptance-third =
    Jeśli wszystko się zgadza, przyjmij ją, opublikuj dwanaście słów własną drogą i wyślij do HR plik, który program
    zapisze. Jeśli coś się nie zgadza, nie przyjmuj i powiedz to głośno.
guarding-layer-subject = { $organisation }: runda { $round } czeka; teraz kolej: { $awaited }
guarding-layer-why = Skończyła się i nic z niej nie zostanie policzone, zanim każdy strażnik po kolei jej nie otworzy.
guarding-layer-awaited = Teraz kolej: { $awaited }.
guarding-since = { $days ->
    [one] Od wczoraj.
    [few] Od { $days } dni.
    [many] Od { $days } dni.
   *[other] Od { $days } dnia.
}
guarding-layer-first = HR wysyła Ci plik, paczkę. Jeśli nie przyszła, poproś o nią.
guarding-layer-second =
    Otwórz ją programem dla strażników, na komputerze, na którym jest Twój klucz. Najpierw sprawdza wszystko; jeśli
    powie „Stop”, przeczytaj jego zdanie HR i drugiemu strażnikowi.
guarding-layer-third =
    Opublikuj dwanaście słów, które program pokaże, tam, gdzie są opublikowane słowa obietnicy, i wyślij do HR plik,
    który zapisze.
guarding-you = Jeśli to Ty:
guarding-keep =
    Zachowaj plik klucza i kartkę do publikacji rundy: jeśli zaginie jedno i drugie, nikt nie policzy rundy i
    wszystkie jej odpowiedzi przepadną.
guarding-hr = HR oddaje plik tutaj:
guarding-layer-hr = HR pobiera paczkę tutaj i tutaj oddaje to, co wróci:
guarding-late =
    Runda czeka już tak długo, że odpowiedzi mogą nigdy nie zostać przeczytane: HR prosi osobę, która zastępuje
    strażnika, o słowa na papierze. Jeśli klucz zaginął, HR może tam zrezygnować z rundy, wpisując jej nazwę; wtedy
    wszystkie jej odpowiedzi zostaną zniszczone bez czytania.

alarm-subject = candor, { $host }: { $what }
alarm-needs = Ankieta pod adresem { $host } potrzebuje kogoś, kto zajmuje się jej serwerem.
alarm-todo = Co zrobić: { $todo }
alarm-unreadable-what = { $many ->
    [one] { $many } karta z { $round } się nie otwiera
    [few] { $many } karty z { $round } się nie otwierają
    [many] { $many } kart z { $round } się nie otwiera
   *[other] { $many } karty z { $round } się nie otwiera
}
alarm-unreadable-says = { $many ->
    [one] { $many } karta z rundy { $round } się nie otwiera. Rundy nie policzono i wszystko jest zachowane: jej karty, jej klucze, jej baza danych.
    [few] { $many } karty z rundy { $round } się nie otwierają. Rundy nie policzono i wszystko jest zachowane: jej karty, jej klucze, jej baza danych.
    [many] { $many } kart z rundy { $round } się nie otwiera. Rundy nie policzono i wszystko jest zachowane: jej karty, jej klucze, jej baza danych.
   *[other] { $many } karty z rundy { $round } się nie otwiera. Rundy nie policzono i wszystko jest zachowane: jej karty, jej klucze, jej baza danych.
}
alarm-unreadable-todo =
    Poszukaj, co zmieniło bazę danych: dysk, program, przywrócony plik. Jeśli da się ją przywrócić do poprzedniego
    stanu, zrób to i zamknij rundę ponownie (candor round close { $round }). Jeśli nie, zdecyduj razem z HR i radą
    pracowników: candor round close { $round } --give-up { $many } liczy bez tego, co się nie otwiera, a ta liczba
    stoi w publicznym zapisie.
alarm-keys-what = pliku kluczy rundy { $round } nie da się użyć
alarm-keys-says =
    Pliku kluczy rundy { $round } brakuje, jest uszkodzony albo nie jest tym z jej obietnicy. Niczego nie usunięto,
    a bez niego nikt nie może dać ani otworzyć odpowiedzi.
alarm-keys-todo =
    Nazwa pliku jest w logu. Czy folder kluczy jest na miejscu i zamontowany? Przywróć plik do poprzedniego stanu;
    tylko jeśli zaginął na dobre, zrezygnuj z rundy.
alarm-trouble-what = coś jest nie w porządku
alarm-trouble-says = Gdy candor sprawdzał sam siebie ({ $day }), coś było nie w porządku.
alarm-trouble-todo =
    Wpisz na serwerze candor check: każdy wiersz mówi, co znaleziono i co zrobić. HR widzi to samo pod /desk/health.
alarm-backup-what = nie ma nowej kopii zapasowej
alarm-backup-says = Ostatnia sprawdzona kopia zapasowa była starsza, niż może być, albo nie było żadnej ({ $day }).
alarm-backup-todo =
    Wpisz na serwerze candor check i poszukaj przyczyny w jego logu: czy folder kopii jest na miejscu, zamontowany i
    niepełny? Potem zrób kopię: candor backup DIR. Runda mimo to kończy się o swoim czasie.
alarm-clock-what = zegar serwera przeskoczył
alarm-clock-says =
    Zegar serwera przeskoczył (teraz pokazuje: { $day }) i nic tego nie wyjaśnia. Dopóki to nie jest jasne, żadna
    runda nie zostanie według zegara zamknięta, policzona, opublikowana ani zniszczona.
alarm-clock-todo =
    Sprawdź czas na serwerze. Jeśli jest zły, popraw go: wszystko ruszy dalej samo. Jeśli jest dobry, powiedz to:
    candor clock accept albo na biurku. Po dniu równego chodu zegarowi się wierzy.
alarm-certificate-what = certyfikat wygasa: { $day }
alarm-certificate-says =
    Certyfikat, który candor pokazuje przeglądarkom, wygasa: { $day }. Od tej chwili nikt nie może odpowiedzieć i
    nikt nie może się zalogować.
alarm-certificate-todo =
    Tam, gdzie candor sam zamawia certyfikaty (--domain), log mówi, dlaczego nie udało się go odnowić. W przeciwnym
    razie podłóż nowe pliki w miejsce tych z --tls-cert i --tls-key i każ je ponownie wczytać: systemctl reload
    candor albo kill -HUP.
