package press.dossier.store.recording;

import jakarta.persistence.Column;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows on their way into their tables by COPY, by the same columns that Hibernate writes.
final class Copies {

  private static final int MOST_HELD = 8 * 1024 * 1024;

  private final Connection connection;
  private final Map<Class<?>, Copy> copies = new HashMap<>();

  Copies(Connection connection) {
    this.connection = connection;
  }

  void add(Object row) throws SQLException, IOException {
    Copy copy = copies.computeIfAbsent(row.getClass(), Copy::new);
    copy.add(row);
    if (copy.held.length() > MOST_HELD) {
      copy.flush();
    }
  }

  void flush() throws SQLException {
    try {
      for (Copy copy : copies.values()) {
        copy.flush();
      }
    } catch (IOException failure) {
      throw new IllegalStateException("rows were not copied", failure);
    }
  }

  private final class Copy {

    private final String sql;
    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder held = new StringBuilder();

    Copy(Class<?> type) {
      for (Class<?> level = type; level != null; level = level.getSuperclass()) {
        for (Field field : level.getDeclaredFields()) {
          if (field.isAnnotationPresent(Column.class)) {
            field.setAccessible(true); // Panache hides the fields behind accessors
            fields.add(field);
          }
        }
      }
      String columns =
          fields.stream()
              .map(field -> field.getAnnotation(Column.class).name())
              .collect(Collectors.joining(", "));
      String table = type.getAnnotation(jakarta.persistence.Table.class).name();
      this.sql = "copy " + table + " (" + columns + ") from stdin";
    }

    void add(Object row) {
      for (int i = 0; i < fields.size(); i++) {
        if (i > 0) {
          held.append('\t');
        }
        append(value(fields.get(i), row));
      }
      held.append('\n');
    }

    private static @Nullable Object value(Field field, Object row) {
      try {
        return field.get(row);
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException("fields were made accessible", impossible);
      }
    }

    private void append(@Nullable Object value) {
      switch (value) {
        case null -> held.append("\\N");
        case byte[] bytes -> held.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        case UUID[] ids -> array(List.of(ids));
        case String[] texts -> array(List.of(texts));
        case String text -> escaped(text);
        case java.math.BigDecimal number -> held.append(number.toPlainString());
        default -> held.append(value);
      }
    }

    /// What is copied has no quotation marks and no commas in its arrays.
    private void array(List<?> values) {
      held.append('{');
      held.append(values.stream().map(String::valueOf).collect(Collectors.joining(",")));
      held.append('}');
    }

    private void escaped(String text) {
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        switch (character) {
          case '\\' -> held.append("\\\\");
          case '\n' -> held.append("\\n");
          case '\t' -> held.append("\\t");
          case '\r' -> held.append("\\r");
          default -> held.append(character);
        }
      }
    }

    void flush() throws SQLException, IOException {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(sql, new StringReader(held.toString()));
      held.setLength(0);
    }
  }
}
