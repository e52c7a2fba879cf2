package org.tongxin.matter.log;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tongxin.journal.CanonicalJson;
import org.tongxin.journal.Hash;
import org.tongxin.matter.Actor;
import org.tongxin.matter.Fact;
import org.tongxin.matter.Fact.Upcast;
import org.tongxin.matter.Recorded;
import org.tongxin.matter.seal.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/// Facts as leaves of the journal and back: canonical JSON with the hash of the matter's previous
/// leaf and a random 16-byte nonce, so that a public hash gives nothing away.
@Component
public class Leaves {

    private static final String FRESH = "fresh";

    /// A fact ready for the journal.
    ///
    /// @param fresh texts it mentions that are not stored yet
    public record Leaf(Recorded recorded, byte[] bytes, Hash hash, List<Sealed> fresh) {}

    /// A leaf as read back.
    public record Read(Recorded recorded, String kind, String previous) {}

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Class<? extends Fact>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Upcast> upcasts = new HashMap<>();
    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addModule(new SimpleModule().addSerializer(Sealed.class, new SealedWriter()))
                    .changeDefaultPropertyInclusion(
                            in ->
                                    in.withValueInclusion(
                                            com.fasterxml.jackson.annotation.JsonInclude.Include
                                                    .NON_NULL))
                    .build();

    public Leaves(Kinds kinds) {
        add(Family.shared());
        kinds.all().forEach(kind -> add(Family.of(kind)));
    }

    private void add(Family family) {
        family.facts()
                .forEach(
                        (name, type) -> {
                            classes.put(family.prefix() + "." + name, type);
                            names.put(type, family.prefix() + "." + name);
                        });
        family.upcasts()
                .forEach(
                        (name, upcast) ->
                                upcasts.put(
                                        family.prefix() + "." + name,
                                        new Upcast(
                                                family.prefix() + "." + upcast.to(),
                                                upcast.change())));
    }

    /// Every name a fact is written under today.
    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }

    /// The versioned name of a fact's type, for example `matter.Raised.v1`.
    public String nameOf(Fact fact) {
        return java.util.Objects.requireNonNull(names.get(fact.getClass()), fact::toString);
    }

    /// Writes a fact down.
    ///
    /// @param previous hash of the matter's previous leaf, base64url; empty for its first
    public Leaf write(Recorded recorded, String kind, String previous) {
        var fresh = new ArrayList<Sealed>();
        var body = body(recorded.fact(), fresh);
        var nonce = new byte[16];
        random.nextBytes(nonce);
        var actor = recorded.actor();
        var leaf = new TreeMap<String, Object>();
        leaf.put("actor", List.of(actor.person(), actor.post(), actor.unit(), actor.role()));
        leaf.put("at", recorded.at().toString());
        leaf.put("body", body);
        leaf.put("kind", kind);
        leaf.put("matter", recorded.matter());
        leaf.put("nonce", Base64.getUrlEncoder().withoutPadding().encodeToString(nonce));
        leaf.put("prev", previous);
        leaf.put("type", nameOf(recorded.fact()));
        leaf.put("version", recorded.version());
        var bytes = CanonicalJson.write(leaf);
        return new Leaf(recorded, bytes, org.tongxin.journal.Merkle.leaf(bytes), fresh);
    }

    private Map<?, ?> body(Fact fact, List<Sealed> fresh) {
        try (var tokens = TokenBuffer.forGeneration()) {
            json.writer().withAttribute(FRESH, fresh).writeValue(tokens, fact);
            return json.readValue(tokens.asParser(), Map.class);
        }
    }

    /// Reads a leaf back, an older version of a fact as today's.
    ///
    /// @throws IllegalStateException when the bytes are no leaf of ours: the journal is damaged
    public Read read(long index, byte[] bytes) {
        try {
            var leaf = json.readTree(bytes);
            var recorded =
                    new Recorded(
                            index,
                            leaf.required("matter").asString(),
                            leaf.required("version").asLong(),
                            Instant.parse(leaf.required("at").asString()),
                            actor(leaf.required("actor")),
                            fact(leaf.required("type").asString(), leaf.required("body")));
            return new Read(
                    recorded, leaf.required("kind").asString(), leaf.required("prev").asString());
        } catch (tools.jackson.core.JacksonException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("leaf %d cannot be read".formatted(index), unreadable);
        }
    }

    private Fact fact(String written, JsonNode body) {
        var upcast = upcasts.get(written);
        if (upcast == null) {
            return json.treeToValue(body, type(written));
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> changed = json.treeToValue(body, HashMap.class);
        var name = written;
        for (; upcast != null; upcast = upcasts.get(name)) {
            changed = upcast.change().apply(changed);
            name = upcast.to();
        }
        return json.convertValue(changed, type(name));
    }

    private Class<? extends Fact> type(String name) {
        var type = classes.get(name);
        if (type == null) {
            throw new IllegalStateException("no fact is called " + name);
        }
        return type;
    }

    private static Actor actor(JsonNode ids) {
        return new Actor(
                ids.required(0).asString(),
                ids.required(1).asString(),
                ids.required(2).asString(),
                ids.required(3).asString());
    }

    /// Writes the commitment and collects what must be stored beside it.
    private static final class SealedWriter extends StdSerializer<Sealed> {

        SealedWriter() {
            super(Sealed.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(Sealed value, JsonGenerator out, SerializationContext context) {
            if (value.fresh() != null && context.getAttribute(FRESH) instanceof List<?> list) {
                ((List<Sealed>) list).add(value);
            }
            out.writeStartObject();
            out.writeStringProperty("commitment", value.commitment());
            out.writeEndObject();
        }
    }
}
