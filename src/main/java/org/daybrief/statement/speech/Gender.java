package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Organisations;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Titles;
import org.daybrief.statement.name.GivenNames;
import org.daybrief.statement.name.NameMention;

/** Whether a phrase names a person, and a man or a woman, as far as title, noun and first name tell. */
final class Gender {

    private final People people;

    Gender(People people) {
        this.people = people;
    }

    boolean isPerson(Phrase phrase) {
        Line line = phrase.line();
        int head = Sources.headIndex(phrase);
        NameMention mention = people.mentionAt(line.sentence().index(), line.begin(head));
        if (mention != null) {
            return people.isPerson(mention);
        }
        String lower = line.lower(head);
        if (line.capitalised(head)) {
            return people.full(line.token(head).text(), line.begin(head)) != null && !Organisations.endsLikeOne(lower);
        }
        return Titles.isRole(lower) && !isCollective(lower) || of(phrase) != 'u';
    }

    private static boolean isCollective(String lower) {
        return switch (lower) {
            case "campaign", "government", "police", "intelligence", "authorities" -> true;
            default -> false;
        };
    }

    /** 'm', 'f', or 'u' where nothing tells. */
    char of(Phrase phrase) {
        Line line = phrase.line();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            char byWord = byWord(line.lower(i));
            if (byWord != 'u') {
                return byWord;
            }
        }
        int head = Sources.headIndex(phrase);
        if (!line.capitalised(head)) {
            return 'u';
        }
        String full = people.full(line.token(head).text(), line.begin(head));
        String first = full == null ? line.token(phrase.first()).text() : full;
        int space = first.indexOf(' ');
        return GivenNames.gender((space < 0 ? first : first.substring(0, space)).toLowerCase(java.util.Locale.ROOT));
    }

    private static char byWord(String lower) {
        return switch (lower) {
            case "mr",
                    "spokesman",
                    "chairman",
                    "congressman",
                    "man",
                    "father",
                    "son",
                    "husband",
                    "brother",
                    "king",
                    "prince",
                    "sir",
                    "actor",
                    "businessman" -> 'm';
            case "mrs",
                    "ms",
                    "miss",
                    "spokeswoman",
                    "chairwoman",
                    "congresswoman",
                    "woman",
                    "mother",
                    "daughter",
                    "wife",
                    "sister",
                    "queen",
                    "princess",
                    "actress",
                    "lady" -> 'f';
            default -> 'u';
        };
    }
}
