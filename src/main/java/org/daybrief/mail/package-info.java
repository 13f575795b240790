/** Messages on their way: MIME, SMTP, signatures. */
@NullMarked
package org.daybrief.mail;

import org.jspecify.annotations.NullMarked;
