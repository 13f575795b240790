package org.daybrief.render;

/** The margins of a page that hold the running header and footer; {@code templates/paged.css} sets the same. */
final class PageMargins {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    static final double TOP_POINTS = 24 * POINTS_PER_MILLIMETRE;
    static final double BOTTOM_POINTS = 24 * POINTS_PER_MILLIMETRE;

    private PageMargins() {}
}
