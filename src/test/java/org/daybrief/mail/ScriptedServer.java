package org.daybrief.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that does what a test says, step by step: the faults that real servers have, without waiting for them. */
class ScriptedServer implements AutoCloseable {

    /** Where a server may misbehave. */
    enum Step {
        BANNER,
        HELLO,
        STARTTLS,
        SENDER,
        RECIPIENT,
        DATA,
        /** While the content comes in. */
        INSIDE,
        /** After the dot. */
        END
    }

    /** What it does at a step. */
    interface Answer {
        void give(Line line) throws IOException;
    }

    /** The connection, for an answer. */
    final class Line {
        private final Socket socket;
        private final OutputStream out;
        private final String message;
        private final int number;

        Line(Socket socket, String message, int number) throws IOException {
            this.socket = socket;
            this.out = socket.getOutputStream();
            this.message = message;
            this.number = number;
        }

        /** What the client has sent: a command, or after the dot the whole content. */
        String message() {
            return message;
        }

        /** Counts the messages of the server from 1. */
        int number() {
            return number;
        }

        void say(String line) throws IOException {
            raw(line + "\r\n");
        }

        void raw(String bytes) throws IOException {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        /** Byte after byte until the client goes. */
        void trickle(String bytes, long pauseMillis) throws IOException {
            for (int i = 0; ; i = (i + 1) % bytes.length()) {
                raw(bytes.substring(i, i + 1));
                pause(pauseMillis);
            }
        }

        void hang() throws IOException {
            pause(TimeUnit.MINUTES.toMillis(1));
        }

        void pause(long millis) throws IOException {
            try {
                if (ended.await(millis, TimeUnit.MILLISECONDS)) {
                    throw new IOException("the test is over");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        void drop() throws IOException {
            socket.close();
        }
    }

    /** Which answer it gives at a step; null: the usual one. */
    interface Script {
        Answer at(Step step, String command, int message);
    }

    private final ServerSocket listening;
    private final Thread accepting;
    private final Script script;
    private final SSLContext tls;
    private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger messages = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    ScriptedServer(Script script) throws IOException {
        this(script, null);
    }

    /** @param tls offered by STARTTLS; null: none */
    ScriptedServer(Script script, SSLContext tls) throws IOException {
        this.script = script;
        this.tls = tls;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.accepting = daemon(this::accept);
    }

    /** Takes everything. */
    static ScriptedServer friendly() throws IOException {
        return new ScriptedServer((step, command, message) -> null);
    }

    int port() {
        return listening.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** The contents that it has answered with 250, in their order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** When it has answered so, in nanoseconds. */
    List<Long> times() {
        return List.copyOf(times);
    }

    /** Called with each content before it is answered with 250. */
    void keep(String content) throws IOException {
        // a recording server overrides it
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                connections.incrementAndGet();
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "scripted-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            answer(Step.BANNER, socket, "", "220 test ESMTP");
            Socket spoken = socket;
            for (String command = line(in); command != null && !socket.isClosed(); command = line(in)) {
                if (tls != null && command.equalsIgnoreCase("STARTTLS")) {
                    new Line(spoken, command, messages.get()).say("220 go");
                    spoken = secured(socket);
                    in = new BufferedInputStream(spoken.getInputStream(), 1 << 16);
                } else {
                    command(command, in, spoken);
                }
            }
        } catch (IOException e) {
            // the client or the test has ended the connection
        } finally {
            open.remove(socket);
        }
    }

    private Socket secured(Socket socket) throws IOException {
        SSLSocket secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private String hello(Socket socket) {
        return "250-test\r\n250" + (tls == null || socket instanceof SSLSocket ? "" : "-STARTTLS\r\n250") + " 8BITMIME";
    }

    private void command(String command, InputStream in, Socket socket) throws IOException {
        String verb = command.length() < 4 ? "" : command.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        switch (verb) {
            case "EHLO" -> answer(Step.HELLO, socket, command, hello(socket));
            case "HELO" -> answer(Step.HELLO, socket, command, "250 test");
            case "STAR" -> answer(Step.STARTTLS, socket, command, "454 no TLS");
            case "MAIL" -> {
                messages.incrementAndGet();
                answer(Step.SENDER, socket, command, "250 ok");
            }
            case "RCPT" -> answer(Step.RECIPIENT, socket, command, "250 ok");
            case "DATA" -> data(in, socket);
            case "QUIT" -> {
                new Line(socket, command, messages.get()).say("221 bye");
                socket.close();
            }
            default -> new Line(socket, command, messages.get()).say("250 ok");
        }
    }

    private void data(InputStream in, Socket socket) throws IOException {
        if (!answer(Step.DATA, socket, "DATA", "354 go on")) {
            return;
        }
        Answer inside = script.at(Step.INSIDE, "", messages.get());
        if (inside != null) {
            line(in);
            inside.give(new Line(socket, "", messages.get()));
            return;
        }
        StringBuilder content = new StringBuilder();
        for (String line = line(in); ; line = line(in)) {
            if (line == null) {
                return;
            } else if (line.equals(".")) {
                break;
            }
            content.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
        }
        String whole = content.toString();
        Answer answer = script.at(Step.END, whole, messages.get());
        Line line = new Line(socket, whole, messages.get());
        if (answer != null) {
            answer.give(line);
        } else {
            take(whole);
            line.say("250 queued");
        }
    }

    /** Notes a content as taken. */
    void take(String content) throws IOException {
        keep(content);
        times.add(System.nanoTime());
        taken.add(content);
    }

    /** Whether the usual answer was given. */
    private boolean answer(Step step, Socket socket, String command, String usual) throws IOException {
        Answer answer = script.at(step, command, messages.get());
        Line line = new Line(socket, command, messages.get());
        if (answer == null) {
            line.say(usual);
            return true;
        }
        answer.give(line);
        return false;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); ; c = in.read()) {
            if (c < 0) {
                return null;
            } else if (c == '\n') {
                return line.toString();
            } else if (c != '\r') {
                line.append((char) c);
            }
        }
    }

    @Override
    public void close() throws IOException {
        ended.countDown();
        listening.close();
        try {
            accepting.join(2000); // till then the port may still take a connection
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Socket socket : List.copyOf(open)) {
            socket.close();
        }
    }
}
