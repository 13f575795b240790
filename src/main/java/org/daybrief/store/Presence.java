package org.daybrief.store;

import javax.sql.DataSource;

/** Who works on this database, and who is certainly dead: it decides whether what another has claimed may be taken. */
public interface Presence {

    /** The name of this opening of the database, unlike all others; from now on its presence shows. */
    String owner();

    /** Whether that owner certainly works here no more. */
    boolean isGone(String owner);

    static Presence on(DataSource source) {
        return Vendor.of(source) == Vendor.POSTGRESQL ? new SessionPresence(source) : new SolePresence();
    }
}
