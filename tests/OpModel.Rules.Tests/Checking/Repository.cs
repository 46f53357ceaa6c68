namespace OpModel.Checking;

/// <summary>The repository that the tests run in, for those that compare code with pages and lists.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string Folder(params IEnumerable<string> path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OpModel.Lib.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        }

        return folder.FullName;
    }
}
