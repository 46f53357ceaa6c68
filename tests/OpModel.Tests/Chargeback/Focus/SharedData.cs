namespace OpModel.Chargeback.Focus;

/// <summary>
/// Finds data that is no part of the repository: in the folder that OPMODEL_SHARED_DATA names, or in shared/data beside the repository.
/// </summary>
internal static class SharedData
{
    private const string Variable = "OPMODEL_SHARED_DATA";

    /// <summary>The path of a file, or null where it is absent.</summary>
    public static string? Find(string path) =>
        Folders().Select(folder => Path.Combine(folder, path)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            yield return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OpModel.Lib.sln")) && folder.Parent is { } beside)
            {
                yield return Path.Combine(beside.FullName, "shared", "data");
            }
        }
    }
}
