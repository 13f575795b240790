/** The command line. */
@NullMarked
package org.daybrief.cli;

import org.jspecify.annotations.NullMarked;
