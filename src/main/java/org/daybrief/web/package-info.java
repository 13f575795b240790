/** The service: HTTP API, the few public pages, who may do what. */
@NullMarked
package org.daybrief.web;

import org.jspecify.annotations.NullMarked;
