package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Organisations;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Titles;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** "His aunt, Ines Marek, said": an office or a kinship with its bearer's name behind a comma. */
final class NamedBehind {

    private static final int LONGEST = 5;

    private NamedBehind() {}

    /** The bearer with the office as the role; null where no name stands behind. */
    static @Nullable Speaker of(Phrase phrase, People people) {
        Line line = phrase.line();
        int comma = phrase.end();
        if (!line.lower(comma).equals(",") || !isBearers(phrase)) {
            return null;
        }
        int end = comma + 1;
        int words = 0;
        while (end - comma <= LONGEST && (isName(line, end) || isInitialStop(line, end))) {
            words += line.isWord(end) ? 1 : 0;
            end++;
        }
        String behind = line.lower(end);
        boolean closes = behind.isEmpty() || behind.equals(",") || behind.equals(".");
        if (words < 2 || !closes || Organisations.endsLikeOne(line.lower(end - 1))) {
            return null;
        }
        String name = line.text(comma + 1, end);
        int first = phrase.first();
        while (first < phrase.end() - 1 && Words.DETERMINERS.contains(line.lower(first))) {
            first++;
        }
        people.learnRole(name, line.text(first, phrase.end()));
        return new Speaker(name, people.role(name));
    }

    private static boolean isBearers(Phrase phrase) {
        Line line = phrase.line();
        int head = Sources.headIndex(phrase);
        return line.isWord(head)
                && !line.capitalised(head)
                && !Sources.plural(phrase)
                && (Titles.isRole(line.lower(head))
                        || Titles.isCalling(line.token(head))
                        || GenderWords.of(line.lower(head)) != 'u');
    }

    private static boolean isName(Line line, int i) {
        return line.isWord(i) && line.capitalised(i) && !Words.DAYS_AND_MONTHS.contains(line.lower(i));
    }

    private static boolean isInitialStop(Line line, int i) {
        return line.is(i, Token.Kind.MARK)
                && line.lower(i).equals(".")
                && line.isWord(i + 1)
                && line.capitalised(i + 1)
                && line.token(i - 1).text().length() <= 2;
    }
}
