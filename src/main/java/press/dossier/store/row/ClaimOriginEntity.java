package press.dossier.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of an origin of a claim.
@Entity
@Table(name = "claim_origin")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class ClaimOriginEntity extends VersionEntity {

  @Id
  @Column(name = "claim_id")
  public UUID claimId;

  @Id
  @Column(name = "origin_claim_id")
  public UUID originClaimId;

  @Column(name = "origin_id")
  public UUID originId;

  @Override
  public UUID node() {
    return claimId;
  }

  @Override
  public List<Object> place() {
    return List.of(originClaimId);
  }

  @Override
  public Map<String, @Nullable Object> content() {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("origin", originId);
    return content;
  }

  @Override
  public String table() {
    return "claim_origin";
  }
}
