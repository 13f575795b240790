package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** The blocks of an article while their roles are being found: a rule gives a role only to a block that has none. */
final class Layout {

    private static final int SENTENCE = 5;

    final String text;
    /** The title as metadata give it; null where unknown. */
    final @Nullable String title;

    final List<Look> looks;
    /** What the file's own marks say, one for each block. */
    final List<@Nullable Role> hints;

    private final @Nullable Role[] roles;
    private final int head;
    private final int tail;
    private final boolean punctuated;

    Layout(String text, List<Span> blocks, @Nullable String title, List<@Nullable Role> hints) {
        this.hints = hints;
        this.text = text;
        this.title = title;
        this.looks = new ArrayList<>(blocks.size());
        int end = 0;
        for (Span block : blocks) {
            looks.add(new Look(text, block, emptyLineBetween(end, block.begin())));
            end = block.end();
        }
        this.roles = new Role[looks.size()];
        this.head = firstBodyLike();
        this.tail = lastBodyLike();
        this.punctuated = punctuated();
    }

    private boolean emptyLineBetween(int begin, int end) {
        int feeds = 0;
        for (int i = begin; i < end; i++) {
            feeds += text.charAt(i) == '\n' ? 1 : 0;
        }
        return feeds > 1;
    }

    int size() {
        return looks.size();
    }

    Look look(int i) {
        return looks.get(i);
    }

    @Nullable
    Role role(int i) {
        return roles[i];
    }

    boolean free(int i) {
        return roles[i] == null;
    }

    /** Gives the role where the block has none yet. */
    void mark(int i, Role role) {
        if (roles[i] == null) {
            roles[i] = role;
        }
    }

    /** Whether it looks like a paragraph: some words and a stop, and no mark that says it is something else. */
    boolean bodyLike(int i) {
        Role hint = hints.get(i);
        return looks.get(i).stops() && looks.get(i).words >= SENTENCE && (hint == null || hint == Role.BULLET);
    }

    /** Whether it stands above the first paragraph. */
    boolean inHead(int i) {
        return i < head;
    }

    /** Whether it stands below the last paragraph. */
    boolean inTail(int i) {
        return i > tail;
    }

    /** Whether this text ends its paragraphs with stops, so that a block without one is none. */
    boolean isPunctuated() {
        return punctuated;
    }

    /** The roles; what no rule took is the body. */
    List<Role> finish() {
        List<Role> all = new ArrayList<>(roles.length);
        for (Role role : roles) {
            all.add(role == null ? Role.BODY : role);
        }
        return all;
    }

    private int firstBodyLike() {
        int i = 0;
        while (i < looks.size() && !bodyLike(i)) {
            i++;
        }
        return i;
    }

    private int lastBodyLike() {
        int i = looks.size() - 1;
        while (i >= 0 && !bodyLike(i)) {
            i--;
        }
        return i < 0 ? looks.size() : i;
    }

    private boolean punctuated() {
        int stopped = 0;
        int open = 0;
        for (Look look : looks) {
            if (look.words >= 15) {
                stopped += look.ending == Look.Ending.NONE ? 0 : 1;
                open += look.ending == Look.Ending.NONE ? 1 : 0;
            }
        }
        return stopped > open;
    }
}
