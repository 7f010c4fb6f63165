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

/// A version of a path from a claim to an origin.
@Entity
@Table(name = "chain")
@SuppressWarnings("NullAway.Init") // Hibernate and the recorder fill the fields
public class ChainEntity extends VersionEntity {

  @Id
  @Column(name = "claim_id")
  public UUID claimId;

  @Id
  @Column(name = "position")
  public short position;

  @Column(name = "hops")
  public UUID[] hops;

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
    content.put("hops", List.of(hops));
    return content;
  }

  @Override
  public String table() {
    return "chain";
  }
}
