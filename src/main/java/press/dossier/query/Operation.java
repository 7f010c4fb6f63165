package press.dossier.query;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import press.dossier.query.check.Cost;

/// An operation of a valid document, with the values of its variables and what it costs.
public record Operation(
    Document document, OperationDefinition definition, CoercedVariables variables, Cost cost) {}
