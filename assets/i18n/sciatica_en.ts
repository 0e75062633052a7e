<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FloorWindow</name>
    <message numerus="yes">
        <source>Noted: too much, %n time(s). Softer from now on.</source>
        <translation>
            <numerusform>Noted: too much. Softer from now on.</numerusform>
            <numerusform>Noted: too much, %n times. Softer from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintButton</name>
    <message numerus="yes">
        <source>%n marks on other views</source>
        <translation>
            <numerusform>%n mark on another view</numerusform>
            <numerusform>%n marks on other views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message numerus="yes">
        <source>%n sessions on %1; </source>
        <translation>
            <numerusform>%n session on %1; </numerusform>
            <numerusform>%n sessions on %1; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions from %1 to %2; </source>
        <translation>
            <numerusform>%n session from %1 to %2; </numerusform>
            <numerusform>%n sessions from %1 to %2; </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
