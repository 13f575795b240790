package org.daybrief.web;

import org.daybrief.job.Progress;

/** Something that takes long. */
interface Work {

    /**
     * Does it.
     *
     * @param progress is told how far it is
     * @return what came of it, to be shown as JSON
     */
    Object run(Progress progress) throws Exception;
}
