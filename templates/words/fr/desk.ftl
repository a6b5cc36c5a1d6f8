# The words of the desk that everybody there meets, in French. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may
# say more than the English one.

desk-skip = Aller au contenu
desk-nav = Le bureau
desk-home = Accueil
desk-rounds = Enquêtes
desk-roster = Liste du personnel
desk-schedule = Calendrier
desk-guardians = Gardiens
desk-mail = E-mails
desk-overview = Vue d'ensemble
desk-comments = Commentaires
desk-audit-files = Fichiers de contrôle
desk-accounts = Comptes
desk-journal = Journal
desk-sign-out = Se déconnecter
desk-sign-out-everywhere = Se déconnecter dans tous les navigateurs
desk-health = Tout est-il en ordre ?
desk-address = Adresse e-mail
desk-back = Retour
desk-date = { $day } { $month } { $year }
desk-moment = { $day } à { $time }
desk-and = { $names } et { $last }
desk-and-more = { $count ->
    [one] { $names } et { $count } autre
   *[other] { $names } et { $count } autres
}

sign-in-title = Se connecter
sign-in-lead =
    Pour les responsables, les RH, les lecteurs désignés et le comité d'entreprise. Qui ne fait que répondre n'a pas besoin
    de compte : le lien dans l'e-mail suffit.
sign-in-failed =
    <b>Cela n'a pas marché.</b> L'adresse ou le mot de passe est faux, ou il y a eu trop d'essais : après cinq, il faut un
    quart d'heure. Un <a>lien par e-mail</a> marche toujours.
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-no-password = Je n'ai pas de mot de passe, ou je l'ai oublié
signed-out = Vous êtes déconnecté.
signed-out-everywhere = Vous êtes déconnecté dans tous les navigateurs.

password-title = Choisir un mot de passe
password-for = Pour { $address }. À partir de 12 caractères ; trois ou quatre mots en font un bon.
password-new = Nouveau mot de passe
password-again = Le même encore une fois
password-keep = Enregistrer et se connecter
password-differs = Les deux mots de passe diffèrent : rien n'a été changé.
password-link-used =
    Ce lien ne peut pas (ou plus) servir : il a déjà servi, un plus récent a été envoyé, ou il a plus de deux jours.
password-new-link = Demander un nouveau lien
password-on-its-way =
    Si cette adresse peut se connecter, un e-mail avec un lien est maintenant en route. Le lien marche une fois, pendant deux
    jours.
password-nothing-arrives =
    Rien n'arrive ? Vous pouvez redemander dans dix minutes. Les responsables doivent figurer dans la liste du personnel ;
    tous les autres sont invités par les RH.
password-to-sign-in = Retour à la connexion
password-by-mail = Vous recevez par e-mail un lien avec lequel vous choisissez un nouveau mot de passe.
password-send = M'envoyer le lien

refused-title = Cela n'a pas marché
refused-home = Vers le bureau

next-title = À faire
next-for-you = Pour vous
next-for-others = En attente d'autres personnes
next-nothing = Il n'y a rien à faire pour vous maintenant.
next-nothing-else = Rien d'autre ne vous attend.
next-nobody =
    Il n'y a rien ici pour vous maintenant : d'après la liste du personnel, vous ne dirigez aucune unité. Si c'est faux,
    demandez aux RH.
next-latest = Le dernier résultat est <a>{ $round }</a>.
next-progress = Réponses
next-today = aujourd'hui
next-tomorrow = demain
next-in-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
next-see-overview = Voir la vue d'ensemble
next-new-in = Nouveau dans { $round }
next-answered = Réponses : { $answered } sur { $invited }.
next-moved = { $unit } : { $what }
next-moved-why =
    De { $then } dans { $since } à { $now } dans { $round }. { $answered } C'est plus que le hasard : écoutez avant toute
    autre chose.
next-stands = { $unit } est à { $value }
next-stands-why = { $answered } Le rapport contient des questions pour votre prochaine réunion.
next-report = { $unit } : le rapport sur { $round }
next-report-why = Cette unité n'est pas montrée seule ; le rapport porte sur le niveau au-dessus.
next-read-report = Lire le rapport
next-unheard = { $unit } : votre équipe n'a encore rien entendu de vous
next-unheard-why =
    Deux phrases suffisent : ce que vous avez entendu et ce que vous ferez. Votre équipe les lit avant de répondre à nouveau.
next-answer-people = Répondre à votre équipe
next-silent-below = { $count ->
    [one] { $units } n'a encore rien entendu de sa ou son responsable
   *[other] { $units } n'ont encore rien entendu de leurs responsables
}
next-silent-below-why =
    Après { $round }. Proposez votre aide : ce qui ne reçoit jamais de réponse ne se dit pas une deuxième fois.

reports-title = Rapports
reports-lead =
    { $round } : les unités que vous pouvez voir. Une unité qui n'est pas montrée seule a un rapport sur le niveau au-dessus.
reports-lead-pulse =
    { $round }, une enquête brève après un incident : les unités que vous pouvez voir. Une unité qui n'est pas montrée seule a
    un rapport sur le niveau au-dessus.
reports-none = Aucune de vos unités n'a été interrogée dans cette enquête.
reports-units = Unités
reports-change = Changement
reports-all = Toutes les unités
reports-nothing =
    Rien n'a encore été publié. Quand une enquête le sera, ses rapports seront ici, et chaque responsable en recevra un par
    e-mail.

map-title = Vue d'ensemble de { $round }
map-walk = Enquêtes et niveaux
map-round-before = Enquête d'avant
map-round-after = Enquête d'après
map-moved = <a>{ $unit }</a> : { $what }, de { $between }
map-all-moved = { $count ->
    [one] La { $count } qui a changé
   *[other] Les { $count } qui ont changé
}
map-not-shown = { $unit } : pas montré seul
map-your-units = { $count ->
    [one] Votre { $count } unité
   *[other] Vos { $count } unités
}
map-lead-pulse = Une enquête brève après un incident porte sur un incident. Elle n'est comparée à rien.
map-lead-too-few =
    On ne peut pas dire ici si une unité a changé : les unités sont trop peu nombreuses et trop petites.
map-lead-early = Si une unité a changé, cela peut se dire à partir de la quatrième enquête.
map-lead-nothing =
    Aucune unité n'a changé plus que par hasard : toutes varient comme le font les unités de leur taille.
map-lead-fell = { $count ->
    [one] { $count } unité est en baisse.
   *[other] { $count } unités sont en baisse.
}
map-lead-rose = { $count ->
    [one] { $count } unité est en hausse.
   *[other] { $count } unités sont en hausse.
}
map-lead-rest = Tout le reste varie comme le font les unités de cette taille.
map-low = Bas dans beaucoup d'unités
map-low-in = Parmi les deux plus bas dans { $units } unités sur { $of }.
map-chart = Graphique de { $unit }. Le tableau en dessous en contient tous les chiffres.
map-by-topic = Unités et thèmes
map-by-statement = Unités et affirmations
map-levels = Niveaux :
map-order-back = Retour à l'ordre de l'organisation
map-statements = Chaque affirmation
map-topics = Par thème
map-compare = En comparer deux
map-list = Liste simple
map-download = Télécharger
map-rank =
    <b>Avant de classer :</b> l'ordre de petites unités tient surtout au hasard. Les plus basses tendent à monter d'elles-mêmes
    à l'enquête suivante, les plus hautes à descendre (régression vers la moyenne). Regardez où une unité est en baisse ou en
    hausse, et demandez ce qui aiderait là.
map-left-out = { $units ->
    [one] { $units } unité n'est pas montrée seule et n'est dans aucun ordre.
   *[other] { $units } unités ne sont pas montrées seules et ne sont dans aucun ordre.
}
map-column-moved = A changé
map-of = { $statements ->
    [one] { $statements } affirmation
   *[other] { $statements } affirmations
}
map-inside = { $units ->
    [one] { $units } en dessous
   *[other] { $units } en dessous
}
map-inside-of = { $units ->
    [one] { $units } unité sous { $unit }
   *[other] { $units } unités sous { $unit }
}
map-mark-from = de
map-mark-in = dans { $round }
map-lines-before = Lignes d'avant
map-lines = Lignes à partir de { $from }, sur { $of }
map-lines-further = Lignes suivantes
map-colours = Couleurs
map-up-to = jusqu'à { $value }
map-from = à partir de { $value }
map-hidden =
    Pas montré seul, pour qu'aucun chiffre ne porte sur moins de { $k } personnes. Compté dans { $unit }.
map-hidden-nowhere = Moins de { $k } ont répondu, et trop peu autour. Compté dans aucun chiffre.
map-lowest = Les plus bas : { $statements }.
map-no-topics-moved = Pas de valeurs par thème : peu de personnes sont arrivées ou parties.
map-no-topics-few = Pas de valeurs par thème : trop peu ont répondu.
map-rest-both = Directement dans { $unit } et ses petites équipes
map-rest-directly = Directement dans { $unit }
map-rest-teams = Petites équipes de { $unit }
map-own = Propre aux RH, { $nth }
map-before =
    Avant de comparer : les plus basses de nombreuses petites unités le sont en partie par hasard, et montent le plus souvent à
    l'enquête suivante sans que rien ait changé ; les plus hautes descendent (régression vers la moyenne). Une unité n'a changé
    que là où la colonne « Changement » dit qu'elle est en baisse ou en hausse.
map-care = Avant de comparer
map-care-why =
    Plus haut est toujours plus sûr. Les plus basses de nombreuses petites unités le sont en partie par hasard, et montent le
    plus souvent à l'enquête suivante sans que rien ait changé ; les plus hautes descendent. Là où moins de dix ont répondu, ou
    peu de personnes sont arrivées ou parties, il n'y a pas de valeurs par thème ; l'ordre de ce qui y est le plus bas tient
    surtout au hasard.
map-mark = Ce que veut dire une marque
map-mark-why =
    Une unité n'est en baisse ou en hausse que là où c'est dit ici : toutes les unités et toutes les enquêtes ensemble disent
    combien c'est probable. Partout ailleurs la case est vide, et un écart entre deux chiffres est ce que des unités de cette
    taille font d'elles-mêmes.

statement-mistakes = erreurs
statement-tough-issues = sujets difficiles
statement-being-different = être différent
statement-taking-risks = oser essayer
statement-asking-help = demander de l'aide
statement-not-undermined = ne pas être sapé
statement-skills = talents
statement-questioning-seniors = contredire les anciens
statement-errors-early = erreurs dites tôt
statement-causes-not-culprits = causes, pas coupables
statement-safe-to-report = signaler sans crainte
statement-told-early = dit tôt
statement-causes = causes
statement-learned = appris
statement-made-known = transmis

pair-title = Côte à côte
pair-unit = Cette unité
pair-with = à côté de
pair-in = dans
pair-show = Montrer
pair-all = Toutes les affirmations ensemble
pair-different = On leur a demandé des choses différentes : leurs chiffres ne se comparent pas.
pair-new =
    Entre ces enquêtes commence une nouvelle ligne : { $unit } ne faisait pas partie de l'organisation dans l'enquête d'avant.
    D'autres personnes peuvent se trouver derrière le nom.
pair-moved =
    Entre ces enquêtes commence une nouvelle ligne : { $unit } est passé de { $from } à { $to }. D'autres personnes peuvent se
    trouver derrière le nom.
pair-renamed =
    Entre ces enquêtes commence une nouvelle ligne : { $unit } s'appelait { $from } avant. D'autres personnes peuvent se
    trouver derrière le nom.
pair-regrouped =
    Entre ces enquêtes commence une nouvelle ligne : { $unit } a été recomposé : plus de 30 % de ses personnes sont d'autres
    qu'avant. D'autres personnes peuvent se trouver derrière le nom.
pair-care =
    Un écart entre deux chiffres n'est pas un constat : de petites unités diffèrent par hasard, et les unités ne sont pas là
    pour être classées. Ce qui a changé plus que par hasard se trouve dans la vue d'ensemble.

unit-comments-numbers = Les chiffres, sur une page à part
unit-comments-wrote = Ce qui a été écrit
unit-comments-keep = Ce sont les mots d'autres personnes : merci de ne pas transmettre cette page.

note-kept = C'est enregistré. Votre équipe le lit avec la prochaine invitation et avant de répondre.
note-kept-for-everybody =
    C'est enregistré. Tous dans votre unité et en dessous le lisent avec les résultats ; jusqu'à leur envoi vous pouvez le
    changer.
note-kept-for-good =
    C'est enregistré. Cela figure sur la page des résultats de votre équipe et ne peut plus être changé.
note-not-kept = Rien n'a été enregistré.
note-unit = L'unité { $unit } n'a pas été interrogée dans { $round } : une unité de cette enquête est attendue.
note-long-heard =
    « Ce que nous avons entendu » a { $found } caractères : 600 au plus sont possibles ; tous le lisent sur un téléphone avant
    de répondre.
note-long-will-do =
    « Ce que nous ferons » a { $found } caractères : 600 au plus sont possibles ; tous le lisent sur un téléphone avant de
    répondre.
note-read =
    L'enquête { $round } a été ouverte entre-temps, et ses participants ont lu ce qui est écrit ici : cela ne peut plus être
    changé.
note-sent =
    Les résultats de { $round } sont allés à tous avec ce qui est écrit ici : tous l'ont reçu, et cela ne peut plus être changé.

password-length =
    Le mot de passe a { $found } caractères : il en faut 12 à 128 ; trois ou quatre mots en font un bon.
password-address =
    Le mot de passe contient le nom de l'adresse e-mail : choisissez-en un qui n'a rien à voir avec elle.
password-simple = Le mot de passe est fait de très peu de caractères différents : choisissez-en un autre.

error-not-for-you =
    Cette page est pour d'autres : votre compte n'a pas le rôle qu'il faut. S'il devait l'avoir, demandez aux RH.
error-not-found = Il n'y a rien à cette adresse.
error-signed-out =
    Vous n'êtes pas (ou plus) connecté, donc rien n'a été fait. Connectez-vous et réessayez, s'il vous plaît.
error-form = Le formulaire n'a pas pu être lu : rien n'a été fait. Réessayez, s'il vous plaît.
error-form-missing = Il manque quelque chose dans le formulaire : rien n'a été fait. Réessayez, s'il vous plaît.
error-form-large =
    Le formulaire n'a pas pu être lu, ou un fichier est trop grand : rien n'a été fait. Réessayez, s'il vous plaît.
error-form-strange =
    Ce formulaire ne vient pas d'une page de ce bureau : rien n'a été fait. Rouvrez la page et réessayez.
error-files =
    Les fichiers n'ont pas pu être lus, donc rien n'a été changé ({ $error }). Choisissez-les à nouveau, s'il vous plaît.
error-too-large = La demande est plus grande que tout ce qui est attendu ici.
error-unavailable =
    Le service n'atteint pas sa propre base de données en ce moment. Rien de ce qui a été confirmé n'est perdu ; réessayez dans
    une minute, s'il vous plaît.
error-internal =
    Quelque chose a mal tourné de notre côté. Réessayez dans quelques minutes, s'il vous plaît.
error-busy = Beaucoup de personnes demandent cela en ce moment. Réessayez dans un instant, s'il vous plaît.
error-sign-in-busy =
    Il y a énormément d'essais de connexion en ce moment. Réessayez dans un instant ; un navigateur qui s'est déjà connecté ici
    et un lien par e-mail (« Je n'ai pas de mot de passe ») passent devant.
sample-words = (douze mots, une fois les clés créées)
sample-link = (le lien propre à la personne)
sample-page = (la page propre à l’unité)
