package press.dossier.differential.memory;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeType;
import press.dossier.model.Viewer;
import press.dossier.model.Visibility;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.CorrectionItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.IdentifierItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.RetractionItem;
import press.dossier.model.item.StatementItem;

/// What a viewer may see: the desk everything, everybody else what is public itself and needs
/// nothing that is hidden.
public final class Sight {

  private record Name(NodeType type, String key) {}

  private final Viewer viewer;
  private final boolean lifted;
  private final Map<Name, Item> said = new HashMap<>();

  /// @param lifted whether embargoes that have passed have been lifted
  public Sight(List<Item> items, Viewer viewer, boolean lifted) {
    this.viewer = viewer;
    this.lifted = lifted;
    items.forEach(item -> said.put(new Name(item.type(), item.key()), item));
  }

  /// Whether something is seen.
  public boolean sees(Item item) {
    if (viewer == Viewer.DESK) {
      return true;
    }
    if (!isOpen(item)) {
      return false;
    }
    return switch (item) {
      case EntityItem entity -> sees(NodeType.ENTITY, entity.court());
      case PublisherItem publisher -> sees(NodeType.ENTITY, publisher.entity());
      case PublicationItem publication ->
          sees(NodeType.PUBLISHER, publication.publisher())
              && sees(NodeType.ENTITY, publication.embodies());
      case StatementItem statement ->
          sees(NodeType.PUBLICATION, statement.aboutPublication())
              && statement.parties().stream()
                  .map(PartyItem::entity)
                  .allMatch(entity -> sees(NodeType.ENTITY, entity));
      case ClaimItem claim -> withAllRelayed(claim).stream().allMatch(this::seesAlone);
      case RetractionItem said -> sees(said.of(), said.retracted());
      case CorrectionItem said -> sees(said.of(), said.corrected());
      default -> true;
    };
  }

  /// Whether something is not hidden itself: an embargo that has passed hides nothing.
  private boolean isOpen(Item item) {
    return switch (item.visibility()) {
      case Visibility.Public open -> true;
      case Visibility.Desk desk -> false;
      case Visibility.Embargoed embargoed -> lifted && embargoed.until().isBefore(Instant.now());
    };
  }

  /// Whether an identifier of a visible entity is visible.
  boolean sees(IdentifierItem identifier) {
    return viewer == Viewer.DESK || sees(NodeType.ENTITY, identifier.issuer());
  }

  private boolean sees(NodeType type, @Nullable String key) {
    return key == null || sees(find(type, key));
  }

  private Item find(NodeType type, String key) {
    Item item = said.get(new Name(type, key));
    if (item == null) {
      throw new IllegalArgumentException("nothing is said of " + type + " " + key);
    }
    return item;
  }

  /// Whether a claim would be visible if it relayed nothing.
  private boolean seesAlone(ClaimItem claim) {
    return isOpen(claim)
        && sees(NodeType.STATEMENT, claim.statement())
        && sees(NodeType.PUBLICATION, claim.publication())
        && sees(NodeType.ENTITY, claim.attribution().by());
  }

  private Set<ClaimItem> withAllRelayed(ClaimItem claim) {
    Set<ClaimItem> reached = new HashSet<>();
    Deque<ClaimItem> open = new ArrayDeque<>(List.of(claim));
    while (!open.isEmpty()) {
      ClaimItem next = open.pop();
      if (reached.add(next)) {
        next.relays().forEach(key -> open.add((ClaimItem) find(NodeType.CLAIM, key)));
      }
    }
    return reached;
  }
}
