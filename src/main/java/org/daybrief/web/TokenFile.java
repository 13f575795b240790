package org.daybrief.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code <home>/serve.json}: how a command line of the same user finds the running service. Readable by its owner alone, there as long as
 * the service takes requests.
 *
 * @param url of the service, on this machine
 * @param token that the command line shows
 * @param pid of the service
 */
public record TokenFile(URI url, String token, long pid) {

    private static final String NAME = "serve.json";

    static Path of(Path home) {
        return home.resolve(NAME);
    }

    /** The running service of this home; empty where there is none, or only what a dead one has left. */
    public static Optional<TokenFile> read(Path home) {
        try {
            JsonNode node = JsonMapper.shared().readTree(Files.readString(of(home)));
            TokenFile file = new TokenFile(
                    URI.create(node.path("url").asString("")),
                    node.path("token").asString(""),
                    node.path("pid").asLong(-1));
            return ProcessHandle.of(file.pid).filter(ProcessHandle::isAlive).map(alive -> file);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Puts it into the home folder, whole and with its rights from the first moment. */
    void write(Path home) throws IOException {
        Path made = home.resolve("." + NAME + "." + pid + ".tmp");
        Files.deleteIfExists(made);
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            Files.createFile(made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(made);
        }
        Files.writeString(
                made,
                JsonMapper.shared()
                        .writeValueAsString(JsonMapper.shared()
                                .createObjectNode()
                                .put("url", url.toString())
                                .put("token", token)
                                .put("pid", pid)));
        Files.move(made, of(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it away, unless it is another service's by now. */
    void remove(Path home) throws IOException {
        if (Files.exists(of(home), LinkOption.NOFOLLOW_LINKS)
                && read(home).filter(this::equals).isPresent()) {
            Files.delete(of(home));
        }
    }
}
