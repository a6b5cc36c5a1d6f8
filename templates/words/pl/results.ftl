# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = Polski
results-subject = { $organisation }: co wynikło z odpowiedzi ({ $round })
results-title = Co wynikło z odpowiedzi
results-thanks = Dziękujemy wszystkim, którzy odpowiedzieli.
results-to-all =
    Ta wiadomość trafia do wszystkich z listy pracowników, niezależnie od tego, czy odpowiedzieli: nikt nie może
    sprawdzić, kto to zrobił.
results-to-all-pulse =
    Ta wiadomość trafia do wszystkich w zapytanych zespołach, niezależnie od tego, czy odpowiedzieli: nikt nie może
    sprawdzić, kto to zrobił.
results-turnout = Zaproszono ({ $organisation }): { $invited }. Odpowiedziało: { $answered }.
results-scale = W skali od { $min } do { $max }; więcej znaczy lepiej.
results-value = { $place }: { $value }
results-column-round = Runda
results-column-value = Średnia
results-hidden =
    { $unit }: ta jednostka nie jest pokazywana osobno. Najbliższa wyższa, która jest pokazywana, to { $place }.
results-nothing = Dla tej rundy nie można pokazać żadnej liczby.
results-fell = Spadek od { $since }: z { $then } do { $now }.
results-rose = Wzrost od { $since }: z { $then } do { $now }.
results-likely-fell = Z { $then } do { $now } od { $since }: bardzo prawdopodobny spadek o { $least } lub więcej.
results-likely-rose = Z { $then } do { $now } od { $since }: bardzo prawdopodobny wzrost o { $least } lub więcej.
results-by-chance = Z { $then } do { $now } od { $since }: nie więcej, niż wahają się jednostki tej wielkości.
results-coarsened =
    Pokazano w szerszych krokach, ponieważ niewiele osób doszło lub odeszło albo odpowiedziało tylko raz.
results-heard = Co usłyszano i co zostanie zrobione
results-silent = { $place }: przełożony jeszcze nie napisał.
results-meeting = Na następne spotkanie
results-question = Co ułatwiłoby nam mówienie o tym, że coś idzie źle?
results-same =
    { $unit }: wszyscy w tej jednostce mają tę samą stronę, niezależnie od tego, czy odpowiedzieli, a przekazanie jej
    dalej nikomu nie mówi, czy to zrobiono. Jej liczby to średnie z odpowiedzi { $k } lub więcej osób. To, co piszą
    przełożeni, pochodzi od nich samych.
results-again = Nikt nie może ponownie zobaczyć Twoich odpowiedzi, nawet Ty.
results-button = Zobacz całą stronę
results-link =
    { $unit }: link jest ten sam dla wszystkich w tej jednostce. Przekazanie go dalej nikomu nie mówi, czy
    odpowiedziano.
