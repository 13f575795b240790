package org.daybrief.article;

import java.util.EnumSet;

/** What the file's own marks say: the elements of a page, the headings and lists of Markdown. */
final class ElementRoles implements RoleRule {

    private final EnumSet<Role> taken;

    /**
     * @param taken the roles that are believed at this place of the order
     */
    ElementRoles(EnumSet<Role> taken) {
        this.taken = taken;
    }

    @Override
    public void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Role hint = layout.hints.get(i);
            if (hint != null && taken.contains(hint)) {
                boolean standfirst = hint == Role.HEADING
                        && layout.inHead(i)
                        && layout.look(i).stops();
                layout.mark(i, standfirst ? Role.DECK : hint);
            }
        }
    }
}
