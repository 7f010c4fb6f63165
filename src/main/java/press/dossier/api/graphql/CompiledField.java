package press.dossier.api.graphql;

/// The one body of all fields with arguments. A field is never answered one by one: the whole
/// operation is compiled to one SQL statement before any field is looked at. Reaching this body
/// therefore means that a read went around the compiler, and that is an error of the service with a
/// code, never another way to an answer.
final class CompiledField {

  private CompiledField() {}

  static <T> T answer() {
    throw new PlanMissing();
  }
}
