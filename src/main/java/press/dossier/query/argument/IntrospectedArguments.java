package press.dossier.query.argument;

/// The finished JSON of a field that asks for the schema itself.
public record IntrospectedArguments(String json) implements Arguments {}
