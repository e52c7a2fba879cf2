package org.tongxin.paper;

/// The faces of official papers (公文字体), and under which names a word processor may have them: the
/// first is the one GB/T 9704-2012 means.
public enum Face {
    FANGSONG("仿宋_GB2312", "仿宋"),
    XIAOBIAOSONG("方正小标宋简体", "方正小标宋_GBK"),
    HEITI("黑体", "SimHei"),
    KAITI("楷体_GB2312", "楷体"),
    SONG("宋体", "SimSun");

    private final String named;
    private final String other;

    Face(String named, String other) {
        this.named = named;
        this.other = other;
    }

    public String named() {
        return named;
    }

    /// The name it has on other systems.
    public String other() {
        return other;
    }
}
