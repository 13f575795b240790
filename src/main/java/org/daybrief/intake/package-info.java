/** Files become articles: the input folder, read in a fixed order, every file with its outcome. */
@NullMarked
package org.daybrief.intake;

import org.jspecify.annotations.NullMarked;
