using OneOf;
using OpModel.Chargeback;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Tool.Checking;

/// <summary>Reads an organisation from wherever it stands: built assemblies, YAML files, or both.</summary>
internal static class OrganizationInput
{
    /// <summary>Reads the organisation.</summary>
    /// <param name="paths">The assemblies and files; a file is YAML by its ending.</param>
    /// <returns>The organisation, or all that is wrong with the inputs.</returns>
    public static OneOf<OrganizationGraph, IReadOnlyList<InputProblem>> Read(IReadOnlyList<string> paths)
    {
        List<InputProblem> problems = [];
        List<OrganizationFile> files = [];
        foreach (var path in paths.Where(IsYaml))
        {
            TextInput.Read(path, OrganizationFile.Limits.Length).Switch(text => files.Add(OrganizationFile.Parse(path, text)), problems.Add);
        }

        string[] assemblies = [.. paths.Where(path => !IsYaml(path))];
        var elsewhere = Generated.DefinitionsIn_OpModel.Definitions;
        if (assemblies.Length > 0)
        {
            BuiltOrganization.Read(assemblies).Switch(read => elsewhere = read, problems.AddRange);
        }

        if (problems.Count > 0)
        {
            return problems;
        }

        ElementNames names = new([.. ElementNames.Of(elsewhere), .. files.SelectMany(file => file.Elements)]);
        var definitions = elsewhere.ToList();
        foreach (var file in files)
        {
            var reading = file.Read(names);
            definitions.AddRange(reading.Definitions);
            problems.AddRange(reading.Problems.Select(problem => TextInput.Named(file.Path, problem)));
        }

        return problems.Count == 0 ? new OrganizationGraph(definitions) : problems;
    }

    private static bool IsYaml(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
