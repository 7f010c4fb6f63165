package press.dossier.store.recording;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.StatementItem;

/// What makes two statements be about one thing: their kind, and who plays some of its roles.
///
/// A slot is the MD5 of these, as SQL can make it too. A purchase's slot holds its market, because
/// a rank in one market says nothing of the rank in another.
final class Slot {

  private final StatementItem said;
  private final List<String> parts = new ArrayList<>();

  private Slot(StatementItem said) {
    this.said = said;
  }

  /// The slot of a statement; null if nothing of it can be contested.
  static @Nullable UUID of(StatementItem said) {
    Slot slot = new Slot(said);
    if (!slot.isContestable()) {
      return null;
    }
    slot.parties();
    slot.field("FACILITY_KIND", StatementField.FACILITY_KIND);
    slot.field("MEASURE", StatementField.MEASURE);
    if (said.aboutPublication() != null) {
      slot.parts.add("PUBLICATION=" + NodeId.of(NodeType.PUBLICATION, said.aboutPublication()));
    }
    return slot.hash();
  }

  /// An observation is contested by its measure. A restriction that names neither product nor party
  /// restricts what its classifications say, and two of these need not be about one thing.
  private boolean isContestable() {
    return switch (said.kind()) {
      case OWNERSHIP, FACILITY, PURCHASE, BID, RULING -> true;
      case RESTRICTION -> plays(PartyRole.PRODUCT) || plays(PartyRole.PARTY);
      case OBSERVATION -> said.fields().containsKey(StatementField.MEASURED);
      case POSITION, DEVELOPMENT, DERIVATION, REQUEST, AMENDMENT -> false;
    };
  }

  private boolean plays(PartyRole role) {
    return said.parties().stream().anyMatch(party -> party.role() == role);
  }

  private void parties() {
    Set<PartyRole> roles = roles(said.kind());
    boolean led = false;
    for (PartyItem party : said.parties()) {
      boolean bidder = party.role() == PartyRole.BIDDER;
      if (roles.contains(party.role()) && !(bidder && led)) {
        parts.add(party.role() + "=" + NodeId.of(NodeType.ENTITY, party.entity()));
      }
      led |= bidder; // of several bidders the first leads
    }
  }

  private static Set<PartyRole> roles(StatementKind kind) {
    return switch (kind) {
      case OWNERSHIP -> Set.of(PartyRole.OWNER, PartyRole.OWNED);
      case RESTRICTION -> Set.of(PartyRole.PRODUCT, PartyRole.DESTINATION, PartyRole.PARTY);
      case FACILITY -> Set.of(PartyRole.FIRM, PartyRole.PLACE);
      case PURCHASE ->
          Set.of(
              PartyRole.BUYER,
              PartyRole.SELLER,
              PartyRole.PRODUCT,
              PartyRole.DESTINATION,
              PartyRole.MARKET);
      case BID -> Set.of(PartyRole.BIDDER, PartyRole.TARGET);
      case RULING -> Set.of(PartyRole.DECISION, PartyRole.ON);
      case OBSERVATION -> Set.of(PartyRole.ABOUT);
      case POSITION, DEVELOPMENT, DERIVATION, REQUEST, AMENDMENT -> Set.of();
    };
  }

  private void field(String name, StatementField field) {
    Object value = said.fields().get(field);
    if (value != null) {
      parts.add(name + "=" + value);
    }
  }

  private UUID hash() {
    Collections.sort(parts);
    String text = said.kind() + "\n" + String.join("\n", parts);
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      BigInteger number = new BigInteger(1, hash);
      return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has MD5", impossible);
    }
  }
}
