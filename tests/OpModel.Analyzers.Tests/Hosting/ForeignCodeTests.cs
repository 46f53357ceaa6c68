using System.Reflection;
using Microsoft.CodeAnalysis;
using OpModel.Compiling;
using Xunit.Abstractions;

namespace OpModel.Hosting;

/// <summary>The analyzers over large programs of others, in which somebody keeps an organisation too.</summary>
public sealed class ForeignCodeTests(ITestOutputHelper output)
{
    /// <summary>
    /// Without an organisation the analyzers would not look at a project, and without a violation nobody could tell that they did.
    /// </summary>
    private const string Organization = """
        using OpModel;
        using OpModel.Roles;

        namespace Acme;

        [Person("Ada Lovelace")] public sealed partial class Ada;

        [Squad("Checkout")]
        [Member<Ada, ProductOwner>]
        [Member<Ada, ScrumMaster>]
        public sealed partial class Checkout;
        """;

    public static TheoryData<string, int, int> Packages => new()
    {
        { "Newtonsoft.Json", 250, 40_000 },
        { "NodaTime", 200, 20_000 },
        { "YamlDotNet", 250, 15_000 },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Foreign_code_is_passed_over_without_failure_or_finding(string package, int types, int lines)
    {
        var code = ForeignCode.Of(Assembly.Load(package));

        var diagnostics = await EveryRule.Over(code.CompileWith(Organization)).GetAllDiagnosticsAsync();

        var errors = diagnostics.Count(diagnostic => diagnostic is { Id: ['C', 'S', ..], Severity: DiagnosticSeverity.Error });
        output.WriteLine($"{package}: {code.Files.Length} types, {code.Lines} lines, {errors} errors.");
        Assert.True(code.Files.Length >= types && code.Lines >= lines, "There is too little code to tell anything.");
        Assert.True(errors < code.Lines / 1000, "More than one line in a thousand does not compile.");

        var findings = diagnostics.Where(diagnostic => diagnostic.Id is ['O', 'P', 'M', ..] or ['A', 'D', ..]).ToArray();
        Assert.Contains(findings, finding => finding.Id == "OPM1001");
        Assert.All(findings, finding => Assert.Equal(ForeignCode.UserFile, finding.Location.SourceTree?.FilePath));
    }
}
