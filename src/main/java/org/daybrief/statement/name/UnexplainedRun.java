package org.daybrief.statement.name;

import org.daybrief.text.Token;

/** Two or three capitals that no list knows are a person where the last comes again alone, or where somebody speaks or is described. */
final class UnexplainedRun {

    private UnexplainedRun() {}

    static boolean isPerson(NameContext context, String text, FoundName run, boolean comesAgain) {
        return looksLikePerson(context, run) && (comesAgain || speaks(context, run) || described(context, text, run));
    }

    private static boolean looksLikePerson(NameContext context, FoundName run) {
        int words = 0;
        for (int i = run.first(); i < run.end(); i++) {
            Token token = context.tokens.get(i);
            if (!token.is(Token.Kind.WORD)) {
                continue;
            }
            words += i > run.first() && context.touchingHyphen(i - 1) ? 0 : 1;
            String lower = token.lower();
            if (NameWords.isCommon(lower)
                    || NameWords.closes(lower) != null
                    || NameWords.opens(lower) != null
                    || !token.capitalised()
                    || token.text().length() > 1 && Gazetteer.isUpper(token.text())
                    || mixedCase(token.text())) {
                return false;
            }
            Gazetteer.Match known = context.known(i);
            if (known != null && known.name().kind() != NameKind.PERSON && !NameWords.isFirstName(lower)) {
                return false;
            }
        }
        return words == 2 || words == 3;
    }

    /** "SpaceX", "TotalEnergies", but not "McDowell" or "DeVries". */
    static boolean mixedCase(String word) {
        for (int i = 4; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(NameContext context, FoundName run) {
        String next = context.lower(run.end());
        boolean inverted = context.speechVerb(run.first() - 1) && (next.equals(",") || next.equals("."));
        return NameWords.isSpeechVerb(next) || next.equals("who") || inverted;
    }

    private static boolean described(NameContext context, String text, FoundName run) {
        if (!context.lower(run.end()).equals(",")) {
            return PersonRole.of(context, text, run.first(), run.end()) != null;
        }
        return context.lower(run.end() + 1).equals("who")
                || isAge(context, run.end() + 1)
                || PersonRole.of(context, text, run.first(), run.end()) != null;
    }

    private static boolean isAge(NameContext context, int i) {
        Token token = context.token(i);
        return token != null
                && token.is(Token.Kind.NUMBER)
                && token.text().length() <= 2
                && (context.lower(i + 1).equals(",") || context.lower(i + 1).equals("."));
    }
}
