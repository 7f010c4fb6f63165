package press.dossier.query.plan;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dossier.query.argument.FieldSite;
import press.dossier.query.argument.PageArguments;
import press.dossier.query.catalog.FieldShape;
import press.dossier.query.catalog.ObjectShape;
import press.dossier.query.catalog.Rows;

/// Writes objects: for a row, the SQL of its JSON.
final class ObjectWriter {

  private final Compilation compilation;
  private final Sql sql;

  ObjectWriter(Compilation compilation) {
    this.compilation = compilation;
    this.sql = compilation.sql;
  }

  /// Writes one operand: the JSON of a row that may be of any of the types.
  void object(Row row, List<GraphQLObjectType> types, List<Field> parents) {
    object(row, variants(types, parents));
  }

  private List<Variant> variants(List<GraphQLObjectType> types, List<Field> parents) {
    List<Variant> variants = new ArrayList<>();
    for (GraphQLObjectType type : types) {
      ObjectShape shape = compilation.require(type, parents.getFirst());
      Variant.add(variants, type, plan(type, parents, shape.fields()));
    }
    return variants;
  }

  private void object(Row row, List<Variant> variants) {
    Json json = new Json(sql);
    if (variants.size() == 1) {
      members(json, row, variants.getFirst());
    } else {
      laidOut(json, row, Layout.of(variants).parts());
    }
    json.end();
  }

  private void laidOut(Json json, Row row, List<Layout.Part> parts) {
    Json.Members members = json.object();
    boolean shared = false;
    for (int i = 0; i < parts.size(); i++) {
      switch (parts.get(i)) {
        case Layout.Part.Shared(Planned planned, List<GraphQLObjectType> types) -> {
          member(json, members, row, planned, types);
          shared = true;
        }
        case Layout.Part.Apart(List<Variant> variants) ->
            apart(json, row, variants, shared, i + 1 < parts.size());
      }
    }
    members.end();
  }

  /// Writes what differs by type. Its commas stand before each member where another member stands
  /// before all of them, and else behind each where one follows: of some types there may be none.
  private void apart(Json json, Row row, List<Variant> variants, boolean before, boolean after) {
    json.value().add("case");
    for (Variant variant : variants) {
      sql.add(
          " when " + row.alias() + ".kind " + Compilation.in(kinds(variant.types())) + " then ");
      Json inner = new Json(sql);
      Json.Members members = inner.members(before);
      variant.members().forEach(planned -> member(inner, members, row, planned, variant.types()));
      inner.text(!before && after && !variant.members().isEmpty() ? "," : "").end();
    }
    sql.add(" end");
  }

  private List<Planned> plan(
      GraphQLObjectType type, List<Field> parents, Map<String, FieldShape> shapes) {
    return compilation.selections.below(parents, type).stream()
        .map(
            member -> compilation.plan(type, member, name -> Optional.ofNullable(shapes.get(name))))
        .toList();
  }

  /// The words of the `kind` column for types that share a table.
  List<String> kinds(List<GraphQLObjectType> types) {
    return types.stream()
        .map(type -> compilation.catalog.object(type.getName()).flatMap(ObjectShape::kind))
        .flatMap(Optional::stream)
        .toList();
  }

  private void members(Json json, Row row, Variant variant) {
    Json.Members members = json.object();
    variant.members().forEach(planned -> member(json, members, row, planned, variant.types()));
    members.end();
  }

  private void member(
      Json json, Json.Members members, Row row, Planned planned, List<GraphQLObjectType> types) {
    members.key(planned.member().key());
    if (planned.shape().isPresent()) {
      field(json, row, planned, planned.shape().get());
    } else {
      typename(json, row, types);
    }
  }

  private void typename(Json json, Row row, List<GraphQLObjectType> types) {
    if (types.size() == 1) {
      json.text("\"" + types.getFirst().getName() + "\"");
      return;
    }
    json.value().add("case " + row.alias() + ".kind");
    for (GraphQLObjectType type : types) {
      sql.add(" when '" + kinds(List.of(type)).getFirst());
      sql.add("' then '\"" + type.getName() + "\"'");
    }
    sql.add(" end");
  }

  private void field(Json json, Row row, Planned planned, FieldShape shape) {
    switch (shape) {
      case FieldShape.Value value -> value(json, row, value);
      case FieldShape.Private hidden -> hidden(json, row, hidden);
      case FieldShape.Embedded embedded -> embedded(json, row, planned, embedded);
      case FieldShape.One one -> one(json, row, planned, one);
      case FieldShape.Many many -> many(json, row, planned, many);
      case FieldShape.Page page -> page(json, row, planned, page);
      case FieldShape.Total total -> total(json, row, total);
      case FieldShape.Status status -> status(json, row);
      case FieldShape.LookUp root -> throw Compilation.missing(planned.member().first());
      case FieldShape.Search root -> throw Compilation.missing(planned.member().first());
      case FieldShape.Path root -> throw Compilation.missing(planned.member().first());
      case FieldShape.AnyNode any -> any(json, row, planned);
      case FieldShape.AnyNodes root -> throw Compilation.missing(planned.member().first());
    }
  }

  private static void value(Json json, Row row, FieldShape.Value value) {
    String sql = Rows.at(value.sql(), row.alias());
    if (value.nullable()) {
      json.value().add("coalesce(" + value.rendering().of(sql) + ", 'null')");
    } else if (value.rendering().quoted()) {
      json.text("\"").value().add(value.rendering().inside(sql));
      json.text("\"");
    } else {
      json.value().add(value.rendering().inside(sql));
    }
  }

  private void hidden(Json json, Row row, FieldShape.Private hidden) {
    switch (compilation.references.viewer()) {
      case PUBLIC -> json.text("null");
      case DESK -> value(json, row, hidden.value());
    }
  }

  private void total(Json json, Row row, FieldShape.Total total) {
    Joined joined = compilation.references.open(total.link(), row.alias());
    json.value().add("(select ").add(total.rendering().of(joined.at(total.sql())));
    compilation.references.from(joined, row.slice());
    sql.add(")");
  }

  private void status(Json json, Row row) {
    json.text("\"").value();
    new StatusWriter(compilation.references, sql).write(row);
    json.text("\"");
  }

  private void embedded(Json json, Row row, Planned planned, FieldShape.Embedded embedded) {
    GraphQLObjectType type = types(planned).getFirst();
    Variant variant =
        new Variant(List.of(type), plan(type, planned.member().fields(), embedded.fields()));
    if (embedded.present().equals(FieldShape.Embedded.ALWAYS)) {
      members(json, row, variant);
      return;
    }
    json.value().add("case when " + Rows.at(embedded.present(), row.alias()) + " then ");
    Json inner = new Json(sql);
    members(inner, row, variant);
    inner.end();
    sql.add(" else 'null' end");
  }

  private void one(Json json, Row row, Planned planned, FieldShape.One one) {
    List<Variant> variants = variants(types(planned), planned.member().fields());
    if (one.read().isPresent() && asksForIdAlone(variants)) {
      json.value().add("coalesce(");
      id(Rows.at(one.read().get(), row.alias()), variants.getFirst());
      sql.add(", 'null')");
      return;
    }
    Joined joined = compilation.references.open(one.link(), row.alias());
    json.value().add("coalesce((select ");
    object(new Row(joined.last(), row.slice()), variants);
    compilation.references.from(joined, row.slice());
    if (one.order().isEmpty()) {
      compilation.references.newestFirst(joined, row.slice());
    } else {
      sql.add(" order by ").add(joined.at(String.join(", ", one.order()))).add(" limit 1");
    }
    sql.add("), 'null')");
  }

  /// Whether the id is asked for and nothing else; of an object of which nothing is asked it must
  /// still be known whether it is there.
  private static boolean asksForIdAlone(List<Variant> variants) {
    return variants.size() == 1
        && !variants.getFirst().members().isEmpty()
        && variants.getFirst().members().stream()
            .allMatch(planned -> planned.member().name().equals("id"));
  }

  private void id(String id, Variant variant) {
    Json json = new Json(sql);
    Json.Members members = json.object();
    for (Planned planned : variant.members()) {
      members.key(planned.member().key());
      json.text("\"").value().add(id);
      json.text("\"");
    }
    members.end();
    json.end();
  }

  private void many(Json json, Row row, Planned planned, FieldShape.Many many) {
    Joined joined = compilation.references.open(many.link(), row.alias());
    json.value().add("coalesce((select '[' || string_agg((");
    object(new Row(joined.last(), row.slice()), types(planned), planned.member().fields());
    sql.add(")::text, ',' order by ");
    sql.add(joined.at(String.join(", ", many.order()))).add(") || ']'");
    compilation.references.from(joined, row.slice());
    sql.add("), '[]')");
  }

  private void any(Json json, Row row, Planned planned) {
    json.value();
    new RootWriter(compilation).anyOf(planned, row.slice(), () -> sql.add(row.alias() + ".id"));
  }

  private void page(Json json, Row row, Planned planned, FieldShape.Page page) {
    FieldSite site =
        new FieldSite(
            planned.member().first(), planned.definition().orElseThrow(), page, row.slice().site());
    json.value();
    new PageWriter(compilation, this, compilation.note(site, PageArguments.class), page)
        .write(row.alias(), row.slice(), planned, List.of());
  }

  private List<GraphQLObjectType> types(Planned planned) {
    GraphQLFieldDefinition definition = planned.definition().orElseThrow();
    return compilation.typesOf(definition);
  }
}
