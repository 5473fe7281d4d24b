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
</TS>
