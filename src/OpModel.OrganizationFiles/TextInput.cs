using System.Globalization;
using System.Text;
using OneOf;

namespace OpModel.Files;

/// <summary>Reads the text files that a command line names.</summary>
internal static class TextInput
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">How many bytes are read at most.</param>
    /// <returns>Its text, or why it cannot be read.</returns>
    public static OneOf<string, InputProblem> Read(string path, long limit)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return Refuse(path, "this is a folder; name the file in it.");
            }

            var bytes = ReadBytes(path, limit);
            return bytes.Length > limit
                ? Refuse(path, $"the file is larger than {limit / (1024 * 1024)} MiB; check the path, or split the file.")
                : Decode(path, bytes);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(path, "there is no such file; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            return Refuse(path, "the file may not be read; give yourself permission to read it.");
        }
        catch (IOException e)
        {
            return Refuse(path, $"the file cannot be read: {e.Message}");
        }
    }

    /// <summary>A problem with the name of its file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>The problem, with line and column.</returns>
    public static InputProblem Named(string file, FileProblem problem) =>
        new(file, problem.Place.Line, problem.Place.Column.ToString(CultureInfo.InvariantCulture), problem.Message);

    /// <summary>The bytes of a file; one more than the limit where there are more.</summary>
    private static byte[] ReadBytes(string path, long limit)
    {
        // What is no file, such as a pipe, tells no length beforehand.
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        using MemoryStream bytes = new((int)Math.Min(stream.CanSeek ? stream.Length : 0, limit + 1));
        var buffer = new byte[128 * 1024];
        for (int count; bytes.Length <= limit && (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, (int)Math.Min(count, limit + 1 - bytes.Length));
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    private static OneOf<string, InputProblem> Decode(string path, byte[] bytes)
    {
        if (FileSignature.DescribeNonText(bytes.AsSpan(0, Math.Min(bytes.Length, FileSignature.Length)), "text") is { } nonText)
        {
            return Refuse(path, nonText);
        }

        var text = bytes.AsSpan();
        text = text.StartsWith(FileSignature.Utf8Mark) ? text[FileSignature.Utf8Mark.Length..] : text;
        try
        {
            return Strict.GetString(text);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + text[..Math.Clamp(e.Index, 0, text.Length)].Count((byte)'\n');
            return new InputProblem(path, line, null, "the file is not text in UTF-8 from here on; save it in UTF-8.");
        }
    }

    private static InputProblem Refuse(string path, string message) => new(path, null, null, message);
}
