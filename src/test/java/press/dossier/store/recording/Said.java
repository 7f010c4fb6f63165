package press.dossier.store.recording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import press.dossier.model.AttributionKind;
import press.dossier.model.DateRange;
import press.dossier.model.EntityKind;
import press.dossier.model.Modality;
import press.dossier.model.PartyRole;
import press.dossier.model.PublicationKind;
import press.dossier.model.Stance;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Verification;
import press.dossier.model.Visibility;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.StatementItem;

/// Short ways to say things in tests.
public final class Said {

  public static final Visibility PUBLIC = new Visibility.Public();
  public static final Visibility DESK = new Visibility.Desk();
  public static final DateRange DAY = DateRange.day(LocalDate.of(2024, 12, 8));

  private Said() {}

  public static Batch batch(Item... items) {
    return new Batch("b", List.of(items));
  }

  public static BeatItem beat() {
    return new BeatItem("b", "A beat", null, List.of(), PUBLIC);
  }

  public static EntityItem firm(String key) {
    return firm(key, "Firm " + key, PUBLIC);
  }

  public static EntityItem firm(String key, String name, Visibility visibility) {
    return new EntityItem(
        key, EntityKind.FIRM, "COMPANY", name, null, null, null, List.of(), List.of(), visibility);
  }

  public static PublisherItem publisher() {
    return new PublisherItem("b/paper", "The Paper", null, List.of(), PUBLIC);
  }

  public static PublicationItem publication(String key) {
    return new PublicationItem(
        "b/" + key,
        PublicationKind.ARTICLE,
        "Title",
        "b/paper",
        "en",
        null,
        DAY,
        null,
        null,
        PUBLIC);
  }

  public static StatementItem purchase(String key, String buyer, String stage) {
    return new StatementItem(
        "b/" + key,
        StatementKind.PURCHASE,
        List.of(new PartyItem(PartyRole.BUYER, buyer, null, null)),
        null,
        new Time.Happening(DAY),
        Map.of(StatementField.STAGE, stage),
        PUBLIC);
  }

  public static ClaimItem claim(
      String key, String statement, String publication, String... relays) {
    return new ClaimItem(
        "b/" + key,
        "b/" + statement,
        "b/" + publication,
        Stance.ASSERTS,
        Modality.FACT,
        DAY,
        6,
        Verification.READ,
        new ClaimItem.Attribution(AttributionKind.OWN_KNOWLEDGE, null, null, false),
        Arrays.stream(relays).map(relay -> "b/" + relay).toList(),
        List.of(),
        PUBLIC);
  }
}
