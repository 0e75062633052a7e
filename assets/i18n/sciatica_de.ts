<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Körper</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>go back to a backup</source>
        <translation>zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>Verlauf &amp;exportieren…</translation>
    </message>
    <message>
        <source>save as a file, JSON</source>
        <translation>als Datei speichern, JSON</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>Verlauf &amp;importieren…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>Beri&amp;cht speichern…</translation>
    </message>
    <message>
        <source>one page, PDF, for the doctor</source>
        <translation>eine Seite, PDF, für den Arzt</translation>
    </message>
    <message>
        <source>Print a rep&amp;ort…</source>
        <translation>Bericht druc&amp;ken…</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>Da&amp;tenordner zeigen</translation>
    </message>
    <message>
        <source>Use &amp;another data folder…</source>
        <translation>&amp;Anderen Datenordner verwenden…</translation>
    </message>
    <message>
        <source>&amp;Check data</source>
        <translation>Daten &amp;prüfen</translation>
    </message>
    <message>
        <source>damaged file, repair</source>
        <translation>beschädigte Datei, reparieren</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>Passw&amp;ort…</translation>
    </message>
    <message>
        <source>password, lock, encrypt</source>
        <translation>Kennwort, Passphrase, sperren, verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Log pain…</source>
        <translation>Schmerz &amp;notieren…</translation>
    </message>
    <message>
        <source>flare, bad day, note how it is now</source>
        <translation>Schub, schlechter Tag, notieren, wie es jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Clear all marks</source>
        <translation>Alle &amp;Markierungen löschen</translation>
    </message>
    <message>
        <source>&amp;Find in history or Learn</source>
        <translation>Im &amp;Verlauf oder in Lernen suchen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen, finden</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>settings, options</source>
        <translation>Optionen, Vorlieben</translation>
    </message>
    <message>
        <source>Show &amp;map</source>
        <translation>&amp;Karte zeigen</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>&amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Show &amp;Learn and safety</source>
        <translation>&amp;Lernen und Sicherheit zeigen</translation>
    </message>
    <message>
        <source>Show &amp;charts</source>
        <translation>&amp;Diagramme zeigen</translation>
    </message>
    <message>
        <source>history, course</source>
        <translation>Verlauf, Entwicklung</translation>
    </message>
    <message>
        <source>Show &amp;what helps me</source>
        <translation>Zeigen, &amp;was mir hilft</translation>
    </message>
    <message>
        <source>history, effect</source>
        <translation>Verlauf, Wirkung</translation>
    </message>
    <message>
        <source>&amp;Jump to the next step</source>
        <translation>Zum nächsten &amp;Schritt springen</translation>
    </message>
    <message>
        <source>Colours like the &amp;system</source>
        <translation>Farben wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller &amp;text</source>
        <translation>Kle&amp;inere Schrift</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>Tastenkürzel, Tastatur</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Einen &amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Emergency signs</source>
        <translation>&amp;Notfallzeichen</translation>
    </message>
    <message>
        <source>red flags, warning signs, doctor</source>
        <translation>Alarmzeichen, Warnzeichen, Arzt</translation>
    </message>
    <message>
        <source>&amp;Look at an example history</source>
        <translation>Beispiel&amp;verlauf ansehen</translation>
    </message>
    <message>
        <source>try, demo, sample</source>
        <translation>ausprobieren, Demo, Muster</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist ne&amp;u</translation>
    </message>
    <message>
        <source>&amp;About Sciatica Desktop</source>
        <translation>&amp;Über Sciatica Desktop</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Mark places</source>
        <translation>Orte &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Paint areas</source>
        <translation>&amp;Flächen malen</translation>
    </message>
    <message>
        <source>brush, draw</source>
        <translation>Pinsel, zeichnen</translation>
    </message>
    <message>
        <source>&amp;Erase marks</source>
        <translation>Markierungen &amp;radieren</translation>
    </message>
    <message>
        <source>rubber, remove</source>
        <translation>Radierer, entfernen</translation>
    </message>
    <message>
        <source>&amp;List of places</source>
        <translation>&amp;Liste der Orte</translation>
    </message>
    <message>
        <source>by name, without the mouse</source>
        <translation>nach Namen, ohne Maus</translation>
    </message>
    <message>
        <source>&amp;Start from last time</source>
        <translation>Mit dem let&amp;zten Mal beginnen</translation>
    </message>
    <message>
        <source>same as before, again</source>
        <translation>wie zuvor, wieder</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <translation>Nächste &amp;Ansicht</translation>
    </message>
    <message>
        <source>turn, back, side, front, soles</source>
        <translation>drehen, Rücken, Seite, vorn, Sohlen</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation>&amp;Näher</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern, Zoom</translation>
    </message>
    <message>
        <source>&amp;Further</source>
        <translation>&amp;Weiter weg</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern, Zoom</translation>
    </message>
    <message>
        <source>&amp;Whole body</source>
        <translation>&amp;Ganzer Körper</translation>
    </message>
    <message>
        <source>fit, zoom</source>
        <translation>einpassen, Zoom</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <translation>&amp;Haut</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>M&amp;uscles</source>
        <translation>M&amp;uskeln</translation>
    </message>
    <message>
        <source>&amp;Deep muscles</source>
        <translation>&amp;Tiefe Muskeln</translation>
    </message>
    <message>
        <source>&amp;Bones</source>
        <translation>&amp;Knochen</translation>
    </message>
    <message>
        <source>layer, skeleton</source>
        <translation>Schicht, Skelett</translation>
    </message>
    <message>
        <source>Ne&amp;rve</source>
        <translation>N&amp;erv</translation>
    </message>
    <message>
        <source>layer, sciatic</source>
        <translation>Schicht, Ischias</translation>
    </message>
    <message>
        <source>Skin &amp;areas of the nerves</source>
        <translation>Hautge&amp;biete der Nerven</translation>
    </message>
    <message>
        <source>layer, dermatomes</source>
        <translation>Schicht, Dermatome</translation>
    </message>
    <message>
        <source>&amp;Your routine</source>
        <translation>&amp;Ihr Ablauf</translation>
    </message>
    <message>
        <source>several spots, heat, stretches, cold, same as yesterday</source>
        <translation>mehrere Stellen, Wärme, Dehnungen, Kälte, wie gestern</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>Step &amp;again</source>
        <translation>Schritt noch &amp;einmal</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>neu beginnen</translation>
    </message>
    <message>
        <source>Next spot or stret&amp;ch</source>
        <translation>Nächste Stelle oder Dehnun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Too much</source>
        <translation>Zu &amp;viel</translation>
    </message>
    <message>
        <source>hurts, less pressure</source>
        <translation>tut weh, weniger Druck</translation>
    </message>
    <message>
        <source>Nu&amp;mb or electric: stop</source>
        <translation>&amp;Taub oder elektrisch: aufhören</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>kribbelnd</translation>
    </message>
    <message>
        <source>S&amp;ound off</source>
        <translation>Ton &amp;aus</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>&amp;Floor mode: fill the screen</source>
        <translation>&amp;Bodenmodus: Bildschirm füllen</translation>
    </message>
    <message>
        <source>full screen, large</source>
        <translation>Vollbild, groß</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>&amp;Sitzung beenden</translation>
    </message>
    <message>
        <source>stop, leave</source>
        <translation>aufhören, verlassen</translation>
    </message>
    <message>
        <source>backup, save a copy</source>
        <translation>eine Kopie speichern, Backup</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Put several spots together, with heat, stretches and cold (Ctrl+R)</source>
        <translation>Mehrere Stellen zusammenstellen, mit Wärme, Dehnungen und Kälte (Strg+R)</translation>
    </message>
</context>
<context>
    <name>AlikeFold</name>
    <message>
        <source>Can also feel like this</source>
        <translation>Kann sich auch so anfühlen</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <source>A session is running</source>
        <translation>Eine Sitzung läuft</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself every half hour in which you do something.</source>
        <translation>Es gibt noch keine Sicherung. Jede halbe Stunde, in der Sie etwas tun, wird von selbst eine angelegt.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu dieser zurückgehen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is in your history now is backed up first, so that you can come back to it.</source>
        <translation>Was jetzt in Ihrem Verlauf ist, wird vorher gesichert, damit Sie dahin zurückkommen.</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>Quellen %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>Arrow keys move between places. Enter marks or unmarks. 0 to 10 set how strong it is. F turns.</source>
        <translation>Die Pfeiltasten gehen von Ort zu Ort. Enter markiert oder nimmt die Markierung weg. 0 bis 10 stellen ein, wie stark es ist. F dreht.</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Von hinten gesehen</translation>
    </message>
    <message>
        <source>Seen from the side</source>
        <translation>Von der Seite gesehen</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Von vorn gesehen</translation>
    </message>
    <message>
        <source>Seen from below</source>
        <translation>Von unten gesehen</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 von 10, %2</translation>
    </message>
    <message>
        <source>painted in part, %1</source>
        <translation>teilweise bemalt, %1</translation>
    </message>
    <message>
        <source>marked, %1</source>
        <translation>markiert, %1</translation>
    </message>
    <message>
        <source>Several places changed</source>
        <translation>Mehrere Orte geändert</translation>
    </message>
    <message>
        <source>not marked any more</source>
        <translation>nicht mehr markiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
</context>
<context>
    <name>BodyOverTime</name>
    <message>
        <source>%1 cm²</source>
        <translation>%1 cm²</translation>
    </message>
    <message>
        <source>Too few drawings to say. Four are enough.</source>
        <translation>Zu wenige Zeichnungen, um etwas zu sagen. Vier genügen.</translation>
    </message>
    <message>
        <source>No clear change: no larger than what is drawn differently by chance.</source>
        <translation>Keine deutliche Änderung: nicht größer als das, was zufällig anders gezeichnet wird.</translation>
    </message>
    <message>
        <source>Less pain in about %1, more in about %2.</source>
        <translation>Weniger Schmerz auf etwa %1, mehr auf etwa %2.</translation>
    </message>
    <message>
        <source>Less pain in about %1, more nowhere.</source>
        <translation>Weniger Schmerz auf etwa %1, mehr nirgends.</translation>
    </message>
    <message>
        <source>More pain in about %2, less nowhere.</source>
        <translation>Mehr Schmerz auf etwa %2, weniger nirgends.</translation>
    </message>
    <message>
        <source>How differently you draw the same pain was not measured yet; a cautious guess is used.</source>
        <translation>Wie verschieden Sie denselben Schmerz zeichnen, wurde noch nicht gemessen; es gilt eine vorsichtige Schätzung.</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Nothing was marked or painted in this period. What you mark on the map is kept here.</source>
        <translation>In diesem Zeitraum wurde nichts markiert oder gemalt. Was Sie auf der Karte markieren, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>The darker, the more often and the stronger.</source>
        <translation>Je dunkler, desto öfter und stärker.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4 of skin</source>
        <translation>%1 von %2: %3, %4 Haut</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>BrushRow</name>
    <message>
        <source>Kind of pain to paint</source>
        <translation>Art des Schmerzes, der gemalt wird</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Show me how</source>
        <translation>Zeigen Sie mir, wie</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Backed up to %1.</source>
        <translation>Gesichert in %1.</translation>
    </message>
    <message>
        <source>Your history is not in a file right now.</source>
        <translation>Ihr Verlauf ist gerade nicht in einer Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with another passphrase</source>
        <translation>Mit einem anderen Passwort gesperrt</translation>
    </message>
    <message>
        <source>Damaged, or made by another version or program</source>
        <translation>Beschädigt oder von einer anderen Version oder einem anderen Programm</translation>
    </message>
    <message>
        <source>A backup to go back to</source>
        <translation>Eine Sicherung, zu der zurückgegangen wird</translation>
    </message>
    <message>
        <source>Histories (*.sqlite3)</source>
        <translation>Verläufe (*.sqlite3)</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>Diese Sicherung ist gesperrt</translation>
    </message>
    <message>
        <source>Its passphrase:</source>
        <translation>Ihr Passwort:</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept in %1.</source>
        <translation>Wiederhergestellt. Was vorher da war, ist in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>Dieses Passwort öffnet sie nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Restored. The file that could not be used is kept as %1.</source>
        <translation>Wiederhergestellt. Die Datei, die nicht zu gebrauchen war, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order; it holds %n entries.</source>
        <translation>
            <numerusform>%1 ist in Ordnung und enthält %n Eintrag.</numerusform>
            <numerusform>%1 ist in Ordnung und enthält %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Anderen Ordner verwenden…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Your history is open. Your marks of last time are there at the next start.</source>
        <translation>Ihr Verlauf ist offen. Ihre Markierungen vom letzten Mal sind beim nächsten Start da.</translation>
    </message>
    <message>
        <source>What can still be read goes into a new file. The damaged one is kept, under another name.</source>
        <translation>Was noch zu lesen ist, kommt in eine neue Datei. Die beschädigte wird unter einem anderen Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and holds %n entries; it fills what is missing.</source>
        <translation>
            <numerusform>Die neueste Sicherung ist von %1 und enthält %n Eintrag; sie füllt auf, was fehlt.</numerusform>
            <numerusform>Die neueste Sicherung ist von %1 und enthält %n Einträge; sie füllt auf, was fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only go back to the backup</source>
        <translation>Nur zur Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>Repair your history?</source>
        <translation>Ihren Verlauf reparieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read.</source>
        <translation>
            <numerusform>%n Eintrag war noch zu lesen.</numerusform>
            <numerusform>%n Einträge waren noch zu lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not whole.</source>
        <translation>
            <numerusform>%n davon ist nicht vollständig.</numerusform>
            <numerusform>%n davon sind nicht vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the backup.</source>
        <translation>
            <numerusform>%n weiterer kam aus der Sicherung.</numerusform>
            <numerusform>%n weitere kamen aus der Sicherung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%n fehlt.</numerusform>
            <numerusform>%n fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Das Bild des Diagramms speichern</translation>
    </message>
    <message>
        <source>The picture is in %1. Anyone who has that file can see it.</source>
        <translation>Das Bild ist in %1. Wer diese Datei hat, kann es sehen.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The worst pain of each day</source>
        <translation>Der stärkste Schmerz jedes Tages</translation>
    </message>
    <message>
        <source>worst pain of the day, 0 to 10</source>
        <translation>stärkster Schmerz des Tages, 0 bis 10</translation>
    </message>
    <message>
        <source>no pain noted</source>
        <translation>kein Schmerz notiert</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>How much of the skin was marked or painted</source>
        <translation>Wie viel Haut markiert oder gemalt wurde</translation>
    </message>
    <message>
        <source>skin that was marked or painted</source>
        <translation>Haut, die markiert oder gemalt wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Running median (band)</source>
        <translation>Laufender Median (Band)</translation>
    </message>
    <message>
        <source>Pain before and after each session</source>
        <translation>Schmerz vor und nach jeder Sitzung</translation>
    </message>
    <message>
        <source>pain before, or noted without a session</source>
        <translation>Schmerz vorher, oder ohne Sitzung notiert</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>Running median before (band)</source>
        <translation>Laufender Median vorher (Band)</translation>
    </message>
    <message>
        <source>Running median after (band)</source>
        <translation>Laufender Median nachher (Band)</translation>
    </message>
    <message>
        <source>Sessions a day against the limits</source>
        <translation>Sitzungen am Tag und ihre Grenzen</translation>
    </message>
    <message>
        <source>limit of sessions a day: %1</source>
        <translation>Grenze der Sitzungen am Tag: %1</translation>
    </message>
    <message>
        <source>limit for the same spot: %1</source>
        <translation>Grenze für dieselbe Stelle: %1</translation>
    </message>
    <message>
        <source>of these on the same spot</source>
        <translation>davon an derselben Stelle</translation>
    </message>
    <message>
        <source>Of these on the same spot</source>
        <translation>Davon an derselben Stelle</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>running median (of %1 in a row)</source>
        <translation>laufender Median (von je %1 hintereinander)</translation>
    </message>
    <message>
        <source>band: half of them lie in it</source>
        <translation>Band: die Hälfte liegt darin</translation>
    </message>
    <message>
        <source>No ratings in this time. Log your pain, or rate it after a session, and it is shown here.</source>
        <translation>In diesem Zeitraum keine Bewertungen. Notieren Sie den Schmerz oder bewerten Sie ihn nach einer Sitzung, dann wird er hier gezeigt.</translation>
    </message>
    <message>
        <source>Running median: from %1 to %2 before, from %3 to %4 after.</source>
        <translation>Laufender Median: vorher von %1 auf %2, nachher von %3 auf %4.</translation>
    </message>
    <message>
        <source>Typical pain: %1 before, %2 after.</source>
        <translation>Typischer Schmerz: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>Typical pain: %1.</source>
        <translation>Typischer Schmerz: %1.</translation>
    </message>
    <message>
        <source>Typical pain: %2 after.</source>
        <translation>Typischer Schmerz: nachher %2.</translation>
    </message>
    <message>
        <source>Running median: from %1 to %2.</source>
        <translation>Laufender Median: von %1 auf %2.</translation>
    </message>
    <message>
        <source>Half of the latest ones lie in the band from %1 to %2.</source>
        <translation>Die Hälfte der letzten liegt im Band von %1 bis %2.</translation>
    </message>
    <message>
        <source>The band that half of the latest ones lie in is at %1.</source>
        <translation>Das Band, in dem die Hälfte der letzten liegt, ist bei %1.</translation>
    </message>
    <message>
        <source>Too few yet for a running median with its band; from %1 on.</source>
        <translation>Noch zu wenige für einen laufenden Median mit seinem Band; ab %1.</translation>
    </message>
    <message>
        <source>%1: pain %2 before, %3 after</source>
        <translation>%1: Schmerz vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>%1: pain %2</source>
        <translation>%1: Schmerz %2</translation>
    </message>
    <message>
        <source>%1: pain %3 after</source>
        <translation>%1: Schmerz nachher %3</translation>
    </message>
    <message>
        <source>Nothing was marked or painted in this time. What you mark on the map is kept here.</source>
        <translation>In diesem Zeitraum wurde nichts markiert oder gemalt. Was Sie auf der Karte markieren, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Skin that hurt: %1 in the first, %2 in the last.</source>
        <translation>Haut, die wehtat: %1 in der ersten, %2 in der letzten.</translation>
    </message>
    <message>
        <source>No sessions in this time. Each one that you do is counted here.</source>
        <translation>In diesem Zeitraum keine Sitzungen. Jede, die Sie machen, wird hier gezählt.</translation>
    </message>
    <message>
        <source>Within the limits: %1 a day, %2 of them on the same spot.</source>
        <translation>Innerhalb der Grenzen: %1 am Tag, davon %2 an derselben Stelle.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show the other questions</source>
        <translation>Die anderen Fragen zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a setting or help</source>
        <translation>Einen Befehl, eine Einstellung oder Hilfe suchen</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Was verlangt werden kann</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Your health</source>
        <translation>Ihre Gesundheit</translation>
    </message>
</context>
<context>
    <name>ConditionPage</name>
    <message>
        <source>Your health</source>
        <translation>Ihre Gesundheit</translation>
    </message>
    <message>
        <source>Some conditions rule out some techniques, or ask for less pressure. Switch on what is true for you. It stays on this computer, and you can change it in the preferences.</source>
        <translation>Manche Leiden schließen manche Techniken aus oder verlangen weniger Druck. Schalten Sie ein, was auf Sie zutrifft. Es bleibt auf diesem Computer, und Sie können es in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>At one place</source>
        <translation>An einem Ort</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Jetzt gerade</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Empty the line</source>
        <translation>Die Zeile leeren</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer, or others.</source>
        <translation>Nichts passt zu diesen Wörtern. Versuchen Sie weniger oder andere.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>min %1 s</source>
        <translation>min %1 s</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Too much” %n times</source>
        <translation>
            <numerusform>einmal „Zu viel“</numerusform>
            <numerusform>%n-mal „Zu viel“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places marked</source>
        <translation>
            <numerusform>%n Ort markiert</numerusform>
            <numerusform>%n Orte markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good.</source>
        <translation>
            <numerusform>%n Eintrag verschwindet für immer.</numerusform>
            <numerusform>%n Einträge verschwinden für immer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings on %1.</source>
        <translation>
            <numerusform>%n Zeichnung am %1.</numerusform>
            <numerusform>%n Zeichnungen am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings from %1 to %2.</source>
        <translation>
            <numerusform>%n Zeichnung von %1 bis %2.</numerusform>
            <numerusform>%n Zeichnungen von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured by how you drew the same pain twice (%n exercises).</source>
        <translation>
            <numerusform>Gemessen daran, wie Sie denselben Schmerz zweimal gezeichnet haben (%n Übung).</numerusform>
            <numerusform>Gemessen daran, wie Sie denselben Schmerz zweimal gezeichnet haben (%n Übungen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of self-massage.</source>
        <translation>
            <numerusform>%n Sitzung mit Selbstmassage.</numerusform>
            <numerusform>%n Sitzungen mit Selbstmassage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the pain without one.</source>
        <translation>
            <numerusform>%n Schmerznotiz ohne Sitzung.</numerusform>
            <numerusform>%n Schmerznotizen ohne Sitzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped for a numb or electric feeling: %n times.</source>
        <translation>
            <numerusform>Wegen eines tauben oder elektrischen Gefühls abgebrochen: einmal.</numerusform>
            <numerusform>Wegen eines tauben oder elektrischen Gefühls abgebrochen: %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings on %1.</source>
        <translation>
            <numerusform>%n Bewertung am %1.</numerusform>
            <numerusform>%n Bewertungen am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings from %1 to %2.</source>
        <translation>
            <numerusform>%n Bewertung von %1 bis %2.</numerusform>
            <numerusform>%n Bewertungen von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of skin in %n places</source>
        <translation>
            <numerusform>%1: %2 Haut an %n Ort</numerusform>
            <numerusform>%1: %2 Haut an %n Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain noted on %n days. The worst of a day is typically %1, at most %2 (%3).</source>
        <translation>
            <numerusform>Schmerz an %n Tag notiert. Der stärkste eines Tages ist meist %1, höchstens %2 (%3).</numerusform>
            <numerusform>Schmerz an %n Tagen notiert. Der stärkste eines Tages ist meist %1, höchstens %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: worst pain %2, %n sessions</source>
        <translation>
            <numerusform>%1: stärkster Schmerz %2, %n Sitzung</numerusform>
            <numerusform>%1: stärkster Schmerz %2, %n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no pain noted, %n sessions</source>
        <translation>
            <numerusform>%1: kein Schmerz notiert, %n Sitzung</numerusform>
            <numerusform>%1: kein Schmerz notiert, %n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions on %n days, at most %1 on one day (%2).</source>
        <translation>
            <numerusform>Sitzungen an %n Tag, höchstens %1 an einem Tag (%2).</numerusform>
            <numerusform>Sitzungen an %n Tagen, höchstens %1 an einem Tag (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the limit of %1 a day on %n days.</source>
        <translation>
            <numerusform>Mehr als die Grenze von %1 am Tag an %n Tag.</numerusform>
            <numerusform>Mehr als die Grenze von %1 am Tag an %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same spot more often than the limit of %1 on %n days.</source>
        <translation>
            <numerusform>Dieselbe Stelle öfter als die Grenze von %1 an %n Tag.</numerusform>
            <numerusform>Dieselbe Stelle öfter als die Grenze von %1 an %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sessions, %2 on the same spot</source>
        <translation>
            <numerusform>%1: %n Sitzung, davon %2 an derselben Stelle</numerusform>
            <numerusform>%1: %n Sitzungen, davon %2 an derselben Stelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>Holds</source>
        <translation>Wie oft halten</translation>
    </message>
    <message>
        <source>Passes in a set</source>
        <translation>Bahnen je Durchgang</translation>
    </message>
    <message>
        <source>Presses in a set</source>
        <translation>Wie oft drücken je Durchgang</translation>
    </message>
    <message>
        <source>Strokes in a set</source>
        <translation>Striche je Durchgang</translation>
    </message>
    <message>
        <source>Length of a hold</source>
        <translation>Dauer eines Haltens</translation>
    </message>
    <message>
        <source>Length of a pass</source>
        <translation>Dauer einer Bahn</translation>
    </message>
    <message>
        <source>Length of a press</source>
        <translation>Dauer eines Drucks</translation>
    </message>
    <message>
        <source>Length of a stroke</source>
        <translation>Dauer eines Strichs</translation>
    </message>
    <message>
        <source>%1 holds of %2 s, %3 s rest between</source>
        <translation>%1-mal %2 s halten, dazwischen %3 s ruhen</translation>
    </message>
    <message>
        <source>%1 slow passes of %2 s</source>
        <translation>%1 langsame Bahnen von %2 s</translation>
    </message>
    <message>
        <source>%1 presses of %2 s, let go for %3 s</source>
        <translation>%1-mal %2 s drücken, %3 s loslassen</translation>
    </message>
    <message>
        <source>%1 strokes of %2 s</source>
        <translation>%1 Striche von %2 s</translation>
    </message>
    <message>
        <source>%1, in %2 sets with %3 s rest</source>
        <translation>%1, in %2 Durchgängen mit %3 s Pause</translation>
    </message>
</context>
<context>
    <name>DoseBox</name>
    <message>
        <source>One spot gets %1 of pressure at most, so some of it is left out.</source>
        <translation>Eine Stelle bekommt höchstens %1 Druck, deshalb wird etwas davon weggelassen.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Change the times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Pressure %1 to %2 of 10, never above %3</source>
        <translation>Druck %1 bis %2 von 10, nie über %3</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>Insgesamt %1</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Change an entry</source>
        <translation>Einen Eintrag ändern</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Pain then</source>
        <translation>Schmerz damals</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Use another folder…</source>
        <translation>Anderen Ordner verwenden…</translation>
    </message>
    <message>
        <source>All is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>A folder for your history</source>
        <translation>Ein Ordner für Ihren Verlauf</translation>
    </message>
    <message>
        <source>%1 is open in another window; close that one first.</source>
        <translation>%1 ist in einem anderen Fenster offen; schließen Sie dieses zuerst.</translation>
    </message>
    <message>
        <source>Your history is kept in %1 until you close the program; --data-dir names another folder.</source>
        <translation>Ihr Verlauf wird in %1 aufbewahrt, bis Sie das Programm schließen; --data-dir nennt einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your history is now kept in %1.</source>
        <translation>Ihr Verlauf wird jetzt in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>A folder for the backups</source>
        <translation>Ein Ordner für die Sicherungen</translation>
    </message>
    <message>
        <source>Backups are now kept in %1.</source>
        <translation>Sicherungen werden jetzt in %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by side, muscle, technique and tool</source>
        <translation>Nach Seite, Muskel, Technik und Hilfsmittel filtern</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Jeder Muskel</translation>
    </message>
    <message>
        <source>Any technique</source>
        <translation>Jede Technik</translation>
    </message>
    <message>
        <source>Any tool</source>
        <translation>Jedes Hilfsmittel</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
</context>
<context>
    <name>FirstMark</name>
    <message>
        <source>I see</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Mark your first place</source>
        <translation>Markieren Sie den ersten Ort</translation>
    </message>
    <message>
        <source>Click on the body where it hurts most. Then mark where else you feel it.</source>
        <translation>Klicken Sie am Körper dorthin, wo es am meisten wehtut. Markieren Sie dann, wo Sie es sonst noch spüren.</translation>
    </message>
    <message>
        <source>Spots that often send pain there show up below. F1 helps at any time.</source>
        <translation>Stellen, die oft Schmerz dorthin schicken, erscheinen darunter. F1 hilft jederzeit.</translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Floor mode</source>
        <translation>Bodenmodus</translation>
    </message>
    <message>
        <source>Any key or a click pauses. Left and Right: step. T: too much. N: numb, stop. Esc: smaller.</source>
        <translation>Jede Taste oder ein Klick hält an. Links und rechts: Schritt. T: zu viel. N: taub, Stopp. Esc: kleiner.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: too much, %n time(s). Softer from now on.</source>
        <translation>
            <numerusform>Notiert: zu viel. Ab jetzt sanfter.</numerusform>
            <numerusform>Notiert: zu viel, %n-mal. Ab jetzt sanfter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Sciatica Desktop is now at version %1.</source>
        <translation>Sciatica Desktop hat jetzt die Version %1.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ansehen, was neu ist</translation>
    </message>
    <message>
        <source>Your preferences could not be read; they are as at the first start. The old file stays as %1.</source>
        <translation>Ihre Einstellungen waren nicht zu lesen; sie sind wie beim ersten Start. Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Please finish the session first.</source>
        <translation>Bitte beenden Sie zuerst die Sitzung.</translation>
    </message>
    <message>
        <source>Your history cannot be saved right now. See to that first.</source>
        <translation>Ihr Verlauf kann gerade nicht gespeichert werden. Kümmern Sie sich zuerst darum.</translation>
    </message>
    <message>
        <source>This is an example. Nothing here is yours, and nothing you do here is kept.</source>
        <translation>Das ist ein Beispiel. Nichts hier gehört Ihnen, und nichts, was Sie hier tun, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Back to my own history</source>
        <translation>Zurück zu meinem eigenen Verlauf</translation>
    </message>
</context>
<context>
    <name>GuardBox</name>
    <message>
        <source>Look at the warning signs</source>
        <translation>Die Warnzeichen ansehen</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Sciatica Desktop %1</source>
        <translation>Sciatica Desktop %1</translation>
    </message>
    <message>
        <source>It shows areas worth checking and guides a timed self-massage. It does not diagnose. No clinician has reviewed its content yet. Everything stays on this computer.</source>
        <translation>Es zeigt Bereiche, die eine Prüfung wert sind, und leitet eine Selbstmassage mit Timer an. Es stellt keine Diagnose. Noch hat keine Fachperson den Inhalt geprüft. Alles bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not asked yet: they are asked before the first technique.</source>
        <translation>Noch nicht gefragt: Die Fragen kommen vor der ersten Technik.</translation>
    </message>
    <message>
        <source>None of the conditions that were asked about.</source>
        <translation>Keines der Leiden, nach denen gefragt wurde.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>HelpNow</name>
    <message>
        <source>This alone is a reason to get help now.</source>
        <translation>Das allein ist ein Grund, jetzt Hilfe zu holen.</translation>
    </message>
    <message>
        <source>The other questions can wait. Chosen by mistake? Choose No.</source>
        <translation>Die anderen Fragen können warten. Versehentlich gewählt? Wählen Sie Nein.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>%1. Right after: %2. Next morning: %3.</source>
        <translation>%1. Gleich danach: %2. Am nächsten Morgen: %3.</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>Gleich danach</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Am nächsten Morgen</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniken</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 to %2 less</source>
        <translation>%1 bis %2 weniger</translation>
    </message>
    <message>
        <source>%1 to %2 more</source>
        <translation>%1 bis %2 mehr</translation>
    </message>
    <message>
        <source>%1 less to %2 more</source>
        <translation>%1 weniger bis %2 mehr</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>HelpsList</name>
    <message>
        <source>What was tried, and what the pain did</source>
        <translation>Was versucht wurde und was der Schmerz tat</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>Rate the pain before and after sessions, and it is shown here what it did.</source>
        <translation>Bewerten Sie den Schmerz vor und nach Sitzungen, dann wird hier gezeigt, was er tat.</translation>
    </message>
    <message>
        <source>Too few sessions yet. From five on, something can be said.</source>
        <translation>Noch zu wenige Sitzungen. Ab fünf lässt sich etwas sagen.</translation>
    </message>
    <message>
        <source>Less pain after: %1.</source>
        <translation>Danach weniger Schmerz: %1.</translation>
    </message>
    <message>
        <source>More pain after: %1.</source>
        <translation>Danach mehr Schmerz: %1.</translation>
    </message>
    <message>
        <source>Nothing is sure yet.</source>
        <translation>Noch ist nichts sicher.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>HintButton</name>
    <message numerus="yes">
        <source>%n marks on other views</source>
        <translation>
            <numerusform>%n Markierung in anderen Ansichten</numerusform>
            <numerusform>%n Markierungen in anderen Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this spot from behind</source>
        <translation>Diese Stelle von hinten zeigen</translation>
    </message>
    <message>
        <source>Show this spot from the side</source>
        <translation>Diese Stelle von der Seite zeigen</translation>
    </message>
    <message>
        <source>Show this spot from the front</source>
        <translation>Diese Stelle von vorn zeigen</translation>
    </message>
    <message>
        <source>Show this spot from below</source>
        <translation>Diese Stelle von unten zeigen</translation>
    </message>
    <message>
        <source>Shows the body from behind</source>
        <translation>Zeigt den Körper von hinten</translation>
    </message>
    <message>
        <source>Shows the body from the side</source>
        <translation>Zeigt den Körper von der Seite</translation>
    </message>
    <message>
        <source>Shows the body from the front</source>
        <translation>Zeigt den Körper von vorn</translation>
    </message>
    <message>
        <source>Shows the soles</source>
        <translation>Zeigt die Sohlen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 gemacht</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>nach %1 aufgehört</translation>
    </message>
    <message>
        <source>stopped after %1: numb or electric feeling</source>
        <translation>nach %1 aufgehört: taubes oder elektrisches Gefühl</translation>
    </message>
    <message>
        <source>broken off after %1</source>
        <translation>nach %1 abgebrochen</translation>
    </message>
    <message>
        <source>under way, %1 so far</source>
        <translation>läuft, bisher %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>Schmerz notiert</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>Der Morgen danach</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>The next morning: %1 of 10.</source>
        <translation>Am nächsten Morgen: %1 von 10.</translation>
    </message>
    <message>
        <source>The next morning was not rated.</source>
        <translation>Der nächste Morgen wurde nicht bewertet.</translation>
    </message>
    <message>
        <source>Pain during the session: %1.</source>
        <translation>Schmerz während der Sitzung: %1.</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Bis %1: %2</translation>
    </message>
    <message>
        <source>pain %1 → %2.</source>
        <translation>Schmerz %1 → %2.</translation>
    </message>
    <message>
        <source>Note: “%1”.</source>
        <translation>Notiz: „%1“.</translation>
    </message>
    <message>
        <source>other marks or another time.</source>
        <translation>andere Markierungen oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>nichts markiert</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>Moved to the trash.</source>
        <translation>In den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is back in your history.</source>
        <translation>Es ist wieder in Ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Den Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>Schmerz notiert</translation>
    </message>
</context>
<context>
    <name>HistoryBody</name>
    <message>
        <source>Measure how you redraw (2 minutes)</source>
        <translation>Messen, wie Sie neu zeichnen (2 Minuten)</translation>
    </message>
    <message>
        <source>All drawings together</source>
        <translation>Alle Zeichnungen zusammen</translation>
    </message>
    <message>
        <source>The start against now</source>
        <translation>Der Anfang gegen jetzt</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>Body over time</source>
        <translation>Körper im Verlauf</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>weniger Schmerz</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mehr Schmerz</translation>
    </message>
    <message>
        <source>Which drawing</source>
        <translation>Welche Zeichnung</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Size of the drawing</source>
        <translation>Größe der Zeichnung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Sitzungen am Tag</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to see earlier weeks; arrow keys go from day to day.</source>
        <translation>Ziehen oder das Mausrad drehen zeigt frühere Wochen; Pfeiltasten gehen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>Too many to show each: zoom in by the wheel or +. Drag to move; arrow keys go along.</source>
        <translation>Zu viele, um jede zu zeigen: mit Mausrad oder + vergrößern. Ziehen verschiebt; Pfeiltasten gehen weiter.</translation>
    </message>
    <message>
        <source>Wheel, + and - zoom, 0 shows all. Drag to move; arrow keys go along.</source>
        <translation>Mausrad, + und - vergrößern und verkleinern, 0 zeigt alles. Ziehen verschiebt; Pfeiltasten gehen weiter.</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Choose an entry to see its marks and notes.</source>
        <translation>Wählen Sie einen Eintrag, um seine Markierungen und Notizen zu sehen.</translation>
    </message>
    <message>
        <source>Marked then</source>
        <translation>Damals markiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n frühere Fassung</numerusform>
            <numerusform>%n frühere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate it now</source>
        <translation>Jetzt bewerten</translation>
    </message>
</context>
<context>
    <name>HistoryHelps</name>
    <message>
        <source>Pain goes up and down by itself, too. This shows what happened after, not why.</source>
        <translation>Schmerz geht auch von selbst auf und ab. Das zeigt, was danach geschah, nicht warum.</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Was mir hilft</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>HistoryTimeline</name>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What you threw away. It stays here until you empty the trash.</source>
        <translation>Was Sie weggeworfen haben. Es bleibt hier, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Nothing here. What you threw away is in the trash.</source>
        <translation>Hier ist nichts. Was Sie weggeworfen haben, ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or another filter.</source>
        <translation>Nichts passt. Versuchen Sie weniger Wörter oder einen anderen Filter.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Log pain</source>
        <translation>Schmerz notieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Body over time</source>
        <translation>Körper im Verlauf</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Was mir hilft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Your history is locked</source>
        <translation>Ihr Verlauf ist gesperrt</translation>
    </message>
    <message>
        <source>Its passphrase:</source>
        <translation>Sein Passwort:</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>Dieses Passwort öffnet ihn nicht. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>To the next place</source>
        <translation>Zum nächsten Ort</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mark it, or take the mark away</source>
        <translation>Markieren oder die Markierung wegnehmen</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>How strong the pain is there</source>
        <translation>Wie stark der Schmerz dort ist</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>How strong, what kind, deep or near the skin</source>
        <translation>Wie stark, welche Art, tief oder nahe der Haut</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>Zwei Finger</translation>
    </message>
    <message>
        <source>Nearer and further</source>
        <translation>Näher und weiter weg</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Mittlere Taste</translation>
    </message>
    <message>
        <source>Move the body</source>
        <translation>Den Körper verschieben</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Umschalttaste und klicken</translation>
    </message>
    <message>
        <source>Mark with the strength of the slider</source>
        <translation>Mit der Stärke des Reglers markieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the place</source>
        <translation>Den Ort verlassen</translation>
    </message>
    <message>
        <source>How strong it is right now</source>
        <translation>Wie stark es jetzt gerade ist</translation>
    </message>
    <message>
        <source>What pressing the spot brought</source>
        <translation>Was das Drücken der Stelle gebracht hat</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Learn and safety</source>
        <translation>Lernen und Sicherheit</translation>
    </message>
    <message>
        <source>Find in these pages</source>
        <translation>In diesen Seiten suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>When to stop a massage</source>
        <translation>Wann Sie eine Massage beenden</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Speaks against it: %1</source>
        <translation>Dagegen spricht: %1</translation>
    </message>
    <message>
        <source>How hard and how long</source>
        <translation>Wie stark und wie lange</translation>
    </message>
    <message>
        <source>Often read, but wrong</source>
        <translation>Oft zu lesen, aber falsch</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Often felt here</source>
        <translation>Hier oft zu spüren</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Manchmal</translation>
    </message>
    <message>
        <source>Spots worth checking</source>
        <translation>Prüfenswerte Stellen</translation>
    </message>
    <message>
        <source>Your pain, 0 to 10</source>
        <translation>Ihr Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Do not press here</source>
        <translation>Hier nicht drücken</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Muscle lifted away</source>
        <translation>Muskel abgehoben</translation>
    </message>
    <message>
        <source>Skin of the nerve roots</source>
        <translation>Haut der Nervenwurzeln</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>LimitsBox</name>
    <message>
        <source>See why and what to do</source>
        <translation>Sehen, warum und was zu tun ist</translation>
    </message>
    <message>
        <source>Look at your health answers</source>
        <translation>Ihre Antworten zur Gesundheit ansehen</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Your history and its backups open only with your passphrase.</source>
        <translation>Ihr Verlauf und seine Sicherungen öffnen sich nur mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Your history has no passphrase: whoever uses this account can read it.</source>
        <translation>Ihr Verlauf hat kein Passwort: Wer dieses Benutzerkonto verwendet, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Your history is not in a file right now.</source>
        <translation>Ihr Verlauf ist gerade nicht in einer Datei.</translation>
    </message>
    <message>
        <source>Lock your history with a passphrase</source>
        <translation>Ihren Verlauf mit einem Passwort sperren</translation>
    </message>
    <message>
        <source>The passphrase of your history</source>
        <translation>Das Passwort Ihres Verlaufs</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No longer keep it in the keyring</source>
        <translation>Nicht mehr im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Keep it in the keyring of the system</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Ein neues Passwort</translation>
    </message>
    <message>
        <source>The keyring keeps it: whoever is logged in as you can open your history.</source>
        <translation>Der Schlüsselbund bewahrt es auf: Wer mit Ihrem Konto angemeldet ist, kann Ihren Verlauf öffnen.</translation>
    </message>
    <message>
        <source>The keyring did not take it. It may be closed.</source>
        <translation>Der Schlüsselbund hat es nicht angenommen. Vielleicht ist er geschlossen.</translation>
    </message>
    <message>
        <source>The keyring does not keep it any more: it is asked for at each start.</source>
        <translation>Der Schlüsselbund bewahrt es nicht mehr auf: Bei jedem Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>The keyring still has it. It may be closed.</source>
        <translation>Der Schlüsselbund hat es noch. Vielleicht ist er geschlossen.</translation>
    </message>
    <message>
        <source>A passphrase. Without it nobody can open your history again, and nobody can reset it:</source>
        <translation>Ein Passwort. Ohne es kann niemand Ihren Verlauf wieder öffnen, und niemand kann es zurücksetzen:</translation>
    </message>
    <message>
        <source>Your history is rewritten; its backups follow…</source>
        <translation>Ihr Verlauf wird neu geschrieben; seine Sicherungen folgen…</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be rewritten and are as they were.</source>
        <translation>
            <numerusform>%n Sicherung konnte nicht neu geschrieben werden und ist, wie sie war.</numerusform>
            <numerusform>%n Sicherungen konnten nicht neu geschrieben werden und sind, wie sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log pain</source>
        <translation>Schmerz notieren</translation>
    </message>
    <message>
        <source>One easy hold</source>
        <translation>Einmal leicht halten</translation>
    </message>
    <message>
        <source>A position of ease</source>
        <translation>Eine Lage, die entlastet</translation>
    </message>
    <message>
        <source>Lie or sit so that it may ease off. Nothing is pressed.</source>
        <translation>Liegen oder sitzen Sie so, dass es nachlassen kann. Nichts wird gedrückt.</translation>
    </message>
    <message>
        <source>Just note it</source>
        <translation>Nur notieren</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>Wie ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>Click a number, or type it and press Enter.</source>
        <translation>Klicken Sie auf eine Zahl, oder tippen Sie sie und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>A bad day?</source>
        <translation>Ein schlechter Tag?</translation>
    </message>
    <message>
        <source>Gently, once: %1.</source>
        <translation>Sanft, einmal: %1.</translation>
    </message>
    <message>
        <source>Keeps that today is a bad day, without a number.</source>
        <translation>Merkt, dass heute ein schlechter Tag ist, ohne Zahl.</translation>
    </message>
    <message>
        <source>Keeps %1 of 10, and no more today.</source>
        <translation>Merkt %1 von 10, und für heute nichts weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Ansicht von</translation>
    </message>
    <message>
        <source>Shown layers</source>
        <translation>Gezeigte Schichten</translation>
    </message>
    <message>
        <source>View and layers of the body</source>
        <translation>Ansicht und Schichten des Körpers</translation>
    </message>
</context>
<context>
    <name>MapCorner</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>Stärke, 0 bis 10</translation>
    </message>
    <message>
        <source>Kind of pain</source>
        <translation>Art des Schmerzes</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>Wie stark?</translation>
    </message>
</context>
<context>
    <name>MarkLine</name>
    <message>
        <source>%1, %2 of 10, %3</source>
        <translation>%1, %2 von 10, %3</translation>
    </message>
    <message>
        <source>Change strength, kind and depth</source>
        <translation>Stärke, Art und Tiefe ändern</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>gemalt</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>MorningBar</name>
    <message>
        <source>Yesterday: %1. How was the pain this morning?</source>
        <translation>Gestern: %1. Wie war der Schmerz heute Morgen?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>NerveBox</name>
    <message>
        <source>Why this is shown</source>
        <translation>Warum das gezeigt wird</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung wegräumen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Sources of this page</source>
        <translation>Quellen dieser Seite</translation>
    </message>
</context>
<context>
    <name>PainBefore</name>
    <message>
        <source>How strong is the pain now?</source>
        <translation>Wie stark ist der Schmerz?</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst</source>
        <translation>0 keiner, 10 stärkster</translation>
    </message>
</context>
<context>
    <name>PainLine</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>Schmerz von 0 bis 10</translation>
    </message>
    <message>
        <source>None chosen yet. Type a number, or use the arrow keys.</source>
        <translation>Noch nichts gewählt. Tippen Sie eine Zahl, oder nehmen Sie die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>PainLog</name>
    <message>
        <source>Nothing is marked on the map.</source>
        <translation>Auf der Karte ist nichts markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with it, as marked on the map: %1.</source>
        <translation>Damit aufbewahrt, wie auf der Karte markiert: %1.</translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>Ein schlechter Tag</translation>
    </message>
    <message>
        <source>Noted in your history.</source>
        <translation>In Ihrem Verlauf notiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Click the places on the body, or paint over them. You can also tick them in the list.</source>
        <translation>Klicken Sie die Orte am Körper an, oder malen Sie darüber. Sie können sie auch in der Liste ankreuzen.</translation>
    </message>
    <message>
        <source>Start from last time</source>
        <translation>Wie beim letzten Mal beginnen</translation>
    </message>
    <message>
        <source>Strength of new marks, 0 to 10</source>
        <translation>Stärke neuer Markierungen, 0 bis 10</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choose the places from a list</source>
        <translation>Die Orte aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Strength of new marks</source>
        <translation>Stärke neuer Markierungen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>0 is no pain</source>
        <translation>0 ist kein Schmerz</translation>
    </message>
    <message>
        <source>10 is the worst you can imagine</source>
        <translation>10 ist der schlimmste, den Sie sich vorstellen können</translation>
    </message>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>Schmerz von 0 bis 10</translation>
    </message>
    <message>
        <source>Type a number, or use the arrow keys.</source>
        <translation>Tippen Sie eine Zahl, oder nehmen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, kein Schmerz</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, der schlimmste Schmerz, den Sie sich vorstellen können</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Same as earlier today</source>
        <translation>Wie vorhin</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>Wie gestern</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Wie letztes Mal</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>So finden Sie sie</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>So arbeiten Sie daran</translation>
    </message>
    <message>
        <source>Not one to press yourself</source>
        <translation>Hier nicht selbst drücken</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Vorerst weggelassen</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Denken Sie daran</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Aufhören bei</translation>
    </message>
    <message>
        <source>More signs to stop at</source>
        <translation>Weitere Zeichen aufzuhören</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Was Sie nicht tun sollten</translation>
    </message>
    <message>
        <source>More about this spot</source>
        <translation>Mehr zu dieser Stelle</translation>
    </message>
    <message>
        <source>Add to routine</source>
        <translation>Zum Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>A physiotherapist or doctor can check this spot.</source>
        <translation>Diese Stelle kann in der Physiotherapie oder Arztpraxis geprüft werden.</translation>
    </message>
    <message>
        <source>Feels like: %1</source>
        <translation>Fühlt sich an wie: %1</translation>
    </message>
    <message>
        <source>Often worse with: %1</source>
        <translation>Oft schlimmer bei: %1</translation>
    </message>
    <message>
        <source>Often eased by: %1</source>
        <translation>Oft gelindert durch: %1</translation>
    </message>
    <message>
        <source>Can look like it: %1</source>
        <translation>Kann so aussehen wie: %1</translation>
    </message>
    <message>
        <source>Not suitable here: %1</source>
        <translation>Hier nicht geeignet: %1</translation>
    </message>
</context>
<context>
    <name>PositionPicture</name>
    <message>
        <source>Picture of the position</source>
        <translation>Bild der Haltung</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Lean in slowly, and breathe out.</source>
        <translation>Lehnen Sie sich langsam hinein, und atmen Sie aus.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Figure on the map</source>
        <translation>Figur auf der Karte</translation>
    </message>
    <message>
        <source>Only the outline differs; marks and spots stay the same.</source>
        <translation>Nur der Umriss ist anders; Markierungen und Stellen bleiben gleich.</translation>
    </message>
    <message>
        <source>body, shape, woman, man, sex, gender</source>
        <translation>Körper, Form, Frau, Mann, Geschlecht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>The window opens anew; nothing is lost.</source>
        <translation>Das Fenster öffnet sich neu; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Ton und Stimme</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>mute, quiet</source>
        <translation>stumm, leise</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>louder, quieter</source>
        <translation>lauter, leiser</translation>
    </message>
    <message>
        <source>A voice says what comes next</source>
        <translation>Eine Stimme sagt, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>A sound at half time</source>
        <translation>Ein Ton zur Halbzeit</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Ask at each spot whether pressing it brings your pain</source>
        <translation>An jeder Stelle fragen, ob das Drücken Ihren Schmerz bringt</translation>
    </message>
    <message>
        <source>press check, find, familiar pain</source>
        <translation>Druckprobe, suchen, bekannter Schmerz</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>Zeit, um die Haltung einzunehmen</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>timer, countdown, get ready, seconds</source>
        <translation>Timer, Countdown, bereit machen, Sekunden</translation>
    </message>
    <message>
        <source>Time to find a spot in a routine</source>
        <translation>Zeit, um in einem Ablauf eine Stelle zu suchen</translation>
    </message>
    <message>
        <source>The right arrow key goes on as soon as you are there.</source>
        <translation>Die Pfeiltaste nach rechts geht weiter, sobald Sie da sind.</translation>
    </message>
    <message>
        <source>timer, countdown, seconds</source>
        <translation>Timer, Countdown, Sekunden</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me to stand up while I am at the desk</source>
        <translation>Mich am Schreibtisch ans Aufstehen erinnern</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>Nach so langem Sitzen</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Ruhezeit beginnt um</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00 Uhr</translation>
    </message>
    <message>
        <source>evening, do not disturb</source>
        <translation>Abend, nicht stören</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Ruhezeit endet um</translation>
    </message>
    <message>
        <source>What falls into these hours is told when they are over. A reminder of the next session is set where a session is rated.</source>
        <translation>Was in diese Stunden fällt, wird gesagt, wenn sie vorbei sind. An die nächste Sitzung lassen Sie sich dort erinnern, wo eine Sitzung bewertet wird.</translation>
    </message>
    <message>
        <source>morning, do not disturb</source>
        <translation>Morgen, nicht stören</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Ihre Gesundheit</translation>
    </message>
    <message>
        <source>What rules out some techniques, or asks for less pressure:</source>
        <translation>Was manche Techniken ausschließt oder weniger Druck verlangt:</translation>
    </message>
    <message>
        <source>Change these answers…</source>
        <translation>Diese Antworten ändern…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Kept on this computer only, in this folder:</source>
        <translation>Nur auf diesem Computer aufbewahrt, in diesem Ordner:</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Anderen Ordner verwenden…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Passwort…</translation>
    </message>
    <message>
        <source>Backups are made by themselves, in this folder:</source>
        <translation>Sicherungen entstehen von selbst, in diesem Ordner:</translation>
    </message>
    <message>
        <source>Another folder for backups…</source>
        <translation>Anderer Ordner für Sicherungen…</translation>
    </message>
    <message>
        <source>Hourly backups kept</source>
        <translation>Stündliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele, Backup</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Tägliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Monatliche Sicherungen, die bleiben</translation>
    </message>
    <message>
        <source>Shared with your other computers by this folder:</source>
        <translation>Mit Ihren anderen Computern geteilt über diesen Ordner:</translation>
    </message>
    <message>
        <source>Sync by a folder…</source>
        <translation>Über einen Ordner abgleichen…</translation>
    </message>
    <message>
        <source>Each computer writes its own file there. Any service that carries files can carry it; the program itself sends nothing.</source>
        <translation>Jeder Computer schreibt dort seine eigene Datei. Jeder Dienst, der Dateien überträgt, kann sie übertragen; das Programm selbst schickt nichts.</translation>
    </message>
    <message>
        <source>share, several computers, cloud</source>
        <translation>teilen, mehrere Computer, Cloud, synchronisieren</translation>
    </message>
    <message>
        <source>No longer sync</source>
        <translation>Nicht mehr abgleichen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>font, letters, bigger, larger, smaller, zoom</source>
        <translation>Schrift, Text, Buchstaben, groß, größer, kleiner, Zoom</translation>
    </message>
    <message>
        <source>light, dark, bright, theme, night</source>
        <translation>hell, dunkel, Helligkeit, Farbschema, Nacht</translation>
    </message>
    <message>
        <source>Sprache, idioma, لغة, English, Spanish, German, Arabic</source>
        <translation>language, idioma, لغة, Englisch, Spanisch, Deutsch, Arabisch</translation>
    </message>
    <message>
        <source>speech, speak, read aloud</source>
        <translation>sprechen, vorlesen, Ansage</translation>
    </message>
    <message>
        <source>sitting, break, move, notifications</source>
        <translation>sitzen, Pause, bewegen, Benachrichtigung, Hinweis</translation>
    </message>
    <message>
        <source>conditions, blood thinners, pregnancy, pregnant, illness, safety</source>
        <translation>Leiden, Blutverdünner, Schwangerschaft, schwanger, Krankheit, Sicherheit</translation>
    </message>
    <message>
        <source>move the history, data folder, privacy</source>
        <translation>Verlauf verschieben, Datenordner, Datenschutz</translation>
    </message>
    <message>
        <source>password, lock, encrypt, private, privacy</source>
        <translation>Kennwort, Passphrase, sperren, verschlüsseln, privat, Datenschutz</translation>
    </message>
</context>
<context>
    <name>PressCheck</name>
    <message>
        <source>Is this the spot?</source>
        <translation>Ist das die Stelle?</translation>
    </message>
    <message>
        <source>Press it gently for 5 seconds. What do you feel?</source>
        <translation>Drücken Sie 5 Sekunden lang sanft darauf. Was spüren Sie?</translation>
    </message>
    <message>
        <source>My usual pain</source>
        <translation>Meinen üblichen Schmerz</translation>
    </message>
    <message>
        <source>Sore, but not my pain</source>
        <translation>Empfindlich, aber nicht mein Schmerz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Then this spot is worth working on.</source>
        <translation>Dann lohnt es sich, an dieser Stelle zu arbeiten.</translation>
    </message>
    <message>
        <source>It may still be worth a try. Others in the list may fit better.</source>
        <translation>Einen Versuch kann es trotzdem wert sein. Andere in der Liste passen vielleicht besser.</translation>
    </message>
    <message>
        <source>Search 1 to 2 cm around it, or try another spot of the list.</source>
        <translation>Suchen Sie 1 bis 2 cm rundherum, oder versuchen Sie eine andere Stelle der Liste.</translation>
    </message>
    <message>
        <source>Confirmed %1 of %2 times.</source>
        <translation>%1 von %2 Mal bestätigt.</translation>
    </message>
</context>
<context>
    <name>PressureBar</name>
    <message>
        <source>How strong it is: stay between %1 and %2 of 10. Type a number to say how it is now.</source>
        <translation>Wie stark es ist: Bleiben Sie zwischen %1 und %2 von 10. Tippen Sie eine Zahl, um zu sagen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Said last: %1</source>
        <translation>Zuletzt gesagt: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong. Your history is safe; you can go on.</source>
        <translation>Etwas ist schiefgegangen. Ihr Verlauf ist sicher; Sie können weitermachen.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>Das Protokoll ist in %1.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>A short safety check</source>
        <translation>Eine kurze Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>Massage has to wait if one of these is true. Yes or no is enough.</source>
        <translation>Massage muss warten, wenn eines davon zutrifft. Ja oder Nein genügt.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>No to all others, go on</source>
        <translation>Nein zu allen anderen, weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>%n Frage, etwa %1 min.</numerusform>
            <numerusform>%n Fragen, etwa %1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys: Y for yes, N for no, up and down to go to another question.</source>
        <translation>Tasten: J für Ja, N für Nein, auf und ab zu einer anderen Frage.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Learn &amp; safety</source>
        <translation>Lernen &amp; Sicherheit</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>RatingPanel</name>
    <message>
        <source>Please read first</source>
        <translation>Bitte lesen Sie das zuerst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Skip rating</source>
        <translation>Bewertung überspringen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>Die Bewertung speichern</translation>
    </message>
    <message>
        <source>Skip the rating</source>
        <translation>Die Bewertung überspringen</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>Wie ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>How was the pain right after it?</source>
        <translation>Wie war der Schmerz gleich danach?</translation>
    </message>
    <message>
        <source>Before the session: %1 of 10</source>
        <translation>Vor der Sitzung: %1 von 10</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 auf %3</translation>
    </message>
    <message>
        <source>Choose a number first, or skip.</source>
        <translation>Wählen Sie zuerst eine Zahl, oder überspringen Sie.</translation>
    </message>
    <message>
        <source>When to get help after a massage</source>
        <translation>Wann nach einer Massage Hilfe nötig ist</translation>
    </message>
</context>
<context>
    <name>Redrawing</name>
    <message>
        <source>A session is running. The exercise can be done after it.</source>
        <translation>Eine Sitzung läuft. Die Übung geht danach.</translation>
    </message>
    <message>
        <source>First mark or paint where it hurts now, as you always do.</source>
        <translation>Markieren oder malen Sie zuerst, wo es jetzt wehtut, so wie Sie es immer tun.</translation>
    </message>
    <message>
        <source>That is done</source>
        <translation>Das ist getan</translation>
    </message>
    <message>
        <source>Now mark or paint the same pain once more, as if it were the first time.</source>
        <translation>Markieren oder malen Sie nun denselben Schmerz noch einmal, als wäre es das erste Mal.</translation>
    </message>
    <message>
        <source>Nothing was drawn, so nothing was measured. Your marks are back.</source>
        <translation>Es wurde nichts gezeichnet, also nichts gemessen. Ihre Markierungen sind wieder da.</translation>
    </message>
    <message>
        <source>Thank you. Changes on the body are now told by how you draw. Your marks are back.</source>
        <translation>Danke. Änderungen am Körper werden jetzt daran gemessen, wie Sie zeichnen. Ihre Markierungen sind wieder da.</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Search, as in hip, calf, piriformis</source>
        <translation>Suchen, etwa Hüfte, Wade, piriformis</translation>
    </message>
    <message>
        <source>Search the regions</source>
        <translation>Die Bereiche durchsuchen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Space marks.</source>
        <translation>Die Pfeiltasten gehen von Bereich zu Bereich, die Leertaste markiert.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>RegionModel</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, markiert</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, nicht markiert</translation>
    </message>
</context>
<context>
    <name>RemindRow</name>
    <message>
        <source>Remind me of the next one</source>
        <translation>An die nächste erinnern</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>In %n Stunde</numerusform>
            <numerusform>In %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Stand up for a moment</source>
        <translation>Stehen Sie kurz auf</translation>
    </message>
    <message>
        <source>You have been sitting for a while. Stand up and move a little.</source>
        <translation>Sie sitzen schon eine Weile. Stehen Sie auf, und bewegen Sie sich ein wenig.</translation>
    </message>
    <message>
        <source>I am up</source>
        <translation>Ich stehe</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>Ihre nächste Sitzung</translation>
    </message>
    <message>
        <source>You wanted to be reminded of your next session.</source>
        <translation>Sie wollten an Ihre nächste Sitzung erinnert werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sciatica Desktop</source>
        <translation>Sciatica Desktop</translation>
    </message>
    <message>
        <source>It stays in the tray to remind you. Quit it from there, or with Ctrl+Q in its window.</source>
        <translation>Es bleibt im Infobereich, um Sie zu erinnern. Beenden Sie es von dort oder mit Strg+Q in seinem Fenster.</translation>
    </message>
    <message>
        <source>Sciatica Desktop is still open</source>
        <translation>Sciatica Desktop ist noch offen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>My pain, my course</source>
        <translation>Mein Schmerz, mein Verlauf</translation>
    </message>
    <message>
        <source>Written down by the person with Sciatica Desktop. It describes; it is not a diagnosis.</source>
        <translation>Von der Person selbst mit Sciatica Desktop aufgeschrieben. Es beschreibt; es ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Pain before the session %1 of 10, right after it %2.</source>
        <translation>Schmerz vor der Sitzung %1 von 10, gleich danach %2.</translation>
    </message>
    <message>
        <source>Pain before a session typically %1 of 10, right after it %2.</source>
        <translation>Schmerz vor einer Sitzung meist %1 von 10, gleich danach %2.</translation>
    </message>
    <message>
        <source>Nothing was drawn in this time.</source>
        <translation>In dieser Zeit wurde nichts gezeichnet.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Marked last (%1): %2.</source>
        <translation>Zuletzt markiert (%1): %2.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Last answered on %1.</source>
        <translation>Zuletzt beantwortet am %1.</translation>
    </message>
    <message>
        <source>No warning sign was answered with yes.</source>
        <translation>Kein Warnzeichen wurde mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>Answered with yes:</source>
        <translation>Mit Ja beantwortet:</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>weniger Schmerz</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>mehr Schmerz</translation>
    </message>
    <message>
        <source>Pain before (ring) and after (dot), 0 to 10; lines: running medians (before dashed)</source>
        <translation>Schmerz vorher (Ring), nachher (Punkt), 0–10; Linien: laufende Mediane (vorher gestrichelt)</translation>
    </message>
    <message>
        <source>What was tried, and what the pain did</source>
        <translation>Was versucht wurde und was der Schmerz tat</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>right after</source>
        <translation>gleich danach</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>No rated sessions in this time.</source>
        <translation>Keine bewerteten Sitzungen in dieser Zeit.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>No notes in this time.</source>
        <translation>Keine Notizen in dieser Zeit.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>The report is in %1. Anyone who has that file can read it.</source>
        <translation>Der Bericht ist in %1. Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>One page with body, pain, what was tried, safety answers and your own words.</source>
        <translation>Eine Seite mit Körper, Schmerz, dem, was versucht wurde, Sicherheitsantworten und Ihren eigenen Worten.</translation>
    </message>
    <message>
        <source>Which time is the report about?</source>
        <translation>Um welche Zeit geht es im Bericht?</translation>
    </message>
</context>
<context>
    <name>RoutinePanel</name>
    <message>
        <source>Back to the marks</source>
        <translation>Zurück zu den Markierungen</translation>
    </message>
    <message>
        <source>Spots, in their order</source>
        <translation>Stellen, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Open a spot on the map or in the list, and choose Add to routine.</source>
        <translation>Öffnen Sie eine Stelle auf der Karte oder in der Liste, und wählen Sie Zum Ablauf hinzufügen.</translation>
    </message>
    <message>
        <source>Heat before</source>
        <translation>Wärme davor</translation>
    </message>
    <message>
        <source>Easy movement before</source>
        <translation>Leichte Bewegung davor</translation>
    </message>
    <message>
        <source>Cold after, for comfort only</source>
        <translation>Kälte danach, nur zum Wohlfühlen</translation>
    </message>
    <message>
        <source>Stretch before the spots</source>
        <translation>Dehnung vor den Stellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, such as Evening</source>
        <translation>Name, etwa Abend</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Ihr Ablauf</translation>
    </message>
    <message>
        <source>Stretches after the spots</source>
        <translation>Dehnungen nach den Stellen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>Insgesamt %1</translation>
    </message>
    <message>
        <source>In all %1, and %2 of heat before</source>
        <translation>Insgesamt %1, und %2 Wärme davor</translation>
    </message>
</context>
<context>
    <name>SafetyActs</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>SavedRoutines</name>
    <message>
        <source>Saved routines</source>
        <translation>Gespeicherte Abläufe</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>Wegwerfen: %1</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Tippen Sie zuerst ein Passwort.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>SessionActs</name>
    <message>
        <source>End this session?</source>
        <translation>Diese Sitzung beenden?</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>Was Sie bisher getan haben, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Saved in your history.</source>
        <translation>In Ihrem Verlauf gespeichert.</translation>
    </message>
    <message>
        <source>The whole screen shows a session. Choose a spot and start first.</source>
        <translation>Der ganze Bildschirm zeigt eine Sitzung. Wählen Sie zuerst eine Stelle, und starten Sie.</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Numb or electric: stop</source>
        <translation>Taub oder elektrisch: Stopp</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>Step before (Left arrow). R starts this step again.</source>
        <translation>Schritt davor (Pfeil nach links). R beginnt diesen Schritt neu.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step (Right arrow). Page Down goes to the next part.</source>
        <translation>Nächster Schritt (Pfeil nach rechts). Bild ab geht zum nächsten Teil.</translation>
    </message>
    <message>
        <source>Stop and keep what was done</source>
        <translation>Aufhören und bewahren, was getan wurde</translation>
    </message>
    <message>
        <source>Too much pressure</source>
        <translation>Zu viel Druck</translation>
    </message>
    <message>
        <source>End this press; later ones get shorter (T)</source>
        <translation>Diesen Druck beenden; spätere werden kürzer (T)</translation>
    </message>
    <message>
        <source>Stop now and note it (N)</source>
        <translation>Jetzt aufhören und notieren (N)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>SessionGuide</name>
    <message>
        <source>The computer was asleep or busy, so the timer waited. %1 left of this step.</source>
        <translation>Der Computer hat geschlafen oder war beschäftigt, deshalb hat der Timer gewartet. Von diesem Schritt sind noch %1 übrig.</translation>
    </message>
    <message>
        <source>Paused, with %1 left of this step.</source>
        <translation>Angehalten, von diesem Schritt sind noch %1 übrig.</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Das ist der letzte Schritt</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Danach: %1 (%2)</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>How strong the pressure feels, from 0 to 10. Stay between %1 and %2.</source>
        <translation>Wie stark sich der Druck anfühlt, von 0 bis 10. Bleiben Sie zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>When to stop, and what to do</source>
        <translation>Wann aufhören, und was dann zu tun ist</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Die Sitzung verlassen</translation>
    </message>
    <message>
        <source>Leave the session (Esc)</source>
        <translation>Die Sitzung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Floor mode: fill the screen</source>
        <translation>Bodenmodus: Bildschirm füllen</translation>
    </message>
    <message>
        <source>Floor mode: the countdown fills the screen, to be read from the floor (F11)</source>
        <translation>Bodenmodus: Der Countdown füllt den Bildschirm, vom Boden aus zu lesen (F11)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Stumm (M)</translation>
    </message>
</context>
<context>
    <name>Sharpen</name>
    <message>
        <source>Sharpen the list with a question</source>
        <translation>Die Liste mit einer Frage schärfen</translation>
    </message>
    <message>
        <source>No more questions for now.</source>
        <translation>Im Moment keine weiteren Fragen.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
</context>
<context>
    <name>SideDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SideWindows</name>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>%1 (content in English)</source>
        <translation>%1 (Inhalt auf Englisch)</translation>
    </message>
    <message>
        <source>%1 (your pack; menus and buttons in English)</source>
        <translation>%1 (Ihr Paket; Menüs und Knöpfe auf Englisch)</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>The sound is off; watch the ring.</source>
        <translation>Der Ton ist aus; achten Sie auf den Ring.</translation>
    </message>
    <message>
        <source>No sound here; watch the ring.</source>
        <translation>Hier kein Ton; achten Sie auf den Ring.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>The voice is off.</source>
        <translation>Die Stimme ist aus.</translation>
    </message>
    <message>
        <source>No voice on this computer.</source>
        <translation>Keine Stimme auf diesem Computer.</translation>
    </message>
    <message>
        <source>A voice says what comes.</source>
        <translation>Eine Stimme sagt, was kommt.</translation>
    </message>
</context>
<context>
    <name>SpotRow</name>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
    <message>
        <source>Then once on the other side, at half the pressure</source>
        <translation>Dann einmal auf der anderen Seite, mit halbem Druck</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>No spot known here often sends pain only there. Mark other places that hurt too, also in the back.</source>
        <translation>Keine hier bekannte Stelle schickt oft nur dorthin Schmerz. Markieren Sie andere Orte, die auch wehtun, auch am Rücken.</translation>
    </message>
    <message>
        <source>Areas worth checking, not a diagnosis.</source>
        <translation>Prüfenswerte Bereiche, keine Diagnose.</translation>
    </message>
    <message>
        <source>What may send pain there</source>
        <translation>Was Schmerz dorthin schicken kann</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>A folder that your other computers have too</source>
        <translation>Ein Ordner, den auch Ihre anderen Computer haben</translation>
    </message>
    <message>
        <source>Your history is no longer synced. The files in the folder stay.</source>
        <translation>Ihr Verlauf wird nicht mehr abgeglichen. Die Dateien im Ordner bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came from your other computers.</source>
        <translation>
            <numerusform>%n Eintrag kam von Ihren anderen Computern.</numerusform>
            <numerusform>%n Einträge kamen von Ihren anderen Computern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechniqueBox</name>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Where not to press</source>
        <translation>Wo nicht gedrückt wird</translation>
    </message>
    <message>
        <source>About this tool</source>
        <translation>Zu diesem Hilfsmittel</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Complete, can be imported again (*.json)</source>
        <translation>Vollständig, lässt sich wieder importieren (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>For medical software, FHIR R4 (*.fhir.json)</source>
        <translation>Für medizinische Software, FHIR R4 (*.fhir.json)</translation>
    </message>
    <message>
        <source>Export your history</source>
        <translation>Ihren Verlauf exportieren</translation>
    </message>
    <message>
        <source>Exported to %1. Anyone who has that file can read it.</source>
        <translation>Exportiert nach %1. Wer diese Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Einen Verlauf importieren</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated.</source>
        <translation>Importiert: %1 neu, %2 aktualisiert.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 cannot be copied (%2); make room beside it, allow writing there and try again.</source>
        <translation>%1 lässt sich nicht kopieren (%2); schaffen Sie Platz daneben, erlauben Sie dort das Schreiben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2); choose a folder that you may write to.</source>
        <translation>%1 lässt sich nicht anlegen (%2); wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2); choose another folder.</source>
        <translation>%1 lässt sich nicht anlegen (%2); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; look at whether you may read and write in its folder.</source>
        <translation>%1 lässt sich nicht öffnen; sehen Sie nach, ob Sie in seinem Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); look at the sync folder.</source>
        <translation>%1 lässt sich nicht lesen (%2); sehen Sie im Ordner für den Abgleich nach.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); look at whether you may read and write in its folder.</source>
        <translation>%1 lässt sich nicht lesen (%2); sehen Sie nach, ob Sie in seinem Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2); remove it by hand.</source>
        <translation>%1 lässt sich nicht entfernen (%2); entfernen Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>%1 cannot be set aside (%2); make room beside it, allow writing there and try again.</source>
        <translation>%1 lässt sich nicht beiseitelegen (%2); schaffen Sie Platz daneben, erlauben Sie dort das Schreiben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose a folder that you may write to.</source>
        <translation>%1 lässt sich nicht schreiben (%2); wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 lässt sich nicht schreiben (%2); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); look at the sync folder.</source>
        <translation>%1 lässt sich nicht schreiben (%2); sehen Sie im Ordner für den Abgleich nach.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); the preferences hold until the program is closed.</source>
        <translation>%1 lässt sich nicht schreiben (%2); die Einstellungen gelten, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>%1 could not be read again after it was written; try another disk.</source>
        <translation>%1 war nach dem Schreiben nicht wieder zu lesen; versuchen Sie es mit einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 could not be read or written; look at the disk and try again; nothing was changed.</source>
        <translation>%1 war nicht zu lesen oder zu schreiben; sehen Sie nach dem Datenträger, und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full; make room and try again; nothing was changed.</source>
        <translation>%1 war nicht zu schreiben, weil der Datenträger voll ist; schaffen Sie Platz, und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase; try again.</source>
        <translation>%1 öffnet sich nicht mit diesem Passwort; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has lines that cannot be read (%2); the others were taken.</source>
        <translation>%1 hat Zeilen, die nicht zu lesen sind (%2); die anderen wurden übernommen.</translation>
    </message>
    <message>
        <source>%1 is damaged; choose another file; nothing was changed.</source>
        <translation>%1 ist beschädigt; wählen Sie eine andere Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged; repair it or restore a backup; the file was left as it is.</source>
        <translation>%1 ist beschädigt; reparieren Sie die Datei, oder gehen Sie zu einer Sicherung zurück; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is in a folder that may not be written to; allow writing there or choose another folder; nothing was changed.</source>
        <translation>%1 ist in einem Ordner, in den nicht geschrieben werden darf; erlauben Sie dort das Schreiben, oder wählen Sie einen anderen Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close the other program and try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet; schließen Sie das andere Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase; lock this history with the same one.</source>
        <translation>%1 ist mit einem Passwort gesperrt; sperren Sie diesen Verlauf mit demselben.</translation>
    </message>
    <message>
        <source>%1 is locked with another passphrase; lock this history with the same one.</source>
        <translation>%1 ist mit einem anderen Passwort gesperrt; sperren Sie diesen Verlauf mit demselben.</translation>
    </message>
    <message>
        <source>%1 is locked, or is not a history of this program; give its passphrase.</source>
        <translation>%1 ist gesperrt oder kein Verlauf dieses Programms; geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>%1 is not a history of this program; choose another file; nothing was changed.</source>
        <translation>%1 ist kein Verlauf dieses Programms; wählen Sie eine andere Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a history that this program exported (%2); choose another file; nothing was changed.</source>
        <translation>%1 ist kein Verlauf, den dieses Programm exportiert hat (%2); wählen Sie eine andere Datei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a sync file of this program; take it out of there.</source>
        <translation>%1 ist keine Abgleichdatei dieses Programms; nehmen Sie die Datei dort heraus.</translation>
    </message>
    <message>
        <source>%1 is not there; choose another folder for syncing, or none.</source>
        <translation>%1 ist nicht da; wählen Sie einen anderen Ordner für den Abgleich oder keinen.</translation>
    </message>
    <message>
        <source>%1 may not be written; allow writing there or choose another folder; nothing was changed.</source>
        <translation>%1 darf nicht geschrieben werden; erlauben Sie dort das Schreiben, oder wählen Sie einen anderen Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 keeps no routines; go back to your own history to save one.</source>
        <translation>%1 bewahrt keine Abläufe auf; gehen Sie zu Ihrem eigenen Verlauf zurück, um einen zu speichern.</translation>
    </message>
    <message>
        <source>%1 may not be written; allow writing to it and try again; nothing was changed.</source>
        <translation>%1 darf nicht geschrieben werden; erlauben Sie das Schreiben, und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged: something other than this program changed it; repair it or restore a backup; the file was left as it is.</source>
        <translation>%1 ist beschädigt: Etwas anderes als dieses Programm hat die Datei geändert; reparieren Sie die Datei, oder gehen Sie zu einer Sicherung zurück; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; install that here too.</source>
        <translation>%1 stammt von einer neueren Version dieses Programms; installieren Sie diese auch hier.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (format %2, this one reads up to %3); install the newer version; the file was left as it is.</source>
        <translation>%1 stammt von einer neueren Version dieses Programms (Format %2, diese liest bis %3); installieren Sie die neuere Version; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>This example</source>
        <translation>Dieses Beispiel</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>UnratedBar</name>
    <message>
        <source>A session was cut off (%1, %2). What you did is kept, and you can still rate it.</source>
        <translation>Eine Sitzung wurde unterbrochen (%1, %2). Was Sie getan haben, ist aufbewahrt, und Sie können sie noch bewerten.</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Leave it unrated</source>
        <translation>Unbewertet lassen</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Go on with gentle techniques</source>
        <translation>Mit sanften Techniken weitermachen</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <translation>Ich habe das prüfen lassen</translation>
    </message>
    <message>
        <source>Yes, a professional looked at it</source>
        <translation>Ja, eine Fachperson hat es angesehen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Did a doctor or another professional look at this, and may you use massage again?</source>
        <translation>Hat ein Arzt oder eine andere Fachperson das angesehen, und dürfen Sie wieder massieren?</translation>
    </message>
    <message>
        <source>You said yes to: %1.</source>
        <translation>Sie haben mit Ja geantwortet auf: %1.</translation>
    </message>
    <message>
        <source>%1. Your history stays open.</source>
        <translation>%1. Ihr Verlauf bleibt offen.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Meine Antworten ändern</translation>
    </message>
</context>
<context>
    <name>WayAhead</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>See what may send pain there</source>
        <translation>Sehen, was Schmerz dorthin schicken kann</translation>
    </message>
    <message>
        <source>Spots worth checking show up on the body, and here with reasons.</source>
        <translation>Prüfenswerte Stellen erscheinen am Körper, und hier mit Gründen.</translation>
    </message>
    <message>
        <source>Press, with a guide</source>
        <translation>Drücken, mit Anleitung</translation>
    </message>
    <message>
        <source>It shows where and how, and keeps the time.</source>
        <translation>Es wird gezeigt, wo und wie, und die Zeit wird gemessen.</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>Sehen, was hilft</translation>
    </message>
    <message>
        <source>Your history builds up from session to session, on this computer only.</source>
        <translation>Ihr Verlauf wächst von Sitzung zu Sitzung, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at an example first</source>
        <translation>Zuerst ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Die Einführung überspringen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>For pain that runs from the low back or hip into the leg.</source>
        <translation>Bei Schmerz, der vom unteren Rücken oder von der Hüfte ins Bein zieht.</translation>
    </message>
    <message>
        <source>Next come a few safety questions, and your first mark.</source>
        <translation>Als Nächstes kommen ein paar Sicherheitsfragen und Ihre erste Markierung.</translation>
    </message>
    <message>
        <source>It guides you</source>
        <translation>Es leitet Sie an</translation>
    </message>
    <message>
        <source>From where it hurts to spots worth checking, and through a gentle massage with a timer.</source>
        <translation>Von da, wo es wehtut, zu prüfenswerten Stellen, und durch eine sanfte Massage mit Timer.</translation>
    </message>
    <message>
        <source>It does not diagnose</source>
        <translation>Es stellt keine Diagnose</translation>
    </message>
    <message>
        <source>It does not replace a doctor or physiotherapist, and no clinician has reviewed its content yet.</source>
        <translation>Es ersetzt weder Arzt noch Physiotherapie, und noch hat keine Fachperson den Inhalt geprüft.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Es bleibt bei Ihnen</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. There is no account, and the program has no network in it.</source>
        <translation>Alles wird auf diesem Computer aufbewahrt. Es gibt kein Konto, und das Programm hat keine Netzverbindung.</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <source>Where? Until you say so, it counts everywhere.</source>
        <translation>Wo? Bis Sie es sagen, gilt es überall.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>My usual pain</source>
        <translation>Mein üblicher Schmerz</translation>
    </message>
    <message>
        <source>Sore, but not my pain</source>
        <translation>Empfindlich, aber nicht mein Schmerz</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3 left</source>
        <translation>Teil %1 von %2 · noch %3</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Sohlen</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Skin areas</source>
        <translation>Hautgebiete</translation>
    </message>
    <message>
        <source>near the skin</source>
        <translation>nahe der Haut</translation>
    </message>
    <message>
        <source>in the middle layer</source>
        <translation>in der mittleren Schicht</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>ziehend</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brennend</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>kribbelnd</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>taub</translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation>Tief innen</translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation>Nahe der Haut</translation>
    </message>
    <message>
        <source>strong match</source>
        <translation>passt gut</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>passt vielleicht</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>passt wenig</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Fine brush</source>
        <translation>Feiner Pinsel</translation>
    </message>
    <message>
        <source>Medium brush</source>
        <translation>Mittlerer Pinsel</translation>
    </message>
    <message>
        <source>Broad brush</source>
        <translation>Breiter Pinsel</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>tradition</source>
        <translation>Tradition</translation>
    </message>
    <message>
        <source>You can press this yourself</source>
        <translation>Das können Sie selbst drücken</translation>
    </message>
    <message>
        <source>Press this only lightly</source>
        <translation>Drücken Sie hier nur leicht</translation>
    </message>
    <message>
        <source>For a professional only</source>
        <translation>Nur für eine Fachperson</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>press and let go</source>
        <translation>drücken und loslassen</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>streichen</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Holen Sie jetzt Notfallhilfe</translation>
    </message>
    <message>
        <source>Get medical help today</source>
        <translation>Holen Sie heute ärztliche Hilfe</translation>
    </message>
    <message>
        <source>See a doctor within a few days</source>
        <translation>Gehen Sie innerhalb weniger Tage zum Arzt</translation>
    </message>
    <message>
        <source>Book a visit to a doctor or physiotherapist</source>
        <translation>Lassen Sie sich einen Termin in Arztpraxis oder Physiotherapie geben</translation>
    </message>
    <message>
        <source>No techniques and no map results for now</source>
        <translation>Vorerst keine Techniken und keine Ergebnisse auf der Karte</translation>
    </message>
    <message>
        <source>No techniques for now</source>
        <translation>Vorerst keine Techniken</translation>
    </message>
    <message>
        <source>Gentle techniques only</source>
        <translation>Nur sanfte Techniken</translation>
    </message>
    <message>
        <source>All techniques</source>
        <translation>Alle Techniken</translation>
    </message>
    <message>
        <source>Once before the first technique.</source>
        <translation>Einmal vor der ersten Technik.</translation>
    </message>
    <message>
        <source>It has been a month since you answered these.</source>
        <translation>Es ist einen Monat her, dass Sie diese Fragen beantwortet haben.</translation>
    </message>
    <message>
        <source>Your marks are on another side than before.</source>
        <translation>Ihre Markierungen sind auf einer anderen Seite als zuvor.</translation>
    </message>
    <message>
        <source>Your marks now reach further down the leg.</source>
        <translation>Ihre Markierungen reichen jetzt weiter das Bein hinunter.</translation>
    </message>
    <message>
        <source>You marked a numb place.</source>
        <translation>Sie haben einen Ort als taub markiert.</translation>
    </message>
    <message>
        <source>These may be different from day to day.</source>
        <translation>Das kann von Tag zu Tag anders sein.</translation>
    </message>
    <message>
        <source>You can look at these at any time.</source>
        <translation>Sie können sie jederzeit ansehen.</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Buttock and hip</source>
        <translation>Gesäß und Hüfte</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Find the spot</source>
        <translation>Stelle suchen</translation>
    </message>
    <message>
        <source>Press check</source>
        <translation>Druckprobe</translation>
    </message>
    <message>
        <source>What did you feel?</source>
        <translation>Was spürten Sie?</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Easy movement</source>
        <translation>Leichte Bewegung</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Paused: the timer waited</source>
        <translation>Angehalten: Der Timer hat gewartet</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>Stopped: numb or electric feeling</source>
        <translation>Abgebrochen: taubes oder elektrisches Gefühl</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Evidence: trials</source>
        <translation>Belege: Studien</translation>
    </message>
    <message>
        <source>Evidence: expert consensus</source>
        <translation>Belege: Expertenkonsens</translation>
    </message>
    <message>
        <source>Evidence: clinical tradition</source>
        <translation>Belege: klinische Tradition</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Y for yes, N for no.</source>
        <translation>J oder Y für Ja, N für Nein.</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>Beantwortet: %1.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Go to the map</source>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <source>Log your pain</source>
        <translation>Schmerz notieren</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Mark on the map where it hurts and treat one spot. What you did is kept here by itself.</source>
        <translation>Markieren Sie auf der Karte, wo es wehtut, und behandeln Sie eine Stelle. Was Sie getan haben, wird hier von selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Es bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Diese Antwort zurücknehmen</translation>
    </message>
</context>
</TS>
