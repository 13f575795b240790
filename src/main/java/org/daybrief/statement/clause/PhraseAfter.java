package org.daybrief.statement.clause;

import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that begins at a place: behind "said", "according to", "by", or at the beginning of a clause. */
public final class PhraseAfter {

    private static final int REACH = 18;

    private PhraseAfter() {}

    /** The phrase whose first unit is {@code first}; null where none begins there. */
    public static @Nullable Phrase find(Line line, int first) {
        if (first >= line.size() || line.isQuote(first) || isObject(line, first)) {
            return null;
        }
        if (Words.PRONOUNS.contains(line.lower(first))) {
            return new Phrase(line, first, first + 1);
        }
        int i = first;
        int nouns = 0;
        boolean name = false;
        while (i < line.size() && i - first < REACH && !line.isQuote(i)) {
            String lower = line.lower(i);
            Token token = line.token(i);
            if (lower.equals("(")) {
                int close = closeBracket(line, i);
                if (close < 0) {
                    break;
                }
                i = close + 1;
            } else if (lower.equals("and") || lower.equals("&")) {
                if (nouns == 0 || !startsNominal(line, i + 1)) {
                    break;
                }
                i++;
            } else if (Words.DETERMINERS.contains(lower) && !lower.equals("that")) {
                if (name) {
                    break;
                }
                i++;
            } else if (Words.NOUN_PREPOSITIONS.contains(lower)) {
                boolean hangs = nouns > 0
                        && (!name || lower.equals("of"))
                        && startsNominal(line, i + 1)
                        && !Words.DAYS_AND_MONTHS.contains(line.lower(i + 1));
                if (!hangs) {
                    break;
                }
                i++;
            } else if (token.is(Token.Kind.MARK)) {
                if (!isJoint(line, i)) {
                    break;
                }
                i++;
            } else if (token.is(Token.Kind.WORD)) {
                boolean stops = Words.AUXILIARIES.contains(lower)
                        || Words.CLAUSE_OPENERS.contains(lower)
                        || Words.PREPOSITIONS.contains(lower)
                        || Words.PRONOUNS.contains(lower)
                        || Words.DAYS_AND_MONTHS.contains(lower) && (token.capitalised() || lower.endsWith("day"))
                        || !token.capitalised() && (Words.VERBS.contains(lower) || Words.isAdverb(lower) && nouns > 0)
                        || name && !token.capitalised() && !isParticle(lower) && !isTitleNoun(line, i);
                if (stops) {
                    break;
                }
                nouns++;
                name = token.capitalised() && (i + 1 >= line.size() || !isTitleNoun(line, i + 1));
                i++;
            } else {
                nouns += token.is(Token.Kind.ADDRESS) ? 1 : 0;
                i++;
            }
        }
        int end = i;
        while (end > first && !isNoun(line, end - 1)) {
            end--;
        }
        return nouns == 0 || end <= first ? null : new Phrase(line, first, end);
    }

    /** "him", "them": nobody who does anything; "US" is a country. */
    private static boolean isObject(Line line, int i) {
        return Words.OBJECTS.contains(line.lower(i)) && !line.capitalised(i);
    }

    private static boolean isNoun(Line line, int i) {
        return line.isWord(i)
                        && !Words.PREPOSITIONS.contains(line.lower(i))
                        && !line.lower(i).equals("and")
                || line.is(i, Token.Kind.ADDRESS)
                || line.lower(i).equals(")");
    }

    private static boolean startsNominal(Line line, int i) {
        return line.isWord(i)
                && !Words.AUXILIARIES.contains(line.lower(i))
                && !(line.lower(i).endsWith("ing") && !line.capitalised(i))
                && !Words.PRONOUNS.contains(line.lower(i))
                && !Words.PREPOSITIONS.contains(line.lower(i));
    }

    private static boolean isParticle(String lower) {
        return switch (lower) {
            case "de",
                    "da",
                    "di",
                    "del",
                    "der",
                    "den",
                    "van",
                    "von",
                    "bin",
                    "al",
                    "el",
                    "la",
                    "le",
                    "du",
                    "dos",
                    "ibn" -> true;
            default -> false;
        };
    }

    /** "US officials", "State Department spokesman Lee": a lower-case noun that goes on from a capitalised run. */
    private static boolean isTitleNoun(Line line, int i) {
        return Titles.isRole(line.lower(i)) || Organisations.endsLikeOne(line.lower(i));
    }

    private static int closeBracket(Line line, int i) {
        for (int k = i + 1; k < line.size() && k - i < 8; k++) {
            if (line.lower(k).equals(")")) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isJoint(Line line, int i) {
        if (i == 0 || i + 1 >= line.size() || line.isQuote(i - 1) || line.isQuote(i + 1)) {
            return false;
        }
        char c = line.lower(i).charAt(0);
        boolean held = line.token(i).touches(line.token(i - 1));
        if (c == '.') {
            return held && line.capitalised(i - 1) && line.token(i - 1).text().length() <= 4 && line.capitalised(i + 1);
        }
        return held && "-‑–/&".indexOf(c) >= 0 && line.token(i + 1).touches(line.token(i));
    }
}
