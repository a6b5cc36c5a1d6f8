# The words of the letters to employees. Each message stands once in every language, with the same { $values }; a number may choose
# between plural forms. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

invitation-subject = { $organisation } : peut-on parler sans crainte ? ({ $round })
invitation-subject-pulse = { $organisation } : comment avons-nous réagi à ce qui s'est passé ? ({ $round })
invitation-ask = { $items ->
    [one] { $organisation } interroge tout le monde : { $items } affirmation, environ deux minutes, jusqu'à la fin
        de ce jour : { $last-day } ({ $zone }).
   *[other] { $organisation } interroge tout le monde : { $items } affirmations, environ deux minutes, jusqu'à la
        fin de ce jour : { $last-day } ({ $zone }).
}
invitation-ask-pulse = { $items ->
    [one] { $organisation } interroge tous ceux des équipes concernées : { $items } affirmation, environ deux
        minutes, jusqu'à la fin de ce jour : { $last-day } ({ $zone }).
   *[other] { $organisation } interroge tous ceux des équipes concernées : { $items } affirmations, environ deux
        minutes, jusqu'à la fin de ce jour : { $last-day } ({ $zone }).
}
averages =
    Les responsables et les RH voient des moyennes de { $k } personnes ou plus. Personne ne voit qui a répondu, et ne
    pas répondre ne pose pas de problème.
averages-everybody =
    Tout le monde ici peut voir des moyennes de { $k } personnes ou plus. Personne ne voit qui a répondu, et ne pas
    répondre ne pose pas de problème.
council = Dans cette enquête, le comité d'entreprise reçoit chaque réponse, sans nom, pour pouvoir recompter.
answer = Répondre aux affirmations
link-own = Ce lien n'est qu'à vous et ne sert qu'une fois. Ne le transmettez pas.
how = Comment cela marche, et contre quoi cela ne protège pas, est expliqué sur la page.
told-after = { $unit }, après { $round } :
we-heard = Ce que nous avons entendu :
we-will = Ce que nous allons faire :
real = Ce message est-il vrai ? Demandez à { $contact }, { $contact-address }. Il ne demande jamais de mot de passe.
real-hr =
    Ce message est-il vrai ? Demandez aux RH ou à votre comité d'entreprise. Il ne demande jamais de mot de passe.
twelve =
    Les mêmes douze mots figurent sur la page et sur le panneau d'affichage. Si l'un d'eux diffère, ne répondez pas,
    et dites-le à votre comité d'entreprise.
hello = Bonjour,
until =
    Les réponses sont prises jusqu'à la fin de ce jour : { $last-day } ({ $zone }). Cela prend environ deux minutes.
fine = Ne pas participer est permis aussi, et personne n'en est informé.
unchanged = Ce qui a été promis pour { $round } n'a pas changé, et ne peut pas changer.
your-link = Votre lien :
reminder-subject = { $organisation } : peut-on parler sans crainte ? Un rappel à tout le monde ({ $round })
reminder-all =
    C'est le seul rappel. Il va à tous les invités, dans les mêmes mots, car nous ne pouvons pas savoir si vous avez
    répondu, et ne regardons pas qui a utilisé son lien. Si vous avez répondu, merci : il n'y a plus rien à faire.
reminder-link = Votre lien, le même que dans votre dernière invitation :
reminder-later =
    Si vous avez pris votre laissez-passer pour répondre plus tard : le lien est utilisé, et c'est votre
    laissez-passer qui compte. Ouvrez la même page sans le lien, à { $page }, et choisissez le fichier que vous avez
    enregistré ou le laissez-passer que votre navigateur garde.
again-subject = { $organisation } : votre lien vers l'enquête anonyme, une nouvelle fois
again-asked = On a demandé aux RH de vous renvoyer votre lien vers l'enquête anonyme de { $organisation }.
again-new = En voici un nouveau. Les liens des messages précédents ne fonctionnent plus.
again-used =
    Votre lien a déjà été utilisé, il n'y en a donc pas de nouveau : un second lien serait une seconde réponse.
    Personne n'apprend ce qui a été répondu.
again-who =
    Si c'était vous et que vous avez répondu, merci : il n'y a plus rien à faire. Si c'était vous et que vous vouliez
    répondre plus tard, ouvrez { $page } sans le lien, et choisissez le laissez-passer que votre navigateur garde ou
    le fichier que vous avez enregistré ; c'est possible jusqu'à la fin de ce jour : { $last-day } ({ $zone }). Si ce
    n'était pas vous, quelqu'un d'autre a utilisé votre lien : dites-le à votre comité d'entreprise.
again-hr-new =
    Les RH n'apprennent pas quel message vous avez reçu, celui-ci ou un autre qui dit que votre lien a été utilisé :
    personne ne peut y voir si vous avez répondu.
again-hr-used =
    Les RH n'apprennent pas quel message vous avez reçu, celui-ci ou un autre avec un nouveau lien : personne ne peut
    y voir si vous avez répondu.
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day = { $weekday } { $day } { $month } { $year }
from-hr = De la part des RH :
card-title = Peut-on parler ici sans crainte ?
card-what = Un sondage anonyme. Deux minutes, sur votre téléphone.
card-how = Photographiez le carré avec votre téléphone, ou tapez l'adresse.
card-until = Jusqu'à la fin du { $last-day } ({ $zone }).
card-nobody = Aucun nom ne figure sur cette carte, ni dedans. Prenez n'importe laquelle ; échangez-les si vous voulez. Elle sert une fois. Une carte perdue ne peut pas être remplacée.
card-twelve = Ces douze mots doivent figurer aussi sur la page. Si l'un diffère, ne répondez pas, et dites-le à votre comité d'entreprise.
card-small-teams = { $unit } (petites équipes)
card-directly = { $unit } (directement)
