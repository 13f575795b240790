package org.daybrief.cli;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Entity;
import org.daybrief.statement.EventTime;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Quotation;
import org.jspecify.annotations.Nullable;

/** How each kind of annotation is read, in a few words for a person. */
final class Readings {

    private Readings() {}

    static String of(DateExpression date) {
        StringJoiner says = new StringJoiner(", ");
        says.add(Explanation.name(date.type()) + " " + (date.value() == null ? "not resolved" : date.value()));
        if (date.from() != null) {
            says.add(days(String.valueOf(date.from()), date.to() == null ? "…" : String.valueOf(date.to())));
        }
        return says.toString();
    }

    static String of(EventTime event) {
        return days(String.valueOf(event.from()), String.valueOf(event.to())) + ", " + Explanation.name(event.basis())
                + (event.expression() == null ? "" : " by " + event.expression());
    }

    static String of(Figure figure) {
        StringJoiner says = new StringJoiner(", ");
        says.add(amount(figure) + (figure.unit() == null ? "" : " " + figure.unit()));
        says.add(Explanation.name(figure.bound()));
        told(says, "counted", figure.counted());
        told(says, "claimant", figure.claimant());
        told(says, "hedge", figure.hedge());
        told(says, "as of", figure.asOf());
        told(says, "part of", figure.partOf());
        return says.toString();
    }

    private static String amount(Figure figure) {
        if (figure.value() != null) {
            return plain(figure.value());
        }
        return figure.low() == null && figure.high() == null
                ? "no number"
                : plain(figure.low()) + " to " + plain(figure.high());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "…" : number.toPlainString();
    }

    static String of(Quotation quotation) {
        StringJoiner says = new StringJoiner(", ");
        says.add(Explanation.name(quotation.kind()));
        says.add(quotation.speaker() == null ? "speaker not known" : "by " + quotation.speaker());
        told(says, "role", quotation.speakerRole());
        told(says, "cue", quotation.cue());
        told(says, "said on", quotation.saidOn());
        return says.toString();
    }

    static String of(Entity entity) {
        return Explanation.name(entity.type()) + " " + entity.name()
                + (entity.role() == null ? "" : ", " + entity.role());
    }

    private static void told(StringJoiner says, String what, @Nullable Object value) {
        if (value != null) {
            says.add(what + ": " + value);
        }
    }

    private static String days(String from, String to) {
        return from.equals(to) ? from : from + " to " + to;
    }
}
