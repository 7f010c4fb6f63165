package press.dossier.store.recording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Amount;
import press.dossier.model.DateRange;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;
import press.dossier.model.StatementField;
import press.dossier.model.Time;
import press.dossier.model.item.StatementItem;
import press.dossier.store.row.StatementEntity;

/// Makes the row of a statement.
final class StatementRow {

  private final StatementEntity row = new StatementEntity();

  private StatementRow() {}

  static StatementEntity of(StatementItem said) {
    StatementRow made = new StatementRow();
    made.row.id = Rows.id(said);
    made.row.kind = said.kind().name();
    made.row.aboutPublicationId =
        said.aboutPublication() == null
            ? null
            : NodeId.of(NodeType.PUBLICATION, said.aboutPublication());
    made.row.slot = Slot.of(said);
    made.time(said.time());
    said.fields().forEach(made::field);
    return made.row;
  }

  private void time(Time time) {
    switch (time) {
      case Time.Period period -> {
        row.state = true;
        row.ending = period.ending().name();
        starts(period.starts());
        row.endsEarliest = period.ends() == null ? null : period.ends().earliest();
        row.endsLatest = period.ends() == null ? null : period.ends().latest();
      }
      case Time.Happening happening -> starts(happening.on());
    }
  }

  private void starts(@Nullable DateRange starts) {
    row.startsEarliest = starts == null ? null : starts.earliest();
    row.startsLatest = starts == null ? null : starts.latest();
  }

  private void field(StatementField field, Object value) {
    switch (field.type()) {
      case AMOUNT -> amount(field, (Amount) value);
      case COUNT -> row.rank = (Integer) value;
      case TEXTS -> row.eccns = ((List<?>) value).toArray(new String[0]);
      case WORD, TEXT -> text(field, (String) value);
    }
  }

  private void amount(StatementField field, Amount amount) {
    switch (field) {
      case AMOUNT -> {
        row.amountValue = plain(amount.value());
        row.amountUnit = amount.unit();
        row.amountBound = amount.bound().name();
      }
      case QUANTITY -> {
        row.quantityValue = plain(amount.value());
        row.quantityUnit = amount.unit();
        row.quantityBound = amount.bound().name();
      }
      case SHARE -> {
        row.shareValue = plain(amount.value());
        row.shareUnit = amount.unit();
        row.shareBound = amount.bound().name();
      }
      case MEASURED -> {
        row.measuredValue = plain(amount.value());
        row.measuredUnit = amount.unit();
        row.measuredBound = amount.bound().name();
      }
      default -> throw new IllegalArgumentException(field + " holds no amount");
    }
  }

  /// A number as PostgreSQL gives it back: 1E+3 is kept as 1000.
  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
  }

  private void text(StatementField field, String text) {
    switch (field) {
      case STAGE -> row.stage = text;
      case EFFECT -> row.effect = text;
      case TITLE -> row.title = text;
      case CAPACITY -> row.capacity = text;
      case ASKED -> row.asked = text;
      case HOLDING -> row.holding = text;
      case SENTENCE -> row.sentence = text;
      case MEASURE -> row.measure = text;
      case DEVELOPMENT_ROLE -> row.developmentRole = text;
      case DERIVATION_KIND -> row.derivationKind = text;
      case FACILITY_KIND -> row.facilityKind = text;
      case AMENDMENT_KIND -> row.amendmentKind = text;
      case DISPOSITION -> row.disposition = text;
      default -> throw new IllegalArgumentException(field + " holds no text");
    }
  }
}
