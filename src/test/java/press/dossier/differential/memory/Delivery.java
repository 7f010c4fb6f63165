package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.TreeSet;

/// What one answer delivered.
final class Delivery {

  /// The fields that were fetched at least once, as `Firm.name`.
  final TreeSet<String> fields = new TreeSet<>();

  /// How many fields of the root found anything.
  int found;

  static Delivery of(DataFetchingEnvironment asked) {
    Delivery delivery = asked.getGraphQlContext().get(Delivery.class);
    return delivery;
  }
}
