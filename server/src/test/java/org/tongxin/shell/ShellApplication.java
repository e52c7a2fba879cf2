package org.tongxin.shell;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.HttpRequestHandler;

/// The shell alone, without database and sign-in, to be tested and looked at. It carries no
/// stereotype so that the application's own scan never finds it. Pages of its own: `/kit`,
/// `/kit?desk`, `/try/sign-in`, `/try/broken`, `/api/try`.
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class
})
@ComponentScan("org.tongxin.shell")
public class ShellApplication {

    public static void main(String[] args) {
        start(args.length == 0 ? 0 : Integer.parseInt(args[0]));
    }

    static ConfigurableApplicationContext start(int port) {
        return new SpringApplicationBuilder(ShellApplication.class, Tries.class)
                .properties("server.port=" + port, "spring.main.banner-mode=off")
                .run();
    }

    @Bean
    SignedIn signedIn() {
        return request ->
                request.getRequestURI().equals("/kit")
                        ? Optional.of(new Who("王 敏", "县住房和城乡建设局"))
                        : Optional.empty();
    }

    @Bean
    NavSource navigation() {
        return (who, words) ->
                who.isEmpty()
                        ? List.of()
                        : List.of(
                                new NavItem("提案", "待签收", "/inbox", "3"),
                                new NavItem("提案", "正在办理", "/kit", "12"),
                                new NavItem("提案", "已答复", "/replied", ""),
                                new NavItem("监督", "公开情况", "/public", ""));
    }

    @Bean
    HomeSource home() {
        return new HomeSource() {
            @Override
            public List<Count> counts(Words words) {
                return List.of(
                        new Count("今年收到", 1372),
                        new Count("正在办理", 208),
                        new Count("按期答复", 1101),
                        new Count("承诺已办成", 436));
            }

            @Override
            public String raiseHref() {
                return "/raise";
            }
        };
    }

    @Bean("/kit")
    HttpRequestHandler kit(Frames frames) {
        var engine =
                TemplateEngine.create(
                        new BothFolders(), Path.of("target/jte-kit"), ContentType.Html);
        return (request, response) -> {
            var template = request.getParameter("desk") == null ? "kit-front.jte" : "kit-desk.jte";
            var html = new StringOutput();
            engine.render(template, new KitPage(kitFrame(frames, request), template), html);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(html.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Frame kitFrame(Frames frames, HttpServletRequest request) {
        var frame = frames.of(request);
        return new Frame(
                "组件",
                frame.words(),
                frame.nav(),
                frame.who(),
                new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "t0ken"),
                frame.largeType(),
                frame.theme(),
                frame.path(),
                frame.note());
    }

    /// Templates of the application and those for looking at.
    private static class BothFolders implements CodeResolver {
        private final DirectoryCodeResolver main =
                new DirectoryCodeResolver(Path.of("src/main/jte"));
        private final DirectoryCodeResolver test =
                new DirectoryCodeResolver(Path.of("src/test/jte"));

        @Override
        public String resolve(String name) {
            return (main.exists(name) ? main : test).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return (main.exists(name) ? main : test).getLastModified(name);
        }

        @Override
        public boolean exists(String name) {
            return main.exists(name) || test.exists(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return main.resolveAllTemplateNames();
        }
    }

    static final class Tries {
        @Bean("/try/broken")
        HttpRequestHandler broken() {
            return (request, response) -> {
                throw new IllegalStateException("secret inside");
            };
        }

        @Bean({"/try/away", "/api/away"})
        HttpRequestHandler away() {
            return (request, response) -> {
                throw new IllegalStateException(
                        new java.sql.SQLTransientConnectionException("secret pool is empty"));
            };
        }

        @Bean("/try/forbidden")
        HttpRequestHandler forbidden() {
            return (request, response) -> response.sendError(403);
        }

        @Bean("/try/sign-in")
        HttpRequestHandler signIn(Frames frames, org.tongxin.shell.web.PageView.Engine engine) {
            return (request, response) -> {
                var page = new SignInPage(frames.of(request), "wang", "账号或密码不对，请再试一次。", "", "");
                try {
                    new org.tongxin.shell.web.PageView(engine, page)
                            .render(null, request, response);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            };
        }

        @Bean("/api/conflict")
        HttpRequestHandler conflict(Problems problems) {
            return (request, response) -> {
                var view =
                        problems.answer(request, problems.of(request, 409, "conflict")).getView();
                if (view instanceof org.tongxin.shell.web.ProblemView problem) {
                    problem.render(null, request, response);
                }
            };
        }
    }
}
