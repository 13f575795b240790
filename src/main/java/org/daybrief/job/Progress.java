package org.daybrief.job;

/** Is told how far a run is. */
public interface Progress {

    Progress NONE = (step, done, total) -> {};

    /**
     * @param step its name: {@code analyze}
     * @param done how many files, 0 where the step counts none
     * @param total of how many, 0 where the step counts none
     */
    void at(String step, int done, int total);
}
