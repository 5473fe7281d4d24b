<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of changes</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <extracomment>%1 is the list of the changes</extracomment>
        <translation>
            <numerusform>%n change: %1</numerusform>
            <numerusform>%n changes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of the service&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind the service&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind the service&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n thing(s) need(s) attention.</source>
        <translation>
            <numerusform>%n thing needs attention.</numerusform>
            <numerusform>%n things need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxItemWords</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Tried once.</numerusform>
            <numerusform>Tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>The name of a profile may have at most %n character(s).</source>
        <translation>
            <numerusform>The name of a profile may have at most %n character.</numerusform>
            <numerusform>The name of a profile may have at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n history entries</source>
        <comment>part of a list</comment>
        <translation>
            <numerusform>%n history entry</numerusform>
            <numerusform>%n history entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobwright did not end properly last time. Everything typed up to %1 is here, in %n unsent draft(s).</source>
        <comment>%1: date and time of day</comment>
        <translation>
            <numerusform>Jobwright did not end properly last time. Everything typed up to %1 is here, in %n unsent draft.</numerusform>
            <numerusform>Jobwright did not end properly last time. Everything typed up to %1 is here, in %n unsent drafts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::Banner</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::ConflictPage</name>
    <message numerus="yes">
        <source>%n field(s) clash</source>
        <comment>part of a list: 2 fields clash, 1 goes through</comment>
        <translation>
            <numerusform>%n field clashes</numerusform>
            <numerusform>%n fields clash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) through</source>
        <comment>part of a list: fields that can be sent as they are</comment>
        <translation>
            <numerusform>%n goes through</numerusform>
            <numerusform>%n go through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are already as you want</source>
        <comment>part of a list: fields</comment>
        <translation>
            <numerusform>%n is already as you want</numerusform>
            <numerusform>%n are already as you want</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) left to choose</source>
        <translation>
            <numerusform>%n clash left to choose</numerusform>
            <numerusform>%n clashes left to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::CustomFieldPanel</name>
    <message numerus="yes">
        <source>Only changed (%n)</source>
        <translation>
            <numerusform>Only changed (%n)</numerusform>
            <numerusform>Only changed (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::DraftFiles</name>
    <message numerus="yes">
        <source>%Ln draft file(s) not opened</source>
        <translation>
            <numerusform>%Ln draft file not opened</numerusform>
            <numerusform>%Ln draft files not opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::DraftListModel</name>
    <message numerus="yes">
        <source>Tried %n times, waiting</source>
        <translation>
            <numerusform>Tried once, waiting</numerusform>
            <numerusform>Tried %n times, waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln updates exported to %1.</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>%Ln update exported to %1.</numerusform>
            <numerusform>%Ln updates exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::JobEditor</name>
    <message numerus="yes">
        <source>The service asks to wait; trying again in %n s</source>
        <translation>
            <numerusform>The service asks to wait; trying again in %n s</numerusform>
            <numerusform>The service asks to wait; trying again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::JobTab</name>
    <message numerus="yes">
        <source>%n old value(s) put back into the draft</source>
        <translation>
            <numerusform>%n old value put back into the draft</numerusform>
            <numerusform>%n old values put back into the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::JobsPane</name>
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
            <numerusform>Contact (%n)</numerusform>
            <numerusform>Contact (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are listed, none fits the filter.</source>
        <translation>
            <numerusform>%Ln job is listed, it does not fit the filter.</numerusform>
            <numerusform>%Ln jobs are listed, none fits the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::LocalDataDialog</name>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates in the outbox or to be settled</source>
        <translation>
            <numerusform>%Ln update in the outbox or to be settled</numerusform>
            <numerusform>%Ln updates in the outbox or to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of history</source>
        <translation>
            <numerusform>%Ln entry of history</numerusform>
            <numerusform>%Ln entries of history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed.</source>
        <translation>
            <numerusform>%Ln entry removed.</numerusform>
            <numerusform>%Ln entries removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have not been sent and confirmed yet, and would be lost.</source>
        <translation>
            <numerusform>%Ln of them has not been sent and confirmed yet, and would be lost.</numerusform>
            <numerusform>%Ln of them have not been sent and confirmed yet, and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::MainWindow</name>
    <message numerus="yes">
        <source>%Ln definitions imported. Jobs that are open show them after Reload.</source>
        <translation>
            <numerusform>%Ln definition imported. Jobs that are open show it after Reload.</numerusform>
            <numerusform>%Ln definitions imported. Jobs that are open show them after Reload.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n need you</source>
        <comment>of the updates of a connection</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>of the updates of a connection</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::ResultWords</name>
    <message numerus="yes">
        <source>The service refused the update: %n fields need attention.</source>
        <translation>
            <numerusform>The service refused the update: %n field needs attention.</numerusform>
            <numerusform>The service refused the update: %n fields need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were read back as sent.</source>
        <translation>
            <numerusform>%n field was read back as sent.</numerusform>
            <numerusform>%n fields were read back as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields clash; nothing is chosen for you.</source>
        <translation>
            <numerusform>%n field clashes; nothing is chosen for you.</numerusform>
            <numerusform>%n fields clash; nothing is chosen for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobwright::SendPreview</name>
    <message numerus="yes">
        <source>%1 · %n bytes, sent byte for byte</source>
        <comment>%1: the request, such as PATCH /v1/jobs/1004471</comment>
        <translation>
            <numerusform>%1 · %n byte, sent byte for byte</numerusform>
            <numerusform>%1 · %n bytes, sent byte for byte</numerusform>
        </translation>
    </message>
</context>
</TS>
