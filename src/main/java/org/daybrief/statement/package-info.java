/** What one article says, sentence by sentence: dates, figures, quotations, names, who says it and how sure. */
@NullMarked
package org.daybrief.statement;

import org.jspecify.annotations.NullMarked;
