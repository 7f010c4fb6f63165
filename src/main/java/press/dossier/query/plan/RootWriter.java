package press.dossier.query.plan;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.dossier.model.Viewer;
import press.dossier.query.argument.AsOfArguments;
import press.dossier.query.argument.AsOfSite;
import press.dossier.query.argument.FieldSite;
import press.dossier.query.argument.LookUpArguments;
import press.dossier.query.argument.NodeArguments;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.argument.PathArguments;
import press.dossier.query.argument.SearchArguments;
import press.dossier.query.catalog.FieldShape;
import press.dossier.query.catalog.ObjectShape;
import press.dossier.query.catalog.Table;
import press.dossier.query.catalog.Validity;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// Writes the fields of the query root: look-ups, pages and nodes.
final class RootWriter {

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
    Slice slice = asked(planned);
    FieldSite site =
        new FieldSite(
            planned.member().first(), planned.definition().orElseThrow(), shape, slice.site());
    switch (shape) {
      case FieldShape.Page page -> page(planned, site, page, slice);
      case FieldShape.LookUp lookUp -> lookUp(planned, site, lookUp, slice);
      case FieldShape.Search search -> search(planned, site, slice);
      case FieldShape.Path path -> path(planned, site, slice);
      case FieldShape.AnyNode node -> node(planned, site, slice);
      case FieldShape.AnyNodes nodes -> nodes(planned, site, slice);
      case FieldShape.Value value -> throw Compilation.missing(planned.member().first());
      case FieldShape.Embedded embedded -> throw Compilation.missing(planned.member().first());
      case FieldShape.One one -> throw Compilation.missing(planned.member().first());
      case FieldShape.Private hidden -> throw Compilation.missing(planned.member().first());
      case FieldShape.Total total -> throw Compilation.missing(planned.member().first());
      case FieldShape.Status status -> throw Compilation.missing(planned.member().first());
      case FieldShape.Many many -> throw Compilation.missing(planned.member().first());
    }
  }

  /// The slice of history that a field of the root asks for.
  private Slice asked(Planned planned) {
    AsOfSite site = new AsOfSite(planned.member().first(), planned.definition().orElseThrow());
    Compilation.Noted<AsOfArguments> noted = compilation.note(site, AsOfArguments.class);
    AsOfArguments asOf = noted.present();
    if (asOf.recordedAt().isPresent() && compilation.references.viewer() == Viewer.PUBLIC) {
      throw Refused.at(
          site.field(), ErrorCode.FORBIDDEN, "Argument asOf.recordedAt is for the desk only.");
    }
    return new Slice(
        asOf.recordedAt().isEmpty()
            ? new Edition.Current()
            : new Edition.RecordedAt(noted.binding(at -> at.recordedAt().orElseThrow().toString())),
        asOf.validOn().map(day -> noted.binding(at -> at.validOn().orElseThrow())),
        asOf.knownAt().map(day -> noted.binding(at -> at.knownAt().orElseThrow())),
        Optional.of(site));
  }

  private void page(Planned planned, FieldSite site, FieldShape.Page page, Slice slice) {
    GraphQLObjectType connection =
        compilation.typesOf(planned.definition().orElseThrow()).getFirst();
    List<GraphQLObjectType> nodes = compilation.typesOf(connection.getFieldDefinition("nodes"));
    new PageWriter(compilation, objects, compilation.note(site, PageArguments.class), page)
        .write("", slice, planned, objects.kinds(nodes));
  }

  private void lookUp(Planned planned, FieldSite site, FieldShape.LookUp lookUp, Slice slice) {
    Compilation.Noted<LookUpArguments> noted = compilation.note(site, LookUpArguments.class);
    List<GraphQLObjectType> types = compilation.typesOf(planned.definition().orElseThrow());
    Joined joined = compilation.references.open(Validity.asked(lookUp.table()), "");
    sql.add("coalesce((select ");
    objects.object(new Row(joined.last(), slice), types, planned.member().fields());
    compilation.references.from(joined, slice);
    kinds(joined.last(), types);
    new LookUpWriter(compilation.references, sql)
        .write(new Row(joined.last(), slice), noted.present(), noted::binding);
    compilation.references.newestFirst(joined, slice);
    sql.add("), 'null')");
  }

  private void path(Planned planned, FieldSite site, Slice slice) {
    new PathWriter(compilation, objects, compilation.note(site, PathArguments.class), slice)
        .write(planned);
  }

  private void search(Planned planned, FieldSite site, Slice slice) {
    new SearchWriter(compilation, objects, compilation.note(site, SearchArguments.class), slice)
        .write(planned);
  }

  private void kinds(String row, List<GraphQLObjectType> types) {
    List<String> kinds = objects.kinds(types);
    if (!kinds.isEmpty()) {
      sql.add(" and " + row + ".kind " + Compilation.in(kinds));
    }
  }

  private void node(Planned planned, FieldSite site, Slice slice) {
    Compilation.Noted<NodeArguments> noted = compilation.note(site, NodeArguments.class);
    anyOf(
        planned,
        slice,
        () -> sql.bind("uuid", noted.binding(arguments -> arguments.ids().getFirst())));
  }

  private void nodes(Planned planned, FieldSite site, Slice slice) {
    Compilation.Noted<NodeArguments> noted = compilation.note(site, NodeArguments.class);
    String asked = compilation.references.alias("i");
    sql.add("coalesce((select '[' || string_agg((");
    anyOf(planned, slice, () -> sql.add(asked + ".id"));
    sql.add(")::text, ',' order by " + asked + ".place) || ']' from unnest(");
    sql.bind("uuid[]", noted.binding(arguments -> arguments.ids().toArray(new UUID[0])));
    sql.add(") with ordinality " + asked + "(id, place)), '[]')");
  }

  /// Writes whatever has an id: a row of one of the tables that hold nodes, or null.
  void anyOf(Planned planned, Slice slice, Runnable id) {
    sql.add("coalesce(");
    tables(planned)
        .forEach((table, types) -> {
          Joined joined = compilation.references.open(Validity.asked(table), "");
          sql.add("(select ");
          objects.object(new Row(joined.last(), slice), types, planned.member().fields());
          compilation.references.from(joined, slice);
          sql.add(" and " + joined.last() + ".id = ");
          id.run();
          compilation.references.newestFirst(joined, slice);
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
