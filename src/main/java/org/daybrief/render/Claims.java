package org.daybrief.render;

import org.daybrief.statement.Attribution;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Who says a statement and on which day. */
final class Claims {

    private final EditionIndex index;

    Claims(EditionIndex index) {
        this.index = index;
    }

    /** Who the text says is speaking, else the outlet itself. */
    String who(Statement statement, Span printed) {
        String speaker = speaker(statement, printed);
        return speaker != null ? speaker : outlet(statement);
    }

    /** Who the text says is speaking; null where it names nobody. */
    @Nullable
    String speaker(Statement statement, Span printed) {
        Quotation quotation = quotation(statement, printed);
        if (quotation != null && quotation.tellsWho()) {
            return Visible.of(quotation.speaker());
        }
        Attribution attribution = statement.attribution();
        return attribution != null && attribution.tellsWho() ? Visible.of(attribution.source()) : null;
    }

    /** The first quotation of the printed stretch that has a speaker, else the first one. */
    @Nullable
    Quotation quotation(Statement statement, Span printed) {
        Quotation first = null;
        for (Quotation quotation : statement.quotations()) {
            if (quotation.span().overlaps(printed)) {
                if (quotation.tellsWho()) {
                    return quotation;
                }
                first = first == null ? quotation : first;
            }
        }
        return first;
    }

    private String outlet(Statement statement) {
        int number = index.number(statement.article());
        return SourceModel.outlet(index.source(number), number);
    }

    /** The day it was said, else the day it was published; null where neither is known. */
    @Nullable
    String when(Statement statement, Span printed) {
        Quotation quotation = quotation(statement, printed);
        if (quotation != null && quotation.saidOn() != null) {
            return Days.day(quotation.saidOn());
        }
        String published = Furniture.published(index.article(statement).published());
        return published == null ? null : "published " + published;
    }
}
