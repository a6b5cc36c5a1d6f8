# The words of opening a round on the desk: the form, what would happen, the schedule, and whether everything is in order. Each message
# stands once in every language that has this file, with the same { $values }; <b> and one <a> are marks. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

open-pulse-lead =
    Five statements about how something that happened was dealt with. Only the units involved are asked; their trend
    gets a neutral mark.
open-lead = Everybody in the roster is asked.
open-what = What is asked
open-ten = The ten statements about the team
open-five = After an incident: five statements, of the units involved
open-own-file = A file of your own
open-file = File
open-file-hint =
    Statements, scale and languages, as in the built-in one (TOML). Numbers are compared with rounds of the same file
    only.
open-take-file = Take this file
open-when = When, and of whom
open-name = Name
open-name-hint = Stands in links, files and charts: small letters, digits and hyphens.
open-last-day = Last day
open-last-day-hint = Answers are taken until it ends, in the time zone { $zone }.
open-k = Smallest group
open-k-hint = No number is ever shown about fewer people: 5 to 50. It can only go up from round to round.
open-least = Days without another
open-least-hint =
    So long after its last day the next one waits, and everybody is told so: 14 at least, 42 are usual. Two rounds in
    a row tell more about single people, so a longer time is safer. It cannot be shortened afterwards.
open-units = Units involved
open-units-hint = One identifier to a line; everything below a unit is asked with it.
open-identifiers = All identifiers
open-more-units = These are the first { $shown } of { $units }. The <a>roster</a> finds the others by their names.
open-paragraph = A paragraph of your own
open-paragraph-hint =
    If you like: why you ask, and what you will do with it. At most 1,000 characters. Everybody reads it before
    answering, and it cannot be changed afterwards.
open-contact = Whom people can ask
open-contact-hint = If you like: a person or an office, and how to reach them.
open-contact-address = Their address, telephone number or room
open-guardians =
    Is somebody else than whoever runs the server to hold the key? Name <a>guardians</a> for this name first.
open-show = Show what would happen
open-title = Open a round
open-pulse-title = Open an after-incident pulse
open-next-day =
    <b>The next round can open on { $first }.</b> The last one promised everybody so much time without another: two
    rounds that follow at once tell more about single people.
open-your-file = Your file:
open-council =
    The works council receives every single answer, without a name, to count again. Everybody is told so before
    answering.
open-everybody =
    The results are for everybody, not for leaders and HR alone: when every leader has written what was heard and will
    be done, or fourteen days after the publication, everybody in the roster gets the values of their unit and of the
    organisation. It is promised, and cannot be taken back.
own-title = Statements of your own
own-how =
    Up to three, after the others. Write them so that agreement is good. They are in no mean, so that the line of
    earlier rounds goes on, and are shown of ten answers or more. Everybody reads them as you write them, in whatever
    language, and that they are yours.
own-first = First statement
own-second = Second statement
own-third = Third statement
own-question = The open question, in your words
own-question-hint = In the place of the usual one. What people write is read by the steward first, like every comment.
own-language = Language in which these are written
own-language-hint = Such as en, de or ar.
reading-nth = { $nth } of { $many }
reading-hr = HR's own words, in this round only. In no value of your team.
reading-yours-mean = (yours, in no mean)
reading-yours = (yours)
preview-title = What would happen
preview-paragraph = Your paragraph
preview-contact = People can ask { $name }, { $address }.
preview-nothing = Nothing has happened yet.
preview-groups = The groups
preview-groups-how =
    No link names a smaller one. Whoever knows the teams compares the numbers now. A group’s page opens beside this
    one, as its people will meet it: look through it to the end, in each language. Nothing you choose there is sent.
preview-group = Group
preview-people = People
preview-note = Note
preview-its-page = Its page
preview-see = See it
preview-unreachable = No mail reaches these people
preview-unreachable-how =
    They would be counted in their group and could not answer: mail may not go to their domain, or no mail server can
    be there. Correct the roster, or have whoever runs the server allow the domain, before you open the round.
preview-asked-how =
    As it will be read, in each language. What is yours is shown as you wrote it. Here nothing can be chosen or sent.
preview-mails = The mails
preview-reports = The reports can be looked at before they go out, when the round has closed.
preview-open = Open it
preview-type = To open it, type its name, { $round }
preview-leave = Leave it
preview-groups-label = Groups
preview-see-page = See it: the page of { $circle }
preview-coarsened = few joined or left: shown more coarsely
preview-in-language = { $what } in { $language }
preview-looks = As it looks, in each language:
preview-lead =
    <b>{ $people } people</b> in { $units } units get an invitation to <b>{ $round }</b>: { $statements } statements,
    from { $opens } to the end of { $closes } ({ $zone }). No number will be about fewer than { $k } people. The next
    one like it can open on { $next }. { $leaders } leaders get a report.
preview-cards =
    <b>{ $cards } of the people have no address</b>: for each there is a paper card, which you print from the round’s
    page.
preview-council = The works council receives every answer, without a name.
preview-everybody =
    Everybody in the roster gets the values of their unit and of the organisation, fourteen days after the publication
    at the latest.
preview-guarded =
    The answers are guarded by { $names }. Nobody is invited before they have accepted the promise. <b>If one of them
    loses the key before the round is counted, nobody can count it.</b>
preview-guarded-two =
    The answers are guarded by { $first }, then { $second }. Nobody is invited before they have accepted the promise.
    <b>If one of them loses the key before the round is counted, nobody can count it.</b>
preview-unreachable-of = { $circle }: { $many } of { $invited } people:
preview-regrouped = More than 30 % of the people are others, so a new line begins in the trend: { $units }.
preview-we-know = We know this, and open it all the same
preview-open-for = Open the round for { $people } people
preview-promise-to = Make the promise to { $people } people
seen-invitation = The invitation
seen-reminder = The reminder
seen-again = A link sent again
seen-results = The results
open-not-text = The file is no text in UTF-8: nothing was taken over.
open-needs-roster = A round needs a roster first: import one here.
open-no-steward =
    Nobody is steward: nobody reads the comments, so none will be shown. The first steward is made at the server.
open-no-council =
    Nobody is works council: nobody fetches the audit file, so nobody checks the count. The first member is made at
    the server.
open-there-already = This round is there already: nothing was done twice.
open-not-typed = The name was not typed as it stands here: nothing was opened.
open-unwatched =
    Nobody has one of the roles that watch over a round, and nobody said that you know it: nothing was opened.
open-changed = The roster has changed since you looked: nothing was opened. This is what would happen now.
open-making-keys = making the keys, one for each circle
schedule-next = These would be the next rounds. Nothing is kept yet.
schedule-none = There is no schedule yet: rounds are opened by hand. With one, nobody has to think of it.
schedule-round = Round
schedule-opens = Opens
schedule-reminds = Reminds everybody
schedule-last-day = Last day
schedule-publishes = Publishes
schedule-possible = First possible day
schedule-times =
    Times are those of { $zone }. Comments that no steward has read before the publication are left out; an audit file
    that was not fetched is forgotten. HR, stewards and the works council get a mail when a round closes. The first
    possible day follows from what the round before promised: two rounds in a row tell more about single people.
schedule-asks = What each of them asks
schedule-go-on = Go on
schedule-pause = Pause
schedule-remove = Remove the schedule
schedule-change = Change it
schedule-keep = Keep this schedule
schedule-leave = Leave it
schedule-first = First opening day
schedule-every = A round every so many months
schedule-hour = At which hour it opens, reminds and publishes
schedule-zone = Time zone of that hour
schedule-days = Days that a round is open
schedule-remind = One reminder to everybody after so many days (0: none)
schedule-publish = Publish so many days after the last day
schedule-k = Smallest group, 5 to 50
schedule-show = Show the next rounds
schedule-title = Schedule
schedule-paused = Paused: nothing opens, reminds or publishes by itself. What is open still closes.
schedule-runs = Rounds open, remind, close and publish by themselves.
schedule-next-rounds = The next rounds
schedule-council = The works council receives every single answer, without a name, to count again
schedule-everybody =
    The results are for everybody: the values of their unit and of the organisation, fourteen days after the
    publication at the latest
schedule-any-day = any day
schedule-on-that-day = { $day }: it opens on that day
schedule-too-late = { $day }: that is too late, and it is left out
schedule-never = never
schedule-kept = The schedule is kept: rounds open, remind, close and publish by themselves.
schedule-there-is-none = There is no schedule.
schedule-goes-on = The schedule goes on.
schedule-removed = The schedule is removed: rounds are opened by hand.
health-in-order = Everything is in order.
health-what = What
health-how = How it is
health-title = Health
health-wrong = <b>Something needs whoever looks after the server.</b> Please show them this page.
health-looked-at = What was looked at
health-is-wrong = Wrong:
seen-preview = Preview
seen-mark = <b>Preview, for { $circle }.</b> Nothing is sent or kept, and no answer is taken.
seen-subject = <b>Preview.</b> The subject:
seen-plain = The same as plain text, for programs that show no HTML:
opening-again =
    The service was started anew while the keys were being made, and the roster or the day is another one by now: nothing was
    opened. Look at it again.
opening-promised = The promise is made. Its guardians are asked to accept it.
opening-opened = The round is open. The invitations are on their way.
schedule-no-number = { $what }: { $typed } is no whole number.
schedule-number-remind = The reminder
schedule-number-k = The smallest group
schedule-number-months = The months
schedule-number-hour = The hour
schedule-number-days = The days
schedule-number-publish = The publication
schedule-no-date = The first day: { $typed } is no date, expected a form like 2027-02-01.
schedule-no-zone = The time zone { $typed } is unknown: expected a name like Europe/Vienna.
