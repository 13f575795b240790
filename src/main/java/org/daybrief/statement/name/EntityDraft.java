package org.daybrief.statement.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One entity while its forms are being collected. */
final class EntityDraft {

    private final int index;
    private final NameKind kind;
    private final @Nullable String canonical;
    private final Set<String> forms = new LinkedHashSet<>(4);

    /** The fullest name so far; of persons only. */
    PersonName person = new PersonName("", "", "");

    private @Nullable String role;

    EntityDraft(int index, NameKind kind, @Nullable String canonical) {
        this.index = index;
        this.kind = kind;
        this.canonical = canonical;
    }

    /** Takes a form in; the longest role is kept. */
    int see(String form, @Nullable String seenRole) {
        forms.add(form);
        if (seenRole != null && (role == null || role.length() < seenRole.length())) {
            role = seenRole;
        }
        return index;
    }

    /** As it was named first. */
    String firstForm() {
        return forms.iterator().next();
    }

    NamedEntity finish() {
        String name = canonical != null ? canonical : fullest();
        TreeSet<String> aliases = new TreeSet<>(forms);
        aliases.remove(name);
        return new NamedEntity(kind, name, List.copyOf(aliases), role);
    }

    /** The longest, one that is not all capitals if there is one. */
    private String fullest() {
        String best = firstForm();
        for (String form : forms) {
            boolean loud = loud(form);
            if (loud(best) && !loud || loud == loud(best) && form.length() > best.length()) {
                best = form;
            }
        }
        return best;
    }

    private static boolean loud(String form) {
        return form.indexOf(' ') > 0 && Gazetteer.isUpper(form);
    }
}
