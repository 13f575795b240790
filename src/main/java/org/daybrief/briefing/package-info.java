/** One edition of a briefing: its sections, their order, what is new, what was read, and the check of its provenance. */
@NullMarked
package org.daybrief.briefing;

import org.jspecify.annotations.NullMarked;
