package press.dossier.differential.operation;

/// A word of a closed list, as the value of an argument.
record Word(String name) {}
