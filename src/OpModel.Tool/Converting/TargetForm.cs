using OpModel.Files;
using OpModel.Files.Backstage;
using OpModel.Files.CSharp;
using OpModel.Organization;

namespace OpModel.Tool.Converting;

/// <summary>A form that organisations are converted to.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="WriteFile">Writes an organisation as one file.</param>
/// <param name="WriteFolder">Writes it as the files of a folder.</param>
internal sealed record TargetForm(
    string Name, Func<IReadOnlyList<Definition>, ConvertRequest, WrittenText> WriteFile, Func<IReadOnlyList<Definition>, ConvertRequest, WrittenFolder> WriteFolder)
{
    /// <summary>All forms.</summary>
    public static IReadOnlyList<TargetForm> All { get; } =
    [
        new(
            "yaml",
            (definitions, request) => OrganizationYamlWriter.Write(definitions, request.Namespace),
            (definitions, request) => OrganizationYamlWriter.WriteFiles(definitions, request.Namespace)),
        new(
            "csharp",
            (definitions, request) => CSharpSource.Write(definitions, CSharpStyle.ForPeople, space: request.Namespace),
            (definitions, request) => CSharpSource.WriteFiles(definitions, request.Namespace)),
        new("backstage", Catalog, (definitions, request) => Catalog(definitions, request).InFolder("catalog-info.yaml")) { IsOfClasses = false },
    ];

    /// <summary>Whether its elements have classes, or keys that can be classes.</summary>
    public bool IsOfClasses { get; private init; } = true;

    /// <summary>Finds a form by its name.</summary>
    public static TargetForm? Find(string name) => All.FirstOrDefault(form => form.Name == name);

    private static WrittenText Catalog(IReadOnlyList<Definition> definitions, ConvertRequest request) => BackstageCatalog.Write(definitions, request.Today);
}
