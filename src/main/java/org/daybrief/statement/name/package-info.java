/** Names of persons, bodies, countries and places: finding them among tokens and saying which are one. Knows neither articles nor statements. */
@NullMarked
package org.daybrief.statement.name;

import org.jspecify.annotations.NullMarked;
