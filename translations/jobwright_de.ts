<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AdministratorFile</name>
    <message>
        <source>The folder cannot be looked into.</source>
        <translation>Der Ordner lässt sich nicht einsehen.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
</context>
<context>
    <name>AdministratorProfiles</name>
    <message>
        <source>The list “profiles” is missing.</source>
        <translation>Die Liste „profiles“ fehlt.</translation>
    </message>
    <message>
        <source>Profiles of the administrator, %1: %2</source>
        <extracomment>%1 is a file, %2 a full sentence</extracomment>
        <translation>Profile der Administration, %1: %2</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <extracomment>%1 is the place in a list, from 1, %2 a full sentence</extracomment>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>It holds a secret that everybody on this computer can read. The secret is not used; have it removed and replaced at the service.</source>
        <translation>Er enthält ein Client-Secret, das jeder auf diesem Computer lesen kann. Das Client-Secret wird nicht verwendet; lassen Sie es entfernen und beim Dienst ersetzen.</translation>
    </message>
    <message>
        <source>It is left out. %1</source>
        <translation>Er wird ausgelassen. %1</translation>
    </message>
    <message>
        <source>It is left out, because a profile of this name or id comes before it.</source>
        <translation>Er wird ausgelassen, weil ein Profil mit diesem Namen oder dieser ID davor steht.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The file holds more than %1 rows.</source>
        <translation>Die Datei enthält mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>the definition id is not a whole number above 0</source>
        <translation>Die Feldnummer ist keine ganze Zahl über 0</translation>
    </message>
    <message>
        <source>&quot;mandatory&quot; is neither yes nor no</source>
        <translation>„mandatory“ ist weder ja noch nein (yes, no)</translation>
    </message>
    <message>
        <source>the definition id %1 is there twice</source>
        <translation>Die Feldnummer %1 kommt doppelt vor</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a place such as &quot;Line 12&quot;, %2 a reason</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>a quotation mark is out of place</source>
        <translation>Ein Anführungszeichen steht an falscher Stelle</translation>
    </message>
    <message>
        <source>it has %1 cells instead of %2</source>
        <translation>Die Zahl der Zellen ist %1 statt %2</translation>
    </message>
    <message>
        <source>The first line must name the columns, at least &quot;definitionId&quot;.</source>
        <translation>Die erste Zeile muss die Spalten nennen, mindestens „definitionId“.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Die Datei ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The file holds no list of field definitions.</source>
        <translation>Die Datei enthält keine Liste von Felddefinitionen.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB.</source>
        <translation>Die Datei ist größer als 16&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The file is not a text in UTF-8 or UTF-16.</source>
        <translation>Die Datei ist kein Text in UTF-8 oder UTF-16.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben den Vorgang abgebrochen.</translation>
    </message>
    <message>
        <source>The service did not answer in time</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No answer came in time. Check the connection, then try again.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Prüfen Sie die Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service was not found</source>
        <translation>Der Dienst wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No server has the name in the profile&apos;s address. Check the network connection and the address.</source>
        <translation>Es gibt keinen Server mit dem Namen, der in der Adresse des Profils steht. Prüfen Sie die Netzwerkverbindung und die Adresse.</translation>
    </message>
    <message>
        <source>Nothing answers at the profile&apos;s address. Check the network connection and the address, or try again later.</source>
        <translation>Unter der Adresse des Profils antwortet nichts. Prüfen Sie die Netzwerkverbindung und die Adresse oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The server could not agree on a secure connection. Waiting does not mend this: check the address, or ask your administrator.</source>
        <translation>Mit dem Server war keine sichere Verbindung möglich. Warten hilft hier nicht: Prüfen Sie die Adresse oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The server could not prove who it is: no authority that this computer trusts has signed its certificate. Do not go on; ask your administrator.</source>
        <translation>Der Server konnte sich nicht ausweisen: Keine Stelle, der dieser Computer vertraut, hat sein Zertifikat unterschrieben. Machen Sie nicht weiter, sondern fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date</source>
        <translation>Das Zertifikat des Servers ist zurzeit nicht gültig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at this computer&apos;s date. Check date and time of this computer, or ask your administrator.</source>
        <translation>Am Datum dieses Computers ist das Zertifikat des Servers nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server</source>
        <translation>Das Zertifikat gehört einem anderen Server</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name than the one in the profile&apos;s address. Check the address, or ask your administrator.</source>
        <translation>Das Zertifikat des Servers wurde für einen anderen Namen ausgestellt als den in der Adresse des Profils. Prüfen Sie die Adresse oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>Der Proxy lässt dies nicht durch</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network settings could not be used. Check the proxy settings, or ask your administrator.</source>
        <translation>Der Proxy aus den Netzwerkeinstellungen dieses Computers ließ sich nicht verwenden. Prüfen Sie die Proxy-Einstellungen oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network settings wants a sign-in. Put it into the system&apos;s proxy settings, or ask your administrator.</source>
        <translation>Der Proxy aus den Netzwerkeinstellungen dieses Computers verlangt eine Anmeldung. Tragen Sie die Anmeldedaten in den Proxy-Einstellungen des Systems ein oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The connection broke off before an answer came.</source>
        <translation>Die Verbindung ist abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>Die Antwort ist unvollständig</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of the answer.</source>
        <translation>Die Verbindung ist mitten in der Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <translation>Die Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>The answer could not be unpacked.</source>
        <translation>Die Antwort ließ sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The answer was larger than any job should be and was not taken. Ask for fewer jobs at a time, or tell your administrator.</source>
        <translation>Die Antwort war größer, als ein Auftrag sein sollte, und wurde nicht angenommen. Rufen Sie weniger Aufträge auf einmal ab oder informieren Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>The service points to another address</source>
        <translation>Der Dienst verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>The answer sends Jobwright to another address. It was not followed, because your sign-in would go there too. Check the address in the profile.</source>
        <translation>Die Antwort verweist Jobwright an eine andere Adresse. Jobwright ist ihr nicht gefolgt, weil auch Ihre Anmeldung dorthin gesendet würde. Prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>A web page answered, not the service</source>
        <translation>Eine Webseite hat geantwortet, nicht der Dienst</translation>
    </message>
    <message>
        <source>A web page came instead of an answer. It may be the login page of a network: open any page in a browser, sign in there, and try again. Otherwise check the address in the profile.</source>
        <translation>Statt einer Antwort kam eine Webseite. Vielleicht ist es die Anmeldeseite eines Netzes: Öffnen Sie eine beliebige Seite im Browser, melden Sie sich dort an und versuchen Sie es erneut. Prüfen Sie sonst die Adresse im Profil.</translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation>Die Antwort ist nicht verständlich</translation>
    </message>
    <message>
        <source>What came back is not what the service sends. Try again; if it stays so, check the address in the profile.</source>
        <translation>Die Antwort sieht nicht so aus, wie der Dienst sie sendet. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>The sign-in gave no access</source>
        <translation>Die Anmeldung ergab keinen Zugang</translation>
    </message>
    <message>
        <source>The service answered the sign-in without an access token. Check the address in the profile, or tell your administrator.</source>
        <translation>Der Dienst hat auf die Anmeldung ohne Zugangstoken geantwortet. Prüfen Sie die Adresse im Profil oder informieren Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The service does not accept client ID and secret. Check both in the profile.</source>
        <translation>Der Dienst akzeptiert Client-ID und Client-Secret nicht. Prüfen Sie beide im Profil.</translation>
    </message>
    <message>
        <source>The service does not accept the sign-in</source>
        <translation>Der Dienst akzeptiert die Anmeldung nicht</translation>
    </message>
    <message>
        <source>The service did not accept a sign-in that it had just given. Check client ID and secret in the profile, or ask your administrator whether the client is still active.</source>
        <translation>Der Dienst hat eine Anmeldung nicht akzeptiert, die er gerade erst bestätigt hatte. Prüfen Sie Client-ID und Client-Secret im Profil oder fragen Sie Ihre Administration, ob der Client noch aktiv ist.</translation>
    </message>
    <message>
        <source>No sign-in at this address</source>
        <translation>Keine Anmeldung unter dieser Adresse</translation>
    </message>
    <message>
        <source>There is a server at the profile&apos;s address, but not this service. Check the address.</source>
        <translation>Unter der Adresse des Profils gibt es einen Server, aber nicht diesen Dienst. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Permission is missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>This client needs the permission %1, or the customer does not belong to it. Ask your administrator to grant the permission.</source>
        <translation>Diesem Client fehlt die Berechtigung %1, oder der Kunde (Customer-Id) gehört nicht zu ihm. Bitten Sie Ihre Administration, die Berechtigung zu erteilen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The service does not know this. It may have been deleted, or it belongs to another customer than the one in the profile.</source>
        <translation>Der Dienst kennt dies nicht. Vielleicht wurde es gelöscht, oder es gehört zu einem anderen Kunden als dem im Profil.</translation>
    </message>
    <message>
        <source>The service refused this</source>
        <translation>Der Dienst hat dies abgelehnt</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Too large for the service</source>
        <translation>Zu groß für den Dienst</translation>
    </message>
    <message>
        <source>The service does not take so much at once. Shorten the longest texts.</source>
        <translation>Der Dienst nimmt nicht so viel auf einmal an. Kürzen Sie die längsten Texte.</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>Der Dienst bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <source>The service is busy and did not take the request. Wait a little, then try again.</source>
        <translation>Der Dienst ist ausgelastet und hat die Anfrage nicht angenommen. Warten Sie ein wenig und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Der Dienst ist gestört</translation>
    </message>
    <message>
        <source>The service or a server before it failed. This is not caused by your entries. Try again in a while.</source>
        <translation>Der Dienst oder ein vorgeschalteter Server hat versagt. Das liegt nicht an Ihren Eingaben. Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>The service is not answering</source>
        <translation>Der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Many requests failed one after the other, so Jobwright sends only one at a time for a minute. Try again soon.</source>
        <translation>Viele Anfragen nacheinander sind fehlgeschlagen, darum sendet Jobwright eine Minute lang nur eine zurzeit. Versuchen Sie es bald erneut.</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>The request would have gone to another server than the profile&apos;s and was not sent.</source>
        <translation>Die Anfrage wäre an einen anderen Server als den des Profils gegangen und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is not certain whether the update arrived. Your entries are kept; the job has to be read again before anything else is sent.</source>
        <translation>Es ist ungewiss, ob die Änderung angekommen ist. Ihre Eingaben bleiben erhalten; der Auftrag muss neu gelesen werden, bevor etwas anderes gesendet wird.</translation>
    </message>
    <message>
        <source>The update was not sent. Your entries are kept.</source>
        <translation>Die Änderung wurde nicht gesendet. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed at the service. Your entries are kept.</source>
        <translation>Beim Dienst wurde nichts geändert. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>No connection came about. Check the network or the VPN, then try again.</source>
        <translation>Es kam keine Verbindung zustande. Prüfen Sie das Netz oder das VPN und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>empty text</source>
        <comment>the value of a field</comment>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>nothing but spaces</source>
        <comment>the value of a field</comment>
        <translation>nur Leerzeichen</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the value of a field</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: is kept (%2)</source>
        <translation>%1: bleibt wie bisher (%2)</translation>
    </message>
    <message>
        <source>%1: will be cleared, the contact&apos;s primary person takes over (now %2)</source>
        <translation>%1: wird geleert, der Hauptansprechpartner des Kontakts gilt (jetzt %2)</translation>
    </message>
    <message>
        <source>%1: will be cleared (now %2)</source>
        <extracomment>%1 is a field, %2 its value, for example: Order number: will be cleared (now PO-4471)</extracomment>
        <translation>%1: wird geleert (jetzt %2)</translation>
    </message>
    <message>
        <source>%1: %2 (same as now)</source>
        <translation>%1: %2 (wie bisher)</translation>
    </message>
    <message>
        <source>%1: will be set to an empty text (now %2)</source>
        <translation>%1: wird auf einen leeren Text gesetzt (jetzt %2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 the old value, %3 the new one</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>keep %1</source>
        <comment>part of a list of changes</comment>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>clear %1</source>
        <comment>part of a list of changes</comment>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>%1 will be set to an empty text</source>
        <translation>%1 wird auf einen leeren Text gesetzt</translation>
    </message>
    <message>
        <source>%1 %2 (same as now)</source>
        <translation>%1 %2 (wie bisher)</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>%1 is a field, %2 the old value, %3 the new one; part of a list of changes</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of changes</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two changes in a list</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <extracomment>%1 is the list of the changes</extracomment>
        <translation>
            <numerusform>%n Änderung: %1</numerusform>
            <numerusform>%n Änderungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: will be cleared</source>
        <translation>%1: wird geleert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is typed in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: the number of the job is missing.</source>
        <translation>%1: Die Nummer des Auftrags fehlt.</translation>
    </message>
    <message>
        <source>%1: “%2” is too much.</source>
        <translation>%1: „%2“ ist zu viel.</translation>
    </message>
    <message>
        <source>%1: “%2” is not the number of a job.</source>
        <translation>%1: „%2“ ist keine Auftragsnummer.</translation>
    </message>
    <message>
        <source>This is not a link to a job. Links look like jobwright://job/1004471.</source>
        <translation>Das ist kein Link zu einem Auftrag. Links sehen so aus: jobwright://job/1004471.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 gehört nicht zu diesem Befehl.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 wurde mehrfach angegeben.</translation>
    </message>
    <message>
        <source>--%1: a value is missing.</source>
        <translation>--%1: Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>--dry-run sends nothing and --queue sends later: give one of them.</source>
        <translation>--dry-run sendet nichts, --queue sendet später: Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>The link names a profile already: give no other connection.</source>
        <translation>Der Link nennt bereits ein Profil: Geben Sie keine andere Verbindung an.</translation>
    </message>
    <message>
        <source>--appearance: give light, dark or system.</source>
        <translation>--appearance: Geben Sie light, dark oder system an.</translation>
    </message>
    <message>
        <source>update: say what to change, with --set, --clear, --set-custom or --clear-custom.</source>
        <translation>update: Geben Sie mit --set, --clear, --set-custom oder --clear-custom an, was geändert werden soll.</translation>
    </message>
    <message>
        <source>%1 %2: “=” and a value are missing. To set an empty text, write “%2=”.</source>
        <translation>%1 %2: „=“ und ein Wert fehlen. Für einen leeren Text schreiben Sie „%2=“.</translation>
    </message>
    <message>
        <source>%1: the definition id of a custom field is a whole number above 0.</source>
        <translation>%1: Die Feldnummer eines Zusatzfelds ist eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>%1: there is no such field. The fields are %2.</source>
        <translation>%1: Dieses Feld gibt es nicht. Die Felder sind %2.</translation>
    </message>
    <message>
        <source>%1: the field is named more than once.</source>
        <translation>%1: Das Feld wird mehrfach genannt.</translation>
    </message>
    <message>
        <source>open the job in the window</source>
        <translation>öffnet den Auftrag im Fenster</translation>
    </message>
    <message>
        <source>print the job</source>
        <translation>gibt den Auftrag aus</translation>
    </message>
    <message>
        <source>change the fields that are named, and no other</source>
        <translation>ändert die genannten Felder und keine anderen</translation>
    </message>
    <message>
        <source>set a field; with nothing after = to an empty text</source>
        <translation>setzt ein Feld; steht nach = nichts, auf einen leeren Text</translation>
    </message>
    <message>
        <source>clear a field</source>
        <translation>leert ein Feld</translation>
    </message>
    <message>
        <source>set the custom field with this definition id</source>
        <translation>setzt das Zusatzfeld mit dieser Feldnummer</translation>
    </message>
    <message>
        <source>clear the custom field with this definition id</source>
        <translation>leert das Zusatzfeld mit dieser Feldnummer</translation>
    </message>
    <message>
        <source>send nothing, say what would be sent</source>
        <translation>sendet nichts und sagt, was gesendet würde</translation>
    </message>
    <message>
        <source>print one JSON object, for programs</source>
        <translation>gibt ein JSON-Objekt aus, für Programme</translation>
    </message>
    <message>
        <source>a service on this computer with invented jobs, no account needed</source>
        <translation>ein Dienst auf diesem Computer mit erfundenen Aufträgen, ohne Konto</translation>
    </message>
    <message>
        <source>the address of the service, with --customer-id; the client is read from JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET</source>
        <translation>die Adresse des Dienstes, mit --customer-id; der Client wird aus JOBWRIGHT_CLIENT_ID und JOBWRIGHT_CLIENT_SECRET gelesen</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>der Mandant</translation>
    </message>
    <message>
        <source>of the window: light, dark or system</source>
        <translation>Aussehen des Fensters: light, dark oder system</translation>
    </message>
    <message>
        <source>of the program, such as en or de</source>
        <translation>Sprache des Programms, zum Beispiel en oder de</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>gibt diesen Text aus</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>gibt die Version aus</translation>
    </message>
    <message>
        <source>done and confirmed, or printed, or queued on request</source>
        <translation>erledigt und bestätigt, ausgegeben oder auf Wunsch eingereiht</translation>
    </message>
    <message>
        <source>the command cannot be understood; nothing was sent</source>
        <translation>der Befehl ist nicht verständlich; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>not allowed, or not signed in</source>
        <translation>nicht erlaubt oder nicht angemeldet</translation>
    </message>
    <message>
        <source>no such job</source>
        <translation>diesen Auftrag gibt es nicht</translation>
    </message>
    <message>
        <source>the service cannot be reached or is overloaded; an update is kept in the outbox</source>
        <translation>der Dienst ist nicht erreichbar oder überlastet; eine Änderung bleibt im Postausgang</translation>
    </message>
    <message>
        <source>somebody else changed the job meanwhile; the update is kept</source>
        <translation>jemand anderes hat den Auftrag inzwischen geändert; die Änderung bleibt erhalten</translation>
    </message>
    <message>
        <source>a field was stored differently or ignored</source>
        <translation>ein Feld wurde anders gespeichert oder ignoriert</translation>
    </message>
    <message>
        <source>interrupted before anything was sent</source>
        <translation>unterbrochen, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>Felder:</translation>
    </message>
    <message>
        <source>%1 (cannot be cleared)</source>
        <translation>%1 (kann nicht geleert werden)</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>More: jobwright --help</source>
        <translation>Mehr: jobwright --help</translation>
    </message>
    <message>
        <source>Jobwright changes field-service jobs, and knows that the change arrived.</source>
        <translation>Jobwright ändert Aufträge im Außendienst und weiß, dass die Änderung angekommen ist.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Änderungen:</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Verbindung:</translation>
    </message>
    <message>
        <source>Other options:</source>
        <translation>Weitere Optionen:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>There is no display for a window. Commands work without one: jobwright --help
</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Befehle gehen auch ohne: jobwright --help
</translation>
    </message>
    <message>
        <source>“%1” is not a file on this computer.</source>
        <translation>„%1“ ist keine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>open a draft that was handed over; nothing is sent</source>
        <translation>einen übergebenen Entwurf öffnen; gesendet wird nichts</translation>
    </message>
    <message>
        <source>outbox: say what to do, list or send.</source>
        <translation>outbox: Sagen Sie, was zu tun ist: list oder send.</translation>
    </message>
    <message>
        <source>history: say what to do, list.</source>
        <translation>history: Sagen Sie, was zu tun ist: list.</translation>
    </message>
    <message>
        <source>--limit: a whole number above 0 is needed.</source>
        <translation>--limit: Nötig ist eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>--job: “%1” is not the number of a job.</source>
        <translation>--job: „%1“ ist keine Auftragsnummer.</translation>
    </message>
    <message>
        <source>print the updates on this computer that are not done; needs no connection</source>
        <translation>die Änderungen auf diesem Computer ausgeben, die nicht erledigt sind; braucht keine Verbindung</translation>
    </message>
    <message>
        <source>try each update that is due once</source>
        <translation>jede fällige Änderung einmal versuchen</translation>
    </message>
    <message>
        <source>print what was sent from this computer, newest first</source>
        <translation>ausgeben, was von diesem Computer gesendet wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>keep the update in the outbox; the window or outbox send sends it</source>
        <translation>die Änderung im Postausgang aufbewahren; das Fenster oder outbox send sendet sie</translation>
    </message>
    <message>
        <source>Without a connection, items of all connections are meant; with one, its items.</source>
        <translation>Ohne Verbindung sind die Einträge aller Verbindungen gemeint, mit einer nur deren Einträge.</translation>
    </message>
    <message>
        <source>send tries waiting items and those in doubt, each at most once, those of one job in their order. A bad item stops no other.</source>
        <translation>send versucht wartende Einträge und solche mit unbekanntem Ausgang, jeden höchstens einmal, die eines Auftrags in ihrer Reihenfolge. Ein schlechter Eintrag hält keinen anderen auf.</translation>
    </message>
    <message>
        <source>It does not wait for the next try that was planned, but keeps a pause that the service asked for (429, 503): such items are not tried, and end it with 6.</source>
        <translation>Der nächste geplante Versuch wird nicht abgewartet, eine vom Dienst verlangte Pause (429, 503) aber eingehalten: Solche Einträge werden nicht versucht, das Ende ist 6.</translation>
    </message>
    <message>
        <source>What needs a decision is listed, never sent: open it in the window.</source>
        <translation>Was eine Entscheidung braucht, wird aufgeführt und nie gesendet: Öffnen Sie es im Fenster.</translation>
    </message>
    <message>
        <source>What the window or another process is sending is left to it, and ends it with 7.</source>
        <translation>Was das Fenster oder ein anderer Prozess gerade sendet, bleibt ihm überlassen, das Ende ist 7.</translation>
    </message>
    <message>
        <source>Items whose connection has no client secret here wait, and end it with 4.</source>
        <translation>Einträge, für deren Verbindung hier kein Client Secret liegt, warten, das Ende ist 4.</translation>
    </message>
    <message>
        <source>It ends with 0 if all are done, else with the code of the first that is not.</source>
        <translation>Das Ende ist 0, wenn alle erledigt sind, sonst der Code des ersten, der es nicht ist.</translation>
    </message>
    <message>
        <source>at most so many, 50 unless given</source>
        <translation>höchstens so viele, ohne Angabe 50</translation>
    </message>
    <message>
        <source>of this job only</source>
        <translation>nur von diesem Auftrag</translation>
    </message>
    <message>
        <source>a window of its own, where else the one that is open would be used; the options of Connection give one as well</source>
        <translation>ein eigenes Fenster, wo sonst das offene verwendet würde; auch die Optionen unter Verbindung geben eines</translation>
    </message>
    <message>
        <source>it is not known whether the update was applied, or another process is sending it; it is kept</source>
        <translation>es ist nicht bekannt, ob die Änderung angekommen ist, oder ein anderer Prozess sendet sie; sie bleibt erhalten</translation>
    </message>
    <message>
        <source>Outbox:</source>
        <translation>Postausgang:</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Verlauf:</translation>
    </message>
    <message>
        <source>look whether keychain, drafts, network, clock and display are as they should be; signs in nowhere, changes nothing</source>
        <translation>prüfen, ob Schlüsselbund, Entwürfe, Netzwerk, Uhr und Anzeige in Ordnung sind; meldet sich nirgends an, ändert nichts</translation>
    </message>
    <message>
        <source>internal error; of doctor: something is wrong</source>
        <translation>interner Fehler; bei doctor: etwas ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>a connection that was set up in the window or by the administrator</source>
        <translation>eine Verbindung, die im Fenster oder von der Administration eingerichtet wurde</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>Give one of --sandbox, --profile, or --base-url with --customer-id.</source>
        <translation>Geben Sie --sandbox, --profile oder --base-url mit --customer-id an.</translation>
    </message>
    <message>
        <source>--base-url and --customer-id belong together.</source>
        <translation>--base-url und --customer-id gehören zusammen.</translation>
    </message>
    <message>
        <source>--base-url: %1</source>
        <translation>--base-url: %1</translation>
    </message>
    <message>
        <source>--customer-id: a whole number above 0 is needed.</source>
        <translation>--customer-id: Eine ganze Zahl über 0 ist nötig.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>Field %1</source>
        <extracomment>A custom field that nobody has named; %1 is its number</extracomment>
        <translation>Feld %1</translation>
    </message>
</context>
<context>
    <name>CustomFieldType</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>time of day</comment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>List</source>
        <comment>a field with a fixed choice of values</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>a text that is only shown</comment>
        <translation>Hinweistext</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>type of a custom field</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Unlock it, or enter the secret for one session, or give commands the client in the environment: JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET.</source>
        <translation>Entsperren Sie ihn, geben Sie das Client-Secret für eine Sitzung ein, oder geben Sie Befehlen den Client in der Umgebung mit: JOBWRIGHT_CLIENT_ID und JOBWRIGHT_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Start a keychain such as gnome-keyring or KWallet in a desktop session, or enter the secret for one session, or give commands the client in the environment: JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET.</source>
        <translation>Starten Sie einen Schlüsselbund wie gnome-keyring oder KWallet in einer Desktop-Sitzung, geben Sie das Client-Secret für eine Sitzung ein, oder geben Sie Befehlen den Client in der Umgebung mit: JOBWRIGHT_CLIENT_ID und JOBWRIGHT_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>The keychain can be reached and is unlocked.</source>
        <translation>Der Schlüsselbund ist erreichbar und entsperrt.</translation>
    </message>
    <message>
        <source>The keychain is locked: client secrets in it cannot be read.</source>
        <translation>Der Schlüsselbund ist gesperrt: Client-Secrets darin lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The keychain can be reached; it is empty and will ask for a password with the first secret.</source>
        <translation>Der Schlüsselbund ist erreichbar; er ist leer und fragt beim ersten Client-Secret nach einem Passwort.</translation>
    </message>
    <message>
        <source>KWallet is running. Whether it is unlocked cannot be seen without asking you.</source>
        <translation>KWallet läuft. Ob es entsperrt ist, lässt sich nicht sehen, ohne Sie zu fragen.</translation>
    </message>
    <message>
        <source>There is no session bus, and so no keychain: client secrets cannot be kept.</source>
        <translation>Es gibt keinen Sitzungsbus und damit keinen Schlüsselbund: Client-Secrets lassen sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>No keychain is running: client secrets cannot be kept.</source>
        <translation>Es läuft kein Schlüsselbund: Client-Secrets lassen sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain of this system cannot be looked at without asking you for an entry.</source>
        <translation>Der Schlüsselbund dieses Systems lässt sich nicht prüfen, ohne Sie nach einem Eintrag zu fragen.</translation>
    </message>
    <message>
        <source>Drafts and history</source>
        <translation>Entwürfe und Verlauf</translation>
    </message>
    <message>
        <source>The window puts such a file aside, saves what can be read of it into a new one and says so. Nothing is deleted.</source>
        <translation>Das Fenster legt eine solche Datei beiseite, rettet das Lesbare in eine neue und sagt es. Gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>There is no drafts file yet; it will be made at %1.</source>
        <translation>Es gibt noch keine Entwurfsdatei; sie wird hier angelegt: %1.</translation>
    </message>
    <message>
        <source>The drafts file opens and is sound: %1.</source>
        <translation>Die Entwurfsdatei lässt sich öffnen und ist unbeschädigt: %1.</translation>
    </message>
    <message>
        <source>The drafts file is empty, so its content was lost: %1.</source>
        <translation>Die Entwurfsdatei ist leer, ihr Inhalt ging also verloren: %1.</translation>
    </message>
    <message>
        <source>Put it back from a backup before you start the window.</source>
        <translation>Spielen Sie sie aus einer Sicherung zurück, bevor Sie das Fenster starten.</translation>
    </message>
    <message>
        <source>The drafts file is damaged: %1.</source>
        <translation>Die Entwurfsdatei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The drafts file belongs to another program: %1.</source>
        <translation>Die Entwurfsdatei gehört zu einem anderen Programm: %1.</translation>
    </message>
    <message>
        <source>The drafts file was written by a newer version of Jobwright: it can be read, and is not changed: %1.</source>
        <translation>Die Entwurfsdatei stammt von einer neueren Version von Jobwright: Sie lässt sich lesen und wird nicht geändert: %1.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The drafts file cannot be opened: %1.</source>
        <translation>Die Entwurfsdatei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Other users of this computer may read or change what lies in %1.</source>
        <translation>Andere Benutzer dieses Computers dürfen lesen oder ändern, was in %1 liegt.</translation>
    </message>
    <message>
        <source>Allow only yourself: chmod 700 for the folder, chmod 600 for the files in it. Jobwright does so the next time it writes there.</source>
        <translation>Erlauben Sie es nur sich selbst: chmod 700 für den Ordner, chmod 600 für die Dateien darin. Jobwright tut das, wenn es das nächste Mal dort schreibt.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: drafts cannot be kept.</source>
        <translation>In %1 lässt sich nichts schreiben: Entwürfe lassen sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, or ask your administrator.</source>
        <translation>Erlauben Sie sich dort das Schreiben oder fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive. Jobwright keeps its files there in a safer and slower way; two computers must not use them at once.</source>
        <translation>%1 liegt auf einem Netzlaufwerk. Jobwright bewahrt seine Dateien dort sicherer und langsamer auf; zwei Computer dürfen sie nicht gleichzeitig benutzen.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of %2: soon nothing can be kept.</source>
        <translation>Nur noch %1 sind auf dem Datenträger von %2 frei: Bald lässt sich nichts mehr aufbewahren.</translation>
    </message>
    <message>
        <source>Make room on that disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer as it should.</source>
        <translation>%1 antwortet nicht wie erwartet.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>This computer and the service agree on the time.</source>
        <translation>Dieser Computer und der Dienst haben dieselbe Uhrzeit.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Dienstes %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock, best by the network. With a wrong time, secure connections and sign-ins fail, and the times in the history are wrong.</source>
        <translation>Stellen Sie die Uhr, am besten über das Netzwerk. Mit falscher Zeit scheitern sichere Verbindungen und Anmeldungen, und die Zeiten im Verlauf stimmen nicht.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): no window can be shown here. Commands work without one.</source>
        <translation>Es gibt keine Anzeige (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt): Hier lässt sich kein Fenster zeigen. Befehle funktionieren ohne.</translation>
    </message>
    <message>
        <source>There is a display, and Qt&apos;s plug-in for it (%1).</source>
        <translation>Es gibt eine Anzeige und das Qt-Plugin dafür (%1).</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for this display (%1) is missing: no window can be shown.</source>
        <translation>Das Qt-Plugin für diese Anzeige (%1) fehlt: Es lässt sich kein Fenster zeigen.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plug-in for Wayland: qt6-wayland.</source>
        <translation>Installieren Sie das Qt-Plugin für Wayland: qt6-wayland.</translation>
    </message>
    <message>
        <source>Check QT_QPA_PLATFORM, or install what it names.</source>
        <translation>Prüfen Sie QT_QPA_PLATFORM oder installieren Sie, was dort genannt ist.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s plug-in for X: libqt6gui6.</source>
        <translation>Installieren Sie das Qt-Plugin für X: libqt6gui6.</translation>
    </message>
    <message>
        <source>The display of this system needs no check.</source>
        <translation>Die Anzeige dieses Systems braucht keine Prüfung.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is there.</source>
        <translation>Der Qt-Treiber für SQLite ist vorhanden.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing: drafts cannot be kept.</source>
        <translation>Der Qt-Treiber für SQLite fehlt: Entwürfe lassen sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Install it: libqt6sql6-sqlite.</source>
        <translation>Installieren Sie ihn: libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for SVG is there.</source>
        <translation>Das Qt-Plugin für SVG ist vorhanden.</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for SVG is missing: the window has no icons.</source>
        <translation>Das Qt-Plugin für SVG fehlt: Das Fenster hat keine Symbole.</translation>
    </message>
    <message>
        <source>Install it: libqt6svg6.</source>
        <translation>Installieren Sie es: libqt6svg6.</translation>
    </message>
    <message>
        <source>This connection is not used. %1</source>
        <translation>Diese Verbindung wird nicht benutzt. %1</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Rules of the administrator</source>
        <translation>Regeln der Administration</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>In Kraft: %1.</translation>
    </message>
    <message>
        <source>No keychain is needed here.</source>
        <translation>Hier wird kein Schlüsselbund gebraucht.</translation>
    </message>
</context>
<context>
    <name>DraftExport</name>
    <message>
        <source>Export the draft of job %1</source>
        <translation>Entwurf zu Auftrag %1 exportieren</translation>
    </message>
    <message>
        <source>Drafts of Jobwright (*.jobwright)</source>
        <translation>Entwürfe von Jobwright (*.jobwright)</translation>
    </message>
    <message>
        <source>The draft was not exported</source>
        <translation>Der Entwurf wurde nicht exportiert</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>h|hour|hours</source>
        <extracomment>Words for hours that people type in a duration, lower case, separated by |, without dots</extracomment>
        <translation>h|std|stunde|stunden</translation>
    </message>
    <message>
        <source>min|minute|minutes</source>
        <extracomment>Words for minutes that people type in a duration, lower case, separated by |, without dots</extracomment>
        <translation>min|minute|minuten</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must begin with https://. Without encryption anybody on the way could read the sign-in. http:// is only accepted for this computer (127.0.0.1, [::1], localhost).</source>
        <translation>Die Adresse muss mit https:// beginnen. Ohne Verschlüsselung könnte unterwegs jeder die Anmeldung mitlesen. http:// ist nur für diesen Computer zulässig (127.0.0.1, [::1], localhost).</translation>
    </message>
    <message>
        <source>Enter the address of the service, for example https://api.bigchange.com.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, zum Beispiel https://api.bigchange.com.</translation>
    </message>
    <message>
        <source>This is not a valid address.</source>
        <translation>Das ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. They belong into the fields below.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten. Diese gehören in die Felder darunter.</translation>
    </message>
    <message>
        <source>The address has no server name.</source>
        <translation>In der Adresse fehlt der Name des Servers.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>The address must end before any ? or #.</source>
        <translation>Die Adresse muss vor einem ? oder # enden.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Planned duration</source>
        <translation>Geplante Dauer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>well</source>
        <extracomment>before a line about something that was looked at: nothing is wrong with it</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>before a line about something that was looked at: worth knowing, not wrong</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>WRONG</source>
        <extracomment>before a line about something that was looked at: it does not work as it should</extracomment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) attention.</source>
        <translation>
            <numerusform>%n Sache braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Sachen brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>The file is damaged or was changed by hand (%1).</source>
        <extracomment>%1 is the place in the file, for example: tenant.customerId</extracomment>
        <translation>Die Datei ist beschädigt oder wurde von Hand geändert (%1).</translation>
    </message>
    <message>
        <source>The file is not a draft of Jobwright.</source>
        <translation>Die Datei ist kein Entwurf von Jobwright.</translation>
    </message>
    <message>
        <source>The file was made by a newer Jobwright. Install that version to open it.</source>
        <translation>Die Datei stammt von einem neueren Jobwright. Installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file holds no changes.</source>
        <translation>Die Datei enthält keine Änderungen.</translation>
    </message>
    <message>
        <source>The file is too large for a draft.</source>
        <translation>Die Datei ist zu groß für einen Entwurf.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is damaged, or not a draft of Jobwright. %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>Die Datei ist beschädigt oder kein Entwurf von Jobwright. %1</translation>
    </message>
    <message>
        <source>“%1” (%2, Customer-Id %3)</source>
        <extracomment>A tenant. %1: name, %2: server, %3: number</extracomment>
        <translation>„%1“ (%2, Customer-Id %3)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The address of the service in the file is not usable. %1</source>
        <translation>Die Adresse des Dienstes in der Datei ist unbrauchbar. %1</translation>
    </message>
    <message>
        <source>This draft of job %1 belongs to %2. Open the connection “%3” first, in the menu File, Connections. Then open the file again.</source>
        <extracomment>%1: job number, %2: the tenant in words, %3: name of a connection</extracomment>
        <translation>Dieser Entwurf zu Auftrag %1 gehört zu %2. Öffnen Sie zuerst die Verbindung „%3“, im Menü Datei, Verbindungen. Öffnen Sie dann die Datei erneut.</translation>
    </message>
    <message>
        <source>This draft of job %1 was made in a sandbox. Choose “Try the sandbox” first, in the menu File, Connections. Then open the file again.</source>
        <translation>Dieser Entwurf zu Auftrag %1 entstand in einer Sandbox. Wählen Sie zuerst „Sandbox ausprobieren“ im Menü Datei, Verbindungen. Öffnen Sie dann die Datei erneut.</translation>
    </message>
    <message>
        <source>This draft of job %1 belongs to %2. There is no connection to it on this computer. If you may work there, set one up and open it. Then open the file again.</source>
        <translation>Dieser Entwurf zu Auftrag %1 gehört zu %2. Auf diesem Computer gibt es keine Verbindung dorthin. Wenn Sie dort arbeiten dürfen, richten Sie eine ein und öffnen Sie sie. Öffnen Sie dann die Datei erneut.</translation>
    </message>
    <message>
        <source>There is a draft of job %1 on this computer already, and the two are not mixed. Send or discard the one under Drafts, then open the file again.</source>
        <translation>Zu Auftrag %1 gibt es auf diesem Computer schon einen Entwurf, und beide werden nicht vermischt. Senden oder verwerfen Sie den unter „Entwürfe“, dann öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>There is an update of job %1 on this computer already that needs you, and the two are not mixed. Settle or discard the one under Needs you, then open the file again.</source>
        <translation>Zu Auftrag %1 gibt es auf diesem Computer schon eine Änderung, die Sie klären müssen, und beide werden nicht vermischt. Erledigen oder verwerfen Sie die unter „Zu klären“, dann öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>An update of job %1 is in the outbox of this computer, and the two are not mixed. Open the file again when it is done.</source>
        <translation>Eine Änderung an Auftrag %1 liegt im Postausgang dieses Computers, und beide werden nicht vermischt. Öffnen Sie die Datei erneut, wenn sie erledigt ist.</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Nicht eingeplant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completed with issues</source>
        <translation>Mit Mängeln abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>Verspätet begonnen</translation>
    </message>
    <message>
        <source>Late finish</source>
        <translation>Verspätet beendet</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Umgeplant</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Auftragsart</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Geplanter Beginn</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>Tatsächlicher Beginn</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>Tatsächliches Ende</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message>
        <source>%1 (in a form that cannot be edited)</source>
        <translation>%1 (in einer Form, die sich nicht bearbeiten lässt)</translation>
    </message>
    <message>
        <source>%1: will be cleared</source>
        <translation>%1: wird geleert</translation>
    </message>
    <message>
        <source>%1: will be set to %2</source>
        <translation>%1: wird auf %2 gesetzt</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The job has no usable number.</source>
        <translation>Der Auftrag hat keine brauchbare Nummer.</translation>
    </message>
    <message>
        <source>The page has no list of items.</source>
        <translation>Die Seite enthält keine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>The text is not valid JSON (%1).</source>
        <extracomment>%1 is a short reason, for example: unterminated object</extracomment>
        <translation>Der Text ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The text is UTF-16, but JSON is UTF-8.</source>
        <translation>Der Text ist UTF-16, JSON ist aber UTF-8.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>Das JSON ist kein Objekt.</translation>
    </message>
    <message>
        <source>The answer holds no usable access token.</source>
        <translation>Die Antwort enthält kein brauchbares Zugangstoken.</translation>
    </message>
</context>
<context>
    <name>OutboxItemWords</name>
    <message>
        <source>a connection that was given by its address</source>
        <translation>eine Verbindung, die mit ihrer Adresse angegeben wurde</translation>
    </message>
    <message>
        <source>Job %1, %2</source>
        <comment>%2: name of a profile</comment>
        <translation>Auftrag %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: job and profile, %2: where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Id: %1</translation>
    </message>
    <message>
        <source>held, it is not sent before you say so in the window</source>
        <translation>zurückgehalten, gesendet wird erst, wenn Sie es im Fenster sagen</translation>
    </message>
    <message>
        <source>another process is sending it</source>
        <translation>ein anderer Prozess sendet sie</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; the job is read and compared before anything is sent again</source>
        <translation>es ist nicht bekannt, ob sie angekommen ist; bevor erneut gesendet wird, wird der Auftrag gelesen und verglichen</translation>
    </message>
    <message>
        <source>needs a decision, open it in the window</source>
        <translation>braucht eine Entscheidung, öffnen Sie sie im Fenster</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n Versuch.</numerusform>
            <numerusform>%n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try by itself: %1</source>
        <translation>Nächster Versuch von selbst: %1</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>For support: %1</source>
        <translation>Für den Support: %1</translation>
    </message>
    <message>
        <source>Job %1 was updated, but not every field holds what was sent.</source>
        <translation>Auftrag %1 wurde geändert, aber nicht jedes Feld enthält, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>Unterbrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The update could not be kept on this computer.</source>
        <translation>Die Änderung konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The update is kept on this computer (%1).</source>
        <translation>Die Änderung ist auf diesem Computer gespeichert (%1).</translation>
    </message>
    <message>
        <source>Job %1 holds these values already. Nothing was sent.</source>
        <translation>Auftrag %1 enthält diese Werte bereits. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Job %1 is updated and confirmed.</source>
        <translation>Auftrag %1 ist geändert und bestätigt.</translation>
    </message>
    <message>
        <source>%1: confirmed, %2</source>
        <translation>%1: bestätigt, %2</translation>
    </message>
    <message>
        <source>%1: the service stored %2</source>
        <translation>%1: Der Dienst hat %2 gespeichert</translation>
    </message>
    <message>
        <source>%1: not accepted, still %2</source>
        <translation>%1: nicht übernommen, weiterhin %2</translation>
    </message>
    <message>
        <source>nothing (clear)</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: was %2, should become %3, is now %4</source>
        <translation>%1: war %2, sollte %3 werden, ist jetzt %4</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The update is in the outbox on this computer (%1).</source>
        <translation>Die Änderung liegt im Postausgang auf diesem Computer (%1).</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>%1 ext. %2</source>
        <extracomment>A telephone number %1 with its extension %2</extracomment>
        <translation>%1, Durchwahl %2</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Rules of the administrator, %1: %2</source>
        <extracomment>%1 is a file, %2 a full sentence</extracomment>
        <translation>Regeln der Administration, %1: %2</translation>
    </message>
    <message>
        <source>“%1” must be a list of addresses.</source>
        <translation>„%1“ muss eine Liste von Adressen sein.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>%1: name of a rule, %2: a full sentence</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of days from 0 (for ever) to %2.</source>
        <translation>„%1“ muss eine ganze Zahl von Tagen zwischen 0 (für immer) und %2 sein.</translation>
    </message>
    <message>
        <source>“%1” must be system, none or http://host:port, without user name and password.</source>
        <translation>„%1“ muss system, none oder http://host:port sein, ohne Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The rules of your administrator cannot be read, so no service may be used until they are mended.</source>
        <translation>Die Regeln Ihrer Administration lassen sich nicht lesen; bis sie berichtigt sind, darf kein Dienst benutzt werden.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this address.</source>
        <translation>Ihre Administration erlaubt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>“%1” must be a list of whole numbers above 0.</source>
        <translation>„%1“ muss eine Liste ganzer Zahlen über 0 sein.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this Customer-Id.</source>
        <translation>Ihre Administration erlaubt diese Customer-Id nicht.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name from the service&apos;s answer, %2 what the service said about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No answer from the service</source>
        <translation>Keine Antwort vom Dienst</translation>
    </message>
    <message>
        <source>The service did not understand the request</source>
        <translation>Der Dienst hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in</source>
        <translation>Der Dienst hat die Anmeldung nicht akzeptiert</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>Der Dienst erlaubt dies nicht</translation>
    </message>
    <message>
        <source>The service does not know this</source>
        <translation>Der Dienst kennt dies nicht</translation>
    </message>
    <message>
        <source>The service cannot do this</source>
        <translation>Der Dienst kann dies nicht ausführen</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <translation>Jemand anderes hat dies inzwischen geändert</translation>
    </message>
    <message>
        <source>This is too large for the service</source>
        <translation>Dies ist zu groß für den Dienst</translation>
    </message>
    <message>
        <source>The service refused the values</source>
        <translation>Der Dienst hat die Werte abgelehnt</translation>
    </message>
    <message>
        <source>The service asks to slow down</source>
        <translation>Der Dienst bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <source>The service is not available at the moment</source>
        <translation>Der Dienst ist zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>The service has a fault of its own</source>
        <translation>Der Dienst ist gestört</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Der Dienst hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The answer did not come from the service</source>
        <translation>Die Antwort kam nicht vom Dienst</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Jobwright %1: report of a problem, %2</source>
        <translation>Jobwright %1: Bericht über ein Problem, %2</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[weggelassen]</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name of a profile may have at most %n character(s).</source>
        <translation>
            <numerusform>Der Name eines Profils darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Der Name eines Profils darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile has no identification.</source>
        <translation>Das Profil hat keine Kennung.</translation>
    </message>
    <message>
        <source>The Customer-Id must be a whole number above 0.</source>
        <translation>Die Customer-Id muss eine ganze Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>Enter a duration, for example 90, 1:30 or 1 h 30 min.</source>
        <translation>Geben Sie eine Dauer ein, zum Beispiel 90, 1:30 oder 1&#xa0;h&#xa0;30&#xa0;min.</translation>
    </message>
    <message>
        <source>A duration cannot be negative.</source>
        <translation>Eine Dauer kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>This duration is too long. The most is 2147483647 minutes.</source>
        <translation>Diese Dauer ist zu lang. Höchstens 2147483647 Minuten sind möglich.</translation>
    </message>
    <message>
        <source>Fractions could be read in two ways. Enter whole minutes, or hours and minutes, for example 90, 1:30 or 1 h 30 min.</source>
        <translation>Bruchteile sind nicht eindeutig. Geben Sie ganze Minuten oder Stunden und Minuten ein, zum Beispiel 90, 1:30 oder 1&#xa0;h&#xa0;30&#xa0;min.</translation>
    </message>
    <message>
        <source>This is not a duration. Enter whole minutes, or hours and minutes, for example 90, 1:30 or 1 h 30 min.</source>
        <translation>Das ist keine Dauer. Geben Sie ganze Minuten oder Stunden und Minuten ein, zum Beispiel 90, 1:30 oder 1&#xa0;h&#xa0;30&#xa0;min.</translation>
    </message>
    <message>
        <source>Choose a person, or Clear to let the contact&apos;s primary person take over.</source>
        <translation>Wählen Sie eine Person oder „Leeren“, damit der Hauptansprechpartner des Kontakts gilt.</translation>
    </message>
    <message>
        <source>This is not the id of a person. Choose a person, or enter an id such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427.</source>
        <translation>Das ist nicht die ID einer Person. Wählen Sie eine Person oder geben Sie eine ID wie 1b4e28ba-2fa1-41d2-883f-0016d3cca427 ein.</translation>
    </message>
    <message>
        <source>%1 characters. The service may refuse or shorten more than %2.</source>
        <translation>%1 Zeichen. Der Dienst kann mehr als %2 ablehnen oder kürzen.</translation>
    </message>
    <message>
        <source>This text is nothing but spaces. It is sent as it is.</source>
        <translation>Dieser Text besteht nur aus Leerzeichen. Er wird so gesendet, wie er ist.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be sent. Delete them or type the text again.</source>
        <translation>Der Text enthält Zeichen, die nicht gesendet werden können. Löschen Sie diese oder geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>This field is mandatory. The service may refuse to leave it empty.</source>
        <translation>Dieses Feld ist ein Pflichtfeld. Der Dienst lehnt es möglicherweise ab, wenn es leer bleibt.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No secret was entered since the program started.</source>
        <translation>Seit dem Start des Programms wurde kein Client-Secret eingegeben.</translation>
    </message>
</context>
<context>
    <name>StateGuard</name>
    <message>
        <source>The number of a custom field is a whole number above 0.</source>
        <translation>Die Nummer eines Zusatzfelds ist eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>The job lists this field more than once, so a change would be ambiguous. It is kept as it is.</source>
        <translation>Der Auftrag führt dieses Feld mehrfach auf, eine Änderung wäre daher nicht eindeutig. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A statement is only shown. It holds no value to change.</source>
        <translation>Ein Hinweistext wird nur angezeigt. Er enthält keinen Wert, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>The service sent a value of an unexpected kind, which cannot be edited safely. It is kept as it is.</source>
        <translation>Der Dienst hat einen Wert unerwarteter Art gesendet, der sich nicht sicher bearbeiten lässt. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Locked: the job is %1.</source>
        <extracomment>%1 is the status of a job, for example Started</extracomment>
        <translation>Gesperrt: Der Auftrag hat den Status „%1“.</translation>
    </message>
    <message>
        <source>A job always has a planned duration, so it cannot be cleared.</source>
        <translation>Ein Auftrag hat immer eine geplante Dauer, darum lässt sie sich nicht leeren.</translation>
    </message>
    <message>
        <source>The service cannot clear this text. Emptying it sets an empty text.</source>
        <translation>Der Dienst kann diesen Text nicht leeren. Wenn Sie ihn löschen, wird ein leerer Text gesetzt.</translation>
    </message>
    <message>
        <source>The service cannot clear this field.</source>
        <translation>Der Dienst kann dieses Feld nicht leeren.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another program is using the drafts file and did not let go of it. What you typed is still in the window but not on disk. It is tried again with your next change.</source>
        <translation>Ein anderes Programm verwendet die Entwurfsdatei und gibt sie nicht frei. Was Sie eingegeben haben, steht noch im Fenster, ist aber nicht gespeichert. Mit Ihrer nächsten Änderung wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The disk is full or your quota is used up. What you typed is still in the window but not on disk. Make room, or copy the text to a safe place before you close the window.</source>
        <translation>Der Datenträger ist voll oder Ihr Speicherkontingent aufgebraucht. Was Sie eingegeben haben, steht noch im Fenster, ist aber nicht gespeichert. Schaffen Sie Platz, oder kopieren Sie den Text an einen sicheren Ort, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The drafts file or its folder cannot be written to. What you typed is still in the window but not on disk. Allow writing there, or copy the text to a safe place before you close the window.</source>
        <translation>Die Entwurfsdatei oder ihr Ordner ist nicht beschreibbar. Was Sie eingegeben haben, steht noch im Fenster, ist aber nicht gespeichert. Erlauben Sie dort das Schreiben, oder kopieren Sie den Text an einen sicheren Ort, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The drafts file is damaged. What you typed is still in the window but not on disk. Copy the text to a safe place and start the program again, so that it can repair the file.</source>
        <translation>Die Entwurfsdatei ist beschädigt. Was Sie eingegeben haben, steht noch im Fenster, ist aber nicht gespeichert. Kopieren Sie den Text an einen sicheren Ort und starten Sie das Programm neu, damit es die Datei reparieren kann.</translation>
    </message>
    <message>
        <source>The drafts file was written by a newer version of Jobwright. Drafts in it can be read, and nothing in it is changed. Use the newer version to go on with them.</source>
        <translation>Die Entwurfsdatei stammt von einer neueren Version von Jobwright. Die Entwürfe darin sind lesbar, geändert wird nichts. Arbeiten Sie mit der neueren Version weiter.</translation>
    </message>
    <message>
        <source>The drafts file is of an older version of Jobwright and could not be upgraded. Drafts in it can be read, and nothing in it was changed. Make room on the disk and start the program again.</source>
        <translation>Die Entwurfsdatei stammt von einer älteren Version von Jobwright und konnte nicht umgestellt werden. Die Entwürfe darin sind lesbar, geändert wurde nichts. Schaffen Sie Platz auf dem Datenträger und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>This draft was changed or finished by another Jobwright program meanwhile. Both versions are kept: theirs on disk, yours in the window. Open the draft again to see theirs.</source>
        <translation>Dieser Entwurf wurde inzwischen in einem anderen Jobwright-Programm geändert oder abgeschlossen. Beide Fassungen bleiben erhalten: die andere in der Entwurfsdatei, Ihre im Fenster. Öffnen Sie den Entwurf erneut, um die andere zu sehen.</translation>
    </message>
    <message>
        <source>The drafts file could not be read or written: the disk or folder failed, or a quota is used up. What you typed is still in the window but not on disk. Copy the text to a safe place before you close the window.</source>
        <translation>Die Entwurfsdatei konnte nicht gelesen oder geschrieben werden: Der Datenträger oder Ordner hat versagt, oder ein Speicherkontingent ist aufgebraucht. Was Sie eingegeben haben, steht noch im Fenster, ist aber nicht gespeichert. Kopieren Sie den Text an einen sicheren Ort, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The draft could not be stored because of a fault in the program. What you typed is still in the window but not on disk. Copy the text to a safe place before you close the window.</source>
        <translation>Der Entwurf konnte wegen eines Programmfehlers nicht gespeichert werden. Was Sie eingegeben haben, steht noch im Fenster, ist aber nicht gespeichert. Kopieren Sie den Text an einen sicheren Ort, bevor Sie das Fenster schließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n history entries</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n Eintrag im Verlauf</numerusform>
            <numerusform>%n Einträge im Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts file was damaged. It was put aside as %1, and what could be read was saved: %2, %3. Please check that your drafts are complete; keep the damaged file if any is missing.</source>
        <translation>Die Entwurfsdatei war beschädigt. Sie wurde als %1 beiseitegelegt, und was lesbar war, wurde gerettet: %2, %3. Bitte prüfen Sie, ob Ihre Entwürfe vollständig sind; bewahren Sie die beschädigte Datei auf, wenn einer fehlt.</translation>
    </message>
    <message>
        <source>The drafts file was taken away while the program was running, and drafts of before could not be written again. What you type from now on is saved. Please put the file back if you have moved it.</source>
        <translation>Die Entwurfsdatei wurde entfernt, während das Programm lief, und frühere Entwürfe konnten nicht neu geschrieben werden. Was Sie von jetzt an eingeben, wird gespeichert. Bitte legen Sie die Datei zurück, falls Sie sie verschoben haben.</translation>
    </message>
    <message>
        <source>The drafts file was moved or replaced while the program was running. All drafts the program still held were written to %1.</source>
        <translation>Die Entwurfsdatei wurde verschoben oder ersetzt, während das Programm lief. Alle Entwürfe, die das Programm noch hatte, wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The drafts file was not made by Jobwright. It was put aside unchanged as %1, and a new drafts file was begun.</source>
        <translation>Die Entwurfsdatei stammt nicht von Jobwright. Sie wurde unverändert als %1 beiseitegelegt und eine neue Entwurfsdatei begonnen.</translation>
    </message>
    <message>
        <source>The drafts file was empty, as after a full disk or an interrupted copy. It was put aside as %1, and a new drafts file was begun. If drafts are missing, put a backup of the file in its place.</source>
        <translation>Die Entwurfsdatei war leer, wie nach einem vollen Datenträger oder einem unterbrochenen Kopieren. Sie wurde als %1 beiseitegelegt und eine neue Entwurfsdatei begonnen. Falls Entwürfe fehlen, legen Sie eine Sicherung der Datei an ihre Stelle.</translation>
    </message>
    <message>
        <source>Jobwright did not end properly last time. Nothing that was typed is waiting to be sent.</source>
        <translation>Jobwright wurde zuletzt nicht ordentlich beendet. Nichts Eingegebenes wartet auf das Senden.</translation>
    </message>
    <message numerus="yes">
        <source>Jobwright did not end properly last time. Everything typed up to %1 is here, in %n unsent draft(s).</source>
        <comment>%1: date and time of day</comment>
        <translation>
            <numerusform>Jobwright wurde zuletzt nicht ordentlich beendet. Alles, was bis %1 eingegeben wurde, ist da, in einem nicht gesendeten Entwurf (%n).</numerusform>
            <numerusform>Jobwright wurde zuletzt nicht ordentlich beendet. Alles, was bis %1 eingegeben wurde, ist da, in %n nicht gesendeten Entwürfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeAdvice</name>
    <message>
        <source>This field usually holds a number.</source>
        <translation>Dieses Feld enthält gewöhnlich eine Zahl.</translation>
    </message>
    <message>
        <source>This field usually holds a date such as 2026-11-23.</source>
        <translation>Dieses Feld enthält gewöhnlich ein Datum wie 2026-11-23.</translation>
    </message>
    <message>
        <source>This field usually holds a time such as 14:30.</source>
        <translation>Dieses Feld enthält gewöhnlich eine Uhrzeit wie 14:30.</translation>
    </message>
    <message>
        <source>This field usually holds Yes or No.</source>
        <translation>Dieses Feld enthält gewöhnlich „Yes“ oder „No“.</translation>
    </message>
    <message>
        <source>This is not one of the known values of the list.</source>
        <translation>Dies ist keiner der bekannten Werte der Auswahl.</translation>
    </message>
</context>
<context>
    <name>jobwright::AddFieldBar</name>
    <message>
        <source>Definition id</source>
        <translation>Feldnummer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>A definition id is a whole number, such as 4711.</source>
        <translation>Eine Feldnummer ist eine ganze Zahl, zum Beispiel 4711.</translation>
    </message>
    <message>
        <source>This number cannot be a definition id.</source>
        <translation>Diese Zahl kann keine Feldnummer sein.</translation>
    </message>
    <message>
        <source>Field %1 is in the table already.</source>
        <translation>Feld %1 steht bereits in der Tabelle.</translation>
    </message>
    <message>
        <source>This field cannot be added.</source>
        <translation>Dieses Feld kann nicht hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>jobwright::Banner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s label, %2 what the service says about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>F8 next</source>
        <comment>key that goes to the next field in error</comment>
        <translation>F8: nächstes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>jobwright::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>jobwright::CloseGuard</name>
    <message>
        <source>Close, and lose what is not saved?</source>
        <translation>Schließen und verlieren, was nicht gespeichert ist?</translation>
    </message>
    <message>
        <source>%1

Not on the disk: %2. Stay to copy it or to try again.</source>
        <comment>%1: what the disk said, %2: jobs</comment>
        <translation>%1

Nicht auf dem Datenträger: %2. Bleiben Sie, um es zu kopieren oder es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>jobwright::ConflictChoice</name>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>jobwright::ConflictPage</name>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Choose for each clash; nothing is chosen for you.</source>
        <translation>Wählen Sie bei jedem Widerspruch; die Wahl bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Draft kept on this computer</source>
        <translation>Entwurf auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>This job changed after your draft began</source>
        <translation>Dieser Auftrag hat sich geändert, seit Sie Ihren Entwurf begonnen haben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>job number, job type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>job, contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. The service was read at %2. Nothing has been sent.</source>
        <translation>%1. Der Dienst wurde um %2 gelesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1. Your draft is from %2; the service was read at %3. Nothing has been sent.</source>
        <extracomment>%1 job and contact, %2 and %3 times, such as &quot;Mon 11:40&quot; and &quot;14:03&quot;</extracomment>
        <translation>%1. Ihr Entwurf: %2; der Dienst wurde gelesen: %3. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) clash</source>
        <comment>part of a list: 2 fields clash, 1 goes through</comment>
        <translation>
            <numerusform>%n Feld im Widerspruch</numerusform>
            <numerusform>%n Felder im Widerspruch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) through</source>
        <comment>part of a list: fields that can be sent as they are</comment>
        <translation>
            <numerusform>%n geht durch</numerusform>
            <numerusform>%n gehen durch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are already as you want</source>
        <comment>part of a list: fields</comment>
        <translation>
            <numerusform>%n ist schon wie gewünscht</numerusform>
            <numerusform>%n sind schon wie gewünscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a list: 2 fields clash, 1 goes through</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>In the service now</source>
        <translation>Jetzt im Dienst</translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>Ohne Widerspruch</translation>
    </message>
    <message>
        <source>cleared</source>
        <comment>the user wants the field to be empty</comment>
        <translation>geleert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is the value when the draft began, %2 the user&apos;s</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>already so in the service, dropped</source>
        <translation>im Dienst schon so, entfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) left to choose</source>
        <translation>
            <numerusform>Noch %n Widerspruch zu entscheiden</numerusform>
            <numerusform>Noch %n Widersprüche zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every clash is decided</source>
        <translation>Alle Widersprüche sind entschieden</translation>
    </message>
    <message>
        <source>Every clash is decided; nothing is left to send</source>
        <translation>Alle Widersprüche sind entschieden; nichts bleibt zu senden</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button: sends what was decided</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Keep the service&apos;s values</source>
        <translation>Werte des Dienstes behalten</translation>
    </message>
</context>
<context>
    <name>jobwright::ConflictRow</name>
    <message>
        <source>When you began</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>In the service now</source>
        <translation>Jetzt im Dienst</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <comment>%1: field</comment>
        <translation>%1: anderer Wert</translation>
    </message>
    <message>
        <source>cleared</source>
        <comment>the user wants the field to be empty</comment>
        <translation>geleert</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Anderer Wert…</translation>
    </message>
    <message>
        <source>%1: yours, %2</source>
        <extracomment>what a screen reader says of a choice; %1 is the field, %2 the value</extracomment>
        <translation>%1: Ihr Wert, %2</translation>
    </message>
    <message>
        <source>%1: in the service now, %2</source>
        <extracomment>what a screen reader says of a choice; %1 is the field, %2 the value</extracomment>
        <translation>%1: jetzt im Dienst, %2</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <extracomment>what a screen reader says of a choice; %1 is the field</extracomment>
        <translation>%1: anderer Wert</translation>
    </message>
    <message>
        <source>yours will be sent</source>
        <translation>Ihr Wert wird gesendet</translation>
    </message>
    <message>
        <source>stays as it is in the service</source>
        <translation>bleibt, wie es im Dienst ist</translation>
    </message>
    <message>
        <source>the other value will be sent</source>
        <translation>der andere Wert wird gesendet</translation>
    </message>
    <message>
        <source>the other value cannot be sent yet</source>
        <translation>der andere Wert lässt sich noch nicht senden</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wählen Sie einen Wert</translation>
    </message>
</context>
<context>
    <name>jobwright::ConflictValueEditor</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>jobwright::ConnectionDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was tried and the permission it needs</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Verbindung einrichten</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <comment>%1: name of a profile</comment>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Die Verbindung wird geprüft</translation>
    </message>
</context>
<context>
    <name>jobwright::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How the window&apos;s top names it, such as the customer&apos;s name</source>
        <translation>So heißt sie oben im Fenster, zum Beispiel nach dem Kunden</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Customer-Id</source>
        <translation>&amp;Customer-Id</translation>
    </message>
    <message>
        <source>A whole number, such as 14532</source>
        <translation>Eine ganze Zahl, zum Beispiel 14532</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>kind of tenant</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <comment>kind of tenant</comment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of tenant</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Client-Secret anzeigen</translation>
    </message>
    <message>
        <source>Keep the secret for this session only</source>
        <translation>Client-Secret nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Otherwise it goes into the system&apos;s keychain. It is never written to a file.</source>
        <translation>Sonst kommt es in den Schlüsselbund des Systems. In eine Datei wird es nie geschrieben.</translation>
    </message>
    <message>
        <source>Colour of the stripe</source>
        <translation>Farbe des Streifens</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Give the address of the service.</source>
        <translation>Geben Sie die Adresse des Dienstes an.</translation>
    </message>
    <message>
        <source>The Customer-Id is a whole number above 0.</source>
        <translation>Die Customer-Id ist eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>Give the client id.</source>
        <translation>Geben Sie die Client-ID an.</translation>
    </message>
    <message>
        <source>Give the client secret.</source>
        <translation>Geben Sie das Client-Secret an.</translation>
    </message>
</context>
<context>
    <name>jobwright::ConnectionLabel</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the service does not answer</comment>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>jobwright::ConnectionTest</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Read jobs</source>
        <translation>Aufträge lesen</translation>
    </message>
    <message>
        <source>Read persons</source>
        <translation>Personen lesen</translation>
    </message>
    <message>
        <source>Update jobs</source>
        <translation>Aufträge ändern</translation>
    </message>
    <message>
        <source>Client id and secret are accepted.</source>
        <translation>Client-ID und Client-Secret werden akzeptiert.</translation>
    </message>
    <message>
        <source>An answer came, but it is not a list of jobs. Check the address.</source>
        <translation>Es kam eine Antwort, aber keine Liste von Aufträgen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Jobs of this customer can be read.</source>
        <translation>Die Aufträge dieses Kunden sind lesbar.</translation>
    </message>
    <message>
        <source>An answer came, but it is not a list of persons. Check the address.</source>
        <translation>Es kam eine Antwort, aber keine Liste von Personen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Persons can be read.</source>
        <translation>Personen sind lesbar.</translation>
    </message>
    <message>
        <source>This cannot be tried without changing a job. It needs the permission %1; if that is missing, the first update says so and nothing is lost.</source>
        <translation>Das lässt sich nicht prüfen, ohne einen Auftrag zu ändern. Nötig ist die Berechtigung %1; fehlt sie, sagt es die erste Änderung, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed, so nothing else was tried.</source>
        <translation>Die Anmeldung ist nicht gelungen, darum wurde nichts weiter geprüft.</translation>
    </message>
    <message>
        <source>The sign-in works, but jobs cannot be read.</source>
        <translation>Die Anmeldung gelingt, aber Aufträge sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Jobs can be read. Persons cannot, so a job&apos;s person can only be entered by its id.</source>
        <translation>Aufträge sind lesbar, Personen nicht. Der Ansprechpartner eines Auftrags lässt sich darum nur über seine ID eingeben.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
</context>
<context>
    <name>jobwright::Connector</name>
    <message>
        <source>--base-url needs the client in the environment: JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET.</source>
        <translation>--base-url braucht den Client in der Umgebung: JOBWRIGHT_CLIENT_ID und JOBWRIGHT_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Without a keychain, give the client in the environment: JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET.</source>
        <translation>Geben Sie ohne Schlüsselbund den Client in der Umgebung an: JOBWRIGHT_CLIENT_ID und JOBWRIGHT_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>This connection is not among the profiles on this computer. Give it again, with --base-url and --customer-id.</source>
        <translation>Diese Verbindung gehört nicht zu den Profilen auf diesem Computer. Geben Sie sie erneut an, mit --base-url und --customer-id.</translation>
    </message>
    <message>
        <source>The environment holds another client than this connection has, so its secret was not used: JOBWRIGHT_CLIENT_ID must be the client id of the connection.</source>
        <translation>In der Umgebung steht ein anderer Client als der dieser Verbindung, darum wurde sein Client-Secret nicht benutzt: JOBWRIGHT_CLIENT_ID muss die Client-ID der Verbindung sein.</translation>
    </message>
</context>
<context>
    <name>jobwright::Courier</name>
    <message>
        <source>%1 did not accept the sign-in or a permission is missing: its outbox waits until you say “Send now” or open the connection again.</source>
        <comment>%1: name of a profile</comment>
        <translation>%1 hat die Anmeldung nicht angenommen, oder eine Berechtigung fehlt: Der Postausgang wartet, bis Sie „Jetzt senden“ wählen oder die Verbindung erneut öffnen.</translation>
    </message>
</context>
<context>
    <name>jobwright::CustomFieldModel</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>will be set to an empty text</source>
        <translation>wird auf einen leeren Text gesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for screen readers; %1 is a field&apos;s label, %2 is Keep, Clear or Set</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, new value: %2</source>
        <extracomment>for screen readers; %1 is a field&apos;s label, %2 its new value</extracomment>
        <translation>%1, neuer Wert: %2</translation>
    </message>
    <message>
        <source>%1. Error: %2</source>
        <extracomment>%1 names a field and its new value, %2 is what is wrong with it</extracomment>
        <translation>%1. Fehler: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
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
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>in a table cell; %1 is the new value, %2 what is to be said about it</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>jobwright::CustomFieldPanel</name>
    <message>
        <source>Filter custom fields</source>
        <translation>Zusatzfelder filtern</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message numerus="yes">
        <source>Only changed (%n)</source>
        <translation>
            <numerusform>Nur geänderte (%n)</numerusform>
            <numerusform>Nur geänderte (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This job has no custom fields.</source>
        <translation>Dieser Auftrag hat keine Zusatzfelder.</translation>
    </message>
    <message>
        <source>No custom field fits the filter.</source>
        <translation>Kein Zusatzfeld passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>jobwright::CustomFieldTable</name>
    <message>
        <source>Custom fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message>
        <source>K</source>
        <comment>key that chooses Keep in a table</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key that chooses Clear in a table</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>S</source>
        <comment>key that chooses Set in a table</comment>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>jobwright::CustomValueEditor</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>jobwright::DateRangeDialog</name>
    <message>
        <source>Jobs of other days</source>
        <translation>Aufträge anderer Tage</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>jobwright::DateWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>Give a first and a last day.</source>
        <translation>Geben Sie einen ersten und einen letzten Tag an.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The service lists at most twelve months at once.</source>
        <translation>Der Dienst listet höchstens zwölf Monate auf einmal auf.</translation>
    </message>
</context>
<context>
    <name>jobwright::Disclosure</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>jobwright::DiskBanner</name>
    <message>
        <source>Not saved on this computer</source>
        <translation>Auf diesem Computer nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy everything typed</source>
        <translation>Alles Eingegebene kopieren</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>In eine Datei exportieren…</translation>
    </message>
</context>
<context>
    <name>jobwright::Doctor</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection is set up, so no service was looked for.</source>
        <translation>Es ist keine Verbindung eingerichtet, darum wurde kein Dienst gesucht.</translation>
    </message>
</context>
<context>
    <name>jobwright::DraftDrop</name>
    <message>
        <source>Only draft files (.jobwright) can be dropped here. Nothing was taken over.</source>
        <translation>Hier lassen sich nur Entwurfsdateien (.jobwright) ablegen. Es wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>jobwright::DraftFiles</name>
    <message>
        <source>The draft opens as soon as a connection is open.</source>
        <translation>Der Entwurf wird geöffnet, sobald eine Verbindung offen ist.</translation>
    </message>
    <message>
        <source>Open a draft file</source>
        <translation>Entwurfsdatei öffnen</translation>
    </message>
    <message>
        <source>Drafts of Jobwright (*.jobwright)</source>
        <translation>Entwürfe von Jobwright (*.jobwright)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The draft of job %1 was taken over from the file. Nothing has been sent.</source>
        <translation>Der Entwurf zu Auftrag %1 wurde aus der Datei übernommen. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a file, %2: why it was not opened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft file(s) not opened</source>
        <translation>
            <numerusform>%Ln Entwurfsdatei nicht geöffnet</numerusform>
            <numerusform>%Ln Entwurfsdateien nicht geöffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::DraftListModel</name>
    <message>
        <source>%1 %2</source>
        <comment>job number and type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <comment>heading of a column with times</comment>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>heading of a column</comment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>heading of a column: what would be changed</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column: where a draft stands</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <comment>%1: HTTP status</comment>
        <translation>Abgelehnt, %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>state of a draft</comment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of a draft</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being verified</source>
        <comment>state of a draft</comment>
        <translation>Wird überprüft</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <comment>state of a draft</comment>
        <translation>Ausgang noch ungewiss</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>state of a draft</comment>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Nothing that can be sent yet</source>
        <comment>change of a draft</comment>
        <translation>Noch nichts, was sich senden lässt</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the changes of one update</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Outcome not known, checked again at %1</source>
        <translation>Ausgang unbekannt, wird um %1 erneut geprüft</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>state of a draft: it is sent when the user says so</comment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <comment>state of a draft</comment>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Next try at %1</source>
        <comment>%1: time of day</comment>
        <translation>Nächster Versuch um %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times, waiting</source>
        <translation>
            <numerusform>%n Versuch, wartet</numerusform>
            <numerusform>%n Versuche, wartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>state of a draft</comment>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Waits for an earlier update of the job</source>
        <comment>state of a draft</comment>
        <translation>Wartet auf eine frühere Änderung des Auftrags</translation>
    </message>
</context>
<context>
    <name>jobwright::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Typed on this computer, not sent yet</source>
        <translation>Auf diesem Computer eingegeben, noch nicht gesendet</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>What you type in a job is kept here until it is sent, also when the program ends.</source>
        <translation>Was Sie in einem Auftrag eingeben, bleibt hier, bis es gesendet ist, auch wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Updates that cannot go on without you</source>
        <translation>Änderungen, die ohne Sie nicht weitergehen</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>An update that was refused, or whose job changed meanwhile, stands here.</source>
        <translation>Eine Änderung, die abgelehnt wurde oder deren Auftrag sich inzwischen geändert hat, steht hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Goes out by itself; stands here until it is confirmed</source>
        <translation>Geht von selbst hinaus; steht hier, bis es bestätigt ist</translation>
    </message>
    <message>
        <source>An update that cannot be sent now, or whose answer is still open, stands here. It goes on by itself when the service can be reached.</source>
        <translation>Eine Änderung, die jetzt nicht gesendet werden kann oder deren Antwort noch offen ist, steht hier. Sie geht von selbst weiter, wenn der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>an update: do not send it by itself</comment>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in, or a permission is missing. Nothing here is sent until you choose “Send now”.</source>
        <translation>Der Dienst hat die Anmeldung nicht angenommen, oder eine Berechtigung fehlt. Hier wird nichts gesendet, bis Sie „Jetzt senden“ wählen.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>read the job and compare</comment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>%1

What you typed for job %2 is removed from this computer.</source>
        <comment>%1: what would have changed</comment>
        <translation>%1

Was Sie zu Auftrag %2 eingegeben haben, wird von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The update may have reached the service already; the history will say that its outcome is not known.</source>
        <translation>Die Änderung kann den Dienst schon erreicht haben; im Verlauf steht dann, dass ihr Ausgang unbekannt ist.</translation>
    </message>
    <message>
        <source>The job itself stays as it is.</source>
        <translation>Der Auftrag selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: opens a queued update in its job</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Opens the update in its job. As soon as you change something it is a draft again.</source>
        <translation>Öffnet die Änderung in ihrem Auftrag. Sobald Sie etwas daran ändern, ist sie wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>The update of job %1 is being sent. It can be discarded when that ended.</source>
        <translation>Die Änderung an Auftrag %1 wird gerade gesendet. Sie kann verworfen werden, wenn das beendet ist.</translation>
    </message>
</context>
<context>
    <name>jobwright::DurationFieldEditor</name>
    <message>
        <source>for example 90, 1:30 or 1 h 30 min</source>
        <translation>zum Beispiel 90, 1:30 oder 1&#xa0;h&#xa0;30&#xa0;min</translation>
    </message>
</context>
<context>
    <name>jobwright::EditorFooter</name>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Puts every field back to Keep. Undo brings your changes back.</source>
        <translation>Stellt jedes Feld auf „Behalten“ zurück. „Rückgängig“ holt Ihre Änderungen wieder.</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: sends the changes to the service</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
</context>
<context>
    <name>jobwright::FieldEditor</name>
    <message>
        <source>will be cleared</source>
        <translation>wird geleert</translation>
    </message>
</context>
<context>
    <name>jobwright::FieldForm</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Now in the service</source>
        <translation>Jetzt im Dienst</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Field, value now</source>
        <comment>heading of a column that holds both</comment>
        <translation>Feld, Wert jetzt</translation>
    </message>
</context>
<context>
    <name>jobwright::FieldRow</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>will be cleared</source>
        <translation>wird geleert</translation>
    </message>
    <message>
        <source>same as now</source>
        <translation>wie bisher</translation>
    </message>
</context>
<context>
    <name>jobwright::FirstRunPage</name>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Set up a connection…</source>
        <translation>Verbindung einrichten…</translation>
    </message>
    <message>
        <source>Set up by your administrator? Profiles appear here by themselves.</source>
        <translation>Von Ihrer Administration eingerichtet? Profile erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Change a job, and know that it arrived</source>
        <translation>Einen Auftrag ändern und wissen, dass es angekommen ist</translation>
    </message>
    <message>
        <source>Nothing you do not touch is ever changed. Nothing you type is ever lost.</source>
        <translation>Was Sie nicht anfassen, wird nie geändert. Was Sie eingeben, geht nie verloren.</translation>
    </message>
    <message>
        <source>Try it with the sandbox</source>
        <translation>Mit der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>5,000 made-up jobs on this computer. No account, no internet. Switch faults on and see what happens.</source>
        <translation>5.000 erfundene Aufträge auf diesem Computer. Kein Konto, kein Internet. Schalten Sie Störungen ein und sehen Sie, was geschieht.</translation>
    </message>
    <message>
        <source>Connect to your service</source>
        <translation>Mit Ihrem Dienst verbinden</translation>
    </message>
    <message>
        <source>You need the Customer-Id and a client id with its secret, with the scopes jobs:read, jobs:write and contacts:persons:read.</source>
        <translation>Sie brauchen die Customer-Id und eine Client-ID mit ihrem Client-Secret, mit den Berechtigungen jobs:read, jobs:write und contacts:persons:read.</translation>
    </message>
    <message>
        <source>%1 (set up by your administrator)</source>
        <comment>%1: name of a profile</comment>
        <translation>%1 (von Ihrer Administration eingerichtet)</translation>
    </message>
    <message>
        <source>Or choose a connection that is set up already.</source>
        <translation>Oder wählen Sie eine bereits eingerichtete Verbindung.</translation>
    </message>
</context>
<context>
    <name>jobwright::HelpBrowser</name>
    <message>
        <source>Page of the user guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>jobwright::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Opens in the browser: %1</source>
        <comment>%1: a web address</comment>
        <translation>Öffnet im Browser: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>%1 — User guide</source>
        <comment>%1: title of a page</comment>
        <translation>%1 – Handbuch</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>jobwright::HistoryDetail</name>
    <message>
        <source>confirmed</source>
        <comment>a field was read back as sent</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>stored differently</source>
        <comment>a field was read back with another value</comment>
        <translation>anders gespeichert</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>a field was read back unchanged</comment>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>cleared</source>
        <comment>what was asked for a field</comment>
        <translation>geleert</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Änderungsbeleg kopieren</translation>
    </message>
    <message>
        <source>Copies what changed as text for a ticket: job, fields, old and new values, time. No secrets.</source>
        <translation>Kopiert die Änderung als Text für ein Ticket: Auftrag, Felder, alte und neue Werte, Zeit. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Fields of this update</source>
        <translation>Felder dieser Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>job number, time, tenant</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what the service said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read back %1 s later</source>
        <comment>%1: seconds</comment>
        <translation>%1&#xa0;s später zurückgelesen</translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Diese Änderung rückgängig machen…</translation>
    </message>
    <message>
        <source>Puts the old values into a draft, where the job still holds what this update wrote.</source>
        <translation>Legt die alten Werte in einen Entwurf, soweit der Auftrag noch enthält, was diese Änderung geschrieben hat.</translation>
    </message>
    <message>
        <source>This was sent over another connection. Open %1 first.</source>
        <comment>%1: name of a connection</comment>
        <translation>Das wurde über eine andere Verbindung gesendet. Öffnen Sie zuerst %1.</translation>
    </message>
</context>
<context>
    <name>jobwright::HistoryListCommand</name>
    <message>
        <source>Nothing was sent from this computer.</source>
        <translation>Von diesem Computer wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>jobwright::HistoryModel</name>
    <message>
        <source>%1 %2</source>
        <comment>job number and type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>heading of a column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>heading of a column</comment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>heading of a column: what was changed</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>heading of a column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Confirmed, %1 of %2</source>
        <comment>fields confirmed of fields sent</comment>
        <translation>Bestätigt, %1 von %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>result of an update</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <comment>result of an update</comment>
        <translation>Anders gespeichert</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>result of an update</comment>
        <translation>Ausgang ungewiss</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <comment>%1: HTTP status</comment>
        <translation>Abgelehnt, %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>result of an update</comment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the changes of one update</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>heading of a column: over which connection it was sent</comment>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>jobwright::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Each update you send is kept here with the old and new values and what the service stored.</source>
        <translation>Jede Änderung, die Sie senden, wird hier festgehalten, mit den alten und neuen Werten und dem, was der Dienst gespeichert hat.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>filter of the history</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Stored differently or ignored</source>
        <comment>filter of the history</comment>
        <translation>Anders gespeichert oder nicht übernommen</translation>
    </message>
    <message>
        <source>Refused or not sent</source>
        <comment>filter of the history</comment>
        <translation>Abgelehnt oder nicht gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <comment>filter of the history</comment>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes what is shown into a file for a spreadsheet (CSV) or a program (JSON).</source>
        <translation>Schreibt das Angezeigte in eine Datei für eine Tabellenkalkulation (CSV) oder ein Programm (JSON).</translation>
    </message>
    <message>
        <source>All times</source>
        <comment>filter of the history</comment>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>filter of the history</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>filter of the history</comment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>filter of the history</comment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>All results</source>
        <comment>filter of the history</comment>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Results (%1)</source>
        <comment>filter; %1: how many kinds are chosen</comment>
        <translation>Ergebnisse (%1)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.csv)</source>
        <translation>Für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>For a program (*.json)</source>
        <translation>Für ein Programm (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates exported to %1.</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>%Ln Änderung nach %1 exportiert.</numerusform>
            <numerusform>%Ln Änderungen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was not exported</source>
        <translation>Der Verlauf wurde nicht exportiert</translation>
    </message>
    <message>
        <source>No update that was sent from this computer fits the words and filters.</source>
        <translation>Keine von diesem Computer gesendete Änderung passt zu den Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>Job, value, answer, trace id</source>
        <translation>Auftrag, Wert, Antwort, Trace-ID</translation>
    </message>
    <message>
        <source>All connections</source>
        <comment>filter of the history</comment>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>This connection</source>
        <comment>filter of the history</comment>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>Everything sent from this computer, over every connection</source>
        <translation>Alles, was von diesem Computer gesendet wurde, über alle Verbindungen</translation>
    </message>
    <message>
        <source>Everything sent from this computer over this connection</source>
        <translation>Alles, was von diesem Computer über diese Verbindung gesendet wurde</translation>
    </message>
    <message>
        <source>No update that was sent over this connection fits the words and filters.</source>
        <translation>Keine über diese Verbindung gesendete Änderung passt zu den Wörtern und Filtern.</translation>
    </message>
    <message>
        <source>This was sent over another connection. Open %1 first.</source>
        <comment>%1: name of a connection</comment>
        <translation>Das wurde über eine andere Verbindung gesendet. Öffnen Sie zuerst %1.</translation>
    </message>
    <message>
        <source>that connection</source>
        <comment>in place of a name that is not known</comment>
        <translation>diese Verbindung</translation>
    </message>
</context>
<context>
    <name>jobwright::InstanceDesk</name>
    <message>
        <source>Another program tried to open something here that is no job and no file. Nothing was done.</source>
        <translation>Ein anderes Programm wollte hier etwas öffnen, das weder Auftrag noch Datei ist. Es wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>jobwright::JobEditor</name>
    <message>
        <source>PATCH /v1/jobs/%1</source>
        <comment>a request of the service&apos;s API; not to be translated</comment>
        <translation>PATCH /v1/jobs/%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking at the job as it is now…</source>
        <translation>Der jetzige Stand des Auftrags wird gelesen…</translation>
    </message>
    <message>
        <source>Sending the update…</source>
        <translation>Die Änderung wird gesendet…</translation>
    </message>
    <message>
        <source>Reading the job back…</source>
        <translation>Der Auftrag wird zurückgelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait; trying again in %n s</source>
        <translation>
            <numerusform>Der Dienst bittet zu warten; neuer Versuch in %n s</numerusform>
            <numerusform>Der Dienst bittet zu warten; neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value is the same as now, and only differences are sent.</source>
        <translation>Jeder Wert ist wie bisher, und nur Unterschiede werden gesendet.</translation>
    </message>
</context>
<context>
    <name>jobwright::JobHeader</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>noch nicht geplant</translation>
    </message>
    <message>
        <source>planned %1</source>
        <comment>%1: day and time</comment>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a job</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>jobwright::JobListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>job number and type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <comment>job number, type, status, contact, planned time, for a screen reader</comment>
        <translation>%1 %2, %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>jobwright::JobListing</name>
    <message>
        <source>The list of jobs could not be read</source>
        <translation>Die Auftragsliste konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>jobwright::JobSearch</name>
    <message>
        <source>There are more jobs than were looked through.</source>
        <translation>Es gibt mehr Aufträge, als durchgesehen wurden.</translation>
    </message>
    <message>
        <source>There are more; type more of it.</source>
        <translation>Es gibt noch mehr; geben Sie mehr davon ein.</translation>
    </message>
</context>
<context>
    <name>jobwright::JobTab</name>
    <message>
        <source>%1 %2</source>
        <comment>job number and type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading the job</source>
        <translation>Der Auftrag wird gelesen</translation>
    </message>
    <message>
        <source>The job cannot be read</source>
        <translation>Der Auftrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>The values shown are those of %1. What you type is kept on this computer.</source>
        <comment>%1: day and time</comment>
        <translation>Die gezeigten Werte sind die von %1. Was Sie eingeben, bleibt auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The job could not be read again</source>
        <translation>Der Auftrag konnte nicht erneut gelesen werden</translation>
    </message>
    <message>
        <source>There is no job %1 for this tenant</source>
        <comment>%1: job number</comment>
        <translation>Auftrag %1 gibt es für diesen Mandanten nicht</translation>
    </message>
    <message>
        <source>Saving on this computer…</source>
        <translation>Wird auf diesem Computer gespeichert…</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <comment>%1: time of day</comment>
        <translation>Hier gespeichert um %1</translation>
    </message>
    <message>
        <source>Persons cannot be listed: the permission contacts:persons:read is missing. The person&apos;s id can be typed.</source>
        <translation>Personen lassen sich nicht auflisten: Die Berechtigung contacts:persons:read fehlt. Sie können die ID der Person eingeben.</translation>
    </message>
    <message>
        <source>The persons of this contact could not be read. The person&apos;s id can be typed.</source>
        <translation>Die Personen dieses Kontakts konnten nicht gelesen werden. Sie können die ID der Person eingeben.</translation>
    </message>
    <message>
        <source>%1: your draft changes this field already</source>
        <translation>%1: Ihr Entwurf ändert dieses Feld bereits</translation>
    </message>
    <message>
        <source>Undo a sent change</source>
        <translation>Gesendete Änderung rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n old value(s) put back into the draft</source>
        <translation>
            <numerusform>%n alter Wert in den Entwurf zurückgelegt</numerusform>
            <numerusform>%n alte Werte in den Entwurf zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this change can be undone</source>
        <translation>Nichts an dieser Änderung lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Look at it, then submit.</source>
        <translation>Es wurde noch nichts gesendet. Sehen Sie den Entwurf durch, und senden Sie ihn dann.</translation>
    </message>
    <message>
        <source>Job %1</source>
        <comment>heading of copied text</comment>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>This draft was changed in another window</source>
        <translation>Dieser Entwurf wurde in einem anderen Fenster geändert</translation>
    </message>
    <message>
        <source>What you typed here goes on as a draft of its own. Every draft of this job is under Drafts.</source>
        <translation>Was Sie hier eingegeben haben, ist jetzt ein eigener Entwurf. Alle Entwürfe zu diesem Auftrag stehen unter „Entwürfe“.</translation>
    </message>
</context>
<context>
    <name>jobwright::JobTabs</name>
    <message>
        <source>Open jobs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>The update of job %1 is under way. The tab can be closed when it ended.</source>
        <translation>Die Änderung von Auftrag %1 wird gerade gesendet. Danach lässt sich die Registerkarte schließen.</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <comment>a tab with unsent input</comment>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, noch nicht gesendet</translation>
    </message>
    <message>
        <source>What you typed for job %1 is not on the disk: its tab stays open. The banner in it says what to do.</source>
        <translation>Was Sie zu Auftrag %1 eingegeben haben, ist nicht auf dem Datenträger: Der Tab bleibt offen. Der Hinweis darin sagt, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>jobwright::JobTimeWords</name>
    <message>
        <source>Today %1</source>
        <comment>%1: time of day</comment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>%1: time of day</comment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time of day: Mon 14:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: 23 Nov 14:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format: day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time of day: Mon 23 Nov, 14:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a stretch of time: Mon 23 Nov, 14:00–15:30</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a stretch of time over days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format with weekday</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format with weekday</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>jobwright::JobsPane</name>
    <message>
        <source>Filter jobs</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Planned time, earliest first</source>
        <translation>Geplante Zeit, früheste zuerst</translation>
    </message>
    <message>
        <source>Planned time, latest first</source>
        <translation>Geplante Zeit, späteste zuerst</translation>
    </message>
    <message>
        <source>Job number, lowest first</source>
        <translation>Auftragsnummer, kleinste zuerst</translation>
    </message>
    <message>
        <source>Job number, highest first</source>
        <translation>Auftragsnummer, größte zuerst</translation>
    </message>
    <message>
        <source>Contact, A to Z</source>
        <translation>Kontakt, A bis Z</translation>
    </message>
    <message>
        <source>Contact, Z to A</source>
        <translation>Kontakt, Z bis A</translation>
    </message>
    <message numerus="yes">
        <source>Status (%n)</source>
        <comment>how many are chosen</comment>
        <translation>
            <numerusform>Status (%n)</numerusform>
            <numerusform>Status (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact (%n)</source>
        <comment>how many are chosen</comment>
        <translation>
            <numerusform>Kontakt (%n)</numerusform>
            <numerusform>Kontakt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>By time ↑</source>
        <comment>sorted by planned time, earliest first</comment>
        <translation>Nach Zeit ↑</translation>
    </message>
    <message>
        <source>By time ↓</source>
        <comment>sorted by planned time, latest first</comment>
        <translation>Nach Zeit ↓</translation>
    </message>
    <message>
        <source>By number ↑</source>
        <comment>sorted by job number, lowest first</comment>
        <translation>Nach Nummer ↑</translation>
    </message>
    <message>
        <source>By number ↓</source>
        <comment>sorted by job number, highest first</comment>
        <translation>Nach Nummer ↓</translation>
    </message>
    <message>
        <source>By contact ↑</source>
        <comment>sorted by contact, A to Z</comment>
        <translation>Nach Kontakt ↑</translation>
    </message>
    <message>
        <source>By contact ↓</source>
        <comment>sorted by contact, Z to A</comment>
        <translation>Nach Kontakt ↓</translation>
    </message>
    <message>
        <source>Filter %1 jobs</source>
        <comment>%1: number of jobs listed</comment>
        <translation>%1 Aufträge filtern</translation>
    </message>
    <message>
        <source>Loading jobs</source>
        <translation>Aufträge werden geladen</translation>
    </message>
    <message>
        <source>The list is not complete: %1</source>
        <translation>Die Liste ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Loading jobs… %1 so far</source>
        <comment>%1: number</comment>
        <translation>Aufträge werden geladen… bisher %1</translation>
    </message>
    <message>
        <source>The first %1 jobs; choose fewer days to see the rest</source>
        <comment>%1: number</comment>
        <translation>Die ersten %1 Aufträge; wählen Sie weniger Tage, um den Rest zu sehen</translation>
    </message>
    <message>
        <source>%1 of %2 jobs</source>
        <comment>numbers: shown, listed</comment>
        <translation>%1 von %2 Aufträgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No job fits</source>
        <translation>Kein Auftrag passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are listed, none fits the filter.</source>
        <translation>
            <numerusform>%Ln Auftrag ist aufgelistet, er passt nicht zum Filter.</numerusform>
            <numerusform>%Ln Aufträge sind aufgelistet, keiner passt zum Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No jobs planned</source>
        <translation>Keine Aufträge geplant</translation>
    </message>
    <message>
        <source>No job is planned for these days. Choose other days above, or open a job by its number with Ctrl+K.</source>
        <translation>Für diese Tage ist kein Auftrag geplant. Wählen Sie oben andere Tage, oder öffnen Sie einen Auftrag mit Strg+K über seine Nummer.</translation>
    </message>
</context>
<context>
    <name>jobwright::KeychainSecretStore</name>
    <message>
        <source>The keychain did not answer in time. It may be waiting for you to unlock it. Nothing is lost: unlock it and try again, or enter the secret for this session only.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Vielleicht wartet er darauf, dass Sie ihn entsperren. Nichts ist verloren: Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Client-Secret nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain reported that it stored the secret, but reading it back showed something else. The secret is not stored. Unlock the keychain and try again, or enter the secret for this session only.</source>
        <translation>Der Schlüsselbund hat gemeldet, dass er das Client-Secret gespeichert hat, aber beim Zurücklesen kam etwas anderes. Das Client-Secret ist nicht gespeichert. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie das Client-Secret nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain reported that it removed the secret, but the secret is still there. Remove it in the program that manages your passwords.</source>
        <translation>Der Schlüsselbund hat gemeldet, dass er das Client-Secret entfernt hat, aber es ist noch da. Entfernen Sie es in dem Programm, das Ihre Passwörter verwaltet.</translation>
    </message>
    <message>
        <source>The keychain answered without the secret. It may be locked: unlock it and try again.</source>
        <translation>Der Schlüsselbund hat ohne das Client-Secret geantwortet. Vielleicht ist er gesperrt: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain holds an entry that this version of the program cannot read. Enter the secret again to replace it, or update the program.</source>
        <translation>Der Schlüsselbund enthält einen Eintrag, den diese Version des Programms nicht lesen kann. Geben Sie das Client-Secret erneut ein, um ihn zu ersetzen, oder aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>The keychain did not find the secret, or it is locked. If you stored the secret before, unlock the keychain and try again; entering it again would replace what is stored.</source>
        <translation>Der Schlüsselbund hat das Client-Secret nicht gefunden, oder er ist gesperrt. Wenn Sie es früher gespeichert haben, entsperren Sie den Schlüsselbund und versuchen Sie es erneut; eine neue Eingabe würde das gespeicherte ersetzen.</translation>
    </message>
    <message>
        <source>There is no keychain that can be reached (%1). The secret can be kept for this session only.</source>
        <extracomment>%1 is the reason in the keychain&apos;s own words</extracomment>
        <translation>Es ist kein Schlüsselbund erreichbar (%1). Das Client-Secret kann nur für diese Sitzung behalten werden.</translation>
    </message>
    <message>
        <source>The keychain refused (%1). It may be locked: unlock it and try again. Nothing was changed.</source>
        <extracomment>%1 is the reason in the keychain&apos;s own words</extracomment>
        <translation>Der Schlüsselbund hat dies verweigert (%1). Vielleicht ist er gesperrt: Entsperren Sie ihn und versuchen Sie es erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The keychain failed (%1). Try again, or enter the secret for this session only.</source>
        <extracomment>%1 is the reason in the keychain&apos;s own words</extracomment>
        <translation>Der Schlüsselbund hat versagt (%1). Versuchen Sie es erneut, oder geben Sie das Client-Secret nur für diese Sitzung ein.</translation>
    </message>
</context>
<context>
    <name>jobwright::KnownProfiles</name>
    <message>
        <source>Say which service: --profile NAME, --sandbox, or --base-url with --customer-id.</source>
        <translation>Sagen Sie, welcher Dienst gemeint ist: --profile NAME, --sandbox oder --base-url mit --customer-id.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>More than one profile is named “%1”.</source>
        <translation>Mehr als ein Profil heißt „%1“.</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Profile: %1</translation>
    </message>
</context>
<context>
    <name>jobwright::LinkVisitor</name>
    <message>
        <source>The link to job %1 leads nowhere: there is no connection of the name %2.</source>
        <translation>Der Link zu Auftrag %1 führt ins Leere: Es gibt keine Verbindung namens %2.</translation>
    </message>
    <message>
        <source>The link to job %1 leads nowhere: there are several connections of the name %2.</source>
        <translation>Der Link zu Auftrag %1 führt ins Leere: Es gibt mehrere Verbindungen namens %2.</translation>
    </message>
    <message>
        <source>Open connection %1 and job %2?</source>
        <comment>%1: name of a profile, %2: job number</comment>
        <translation>Verbindung %1 und Auftrag %2 öffnen?</translation>
    </message>
    <message>
        <source>A link leads there. Connection %1 is open now; what you typed in it is kept.</source>
        <translation>Ein Link führt dorthin. Offen ist jetzt die Verbindung %1; was Sie darin eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>jobwright::LocalDataDialog</name>
    <message>
        <source>Delete all local data…</source>
        <translation>Alle lokalen Daten löschen…</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Drafts, outbox and history</source>
        <translation>Entwürfe, Postausgang und Verlauf</translation>
    </message>
    <message>
        <source>In there</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Keep history for</source>
        <translation>Verlauf &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Secrets of connections lie in the keychain of the system, not in these files.</source>
        <translation>Geheimnisse von Verbindungen liegen im Schlüsselbund des Systems, nicht in diesen Dateien.</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4</source>
        <comment>drafts, outbox, history, size on the disk</comment>
        <translation>%1, %2, %3; %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates in the outbox or to be settled</source>
        <translation>
            <numerusform>%Ln Änderung im Postausgang oder zu klären</numerusform>
            <numerusform>%Ln Änderungen im Postausgang oder zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of history</source>
        <translation>
            <numerusform>%Ln Eintrag im Verlauf</numerusform>
            <numerusform>%Ln Einträge im Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep history for %1 only?</source>
        <comment>%1: a time, such as 3 months</comment>
        <translation>Verlauf nur für %1 aufbewahren?</translation>
    </message>
    <message>
        <source>Older entries are removed from this computer now. The service keeps its jobs.</source>
        <translation>Ältere Einträge werden jetzt von diesem Computer entfernt. Der Dienst behält seine Aufträge.</translation>
    </message>
    <message>
        <source>Remove older entries</source>
        <translation>Ältere Einträge entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed.</source>
        <translation>
            <numerusform>%Ln Eintrag entfernt.</numerusform>
            <numerusform>%Ln Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all local data?</source>
        <translation>Alle lokalen Daten löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have not been sent and confirmed yet, and would be lost.</source>
        <translation>
            <numerusform>%Ln davon ist noch nicht gesendet und bestätigt und ginge verloren.</numerusform>
            <numerusform>%Ln davon sind noch nicht gesendet und bestätigt und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections and their secrets stay, and so do the jobs in the service.</source>
        <translation>Verbindungen und ihre Geheimnisse bleiben, ebenso die Aufträge im Dienst.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>All local data was deleted.</source>
        <translation>Alle lokalen Daten wurden gelöscht.</translation>
    </message>
    <message>
        <source>These files could not be removed: %1</source>
        <translation>Diese Dateien konnten nicht entfernt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (set by your administrator)</source>
        <comment>%1: a time, such as 3 months</comment>
        <translation>%1 (von Ihrer Administration festgelegt)</translation>
    </message>
    <message>
        <source>Drafts, outbox and history of all connections are removed from this computer and overwritten, and so are backups of them. The log goes as well, and so do the numbers of the jobs that were opened. This cannot be undone.</source>
        <translation>Entwürfe, Postausgang und Verlauf aller Verbindungen werden von diesem Computer entfernt und überschrieben, ebenso Sicherungen davon. Auch das Protokoll und die Nummern der geöffneten Aufträge werden entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>jobwright::MainWindow</name>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung wechseln</translation>
    </message>
    <message>
        <source>The language changes when Jobwright starts again.</source>
        <translation>Die Sprache wechselt, wenn Jobwright neu startet.</translation>
    </message>
    <message>
        <source>Job number copied.</source>
        <translation>Auftragsnummer kopiert.</translation>
    </message>
    <message>
        <source>OTHER</source>
        <comment>kind of tenant, beside its name</comment>
        <translation>ANDERE</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>%1: name of the tenant</comment>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>%1 (sandbox)</source>
        <comment>%1: name of the tenant</comment>
        <translation>%1 (Sandbox)</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <comment>%1: name of a profile</comment>
        <translation>Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>The connection and its secret are removed from this computer. Drafts and history stay.</source>
        <translation>Die Verbindung und ihr Client-Secret werden von diesem Computer entfernt. Entwürfe und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Import definitions of custom fields</source>
        <translation>Definitionen von Zusatzfeldern importieren</translation>
    </message>
    <message>
        <source>Field catalogues (*.csv *.json)</source>
        <translation>Feldkataloge (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is too large for a field catalogue.</source>
        <translation>Die Datei ist zu groß für einen Feldkatalog.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This is no field catalogue: %1</source>
        <translation>Das ist kein Feldkatalog: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln definitions imported. Jobs that are open show them after Reload.</source>
        <translation>
            <numerusform>%Ln Definition importiert. Offene Aufträge zeigen sie nach „Neu laden“.</numerusform>
            <numerusform>%Ln Definitionen importiert. Offene Aufträge zeigen sie nach „Neu laden“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows were left out</source>
        <translation>Einige Zeilen wurden ausgelassen</translation>
    </message>
    <message>
        <source>About Jobwright</source>
        <translation>Über Jobwright</translation>
    </message>
    <message>
        <source>Jobwright %1

Change a job, and know that it arrived.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Jobwright %1

Einen Auftrag ändern und wissen, dass es angekommen ist.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>An update is under way. Delete the local data when it ended.</source>
        <translation>Eine Änderung ist unterwegs. Löschen Sie die lokalen Daten, wenn sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>jobwright::NavList</name>
    <message numerus="yes">
        <source>%1, %n</source>
        <extracomment>for screen readers; %1 is an entry of the navigation such as &quot;Drafts&quot;, %n how many there are</extracomment>
        <translation>
            <numerusform>%1, %n</numerusform>
            <numerusform>%1, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::NeedsYouWords</name>
    <message>
        <source>Another connection</source>
        <translation>Eine andere Verbindung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>job number and type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: the update of job %2 needs you. %3</source>
        <comment>%1: a connection, %2: number and type of a job, %3: a sentence</comment>
        <translation>%1: Die Änderung des Auftrags %2 ist zu klären. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>of the updates of a connection</comment>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>of the updates of a connection</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It is not known whether it arrived.</source>
        <translation>Es ist nicht bekannt, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>The job changed meanwhile.</source>
        <translation>Der Auftrag wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The service ignored a field.</source>
        <translation>Der Dienst hat ein Feld ignoriert.</translation>
    </message>
    <message>
        <source>The job is gone.</source>
        <translation>Den Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not allow it.</source>
        <translation>Der Dienst erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The service could not be reached for too long.</source>
        <translation>Der Dienst war zu lange nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Der Dienst hat sie abgelehnt.</translation>
    </message>
</context>
<context>
    <name>jobwright::Outbox</name>
    <message>
        <source>There is nothing in this draft that can be sent</source>
        <translation>In diesem Entwurf ist nichts, was sich senden lässt</translation>
    </message>
    <message>
        <source>Nothing was sent. Open it to see what was typed.</source>
        <translation>Es wurde nichts gesendet. Öffnen Sie ihn, um zu sehen, was eingegeben wurde.</translation>
    </message>
</context>
<context>
    <name>jobwright::OutboxListCommand</name>
    <message>
        <source>The outbox is empty.</source>
        <translation>Der Postausgang ist leer.</translation>
    </message>
</context>
<context>
    <name>jobwright::OutboxSendCommand</name>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Another process has seen to it.</source>
        <translation>Ein anderer Prozess hat das erledigt.</translation>
    </message>
    <message>
        <source>Another process is sending it just now. It is left to that one.</source>
        <translation>Ein anderer Prozess sendet sie gerade. Sie bleibt ihm überlassen.</translation>
    </message>
    <message>
        <source>Interrupted before it was sent.</source>
        <translation>Abgebrochen, bevor sie gesendet wurde.</translation>
    </message>
    <message>
        <source>An earlier update of the same job has to go first.</source>
        <translation>Eine frühere Änderung desselben Auftrags muss zuerst hinaus.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in, or a permission is missing.</source>
        <translation>Der Dienst hat die Anmeldung nicht angenommen, oder eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The service asked not to be called again yet.</source>
        <translation>Der Dienst hat gebeten, noch nicht wieder angerufen zu werden.</translation>
    </message>
</context>
<context>
    <name>jobwright::OutboxWords</name>
    <message>
        <source>It is not known whether the update arrived</source>
        <translation>Es ist nicht bekannt, ob die Änderung angekommen ist</translation>
    </message>
    <message>
        <source>Nothing is sent again before the job was read and compared. What you typed is kept.</source>
        <translation>Bevor erneut gesendet wird, wird der Auftrag gelesen und verglichen. Was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>read the job and compare</comment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>an update: do not send it by itself</comment>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Held in the outbox</source>
        <translation>Im Postausgang zurückgehalten</translation>
    </message>
    <message>
        <source>It is not sent before you say so.</source>
        <translation>Gesendet wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <comment>%1: what went wrong</comment>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>The job is read again by itself.</source>
        <translation>Der Auftrag wird von selbst erneut gelesen.</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the service can be reached.</source>
        <translation>Sie geht von selbst hinaus, sobald der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>It waits for an earlier update of this job: see “Needs you”.</source>
        <translation>Sie wartet auf eine frühere Änderung dieses Auftrags: siehe „Zu klären“.</translation>
    </message>
</context>
<context>
    <name>jobwright::PersonFieldEditor</name>
    <message>
        <source>Show persons</source>
        <translation>Personen anzeigen</translation>
    </message>
    <message>
        <source>Show persons (Alt+Down)</source>
        <translation>Personen anzeigen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Name, or id of a person</source>
        <translation>Name oder ID einer Person</translation>
    </message>
    <message>
        <source>Id of a person (UUID)</source>
        <translation>ID einer Person (UUID)</translation>
    </message>
</context>
<context>
    <name>jobwright::PersonListModel</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>a person to choose: %1 is the name, %2 position, phone and e-mail</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>jobwright::ProblemReportDialog</name>
    <message>
        <source>&amp;With names and addresses of the connections</source>
        <translation>&amp;Mit Namen und Adressen der Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is all that the report holds. Nothing is sent: save it, and give the file to whoever helps you. Write there what you did and what you expected.</source>
        <translation>Das ist alles, was der Bericht enthält. Gesendet wird nichts: Speichern Sie ihn und geben Sie die Datei denen, die Ihnen helfen. Schreiben Sie dazu, was Sie getan und was Sie erwartet haben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Looking at keychain, drafts, network and display…</source>
        <translation>Schlüsselbund, Entwürfe, Netzwerk und Anzeige werden geprüft…</translation>
    </message>
    <message>
        <source>Save the report of a problem</source>
        <translation>Bericht über ein Problem speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Der Bericht wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>jobwright::ProfileStore</name>
    <message>
        <source>This profile was set up by your administrator and cannot be changed here.</source>
        <translation>Dieses Profil wurde von Ihrer Administration eingerichtet und lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>There is a profile of this name already. Names must differ, so that no change goes to the wrong customer.</source>
        <translation>Ein Profil mit diesem Namen gibt es bereits. Die Namen müssen verschieden sein, damit keine Änderung beim falschen Kunden landet.</translation>
    </message>
    <message>
        <source>Your profiles could not be read. They are not lost. %1</source>
        <translation>Ihre Profile konnten nicht gelesen werden. Sie sind nicht verloren. %1</translation>
    </message>
    <message>
        <source>Your profile “%1” gives way to the one set up by your administrator.</source>
        <translation>Statt Ihres Profils „%1“ gilt das von Ihrer Administration eingerichtete.</translation>
    </message>
    <message>
        <source>Your profile “%1” cannot be used. %2</source>
        <translation>Ihr Profil „%1“ ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>The profile is removed, but its client secret is still in the keychain. %1</source>
        <translation>Das Profil ist entfernt, aber sein Client-Secret ist noch im Schlüsselbund. %1</translation>
    </message>
</context>
<context>
    <name>jobwright::QuickOpen</name>
    <message>
        <source>Find a job, or type a command</source>
        <translation>Auftrag suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Jobs and commands</source>
        <translation>Aufträge und Befehle</translation>
    </message>
    <message>
        <source>Nothing found: no order number and no reference of the last twelve months</source>
        <translation>Nichts gefunden: keine Bestellnummer und keine Referenz der letzten zwölf Monate</translation>
    </message>
</context>
<context>
    <name>jobwright::QuickOpenModel</name>
    <message>
        <source>%1, %2</source>
        <comment>entry and its detail, for a screen reader</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open job %1</source>
        <comment>%1: job number</comment>
        <translation>Auftrag %1 öffnen</translation>
    </message>
    <message>
        <source>not in the list; asks the service</source>
        <translation>nicht in der Liste; fragt den Dienst</translation>
    </message>
    <message>
        <source>opened recently</source>
        <translation>kürzlich geöffnet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>job number and type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a job</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <comment>%1: what was typed</comment>
        <translation>„%1“ wird gesucht…</translation>
    </message>
    <message>
        <source>Look for “%1” in the service</source>
        <comment>%1: what was typed</comment>
        <translation>„%1“ im Dienst suchen</translation>
    </message>
    <message>
        <source>order numbers and references of the last twelve months</source>
        <translation>Bestellnummern und Referenzen der letzten zwölf Monate</translation>
    </message>
    <message>
        <source>of the connection %1</source>
        <comment>%1: name of a profile</comment>
        <translation>der Verbindung %1</translation>
    </message>
</context>
<context>
    <name>jobwright::Receipt</name>
    <message>
        <source>%1 (%2), %3 UTC</source>
        <extracomment>a moment; %1 is date and time here, %2 the time zone, %3 the same in UTC</extracomment>
        <translation>%1 (%2), %3 UTC</translation>
    </message>
    <message>
        <source>Confirmed by reading the job back</source>
        <translation>Bestätigt durch Zurücklesen des Auftrags</translation>
    </message>
    <message>
        <source>Accepted, but not everything is stored as it was sent</source>
        <translation>Angenommen, aber nicht alles ist so gespeichert, wie es gesendet wurde</translation>
    </message>
    <message>
        <source>Not known: the answer was lost</source>
        <translation>Ungewiss: Die Antwort ging verloren</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>Refused: not allowed</source>
        <translation>Abgelehnt: nicht erlaubt</translation>
    </message>
    <message>
        <source>Refused: the job was not found</source>
        <translation>Abgelehnt: Auftrag nicht gefunden</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>stored differently: %1</source>
        <translation>anders gespeichert: %1</translation>
    </message>
    <message>
        <source>ignored by the service, still %1</source>
        <translation>vom Dienst ignoriert, weiterhin %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>job number, job type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>cleared</source>
        <comment>what became of a field&apos;s value</comment>
        <translation>geleert</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>nicht zurückgelesen</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>Der Dienst meldete</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a heading, %2 what it is about: Job: 1004471</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <extracomment>%1 is a field, %2 the old value, %3 the new one, %4 what was seen when the job was read back</extracomment>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>jobwright::ResultWords</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not allow this</source>
        <translation>Der Dienst erlaubt dies nicht</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is kept on this computer.</source>
        <translation>Es wurde nichts geändert; Ihre Eingaben bleiben auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>This job is no longer there for this tenant</source>
        <translation>Diesen Auftrag gibt es für diesen Mandanten nicht mehr</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is kept as a draft.</source>
        <translation>Es wurde nichts geändert; Ihre Eingaben bleiben als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Not sent: the service cannot be reached</source>
        <translation>Nicht gesendet: Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was sent; what you typed is kept on this computer.</source>
        <translation>Es wurde nichts gesendet; Ihre Eingaben bleiben auf diesem Computer gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused the update: %n fields need attention.</source>
        <translation>
            <numerusform>Der Dienst hat die Änderung abgelehnt: %n Feld muss geprüft werden.</numerusform>
            <numerusform>Der Dienst hat die Änderung abgelehnt: %n Felder müssen geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused the update.</source>
        <translation>Der Dienst hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <comment>%1: HTTP status</comment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <comment>%1: kind of problem, from the service</comment>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <comment>%1: id of this problem, from the service</comment>
        <translation>Instanz: %1</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <comment>id of a request, for support</comment>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Updated and confirmed</source>
        <translation>Geändert und bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were read back as sent.</source>
        <translation>
            <numerusform>%n Feld wurde so zurückgelesen, wie es gesendet wurde.</numerusform>
            <numerusform>%n Felder wurden so zurückgelesen, wie sie gesendet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <comment>field, value now, value before</comment>
        <translation>%1: %2 (vorher: %3)</translation>
    </message>
    <message>
        <source>The service took the update, but not all of it as sent</source>
        <translation>Der Dienst hat die Änderung angenommen, aber nicht alles so, wie es gesendet wurde</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <comment>%1: value</comment>
        <translation>bestätigt: %1</translation>
    </message>
    <message>
        <source>was %1, sent %2, stored as %3</source>
        <translation>vorher %1, gesendet %2, gespeichert als %3</translation>
    </message>
    <message>
        <source>sent %1, but the service kept %2</source>
        <translation>gesendet %1, aber der Dienst hat %2 behalten</translation>
    </message>
    <message>
        <source>This job changed after your draft began. Nothing has been sent.</source>
        <translation>Dieser Auftrag hat sich geändert, seit Sie Ihren Entwurf begonnen haben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>when you began %1, yours %2, in the service now %3</source>
        <translation>als Sie begannen %1, Ihr Wert %2, jetzt im Dienst %3</translation>
    </message>
    <message numerus="yes">
        <source>%n fields clash; nothing is chosen for you.</source>
        <translation>
            <numerusform>%n Feld steht im Widerspruch; die Wahl bleibt bei Ihnen.</numerusform>
            <numerusform>%n Felder stehen im Widerspruch; die Wahl bleibt bei Ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the new values, then keep a field or submit yours again.</source>
        <translation>Sehen Sie sich die neuen Werte an. Behalten Sie dann ein Feld, oder senden Sie Ihren Wert erneut.</translation>
    </message>
    <message>
        <source>Show the new values beside mine</source>
        <translation>Neue Werte neben meinen anzeigen</translation>
    </message>
    <message>
        <source>The service took the update, but it could not be read back yet</source>
        <translation>Der Dienst hat die Änderung angenommen, aber sie konnte noch nicht zurückgelesen werden</translation>
    </message>
    <message>
        <source>What you sent is kept until it is confirmed.</source>
        <translation>Was Sie gesendet haben, bleibt erhalten, bis es bestätigt ist.</translation>
    </message>
    <message>
        <source>It is not known whether the update arrived</source>
        <translation>Es ist ungewiss, ob die Änderung angekommen ist</translation>
    </message>
    <message>
        <source>Nothing is sent again before the job was read and compared. What you typed is kept.</source>
        <translation>Es wird nichts erneut gesendet, bevor der Auftrag gelesen und verglichen ist. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>read the job and compare</comment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>cleared</source>
        <comment>what was asked for a field</comment>
        <translation>geleert</translation>
    </message>
    <message>
        <source>The update had not arrived when the job was read</source>
        <translation>Die Änderung war nicht angekommen, als der Auftrag gelesen wurde</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer. The job is read again before it is sent again.</source>
        <translation>Ihre Eingaben bleiben auf diesem Computer erhalten. Vor dem nächsten Senden wird der Auftrag erneut gelesen.</translation>
    </message>
</context>
<context>
    <name>jobwright::SandboxFaults</name>
    <message>
        <source>Pull the plug (no answer at all)</source>
        <translation>Stecker ziehen (gar keine Antwort)</translation>
    </message>
    <message>
        <source>Slow answers (3 s)</source>
        <translation>Langsame Antworten (3&#xa0;s)</translation>
    </message>
    <message>
        <source>Server errors (500)</source>
        <translation>Serverfehler (500)</translation>
    </message>
    <message>
        <source>Gateway page instead of an answer (502)</source>
        <translation>Gateway-Seite statt einer Antwort (502)</translation>
    </message>
    <message>
        <source>Too many requests (429, wait 5 s)</source>
        <translation>Zu viele Anfragen (429, 5&#xa0;s warten)</translation>
    </message>
    <message>
        <source>Lose the answer of the next update</source>
        <translation>Antwort auf die nächste Änderung verlieren</translation>
    </message>
    <message>
        <source>Drop the next update unread</source>
        <translation>Nächste Änderung ungelesen verwerfen</translation>
    </message>
    <message>
        <source>Expire all tokens now</source>
        <translation>Alle Zugangstoken jetzt ablaufen lassen</translation>
    </message>
    <message>
        <source>Store texts changed</source>
        <translation>Texte verändert speichern</translation>
    </message>
    <message>
        <source>Ignore the reference</source>
        <translation>Referenz ignorieren</translation>
    </message>
    <message>
        <source>The sandbox server did not take the change.</source>
        <translation>Der Sandbox-Server hat die Einstellung nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>jobwright::SandboxServer</name>
    <message>
        <source>The sandbox server did not start in time.</source>
        <translation>Der Sandbox-Server ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
        <source>The sandbox server could not be started.</source>
        <translation>Der Sandbox-Server konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The sandbox server has ended.</source>
        <translation>Der Sandbox-Server hat sich beendet.</translation>
    </message>
    <message>
        <source>The program jobwright-sandbox is missing. Install Jobwright again.</source>
        <translation>Das Programm jobwright-sandbox fehlt. Installieren Sie Jobwright neu.</translation>
    </message>
</context>
<context>
    <name>jobwright::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Eingabe löschen</translation>
    </message>
</context>
<context>
    <name>jobwright::SendPreview</name>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The changes in words</source>
        <translation>Die Änderungen in Worten</translation>
    </message>
    <message>
        <source>The exact request body</source>
        <translation>Der genaue Inhalt der Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n bytes, sent byte for byte</source>
        <comment>%1: the request, such as PATCH /v1/jobs/1004471</comment>
        <translation>
            <numerusform>%1 · %n Byte, genau so gesendet</numerusform>
            <numerusform>%1 · %n Byte, genau so gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
</context>
<context>
    <name>jobwright::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In a field: back to Keep</source>
        <translation>In einem Feld: zurück auf „Behalten“</translation>
    </message>
    <message>
        <source>In the table of custom fields: Keep, Clear, Set</source>
        <translation>In der Tabelle der Zusatzfelder: Behalten, Leeren, Setzen</translation>
    </message>
    <message>
        <source>K, C, S</source>
        <comment>keys</comment>
        <translation>B, L, S</translation>
    </message>
    <message>
        <source>In the table of custom fields: edit the new value</source>
        <translation>In der Tabelle der Zusatzfelder: neuen Wert bearbeiten</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächste Registerkarte</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>jobwright::ShowCommand</name>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>Die Antwort des Dienstes konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>jobwright::SideBar</name>
    <message>
        <source>RECENT</source>
        <comment>heading over the recent jobs</comment>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Recent jobs</source>
        <translation>Zuletzt verwendete Aufträge</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>job number and type</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jobwright::Submission</name>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>Die Antwort des Dienstes konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody changed the job meanwhile</source>
        <translation>Jemand hat den Auftrag inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the values and decide what shall stand.</source>
        <translation>Es wurde nichts gesendet. Vergleichen Sie die Werte und entscheiden Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>The service took the update, but it could not be read back yet</source>
        <translation>Der Dienst hat die Änderung angenommen, aber sie konnte noch nicht zurückgelesen werden</translation>
    </message>
    <message>
        <source>The update did not arrive</source>
        <translation>Die Änderung ist nicht angekommen</translation>
    </message>
</context>
<context>
    <name>jobwright::TenantStripe</name>
    <message>
        <source>PRODUCTION</source>
        <comment>kind of tenant, beside its name</comment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <comment>kind of tenant, beside its name</comment>
        <translation>SANDBOX</translation>
    </message>
</context>
<context>
    <name>jobwright::TenantView</name>
    <message>
        <source>Choose a job</source>
        <translation>Wählen Sie einen Auftrag</translation>
    </message>
    <message>
        <source>Pick one in the list, or press Ctrl+K and type its number, reference or order number.</source>
        <translation>Wählen Sie einen in der Liste, oder drücken Sie Strg+K und geben Sie seine Nummer, Referenz oder Bestellnummer ein.</translation>
    </message>
    <message>
        <source>An update of this job is under way. Undo again when it ended.</source>
        <translation>Eine Änderung dieses Auftrags wird gerade gesendet. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Draft exported to %1.</source>
        <comment>%1: a file</comment>
        <translation>Entwurf nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>jobwright::TextFieldEditor</name>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 of about %2 characters</source>
        <extracomment>%1 is how many characters there are, %2 how many the service takes for sure</extracomment>
        <translation>%1 von etwa %2 Zeichen</translation>
    </message>
    <message>
        <source>will be set to an empty text</source>
        <translation>wird auf einen leeren Text gesetzt</translation>
    </message>
</context>
<context>
    <name>jobwright::UndoChange</name>
    <message>
        <source>The value from before the change could not be read.</source>
        <translation>Der Wert vor der Änderung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: changed again since then, now %2</source>
        <extracomment>%1 is a field, %2 its present value</extracomment>
        <translation>%1: seitdem erneut geändert, jetzt %2</translation>
    </message>
    <message>
        <source>%1: holds the old value already, %2</source>
        <extracomment>%1 is a field, %2 its present value</extracomment>
        <translation>%1: enthält schon den alten Wert, %2</translation>
    </message>
    <message>
        <source>%1: stays %2. %3</source>
        <extracomment>%1 is a field, %2 its present value, %3 a sentence that says why it cannot be changed</extracomment>
        <translation>%1: bleibt %2. %3</translation>
    </message>
</context>
<context>
    <name>jobwright::UpdateCommand</name>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>Die Antwort des Dienstes konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The job could not be read, so the values it holds now are not known: %1</source>
        <translation>Der Auftrag konnte nicht gelesen werden, seine jetzigen Werte sind daher nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Job %1: nothing was sent. This is what would be sent:</source>
        <translation>Auftrag %1: Es wurde nichts gesendet. Gesendet würde:</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>The service asks to wait. The job is read again before the update is sent.</source>
        <translation>Der Dienst bittet zu warten. Bevor die Änderung gesendet wird, wird der Auftrag erneut gelesen.</translation>
    </message>
    <message>
        <source>An earlier update of this job waits in the outbox</source>
        <translation>Eine frühere Änderung dieses Auftrags wartet im Postausgang</translation>
    </message>
    <message>
        <source>Nothing was sent: this one goes after it.</source>
        <translation>Es wurde nichts gesendet: Diese geht danach hinaus.</translation>
    </message>
</context>
<context>
    <name>jobwright::WindowActions</name>
    <message>
        <source>&amp;Find a job or a command…</source>
        <translation>Auftrag oder Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Fi&amp;lter the list of jobs</source>
        <translation>Auftragsliste &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Cancel submitting</source>
        <translation>Senden &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;What will be sent</source>
        <translation>&amp;Was gesendet wird</translation>
    </message>
    <message>
        <source>Re&amp;vert all fields</source>
        <translation>Alle Felder &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Next field in error</source>
        <translation>&amp;Nächstes fehlerhaftes Feld</translation>
    </message>
    <message>
        <source>&amp;Previous field in error</source>
        <translation>&amp;Vorheriges fehlerhaftes Feld</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Copy j&amp;ob number</source>
        <translation>Auftragsnummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>&amp;Registerkarte schließen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>&amp;Needs you</source>
        <translation>&amp;Zu klären</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>Set up a &amp;connection…</source>
        <translation>Verbindung &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Import definitions of custom fields…</source>
        <translation>Definitionen von Zusatzfeldern &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Jobwright</source>
        <translation>&amp;Über Jobwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Send l&amp;ater</source>
        <translation>S&amp;päter senden</translation>
    </message>
    <message>
        <source>&amp;Export draft…</source>
        <translation>Entwurf e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Open &amp;draft file…</source>
        <translation>Entwurfs&amp;datei öffnen…</translation>
    </message>
    <message>
        <source>Data on this &amp;computer…</source>
        <translation>Daten auf diesem &amp;Computer…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Hand&amp;buch</translation>
    </message>
    <message>
        <source>Send only &amp;differences</source>
        <translation>Nur &amp;Unterschiede senden</translation>
    </message>
</context>
<context>
    <name>jobwright::WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Sandbox</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Aus&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>%1 (set up by your administrator)</source>
        <comment>%1: name of a profile</comment>
        <translation>%1 (von Ihrer Administration eingerichtet)</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Show this connection…</source>
        <translation>Diese Verbindung anzeigen…</translation>
    </message>
    <message>
        <source>Change this connection…</source>
        <translation>Diese Verbindung ändern…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>Switch all faults off</source>
        <translation>Alle Störungen ausschalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a connection, what of it is in the outbox</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>jobwright::WindowSettings</name>
    <message>
        <source>The settings of the window in %1 cannot be read and count as not there. Drafts are not affected.</source>
        <translation>Die Einstellungen des Fensters in %1 sind nicht lesbar und gelten als nicht vorhanden. Entwürfe sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The settings of the window in %1 cannot be written and are lost when the program ends. Drafts are not affected.</source>
        <translation>Die Einstellungen des Fensters in %1 sind nicht beschreibbar und gehen verloren, wenn das Programm endet. Entwürfe sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>jobwright::Workbench</name>
    <message>
        <source>There is no connection of the name %1.</source>
        <translation>Es gibt keine Verbindung mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There are several connections of the name %1.</source>
        <translation>Es gibt mehrere Verbindungen mit dem Namen %1.</translation>
    </message>
    <message>
        <source>With --base-url the environment must hold JOBWRIGHT_CLIENT_ID and JOBWRIGHT_CLIENT_SECRET.</source>
        <translation>Mit --base-url müssen JOBWRIGHT_CLIENT_ID und JOBWRIGHT_CLIENT_SECRET in der Umgebung stehen.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <comment>%1: name of a profile</comment>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Updates for %1 wait in its outbox until you open that connection.</source>
        <comment>%1: name of a profile</comment>
        <translation>Änderungen für %1 warten im Postausgang, bis Sie diese Verbindung öffnen.</translation>
    </message>
    <message>
        <source>Updates for %1 are not sent. %2</source>
        <comment>%1: name of a profile, %2: a full sentence</comment>
        <translation>Änderungen für %1 werden nicht gesendet. %2</translation>
    </message>
</context>
</TS>
