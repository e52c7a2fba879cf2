package org.tongxin.paper;

/// The few words that stand on every paper; papers are written in Chinese whoever reads them.
public final class Words {

    public static final String DRAFT = "草　稿";
    public static final String COPIES = "抄送";
    public static final String COLON = "：";
    public static final String STOP = "。";

    private Words() {}
}
