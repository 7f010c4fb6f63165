package press.dossier.clients;

import static press.dossier.store.recording.Said.DAY;
import static press.dossier.store.recording.Said.PUBLIC;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import press.dossier.model.AttributionKind;
import press.dossier.model.Modality;
import press.dossier.model.PartyRole;
import press.dossier.model.PublicationKind;
import press.dossier.model.Stance;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.Verification;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.StatementItem;

/// A beat whose names would like to be more than names: markup, scripts, formulas, directions of
/// writing, signs without width, endless words; around a firm with thousands of neighbours.
final class HostileBeat {

  private static final String HUB = "hostile-hub";

  private static final List<String> NAMES =
      List.of(
          "<img src=x onerror=\"globalThis.executed=1\">",
          "\"><script>globalThis.executed=1</script>",
          "' onmouseover='globalThis.executed=1",
          "</title></bdi><svg onload=globalThis.executed=1>",
          "javascript:globalThis.executed=1",
          "{{constructor.constructor('globalThis.executed=1')()}}",
          "=HYPERLINK(\"//elsewhere.example\",\"Total\")",
          "\u202Eeman a si siht\u202C שלום עולם",
          "Zero\u200B\u200D\u2060width",
          "n".repeat(10_000));

  private HostileBeat() {}

  /// The beat.
  ///
  /// @param neighbours how many firms the one in the middle buys from
  static Batch of(int neighbours) {
    List<Item> items = new ArrayList<>();
    items.add(new PublisherItem("b/paper", NAMES.get(1), null, List.of(), PUBLIC));
    items.add(publication("p", NAMES.get(3), "javascript:globalThis.executed=1"));
    items.add(publication("q", NAMES.get(2), "//elsewhere.example"));
    items.add(denial());
    items.add(firm(HUB, NAMES.getFirst(), PUBLIC));
    for (int i = 1; i <= neighbours; i++) {
      items.add(firm("hostile-" + i, i <= NAMES.size() ? NAMES.get(i - 1) : "Firm " + i, PUBLIC));
      items.add(purchase(i));
      items.add(claim("c" + i, "s" + i, "p"));
    }
    List<String> followed =
        IntStream.rangeClosed(1, NAMES.size()).mapToObj(i -> "hostile-" + i).toList();
    items.add(new BeatItem("b", NAMES.getFirst(), NAMES.get(1), followed, PUBLIC));
    return new Batch("b", items);
  }

  private static PublicationItem publication(String key, String title, String url) {
    return new PublicationItem(
        "b/" + key, PublicationKind.ARTICLE, title, "b/paper", "en", url, DAY, null, null, PUBLIC);
  }

  private static ClaimItem denial() {
    return new ClaimItem(
        "b/denial",
        "b/s1",
        "b/q",
        Stance.DENIES,
        Modality.FACT,
        DAY,
        6,
        Verification.READ,
        new ClaimItem.Attribution(AttributionKind.ON_THE_RECORD, HUB, null, false),
        List.of(),
        List.of(),
        PUBLIC);
  }

  private static StatementItem purchase(int i) {
    return new StatementItem(
        "b/s" + i,
        StatementKind.PURCHASE,
        List.of(
            new PartyItem(PartyRole.BUYER, HUB, null, null),
            new PartyItem(PartyRole.SELLER, "hostile-" + i, null, null)),
        null,
        new Time.Happening(DAY),
        Map.of(StatementField.STAGE, i % 2 == 0 ? "ORDERED" : "PLANNED"),
        PUBLIC);
  }
}
