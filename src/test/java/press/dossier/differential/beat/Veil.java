package press.dossier.differential.beat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.dossier.differential.chance.Dice;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.ExtensionItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// The same history twice.
///
/// @param open what everybody may see, as if there were nothing else
/// @param whole the same with everything that is hidden among it
public record Veil(History open, History whole) {

  /// A history of a [GeneratedBeat].
  ///
  /// @param isSeen what everybody may see of it
  public static Veil of(List<Item> all, Predicate<Item> isSeen, Dice dice) {
    List<Item> seen = all.stream().filter(isSeen).toList();
    List<Item> hidden = all.stream().filter(isSeen.negate()).toList();
    Earlier without = new Earlier(seen, dice);
    History open = History.of(seen.stream().map(without::trimmed).toList(), dice);
    List<Batch> whole = new ArrayList<>();
    for (Batch batch : open.batches()) {
      whole.add(new Batch(batch.beat(), withHidden(batch.items(), hidden)));
    }
    whole.set(whole.size() - 1, new Batch(GeneratedBeat.KEY, all));
    return new Veil(open, new History(whole));
  }

  /// Items with all hidden ones that can be said beside them. Claims that repeat each other in a
  /// circle wait for the last batch.
  private static List<Item> withHidden(List<Item> open, List<Item> hidden) {
    List<Item> all = new ArrayList<>(open);
    Set<String> said = new HashSet<>();
    open.forEach(item -> said.add(id(item)));
    List<Item> due = new ArrayList<>(hidden);
    while (due.removeIf(item -> said.containsAll(needs(item)) && said.add(id(item)))) {
      // what was just said may be what others need
    }
    hidden.stream().filter(item -> said.contains(id(item))).forEach(all::add);
    return all;
  }

  private static List<String> needs(Item item) {
    return switch (item) {
      case BeatItem said -> entities(said.follows().stream());
      case EntityItem said ->
          entities(
              Stream.concat(
                  Stream.ofNullable(said.court()),
                  said.identifiers().stream()
                      .map(IdentifierItem::issuer)
                      .flatMap(Stream::ofNullable)));
      case ExtensionItem said -> List.of();
      case PublisherItem said -> entities(Stream.ofNullable(said.entity()));
      case PublicationItem said ->
          with(
              entities(Stream.ofNullable(said.embodies())),
              NodeType.PUBLISHER,
              List.of(said.publisher()));
      case StatementItem said ->
          with(
              entities(said.parties().stream().map(PartyItem::entity)),
              NodeType.PUBLICATION,
              present(said.aboutPublication()));
      case ClaimItem said ->
          with(
              with(
                  with(
                      entities(Stream.ofNullable(said.attribution().by())),
                      NodeType.CLAIM,
                      said.relays()),
                  NodeType.STATEMENT,
                  List.of(said.statement())),
              NodeType.PUBLICATION,
              List.of(said.publication()));
      case RetractionItem said -> with(List.of(), said.of(), List.of(said.retracted()));
      case CorrectionItem said ->
          with(
              with(List.of(), said.of(), List.of(said.corrected())),
              NodeType.CLAIM,
              present(said.replacement()));
    };
  }

  private static List<String> present(@Nullable String key) {
    return Stream.ofNullable(key).toList();
  }

  private static List<String> entities(Stream<String> keys) {
    return with(List.of(), NodeType.ENTITY, keys.toList());
  }

  private static List<String> with(List<String> ids, NodeType type, List<String> keys) {
    return Stream.concat(ids.stream(), keys.stream().map(key -> NodeId.of(type, key).toString()))
        .toList();
  }

  private static String id(Item item) {
    return NodeId.of(item.type(), item.key()).toString();
  }
}
