package press.dossier.schema;

import graphql.language.Document;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a later schema takes from those who ask by a released one: what worked is refused, or is
/// answered otherwise. Additions break nothing.
final class BreakingChanges {

  private BreakingChanges() {}

  /// Each breaking change in a sentence, in order.
  static Set<String> between(String released, String later, LocalDate today) {
    Document promised = Deprecations.promised(SchemaText.read(released), today);
    Document offered = Deprecations.unmarked(SchemaText.read(later));
    Set<String> kept = SchemaText.objects(promised);
    Set<String> gone = new TreeSet<>(kept);
    gone.removeAll(SchemaText.objects(offered));
    kept.removeAll(gone);

    CapturingReporter reporter = new CapturingReporter();
    new SchemaDiff()
        .diffSchema(
            SchemaDiffSet.diffSetFromIntrospection(
                SchemaText.rooted(promised, kept), SchemaText.rooted(offered, kept)),
            reporter);
    return Stream.of(
            gone.stream().map("%1$s: The new API does not have a type called '%1$s'"::formatted),
            reporter.getBreakages().stream().map(BreakingChanges::told),
            reporter.getDangers().stream()
                .filter(event -> event.getCategory() == DiffCategory.DIFFERENT)
                .map(BreakingChanges::told))
        .flatMap(told -> told)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(DiffEvent event) {
    return "%s: %s".formatted(event.getTypeName(), event.getReasonMsg());
  }
}
