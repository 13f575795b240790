package org.daybrief.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.Figure;
import org.jspecify.annotations.Nullable;

/** Puts figures that measure the same thing on one axis from nought to the greatest of them. */
final class Scale {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final BigDecimal top;

    private Scale(BigDecimal top) {
        this.top = top;
    }

    /** Null where there is nothing to compare: fewer than two numbers, or one below nought. */
    static @Nullable Scale of(List<Figure> figures) {
        BigDecimal top = BigDecimal.ZERO;
        int numbers = 0;
        for (Figure figure : figures) {
            BigDecimal high = high(figure);
            if (high != null) {
                numbers++;
                top = top.max(high);
            }
            if (high != null && high.signum() < 0
                    || figure.low() != null && figure.low().signum() < 0) {
                return null;
            }
        }
        return numbers < 2 || top.signum() == 0 ? null : new Scale(top);
    }

    /** {@code left} and {@code width} in percent of the axis and {@code kind}: point, up-to, at-least or range; null for a vague figure. */
    @Nullable
    Map<String, Object> bar(Figure figure) {
        BigDecimal high = high(figure);
        if (high == null) {
            return null;
        }
        return switch (figure.bound()) {
            case EXACT, ABOUT -> bar("point", high, high);
            case AT_MOST -> bar("up-to", BigDecimal.ZERO, high);
            case AT_LEAST -> bar("at-least", high, top);
            case RANGE -> bar("range", figure.low() == null ? BigDecimal.ZERO : figure.low(), high);
            case VAGUE -> null;
        };
    }

    private Map<String, Object> bar(String kind, BigDecimal from, BigDecimal to) {
        BigDecimal left = percent(from);
        return new Model()
                .with("kind", kind)
                .with("left", left.toPlainString())
                .with("width", percent(to).subtract(left).toPlainString())
                .map();
    }

    private BigDecimal percent(BigDecimal value) {
        return value.min(top).max(BigDecimal.ZERO).multiply(PERCENT).divide(top, 1, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal high(Figure figure) {
        if (figure.value() != null) {
            return figure.value();
        }
        return figure.high() != null ? figure.high() : figure.low();
    }
}
