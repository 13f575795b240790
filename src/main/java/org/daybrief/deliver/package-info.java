/** Who gets an edition, what a message is, what became of it. */
@NullMarked
package org.daybrief.deliver;

import org.jspecify.annotations.NullMarked;
