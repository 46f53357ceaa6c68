using System.Globalization;
using System.Text;
using OneOf;
using OpModel.Chargeback;
using OpModel.Files;

namespace OpModel.Tool.Input;

/// <summary>Reads the text files that a command line names.</summary>
internal static class TextInput
{
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

            FileInfo file = new(path);
            return file.Exists && file.Length > limit
                ? Refuse(path, $"the file is larger than {limit / (1024 * 1024)} MiB; check the path, or split the file.")
                : File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(path, "there is no such file; check the path.");
        }
        catch (UnauthorizedAccessException)
        {
            return Refuse(path, "the file may not be read; give yourself permission to read it.");
        }
        catch (DecoderFallbackException)
        {
            return Refuse(path, "the file is not text in UTF-8; save it in UTF-8.");
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

    private static InputProblem Refuse(string path, string message) => new(path, null, null, message);
}
