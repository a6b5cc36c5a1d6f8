# The words of rounds on the desk: the list, the page of one, and the steps that HR takes with it. Each message stands once in every
# language that has this file, with the same { $values }; <b> and one <a> are marks. How to improve or add a language:
# docs/ARCHITECTURE.md. No sentence may say more than the English one.

rounds-title = Rounds
rounds-no-roster = There is no roster yet: who is to be asked?
rounds-import = Import the roster
rounds-open = Open a round
rounds-open-pulse = After an incident: open a pulse
rounds-none = There was no round yet.
round-round = Round
rounds-state = State
rounds-from = From
rounds-last-day = Last day
rounds-invited = Invited
rounds-files = Published numbers as files
round-workbook = workbook (XLSX)
round-table = table (CSV)
round-where-comma = where numbers are written 3,4
round-all = All rounds
rounds-files-what = All published rounds, with the same printed values as the charts:
round-comments-as = comments as
round-or = or
rounds-own-json = Each round's own JSON stands on its page.
round-pulse = After-incident pulse
round-is-waiting = waiting for its guardians
round-is-open = open
round-is-closed = closed, not published
round-is-published = published
round-is-cancelled = cancelled
round-is-unknown = in a state that this program does not know
round-give-up = Give it up
round-lead =
    { $kind }, { $state }. From { $opens } to the end of { $closes } ({ $zone }). { $invited } people invited, in
    { $circles } groups.
round-waiting-then =
    What they send is handed in at <a>Guardians</a>. If that does not happen before the last day is over, the round is
    given up by itself.
round-restored =
    <b>Nobody can begin to answer any more.</b> This round was put back from a backup, and nobody can tell who has
    answered since: so no link opens it again, because somebody could answer twice. What was answered before is there.
    Close it now, which counts that, or give it up; and tell people what happened.
round-while-open = While it is open
round-remind = Remind everybody
round-what-was-sent = See what was sent
round-link-again = Send somebody a link again
round-link-again-how =
    One mail goes to the address in the roster: with a new link, after which the old one no longer works, or with the
    words that the link was used. Only its reader learns which. If the address is wrong, correct it in the roster
    first.
round-address = Address in the roster
round-send = Send it
round-cards = Paper cards
round-cards-how =
    { $cards } people in the roster have no address. For each there is a card, by group; it bears no name, and belongs
    to nobody. Print them, cut them, and let people draw. A lost card cannot be replaced, because nobody can tell
    whether it was used. Whoever holds the cards could use them: that they were fetched stands in the journal, each
    time.
round-cards-language = Language of the cards
round-cards-fetch = Fetch the cards, to print them
round-notice-board = For the notice board
round-end = The end
round-closes-itself = It closes by itself after its last day.
round-close-now = Close now
round-unreadable =
    <b>It is not counted: { $found } ballots cannot be opened.</b> Somebody or something has changed them. Nothing was
    deleted. Whoever looks after this server has been told by mail; whether it is counted without them is for you,
    them and the works council to decide, and is done at the server. The number then stands in the public record.
round-waits-for = It waits for { $who }
round-waits-until = Nobody can open the answers before. { $who } opens nothing before { $from }.
round-send-parcel = Send this file to { $who }, and to nobody else: it says which links were used, and no name.
round-fetch-parcel = Fetch the parcel
round-comes-back = What comes back from { $who }
round-parcel-hint = The parcel that their program made, whose name ends with -from-{ $place }.candor.
round-hand-in = Hand it in
round-after-30 = If it still waits 30 days after its last day, give it up.
round-uncounted = Its answers are not counted yet: that is done by itself, within some minutes.
round-before = Before it goes out
round-look = Look at the result
round-no-council = <b>Nobody is works council here</b>: the audit file is forgotten when the round is published.
round-council-waits = The works council has <b>not yet fetched the audit file</b>, nor said that it does not need it.
round-council-done = The works council has its audit file, or does not need it.
round-no-steward = <b>Nobody is steward here</b>: comments are left out and forgotten when the round is published.
round-steward-waits = No steward has <b>read the comments</b> yet, and somebody may be named in them.
round-steward-done = The comments were read by a steward.
round-from = It can be published on { $from }: a whole day passes after the counting.
round-publish = Publish, and mail the reports to the leaders
round-read-reports = Read the reports
round-files = Files
round-this-json = This round (JSON)
round-given-up = It was given up: its answers were destroyed unread, and nothing will be shown of it.
round-under-way = Under way: { $what }.
round-done = { $done } of { $of } done.
round-reloads = This page loads itself again; you may close it, the work goes on.
round-waiting-for =
    Nobody is invited before its guardians have accepted the promise; they read it, and compare these twelve words:
round-two-pages = Two pages to print
round-two-pages-for = : for the notice board, and for the works council.
round-twelve = Twelve words stand for everything that was promised. They are in every invitation, too:
round-only-they = It can be published when that is done. Only they can do it; please ask them.
round-anyway = By the schedule it is published on { $at } in any case: unread comments are left out then.
round-all-as = all rounds as
round-result-went = The results went to everybody in the roster.
round-result-goes = The results go to everybody within minutes.
round-result-waits = { $leaders ->
    [one] The results go to everybody when one more leader has written, or on { $day }.
   *[other] The results go to everybody when { $leaders } more leaders have written, or on { $day }.
}
step-type = If that is meant, type the name of the round, { $name }
step-leave = Leave it
step-back = Back to { $name }
step-not-now = Nothing was done: the round is { $found }, and this needs it to be { $expected }.
step-resend-title = Send a link again
step-resend-not = The link was not sent again
step-no-address = { $typed } is no mail address: nothing was sent.
step-resent = One mail is on its way, with a link or with the words that it was used: only its reader learns which.
step-remind-title = Remind everybody
step-remind-says =
    All { $invited } people who are invited get this mail, once, whether or not they have answered: nobody can look
    who has.
step-remind-button = Remind all { $invited } people
step-reminded = { $queued } reminders are on their way.
step-not-typed = The name was not typed as it stands here: nothing was done.
step-publish-title = Publish the result
step-publish-says =
    { $size } leaders get their report by mail, and everybody with a role can read it. Comments and the audit file are
    forgotten on the answers side. A mail cannot be taken back.
step-publish-button = Publish it
step-close-title = Close now, before the last day
step-close-says =
    The links of all { $size } people stop working, the answers are counted and destroyed, and the keys too. There is
    no way back. Without this the round closes by itself after its last day.
step-close-button = Close the round
step-cancel-title = Give this round up
step-cancel-says =
    The links of all { $size } people stop working, and everything that was answered is destroyed unread. Nothing will
    ever be shown of this round. There is no way back.
step-cancel-button = Give the round up
step-counting = counting the answers and destroying them
step-closed-guarded = The round is closed. Nothing can be opened before its guardians have done their work.
step-closed = The round is closed. The answers were counted and destroyed.
step-closed-grace =
    The round is closed. Answers that were begun are taken until { $until } UTC; then it is counted by itself.
step-cancelled = The round is given up. Its links, keys and answers are destroyed.
step-writing = writing the reports
step-published = The round is published; { $queued } mails to leaders are on their way.
state-waiting = waiting
state-open = open
state-closed = closed
state-published = published
state-cancelled = cancelled
state-unknown = in a state that is not known
state-not-over = waiting, open, or closed and not published
