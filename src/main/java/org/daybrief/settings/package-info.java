/** What the user may set: one validated record, read from a file whose mistakes are named with their line. */
@NullMarked
package org.daybrief.settings;

import org.jspecify.annotations.NullMarked;
