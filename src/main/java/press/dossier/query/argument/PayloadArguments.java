package press.dossier.query.argument;

import press.dossier.model.writing.Written;

/// What a mutation has written, from which its payload is read.
public record PayloadArguments(Written written) implements Arguments {}
