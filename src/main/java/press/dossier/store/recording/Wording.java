package press.dossier.store.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Amount;
import press.dossier.model.DateRange;
import press.dossier.store.recording.Change.FieldChange;
import press.dossier.store.recording.Comparison.Difference;
import press.dossier.store.row.PartyEntity;
import press.dossier.store.row.SnapshotEntity;
import press.dossier.store.row.VersionEntity;

/// Tells differences between rows in the words of the files: keys for ids, dates and amounts as
/// people write them.
final class Wording {

  private final Keys keys;

  Wording(Keys keys) {
    this.keys = keys;
  }

  /// The fields that differ.
  List<FieldChange> of(Difference difference) {
    VersionEntity row = difference.some();
    Map<String, @Nullable Object> before = content(difference.held());
    Map<String, @Nullable Object> after = content(difference.said());
    Set<String> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String field : fields) {
      String was = text(before.get(field));
      String is = text(after.get(field));
      if (!was.equals(is)) {
        changes.add(new FieldChange(place(row) + field, was, is));
      }
    }
    return changes;
  }

  private static Map<String, @Nullable Object> content(@Nullable VersionEntity row) {
    return row == null ? Map.of() : row.content();
  }

  /// Where a row stands below its item, as the beginning of its fields' names.
  private static String place(VersionEntity row) {
    List<Object> place = row.place();
    return switch (row) {
      case SnapshotEntity archive -> "archive.";
      case PartyEntity party -> party.role.toLowerCase(Locale.ROOT) + "[" + party.position + "].";
      default -> place.isEmpty() ? "" : row.table() + "[" + place.getLast() + "].";
    };
  }

  private String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case UUID id -> keys.of(id);
      case DateRange dates -> dates.text();
      case Amount amount -> amount(amount);
      default -> value.toString();
    };
  }

  private static String amount(Amount amount) {
    String number = amount.value().toPlainString() + " " + amount.unit();
    return switch (amount.bound()) {
      case EXACT -> number;
      case MORE_THAN -> "more than " + number;
      case LESS_THAN -> "less than " + number;
      case ABOUT -> "about " + number;
    };
  }
}
