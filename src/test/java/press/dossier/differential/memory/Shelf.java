package press.dossier.differential.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dossier.model.Viewer;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// One edition of a beat as a viewer may see it, to be found by id, by key and by what refers to
/// it.
final class Shelf {

  /// What was there before anything was recorded.
  static final Shelf EMPTY = new Shelf(List.of(), new Sight(List.of(), Viewer.DESK, true));

  final Map<String, Item> byId = new LinkedHashMap<>();
  final Map<Class<?>, List<Item>> byType = new HashMap<>();
  final Map<String, List<StatementItem>> byParty = new HashMap<>();
  final Map<String, List<ClaimItem>> byStatement = new HashMap<>();
  final Map<EntityItem, List<IdentifierItem>> identifiers = new HashMap<>();
  final Map<String, RetractionItem> retractions = new HashMap<>();
  final Map<String, List<CorrectionItem>> corrections = new HashMap<>();

  Shelf(List<Item> items, Sight sight) {
    items.stream().filter(sight::sees).forEach(item -> hold(item, sight));
  }

  private void hold(Item item, Sight sight) {
    byId.put(Holdings.id(item), item);
    switch (item) {
      case EntityItem entity ->
          identifiers.put(entity, entity.identifiers().stream().filter(sight::sees).toList());
      case StatementItem statement ->
          statement.parties().stream()
              .map(party -> party.entity())
              .distinct()
              .forEach(entity -> add(byParty, entity, statement));
      case ClaimItem claim -> add(byStatement, claim.statement(), claim);
      case CorrectionItem said ->
          add(corrections, Holdings.idOf(said.of(), said.corrected()), said);
      case RetractionItem said -> retractions.put(Holdings.idOf(said.of(), said.retracted()), said);
      default -> {}
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T element) {
    lists.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
  }
}
