using System.Xml.Linq;
using OpModel.Checking;

namespace OpModel.Organizations;

/// <summary>The sample company in one of the product-driven structures, as <c>samples/Structures</c> has it.</summary>
internal static class StructureSample
{
    /// <summary>What a sample does with its organisation, which is no part of it.</summary>
    private const string Program = "Program.cs";

    private static readonly string Samples = Repository.Folder("samples", "Structures");

    /// <summary>The day that the samples are judged on when they are built, as <c>2026-11-02</c>.</summary>
    public static string Today { get; } = Property("OpModelToday");

    /// <summary>The preset that the samples are built with.</summary>
    public static string Preset { get; } = Property("OpModelPreset");

    /// <summary>The structures of which there is a sample, by the names of their folders.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(Samples, "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The files of a sample: those of its structure, and those of the company that all of them share.</summary>
    public static IReadOnlyList<string> SourcesOf(string structure) =>
    [
        .. new[] { "Company", structure }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Samples, folder), "*.cs"))
            .Where(file => Path.GetFileName(file) != Program)
            .Select(File.ReadAllText),
    ];

    private static string Property(string name) => XDocument.Load(Path.Combine(Samples, "Directory.Build.props")).Descendants(name).Single().Value;
}
