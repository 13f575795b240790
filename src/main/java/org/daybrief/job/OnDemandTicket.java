package org.daybrief.job;

/**
 * A request that was taken: its articles are found and frozen.
 *
 * @param id 32 hexadecimal digits: the same request for the same content has the same
 * @param stored whether its pages are there already
 * @param title of the page
 * @param fileName what a file of it is called, without an ending: {@code kursk-2024-10-20-2024-11-14}
 * @param articles that it is made of
 * @param request as it was made
 */
public record OnDemandTicket(
        String id, boolean stored, String title, String fileName, int articles, OnDemandRequest request) {}
