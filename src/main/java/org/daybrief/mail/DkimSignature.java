package org.daybrief.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.daybrief.settings.MailSettings;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/** Signs messages with the key of the sending domain (RFC 6376), the headers of one-click unsubscription with them (RFC 8058). */
public final class DkimSignature {

    private static final int FEWEST_BITS = 1024;
    private static final String BEGIN = "-----BEGIN ";

    private final String domain;
    private final String selector;
    private final RSAPrivateKey key;

    private DkimSignature(String domain, String selector, RSAPrivateKey key) {
        this.domain = domain;
        this.selector = selector;
        this.key = key;
    }

    /** The key of the settings cannot be used; the message names the file, what is wrong and what to do. */
    public static final class UnusableKey extends Exception {

        private static final long serialVersionUID = 1L;

        UnusableKey(String message) {
            super(message);
        }
    }

    /**
     * Reads the key.
     *
     * @throws UnusableKey where the file is missing or holds no plain RSA key of at least {@value #FEWEST_BITS} bits
     */
    public static DkimSignature of(MailSettings.Dkim settings) throws UnusableKey {
        RSAPrivateKey key = key(settings.keyFile());
        if (key.getModulus().bitLength() < FEWEST_BITS) {
            throw unusable(
                    settings.keyFile(),
                    "holds a key of " + key.getModulus().bitLength()
                            + " bits, which no receiver accepts. Make one of 2048.");
        }
        DkimSignature signature = new DkimSignature(settings.domain(), settings.selector(), key);
        try {
            signature.signer();
        } catch (DkimException e) {
            throw new UnusableKey("The DKIM domain " + settings.domain() + " cannot be used: " + e.getMessage()
                    + " Set daybrief.mail.dkim.domain to the domain of the sender.");
        }
        return signature;
    }

    /** The message with its signature in front. */
    MimeMessage sign(MimeMessage message) throws MessagingException {
        try {
            return new DkimMessage(message, signer());
        } catch (DkimException e) {
            throw new IllegalStateException("the domain was checked when the key was read", e);
        }
    }

    /** One for each message: a signer keeps state and is not safe to share between connections. */
    private DkimSigner signer() throws DkimException {
        DkimSigner signer = new DkimSigner(domain, selector, key);
        signer.setHeaderCanonicalization(Canonicalization.RELAXED);
        signer.setBodyCanonicalization(Canonicalization.RELAXED);
        signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
        signer.setLengthParam(false);
        signer.setZParam(false);
        signer.setCheckDomainKey(false);
        signer.addHeaderToSign("List-Id");
        signer.addHeaderToSign("List-Unsubscribe");
        signer.addHeaderToSign("List-Unsubscribe-Post");
        signer.addHeaderToSign("Auto-Submitted");
        return signer;
    }

    private static RSAPrivateKey key(Path file) throws UnusableKey {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw unusable(file, "cannot be read. Check its name and rights.");
        }
        try {
            return (RSAPrivateKey)
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der(file, bytes)));
        } catch (InvalidKeySpecException | IllegalArgumentException e) {
            throw unusable(
                    file,
                    "holds no RSA key in PKCS#8. Make one with: openssl genpkey -algorithm RSA -pkeyopt"
                            + " rsa_keygen_bits:2048 -out " + file.getFileName());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    private static byte[] der(Path file, byte[] bytes) throws UnusableKey {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(BEGIN);
        if (begin < 0) {
            return bytes;
        }
        if (text.startsWith(BEGIN + "ENCRYPTED", begin)) {
            throw unusable(
                    file, "is protected by a password. Give one that is not, and let only Daybrief's user read it.");
        } else if (text.startsWith(BEGIN + "RSA", begin)) {
            throw unusable(
                    file,
                    "is a PKCS#1 key. Convert it with: openssl pkcs8 -topk8 -nocrypt -in " + file.getFileName()
                            + " -out pkcs8.pem");
        }
        int from = text.indexOf('\n', begin);
        int end = text.indexOf("-----END", begin);
        if (from < 0 || end < from) {
            throw unusable(file, "is cut off. Copy the whole file.");
        }
        return Base64.getMimeDecoder().decode(text.substring(from, end));
    }

    private static UnusableKey unusable(Path file, String what) {
        return new UnusableKey("The DKIM key " + file + " " + what);
    }
}
