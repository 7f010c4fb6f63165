package press.dossier.bench;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.path.PathConfig;
import press.dossier.query.path.PathsOn;
import press.dossier.query.plan.Compiler;
import press.dossier.query.plan.Plan;

/// Asks a database of the benchmark what PostgreSQL does for an operation.
final class Asked {

  private static final String KEPT =
      "select coalesce(sum(generic_plans), 0) from pg_prepared_statements";

  private final GraphQLSchema schema;
  private final Compiler compiler;
  private final Connection connection;

  Asked(GraphQLSchema schema, Connection connection) {
    this.schema = schema;
    this.compiler = new Compiler(schema, Catalog.ofDossier());
    this.connection = connection;
  }

  /// A statement and what is bound to it.
  private record Compiled(String sql, List<@Nullable Object> values) {}

  private record Planned(Plan plan, CoercedVariables variables) {}

  /// What an operation takes with some variables.
  Work work(String text, Viewer viewer, Map<String, Object> variables) throws SQLException {
    Compiled compiled = compile(text, viewer, variables);
    ExplainedState state = new ExplainedState(connection);
    state.read(compiled.sql(), compiled.values());
    return state.done().getFirst();
  }

  /// What each statement of an operation that asks for paths takes.
  List<Work> searched(String text, Map<String, Object> variables, PathConfig limits) {
    ExplainedState state = new ExplainedState(connection);
    Planned planned = plan(text, Viewer.PUBLIC, variables);
    PathsOn.read(state, limits, planned.plan(), planned.variables());
    return state.done();
  }

  /// Runs an operation with each of some variables, and tells how often PostgreSQL took the plan
  /// that it keeps for whatever is bound. Nothing else may have been asked on the connection.
  long byKeptPlan(String text, Viewer viewer, List<Map<String, Object>> times) throws SQLException {
    for (Map<String, Object> variables : times) {
      Compiled compiled = compile(text, viewer, variables);
      one(compiled.sql(), compiled.values());
    }
    return Long.parseLong(one(KEPT, List.of()));
  }

  private Compiled compile(String text, Viewer viewer, Map<String, Object> variables) {
    Planned planned = plan(text, viewer, variables);
    return new Compiled(planned.plan().sql(), planned.plan().bind(planned.variables()));
  }

  private Planned plan(String text, Viewer viewer, Map<String, Object> variables) {
    Document document = new Parser().parseDocument(text);
    OperationDefinition operation =
        document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    CoercedVariables coerced =
        ValuesResolver.coerceVariableValues(
            schema,
            operation.getVariableDefinitions(),
            RawVariables.of(variables),
            GraphQLContext.getDefault(),
            Locale.ROOT);
    return new Planned(compiler.compile(document, operation, coerced, viewer), coerced);
  }

  private String one(String sql, List<@Nullable Object> values) throws SQLException {
    try (PreparedStatement statement = ExplainedState.prepared(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
