namespace OpModel;

/// <summary>How a file of usage or of costs is read. With all defaults a broken line is a problem, and nothing is read.</summary>
public sealed record InputFileOptions
{
    /// <summary>
    /// Whether a broken line is set aside, so that the rest of the file can be charged. Otherwise all broken lines are reported, the first
    /// hundred one by one.
    /// </summary>
    public bool SetAsideBrokenLines { get; init; }

    /// <summary>Told how far the reading has come, every few thousand lines and at the end.</summary>
    public IProgress<ReadingProgress>? Progress { get; init; }
}
