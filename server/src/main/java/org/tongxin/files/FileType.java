package org.tongxin.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What may be attached (附件类型): paper that offices exchange, and pictures. Nothing that runs.
public enum FileType {
    PDF("application/pdf", "pdf"),
    /// The Chinese standard of fixed-layout documents (版式文件), GB/T 33190.
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String media;

    /// Separated by a space, the usual one first.
    private final String endings;

    FileType(String media, String endings) {
        this.media = media;
        this.endings = endings;
    }

    /// Media type, as HTTP names it.
    public String media() {
        return media;
    }

    /// Of names of this type, the usual one first.
    public String ending() {
        return endings.split(" ", -1)[0];
    }

    boolean endsLike(String ending) {
        return List.of(endings.split(" ", -1)).contains(ending.toLowerCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty when it is no longer allowed.
    static Optional<FileType> coded(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /// The type of a media type that was allowed once; empty when it is none of these.
    public static Optional<FileType> of(String media) {
        return Arrays.stream(values()).filter(type -> type.media.equals(media)).findFirst();
    }

    /// All of them as a browser asks for files. Pictures by their media types, so that a telephone
    /// offers its camera and hands over what it took as JPEG.
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(
                        type ->
                                Stream.concat(
                                        Arrays.stream(type.endings.split(" ", -1)).map("."::concat),
                                        Stream.of(type.media)))
                .collect(Collectors.joining(","));
    }

    /// All of them as a person reads them: `PDF、OFD`.
    public static String list(String separator) {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(separator));
    }
}
