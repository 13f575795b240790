/** How fast articles are read, and whether a text twice as long takes twice as long, whatever it is made of. */
@NullMarked
package org.daybrief.bench;

import org.jspecify.annotations.NullMarked;
