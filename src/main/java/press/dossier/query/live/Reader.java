package press.dossier.query.live;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.function.Supplier;
import press.dossier.model.Viewer;
import press.dossier.query.path.Paths;
import press.dossier.query.plan.Compiler;
import press.dossier.query.plan.Plan;
import press.dossier.store.reading.AtLeast;
import press.dossier.store.reading.Read;

/// What the questions of a feed are compiled and read with.
///
/// @param viewer who is told
/// @param atLeast how new the state must be that is told of
public record Reader(
    GraphQLSchema schema,
    Compiler compiler,
    Paths paths,
    Viewer viewer,
    Supplier<AtLeast> atLeast) {

  Plan plan(Document document, OperationDefinition question, CoercedVariables variables) {
    return compiler.compile(document, question, variables, viewer);
  }

  Read read(Plan plan, CoercedVariables variables) {
    return paths.read(plan, variables, atLeast.get());
  }
}
