package org.tongxin;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.tongxin.launch.CommandLineMain;

/// The application 同心.
@SpringBootApplication
public class Tongxin {

    /// Runs one command of `bin/tongxin` and ends with its exit code.
    public static void main(String[] arguments) {
        System.exit(CommandLineMain.run(Tongxin.class, arguments));
    }
}
