package org.tongxin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The interface described for programs (OpenAPI 3.1), written by hand in `openapi.yaml`; open to
/// everybody.
@RestController
class OpenApiController {

    private final Map<String, Object> document = read();

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> document() {
        return document;
    }

    private static Map<String, Object> read() {
        try (var file = new ClassPathResource("openapi.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException("openapi.yaml", missing);
        }
    }
}
