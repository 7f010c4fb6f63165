package press.dossier.model.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.NodeType;
import press.dossier.model.PublicationKind;
import press.dossier.model.Visibility;

/// A publication: an article, a filing, the text of a rule, a ruling, a broadcast, a note of the
/// desk.
///
/// @param publisher complete key of its publisher
/// @param language BCP 47 tag; null if not known
/// @param embodies key of the regulation or court decision whose text it is
/// @param archive its archived text, where the desk holds one
public record PublicationItem(
    String key,
    PublicationKind kind,
    String title,
    String publisher,
    @Nullable String language,
    @Nullable String url,
    DateRange publishedOn,
    @Nullable String embodies,
    @Nullable Archive archive,
    Visibility visibility)
    implements Item {

  /// The text of a publication as it was archived.
  public record Archive(String text, Instant retrievedAt) {}

  @Override
  public NodeType type() {
    return NodeType.PUBLICATION;
  }
}
