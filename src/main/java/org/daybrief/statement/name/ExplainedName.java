package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Capitals with their initials in brackets behind: "Clean Rivers Watch (CRW)". */
final class ExplainedName implements NameRule {

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.nameWord(i) || sentence.function(i)) {
            return null;
        }
        int j = i;
        while (j < sentence.end && j - i < 12) {
            Token token = sentence.tokens.get(j);
            if (token.is(Token.Kind.WORD) && (token.capitalised() || sentence.function(j))) {
                j++;
            } else if (sentence.touchingHyphen(j) || token.is(Token.Kind.GENITIVE)) {
                j++;
            } else {
                break;
            }
        }
        Token acronym =
                sentence.lower(j).equals("(") && sentence.lower(j + 2).equals(")") ? sentence.token(j + 1) : null;
        return acronym != null
                        && acronym.text().length() >= 2
                        && acronym.text().equals(initials(sentence, i, j))
                        && names(sentence, i, j)
                ? FoundName.of(i, j, NameKind.ORGANISATION)
                : null;
    }

    private static String initials(NameContext sentence, int begin, int end) {
        StringBuilder initials = new StringBuilder();
        for (int i = begin; i < end; i++) {
            Token token = sentence.tokens.get(i);
            if (token.capitalised()) {
                initials.append(token.text().charAt(0));
            }
        }
        return initials.toString();
    }

    /** Not "Harbours Minister (HM)", not "Early Maps (EM)": a role, or two everyday words of which none says that it is a body. */
    private static boolean names(NameContext sentence, int i, int end) {
        String last = sentence.lower(end - 1);
        boolean body = NameWords.closes(last) == NameKind.ORGANISATION;
        boolean everyday = end - i == 2 && sentence.common(i) && sentence.common(i + 1);
        return body || !everyday && !NameWords.isRoleHead(last);
    }
}
