package press.dossier.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is asked for: drawn by a hash, so that every run asks for the same.
enum Sample {
  FIRM(
      "id",
      "select id::text from entity where kind = 'FIRM' and to_revision is null order by md5(slug)"),
  /// The firms that play a part in very many statements.
  HUB(
      "id",
      "select id::text from entity where slug in ('firm-0', 'firm-1') and to_revision is null"),
  REGULATION(
      "id",
      "select id::text from entity where kind = 'REGULATION' and to_revision is null order by md5(slug)"),
  /// The firm of which there are a thousand editions.
  CORRECTED("id", "select id::text from entity group by id order by count(*) desc limit 1"),
  COUNTRY(
      "country", "select distinct country from entity where kind = 'FIRM' and to_revision is null"),
  /// The first letters of a name.
  BEGINNING(
      "typed",
      "select left(search_text, 5 + length(search_text) % 4) from entity where kind = 'FIRM' and to_revision is null order by md5(slug)"),
  /// A name with one letter wrong.
  SLIP(
      "typed",
      "select overlay(search_text placing 'x' from 3 for 1) from entity where kind = 'FIRM' and to_revision is null order by md5(slug)");

  private final String variable;
  private final String sql;

  Sample(String variable, String sql) {
    this.variable = variable;
    this.sql = sql;
  }

  /// The variables of questions.
  List<Map<String, Object>> draw(Connection connection, int most) throws SQLException {
    List<Map<String, Object>> drawn = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setMaxRows(most);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          drawn.add(Map.of(variable, rows.getString(1)));
        }
      }
    }
    return drawn;
  }
}
