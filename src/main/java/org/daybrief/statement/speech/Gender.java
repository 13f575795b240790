package org.daybrief.statement.speech;

import java.util.Locale;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Organisations;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Titles;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.name.GivenNames;
import org.daybrief.statement.name.NameMention;
import org.jspecify.annotations.Nullable;

/** Whether a phrase names a person, and a man or a woman, as far as title, noun and first name tell. */
final class Gender {

    private final People people;

    Gender(People people) {
        this.people = people;
    }

    /** @param speaks whether it is said to speak: then an unknown name is somebody's */
    boolean isPerson(Phrase phrase, boolean speaks) {
        Line line = phrase.line();
        int head = Sources.headIndex(phrase);
        NameMention mention = people.mentionAt(line.sentence().index(), line.begin(head));
        if (mention != null) {
            return people.isPerson(mention);
        }
        String lower = line.lower(head);
        if (line.capitalised(head)) {
            return !Organisations.endsLikeOne(lower)
                    && (people.full(line.token(head).text(), line.begin(head)) != null
                            || Titles.isRole(lower) && head > phrase.first()
                            || speaks && isUnknownName(phrase, head));
        }
        return Titles.isRole(lower) && !isCollective(lower) || of(phrase) != 'u';
    }

    /** "Volk": a name that no list holds, and no acronym; somebody said to speak is somebody. */
    private static boolean isUnknownName(Phrase phrase, int head) {
        Line line = phrase.line();
        String word = line.token(head).text();
        return phrase.end() - phrase.first() <= 3
                && word.length() > 2
                && !Words.DETERMINERS.contains(line.lower(phrase.first()))
                && Character.isLowerCase(word.charAt(word.length() - 1));
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
        int head = Sources.headIndex(phrase);
        // the last one counts: "the boy's mother"
        for (int i = head; i >= phrase.first(); i--) {
            char byWord = GenderWords.of(line.lower(i));
            if (byWord != 'u') {
                return byWord;
            }
        }
        if (!line.capitalised(head)) {
            return 'u';
        }
        String full = people.full(line.token(head).text(), line.begin(head));
        String name = full == null ? line.token(phrase.first()).text() : full;
        char byRole = byRole(people.role(name));
        if (byRole != 'u') {
            return byRole;
        }
        int space = name.indexOf(' ');
        return GivenNames.gender((space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT));
    }

    /** "Holm's mother", "aunt of both girls": the last word before a preposition. */
    private static char byRole(@Nullable String role) {
        char found = 'u';
        if (role == null) {
            return found;
        }
        for (String word : role.toLowerCase(Locale.ROOT).split(" ")) {
            if (Words.PREPOSITIONS.contains(word)) {
                return found;
            }
            char byWord = GenderWords.of(word);
            found = byWord == 'u' ? found : byWord;
        }
        return found;
    }
}
