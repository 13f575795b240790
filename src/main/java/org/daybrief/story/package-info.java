/** What many articles say together: stories, facts, figures side by side, disagreements, origins. */
@NullMarked
package org.daybrief.story;

import org.jspecify.annotations.NullMarked;
