package org.daybrief.store;

import java.util.UUID;

/** The embedded database has one process at a time: every other owner is a dead one. */
final class SolePresence implements Presence {

    /** One for the process, however often it opens the database. */
    private static final String OWNER = UUID.randomUUID().toString();

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public boolean isGone(String other) {
        return !OWNER.equals(other);
    }
}
