package org.tongxin.files;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// How much may be sent in.
///
/// @param file one file at most
/// @param day one person at most on one day in Beijing time
record FileLimits(DataSize file, DataSize day) {

    /// As the operator sets them.
    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        FileLimits fileLimits(
                @Value("${tongxin.files.file-max:20MB}") DataSize file,
                @Value("${tongxin.files.day-max:200MB}") DataSize day) {
            return new FileLimits(file, day);
        }
    }
}
