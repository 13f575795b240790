package org.daybrief.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whom an article names in full, with their roles: what "Patel" can be completed from. */
final class People {

    /** A full name at its place. */
    private record Name(String text, int begin) {}

    private final Map<String, List<Name>> byLast = new HashMap<>();
    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Entity> people = new HashMap<>();

    People(Reading reading) {
        for (Entity entity : reading.entities) {
            if (entity.type() == Entity.Type.PERSON) {
                people.put(entity.id(), entity);
            }
        }
        for (SentenceReading sentence : reading.sentences) {
            for (Mention mention : sentence.mentions) {
                Entity person = people.get(mention.entity());
                if (person != null) {
                    add(mention, person.role());
                }
            }
        }
    }

    private void add(Mention mention, @Nullable String role) {
        String text = mention.text();
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
    boolean isPerson(Mention mention) {
        return people.containsKey(mention.entity());
    }

    void learnRole(String name, @Nullable String role) {
        if (role != null && role.length() > roles.getOrDefault(name, "").length()) {
            roles.put(name, role);
        }
    }
}
