package org.tongxin.bench.stand;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.tongxin.Tongxin;
import org.tongxin.acts.Acts;
import org.tongxin.launch.DatabaseAccess;
import org.tongxin.matter.door.Door;
import org.tongxin.matter.follow.Followers;
import org.tongxin.matter.log.Kinds;
import org.tongxin.matter.seal.Sealing;

/// The whole application in this process, all that runs behind it included, as `serve` starts it.
public record Application(ConfigurableApplicationContext context) implements AutoCloseable {

    public static Application start(DatabaseAccess access, Path data) {
        var all = new HashMap<String, Object>(access.properties());
        all.put("server.port", 0);
        all.put("server.address", "127.0.0.1");
        all.put("tongxin.data", data.toString());
        // Threads of other contenders are none of this application's.
        all.put("logging.level.org.apache.catalina.loader", "ERROR");
        var application = new SpringApplication(Tongxin.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("bench", all)));
        return new Application(application.run());
    }

    public Door door() {
        return context.getBean(Door.class);
    }

    public Acts acts() {
        return context.getBean(Acts.class);
    }

    public Followers followers() {
        return context.getBean(Followers.class);
    }

    public Sealing sealing() {
        return context.getBean(Sealing.class);
    }

    public Kinds kinds() {
        return context.getBean(Kinds.class);
    }

    public HikariDataSource pool() {
        return context.getBean(HikariDataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
