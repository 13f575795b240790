package org.daybrief.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entities of one article while they are being collected; ids in order of first mention. */
final class EntityTable {

    private static final class Entry {
        final String id;
        final Entity.Type type;
        final @Nullable String canonical;
        final List<String> forms = new ArrayList<>();

        @Nullable
        PersonName person;

        @Nullable
        String role;

        Entry(String id, Entity.Type type, @Nullable String canonical) {
            this.id = id;
            this.type = type;
            this.canonical = canonical;
        }

        void see(String form) {
            if (!forms.contains(form)) {
                forms.add(form);
            }
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, List<Entry>> byFamily = new HashMap<>();

    /** A person by any form of the name; {@code canonical} where the lists know it. */
    String person(String form, @Nullable String canonical, @Nullable String role) {
        PersonName name = PersonName.of(form);
        Entry entry = name.given().isEmpty() ? byFamilyName(name, canonical) : byFullName(name);
        if (entry == null) {
            String known = canonical != null ? canonical : KnownPeople.canonical(name);
            entry = known == null ? null : byKey.get("PERSON " + known);
            if (entry == null) {
                entry = add(Entity.Type.PERSON, known);
                if (known != null) {
                    byKey.put("PERSON " + known, entry);
                }
                PersonName fullest = name.given().isEmpty() && known != null ? PersonName.of(known) : name;
                entry.person = fullest;
                byFamily.computeIfAbsent(fullest.family(), family -> new ArrayList<>())
                        .add(entry);
                if (!name.family().equals(fullest.family())) {
                    byFamily.computeIfAbsent(name.family(), family -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        return seen(entry, form, role);
    }

    private @Nullable Entry byFullName(PersonName name) {
        for (Entry entry : byFamily.getOrDefault(name.family(), List.of())) {
            if (entry.person.sameAs(name)) {
                return entry;
            }
        }
        for (Entry entry : byFamily.getOrDefault(name.family(), List.of())) {
            if (entry.person.given().isEmpty()) {
                entry.person = name;
                return entry;
            }
        }
        for (Entry entry : entries) {
            if (entry.person != null && entry.person.sameAs(name)) {
                return entry;
            }
        }
        return null;
    }

    /** The one of that family who was named last; a person of the lists only where no one else of the family is here. */
    private @Nullable Entry byFamilyName(PersonName name, @Nullable String canonical) {
        Entry known = canonical == null ? null : byKey.get("PERSON " + canonical);
        if (known != null) {
            return known;
        }
        List<Entry> family = byFamily.getOrDefault(name.family(), List.of());
        return family.isEmpty() ? null : family.get(family.size() - 1);
    }

    /** The id of the person of that family who was named so far; null where nobody was. */
    @Nullable
    String family(String family, String form, @Nullable String role) {
        List<Entry> entries = byFamily.get(family);
        return entries == null ? null : seen(entries.get(entries.size() - 1), form, role);
    }

    /** The id of the entity that has had this very form; null where none has. */
    @Nullable
    String known(String form) {
        Entry entry = byKey.get("FORM " + form.toLowerCase(Locale.ROOT));
        return entry == null ? null : seen(entry, form, null);
    }

    String named(FoundName name, String form, @Nullable String acronym) {
        String key;
        if (name.key() != null) {
            key = "KEY " + name.key();
        } else if (name.canonical() != null) {
            key = name.type() + " " + name.canonical();
        } else {
            key = "FORM " + form.toLowerCase(Locale.ROOT);
        }
        Entry entry = byKey.get(key);
        if (entry == null && name.canonical() == null) {
            entry = byKey.get("FORM " + form.toLowerCase(Locale.ROOT));
        }
        if (entry == null) {
            entry = add(name.type(), name.canonical());
            byKey.put(key, entry);
        }
        byKey.putIfAbsent("FORM " + form.toLowerCase(Locale.ROOT), entry);
        if (acronym != null) {
            byKey.putIfAbsent("FORM " + acronym.toLowerCase(Locale.ROOT), entry);
        }
        return seen(entry, form, null);
    }

    private Entry add(Entity.Type type, @Nullable String canonical) {
        Entry entry = new Entry("e" + (entries.size() + 1), type, canonical);
        entries.add(entry);
        return entry;
    }

    private static String seen(Entry entry, String form, @Nullable String role) {
        entry.see(form);
        if (role != null && (entry.role == null || entry.role.length() < role.length())) {
            entry.role = role;
        }
        return entry.id;
    }

    List<Entity> entities() {
        List<Entity> all = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            String name = entry.canonical != null ? entry.canonical : fullest(entry.forms);
            TreeSet<String> aliases = new TreeSet<>(entry.forms);
            aliases.remove(name);
            all.add(new Entity(entry.id, name, entry.type, List.copyOf(aliases), entry.role));
        }
        return all;
    }

    /** The longest, one that is not all capitals if there is one. */
    private static String fullest(List<String> forms) {
        String best = forms.get(0);
        for (String form : forms) {
            boolean loud = Gazetteer.isUpper(form) && form.indexOf(' ') > 0;
            boolean bestLoud = Gazetteer.isUpper(best) && best.indexOf(' ') > 0;
            if (bestLoud && !loud || loud == bestLoud && form.length() > best.length()) {
                best = form;
            }
        }
        return best;
    }
}
