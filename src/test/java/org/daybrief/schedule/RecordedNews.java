package org.daybrief.schedule;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.store.EditionKey;

/** Remembers what the operator was told. */
final class RecordedNews implements OperatorNews {

    final List<String> told = new ArrayList<>();

    @Override
    public void failed(Failure failure) {
        told.add("failed " + failure.key() + " " + failure.step()
                + (failure.again() == null ? "" : " again " + failure.again().toLocalTime()));
    }

    @Override
    public void recovered(EditionKey key) {
        told.add("recovered " + key);
    }

    @Override
    public void trouble(String problem) {
        told.add("trouble " + problem);
    }

    @Override
    public void send() {}
}
