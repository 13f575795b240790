package org.daybrief.article;

import java.util.EnumSet;
import java.util.List;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the body from all that is printed around it. The rules are asked in order and the first that knows decides;
 * what none of them can prove to be something else stays body.
 */
final class BlockRoles {

    private static final List<RoleRule> RULES = List.of(
            new ElementRoles(EnumSet.of(Role.CAPTION, Role.EMBED, Role.FURNITURE)),
            new TailSections(),
            new EmbeddedPosts(),
            new Scraps(),
            new FurniturePhrases(),
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
     */
    static List<Role> of(String text, List<Span> blocks, @Nullable String title, List<@Nullable Role> hints) {
        Layout layout = new Layout(text, blocks, title, hints);
        for (RoleRule rule : RULES) {
            rule.mark(layout);
        }
        return layout.finish();
    }
}
