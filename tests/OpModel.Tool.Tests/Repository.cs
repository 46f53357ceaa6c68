namespace OpModel.Tool;

/// <summary>Finds files of the repository, and data beside it that is no part of it.</summary>
internal static class Repository
{
    private const string SharedDataVariable = "OPMODEL_SHARED_DATA";

    private static readonly string Root = FindRoot();

    /// <summary>The path of a file of the repository.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>
    /// The path of a file in the folder that OPMODEL_SHARED_DATA names or in shared/data beside the repository; null where it is absent.
    /// </summary>
    public static string? SharedData(params string[] path)
    {
        var folder = Environment.GetEnvironmentVariable(SharedDataVariable) is { Length: > 0 } named
            ? named
            : Path.Combine(Root, "..", "shared", "data");
        var file = Path.Combine([folder, .. path]);
        return System.IO.File.Exists(file) ? file : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "OpModel.Lib.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
