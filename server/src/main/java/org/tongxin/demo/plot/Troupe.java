package org.tongxin.demo.plot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.matter.Actor;

/// The invented persons of a place in their posts, and the counties their proposals speak of.
public record Troupe(List<Actor> actors, List<String> counties) {

    public Troupe {
        actors = List.copyOf(actors);
        counties = List.copyOf(counties);
    }

    public static Troupe read(Path place) {
        try {
            var actors = new ArrayList<Actor>();
            for (var post : Topic.maps(Topic.yaml(place.resolve("cast.yaml")).get("posts"))) {
                actors.add(
                        new Actor(
                                "p-" + post.get("id"),
                                "post-" + post.get("id"),
                                String.valueOf(post.get("unit")),
                                String.valueOf(post.get("role"))));
            }
            var counties = new ArrayList<String>();
            for (var unit : Topic.maps(Topic.yaml(place.resolve("units.yaml")).get("units"))) {
                if ("county".equals(unit.get("kind"))) {
                    counties.add(String.valueOf(unit.get("zh")));
                }
            }
            return new Troupe(actors, counties);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Actor> inRoles(String... roles) {
        return actors.stream().filter(one -> List.of(roles).contains(one.role())).toList();
    }

    /// @throws IllegalStateException when the cast lacks somebody its matters need
    Actor of(String unit, String role) {
        return actors.stream()
                .filter(one -> one.unit().equals(unit) && one.role().equals(role))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the cast has no %s in %s".formatted(role, unit)));
    }
}
