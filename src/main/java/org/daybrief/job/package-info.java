/** The job `briefing`, step by step: the table of contents of a run. */
@NullMarked
package org.daybrief.job;

import org.jspecify.annotations.NullMarked;
