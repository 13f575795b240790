package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.VerbGroup;

/** Whether subject and verb agree: "officials say", "the agency says"; "officials claims" holds a noun. */
final class Agreement {

    private Agreement() {}

    static boolean of(Phrase phrase, Cue.Form form, VerbGroup group) {
        if (form != Cue.Form.BASE && form != Cue.Form.PRESENT) {
            return true;
        }
        if (takesBoth(phrase.line().lower(Sources.headIndex(phrase)))) {
            return true;
        }
        if (group.modal()) {
            return form == Cue.Form.BASE;
        }
        boolean plural = Sources.plural(phrase);
        return form == Cue.Form.BASE ? plural : !plural || phrase.line().capitalised(Sources.headIndex(phrase));
    }

    /** "The data show", "the data shows", "the government say". */
    private static boolean takesBoth(String noun) {
        return switch (noun) {
            case "data",
                    "media",
                    "family",
                    "staff",
                    "team",
                    "government",
                    "percent",
                    "half",
                    "majority",
                    "number",
                    "group",
                    "party",
                    "leadership",
                    "public",
                    "union",
                    "press" -> true;
            default -> false;
        };
    }
}
