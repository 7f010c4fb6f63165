package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.store.recording.Change.FieldChange;

/// Tells what a recording does, node by node, in the order of the batch.
final class Report {

  private final Batch batch;
  private final Nodes nodes;
  private final Comparison comparison;

  private final Wording wording;

  Report(Batch batch, Nodes nodes, Comparison comparison, Keys keys) {
    this.batch = batch;
    this.nodes = nodes;
    this.comparison = comparison;
    this.wording = new Wording(keys);
  }

  List<Change> changes() {
    Map<UUID, Change> changes = new LinkedHashMap<>();
    for (Item item : batch.items()) {
      UUID id = Rows.id(item);
      if (nodes.isAdded(id)) {
        changes.put(id, change(Change.Kind.ADDED, item, List.of()));
        continue;
      }
      List<FieldChange> fields = fields(id);
      if (!fields.isEmpty()) {
        changes.put(id, change(Change.Kind.CHANGED, item, fields));
      }
    }
    List<Change> all = new ArrayList<>(changes.values());
    for (Nodes.Missing missing : nodes.missing()) {
      all.add(new Change(Change.Kind.MISSING, missing.type(), missing.key(), List.of()));
    }
    return List.copyOf(all);
  }

  private List<FieldChange> fields(UUID id) {
    List<FieldChange> fields = new ArrayList<>();
    comparison
        .differences()
        .getOrDefault(id, List.of())
        .forEach(difference -> fields.addAll(wording.of(difference)));
    Item revealed = nodes.revealed().get(id);
    if (revealed != null) {
      fields.add(
          new FieldChange(
              "visibility", nodes.visibilityHeld(id), Nodes.describe(revealed.visibility())));
    }
    return List.copyOf(fields);
  }

  private static Change change(Change.Kind kind, Item item, List<FieldChange> fields) {
    return new Change(kind, item.type(), item.key(), fields);
  }
}
