package press.dossier.query.plan;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.dossier.query.argument.Arguments;
import press.dossier.query.argument.Site;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.catalog.FieldShape;
import press.dossier.query.catalog.ObjectShape;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// What the writers of one statement share: the schema, the catalog, the selections, the statement
/// so far, and the fields with arguments met on the way.
final class Compilation {

  /// More fields that look for paths would make one operation cost as much as many.
  private static final int MOST_SEARCHES = 10;

  final GraphQLSchema schema;
  final Catalog catalog;
  final Selections selections;
  final Sql sql;
  final References references;
  private final Function<Site, Arguments> reader;
  private final List<Site> sites = new ArrayList<>();
  private final List<PathPlan> paths = new ArrayList<>();

  /// @param reader reads the arguments of the request for which the plan is made; a plan may depend
  ///   on which arguments are there, never on their values
  Compilation(
      GraphQLSchema schema,
      Catalog catalog,
      Selections selections,
      References references,
      Sql sql,
      Function<Site, Arguments> reader) {
    this.schema = schema;
    this.catalog = catalog;
    this.selections = selections;
    this.references = references;
    this.sql = sql;
    this.reader = reader;
  }

  List<Site> sites() {
    return List.copyOf(sites);
  }

  List<PathPlan> paths() {
    return List.copyOf(paths);
  }

  /// Notes that paths are to be looked for before the statement is run.
  void search(Field field, PathPlan path) {
    paths.add(path);
    if (paths.size() > MOST_SEARCHES) {
      throw Refused.at(
          field,
          ErrorCode.QUERY_TOO_COMPLEX,
          "The operation looks for more than " + MOST_SEARCHES + " paths at once.");
    }
  }

  /// Notes a field with arguments and reads them.
  <A extends Arguments> Noted<A> note(Site site, Class<A> kind) {
    sites.add(site);
    return new Noted<>(sites.size() - 1, kind, kind.cast(reader.apply(site)));
  }

  /// A noted site: the arguments of the present request, and bindings that take a value from those
  /// of any request.
  record Noted<A extends Arguments>(int index, Class<A> kind, A present) {

    Binding binding(Function<A, @Nullable Object> value) {
      return arguments -> value.apply(kind.cast(arguments.get(index)));
    }
  }

  /// The object types that a field may return.
  List<GraphQLObjectType> typesOf(GraphQLFieldDefinition field) {
    return selections.typesOf(field);
  }

  /// What stands behind an object type that has rows of its own.
  ObjectShape require(GraphQLObjectType type, Field field) {
    return catalog.object(type.getName()).orElseThrow(() -> missing(field));
  }

  /// The refusal of a field that no plan stands behind.
  static Refused missing(Field field) {
    return Refused.at(
        field, ErrorCode.PLAN_MISSING, "No plan stands behind field " + field.getName() + ".");
  }

  /// The SQL of a Java-side list of words that are constants of ours.
  static String in(List<String> words) {
    return words.size() == 1
        ? "= '" + words.getFirst() + "'"
        : "in ('" + String.join("', '", words) + "')";
  }

  /// What stands behind a field of an object type.
  Planned plan(
      GraphQLObjectType type, Member member, Function<String, Optional<FieldShape>> shapes) {
    if (member.name().equals("__typename")) {
      return new Planned(member, Optional.empty(), Optional.empty());
    }
    GraphQLFieldDefinition definition = type.getFieldDefinition(member.name());
    FieldShape shape = shapes.apply(member.name()).orElseThrow(() -> missing(member.first()));
    return new Planned(member, Optional.of(definition), Optional.of(shape));
  }
}
