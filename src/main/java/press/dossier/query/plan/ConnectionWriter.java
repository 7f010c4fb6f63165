package press.dossier.query.plan;

import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.catalog.Key;

/// Writes what a connection's selection asks of the page's rows: nodes, edges, page info and the
/// total count.
final class ConnectionWriter {

  private final Compilation compilation;
  private final ObjectWriter objects;
  private final Compilation.Noted<PageArguments> noted;
  private final PageArguments asked;
  private final PageRows source;
  private final Row row;
  private final boolean numbered;
  private final Sql sql;

  /// @param numbered whether the rows are one more than the page shows, each with its `place`
  ConnectionWriter(
      Compilation compilation,
      ObjectWriter objects,
      Compilation.Noted<PageArguments> noted,
      PageRows source,
      Row row,
      boolean numbered) {
    this.compilation = compilation;
    this.objects = objects;
    this.noted = noted;
    this.asked = noted.present();
    this.source = source;
    this.row = row;
    this.numbered = numbered;
    this.sql = compilation.sql;
  }

  /// Writes one operand: the JSON of the connection.
  void write(GraphQLObjectType connection, List<Field> fields) {
    Json json = new Json(sql);
    Json.Members members = json.object();
    for (Member member : compilation.selections.below(fields, connection)) {
      members.key(member.key());
      member(json, connection, member);
    }
    members.end().end();
  }

  private void member(Json json, GraphQLObjectType connection, Member member) {
    switch (member.name()) {
      case "__typename" -> json.text("\"" + connection.getName() + "\"");
      case "nodes" -> rows(json, () -> node(connection, member));
      case "edges" -> rows(json, () -> edge(connection, member));
      case "pageInfo" -> pageInfo(json, connection, member);
      case "totalCount" -> {
        json.value();
        source.count();
      }
      default -> throw Compilation.missing(member.first());
    }
  }

  /// Writes an array with one element for each row of the page, in the order of the list.
  private void rows(Json json, Runnable element) {
    json.text("[").value().add("coalesce(string_agg((");
    element.run();
    sql.add(")::text, ',' order by ");
    if (numbered) {
      sql.add(row.alias() + ".place" + listOrder() + ") filter (where ");
      onPage();
    } else {
      sql.add(keys());
    }
    sql.add("), '')");
    json.text("]");
  }

  private String listOrder() {
    return asked.backward() ? " desc" : "";
  }

  private String keys() {
    String direction = asked.descending() ? " desc" : "";
    return IntStream.rangeClosed(1, asked.order().keys().size())
        .mapToObj(i -> row.alias() + ".key" + i + direction)
        .collect(Collectors.joining(", "));
  }

  private void onPage() {
    sql.add(row.alias() + ".place <= ");
    sql.bind("integer", noted.binding(PageArguments::limit));
  }

  private void node(GraphQLObjectType parent, Member member) {
    objects.object(
        row, compilation.typesOf(parent.getFieldDefinition(member.name())), member.fields());
  }

  private void edge(GraphQLObjectType connection, Member edges) {
    GraphQLObjectType edge = compilation.typesOf(connection.getFieldDefinition("edges")).getFirst();
    Json json = new Json(sql);
    Json.Members members = json.object();
    for (Member member : compilation.selections.below(edges.fields(), edge)) {
      members.key(member.key());
      switch (member.name()) {
        case "__typename" -> json.text("\"" + edge.getName() + "\"");
        case "cursor" -> {
          json.text("\"").value();
          cursor();
          json.text("\"");
        }
        case "node" -> {
          json.value();
          node(edge, member);
        }
        default -> throw Compilation.missing(member.first());
      }
    }
    members.end().end();
  }

  /// Writes the text of a row's cursor, as [press.dossier.query.argument.Cursor] reads it.
  private void cursor() {
    sql.add("translate(encode(convert_to(");
    sql.bind("text", noted.binding(PageArguments::signature)).add(" || E'\\n' || ");
    compilation.references.revision(row.slice());
    List<Key> keys = asked.order().keys();
    for (int i = keys.size(); i > 0; i--) {
      sql.add(" || E'\\n' || " + row.alias() + ".key" + i);
    }
    sql.add(", 'UTF8'), 'base64'), E'+/=\\n', '-_')");
  }

  private void pageInfo(Json json, GraphQLObjectType connection, Member pageInfo) {
    GraphQLObjectType type =
        compilation.typesOf(connection.getFieldDefinition("pageInfo")).getFirst();
    Json.Members members = json.object();
    for (Member member : compilation.selections.below(pageInfo.fields(), type)) {
      members.key(member.key());
      switch (member.name()) {
        case "__typename" -> json.text("\"" + type.getName() + "\"");
        case "hasNextPage" -> hasNextPage(json.value());
        case "hasPreviousPage" -> hasPreviousPage(json.value());
        case "startCursor" -> endOfPage(json.value(), asked.backward() ? " desc" : "");
        case "endCursor" -> endOfPage(json.value(), asked.backward() ? "" : " desc");
        default -> throw Compilation.missing(member.first());
      }
    }
    members.end();
  }

  private void hasNextPage(Sql operand) {
    operand.add("(");
    furtherRow(!asked.backward());
    if (asked.before().isPresent()) {
      sql.add(" or ");
      source.existsFromBefore();
    }
    sql.add(")::text");
  }

  private void hasPreviousPage(Sql operand) {
    operand.add("(");
    furtherRow(asked.backward());
    if (asked.after().isPresent()) {
      sql.add(" or ");
      source.existsUpToAfter();
    }
    sql.add(")::text");
  }

  private void furtherRow(boolean inDirectionOfPaging) {
    if (!inDirectionOfPaging) {
      sql.add("false");
      return;
    }
    sql.add("count(*) > ");
    sql.bind("integer", noted.binding(PageArguments::limit));
  }

  private void endOfPage(Sql operand, String order) {
    operand.add("coalesce('\"' || (array_agg(");
    cursor();
    sql.add(" order by " + row.alias() + ".place" + order + ") filter (where ");
    onPage();
    sql.add("))[1] || '\"', 'null')");
  }
}
