package org.daybrief.statement.name;

import java.util.List;

/** The names found in one sentence, in order; a country inside a body's name follows it. */
record SentenceNames(int sentence, NameContext context, List<FoundName> found) {}
