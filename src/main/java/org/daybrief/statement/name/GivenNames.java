package org.daybrief.statement.name;

/** What a given name tells of its bearer. */
public final class GivenNames {

    private GivenNames() {}

    /** 'm', 'f', or 'u' where men and women bear the name, or the lists do not know it; {@code lower} in lower case. */
    public static char gender(String lower) {
        return NameWords.gender(lower);
    }
}
