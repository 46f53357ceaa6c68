using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests.Consuming;

/// <summary>A stranger's project folder, which knows the library from its package alone.</summary>
internal sealed class Consumer
{
    private readonly string _version;

    public Consumer(string folder, string feed, string version)
    {
        Folder = folder;
        _version = version;
        Write("nuget.config", NuGetConfig(feed));
    }

    public string Folder { get; }

    /// <summary>Writes a file, with the folders that it needs.</summary>
    public Consumer Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Writes a project that references a package as the README says.</summary>
    public Consumer WriteProject(string path, string properties = "", string items = "", string package = "OpModel", string framework = "net10.0") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{package}" Version="{_version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public CommandResult Dotnet(params IEnumerable<string> arguments) => CommandLine.Dotnet(Folder, arguments);

    public CommandResult Build(params IEnumerable<string> options) => Dotnet(["build", .. options]);

    /// <summary>Runs what was built.</summary>
    public CommandResult Run(string project = ".") => Dotnet("run", "--no-build", "--project", project).MustSucceed();

    // The package under test goes to a folder of its own; all others are taken from where they have been downloaded already.
    private static string NuGetConfig(string feed)
    {
        var downloaded = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var fallback = Directory.Exists(downloaded) ? $"""<add key="downloaded" value="{downloaded}" />""" : "";
        return $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <fallbackPackageFolders>
                {fallback}
              </fallbackPackageFolders>
              <packageSources>
                <add key="opmodel-under-test" value="{feed}" />
              </packageSources>
            </configuration>
            """;
    }
}
