package org.tongxin.rules;

/// Something that is wrong in a file, and where: one line for whoever keeps the rules.
///
/// @param file as it was named
/// @param line and column count from 1
public record Finding(String file, int line, int column, String sentence)
        implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        var byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        var byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /// `FILE:LINE:COL: sentence`, as compilers write it and editors read it.
    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, line, column, sentence);
    }
}
