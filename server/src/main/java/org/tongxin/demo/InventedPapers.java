package org.tongxin.demo;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tongxin.demo.plot.Paper;
import org.tongxin.files.Attachments;
import org.tongxin.files.Receipt;
import org.tongxin.files.Sent;

/// The papers of the demo (附件), made in code and sent in as anybody sends files in: small, and each
/// says that it is invented.
@Component
@ConditionalOnProperty("tongxin.demo")
final class InventedPapers {

    private static final String INVENTED = "（演示材料，内容虚构）";
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;

    private final Attachments attachments;

    InventedPapers(Attachments attachments) {
        this.attachments = attachments;
    }

    /// The id of a paper somebody has sent in, the same however often it is asked for; empty when
    /// it was not taken.
    Optional<String> id(Paper paper, String person, String key) {
        var content = new ByteArrayInputStream(bytes(paper));
        var sent = new Sent(person, key + ":" + paper.name(), paper.name(), content);
        return attachments.keep(sent) instanceof Receipt.Kept(var file, _)
                ? Optional.of(file.id())
                : Optional.empty();
    }

    static byte[] bytes(Paper paper) {
        var name = paper.name();
        return name.endsWith(".png")
                ? picture(paper)
                : name.endsWith(".pdf") ? sheet(paper) : note(paper).getBytes(UTF_8);
    }

    private static String title(Paper paper) {
        return paper.name().replaceAll("\\.[a-z]+$", "") + INVENTED;
    }

    private static String note(Paper paper) {
        return """
        %s

        事项：%s
        方式：实地走访，听取居民和商户意见。
        情况：与提案所写一致，问题集中在早晚高峰和雨雪天气。
        意见：希望明确责任单位和完成时间。
        """
                .formatted(title(paper), paper.about());
    }

    /// A street under an evening sky; every matter has another.
    private static byte[] picture(Paper paper) {
        var random = new Random(paper.about().hashCode());
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var draw = image.createGraphics();
        draw.setPaint(new GradientPaint(0, 0, new Color(0x9DB7CC), 0, 200, new Color(0xF3E7D3)));
        draw.fillRect(0, 0, WIDTH, HEIGHT);
        for (var x = 0; x < WIDTH; x += 48) {
            var height = 60 + random.nextInt(110);
            draw.setColor(new Color(0x8C, 0x86 + random.nextInt(24), 0x7C));
            draw.fillRect(x, 220 - height, 44, height);
            draw.setColor(new Color(0xF6E3A6));
            for (var y = 232 - height; y < 205; y += 22) {
                draw.fillRect(x + 8, y, 9, 11);
                draw.fillRect(x + 26, y, 9, 11);
            }
        }
        draw.setColor(new Color(0x5B5F66));
        draw.fillRect(0, 220, WIDTH, HEIGHT - 220);
        draw.setColor(Color.WHITE);
        for (var x = 10; x < WIDTH; x += 60) {
            draw.fillRect(x, 256, 34, 4);
        }
        draw.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /// One page of PDF, its letters left to the reader's own Song face.
    private static byte[] sheet(Paper paper) {
        var text = new StringBuilder("BT /F1 16 Tf 72 760 Td ");
        text.append(shown(title(paper)));
        text.append(" /F1 12 Tf 0 -36 Td ").append(shown("事项：" + paper.about()));
        text.append(" 0 -24 Td ").append(shown("办理和调研的主要情况见正文，数据均为虚构。"));
        text.append(" ET");
        return file(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
                        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light"
                                + " /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
                        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
                                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1)"
                                + " /Supplement 4 >> /FontDescriptor 7 0 R >>",
                        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6"
                                + " /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880"
                                + " /Descent -120 /CapHeight 880 /StemV 93 >>"));
    }

    private static String shown(String words) {
        return "<%s> Tj".formatted(HexFormat.of().formatHex(words.getBytes(UTF_16BE)));
    }

    /// The objects of a file, numbered from 1, and where each stands in it.
    private static byte[] file(List<String> objects) {
        var out = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(out.length());
            out.append("%d 0 obj\n%s\nendobj\n".formatted(places.size(), object));
        }
        var table = out.length();
        out.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        places.forEach(place -> out.append("%010d 00000 n \n".formatted(place)));
        out.append("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(objects.size() + 1));
        out.append("startxref\n%d\n%%%%EOF\n".formatted(table));
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
