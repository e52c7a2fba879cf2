package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tongxin.files.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The interface description is OpenAPI 3.1, names every route and no other, and real answers are
/// as it says. Invariant 6 of the module.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private static final String DOCUMENT = "/api/openapi.json";

    private final ApiHouse house = ApiHouse.open();
    private final Story story = new Story(house);
    private final JsonNode document = story.member().get(DOCUMENT).json();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void itIsOpenApi31() {
        var read = new OpenAPIV3Parser().readContents(document.toString(), null, null);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    }

    @Test
    void itIsOpenToEverybody() {
        assertThat(new Program(house, "nobody").get(DOCUMENT).status()).isEqualTo(200);
    }

    @Test
    void itNamesEveryRouteAndNoOther() {
        var described = new TreeSet<String>();
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.forEachEntry(
                                        (method, _) -> {
                                            if (List.of("get", "post", "put", "delete")
                                                    .contains(method)) {
                                                described.add(method + " " + path);
                                            }
                                        }));
        assertThat(described).isEqualTo(served());
    }

    private Set<String> served() {
        var served = new TreeSet<String>();
        var mapping =
                house.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        for (var info : mapping.getHandlerMethods().keySet()) {
            for (var path : info.getPatternValues()) {
                if (path.startsWith("/api/v1") || path.startsWith("/open/")) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(
                                    one ->
                                            served.add(
                                                    one.name().toLowerCase(java.util.Locale.ROOT)
                                                            + " "
                                                            + path));
                }
            }
        }
        return served;
    }

    @Test
    void theAnswersOfAWalkedStoryAreAsDescribed() {
        var id = story.rated();
        var open = story.dispatched();
        var matters = "/api/v1/matters";
        conforms("MatterList", story.office().get(matters + "?limit=1"));
        conforms("MatterList", story.member().get(matters + "?q=%E5%8F%A3%E8%A2%8B"));
        conforms("Matter", story.member().get(matters + "/" + id));
        conforms("Matter", story.clerk().get(matters + "/" + open));
        conforms("Journal", story.member().get(matters + "/" + id + "/journal?limit=5"));
        conforms("Chain", story.member().get("/api/v1/chains/proposal"));
        conforms("UnitList", story.member().get("/api/v1/units?limit=7"));
        var promises = story.office().get("/api/v1/commitments?standing=owed&limit=1");
        conforms("CommitmentList", promises);
        conforms("Alike", story.office().get(matters + "/" + id + "/alike"));
        conforms("Alike", story.office().post("/api/v1/alike", Map.of("title", "口袋公园")));
        assertThat(promises.json().path("count").asInt()).isPositive();
        var late = story.member().get("/api/v1/commitments?standing=late&due=2026-02-30");
        conforms("Problem", late);
        conforms("Acted", story.member().post(matters, Story.FORM));
        conforms("File", new Courier(house, "m01").send("图.png", Samples.png()));
        var draft = Map.of("place", "/proposals/new", "title", "题", "fields", Map.of("a", "甲"));
        conforms("Draft", story.member().put("/api/v1/drafts/openapi-example-1", draft));
        conforms("DraftList", story.member().get("/api/v1/drafts"));
        conforms("Problem", new Courier(house, "m01").send("程序.exe", Samples.exe()));
        conforms("Problem", story.member().get(matters + "/p-1-1"));
        conforms("Problem", story.member().post(matters, Map.of("kind", "x")));
        conforms("Problem", story.member().get(matters + "?limit=0"));
    }

    @Test
    void aMergedProposalAndTheOneThatTookItUpAreAsDescribed() {
        var leading = story.submitted();
        var other = story.submitted();
        story.office().act(leading, "docket", null, Map.of());
        story.office().act(other, "pre-review", null, Map.of());
        conforms("Matter", story.office().get("/api/v1/matters/" + other));
        var merging = Map.of("into", leading, "practice", "one-case", "consulted", "均同意。");
        conforms("Acted", story.office().act(other, "merge", null, merging));
        conforms("Matter", story.office().get("/api/v1/matters/" + other));
        var led = story.member().get("/api/v1/matters/" + leading);
        conforms("Matter", led);
        var from = led.json().path("points").path(2).path("from");
        assertThat(from.path("matter").asString()).isEqualTo(other);
        assertThat(from.path("point").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheExamplesShowIsAsDescribed() {
        document.path("paths").findValues("examples").stream()
                .flatMap(JsonNode::valueStream)
                .filter(one -> one.path("value").has("kind"))
                .forEach(one -> assertThat(wrong("Raising", one.path("value"))).isEmpty());
    }

    private void conforms(String schema, Program.Answer answer) {
        assertThat(wrong(schema, answer.json())).as(answer.http().body()).isEmpty();
    }

    private List<Error> wrong(String name, JsonNode json) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, run -> run.executionConfig(c -> c.formatAssertionsEnabled(true)));
    }
}
