package press.dossier.differential.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeType;
import press.dossier.model.Viewer;
import press.dossier.model.change.ChangeKind;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.RetractionItem;

/// Every edition compared with the one before, item by item, as a viewer could see them: what a
/// viewer is told of it. Everybody is told only of what they may still see.
final class Log {

  private static final Edition NOTHING = new Edition(Instant.EPOCH, "", List.of(), false);

  private final List<Edition> editions;
  private final Viewer viewer;
  private final Sight today;
  private final Map<String, Item> held = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Log(List<Edition> editions, Viewer viewer) {
    this.editions = editions;
    this.viewer = viewer;
    this.today = new Sight(editions.getLast().items(), viewer, true);
    editions.getLast().items().forEach(item -> held.put(Holdings.id(item), item));
  }

  static Log of(List<Edition> editions, Viewer viewer) {
    Log log = new Log(editions, viewer);
    for (int i = 0; i < editions.size(); i++) {
      log.compare(i + 1, i == 0 ? NOTHING : editions.get(i - 1), editions.get(i));
    }
    return log;
  }

  List<Change> changes() {
    return changes;
  }

  /// The edition that made a change.
  Edition edition(Change change) {
    return editions.get(change.revision() - 1);
  }

  /// One edition, as a viewer saw it then.
  private record Then(Map<String, Item> held, Sight everybody, Map<String, Conflict> conflicts) {

    static Then of(Edition edition, Viewer viewer) {
      Map<String, Item> held = new HashMap<>();
      edition.items().forEach(item -> held.put(Holdings.id(item), item));
      return new Then(
          held,
          new Sight(edition.items(), Viewer.PUBLIC, edition.lifted()),
          new Conflicts(new Holdings(edition, viewer)).all());
    }

    boolean everybodySees(Item item) {
      return everybody.sees(item);
    }
  }

  private void compare(int revision, Edition one, Edition next) {
    Then before = Then.of(one, viewer);
    Then after = Then.of(next, viewer);
    next.items().forEach(item -> compare(revision, before, after, item));
    Set<String> arisen = new HashSet<>(after.conflicts().keySet());
    arisen.removeAll(before.conflicts().keySet());
    for (String place : arisen) {
      Conflict conflict = Objects.requireNonNull(after.conflicts().get(place));
      if (sees(conflict.one()) && sees(conflict.other())) {
        changes.add(
            new Change(
                revision,
                ChangeKind.CONTRADICTED,
                conflict.one(),
                Holdings.id(conflict.other()),
                conflict));
      }
    }
  }

  /// Whether something is seen today, as it is said today.
  private boolean sees(Item item) {
    return today.sees(Objects.requireNonNull(held.get(Holdings.id(item))));
  }

  private void compare(int revision, Then before, Then after, Item item) {
    Item was = before.held().get(Holdings.id(item));
    boolean seen = after.everybodySees(item);
    boolean wasSeen = was != null && before.everybodySees(was);
    boolean desk = viewer == Viewer.DESK;
    if (was == null && (desk || seen)) {
      tell(revision, event(item, ChangeKind.ADDED), item, after);
    }
    if (was != null && differs(was, item, after) && (desk || seen && wasSeen)) {
      tell(revision, event(item, ChangeKind.CHANGED), item, after);
    }
    if (was != null && seen && !wasSeen && !comesWithWhatItIsAbout(item, before)) {
      tell(revision, ChangeKind.REVEALED, item, after);
    }
  }

  private void tell(int revision, ChangeKind kind, Item item, Then after) {
    if (sees(item)) {
      Item node = Objects.requireNonNullElse(about(item, after), item);
      changes.add(new Change(revision, kind, node, Holdings.id(item), null));
    }
  }

  private static ChangeKind event(Item item, ChangeKind otherwise) {
    return switch (item) {
      case RetractionItem said -> ChangeKind.RETRACTED;
      case CorrectionItem said -> ChangeKind.CORRECTED;
      default -> otherwise;
    };
  }

  /// What a retraction or correction is about.
  private static @Nullable Item about(Item item, Then then) {
    return switch (item) {
      case RetractionItem said -> then.held().get(Holdings.idOf(said.of(), said.retracted()));
      case CorrectionItem said -> then.held().get(Holdings.idOf(said.of(), said.corrected()));
      default -> null;
    };
  }

  private static boolean comesWithWhatItIsAbout(Item item, Then before) {
    Item about = about(item, before);
    return about != null && !before.everybodySees(about);
  }

  /// Whether a viewer sees a difference, as far as what is seen has not only come to be seen.
  private boolean differs(Item was, Item is, Then after) {
    return !says(was, after).equals(says(is, after));
  }

  /// What of an item a viewer can see, but for the order of names and the like.
  private Object says(Item item, Then then) {
    return switch (item) {
      case BeatItem said ->
          List.of(
              said.name(),
              String.valueOf(said.description()),
              said.follows().stream()
                  .filter(key ->
                      viewer == Viewer.DESK
                          || then.everybodySees(
                              Objects.requireNonNull(
                                  then.held().get(Holdings.idOf(NodeType.ENTITY, key)))))
                  .collect(Collectors.toSet()));
      case EntityItem said ->
          new EntityItem(
              said.key(),
              said.kind(),
              said.subtype(),
              said.name(),
              said.description(),
              said.country(),
              said.court(),
              said.details(),
              said.names().stream()
                  .distinct()
                  .sorted(Comparator.comparing(Object::toString))
                  .toList(),
              said.identifiers().stream()
                  .filter(number -> viewer == Viewer.DESK || then.everybody().sees(number))
                  .distinct()
                  .sorted(Comparator.comparing(Object::toString))
                  .toList(),
              said.visibility());
      case CorrectionItem said when !sees(said.replacement(), then) ->
          new CorrectionItem(
              said.key(), said.of(), said.corrected(), said.on(), said.reason(), null);
      default -> item;
    };
  }

  private boolean sees(@Nullable String claim, Then then) {
    Item named = claim == null ? null : then.held().get(Holdings.idOf(NodeType.CLAIM, claim));
    return named != null && (viewer == Viewer.DESK || then.everybodySees(named));
  }
}
