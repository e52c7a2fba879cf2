package org.tongxin.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongxin.access.House;

/// The Chromium of this machine (bin/setup installs it), for people of the cast to use.
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright =
                Playwright.create(
                        new CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(installed()).setArgs(FLAGS));
    }

    private static Path installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium: run bin/setup"));
    }

    /// Somebody who reads Chinese.
    Reader reader(House house, NewContextOptions how) {
        return new Reader(browser.newContext(how.setLocale("zh-CN")), house.address);
    }

    /// A page of no house, to run a script in.
    ///
    /// @param files what it may load, by name from its root
    public Page lone(Map<String, String> files) {
        var page = browser.newPage();
        page.route(
                "**/*",
                route -> {
                    var name = URI.create(route.request().url()).getPath().substring(1);
                    var type = name.endsWith(".js") ? "text/javascript" : "text/html";
                    var body = files.getOrDefault(name, "");
                    route.fulfill(new FulfillOptions().setContentType(type).setBody(body));
                });
        page.navigate("http://lone.invalid/");
        return page;
    }

    /// On a telephone.
    static NewContextOptions phone() {
        return new NewContextOptions().setViewportSize(360, 740);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
