package org.tongxin.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files of each kind, made on the spot.
public final class Samples {

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + "\ntrailer\n%%EOF\n").getBytes(UTF_8);
    }

    /// A PDF of exactly so many bytes.
    public static byte[] pdfOf(int bytes) {
        var pdf = new byte[bytes];
        Arrays.fill(pdf, (byte) 'x');
        var head = "%PDF-1.7\n".getBytes(ISO_8859_1);
        var tail = "\n%%EOF\n".getBytes(ISO_8859_1);
        System.arraycopy(head, 0, pdf, 0, head.length);
        System.arraycopy(tail, 0, pdf, bytes - tail.length, tail.length);
        return pdf;
    }

    public static byte[] png() {
        return "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR".getBytes(ISO_8859_1);
    }

    public static byte[] jpeg() {
        return "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF".getBytes(ISO_8859_1);
    }

    public static byte[] exe() {
        return "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004PE\u0000\u0000".getBytes(ISO_8859_1);
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    /// An archive with entries of these names.
    public static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                var entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write("<x/>".getBytes(UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        List.of(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private Samples() {}
}
