package org.tongxin.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a paper can be had as.
public enum Format {
    /// To be written on: Office Open XML (ISO/IEC 29500).
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /// To be read and printed anywhere.
    PDF("application/pdf"),
    /// To be filed (版式文件): GB/T 33190-2016.
    OFD("application/ofd");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// As file names end, without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> ending(String ending) {
        return Arrays.stream(values()).filter(one -> one.ending().equals(ending)).findFirst();
    }
}
