using OpModel.Checking;
using OpModel.PackageTests.Consuming;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The sample of artifacts, run as a reader would run it, and compiled to native code with the package alone.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class ArtifactSampleTests(PackedLibrary library)
{
    private static readonly string Sample = Repository.Folder("samples", "Artifacts");

    private static int Documents => Directory.GetFiles(Path.Combine(Sample, "documents"), "*.json").Length;

    [Fact]
    public void Every_document_is_read_and_written_back_byte_for_byte() => AssertAllAreEqual(RunBuilt());

    [Fact]
    public void Bad_documents_are_told_and_artifacts_pass_through_a_class_of_ones_own()
    {
        var printed = RunBuilt().Lines;

        Assert.Contains("$.courses[1].title: ART102 title is empty; give it content.", printed);
        Assert.Contains("$.lines[1].amount: ART104 amount is -200.00 EUR; it must not be less than zero.", printed);
        Assert.Equal("read back as it was written", printed[^1]);
    }

    [NativeFact]
    public void Sample_of_artifacts_compiles_to_native_code_without_a_warning_and_prints_the_same()
    {
        var consumer = library.NewConsumer("artifacts").WriteProject(
            "Artifacts.csproj",
            "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>"
            + "<TrimmerSingleWarn>false</TrimmerSingleWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        foreach (var file in Directory.GetFiles(Sample, "*.cs"))
        {
            consumer.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        consumer.Dotnet(["publish", "-o", "published", .. NativeFactAttribute.LinkerOption]).MustSucceed().MustNotWarn();

        var program = Path.Combine(consumer.Folder, "published", OperatingSystem.IsWindows() ? "Artifacts.exe" : "Artifacts");
        var printed = CommandLine.Run(program, Sample).MustSucceed();
        AssertAllAreEqual(printed);
        Assert.Equal(RunBuilt().Log, printed.Log);
    }

    private static void AssertAllAreEqual(CommandResult printed)
    {
        Assert.Equal(18, Documents);
        Assert.Equal(Documents + 1, printed.Lines.Count(line => line.EndsWith(" equal, byte for byte", StringComparison.Ordinal)));
        Assert.DoesNotContain("OTHER BYTES", printed.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("NOT VALID", printed.Log, StringComparison.Ordinal);
    }

    private static CommandResult RunBuilt()
    {
        // The tests and the sample are built alike: bin/<configuration>/<framework>.
        var built = Path.GetRelativePath(Repository.Folder("tests", "OpModel.PackageTests"), AppContext.BaseDirectory);
        return CommandLine.Dotnet(Sample, Path.Combine(Sample, built, "Artifacts.dll")).MustSucceed();
    }
}
