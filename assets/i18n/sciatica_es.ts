<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>go back to a backup</source>
        <translation>volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;Exportar historial…</translation>
    </message>
    <message>
        <source>save as a file, JSON</source>
        <translation>guardar como archivo, JSON</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>&amp;Importar historial…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>&amp;Guardar un informe…</translation>
    </message>
    <message>
        <source>one page, PDF, for the doctor</source>
        <translation>una página, PDF, para el médico</translation>
    </message>
    <message>
        <source>Print a rep&amp;ort…</source>
        <translation>Im&amp;primir un informe…</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>Mostrar la &amp;carpeta de datos</translation>
    </message>
    <message>
        <source>Use &amp;another data folder…</source>
        <translation>Usar &amp;otra carpeta de datos…</translation>
    </message>
    <message>
        <source>&amp;Check data</source>
        <translation>Revisar los &amp;datos</translation>
    </message>
    <message>
        <source>damaged file, repair</source>
        <translation>archivo dañado, reparar</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Frase de contraseña…</translation>
    </message>
    <message>
        <source>password, lock, encrypt</source>
        <translation>contraseña, bloquear, cifrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Log pain…</source>
        <translation>An&amp;otar dolor…</translation>
    </message>
    <message>
        <source>flare, bad day, note how it is now</source>
        <translation>crisis, mal día, anotar cómo está ahora</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Clear all marks</source>
        <translation>&amp;Borrar todas las marcas</translation>
    </message>
    <message>
        <source>&amp;Find in history or Learn</source>
        <translation>B&amp;uscar en el historial o en Aprender</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>settings, options</source>
        <translation>ajustes, opciones</translation>
    </message>
    <message>
        <source>Show &amp;map</source>
        <translation>Ver el &amp;mapa</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>Ver el &amp;historial</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>Show &amp;Learn and safety</source>
        <translation>Ver &amp;Aprender y seguridad</translation>
    </message>
    <message>
        <source>Show &amp;charts</source>
        <translation>Ver los &amp;gráficos</translation>
    </message>
    <message>
        <source>history, course</source>
        <translation>historial, evolución</translation>
    </message>
    <message>
        <source>Show &amp;what helps me</source>
        <translation>Ver &amp;qué me ayuda</translation>
    </message>
    <message>
        <source>history, effect</source>
        <translation>historial, efecto</translation>
    </message>
    <message>
        <source>&amp;Jump to the next step</source>
        <translation>&amp;Ir al paso siguiente</translation>
    </message>
    <message>
        <source>Colours like the &amp;system</source>
        <translation>Colores como el &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto más g&amp;rande</translation>
    </message>
    <message>
        <source>Smaller &amp;text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todas las &amp;teclas</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>atajos, teclado</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Emergency signs</source>
        <translation>Señales de &amp;emergencia</translation>
    </message>
    <message>
        <source>red flags, warning signs, doctor</source>
        <translation>señales de alarma, señales de aviso, médico</translation>
    </message>
    <message>
        <source>&amp;Look at an example history</source>
        <translation>&amp;Ver un historial de ejemplo</translation>
    </message>
    <message>
        <source>try, demo, sample</source>
        <translation>probar, demostración, muestra</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;About Sciatica Desktop</source>
        <translation>&amp;Acerca de Sciatica Desktop</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>&amp;Mark places</source>
        <translation>&amp;Marcar lugares</translation>
    </message>
    <message>
        <source>&amp;Paint areas</source>
        <translation>&amp;Pintar zonas</translation>
    </message>
    <message>
        <source>brush, draw</source>
        <translation>pincel, dibujar</translation>
    </message>
    <message>
        <source>&amp;Erase marks</source>
        <translation>&amp;Borrar marcas</translation>
    </message>
    <message>
        <source>rubber, remove</source>
        <translation>goma, quitar</translation>
    </message>
    <message>
        <source>&amp;List of places</source>
        <translation>&amp;Lista de lugares</translation>
    </message>
    <message>
        <source>by name, without the mouse</source>
        <translation>por nombre, sin el ratón</translation>
    </message>
    <message>
        <source>&amp;Start from last time</source>
        <translation>&amp;Empezar desde la última vez</translation>
    </message>
    <message>
        <source>same as before, again</source>
        <translation>igual que antes, otra vez</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <translation>&amp;Vista siguiente</translation>
    </message>
    <message>
        <source>turn, back, side, front, soles</source>
        <translation>girar, detrás, lado, delante, plantas</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ampliar, zoom</translation>
    </message>
    <message>
        <source>&amp;Further</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>reducir, zoom</translation>
    </message>
    <message>
        <source>&amp;Whole body</source>
        <translation>Cuerpo en&amp;tero</translation>
    </message>
    <message>
        <source>fit, zoom</source>
        <translation>encajar, zoom</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <translation>P&amp;iel</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>M&amp;uscles</source>
        <translation>Músc&amp;ulos</translation>
    </message>
    <message>
        <source>&amp;Deep muscles</source>
        <translation>Músculos pro&amp;fundos</translation>
    </message>
    <message>
        <source>&amp;Bones</source>
        <translation>&amp;Huesos</translation>
    </message>
    <message>
        <source>layer, skeleton</source>
        <translation>capa, esqueleto</translation>
    </message>
    <message>
        <source>Ne&amp;rve</source>
        <translation>Ne&amp;rvio</translation>
    </message>
    <message>
        <source>layer, sciatic</source>
        <translation>capa, ciático</translation>
    </message>
    <message>
        <source>Skin &amp;areas of the nerves</source>
        <translation>&amp;Zonas de piel de los nervios</translation>
    </message>
    <message>
        <source>layer, dermatomes</source>
        <translation>capa, dermatomas</translation>
    </message>
    <message>
        <source>&amp;Your routine</source>
        <translation>Tu &amp;rutina</translation>
    </message>
    <message>
        <source>several spots, heat, stretches, cold, same as yesterday</source>
        <translation>varios puntos, calor, estiramientos, frío, igual que ayer</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pausa o seguir</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;atrás</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>saltar</translation>
    </message>
    <message>
        <source>Step &amp;again</source>
        <translation>R&amp;epetir el paso</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message>
        <source>Next spot or stret&amp;ch</source>
        <translation>Siguiente punto o es&amp;tiramiento</translation>
    </message>
    <message>
        <source>&amp;Too much</source>
        <translation>&amp;Demasiado</translation>
    </message>
    <message>
        <source>hurts, less pressure</source>
        <translation>duele, menos presión</translation>
    </message>
    <message>
        <source>Nu&amp;mb or electric: stop</source>
        <translation>Dor&amp;mido o calambre eléctrico: parar</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>hormigueo</translation>
    </message>
    <message>
        <source>S&amp;ound off</source>
        <translation>Sin s&amp;onido</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>&amp;Floor mode: fill the screen</source>
        <translation>Modo s&amp;uelo: llenar la pantalla</translation>
    </message>
    <message>
        <source>full screen, large</source>
        <translation>pantalla completa, grande</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>Termi&amp;nar la sesión</translation>
    </message>
    <message>
        <source>stop, leave</source>
        <translation>parar, salir</translation>
    </message>
    <message>
        <source>backup, save a copy</source>
        <translation>guardar una copia, respaldo</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Put several spots together, with heat, stretches and cold (Ctrl+R)</source>
        <translation>Junta varios puntos, con calor, estiramientos y frío (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>AlikeFold</name>
    <message>
        <source>Can also feel like this</source>
        <translation>Puede sentirse igual</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en marcha</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself every half hour in which you do something.</source>
        <translation>Todavía no hay ninguna copia. Se hace una por sí sola cada media hora en la que haces algo.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is in your history now is backed up first, so that you can come back to it.</source>
        <translation>De lo que hay ahora en tu historial se hace antes una copia, para que puedas volver a ello.</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>Fuentes %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <source>Arrow keys move between places. Enter marks or unmarks. 0 to 10 set how strong it is. F turns.</source>
        <translation>Las flechas van de un lugar a otro. Intro marca o quita la marca. De 0 a 10 se ajusta la fuerza. F gira.</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Visto desde atrás</translation>
    </message>
    <message>
        <source>Seen from the side</source>
        <translation>Visto de lado</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Visto de frente</translation>
    </message>
    <message>
        <source>Seen from below</source>
        <translation>Visto desde abajo</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>IZQUIERDA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DERECHA</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 de 10, %2</translation>
    </message>
    <message>
        <source>painted in part, %1</source>
        <translation>pintado en parte, %1</translation>
    </message>
    <message>
        <source>marked, %1</source>
        <translation>marcado, %1</translation>
    </message>
    <message>
        <source>Several places changed</source>
        <translation>Cambiaron varios lugares</translation>
    </message>
    <message>
        <source>not marked any more</source>
        <translation>ya no está marcado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>Punto %1: %2</translation>
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
        <translation>Muy pocos dibujos para decir algo. Con cuatro basta.</translation>
    </message>
    <message>
        <source>No clear change: no larger than what is drawn differently by chance.</source>
        <translation>Sin cambio claro: no es mayor que lo que por azar se dibuja distinto.</translation>
    </message>
    <message>
        <source>Less pain in about %1, more in about %2.</source>
        <translation>Menos dolor en unos %1, más en unos %2.</translation>
    </message>
    <message>
        <source>Less pain in about %1, more nowhere.</source>
        <translation>Menos dolor en unos %1, más en ninguna parte.</translation>
    </message>
    <message>
        <source>More pain in about %2, less nowhere.</source>
        <translation>Más dolor en unos %2, menos en ninguna parte.</translation>
    </message>
    <message>
        <source>How differently you draw the same pain was not measured yet; a cautious guess is used.</source>
        <translation>Todavía no se ha medido cuánto varía tu dibujo de un mismo dolor; se usa una estimación prudente.</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Nothing was marked or painted in this period. What you mark on the map is kept here.</source>
        <translation>En este período no se marcó ni pintó nada. Lo que marques en el mapa se guarda aquí.</translation>
    </message>
    <message>
        <source>The darker, the more often and the stronger.</source>
        <translation>Cuanto más oscuro, más a menudo y más fuerte.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4 of skin</source>
        <translation>%1 de %2: %3, %4 de piel</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>BrushRow</name>
    <message>
        <source>Kind of pain to paint</source>
        <translation>Tipo de dolor que se pinta</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Show me how</source>
        <translation>Muéstrame cómo</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Backed up to %1.</source>
        <translation>Copia guardada en %1.</translation>
    </message>
    <message>
        <source>Your history is not in a file right now.</source>
        <translation>Tu historial no está en un archivo en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with another passphrase</source>
        <translation>Bloqueada con otra frase de contraseña</translation>
    </message>
    <message>
        <source>Damaged, or made by another version or program</source>
        <translation>Dañada, o hecha por otra versión u otro programa</translation>
    </message>
    <message>
        <source>A backup to go back to</source>
        <translation>Una copia a la que volver</translation>
    </message>
    <message>
        <source>Histories (*.sqlite3)</source>
        <translation>Historiales (*.sqlite3)</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>Esta copia está bloqueada</translation>
    </message>
    <message>
        <source>Its passphrase:</source>
        <translation>Su frase de contraseña:</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept in %1.</source>
        <translation>Restaurado. Lo que había antes se guarda en %1.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>Esta frase de contraseña no la abre. Prueba otra vez.</translation>
    </message>
    <message>
        <source>Restored. The file that could not be used is kept as %1.</source>
        <translation>Restaurado. El archivo que no se podía usar se guarda como %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order; it holds %n entries.</source>
        <translation>
            <numerusform>%1 está en orden; contiene %n entrada.</numerusform>
            <numerusform>%1 está en orden; contiene %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Usar otra carpeta…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Your history is open. Your marks of last time are there at the next start.</source>
        <translation>Tu historial está abierto. Tus marcas de la última vez estarán en el próximo arranque.</translation>
    </message>
    <message>
        <source>What can still be read goes into a new file. The damaged one is kept, under another name.</source>
        <translation>Lo que aún se puede leer pasa a un archivo nuevo. El dañado se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and holds %n entries; it fills what is missing.</source>
        <translation>
            <numerusform>La copia más reciente es de %1 y contiene %n entrada; completa lo que falta.</numerusform>
            <numerusform>La copia más reciente es de %1 y contiene %n entradas; completa lo que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only go back to the backup</source>
        <translation>Solo volver a la copia</translation>
    </message>
    <message>
        <source>Repair your history?</source>
        <translation>¿Reparar tu historial?</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read.</source>
        <translation>
            <numerusform>Se pudo leer %n entrada.</numerusform>
            <numerusform>Se pudieron leer %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not whole.</source>
        <translation>
            <numerusform>%n de ellas no está completa.</numerusform>
            <numerusform>%n de ellas no están completas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the backup.</source>
        <translation>
            <numerusform>%n más vino de la copia.</numerusform>
            <numerusform>%n más vinieron de la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>Falta %n.</numerusform>
            <numerusform>Faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se guarda como %1.</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Guardar la imagen del gráfico</translation>
    </message>
    <message>
        <source>The picture is in %1. Anyone who has that file can see it.</source>
        <translation>La imagen está en %1. Cualquiera que tenga ese archivo puede verla.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The worst pain of each day</source>
        <translation>El peor dolor de cada día</translation>
    </message>
    <message>
        <source>worst pain of the day, 0 to 10</source>
        <translation>peor dolor del día, de 0 a 10</translation>
    </message>
    <message>
        <source>no pain noted</source>
        <translation>sin dolor anotado</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>How much of the skin was marked or painted</source>
        <translation>Cuánta piel se marcó o pintó</translation>
    </message>
    <message>
        <source>skin that was marked or painted</source>
        <translation>piel que se marcó o pintó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Running median (band)</source>
        <translation>Mediana móvil (banda)</translation>
    </message>
    <message>
        <source>Pain before and after each session</source>
        <translation>Dolor antes y después de cada sesión</translation>
    </message>
    <message>
        <source>pain before, or noted without a session</source>
        <translation>dolor antes, o anotado sin sesión</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>dolor después</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Running median before (band)</source>
        <translation>Mediana móvil antes (banda)</translation>
    </message>
    <message>
        <source>Running median after (band)</source>
        <translation>Mediana móvil después (banda)</translation>
    </message>
    <message>
        <source>Sessions a day against the limits</source>
        <translation>Sesiones al día frente a los límites</translation>
    </message>
    <message>
        <source>limit of sessions a day: %1</source>
        <translation>límite de sesiones al día: %1</translation>
    </message>
    <message>
        <source>limit for the same spot: %1</source>
        <translation>límite para el mismo punto: %1</translation>
    </message>
    <message>
        <source>of these on the same spot</source>
        <translation>de ellas, en el mismo punto</translation>
    </message>
    <message>
        <source>Of these on the same spot</source>
        <translation>De ellas, en el mismo punto</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>running median (of %1 in a row)</source>
        <translation>mediana móvil (de %1 seguidos)</translation>
    </message>
    <message>
        <source>band: half of them lie in it</source>
        <translation>banda: la mitad está en ella</translation>
    </message>
    <message>
        <source>No ratings in this time. Log your pain, or rate it after a session, and it is shown here.</source>
        <translation>En este período no hay valoraciones. Anota tu dolor, o valóralo tras una sesión, y se mostrará aquí.</translation>
    </message>
    <message>
        <source>Running median: from %1 to %2 before, from %3 to %4 after.</source>
        <translation>Mediana móvil: antes de %1 a %2, después de %3 a %4.</translation>
    </message>
    <message>
        <source>Typical pain: %1 before, %2 after.</source>
        <translation>Dolor típico: antes %1, después %2.</translation>
    </message>
    <message>
        <source>Typical pain: %1.</source>
        <translation>Dolor típico: %1.</translation>
    </message>
    <message>
        <source>Typical pain: %2 after.</source>
        <translation>Dolor típico: después %2.</translation>
    </message>
    <message>
        <source>Running median: from %1 to %2.</source>
        <translation>Mediana móvil: de %1 a %2.</translation>
    </message>
    <message>
        <source>Half of the latest ones lie in the band from %1 to %2.</source>
        <translation>La mitad de los últimos está en la banda de %1 a %2.</translation>
    </message>
    <message>
        <source>The band that half of the latest ones lie in is at %1.</source>
        <translation>La banda en la que está la mitad de los últimos queda en %1.</translation>
    </message>
    <message>
        <source>Too few yet for a running median with its band; from %1 on.</source>
        <translation>Todavía son pocos para una mediana móvil con su banda; a partir de %1.</translation>
    </message>
    <message>
        <source>%1: pain %2 before, %3 after</source>
        <translation>%1: dolor antes %2, después %3</translation>
    </message>
    <message>
        <source>%1: pain %2</source>
        <translation>%1: dolor %2</translation>
    </message>
    <message>
        <source>%1: pain %3 after</source>
        <translation>%1: dolor después %3</translation>
    </message>
    <message>
        <source>Nothing was marked or painted in this time. What you mark on the map is kept here.</source>
        <translation>En este período no se marcó ni pintó nada. Lo que marques en el mapa se guarda aquí.</translation>
    </message>
    <message>
        <source>Skin that hurt: %1 in the first, %2 in the last.</source>
        <translation>Piel que dolía: %1 en el primero, %2 en el último.</translation>
    </message>
    <message>
        <source>No sessions in this time. Each one that you do is counted here.</source>
        <translation>En este período no hay sesiones. Cada una que hagas se cuenta aquí.</translation>
    </message>
    <message>
        <source>Within the limits: %1 a day, %2 of them on the same spot.</source>
        <translation>Dentro de los límites: %1 al día, %2 de ellas en el mismo punto.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Show the other questions</source>
        <translation>Mostrar las otras preguntas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a setting or help</source>
        <translation>Busca una orden, un ajuste o ayuda</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>Lo que se puede pedir</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Your health</source>
        <translation>Tu salud</translation>
    </message>
</context>
<context>
    <name>ConditionPage</name>
    <message>
        <source>Your health</source>
        <translation>Tu salud</translation>
    </message>
    <message>
        <source>Some conditions rule out some techniques, or ask for less pressure. Switch on what is true for you. It stays on this computer, and you can change it in the preferences.</source>
        <translation>Algunas situaciones descartan ciertas técnicas o piden menos presión. Activa lo que sea cierto en tu caso. Se queda en este ordenador, y puedes cambiarlo en las preferencias.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En general</translation>
    </message>
    <message>
        <source>At one place</source>
        <translation>En un lugar</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Empty the line</source>
        <translation>Vaciar la línea</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer, or others.</source>
        <translation>Nada encaja con estas palabras. Prueba con menos, o con otras.</translation>
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
        <translation>Cuenta atrás</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Too much” %n times</source>
        <translation>
            <numerusform>«Demasiado» %n vez</numerusform>
            <numerusform>«Demasiado» %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places marked</source>
        <translation>
            <numerusform>%n lugar marcado</numerusform>
            <numerusform>%n lugares marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good.</source>
        <translation>
            <numerusform>%n entrada desaparece para siempre.</numerusform>
            <numerusform>%n entradas desaparecen para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings on %1.</source>
        <translation>
            <numerusform>%n dibujo el %1.</numerusform>
            <numerusform>%n dibujos el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings from %1 to %2.</source>
        <translation>
            <numerusform>%n dibujo del %1 al %2.</numerusform>
            <numerusform>%n dibujos del %1 al %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured by how you drew the same pain twice (%n exercises).</source>
        <translation>
            <numerusform>Medido por cómo dibujaste dos veces el mismo dolor (%n ejercicio).</numerusform>
            <numerusform>Medido por cómo dibujaste dos veces el mismo dolor (%n ejercicios).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of self-massage.</source>
        <translation>
            <numerusform>%n sesión de automasaje.</numerusform>
            <numerusform>%n sesiones de automasaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the pain without one.</source>
        <translation>
            <numerusform>%n anotación del dolor sin sesión.</numerusform>
            <numerusform>%n anotaciones del dolor sin sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped for a numb or electric feeling: %n times.</source>
        <translation>
            <numerusform>Terminada por adormecimiento o calambre eléctrico: %n vez.</numerusform>
            <numerusform>Terminadas por adormecimiento o calambre eléctrico: %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings on %1.</source>
        <translation>
            <numerusform>%n valoración el %1.</numerusform>
            <numerusform>%n valoraciones el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings from %1 to %2.</source>
        <translation>
            <numerusform>%n valoración del %1 al %2.</numerusform>
            <numerusform>%n valoraciones del %1 al %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of skin in %n places</source>
        <translation>
            <numerusform>%1: %2 de piel en %n lugar</numerusform>
            <numerusform>%1: %2 de piel en %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain noted on %n days. The worst of a day is typically %1, at most %2 (%3).</source>
        <translation>
            <numerusform>Dolor anotado en %n día. El peor de cada día suele ser %1; el máximo fue %2 (%3).</numerusform>
            <numerusform>Dolor anotado en %n días. El peor de cada día suele ser %1; el máximo fue %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: worst pain %2, %n sessions</source>
        <translation>
            <numerusform>%1: peor dolor %2, %n sesión</numerusform>
            <numerusform>%1: peor dolor %2, %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no pain noted, %n sessions</source>
        <translation>
            <numerusform>%1: sin dolor anotado, %n sesión</numerusform>
            <numerusform>%1: sin dolor anotado, %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions on %n days, at most %1 on one day (%2).</source>
        <translation>
            <numerusform>Sesiones en %n día, como máximo %1 en un día (%2).</numerusform>
            <numerusform>Sesiones en %n días, como máximo %1 en un día (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the limit of %1 a day on %n days.</source>
        <translation>
            <numerusform>Más que el límite de %1 al día en %n día.</numerusform>
            <numerusform>Más que el límite de %1 al día en %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same spot more often than the limit of %1 on %n days.</source>
        <translation>
            <numerusform>El mismo punto más veces que el límite de %1 en %n día.</numerusform>
            <numerusform>El mismo punto más veces que el límite de %1 en %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sessions, %2 on the same spot</source>
        <translation>
            <numerusform>%1: %n sesión, %2 en el mismo punto</numerusform>
            <numerusform>%1: %n sesiones, %2 en el mismo punto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>Holds</source>
        <translation>Presiones mantenidas</translation>
    </message>
    <message>
        <source>Passes in a set</source>
        <translation>Pasadas por serie</translation>
    </message>
    <message>
        <source>Presses in a set</source>
        <translation>Presiones por serie</translation>
    </message>
    <message>
        <source>Strokes in a set</source>
        <translation>Frotaciones por serie</translation>
    </message>
    <message>
        <source>Length of a hold</source>
        <translation>Duración de una presión mantenida</translation>
    </message>
    <message>
        <source>Length of a pass</source>
        <translation>Duración de una pasada</translation>
    </message>
    <message>
        <source>Length of a press</source>
        <translation>Duración de una presión</translation>
    </message>
    <message>
        <source>Length of a stroke</source>
        <translation>Duración de una frotación</translation>
    </message>
    <message>
        <source>%1 holds of %2 s, %3 s rest between</source>
        <translation>Mantener %1 veces %2 s, con %3 s de descanso entre medias</translation>
    </message>
    <message>
        <source>%1 slow passes of %2 s</source>
        <translation>%1 pasadas lentas de %2 s</translation>
    </message>
    <message>
        <source>%1 presses of %2 s, let go for %3 s</source>
        <translation>%1 presiones de %2 s, soltar %3 s</translation>
    </message>
    <message>
        <source>%1 strokes of %2 s</source>
        <translation>%1 frotaciones de %2 s</translation>
    </message>
    <message>
        <source>%1, in %2 sets with %3 s rest</source>
        <translation>%1, en %2 series con %3 s de descanso</translation>
    </message>
</context>
<context>
    <name>DoseBox</name>
    <message>
        <source>One spot gets %1 of pressure at most, so some of it is left out.</source>
        <translation>Un punto recibe como mucho %1 de presión, así que una parte queda fuera.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Change the times</source>
        <translation>Cambiar los tiempos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Pressure %1 to %2 of 10, never above %3</source>
        <translation>Presión de %1 a %2 de 10, nunca más de %3</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>En total %1</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Pain then</source>
        <translation>Dolor entonces</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Use another folder…</source>
        <translation>Usar otra carpeta…</translation>
    </message>
    <message>
        <source>All is saved again.</source>
        <translation>Todo vuelve a estar guardado.</translation>
    </message>
    <message>
        <source>A folder for your history</source>
        <translation>Una carpeta para tu historial</translation>
    </message>
    <message>
        <source>%1 is open in another window; close that one first.</source>
        <translation>%1 está abierto en otra ventana; ciérrala primero.</translation>
    </message>
    <message>
        <source>Your history is kept in %1 until you close the program; --data-dir names another folder.</source>
        <translation>Tu historial se guarda en %1 hasta que cierres el programa; --data-dir indica otra carpeta.</translation>
    </message>
    <message>
        <source>Your history is now kept in %1.</source>
        <translation>Tu historial se guarda ahora en %1.</translation>
    </message>
    <message>
        <source>A folder for the backups</source>
        <translation>Una carpeta para las copias</translation>
    </message>
    <message>
        <source>Backups are now kept in %1.</source>
        <translation>Las copias se guardan ahora en %1.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by side, muscle, technique and tool</source>
        <translation>Filtrar por lado, músculo, técnica y herramienta</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>Cualquier lado</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Cualquier músculo</translation>
    </message>
    <message>
        <source>Any technique</source>
        <translation>Cualquier técnica</translation>
    </message>
    <message>
        <source>Any tool</source>
        <translation>Cualquier herramienta</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
</context>
<context>
    <name>FirstMark</name>
    <message>
        <source>I see</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Mark your first place</source>
        <translation>Marca tu primer lugar</translation>
    </message>
    <message>
        <source>Click on the body where it hurts most. Then mark where else you feel it.</source>
        <translation>Haz clic en el cuerpo donde más duele. Luego marca dónde más lo sientes.</translation>
    </message>
    <message>
        <source>Spots that often send pain there show up below. F1 helps at any time.</source>
        <translation>Los puntos que a menudo mandan dolor ahí aparecen abajo. F1 ayuda en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Floor mode</source>
        <translation>Modo suelo</translation>
    </message>
    <message>
        <source>Any key or a click pauses. Left and Right: step. T: too much. N: numb, stop. Esc: smaller.</source>
        <translation>Cualquier tecla o clic: pausa. Izquierda y derecha: paso. T: demasiado. N: dormido, parar. Esc: más pequeño.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: too much, %n time(s). Softer from now on.</source>
        <translation>
            <numerusform>Anotado: demasiado. Más suave desde ahora.</numerusform>
            <numerusform>Anotado: demasiado, %n veces. Más suave desde ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Sciatica Desktop is now at version %1.</source>
        <translation>Sciatica Desktop está ahora en la versión %1.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <source>Your preferences could not be read; they are as at the first start. The old file stays as %1.</source>
        <translation>Tus preferencias no se pudieron leer; están como en el primer arranque. El archivo antiguo queda como %1.</translation>
    </message>
    <message>
        <source>Please finish the session first.</source>
        <translation>Termina primero la sesión, por favor.</translation>
    </message>
    <message>
        <source>Your history cannot be saved right now. See to that first.</source>
        <translation>Tu historial no se puede guardar en este momento. Ocúpate primero de eso.</translation>
    </message>
    <message>
        <source>This is an example. Nothing here is yours, and nothing you do here is kept.</source>
        <translation>Esto es un ejemplo. Nada de aquí es tuyo, y nada de lo que hagas aquí se guarda.</translation>
    </message>
    <message>
        <source>Back to my own history</source>
        <translation>Volver a mi historial</translation>
    </message>
</context>
<context>
    <name>GuardBox</name>
    <message>
        <source>Look at the warning signs</source>
        <translation>Mirar las señales de aviso</translation>
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
        <translation>Muestra zonas que vale la pena revisar y guía un automasaje con temporizador. No da un diagnóstico. Ningún profesional clínico ha revisado todavía su contenido. Todo se queda en este ordenador.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not asked yet: they are asked before the first technique.</source>
        <translation>Aún sin preguntar: se pregunta antes de la primera técnica.</translation>
    </message>
    <message>
        <source>None of the conditions that were asked about.</source>
        <translation>Nada de lo que se preguntó.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>HelpNow</name>
    <message>
        <source>This alone is a reason to get help now.</source>
        <translation>Esto por sí solo es motivo para buscar ayuda ya.</translation>
    </message>
    <message>
        <source>The other questions can wait. Chosen by mistake? Choose No.</source>
        <translation>Las demás preguntas pueden esperar. ¿Elegido por error? Elige No.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>%1. Right after: %2. Next morning: %3.</source>
        <translation>%1. Justo después: %2. A la mañana siguiente: %3.</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>Justo después</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>A la mañana siguiente</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 to %2 less</source>
        <translation>de %1 a %2 menos</translation>
    </message>
    <message>
        <source>%1 to %2 more</source>
        <translation>de %1 a %2 más</translation>
    </message>
    <message>
        <source>%1 less to %2 more</source>
        <translation>de %1 menos a %2 más</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>HelpsList</name>
    <message>
        <source>What was tried, and what the pain did</source>
        <translation>Lo que se probó y qué hizo el dolor</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>Rate the pain before and after sessions, and it is shown here what it did.</source>
        <translation>Valora el dolor antes y después de las sesiones, y aquí se mostrará qué hizo.</translation>
    </message>
    <message>
        <source>Too few sessions yet. From five on, something can be said.</source>
        <translation>Todavía hay muy pocas sesiones. A partir de cinco se puede decir algo.</translation>
    </message>
    <message>
        <source>Less pain after: %1.</source>
        <translation>Menos dolor después: %1.</translation>
    </message>
    <message>
        <source>More pain after: %1.</source>
        <translation>Más dolor después: %1.</translation>
    </message>
    <message>
        <source>Nothing is sure yet.</source>
        <translation>Todavía no hay nada seguro.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>HintButton</name>
    <message numerus="yes">
        <source>%n marks on other views</source>
        <translation>
            <numerusform>%n marca en otra vista</numerusform>
            <numerusform>%n marcas en otras vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this spot from behind</source>
        <translation>Mostrar este punto desde atrás</translation>
    </message>
    <message>
        <source>Show this spot from the side</source>
        <translation>Mostrar este punto de lado</translation>
    </message>
    <message>
        <source>Show this spot from the front</source>
        <translation>Mostrar este punto de frente</translation>
    </message>
    <message>
        <source>Show this spot from below</source>
        <translation>Mostrar este punto desde abajo</translation>
    </message>
    <message>
        <source>Shows the body from behind</source>
        <translation>Muestra el cuerpo desde atrás</translation>
    </message>
    <message>
        <source>Shows the body from the side</source>
        <translation>Muestra el cuerpo de lado</translation>
    </message>
    <message>
        <source>Shows the body from the front</source>
        <translation>Muestra el cuerpo de frente</translation>
    </message>
    <message>
        <source>Shows the soles</source>
        <translation>Muestra las plantas</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>terminado tras %1</translation>
    </message>
    <message>
        <source>stopped after %1: numb or electric feeling</source>
        <translation>terminado tras %1: dormido o calambre eléctrico</translation>
    </message>
    <message>
        <source>broken off after %1</source>
        <translation>interrumpido tras %1</translation>
    </message>
    <message>
        <source>under way, %1 so far</source>
        <translation>en marcha, %1 hasta ahora</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>Dolor anotado</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>La mañana siguiente</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>The next morning: %1 of 10.</source>
        <translation>La mañana siguiente: %1 de 10.</translation>
    </message>
    <message>
        <source>The next morning was not rated.</source>
        <translation>La mañana siguiente quedó sin valorar.</translation>
    </message>
    <message>
        <source>Pain during the session: %1.</source>
        <translation>Dolor durante la sesión: %1.</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Hasta %1: %2</translation>
    </message>
    <message>
        <source>pain %1 → %2.</source>
        <translation>dolor %1 → %2.</translation>
    </message>
    <message>
        <source>Note: “%1”.</source>
        <translation>Nota: «%1».</translation>
    </message>
    <message>
        <source>other marks or another time.</source>
        <translation>otras marcas u otra hora.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>nada marcado</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>Moved to the trash.</source>
        <translation>Está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is back in your history.</source>
        <translation>Está de nuevo en tu historial.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciarla</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>Dolor anotado</translation>
    </message>
</context>
<context>
    <name>HistoryBody</name>
    <message>
        <source>Measure how you redraw (2 minutes)</source>
        <translation>Medir cuánto varía tu dibujo (2 minutos)</translation>
    </message>
    <message>
        <source>All drawings together</source>
        <translation>Todos los dibujos juntos</translation>
    </message>
    <message>
        <source>The start against now</source>
        <translation>El comienzo frente a ahora</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Body over time</source>
        <translation>El cuerpo en el tiempo</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>menos dolor</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>más dolor</translation>
    </message>
    <message>
        <source>Which drawing</source>
        <translation>Qué dibujo</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Size of the drawing</source>
        <translation>Tamaño del dibujo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Sesiones al día</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to see earlier weeks; arrow keys go from day to day.</source>
        <translation>Arrastra o gira la rueda para ver semanas anteriores; las flechas van de día en día.</translation>
    </message>
    <message>
        <source>Too many to show each: zoom in by the wheel or +. Drag to move; arrow keys go along.</source>
        <translation>Son demasiados para mostrarlos todos: acerca con la rueda o +. Arrastra para mover; las flechas avanzan.</translation>
    </message>
    <message>
        <source>Wheel, + and - zoom, 0 shows all. Drag to move; arrow keys go along.</source>
        <translation>La rueda, + y - acercan y alejan, 0 muestra todo. Arrastra para mover; las flechas avanzan.</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Choose an entry to see its marks and notes.</source>
        <translation>Elige una entrada para ver sus marcas y notas.</translation>
    </message>
    <message>
        <source>Marked then</source>
        <translation>Marcado entonces</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La entrada elegida</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n versión anterior</numerusform>
            <numerusform>%n versiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate it now</source>
        <translation>Valorarla ahora</translation>
    </message>
</context>
<context>
    <name>HistoryHelps</name>
    <message>
        <source>Pain goes up and down by itself, too. This shows what happened after, not why.</source>
        <translation>El dolor también sube y baja por sí solo. Esto muestra qué pasó después, no por qué.</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Qué me ayuda</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, primero las más nuevas</translation>
    </message>
</context>
<context>
    <name>HistoryTimeline</name>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Volver al historial</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What you threw away. It stays here until you empty the trash.</source>
        <translation>Lo que tiraste. Se queda aquí hasta que vacíes la papelera.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Nothing here. What you threw away is in the trash.</source>
        <translation>Aquí no hay nada. Lo que tiraste está en la papelera.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or another filter.</source>
        <translation>Nada encaja. Prueba con menos palabras o con otro filtro.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Log pain</source>
        <translation>Anotar dolor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Body over time</source>
        <translation>El cuerpo en el tiempo</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Qué me ayuda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Your history is locked</source>
        <translation>Tu historial está bloqueado</translation>
    </message>
    <message>
        <source>Its passphrase:</source>
        <translation>Su frase de contraseña:</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>Esta frase de contraseña no lo abre. Prueba otra vez.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>To the next place</source>
        <translation>Al lugar siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Mark it, or take the mark away</source>
        <translation>Marcarlo, o quitar la marca</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 a 10</translation>
    </message>
    <message>
        <source>How strong the pain is there</source>
        <translation>Lo fuerte que es el dolor ahí</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menú</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>How strong, what kind, deep or near the skin</source>
        <translation>Lo fuerte que es, de qué tipo, profundo o cerca de la piel</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>Pellizcar</translation>
    </message>
    <message>
        <source>Nearer and further</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Espacio y arrastrar</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Botón central</translation>
    </message>
    <message>
        <source>Move the body</source>
        <translation>Mover el cuerpo</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Mayús y clic</translation>
    </message>
    <message>
        <source>Mark with the strength of the slider</source>
        <translation>Marcar con la fuerza del control</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the place</source>
        <translation>Dejar el lugar</translation>
    </message>
    <message>
        <source>How strong it is right now</source>
        <translation>Lo fuerte que es ahora mismo</translation>
    </message>
    <message>
        <source>What pressing the spot brought</source>
        <translation>Lo que se notó al presionar el punto</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Learn and safety</source>
        <translation>Aprender y seguridad</translation>
    </message>
    <message>
        <source>Find in these pages</source>
        <translation>Buscar en estas páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de aviso</translation>
    </message>
    <message>
        <source>When to stop a massage</source>
        <translation>Cuándo parar un masaje</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Speaks against it: %1</source>
        <translation>Habla en contra: %1</translation>
    </message>
    <message>
        <source>How hard and how long</source>
        <translation>Con qué fuerza y cuánto tiempo</translation>
    </message>
    <message>
        <source>Often read, but wrong</source>
        <translation>Se lee a menudo, pero es falso</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Often felt here</source>
        <translation>A menudo se siente aquí</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>A veces</translation>
    </message>
    <message>
        <source>Spots worth checking</source>
        <translation>Puntos que revisar</translation>
    </message>
    <message>
        <source>Your pain, 0 to 10</source>
        <translation>Tu dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Do not press here</source>
        <translation>No presiones aquí</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Muscle lifted away</source>
        <translation>Músculo apartado</translation>
    </message>
    <message>
        <source>Skin of the nerve roots</source>
        <translation>Piel de las raíces nerviosas</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>LimitsBox</name>
    <message>
        <source>See why and what to do</source>
        <translation>Ver por qué y qué hacer</translation>
    </message>
    <message>
        <source>Look at your health answers</source>
        <translation>Mirar tus respuestas de salud</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Your history and its backups open only with your passphrase.</source>
        <translation>Tu historial y sus copias se abren solo con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Your history has no passphrase: whoever uses this account can read it.</source>
        <translation>Tu historial no tiene frase de contraseña: quien use esta cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>Your history is not in a file right now.</source>
        <translation>Tu historial no está en un archivo en este momento.</translation>
    </message>
    <message>
        <source>Lock your history with a passphrase</source>
        <translation>Bloquear tu historial con una frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase of your history</source>
        <translation>La frase de contraseña de tu historial</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>No longer keep it in the keyring</source>
        <translation>No guardarla más en el llavero</translation>
    </message>
    <message>
        <source>Keep it in the keyring of the system</source>
        <translation>Guardarla en el llavero del sistema</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The keyring keeps it: whoever is logged in as you can open your history.</source>
        <translation>El llavero la guarda: quien haya iniciado sesión con tu cuenta puede abrir tu historial.</translation>
    </message>
    <message>
        <source>The keyring did not take it. It may be closed.</source>
        <translation>El llavero no la aceptó. Puede que esté cerrado.</translation>
    </message>
    <message>
        <source>The keyring does not keep it any more: it is asked for at each start.</source>
        <translation>El llavero ya no la guarda: se pide en cada inicio.</translation>
    </message>
    <message>
        <source>The keyring still has it. It may be closed.</source>
        <translation>El llavero todavía la tiene. Puede que esté cerrado.</translation>
    </message>
    <message>
        <source>A passphrase. Without it nobody can open your history again, and nobody can reset it:</source>
        <translation>Una frase de contraseña. Sin ella nadie puede volver a abrir tu historial, y nadie puede restablecerla:</translation>
    </message>
    <message>
        <source>Your history is rewritten; its backups follow…</source>
        <translation>Tu historial se escribe de nuevo; después siguen sus copias…</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be rewritten and are as they were.</source>
        <translation>
            <numerusform>%n copia no se pudo escribir de nuevo y está como estaba.</numerusform>
            <numerusform>%n copias no se pudieron escribir de nuevo y están como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log pain</source>
        <translation>Anotar dolor</translation>
    </message>
    <message>
        <source>One easy hold</source>
        <translation>Una presión fácil</translation>
    </message>
    <message>
        <source>A position of ease</source>
        <translation>Una postura de alivio</translation>
    </message>
    <message>
        <source>Lie or sit so that it may ease off. Nothing is pressed.</source>
        <translation>Acuéstate o siéntate de forma que pueda ceder. No se presiona nada.</translation>
    </message>
    <message>
        <source>Just note it</source>
        <translation>Solo anotarlo</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>¿Cómo está el dolor ahora?</translation>
    </message>
    <message>
        <source>Click a number, or type it and press Enter.</source>
        <translation>Haz clic en un número, o escríbelo y pulsa Intro.</translation>
    </message>
    <message>
        <source>A bad day?</source>
        <translation>¿Un mal día?</translation>
    </message>
    <message>
        <source>Gently, once: %1.</source>
        <translation>Con suavidad, una vez: %1.</translation>
    </message>
    <message>
        <source>Keeps that today is a bad day, without a number.</source>
        <translation>Guarda que hoy es un mal día, sin número.</translation>
    </message>
    <message>
        <source>Keeps %1 of 10, and no more today.</source>
        <translation>Guarda %1 de 10, y hoy nada más.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visto desde</translation>
    </message>
    <message>
        <source>Shown layers</source>
        <translation>Capas que se ven</translation>
    </message>
    <message>
        <source>View and layers of the body</source>
        <translation>Vista y capas del cuerpo</translation>
    </message>
</context>
<context>
    <name>MapCorner</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>Fuerza, de 0 a 10</translation>
    </message>
    <message>
        <source>Kind of pain</source>
        <translation>Tipo de dolor</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>¿Qué tan fuerte?</translation>
    </message>
</context>
<context>
    <name>MarkLine</name>
    <message>
        <source>%1, %2 of 10, %3</source>
        <translation>%1, %2 de 10, %3</translation>
    </message>
    <message>
        <source>Change strength, kind and depth</source>
        <translation>Cambiar fuerza, tipo y profundidad</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>pintado</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>MorningBar</name>
    <message>
        <source>Yesterday: %1. How was the pain this morning?</source>
        <translation>Ayer: %1. ¿Cómo estaba el dolor esta mañana?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>NerveBox</name>
    <message>
        <source>Why this is shown</source>
        <translation>Por qué se muestra esto</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Sources of this page</source>
        <translation>Fuentes de esta página</translation>
    </message>
</context>
<context>
    <name>PainBefore</name>
    <message>
        <source>How strong is the pain now?</source>
        <translation>¿Qué tan fuerte es el dolor ahora?</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst</source>
        <translation>0 es nada, 10 lo peor</translation>
    </message>
</context>
<context>
    <name>PainLine</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>Dolor de 0 a 10</translation>
    </message>
    <message>
        <source>None chosen yet. Type a number, or use the arrow keys.</source>
        <translation>Todavía sin elegir. Escribe un número o usa las flechas.</translation>
    </message>
</context>
<context>
    <name>PainLog</name>
    <message>
        <source>Nothing is marked on the map.</source>
        <translation>No hay nada marcado en el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with it, as marked on the map: %1.</source>
        <translation>Se guarda también lo marcado en el mapa: %1.</translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>Un mal día</translation>
    </message>
    <message>
        <source>Noted in your history.</source>
        <translation>Anotado en tu historial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde duele?</translation>
    </message>
    <message>
        <source>Click the places on the body, or paint over them. You can also tick them in the list.</source>
        <translation>Haz clic en los lugares del cuerpo, o píntalos. También puedes marcarlos en la lista.</translation>
    </message>
    <message>
        <source>Start from last time</source>
        <translation>Empezar desde la última vez</translation>
    </message>
    <message>
        <source>Strength of new marks, 0 to 10</source>
        <translation>Fuerza de las marcas nuevas, de 0 a 10</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Choose the places from a list</source>
        <translation>Elegir los lugares en una lista</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Strength of new marks</source>
        <translation>Fuerza de las marcas nuevas</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo: %1</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>0 is no pain</source>
        <translation>0 es ningún dolor</translation>
    </message>
    <message>
        <source>10 is the worst you can imagine</source>
        <translation>10 es lo peor que puedes imaginar</translation>
    </message>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>Dolor de 0 a 10</translation>
    </message>
    <message>
        <source>Type a number, or use the arrow keys.</source>
        <translation>Escribe un número o usa las flechas.</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0, ningún dolor</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10, el peor dolor que puedes imaginar</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Same as earlier today</source>
        <translation>Igual que antes, hoy</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>Igual que ayer</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Igual que la última vez</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Encontrarlo</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Trabajarlo</translation>
    </message>
    <message>
        <source>Not one to press yourself</source>
        <translation>No es para presionarlo tú</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Queda fuera por ahora</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Ten en cuenta</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Para si</translation>
    </message>
    <message>
        <source>More signs to stop at</source>
        <translation>Más señales para parar</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Qué no hacer</translation>
    </message>
    <message>
        <source>More about this spot</source>
        <translation>Más sobre este punto</translation>
    </message>
    <message>
        <source>Add to routine</source>
        <translation>Añadir a la rutina</translation>
    </message>
    <message>
        <source>A physiotherapist or doctor can check this spot.</source>
        <translation>Un fisioterapeuta o médico puede revisar este punto.</translation>
    </message>
    <message>
        <source>Feels like: %1</source>
        <translation>Se siente así: %1</translation>
    </message>
    <message>
        <source>Often worse with: %1</source>
        <translation>A menudo peor con: %1</translation>
    </message>
    <message>
        <source>Often eased by: %1</source>
        <translation>A menudo mejor con: %1</translation>
    </message>
    <message>
        <source>Can look like it: %1</source>
        <translation>Puede parecerse: %1</translation>
    </message>
    <message>
        <source>Not suitable here: %1</source>
        <translation>No sirve aquí: %1</translation>
    </message>
</context>
<context>
    <name>PositionPicture</name>
    <message>
        <source>Picture of the position</source>
        <translation>Dibujo de la postura</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Lean in slowly, and breathe out.</source>
        <translation>Carga el peso despacio y suelta el aire.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Figure on the map</source>
        <translation>Figura del mapa</translation>
    </message>
    <message>
        <source>Only the outline differs; marks and spots stay the same.</source>
        <translation>Solo cambia el contorno; las marcas y los puntos son los mismos.</translation>
    </message>
    <message>
        <source>body, shape, woman, man, sex, gender</source>
        <translation>cuerpo, forma, mujer, hombre, sexo, género</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>The window opens anew; nothing is lost.</source>
        <translation>La ventana se abre de nuevo; no se pierde nada.</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Sonido y voz</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>mute, quiet</source>
        <translation>silenciar, silencio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>louder, quieter</source>
        <translation>más alto, más bajo</translation>
    </message>
    <message>
        <source>A voice says what comes next</source>
        <translation>Una voz dice qué viene después</translation>
    </message>
    <message>
        <source>A sound at half time</source>
        <translation>Un sonido a la mitad</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Ask at each spot whether pressing it brings your pain</source>
        <translation>Preguntar en cada punto si al presionarlo aparece tu dolor</translation>
    </message>
    <message>
        <source>press check, find, familiar pain</source>
        <translation>comprobar, presionar, encontrar, dolor conocido</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>Tiempo para colocarse</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>timer, countdown, get ready, seconds</source>
        <translation>temporizador, cuenta atrás, prepararse, segundos</translation>
    </message>
    <message>
        <source>Time to find a spot in a routine</source>
        <translation>Tiempo para encontrar un punto en una rutina</translation>
    </message>
    <message>
        <source>The right arrow key goes on as soon as you are there.</source>
        <translation>La flecha derecha sigue en cuanto estés ahí.</translation>
    </message>
    <message>
        <source>timer, countdown, seconds</source>
        <translation>temporizador, cuenta atrás, segundos</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind me to stand up while I am at the desk</source>
        <translation>Recordarme que me levante mientras estoy en el escritorio</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>Tras este rato en la silla</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Las horas de silencio empiezan a las</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>evening, do not disturb</source>
        <translation>noche, no molestar</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Las horas de silencio acaban a las</translation>
    </message>
    <message>
        <source>What falls into these hours is told when they are over. A reminder of the next session is set where a session is rated.</source>
        <translation>Lo que cae en estas horas se dice cuando han pasado. El recordatorio de la próxima sesión se pone donde se valora una sesión.</translation>
    </message>
    <message>
        <source>morning, do not disturb</source>
        <translation>mañana, no molestar</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Tu salud</translation>
    </message>
    <message>
        <source>What rules out some techniques, or asks for less pressure:</source>
        <translation>Lo que descarta algunas técnicas o pide menos presión:</translation>
    </message>
    <message>
        <source>Change these answers…</source>
        <translation>Cambiar estas respuestas…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Kept on this computer only, in this folder:</source>
        <translation>Guardados solo en este ordenador, en esta carpeta:</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Usar otra carpeta…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Frase de contraseña…</translation>
    </message>
    <message>
        <source>Backups are made by themselves, in this folder:</source>
        <translation>Las copias se hacen solas, en esta carpeta:</translation>
    </message>
    <message>
        <source>Another folder for backups…</source>
        <translation>Otra carpeta para las copias…</translation>
    </message>
    <message>
        <source>Hourly backups kept</source>
        <translation>Copias por hora que se guardan</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>cuántas, respaldo</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Copias diarias que se guardan</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Copias mensuales que se guardan</translation>
    </message>
    <message>
        <source>Shared with your other computers by this folder:</source>
        <translation>Compartido con tus otros ordenadores por esta carpeta:</translation>
    </message>
    <message>
        <source>Sync by a folder…</source>
        <translation>Sincronizar por una carpeta…</translation>
    </message>
    <message>
        <source>Each computer writes its own file there. Any service that carries files can carry it; the program itself sends nothing.</source>
        <translation>Cada ordenador escribe ahí su propio archivo. Puede llevarlo cualquier servicio que lleve archivos; el programa mismo no envía nada.</translation>
    </message>
    <message>
        <source>share, several computers, cloud</source>
        <translation>compartir, varios ordenadores, nube</translation>
    </message>
    <message>
        <source>No longer sync</source>
        <translation>Dejar de sincronizar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>font, letters, bigger, larger, smaller, zoom</source>
        <translation>letra, fuente, grande, más grande, más pequeño, tamaño, zoom</translation>
    </message>
    <message>
        <source>light, dark, bright, theme, night</source>
        <translation>claro, oscuro, brillo, tema, noche</translation>
    </message>
    <message>
        <source>Sprache, idioma, لغة, English, Spanish, German, Arabic</source>
        <translation>Sprache, language, لغة, inglés, español, alemán, árabe</translation>
    </message>
    <message>
        <source>speech, speak, read aloud</source>
        <translation>habla, hablar, leer en voz alta</translation>
    </message>
    <message>
        <source>sitting, break, move, notifications</source>
        <translation>silla, pausa, moverse, levantarse, notificaciones, avisos</translation>
    </message>
    <message>
        <source>conditions, blood thinners, pregnancy, pregnant, illness, safety</source>
        <translation>enfermedades, anticoagulantes, embarazo, embarazada, seguridad</translation>
    </message>
    <message>
        <source>move the history, data folder, privacy</source>
        <translation>mover el historial, carpeta de datos, privacidad</translation>
    </message>
    <message>
        <source>password, lock, encrypt, private, privacy</source>
        <translation>contraseña, bloquear, cifrar, privado, privacidad</translation>
    </message>
</context>
<context>
    <name>PressCheck</name>
    <message>
        <source>Is this the spot?</source>
        <translation>¿Es este el punto?</translation>
    </message>
    <message>
        <source>Press it gently for 5 seconds. What do you feel?</source>
        <translation>Presiónalo con suavidad 5 segundos. ¿Qué notas?</translation>
    </message>
    <message>
        <source>My usual pain</source>
        <translation>Mi dolor habitual</translation>
    </message>
    <message>
        <source>Sore, but not my pain</source>
        <translation>Molesta, pero no es mi dolor</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Then this spot is worth working on.</source>
        <translation>Entonces vale la pena trabajar este punto.</translation>
    </message>
    <message>
        <source>It may still be worth a try. Others in the list may fit better.</source>
        <translation>Aun así puede valer la pena probarlo. Otros de la lista pueden encajar mejor.</translation>
    </message>
    <message>
        <source>Search 1 to 2 cm around it, or try another spot of the list.</source>
        <translation>Busca de 1 a 2 cm alrededor, o prueba otro punto de la lista.</translation>
    </message>
    <message>
        <source>Confirmed %1 of %2 times.</source>
        <translation>Confirmado %1 de %2 veces.</translation>
    </message>
</context>
<context>
    <name>PressureBar</name>
    <message>
        <source>How strong it is: stay between %1 and %2 of 10. Type a number to say how it is now.</source>
        <translation>Lo fuerte que es: quédate entre %1 y %2 de 10. Escribe un número para decir cómo es ahora.</translation>
    </message>
    <message>
        <source>Said last: %1</source>
        <translation>Lo último que dijiste: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong. Your history is safe; you can go on.</source>
        <translation>Algo salió mal. Tu historial está a salvo; puedes seguir.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>El registro está en %1.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>A short safety check</source>
        <translation>Una breve comprobación de seguridad</translation>
    </message>
    <message>
        <source>Massage has to wait if one of these is true. Yes or no is enough.</source>
        <translation>El masaje tiene que esperar si algo de esto es cierto. Basta con sí o no.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>No to all others, go on</source>
        <translation>No a todas las demás, seguir</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>%n pregunta, unos %1 min.</numerusform>
            <numerusform>%n preguntas, unos %1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys: Y for yes, N for no, up and down to go to another question.</source>
        <translation>Teclas: S para sí, N para no, arriba y abajo para ir a otra pregunta.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Learn &amp; safety</source>
        <translation>Aprender y seguridad</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>RatingPanel</name>
    <message>
        <source>Please read first</source>
        <translation>Lee esto primero, por favor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Skip rating</source>
        <translation>No valorar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>Guardar la valoración</translation>
    </message>
    <message>
        <source>Skip the rating</source>
        <translation>Saltar la valoración</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>¿Cómo está el dolor ahora?</translation>
    </message>
    <message>
        <source>How was the pain right after it?</source>
        <translation>¿Cómo estaba el dolor justo después?</translation>
    </message>
    <message>
        <source>Before the session: %1 of 10</source>
        <translation>Antes de la sesión: %1 de 10</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Choose a number first, or skip.</source>
        <translation>Elige primero un número, o salta.</translation>
    </message>
    <message>
        <source>When to get help after a massage</source>
        <translation>Cuándo pedir ayuda después de un masaje</translation>
    </message>
</context>
<context>
    <name>Redrawing</name>
    <message>
        <source>A session is running. The exercise can be done after it.</source>
        <translation>Hay una sesión en marcha. El ejercicio puede hacerse después.</translation>
    </message>
    <message>
        <source>First mark or paint where it hurts now, as you always do.</source>
        <translation>Primero marca o pinta dónde duele ahora, como haces siempre.</translation>
    </message>
    <message>
        <source>That is done</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Now mark or paint the same pain once more, as if it were the first time.</source>
        <translation>Ahora marca o pinta el mismo dolor otra vez, como si fuera la primera.</translation>
    </message>
    <message>
        <source>Nothing was drawn, so nothing was measured. Your marks are back.</source>
        <translation>No se dibujó nada, así que no se midió nada. Tus marcas están de nuevo ahí.</translation>
    </message>
    <message>
        <source>Thank you. Changes on the body are now told by how you draw. Your marks are back.</source>
        <translation>Gracias. Los cambios en el cuerpo se valoran ahora según cómo dibujas. Tus marcas están de nuevo ahí.</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Search, as in hip, calf, piriformis</source>
        <translation>Busca, por ejemplo: cadera, pantorrilla, piriformis</translation>
    </message>
    <message>
        <source>Search the regions</source>
        <translation>Buscar en las regiones</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Space marks.</source>
        <translation>Las flechas van de región en región, Espacio marca.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>RegionModel</name>
    <message>
        <source>%1, marked</source>
        <translation>%1, marcado</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1, sin marcar</translation>
    </message>
</context>
<context>
    <name>RemindRow</name>
    <message>
        <source>Remind me of the next one</source>
        <translation>Recordarme la próxima</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>En %n hora</numerusform>
            <numerusform>En %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Stand up for a moment</source>
        <translation>Levántate un momento</translation>
    </message>
    <message>
        <source>You have been sitting for a while. Stand up and move a little.</source>
        <translation>Llevas un rato en la silla. Levántate y muévete un poco.</translation>
    </message>
    <message>
        <source>I am up</source>
        <translation>Ya estoy de pie</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>Tu próxima sesión</translation>
    </message>
    <message>
        <source>You wanted to be reminded of your next session.</source>
        <translation>Querías un recordatorio de tu próxima sesión.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Sciatica Desktop</source>
        <translation>Sciatica Desktop</translation>
    </message>
    <message>
        <source>It stays in the tray to remind you. Quit it from there, or with Ctrl+Q in its window.</source>
        <translation>Se queda en la bandeja para recordarte. Sal desde ahí, o con Ctrl+Q en su ventana.</translation>
    </message>
    <message>
        <source>Sciatica Desktop is still open</source>
        <translation>Sciatica Desktop sigue abierto</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>My pain, my course</source>
        <translation>Mi dolor, mi evolución</translation>
    </message>
    <message>
        <source>Written down by the person with Sciatica Desktop. It describes; it is not a diagnosis.</source>
        <translation>Anotado por la propia persona con Sciatica Desktop. Describe; no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Pain before the session %1 of 10, right after it %2.</source>
        <translation>Dolor antes de la sesión %1 de 10, justo después %2.</translation>
    </message>
    <message>
        <source>Pain before a session typically %1 of 10, right after it %2.</source>
        <translation>Dolor típico antes de una sesión: %1 de 10; justo después: %2.</translation>
    </message>
    <message>
        <source>Nothing was drawn in this time.</source>
        <translation>En este tiempo no se dibujó nada.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al comienzo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Marked last (%1): %2.</source>
        <translation>Lo último marcado (%1): %2.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Todavía sin responder.</translation>
    </message>
    <message>
        <source>Last answered on %1.</source>
        <translation>Respondidas por última vez el %1.</translation>
    </message>
    <message>
        <source>No warning sign was answered with yes.</source>
        <translation>A ninguna señal de aviso se respondió que sí.</translation>
    </message>
    <message>
        <source>Answered with yes:</source>
        <translation>Respondidas con sí:</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>menos dolor</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>más dolor</translation>
    </message>
    <message>
        <source>Pain before (ring) and after (dot), 0 to 10; lines: running medians (before dashed)</source>
        <translation>Dolor antes (anillo) y después (punto), de 0 a 10; líneas: medianas móviles (antes, discontinua)</translation>
    </message>
    <message>
        <source>What was tried, and what the pain did</source>
        <translation>Lo que se probó y qué hizo el dolor</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>right after</source>
        <translation>justo después</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>a la mañana siguiente</translation>
    </message>
    <message>
        <source>No rated sessions in this time.</source>
        <translation>Sin sesiones valoradas en este tiempo.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>No notes in this time.</source>
        <translation>Sin notas en este tiempo.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is in %1. Anyone who has that file can read it.</source>
        <translation>El informe está en %1. Cualquiera que tenga ese archivo puede leerlo.</translation>
    </message>
    <message>
        <source>One page with body, pain, what was tried, safety answers and your own words.</source>
        <translation>Una página con el cuerpo, el dolor, lo que se probó, las respuestas de seguridad y tus palabras.</translation>
    </message>
    <message>
        <source>Which time is the report about?</source>
        <translation>¿De qué tiempo trata el informe?</translation>
    </message>
</context>
<context>
    <name>RoutinePanel</name>
    <message>
        <source>Back to the marks</source>
        <translation>Volver a las marcas</translation>
    </message>
    <message>
        <source>Spots, in their order</source>
        <translation>Puntos, en su orden</translation>
    </message>
    <message>
        <source>Open a spot on the map or in the list, and choose Add to routine.</source>
        <translation>Abre un punto en el mapa o en la lista y elige Añadir a la rutina.</translation>
    </message>
    <message>
        <source>Heat before</source>
        <translation>Calor antes</translation>
    </message>
    <message>
        <source>Easy movement before</source>
        <translation>Movimiento suave antes</translation>
    </message>
    <message>
        <source>Cold after, for comfort only</source>
        <translation>Frío después, solo para aliviar</translation>
    </message>
    <message>
        <source>Stretch before the spots</source>
        <translation>Estirar antes de los puntos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, such as Evening</source>
        <translation>Nombre, por ejemplo Noche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Tu rutina</translation>
    </message>
    <message>
        <source>Stretches after the spots</source>
        <translation>Estiramientos después de los puntos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>En total %1</translation>
    </message>
    <message>
        <source>In all %1, and %2 of heat before</source>
        <translation>En total %1, y antes %2 de calor</translation>
    </message>
</context>
<context>
    <name>SafetyActs</name>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>SavedRoutines</name>
    <message>
        <source>Saved routines</source>
        <translation>Rutinas guardadas</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>Tirar: %1</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Otra vez:</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Escribe primero una frase de contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>SessionActs</name>
    <message>
        <source>End this session?</source>
        <translation>¿Terminar esta sesión?</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>Lo que has hecho hasta ahora se guarda.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Saved in your history.</source>
        <translation>Guardado en tu historial.</translation>
    </message>
    <message>
        <source>The whole screen shows a session. Choose a spot and start first.</source>
        <translation>Toda la pantalla muestra una sesión. Elige un punto y empieza primero.</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>Numb or electric: stop</source>
        <translation>Dormido o calambre eléctrico: parar</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Step before (Left arrow). R starts this step again.</source>
        <translation>Paso anterior (flecha izquierda). R empieza este paso de nuevo.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Next step (Right arrow). Page Down goes to the next part.</source>
        <translation>Paso siguiente (flecha derecha). Av Pág va a la parte siguiente.</translation>
    </message>
    <message>
        <source>Stop and keep what was done</source>
        <translation>Parar y guardar lo hecho</translation>
    </message>
    <message>
        <source>Too much pressure</source>
        <translation>Demasiada presión</translation>
    </message>
    <message>
        <source>End this press; later ones get shorter (T)</source>
        <translation>Terminar esta presión; las siguientes se acortan (T)</translation>
    </message>
    <message>
        <source>Stop now and note it (N)</source>
        <translation>Parar ahora y anotarlo (N)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>SessionGuide</name>
    <message>
        <source>The computer was asleep or busy, so the timer waited. %1 left of this step.</source>
        <translation>El ordenador dormía o estaba ocupado, así que el temporizador esperó. Quedan %1 de este paso.</translation>
    </message>
    <message>
        <source>Paused, with %1 left of this step.</source>
        <translation>En pausa; quedan %1 de este paso.</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Después: %1 (%2)</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>How strong the pressure feels, from 0 to 10. Stay between %1 and %2.</source>
        <translation>Cómo de fuerte se siente la presión, de 0 a 10. Quédate entre %1 y %2.</translation>
    </message>
    <message>
        <source>When to stop, and what to do</source>
        <translation>Cuándo parar y qué hacer</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Salir de la sesión</translation>
    </message>
    <message>
        <source>Leave the session (Esc)</source>
        <translation>Salir de la sesión (Esc)</translation>
    </message>
    <message>
        <source>Floor mode: fill the screen</source>
        <translation>Modo suelo: llenar la pantalla</translation>
    </message>
    <message>
        <source>Floor mode: the countdown fills the screen, to be read from the floor (F11)</source>
        <translation>Modo suelo: la cuenta atrás llena la pantalla, para leerla desde el suelo (F11)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Con sonido (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
</context>
<context>
    <name>Sharpen</name>
    <message>
        <source>Sharpen the list with a question</source>
        <translation>Afinar la lista con una pregunta</translation>
    </message>
    <message>
        <source>No more questions for now.</source>
        <translation>Por ahora no hay más preguntas.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
</context>
<context>
    <name>SideDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SideWindows</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1 (content in English)</source>
        <translation>%1 (contenido en inglés)</translation>
    </message>
    <message>
        <source>%1 (your pack; menus and buttons in English)</source>
        <translation>%1 (tu paquete; menús y botones en inglés)</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>The sound is off; watch the ring.</source>
        <translation>El sonido está apagado; mira el anillo.</translation>
    </message>
    <message>
        <source>No sound here; watch the ring.</source>
        <translation>Aquí no hay sonido; mira el anillo.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>The voice is off.</source>
        <translation>La voz está apagada.</translation>
    </message>
    <message>
        <source>No voice on this computer.</source>
        <translation>Este ordenador no tiene voz.</translation>
    </message>
    <message>
        <source>A voice says what comes.</source>
        <translation>Una voz dice qué viene.</translation>
    </message>
</context>
<context>
    <name>SpotRow</name>
    <message>
        <source>Earlier: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Then once on the other side, at half the pressure</source>
        <translation>Luego una vez en el otro lado, a la mitad de presión</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>Menos: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>No spot known here often sends pain only there. Mark other places that hurt too, also in the back.</source>
        <translation>Ningún punto de los conocidos aquí manda dolor a menudo solo ahí. Marca otros lugares que también duelan, también en la espalda.</translation>
    </message>
    <message>
        <source>Areas worth checking, not a diagnosis.</source>
        <translation>Zonas que vale la pena revisar, no un diagnóstico.</translation>
    </message>
    <message>
        <source>What may send pain there</source>
        <translation>Qué puede mandar dolor ahí</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>A folder that your other computers have too</source>
        <translation>Una carpeta que también tienen tus otros ordenadores</translation>
    </message>
    <message>
        <source>Your history is no longer synced. The files in the folder stay.</source>
        <translation>Tu historial ya no se sincroniza. Los archivos de la carpeta se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came from your other computers.</source>
        <translation>
            <numerusform>%n entrada vino de tus otros ordenadores.</numerusform>
            <numerusform>%n entradas vinieron de tus otros ordenadores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechniqueBox</name>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Where not to press</source>
        <translation>Dónde no presionar</translation>
    </message>
    <message>
        <source>About this tool</source>
        <translation>Sobre esta herramienta</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Complete, can be imported again (*.json)</source>
        <translation>Completo, se puede volver a importar (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>For medical software, FHIR R4 (*.fhir.json)</source>
        <translation>Para programas médicos, FHIR R4 (*.fhir.json)</translation>
    </message>
    <message>
        <source>Export your history</source>
        <translation>Exportar tu historial</translation>
    </message>
    <message>
        <source>Exported to %1. Anyone who has that file can read it.</source>
        <translation>Exportado a %1. Cualquiera que tenga ese archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Importar un historial</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated.</source>
        <translation>Importado: %1 nuevas, %2 actualizadas.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 cannot be copied (%2); make room beside it, allow writing there and try again.</source>
        <translation>%1 no se puede copiar (%2); haz sitio a su lado, permite escribir ahí y prueba otra vez.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2); choose a folder that you may write to.</source>
        <translation>%1 no se puede crear (%2); elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2); choose another folder.</source>
        <translation>%1 no se puede crear (%2); elige otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; look at whether you may read and write in its folder.</source>
        <translation>%1 no se puede abrir; mira si puedes leer y escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); look at the sync folder.</source>
        <translation>%1 no se puede leer (%2); mira la carpeta de sincronización.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); look at whether you may read and write in its folder.</source>
        <translation>%1 no se puede leer (%2); mira si puedes leer y escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2); remove it by hand.</source>
        <translation>%1 no se puede quitar (%2); quítalo a mano.</translation>
    </message>
    <message>
        <source>%1 cannot be set aside (%2); make room beside it, allow writing there and try again.</source>
        <translation>%1 no se puede apartar (%2); haz sitio a su lado, permite escribir ahí y prueba otra vez.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose a folder that you may write to.</source>
        <translation>%1 no se puede escribir (%2); elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 no se puede escribir (%2); elige otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); look at the sync folder.</source>
        <translation>%1 no se puede escribir (%2); mira la carpeta de sincronización.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); the preferences hold until the program is closed.</source>
        <translation>%1 no se puede escribir (%2); las preferencias valen hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>%1 could not be read again after it was written; try another disk.</source>
        <translation>%1 no se pudo volver a leer después de escribirlo; prueba con otro disco.</translation>
    </message>
    <message>
        <source>%1 could not be read or written; look at the disk and try again; nothing was changed.</source>
        <translation>%1 no se pudo leer ni escribir; revisa el disco y prueba otra vez; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full; make room and try again; nothing was changed.</source>
        <translation>%1 no se pudo escribir porque el disco está lleno; haz sitio y prueba otra vez; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase; try again.</source>
        <translation>%1 no se abre con esta frase de contraseña; prueba otra vez.</translation>
    </message>
    <message>
        <source>%1 has lines that cannot be read (%2); the others were taken.</source>
        <translation>%1 tiene líneas que no se pueden leer (%2); las demás se tomaron.</translation>
    </message>
    <message>
        <source>%1 is damaged; choose another file; nothing was changed.</source>
        <translation>%1 está dañado; elige otro archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is damaged; repair it or restore a backup; the file was left as it is.</source>
        <translation>%1 está dañado; repáralo o vuelve a una copia; el archivo quedó como está.</translation>
    </message>
    <message>
        <source>%1 is in a folder that may not be written to; allow writing there or choose another folder; nothing was changed.</source>
        <translation>%1 está en una carpeta en la que no se puede escribir; permite escribir ahí o elige otra carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close the other program and try again.</source>
        <translation>%1 lo está usando otro programa; cierra el otro programa y prueba otra vez.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase; lock this history with the same one.</source>
        <translation>%1 está bloqueado con una frase de contraseña; bloquea este historial con la misma.</translation>
    </message>
    <message>
        <source>%1 is locked with another passphrase; lock this history with the same one.</source>
        <translation>%1 está bloqueado con otra frase de contraseña; bloquea este historial con la misma.</translation>
    </message>
    <message>
        <source>%1 is locked, or is not a history of this program; give its passphrase.</source>
        <translation>%1 está bloqueado, o no es un historial de este programa; escribe su frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 is not a history of this program; choose another file; nothing was changed.</source>
        <translation>%1 no es un historial de este programa; elige otro archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not a history that this program exported (%2); choose another file; nothing was changed.</source>
        <translation>%1 no es un historial exportado por este programa (%2); elige otro archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not a sync file of this program; take it out of there.</source>
        <translation>%1 no es un archivo de sincronización de este programa; sácalo de ahí.</translation>
    </message>
    <message>
        <source>%1 is not there; choose another folder for syncing, or none.</source>
        <translation>%1 no está; elige otra carpeta para sincronizar, o ninguna.</translation>
    </message>
    <message>
        <source>%1 may not be written; allow writing there or choose another folder; nothing was changed.</source>
        <translation>En %1 no se puede escribir; permite escribir ahí o elige otra carpeta; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 keeps no routines; go back to your own history to save one.</source>
        <translation>%1 no guarda rutinas; vuelve a tu historial para guardar una.</translation>
    </message>
    <message>
        <source>%1 may not be written; allow writing to it and try again; nothing was changed.</source>
        <translation>En %1 no se puede escribir; permite escribir en él y prueba otra vez; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is damaged: something other than this program changed it; repair it or restore a backup; the file was left as it is.</source>
        <translation>%1 está dañado: lo cambió algo que no es este programa; repáralo o vuelve a una copia; el archivo quedó como está.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; install that here too.</source>
        <translation>%1 lo hizo una versión más nueva de este programa; instálala también aquí.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (format %2, this one reads up to %3); install the newer version; the file was left as it is.</source>
        <translation>%1 lo hizo una versión más nueva de este programa (formato %2; esta lee hasta el %3); instala la versión más nueva; el archivo quedó como está.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda sitio en el disco</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>This example</source>
        <translation>Este ejemplo</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>UnratedBar</name>
    <message>
        <source>A session was cut off (%1, %2). What you did is kept, and you can still rate it.</source>
        <translation>Una sesión quedó interrumpida (%1, %2). Lo que hiciste está guardado, y todavía puedes valorarla.</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>Valorarla</translation>
    </message>
    <message>
        <source>Leave it unrated</source>
        <translation>Dejarla sin valorar</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Go on with gentle techniques</source>
        <translation>Seguir con técnicas suaves</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Volver al mapa</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <translation>Ya me lo han mirado</translation>
    </message>
    <message>
        <source>Yes, a professional looked at it</source>
        <translation>Sí, lo miró un profesional</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Did a doctor or another professional look at this, and may you use massage again?</source>
        <translation>¿Lo miró un médico u otro profesional, y puedes volver a usar el masaje?</translation>
    </message>
    <message>
        <source>You said yes to: %1.</source>
        <translation>Dijiste que sí a: %1.</translation>
    </message>
    <message>
        <source>%1. Your history stays open.</source>
        <translation>%1. Tu historial sigue abierto.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
</context>
<context>
    <name>WayAhead</name>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>See what may send pain there</source>
        <translation>Ver qué puede mandar dolor ahí</translation>
    </message>
    <message>
        <source>Spots worth checking show up on the body, and here with reasons.</source>
        <translation>Los puntos que vale la pena revisar aparecen en el cuerpo, y aquí con las razones.</translation>
    </message>
    <message>
        <source>Press, with a guide</source>
        <translation>Presionar, con una guía</translation>
    </message>
    <message>
        <source>It shows where and how, and keeps the time.</source>
        <translation>Muestra dónde y cómo, y lleva el tiempo.</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>Ver qué ayuda</translation>
    </message>
    <message>
        <source>Your history builds up from session to session, on this computer only.</source>
        <translation>Tu historial crece de sesión en sesión, solo en este ordenador.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Look at an example first</source>
        <translation>Mirar antes un ejemplo</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>Saltar la introducción</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>For pain that runs from the low back or hip into the leg.</source>
        <translation>Para el dolor que va de la zona lumbar o la cadera hacia la pierna.</translation>
    </message>
    <message>
        <source>Next come a few safety questions, and your first mark.</source>
        <translation>Ahora vienen unas preguntas de seguridad y tu primera marca.</translation>
    </message>
    <message>
        <source>It guides you</source>
        <translation>Te guía</translation>
    </message>
    <message>
        <source>From where it hurts to spots worth checking, and through a gentle massage with a timer.</source>
        <translation>De donde duele a los puntos que vale la pena revisar, y durante un masaje suave con temporizador.</translation>
    </message>
    <message>
        <source>It does not diagnose</source>
        <translation>No da un diagnóstico</translation>
    </message>
    <message>
        <source>It does not replace a doctor or physiotherapist, and no clinician has reviewed its content yet.</source>
        <translation>No sustituye a un médico ni a un fisioterapeuta, y ningún profesional clínico ha revisado todavía su contenido.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Se queda contigo</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. There is no account, and the program has no network in it.</source>
        <translation>Todo se guarda en este ordenador. No hay cuenta, y el programa no se conecta a la red.</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <source>Where? Until you say so, it counts everywhere.</source>
        <translation>¿Dónde? Hasta que lo digas, vale para todo el cuerpo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>My usual pain</source>
        <translation>Mi dolor habitual</translation>
    </message>
    <message>
        <source>Sore, but not my pain</source>
        <translation>Molesta, pero no es mi dolor</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3 left</source>
        <translation>Parte %1 de %2 · quedan %3</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Profundo</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Skin areas</source>
        <translation>Zonas de piel</translation>
    </message>
    <message>
        <source>near the skin</source>
        <translation>cerca de la piel</translation>
    </message>
    <message>
        <source>in the middle layer</source>
        <translation>en la capa media</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>profundo</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>sordo</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>agudo</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>ardor</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>calambre eléctrico</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>hormigueo</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>dormido</translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation>Muy adentro</translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation>Cerca de la piel</translation>
    </message>
    <message>
        <source>strong match</source>
        <translation>coincidencia fuerte</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>coincidencia débil</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Fine brush</source>
        <translation>Pincel fino</translation>
    </message>
    <message>
        <source>Medium brush</source>
        <translation>Pincel medio</translation>
    </message>
    <message>
        <source>Broad brush</source>
        <translation>Pincel ancho</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>tradition</source>
        <translation>tradición</translation>
    </message>
    <message>
        <source>You can press this yourself</source>
        <translation>Puedes presionarlo tú</translation>
    </message>
    <message>
        <source>Press this only lightly</source>
        <translation>Presiónalo solo con suavidad</translation>
    </message>
    <message>
        <source>For a professional only</source>
        <translation>Solo para un profesional</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rodar</translation>
    </message>
    <message>
        <source>press and let go</source>
        <translation>presionar y soltar</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>frotar</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Busca ahora ayuda de emergencia</translation>
    </message>
    <message>
        <source>Get medical help today</source>
        <translation>Busca ayuda médica hoy</translation>
    </message>
    <message>
        <source>See a doctor within a few days</source>
        <translation>Acude a un médico en los próximos días</translation>
    </message>
    <message>
        <source>Book a visit to a doctor or physiotherapist</source>
        <translation>Pide cita con un médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>No techniques and no map results for now</source>
        <translation>Por ahora, sin técnicas ni resultados del mapa</translation>
    </message>
    <message>
        <source>No techniques for now</source>
        <translation>Por ahora, sin técnicas</translation>
    </message>
    <message>
        <source>Gentle techniques only</source>
        <translation>Solo técnicas suaves</translation>
    </message>
    <message>
        <source>All techniques</source>
        <translation>Todas las técnicas</translation>
    </message>
    <message>
        <source>Once before the first technique.</source>
        <translation>Una vez antes de la primera técnica.</translation>
    </message>
    <message>
        <source>It has been a month since you answered these.</source>
        <translation>Ha pasado un mes desde que respondiste a estas preguntas.</translation>
    </message>
    <message>
        <source>Your marks are on another side than before.</source>
        <translation>Tus marcas están en otro lado que antes.</translation>
    </message>
    <message>
        <source>Your marks now reach further down the leg.</source>
        <translation>Tus marcas llegan ahora más abajo por la pierna.</translation>
    </message>
    <message>
        <source>You marked a numb place.</source>
        <translation>Marcaste un lugar dormido.</translation>
    </message>
    <message>
        <source>These may be different from day to day.</source>
        <translation>Estas pueden cambiar de un día a otro.</translation>
    </message>
    <message>
        <source>You can look at these at any time.</source>
        <translation>Puedes mirarlas en cualquier momento.</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Buttock and hip</source>
        <translation>Nalga y cadera</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Pierna por debajo de la rodilla</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Find the spot</source>
        <translation>Busca el punto</translation>
    </message>
    <message>
        <source>Press check</source>
        <translation>Prueba de presión</translation>
    </message>
    <message>
        <source>What did you feel?</source>
        <translation>¿Qué notaste?</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presiona</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>El otro lado</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estira</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Easy movement</source>
        <translation>Movimiento suave</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Paused: the timer waited</source>
        <translation>En pausa: el temporizador esperó</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Detenida antes de tiempo</translation>
    </message>
    <message>
        <source>Stopped: numb or electric feeling</source>
        <translation>Detenida: dormido o calambre eléctrico</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenina</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculina</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
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
        <translation>Evidencia: ensayos</translation>
    </message>
    <message>
        <source>Evidence: expert consensus</source>
        <translation>Evidencia: consenso de expertos</translation>
    </message>
    <message>
        <source>Evidence: clinical tradition</source>
        <translation>Evidencia: tradición clínica</translation>
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
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Y for yes, N for no.</source>
        <translation>S para sí, N para no.</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>Respondido: %1.</translation>
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
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Cuerpo entero</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Go to the map</source>
        <translation>Ir al mapa</translation>
    </message>
    <message>
        <source>Log your pain</source>
        <translation>Anotar tu dolor</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>Mark on the map where it hurts and treat one spot. What you did is kept here by itself.</source>
        <translation>Marca en el mapa dónde duele y trata un punto. Lo que hagas se guarda aquí por sí solo.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Se queda en este ordenador.</translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>Take back: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Quitar esta respuesta</translation>
    </message>
</context>
</TS>
