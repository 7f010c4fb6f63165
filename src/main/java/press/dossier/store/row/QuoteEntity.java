package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of the exact words of a claim.
@Entity
@Table(name = "quote")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class QuoteEntity extends VersionEntity {

  @Id
  @Column(name = "claim_id")
  public UUID claimId;

  @Id
  @Column(name = "position")
  public short position;

  @Column(name = "publication_id")
  public UUID publicationId;

  @Column(name = "sha256")
  public byte[] sha256;

  @Column(name = "exact")
  public String exact;

  @Column(name = "prefix")
  public @Nullable String prefix;

  @Column(name = "suffix")
  public @Nullable String suffix;

  @Column(name = "starts_at")
  public int startsAt;

  @Column(name = "ends_at")
  public int endsAt;

  @Override
  public UUID node() {
    return claimId;
  }

  @Override
  public List<Object> place() {
    return List.of(position);
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("exact", exact);
    content.put("prefix", prefix);
    content.put("suffix", suffix);
    content.put("startsAt", startsAt);
    content.put("endsAt", endsAt);
    return content;
  }

  @Override
  public List<Object> repeated() {
    return List.of(publicationId, HexFormat.of().formatHex(sha256));
  }

  @Override
  public String table() {
    return "quote";
  }
}
