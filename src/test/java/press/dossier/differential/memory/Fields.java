package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields of one type, each with where its value comes from.
///
/// @param <T> what stands behind an object of the type
final class Fields<T> {

  private final String type;
  private final Class<T> source;
  private final TypeRuntimeWiring.Builder wiring;

  private Fields(String type, Class<T> source) {
    this.type = type;
    this.source = source;
    this.wiring = TypeRuntimeWiring.newTypeWiring(type);
  }

  static <T> Fields<T> of(String type, Class<T> source) {
    return new Fields<>(type, source);
  }

  /// A field without arguments.
  Fields<T> value(String field, Function<? super T, ?> value) {
    return asked(field, (object, asked) -> value.apply(object));
  }

  /// A field that looks at its arguments.
  Fields<T> asked(String field, BiFunction<? super T, DataFetchingEnvironment, ?> value) {
    wiring.dataFetcher(
        field,
        asked -> {
          Delivery.of(asked).fields.add(type + "." + field);
          return value.apply(source.cast(asked.getSource()), asked);
        });
    return this;
  }

  TypeRuntimeWiring.Builder wiring() {
    return wiring;
  }
}
