package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.deliver.Message;
import org.daybrief.render.FrozenEditions;
import org.daybrief.render.MailFormat;
import org.daybrief.settings.MailSettings.Dkim;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signature is checked by code of the test's own, after RFC 6376. */
class DkimSignatureTest {

    private static KeyPair pair;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeAKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
    }

    @Test
    void signsWhatTheReceiverGets() throws Exception {
        byte[] wire = EditionMessagesTest.bytes(new MimeComposer(signature(pem())).compose(message()));

        assertThat(problem(wire, pair.getPublic())).isEmpty();
        assertThat(signed(wire))
                .contains("from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post");
        assertThat(EditionMessagesTest.parsed(new MimeComposer(signature(pem())).compose(message()))
                        .getSubject())
                .isEqualTo("[TLP:AMBER+STRICT] Straits briefing, 7 March 2025 – No 2");
    }

    @Test
    void keepsTheIdentifierAndTheBytesOfTheMessage() throws Exception {
        String signed = text(EditionMessagesTest.bytes(new MimeComposer(signature(pem())).compose(message())));
        String plain = text(EditionMessagesTest.bytes(new MimeComposer(null).compose(message())));

        assertThat(signed).startsWith("DKIM-Signature: ").endsWith(plain);
        assertThat(text(EditionMessagesTest.bytes(new MimeComposer(signature(pem())).compose(message()))))
                .isEqualTo(signed);
    }

    @Test
    void failsTheCheckOnceAByteOfTheBodyOrASignedHeaderChanges() throws Exception {
        String wire = text(EditionMessagesTest.bytes(new MimeComposer(signature(pem())).compose(message())));

        assertThat(problem(bytes(wire.replace("34 injured", "35 injured")), pair.getPublic()))
                .isEqualTo("body");
        assertThat(problem(bytes(wire.replace("One-Click", "Two-Click")), pair.getPublic()))
                .isEqualTo("headers");
    }

    @Test
    void readsAKeyInBinaryFormToo() throws Exception {
        Path der = Files.write(folder.resolve("key.der"), pair.getPrivate().getEncoded());
        byte[] wire = EditionMessagesTest.bytes(new MimeComposer(signature(der)).compose(message()));

        assertThat(problem(wire, pair.getPublic())).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAKey() throws Exception {
        assertThatThrownBy(() -> signature(folder.resolve("none.pem")))
                .isInstanceOf(DkimSignature.UnusableKey.class)
                .hasMessage(
                        "The DKIM key " + folder.resolve("none.pem") + " cannot be read. Check its name and rights.");
        assertThatThrownBy(
                        () -> signature(file("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----")))
                .hasMessageContaining("is a PKCS#1 key. Convert it with: openssl pkcs8 -topk8 -nocrypt");
        assertThatThrownBy(() -> signature(
                        file("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n-----END ENCRYPTED PRIVATE KEY-----")))
                .hasMessageContaining("is protected by a password");
        assertThatThrownBy(() -> signature(file("-----BEGIN PRIVATE KEY-----\nMIIE")))
                .hasMessageContaining("is cut off");
        assertThatThrownBy(() -> signature(file("no key at all"))).hasMessageContaining("holds no RSA key in PKCS#8");
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        Path ec = Files.write(
                folder.resolve("ec.der"), curve.generateKeyPair().getPrivate().getEncoded());
        assertThatThrownBy(() -> signature(ec)).hasMessageContaining("holds no RSA key in PKCS#8");
        KeyPairGenerator small = KeyPairGenerator.getInstance("RSA");
        small.initialize(512);
        Path weak = Files.write(
                folder.resolve("weak.der"), small.generateKeyPair().getPrivate().getEncoded());
        assertThatThrownBy(() -> signature(weak)).hasMessageContaining("a key of 512 bits");
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("key.pem"), content);
    }

    private Path pem() throws Exception {
        return file("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n");
    }

    private static DkimSignature signature(Path key) throws DkimSignature.UnusableKey {
        return DkimSignature.of(new Dkim("example.org", "brief", key));
    }

    private static Message message() throws Exception {
        EditionMessages messages = EditionMessagesTest.messages(
                FrozenEditions.ferry(), EditionMessagesTest.settings(), EditionMessagesTest.pdf(5_000));
        return EditionMessagesTest.ready(
                messages.compose(EditionMessagesTest.recipient("reader@example.net", MailFormat.PDF, List.of(), null)));
    }

    private static String text(byte[] wire) {
        return new String(wire, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String wire) {
        return wire.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> signed(byte[] wire) {
        return Arrays.asList(tags(headers(text(wire)).get(0))
                .get("h")
                .toLowerCase(Locale.ROOT)
                .split(":"));
    }

    /** Empty where the signature holds; else {@code body} or {@code headers}. */
    private static String problem(byte[] wire, PublicKey key) throws Exception {
        String mail = text(wire);
        List<String> headers = headers(mail);
        String own = headers.get(0);
        assertThat(own).startsWith("DKIM-Signature:");
        Map<String, String> tags = tags(own);
        assertThat(tags)
                .containsEntry("v", "1")
                .containsEntry("a", "rsa-sha256")
                .containsEntry("c", "relaxed/relaxed");
        assertThat(tags)
                .containsEntry("d", "example.org")
                .containsEntry("s", "brief")
                .doesNotContainKey("l");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(relaxedBody(mail)));
        if (!Base64.getEncoder().encodeToString(hash).equals(tags.get("bh"))) {
            return "body";
        }
        StringBuilder data = new StringBuilder();
        List<String> unused = new ArrayList<>(headers.subList(1, headers.size()));
        for (String name : tags.get("h").split(":")) {
            for (int i = unused.size() - 1; i >= 0; i--) {
                if (unused.get(i).toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                    data.append(relaxed(unused.remove(i))).append("\r\n");
                    break;
                }
            }
        }
        data.append(relaxed(own.replaceFirst("(;\\s*b=)[^;]*", "$1")));
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(bytes(data.toString()));
        return verifier.verify(Base64.getDecoder().decode(tags.get("b"))) ? "" : "headers";
    }

    private static List<String> headers(String mail) {
        String head = mail.substring(0, mail.indexOf("\r\n\r\n"));
        return List.of(head.split("\r\n(?![ \t])"));
    }

    private static Map<String, String> tags(String header) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : header.substring(header.indexOf(':') + 1).split(";")) {
            int equals = tag.indexOf('=');
            if (equals > 0) {
                tags.put(
                        tag.substring(0, equals).strip(),
                        tag.substring(equals + 1).replaceAll("\\s", ""));
            }
        }
        return tags;
    }

    private static String relaxed(String header) {
        int colon = header.indexOf(':');
        return header.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":"
                + header.substring(colon + 1)
                        .replace("\r\n", "")
                        .replaceAll("[ \t]+", " ")
                        .strip();
    }

    private static String relaxedBody(String mail) {
        String body = mail.substring(mail.indexOf("\r\n\r\n") + 4)
                .replaceAll("[ \t]+", " ")
                .replaceAll(" \r\n", "\r\n");
        return body.replaceAll("(\r\n)*$", "") + "\r\n";
    }
}
