namespace OpModel.Chargeback;

/// <summary>Gathers what is wrong with one input, up to a number that a person will still read.</summary>
internal sealed class InputProblems(string source)
{
    /// <summary>How many problems are told one by one.</summary>
    public const int Most = 10;

    private readonly List<InputProblem> _told = [];
    private bool _thereAreMore;

    /// <summary>Whether nothing was found.</summary>
    public bool AreNone => _told.Count == 0;

    /// <summary>Whether looking for more would tell the reader nothing new.</summary>
    public bool AreEnough => _thereAreMore;

    /// <summary>Adds a problem, or notes that there are more than are told.</summary>
    public void Add(long? line, string? column, string message)
    {
        if (_told.Count == Most)
        {
            _thereAreMore = true;
            return;
        }

        _told.Add(new InputProblem(source, line, column, message));
    }

    /// <summary>The problems in the order of the file, and a last one that says that there are more.</summary>
    public IReadOnlyList<InputProblem> ToList() =>
        _thereAreMore
            ? [.. _told, new InputProblem(source, null, null, "there are more problems; mend these first.")]
            : [.. _told];
}
