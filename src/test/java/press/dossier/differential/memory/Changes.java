package press.dossier.differential.memory;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;
import press.dossier.model.change.ChangeKind;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.RetractionItem;

/// What has changed from edition to edition, as far as a viewer is told.
final class Changes {

  private final Holdings holdings;
  private final Conflicts conflicts;
  private final Log log;
  private final Viewer viewer;
  private final Map<String, Change> byPlace = new TreeMap<>();

  Changes(Holdings holdings, Conflicts conflicts, Log log, Viewer viewer) {
    this.holdings = holdings;
    this.conflicts = conflicts;
    this.log = log;
    this.viewer = viewer;
    log.changes().forEach(change -> byPlace.put(change.place(), change));
  }

  /// The page that a field asks for.
  Page of(DataFetchingEnvironment asked) {
    int since = revision(asked, "since", 0);
    int until = Math.min(revision(asked, "until", Integer.MAX_VALUE), holdings.revision());
    Filters filters = new Filters(holdings);
    Map<String, Object> filter = Page.object(asked, "filter");
    List<Change> kept =
        byPlace.values().stream()
            .filter(change -> change.revision() > since && change.revision() <= until)
            .filter(this::stands)
            .filter(change -> filters.keepsChange(filter, change))
            .toList();
    return Page.of(asked, byPlace::get, kept, Orders.byText(Change::place));
  }

  private static int revision(DataFetchingEnvironment asked, String argument, int otherwise) {
    Integer revision = asked.getArgument(argument);
    if (revision != null && revision < 0) {
      throw new IllegalArgumentException(argument + " is no revision");
    }
    return revision == null ? otherwise : revision;
  }

  /// A contradiction is told of as long as it stands.
  private boolean stands(Change change) {
    return change.kind() != ChangeKind.CONTRADICTED || conflict(change) != null;
  }

  private @Nullable Conflict conflict(Change change) {
    return change.conflict() == null ? null : conflicts.all().get(change.conflict().place());
  }

  private @Nullable Item with(Change change) {
    return holdings.shelf().byId.get(change.otherId());
  }

  private @Nullable RetractionItem retraction(Change change) {
    return with(change) instanceof RetractionItem said
        ? holdings.retraction(said.of(), said.retracted()).orElse(null)
        : null;
  }

  private @Nullable CorrectionItem correction(Change change) {
    return with(change) instanceof CorrectionItem said
            && holdings.corrections(change.node()).contains(said)
        ? said
        : null;
  }

  Fields<Change> fields() {
    return Fields.of("Change", Change.class)
        .value("revision", Change::revision)
        .value("recordedAt", change -> log.edition(change).recordedAt())
        .value("reason", change -> viewer == Viewer.DESK ? log.edition(change).reason() : null)
        .value("kind", change -> change.kind().name())
        .value("type", change -> change.type().name())
        .value("node", change -> holdings.byId(change.nodeId()))
        .value("retraction", this::retraction)
        .value("correction", this::correction)
        .value("conflict", this::conflict);
  }
}
