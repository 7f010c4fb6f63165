package press.dossier.query;

import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import press.dossier.model.Viewer;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.catalog.Weighting;
import press.dossier.query.check.Cost;
import press.dossier.query.export.Export;
import press.dossier.query.export.Walk;
import press.dossier.query.path.Paths;
import press.dossier.query.plan.Compiler;
import press.dossier.query.plan.Plan;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;
import press.dossier.store.reading.AtLeast;
import press.dossier.store.reading.Read;

/// Hands out lists as tables, however long: the second front door of this room.
///
/// A list is walked page by page at the revision of its first page, so that neither the service nor
/// PostgreSQL ever holds more than a page, and no connection is held while a slow reader reads.
@ApplicationScoped
public class Exports {

  private final GraphQLSchema schema;
  private final Operations operations;
  private final Compiler compiler;
  private final Paths paths;

  Exports(GraphQLSchema schema, Operations operations, Paths paths) {
    this.schema = schema;
    this.operations = operations;
    this.compiler = new Compiler(schema, Catalog.ofDossier());
    this.paths = paths;
  }

  /// The table of a question that leads to one connection, or a refusal. Its first page has been
  /// read.
  public Export export(Question question) {
    Operation asked = operations.requireOnce(question);
    if (operations.writes(question)) {
      throw Refused.at(
          asked.definition(), ErrorCode.TABLE_IMPOSSIBLE, "A mutation has no answer as a table.");
    }
    Walk walk = Walk.of(schema, asked.document(), asked.definition(), asked.variables());
    Viewer viewer = question.viewer();
    Cost cost = operations.cost(asked.document(), walk.begin(), asked.variables());
    Plan begin = compiler.compile(asked.document(), walk.begin(), asked.variables(), viewer);
    Read first = paths.read(begin, asked.variables(), question.atLeast());
    question.atLeast().requireReached(first.revision());
    return new Export(
        walk,
        new Answer(
            first.json(),
            first.revision(),
            AsOf.of(begin, asked.variables()),
            Weighting.RULE,
            cost),
        cursor -> further(walk, asked, viewer, cursor));
  }

  private byte[] further(Walk walk, Operation asked, Viewer viewer, String cursor) {
    Map<String, Object> variables = new HashMap<>(asked.variables().toMap());
    variables.put(Walk.CURSOR, cursor);
    CoercedVariables placed = CoercedVariables.of(variables);
    Plan plan = compiler.compile(asked.document(), walk.further(), placed, viewer);
    return paths.read(plan, placed, AtLeast.ANY).json();
  }
}
