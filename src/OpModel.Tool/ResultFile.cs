using OneOf;

namespace OpModel.Tool;

/// <summary>
/// A file that comes to be as a whole or not at all: it is written beside its place under another name, and takes its place when it is
/// kept.
/// </summary>
internal sealed class ResultFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporaryPath;
    private bool _isKept;

    private ResultFile(string path, string? temporaryPath)
    {
        _path = path;
        _temporaryPath = temporaryPath;
        Stream = new FileStream(temporaryPath ?? path, temporaryPath is null ? FileMode.Open : FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Takes what is to stand in the file.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">The place that it is to take; what is there now stays until the file is kept.</param>
    /// <returns>The file, or why it cannot be written.</returns>
    public static OneOf<ResultFile, InputProblem> Create(string path)
    {
        if (Directory.Exists(path))
        {
            return new InputProblem(path, null, null, "this is a folder; name a file in it.");
        }

        try
        {
            var target = Target(path);

            // A device is written to and never replaced.
            return target.StartsWith("/dev/", StringComparison.Ordinal)
                ? new ResultFile(target, temporaryPath: null)
                : new ResultFile(target, $"{target}.{Path.GetRandomFileName()}.part");
        }
        catch (DirectoryNotFoundException)
        {
            return new InputProblem(path, null, null, "there is no such folder; create it first.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new InputProblem(path, null, null, $"the file cannot be written: {e.Message}");
        }
    }

    /// <summary>Whether two paths stand for one file, however they are written.</summary>
    public static bool IsSame(string path, string other) => string.Equals(Target(path), Target(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells that a result would take the place of something that it is made from.</summary>
    /// <param name="path">The place of the result; nothing for standard output.</param>
    /// <param name="inputs">What it is made from.</param>
    /// <returns>The problem; nothing where the place is free.</returns>
    public static InputProblem? OverwritesOneOf(string? path, params IEnumerable<string?> inputs) =>
        path is not null && inputs.OfType<string>().Any(input => IsSame(path, input))
            ? new InputProblem(path, null, null, "--output would overwrite an input; name another file.")
            : null;

    /// <summary>The file that a path stands for, behind symbolic links.</summary>
    /// <remarks>From its full path, since what a relative link points at is looked for from the folder that the link was named by.</remarks>
    private static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return (File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null) ?? full;
    }

    /// <summary>Lets the file take its place.</summary>
    /// <exception cref="IOException">The file cannot be written to its end.</exception>
    public void Keep()
    {
        Stream.Flush();
        Stream.Dispose();
        if (_temporaryPath is not null)
        {
            File.Move(_temporaryPath, _path, overwrite: true);
        }

        _isKept = true;
    }

    /// <summary>Takes back what was written, unless it was kept.</summary>
    public void Dispose()
    {
        if (_isKept)
        {
            return;
        }

        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What was still to be written is not wanted.
        }

        if (_temporaryPath is not null)
        {
            File.Delete(_temporaryPath);
        }
    }
}
