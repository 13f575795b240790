/** Phrases and clauses of one sentence by closed classes of words: subjects, verb groups, appositions. Knows neither articles nor statements. */
@NullMarked
package org.daybrief.statement.clause;

import org.jspecify.annotations.NullMarked;
