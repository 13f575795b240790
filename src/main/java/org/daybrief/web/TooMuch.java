package org.daybrief.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/**
 * Says what was too much, where Tomcat says only that a request was bad; and hangs up on a refused request whose body is still to come:
 * Tomcat would wait for it, and a slow caller would keep a thread.
 */
final class TooMuch extends ValveBase {

    private static final String TOO_LARGE =
            StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error");
    private static final int BAD = 400;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;

    private static final int PATIENT = 16;
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Semaphore patient = new Semaphore(PATIENT);

    TooMuch() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() == BAD) {
            response.setStatus(status(request));
        }
        getNext().invoke(request, response);
        if (response.getStatus() >= BAD && isUnread(request.getCoyoteRequest())) {
            leave(request.getCoyoteRequest());
        }
    }

    /** Takes a small rest, so that the caller hears the answer; few threads may do so at a time, the others hang up. */
    private void leave(org.apache.coyote.Request request) {
        if (request.getContentLengthLong() > HttpServer.MOST_BODY_BYTES || !patient.tryAcquire()) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            return;
        }
        try {
            long until = System.nanoTime() + PATIENCE_NANOS;
            while (isUnread(request) && System.nanoTime() < until && request.doRead(new Nowhere()) >= 0) {
                // read and forgotten
            }
        } catch (IOException e) {
            // gone, or too slow
        } finally {
            patient.release();
        }
        if (isUnread(request)) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** Forgets what it is given. */
    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer last = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {}
    }

    /** The address comes before the headers: where it is not known, it has filled the room for both. */
    private static int status(Request request) {
        Object problem = request.getCoyoteRequest().getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String said = problem instanceof Throwable thrown ? thrown.getMessage() : null;
        if (TOO_LARGE.equals(said)) {
            return isUnknown(request.getCoyoteRequest().requestURI().toString()) ? ADDRESS_TOO_LONG : HEADERS_TOO_LARGE;
        }
        return problem instanceof IllegalStateException ? HEADERS_TOO_LARGE : BAD;
    }

    private static boolean isUnknown(@Nullable String address) {
        return address == null || address.isEmpty();
    }

    private static boolean isUnread(org.apache.coyote.Request request) {
        return request.getContentLengthLong() > request.getBytesRead()
                || (request.getHeader("Transfer-Encoding") != null && !request.isFinished());
    }
}
