using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;

namespace OpModel.Hosting;

public sealed class RegistrationTests
{
    public static TheoryData<DiagnosticAnalyzer> Analyzers => [.. Library.Analyzers];

    [Fact]
    public void Organisation_is_looked_at_file_by_file()
    {
        var context = new RecordingAnalysisContext(Library.Compile("Acme"));

        new OrganizationAnalyzer().Initialize(context);

        Assert.Equal(["semantic model", "additional file"], context.Registered);
    }

    [Theory]
    [MemberData(nameof(Analyzers), DisableDiscoveryEnumeration = true)]
    public void Only_files_and_operations_are_looked_at_and_nothing_waits_for_the_end_of_the_compilation(DiagnosticAnalyzer analyzer)
    {
        var context = new RecordingAnalysisContext(Library.Compile("Acme"));

        analyzer.Initialize(context);

        Assert.NotEmpty(context.Registered);
        Assert.All(context.Registered, action => Assert.Matches("^(semantic model|additional file|operation [A-Za-z]+)$", action));
        Assert.False(context.GeneratedCode!.Value.HasFlag(GeneratedCodeAnalysisFlags.Analyze));
        Assert.True(context.IsConcurrent);
    }

    [Theory]
    [MemberData(nameof(Analyzers), DisableDiscoveryEnumeration = true)]
    public void Project_without_the_library_is_left_alone(DiagnosticAnalyzer analyzer)
    {
        var context = new RecordingAnalysisContext(CSharpCompilation.Create("Other", references: Net100.References.All));

        analyzer.Initialize(context);

        Assert.Empty(context.Registered);
    }
}
