package press.dossier.model.item;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeType;
import press.dossier.model.Reliability;
import press.dossier.model.Visibility;

/// Who publishes: an outlet, a court, an agency, a person.
///
/// @param entity key of the entity that it is, where we hold one
/// @param grades its reliability over time; none means that it cannot be judged
public record PublisherItem(
    String key, String name, @Nullable String entity, List<Grade> grades, Visibility visibility)
    implements Item {

  /// A grade from a day on, with the reason for it.
  public record Grade(Reliability reliability, LocalDate since, String reason) {}

  @Override
  public NodeType type() {
    return NodeType.PUBLISHER;
  }
}
