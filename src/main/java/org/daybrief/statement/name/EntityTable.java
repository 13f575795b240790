package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of one text while they are being collected, in order of first mention. */
final class EntityTable {

    /** Members of one family that are compared with a new one: no article names so many, and hostile text stays cheap. */
    private static final int LARGEST_FAMILY = 40;

    private final List<EntityDraft> drafts = new ArrayList<>();
    private final Map<String, EntityDraft> byKey = new HashMap<>();
    private final Map<String, List<EntityDraft>> byFamily = new HashMap<>();
    private final Map<PersonName, Integer> fullNames = new HashMap<>();
    private final Map<PersonName, EntityDraft> byFullName = new HashMap<>();

    /** How often a full name is written: of two of one family, the family name alone means the one named more. */
    void countFullName(PersonName name) {
        fullNames.merge(name, 1, Integer::sum);
    }

    /** A person by any form of the name; {@code canonical} where the lists know it, {@code gender} where a title tells it. */
    int person(String form, @Nullable String canonical, @Nullable String role, char gender) {
        PersonName name = PersonName.of(canonical != null && form.indexOf(' ') > 0 ? canonical : form);
        EntityDraft draft = name.given().isEmpty() ? byFamilyName(name, canonical, gender) : byFullName(name);
        if (draft == null) {
            draft = newPerson(name, canonical != null ? canonical : KnownPeople.canonical(name));
        }
        return draft.see(form, role);
    }

    private EntityDraft newPerson(PersonName name, @Nullable String canonical) {
        EntityDraft known = canonical == null ? null : byKey.get("PERSON " + canonical);
        if (known != null) {
            return known;
        }
        EntityDraft draft = add(NameKind.PERSON, canonical);
        if (canonical != null) {
            byKey.put("PERSON " + canonical, draft);
        }
        draft.person = name.given().isEmpty() && canonical != null ? PersonName.of(canonical) : name;
        byFullName.put(name, draft);
        family(draft.person.family(), draft);
        if (!name.family().equals(draft.person.family())) {
            family(name.family(), draft);
        }
        return draft;
    }

    private void family(String name, EntityDraft member) {
        List<EntityDraft> family = byFamily.computeIfAbsent(name, none -> new ArrayList<>(2));
        if (family.size() < LARGEST_FAMILY) {
            family.add(member);
        }
    }

    private @Nullable EntityDraft byFullName(PersonName name) {
        List<EntityDraft> family = byFamily.getOrDefault(name.family(), List.of());
        for (EntityDraft draft : family) {
            if (draft.person.sameAs(name)) {
                return draft;
            }
        }
        for (EntityDraft draft : family) {
            if (draft.person.given().isEmpty()) {
                draft.person = name;
                return draft;
            }
        }
        return byFullName.get(name);
    }

    private @Nullable EntityDraft byFamilyName(PersonName name, @Nullable String canonical, char gender) {
        EntityDraft known = canonical == null ? null : byKey.get("PERSON " + canonical);
        return known != null && fits(known, gender) ? known : mostNamed(name.family(), gender);
    }

    private @Nullable EntityDraft mostNamed(String family, char gender) {
        EntityDraft best = null;
        int most = -1;
        for (EntityDraft draft : byFamily.getOrDefault(family, List.of())) {
            int count = fullNames.getOrDefault(draft.person, 0);
            if (fits(draft, gender) && count > most) {
                best = draft;
                most = count;
            }
        }
        return best;
    }

    private static boolean fits(EntityDraft draft, char gender) {
        char own = NameWords.gender(draft.firstForm().split(" ", 2)[0].toLowerCase(Locale.ROOT));
        return gender == 'u' || own == 'u' || own == gender;
    }

    /** The person of that family; −1 where nobody was named so far. */
    int family(String family, String form, char gender) {
        EntityDraft draft = mostNamed(family, gender);
        return draft == null ? -1 : draft.see(form, null);
    }

    /** The entity that has had this very form; −1 where none has. */
    int known(String form) {
        EntityDraft draft = byKey.get(formKey(form));
        return draft == null ? -1 : draft.see(form, null);
    }

    /** Another form of an entity. */
    int see(int entity, String form) {
        return drafts.get(entity).see(form, null);
    }

    int named(FoundName name, String form, @Nullable String acronym) {
        String formKey = formKey(form);
        String key = name.key() != null
                ? "KEY " + name.key()
                : name.canonical() != null ? name.kind() + " " + name.canonical() : formKey;
        EntityDraft draft = byKey.get(key);
        if (draft == null && name.canonical() == null) {
            draft = byKey.get(formKey);
        }
        if (draft == null) {
            draft = add(name.kind(), name.canonical());
            byKey.put(key, draft);
        }
        byKey.putIfAbsent(formKey, draft);
        if (acronym != null) {
            byKey.putIfAbsent(formKey(acronym), draft);
        }
        return draft.see(form, null);
    }

    private static String formKey(String form) {
        return "FORM " + form.toLowerCase(Locale.ROOT);
    }

    private EntityDraft add(NameKind kind, @Nullable String canonical) {
        EntityDraft draft = new EntityDraft(drafts.size(), kind, canonical);
        drafts.add(draft);
        return draft;
    }

    List<NamedEntity> entities() {
        return drafts.stream().map(EntityDraft::finish).toList();
    }
}
