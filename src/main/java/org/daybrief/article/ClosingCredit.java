package org.daybrief.article;

import org.daybrief.text.Span;
import org.daybrief.text.Tokens;

/** Finds the newsroom's credit that agencies put behind the last sentence: "… the harbour. (Reporting by Ann Example; Editing by …)". */
final class ClosingCredit {

    private static final int LONGEST = 300;
    private static final String[] OPENINGS = {
        "reporting by",
        "additional reporting",
        "writing by",
        "written by",
        "editing by",
        "edited by",
        "compiled by",
        "report by",
        "with reporting",
        "with inputs",
        "with input from",
        "with contributions",
        "translated by"
    };

    private ClosingCredit() {}

    /** Where its bracket opens; -1 where the block closes with none. */
    static int begin(String text, Span block) {
        int last = block.end() - 1;
        if (text.charAt(last) != ')') {
            return -1;
        }
        int open = new Span(Math.max(block.begin(), last - LONGEST), last).lastIndexOf(text, '(');
        int before = open;
        while (before > block.begin() && Tokens.isSpace(text.charAt(before - 1))) {
            before--;
        }
        boolean behindSentence = before > block.begin() && ".!?…\"”’".indexOf(text.charAt(before - 1)) >= 0;
        return behindSentence && opensCredit(text, open + 1) ? open : -1;
    }

    private static boolean opensCredit(String text, int at) {
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, at, opening, 0, opening.length())) {
                return true;
            }
        }
        return false;
    }
}
