/** Editions, manifests and outcomes in the database. */
@NullMarked
package org.daybrief.store;

import org.jspecify.annotations.NullMarked;
