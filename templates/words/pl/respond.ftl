# The words of the page that an employee answers on. Each message stands once in every language, with the same { $values } and
# the same <b> and <code>; a number may choose between plural forms. How to improve or add a language: docs/ARCHITECTURE.md.
# No sentence may say more than the English one, which says no more than what a test holds.

waiting-one-moment = Chwileczkę
waiting-what-promised-round = Pobieramy i sprawdzamy, co obiecano w tej ankiecie. Nic o Tobie nie jest wysyłane.
waiting-if-stays-please = Jeśli to nie minie, otwórz link w aktualnej przeglądarce.
waiting-something-way = Coś stoi na przeszkodzie
waiting-pages-program-did =
    <b>Program tej strony nie dotarł albo został po drodze zmieniony.</b> Przeglądarka uruchamia go tylko takim, jakim
    go zrobiono. Nic więc nie wysłano, a Twój link jest tak samo dobry jak przedtem.
waiting-filter-network-addition =
    Może to sprawiać filtr w sieci albo dodatek do przeglądarki. Otwórz link w innej przeglądarce albo w innej sieci,
    na przykład na telefonie. Jeśli to nie minie, powiedz o tym osobie, która go przysłała.
used-link-used-device = Twój link został użyty na tym urządzeniu
used-answers-were-sent = Twoje odpowiedzi wysłano stąd, a link działa raz. Nie trzeba nic więcej robić.
used-pass-fetched-from =
    Stąd pobrano Twoją przepustkę, a link działa raz. Jeśli od tego czasu masz to za sobą, nie trzeba nic więcej
    robić. Jeśli nie, odpowiedz niżej za pomocą przepustki.
used-remembered-device-alone =
    Pamięta to tylko to urządzenie. Nikogo nie pytano, a serwer nie wie, że link otwarto ponownie.
used-forget-device-open = Zapomnij na tym urządzeniu i otwórz link
promise-statements-about-two = { $items ->
    [one] { $items } stwierdzenie, około dwóch minut, do { $last-day }
    [few] { $items } stwierdzenia, około dwóch minut, do { $last-day }
    [many] { $items } stwierdzeń, około dwóch minut, do { $last-day }
   *[other] { $items } stwierdzenia, około dwóch minut, do { $last-day }
}
promise-round-works-council = W tej ankiecie <b>rada pracowników otrzymuje każdy arkusz odpowiedzi</b>, bez nazwiska.
promise-leaders-hr-see =
    Przełożeni i HR widzą <b>średnie z odpowiedzi { $k } lub więcej osób</b>, nigdy oceny jednej osoby.
promise-everybody-sees =
    Wszyscy tutaj mogą zobaczyć <b>średnie z odpowiedzi { $k } lub więcej osób</b>, nigdy oceny jednej osoby.
promise-steward-reads-comments = Komentarze najpierw czyta wyznaczona osoba.
promise-yours-count-people =
    Twoje odpowiedzi liczą się w <b>{ $circle }</b> (osób: { $invited }) i wyżej, aż do <b>{ $top }</b>
    ({ $top-invited }).
promise-yours-count-people-2 = Twoje odpowiedzi liczą się w <b>{ $circle }</b> (osób: { $invited }).
promise-team-shown-with =
    Twój zespół pokazujemy z innymi: w <b>{ $circle }</b> (osób: { $invited }) i wyżej, aż do <b>{ $top }</b>
    ({ $top-invited }).
promise-team-shown-with-2 = Twój zespół pokazujemy z innymi: w <b>{ $circle }</b> (osób: { $invited }).
promise-stand-guard-while =
    <b>{ $guardians }</b> stoją na straży: dopóki jedna z tych osób jest uczciwa, ktoś, kto tylko obserwuje serwer,
    nie może poznać, które odpowiedzi są Twoje.
promise-they-travel-sealed =
    Odpowiedzi podróżują zapieczętowane, bez Twojego nazwiska. Kto prowadzi i obserwuje serwer, mógłby je z Tobą
    powiązać; co pomaga, opisano niżej.
promise-start = Zaczynam
promise-what-came-last = Co wynikło z poprzednich odpowiedzi
promise-written-by-leader =
    Napisane przez kierownika każdej jednostki, dla wszystkich, którzy w niej są. Nie jest to część tego, co obiecano
    niżej.
promise-from-hr = Od HR
promise-hrs-own-words = Słowa HR, takie same dla wszystkich. Ustalono je, gdy ankieta się zaczęła.
promise-answer-two-visits = Odpowiedz w dwóch wizytach
promise-today-page-fetches =
    Dzisiaj ta strona pobierze dla Ciebie przepustkę: mówi ona, że ktoś z Twojej grupy może odpowiedzieć, a nie kto.
    Odpowiesz z nią o innej porze, na przykład z domu.
promise-good-against-whoever =
    To pomaga przeciw komuś, kto obserwuje zegar serwera. Gdy to mierzyliśmy, taki obserwator powiązał 98 na 100 osób
    z ich odpowiedziami przy jednej wizycie, a nie więcej niż zgadując, gdy odpowiedzi przychodziły o niezależnej
    porze.
promise-fetch-my-pass = Pobierz przepustkę, odpowiem później
promise-how-works-what = Jak to działa i przed czym nie chroni
promise-start-sends-nothing =
    Przycisk „Zaczynam” nic nie wysyła. Nic nie jest dla Ciebie pobierane, zanim na końcu nie wyślesz albo nie
    pobierzesz przepustki na później.
promise-pass-here-already =
    Twoja przepustka już tu jest. Przycisk „Zaczynam” nic nie wysyła: nic nie zostanie wysłane, zanim na końcu nie
    wyślesz.
promise-until-when = Do kiedy
promise-until-end-midnight = Do końca dnia <b>{ $closes }</b> (północ, { $zone }).
promise-devices-clock = Na zegarze tego urządzenia jest to { $here }.
promise-where-answers-appear = Gdzie pojawiają się Twoje odpowiedzi
promise-they-are-counted =
    Są liczone w <b>{ $circle }</b> (zaproszonych osób: { $invited }), a wyżej w <b>{ $above }</b>. Nigdy same.
promise-they-are-counted-2 = Są liczone w <b>{ $circle }</b> (zaproszonych osób: { $invited }). Nigdy same.
promise-team-never-shown =
    Twojego zespołu nigdy nie pokazujemy samego. Twoje odpowiedzi są liczone w <b>{ $circle }</b> (zaproszonych osób:
    { $invited }), a wyżej w <b>{ $above }</b>.
promise-team-never-shown-2 =
    Twojego zespołu nigdy nie pokazujemy samego. Twoje odpowiedzi są liczone w <b>{ $circle }</b> (zaproszonych osób:
    { $invited }).
promise-where-fewer-than =
    Gdzie odpowie mniej niż <b>{ $k }</b> osób, nic się nie pokazuje, a odpowiedzi liczą się tylko wyżej. Jednostka
    może też pozostać ukryta, żeby nikt nie mógł wyliczyć mniejszej.
promise-single-statements-have =
    Pojedyncze stwierdzenia mają wartość tylko tam, gdzie odpowie co najmniej dziesięć osób. To samo pytanie pada
    ponownie najwcześniej po tylu dniach od ostatniego dnia: <b>{ $interval }</b>. Dwie ankiety jedna po drugiej
    powiedziałyby więcej o kimś, kto odpowiada tylko raz.
promise-few-people-joined =
    Kilka osób przyszło do tej grupy lub z niej odeszło, odkąd ją ostatnio pokazano. Dopóki odpowiada mniej niż
    dwadzieścia, pokazujemy ją dlatego w większych krokach.
promise-round-works-council-2 =
    W tej ankiecie rada pracowników dostaje po zamknięciu każdy arkusz odpowiedzi, bez nazwiska, z grupą, w której go
    policzono, żeby mogła policzyć jeszcze raz. Komentarze nie są przekazywane.
promise-who-sees-what = Kto co widzi
promise-leaders-hr = Przełożeni i HR
promise-averages-more-people =
    Średnie z odpowiedzi { $k } lub więcej osób, po zamknięciu. Nigdy pojedynczej odpowiedzi, nigdy tego, kto
    odpowiedział.
promise-everybody-here = Wszyscy w organizacji
promise-values-own-unit =
    W ciągu około dwóch tygodni od publikacji, e-mailem: średnią własnej jednostki albo najbliższej wyższej, która
    jest pokazywana, oraz całej organizacji, a także to, co przełożeni usłyszeli i co zrobią. Mogą to przekazać dalej.
promise-works-council = Rada pracowników
promise-proof-every-ballot = Dowód każdego głosu, żeby sprawdzić liczenie. Żadnej odpowiedzi.
promise-every-answer-sheet = Każdy arkusz odpowiedzi, bez nazwiska, i dowody, żeby policzyć je ponownie.
promise-server-until-round = Serwer, do zamknięcia
promise-invitation-used-answers =
    Że Twoje zaproszenie zostało użyte. Twoje odpowiedzi docierają do niego bez nazwiska, w skrzynce, którą
    zapieczętowała Twoja przeglądarka.
promise-key-boxes-lies =
    Klucz do skrzynek leży w osobnym folderze na serwerze, poza bazami danych i ich kopiami. Kto prowadzi serwer,
    mógłby go użyć.
promise-server-when-round = Serwer, przy zamknięciu
promise-all-boxes-are =
    Wszystkie skrzynki otwiera się naraz, w losowej kolejności, i liczy; potem odpowiedzi i klucz są niszczone.
promise-you = Ty
promise-receipt-answers-were =
    Pokwitowanie, że Twoje odpowiedzi przyjęto. Żadna strona nie może ich znów pokazać, nawet Tobie.
promise-protects-against = Chroni przed
promise-curious-colleagues-leaders =
    <b>Ciekawskimi współpracownikami, przełożonymi i HR.</b> Dostają liczby o grupach i o nic więcej nie można
    zapytać: żaden ekran ani eksport nie ma pojedynczych odpowiedzi.
promise-thief-with-databases =
    <b>Złodziejem z bazami danych</b>, ich kopiami i dziennikami; po zamknięciu także z całym dyskiem. Przechowywane
    odpowiedzi to zapieczętowane skrzynki w losowej kolejności. Klucz leży osobno i przy zamknięciu jest niszczony.
promise-recognising-token-signed =
    <b>Rozpoznaniem Twojej przepustki.</b> Podpisano ją w ciemno: nawet jej twórca nie powie, komu, ani teraz, ani z
    późniejszymi komputerami. Z odpowiedziami nie zapisuje się nazwiska, adresu ani czasu.
promise-answering-twice-losing =
    <b>Odpowiadaniem dwa razy albo niezauważoną utratą głosu.</b> Jedna przepustka liczy się raz. Pokwitowaniem możesz
    udowodnić, że przyjęty głos pominięto.
promise-different-promise-key =
    <b>Inną obietnicą lub innym kluczem tylko dla Ciebie.</b> Ta strona porównała jedno i drugie z Twoim zaproszeniem.
promise-does-not-protect = Nie chroni przed
promise-whoever-runs-server =
    <b>Kimś, kto prowadzi serwer, obserwuje go podczas pracy i chce wiedzieć.</b> Przy jednej wizycie chwila, w której
    pobierasz przepustkę, prowadzi do chwili, w której przychodzą Twoje odpowiedzi; a kto zachował kopię klucza,
    mógłby otworzyć ich skrzynkę. Dwie wizyty o niezależnych porach pomagają na pierwsze, na drugie nic na tej
    stronie.
promise-whoever-tampers-guarded =
    <b>Kimś, kto prowadzi serwer razem ze wszystkimi strażnikami albo robi więcej, niż obserwuje.</b> Póki jeden
    strażnik jest uczciwy, kto obserwuje i ma wszystkie inne klucze, może tylko zgadywać: w naszej próbie powiązano 27
    z 197 osób, a zgadywanie trafia 30. Kto usuwa odpowiedzi innych albo wypełnia Twoją grupę własnymi, zostaje z
    Twoimi. Pierwsze wykrywają pokwitowania dane strażnikowi; drugie co najwyżej pytanie, czyich linków użyto.
promise-page-changed-just =
    <b>Stroną zmienioną tylko dla Ciebie.</b> Tę stronę wysyła serwer. Jest tym samym plikiem dla wszystkich, żebyś Ty
    albo rada pracowników mogli go zapisać i porównać.
promise-invented-people-whoever =
    <b>Wymyślonymi osobami.</b> Kto zapełni grupę ludźmi, których nie ma, albo zrobi przepustki za tych, którzy nie
    odpowiadają, pozna resztę przez odejmowanie. Ilu zaproszono, twierdzi prowadzący; rada pracowników powinna to
    porównać z własną listą.
promise-colleagues-who-tell =
    <b>Współpracownikami, którzy mówią sobie, co odpowiedzieli.</b> Im mniej osób zostaje, tym więcej o nich wiadomo.
promise-watched-device-network =
    <b>Obserwowanym urządzeniem lub siecią.</b> Sieć pracodawcy może widzieć, że tę stronę otwarto; obserwowane
    urządzenie pokazuje wszystko. Własny telefon, poza siecią firmy, jest lepszym miejscem.
promise-paper-cards =
    <b>Kartkami papierowymi.</b> Niektórzy tutaj nie mają adresu i losują wydrukowaną kartkę. Nie ma na niej nazwiska. Kto
    drukuje i rozdaje kartki, mógłby wcześniej użyć jednej z nich albo zapisać, która trafiła do kogo, i, obserwując
    serwer, to powiązać.
promise-leaving-small-team =
    <b>Odejściem z małego zespołu.</b> Jego wartości przed i po mówią coś o tym, co powiedziała osoba, która odeszła.
    Pokazujemy je wtedy mniej dokładnie; to osłabia ten ślad i go nie usuwa.
promise-size-silence-from =
    <b>Wielkością milczenia.</b> Z sum może wynikać, ile osób z ukrytego zespołu odpowiedziało. Nie to, co
    powiedziały.
promise-own-words-style = <b>Własnymi słowami.</b> Styl komentarza może zdradzić, kto go napisał.
promise-later-quantum-computers =
    <b>Późniejszymi komputerami kwantowymi.</b> Kto dziś zapisze zapieczętowaną skrzynkę i za kilkadziesiąt lat złamie
    jej klucz, przeczyta odpowiedzi. Nawet wtedy przepustka nie mówi, czyje były.
promise-what-computers-remember =
    <b>Tym, co komputery pamiętają same.</b> Plik wymiany, dzienniki i stare bloki dysku albo dziennik serwera
    pośredniego mogą zachować więcej niż ta usługa. Kto zabierze całą maszynę w trakcie ankiety, ma też plik z
    kluczem.
promise-what-kept = Co jest przechowywane
promise-fingerprint-promise = Odcisk tej obietnicy
promise-these-twelve-words =
    Te dwanaście słów oznacza wszystko, co obiecano. Ta strona obliczyła je z Twojego linku. W tej ankiecie są takie
    same dla wszystkich i są też w zaproszeniu i na tablicy ogłoszeń. Jeśli któreś się różni, nie odpowiadaj i pokaż
    to radzie pracowników.
promise-pages-program = Program tej strony
promise-page-its-files =
    Strona i jej pliki są dla wszystkich takie same co do bajtu i zrobione do czytania. Przeglądarka uruchamia plik
    tylko wtedy, gdy ma on poniższy skrót (SHA-256). Informacje o wydaniu candor podają te same skróty i skrót samej
    strony. Żeby porównać, pobierz stronę i pliki z innej sieci, na przykład za pomocą <code>curl</code>, i oblicz ich
    skróty.
promise-questions-before-answer =
    Pytania przed odpowiedzią? <b>{ $contact }</b>, { $contact-address }. Pytanie mówi, kim jesteś, a nie co
    odpowiadasz.
collected-pass-here = Twoja przepustka jest tutaj
collected-says-somebody-may =
    Mówi, że ktoś z <b>{ $circle }</b> może odpowiedzieć, a nie kto. Twój link jest już zużyty.
collected-lost-pass-cannot =
    <b>Utraconej przepustki nie da się zastąpić</b>: nikt nie może ustalić, która była Twoja. Weź ją więc ze sobą, na
    jeden z dwóch sposobów.
collected-as-file = Jako plik
collected-another-device-another =
    Na inne urządzenie albo do innej sieci, co jest najlepsze. Kto ma plik, może odpowiedzieć zamiast Ciebie.
collected-save-file = Zapisz plik
collected-please-check-candor =
    Sprawdź, czy <b>candor-token</b> jest wśród pobranych plików. Potem ta karta może go zapomnieć.
collected-i-have-file = Mam plik
collected-browser = W tej przeglądarce
collected-stays-device-until =
    Zostaje na tym urządzeniu, aż zostanie użyta. Nie dla wspólnych urządzeń ani dla prywatnych okien, które ją
    zapominają.
collected-keep-browser = Zachowaj w tej przeglądarce
collected-browser-does-not = Ta przeglądarka jej nie zachowa: ma niczego nie zachowywać. Zapisz plik.
collected-changed-mind = Zmiana planów?
collected-answer-now = Odpowiadam teraz
put-away-can-close-page = Możesz zamknąć tę stronę
put-away-nothing-answered-yet =
    Na nic jeszcze nie odpowiedziano. Wróć przed końcem dnia <b>{ $closes }</b> (północ, { $zone }).
put-away-open-without-link =
    Otwórz <b>{ $page }</b> bez linku i wybierz tam plik albo przepustkę, którą przechowuje ta przeglądarka.
put-away-choose-time-has =
    Wybierz porę, która nie ma nic wspólnego z teraz: jutro, z domu. Za dziesięć minut niczego to nie ukryje.
statements-say-what-see = Powiedz, co widzisz, a nie co wypada. Każde stwierdzenie możesz pominąć.
statements-done = { $dealt } z { $items }
statements-nothing-answered-yet = Na nic jeszcze nie odpowiedziano
statements-least-one-statement = Zanim będzie można coś wysłać, co najmniej jedno stwierdzenie potrzebuje odpowiedzi.
statements-go-first-statement = Przejdź do pierwszego stwierdzenia
statements-prefer-not-answer = Wolę nie odpowiadać
statements-own = Słowa HR, tylko w tej ankiecie. Nie wchodzi do wyniku zespołu.
statements-if-like = Jeśli chcesz
statements-short-neutral-safest =
    Najbezpieczniej krótko i rzeczowo: fakty, nie opowieści. Sposób pisania albo język, którego używa tu niewielu,
    może powiedzieć, kim jesteś. Komentarz jest wysyłany osobno, do minuty po odpowiedziach, żeby nie dotarł razem z
    nimi.
statements-who-reads-comments = Kto czyta komentarze
statements-first-steward-who =
    <b>Najpierw wyznaczona osoba</b>, która nie kieruje żadną jednostką. Nie widzi, skąd pochodzi komentarz, i może
    zaczernić słowa lub cały komentarz; wszyscy widzą, że coś zaczerniono.
statements-then-everybody-who =
    <b>Potem wszyscy, którzy dostają wyniki</b>, osobno od liczb i w losowej kolejności: w najniższej jednostce wokół
    Ciebie, w której odpowiedziało co najmniej { $k-comments } osób, a co najmniej trzy napisały komentarz. Komentarz
    pojawia się w jednym miejscu. Gdzie nie ma takiej jednostki, nie zobaczy go nikt.
statements-names-people-organisation =
    <b>Nazwiska osób z organizacji</b>, adresy, linki i numery telefonów są zastępowane, zanim ktoś je przeczyta. Robi
    to program, który może coś przeoczyć.
statements-nobody-can-reply =
    <b>Nikt nie może odpisać</b> i nikt nie może sprawdzić, kto napisał komentarz: ani wyznaczona osoba, ani po
    groźbie. Jeśli Ty lub inni jesteście w niebezpieczeństwie, nie pisz o tym tutaj. Powiedz komuś, kto może działać
    teraz: służbom ratunkowym albo osobom w Twojej organizacji, takim jak rada pracowników, lekarz medycyny pracy czy
    mąż zaufania.
statements-may-tell-who =
    <b>To może powiedzieć, kim jesteś.</b> Sprawdziła to tylko ta strona, a decyzja należy do Ciebie.
statements-e-mail-address = Adres e-mail:
statements-address-web = Adres w sieci:
statements-account-name = Nazwa konta:
statements-telephone-number-perhaps = Może numer telefonu:
statements-long-number = Długi numer:
statements-day-time-others = Dzień lub godzina, które inni mogą pamiętać:
statements-name-perhaps = Może nazwisko:
statements-words-fit-one = Słowa, które pasują tylko do jednej osoby:
statements-something-about-own = Coś z Twojego życia:
statements-job-role = Zawód lub rola:
statements-something-have-said = Coś, o czym ktoś już od Ciebie słyszał:
statements-more-than-characters = Więcej niż 400 znaków: im dłuższy tekst, tym łatwiej poznać jego styl.
statements-knows-some-english =
    Adresy, numery i zapisane daty widzi w każdym języku tej strony; inne słowa tylko po angielsku i niemiecku, i to
    nie wszystkie. Także to, czego nie wskaże, może powiedzieć, kim jesteś.
statements-server-cannot-be = Nie można połączyć się z serwerem
statements-server-busy = Serwer jest zajęty
statements-something-went-wrong = Coś poszło nie tak na serwerze
statements-answers-were-not =
    Twoich odpowiedzi jeszcze nie wysłano i nadal tu są. Zostaw tę stronę otwartą i spróbuj ponownie za chwilę.
statements-send-answers = Wyślij odpowiedzi
statements-try-again = Spróbuj ponownie
statements-few =
    <b>Na razie { $dealt } z { $items } stwierdzeń.</b> To też jest w porządku. Naciśnij jeszcze raz, aby wysłać tak,
    albo kontynuuj.
statements-review = Zobacz, co wybrano
statements-review-none = Bez odpowiedzi
statements-until-send-answers = Do wysłania Twoje odpowiedzi są tylko w tej karcie. Jej zamknięcie je usuwa.
unconfirmed-answers-may-not = Twoje odpowiedzi mogły nie dotrzeć
unconfirmed-they-were-sent =
    Zostały wysłane, ale serwer ich nie potwierdził. Ty albo serwer możecie być bez połączenia.
unconfirmed-server-busy-has = Serwer jest zajęty i kilka razy prosił, żeby wrócić później.
unconfirmed-they-were-sent-2 = Zostały wysłane, ale coś poszło nie tak na serwerze.
unconfirmed-they-were-their = Były w drodze, gdy tę stronę zamknięto lub odświeżono.
unconfirmed-sending-them-once =
    Ponowne wysłanie jest bezpieczne: to dokładnie te same odpowiedzi i nigdy nie liczą się dwa razy. Dopóki nie
    dotrą, czekają zapieczętowane na tym urządzeniu: nikt ich tu nie przeczyta, ale można zobaczyć, że tu są. Możesz
    zamknąć tę stronę i otworzyć swój link ponownie przed końcem.
unconfirmed-send-them-again = Wyślij je ponownie
unconfirmed-give-up = Zapomnij je tutaj, bez wysyłania
done-answers-are = Twoje odpowiedzi dotarły
done-thank-server-has = Dziękujemy. Serwer podpisał pokwitowanie, a ta strona je sprawdziła.
done-comment-follows-its = { $delay ->
    [one] <b>Twój komentarz pójdzie osobno za { $delay } sekundę</b>, żeby nie dotarł razem z odpowiedziami.
        Zostaw tę stronę otwartą.
    [few] <b>Twój komentarz pójdzie osobno za { $delay } sekundy</b>, żeby nie dotarł razem z odpowiedziami.
        Zostaw tę stronę otwartą.
    [many] <b>Twój komentarz pójdzie osobno za { $delay } sekund</b>, żeby nie dotarł razem z odpowiedziami.
        Zostaw tę stronę otwartą.
   *[other] <b>Twój komentarz pójdzie osobno za { $delay } sekundy</b>, żeby nie dotarł razem z odpowiedziami.
        Zostaw tę stronę otwartą.
}
done-sending-comment-please = Wysyłanie komentarza. Zostaw tę stronę otwartą.
done-comment-too = <b>Twój komentarz też dotarł.</b>
done-comment-not-taken =
    Twojego komentarza nie przyjęto: ankieta się tymczasem zamknęła albo z tą samą przepustką przyszedł inny
    komentarz. Twoje odpowiedzi mimo to dotarły.
done-comment-not-confirmed =
    Twojego komentarza nie potwierdzono. Odpowiedzi dotarły; zapieczętowany komentarz czeka na tym urządzeniu, aż znów
    otworzysz stronę.
done-send-comment-again = Wyślij komentarz ponownie
done-receipt = Twoje pokwitowanie
done-listed-can-check =
    Możesz nim po zamknięciu sprawdzić, że Twoje odpowiedzi są wśród tych, które otwierają strażnicy, pod adresem <b>/check</b> na tym
    serwerze. Pokazuje, że ktoś wziął udział, nigdy co odpowiedział. Kto znajdzie je na Twoim urządzeniu, może się domyślić, że to Ty.
done-with-can-check =
    Możesz nim po zamknięciu sprawdzić, że Twoje odpowiedzi policzono, pod adresem <b>/check</b> na tym serwerze.
    Pokazuje, że ktoś wziął udział, nigdy co odpowiedział. Kto znajdzie je na Twoim urządzeniu, może zgadnąć, że
    chodzi o Ciebie.
done-save-my-receipt = Zapisz moje pokwitowanie
done-proof = Dowód, dla kogoś, kto chce odnaleźć swoje odpowiedzi
done-proof-shows =
    Odnajduje Twoje odpowiedzi wśród tych, które otwarto, i pokazuje, u którego strażnika zginęły, jeśli zginęły. Kto ma dowód i otwarte odpowiedzi, może też przeczytać Twoje: zapisz go tylko tam, gdzie nikt inny nie zagląda.
done-save-proof = Zapisz mój dowód
done-what-happens-next = Co będzie dalej
done-round-closes-end = Ankieta zamyka się z końcem dnia <b>{ $closes }</b> (północ, { $zone }).
done-answers-are-then =
    Odpowiedzi zostaną wtedy raz otwarte i policzone, a potem zniszczone. Zostają liczby o grupach.
done-reminder-may-reach =
    Mimo to może przyjść przypomnienie. Dostają je wszyscy, bo nikt nie może sprawdzić, kto odpowiedział.
done-device = Na tym urządzeniu
done-device-remembers-link =
    To urządzenie pamięta, że Twojego linku użyto, i mówi o tym, gdy się go tu znów otworzy. Nie pamięta niczego z
    tego, co odpowiedziano.
done-forgotten = Zapomniano.
done-forget-too = To też zapomnij
done-page-cannot-show =
    Ta strona nie może znów pokazać Twoich odpowiedzi, a link nie zadziała drugi raz. Możesz ją zamknąć. Na wspólnym
    urządzeniu zrób to koniecznie.
missing-no-invitation-open = Nie ma tu otwartego zaproszenia
missing-please-open-link =
    Otwórz link z zaproszenia. Ta strona zapomina go przy zamknięciu. Jeśli odpowiedzi zostały właśnie wysłane:
    dotarły i nie trzeba nic więcej robić.
not-found-link-not-complete = Link nie jest cały
not-found-names-group-does =
    Wskazuje grupę, której w tej ankiecie nie ma. Otwórz go ponownie z zaproszenia. Ta strona się zatrzymała.
cut-end-link-missing = Brakuje końca linku
cut-some-mail-programs =
    Niektóre programy pocztowe obcinają długie linki albo łamią je na dwa wiersze. Skopiuj go w całości z zaproszenia,
    do ostatniego znaku, do paska adresu. Jeśli to nie pomoże, HR może przysłać nowy link. Nic nie wysłano.
changed-link-changed-its = Link został po drodze zmieniony
changed-not-as-sent =
    Nie jest taki, jaki przysłano: brakuje znaku albo znak zamieniono, jak robią to niektóre programy pocztowe i
    filtry. Otwórz go ponownie z zaproszenia albo skopiuj w całości do paska adresu. Jeśli to nie pomoże, HR może
    przysłać nowy link. Nic nie wysłano.
unsure-link-does-not = Ten link nie pasuje do tej ankiety
unsure-perhaps-part-lost =
    Może jego część zginęła po drodze: brakuje czterech ostatnich znaków, po których ta strona by to poznała. Otwórz
    go ponownie z najnowszego zaproszenia albo skopiuj w całości do paska adresu.
unsure-if-stays-please =
    Jeśli to nie minie, pokaż go razem z dwunastoma słowami z zaproszenia radzie pracowników. Nic nie wysłano.
program-part-page-missing = Brakuje części tej strony
program-some-its-program =
    <b>Część jej programu nie dotarła albo została po drodze zmieniona.</b> Przeglądarka uruchamia go tylko takim,
    jakim go zrobiono. Nic nie wysłano, a Twój link jest tak samo dobry jak przedtem.
insecure-answering-not-possible = Tutaj nie można odpowiedzieć
insecure-connection-server-not =
    Połączenie z tym serwerem nie jest szyfrowane albo ta przeglądarka jest za stara. Inni w sieci mogliby wtedy
    czytać lub zmieniać tę stronę; przeglądarka słusznie odmawia więc tworzenia na niej anonimowych odpowiedzi.
insecure-please-open-link =
    Otwórz link w aktualnej przeglądarce. Jeśli adres nie zaczyna się od <b>https://</b>, powiedz o tym temu, kto
    prowadzi ankietę. Nic nie wysłano.
disagree-please-do-not = Nie odpowiadaj
disagree-page-invitation-disagree =
    <b>Ta strona i Twoje zaproszenie nie zgadzają się co do tego, co obiecano.</b> Link dotarł taki, jaki go wysłano;
    jest to więc błąd usługi albo ktoś zmienił to, co obiecano.
disagree-page-has-stopped =
    Ta strona się zatrzymała. Pokaż ją razem z dwunastoma słowami z zaproszenia radzie pracowników.
unknown-form-page-older-than = Ta strona jest starsza niż ankieta
unknown-form-round-promises-something =
    <b>Ankieta obiecuje coś, czego ta strona nie zna</b> i nie może Ci pokazać: { $message }. Nic nie wysłano.
unknown-form-please-load-page = Odśwież stronę. Jeśli to nie minie, powiedz o tym temu, kto prowadzi ankietę.
too-small-group-which-answers =
    <b>Grupa, w której liczyłyby się Twoje odpowiedzi lub komentarz, ma za mało osób</b>: mniej niż { $k } dla
    odpowiedzi lub mniej niż { $k-comments } dla komentarzy. To niezgodne z tym, co obiecano, i można by je rozróżnić.
too-small-page-has-stopped = Ta strona się zatrzymała. Pokaż ją radzie pracowników.
bad-key-answers-were-not = Twoich odpowiedzi nie wysłano
bad-key-servers-key-signature =
    <b>Klucz lub podpis serwera nie jest taki, jak obiecano.</b> Po takim kluczu można by Cię rozpoznać, więc ta
    strona zatrzymała się przed wysłaniem.
bad-key-please-show-page = Pokaż tę stronę radzie pracowników.
closed-round-closed = Ta ankieta jest zamknięta
closed-thank-coming-last =
    Dziękujemy za przyjście. Ostatni dzień minął i odpowiedzi nie są już przyjmowane. Odpowiedzi, których ta strona
    nigdy nie potwierdziła, może brakować. Do następnej ankiety przyjdzie nowe zaproszenie.
cancelled-round-cancelled = Tę ankietę odwołano
cancelled-stopped-before-its = Przerwano ją przed końcem, a jej odpowiedzi nie są liczone. Nie musisz nic robić.
restored-round-stopped-early = Ta ankieta skończyła się wcześniej
restored-its-server-broke =
    Jej serwer uległ awarii i trzeba go było cofnąć do wcześniejszego stanu. Nikt nie może już powiedzieć, kto użył do
    tej pory linku, dlatego linków nie można teraz używać. Twoich odpowiedzi nie wysłano.
restored-if-had-answered =
    <b>Jeśli odpowiedzi wysłano już wcześniej</b>, może ich brakować. Jeśli masz zapisane pokwitowanie, strona
    sprawdzająca pokwitowania powie to po zamknięciu ankiety. Nie musisz robić nic więcej.
unknown-round-round-not-known = Ta ankieta nie jest tu znana
unknown-round-link-names-round =
    Link wskazuje ankietę, której ten serwer nie ma. Może to stary link; użyj tego z najnowszego zaproszenia. Ta
    strona się zatrzymała.
unknown-link-link-not-valid = Ten link jest nieważny
unknown-link-perhaps-newer-invitation =
    Może wysłano nowsze zaproszenie: działa tylko najnowsze. Może część linku zginęła po drodze; otwórz go ponownie z
    wiadomości. Jeśli to nie pomoże, HR może przysłać nowy link. Twoich odpowiedzi nie wysłano.
already-used-link-already-used = Tego linku już użyto
already-used-if-have-answered =
    <b>Jeśli odpowiedzi już wysłano</b>, na tym urządzeniu lub innym: najprawdopodobniej dotarły i nie trzeba nic
    więcej robić.
already-used-if-have-fetched =
    <b>Jeśli masz przepustkę pobraną na później</b>, odpowiedz z nią niżej. Utraconej przepustki nie da się wydać
    ponownie: nic z tego, co zapisano, nie mówi, która była Twoja.
already-used-if-not-somebody =
    <b>Jeśli to nie Ty</b>, ktoś inny użył Twojego linku. Powiedz o tym HR lub radzie pracowników. Wybranych przed
    chwilą odpowiedzi nie wysłano.
already-answered-answer-already = Odpowiedź już dotarła
already-answered-other-answers-were =
    Z tą samą przepustką wysłano wcześniej inne odpowiedzi. Liczą się pierwsze; tych nie przyjęto. Jeśli wcześniejsze
    nie pochodzą od Ciebie, powiedz o tym HR lub radzie pracowników.
offline-seem-be-offline = Wygląda na to, że Ty albo serwer nie macie połączenia. Nic nie wysłano.
busy-please-try-again = Spróbuj ponownie za minutę. Nic nie wysłano.
internal-not-doing-please = To nie Twoja wina. Spróbuj ponownie za kilka minut. Nic nie wysłano.
altered-server-confirmed-something = Serwer potwierdził coś innego
altered-what-says-has =
    <b>To, co podobno zapisał, nie jest tym, co wysłała ta strona, albo jego pokwitowanie nie jest podpisane obiecanym
    kluczem.</b> Twoich odpowiedzi może brakować w liczeniu. Pokaż tę stronę radzie pracowników.
unexpected-something-went-wrong = Coś poszło nie tak
unexpected-page-met-something = Ta strona natrafiła na coś, czego nie zna. Jeśli to się powtórzy, pokaż to HR.
unexpected-what-met = Na co natrafiła: { $message }
still-kept-what-collected-sealed =
    To, co pobrano, jest w tej karcie, a to, co zapieczętowano, na tym urządzeniu. Zostaw kartę otwartą i spróbuj
    ponownie, gdy sprawa się wyjaśni.
opener-have-fetched-pass = Czy masz już pobraną przepustkę?
opener-open-file-with = Otwórz plik z przepustką
opener-not-file-with =
    To nie jest plik z przepustką. Jego nazwa zaczyna się od <b>candor-token</b>. Utraconego lub zmienionego pliku nie
    da się zastąpić.
page-sending-please-keep = Wysyłanie. Zostaw tę stronę otwartą.
page-server-busy-trying = { $seconds ->
    [one] Serwer jest zajęty. Następna próba za { $seconds } sekundę. Zostaw tę stronę otwartą.
    [few] Serwer jest zajęty. Następna próba za { $seconds } sekundy. Zostaw tę stronę otwartą.
    [many] Serwer jest zajęty. Następna próba za { $seconds } sekund. Zostaw tę stronę otwartą.
   *[other] Serwer jest zajęty. Następna próba za { $seconds } sekundy. Zostaw tę stronę otwartą.
}
statements-number = { $at } z { $items }
statements-translated =
    Stwierdzenia przetłumaczyli twórcy candor i nie wypróbowano ich jeszcze z rodzimymi czytelnikami.
opener-answer-with-kept = Odpowiedz z przepustką zachowaną w tej przeglądarce (ankieta { $round })
promise-told-after = { $unit }, po { $round }
promise-we-heard = Co usłyszeliśmy:
promise-we-will = Co zrobimy:
promise-retention =
    Odpowiedzi są otwierane, liczone i usuwane przy zamknięciu, a klucz, który je otwiera, jest niszczony, gdy tylko
    wynik odczytano ponownie, najdalej dzień później; przechowywane są liczby, które się wtedy publikuje, i publiczny
    rejestr, który dowodzi każdego głosu i nie pokazuje żadnej odpowiedzi. Komentarze, które wolno pokazać, czekają w
    osobnej tabeli do publikacji, a potem są przechowywane obok liczb, bez nazwisk osób z organizacji; wszystkie inne
    komentarze są usuwane przy zamknięciu. Lista zaproszonych jest usuwana przy zamknięciu. Kopie baz danych, w
    których może jeszcze być to, co usunięto, tak samo zapieczętowane, żyją najwyżej tyle dni: { $backup-days }.
promise-retention-answers =
    W tej ankiecie rada pracowników otrzymuje także każdą odpowiedź, bez nazwiska, żeby mogła policzyć jeszcze raz;
    jak długo je przechowuje, mówi rada pracowników.
circle-small-teams = { $unit } (małe zespoły)
circle-directly = { $unit } (bezpośrednio)
