package press.dossier.differential.memory;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.StatementItem;

/// Where the fields of beats, of moments and of what a search found come from.
final class BeatFetchers {

  private final Holdings holdings;
  private final Conflicts conflicts;
  private final Audit audit;

  BeatFetchers(Holdings holdings, Conflicts conflicts, Audit audit) {
    this.holdings = holdings;
    this.conflicts = conflicts;
    this.audit = audit;
  }

  void wire(RuntimeWiring.Builder wiring) {
    wiring.type(beat().wiring()).type(moment().wiring()).type(hit().wiring());
  }

  private Fields<BeatItem> beat() {
    return Fields.of("Beat", BeatItem.class)
        .value("id", Holdings::id)
        .value("slug", BeatItem::key)
        .value("name", BeatItem::name)
        .value("description", BeatItem::description)
        .asked(
            "entities", (beat, asked) -> Lists.entities(asked, holdings.followed(beat), holdings))
        .asked("timeline", (beat, asked) -> Moments.of(asked, statements(beat), holdings))
        .asked("conflicts", (beat, asked) -> conflicts.of(asked, statements(beat)))
        .asked("audit", (beat, asked) -> audit.of(asked, statements(beat)));
  }

  private List<StatementItem> statements(BeatItem beat) {
    return holdings.followed(beat).stream()
        .flatMap(entity -> holdings.statements(entity).stream())
        .distinct()
        .toList();
  }

  private static Fields<Moment> moment() {
    return Fields.of("Moment", Moment.class)
        .value("kind", moment -> moment.kind().name())
        .value("at", Moment::at)
        .value("statement", Moment::statement)
        .value("publication", Moment::publication);
  }

  private static Fields<Searches.Hit> hit() {
    return Fields.of("SearchHit", Searches.Hit.class)
        .value("rank", Searches.Hit::rank)
        .value("matched", Searches.Hit::matched)
        .value("nameKind", hit -> hit.nameKind() == null ? null : hit.nameKind().name())
        .value("entity", Searches.Hit::entity);
  }
}
