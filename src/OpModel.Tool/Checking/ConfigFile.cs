using OneOf;

namespace OpModel.Tool.Checking;

/// <summary>Reads options and severities from a file with the lines of an <c>.editorconfig</c>. Its sections make no difference: all of it holds.</summary>
internal static class ConfigFile
{
    public static OneOf<IReadOnlyList<KeyValuePair<string, string>>, InputProblem> Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new InputProblem(path, null, null, "there is no such file; check the path.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new InputProblem(path, null, null, $"the configuration cannot be read: {exception.Message}");
        }

        List<KeyValuePair<string, string>> settings = [];
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].Trim();
            if (line.Length == 0 || line[0] is '#' or ';' or '[')
            {
                continue;
            }

            if (line.Split('=', 2) is not [var key, var value])
            {
                return new InputProblem(path, index + 1, null, $"\"{line}\" sets nothing; write a key, =, and a value.");
            }

            settings.Add(new(key.Trim(), value.Trim()));
        }

        return settings;
    }
}
