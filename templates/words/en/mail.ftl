# The words of the letters to employees. Each message stands once in every language, with the same { $values }; a number may choose
# between plural forms. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

invitation-subject = { $organisation }: how safe is it to speak up? ({ $round })
invitation-subject-pulse = { $organisation }: how did we deal with what happened? ({ $round })
invitation-ask = { $items ->
    [one] { $organisation } asks everybody: { $items } statement, about two minutes, until the end of
        { $last-day } ({ $zone }).
   *[other] { $organisation } asks everybody: { $items } statements, about two minutes, until the end of
        { $last-day } ({ $zone }).
}
invitation-ask-pulse = { $items ->
    [one] { $organisation } asks everybody in the teams involved: { $items } statement, about two minutes, until
        the end of { $last-day } ({ $zone }).
   *[other] { $organisation } asks everybody in the teams involved: { $items } statements, about two minutes,
        until the end of { $last-day } ({ $zone }).
}
averages =
    Leaders and HR see averages of { $k } or more people. Nobody is shown who answered, and not answering is fine.
averages-everybody =
    Everybody here can see averages of { $k } or more people. Nobody is shown who answered, and not answering is fine.
council = In this round the works council receives every single answer, without a name, so that it can count again.
answer = Answer the statements
link-own = The link is yours alone and works once. Please do not pass it on.
how = How this works, and what it does not protect against, stands on the page.
told-after = { $unit }, after { $round }:
we-heard = What we heard:
we-will = What we will do:
real = Is this mail real? Ask { $contact }, { $contact-address }. It never asks for a password.
real-hr = Is this mail real? Ask HR or your works council. It never asks for a password.
twelve =
    The same twelve words stand on the page and on the notice board. If one differs, do not answer, and tell your
    works council.
hello = Hello,
until = Answers are taken until the end of { $last-day } ({ $zone }). It takes about two minutes.
fine = Not taking part is fine too, and nobody is told.
unchanged = What was promised for { $round } has not changed, and cannot change.
your-link = Your link:
reminder-subject = { $organisation }: how safe is it to speak up? A reminder to everybody ({ $round })
reminder-all =
    This is the one reminder. It goes to everybody who was invited, in the same words, because we cannot know whether
    you answered, and do not look who used their link. If you have answered, thank you: there is nothing more to do.
reminder-link = Your link, the same as in your latest invitation:
reminder-later =
    If you fetched your pass to answer later: the link is used up, and your pass is what counts now. Please open the
    same page without the link, at { $page }, and choose the file that you saved or the pass that your browser keeps.
again-subject = { $organisation }: your link to the anonymous survey, once more
again-asked = HR was asked to send you your link again, for the anonymous survey at { $organisation }.
again-new = Here is a new one. Links in earlier mails no longer work.
again-used =
    Your link was used already, so there is no new one: a second link would be a second answer. Nobody is told what
    was answered.
again-who =
    If it was you and you have answered, thank you: there is nothing more to do. If it was you and you wanted to
    answer later, please open { $page } without the link, and choose the pass that your browser keeps or the file that
    you saved; this is possible until the end of { $last-day } ({ $zone }). If it was not you, somebody else has used
    your link: please tell your works council.
again-hr-new =
    HR does not learn which mail you got, this one or one that says that your link was used: nobody can see from it
    whether you have answered.
again-hr-used =
    HR does not learn which mail you got, this one or one with a new link: nobody can see from it whether you have
    answered.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day = { $weekday }, { $day } { $month } { $year }
from-hr = From HR:
card-title = How safe is it to speak up here?
card-what = An anonymous survey. Two minutes, on your phone.
card-how = Photograph the square with your phone, or type the address.
card-until = Until the end of { $last-day } ({ $zone }).
card-nobody = No name stands on this card or in it. Take any card; exchange them if you like. It works once. A lost card cannot be replaced.
card-twelve = These twelve words must stand on the page, too. If one differs, do not answer, and tell your works council.
card-small-teams = small teams of { $unit }
card-directly = directly in { $unit }
