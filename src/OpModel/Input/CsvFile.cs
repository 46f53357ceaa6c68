using OneOf;

namespace OpModel;

/// <summary>Opens a file to read, and tells what is wrong where it cannot be opened or fails.</summary>
internal static class CsvFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">Reads its stream, which is closed afterwards.</param>
    /// <returns>What was read, or what is wrong with the file and how to mend it.</returns>
    public static OneOf<T, IReadOnlyList<InputProblem>> Read<T>(string path, Func<Stream, OneOf<T, IReadOnlyList<InputProblem>>> read)
    {
        if (Directory.Exists(path))
        {
            return Refuse<T>(path, "this is a folder; give the CSV file in it.");
        }

        try
        {
            using var stream = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            return read(stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse<T>(path, "there is no such file; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            return Refuse<T>(path, "the file may not be read; give yourself permission to read it.");
        }
        catch (IOException e)
        {
            return Refuse<T>(path, $"the file cannot be read: {e.Message}");
        }
    }

    private static OneOf<T, IReadOnlyList<InputProblem>> Refuse<T>(string path, string message) =>
        OneOf<T, IReadOnlyList<InputProblem>>.FromT1([new InputProblem(path, null, null, message)]);
}
