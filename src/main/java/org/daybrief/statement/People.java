package org.daybrief.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** The people whom an article names in full, with the role that stands at the name: what "Patel" can be completed from. */
final class People {

    private static final int LONGEST = 4;

    /** A full name at its place. */
    record Name(String text, int begin) {}

    private final Reading reading;
    private final Map<String, List<Name>> byLast = new HashMap<>();
    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    People(Reading reading) {
        this.reading = reading;
        for (SentenceReading sentence : reading.sentences) {
            if (!inTitleCase(sentence)) {
                scan(sentence);
            }
        }
    }

    /** The full name that a last name or a family name put first stands for; the one named last before the place, else the first behind it. */
    @Nullable
    String full(String word, int place) {
        List<Name> names = byLast.getOrDefault(word, byFirst.get(word));
        if (names == null) {
            return null;
        }
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).begin() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return names.get(Math.max(0, low - 1)).text();
    }

    @Nullable
    String role(String name) {
        return roles.get(name);
    }

    void learnRole(String name, @Nullable String role) {
        if (role != null) {
            roles.putIfAbsent(name, role);
        }
    }

    /** A headline in capitals tells nothing about where a name begins. */
    private boolean inTitleCase(SentenceReading sentence) {
        int words = 0;
        int small = 0;
        for (int i = sentence.firstToken; i < sentence.endToken; i++) {
            Token token = reading.tokens.get(i);
            if (token.is(Token.Kind.WORD)) {
                words++;
                small += token.capitalised() ? 0 : 1;
            }
        }
        return words > 4 && small * 3 < words;
    }

    private void scan(SentenceReading sentence) {
        int i = sentence.firstToken;
        while (i < sentence.endToken) {
            if (!isNamePart(i)) {
                i++;
                continue;
            }
            int end = runEnd(i, sentence.endToken);
            run(sentence, i, end);
            i = end;
        }
    }

    private boolean isNamePart(int i) {
        Token token = reading.tokens.get(i);
        return token.capitalised() && !Words.DAYS_AND_MONTHS.contains(token.lower());
    }

    private int runEnd(int i, int limit) {
        int end = i + 1;
        while (end < limit) {
            Token token = reading.tokens.get(end);
            boolean more = end + 1 < limit;
            if (isNamePart(end)) {
                end++;
            } else if (more
                    && token.text().equals(".")
                    && reading.tokens.get(end - 1).text().length() == 1
                    && isNamePart(end + 1)) {
                end += 2;
            } else if (more
                    && token.text().equals("-")
                    && token.touches(reading.tokens.get(end - 1))
                    && reading.tokens.get(end + 1).touches(token)) {
                end += 2;
            } else if (more && isParticle(token.text()) && isNamePart(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isParticle(String text) {
        return switch (text) {
            case "de", "van", "von", "bin", "al", "der", "del", "da" -> true;
            default -> false;
        };
    }

    private void run(SentenceReading sentence, int first, int end) {
        int begin = first;
        for (int i = first; i < end; i++) {
            String lower = reading.tokens.get(i).lower();
            if (Titles.isRole(reading.tokens.get(i))
                    || Titles.isAddress(lower)
                    || Words.DETERMINERS.contains(lower)
                    || Words.PREPOSITIONS.contains(lower)
                    || Words.CLAUSE_OPENERS.contains(lower)
                    || Words.isAdverb(lower)) {
                begin = i + 1;
                if (begin < end && reading.tokens.get(begin).text().equals(".")) {
                    begin++;
                }
            }
        }
        while (begin < end && !reading.tokens.get(begin).capitalised()) {
            begin++;
        }
        if (end - begin < 2
                || words(begin, end) > LONGEST
                || words(begin, end) < 2
                || Organisations.endsLikeOne(reading.tokens.get(end - 1).lower())) {
            return;
        }
        Name name = new Name(text(begin, end), reading.tokens.get(begin).begin());
        byLast.computeIfAbsent(reading.tokens.get(end - 1).text(), key -> new ArrayList<>())
                .add(name);
        byFirst.computeIfAbsent(reading.tokens.get(begin).text(), key -> new ArrayList<>())
                .add(name);
        learnRole(name.text(), Roles.at(reading, sentence, begin, end));
    }

    private int words(int begin, int end) {
        int words = 0;
        for (int i = begin; i < end; i++) {
            words += reading.tokens.get(i).is(Token.Kind.WORD) ? 1 : 0;
        }
        return words;
    }

    private String text(int begin, int end) {
        return new Span(
                        reading.tokens.get(begin).begin(),
                        reading.tokens.get(end - 1).end())
                .of(reading.text);
    }
}
