package org.daybrief.web;

/** A part of the service with long work: told to end it before the HTTP server waits for its requests. Returns at once. */
interface Ending {

    void end();
}
