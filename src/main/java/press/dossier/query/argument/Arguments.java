package press.dossier.query.argument;

/// The arguments of one field, read and checked for one request.
public sealed interface Arguments
    permits AsOfArguments,
        PageArguments,
        LookUpArguments,
        SearchArguments,
        NodeArguments,
        IntrospectedArguments,
        PathArguments,
        LevelArguments,
        PayloadArguments {}
