/** Numbers that count or measure: finding them among tokens and saying what they count. Knows neither articles nor statements. */
@NullMarked
package org.daybrief.statement.figure;

import org.jspecify.annotations.NullMarked;
