# The words of the desk for what surrounds a round: mail, accounts, audit files, comments as stewards read them, guardians, the journal,
# the result before it goes out. Each message stands once in every language that has this file, with the same { $values }; <b> and one <a>
# are marks. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

mail-title = Mail
mail-first =
    Of many mails one goes ahead, to { $watch }. The others follow after a pause in which you can stop them; at most
    { $rate } leave in a minute.
mail-no-server = There is no mail server: mails become files on the server, and nothing leaves it.
mail-nothing = Nothing was sent yet.
mail-round = Round
mail-what = What
mail-do = Do
mail-stop = Stop
mail-go = Let go now
mail-what-failed = What failed
mail-failed-how =
    A wrong address is corrected in the roster; in an open round a new link can be sent on the round's page.
    Everything else can be tried again.
mail-retry = Try what failed of { $batch } again
mail-failed-line = { $batch }, { $kind } { $topic } to { $recipient }: { $problem }
mail-all = All mails
mail-stop-which = Stop the { $called } of { $batch }
mail-go-which = Let go now: the { $called } of { $batch }
mail-held = { $count } held back
mail-waiting = { $count } waiting
mail-sent = { $count } sent
mail-failed = { $count } failed
mail-cancelled = { $count } never to be sent
hold-stopped = stopped by somebody
hold-first = the first one has not left yet
hold-problem = the first one could not be sent: { $problem }
hold-until = the first one has arrived; the others leave at { $time } UTC
mail-nothing-waits = Nothing waits any more: there was nothing to hold back.
mail-are-held = { $held } mails are held back until you let them go. What was on the wire in this moment has left.
mail-are-free = { $freed } mails are let go: they leave within the next minutes.
mail-first-free =
    The first one leaves within the next minutes; { $behind } others follow it after the pause, as before.
mail-tried = { $tried } mails are tried again.
mails-invitation = invitations
mails-again = links sent again
mails-reminder = reminders
mails-closed = notices that a round has closed
mails-guardian = letters about guardians
mails-report = reports to leaders
mails-comments = comments to leaders
mails-results = results to everybody
mails-unanswered = reminders to leaders
mails-set-up = links to choose a password
mails-moved = notices to replaced addresses
mails-role = notices about roles
mails-alarm = alarms to the operator
mails-canary = the first one, ahead of the others
accounts-title = Accounts
accounts-leaders =
    Leaders need no invitation: whoever leads a unit in the roster chooses a password at "I have no password", and
    sees this unit and everything below it.
accounts-nobody-two =
    Nobody is two of HR, steward and works council. You give HR's role; the others decide among themselves who is one
    of them.
accounts-you-decide =
    You decide with the others who is { $own }. Whoever has this role is told by mail of each change.
accounts-proposed = Proposed
accounts-confirm = Confirm { $address }
accounts-decline = Decline
accounts-address = Address
accounts-role = Role
accounts-password = Password
accounts-remove = Remove
accounts-invite = Invite
accounts-invite-them = Invite them
accounts-is-proposed = <b>{ $address }</b> is proposed as { $role }.
accounts-do-you-know = Do you know this person, and do you want it?
accounts-who-confirms = Somebody who is { $role } has to confirm it.
accounts-everybody = Everybody
accounts-who-is = Who is { $own }
accounts-chosen = chosen
accounts-not-chosen = not yet chosen
accounts-yours = yours
accounts-not-yours = not yours
accounts-remove-whom = Remove { $address }
accounts-leader = leader
accounts-hr-does = runs rounds, sees everything that was released
accounts-steward-does = reads comments before they go out; must lead no unit; a steward confirms it
accounts-council-does = fetches the audit file, reads the journal; a member of the works council confirms it
accounts-no-address = { $typed } is no mail address: nothing was done.
accounts-choose-role = Choose a role. Leaders need no invitation: they choose a password at "I have no password".
accounts-invited = A mail with a link to choose a password is on its way. The link works for two days.
accounts-is-noted = It is proposed: those who have this role have a mail, and one of them has to confirm it here.
accounts-confirmed = Confirmed. A mail with a link to choose a password is on its way.
accounts-declined = Declined. Nobody was given access.
accounts-own = You cannot remove your own account: somebody else who has your role can.
accounts-removed = The account is removed, and signed out everywhere.
accounts-none = There was no such account.
audit-title = Audit files
audit-lead =
    With its audit file a closed round can be checked on any machine, without trusting this server. It is kept until
    the round is published, and no longer. HR can publish when you have fetched it, or said that you do not need it.
audit-elsewhere = The answers of this organisation are kept by another process: its operator hands the file out there.
audit-none = No round waits: either none is closed, or all were published.
audit-fetch = Fetch the audit file of { $round }
audit-not-needed = We do not need it
audit-how =
    How to check it: <code>candor audit</code>, with the public record and the promise; candor's chapter for the works
    council, <code>docs/WORKS_COUNCIL.md</code>, says how.
audit-noted = It is noted: HR need not wait for you. Until the round is published you can still fetch the file.
steward-of = Comments of { $name }
steward-none = No comment of this round may be shown.
steward-lead =
    Read them in place. Where something gives somebody away or harms somebody, open the comment and tick the words.
    Where it comes from you do not see.
steward-why = Why? It is logged, and must not quote.
steward-own-words = Or in your own words
steward-type = Type the words instead
steward-type-how = Exactly as they stand, wherever they stand in this comment
steward-black-ticked = Black out what is ticked
steward-whole = The whole comment
steward-leave = Leave it
steward-black-out = Black out
steward-bring = Bring it back
steward-left-out =
    Fewer than three comments, or comments of fewer than { $people } people, are shown nowhere and were deleted.
steward-log = What was done
steward-words = Words to black out
steward-tick-how = Tick or untick by tapping, or with Tab and the space bar: so it will look to everybody.
steward-final = The round is published: once you press the button it is gone for ever.
steward-not-final = Until the round is published you can bring it back; then it is gone for ever.
steward-black-out-in = Black out in comment { $number }
steward-bring-which = Bring comment { $number } back as it was
steward-reason-names = It names somebody
steward-reason-writer = It tells who wrote it
steward-reason-private = It is about somebody's health or family
steward-reason-insult = It is an insult or a threat
steward-unread = These comments were not fetched yet: press "Read".
steward-afresh = All comments were fetched afresh; the numbers above are no longer theirs.
steward-brought = Comment { $number }, brought back by { $steward }
steward-did-all = Comment { $number }, all of it, by { $steward }: { $reason }
steward-did-words = { $places ->
    [one] Comment { $number }, words in one place, by { $steward }: { $reason }
   *[other] Comment { $number }, words in { $places } places, by { $steward }: { $reason }
}
steward-no-tick = Nothing was blacked out: no word was ticked.
steward-is-out = Comment { $number } is blacked out.
steward-words-out = { $places ->
    [one] In comment { $number } the words are blacked out in one place.
   *[other] In comment { $number } the words are blacked out in { $places } places.
}
steward-nothing-out = Nothing was blacked out.
steward-as-it-was = Comment { $number } is as it was.
steward-nothing-back = Nothing was brought back.
guardians-title = Guardians
guardians-lead =
    One or two people without whose keys nobody opens an answer, not even whoever runs this server. The works council
    and the data protection officer suit well; whoever runs the server does not.
guardians-lost =
    <b>If a guardian loses the key before the round is counted, nobody can count it.</b> They keep it on a machine of
    their own, and words on paper with a deputy.
guardians-to-come = Rounds to come
guardians-then =
    A round can be opened when its keys are here. Its promise is made then, and its guardians read and accept it; with
    the last acceptance the invitations go out.
guardians-hand-in = Hand in what a guardian has sent
guardians-file = File
guardians-file-hint =
    A public key or an acceptance. Nothing in it is secret; the file that a guardian keeps is never sent.
guardians-hand-it-in = Hand it in
guardians-name = Name guardians
guardians-round = Name of the round
guardians-round-hint = As you will give it when you open it. Empty: each round of the schedule.
guardians-first = First guardian
guardians-second = Second guardian
guardians-second-hint =
    If you like. While one of two is honest, whoever only watches the server can but guess who gave which answer.
guardians-first-language = Language of the letters to the first guardian
guardians-second-language = Language of the letters to the second guardian
guardians-language-roster = as the roster says, else English
guardians-name-them = Name them, and write to them
guardians-accepted = has accepted
guardians-acceptance = acceptance awaited
guardians-has-key = key is here
guardians-key = key awaited
guardians-of-schedule = Each round of the schedule is guarded by { $names }. They are written to two weeks ahead.
guardians-first-hint = Name and address, as Maria Huber <maria.huber@example.org>. Both empty: nobody.
guardians-named = They are named. Whoever is awaited gets a mail with what to do.
guardians-took-key = The key of { $name } is taken.
guardians-took-acceptance = The acceptance of { $name } is taken.
guardians-is-open = The round is open: the invitations are on their way.
guardians-has-keys = { $round } has its keys: it can be opened now.
guardians-before = It was accepted before.
guardians-layer =
    What guardian { $place } sent back is taken. After the last one the round is counted, within a minute.
journal-title = Journal
journal-lead =
    Who did what here, and when. Nobody can change an entry or take one out without a trace. What employees do is
    never in it.
journal-broken =
    <b>The journal does not hold.</b> { $broken }. Ask whoever looks after this server, and tell the works council.
journal-again = Links sent again
journal-again-how =
    Each is one mail to one person, to the address in the roster. A number that is higher than you would expect is a
    reason to ask.
journal-entries = Entries
journal-none = Nothing was done yet.
journal-time = Time (UTC)
journal-who = Who
journal-round = Round
journal-what = What
journal-older = { $older } older ones are not shown here; whoever looks after the server can print them.
journal-last = Who notes the last entry's number and mark sees later that none was taken from the end:
look-title = The result, before it goes out
look-lead = { $name }: { $answered } of { $invited } people answered. Nobody has been told anything yet.
look-unit = Unit
look-value = Value
look-answered = Answered
look-change = Change
look-report = Report
look-read = read the report
look-comments = the comments
look-back = Back to { $name }
look-result = The result
look-band = 95 % band
look-read-about = read the report about { $unit }
look-comments-at = the comments at { $unit }
look-no-leader = (no leader gets it)
look-not-alone = not on its own
work-about =
    About everybody who is counted, from 200 people on who answered every statement (for ICC, most of them). They say
    nothing about a team.
work-number = Number
work-found = Found
work-expected = Expected
work-says = What it says
work-title-numbers = Whether the statements work here: alpha, omega, ICC
work-title = Whether the statements work here
work-nothing = not enough answers
work-interval = { $value } ({ $low } to { $high })
work-range = { $low } to { $high }
work-least = { $least } and more
work-alpha-says =
    Whether the statements ask about one thing. Lower: one of them is misunderstood; look for the one whose values run
    against the others. Higher: some say the same twice.
work-omega-says = The same, where some statements count for more than others.
work-icc1-says =
    How much of one person's answers is the unit's. Lower: units hardly differ; look at the whole organisation, not at
    teams.
work-icc2-says =
    How far the value of a unit of the usual size can be relied on. Lower: one value is mostly chance; look at its
    line over the rounds.
