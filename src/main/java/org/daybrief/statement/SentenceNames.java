package org.daybrief.statement;

import java.util.List;

/** The names found in one sentence, in order; a country inside a body's name follows it. */
record SentenceNames(SentenceReading sentence, NameContext context, List<FoundName> found) {}
