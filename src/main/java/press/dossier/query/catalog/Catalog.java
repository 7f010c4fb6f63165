package press.dossier.query.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands behind every type and field of the schema.
public final class Catalog {

  private final Map<String, ObjectShape> objects;
  private final Map<String, FieldShape> root;

  private Catalog(Map<String, ObjectShape> objects, Map<String, FieldShape> root) {
    this.objects = objects;
    this.root = root;
  }

  /// The catalog of the dossier.
  public static Catalog ofDossier() {
    return new Catalog(
        Stream.of(
                EntityShapes.all(),
                StatementShapes.all(),
                ClaimShapes.all(),
                BeatShapes.all(),
                PathShapes.all(),
                PayloadShapes.all())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(ObjectShape::type, Function.identity())),
        RootShapes.all());
  }

  /// What stands behind an object type; empty for connections, embedded objects and whatever else
  /// has no row of its own.
  public Optional<ObjectShape> object(String type) {
    return Optional.ofNullable(objects.get(type));
  }

  /// What stands behind a field of the query root.
  public Optional<FieldShape> root(String field) {
    return Optional.ofNullable(root.get(field));
  }
}
