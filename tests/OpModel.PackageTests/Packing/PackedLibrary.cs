using System.IO.Compression;

using OpModel.Checking;
using OpModel.PackageTests.Consuming;

namespace OpModel.PackageTests.Packing;

/// <summary>The package as <c>dotnet pack</c> makes it, packed once for all tests into a feed of its own.</summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("opmodel-package-").FullName;
    private readonly Lazy<string> _filesPackage;
    private readonly Lazy<string> _tool;

    public PackedLibrary()
    {
        _filesPackage = new(PackFiles);
        _tool = new(InstallTool);
        Feed = Directory.CreateDirectory(Path.Combine(_folder, "feed")).FullName;
        Pack("OpModel");
    }

    /// <summary>A version that no other run has used, so that no cache can stand in for what was packed.</summary>
    public string Version { get; } = $"0.0.1-test.{Guid.NewGuid():N}";

    public string Feed { get; }

    public string PackagePath => Path.Combine(Feed, $"OpModel.{Version}.nupkg");

    public string SymbolsPath => Path.Combine(Feed, $"OpModel.{Version}.snupkg");

    /// <summary>The package for those who read files in programs and importers.</summary>
    public string FilesPackagePath => _filesPackage.Value;

    /// <summary>The command <c>opmodel</c>, installed from its package.</summary>
    public string Tool => _tool.Value;

    /// <summary>The files of a package that are not those of every package.</summary>
    public static IReadOnlyList<string> OwnFilesOf(string package) =>
    [
        .. FilesOf(package).Where(file =>
            !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal) && file != "[Content_Types].xml"),
    ];

    public static IReadOnlyList<string> FilesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    public static byte[] Read(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(entry)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>An empty folder outside the repository whose only tie to it is the feed.</summary>
    internal Consumer NewConsumer(string name) => new(Directory.CreateDirectory(Path.Combine(_folder, name)).FullName, Feed, Version);

    private string PackFiles()
    {
        Pack("OpModel.OrganizationFiles");
        return Path.Combine(Feed, $"OpModel.Files.{Version}.nupkg");
    }

    private string InstallTool()
    {
        Pack("OpModel.Tool");
        NewConsumer("tool-folder").Dotnet("tool", "install", "OpModel.Tool", "--tool-path", "tools", "--version", Version).MustSucceed();
        return Path.Combine(_folder, "tool-folder", "tools", OperatingSystem.IsWindows() ? "opmodel.exe" : "opmodel");
    }

    /// <summary>Packs a project into the feed.</summary>
    // With an artifacts path of its own, packing leaves bin and obj of the repository to whoever else builds there.
    private void Pack(string project) => CommandLine.Dotnet(
        Repository.Folder(),
        ["pack", $"src/{project}", "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(_folder, "artifacts"), $"-p:Version={Version}", "-v", "quiet"])
        .MustSucceed();

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
