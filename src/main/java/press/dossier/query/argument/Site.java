package press.dossier.query.argument;

import graphql.execution.CoercedVariables;

/// A field of an operation that takes arguments. A plan is made once for many requests; its sites
/// read each request's values anew.
public interface Site {

  /// Reads and checks the field's arguments for one request.
  Arguments read(CoercedVariables variables);
}
