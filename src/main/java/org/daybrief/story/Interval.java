package org.daybrief.story;

import java.math.BigDecimal;
import org.daybrief.statement.Figure;

/** The numbers a figure allows: "up to", "over" and "about" allow more than one. */
record Interval(double low, double high) {

    /** "About" is five in a hundred more or less. */
    private static final double ABOUT = 0.05;

    /** Of a figure that has a number. */
    static Interval of(Figure figure) {
        double value = value(figure).doubleValue();
        return switch (figure.bound()) {
            case AT_MOST -> new Interval(0, value);
            case AT_LEAST -> new Interval(value, Double.POSITIVE_INFINITY);
            case ABOUT -> new Interval(value * (1 - ABOUT), value * (1 + ABOUT));
            case RANGE ->
                new Interval(
                        figure.low() == null ? 0 : figure.low().doubleValue(),
                        figure.high() == null
                                ? Double.POSITIVE_INFINITY
                                : figure.high().doubleValue());
            case EXACT, VAGUE -> new Interval(value, value);
        };
    }

    /** Whether the figure names any number. */
    static boolean hasNumber(Figure figure) {
        return figure.bound() != Figure.Bound.VAGUE
                && (figure.value() != null || figure.low() != null || figure.high() != null);
    }

    /** The number that is named, of a range the greater one. */
    static BigDecimal value(Figure figure) {
        BigDecimal value = figure.value() != null ? figure.value() : figure.high();
        value = value != null ? value : figure.low();
        if (value == null) {
            throw new IllegalArgumentException("names no number: " + figure.text());
        }
        return value;
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }
}
