package org.daybrief.statement.time;

import org.daybrief.text.WordSet;

/** Forms of verbs that tell of the past, by the form alone: participles count too. */
public final class PastForms {

    private static final WordSet IRREGULAR = WordSet.of("""
            was were had did said told made went came took fell rose won lost held met began sent gave saw got
            found left became ran shot hit struck spoke wrote paid sold bought led cut broke brought built drew
            flew kept knew laid spent stood swept threw thought heard wasn't weren't didn't hadn't put grew
            chose drove felt fought beat slid sank shut tore blew caught agreed freed guaranteed died tied lied
            rode hid fled froze shook sought taught wore woke overtook withdrew undertook arose sang swam stole
            swore dealt meant lent lit mistook foresaw overthrew stuck swung hung dug bled""");

    private static final WordSet NO_VERBS = WordSet.of("""
            united hundred indeed limited succeed proceed exceed need speed breed armed unprecedented so-called
            sacred naked wicked kindred infrared""");

    private PastForms() {}

    /** Whether the word, in lower case, is one. */
    public static boolean has(String lower) {
        return IRREGULAR.contains(lower) || lower.length() > 4 && lower.endsWith("ed") && !NO_VERBS.contains(lower);
    }
}
