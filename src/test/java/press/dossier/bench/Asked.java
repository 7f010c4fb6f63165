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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.dossier.model.Viewer;
import press.dossier.query.catalog.Catalog;
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

  /// What an operation takes with some variables.
  Work work(String text, Viewer viewer, Map<String, Object> variables) throws SQLException {
    Compiled compiled = compile(text, viewer, variables);
    String answer = one(compiled.sql(), compiled.values());
    String explained =
        one("explain (analyze, buffers, format json) " + compiled.sql(), compiled.values());
    return Work.of(explained, answer);
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
    Plan plan = compiler.compile(document, operation, coerced, viewer);
    return new Compiled(plan.sql(), plan.bind(coerced));
  }

  private String one(String sql, List<@Nullable Object> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        bind(statement, i + 1, values.get(i));
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case String[] texts -> statement.setArray(place, connection.createArrayOf("text", texts));
      case UUID[] ids -> statement.setArray(place, connection.createArrayOf("uuid", ids));
      case null -> statement.setString(place, null);
      default -> statement.setObject(place, value);
    }
  }
}
