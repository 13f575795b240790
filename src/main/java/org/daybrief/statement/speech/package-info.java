/** Who says what: quotation marks, verbs of saying, speakers and the names that pronouns stand for. Knows neither articles nor statements. */
@NullMarked
package org.daybrief.statement.speech;

import org.jspecify.annotations.NullMarked;
