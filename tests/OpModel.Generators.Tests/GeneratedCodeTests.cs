using OpModel.Generators.Tests.Driving;
using Snapshooter.Xunit;

namespace OpModel.Generators.Tests;

public class GeneratedCodeTests
{
    [Fact]
    public void Front_page_program_becomes_a_model()
    {
        var run = GeneratorRun.Over(Project.Of(FrontPage.Program)).AssertCompiles();

        Snapshot.Match(string.Join("\n", run.Sources
            .OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => $"==== {source.Key} ====\n{source.Value}")));
    }
}
