<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order; it holds %n entries.</source>
        <translation>
            <numerusform>%1 is in order; it holds %n entry.</numerusform>
            <numerusform>%1 is in order; it holds %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and holds %n entries; it fills what is missing.</source>
        <translation>
            <numerusform>The newest backup is of %1 and holds %n entry; it fills what is missing.</numerusform>
            <numerusform>The newest backup is of %1 and holds %n entries; it fills what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read.</source>
        <translation>
            <numerusform>%n entry could be read.</numerusform>
            <numerusform>%n entries could be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not whole.</source>
        <translation>
            <numerusform>%n of them is not whole.</numerusform>
            <numerusform>%n of them are not whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the backup.</source>
        <translation>
            <numerusform>%n more came from the backup.</numerusform>
            <numerusform>%n more came from the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%n is missing.</numerusform>
            <numerusform>%n are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Too much” %n times</source>
        <translation>
            <numerusform>“Too much” %n time</numerusform>
            <numerusform>“Too much” %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places marked</source>
        <translation>
            <numerusform>%n place marked</numerusform>
            <numerusform>%n places marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good.</source>
        <translation>
            <numerusform>%n entry goes for good.</numerusform>
            <numerusform>%n entries go for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings on %1.</source>
        <translation>
            <numerusform>%n drawing on %1.</numerusform>
            <numerusform>%n drawings on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings from %1 to %2.</source>
        <translation>
            <numerusform>%n drawing from %1 to %2.</numerusform>
            <numerusform>%n drawings from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured by how you drew the same pain twice (%n exercises).</source>
        <translation>
            <numerusform>Measured by how you drew the same pain twice (%n exercise).</numerusform>
            <numerusform>Measured by how you drew the same pain twice (%n exercises).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of self-massage.</source>
        <translation>
            <numerusform>%n session of self-massage.</numerusform>
            <numerusform>%n sessions of self-massage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the pain without one.</source>
        <translation>
            <numerusform>%n note of the pain without one.</numerusform>
            <numerusform>%n notes of the pain without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped for a numb or electric feeling: %n times.</source>
        <translation>
            <numerusform>Stopped for a numb or electric feeling: %n time.</numerusform>
            <numerusform>Stopped for a numb or electric feeling: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings on %1.</source>
        <translation>
            <numerusform>%n rating on %1.</numerusform>
            <numerusform>%n ratings on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings from %1 to %2.</source>
        <translation>
            <numerusform>%n rating from %1 to %2.</numerusform>
            <numerusform>%n ratings from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of skin in %n places</source>
        <translation>
            <numerusform>%1: %2 of skin in %n place</numerusform>
            <numerusform>%1: %2 of skin in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain noted on %n days. The worst of a day is typically %1, at most %2 (%3).</source>
        <translation>
            <numerusform>Pain noted on %n day. The worst of a day is typically %1, at most %2 (%3).</numerusform>
            <numerusform>Pain noted on %n days. The worst of a day is typically %1, at most %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: worst pain %2, %n sessions</source>
        <translation>
            <numerusform>%1: worst pain %2, %n session</numerusform>
            <numerusform>%1: worst pain %2, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no pain noted, %n sessions</source>
        <translation>
            <numerusform>%1: no pain noted, %n session</numerusform>
            <numerusform>%1: no pain noted, %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions on %n days, at most %1 on one day (%2).</source>
        <translation>
            <numerusform>Sessions on %n day, at most %1 on one day (%2).</numerusform>
            <numerusform>Sessions on %n days, at most %1 on one day (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the limit of %1 a day on %n days.</source>
        <translation>
            <numerusform>More than the limit of %1 a day on %n day.</numerusform>
            <numerusform>More than the limit of %1 a day on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same spot more often than the limit of %1 on %n days.</source>
        <translation>
            <numerusform>The same spot more often than the limit of %1 on %n day.</numerusform>
            <numerusform>The same spot more often than the limit of %1 on %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sessions, %2 on the same spot</source>
        <translation>
            <numerusform>%1: %n session, %2 on the same spot</numerusform>
            <numerusform>%1: %n sessions, %2 on the same spot</numerusform>
        </translation>
    </message>
</context>
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
    <name>HistoryDetail</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version(s)</numerusform>
            <numerusform>%n earlier version(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message numerus="yes">
        <source>%n backups could not be rewritten and are as they were.</source>
        <translation>
            <numerusform>%n backup could not be rewritten and is as it was.</numerusform>
            <numerusform>%n backups could not be rewritten and are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainLog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>%n question, about %1 min.</numerusform>
            <numerusform>%n questions, about %1 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindRow</name>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>In %n hour</numerusform>
            <numerusform>In %n hours</numerusform>
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
<context>
    <name>Syncing</name>
    <message numerus="yes">
        <source>%n entries came from your other computers.</source>
        <translation>
            <numerusform>%n entry came from your other computers.</numerusform>
            <numerusform>%n entries came from your other computers.</numerusform>
        </translation>
    </message>
</context>
</TS>
