package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Role;
import org.daybrief.statement.clause.SentencePlace;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** One sentence while it is being read: the annotators fill it in the order of {@link Annotators}. */
final class SentenceReading {

    /** 0, 1 … in reading order. */
    final int index;
    /** Index of the block it stands in. */
    final int block;

    final Span span;
    final Role role;
    /** Its tokens are {@code reading.tokens.get(firstToken) … get(endToken - 1)}. */
    final int firstToken;

    final int endToken;

    final List<DateExpression> dates = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<Quotation> quotations = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    @Nullable
    Attribution attribution;

    @Nullable
    EventTime event;

    Certainty certainty = Certainty.STATED;
    boolean negated;

    @Nullable
    SectionKind section;

    SentenceReading(int index, int block, Span span, Role role, int firstToken, int endToken) {
        this.index = index;
        this.block = block;
        this.span = span;
        this.role = role;
        this.firstToken = firstToken;
        this.endToken = endToken;
    }

    SentencePlace place() {
        return new SentencePlace(index, block, span, firstToken, endToken);
    }

    boolean isBody() {
        return role == Role.BODY;
    }

    Statement finish(String article, String text) {
        return new Statement(
                article,
                index + 1,
                span,
                span.of(text),
                role,
                section,
                certainty,
                negated,
                attribution,
                event,
                dates,
                figures,
                quotations,
                mentions);
    }
}
