package org.daybrief.store;

/** Makes a text fit a column. */
final class Texts {

    private Texts() {}

    /** At most so many UTF-16 units, and no NUL, which PostgreSQL refuses. */
    static String cut(String text, int most) {
        String storable = text.replace('\0', ' ');
        return storable.length() <= most ? storable : storable.substring(0, most - 1) + "…";
    }
}
