# What an import of the roster, or a change of it by hand, says: what would change, what is wrong in a file and what should be known. The
# English stands in src/people, too, for the command line, and a test compares both. How to improve or add a language:
# docs/ARCHITECTURE.md. No sentence may say more than the English one.

address-domain = found { $found } after the "@" of a mail address, expected a full domain as in example.org
address-letters =
    found { $found } before the "@" of a mail address, expected only a to z, digits and ASCII signs there
address-long = found a mail address of { $found } characters, expected at most 254
address-name =
    found nothing, a space, a quotation mark or a misplaced dot before the "@" of a mail address, expected a name
    as in name@example.org
address-signs = found { $found } "@" in a mail address, expected exactly one, as in name@example.org
again-id = found the id of line { $line } again, expected every id once
again-person =
    found the address of line { $line } again, expected every address once: a person belongs to one unit, so
    choose one
again-unit = found the unit of line { $line } again, expected every unit once
again-worker =
    found the address of line { $line } again, expected every address once: a person has one leader, so choose one
cause-letters = small and capital letters and spaces count
cause-name = expected the identifier of the unit, not its name
cause-number = a spreadsheet writes numbers in its own way
cause-zeros = a spreadsheet drops leading zeros
cell-control = found the control character { $found }, expected a name that can be printed
cell-language = found { $found }, expected a language code such as en or de
cell-long-id = found { $found }, expected an id of at most { $most } characters on one line
cell-long-name = found { $found } characters, expected at most { $most }
cell-meant-unit = found { $found }; the units have { $meant }: { $cause }
cell-no-address = found nothing, expected an address; whoever has none needs an id, and gets a paper card
cell-no-parent =
    found nothing, expected a parent: only the whole organisation has none, and that is { $name } in line
    { $line }
cell-no-unit = found { $found }, expected a unit of the file with the units
cell-no-unit-here = found { $found }, expected a unit of this file
cell-nothing = found nothing, expected a value in every line
cell-ring =
    found { $found }, which is itself below { $unit }, expected a parent on the way up to the whole organisation
cell-shortened-id =
    found { $found }, which a spreadsheet made of a longer number, expected the id as it is in the system that it
    comes from
cell-unit =
    the unit { $found } cannot be used: expected 1 to 80 characters without "/", "\" or control characters,
    beginning with a letter or digit and not ending in a space
changes-and-more = { $name } and { $count } more
changes-below = below { $unit }
changes-correct = { $count ->
    [one] 1 has another name, language or id
   *[other] { $count } have another name, language or id
}
changes-domain = { $domain }: { $who }
changes-domains = Domains: { $parts }
changes-in-all = { $count } in all
changes-in-unit = { $person }, { $unit }
changes-join = { $count ->
    [one] 1 joins
   *[other] { $count } join
}
changes-lead-change = { $count ->
    [one] 1 changes
   *[other] { $count } change
}
changes-lead-newly = { $count ->
    [one] 1 leads something newly
   *[other] { $count } lead something newly
}
changes-leaders = Leaders: { $parts }
changes-leaders-at = { $count ->
    [one] 1 leader
   *[other] { $count } leaders
}
changes-leads = { $leader }: { $units }
changes-leave = { $count ->
    [one] 1 leaves
   *[other] { $count } leave
}
changes-list-domains-new = New domains
changes-list-leaders-changed = Leaders that change
changes-list-leaders-new = Who leads what newly
changes-list-people-corrected = People with another name, language or id
changes-list-people-join = People who join
changes-list-people-leave = People who leave
changes-list-people-move = People who change units
changes-list-people-readdressed = People with another address
changes-list-units-moved = Units that move
changes-list-units-new = New units
changes-list-units-removed = Removed units
changes-list-units-renamed = Units with a new name
changes-more = and { $count } more
changes-move = { $count ->
    [one] 1 changes units
   *[other] { $count } change units
}
changes-moved = { $count ->
    [one] 1 moved
   *[other] { $count } moved
}
changes-name = { $name }
changes-new = { $count ->
    [one] 1 new
   *[other] { $count } new
}
changes-nobody = nobody
changes-nothing = Nothing changes. Units: { $units }. People: { $people }.
changes-now = { $of }: { $was }, now { $is }
changes-on-paper = { $id } (no address)
changes-only = { $count } ({ $only })
changes-people = People: { $parts }
changes-people-at = { $count ->
    [one] 1 person
   *[other] { $count } people
}
changes-person = { $person }
changes-readdress = { $count ->
    [one] 1 has another address
   *[other] { $count } have another address
}
changes-readdressed = { $was }, now { $is }
changes-removed = { $count ->
    [one] 1 removed
   *[other] { $count } removed
}
changes-renamed = { $count ->
    [one] 1 renamed
   *[other] { $count } renamed
}
changes-reordered = The units stand in another order
changes-stay = { $count ->
    [one] 1 stays
   *[other] { $count } stay
}
changes-top = at the top
changes-unit = { $unit }, { $place }
changes-units = Units: { $parts }
file-also = { $one }; { $other }
file-column-is = { $column } is { $found }
file-column-order = found column { $column } after column { $before }, expected each once
file-columns = { $required }
file-columns-missing = missing: { $names }
file-columns-perhaps = { $required } and perhaps { $optional }
file-columns-twice = there twice: { $names }
file-columns-unknown = unknown: { $names }
file-damaged-workbook =
    found a workbook that is damaged, or larger than it says, expected a whole one: open it and save it again
file-empty = found an empty file, expected a header and a line for each entry
file-large-sheet =
    found a workbook with more than { $most } MB in its first sheet when it is unpacked: leave in it only the sheet with
    the roster, or save that as "CSV UTF-8"
file-large-workbook =
    found a workbook with more than { $most } { $found } when it is unpacked: leave in it only the sheet with the
    roster, or save that as "CSV UTF-8"
file-left-out = { $file }, left out: { $columns }
file-many-values =
    found { $found } values, expected { $expected } as in the header; a value with a { $separator } in it must
    stand in quotation marks
file-nameless-value =
    found a value in a column without a name, expected none; a value with a { $separator } in it must stand in
    quotation marks
file-no-sheet = found a workbook without a sheet, expected one
file-no-such-column = no file has a column { $called }, which was to be read as { $column }
file-no-tree = the units do not make one tree ({ $error })
file-no-workbook = found a packed file that is no workbook, expected one of the kind .xlsx, or CSV
file-not-utf8 = found the byte { $byte } as byte { $at } of the line, expected text in UTF-8
file-old-workbook = found an old Excel workbook (.xls) or one with a password, expected a workbook (.xlsx) or CSV
file-only-header = found nothing below the header, expected a line for each entry
file-open-quote = found a quotation mark that is never closed, expected a second one at the end of the value
file-pdf = found a PDF, expected CSV
file-read-as = { $file }, read as: { $columns }
file-row-order = found a row after a later one, expected them in their order
file-save-again = { $what }; save the file again as "CSV UTF-8"
file-stray-quote =
    found a quotation mark within a value, expected the whole value in quotation marks and each one in it written
    twice
file-utf16-damaged = found UTF-16 that was cut off or damaged, expected all of the text
file-utf16-unmarked = found UTF-16 without the mark (BOM) that says so at the beginning, expected text in UTF-8
file-utf32 = found UTF-32, expected text in UTF-8
file-wide = found a value in column { $column }, expected none beyond column { $most }
file-wrong-columns = found the columns { $found }, expected { $expected } ({ $faults })
file-zero = found a character that stands in no text (U+0000), expected text in UTF-8
hand-address-taken =
    the address is that of somebody in { $unit }, expected every address once: a person belongs to one unit
hand-field = { $field }: { $what }
hand-field-address = address
hand-field-id = id
hand-field-language = language
hand-field-name = name
hand-gone = nobody in the stored roster has this address or id now: somebody else may have changed it since you looked
hand-id = Id
hand-id-taken = the id is that of somebody in { $unit }, expected every id once
hand-language = Language
hand-last = this is the last person of the roster, expected somebody to stay
hand-meant-unit = unit: found { $found }; the roster has { $meant }: { $cause }
hand-name = Name
hand-no-address = found nothing, expected an address, or an id of somebody who has none and draws a paper card
hand-no-unit = unit: found { $found }, expected the identifier of a unit of the stored roster
hand-nothing = nothing
hand-still-leads = { $person } still gets the report of { $units }: say who leads there now.
hand-whole = This is the whole organisation: its report is of everybody.
leaders-circle = found a circle of people who lead each other: { $who }
leaders-head = { $person }, who leads { $count }
leaders-meant = found { $found }; the list has { $meant }: { $cause }
leaders-none = found nobody who leads anybody, expected a leader
leaders-person = { $name } (line { $line })
leaders-themselves =
    found the person of this line, expected somebody else, or nothing for the head of the organisation
leaders-unit = { $unit }: { $people } directly in it
leaders-unit-led = { $unit }: { $people } directly in it, led by { $leader }
leaders-unknown = found { $found }, expected the address or the id of somebody in this list
problem = { $place }: { $what }
problem-again = { $problem } ({ $times } times, in the lines { $lines })
problem-column = column { $column }
problem-file = { $file }
problem-line = line { $line }
roster-leads-as-before =
    { $old } has a new address, { $new }, and still leads a unit under the old one: the units should say the new
    one, too
roster-on-paper = { $count ->
    [one] 1 person has no address, and is known by the id: paper cards are drawn for them when a round opens
   *[other] { $count } people have no address, and are known by their ids: paper cards are drawn for them when a round opens
}
roster-without-id =
    { $without } of { $people } people have no id: they are known by their address, so a new address is a new
    person
