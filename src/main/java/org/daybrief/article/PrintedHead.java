package org.daybrief.article;

import java.util.List;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** What an article prints about itself around its body: title, writers, outlet, address, day. */
final class PrintedHead {

    private static final int SEARCHED = 12;

    private final String text;
    private final List<Block> blocks;

    PrintedHead(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    @Nullable
    String title() {
        for (Block block : blocks) {
            if (block.role() == Role.TITLE) {
                return block.span().of(text).replace('\n', ' ');
            }
        }
        return field("title", "headline");
    }

    @Nullable
    String byline() {
        String field = field("author", "authors", "by", "byline", "writer", "reporter");
        for (int i = 0; field == null && i < blocks.size() && i < SEARCHED; i++) {
            Span span = blocks.get(i).span();
            field = switch (blocks.get(i).role()) {
                case FURNITURE -> Bylines.names(text, span);
                case DECK -> Bylines.namedIn(text, span);
                default -> null;
            };
        }
        return field;
    }

    @Nullable
    String outlet() {
        return field("outlet", "publisher", "publication", "source");
    }

    @Nullable
    String url() {
        return WebAddress.of(field("url", "link"));
    }

    /** The value of the first of these fields that the top of the article prints. */
    @Nullable
    String field(String... labels) {
        for (String label : labels) {
            for (int i = 0; i < blocks.size() && i < SEARCHED; i++) {
                Span span = blocks.get(i).span();
                if (blocks.get(i).role() == Role.FURNITURE && label.equals(FormFields.label(text, span))) {
                    String value = text.substring(text.indexOf(':', span.begin()) + 1, span.end())
                            .strip();
                    return value.isEmpty() ? null : value;
                }
            }
        }
        return null;
    }

    /** The day that is printed, surest place first; unknown where none is. */
    PublicationDate published() {
        PublicationDate stated = stated("date", "published", "publication date", "posted");
        if (stated == null) {
            stated = stated("updated", "last updated", "last modified");
        }
        if (stated == null) {
            stated = bareDay();
        }
        return stated == null ? Dateline.published(text, blocks) : stated;
    }

    /** "Published 12 March 2024", "Date: 12/03/2024", "Date:" with the day on the next line. */
    private @Nullable PublicationDate stated(String... openings) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean near = i < SEARCHED || i >= blocks.size() - SEARCHED;
            if (blocks.get(i).role() == Role.FURNITURE && near && opens(i, openings)) {
                boolean labelOnly = text.charAt(blocks.get(i).span().end() - 1) == ':' && i + 1 < blocks.size();
                Span span = labelOnly
                        ? new Span(
                                blocks.get(i).span().begin(),
                                blocks.get(i + 1).span().end())
                        : blocks.get(i).span();
                PublicationDate found = dayIn(span);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean opens(int block, String... openings) {
        Span span = blocks.get(block).span();
        for (String opening : openings) {
            int end = span.begin() + opening.length();
            if (text.regionMatches(true, span.begin(), opening, 0, opening.length())
                    && (end >= span.end() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** A line at the top that is a day, or a byline with a day. */
    private @Nullable PublicationDate bareDay() {
        for (int i = 0; i < blocks.size() && i < SEARCHED; i++) {
            if (blocks.get(i).role() == Role.FURNITURE) {
                PublicationDate found = dayIn(blocks.get(i).span());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable PublicationDate dayIn(Span span) {
        Days.Found day = Days.first(text, span.begin(), span.end());
        return day == null
                ? null
                : new PublicationDate(
                        day.day(), PublicationDate.Basis.STATED, span.of(text).replace('\n', ' '));
    }
}
