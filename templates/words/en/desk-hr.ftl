# The words of the desk's pages for HR, stewards and the works council; those that everybody at the desk meets are in desk.ftl. Each
# message stands once in every language that has this file, with the same { $values }; <b> and one <a> are marks. How to improve or
# add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-title = Comments
comments-lead =
    You read what people wrote before it goes out, without seeing where it comes from, and black out what tells who somebody
    is or harms somebody.
comments-none = No round waits for you.
comments-go-on = Go on with { $round }
comments-read = Read the comments of { $round }

clock-doubted =
    <b>The server's clock jumped, and nothing explains it.</b> It shows { $shows }. Until that is clear, no round is closed,
    counted, published or destroyed by itself. If it is wrong, tell whoever looks after the server; once it is right again,
    everything goes on. If it is right, say so.
clock-accept = It is right: { $shows }
clock-right = The clock is right: everything goes on by itself.

next-title-of-role = What is next
next-now = Now
next-decide = Decide
next-see-round = See the round
next-import = Import your people
next-import-why =
    Two tables, your units and your people, as your HR system exports them. Nothing is sent to anybody.
next-import-verb = Import
next-guardians-why =
    Nobody is invited before. They have a mail with what to do; what they send you is handed in here.
next-hand-in = Hand it in
next-restored = Nobody can begin to answer { $round } any more
next-restored-why =
    It was put back from a backup. Close it, which counts what was answered before, or give it up.
next-closes = { $round } closes on { $day }
next-look-at-reminder = Look at the reminder
next-closed = { $round } is closed
next-closed-why = Where it stands is not known: the answers side does not reply.
next-not-counted = { $round } is not counted
next-not-counted-why = { $ballots ->
    [one] { $ballots } ballot cannot be opened: something has changed it. Nothing was deleted.
   *[other] { $ballots } ballots cannot be opened: something has changed them. Nothing was deleted.
}
next-see-what-to-do = See what to do
next-from = From { $moment }
next-needs-guardian = { $round } needs { $who }
next-needs-guardian-why =
    Send the parcel, and hand in what comes back: nobody can open the answers before.
next-fetch-parcel = Fetch the parcel
next-counting = { $round } is being counted
next-counting-why = That is done by itself, within some minutes.
next-for-steward = Comments of { $round } wait for the steward
next-for-steward-why =
    They go out only when a steward has read them, because somebody may be named.
next-for-council = The audit file of { $round } waits for the works council
next-for-council-why = With it anybody can check the count. Only they can fetch it.
next-published-anyway =
    It is published on { $moment } in any case; comments that nobody has read are left out then.
next-publish = { $round } can be published
next-publish-why =
    Everything is in place. Look at the result first; the leaders get their letters at once.
next-publish-verb = Look and publish
next-counted = { $round } is counted
next-counted-why = It can be published on { $moment }: a whole day passes after the counting.
next-look-at-result = Look at the result
next-mail-failed = { $count ->
    [one] One mail could not be handed over
   *[other] { $count } mails could not be handed over
}
next-mail-failed-why =
    The mail server refused them. Correct the addresses in your people, and send the links again.
next-see-which = See which
next-backup = The last backup is too old
next-unwell = Something is wrong: { $what }
next-unwell-why = Whoever looks after this server has to see to it. { $why }
next-see-everything = See everything
next-opens = { $round } opens by itself on { $day }
next-opens-why =
    By your schedule. Bring your people up to date before: whoever joins later waits for the next round.
next-see-plan = See the plan
next-can-open = The next round can open on { $day }
next-can-open-why = Results need time to become changes: so long lies between two rounds.
next-plan-it = Plan it
next-open-first = Open the first round
next-open-next = Open the next round
next-open-why = Your people are in. You see every page and mail before anything goes out.
next-prepare = Prepare it
next-unanswered = { $count ->
    [one] One leader has not answered the people yet
   *[other] { $count } leaders have not answered their people yet
}
next-unanswered-why = After { $round }: { $units }. A word from you helps most.
next-comments-read = The comments of { $round } are read
next-comments-read-why = Until the round is published you can still black something out.
next-look-again = Look again
next-comments-for-you = The comments of { $round } wait for you
next-comments-for-you-why =
    Read them before anybody else does, and black out what gives somebody away. The round goes out after that.
next-read = Read
next-audit-file-for-you = The audit file of { $round } waits for you
next-audit-file-for-you-why =
    With it you check the count without trusting this server. It is deleted once the round is published.
next-fetch-it = Fetch it
next-asks = { $people ->
    [one] { $round } asks { $people } person
   *[other] { $round } asks { $people } people
}
next-asks-why =
    Compare that number with your own list, and the twelve words on the notice board with your papers.
next-see-notice = See the notice
next-proposed = { $address } is proposed as { $role }
next-proposed-why = Only you or another holder of the role can confirm that.

guardians-wait-acceptance = { $round } waits for the acceptance of { $names }.
guardians-wait-key = { $round } waits for the key of { $names }.

round-turnout = { $answered } of { $invited } have answered, counted once a day ({ $day }).
round-turnout-later =
    How many have answered is shown from 20 invited people on, once a day from the second day on.
round-turnout-unknown = How many have answered is not known now.

step-audit-file =
    Nothing was published: the works council has not fetched the audit file, which is forgotten then.
step-unread =
    Nothing was published: no steward has read the comments, and somebody may be named in them.
step-no-roster = There is no roster yet. Import one first, at "Roster".
step-not-closed =
    The round { $round } has no release yet. It closes by itself after its last day, or at "Close now" on its page.
step-no-audit-file =
    The round { $round } has no audit file yet: it is made when the round closes. It closes by itself after its last day, or at
    "Close now" on its page.
step-unreadable =
    { $found } of { $of } ballots of the round { $round } cannot be opened: it is not counted, and nothing was deleted. Whoever
    looks after this server has been told by mail, and decides with you whether it is counted without them.
step-half-opened =
    An opening of the round { $round } ended half-way: only the answers side has its promise, and keeps its units waiting for
    it. Open a round of that name, which takes its place; or whoever looks after this server gives it up there.
step-no-comments =
    There are no comments of the round { $round } here. They are fetched when a steward reads them, while it is not published.
step-elsewhere =
    The answers side is in another process, and this does not cross the wall. Whoever looks after that process hands it out
    there.
step-clock =
    The server's clock jumped, and nothing explains it: until that is clear nothing final is done. Look at the note on the
    first page of the desk.
step-grace = The round { $round } takes answers until { $until }, and is counted then.
step-early =
    The round { $round } can be published from { $from } on: a whole day after it was counted, so that audit file and comments
    can be seen to.
step-no-reason = A reason is missing: expected a few words, without quoting the comment.
step-quotes =
    The reason quotes the words that are to be blacked out, and the log keeps it: say what sort of words they are.
step-unreachable =
    The answers side at { $base } cannot be reached: { $why }; nothing is lost. Try again when it is there. What was to be
    closed or given up is, by itself.
step-stranger =
    { $base } does not answer as the answers side does (status { $status }). Whoever looks after this server has to see to it:
    another version may run there, or something else.
step-too-few =
    The roster has { $people } people: expected at least { $k }, the smallest group that may ever be shown. Import the whole
    roster first, at "Roster".
step-no-key =
    The round { $round } waits for the keys of its guardians: { $names }; it can be opened when they are there. What a
    guardian has sent is handed in at "Guardians".
