package org.daybrief.web;

import org.springframework.http.HttpStatus;

/** A request that is not done; the message is for the one who sent it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Refusal(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
