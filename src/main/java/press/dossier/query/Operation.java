package press.dossier.query;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;

/// An operation of a valid document, with the values of its variables.
record Operation(Document document, OperationDefinition definition, CoercedVariables variables) {}
