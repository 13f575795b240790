package org.daybrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybrief.text.Digest;
import org.jspecify.annotations.Nullable;

/** The id of a request: of all that decides its pages, and of nothing else. */
final class RequestDigest {

    static final int LENGTH = 32;

    private RequestDigest() {}

    static String of(OnDemandRequest request, List<RequestFile> files) {
        StringBuilder all = new StringBuilder();
        all.append(request.program()).append('\n');
        all.append(SettingsDigest.of(
                        Asked.definition(request), request.settings().numericDates()))
                .append('\n');
        all.append(templates(request.settings().templates())).append('\n');
        all.append(request.from()).append('\n').append(request.to()).append('\n');
        request.topics().forEach(topic -> all.append(topic).append('\n'));
        for (RequestFile file : files) {
            all.append(file.path()).append('\0').append(file.sha256());
            if (file instanceof RequestFile.Left left) {
                all.append('\0').append(left.outcome()).append('\0').append(left.reason());
            }
            all.append('\n');
        }
        return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** Of the user's own templates; those in the jar belong to the program. */
    private static String templates(@Nullable Path folder) {
        if (folder == null) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file.getFileName()).append('\0');
                all.append(Digest.sha256(Files.readAllBytes(file))).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + ": this folder of templates cannot be read. Give --templates a folder that exists.", e);
        }
        return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
