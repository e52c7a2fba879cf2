package org.tongxin.rules;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongxin.workdays.Calendars;
import org.tongxin.workdays.Workdays;

/// The working calendar of this installation: the years shipped, and those its operator laid into
/// `calendars` of the data directory. A file that cannot be read stops the start, by file and line:
/// counting limits by half a calendar would be worse.
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Workdays workdays(@Value("${tongxin.data}") String data) {
        return Calendars.with(Path.of(data, "calendars"));
    }
}
