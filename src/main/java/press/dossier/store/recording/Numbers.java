package press.dossier.store.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import press.dossier.store.row.IdentifierEntity;
import press.dossier.store.row.VersionEntity;

/// The numbers that a batch gives to entities. A number names one entity, and is said once.
final class Numbers {

  private Numbers() {}

  /// What makes a number one number.
  private record Number(String scheme, @Nullable UUID issuer, String value) {

    static Number of(IdentifierEntity row) {
      return new Number(row.scheme, row.issuerId, row.value);
    }
  }

  /// Refuses a batch that says a number again which something that stays has already.
  static void require(StatelessSession session, Comparison comparison, Keys keys) {
    Map<Number, IdentifierEntity> said = new HashMap<>();
    for (IdentifierEntity row : identifiers(comparison.opened())) {
      IdentifierEntity other = said.putIfAbsent(Number.of(row), row);
      if (other != null) {
        throw refused(other, keys);
      }
    }
    List<IdentifierEntity> leaving = identifiers(comparison.closed());
    for (List<String> values : Portions.of(said.keySet().stream().map(Number::value).toList())) {
      for (IdentifierEntity held : current(session, values)) {
        if (said.containsKey(Number.of(held)) && !leaving.contains(held)) {
          throw refused(held, keys);
        }
      }
    }
  }

  private static List<IdentifierEntity> current(StatelessSession session, List<String> values) {
    return session
        .createQuery(
            "from IdentifierEntity where toRevision is null and value in :values",
            IdentifierEntity.class)
        .setParameter("values", values)
        .getResultList();
  }

  private static List<IdentifierEntity> identifiers(List<VersionEntity> rows) {
    return rows.stream().flatMap(Numbers::identifier).toList();
  }

  private static Stream<IdentifierEntity> identifier(VersionEntity row) {
    return row instanceof IdentifierEntity identifier ? Stream.of(identifier) : Stream.empty();
  }

  private static NumberTaken refused(IdentifierEntity held, Keys keys) {
    return new NumberTaken(Objects.requireNonNull(held.scheme), held.value, keys.of(held.entityId));
  }
}
