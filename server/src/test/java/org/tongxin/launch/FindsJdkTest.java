package org.tongxin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `bin/tongxin` finds a JDK 25 where one is, and says what to install where none is.
class FindsJdkTest {

    @TempDir Path dir = Path.of("replaced by JUnit");

    @Test
    void javaHomeCountsWhenItIsOfVersion25() throws Exception {
        var home = jdk("jdk", "25.0.1");
        assertThat(find(home, dir.resolve("none"))).isEqualTo(home.toString());
    }

    @Test
    void anotherVersionInJavaHomeIsPassedOver() throws Exception {
        var old = jdk("old", "17.0.15");
        var wanted = jdk("folder/temurin", "25");
        assertThat(find(old, dir.resolve("folder"))).isEqualTo(wanted.toString());
    }

    @Test
    void withoutAnyItSaysWhatToInstall() throws Exception {
        assertThat(find(dir, dir.resolve("none")))
                .startsWith("tongxin: no JDK 25 found")
                .hasLineCount(1);
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(dir.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        for (var program : new String[] {"bin/java", "bin/javac"}) {
            assertThat(Files.createFile(home.resolve(program)).toFile().setExecutable(true))
                    .isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static String find(Path javaHome, Path folder) throws Exception {
        var script = ". ../bin/lib.sh; java() { :; }; need_jdk && echo \"$java_home\"";
        var builder = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("TONGXIN_JDK_FOLDERS", folder.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", "/usr/bin:/bin");
        var process = builder.start();
        var output = process.getInputStream().readAllBytes();
        process.waitFor();
        return new String(output, StandardCharsets.UTF_8).strip();
    }
}
