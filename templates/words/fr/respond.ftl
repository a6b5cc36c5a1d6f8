# The words of the page that an employee answers on. Each message stands once in every language, with the same { $values } and
# the same <b> and <code>; a number may choose between plural forms. How to improve or add a language: docs/ARCHITECTURE.md.
# No sentence may say more than the English one, which says no more than what a test holds.

waiting-one-moment = Un instant
waiting-what-promised-round =
    Ce qui a été promis pour cette enquête est en train d'être récupéré et vérifié. Rien n'est envoyé à votre sujet.
waiting-if-stays-please = Si cela dure, ouvrez votre lien dans un navigateur récent.
waiting-something-way = Quelque chose bloque
waiting-pages-program-did =
    <b>Le programme de cette page n'est pas arrivé, ou a été modifié en chemin.</b> Votre navigateur ne l'exécute que
    tel qu'il a été fait. Rien n'a donc été envoyé, et votre lien est toujours bon.
waiting-filter-network-addition =
    Un filtre du réseau, ou une extension de votre navigateur, peut en être la cause. Ouvrez votre lien dans un autre
    navigateur ou sur un autre réseau, par exemple sur votre téléphone. Si cela dure, dites-le à la personne qui vous
    l'a envoyé.
used-link-used-device = Votre lien a été utilisé sur cet appareil
used-answers-were-sent =
    Vos réponses ont été envoyées d'ici, et un lien ne sert qu'une fois. Il n'y a plus rien à faire.
used-pass-fetched-from =
    Votre laissez-passer a été pris d'ici, et un lien ne sert qu'une fois. Si vous avez répondu depuis, il n'y a plus
    rien à faire. Sinon, répondez ci-dessous avec votre laissez-passer.
used-remembered-device-alone =
    Seul cet appareil s'en souvient. Personne n'a été interrogé, et le serveur ne sait pas que vous avez rouvert votre
    lien.
used-forget-device-open = L'oublier sur cet appareil et ouvrir le lien
promise-statements-about-two = { $items ->
    [one] { $items } affirmation, environ deux minutes, jusqu'au { $last-day }
   *[other] { $items } affirmations, environ deux minutes, jusqu'au { $last-day }
}
promise-round-works-council =
    Dans cette enquête, <b>le comité d'entreprise reçoit chaque feuille de réponses</b>, sans nom.
promise-leaders-hr-see =
    Les responsables et les RH voient <b>des moyennes de { $k } personnes ou plus</b>, jamais les notes d'une seule.
promise-everybody-sees =
    Tout le monde ici peut voir <b>des moyennes de { $k } personnes ou plus</b>, jamais les notes d'une seule.
promise-steward-reads-comments = Un lecteur désigné lit d'abord les commentaires.
promise-yours-count-people =
    Vos réponses comptent dans <b>{ $circle }</b> ({ $invited } personnes), et jusqu'à <b>{ $top }</b>
    ({ $top-invited }).
promise-yours-count-people-2 = Vos réponses comptent dans <b>{ $circle }</b> ({ $invited } personnes).
promise-team-shown-with =
    Votre équipe est montrée avec d'autres : dans <b>{ $circle }</b> ({ $invited } personnes), et jusqu'à
    <b>{ $top }</b> ({ $top-invited }).
promise-team-shown-with-2 = Votre équipe est montrée avec d'autres : dans <b>{ $circle }</b> ({ $invited } personnes).
promise-stand-guard-while =
    <b>{ $guardians }</b> veillent : tant que l'une est honnête, qui ne fait qu'observer le serveur ne sait pas
    quelles réponses sont les vôtres.
promise-they-travel-sealed =
    Les réponses voyagent scellées, sans votre nom. Qui gère et observe le serveur pourrait les relier à vous ; ce qui
    aide est plus bas.
promise-start = Commencer
promise-what-came-last = Ce qu'ont donné les dernières réponses
promise-written-by-leader =
    Écrit par le responsable de chaque unité, pour tous ceux qui en font partie. Cela ne fait pas partie de ce qui est
    promis plus bas.
promise-from-hr = De la part des RH
promise-hrs-own-words = Les mots des RH, les mêmes pour tous. Ils ont été fixés à l'ouverture de l'enquête.
promise-answer-two-visits = Répondre en deux visites
promise-today-page-fetches =
    Aujourd'hui, cette page prend pour vous un laissez-passer : il dit que quelqu'un de votre groupe peut répondre, et
    non qui. Vous répondez avec lui à un autre moment, de chez vous par exemple.
promise-good-against-whoever =
    C'est utile contre qui observe l'horloge du serveur. Quand nous l'avons mesuré, un tel observateur a relié 98
    personnes sur 100 à leurs réponses en une visite, et pas plus qu'au hasard quand les réponses venaient à un moment
    indépendant.
promise-fetch-my-pass = Prendre mon laissez-passer, répondre plus tard
promise-how-works-what = Comment cela marche, et contre quoi cela ne protège pas
promise-start-sends-nothing =
    Commencer n'envoie rien. Rien n'est pris pour vous avant que vous n'envoyiez à la fin, ou que vous ne preniez
    votre laissez-passer pour plus tard.
promise-pass-here-already =
    Votre laissez-passer est déjà là. Commencer n'envoie rien : rien n'est envoyé avant que vous n'envoyiez à la fin.
promise-until-when = Jusqu'à quand
promise-until-end-midnight = Jusqu'à la fin du <b>{ $closes }</b> (minuit, { $zone }).
promise-devices-clock = Sur l'horloge de cet appareil, c'est { $here }.
promise-where-answers-appear = Où vos réponses apparaissent
promise-they-are-counted =
    Elles sont comptées dans <b>{ $circle }</b> ({ $invited } personnes invitées) et, au-dessus, dans
    <b>{ $above }</b>. Jamais seules.
promise-they-are-counted-2 =
    Elles sont comptées dans <b>{ $circle }</b> ({ $invited } personnes invitées). Jamais seules.
promise-team-never-shown =
    Votre équipe n'est jamais montrée seule. Vos réponses sont comptées dans <b>{ $circle }</b> ({ $invited }
    personnes invitées) et, au-dessus, dans <b>{ $above }</b>.
promise-team-never-shown-2 =
    Votre équipe n'est jamais montrée seule. Vos réponses sont comptées dans <b>{ $circle }</b> ({ $invited }
    personnes invitées).
promise-where-fewer-than =
    Là où moins de <b>{ $k }</b> personnes répondent, rien n'est montré, et les réponses ne comptent que plus haut.
    Une unité peut aussi rester cachée pour que personne ne puisse en calculer une plus petite.
promise-single-statements-have =
    Une affirmation seule n'a de valeur que là où au moins dix personnes répondent. La même question n'est reposée
    qu'au moins <b>{ $interval }</b> jours après le dernier jour : deux enquêtes de suite en diraient plus sur qui ne
    répond qu'une fois.
promise-few-people-joined =
    Quelques personnes ont rejoint ou quitté ce groupe depuis qu'il a été montré. Tant que moins de vingt répondent,
    ce qui en est montré l'est donc par paliers plus larges.
promise-round-works-council-2 =
    Dans cette enquête, le comité d'entreprise reçoit chaque feuille de réponses après la clôture, sans nom, avec le
    groupe où elle a été comptée, pour pouvoir recompter. Les commentaires ne sont pas remis.
promise-who-sees-what = Qui voit quoi
promise-leaders-hr = Les responsables et les RH
promise-averages-more-people =
    Des moyennes de { $k } personnes ou plus, après la clôture. Jamais une réponse seule, jamais qui a répondu.
promise-everybody-here = Tout le monde dans l'organisation
promise-values-own-unit =
    Dans les deux semaines environ qui suivent la publication, par e-mail : la moyenne de leur unité, ou de la
    première au-dessus qui est montrée, et celle de toute l'organisation, avec ce que les responsables ont entendu et
    vont faire. Chacun peut les transmettre.
promise-works-council = Le comité d'entreprise
promise-proof-every-ballot = Une preuve de chaque bulletin, pour vérifier le compte. Aucune réponse.
promise-every-answer-sheet = Chaque feuille de réponses, sans nom, et les preuves pour recompter.
promise-server-until-round = Le serveur, jusqu'à la clôture
promise-invitation-used-answers =
    Que votre invitation a été utilisée. Vos réponses lui parviennent sans votre nom, dans une boîte que votre
    navigateur a scellée.
promise-key-boxes-lies =
    La clé des boîtes se trouve dans un dossier à part sur le serveur, hors des bases de données et de leurs
    sauvegardes. Qui gère le serveur pourrait s'en servir.
promise-server-when-round = Le serveur, à la clôture
promise-all-boxes-are =
    Toutes les boîtes sont ouvertes d'un coup, dans un ordre aléatoire, et comptées ; puis les réponses et la clé sont
    détruites.
promise-you = Vous
promise-receipt-answers-were =
    Un reçu attestant que vos réponses ont été prises. Aucune page ne peut les montrer à nouveau, pas même à vous.
promise-protects-against = Cela protège contre
promise-curious-colleagues-leaders =
    <b>Les collègues curieux, les responsables et les RH.</b> Ils reçoivent des chiffres sur des groupes, et il n'y a
    rien d'autre à demander : aucun écran ni aucun export ne contient de réponse seule.
promise-thief-with-databases =
    <b>Un voleur qui a les bases de données</b>, leurs sauvegardes et leurs journaux ; après la clôture, avec tout le
    disque. Les réponses conservées sont des boîtes scellées dans un ordre aléatoire. La clé est à part, et détruite à
    la clôture.
promise-recognising-token-signed =
    <b>La reconnaissance de votre laissez-passer.</b> Il a été signé à l'aveugle : même qui l'a fait ne peut dire pour
    qui, ni maintenant ni avec de futurs ordinateurs. Aucun nom, aucune adresse, aucune heure n'est conservé avec vos
    réponses.
promise-answering-twice-losing =
    <b>Répondre deux fois, ou perdre votre bulletin sans que cela se voie.</b> Un laissez-passer compte une fois. Avec
    votre reçu, vous pouvez prouver qu'un bulletin accepté a été omis.
promise-different-promise-key =
    <b>Une autre promesse ou une autre clé pour vous seul.</b> Cette page a comparé les deux avec votre invitation.
promise-does-not-protect = Cela ne protège pas contre
promise-whoever-runs-server =
    <b>Qui gère le serveur, l'observe en marche et veut savoir.</b> En une visite, le moment où vous prenez votre
    laissez-passer mène au moment où vos réponses arrivent ; et qui a gardé une copie de la clé pourrait ouvrir leur
    boîte. Deux visites à des moments indépendants aident contre le premier, rien sur cette page contre le second.
promise-whoever-tampers-guarded =
    <b>Qui gère le serveur avec tous les gardiens, ou fait plus qu'observer.</b> Tant qu'un gardien est honnête, qui
    observe et détient toutes les autres clés ne peut que deviner : lors de notre essai, 27 personnes sur 197 ont été
    reliées, et deviner en trouve 30. Qui retire les réponses des autres, ou remplit votre groupe des siennes, garde
    les vôtres. Les reçus remis à un gardien révèlent le premier cas ; le second, au mieux la question de savoir quels
    liens ont servi.
promise-page-changed-just =
    <b>Une page modifiée pour vous seul.</b> Le serveur envoie cette page. C'est le même fichier pour tous, pour que
    vous ou votre comité d'entreprise puissiez l'enregistrer et le comparer.
promise-invented-people-whoever =
    <b>Des personnes inventées.</b> Qui remplit un groupe de gens qui n'existent pas, ou fait des laissez-passer pour
    ceux qui ne répondent pas, apprend le reste par soustraction. Le nombre d'invités est ce que dit l'exploitant ; le
    comité d'entreprise devrait le comparer à sa propre liste.
promise-colleagues-who-tell =
    <b>Des collègues qui se disent ce qu'ils ont répondu.</b> Moins il en reste, plus on en sait sur eux.
promise-watched-device-network =
    <b>Un appareil ou un réseau surveillé.</b> Le réseau de votre employeur peut voir que cette page a été ouverte ;
    un appareil surveillé montre tout. Votre propre téléphone, hors du réseau de l'entreprise, est le meilleur
    endroit.
promise-paper-cards =
    <b>Des cartes en papier.</b> Certains ici n'ont pas d'adresse et tirent une carte imprimée. Elle ne porte pas de nom.
    Qui imprime et distribue les cartes pourrait en utiliser une avant, ou noter laquelle est allée à qui et, en
    surveillant le serveur, faire le lien.
promise-leaving-small-team =
    <b>Quitter une petite équipe.</b> Ses valeurs avant et après disent quelque chose de ce qu'avait dit la personne
    partie. Elles sont alors montrées plus grossièrement ; cela l'atténue, sans y mettre fin.
promise-size-silence-from =
    <b>La taille d'un silence.</b> Des totaux peut découler combien de membres d'une équipe cachée ont répondu. Pas ce
    qu'ils ont dit.
promise-own-words-style = <b>Vos propres mots.</b> Le style d'un commentaire peut trahir son auteur.
promise-later-quantum-computers =
    <b>De futurs ordinateurs quantiques.</b> Qui enregistre aujourd'hui une boîte scellée et casse sa clé dans
    quelques décennies y lit les réponses. Même alors, le laissez-passer ne dit pas de qui elles étaient.
promise-what-computers-remember =
    <b>Ce que les ordinateurs retiennent d'eux-mêmes.</b> La mémoire d'échange, les journaux et anciens blocs d'un
    disque, ou le journal d'un serveur placé devant peuvent garder plus que ce service. Qui prend toute la machine
    pendant l'enquête a aussi le fichier de la clé.
promise-what-kept = Ce qui est conservé
promise-fingerprint-promise = L'empreinte de cette promesse
promise-these-twelve-words =
    Ces douze mots représentent tout ce qui est promis. Cette page les a calculés à partir de votre lien. Ils sont les
    mêmes pour tous dans cette enquête et figurent aussi dans votre invitation et sur le panneau d'affichage. Si l'un
    d'eux diffère, ne répondez pas, et montrez-le à votre comité d'entreprise.
promise-pages-program = Le programme de cette page
promise-page-its-files =
    La page et ses fichiers sont les mêmes à l'octet près pour tous, et faits pour être lus. Votre navigateur
    n'exécute un fichier que s'il a l'empreinte (SHA-256) ci-dessous. Les notes de version de candor donnent les mêmes
    empreintes, et celle de la page elle-même. Pour comparer, récupérez la page et les fichiers depuis un autre
    réseau, par exemple avec <code>curl</code>, et calculez leurs empreintes.
promise-questions-before-answer =
    Des questions avant de répondre ? <b>{ $contact }</b>, { $contact-address }. Une question dit qui vous êtes, et
    non ce que vous répondez.
collected-pass-here = Votre laissez-passer est là
collected-says-somebody-may =
    Il dit que quelqu'un de <b>{ $circle }</b> peut répondre, et non qui. Votre lien est utilisé.
collected-lost-pass-cannot =
    <b>Un laissez-passer perdu ne peut pas être remplacé</b> : personne ne peut retrouver lequel était le vôtre.
    Emportez-le donc, de l'une de ces deux façons.
collected-as-file = Dans un fichier
collected-another-device-another =
    Pour un autre appareil ou un autre réseau, ce qui est le mieux. Qui a le fichier peut répondre à votre place.
collected-save-file = Enregistrer le fichier
collected-please-check-candor =
    Vérifiez que <b>candor-token</b> se trouve parmi vos téléchargements. Cet onglet peut alors l'oublier.
collected-i-have-file = J'ai le fichier
collected-browser = Dans ce navigateur
collected-stays-device-until =
    Il reste sur cet appareil jusqu'à ce qu'il serve. Pas pour un appareil partagé, ni pour une fenêtre privée, qui
    l'oublie.
collected-keep-browser = Le garder dans ce navigateur
collected-browser-does-not = Ce navigateur ne le garde pas : il est réglé pour ne rien garder. Enregistrez le fichier.
collected-changed-mind = Vous avez changé d'avis ?
collected-answer-now = Répondre maintenant
put-away-can-close-page = Vous pouvez fermer cette page
put-away-nothing-answered-yet =
    Rien n'est encore répondu. Revenez avant la fin du <b>{ $closes }</b> (minuit, { $zone }).
put-away-open-without-link =
    Ouvrez <b>{ $page }</b> sans votre lien, et choisissez-y le fichier ou le laissez-passer que ce navigateur garde.
put-away-choose-time-has =
    Choisissez un moment qui n'a rien à voir avec maintenant : demain, de chez vous. Dans dix minutes, cela ne cache
    rien.
statements-say-what-see = Dites ce que vous voyez, non ce que vous devriez. Vous pouvez en laisser de côté.
statements-done = { $dealt } sur { $items }
statements-nothing-answered-yet = Rien n'est encore répondu
statements-least-one-statement = Il faut répondre à une affirmation au moins avant de pouvoir envoyer.
statements-go-first-statement = Aller à la première affirmation
statements-prefer-not-answer = Je préfère ne pas répondre
statements-own = Les mots des RH, dans cette enquête seulement. Dans aucune valeur de votre équipe.
statements-if-like = Si vous le voulez
statements-short-neutral-safest =
    Court et neutre est le plus sûr : des faits, pas des histoires. Votre façon d'écrire, ou une langue que peu de
    gens utilisent ici, peut dire qui vous êtes. Un commentaire est envoyé à part, jusqu'à une minute après vos
    réponses, pour ne pas arriver avec elles.
statements-who-reads-comments = Qui lit les commentaires
statements-first-steward-who =
    <b>D'abord un lecteur désigné</b>, qui ne dirige aucune unité. Il ne voit pas d'où vient un commentaire, et peut
    noircir des mots ou tout un commentaire ; chacun voit que quelque chose a été noirci.
statements-then-everybody-who =
    <b>Puis tous ceux qui reçoivent des résultats</b>, à part des chiffres et dans un ordre aléatoire : dans la plus
    petite unité autour de vous où au moins { $k-comments } personnes ont répondu et trois au moins ont commenté. Un
    commentaire apparaît à un seul endroit. S'il n'y a pas de telle unité, il n'est montré à personne.
statements-names-people-organisation =
    <b>Les noms de personnes de l'organisation</b>, adresses, liens et numéros de téléphone sont remplacés avant que
    quiconque ne les lise. Un programme le fait, et peut en manquer.
statements-nobody-can-reply =
    <b>Personne ne peut répondre</b>, et personne ne peut chercher qui a écrit un commentaire : pas même ce lecteur,
    ni après une menace. Si vous ou d'autres êtes en danger, ne l'écrivez pas ici. Dites-le à quelqu'un qui peut agir
    maintenant : les secours, ou les contacts de votre organisation, comme le comité d'entreprise, la médecine du
    travail ou une personne de confiance.
statements-may-tell-who = <b>Cela peut dire qui vous êtes.</b> Seule cette page a regardé, et c'est vous qui décidez.
statements-e-mail-address = Une adresse e-mail :
statements-address-web = Une adresse web :
statements-account-name = Un nom de compte :
statements-telephone-number-perhaps = Peut-être un numéro de téléphone :
statements-long-number = Un long numéro :
statements-day-time-others = Un jour ou une heure dont d'autres peuvent se souvenir :
statements-name-perhaps = Peut-être un nom :
statements-words-fit-one = Des mots qui ne vont qu'à une personne :
statements-something-about-own = Quelque chose de votre propre vie :
statements-job-role = Un métier ou un rôle :
statements-something-have-said = Quelque chose que vous avez déjà dit à quelqu'un :
statements-more-than-characters = Plus de 400 caractères : plus un texte est long, plus son style se reconnaît.
statements-knows-some-english =
    Elle voit les adresses, les numéros et les dates écrites dans toutes les langues de cette page ; les autres mots,
    en anglais et en allemand seulement, et pas tous. Ce qu'elle ne signale pas peut aussi dire qui vous êtes.
statements-server-cannot-be = Le serveur est injoignable
statements-server-busy = Le serveur est très occupé
statements-something-went-wrong = Un problème est survenu sur le serveur
statements-answers-were-not =
    Vos réponses n'ont pas encore été envoyées, et sont toujours ici. Gardez cette page ouverte, et réessayez dans un
    moment.
statements-send-answers = Envoyer les réponses
statements-try-again = Réessayer
statements-few =
    <b>{ $dealt } affirmations sur { $items } pour l'instant.</b> C'est très bien aussi. Appuyez encore une fois pour
    envoyer ainsi, ou continuez.
statements-review = Revoir ce que vous avez choisi
statements-review-none = Sans réponse
statements-until-send-answers =
    Jusqu'à l'envoi, vos réponses ne sont gardées que dans cet onglet. Le fermer les oublie.
unconfirmed-answers-may-not = Vos réponses ne sont peut-être pas arrivées
unconfirmed-they-were-sent =
    Elles ont été envoyées, mais le serveur ne les a pas confirmées. Vous ou le serveur êtes peut-être hors ligne.
unconfirmed-server-busy-has = Le serveur est très occupé, et a demandé plusieurs fois de revenir plus tard.
unconfirmed-they-were-sent-2 = Elles ont été envoyées, mais un problème est survenu sur le serveur.
unconfirmed-they-were-their = Elles étaient en chemin quand cette page a été fermée ou rechargée.
unconfirmed-sending-them-once =
    Les renvoyer est sans risque : ce sont exactement les mêmes, et elles ne comptent jamais deux fois. Jusqu'à leur
    arrivée, elles attendent scellées sur cet appareil : personne ne peut les lire ici, mais on peut voir qu'elles y
    sont. Vous pouvez fermer cette page et rouvrir votre lien avant la fin.
unconfirmed-send-them-again = Les renvoyer
unconfirmed-give-up = Les oublier ici, sans les envoyer
done-answers-are = Vos réponses sont arrivées
done-thank-server-has = Merci. Le serveur a signé un reçu, et cette page l'a vérifié.
done-comment-follows-its = { $delay ->
    [one] <b>Votre commentaire suit à part dans { $delay } seconde</b>, pour ne pas arriver avec vos réponses.
        Gardez cette page ouverte.
   *[other] <b>Votre commentaire suit à part dans { $delay } secondes</b>, pour ne pas arriver avec vos réponses.
        Gardez cette page ouverte.
}
done-sending-comment-please = Envoi de votre commentaire. Gardez cette page ouverte.
done-comment-too = <b>Votre commentaire est arrivé aussi.</b>
done-comment-not-taken =
    Votre commentaire n'a pas été pris : l'enquête s'est close entre-temps, ou un autre commentaire est venu avec le
    même laissez-passer. Vos réponses sont bien arrivées.
done-comment-not-confirmed =
    Votre commentaire n'a pas été confirmé. Vos réponses sont arrivées ; le commentaire scellé attend sur cet appareil
    que vous rouvriez la page.
done-send-comment-again = Renvoyer le commentaire
done-receipt = Votre reçu
done-listed-can-check =
    Avec lui, vous pouvez vérifier après la clôture que vos réponses sont parmi celles que les gardiens ouvrent, à l'adresse
    <b>/check</b> de ce serveur. Il montre que quelqu'un a participé, jamais ce qui a été répondu. Qui le trouve sur votre appareil
    peut deviner que c'était vous.
done-with-can-check =
    Avec lui, vous pouvez vérifier après la clôture que vos réponses ont été comptées, à l'adresse <b>/check</b> de ce
    serveur. Il montre que quelqu'un a participé, jamais ce qui a été répondu. Qui le trouve sur votre appareil peut
    deviner que c'était vous.
done-save-my-receipt = Enregistrer mon reçu
done-proof = Une preuve, pour qui veut retrouver ses réponses
done-proof-shows =
    Elle retrouve vos réponses parmi celles qui ont été ouvertes et montre chez quel gardien elles ont été perdues, si c’est arrivé. Qui possède cette preuve et les réponses ouvertes peut aussi lire les vôtres : ne l’enregistrez que là où personne d’autre ne regarde.
done-save-proof = Enregistrer ma preuve
done-what-happens-next = Et ensuite
done-round-closes-end = L'enquête se clôt à la fin du <b>{ $closes }</b> (minuit, { $zone }).
done-answers-are-then =
    Les réponses sont alors ouvertes et comptées une fois, puis détruites. Ce qui reste, ce sont des chiffres sur des
    groupes.
done-reminder-may-reach =
    Un rappel peut tout de même vous parvenir. Il va à tout le monde, car personne ne peut voir qui a répondu.
done-device = Sur cet appareil
done-device-remembers-link =
    Cet appareil retient que votre lien a été utilisé, et le dit si on le rouvre ici. Il ne retient rien de ce que
    vous avez répondu.
done-forgotten = Oublié.
done-forget-too = Oublier cela aussi
done-page-cannot-show =
    Cette page ne peut pas montrer vos réponses à nouveau, et votre lien ne peut plus servir. Vous pouvez la fermer.
    Sur un appareil partagé, faites-le.
missing-no-invitation-open = Aucune invitation n'est ouverte ici
missing-please-open-link =
    Ouvrez le lien de votre invitation. Cette page l'oublie quand on la ferme. Si vous venez d'envoyer vos réponses :
    elles sont arrivées, et il n'y a plus rien à faire.
not-found-link-not-complete = Le lien n'est pas complet
not-found-names-group-does =
    Il nomme un groupe qui n'existe pas dans cette enquête. Rouvrez-le depuis votre invitation. Cette page s'est
    arrêtée.
cut-end-link-missing = La fin du lien manque
cut-some-mail-programs =
    Certaines messageries coupent les liens longs, ou les répartissent sur deux lignes. Copiez-le en entier depuis
    votre invitation, jusqu'au dernier caractère, dans la barre d'adresse. Si cela n'aide pas, les RH peuvent vous
    envoyer un nouveau lien. Rien n'a été envoyé.
changed-link-changed-its = Le lien a été modifié en chemin
changed-not-as-sent =
    Il n'est pas tel qu'il vous a été envoyé : un caractère manque ou a été changé, comme le font certaines
    messageries et certains filtres. Rouvrez-le depuis votre invitation, ou copiez-le en entier dans la barre
    d'adresse. Si cela n'aide pas, les RH peuvent vous envoyer un nouveau lien. Rien n'a été envoyé.
unsure-link-does-not = Ce lien ne va pas avec cette enquête
unsure-perhaps-part-lost =
    Une partie s'est peut-être perdue en chemin : ses quatre derniers caractères, auxquels cette page le verrait,
    manquent. Rouvrez-le depuis votre dernière invitation, ou copiez-le en entier dans la barre d'adresse.
unsure-if-stays-please =
    Si cela dure, montrez-le, avec les douze mots de votre invitation, à votre comité d'entreprise. Rien n'a été
    envoyé.
program-part-page-missing = Une partie de cette page manque
program-some-its-program =
    <b>Une partie de son programme n'est pas arrivée, ou a été modifiée en chemin.</b> Votre navigateur ne l'exécute
    que tel qu'il a été fait. Rien n'a été envoyé, et votre lien est toujours bon.
insecure-answering-not-possible = Impossible de répondre ici
insecure-connection-server-not =
    La connexion à ce serveur n'est pas chiffrée, ou ce navigateur est trop ancien. D'autres sur le réseau pourraient
    alors lire ou modifier cette page ; votre navigateur refuse donc à raison d'y faire des réponses anonymes.
insecure-please-open-link =
    Ouvrez votre lien dans un navigateur récent. Si l'adresse ne commence pas par <b>https://</b>, dites-le à qui gère
    cette enquête. Rien n'a été envoyé.
disagree-please-do-not = Ne répondez pas
disagree-page-invitation-disagree =
    <b>Cette page et votre invitation ne s'accordent pas sur ce qui a été promis.</b> Votre lien est arrivé tel qu'il
    a été envoyé ; c'est donc une erreur du service, ou quelqu'un a changé ce qui avait été promis.
disagree-page-has-stopped =
    Cette page s'est arrêtée. Montrez-la, avec les douze mots de votre invitation, à votre comité d'entreprise.
unknown-form-page-older-than = Cette page est plus ancienne que l'enquête
unknown-form-round-promises-something =
    <b>L'enquête promet quelque chose que cette page ne connaît pas</b>, et ne peut donc pas vous montrer :
    { $message }. Rien n'a été envoyé.
unknown-form-please-load-page = Rechargez la page. Si cela dure, dites-le à qui gère cette enquête.
too-small-group-which-answers =
    <b>Le groupe où vos réponses ou votre commentaire seraient comptés a trop peu de personnes</b> : moins de { $k }
    pour les réponses, ou moins de { $k-comments } pour les commentaires. C'est contraire à ce qui a été promis, et on
    pourrait les distinguer.
too-small-page-has-stopped = Cette page s'est arrêtée. Montrez-la à votre comité d'entreprise.
bad-key-answers-were-not = Vos réponses n'ont pas été envoyées
bad-key-servers-key-signature =
    <b>La clé ou la signature du serveur n'est pas celle promise.</b> Une telle clé pourrait servir à vous reconnaître ; cette page s'est donc arrêtée avant de les envoyer.
bad-key-please-show-page = Montrez cette page à votre comité d'entreprise.
closed-round-closed = Cette enquête est close
closed-thank-coming-last =
    Merci d'être venu. Le dernier jour est passé, et plus aucune réponse n'est prise. Les réponses que cette page n'a
    jamais confirmées manquent peut-être. La prochaine enquête apportera une nouvelle invitation.
cancelled-round-cancelled = Cette enquête a été annulée
cancelled-stopped-before-its =
    Elle a été arrêtée avant sa fin, et ses réponses ne sont pas comptées. Vous n'avez rien à faire.
restored-round-stopped-early = Cette enquête s'est arrêtée plus tôt
restored-its-server-broke =
    Son serveur est tombé en panne et a dû être ramené à un état antérieur. Personne ne peut plus dire qui avait déjà
    utilisé un lien ; les liens ne peuvent donc plus servir. Vos réponses n'ont pas été envoyées.
restored-if-had-answered =
    <b>Si vous aviez répondu avant</b>, votre réponse manque peut-être. Si vous avez enregistré un reçu, la page qui
    vérifie les reçus le dira après la clôture. Vous n'avez rien d'autre à faire.
unknown-round-round-not-known = Cette enquête n'est pas connue ici
unknown-round-link-names-round =
    Le lien nomme une enquête que ce serveur n'a pas. C'est peut-être un ancien lien ; prenez celui de votre dernière
    invitation. Cette page s'est arrêtée.
unknown-link-link-not-valid = Ce lien n'est pas valable
unknown-link-perhaps-newer-invitation =
    Une invitation plus récente vous a peut-être été envoyée : seule la dernière fonctionne. Une partie du lien s'est
    peut-être perdue en chemin ; rouvrez-le depuis le message. Si cela n'aide pas, les RH peuvent vous envoyer un
    nouveau lien. Vos réponses n'ont pas été envoyées.
already-used-link-already-used = Ce lien a déjà été utilisé
already-used-if-have-answered =
    <b>Si vous avez répondu</b>, sur cet appareil ou un autre : vos réponses sont très probablement arrivées, et il
    n'y a plus rien à faire.
already-used-if-have-fetched =
    <b>Si vous avez pris votre laissez-passer pour plus tard</b>, répondez avec lui ci-dessous. Un laissez-passer
    perdu ne peut pas être redonné : rien de conservé ne dit lequel était le vôtre.
already-used-if-not-somebody =
    <b>Si ce n'était pas vous</b>, quelqu'un d'autre a utilisé votre lien. Dites-le aux RH ou à votre comité
    d'entreprise. Les réponses que vous venez de choisir n'ont pas été envoyées.
already-answered-answer-already = Une réponse est déjà arrivée
already-answered-other-answers-were =
    D'autres réponses ont été envoyées avant avec le même laissez-passer. Les premières comptent ; celles-ci n'ont pas
    été prises. Si vous n'en aviez pas envoyé, dites-le aux RH ou à votre comité d'entreprise.
offline-seem-be-offline = Vous semblez hors ligne, ou le serveur l'est. Rien n'a été envoyé.
busy-please-try-again = Réessayez dans une minute. Rien n'a été envoyé.
internal-not-doing-please = Ce n'est pas votre faute. Réessayez dans quelques minutes. Rien n'a été envoyé.
altered-server-confirmed-something = Le serveur a confirmé autre chose
altered-what-says-has =
    <b>Ce qu'il dit avoir enregistré n'est pas ce que cette page a envoyé, ou son reçu n'est pas signé avec la clé
    promise.</b> Vos réponses manquent peut-être au compte. Montrez cette page à votre comité d'entreprise.
unexpected-something-went-wrong = Un problème est survenu
unexpected-page-met-something =
    Cette page a rencontré quelque chose qu'elle ne connaît pas. Si cela se reproduit, montrez-le aux RH.
unexpected-what-met = Ce qu'elle a rencontré : { $message }
still-kept-what-collected-sealed =
    Ce qui a été pris est gardé dans cet onglet, ce qui a été scellé sur cet appareil. Laissez l'onglet ouvert, et
    réessayez quand le problème sera réglé.
opener-have-fetched-pass = Avez-vous déjà pris votre laissez-passer ?
opener-open-file-with = Ouvrir le fichier avec votre laissez-passer
opener-not-file-with =
    Ce n'est pas le fichier d'un laissez-passer. Son nom commence par <b>candor-token</b>. Un fichier perdu ou modifié
    ne peut pas être remplacé.
page-sending-please-keep = Envoi en cours. Gardez cette page ouverte.
page-server-busy-trying = { $seconds ->
    [one] Le serveur est très occupé. Nouvel essai dans { $seconds } seconde. Gardez cette page ouverte.
   *[other] Le serveur est très occupé. Nouvel essai dans { $seconds } secondes. Gardez cette page ouverte.
}
statements-number = { $at } sur { $items }
statements-translated =
    Les affirmations ont été traduites par les auteurs de candor, et pas encore essayées avec des personnes dont c'est
    la langue.
opener-answer-with-kept = Répondre avec le laissez-passer gardé dans ce navigateur (enquête { $round })
promise-told-after = { $unit }, après { $round }
promise-we-heard = Ce que nous avons entendu :
promise-we-will = Ce que nous allons faire :
promise-retention =
    Les réponses sont ouvertes, comptées et effacées à la clôture, et la clé qui les ouvre est détruite une fois le
    résultat relu, un jour plus tard au plus ; ce qui est conservé, ce sont les chiffres alors publiés et le registre
    public, qui prouve chaque bulletin et ne montre aucune réponse. Les commentaires qui peuvent être montrés
    attendent dans une table à part jusqu'à la publication, puis sont conservés à côté des chiffres, sans les noms des
    personnes de l'organisation ; tous les autres commentaires sont effacés à la clôture. La liste des invités est
    effacée à la clôture. Les sauvegardes des bases de données, où ce qui est effacé peut encore se trouver, aussi
    scellé qu'avant, vivent { $backup-days } jours au plus.
promise-retention-answers =
    Dans cette enquête, le comité d'entreprise reçoit aussi chaque réponse, sans nom, pour pouvoir recompter ; combien
    de temps il les garde, c'est à lui de le dire.
circle-small-teams = { $unit } (petites équipes)
circle-directly = { $unit } (directement)
