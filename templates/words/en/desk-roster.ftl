# The words of the roster on the desk: what is stored, an import, a change by hand and what follows from it. Each message stands once in
# every language that has this file, with the same { $values }; <b> and one <a> are marks. How to improve or add a language:
# docs/ARCHITECTURE.md. No sentence may say more than the English one.

roster-title = Roster
roster-nothing-changed = Nothing was changed
roster-size = { $people } people in { $units } units, { $leaders } of them with a leader.
roster-none = There is no roster yet. Import one, and the first round can be opened.
roster-import = Import
roster-first = You see first what would change. Nothing happens before you say so.
roster-units = Units
roster-units-hint =
    A CSV or XLSX file with the columns unit, parent, name, leader_email; if it calls them otherwise, you choose. One
    unit, the whole organisation, has no parent.
roster-people = People
roster-people-hint =
    A CSV or XLSX file with the columns email, unit, and if you like id, name and language. Whoever has an id stays
    the same person under a new address.
roster-show = Show what would change
roster-only-one = Only one list, in which everybody has a leader?
roster-only-one-how = Then candor makes the units: whoever leads somebody gets one. You see them first.
roster-everybody = Everybody
roster-everybody-hint =
    A CSV or XLSX file with the columns email and manager (the leader's address or id), and if you like id, name,
    language and department.
roster-organisation = Name of the whole organisation
roster-organisation-hint = Needed where several people have no leader: a unit above them gets this name.
roster-show-units = Show the units
roster-one = One person
roster-one-how =
    Somebody joins, moves, leaves, or has another address, name or language: no file is needed. You see first what
    would change.
roster-person-label = A person
roster-person-hint = Part of the address, the name or the id.
roster-find = Find
roster-add = Add a person
roster-who-leads = Who gets the report of a unit is changed on the unit's page, <a>below</a>.
roster-corrected = A corrected address
roster-corrected-why =
    When the last import corrected the address of somebody who has no id, say so: otherwise it looks as if one person
    left and another joined, and the numbers of a small team are shown more coarsely. Both addresses are in the same
    unit.
roster-address-before = Address before
roster-address-now = Address now
roster-one-person = They are one person
roster-export = Export, and go back
roster-before =
    The roster before the last import, or the last change by hand, is kept until the next one. <a>Show what going back
    to it would change</a>.
roster-unit-label = A unit
roster-unit-hint = Part of its name, of its identifier, or of the address that gets its report.
roster-all-units = All units
roster-stored-units = Units of the stored roster
roster-unit = Unit
roster-identifier = Identifier
roster-directly = People directly in it
roster-gets-report = Gets the report
roster-in = in { $above }
roster-units-before = The units before
roster-units-after = The units after
roster-for-spreadsheet = For a spreadsheet:
roster-for-programs = For other programs:
roster-again = Either can be imported again.
roster-no-unit = No unit was found.
roster-no-unit-after = No unit was found after the first { $from }.
roster-units-found = { $found } of { $units } units were found.
roster-units-shown = Shown are { $first } to { $last }.
roster-back = Back to the roster
roster-leave = Leave it as it is
roster-the-units-how = Whoever leads somebody got a unit; it hangs below the one that the leader belongs to.
roster-differences = The differences
roster-would-change = What would change
roster-back-before = Back to the roster before
roster-other-number =
    Nothing was changed: either the number is not the one below, or the stored roster was changed by somebody else
    since you looked.
roster-changed-since = Nothing was changed: the stored roster was changed by somebody else since you looked.
roster-differences-now = These are the differences now.
roster-new-has = The new roster has { $people } people in { $units } units.
roster-before-has = The roster before has { $people } people in { $units } units.
roster-the-units = The units
roster-type-number = If that is meant, type the number { $number }.
roster-number = The number { $number }
roster-take = Take the new roster over
roster-go-back = Go back to the roster before
roster-which-column = Which column is which?
roster-which-column-why = Nothing was changed. A file calls its columns otherwise: choose which one is meant.
roster-choose-column = choose a column
roster-column-in-units = { $column }, in the file with the units
roster-column-in-people = { $column }, in the file with the people
roster-leader-hint = The address of whoever leads the unit. Empty: nobody.
roster-change = Change
roster-remove = Remove
roster-shown-of = Shown are the first { $shown } of { $found }.
roster-unit-id = Unit { $id }.
roster-unit-id-in = Unit { $id }, in { $above }.
roster-belong = { $people } people belong directly to it.
roster-found-nobody = Nobody was found.
roster-found = { $people ->
    [one] One person was found.
   *[other] { $people } people were found.
}
roster-shown-first = Shown are the first { $shown }.
roster-no-address = no address
roster-has-id = id { $id }
roster-change-whom = Change { $whom }
roster-remove-whom = Remove { $whom }
roster-email-hint = Empty for somebody who has none and has an id: a paper card is drawn for them.
roster-unit-id-hint = Its identifier, as the roster has it.
roster-name = Name
roster-may-be-empty = May be empty.
roster-language = Language
roster-language-hint = Of the mails and of the page, such as en, de or ar. Empty: the organisation's.
roster-id = Id
roster-id-hint = What your HR system knows the person by. May be empty.
roster-has-left = This person has left: show what removing would change
roster-id-fixed = Id: { $id }. Somebody with another id is another person: remove this one and add that one.
roster-change-person = Change a person
roster-changes-now = This is what would change now.
roster-add-this = Add this person
roster-remove-this = Remove this person
roster-change-lead = Change who leads
roster-change-this = Change this person
roster-people-title = People
roster-unit-title = A unit of the roster
roster-person-title = A person of the roster
roster-going-back = Going back
roster-no-first = There is no roster yet: the first one is imported.
roster-nobody-so =
    Nobody in the stored roster has this address or id now: somebody else may have changed it since you looked.
roster-so-already = It is so already: nothing was changed.
roster-added = One person was added to the roster.
roster-removed = One person was removed from the roster.
roster-led = The unit has another leader.
roster-changed = One person was changed.
roster-nobody-moved = Nobody joined, and nobody left.
roster-followed = { $invitations ->
    [one] One invitation to an open round goes to the new address from now on.
   *[other] { $invitations } invitations to open rounds go to the new addresses from now on.
}
roster-taken = The roster was taken over.
roster-undone = The roster before is the roster again.
roster-two-files = Two files are needed, one with the units and one with the people: at least one is missing or empty.
roster-no-file = The file with everybody and their leaders is missing or empty.
roster-damaged = The files were damaged on their way: please choose them again.
roster-swapped = The two files are the wrong way round: please choose each in its place.
follows-added =
    { $round } is under way until { $closes } and does not ask this person: how many people each group has stands in
    its promise, so whoever joins waits for the next round.
follows-removed =
    { $round } is under way until { $closes }: if this person was invited, the link stays good and the reminder is
    sent, because how many people each group has stands in its promise.
follows-moved =
    { $round } is under way until { $closes }: if this person was invited, the answers are counted in the unit of
    then.
follows-old-address = The old address gets a mail which says that another one took its place.
follows-same-link = An invitation to a round that is under way goes to the new address, with the same link.
follows-no-way-back = That mail cannot be taken back.
follows-led = Reports of rounds that were opened before go to whoever led the unit then.
follows-undo =
    Until the next import or change by hand you can go back to the roster as it is now; no longer to the one before
    it.
follows-schedule = The next round of the schedule, { $round }, asks them: it opens on { $day }.
follows-next-opened = The next round that you open asks them.
follows-no-day = The next round asks them; no day is set for it, because no schedule runs.
follows-now-small =
    { $unit } then has { $people } people, fewer than { $k }: it is counted together with others, and no longer shown
    on its own.
follows-now-large = { $unit } then has { $people } people, and can be shown on its own from { $k } on.
follows-still-small = { $unit } has { $people } people then, fewer than { $k }: it is counted together with others.
follows-coarser =
    Where fewer than { $k } people joined or left a team since the last round, its numbers are shown more coarsely in
    the next one.
roster-not-read = The roster was not read:
roster-ids =
    Nothing was imported: found the id { $found } where the stored roster has { $stored } for the same address, so with
    { $people } people. A spreadsheet drops leading zeros.
roster-heads =
    Nothing was imported: found { $count } people without a leader, expected one, or a name for the whole organisation
    above them. They are { $some }.
roster-no-before = There is no roster before this one: nothing was imported over it.
