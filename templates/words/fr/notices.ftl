# The words of short letters to people, leaders and those who have an account: comments at a unit, a reminder, a password, a role, an
# address, a closed round, guardians, alarms. Each message stands once in every language, with the same { $values }. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-subject = { $unit } : ce qui a été écrit dans { $round }
comments-opening =
    Ces commentaires ont été écrits dans l'enquête { $round } et sont montrés à { $unit }, ici et nulle part ailleurs :
    au moins { $people } personnes ont répondu autour de celles qui les ont écrits, et trois au moins ont commenté.
comments-below = Ils peuvent venir de n'importe quelle équipe qui en fait partie.
comments-order =
    Leur ordre a été tiré au sort. Les nombres de l'enquête viennent dans une lettre à part, et rien ne relie les deux.
comments-wrote = Ce qui a été écrit
comments-reading = Comment le lire
comments-reply =
    Aucune réponse n'est possible : ni vous ni le service ne pouvez chercher qui a écrit quoi. Ne devinez pas, et ne
    demandez pas ; qui est interrogé une fois n'écrit plus. Parlez avec tous de ce qui est dit, non de qui pourrait
    l'avoir dit.
comments-voice =
    Un commentaire est une voix, pas une mesure. Certains sont écrits sous la colère, et beaucoup n'ont rien écrit.
comments-marks = [name], [link], [address] et [number] figurent là où un programme a enlevé quelque chose (nom, lien, adresse, numéro), [redacted] là où un lecteur désigné l'a fait ; il ne dirige aucune unité et ne sait pas d'où vient un commentaire.
comments-danger =
    Si un commentaire parle d'un danger : rien de ce qui est conservé ne mène à la personne qui l'a écrit, qui que ce
    soit qui le demande. Dites à tous où trouver de l'aide : les services d'urgence, et les contacts de votre
    organisation, comme le comité d'entreprise, la médecine du travail ou une personne de confiance.
comments-keep = Ce sont les mots d'autres personnes : merci de ne pas transmettre ce message.

unanswered-subject = { $organisation } : votre équipe n'a rien entendu de vous depuis { $round }
unanswered-what = Les résultats de { $round } sont là, et votre équipe n'a encore rien lu de vous à leur sujet :
unanswered-two = Deux phrases suffisent : ce que vous avez entendu, et ce que vous allez faire.
unanswered-until =
    Les résultats vont à tout le monde le { $day } au plus tard ; ce que vous écrivez d'ici là part avec eux. Là où
    rien n'a été écrit, ils le disent.
unanswered-before =
    Votre équipe les lit avant de répondre de nouveau : ce qui reste toujours sans réponse n'est pas dit une seconde
    fois.
unanswered-desk =
    Les liens mènent au bureau ; connectez-vous avec votre adresse. Sans mot de passe, choisissez-en un là-bas.
unanswered-once =
    Pour { $round }, ce rappel est le seul. Ce message ne dit rien des réponses : seulement que rien de vous ne figure
    là-bas. Qui dirige les unités au-dessus voit la même chose sur le bureau, et la lit dans la lettre de l'enquête
    suivante.

closed-subject = { $organisation } : l'enquête { $round } est close ; le résultat part le { $day } à { $time }
closed-what =
    L'enquête { $round } à { $organisation } est close. Les réponses ont été comptées et détruites. Le résultat part de
    lui-même le { $day } à { $time } : les rapports aux responsables, et les fichiers aux RH.
closed-until = D'ici là, sur le bureau :
closed-stewards =
    Les lecteurs désignés lisent les commentaires et noircissent ce qui dit qui est quelqu'un. Les commentaires que
    personne n'a lus d'ici là sont laissés de côté et oubliés.
closed-council =
    Le comité d'entreprise retire le fichier de contrôle. S'il n'a pas été retiré d'ici là, il est oublié.
closed-hr = Les RH regardent le résultat, et peuvent abandonner l'enquête.
closed-earlier = Si tout est fait plus tôt, les RH peuvent publier aussitôt.

set-up-subject = Votre accès à candor, { $host }
set-up-what =
    Vous avez accès à candor, { $host }, où les responsables, les RH, les lecteurs désignés et le comité d'entreprise
    travaillent avec l'enquête anonyme.
set-up-choose = Choisissez un mot de passe ici :
set-up-days =
    Le lien sert une fois et pendant deux jours. S'il est trop ancien, ouvrez { $page } et demandez-en un autre là-bas.
set-up-unknown =
    Si vous ne savez pas de quoi il s'agit, ignorez ce message ; sans le lien, personne ne peut utiliser votre adresse.

moved-subject = L'enquête anonyme, { $host }, écrit désormais à une autre adresse
moved-what =
    Dans la liste des personnes interrogées par l'enquête anonyme, { $host }, cette adresse a été remplacée par une
    autre.
moved-links =
    Désormais les liens vers l'enquête, même vers celle qui est ouverte en ce moment, vont à la seule nouvelle
    adresse ; si vous dirigez une unité, ses rapports aussi.
moved-yours = Si vous avez une nouvelle adresse, il n'y a rien à faire.
moved-tell =
    Sinon, ou si vous n'en savez rien, quelqu'un d'autre reçoit peut-être votre lien : dites-le à votre comité
    d'entreprise et aux RH.
moved-nobody = Personne n'apprend si vous avez répondu.

called-hr = RH
called-steward = lecteur désigné
called-council = comité d'entreprise
role-subject-proposed = candor, { $host } : { $address } est proposé pour le rôle : { $role }
role-subject-given = candor, { $host } : { $address } a maintenant le rôle : { $role }
role-subject-ended = candor, { $host } : { $address } n'a plus le rôle : { $role }
role-proposed = Dans l'enquête anonyme, { $host }, { $address } est proposé pour le rôle : { $role }.
role-given = Dans l'enquête anonyme, { $host }, { $address } a maintenant le rôle : { $role }.
role-ended = Dans l'enquête anonyme, { $host }, { $address } n'a plus le rôle : { $role }.
role-who = Cela a été fait par : { $who }.
role-decide =
    Votre rôle : { $role }. C'est donc à vous et aux autres qui l'ont d'en décider. Confirmez ou refusez ici :
role-told =
    Vous recevez ce message à cause de votre rôle : { $role }. Si vous ne vous y attendiez pas, demandez aux autres, et
    regardez ici :

guarding-what =
    L'enquête { $round } à { $organisation } a des gardiens : sans leurs clés, personne ne peut ouvrir ses réponses,
    pas même qui gère le serveur.
guarding-key-subject = { $organisation } : l'enquête { $round } attend la clé de { $awaited }
guarding-key-why = Elle doit s'ouvrir le { $day } à { $time }, et ne le peut pas sans ces clés.
guarding-key-awaited = Attendue : la clé de { $awaited }.
guarding-key-first =
    Créez une nouvelle clé pour l'enquête { $round } avec le programme des gardiens (candor-guardian.html), sur un
    ordinateur que n'administre pas qui gère le serveur ; indiquez votre nom tel qu'il figure plus haut. Le
    programme vient d'une version publiée de candor, jamais de ce serveur.
guarding-key-second =
    Envoyez aux RH le fichier avec la clé publique qu'il écrit. L'autre fichier et votre phrase secrète ne vont à
    personne.
guarding-key-third =
    Écrivez sur papier les mots qu'il montre, et donnez le papier, dans une enveloppe, à votre suppléant.
guarding-acceptance-subject = { $organisation } : l'enquête { $round } attend l'acceptation de { $awaited }
guarding-acceptance-why =
    Sa promesse est faite, et personne n'est invité avant que tous les gardiens l'aient acceptée.
guarding-acceptance-awaited = Attendue : l'acceptation de { $awaited }.
guarding-acceptance-first = Téléchargez la promesse :
guarding-acceptance-second =
    Ouvrez-la avec le programme des gardiens, sur l'ordinateur où se trouve votre clé. Comparez le nombre de
    personnes de chaque groupe avec une liste à vous, et les douze mots qu'il montre avec ceux-ci :
guarding-acceptance-third =
    Si tout concorde, acceptez-la, publiez les douze mots par vos propres moyens, et envoyez aux RH le fichier que
    le programme écrit. Si quelque chose ne concorde pas, n'acceptez pas, et dites-le haut et fort.
guarding-layer-subject = { $organisation } : l'enquête { $round } attend { $awaited }
guarding-layer-why = Elle est close, et rien n'en est compté avant que chaque gardien l'ait ouverte à son tour.
guarding-layer-awaited = C'est le tour de { $awaited }.
guarding-since = { $days ->
    [one] Depuis hier.
   *[other] Depuis { $days } jours.
}
guarding-layer-first = Les RH vous envoient un fichier, le paquet. S'il n'est pas arrivé, demandez-le.
guarding-layer-second =
    Ouvrez-le avec le programme des gardiens, sur l'ordinateur où se trouve votre clé. Il vérifie d'abord tout ;
    s'il dit « Arrêtez », lisez sa phrase aux RH et à l'autre gardien.
guarding-layer-third =
    Publiez les douze mots qu'il montre là où vous avez publié ceux de la promesse, et envoyez aux RH le fichier
    qu'il écrit.
guarding-you = Si c'est vous :
guarding-keep =
    Gardez le fichier de clé et le papier jusqu'à la publication de l'enquête : si les deux sont perdus, personne ne
    peut compter l'enquête, et toutes ses réponses sont perdues.
guarding-hr = Les RH remettent le fichier ici :
guarding-layer-hr = Les RH prennent le paquet ici, et remettent ici ce qui revient :
guarding-late =
    L'attente est si longue que les réponses ne seront peut-être jamais lues : les RH demandent au suppléant du
    gardien les mots sur papier. Si la clé est perdue, les RH peuvent abandonner l'enquête là-bas en tapant son nom ; toutes ses réponses sont alors détruites sans avoir été lues.

alarm-subject = candor, { $host } : { $what }
alarm-needs = L'enquête sur { $host } a besoin de quelqu'un qui s'occupe de son serveur.
alarm-todo = Que faire : { $todo }
alarm-unreadable-what = { $many ->
    [one] { $many } bulletin de { $round } ne s'ouvre pas
   *[other] { $many } bulletins de { $round } ne s'ouvrent pas
}
alarm-unreadable-says = { $many ->
    [one] { $many } bulletin de l'enquête { $round } ne s'ouvre pas. L'enquête n'est pas comptée, et tout est conservé : ses bulletins, ses clés, sa base de données.
   *[other] { $many } bulletins de l'enquête { $round } ne s'ouvrent pas. L'enquête n'est pas comptée, et tout est conservé : ses bulletins, ses clés, sa base de données.
}
alarm-unreadable-todo =
    Cherchez ce qui a modifié la base de données : un disque, un programme, un fichier restauré. Si elle peut être
    remise comme elle était, faites-le, et clôturez de nouveau l'enquête (candor round close { $round }). Sinon,
    décidez avec les RH et le comité d'entreprise : candor round close { $round } --give-up { $many } compte sans ce
    qui ne s'ouvre pas, et le nombre figure dans le registre public.
alarm-keys-what = le fichier de clés de { $round } est inutilisable
alarm-keys-says =
    Le fichier de clés de l'enquête { $round } manque, est endommagé, ou n'est pas celui de sa promesse. Rien n'a
    été effacé, et sans lui personne ne peut donner ou ouvrir une réponse.
alarm-keys-todo =
    Le nom du fichier est dans le journal. Le dossier des clés est-il là, et monté ? Remettez le fichier comme il
    était ; seulement s'il est perdu pour de bon, abandonnez l'enquête.
alarm-trouble-what = quelque chose n'est pas en ordre
alarm-trouble-says = Quand candor s'est contrôlé lui-même, le { $day }, quelque chose n'était pas en ordre.
alarm-trouble-todo =
    Tapez candor check sur le serveur : chaque ligne dit ce qui a été trouvé, et que faire. Les RH voient la même
    chose sur /desk/health.
alarm-backup-what = il n'y a pas de nouvelle sauvegarde
alarm-backup-says =
    Le { $day }, la dernière sauvegarde vérifiée était plus ancienne qu'elle ne doit l'être, ou il n'y en avait
    aucune.
alarm-backup-todo =
    Tapez candor check sur le serveur, et cherchez la raison dans son journal : le dossier des sauvegardes est-il
    là, monté, et pas plein ? Faites-en alors une : candor backup DIR. Une enquête se termine quand même à son
    heure.
alarm-clock-what = l'horloge du serveur a sauté
alarm-clock-says =
    L'horloge du serveur a sauté, au { $day }, et rien ne l'explique. Tant que ce n'est pas éclairci, aucune enquête
    n'est close, comptée, publiée ou détruite d'après l'horloge.
alarm-clock-todo =
    Regardez l'heure du serveur. Si elle est fausse, réglez-la : tout reprend de soi-même. Si elle est juste,
    dites-le : candor clock accept, ou sur le bureau. Après un jour où elle avance régulièrement, on la croit.
alarm-certificate-what = le certificat expire le { $day }
alarm-certificate-says =
    Le certificat que candor montre aux navigateurs expire le { $day }. À partir de là, personne ne peut répondre,
    et personne ne peut se connecter.
alarm-certificate-todo =
    Là où candor commande lui-même ses certificats (--domain), le journal dit pourquoi il n'a pas pu le renouveler.
    Sinon, mettez de nouveaux fichiers à la place de ceux de --tls-cert et --tls-key, et faites-les relire :
    systemctl reload candor, ou kill -HUP.
