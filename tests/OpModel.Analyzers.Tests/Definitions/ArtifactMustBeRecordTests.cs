using OpModel.Compiling;

namespace OpModel.Definitions;

/// <summary>What nothing can be generated for says so at its attribute, and how to mend it.</summary>
public sealed class ArtifactMustBeRecordTests
{
    private static readonly AnalyzerRun Fit = new("OPM9002");

    [Theory]
    [InlineData("abstract partial record Plan;", "Plan is abstract, so that no document could be one; remove abstract.")]
    [InlineData("partial record Plan : Ancestor;", "Plan inherits from Ancestor, and a document has one form; hold a Ancestor as a property instead.")]
    public Task Artifact_that_has_no_one_form_Triggers(string declaration, string message) =>
        Fit.Triggers($"[{{|#0:Artifact(\"Plan\")|}}] public {declaration} public record Ancestor;", message);

    [Theory]
    [InlineData("public abstract partial record Plan;", "Plan is abstract, so that no document could be one; remove abstract.")]
    [InlineData("public partial record Plan : Ancestor;", "Plan inherits from Ancestor, and a document has one form; hold a Ancestor as a property instead.")]
    [InlineData("public partial class Plan;", "Plan is no record, and a part of artifacts is a value; write record instead of class.")]
    [InlineData("public partial struct Plan;", "Plan is no record, and a part of artifacts is a value; write record instead of struct, as in record struct.")]
    [InlineData("public partial record Plan<T>;", "Plan is generic or stands in a generic type, and a document has one form; write a record for each form.")]
    [InlineData("file partial record Plan;", "Plan is local to its file, so that nothing can be generated for it elsewhere; remove file.")]
    public Task Part_that_has_no_one_form_Triggers(string declaration, string message) =>
        Fit.Triggers($"[{{|#0:OpModel.Artifacts.ArtifactPart|}}] {declaration} public record Ancestor;", message);

    [Theory]
    [InlineData("[Artifact(\"Plan\")] public sealed partial record Plan;")]
    [InlineData("[Artifact(\"Plan\")] public partial record Plan(int Size);")]
    [InlineData("[OpModel.Artifacts.ArtifactPart] public partial record struct Plan(int Size);")]
    [InlineData("[OpModel.Artifacts.ArtifactPart] public readonly partial record struct Plan(int Size);")]
    public Task Record_DoesNotTrigger(string declaration) => Fit.DoesNotTrigger(declaration);

    [Theory]
    [InlineData("[Artifact(\"Plan\")] public sealed record {|#0:Plan|};")]
    [InlineData("[OpModel.Artifacts.ArtifactPart] public sealed record {|#0:Plan|};")]
    public Task Record_that_is_not_partial_Triggers(string declaration) =>
        new AnalyzerRun("OPM9001").Triggers(declaration, "Plan is not partial, so nothing can be generated for it; write partial before record.");
}
