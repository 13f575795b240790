package org.daybrief.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door for the command line of the same user. */
class CommandControllerTest {

    @TempDir
    Path folder;

    private RunningService service;

    @BeforeEach
    void start() throws IOException {
        service = new RunningService(folder);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void repeatsWhatTheCommandSaysAndItsExitCode() throws Exception {
        HttpResponse<byte[]> answer = service.bytes(command("\"echo\",\"a b\""));
        assertThat(answer.statusCode()).isEqualTo(200);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(CommandStream.read(new ByteArrayInputStream(answer.body()), listener(said)))
                .isEqualTo(7);
        assertThat(said).hasToString("text [echo, a b]");
    }

    @Test
    void takesNoOtherCommandAndNothingHalfSaid() throws Exception {
        assertThat(service.bytes(command("\"restore\"")).statusCode()).isEqualTo(403);
        assertThat(service.bytes(command("")).statusCode()).isEqualTo(400);
        assertThat(service.bytes(json("{\"arguments\":[\"echo\"],\"directory\":\"relative\"}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.bytes(json("[")).statusCode()).isEqualTo(400);
    }

    @Test
    void stopsTheCommandOfACallerWhoIsGone() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            String body = "{\"arguments\":[\"echo\",\"hold\"],\"directory\":\"/tmp\"}";
            socket.getOutputStream()
                    .write(("POST /api/cli HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + service.token()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(socket.getInputStream().read()).isNotNegative();
        }
        assertThat(service.hold.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theTokenFileIsItsOwnersAloneAndGoesWithTheService() throws Exception {
        Path file = service.home.resolve("serve.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(TokenFile.read(service.home)).hasValueSatisfying(found -> {
            assertThat(found.url()).isEqualTo(service.service.url());
            assertThat(found.token()).hasSizeGreaterThanOrEqualTo(43);
            assertThat(found.pid()).isEqualTo(ProcessHandle.current().pid());
        });
        service.service.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void aTokenFileOfADeadServiceIsNone() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path home = Files.createDirectories(folder.resolve("dead"));
        new TokenFile(service.service.url(), "x", dead.pid()).write(home);
        assertThat(TokenFile.read(home)).isEmpty();
        Files.writeString(home.resolve("serve.json"), "{");
        assertThat(TokenFile.read(home)).isEmpty();
    }

    private HttpRequest.Builder command(String arguments) {
        return json("{\"arguments\":[" + arguments + "],\"directory\":\"/tmp\"}");
    }

    private HttpRequest.Builder json(String body) {
        return service.local("/api/cli")
                .header("Content-Type", "application/json")
                .POST(RunningService.text(body));
    }

    private static CommandStream.Listener listener(ByteArrayOutputStream said) {
        return new CommandStream.Listener() {
            @Override
            public void text(byte[] utf8) throws IOException {
                said.write("text ".getBytes(StandardCharsets.UTF_8));
                said.write(utf8);
            }

            @Override
            public void bytes(byte[] bytes) throws IOException {
                said.write(bytes);
            }

            @Override
            public void error(byte[] utf8) throws IOException {
                said.write(utf8);
            }
        };
    }
}
