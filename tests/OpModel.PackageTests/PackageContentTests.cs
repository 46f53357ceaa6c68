using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>What is in the package, file by file.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class PackageContentTests(PackedLibrary library)
{
    /// <summary>The oldest compiler that is served: SDK 8.0.100, Visual Studio 2022 17.8.</summary>
    private static readonly Version OldestCompiler = new(4, 8, 0, 0);

    private static readonly string[] CompilerComponents =
    [
        "analyzers/dotnet/cs/OpModel.Analyzers.dll",
        "analyzers/dotnet/cs/OpModel.CodeFixes.dll",
        "analyzers/dotnet/cs/OpModel.Files.dll",
        "analyzers/dotnet/cs/OpModel.Generators.dll",
        "analyzers/dotnet/cs/OpModel.Rules.dll",
        "analyzers/dotnet/cs/OpModel.Symbols.dll",
        "analyzers/dotnet/cs/YamlDotNet.dll",
    ];

    [Fact]
    public void Package_holds_these_files_and_no_other() => Assert.Equal(
        [
            "OpModel.nuspec",
            "README.md",
            .. CompilerComponents,
            "buildTransitive/OpModel.targets",
            "buildTransitive/WriteArtifactSchemas.cs.txt",
            "buildTransitive/presets/default.globalconfig",
            "buildTransitive/presets/startup.globalconfig",
            "buildTransitive/presets/strict.globalconfig",
            "icon.png",
            "lib/net10.0/OpModel.Rules.dll",
            "lib/net10.0/OpModel.Rules.xml",
            "lib/net10.0/OpModel.dll",
            "lib/net10.0/OpModel.xml",
            "lib/net8.0/OpModel.Rules.dll",
            "lib/net8.0/OpModel.Rules.xml",
            "lib/net8.0/OpModel.dll",
            "lib/net8.0/OpModel.xml",
            "schemas/organisation.schema.json",
        ],
        PackedLibrary.OwnFilesOf(library.PackagePath));

    [Fact]
    public void Symbols_of_the_library_are_in_the_package_of_symbols() => Assert.Equal(
        [
            "OpModel.nuspec",
            "lib/net10.0/OpModel.Rules.pdb",
            "lib/net10.0/OpModel.pdb",
            "lib/net8.0/OpModel.Rules.pdb",
            "lib/net8.0/OpModel.pdb",
        ],
        PackedLibrary.OwnFilesOf(library.SymbolsPath));

    [Fact]
    public void Package_depends_on_three_packages_for_either_framework()
    {
        var groups = Metadata().Descendants().Where(element => element.Name.LocalName == "group").ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal).ToArray());

        Assert.Equal(["net10.0", "net8.0"], groups.Keys.Order(StringComparer.Ordinal));
        Assert.All(groups.Values, dependencies => Assert.Equal(["Ardalis.SmartEnum", "NodaTime", "OneOf"], dependencies));
    }

    [Fact]
    public void Package_says_what_it_is()
    {
        Assert.Equal("OpModel", Value("id"));
        Assert.Equal(library.Version, Value("version"));
        Assert.Equal("Apache-2.0", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.NotEmpty(Value("tags"));
        Assert.NotEmpty(Value("description"));
    }

    [Fact]
    public void Oldest_compiler_loads_what_is_for_the_compiler() => Assert.All(CompilerComponents, component =>
        Assert.All(
            References(component).Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            reference => Assert.True(reference.Version <= OldestCompiler, $"{component} asks for {reference}.")));

    [Fact]
    public void All_parts_have_the_version_of_the_package() => Assert.All(
        PackedLibrary.FilesOf(library.PackagePath).Where(file => Path.GetFileName(file).StartsWith("OpModel", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal)),
        file => Assert.Equal(new Version(0, 0, 1, 0), Inspect(file, metadata => metadata.GetAssemblyDefinition().Version)));

    private XElement Metadata() => XElement.Load(new MemoryStream(PackedLibrary.Read(library.PackagePath, "OpModel.nuspec"))).Elements().Single();

    private string Value(string name) => Metadata().Elements().Single(element => element.Name.LocalName == name).Value;

    private List<(string Name, Version Version)> References(string file) => Inspect(file, metadata => metadata.AssemblyReferences
        .Select(metadata.GetAssemblyReference)
        .Select(reference => (metadata.GetString(reference.Name), reference.Version))
        .ToList());

    private T Inspect<T>(string file, Func<MetadataReader, T> read)
    {
        using var image = new PEReader(new MemoryStream(PackedLibrary.Read(library.PackagePath, file)));
        return read(image.GetMetadataReader());
    }
}
