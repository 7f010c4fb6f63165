package press.dossier.differential.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementField;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.StatementItem;

/// What filters keep. A condition that is left out or null keeps everything, an empty list nothing.
final class Filters {

  /// The parts in which somebody takes part in a bid, in the order in which they are served.
  static final List<PartyRole> PARTICIPANTS =
      List.of(PartyRole.BIDDER, PartyRole.JOINED, PartyRole.ADVISER, PartyRole.FINANCIER);

  private Filters() {}

  static boolean keepsEntity(Map<String, Object> filter, EntityItem entity) {
    return any(filter, "kind", entity.subtype())
        && any(filter, "slug", entity.key())
        && any(filter, "country", entity.country());
  }

  static boolean keepsStatement(Map<String, Object> filter, StatementItem statement) {
    Object stage = statement.fields().get(StatementField.STAGE);
    return any(filter, "stage", stage)
        && anyParty(filter, "owner", statement, List.of(PartyRole.OWNER))
        && anyParty(filter, "owned", statement, List.of(PartyRole.OWNED))
        && anyParty(filter, "target", statement, List.of(PartyRole.TARGET))
        && anyParty(filter, "participant", statement, PARTICIPANTS)
        && anyParty(filter, "buyer", statement, List.of(PartyRole.BUYER))
        && anyParty(filter, "seller", statement, List.of(PartyRole.SELLER))
        && anyParty(filter, "product", statement, List.of(PartyRole.PRODUCT))
        && anyParty(filter, "destination", statement, List.of(PartyRole.DESTINATION))
        && spans(filter, "happened", Orders.when(statement));
  }

  static boolean keepsClaim(Map<String, Object> filter, ClaimItem claim) {
    return any(filter, "stance", claim.stance().name())
        && any(filter, "modality", claim.modality().name())
        && any(filter, "verification", claim.verification().name())
        && any(filter, "attribution", claim.attribution().kind().name())
        && spans(filter, "reported", claim.reportedOn());
  }

  private static boolean any(Map<String, Object> filter, String condition, @Nullable Object value) {
    return !(filter.get(condition) instanceof List<?> wanted)
        || value != null && wanted.contains(value);
  }

  private static boolean anyParty(
      Map<String, Object> filter,
      String condition,
      StatementItem statement,
      List<PartyRole> roles) {
    return !(filter.get(condition) instanceof List<?> wanted)
        || wanted.stream().anyMatch(slug -> Holdings.plays(slug.toString(), statement, roles));
  }

  private static boolean spans(
      Map<String, Object> filter, String condition, @Nullable DateRange range) {
    if (!(filter.get(condition) instanceof Map<?, ?> span)) {
      return true;
    }
    if (range == null) {
      return false;
    }
    boolean notBefore =
        !(span.get("from") instanceof LocalDate from) || !range.latest().isBefore(from);
    boolean notAfter = !(span.get("to") instanceof LocalDate to) || !range.earliest().isAfter(to);
    return notBefore && notAfter;
  }
}
