package org.daybrief.statement.name;

import org.jspecify.annotations.Nullable;

/** Recognises one kind of name. {@link NameRules} names them all in order. */
interface NameRule {

    /** The name that begins at token {@code i}; null where this rule proves none. */
    @Nullable
    FoundName at(NameContext sentence, int i);
}
