package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a publication.
@Entity
@Table(name = "publication")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class PublicationEntity extends VersionEntity {

  @Id
  @Column(name = "id")
  public UUID id;

  @Column(name = "slug")
  public String slug;

  @Column(name = "kind")
  public String kind;

  @Column(name = "title")
  public String title;

  @Column(name = "publisher_id")
  public UUID publisherId;

  @Column(name = "language")
  public @Nullable String language;

  @Column(name = "url")
  public @Nullable String url;

  @Column(name = "published_earliest")
  public LocalDate publishedEarliest;

  @Column(name = "published_latest")
  public LocalDate publishedLatest;

  @Column(name = "embodies_id")
  public @Nullable UUID embodiesId;

  @Override
  public UUID node() {
    return id;
  }

  @Override
  public List<Object> place() {
    return List.of();
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("kind", kind);
    content.put("title", title);
    content.put("publisher", publisherId);
    content.put("language", language);
    content.put("url", url);
    content.put("published", dates(publishedEarliest, publishedLatest));
    content.put("embodies", embodiesId);
    return content;
  }

  @Override
  public String table() {
    return "publication";
  }
}
