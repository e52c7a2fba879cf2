package org.tongxin.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.paper.Letter.Para;
import org.tongxin.paper.Letter.Signing;

/// Letters to try the press on.
final class Letters {

    static final String NUMBER = "提案复〔2026〕42号";
    static final String CORNER = "办理结果：A";
    static final String UNIT = "周口市住房和城乡建设局";

    private static final Press PRESS = new Press("target/paper");

    /// Three pages, rare and foreign characters among them.
    static Letter reply() {
        return reply(UNIT, false, 4);
    }

    static Letter reply(String unit, boolean draft, int points) {
        var body = new ArrayList<Para>();
        body.add(Para.text("您提出的关于加快城区老旧小区加装电梯的建议收悉，经研究，现答复如下："));
        for (var i = 0; i < points; i++) {
            body.add(Para.heading("一二三四五六七八九".charAt(i) + "、关于出台加装电梯补贴办法的建议"));
            body.add(
                    Para.text(
                            "2026年3月，我局会同市财政局印发《周口市既有住宅加装电梯实施办法》（周建〔2026〕15号），"
                                    + "对每部电梯补贴20万元，补贴资金由市、区两级财政各承担50%。截至10月底，全市已受理申请"
                                    + "186部，开工97部，建成投用41部（其中川汇区33部）。䶮字等生僻字、A类与PM2.5照排；“一梯一策”"
                                    + "方案由业主协商确定，邻里有分歧的，由社区居委会组织协商。"));
            body.add(Para.quoted("承诺事项：建立加装电梯“一站式”窗口，于2026年12月31日前完成。"));
        }
        body.add(Para.text("感谢您对我们工作的关心和支持，请继续提出宝贵意见。"));
        return new Letter(
                unit,
                CORNER,
                NUMBER,
                "关于政协周口市第五届委员会第五次会议\n第42号提案的答复",
                "王建国委员",
                body,
                new Signing(unit, "2026年11月26日"),
                "（联系人及电话：　　　　　　　　）",
                "市政协提案委员会，市政府办公室，市财政局",
                draft);
    }

    /// Printed, and left where it can be looked at.
    static byte[] printed(Letter letter, Format format) {
        try {
            var bytes = PRESS.print(letter, format, LocalDate.of(2026, 11, 26));
            var folder = Files.createDirectories(Path.of("target/paper"));
            Files.write(folder.resolve(name(letter) + "." + format.ending()), bytes);
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Letter letter) {
        return letter.letterhead() + (letter.draft() ? "-draft" : "");
    }

    static List<String> words(Letter letter) {
        var words = new ArrayList<String>();
        words.addAll(List.of(letter.letterhead(), letter.number(), letter.title()));
        words.addAll(List.of(letter.addressee(), letter.corner(), letter.copies()));
        letter.body().forEach(para -> words.add(para.text()));
        words.addAll(List.of(letter.signing().unit(), letter.signing().day()));
        return words;
    }

    private Letters() {}
}
