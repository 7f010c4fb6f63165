package press.dossier.query.plan;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.dossier.query.argument.FieldSite;
import press.dossier.query.argument.LookUpArguments;
import press.dossier.query.argument.NodeArguments;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.argument.SearchArguments;
import press.dossier.query.catalog.FieldShape;
import press.dossier.query.catalog.Link;
import press.dossier.query.catalog.ObjectShape;
import press.dossier.query.catalog.Table;

/// Writes the fields of the query root: look-ups, pages and nodes.
final class RootWriter {

  private static final Slice CURRENT = new Slice.Current();

  private final Compilation compilation;
  private final ObjectWriter objects;
  private final Sql sql;

  RootWriter(Compilation compilation) {
    this.compilation = compilation;
    this.objects = new ObjectWriter(compilation);
    this.sql = compilation.sql;
  }

  /// Writes one operand: the JSON of a field of the root.
  void field(Planned planned) {
    FieldShape shape = planned.shape().orElseThrow();
    FieldSite site =
        new FieldSite(planned.member().first(), planned.definition().orElseThrow(), shape);
    switch (shape) {
      case FieldShape.Page page -> page(planned, site, page);
      case FieldShape.LookUp lookUp -> lookUp(planned, site, lookUp);
      case FieldShape.Search search -> search(planned, site);
      case FieldShape.AnyNode node -> node(planned, site);
      case FieldShape.AnyNodes nodes -> nodes(planned, site);
      case FieldShape.Value value -> throw Compilation.missing(planned.member().first());
      case FieldShape.Embedded embedded -> throw Compilation.missing(planned.member().first());
      case FieldShape.One one -> throw Compilation.missing(planned.member().first());
      case FieldShape.Private hidden -> throw Compilation.missing(planned.member().first());
      case FieldShape.Total total -> throw Compilation.missing(planned.member().first());
      case FieldShape.Status status -> throw Compilation.missing(planned.member().first());
      case FieldShape.Many many -> throw Compilation.missing(planned.member().first());
    }
  }

  private void page(Planned planned, FieldSite site, FieldShape.Page page) {
    GraphQLObjectType connection =
        compilation.typesOf(planned.definition().orElseThrow()).getFirst();
    List<GraphQLObjectType> nodes = compilation.typesOf(connection.getFieldDefinition("nodes"));
    new PageWriter(compilation, objects, compilation.note(site, PageArguments.class), page)
        .write("", CURRENT, planned, objects.kinds(nodes));
  }

  private void lookUp(Planned planned, FieldSite site, FieldShape.LookUp lookUp) {
    Compilation.Noted<LookUpArguments> noted = compilation.note(site, LookUpArguments.class);
    List<GraphQLObjectType> types = compilation.typesOf(planned.definition().orElseThrow());
    Joined joined = compilation.references.open(Link.all(lookUp.table()), "");
    sql.add("coalesce((select ");
    objects.object(new Row(joined.last(), CURRENT), types, planned.member().fields());
    compilation.references.from(joined, CURRENT);
    kinds(joined.last(), types);
    found(joined.last(), noted);
    sql.add("), 'null')");
  }

  private void search(Planned planned, FieldSite site) {
    new SearchWriter(compilation, objects, compilation.note(site, SearchArguments.class))
        .write(planned);
  }

  private void kinds(String row, List<GraphQLObjectType> types) {
    List<String> kinds = objects.kinds(types);
    if (!kinds.isEmpty()) {
      sql.add(" and " + row + ".kind " + Compilation.in(kinds));
    }
  }

  private void found(String row, Compilation.Noted<LookUpArguments> noted) {
    switch (noted.present()) {
      case LookUpArguments.ById byId -> {
        sql.add(" and " + row + ".id = ");
        sql.bind("uuid", noted.binding(arguments -> ((LookUpArguments.ById) arguments).id()));
      }
      case LookUpArguments.BySlug bySlug -> {
        sql.add(" and " + row + ".slug = ");
        sql.bind("text", noted.binding(arguments -> ((LookUpArguments.BySlug) arguments).slug()));
      }
      case LookUpArguments.ByIdentifier byIdentifier -> identified(row, noted, byIdentifier);
    }
  }

  private void identified(
      String row,
      Compilation.Noted<LookUpArguments> noted,
      LookUpArguments.ByIdentifier byIdentifier) {
    sql.add(" and exists (select 1");
    String identifier = compilation.references.fromAll(Table.IDENTIFIER, CURRENT);
    sql.add(" and " + identifier + ".entity_id = " + row + ".id");
    sql.add(" and " + identifier + ".scheme = ");
    sql.bind("text", noted.binding(a -> ((LookUpArguments.ByIdentifier) a).scheme()));
    sql.add(" and " + identifier + ".value = ");
    sql.bind("text", noted.binding(a -> ((LookUpArguments.ByIdentifier) a).value()));
    if (byIdentifier.issuer().isPresent()) {
      sql.add(" and exists (select 1");
      String issuer = compilation.references.fromAll(Table.ENTITY, CURRENT);
      sql.add(" and " + issuer + ".id = " + identifier + ".issuer_id");
      sql.add(" and " + issuer + ".slug = ");
      sql.bind(
          "text", noted.binding(a -> ((LookUpArguments.ByIdentifier) a).issuer().orElseThrow()));
      sql.add(")");
    }
    sql.add(")");
  }

  private void node(Planned planned, FieldSite site) {
    Compilation.Noted<NodeArguments> noted = compilation.note(site, NodeArguments.class);
    anyOf(planned, () -> sql.bind("uuid", noted.binding(arguments -> arguments.ids().getFirst())));
  }

  private void nodes(Planned planned, FieldSite site) {
    Compilation.Noted<NodeArguments> noted = compilation.note(site, NodeArguments.class);
    String asked = compilation.references.alias("i");
    sql.add("coalesce((select '[' || string_agg((");
    anyOf(planned, () -> sql.add(asked + ".id"));
    sql.add(")::text, ',' order by " + asked + ".place) || ']' from unnest(");
    sql.bind("uuid[]", noted.binding(arguments -> arguments.ids().toArray(new UUID[0])));
    sql.add(") with ordinality " + asked + "(id, place)), '[]')");
  }

  /// Writes whatever has an id: a row of one of the tables that hold nodes, or null.
  void anyOf(Planned planned, Runnable id) {
    sql.add("coalesce(");
    tables(planned)
        .forEach((table, types) -> {
          Joined joined = compilation.references.open(Link.all(table), "");
          sql.add("(select ");
          objects.object(new Row(joined.last(), CURRENT), types, planned.member().fields());
          compilation.references.from(joined, CURRENT);
          sql.add(" and " + joined.last() + ".id = ");
          id.run();
          sql.add("), ");
        });
    sql.add("'null')");
  }

  private Map<Table, List<GraphQLObjectType>> tables(Planned planned) {
    Map<Table, List<GraphQLObjectType>> tables = new LinkedHashMap<>();
    for (GraphQLObjectType type : compilation.typesOf(planned.definition().orElseThrow())) {
      ObjectShape shape = compilation.require(type, planned.member().first());
      tables.computeIfAbsent(shape.table().orElseThrow(), table -> new ArrayList<>()).add(type);
    }
    return tables;
  }
}
