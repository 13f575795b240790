package org.daybrief.render;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the program's own words to one person: no edition, no list.
 *
 * @param title on top
 * @param paragraphs what it says
 * @param action what the reader can do; null where there is nothing
 * @param after what stands below the action
 */
public record Letter(
        String title, List<String> paragraphs, @Nullable Action action, List<String> after) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        after = List.copyOf(after);
    }

    /**
     * A link that looks like a button.
     *
     * @param label what it does
     * @param link http or https
     */
    public record Action(String label, URI link) {

        public Action {
            if (Links.web(link.toString()) == null) {
                throw new IllegalArgumentException("no address of a page: " + link);
            }
        }
    }
}
