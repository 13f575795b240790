/** What is due when: editions, upkeep, news for the operator. */
@NullMarked
package org.daybrief.schedule;

import org.jspecify.annotations.NullMarked;
