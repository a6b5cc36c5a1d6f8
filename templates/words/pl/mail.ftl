# The words of the letters to employees. Each message stands once in every language, with the same { $values }; a number may choose
# between plural forms. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

invitation-subject = { $organisation }: czy można bezpiecznie mówić otwarcie? ({ $round })
invitation-subject-pulse = { $organisation }: jak poradziliśmy sobie z tym, co się stało? ({ $round })
invitation-ask = { $items ->
    [one] { $organisation } pyta wszystkich: { $items } stwierdzenie, około dwóch minut, do końca dnia:
        { $last-day } ({ $zone }).
    [few] { $organisation } pyta wszystkich: { $items } stwierdzenia, około dwóch minut, do końca dnia:
        { $last-day } ({ $zone }).
    [many] { $organisation } pyta wszystkich: { $items } stwierdzeń, około dwóch minut, do końca dnia:
        { $last-day } ({ $zone }).
   *[other] { $organisation } pyta wszystkich: { $items } stwierdzenia, około dwóch minut, do końca dnia:
        { $last-day } ({ $zone }).
}
invitation-ask-pulse = { $items ->
    [one] { $organisation } pyta wszystkich w zespołach, których to dotyczy: { $items } stwierdzenie, około dwóch
        minut, do końca dnia: { $last-day } ({ $zone }).
    [few] { $organisation } pyta wszystkich w zespołach, których to dotyczy: { $items } stwierdzenia, około dwóch
        minut, do końca dnia: { $last-day } ({ $zone }).
    [many] { $organisation } pyta wszystkich w zespołach, których to dotyczy: { $items } stwierdzeń, około dwóch
        minut, do końca dnia: { $last-day } ({ $zone }).
   *[other] { $organisation } pyta wszystkich w zespołach, których to dotyczy: { $items } stwierdzenia, około
        dwóch minut, do końca dnia: { $last-day } ({ $zone }).
}
averages =
    Przełożeni i HR widzą średnie z odpowiedzi { $k } lub więcej osób. Nikomu nie pokazuje się, kto odpowiedział, a
    nieodpowiadanie jest w porządku.
averages-everybody =
    Wszyscy tutaj mogą zobaczyć średnie z odpowiedzi { $k } lub więcej osób. Nikomu nie pokazuje się, kto
    odpowiedział, a nieodpowiadanie jest w porządku.
council = W tej ankiecie rada pracowników otrzymuje każdą odpowiedź, bez nazwiska, żeby mogła policzyć jeszcze raz.
answer = Odpowiedz na stwierdzenia
link-own = Link jest tylko dla Ciebie i działa raz. Nie przekazuj go dalej.
how = Jak to działa i przed czym nie chroni, napisano na stronie.
told-after = { $unit }, po { $round }:
we-heard = Co usłyszeliśmy:
we-will = Co zrobimy:
real = Czy ta wiadomość jest prawdziwa? Zapytaj: { $contact }, { $contact-address }. Nigdy nie prosi o hasło.
real-hr = Czy ta wiadomość jest prawdziwa? Zapytaj HR albo radę pracowników. Nigdy nie prosi o hasło.
twelve =
    Te same dwanaście słów jest na stronie i na tablicy ogłoszeń. Jeśli któreś się różni, nie odpowiadaj i powiedz o
    tym radzie pracowników.
hello = Dzień dobry,
until = Odpowiedzi są przyjmowane do końca dnia: { $last-day } ({ $zone }). Zajmuje to około dwóch minut.
fine = Nieuczestniczenie też jest w porządku i nikt się o nim nie dowie.
unchanged = To, co obiecano dla { $round }, nie zmieniło się i nie może się zmienić.
your-link = Twój link:
reminder-subject = { $organisation }: czy można bezpiecznie mówić otwarcie? Przypomnienie dla wszystkich ({ $round })
reminder-all =
    To jedyne przypomnienie. Dostają je w tych samych słowach wszyscy zaproszeni, bo nie możemy wiedzieć, kto
    odpowiedział, i nie sprawdzamy, kto użył swojego linku. Jeśli masz to już za sobą, dziękujemy: nie trzeba nic
    więcej robić.
reminder-link = Twój link, ten sam co w ostatnim zaproszeniu:
reminder-later =
    Jeśli masz przepustkę pobraną na później: link jest zużyty i liczy się teraz przepustka. Otwórz tę samą stronę bez
    linku, pod adresem { $page }, i wybierz zapisany plik albo przepustkę, którą przechowuje Twoja przeglądarka.
again-subject = { $organisation }: Twój link do anonimowej ankiety, jeszcze raz
again-asked = Poproszono HR o ponowne przysłanie Ci linku do anonimowej ankiety w { $organisation }.
again-new = Oto nowy. Linki z wcześniejszych wiadomości już nie działają.
again-used =
    Twojego linku już użyto, więc nie ma nowego: drugi link byłby drugą odpowiedzią. Nikt się nie dowie, co
    odpowiedziano.
again-who =
    Jeśli to Ty i odpowiedzi są już wysłane, dziękujemy: nie trzeba nic więcej robić. Jeśli to Ty i odpowiedź miała
    przyjść później, otwórz { $page } bez linku i wybierz przepustkę, którą przechowuje Twoja przeglądarka, albo
    zapisany plik; jest to możliwe do końca dnia: { $last-day } ({ $zone }). Jeśli to nie Ty, ktoś inny użył Twojego
    linku: powiedz o tym radzie pracowników.
again-hr-new =
    HR nie dowiaduje się, która wiadomość przyszła do Ciebie, ta czy taka, która mówi, że linku użyto: nikt nie może z
    tego poznać, czy odpowiedziano.
again-hr-used =
    HR nie dowiaduje się, która wiadomość przyszła do Ciebie, ta czy taka z nowym linkiem: nikt nie może z tego
    poznać, czy odpowiedziano.
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
day = { $weekday }, { $day } { $month } { $year }
from-hr = Od HR:
card-title = Czy można tu mówić bez obaw?
card-what = Anonimowa ankieta. Dwie minuty, na telefonie.
card-how = Proszę sfotografować kwadrat telefonem albo wpisać adres.
card-until = Do końca dnia: { $last-day } ({ $zone }).
card-nobody = Na tej kartce ani w niej nie ma żadnego nazwiska. Proszę wziąć dowolną; można się wymieniać. Działa raz. Zgubionej kartki nie można zastąpić.
card-twelve = Te dwanaście słów musi być także na stronie. Jeśli jedno jest inne, proszę nie odpowiadać i powiedzieć radzie pracowników.
card-small-teams = { $unit } (małe zespoły)
card-directly = { $unit } (bezpośrednio)
