# The words of the desk that everybody there meets: the frame of its pages, signing in, what is next, and the pages of leaders. HR's own
# pages, and those of stewards and the works council, are in desk-hr.ftl. Each message stands once in every language, with the same
# { $values }; <b> and one <a> are marks. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the
# English one.

desk-skip = To the content
desk-nav = The desk
desk-home = Home
desk-rounds = Rounds
desk-roster = Roster
desk-schedule = Schedule
desk-guardians = Guardians
desk-mail = Mail
desk-overview = Overview
desk-comments = Comments
desk-audit-files = Audit files
desk-accounts = Accounts
desk-journal = Journal
desk-sign-out = Sign out
desk-sign-out-everywhere = Sign out in every browser
desk-health = Is everything in order?
desk-address = Mail address
desk-back = Back
# A day without its weekday: 14 September 2026.
desk-date = { $day } { $month } { $year }
# { $day } is a message of mail.ftl: Monday, 14 September 2026.
desk-moment = { $day }, at { $time }
desk-and = { $names } and { $last }
desk-and-more = { $count ->
    [one] { $names } and { $count } other
   *[other] { $names } and { $count } others
}

sign-in-title = Sign in
sign-in-lead =
    For leaders, HR, stewards and the works council. Whoever only answers needs no account: the link in the mail is
    enough.
sign-in-failed =
    <b>That did not work.</b> Address or password is wrong, or there were too many attempts: after five, this takes a
    quarter of an hour. A <a>link by mail</a> always works.
sign-in-password = Password
sign-in-button = Sign in
sign-in-no-password = I have no password, or forgot it
signed-out = You are signed out.
signed-out-everywhere = You are signed out, in every browser.

password-title = Choose a password
password-for = For { $address }. From 12 characters on; three or four words make a good one.
password-new = New password
password-again = The same again
password-keep = Keep it and sign in
password-differs = The two passwords differ: nothing was changed.
password-link-used =
    This link cannot be used (any more): it was used already, a newer one was sent, or it is older than two days.
password-new-link = Get a new link
password-on-its-way =
    If this address may sign in, a mail with a link is on its way now. The link works once, for two days.
password-nothing-arrives =
    Nothing arrives? You may ask again in ten minutes. Leaders need to stand in the roster; everybody else is invited by
    HR.
password-to-sign-in = Back to signing in
password-by-mail = You get a link by mail with which you choose a new password.
password-send = Send me the link

refused-title = This did not work
refused-home = To the desk

next-title = What is next
next-for-you = For you
next-for-others = Waiting for others
next-nothing = There is nothing for you to do now.
next-nothing-else = Nothing else needs you.
next-nobody = There is nothing here for you now: you lead no unit in the roster. If that is wrong, ask HR.
next-latest = The latest result is <a>{ $round }</a>.
next-progress = Answered
next-today = today
next-tomorrow = tomorrow
next-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
next-see-overview = See the overview
next-new-in = New in { $round }
next-answered = { $answered } of { $invited } answered.
# { $what } is a message of report.ftl: fell, very likely rose.
next-moved = { $unit } { $what }
next-moved-why =
    From { $then } in { $since } to { $now } in { $round }. { $answered } That is more than chance: listen before anything
    else.
next-stands = { $unit } stands at { $value }
next-stands-why = { $answered } The report has questions for your next meeting.
next-report = { $unit }: the report of { $round }
next-report-why = It is not shown on its own; the report is about the next level up.
next-read-report = Read the report
next-unheard = { $unit }: your people have not heard from you
next-unheard-why =
    Two sentences are enough: what you heard, and what you will do. They read them before they answer again.
next-answer-people = Answer your people
next-silent-below = { $count ->
    [one] { $units } has not heard from its leader yet
   *[other] { $units } have not heard from their leaders yet
}
next-silent-below-why = After { $round }. Offer a hand: what is never answered is not told a second time.

reports-title = Reports
reports-lead =
    { $round }: the units you may see. A unit that is not shown on its own has a report about the next level up.
reports-lead-pulse =
    { $round }, an after-incident pulse: the units you may see. A unit that is not shown on its own has a report about the
    next level up.
reports-none = None of your units was asked in this round.
reports-units = Units
reports-change = Change
reports-all = All units
reports-nothing =
    Nothing was published yet. When a round is, its reports stand here, and every leader gets one by mail.

map-title = Overview of { $round }
map-walk = Rounds and levels
map-round-before = Round before
map-round-after = Round after
# { $what } and { $between } are messages of report.ftl: very likely fell by 0.2 or more; 3.5 in 2025-q4 to 2.4 in 2026-q3.
map-moved = <a>{ $unit }</a> { $what }, from { $between }
map-all-moved = { $count ->
    [one] The { $count } that moved
   *[other] All { $count } that moved
}
map-not-shown = { $unit } is not shown on its own
map-your-units = { $count ->
    [one] Your { $count } unit
   *[other] Your { $count } units
}
map-lead-pulse = An after-incident pulse is about one incident. It is compared with nothing.
map-lead-too-few = Whether a unit moved cannot be told here: the units are too few and too small.
map-lead-early = Whether a unit moved can be told from the fourth round on.
map-lead-nothing = No unit moved beyond chance: all go up and down as units of their size do.
map-lead-fell = { $count ->
    [one] One unit fell.
   *[other] { $count } units fell.
}
map-lead-rose = { $count ->
    [one] One unit rose.
   *[other] { $count } units rose.
}
map-lead-rest = Everything else goes up and down as units of their size do.
map-low = Low in many units
map-low-in = Among the two lowest in { $units } of { $of } units.
map-chart = Chart of { $unit }. The table below it has every number in it.
map-by-topic = Units and topics
map-by-statement = Units and statements
map-levels = Levels:
map-order-back = Back to the organisation's order
map-statements = Every statement
map-topics = By topic
map-compare = Compare two
map-list = Plain list
map-download = Download
map-rank =
    <b>Before you rank:</b> the order of small units is mostly chance. The lowest tend to rise by themselves in the next
    round, the highest to fall (regression to the mean). Look where a unit fell or rose, and ask what would help there.
map-left-out = { $units ->
    [one] { $units } unit is not shown on its own and stands in no order.
   *[other] { $units } units are not shown on their own and stand in no order.
}
map-column-moved = Moved
map-of = { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}
map-inside = { $units ->
    [one] { $units } below
   *[other] { $units } below
}
map-inside-of = { $units ->
    [one] { $units } unit below { $unit }
   *[other] { $units } units below { $unit }
}
# Around the value before: from 3.5 in 2025-q4.
map-mark-from = from
map-mark-in = in { $round }
map-lines-before = Lines before
map-lines = Lines { $from } and following, of { $of }
map-lines-further = Further lines
map-colours = Colours
map-up-to = up to { $value }
map-from = from { $value }
map-hidden = Not shown alone, so that no number is about fewer than { $k } people. Counted in { $unit }.
map-hidden-nowhere = Fewer than { $k } answered, and too few around them. Counted in no number.
map-lowest = Lowest: { $statements }.
map-no-topics-moved = No values by topic: few people joined or left.
map-no-topics-few = No values by topic: too few answered.
map-rest-both = Directly in { $unit } and its small teams
map-rest-directly = Directly in { $unit }
map-rest-teams = Small teams of { $unit }
map-own = HR's own { $nth }
map-before =
    Before you compare: the lowest of many small units are low partly by chance, and mostly rise in the next round with
    nothing changed; the highest fall (regression to the mean). A unit has moved only where the column Change says that it
    fell or rose.
map-care = Before you compare
map-care-why =
    Higher is always safer. The lowest of many small units are low partly by chance, and mostly rise in the next round with
    nothing changed; the highest fall. Where fewer than ten answered, or few people joined or left, there are no values by
    topic; the order of what stands lowest there is mostly chance.
map-mark = What a mark means
map-mark-why =
    A unit fell or rose only where that is said here: all units and all rounds together are asked how likely it is.
    Everywhere else the cell is empty, and a difference between two numbers is what units of that size do by themselves.

# The built-in statements in a word or two, as in a sentence.
statement-mistakes = mistakes
statement-tough-issues = tough issues
statement-being-different = being different
statement-taking-risks = taking risks
statement-asking-help = asking help
statement-not-undermined = not undermined
statement-skills = skills
statement-questioning-seniors = questioning seniors
statement-errors-early = errors early
statement-causes-not-culprits = causes not culprits
statement-safe-to-report = safe to report
statement-told-early = told early
statement-causes = causes
statement-learned = learned
statement-made-known = made known

pair-title = Side by side
pair-unit = This unit
pair-with = beside
pair-in = in
pair-show = Show
pair-all = All statements together
pair-different = They were asked different things: their numbers cannot be compared.
pair-new =
    Between these rounds a new line begins: { $unit } was not part of the organisation in the round before. Other people may
    stand behind the name.
pair-moved =
    Between these rounds a new line begins: { $unit } was moved from { $from } to { $to }. Other people may stand behind the
    name.
pair-renamed =
    Between these rounds a new line begins: { $unit } was called { $from } before. Other people may stand behind the name.
pair-regrouped =
    Between these rounds a new line begins: { $unit } was regrouped: more than 30 % of its people are others than before.
    Other people may stand behind the name.
pair-care =
    A difference between two numbers is no finding: small units differ by chance, and units are not there to be ranked. What
    moved beyond chance stands in the overview.

unit-comments-numbers = The numbers, on a page of their own
unit-comments-wrote = What people wrote
unit-comments-keep = These are other people's words: please do not pass this page on.

note-kept = It is kept. Your team reads it with the next invitation, and before answering.
note-kept-for-everybody =
    It is kept. Everybody in your unit and below it reads it with the results; until they go out you can change it.
note-kept-for-good =
    It is kept. It stands on your people's page of results, and cannot be changed any more.
note-not-kept = Nothing was kept.
note-unit = The unit { $unit } was not asked in { $round }: expected a unit of that round.
note-long-heard =
    “What we heard” has { $found } characters: expected at most 600; everybody reads it on a phone before answering.
note-long-will-do =
    “What we will do” has { $found } characters: expected at most 600; everybody reads it on a phone before answering.
note-read =
    The round { $round } was opened since, and its people have read what stands here: it can no longer be changed.
note-sent =
    The results of { $round } went to everybody with what stands here: they have read it, and it can no longer be changed.

password-length =
    The password has { $found } characters: expected 12 to 128; three or four words make a good one.
password-address =
    The password contains the name in the mail address: choose one that has nothing to do with it.
password-simple = The password is made of very few different characters: choose another one.

error-not-for-you =
    This page is for others: your account does not have the role for it. If it should, ask HR.
error-not-found = There is nothing at this address.
error-signed-out = You are not signed in (any more), so nothing was done. Please sign in and try again.
error-form = The form could not be read: nothing was done. Please try again.
error-form-missing = Something is missing in the form: nothing was done. Please try again.
error-form-large =
    The form could not be read, or a file is too large: nothing was done. Please try again.
error-form-strange =
    This form was not sent from a page of this desk: nothing was done. Open the page again and try once more.
error-files =
    The files could not be read, so nothing was changed ({ $error }). Please choose them again.
error-too-large = The request is larger than anything that is expected here.
error-unavailable =
    The service cannot reach its own database just now. Nothing that was confirmed is lost; please try again in a minute.
error-internal = Something went wrong on our side. Please try again in a few minutes.
error-busy = Very many people ask for this just now. Please try again in a moment.
error-sign-in-busy =
    Very many attempts to sign in come in just now. Please try again in a moment; a browser that has signed in here before,
    and a link by mail ("I have no password"), go ahead.
sample-words = (twelve words, once the keys are made)
sample-link = (the person's own link)
sample-page = (the unit's own page)
