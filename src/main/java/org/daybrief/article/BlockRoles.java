package org.daybrief.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Tells the body from all that is printed around it. The rules are asked in order and the first that knows decides;
 * what none of them can prove to be something else stays body.
 */
final class BlockRoles {

    private static final List<RoleRule> RULES = List.of(
            new ElementRoles(EnumSet.of(Role.CAPTION, Role.EMBED, Role.FURNITURE)),
            new TailSections(),
            new Galleries(),
            new EmbeddedPosts(),
            new Scraps(),
            new FurniturePhrases(),
            new StaffLines(),
            new Credits(),
            new Bylines(),
            new FormFields(),
            new Titles(),
            new ElementRoles(EnumSet.of(Role.HEADING)),
            new Bullets(),
            new Repeats(),
            new Unstopped());

    private BlockRoles() {}

    /**
     * One role for each block.
     *
     * @param blocks in order, disjoint
     * @param title as metadata give it
     * @param hints what elements or marks of the file say about each block, null where they say nothing
     * @param trail notes which rule took which block
     */
    static List<Role> of(
            String text, List<Span> blocks, @Nullable String title, List<@Nullable Role> hints, Trail trail) {
        Layout layout = new Layout(text, blocks, title, hints);
        boolean[] noted = new boolean[trail.isOn() ? blocks.size() : 0];
        for (RoleRule rule : RULES) {
            rule.mark(layout);
            if (trail.isOn()) {
                note(rule, layout, blocks, noted, trail);
            }
        }
        return layout.finish();
    }

    /** Whatever has a role by now and had none before is this rule's. */
    private static void note(RoleRule rule, Layout layout, List<Span> blocks, boolean[] noted, Trail trail) {
        for (int i = 0; i < noted.length; i++) {
            Role role = layout.role(i);
            if (role != null && !noted[i]) {
                noted[i] = true;
                trail.note(Trail.Kind.BLOCK, role.name().toLowerCase(Locale.ROOT), rule.getClass(), blocks.get(i));
            }
        }
    }
}
