using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Analyzers;
using OpModel.Compiling;

namespace OpModel.Hosting;

public sealed class RegistrationTests
{
    [Fact]
    public void Only_types_are_looked_at_and_nothing_waits_for_the_end_of_the_compilation()
    {
        var context = new RecordingAnalysisContext(Library.Compile("Acme"));

        new OrganizationAnalyzer().Initialize(context);

        Assert.Equal(["symbol NamedType"], context.Registered);
        Assert.Equal(GeneratedCodeAnalysisFlags.None, context.GeneratedCode);
        Assert.True(context.IsConcurrent);
    }

    [Fact]
    public void Project_without_the_library_is_left_alone()
    {
        var context = new RecordingAnalysisContext(CSharpCompilation.Create("Other", references: Net100.References.All));

        new OrganizationAnalyzer().Initialize(context);

        Assert.Empty(context.Registered);
    }
}
