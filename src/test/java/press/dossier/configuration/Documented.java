package press.dossier.configuration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A type in a file of source, read by the compiler of the JDK: only there stands what its members
/// mean.
final class Documented {

  private final Trees trees;
  private final CompilationUnitTree unit;
  private final ClassTree type;

  private Documented(Trees trees, CompilationUnitTree unit) {
    this.trees = trees;
    this.unit = unit;
    this.type = (ClassTree) unit.getTypeDecls().getFirst();
  }

  static Documented read(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
      return new Documented(Trees.instance(task), task.parse().iterator().next());
    }
  }

  List<? extends Tree> members() {
    return type.getMembers();
  }

  ModifiersTree modifiers() {
    return type.getModifiers();
  }

  /// What the type means.
  String meaning() {
    return text(TreePath.getPath(unit, type));
  }

  /// What a member means.
  String meaning(Tree member) {
    return text(TreePath.getPath(unit, member));
  }

  private String text(TreePath path) {
    return Optional.ofNullable(trees.getDocComment(path))
        .orElseThrow(() -> new AssertionError(path.getLeaf() + " has no documentation"))
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "))
        .strip();
  }

  /// The one text in an annotation, if it is there.
  static Optional<String> annotated(ModifiersTree modifiers, String annotation) {
    return StreamSupport.stream(modifiers.getAnnotations().spliterator(), false)
        .filter(each -> each.getAnnotationType().toString().equals(annotation))
        .map(Documented::argument)
        .findFirst();
  }

  private static String argument(AnnotationTree annotation) {
    ExpressionTree argument = annotation.getArguments().getFirst();
    return literal(
        argument instanceof AssignmentTree assigned ? assigned.getExpression() : argument);
  }

  static String literal(ExpressionTree expression) {
    return (String) ((LiteralTree) expression).getValue();
  }
}
