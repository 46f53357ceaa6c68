namespace OpModel.Files.Backstage;

/// <summary>Paths as text, without a look at any disk.</summary>
internal static class FilePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The path of a file that another one names.</summary>
    /// <param name="file">The file in which it is named.</param>
    /// <param name="named">How it is named from the folder of that file.</param>
    /// <returns>The path, as short as can be.</returns>
    public static string Beside(string file, string named)
    {
        var end = file.LastIndexOfAny(Separators) + 1;
        var separator = end == 0 ? '/' : file[end - 1];
        List<string> folders = end == 0 ? [] : [.. file.Substring(0, end - 1).Split(Separators)];
        foreach (var part in named.Split(Separators))
        {
            if (part == ".." && folders.Count > 0 && folders[folders.Count - 1] is not ("" or "." or ".."))
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                folders.Add(part);
            }
        }

        return string.Join(separator.ToString(), folders);
    }
}
