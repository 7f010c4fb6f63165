package press.dossier.query.plan;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.function.Consumer;
import press.dossier.model.Viewer;
import press.dossier.query.argument.IntrospectedArguments;
import press.dossier.query.argument.MutationSite;
import press.dossier.query.catalog.Catalog;

/// The compiler: makes of a valid operation one SQL statement whose one row holds the finished
/// answer and the revision at which it was read.
public final class Compiler {

  private final GraphQLSchema schema;
  private final Catalog catalog;

  /// A compiler of operations over a schema.
  public Compiler(GraphQLSchema schema, Catalog catalog) {
    this.schema = schema;
    this.catalog = catalog;
  }

  /// Compiles an operation for a viewer. Of the variables only their shape matters (see [Shape]):
  /// values are bound anew for each request.
  public Plan compile(
      Document document, OperationDefinition operation, CoercedVariables variables, Viewer viewer) {
    return plan(document, variables, viewer, compilation -> root(compilation, document, operation));
  }

  /// Compiles the payload of a mutation, for the desk that has sent it. What was written stands
  /// among the variables ([MutationSite#with]).
  public Plan compile(
      Document document, Member member, MutationSite site, CoercedVariables variables) {
    return plan(
        document,
        variables,
        Viewer.DESK,
        compilation -> {
          compilation.sql.add("select ");
          new PayloadWriter(compilation).write(member, site);
        });
  }

  private Plan plan(
      Document document, CoercedVariables variables, Viewer viewer, Consumer<Compilation> writer) {
    Sql sql = new Sql();
    Compilation compilation =
        new Compilation(
            schema,
            catalog,
            Selections.of(schema, document, variables),
            new References(sql, viewer),
            sql,
            site -> site.read(variables));
    writer.accept(compilation);
    sql.add(", (select coalesce(max(number), 0) from revision)");
    return new Plan(sql.text(), compilation.sites(), sql.bindings(), compilation.paths());
  }

  private void root(Compilation compilation, Document document, OperationDefinition operation) {
    GraphQLObjectType query = schema.getQueryType();
    RootWriter writer = new RootWriter(compilation);
    Json json = new Json(compilation.sql.add("select "));
    Json.Members members = json.object();
    for (Member member : compilation.selections.of(operation.getSelectionSet(), query)) {
      members.key(member.key());
      if (member.name().equals("__typename")) {
        json.text("\"" + query.getName() + "\"");
        continue;
      }
      json.value();
      if (member.name().startsWith("__")) {
        introspect(compilation, new Introspection(schema, document, operation, member));
        continue;
      }
      writer.field(compilation.plan(query, member, catalog::root));
    }
    members.end().end();
  }

  private static void introspect(Compilation compilation, Introspection site) {
    Compilation.Noted<IntrospectedArguments> noted =
        compilation.note(site, IntrospectedArguments.class);
    compilation.sql.bind("text", noted.binding(IntrospectedArguments::json));
  }

  /// The key of the plan that serves a request: requests of one key differ in bound values only.
  public String shape(OperationDefinition operation, CoercedVariables variables) {
    return Shape.of(schema, operation, variables);
  }
}
