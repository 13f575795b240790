package org.daybrief.statement;

import java.util.Set;

/** Whether what follows a cue verb is what the verb takes when it is a cue: "found that" is one, "found the keys" is not. */
final class CueFrames {

    private static final Set<String> CLAUSE = Set.of(
            "that", "whether", "if", "how", "why", "what", "where", "who", "he", "she", "they", "it", "we", "i", "you",
            "there", ":", "“");

    private static final int OBJECT = 9;

    private CueFrames() {}

    static boolean fits(Line line, int verb, Cue cue) {
        if (cue.takes("any")) {
            return true;
        }
        int next = verb + 1;
        while (Words.isAdverb(line.lower(next)) && !line.lower(next).equals("there")) {
            next++;
        }
        String lower = line.lower(next);
        return cue.takes(lower)
                || cue.takes("as") && asFollows(line, next)
                || cue.takes("that") && CLAUSE.contains(lower)
                || cue.takes("quote")
                        && (line.isQuote(next) || lower.equals(":") || line.isQuote(verb - 2) || line.isQuote(verb - 3))
                || cue.takes("np") && (Words.DETERMINERS.contains(lower) || line.capitalised(next))
                || cue.takes("end") && closes(lower);
    }

    /** "sees the verdict as a victory". */
    private static boolean asFollows(Line line, int next) {
        for (int i = next; i < line.size() && i - next < OBJECT; i++) {
            if (line.lower(i).equals("as")) {
                return true;
            }
            if (line.lower(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean closes(String lower) {
        return lower.isEmpty() || lower.equals(".") || lower.equals(",") || lower.equals(";");
    }
}
