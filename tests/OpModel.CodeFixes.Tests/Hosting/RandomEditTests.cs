using System.Globalization;
using Microsoft.CodeAnalysis;
using OpModel.Compiling;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OpModel.Hosting;

/// <summary>An editor asks at every keystroke, so code that means nothing at all is the rule: nothing may fail on it.</summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private const int Seed = 20260731;

    /// <summary>How many texts are tried: 500 unless <c>OPMODEL_EDITS</c> says otherwise.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("OPMODEL_EDITS"), CultureInfo.InvariantCulture, out var count) ? count : 500;

    [Fact]
    public async Task Random_edits_make_nothing_fail_and_show_what_a_fresh_editor_shows()
    {
        var project = await OpenProject.Of(WholeOrganization.Files);
        await project.Analyze();
        var offered = 0;
        var beyondTheCompiler = 0;
        output.WriteLine($"{Count} edited texts from seed {Seed}");

        await Parallel.ForEachAsync(Enumerable.Range(0, Count), async (index, _) =>
        {
            Random random = new(Seed + index);
            var (file, source) = WholeOrganization.Files.ElementAt(random.Next(WholeOrganization.Files.Count));
            var text = TokenEdits.Apply(random, source);
            try
            {
                var edited = await project.Edit(file, text);
                var findings = await edited.Analyze();
                Assert.Equal(Shown(await edited.AnalyzeAfresh()), Shown(findings));
                Interlocked.Add(ref offered, (await edited.ApplyFixes(findings)).Count);
            }
            // Roslyn 4.14 casts wrongly at `[Squad(::)]` where a `using static` brings in a field that has no name yet.
            catch (Exception) when (project.StopsTheCompiler(file, text))
            {
                Interlocked.Increment(ref beyondTheCompiler);
            }
            catch (Exception exception)
            {
                throw new XunitException($"Text {index} of seed {Seed} is too much:\n{text}", exception);
            }
        });

        output.WriteLine($"{offered} code actions applied, {beyondTheCompiler} texts at which the compiler itself fails");
        Assert.True(offered >= Count, "Too few code actions were offered to tell anything.");
        Assert.True(beyondTheCompiler <= Count / 500, "The compiler fails too often to tell anything.");
    }

    private static string[] Shown(IEnumerable<Diagnostic> findings) =>
        [.. findings.Select(finding => $"{finding} {string.Join(' ', finding.AdditionalLocations)}").Order(StringComparer.Ordinal)];
}
