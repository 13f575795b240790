package org.daybrief.job;

/** A step that does its work in one transaction; doing it again gives the same. */
interface EditionStep {

    void run(EditionRun run) throws Exception;
}
