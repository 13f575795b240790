/** Expressions of time: finding them among tokens and saying which days they mean. Knows neither articles nor statements. */
@NullMarked
package org.daybrief.statement.time;

import org.jspecify.annotations.NullMarked;
