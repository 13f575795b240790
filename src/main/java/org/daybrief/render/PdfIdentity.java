package org.daybrief.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.daybrief.text.Digest;

/**
 * What a PDF says of itself: dates, identifier, metadata, colours. All from the edition, nothing from the clock, so that the same
 * edition gives the same bytes.
 */
final class PdfIdentity {

    static final String PRODUCER = "Daybrief";

    private final PDDocument document;
    private final OffsetDateTime asOf;

    PdfIdentity(PDDocument document, OffsetDateTime asOf) {
        this.document = document;
        this.asOf = asOf.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Sets everything; {@code page} is the page that was laid out. */
    void apply(String page) throws IOException {
        Calendar date = GregorianCalendar.from(asOf.toZonedDateTime());
        PDDocumentInformation info = document.getDocumentInformation();
        info.setCreationDate(date);
        info.setModificationDate(date);
        info.setCreator(PRODUCER);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(info).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        String digest = Digest.sha256(page.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(Long.parseUnsignedLong(digest.substring(0, 16), 16));
        outputIntent();
    }

    /** By hand: the library's way goes through the JDK's colour code, whose bytes differ from one JDK to the next. */
    private void outputIntent() throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        try (InputStream in = PdfFonts.open("srgb.icc");
                OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            in.transferTo(out);
        }
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
        intent.setString("OutputConditionIdentifier", "sRGB IEC61966-2.1");
        intent.setString("Info", "sRGB IEC61966-2.1");
        intent.setString("RegistryName", "http://www.color.org");
        intent.setItem("DestOutputProfile", profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        document.getDocumentCatalog().getCOSObject().setItem("OutputIntents", intents);
    }

    private String xmp(PDDocumentInformation info) {
        String date = Times.offset(asOf).replace("Z", "+00:00");
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@title@</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@subject@</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>@date@</xmp:CreateDate><xmp:ModifyDate>@date@</xmp:ModifyDate><xmp:MetadataDate>@date@</xmp:MetadataDate>
                <xmp:CreatorTool>@tool@</xmp:CreatorTool><pdf:Producer>@producer@</pdf:Producer>
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".replace("@date@", date)
                .replace("@tool@", PRODUCER)
                .replace("@producer@", escaped(info.getProducer()))
                .replace("@subject@", escaped(info.getSubject()))
                .replace("@title@", escaped(info.getTitle()));
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
