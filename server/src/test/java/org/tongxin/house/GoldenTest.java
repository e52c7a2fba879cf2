package org.tongxin.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tongxin.matter.Fact;

/// No fact of any kind goes without a golden sample.
class GoldenTest {

    @Test
    void everyFactThereIsHasAGoldenSample() throws IOException {
        var facts =
                new ClassFileImporter()
                                .withImportOption(new DoNotIncludeTests())
                                .importPackages("org.tongxin")
                                .stream()
                                .filter(type -> type.isRecord() && type.isAssignableTo(Fact.class))
                                .map(JavaClass::getSimpleName)
                                .toList();
        try (var files = Files.list(Path.of("src/test/resources/golden"))) {
            var names = files.map(file -> file.getFileName().toString().split("\\.")[1]).toList();
            assertThat(names).containsAll(facts);
        }
    }
}
