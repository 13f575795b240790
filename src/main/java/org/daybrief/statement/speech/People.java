package org.daybrief.statement.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.name.NameKind;
import org.daybrief.statement.name.NameMention;
import org.daybrief.statement.name.NamesRead;
import org.jspecify.annotations.Nullable;

/** The people whom an article names in full, with their roles: what "Patel" can be completed from. */
final class People {

    /** A full name at its place. */
    private record Name(String text, int begin) {}

    private final Map<String, List<Name>> byLast = new HashMap<>();
    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final NamesRead names;
    private final int[] firstOf;

    /** @param sentences how many the text has */
    People(String text, NamesRead names, int sentences) {
        this.names = names;
        this.firstOf = new int[sentences + 1];
        for (NameMention mention : names.mentions()) {
            firstOf[mention.sentence() + 1]++;
            if (isPerson(mention)) {
                add(
                        mention,
                        mention.span().of(text),
                        names.entities().get(mention.entity()).role());
            }
        }
        for (int i = 0; i < sentences; i++) {
            firstOf[i + 1] += firstOf[i];
        }
    }

    /** The first mention of a sentence that holds the offset; null where nothing is named there. */
    @Nullable
    NameMention mentionAt(int sentence, int offset) {
        for (int i = firstOf[sentence]; i < firstOf[sentence + 1]; i++) {
            NameMention mention = names.mentions().get(i);
            if (mention.span().contains(offset)) {
                return mention;
            }
        }
        return null;
    }

    private void add(NameMention mention, String text, @Nullable String role) {
        int first = text.indexOf(' ');
        if (first < 0 || text.indexOf('.') == first - 1 && first > 2) {
            return;
        }
        Name name = new Name(text, mention.span().begin());
        byLast.computeIfAbsent(text.substring(text.lastIndexOf(' ') + 1), key -> new ArrayList<>())
                .add(name);
        byFirst.computeIfAbsent(text.substring(0, first), key -> new ArrayList<>())
                .add(name);
        learnRole(text, role);
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

    /** Whether the mention names a person. */
    boolean isPerson(NameMention mention) {
        return names.entities().get(mention.entity()).kind() == NameKind.PERSON;
    }

    void learnRole(String name, @Nullable String role) {
        if (role != null && role.length() > roles.getOrDefault(name, "").length()) {
            roles.put(name, role);
        }
    }
}
