/** One briefing in one format: JSON, HTML, PDF. */
@NullMarked
package org.daybrief.render;

import org.jspecify.annotations.NullMarked;
