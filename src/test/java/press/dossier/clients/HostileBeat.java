package press.dossier.clients;

import static press.dossier.store.recording.Said.DAY;
import static press.dossier.store.recording.Said.PUBLIC;
import static press.dossier.store.recording.Said.claim;
import static press.dossier.store.recording.Said.firm;
import static press.dossier.store.recording.Said.publication;
import static press.dossier.store.recording.Said.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import press.dossier.model.PartyRole;
import press.dossier.model.StatementField;
import press.dossier.model.StatementKind;
import press.dossier.model.Time;
import press.dossier.model.item.Batch;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PartyItem;
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
    items.add(publisher());
    items.add(publication("p"));
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
