# Sentences that other rooms make in English: what stands in the journal, what was found in order or not, why something was refused. The
# desk knows each by its English, which stands here exactly as it is made there, with its values, and says it in the language of whoever
# reads it. What a value holds that is named expected, found, role, what, where or why is looked for here, too.

# Acts of the journal
known-act-imported = imported a roster: { $people } people in { $units } units, before { $were } in { $had }
known-act-added = added a person to the roster by hand
known-act-changed = changed a person of the roster by hand
known-act-removed-person = removed a person from the roster by hand
known-act-led = changed by hand who gets the report of { $unit }
known-act-size = { $people } people in { $units } units
known-act-same = said that two addresses are one person's
known-act-opened = opened the round: { $people } people in { $circles } groups, k is { $k }
known-act-promised =
    made the promise of the round, which waits for its guardians: { $people } people in { $circles } groups, k is
    { $k }
known-act-no-guardians = named no guardians
known-act-guardians = named as guardians: { $names }
known-act-key = handed in the key of the guardian { $name }
known-act-acceptance = handed in the acceptance of the guardian { $name }
known-act-cards = fetched { $cards } paper cards to print them
known-act-reminded = reminded everybody: { $mails } mails
known-act-closed = closed the round: links and their keys were destroyed
known-act-cancelled = gave the round up
known-act-published = published the round: { $mails } mails to leaders
known-act-unread = comments that no steward had read were left out
known-act-unfetched = nobody had fetched the audit file
known-act-results = sent the results to everybody: { $mails } mails
known-act-leaders = reminded leaders of answering their people: { $mails } mails
known-act-read = read the comments
known-act-redacted = blacked out in comment { $number }
known-act-back = brought comment { $number } back as it was
known-act-afresh = fetched the comments afresh
known-act-downloaded = fetched { $what }
known-act-the-comments = the comments
known-act-the-audit-file = the audit file
known-act-the-roster = the roster
known-act-the-parcel = the parcel for guardian { $place }
known-act-not-needed = said that the audit file is not needed
known-act-note = wrote what was heard and will be done at { $unit }
known-act-stopped = held back { $what }
known-act-let-go = let go { $what }
known-act-retried = had failed mails tried again
known-act-clock = said that the clock is right, which had jumped
known-act-restored = put the database back from the backup of { $made }
known-act-accepted = accepted a database, or a key folder, that was put back or lost
known-act-scheduled = set the schedule
known-act-unscheduled = removed the schedule
known-act-invited = gave { $address } access as { $role }
known-act-proposed = proposed { $address } as { $role }
known-act-declined = declined { $address }
known-act-removed = removed the account of { $address }
known-act-again = sent a link again to { $hash }
known-act-leader = leader
known-who-terminal = { $user }, at the server
known-who-itself = by itself
known-journal-broken =
    entry { $number } does not follow from the one before it: an entry was changed, taken out or put in after it was
    written

# Where a round stands
known-is-waiting = waiting
known-is-closed = closed
known-is-promise = promise
known-is-release = release
known-is-closed-or-published = closed or published
known-is-not-over = waiting, open or closed

# Why a round cannot be opened, and other steps
known-open-first = there is no roster yet: a round needs one
known-open-taken = there is already a round { $round }: a round is never opened twice; choose another name
known-open-dates = the last day { $closes } is before the first day { $opens }
known-open-too-soon =
    the round { $after } asks some of the same units until { $until }, and promised them that the next one does not
    follow at once, since two rounds in a row tell what single people answered: the first day that is possible is
    { $first }
known-open-lower = k = { $k } is below the k = { $before } of the round { $round }: k can only go up from round to round
known-open-no-units =
    an after-incident pulse is asked of the units involved: expected at least one unit of the roster, found { $units }
known-open-no-pulse =
    only an after-incident pulse can be asked of some units: a round of the trend is asked of everybody, or its numbers
    could be subtracted from each other
known-open-other-guardians =
    the guardians of the round { $round }, or a key of theirs, have changed meanwhile: nothing was opened; look at it
    again
known-open-unreadable =
    nothing is opened, because the stored { $what } of the round { $round } cannot be used, and from it is seen which
    small teams have to be protected ({ $why }): bring the people database back from a backup that is whole, or open
    with the version of candor that wrote it
known-round-unknown = there is no round { $round }
known-round-state = the round { $round } is { $found }: expected it to be { $expected }
known-round-restored =
    the round { $round } was put back from a backup while it was open: its links work no more, so nobody is mailed one;
    it can be closed, or given up
known-remind-already =
    the reminder of the round { $round } went out already: there is one for each round, and nothing was queued
known-resend-not-invited =
    nobody with this address is invited to the round { $round }: expected the address as it stands in the roster;
    whoever joined after the opening waits for the next round
known-publish-comments =
    the comments of the round { $round } were changed in this very moment: nothing was published; try again
known-comments-leads =
    { $address } leads a unit: expected a steward outside the line, who leads none. Let somebody else read the
    comments, for example from the works council
known-comments-published =
    the round { $round } is published, and its comments were deleted where they came from: nothing can be fetched again
known-redact-number = there is no comment { $number }: expected a number from 1 to { $many }
known-redact-words =
    the words are not in comment { $number }, or are blacked out already: expected them exactly as they stand there
known-redact-nothing = nothing is blacked out in comment { $number }
known-remote-refused = the answers side refused: { $why }
known-answers-unknown = there is no such round
known-answers-taken = the answers side has already had a round { $round }: choose another name
known-answers-too-soon =
    the answers side takes no promise for { $opens }: after the round { $after } the first day that is possible is
    { $first }, and never one that has not begun
known-answers-cancelled = the round { $round } was cancelled: there is nothing to count
known-audit-gone =
    the audit file of the round { $round } is gone: it is kept until the round is published, and no longer

# Who has which role
known-role-another = { $address } is { $role } already, and nobody is two of HR, steward and works council
known-role-leads = { $address } leads a unit: expected a steward outside the line, who leads none
known-role-first =
    the first { $role } is made at the server, by whoever looks after it: HR does not choose who watches over HR
known-role-not-yours = who is { $role } is decided by somebody who is
known-role-not-proposed = nobody has proposed { $address }, or it was decided already
known-role-unknown = { $address } has no account

# They are one person
known-pair-old-there = the old address is still in the roster: expected one that the last import took away
known-pair-new-not-there = the new address is not in the roster: import a roster with it first
known-pair-old-unknown = nobody had the old address, neither in the roster before nor in the last round
known-pair-new-there = the new address was in the roster before already, so it is another person's
known-pair-other-unit = the old address was in another unit than the new one is in: expected the same unit
known-pair-other-id = both addresses have an id, and not the same one: they are two people

# Addresses and names
known-mail-at = found { $many } "@" in a mail address, expected exactly one, as in name@example.org
known-mail-long = found a mail address of { $many } characters, expected at most 254
known-mail-ascii = found { $text } before the "@" of a mail address, expected only a to z, digits and ASCII signs there
known-mail-name =
    found nothing, a space, a quotation mark or a misplaced dot before the "@" of a mail address, expected a name as in
    name@example.org
known-mail-domain = found { $text } after the "@" of a mail address, expected a full domain as in example.org
known-name-round =
    the round name { $text } cannot be used: expected 1 to 40 characters, only lower-case letters a to z, digits and
    hyphens, beginning with a letter or digit, as in 2026-q3
known-name-k = k = { $k } cannot be used: expected a whole number from 5 to 50
known-name-unit =
    the unit { $text } cannot be used: expected 1 to 80 characters without "/", "\" or control characters, beginning
    with a letter or digit and not ending in a space

# The form of a round
known-form-contact = Whom people can ask: expected both a name and where to reach them.
known-form-date = The last day { $typed } is no date: expected a form like 2026-12-14.
known-form-day = The last day is { $day }: expected a day from today on and within three months.
known-form-k = { $typed } is no number: expected 5 to 50.
known-form-least = { $typed } days without another round: expected a number from { $least } to 366.
known-form-no-file = No file was chosen, or it is empty: choose the file with your statements.
known-form-file = The file with your statements: { $why }.
known-form-file-id =
    The file with your statements has the id { $typed }, which is that of a built-in instrument: give it another one.
known-promise-contradicts = the promise contradicts itself: { $why }
known-promise-before = it closes before it opens
known-promise-paragraph = HR's paragraph is empty, longer than 1,000 characters, or no plain text
known-promise-contact = the contact has no name or no address, or one that is too long or no plain text
known-promise-least = rounds may follow each other within less than 14 days

# Statements of one's own
known-own-many = { $many } own statements: expected at most { $most }, beside those of the instrument
known-own-statement = own statement { $nth }: { $what }
known-own-question = own question: { $what }
known-own-no-question = an own question, but the instrument has no open question whose place it could take
known-own-last = own statements stand before others: expected them last
known-own-plain-id = the own statement { $text }: expected { $id }, not reversed and of no dimension
known-own-no-text = it has no text
known-own-language = the language { $code }: expected a code such as en or de
known-own-spaces = found nothing, or spaces around it
known-own-long = found { $many } characters, expected at most { $most }
known-own-plain = found { $text }, expected plain text on one line
known-own-line = line { $line }: { $what }
known-own-id = id = { $text }: expected 1 to 40 letters, digits, _, - or .
known-own-title = the title has no language: expected at least one
known-own-scale = a scale from { $min } to { $max }: expected at least three whole steps, none above 100
known-own-labels = { $many } labels in { $code }: expected { $steps }, one for each step
known-own-items = { $many } items: expected 1 to 100
known-own-item-id = the item id { $text }: expected 1 to 40 letters, digits, _, - or .
known-own-composite = the item id "composite" is taken by the mean of all items
known-own-twice = the item { $text } is there twice
known-own-safe = item { $id }: a safe wording, expected only where reverse = true
known-own-item = item { $id }: { $what }
known-own-safe-wording = item { $id }, safe wording: { $what }
known-own-open = open question: { $what }
known-own-in-file =
    own statements are written when a round is opened: expected none in a file, and no id that begins with own.
known-own-languages = text in the languages { $some }, expected { $others } as in the title
known-own-empty = the text in { $code } is empty

# The schedule
known-schedule-months = a round every { $months } months: expected 1 to 12; 3 is a quarter
known-schedule-hour = { $hour } o'clock is no full hour: expected 0 to 23
known-schedule-days =
    { $days } days: expected 3 to { $most }; the next round must not open before this one is published, nor within 14
    days after its end
known-schedule-remind = a reminder after { $days } days: expected 1 to { $most }, while the round is open
known-schedule-publish =
    a publication { $days } days after the end: expected 1 to 14, so that comments and audit file can be seen to first

# Guardians
known-guardian-named =
    { $typed } is no guardian: expected a name and an address, as Maria Huber <maria.huber@example.org>, and behind it a language, such as de, where it is not the roster's
known-guardian-two = a round has one or two guardians, with different names and addresses
known-guardian-promised =
    the promise of the round { $round } is made: its guardians and their keys stay as they are in it
known-guardian-strange =
    this is neither a guardian's key nor an acceptance: expected the file that the guardian's program wrote
known-guardian-secret =
    this is the file that a guardian keeps, and it has left their machine: nothing of it was kept here; delete it, and
    ask for a new key and the file that is meant for you
known-guardian-nobody = nobody named { $name } is to guard the round { $round }: expected { $expected }
known-guardian-none-yet = nobody, since none is named yet
known-guardian-document = the document of { $name } is not taken: { $why }
known-guardian-no-name = it has no name or no office, or one that is longer than 100 characters
known-guardian-same-key = the other guardian has handed in the same key
known-guardian-restored = the round was put back from a backup, and may have been open since: it can only be given up
known-guardian-over = the last day of the round is over: it can only be given up
known-guardian-key-form = this is a { $kind } of form { $form }: expected a guardian's key of form 1
known-guardian-key-round = this key was made for the round { $round }: expected { $name }
known-guardian-key-points = its public keys are no points of the curve P-256, or are the same
known-guardian-accept-form = this is a { $kind } of form { $form }: expected an acceptance of form 1
known-guardian-accept-other =
    it accepts another promise (of the round { $round }): expected the one of { $name } that stands here
known-guardian-unsigned = it is not signed by { $name }
known-guardian-not-waiting = the round { $round } waits for no guardian now
known-guardian-layer =
    this is not what guardian { $place } of the round { $round } should send: { $why }; nothing was taken
known-guardian-other-promise = it is for another promise, of the round { $round }
known-parcel-none = this file is no parcel of candor's
known-parcel-form = this is a { $kind } of form { $form }: expected a parcel of form 1
known-parcel-cut = the parcel is cut: its part { $name } is not whole
known-parcel-part = the parcel has no part { $name }: it has { $parts }
known-parcel-text = the part { $name } of the parcel is no text
known-parcel-pile = its pile { $name } is cut, not sorted, or has a row twice
known-guardian-none = the round has no guardians
known-guardian-no-such = the promise has no such guardian
known-parcel-long = the parcel is longer than its first line says
known-layer-form = the attestation cannot be read: { $why }
known-layer-signature = it is not signed by the guardian of place { $place } in the promise
known-layer-counts = how many rows its cells have does not follow from what came in and what was left out

# Whether everything is in order
known-look-people = people database
known-look-answers = answers database
known-look-answers-side = answers side
known-look-permissions = permissions
known-look-keys = keys and rounds
known-look-counting = counting
known-look-mail = mail
known-look-backup = backup
known-look-clock = clock
known-look-disk = disk
known-look-written = { $where } can be written; schema { $schema }
known-look-sqlite = SQLite file { $path }
known-look-postgres = PostgreSQL at { $path }
known-look-answers-reply = it answers
known-look-private = nobody else can read what is private
known-look-everybody = everybody on this machine can read { $path }: chmod o= { $same }
known-look-more = and { $many } more
known-look-unread = { $path } cannot be read
known-look-another = { $path } belongs to another user than its folder (a command that was typed as root?): chown it
known-look-others = others can read or write { $path }: chmod go= { $same }
known-look-keys-fit = each open round has its keys, on both sides
known-look-state = the people side has the round { $round } in a state that is not known
known-look-no-tokens = the round { $round } cannot give tokens: { $why }
known-look-not-there = the answers side does not know the open round { $round }
known-look-other-promise = the answers side has another promise of the round { $round }
known-look-answers-state = the answers side has the round { $round } in a state that is not known
known-look-no-answers = the round { $round } cannot take answers: { $why }
known-look-unreadable =
    { $many } ballots of the round { $round } cannot be opened: it is not counted, and everything is kept
known-look-readable = no round has ballots that cannot be opened
known-look-mail-well = nothing waits longer than it should
known-look-mail-failed = { $many } mails failed for good: candor mail status
known-look-mail-late = { $many } mails that were due have waited for two hours: candor mail status
known-look-no-backup = none is made by itself (--backup)
known-look-backup-silent = its folder does not answer
known-look-backup-none = none was made yet in { $path }
known-look-backup-last = the last one that was verified is of { $day }, { $hours } hours ago
known-look-clock-well = it runs evenly
known-look-clock-jumped =
    it jumped to { $day }, and nothing explains that: set it right; or, if it is right, candor clock accept
known-look-clock-unread = what was seen of it cannot be read: { $why }
known-look-room-none = { $many } MB are left in { $path }: less than 200; make room, or answers cannot be stored
known-look-room = { $many } MB are left
known-backup-vanished =
    { $name }, the last backup, is not there any more: is its folder mounted? Nothing is written beside it by itself
known-backup-room =
    no room for a copy on the disk of { $path }: { $many } MB are needed while a backup is made, { $left } MB are left
known-key-file = the key file { $name }: { $why }
known-key-damaged =
    the key file { $name } is damaged: nothing was deleted; put the file back as it was, or give the round up
known-key-unfit =
    the key file { $name } does not fit the promise of its round: nothing was deleted; put the right file back, or give
    the round up
known-db-unavailable = the database cannot be used now
known-db-away = the server cannot be reached: { $why }
known-db-query = a database query failed

# Units that make no tree
known-tree-empty = there are no units: expected at least one, the whole organisation, without a parent
known-tree-twice = the unit { $unit } is there twice
known-tree-parent = the unit { $unit } names the parent { $parent }, which is not there
known-tree-roots = the units { $unit } and { $other } both have no parent: expected exactly one, the whole organisation
known-tree-cycle = the unit { $unit } is, over its parents, its own parent
