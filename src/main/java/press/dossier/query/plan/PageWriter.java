package press.dossier.query.plan;

import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.catalog.FieldShape;

/// Writes a connection: one subquery that takes the page's rows by their keys and makes of them
/// whatever the connection's selection asks for.
///
/// Where the selection asks whether something follows, the page reads one row more than it shows
/// and numbers them. Where a cursor is given, the whole page and everything below it is read at the
/// revision that the cursor pins, so that a walk never skips or repeats.
final class PageWriter {

  /// Alias of the page's rows, with their keys as `key1`, …, and, where they are numbered, `place`
  /// from 1 in the direction of paging.
  private final String rows;

  private final Compilation compilation;
  private final ObjectWriter objects;
  private final Compilation.Noted<PageArguments> noted;
  private final PageArguments asked;
  private final FieldShape.Page page;
  private final Sql sql;

  PageWriter(
      Compilation compilation,
      ObjectWriter objects,
      Compilation.Noted<PageArguments> noted,
      FieldShape.Page page) {
    this.compilation = compilation;
    this.objects = objects;
    this.noted = noted;
    this.asked = noted.present();
    this.page = page;
    this.sql = compilation.sql;
    this.rows = compilation.references.alias("t");
  }

  /// Writes one operand.
  ///
  /// @param parent alias of the row whose connection it is; empty at the root
  /// @param outer the slice that the connection stands in
  /// @param kinds the words of the `kind` column to keep; empty where the link tells
  void write(String parent, Slice outer, Planned planned, List<String> kinds) {
    Slice slice = slice(outer);
    PageRows source = new PageRows(compilation, noted, page, parent, slice, kinds);
    GraphQLObjectType connection =
        compilation.typesOf(planned.definition().orElseThrow()).getFirst();
    List<String> asked = names(planned.member().fields(), connection);
    boolean numbered = asked.contains("pageInfo");
    sql.add("(select ");
    new ConnectionWriter(compilation, objects, noted, source, new Row(rows, slice), numbered)
        .write(connection, planned.member().fields());
    if (numbered) {
      sql.add(" from (");
      numbered(source);
      sql.add(") " + rows + " having true");
    } else if (asked.contains("nodes") || asked.contains("edges")) {
      sql.add(" from (");
      source.write(PageArguments::limit);
      sql.add(") " + rows + " having true");
    }
    sql.add(")");
  }

  private List<String> names(List<Field> fields, GraphQLObjectType connection) {
    return compilation.selections.below(fields, connection).stream().map(Member::name).toList();
  }

  private Slice slice(Slice outer) {
    return asked.revision().isPresent()
        ? outer.pinned(noted.binding(arguments -> arguments.revision().orElseThrow()))
        : outer;
  }

  private void numbered(PageRows source) {
    String order =
        IntStream.rangeClosed(1, asked.order().keys().size())
            .mapToObj(i -> "s.key" + i + source.direction())
            .collect(Collectors.joining(", "));
    sql.add("select s.*, row_number() over (order by " + order + ") as place from (");
    source.write(arguments -> arguments.limit() + 1);
    sql.add(") s");
  }
}
