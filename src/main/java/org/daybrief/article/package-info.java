/** What an article is, and how the bytes of one format become one. */
@NullMarked
package org.daybrief.article;

import org.jspecify.annotations.NullMarked;
