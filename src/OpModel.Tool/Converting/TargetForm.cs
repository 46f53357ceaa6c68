using OpModel.Files;
using OpModel.Files.CSharp;
using OpModel.Organization;

namespace OpModel.Tool.Converting;

/// <summary>A form that organisations are converted to.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="WriteFile">Writes an organisation, and the namespace of the classes that are in none, as one file.</param>
/// <param name="WriteFolder">Writes them as several files.</param>
internal sealed record TargetForm(
    string Name, Func<IReadOnlyList<Definition>, string, WrittenText> WriteFile, Func<IReadOnlyList<Definition>, string, WrittenFolder> WriteFolder)
{
    /// <summary>All forms.</summary>
    public static IReadOnlyList<TargetForm> All { get; } =
    [
        new("yaml", (definitions, space) => OrganizationYamlWriter.Write(definitions, space), OrganizationYamlWriter.WriteFiles),
        new("csharp", (definitions, space) => CSharpSource.Write(definitions, CSharpStyle.ForPeople, space: space), CSharpSource.WriteFiles),
    ];

    /// <summary>Finds a form by its name.</summary>
    public static TargetForm? Find(string name) => All.FirstOrDefault(form => form.Name == name);
}
