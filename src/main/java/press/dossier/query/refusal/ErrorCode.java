package press.dossier.query.refusal;

/// The codes of request errors. They are part of the contract: a code is never renamed.
public enum ErrorCode {
  /// The document is not GraphQL.
  GRAPHQL_PARSE_FAILED,
  /// The document does not fit the schema.
  GRAPHQL_VALIDATION_FAILED,
  /// The document is larger, deeper or dearer than is served.
  QUERY_TOO_COMPLEX,
  /// The answer is larger than any may be.
  ANSWER_TOO_LARGE,
  /// The document has no operation of the name, or several and no name was given.
  OPERATION_RESOLUTION_FAILED,
  /// A variable is missing or has a value of another type.
  VARIABLE_INVALID,
  /// An argument's value cannot be used.
  ARGUMENT_INVALID,
  /// What was asked for is for the desk only.
  FORBIDDEN,
  /// A cursor was not given by this service.
  CURSOR_INVALID,
  /// A cursor belongs to another list, filter or order.
  CURSOR_MISMATCH,
  /// A table was asked for, and the operation does not lead to one list.
  TABLE_IMPOSSIBLE,
  /// The document was named and not sent, and the service does not know it (any more).
  PERSISTED_QUERY_NOT_FOUND,
  /// The document was named in a way that the service does not know.
  PERSISTED_QUERY_NOT_SUPPORTED,
  /// The service serves the documents of its manifest only, and this is none of them.
  DOCUMENT_NOT_TRUSTED,
  /// A subscription was asked where only one answer can be given.
  SUBSCRIPTION_NEEDS_SOCKET,
  /// No plan stands behind a field of the schema.
  PLAN_MISSING
}
