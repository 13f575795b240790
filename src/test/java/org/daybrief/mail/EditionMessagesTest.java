package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.daybrief.deliver.Composed;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.SubjectTemplate;
import org.daybrief.render.Audience;
import org.daybrief.render.FrozenEditions;
import org.daybrief.render.MailFormat;
import org.daybrief.render.Templates;
import org.daybrief.settings.MailSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionMessagesTest {

    private static final byte[] PDF = pdf(40_000);
    private static final URI PAGE = URI.create("https://briefing.example.org/edition/Zq4-_");
    private static final URI UNSUBSCRIBE =
            URI.create("https://briefing.example.org/unsubscribe?token=aZ09-_&for=daily");
    private static final Instant DATE = Instant.parse("2025-03-07T04:00:00Z");

    @Test
    void attachesThePdfBesideTextAndHtml() throws Exception {
        Entity mail = parsed(compose(MailFormat.PDF, List.of(), PAGE, settings()));

        assertThat(structure(mail))
                .containsExactly(
                        "multipart/mixed",
                        " multipart/alternative",
                        "  text/plain quoted-printable",
                        "  text/html quoted-printable",
                        " application/pdf base64");
        assertThat(bytes(leaf(mail, "application/pdf"))).isEqualTo(PDF);
        assertThat(leaf(mail, "application/pdf").getFilename()).isEqualTo("daily-2025-03-07.pdf");
        assertThat(text(mail))
                .contains("The whole edition is attached: daily-2025-03-07.pdf.")
                .contains("* CHANGED: The coast guard counted 34 injured by 6 March. [2]")
                .contains("Unsubscribe: " + UNSUBSCRIBE);
        assertThat(html(mail)).contains("href=\"" + UNSUBSCRIBE.toString().replace("&", "&amp;") + "\"");
    }

    @Test
    void hasTheHeadersOfAListMessageAndNoOthers() throws Exception {
        Entity mail = parsed(compose(MailFormat.HTML, List.of(), PAGE, settings()));

        assertThat(mail.getHeader().getFields().stream().map(Field::getName))
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted",
                        "List-Id",
                        "List-Unsubscribe",
                        "List-Unsubscribe-Post");
        assertThat(header(mail, "Date")).isEqualTo("Fri, 7 Mar 2025 04:00:00 +0000");
        assertThat(header(mail, "From")).isEqualTo("Desk <desk@example.org>");
        assertThat(header(mail, "To")).isEqualTo("reader@example.net");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "List-Id")).isEqualTo("<daily.example.org>");
        assertThat(header(mail, "List-Unsubscribe"))
                .isEqualTo("<" + UNSUBSCRIBE + ">, <mailto:leave@example.org?subject=unsubscribe>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Message-ID")).matches("<[0-9a-f]{40}@example\\.org>");
        assertThat(((org.apache.james.mime4j.dom.Message) mail).getSubject())
                .isEqualTo("[TLP:AMBER+STRICT] Straits briefing, 7 March 2025 – No 2");
    }

    @Test
    void hasOneIdentifierForAllSpellingsOfAnAddressAndOneForEachDateAndBriefing() throws Exception {
        EditionMessages messages = messages(FrozenEditions.ferry(), settings(), PDF);

        assertThat(message(messages, "Reader@EXAMPLE.net", MailFormat.HTML).id())
                .isEqualTo(
                        message(messages, "reader@example.net", MailFormat.LINK).id())
                .isNotEqualTo(
                        message(messages, "other@example.net", MailFormat.HTML).id());
    }

    @Test
    void givesTheSameBytesInAnyProcessZoneAndLocale() throws Exception {
        byte[] here = bytes(compose(MailFormat.PDF, List.of(), PAGE, settings()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(bytes(compose(MailFormat.PDF, List.of(), PAGE, settings())))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hasShortLinesOfAsciiOnly() throws Exception {
        String wire =
                new String(bytes(compose(MailFormat.PDF, List.of(), PAGE, settings())), StandardCharsets.ISO_8859_1);

        assertThat(wire.split("\r\n", -1)).allMatch(line -> line.length() <= 200);
        assertThat(wire.chars().allMatch(c -> c == '\r' || c == '\n' || c == '\t' || c >= ' ' && c < 0x7f))
                .isTrue();
        assertThat(wire.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void linksInsteadOfAttachingWhereTheMessageWouldBeTooLarge() throws Exception {
        MailSettings small = settings(50_000, SubjectTemplate.DEFAULT);

        Entity linked = parsed(compose(MailFormat.PDF, List.of(), PAGE, small));
        assertThat(structure(linked)).first().isEqualTo("multipart/alternative");
        assertThat(text(linked).replace("\r\n", " "))
                .contains("The PDF is too large for a mail. The whole edition: " + PAGE)
                .contains("As PDF: " + PAGE + ".pdf");

        Entity told = parsed(compose(MailFormat.PDF, List.of(), null, small));
        assertThat(text(told)).contains("The PDF is too large for a mail. Ask the sender for it.");
    }

    @Test
    void attachesThePdfWhereALinkWasWantedAndThereIsNoPage() throws Exception {
        assertThat(structure(parsed(compose(MailFormat.LINK, List.of(), null, settings()))))
                .contains(" application/pdf base64");
        assertThat(structure(parsed(compose(MailFormat.LINK, List.of(), PAGE, settings()))))
                .doesNotContain(" application/pdf base64");
    }

    @Test
    void eachMessageHasALinkOfItsOwnToThePageAndItsPdf() throws Exception {
        EditionMessages messages = messages(FrozenEditions.ferry(), settings(), PDF);
        URI other = URI.create("https://briefing.example.org/edition/another");

        Message one = ready(messages.compose(recipient("one@example.net", MailFormat.LINK, List.of(), PAGE)));
        Message two = ready(messages.compose(recipient("two@example.net", MailFormat.LINK, List.of(), other)));
        Message none = ready(messages.compose(recipient("none@example.net", MailFormat.LINK, List.of(), null)));

        assertThat(one.attachments()).isEmpty();
        assertThat(one.html()).contains("href=\"" + PAGE + "\"", "href=\"" + PAGE + ".pdf\"");
        assertThat(one.text()).contains("The whole edition: " + PAGE, "As PDF: " + PAGE + ".pdf");
        assertThat(two.html() + two.text()).contains(other.toString()).doesNotContain(PAGE.toString(), "\u0093");
        assertThat(none.attachments()).hasSize(1);
        assertThat(none.html() + none.text()).doesNotContain("/edition/", "\u0093");
    }

    @Test
    void hasNothingForAnAudienceWithoutAStoryOfItsTopics() throws Exception {
        EditionMessages messages = messages(FrozenEditions.ferry(), settings(), PDF);

        assertThat(messages.compose(recipient("a@example.net", MailFormat.HTML, List.of("grain"), PAGE)))
                .isEqualTo(new Composed.NothingForAudience());
        assertThat(messages.compose(
                        recipient("a@example.net", MailFormat.HTML, List.of("grain", "tarn freight"), PAGE)))
                .isInstanceOf(Composed.Ready.class);
    }

    @Test
    void lettersOfArticlesNeverReachAHeader() throws Exception {
        String hostile =
                "Ferry\u2028Bcc: evil@example.net\u0085 sinks\u202e <script>alert(1)</script> =?utf-8?q?x?= 日本語";
        MailSettings settings = settings(10_000_000, new SubjectTemplate("{headline}, {title}"));
        EditionMessages messages = messages(FrozenEditions.of(hostile, hostile, "javascript:alert(1)"), settings, PDF);
        Entity mail = parsed(mime(message(messages, "reader@example.net", MailFormat.HTML)));

        assertThat(mail.getHeader().getFields("Bcc")).isEmpty();
        assertThat(mail.getHeader().getFields()).hasSize(11);
        assertThat(((org.apache.james.mime4j.dom.Message) mail).getSubject())
                .startsWith(
                        "[TLP:CLEAR] Ferry Bcc: evil@example.net sinks <script>alert(1)</script> =?utf-8?q?x?= 日本語");
    }

    @Test
    void fillsOnlyTheRecipientsOwnLinksIn() throws Exception {
        EditionMessages messages = messages(FrozenEditions.ferry(), settings(), PDF);
        Message one = message(messages, "one@example.net", MailFormat.HTML);
        Message none = ready(messages.compose(
                new Recipient(EmailAddress.parse("two@example.net"), Audience.EVERYTHING, null, null, null)));

        assertThat(one.html()).contains("Unsubscribe").doesNotContain("\u0091", "\u0092");
        assertThat(none.html()).doesNotContain("Unsubscribe", "null", "\u0091");
        assertThat(none.text()).doesNotContain("Unsubscribe", "null", "\u0091");
        assertThat(header(parsed(mime(none)), "List-Unsubscribe"))
                .isEqualTo("<mailto:leave@example.org?subject=unsubscribe>");
    }

    @Test
    void refusesATemplateThatChangesTheWordsOfASource(@TempDir Path templates) throws Exception {
        Files.writeString(
                templates.resolve("mail.ftlh"),
                "<p data-statement=\"${glance[0].statement}\">${glance[0].runs[0].text?upper_case}</p>");
        EditionMessages messages =
                EditionMessages.prepare(FrozenEditions.ferry(), PDF, settings(), Templates.from(templates), DATE);

        assertThatThrownBy(() -> message(messages, "reader@example.net", MailFormat.HTML))
                .isInstanceOf(MailRefused.class)
                .hasMessageStartingWith("The mail is refused, nothing was sent: statement a2.3 is printed as");
    }

    static MailSettings settings() {
        return settings(10_000_000, SubjectTemplate.DEFAULT);
    }

    private static MailSettings settings(long maxSize, SubjectTemplate subject) {
        MailSettings none = MailSettings.NONE;
        try {
            return new MailSettings(
                    "localhost",
                    none.port(),
                    null,
                    null,
                    Sender.parse("Desk <desk@example.org>"),
                    null,
                    subject,
                    maxSize,
                    none.connections(),
                    none.rate(),
                    none.promise(),
                    none.sendsNothingNew(),
                    null,
                    EmailAddress.parse("leave@example.org"),
                    null);
        } catch (MalformedAddress e) {
            throw new AssertionError(e);
        }
    }

    static EditionMessages messages(byte[] frozen, MailSettings settings, byte[] pdf) {
        return EditionMessages.prepare(frozen, pdf, settings, Templates.builtIn(), DATE);
    }

    static Recipient recipient(String address, MailFormat format, List<String> topics, URI page)
            throws MalformedAddress {
        return new Recipient(EmailAddress.parse(address), new Audience(format, topics), UNSUBSCRIBE, null, page);
    }

    static Message ready(Composed composed) {
        return ((Composed.Ready) composed).message();
    }

    private static Message message(EditionMessages messages, String address, MailFormat format) throws Exception {
        return ready(messages.compose(recipient(address, format, List.of(), PAGE)));
    }

    private static MimeMessage mime(Message message) {
        return new MimeComposer(null).compose(message);
    }

    private static MimeMessage compose(MailFormat format, List<String> topics, URI page, MailSettings settings)
            throws Exception {
        EditionMessages messages = messages(FrozenEditions.ferry(), settings, PDF);
        return mime(ready(messages.compose(recipient("reader@example.net", format, topics, page))));
    }

    static byte[] bytes(MimeMessage mime) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mime.writeTo(out);
        return out.toByteArray();
    }

    /** By a parser that has nothing in common with the library that wrote it. */
    static org.apache.james.mime4j.dom.Message parsed(MimeMessage mime) throws Exception {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.STRICT);
        return builder.parseMessage(new ByteArrayInputStream(bytes(mime)));
    }

    private static String header(Entity mail, String name) {
        return mail.getHeader().getField(name).getBody();
    }

    private static List<String> structure(Entity entity) {
        List<String> lines = new ArrayList<>();
        structure(entity, "", lines);
        return lines;
    }

    private static void structure(Entity entity, String indent, List<String> lines) {
        boolean multipart = entity.getBody() instanceof Multipart;
        lines.add(indent + entity.getMimeType() + (multipart ? "" : " " + entity.getContentTransferEncoding()));
        if (entity.getBody() instanceof Multipart parts) {
            parts.getBodyParts().forEach(part -> structure(part, indent + " ", lines));
        }
    }

    private static Entity leaf(Entity entity, String type) {
        if (entity.getBody() instanceof Multipart parts) {
            return parts.getBodyParts().stream()
                    .map(part -> leaf(part, type))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return entity.getMimeType().equals(type) ? entity : null;
    }

    private static byte[] bytes(Entity leaf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((SingleBody) leaf.getBody()).getInputStream().transferTo(out);
        return out.toByteArray();
    }

    static String text(Entity mail) throws Exception {
        return new String(bytes(leaf(mail, "text/plain")), StandardCharsets.UTF_8);
    }

    static String html(Entity mail) throws Exception {
        return new String(bytes(leaf(mail, "text/html")), StandardCharsets.UTF_8);
    }

    static byte[] pdf(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        return bytes;
    }
}
