package org.daybrief.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.PreencodedMimeBodyPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A part of a message whose bytes are encoded already: nothing is encoded twice, and a PDF once for all recipients. */
final class EncodedPart extends PreencodedMimeBodyPart {

    EncodedPart(String type, String encoding, byte[] encoded) throws MessagingException {
        super(encoding);
        setDataHandler(new DataHandler(new Bytes(type, encoded)) {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(encoded);
            }
        });
        setHeader("Content-Type", type);
    }

    private record Bytes(String type, byte[] encoded) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(encoded);
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("a part is not written to");
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public String getName() {
            return "part";
        }
    }
}
