package press.dossier.query.argument;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.Filter;
import press.dossier.query.catalog.Order;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Which page of a connection is asked for.
///
/// @param order the keys by which the list is ordered
/// @param descending whether the largest come first
/// @param backward whether the page is counted from the end
/// @param limit the most rows of the page, 1 to 100
/// @param filter the conditions that are set, by the names of their input fields, or of arguments
///   of their own
/// @param after the place after which the page begins
/// @param before the place before which it ends
/// @param signature tells lists, filters and orders apart; a cursor carries it
public record PageArguments(
    Order order,
    boolean descending,
    boolean backward,
    int limit,
    Map<String, Object> filter,
    Optional<Cursor> after,
    Optional<Cursor> before,
    String signature)
    implements Arguments {

  /// How many rows a page has if nobody says.
  public static final int DEFAULT = 20;

  /// The most rows of a page.
  public static final int MOST = 100;

  /// The arguments that name revisions.
  private static final List<String> REVISIONS = List.of("since", "until");

  static PageArguments of(String list, Page page, Map<String, Object> values) {
    Map<String, Object> orderBy = Values.object(values, "orderBy");
    Order order = order(page, Values.word(orderBy, "field"));
    boolean descending = Values.word(orderBy, "direction").orElse("ASC").equals("DESC");
    Map<String, Object> filter = new TreeMap<>(Values.object(values, "filter"));
    filter.values().removeIf(condition -> condition == null);
    page.filters().forEach(condition -> setByArgument(condition, values, filter));
    String signature = sign(list + "|" + order.word() + "|" + descending + "|" + filter);
    Optional<Integer> first = Values.number(values, "first");
    Optional<Integer> last = Values.number(values, "last");
    if (first.isPresent() && last.isPresent()) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID, "Arguments first and last cannot be given together.");
    }
    PageArguments asked =
        new PageArguments(
            order,
            descending,
            last.isPresent(),
            limit("first", first).or(() -> limit("last", last)).orElse(DEFAULT),
            filter,
            cursor(values, "after", signature, order),
            cursor(values, "before", signature, order),
            signature);
    asked.requireOneRevision();
    return asked;
  }

  /// Takes a condition that is set by an argument of its own.
  private static void setByArgument(
      Filter condition, Map<String, Object> values, Map<String, Object> filter) {
    switch (condition) {
      case Filter.Behind behind -> setRevision(behind.name(), values, filter);
      case Filter.UpTo upTo -> setRevision(upTo.name(), values, filter);
      case Filter.OneOf oneOf -> setText(oneOf.name(), values, filter);
      case Filter.Holds holds -> setText(holds.name(), values, filter);
      case Filter.Leads leads -> setText(leads.name(), values, filter);
      case Filter.Meets other -> {}
    }
  }

  private static void setText(
      String argument, Map<String, Object> values, Map<String, Object> filter) {
    Values.word(values, argument).ifPresent(text -> filter.put(argument, List.of(text)));
  }

  private static void setRevision(
      String argument, Map<String, Object> values, Map<String, Object> filter) {
    Optional<Integer> revision = Values.number(values, argument);
    if (revision.isPresent() && revision.get() < 0) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID,
          "Argument " + argument + " must be the number of a revision, or 0.");
    }
    revision.ifPresent(number -> filter.put(argument, number));
  }

  private static Order order(Page page, Optional<String> word) {
    return word.flatMap(wanted ->
            page.orders().stream().filter(order -> order.word().equals(wanted)).findFirst())
        .orElse(page.orders().getFirst());
  }

  private static Optional<Integer> limit(String argument, Optional<Integer> limit) {
    if (limit.isPresent() && (limit.get() < 1 || limit.get() > MOST)) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID, "Argument " + argument + " must be 1 to " + MOST + ".");
    }
    return limit;
  }

  private static Optional<Cursor> cursor(
      Map<String, Object> values, String argument, String signature, Order order) {
    return Values.word(values, argument)
        .map(text -> Cursor.read(argument, text, signature, order.keys()));
  }

  private void requireOneRevision() {
    if (after.isPresent()
        && before.isPresent()
        && after.get().revision() != before.get().revision()) {
      throw Refused.because(
          ErrorCode.CURSOR_MISMATCH, "Arguments after and before are cursors of different walks.");
    }
  }

  private static String sign(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, 6));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /// The revision at which the list is walked, if a cursor pins one.
  public Optional<Long> revision() {
    return after.or(() -> before).map(Cursor::revision);
  }

  /// The newest revision that is named: by a cursor, or by a condition on revisions; 0 if none is.
  public long newestNamed() {
    long conditions =
        REVISIONS.stream()
            .flatMap(name -> Values.number(filter, name).stream())
            .mapToLong(Integer::longValue)
            .max()
            .orElse(0);
    return Math.max(revision().orElse(0L), conditions);
  }

  /// The texts of a condition that lists them.
  public String[] texts(String condition) {
    Object list = filter.get(condition);
    return list == null ? new String[0] : Values.words(list).toArray(new String[0]);
  }

  /// The number of a condition that sets one.
  public long number(String condition) {
    return Values.number(filter, condition).orElseThrow();
  }

  /// A day of a condition that spans days; empty if that end is open.
  public Optional<String> day(String condition, String end) {
    Optional<String> day = Values.word(Values.object(filter, condition), end);
    if (day.isPresent() && !Days.isDay(day.get())) {
      throw Refused.because(
          ErrorCode.ARGUMENT_INVALID,
          "Argument filter." + condition + "." + end + " must be a day like 2024-12-08.");
    }
    return day;
  }
}
