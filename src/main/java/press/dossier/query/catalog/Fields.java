package press.dossier.query.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.query.catalog.FieldShape.Embedded;
import press.dossier.query.catalog.FieldShape.Many;
import press.dossier.query.catalog.FieldShape.One;
import press.dossier.query.catalog.FieldShape.Page;
import press.dossier.query.catalog.FieldShape.Status;
import press.dossier.query.catalog.FieldShape.Value;

/// Declares fields one after the other, each with the column of its own name unless another is
/// given.
final class Fields {

  private final Map<String, FieldShape> fields = new LinkedHashMap<>();

  static Fields fields() {
    return new Fields();
  }

  Fields with(Fields others) {
    fields.putAll(others.fields);
    return this;
  }

  Fields id() {
    return value("id", Rendering.PLAIN, "id", false);
  }

  /// An id that is made of what makes the row one.
  Fields derivedId(String name, String sql) {
    fields.put(name, new Value(Rendering.PLAIN, sql, false));
    return this;
  }

  Fields text(String name) {
    return value(name, Rendering.TEXT, name, false);
  }

  Fields textOrNull(String name) {
    return value(name, Rendering.TEXT, name, true);
  }

  /// A text that only the desk sees.
  Fields privateText(String name) {
    return privateText(name, "{row}." + name);
  }

  /// The same, made by constant SQL over `{row}`.
  Fields privateText(String name, String sql) {
    fields.put(name, new FieldShape.Private(new Value(Rendering.TEXT, sql, false)));
    return this;
  }

  /// A list of texts, empty where the column is null.
  Fields texts(String name) {
    return value(name, Rendering.TEXTS, name, false);
  }

  Fields word(String name, String column) {
    return value(name, Rendering.PLAIN, column, false);
  }

  Fields word(String name) {
    return word(name, name);
  }

  Fields wordOrNull(String name) {
    return wordOrNull(name, name);
  }

  Fields wordOrNull(String name, String column) {
    return value(name, Rendering.PLAIN, column, true);
  }

  Fields instant(String name, String column) {
    return value(name, Rendering.INSTANT, column, false);
  }

  Fields hexadecimal(String name) {
    return value(name, Rendering.HEXADECIMAL, name, false);
  }

  Fields day(String name) {
    return value(name, Rendering.PLAIN, name, false);
  }

  Fields number(String name) {
    return number(name, name);
  }

  Fields number(String name, String column) {
    return value(name, Rendering.NUMBER, column, false);
  }

  Fields numberOrNull(String name) {
    return numberOrNull(name, name);
  }

  Fields numberOrNull(String name, String column) {
    return value(name, Rendering.NUMBER, column, true);
  }

  Fields flag(String name, String column) {
    return value(name, Rendering.FLAG, column, false);
  }

  /// A date stored as `<column>_earliest` and `<column>_latest`; never null.
  Fields date(String name, String column) {
    fields.put(name, new Embedded(Embedded.ALWAYS, range(column)));
    return this;
  }

  /// The same, null where the columns are.
  Fields dateOrNull(String name, String column) {
    return dateIf(name, column, "{row}." + column + "_earliest is not null");
  }

  /// The same, null where a condition over `{row}` does not hold.
  Fields dateIf(String name, String column, String present) {
    fields.put(name, new Embedded(present, range(column)));
    return this;
  }

  /// The further fields of a kind of entity, from the column that holds them all.
  Fields details(EntityKind kind) {
    for (EntityField field : EntityField.of(kind)) {
      String stored = "({row}.details::jsonb -> '" + field.word() + "')";
      fields.put(
          field.word(),
          switch (field.type()) {
            case TEXT -> new Value(Rendering.TEXT, "(" + stored + " #>> '{}')", true);
            case DATE ->
                new Embedded(
                    stored + " is not null",
                    range("(" + stored + " ->> 0)::date", "(" + stored + " ->> 1)::date"));
          });
    }
    return this;
  }

  private static Map<String, FieldShape> range(String column) {
    return range("{row}." + column + "_earliest", "{row}." + column + "_latest");
  }

  private static Map<String, FieldShape> range(String earliest, String latest) {
    return Map.of(
        "earliest", new Value(Rendering.PLAIN, earliest, false),
        "latest", new Value(Rendering.PLAIN, latest, false),
        "text", new Value(Rendering.PLAIN, "edtf(" + earliest + ", " + latest + ")", false));
  }

  /// An amount stored as `<column>_value`, `<column>_unit` and `<column>_bound`; null where they
  /// are.
  Fields amountOrNull(String name, String column) {
    String prefix = "{row}." + column;
    fields.put(
        name,
        new Embedded(
            prefix + "_value is not null",
            Map.of(
                "value", new Value(Rendering.DECIMAL, prefix + "_value", false),
                "unit", new Value(Rendering.TEXT, prefix + "_unit", false),
                "bound", new Value(Rendering.PLAIN, prefix + "_bound", false))));
    return this;
  }

  /// An object made from the same row.
  Fields embedded(String name, Fields inner) {
    return embeddedIf(name, Embedded.ALWAYS, inner);
  }

  /// The same, null where a condition over `{row}` does not hold.
  Fields embeddedIf(String name, String present, Fields inner) {
    fields.put(name, new Embedded(present, inner.all()));
    return this;
  }

  Fields one(String name, Link link) {
    fields.put(name, new One(link, List.of(), Optional.empty()));
    return this;
  }

  /// To a row of a table that this row was made of, under its id in a column.
  Fields read(String name, Table table, String column) {
    Link link = Link.to(table, "id", column);
    fields.put(name, new One(link, List.of(), Optional.of("{row}." + column)));
    return this;
  }

  /// The first of those that a link leads to.
  Fields first(String name, Link link, String... order) {
    fields.put(name, new One(link, List.of(order), Optional.empty()));
    return this;
  }

  Fields many(String name, Link link, String... order) {
    fields.put(name, new Many(link, List.of(order)));
    return this;
  }

  /// A number made of all rows that a link leads to.
  Fields count(String name, Link link, String sql) {
    fields.put(name, new FieldShape.Total(link, Rendering.NUMBER, sql));
    return this;
  }

  /// Whether something holds of the rows that a link leads to.
  Fields whether(String name, Link link, String sql) {
    fields.put(name, new FieldShape.Total(link, Rendering.FLAG, "coalesce(" + sql + ", false)"));
    return this;
  }

  Fields status(String name) {
    fields.put(name, new Status());
    return this;
  }

  /// A value made of the row by constant SQL over `{row}`, never null.
  Fields made(String name, Rendering rendering, String sql) {
    fields.put(name, new Value(rendering, sql, false));
    return this;
  }

  /// Whatever has the row's id.
  Fields any(String name) {
    fields.put(name, new FieldShape.AnyNode());
    return this;
  }

  Fields page(String name, Page page) {
    fields.put(name, page);
    return this;
  }

  Map<String, FieldShape> all() {
    return Map.copyOf(fields);
  }

  private Fields value(String name, Rendering rendering, String column, boolean nullable) {
    fields.put(name, new Value(rendering, "{row}." + column, nullable));
    return this;
  }
}
