using OpModel.PackageTests.Consuming;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>The command <c>opmodel</c>, installed from its package.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class ToolTests(PackedLibrary library)
{
    [Fact]
    public void Tool_installs_from_its_package_and_runs()
    {
        var command = library.Tool;
        var consumer = library.NewConsumer("tool");

        CommandLine.Run(command, consumer.Folder, "--help").MustSucceed();
        CommandLine.Run(command, consumer.Folder, "--version").MustSucceed();

        // What the tool accepts of an assembly, the compiler accepts of its sources.
        consumer.WriteFrontPage(FrontPage.Organisation, "<OpModelBaseline Condition=\"Exists('opmodel.baseline.yaml')\">opmodel.baseline.yaml</OpModelBaseline>");
        Assert.NotEmpty(consumer.Build().MustSucceed().Warnings);
        CommandLine.Run(command, consumer.Folder, "baseline", "bin/Debug/net10.0/Acme.dll").MustSucceed();
        consumer.Build().MustSucceed().MustNotWarn();
    }
}
