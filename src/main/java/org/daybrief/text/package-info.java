/** Positions, sentences, tokens and number words: what one can say of a text without knowing what it is about. */
@NullMarked
package org.daybrief.text;

import org.jspecify.annotations.NullMarked;
