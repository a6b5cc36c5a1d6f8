# Słowa strony strażników, które są w jej jednym pliku. Poprawić lub dodać język: docs/ARCHITECTURE.md. Żadne zdanie nie może obiecywać
# więcej niż angielskie.
brand = candor dla strażników
back = Wstecz
back-to-start = Wróć do początku
save-key-file = Zapisz plik klucza
your-key-file = Twój plik klucza
its-passphrase = Jego hasło

unable-title = Ta przeglądarka nie może wykonać tej pracy
unable-why = Nie ma kryptografii dla strony otwartej z dysku. Otwórz ten plik w aktualnej wersji przeglądarki Firefox, Chrome lub Edge.

start-title = Straż nad ankietą
start-lead =
    Każda karta ankiety jest dla Ciebie owijana, zanim opuści przeglądarkę osoby, która odpowiada. Tylko Ty możesz zdjąć swoje owinięcie.
    Robisz to raz, po ankiecie, dla wszystkich kart razem.
start-why =
    To, co przekazujesz dalej, jest posortowane. Dlatego ktoś, kto prowadzi serwer i patrzy na zegar, nie może powiedzieć, która karta z grupy
    jest czyja, dopóki jeden strażnik się tego trzyma. Nigdy nie widzisz odpowiedzi ani nazwiska.
start-key = Przed ankietą: utwórz klucz
start-key-how = Pięć minut, papier i długopis.
start-key-go = Utwórz klucz
start-accept = Zanim ktokolwiek zostanie zaproszony: przyjmij obietnicę
start-accept-how = HR Ci ją przysyła. Porównujesz ją z tym, co wiesz.
start-accept-go = Przeczytaj obietnicę
start-open = Po ankiecie: otwórz paczkę
start-open-how = HR Ci ją przysyła. Kilka minut; minuta na każde kilka tysięcy osób.
start-open-go = Otwórz paczkę
start-forget = Gdy wynik jest opublikowany: zapomnij
start-forget-how = Potem nikt już nigdy nie zrobi tego ponownie.
start-forget-go = Zapomnij klucz
start-where =
    <b>Gdzie to robić.</b> Na komputerze, którym nie zarządza Twój pracodawca, na przykład własnym, z tym plikiem na jego dysku. Strona niczego nie
    wysyła: możesz wyłączyć sieć.
start-from =
    Weź ten plik z opublikowanego wydania candor, nigdy od tego, kto prowadzi ankietę, i porównaj jego SHA-256 z informacjami o
    wydaniu.

key-title = 1. Utwórz klucz
key-what = Klucz jest na jedną ankietę. Powstaje losowo, tutaj, i zostaje u Ciebie.
key-round = Ankieta, tak jak nazywa ją HR
key-name = Twoje imię i nazwisko, pod jakim Cię znają
key-role = Twoja funkcja, na przykład rada pracowników
key-which = Który klucz?
key-new = Nowy
key-paper = Ten z mojej kartki, bo jego plik zaginął
key-words = 24 słowa z kartki
key-passphrase = Hasło do pliku klucza: co najmniej 16 znaków, na przykład pięć słów
key-again = To samo jeszcze raz
key-make = Utwórz klucz

made-title = Twój klucz jest utworzony
made-kept-twice = Bez niego nikt nigdy nie otworzy odpowiedzi z ankiety <b>{ $round }</b>. Dlatego przechowuje się go dwa razy: jako plik i na papierze.
made-file = Zapisz plik klucza
made-file-how = Otwiera się tylko Twoim hasłem. Przechowuj go na tym komputerze albo na pendrivie.
made-write = Zapisz te 24 słowa na papierze
made-write-how =
    Ręcznie, w tej kolejności, z numerami. Są samym kluczem: kto je ma, nie potrzebuje hasła. Włóż kartkę do koperty i daj ją osobie, która Cię
    zastępuje. Nie rób zdjęcia. Nie zostaną pokazane ponownie.
made-for-hr = Zapisz plik dla HR i wyślij go
made-for-hr-what = Jest jawny i pozwala przeglądarkom owijać karty dla Ciebie.
made-save-for-hr = Zapisz plik dla HR
made-next = Co dalej
made-next-what = Zanim ktokolwiek zostanie zaproszony, HR przysyła Ci obietnicę ankiety. Otwórz wtedy tę stronę ponownie, do kroku 2.
made-unsaved = Najpierw zapisz plik klucza: tutaj by przepadł.

accept-title = 2. Przyjmij obietnicę
accept-what = Obietnica mówi, kogo się pyta, kto strzeże i czego nigdy się nie pokazuje. Nikt nie jest zapraszany, zanim wszyscy strażnicy ją przyjmą.
accept-promise = Obietnica przysłana przez HR
accept-read = Przeczytaj obietnicę

whole-title = Obietnica jest cała i jest w niej Twój klucz
whole-place =
    Jesteś strażnikiem { $place } z { $guardians } w ankiecie <b>{ $round }</b>. Żadnej liczby nie pokazuje się, gdy osób jest mniej niż
    { $k }, a żadnego komentarza, gdy mniej niż { $k-comments }. Niczego nie otwierasz przed: { $from }.
whole-who = Kto strzeże?
whole-who-ask = Czy znasz te osoby i czy ustalono, że to robią?
whole-you = { $place }. { $name } (Ty)
whole-people = Czy jest tylu ludzi?
whole-people-ask = Porównaj z własną listą. Grupa dopełniona zmyślonymi osobami nikogo nie ukrywa.
whole-group = Grupa
whole-invited = Zaproszeni
whole-everybody = Wszyscy
whole-wrong = Jeśli coś się nie zgadza, nie przyjmuj i powiedz to głośno: HR, drugiemu strażnikowi, radzie pracowników.
whole-accept = Przyjmij tę obietnicę
whole-refuse = Nie przyjmuj

accepted-title = Obietnica jest przez Ciebie przyjęta
accepted-save = Zapisz przyjęcie i wyślij je do HR
accepted-save-why = Ankieta otwiera się, gdy przyjmą ją wszyscy strażnicy.
accepted-save-it = Zapisz przyjęcie
accepted-again = Zapisz ponownie swój plik klucza
accepted-again-why = Pamięta teraz, która obietnica jest przyjęta. Umieść go w miejscu starego.
accepted-words = Opublikuj te dwanaście słów własną drogą
accepted-words-why =
    Na własnej tablicy ogłoszeń lub we własnym e-mailu, nie przez HR: ludzie porównują je ze swoim zaproszeniem. Tak wykrywa się fałszywą
    obietnicę.

open-title = 3. Otwórz paczkę
open-first = Najpierw sprawdza się wszystko, co w niej jest, i nic się nie otwiera. Potem jest pytanie do Ciebie.
open-parcel = Paczka przysłana przez HR
open-receipts = Pokwitowania, które dali Ci ludzie, jeśli są: wtedy widać, czy kogoś pominięto
open-check = Sprawdź paczkę

working-title = Praca trwa
working-checking = Wszystko w paczce jest sprawdzane
working-opening = Twoja warstwa jest zdejmowana
working-done = Dotąd zrobiono: { $done } z { $total }
working-not-yet = Dotąd zrobiono:
working-leave =
    Możesz zostawić tę stronę otwartą i robić coś innego. Jeśli się zamknie albo komputer zaśnie, nic nie przepada: otwórz ponownie tę samą paczkę,
    a wyjdzie to samo.
working-stop = Zatrzymaj

checked-title = Wszystko w paczce jest tak, jak musi być
checked-entries = { $entries ->
    [one] Zawiera <b>{ $entries }</b> wpis. Jest on na podpisanej liście, zrobił go ktoś z linkiem swojej grupy i żadna grupa nie ma więcej wpisów niż
        użytych linków lub zaproszonych osób.
    [few] Zawiera <b>{ $entries }</b> wpisy. Każdy jest na podpisanej liście, zrobił go ktoś z linkiem swojej grupy i żadna grupa nie ma więcej wpisów
        niż użytych linków lub zaproszonych osób.
    [many] Zawiera <b>{ $entries }</b> wpisów. Każdy jest na podpisanej liście, zrobił go ktoś z linkiem swojej grupy i żadna grupa nie ma więcej
        wpisów niż użytych linków lub zaproszonych osób.
   *[other] Zawiera <b>{ $entries }</b> wpisu. Każdy jest na podpisanej liście, zrobił go ktoś z linkiem swojej grupy i żadna grupa nie ma więcej
        wpisów niż użytych linków lub zaproszonych osób.
}
checked-no-receipts = Nie dano Ci żadnych pokwitowań.
checked-receipts = { $receipts ->
    [one] Pokwitowanie, które Ci dano, jest na liście.
   *[other] Pokwitowania, które Ci dano ({ $receipts }), są wszystkie na liście.
}
checked-again = Dokładnie to było już przez Ciebie otwarte. Wyjdzie to samo.
checked-before = Czy lista tej ankiety była już otwierana?
checked-before-why =
    Twój plik klucza nie może tego wiedzieć: nie przyjęto nim żadnej obietnicy, więc mógł powstać z kartki. Jeśli Ty lub osoba, która Cię zastępuje,
    otwieraliście już tę ankietę, wpisz dwanaście słów, które wtedy opublikowano. Jeśli nikt tego nie robił, wpisz <b>brak</b>.
checked-before-words = Dwanaście słów albo: brak
checked-none = brak
checked-save = Zapisz ponownie swój plik klucza
checked-save-why = Pamięta teraz tę listę. Twój klucz otwiera tę i nigdy innej. Umieść plik w miejscu starego.
checked-off = Zdejmij swoją warstwę
checked-off-what = Z wszystkich kart zdejmuje się jedną warstwę i sortuje się je. Nie zobaczysz żadnej odpowiedzi.
checked-take-off = Zdejmij moją warstwę
checked-not-now = Nie teraz

opened-title = Twoja warstwa jest zdjęta
opened-many =
    Karty, które idą dalej, posortowane: <b>{ $answers }</b> z odpowiedziami i <b>{ $comments }</b> z komentarzami. Grupy zbyt małej liczby osób
    połączono z innymi albo pominięto.
opened-odd =
    Karty, które się nie otworzyły albo były dwa razy: <b>{ $odd }</b>. Uczciwa strona takich nie robi: są wymienione w Twoim poświadczeniu.
    Powiedz o tym drugiemu strażnikowi i radzie pracowników.
opened-save = Zapisz paczkę i oddaj ją HR
opened-to-next = Idzie dalej, do strażnika po Tobie.
opened-to-count = Twoja kolej jest ostatnia: potem odpowiedzi są liczone.
opened-save-it = Zapisz paczkę
opened-attestation = Zapisz swoje poświadczenie i zachowaj je
opened-attestation-why = Kto sprawdza ankietę, prosi o nie Ciebie, a nie serwer.
opened-save-attestation = Zapisz poświadczenie
opened-words = Opublikuj te dwanaście słów listy własną drogą
opened-words-why = Kto sprawdza swoje pokwitowanie, porównuje je: tak wykrywa się drugą listę.
opened-later = Gdy wynik zostanie opublikowany, wróć do kroku 4.

forget-title = 4. Zapomnij
forget-why =
    Gdy wynik jest opublikowany, klucz nie jest już potrzebny. Wystarczy jeden strażnik, który zapomni: wtedy nikt nie otworzy tych kart z
    zachowanej kopii.
forget-it = Zapomnij tę ankietę

forgotten-title = Ta przeglądarka zapomniała ankietę
forgotten-left = Reszta jest dla Twoich rąk, bo strona nie może usuwać plików:
forgotten-file = Usuń plik klucza ankiety <b>{ $round }</b>, każdą kopię, i opróżnij kosz.
forgotten-paper = Poproś o kopertę osobę, która Cię zastępuje, i podrzyj kartkę.
forgotten-keep = Zachowaj swoje poświadczenie.

stop-title = Stop: coś się nie zgadza
stop-accepted = <b>Niczego nie przyjęto.</b> Po to jest ta strona: uczciwa pomyłka i próba wyłowienia kogoś wyglądają tu tak samo.
stop-opened = <b>Niczego nie otwarto.</b> Po to jest ta strona: uczciwa pomyłka i próba wyłowienia kogoś wyglądają tu tak samo.
stop-handed-on = <b>Niczego nie przekazano dalej.</b> Po to jest ta strona: uczciwa pomyłka i próba wyłowienia kogoś wyglądają tu tak samo.
stop-what-now =
    Przeczytaj powyższe zdanie drugiemu strażnikowi i HR i zapytaj, co się stało. Plik, który po drodze ucięto, można wysłać ponownie. Nie idź dalej,
    zanim tego nie zrozumiesz.

slip-unknown = Strona napotkała coś, czego się nie spodziewa. Przeglądarka mówi: { $error }
slip-worker = Ta przeglądarka nie może wykonać tu tej pracy: { $error }
slip-file-missing = Brakuje pliku: wybierz jeden dla każdego pola.
slip-names = Potrzebne są ankieta, nazwisko i funkcja: będą w obietnicy.
slip-differ = Oba hasła się różnią. Wpisz je ponownie.
slip-words-many = { $found ->
    [one] Jest { $found } słowo: oczekiwano 24.
    [few] Są { $found } słowa: oczekiwano 24.
    [many] Jest { $found } słów: oczekiwano 24.
   *[other] Jest { $found } słowa: oczekiwano 24.
}
slip-word-strange = Słowa { $place } („{ $word }”) nie ma na liście słów: spójrz jeszcze raz na kartkę.
slip-words-order = Te 24 słowa nie pasują do siebie: może dwa są zamienione miejscami albo jedno źle odczytano.
slip-round-name = Nazwa ankiety ma tylko litery od a do z, cyfry i łączniki, na przykład 2026-q3. Zapytaj HR.
slip-passphrase-short = { $found ->
    [one] Hasło ma { $found } znak: oczekiwano co najmniej { $least }, na przykład pięciu słów.
    [few] Hasło ma { $found } znaki: oczekiwano co najmniej { $least }, na przykład pięciu słów.
    [many] Hasło ma { $found } znaków: oczekiwano co najmniej { $least }, na przykład pięciu słów.
   *[other] Hasło ma { $found } znaku: oczekiwano co najmniej { $least }, na przykład pięciu słów.
}
slip-no-key-file = To nie jest plik klucza strażnika. Nazywa się candor-guardian-, a potem nazwa ankiety.
slip-key-file-damaged = Plik klucza jest uszkodzony.
slip-passphrase-wrong = To nie jest hasło do tego pliku klucza. Niczego nie zmieniono: spróbuj ponownie.
slip-no-promise = To nie jest obietnica. Nazywa się promise.json albo przychodzi w e-mailu od HR.
slip-promise-round = Ta obietnica jest z ankiety { $theirs }: Twój klucz jest do { $yours }.
slip-no-receipt = { $file } nie jest pokwitowaniem. Usuń go z wyboru albo wybierz właściwy plik.
slip-no-parcel = Ten plik nie jest paczką candor.
slip-parcel-cut = Paczka nie jest cała: jej część „{ $part }” ucięto. Poproś o nią ponownie.
slip-parcel-long = Paczka jest dłuższa, niż mówi jej pierwszy wiersz. Poproś o nią ponownie.
slip-parcel-part = W paczce nie ma części „{ $part }”. Czy to paczka, którą oddał strażnik?
slip-parcel-round = Ta paczka jest z ankiety { $theirs }: Twój klucz jest do { $yours }.
slip-early = Niczego się nie otwiera przed { $from }: według zegara tego komputera jest { $now }.
slip-receipt-strange = Pokwitowanie { $receipt } nie jest z tej ankiety. Idź dalej bez niego i powiedz temu, kto Ci je dał.
slip-save-first = Najpierw zapisz swój plik klucza: musi zapamiętać tę listę, zanim cokolwiek zostanie otwarte.
slip-notice-empty = Najpierw odpowiedz na pytanie o opublikowane słowa.
slip-notice-other =
    To nie są słowa tej listy: wcześniej otwarto inną listę albo któreś słowo źle odczytano. Niczego nie otwarto.

key-none = Z tej wartości początkowej nie wynika żaden klucz.
twofold = Twój plik klucza i ta przeglądarka pamiętają o tej ankiecie co innego. Powiedz to głośno: ktoś ma drugi plik klucza.
accepted-another = Przyjęto już u Ciebie inną obietnicę tej ankiety.
opened-another =
    Twój klucz otworzył inną listę lub inny stos tej ankiety i drugiej nie otwiera: kto mógłby wybierać między dwiema, dowiedziałby się, kto jest w
    różnicy.

promise-unread = Pierwszej strony obietnicy nie da się odczytać.
promise-groups-unread = Listy grup w obietnicy nie da się odczytać.
promise-tree-unread = Organizacji w obietnicy nie da się odczytać.
promise-form = Obietnica ma postać { $form }: ta strona czyta postać 4.
promise-strange = Obietnica ma część „{ $part }”, której ta strona nie zna.
promise-unguarded = Obietnica tej ankiety nie wymienia strażników.
promise-other-statements = Obietnicę zmieniono: jej stwierdzenia są inne.
promise-other-tree = Obietnicę zmieniono: jej organizacja jest inna.
promise-other-groups = Obietnicę zmieniono: jej grupy są inne.
promise-too-few = Według tej obietnicy można by pokazać liczby dotyczące mniej niż pięciu osób.
promise-unit-twice = Organizacja w obietnicy ma jedną jednostkę dwa razy.
promise-tops = Organizacja w obietnicy nie ma dokładnie jednego szczytu.
promise-torn = Organizacja w obietnicy jest rozerwana.
promise-guardians = Obietnica nie ma strażnika albo ma ich więcej niż dwóch.
promise-keys-same = Dwa klucze strażników w obietnicy są takie same albo jeden nie jest kluczem.
promise-inner-keys = Kluczy do wewnętrznych żetonów w obietnicy nie da się odczytać albo są takie same.
promise-unwraps = Według tej obietnicy karty są odwijane przed końcem ankiety albo ponad 30 dni po nim.
promise-group-homeless = Jedna z grup w obietnicy nie należy do żadnej jednostki.
promise-group-comments = Obietnica ma osobne grupy dla komentarzy.
promise-group-few = { $group }: zaproszono mniej osób niż { $k }.
promise-group-sum = { $group }: liczba osób się nie zgadza.
promise-groups-same = Dwie grupy w obietnicy mają tę samą nazwę albo ten sam klucz.
promise-without-you = Twojego klucza nie ma w tej obietnicy: nie przyjmuj jej i powiedz to głośno.

parcel-promise-round = Obietnica w paczce jest z innej ankiety: Twój klucz jest do { $yours }.
parcel-promise-other = Obietnica w paczce nie jest tą, która została przez Ciebie przyjęta.
list-unsigned = Lista wpisów nie jest podpisana kluczem z obietnicy.
list-unread = Listy wpisów nie da się odczytać.
list-other = Lista wpisów jest do innej obietnicy.
entry-no-group = Wpis { $entry } nie jest z żadnej grupy w obietnicy.
entry-no-token = Wpis { $entry } nie ma żetonu swojej grupy.
entry-unsigned = Wpis { $entry } nie jest podpisany.
entries-cut = Wpisy w paczce ucięto. Poproś o nią ponownie.
entry-twice = Jeden wpis jest dwa razy.
entries-other = Wpisy nie są tymi z listy. Brakuje: { $missing }. Spoza listy: { $more }.
entries-same-key = Dwa wpisy mają ten sam klucz jednorazowy.
entries-same-ballot = Dwa wpisy zawierają tę samą owiniętą kartę.
group-key = Klucza grupy { $group } w obietnicy nie da się odczytać.
used-other = Lista użytych linków nie jest dla grup tej obietnicy.
used-too-many =
    { $group }, wpisy: { $entries }, użyte linki: { $links }, zaproszone osoby: { $invited }. Żadna z tych liczb nie powinna być większa od następnej.
    Ktoś dopełnił tę grupę.
receipt-dropped = Pokwitowanie { $receipt } jest podpisane, a jego wpisu nie ma na liście: jakiś wpis usunięto.
pile-cut = Stos „{ $pile }” w paczce ucięto. Poproś o nią ponownie.
pile-unsorted = Stos „{ $pile }” w paczce nie jest posortowany albo ma jeden wiersz dwa razy.
pile-twice = Stos „{ $pile }” ma tę samą owiniętą kartę w dwóch grupach.
before-unsigned = Tego, co przekazano dalej, nie podpisał { $name }.
before-unread = Poświadczenia strażnika przed Tobą nie da się odczytać.
before-other = To, co podpisał { $name }, dotyczy innej listy, obietnicy lub innego miejsca.
before-unlike = To, co podpisał { $name }, nie wynika z wpisów albo nie jest tym, co przekazano dalej.
