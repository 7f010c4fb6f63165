package press.dossier.differential.memory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dossier.model.DateRange;
import press.dossier.model.SortName;
import press.dossier.model.Time;
import press.dossier.model.item.BeatItem;
import press.dossier.model.item.ClaimItem;
import press.dossier.model.item.EntityItem;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;
import press.dossier.model.item.PublisherItem;
import press.dossier.model.item.StatementItem;

/// In which order lists come. The id settles every tie, and turning the direction turns that too.
final class Orders {

  static final LocalDate UNKNOWN_DAY = LocalDate.of(9999, 12, 31);

  private Orders() {}

  static Comparator<EntityItem> ofEntities(Map<String, Object> orderBy) {
    Comparator<EntityItem> order =
        switch (field(orderBy, "NAME")) {
          case "NAME" -> byText(entity -> SortName.of(entity.name()));
          case "SLUG" -> byText(EntityItem::key);
          default -> throw new IllegalArgumentException("no order: " + orderBy);
        };
    return settled(order, orderBy);
  }

  static Comparator<StatementItem> ofStatements(Map<String, Object> orderBy) {
    return settled(Comparator.comparing(Orders::firstDay), orderBy);
  }

  static Comparator<ClaimItem> ofClaims(Map<String, Object> orderBy) {
    Comparator<ClaimItem> reported = Comparator.comparing(claim -> claim.reportedOn().earliest());
    Comparator<ClaimItem> order =
        switch (field(orderBy, "REPORTED")) {
          case "REPORTED" -> reported;
          case "CREDIBILITY" ->
              Comparator.comparingInt(ClaimItem::credibility).thenComparing(reported);
          default -> throw new IllegalArgumentException("no order: " + orderBy);
        };
    return settled(order, orderBy);
  }

  static Comparator<PublicationItem> ofPublications(Map<String, Object> orderBy) {
    return settled(
        Comparator.comparing(publication -> publication.publishedOn().earliest()), orderBy);
  }

  static Comparator<PublisherItem> ofPublishers() {
    return settled(byText(publisher -> SortName.of(publisher.name())), Map.of());
  }

  static Comparator<BeatItem> ofBeats() {
    return settled(byText(BeatItem::key), Map.of());
  }

  /// Moments come by day, then as a day goes: what begins or happens, what ends, what is published.
  static Comparator<Moment> ofMoments(
      Map<String, Object> orderBy, Function<Moment, LocalDate> reported) {
    Comparator<Moment> order =
        switch (field(orderBy, "HAPPENED")) {
          case "HAPPENED" -> Comparator.comparing(moment -> moment.at().earliest());
          case "REPORTED" -> Comparator.comparing(reported);
          default -> throw new IllegalArgumentException("no order: " + orderBy);
        };
    Comparator<Moment> settled =
        order.thenComparing(Moment::turn).thenComparing(byText(Moment::nodeId));
    return "DESC".equals(orderBy.get("direction")) ? settled.reversed() : settled;
  }

  /// When a statement happened or began; null if not known.
  static @Nullable DateRange when(StatementItem statement) {
    return switch (statement.time()) {
      case Time.Period period -> period.starts();
      case Time.Happening happening -> happening.on();
    };
  }

  private static LocalDate firstDay(StatementItem statement) {
    DateRange when = when(statement);
    return when == null ? UNKNOWN_DAY : when.earliest();
  }

  private static String field(Map<String, Object> orderBy, String otherwise) {
    return orderBy.getOrDefault("field", otherwise).toString();
  }

  private static <T extends Item> Comparator<T> settled(
      Comparator<T> order, Map<String, Object> orderBy) {
    Comparator<T> settled = order.thenComparing(byText(Holdings::id));
    return "DESC".equals(orderBy.get("direction")) ? settled.reversed() : settled;
  }

  /// Texts by their bytes.
  static <T> Comparator<T> byText(Function<T, String> text) {
    return (one, other) ->
        Arrays.compareUnsigned(
            text.apply(one).getBytes(StandardCharsets.UTF_8),
            text.apply(other).getBytes(StandardCharsets.UTF_8));
  }
}
