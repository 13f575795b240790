package org.daybrief.statement.name;

/** What a name is the name of. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    PLACE,
    /** Something else that is written with a capital: a people, a creed, a feast. */
    OTHER
}
