package org.tongxin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's driver, which notes what the threads that answer requests send: to be named as
/// [#HERE] by whoever opens the application.
public final class Statements implements Driver {

    public static final Map<String, Object> HERE =
            Map.of("spring.datasource.driver-class-name", Statements.class.getName());

    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

    private final Driver driver = new org.postgresql.Driver();

    /// What was sent while something was asked, one line a statement.
    public static java.util.List<String> of(Runnable asking) {
        SENT.clear();
        asking.run();
        return java.util.List.copyOf(SENT);
    }

    private static void note(String sql) {
        if (Thread.currentThread().getName().contains("-exec-")) {
            SENT.add(sql.replaceAll("\\s+", " ").strip());
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        var connection = driver.connect(url, info);
        return connection == null
                ? null
                : watched(
                        Connection.class,
                        connection,
                        (method, sql) ->
                                answer ->
                                        method.equals("prepareStatement")
                                                        && answer instanceof PreparedStatement made
                                                ? watched(made, sql)
                                                : answer);
    }

    private static PreparedStatement watched(PreparedStatement made, String sql) {
        return watched(
                PreparedStatement.class,
                made,
                (method, _) -> {
                    if (method.startsWith("execute")) {
                        note(sql);
                    }
                    return answer -> answer;
                });
    }

    /// What becomes of the answer of a method that was called with a text, or with `""`.
    private interface Watch {
        UnaryOperator<@Nullable Object> called(String method, String text);
    }

    private static <T> T watched(Class<T> type, T real, Watch watch) {
        InvocationHandler handler =
                (_, method, args) -> {
                    var text =
                            args != null && args.length > 0 && args[0] instanceof String s ? s : "";
                    var then = watch.called(method.getName(), text);
                    try {
                        return then.apply(method.invoke(real, args));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
