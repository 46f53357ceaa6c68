namespace OpModel;

/// <summary>Writes files that are there whole or not at all: readers never see one half-written, and a failure leaves the old one.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Its path; a file of that name is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; the old one is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // In the same folder, since only a move within one file system is atomic.
        var unfinished = $"{path}.{Guid.NewGuid():N}.unfinished";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Writes a file of text in UTF-8 without a mark.</summary>
    /// <param name="path">Its path; a file of that name is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed; the old one is as it was.</exception>
    public static void WriteText(string path, Action<TextWriter> write) => Write(path, stream =>
    {
        using var text = new StreamWriter(stream);
        write(text);
    });
}
