package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The people of the list by family name, so that a spelling that the list does not hold finds its person. */
final class KnownPeople {

    private record Person(PersonName name, String canonical) {}

    private static final Map<String, List<Person>> BY_FAMILY = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows("en/people")) {
            add(row[0], row[0]);
            for (String form : row[1].split("\\|")) {
                if (form.indexOf(' ') > 0) {
                    add(form, row[0]);
                }
            }
        }
    }

    private KnownPeople() {}

    private static void add(String form, String canonical) {
        PersonName name = PersonName.of(form);
        BY_FAMILY.computeIfAbsent(name.family(), family -> new ArrayList<>()).add(new Person(name, canonical));
    }

    /** What the list calls the person of that full name; null where it knows none. */
    static @Nullable String canonical(PersonName name) {
        if (name.given().isEmpty()) {
            return null;
        }
        for (Person person : BY_FAMILY.getOrDefault(name.family(), List.of())) {
            if (person.name.sameAs(name)) {
                return person.canonical;
            }
        }
        return null;
    }
}
