namespace OpModel.Files;

/// <summary>Finds the files of a folder in which an organisation may stand.</summary>
internal static class OrganizationFolder
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".csv"];

    /// <summary>Folders in which tools keep what they make or fetch.</summary>
    private static readonly string[] PassedOver = ["bin", "obj", "node_modules"];

    /// <summary>Whether a file may state an organisation, by its ending.</summary>
    public static bool MayState(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file may state an organisation that was found and not named.</summary>
    /// <remarks>JSON files are not looked for, since hardly one in a hundred would be one; name it.</remarks>
    public static bool IsLookedFor(string path) => MayState(path) && !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The files in the folder and in those below it, in order.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder).Where(below => IsLookedInto(Path.GetFileName(below))).SelectMany(FilesIn))
            .Order(StringComparer.Ordinal);

    private static bool IsLookedInto(string name) => name[0] != '.' && !PassedOver.Contains(name, StringComparer.OrdinalIgnoreCase);
}
