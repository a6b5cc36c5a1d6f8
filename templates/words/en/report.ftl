# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name } { $happened }
report-fell = fell
report-rose = rose
report-likely-fell = very likely fell
report-likely-rose = very likely rose
report-stands = stands at { $value }
report-likely-fell-by = very likely fell by { $least } or more
report-likely-rose-by = very likely rose by { $least } or more
report-by-chance = up and down as units of this size do
report-between = { $then } in { $since } to { $now } in { $round }
report-between-least = { $then } in { $since } to { $now } in { $round }, by { $least } or more
report-from = From { $between }.
report-band = { $low } to { $high }
report-of = { $answered } of { $invited }
report-of-invited = of { $invited }
report-word-answered = answered
report-only-bound = only a bound
report-quote = “{ $statement }”
report-opposite = The opposite of: { $statement }
report-result = { $value } of { $max } in { $round } ({ $answered } of { $invited } answered)
report-nothing = nothing can be shown in { $round }
report-subject = { $name }: { $result }
report-subject-hidden = { $own }: not shown on its own; { $name }: { $result }
report-subject-moved = { $name } { $happened }: { $between } ({ $answered } of { $invited } answered)
report-opening = Here is what came out for { $name } in { $round }, about how safe it is to speak up.
report-opening-pulse =
    Here is what came out for { $name } in { $round }, an after-incident pulse, about how it was dealt with.
report-opening-moved = { $name } { $happened }, from { $between }.
report-hidden-together =
    { $own } is not shown on its own in { $round }, so that no number is about fewer than { $k } people: its answers
    are counted together with those of other small teams of { $place }.
report-hidden-above =
    { $own } is not shown on its own in { $round }, so that no number is about fewer than { $k } people: its answers
    are counted in { $place }.
report-hidden-nowhere =
    { $own } is not shown in { $round }: fewer than { $k } people answered, and so few around them that they are in no
    number.
report-hidden-absent = { $own } was not part of the organisation in { $round }.
report-next-up = This report is about { $name }, the next level up.
report-gap-above = not shown on its own so that no number is about fewer than { $k } people, counted in { $place }
report-gap-together =
    not shown on its own so that no number is about fewer than { $k } people, counted with other small teams of
    { $place }
report-gap-nowhere = not shown: fewer than { $k } answered, and too few around them
report-gap-absent = not part of the organisation in this round
report-line-new =
    A new line begins in { $round }: { $name } was not part of the organisation in the round before.
report-line-moved = A new line begins in { $round }: { $name } was moved from { $from } to { $to }.
report-line-renamed = A new line begins in { $round }: { $name } was called { $from } before.
report-line-regrouped =
    A new line begins in { $round }: { $name } was regrouped: more than 30 % of its people are others than before.
report-stands-band =
    { $value } on the scale from { $min } to { $max }. The 95 % band reaches from { $band }. { $answered } of
    { $invited } answered.
report-stands-bound =
    { $value } on the scale from { $min } to { $max }. Only this bound is shown so near the end of the scale.
    { $answered } of { $invited } answered.
report-few = That is fewer than 60 %: those who did not answer may see it differently.
report-whole = { $name } as a whole: { $value }.
report-moved-pulse = An after-incident pulse is asked once, about one incident. It is compared with nothing.
report-moved-nothing = There is no number for this round to compare.
report-moved-new-line = Its values are not compared with those before.
report-moved-first = This is the first round that can be shown: there is nothing to compare with yet.
report-moved-bound =
    From { $between }. Of one of them only a bound is shown, so near the end of the scale, and from a bound no change
    can be told.
report-moved-too-few =
    From { $between }. Whether that is more than chance cannot be told here: the units are too few and too small for
    it.
report-moved-early =
    From { $between }. Whether that is more than chance cannot be told yet: from the fourth round on a change can be
    told here.
report-since =
    It { $what }, from { $between }. The best estimate of the change is { $estimate } (95 % range { $range }).
report-since-chance =
    From { $between }: { $what }. The change may be anything from { $range } (best estimate { $estimate }).
report-step =
    In the last step alone it { $what }, from { $between } (best estimate { $estimate }, 95 % range { $range }).
report-step-chance =
    The last step alone, from { $between }: { $what }, anything from { $range } (best estimate { $estimate }).
report-below-moved = { $name } { $what }, from { $between }.
report-change = { $what } since { $since }: { $estimate } ({ $range })
report-change-few = cannot be told of so few and so small units
report-change-early = can be told from the fourth round on
report-change-bound = only a bound is printed
report-below-more = And { $more } more moved; the overview on the desk has them all.
report-together =
    Counted together, so that no number is about fewer than { $k } people: { $names }. Their value is { $value }
    ({ $answered } of { $invited } answered).
report-and-more = and { $more } more
report-counted-above =
    Fewer than { $k } answers from the smallest teams of { $name } are counted in { $place } only.
report-unreadable = { $count ->
    [one] One answer or comment could not be opened any more, and was given up: it is in no number.
   *[other] { $count } answers or comments could not be opened any more, and were given up: they are in no number.
}
report-unread = Comments were left out, because no steward had read them in time.
report-unfetched =
    The works council had not fetched the audit file of this round in time, so nobody can check the count any more.
report-reading =
    Each value is the mean of { $items } statements on the scale from { $min } to { $max }; higher is always safer. The
    95 % band is about this round and this group: what everybody in it would have said lies there in 95 of 100 cases.
    It says nothing about other people, or about another day. No number of this round is about fewer than { $k }
    people, and near the ends of the scale only a bound is shown (≤ or ≥).
report-reading-change =
    A change is told from all units and all rounds together: that a unit fell or rose means that a change of { $least }
    or more has at least 95 chances in 100. The best estimate is mostly smaller than the difference of the printed
    values, because part of every difference is chance.
report-reading-change-likely =
    A change is told from all units and all rounds together: that a unit fell or rose means that a change of { $least }
    or more has at least 95 chances in 100; very likely, that it has at least { $chances }. The best estimate is mostly
    smaller than the difference of the printed values, because part of every difference is chance.
report-coarsened = few people joined or left, or answered only once, so it is shown in wider steps
report-pulse = after-incident pulse
report-pulse-line = { $round }: after-incident pulse, not compared
report-why-both = lowest here, and lower than elsewhere
report-why-lowest = lowest here
report-why-lower = lower here than elsewhere
report-caveat = With fewer than 12 answers their order is mostly chance.
report-said = { $value } (95 % band { $band }), { $answered } of { $invited } answered
report-said-bound = { $value }, { $answered } of { $invited } answered
report-of-round = { $round }: { $said }
report-begins = (a new line)
report-caution-1 =
    Do not guess who said what, and ask nobody what they answered. Whoever wants to say it will, if it is safe.
report-caution-2 =
    Do not explain the numbers away, and do not defend yourself. Thank everybody who answered, and listen first.
report-caution-3 =
    Do not rank teams against each other, and make no number a target: it would be filled, and nothing would change.
report-caution-4 = Do not promise what you cannot keep. A question left open honestly is better.
report-one-step =
    Agree on one thing that all of you will do differently until the next round: small enough to begin this week. Write
    down what it is, who sees to it, and on which day you will look at it together.
report-head-we-stand = Where we stand
report-head-stands = Where { $name } stands
report-no-number = Nothing can be shown for this round.
report-head-moved = Did it really move?
report-head-below = What moved below
report-below-rest = Everything else below goes up and down as units of their size do.
report-head-strong = What is strong
report-head-topics = What to talk about, and how
report-topics =
    The lowest statements here, and those that are lower here than in the whole organisation, with questions for the
    next team meeting. They are openings for a conversation, not grades.
report-questions = No statement stands out in what is shown. Questions for the next team meeting:
report-head-cautions = What not to do
report-head-step = One step
report-answer =
    Then answer your people: what you heard, and what you will do. They read it before they answer again.
report-answer-link = Answer your people
report-answer-desk = The link leads to the desk; sign in with your address. Without a password yet, choose one there.
report-head-shares = How many see it so
report-shares =
    The part of the answers on the safe side of the middle of the scale, and of those on the other side. Rounded to
    wide steps, so that no single answer shows; a dash where too few answered to say it.
report-share = Safe { $safe }, not safe { $not-safe }: { $statement }
report-column-statement = Statement
report-column-safe = Safe
report-column-not-safe = Not safe
report-column-round = Round
report-column-value = Value
report-column-band = 95 % band
report-column-answered = Answered
report-head-dimensions = By dimension
report-dimensions = Each value is the mean of its statements as printed.
report-dimensions-whole = In brackets: { $name } as a whole.
report-head-rounds = Every round
report-chart = Chart of { $name }. The table “Every round” has every number in it.
report-small-charts = Small charts of the dimensions. The table below them has every number in it.
report-table-shares = Table of shares
report-table-dimensions = Table by dimension
report-table-rounds = Table of every round
report-head-reading = How to read this
report-forward = This mail holds only published numbers and no personal link; you may forward it.
report-makers =
    The words of this report were translated by the makers of candor, and not yet tested with native readers.
report-print = This page holds only published numbers and no personal link; a print of it may be passed on.

chart-about = { $name } on the scale from { $min } to { $max }, higher is safer.
chart-moved = { $name } { $happened }, from { $between }.
chart-before = Before { $round }: after-incident pulse ({ $pulse }).
chart-reading = Scale from { $min } to { $max }, higher is safer. Light bar: 95 % band.
chart-scale = Scale from { $min } to { $max }, higher is safer.
chart-counts = Below each round: how many of the invited answered.
chart-bound = Near the ends of the scale only a bound is shown (≤ or ≥).
chart-ring = Ring: few joined or left, or answered only once; wider steps.
chart-pulse = Diamond: after-incident pulse ({ $rounds }).
chart-pulses = Diamond: after-incident pulses ({ $rounds }).
chart-newest = the newest { $round }
chart-grey = Grey: dashed the unit above, solid the whole organisation.
chart-line = Vertical line: a new blue line begins; nothing is compared across.
chart-gap-above = not shown / on its own
chart-gap-together = counted with / small teams
chart-gap-nowhere = fewer than { $k } / answered
chart-gap-absent = no such unit / in this round
chart-cut-new = new
chart-cut-moved = moved
chart-cut-renamed = renamed
chart-cut-regrouped = regrouped
chart-unit = this unit
chart-all = all
chart-above = above
chart-dimensions = Dimensions of { $name }
chart-dimensions-about = Dimensions of { $name } on the scale from { $min } to { $max }, higher is safer.
chart-value-in = { $value } in { $round }
chart-whole = Grey: { $name }.
chart-open = Left open: fewer than { $answers } answers.

dimension-mistakes = mistakes
dimension-speaking-up = speaking up
dimension-belonging = belonging
dimension-asking-and-trying = asking and trying
dimension-reporting = reporting
dimension-learning = learning
report-own = { $statement } (HR's own, in no mean)
report-go-out = The results go to everybody on { $day }, at the latest, or as soon as every leader of a unit that is shown has written; what you write by then goes with them.
report-go-out-later = The results go to everybody fourteen days after the publication at the latest, or as soon as every leader of a unit that is shown has written; what you write by then goes with them.
report-head-silent = Where nothing was said below
report-silent = After { $round } nothing was written to the people of { $names }. Offer a hand with this round; it says nothing about answers, and it is between you and them.
report-silent-more = After { $round } nothing was written to the people of { $names }, and of others. Offer a hand with this round; it says nothing about answers, and it is between you and them.

page-pictures = Pictures to take along:
page-trend = trend
page-dimensions = dimensions
page-dark = dark
page-prints = The report prints as a page, too.
page-everybody =
    The results of this round are for everybody: they go out when every leader of a unit that is shown has written, or
    fourteen days after the publication. Everybody in your unit and below it reads this with them; what stands here
    then can no longer be changed. Name nobody.
page-next =
    Whoever is asked in the next round reads this with the invitation, and before answering. It can be changed until
    then. Name nobody.
page-heard = What we heard
page-will-do = What we will do
page-keep = Keep it
page-answered = What was answered
page-below = Directly below
page-unit = Unit
page-since = Since the round before
page-not-shown = not shown on its own
page-others = Other rounds
page-language = In another language
page-comments = Read what people wrote
