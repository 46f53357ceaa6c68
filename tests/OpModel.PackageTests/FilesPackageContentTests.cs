using System.Xml.Linq;
using OpModel.PackageTests.Packing;

namespace OpModel.PackageTests;

/// <summary>What is in the package for those who read files in programs and importers.</summary>
[Collection(PackageTestSuite.Name)]
public sealed class FilesPackageContentTests(PackedLibrary library)
{
    [Fact]
    public void Package_holds_these_files_and_no_other() => Assert.Equal(
        [
            "OpModel.Files.nuspec",
            "README.md",
            "icon.png",
            "lib/net8.0/OpModel.Files.dll",
            "lib/net8.0/OpModel.Files.xml",
            "lib/net8.0/OpModel.OrganizationFiles.dll",
            "lib/net8.0/OpModel.OrganizationFiles.xml",
        ],
        PackedLibrary.OwnFilesOf(library.FilesPackagePath));

    [Fact]
    public void Symbols_are_in_the_package_of_symbols() => Assert.Equal(
        ["OpModel.Files.nuspec", "lib/net8.0/OpModel.Files.pdb", "lib/net8.0/OpModel.OrganizationFiles.pdb"],
        PackedLibrary.OwnFilesOf(Path.ChangeExtension(library.FilesPackagePath, ".snupkg")));

    [Fact]
    public void Package_depends_on_just_its_version_of_the_library_and_on_two_packages()
    {
        var group = Assert.Single(
            XElement.Load(new MemoryStream(PackedLibrary.Read(library.FilesPackagePath, "OpModel.Files.nuspec"))).Descendants(),
            element => element.Name.LocalName == "group");

        Assert.Equal("net8.0", group.Attribute("targetFramework")!.Value);
        var versions = group.Elements().ToDictionary(dependency => dependency.Attribute("id")!.Value, dependency => dependency.Attribute("version")!.Value);
        Assert.Equal(["OneOf", "OpModel", "YamlDotNet"], versions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal($"[{library.Version}]", versions["OpModel"]);
    }
}
